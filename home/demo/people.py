"""Fictional colleagues, where they work, and as whom one can sign in."""

from __future__ import annotations

from typing import NamedTuple

from schools.models import BoardRole, JobFunction

# Everybody knows it: the demo is for a machine of one's own.
PASSWORD = "leernetwerk-demo"  # noqa: S105
DOMAIN = "voorbeeld.invalid"

LEADER, TEACHER = JobFunction.SCHOOL_LEADER, JobFunction.TEACHER
SPECIALIST, SUPPORT = JobFunction.SPECIALIST, JobFunction.SUPPORT_COORDINATOR


class Person(NamedTuple):
    """`works_at` is a school; `board` with `role` a board. Who has neither comes from outside."""

    key: str
    first_name: str
    last_name: str
    works_at: str = ""
    function: str = ""
    board: str = ""
    role: str = ""

    @property
    def email(self) -> str:
        return f"{self.key}@{DOMAIN}"


ADMINISTRATOR = Person("beheer", "Paul", "Ridderhof")

PEOPLE = (
    # Boards
    Person("noor", "Noor", "Haverkamp", board="waterkring", role=BoardRole.ACADEMY_COORDINATOR),
    Person("ruud", "Ruud", "Verbeek", board="waterkring", role=BoardRole.BOARD_MEMBER),
    Person("judith", "Judith", "Vrolijk", board="oosterveld", role=BoardRole.ACADEMY_COORDINATOR),
    Person("tessa", "Tessa", "Brandsma", board="oosterveld", role=BoardRole.HR_ADVISOR),
    Person("lotte", "Lotte", "Aalbers", board="oosterveld", role=BoardRole.QUALITY_OFFICER),
    Person("marjan", "Marjan", "Kok", board="meander", role=BoardRole.ACADEMY_COORDINATOR),
    # School leaders
    Person("annelies", "Annelies", "Bakhuis", "klaproos", LEADER),
    Person("marleen", "Marleen", "Oudshoorn", "kompas", LEADER),
    Person("bas", "Bas", "Terpstra", "wilgentak", LEADER),
    Person("peter", "Peter", "Smeets", "springplank", LEADER),
    Person("hanan", "Hanan", "Azzouzi", "mozaiekplein", LEADER),
    Person("corrie", "Corrie", "van Dalen", "zandloper", LEADER),
    Person("wim", "Wim", "Schouten", "brug", LEADER),
    Person("jolanda", "Jolanda", "Prins", "vliegenier", LEADER),
    Person("gerard", "Gerard", "Blok", "hoeksteen", LEADER),
    Person("mariska", "Mariska", "Tol", "noord", LEADER),
    Person("edwin", "Edwin", "Roelofs", "zuid", LEADER),
    Person("ria", "Ria", "Stolk", "haven", LEADER),
    Person("harm", "Harm", "Wolters", "haven_oost", LEADER),
    Person("dewi", "Dewi", "Santoso", "haven_west", LEADER),
    Person("gea", "Gea", "Bosma", "anker", LEADER),
    Person("ahmet", "Ahmet", "Kaya", "linie", LEADER),
    Person("petra", "Petra", "van Loon", "zorg", LEADER),
    Person("sander", "Sander", "Groen", "techniek", LEADER),
    Person("chantal", "Chantal", "Ruiter", "horeca", LEADER),
    Person("mehmet", "Mehmet", "Demir", "logistiek", LEADER),
    # Primary and special primary education
    Person("samira", "Samira", "el Idrissi", "klaproos", SPECIALIST),
    Person("joost", "Joost", "Wieringa", "springplank", SPECIALIST),
    Person("denise", "Denise", "Pinas", "zandloper", SUPPORT),
    Person("fatma", "Fatma", "Yıldız", "mozaiekplein", TEACHER),
    Person("imre", "Imre", "Smit", "brug", JobFunction.SUPPORT_STAFF),
    Person("roos", "Roos", "Vermeer", "klaproos", TEACHER),
    Person("mirjam", "Mirjam", "Hofstra", "klaproos", TEACHER),
    Person("tim", "Tim", "de Graaf", "klaproos", TEACHER),
    Person("karin", "Karin", "Zeeman", "klaproos", SUPPORT),
    Person("nadia", "Nadia", "Benali", "kompas", SPECIALIST),
    Person("jelle", "Jelle", "de Wit", "kompas", SPECIALIST),
    Person("bram", "Bram", "Kuiper", "kompas", TEACHER),
    Person("wouter", "Wouter", "Lammers", "kompas", SUPPORT),
    Person("femke", "Femke", "Dijkstra", "wilgentak", TEACHER),
    Person("ilse", "Ilse", "Kramer", "wilgentak", SUPPORT),
    Person("lieke", "Lieke", "Janssen", "springplank", SPECIALIST),
    Person("yara", "Yara", "Nouri", "springplank", TEACHER),
    Person("yvonne", "Yvonne", "Claessen", "springplank", SUPPORT),
    Person("eva", "Eva", "Martens", "mozaiekplein", TEACHER),
    Person("daan", "Daan", "Willems", "mozaiekplein", TEACHER),
    Person("saskia", "Saskia", "Bouman", "mozaiekplein", SUPPORT),
    Person("marit", "Marit", "Postma", "zandloper", TEACHER),
    Person("sjoerd", "Sjoerd", "Veenstra", "zandloper", SPECIALIST),
    Person("esther", "Esther", "Mulder", "brug", SPECIALIST),
    Person("thea", "Thea", "Koster", "brug", SUPPORT),
    Person("rachid", "Rachid", "Ouali", "vliegenier", TEACHER),
    Person("mark", "Mark", "Hendriks", "vliegenier", SUPPORT),
    Person("anouk", "Anouk", "Visser", "hoeksteen", TEACHER),
    Person("loes", "Loes", "Dekker", "hoeksteen", SUPPORT),
    Person("sanne", "Sanne", "Kuipers"),  # of a day nursery
    # Secondary education
    Person("koen", "Koen", "van Rijswijk", "noord", TEACHER),
    Person("hilde", "Hilde", "de Groot", "zuid", SPECIALIST),
    Person("sophie", "Sophie", "Hartman", "noord", TEACHER),
    Person("bart", "Bart", "Evers", "noord", TEACHER),
    Person("meryem", "Meryem", "Aksoy", "zuid", TEACHER),
    Person("tanja", "Tanja", "Vos", "haven", TEACHER),
    Person("youssef", "Youssef", "Amrani", "haven", TEACHER),
    Person("priya", "Priya", "Ramdin", "haven_oost", TEACHER),
    Person("ruben", "Ruben", "Maas", "haven_west", TEACHER),
    Person("stefan", "Stefan", "Jonker", "anker", TEACHER),
    Person("inge", "Inge", "Brouwer", "linie", TEACHER),
    Person("niels", "Niels", "Peeters", "linie", TEACHER),
    # Vocational education
    Person("gijs", "Gijs", "Overmars", "zorg", SPECIALIST),
    Person("ton", "Ton", "Vlaming", "techniek", TEACHER),
    Person("wendy", "Wendy", "Kolk", "horeca", TEACHER),
    Person("joyce", "Joyce", "Peters", "logistiek", TEACHER),
)

# One sign-in per role, in the order of the story of demo-content.md.
SIGN_INS = (
    ("administrator", "beheer"),
    ("academy coordinator", "noor"),
    ("board executive", "ruud"),
    ("quality officer", "lotte"),
    ("HR advisor", "tessa"),
    ("network lead, primary", "samira"),
    ("network lead, secondary", "koen"),
    ("network lead, vocational", "gijs"),
    ("champion", "fatma"),
    ("champion, follow-up waits", "nadia"),
    ("member", "imre"),
    ("school leader", "marleen"),
    ("school leader of a small school", "bas"),
    ("teacher, in no network", "roos"),
    ("guest, of a day nursery", "sanne"),
)

"""Fictional boards and their schools. The numbers are in ranges that DUO does not give out."""

from __future__ import annotations

from typing import NamedTuple

from schools.models import Region, Sector


class BoardPlan(NamedTuple):
    key: str
    number: str
    name: str
    academy: str
    region: Region


class SchoolPlan(NamedTuple):
    key: str
    board: str
    site_code: str
    name: str
    sector: Sector
    team_size: int | None
    structure: str
    city: str


BOARDS = (
    BoardPlan("waterkring", "99001", "Stichting Waterkring", "De Sluis", Region.CENTRAL),
    BoardPlan("oosterveld", "99002", "Lyceumgroep Oosterveld", "Academie Oosterveld", Region.NORTH),
    BoardPlan("meander", "99003", "ROC De Meander", "", Region.SOUTH),
)

PO, SO, VO, MBO = Sector.PO, Sector.SO, Sector.VO, Sector.MBO
RIJ, HOL, OOS, MEA = "Rietwijk", "Hollewater", "Oosterveld", "Meandrecht"

# De Wilgentak is a team of six: there a colleague of another school confirms.
SCHOOLS = (
    SchoolPlan("klaproos", "waterkring", "99AA00", "De Klaproos", PO, 18, "Bo", RIJ),
    SchoolPlan("kompas", "waterkring", "99AB00", "Het Kompas", PO, 24, "Bo", RIJ),
    SchoolPlan("wilgentak", "waterkring", "99AC00", "De Wilgentak", PO, 6, "Bo", HOL),
    SchoolPlan("springplank", "waterkring", "99AD00", "De Springplank", PO, 21, "Bo", RIJ),
    SchoolPlan("mozaiekplein", "waterkring", "99AE00", "Het Mozaïekplein", PO, 31, "Bo", RIJ),
    SchoolPlan("zandloper", "waterkring", "99AF00", "De Zandloper", PO, 14, "Bo", HOL),
    SchoolPlan("brug", "waterkring", "99AG00", "De Brug", PO, 22, "Sbo", RIJ),
    SchoolPlan("vliegenier", "waterkring", "99AH00", "De Vliegenier", SO, 28, "So", RIJ),
    SchoolPlan("hoeksteen", "waterkring", "99AI00", "De Hoeksteen", PO, 11, "Bo", HOL),
    SchoolPlan(
        "noord", "oosterveld", "99BA00", "Oosterveld Lyceum Noord", VO, None, "Havo/vwo", OOS
    ),
    SchoolPlan("zuid", "oosterveld", "99BA01", "Oosterveld Lyceum Zuid", VO, None, "Havo/vwo", OOS),
    SchoolPlan("haven", "oosterveld", "99BB00", "Mavo De Haven Centrum", VO, None, "Mavo", OOS),
    SchoolPlan("haven_oost", "oosterveld", "99BB01", "Mavo De Haven Oost", VO, None, "Mavo", OOS),
    SchoolPlan("haven_west", "oosterveld", "99BB02", "Mavo De Haven West", VO, None, "Mavo", OOS),
    SchoolPlan("anker", "oosterveld", "99BC00", "Praktijkschool Het Anker", VO, None, "Pro", OOS),
    SchoolPlan("linie", "oosterveld", "99BD00", "Vakcollege Linie", VO, None, "Vmbo", OOS),
    SchoolPlan("zorg", "meander", "99CA00", "De Meander, Zorg N2", MBO, None, "Mbo 2", MEA),
    SchoolPlan("techniek", "meander", "99CA01", "De Meander, Techniek N2", MBO, None, "Mbo 2", MEA),
    SchoolPlan("horeca", "meander", "99CA02", "De Meander, Horeca N2", MBO, None, "Mbo 2", MEA),
    SchoolPlan(
        "logistiek", "meander", "99CA03", "De Meander, Logistiek N2", MBO, None, "Mbo 2", MEA
    ),
)

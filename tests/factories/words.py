"""Dutch words for made-up rows. Everybody and everything here is invented."""

from __future__ import annotations

from collections.abc import Callable, Sequence

FIRST_NAMES = ("Noor", "Joost", "Samira", "Bas", "Fatma", "Koen", "Denise", "Gijs", "Lotte", "Imre")
LAST_NAMES = (
    *("Haverkamp", "Wieringa", "El Idrissi", "Terpstra", "Yıldız", "Van Rijswijk", "Pinas"),
    *("Overmars", "Aalbers", "Smit", "Oudshoorn"),
)
BOARDS = ("Stichting Waterkring", "Lyceumgroep Oosterveld", "Stichting De Zilveren Maan")
SCHOOLS = (
    *("De Klaproos", "Het Kompas", "De Wilgentak", "De Springplank", "Het Mozaïekplein"),
    *("De Zandloper", "De Hoeksteen"),
)
THEMES = ("Lezen", "Rekenen", "Jonge kind", "Digitale geletterdheid", "Klimaat", "Leercultuur")
PRIORITIES = (
    *("Rijke teksten in alle groepen", "Vlot rekenen in groep 3 tot 5", "Lezen met plezier"),
    *("Zachte landing in groep 1", "Praten over wat je leest", "Duidelijk en vriendelijk"),
)
NETWORKS = ("Rijke teksten", "Vlot en met begrip rekenen", "Samen onderzoekslessen")
PRACTICES = ("Drie vragen vooraf", "Vijf minuten oefenen", "Verwachtingen oefenen")
ACTION_ITEMS = ("Gespreksblad bespreken in de bouw", "Een tekst uitproberen", "Oefenkaarten delen")


def one_of(words: Sequence[str]) -> Callable[[int], str]:
    """For `factory.Sequence`: each word in turn, numbered from the second round on.

    So no two rows have the same name, and most have a name without a number.
    """

    def nth(number: int) -> str:
        rounds, index = divmod(number, len(words))
        return f"{words[index]} {rounds + 1}" if rounds else words[index]

    return nth

"""What hits have in common, with counts: choices that narrow, and stand in the address.

Each choice narrows what is shown to what has it, and the counts are those of what is shown. A
choice that this reader could not have made (a school that they do not see) is left aside.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID

from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from networks.models import NetworkPage
from networks.models import Stage as StageChoices
from schools.models import Level, School, Sector, Subject, Theme
from schools.rules.school_years import school_year_label
from search.models import FacetSet

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from django.http import QueryDict

    from content.querysets import Reader

MOST_SHOWN = 12  # values of one facet; who looks for more types a word
LONGEST_VALUE = 36


class Facet(NamedTuple):
    """A name in the address, the set of an entry that holds its values, and what they are called
    for a reader: a value without a name is not offered."""

    name: str
    of_entry: str
    label: Any
    names: Callable[[Iterable[str], Reader], Mapping[str, Any]]


class Choice(NamedTuple):
    """Something that was chosen, and the address without it."""

    facet: Facet
    value: str
    label: Any
    undo: str


class Option(NamedTuple):
    """Something to choose, how many hits have it, and the address that shows those."""

    label: Any
    count: int
    address: str


@dataclass(frozen=True)
class Group:
    """A facet with what may be chosen from it."""

    facet: Facet
    options: list[Option]


def _terms(model: Any) -> Callable[[Iterable[str], Reader], dict[str, Any]]:
    def names(values: Iterable[str], user: Reader) -> dict[str, Any]:
        keys = [
            int(value)
            for value in values
            if value.isascii() and value.isdigit() and len(value) < 10
        ]
        return {str(term.pk): term.name for term in model.objects.filter(pk__in=keys)}

    return names


def _sectors(values: Iterable[str], user: Reader) -> dict[str, Any]:
    return dict(Sector.choices)


def _schools(values: Iterable[str], user: Reader) -> dict[str, Any]:
    schools = School.objects.visible_to(user).filter(site_code__in=list(values))
    return dict(schools.values_list("site_code", "name"))


def _networks(values: Iterable[str], user: Reader) -> dict[str, Any]:
    keys = [value for value in values if len(value) == LONGEST_VALUE]
    pages = NetworkPage.objects.visible_to(user).in_language((get_language() or "nl")[:2])
    found = pages.filter(network__public_id__in=_uuids(keys))
    return {str(key): title for key, title in found.values_list("network__public_id", "title")}


def _uuids(values: Iterable[str]) -> list[UUID]:
    found = []
    for value in values:
        try:
            found.append(UUID(value))
        except ValueError:
            continue
    return found


def _stages(values: Iterable[str], user: Reader) -> dict[str, Any]:
    return {value: label for value, label in StageChoices.choices if value != StageChoices.STOPPED}


def _years(values: Iterable[str], user: Reader) -> dict[str, str]:
    years = [value for value in values if len(value) == 4 and value.isascii() and value.isdigit()]
    return {year: school_year_label(int(year)) for year in years}


FACETS = (
    Facet("theme", "themes", _("Theme"), _terms(Theme)),
    Facet("subject", "subjects", _("Subject"), _terms(Subject)),
    Facet("level", "levels", _("Year group or level"), _terms(Level)),
    Facet("sector", "place", _("Kind of education"), _sectors),
    Facet("stage", "place", _("How far it is"), _stages),
    Facet("network", "place", _("Network"), _networks),
    Facet("school", "place", _("School where it began"), _schools),
    Facet("year", "place", _("School year"), _years),
)


def read_choices(asked: QueryDict, user: Reader) -> list[Choice]:
    """What the address asks for, as far as it exists for this reader."""
    choices = []
    for facet in FACETS:
        values = [
            value
            for value in dict.fromkeys(asked.getlist(facet.name))
            if 0 < len(value) <= LONGEST_VALUE and "\x00" not in value
        ]
        names = facet.names(values[:MOST_SHOWN], user) if values else {}
        choices += [
            Choice(facet, value, names[value], _without(asked, facet.name, value))
            for value in values
            if value in names
        ]
    return choices


def build_groups(
    sets: Counter[int], user: Reader, choices: Iterable[Choice], asked: QueryDict, total: int
) -> list[Group]:
    """Facets of the hits, most frequent values first; what would narrow nothing is left out.

    Args:
        sets: how many hits have each `FacetSet`.
        total: how many hits there are.
    """
    counts: dict[str, Counter[str]] = {facet.name: Counter() for facet in FACETS}
    for key, values in FacetSet.objects.filter(pk__in=list(sets)).values_list("pk", "values"):
        for name, value in values:
            counts[name][value] += sets[key]
    chosen = {(choice.facet.name, choice.value) for choice in choices}
    groups = []
    for facet in FACETS:
        names = facet.names(list(counts[facet.name]), user)
        options = [
            Option(names[value], count, _with(asked, facet.name, value))
            for value, count in counts[facet.name].items()
            if value in names and count < total and (facet.name, value) not in chosen
        ]
        options.sort(key=lambda option: (-option.count, str(option.label)))
        if options:
            groups.append(Group(facet, options[:MOST_SHOWN]))
    return groups


def _with(asked: QueryDict, name: str, value: str) -> str:
    """The address of the same search, with one thing more."""
    changed = asked.copy()
    changed.appendlist(name, value)
    changed.pop("p", None)
    return f"?{changed.urlencode()}"


def _without(asked: QueryDict, name: str, value: str) -> str:
    changed = asked.copy()
    changed.setlist(name, [each for each in asked.getlist(name) if each != value])
    changed.pop("p", None)
    return f"?{changed.urlencode()}"

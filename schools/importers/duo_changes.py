"""What an import of the registry would change, as data; `report` puts it into words."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from schools.models import School, SchoolBoard

KEPT_WHEN_EMPTY = frozenset({"phone", "website", "kvk_number", "holiday_region"})
"""The registry leaves a tenth of these empty. That is no reason to wipe what somebody filled in."""


class Change(NamedTuple):
    """Something that has another value now.

    `key` is a site code or a board number, `name` what we call it, which may be a name of our own.
    """

    key: str
    name: str
    before: str
    after: str


@dataclass(slots=True)
class Difference:
    """What an import would change. `schools` and `boards` are the rows to store, changed."""

    new_boards: list[SchoolBoard] = field(default_factory=list)
    renamed_boards: list[Change] = field(default_factory=list)
    new: list[School] = field(default_factory=list)
    renamed: list[Change] = field(default_factory=list)
    moved: list[Change] = field(default_factory=list)
    returned: list[School] = field(default_factory=list)
    absent: list[School] = field(default_factory=list)
    details: dict[str, list[str]] = field(default_factory=dict)
    boards: list[SchoolBoard] = field(default_factory=list)
    schools: list[School] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.new_boards or self.new or self.boards or self.schools or self.absent)


def empty_says_nothing(values: dict[str, str]) -> dict[str, str]:
    """The values without the empty ones that must not wipe what is stored."""
    return {name: value for name, value in values.items() if value or name not in KEPT_WHEN_EMPTY}

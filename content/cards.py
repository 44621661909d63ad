"""What a room puts on somebody's start page."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Card:
    """A part of the start page: which template, with what, and where it stands (low is first)."""

    template: str
    order: int
    context: dict[str, Any] = field(default_factory=dict)

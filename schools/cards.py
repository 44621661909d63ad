"""What schools put on somebody's start page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from content.cards import Card
from schools.models import School

if TYPE_CHECKING:
    from accounts.models import User


def my_schools(user: User) -> Card:
    """The schools that somebody leads, each with its page and its priorities."""
    led = School.objects.filter(pk__in=user.school_functions.leading().values("school"))
    return Card("schools/cards/my_schools.html", 15, {"schools": led.order_by("name", "pk")})

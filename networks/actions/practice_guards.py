"""Refusals about practices: who writes, who reads and who answers, and what one lacks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.core.exceptions import ValidationError
from django.utils.html import strip_tags
from django.utils.translation import gettext as _

from content.errors import Refused
from networks.permissions import (
    user_can_edit_practice,
    user_can_judge_practice,
    user_can_write_practice,
)

if TYPE_CHECKING:
    from accounts.models import User
    from networks.models import Network, PracticePage


def require_writer(by: User, network: Network) -> None:
    """Raises `Refused` unless `by` may write a practice for this network."""
    if not user_can_write_practice(by, network):
        raise Refused(
            _("You cannot write a practice for this network."),
            who_may=_("Its members and the network lead can."),
        )


def require_practice_editor(by: User, practice: PracticePage) -> None:
    """Raises `Refused` unless `by` wrote it or edits its network."""
    if not user_can_edit_practice(by, practice):
        raise Refused(
            _("You cannot change this practice."),
            who_may=_("Whoever wrote it and the network lead can."),
        )


def require_judge(by: User, practice: PracticePage) -> None:
    """Raises `Refused` unless `by` leads the network of the practice."""
    if not user_can_judge_practice(by, practice):
        raise Refused(
            _("You do not decide whether this practice is published."),
            who_may=_("The network lead reads what colleagues send in."),
        )


def require_author(by: User, practice: PracticePage) -> None:
    """Raises `Refused` unless `by` wrote it, and may still write for its network."""
    require_practice_editor(by, practice)
    if practice.owner_id != by.pk:
        raise Refused(
            _("Somebody else wrote this practice."),
            who_may=_("Whoever wrote it can do this."),
        )


def require_enough(draft: PracticePage) -> None:
    """Raises `ValidationError` by field for what colleagues need before they read it; a file may
    be missing (product.md, Concepts)."""
    missing = {}
    if not draft.title.strip():
        missing["title"] = _("Give the practice a title.")
    if not draft.for_whom.strip():
        missing["for_whom"] = _("Say for whom it is.")
    if not strip_tags(draft.how_to).strip():
        missing["how_to"] = _("Say how to do it.")
    if not strip_tags(draft.what_we_saw).strip():
        missing["what_we_saw"] = _("Say what you saw, also what did not work.")
    if missing:
        raise ValidationError(missing)
    draft.clean()

"""What changes about schools and their priorities: permission, change and log in one go."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.text import slugify
from django.utils.translation import gettext as _

from content.errors import Refused
from content.journal import note
from schools.models import Priority, PriorityStatus
from schools.permissions import user_can_edit_school, user_can_propose_priority

if TYPE_CHECKING:
    from collections.abc import Iterable

    from accounts.models import User
    from schools.models import School, Theme

WORDS = ("title", "why", "desired_situation", "indicator", "baseline", "target")
YEARS = ("first_school_year", "last_school_year")


def require_keeper(by: User, school: School) -> None:
    """Raises `Refused` unless `by` leads the school or coordinates for its board."""
    if not user_can_edit_school(by, school):
        raise Refused(
            _("You cannot change the priorities of %(school)s.") % {"school": school},
            who_may=_("The school leader and the academy coordinator can."),
        )


@transaction.atomic
def add_priority(
    *, by: User, school: School, title: str, themes: Iterable[Theme] = (), **fields: Any
) -> Priority:
    """A priority of one's own school (or, for a coordinator, of a school of the board).

    `fields` are columns of `Priority` (`WORDS`, `YEARS`).

    Raises:
        Refused: somebody else's school.
        ValidationError: by field, where the words or years do not fit.
    """
    require_keeper(by, school)
    return _make(by, school, {"title": title, **fields}, themes)


@transaction.atomic
def propose_priority(
    *, by: User, school: School, title: str, themes: Iterable[Theme] = (), **fields: Any
) -> Priority:
    """A voorlopig speerpunt: written down for a school whose leader has yet to answer.

    Raises:
        Refused: by somebody who neither works there nor leads a network of the school.
        ValidationError: by field.
    """
    if not user_can_propose_priority(by, school):
        raise Refused(
            _("You cannot propose a priority for %(school)s.") % {"school": school},
            who_may=_("Colleagues of the school and leads of its networks can."),
        )
    return _make(by, school, {"title": title, **fields}, themes, proposed_by=by)


@transaction.atomic
def adopt_priority(
    *, by: User, priority: Priority, themes: Iterable[Theme] | None = None, **changes: Any
) -> Priority:
    """The school leader makes a voorlopig speerpunt the school's own, changed or as it is.

    Without `themes` those that were chosen stay.

    Raises:
        Refused: by anybody who does not keep the school.
        ValidationError: it was answered already, or a change does not fit.
    """
    require_keeper(by, priority.school)
    _require_provisional(priority)
    changed = _fill(priority, changes)
    priority.status = PriorityStatus.ACTIVE
    _save(priority)
    changed += _set_themes(priority, themes)
    note("schools.adopt_priority", priority, by, changed=sorted(changed))
    return priority


@transaction.atomic
def refuse_priority(*, by: User, priority: Priority, reason: str) -> Priority:
    """The school leader says no to a voorlopig speerpunt, and why.

    Raises:
        Refused: by anybody who does not keep the school.
        ValidationError: no reason, or answered already.
    """
    require_keeper(by, priority.school)
    _require_provisional(priority)
    if not reason.strip():
        raise ValidationError({"refusal": _("Say in one sentence why it does not fit.")})
    priority.status = PriorityStatus.REFUSED
    priority.refusal = reason.strip()
    _save(priority)
    note("schools.refuse_priority", priority, by)
    return priority


@transaction.atomic
def change_priority(
    *, by: User, priority: Priority, themes: Iterable[Theme] | None = None, **changes: Any
) -> Priority:
    """Changes words, years or themes; raises `Refused`, `ValidationError` or `EditConflict`.

    Without `themes` those that were chosen stay.
    """
    require_keeper(by, priority.school)
    changed = _fill(priority, changes)
    _save(priority)
    changed += _set_themes(priority, themes)
    note("schools.change_priority", priority, by, changed=sorted(changed))
    return priority


@transaction.atomic
def end_priority(*, by: User, priority: Priority, achieved: bool) -> Priority:
    """The school has reached it, or stops with it; what hangs on it stays (R-CHAIN-7).

    Raises:
        Refused: by anybody who does not keep the school.
        ValidationError: the school never adopted it.
    """
    require_keeper(by, priority.school)
    if priority.status in {PriorityStatus.PROVISIONAL, PriorityStatus.REFUSED}:
        raise ValidationError(_("The school has not adopted this priority."))
    priority.status = PriorityStatus.ACHIEVED if achieved else PriorityStatus.STOPPED
    _save(priority)
    note("schools.end_priority", priority, by, status=priority.status)
    return priority


@transaction.atomic
def archive_priority(*, by: User, priority: Priority) -> Priority:
    """Puts a priority away; its page and what contributed to it stay (R-CHAIN-7)."""
    require_keeper(by, priority.school)
    priority.archived_at = timezone.now()
    priority.save(update_fields=["archived_at"])
    note("schools.archive_priority", priority, by)
    return priority


@transaction.atomic
def restore_priority(*, by: User, priority: Priority) -> Priority:
    """Takes a priority back out of the archive."""
    require_keeper(by, priority.school)
    priority.archived_at = None
    priority.save(update_fields=["archived_at"])
    note("schools.restore_priority", priority, by)
    return priority


def put_proposal_away(priority: Priority, by: User) -> None:
    """Archives a voorlopig speerpunt that was withdrawn before anybody answered it.

    Who may withdraw one is known where it was proposed, a room higher: rights were asked there.
    The school leader can take it out of the archive.

    Raises:
        ValidationError: somebody of the school has answered it.
        EditConflict: somebody is answering it now.
    """
    _require_provisional(priority)
    priority.archived_at = timezone.now()
    priority.save(update_fields=["archived_at"])
    note("schools.withdraw_proposal", priority, by)


def _make(
    by: User,
    school: School,
    fields: dict[str, Any],
    themes: Iterable[Theme],
    proposed_by: User | None = None,
) -> Priority:
    status = PriorityStatus.PROVISIONAL if proposed_by else PriorityStatus.ACTIVE
    priority = Priority(school=school, status=status, proposed_by=proposed_by)
    _fill(priority, fields)
    priority.slug = _free_slug(school, priority.title)
    _save(priority)
    priority.themes.set(themes)
    note("schools.add_priority", priority, by, status=priority.status)
    return priority


def _fill(priority: Priority, changes: dict[str, Any]) -> list[str]:
    """Sets words and years; answers which of them became different."""
    changed = []
    for name, value in changes.items():
        if name not in (*WORDS, *YEARS):
            raise TypeError(f"A priority has no {name!r} to fill in.")
        new = value.strip() if isinstance(value, str) else value
        if getattr(priority, name) != new:
            changed.append(name)
        setattr(priority, name, new)
    return changed


def _set_themes(priority: Priority, themes: Iterable[Theme] | None) -> list[str]:
    """`["themes"]` if they became different ones."""
    if themes is None:
        return []
    before, after = set(priority.themes.all()), set(themes)
    priority.themes.set(after)
    return [] if before == after else ["themes"]


def _save(priority: Priority) -> None:
    priority.full_clean(exclude=["slug"])
    priority.save()


def _free_slug(school: School, title: str) -> str:
    stem = slugify(title)[:80] or "speerpunt"
    taken = set(school.priorities.filter(slug__startswith=stem).values_list("slug", flat=True))
    if stem not in taken:
        return stem
    return next(s for n in range(2, len(taken) + 3) if (s := f"{stem}-{n}") not in taken)


def _require_provisional(priority: Priority) -> None:
    if not priority.is_provisional:
        raise ValidationError(_("Somebody of the school has already answered this."))

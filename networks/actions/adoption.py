""" "Wij proberen dit ook": a school takes over what another one shared
(docs/decisions/0012-adoption.md)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from content.errors import Refused
from networks.actions.contributions import record_contribution
from networks.actions.guards import require_reader
from networks.models import Answer, Contribution, Thanks, TryOut
from networks.permissions import schools_to_adopt_for
from networks.rules.contribution import Stage

if TYPE_CHECKING:
    from datetime import date

    from accounts.models import User
    from networks.models import PracticePage
    from schools.models import Priority, School

LONGEST_SUMMARY = Contribution._meta.get_field("summary").max_length


@transaction.atomic
def adopt_practice(
    *,
    by: User,
    practice: PracticePage,
    school: School,
    priority: Priority | None = None,
    colleagues: int | None = None,
    explanation: str = "",
    on: date | None = None,
) -> Contribution:
    """A school begins with a practice, or it joins what runs there; in the network of the practice.

    It is called by the title of the practice, and stands at *Gedeeld op school*, or at
    *Uitgeprobeerd* where whoever says so tried it before. Their own try-out is shared by it.

    Raises:
        Refused: by somebody who cannot read the practice or does not speak for the school.
        ValidationError: a priority of another school.
    """
    require_reader(by, practice)
    source = practice.source_page
    if not schools_to_adopt_for(by, source.network).filter(pk=school.pk).exists():
        raise Refused(
            _("You do not speak for %(school)s.") % {"school": school},
            who_may=_("Who works at a school can begin there, and who is in the network for it."),
        )
    own = TryOut.objects.filter(user=by, practice=source)
    tried = own.filter(answer__in=(Answer.TRIED, Answer.TOGETHER)).exists()
    contribution = record_contribution(
        by=by,
        network=source.network,
        school=school,
        summary=source.title[:LONGEST_SUMMARY],
        stage=Stage.TRIED if tried else Stage.BROUGHT_BACK,
        priority=priority,
        practice=source,
        adopted_from=_source_of(source, school),
        colleagues=colleagues,
        explanation=explanation,
        on=on,
    )
    for try_out in own:
        try_out.contribution = contribution
        try_out.save(update_fields=["contribution"])
    return contribution


def _source_of(practice: PracticePage, school: School) -> Contribution | None:
    """What another school does with the practice: where it began, else the one that began first.

    Nothing is taken over by the school where it began, nor from a school that has it from here.
    """
    if practice.school_id == school.pk:
        return None
    used = (
        Contribution.objects.running()
        .unarchived()
        .filter(practice=practice)
        .exclude(school=school)
        .exclude(adopted_from__in=Contribution.objects.filter(school=school))
        .order_by("started_on", "pk")
    )
    return used.filter(school=practice.school_id).first() or used.first()


def thank_author(contribution: Contribution) -> None:
    """The author of a practice hears once that another school uses it: when that is confirmed.

    Not of their own use, and only for who still has an account.
    """
    rows = Contribution.objects.confirmed().taken_over().filter(pk=contribution.pk)
    if contribution.practice is None or not rows.exists():
        return
    author = contribution.practice.owner
    if author and author.is_active and author.pk != contribution.claimed_by_id:
        Thanks.objects.get_or_create(practice=contribution.practice, defaults={"to": author})


@transaction.atomic
def put_thanks_away(*, by: User, thanks: Thanks) -> None:
    """The author has seen it.

    Raises:
        Refused: by anybody else.
    """
    if thanks.to_id != by.pk:
        raise Refused(
            _("This is for somebody else."), who_may=_("The author of the practice sees it.")
        )
    thanks.seen_on = thanks.seen_on or timezone.localdate()
    thanks.save(update_fields=["seen_on"])

"""Asks people by mail how it went: all open questions in one mail (product.md, rule 10).

`manage.py send_follow_ups` starts a task for everybody who may be asked; the task looks again and
decides. Running it twice, or in two workers at once, sends once (`FollowUpMail`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.conf import settings
from django.db import IntegrityError, transaction
from django.db.models import Exists, OuterRef, Q
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django_tasks import task
from wagtail.users.models import UserProfile

from accounts.models import User
from content.mail import compose
from networks.models import FollowUp, FollowUpMail, NetworkSchool, TryOut
from networks.rules.asking import mail_is_due
from schools.models import SchoolHoliday

if TYPE_CHECKING:
    from datetime import date

    from django.db.models import QuerySet


@dataclass(frozen=True)
class Questions:
    """What is asked of somebody today: about contributions, and about what they try alone."""

    follow_ups: list[FollowUp]
    try_outs: list[TryOut]

    @property
    def due_days(self) -> list[date]:
        return [each.due_on for each in self.follow_ups] + [
            each.ask_on for each in self.try_outs if each.ask_on
        ]


def questions_for(user: User, today: date) -> Questions:
    """The open questions of one person, the oldest first; in two queries."""
    follow_ups = (
        FollowUp.objects.due(today)
        .asked_of(user)
        .select_related("contribution__school", "contribution__network")
        .order_by("due_on", "pk")
    )
    try_outs = TryOut.objects.visible_to(user).due(today).for_display()
    return Questions(list(follow_ups), list(try_outs))


def people_who_may_be_asked(today: date) -> QuerySet[User, User]:
    """Everybody of whom a question might be open today, and who wants mail."""
    due = FollowUp.objects.due(today)
    at_their_school = due.filter(
        contribution__network=OuterRef("network"), contribution__school=OuterRef("school")
    )
    champions = NetworkSchool.objects.current().with_champion().filter(Exists(at_their_school))
    return User.objects.filter(
        Q(pk__in=due.values("contribution__claimed_by"))
        | Q(pk__in=champions.values("champion__user"))
        | Q(pk__in=TryOut.objects.due(today).values("user")),
        is_active=True,
        questions_by_mail=True,
    ).order_by("pk")


@task()
def ask_by_mail(user_id: int) -> bool:
    """Sends somebody their questions, where a mail is due today; tells whether it did.

    A mail that cannot be sent gives its place back, so that tomorrow's run tries again.
    """
    today = timezone.localdate()
    user = User.objects.filter(pk=user_id, is_active=True, questions_by_mail=True).first()
    if user is None:
        return False
    questions = questions_for(user, today)
    mails = list(FollowUpMail.objects.filter(user=user).order_by("number"))
    holidays = SchoolHoliday.objects.of_person(user)
    days = [each.sent_on for each in mails]
    if not mail_is_due(today, questions.due_days, days, holidays):
        return False
    turn = _take_turn(user, mails[-1].number + 1 if mails else 1, today)
    if turn is None:
        return False
    try:
        _send(user, questions)
    except Exception:
        turn.delete()
        raise
    return True


def _take_turn(user: User, number: int, today: date) -> FollowUpMail | None:
    """The right to send the next mail; None for who comes second."""
    try:
        with transaction.atomic():
            return FollowUpMail.objects.create(user=user, number=number, sent_on=today)
    except IntegrityError:
        return None


def _send(user: User, questions: Questions) -> None:
    """In the language of the person; the link asks to sign in and comes back to the questions."""
    portal = settings.WAGTAILADMIN_BASE_URL.rstrip("/")
    with translation.override(UserProfile.get_for_user(user).get_preferred_language()):
        said = {
            "user": user,
            "follow_ups": questions.follow_ups,
            "try_outs": questions.try_outs,
            "link": portal + reverse("networks:questions"),
            "choice_url": portal + reverse("accounts:mail"),
            "because": _(
                "You get this because you try something or reported what your school does. "
                "At most one such mail comes in four school weeks."
            ),
        }
        compose("networks/mail/questions", said, to=user.email).send()

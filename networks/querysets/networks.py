"""Which networks somebody may see or edit."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Self

from django.db.models import BooleanField, Exists, ExpressionWrapper, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce
from django.utils import timezone

from content.models.record import RecordQuerySet
from content.querysets import for_colleagues
from networks.querysets.goals import DOUBTS
from networks.querysets.relations import count_of, manager_at, taking_part
from schools.rules.school_years import reference_school_year

if TYPE_CHECKING:
    from accounts.models import User
    from content.querysets import Reader


class NetworkQuerySet(RecordQuerySet):
    def _all(self) -> Any:
        return self.model._default_manager

    @for_colleagues
    def inside_for(self, user: User) -> Self:
        """Networks of whose people this reader is one."""
        return self.filter(pk__in=user.network_memberships.current().values("network"))

    @for_colleagues
    def opened_to(self, user: User) -> Self:
        """Networks of which this reader may know what was reached."""
        jobs, roles = user.school_functions.current(), user.board_roles.current()
        colleague = Q(pk__in=taking_part(jobs, "school__board__schools__")) | Q(
            pk__in=taking_part(roles, "board__schools__")
        )
        near = (
            Q(pk__in=user.network_memberships.current().values("network"))
            | Q(pk__in=taking_part(user.school_functions.leading(), "school__"))
            | Q(pk__in=taking_part(user.board_roles.auditing(), "board__schools__"))
            | Q(board__in=user.board_roles.auditing().values("board"))
        )
        return self.filter(near | (colleague & ~Q(visibility="closed")))

    def visible_to(self, user: Reader) -> Self:
        """Networks of which this reader may read the goal and the practices."""
        anybody = Q(visibility="public")
        if not user.is_authenticated:
            return self.filter(anybody)
        return self.filter(anybody | Q(pk__in=self._all().opened_to(user)))

    def led_by(self, user: Reader) -> Self:
        if not user.is_authenticated:
            return self.none()
        return self.filter(pk__in=user.network_memberships.current().leads().values("network"))

    def coordinated_by(self, user: Reader) -> Self:
        """Networks that a coordinator looks after: hosted by, or with schools of, their board."""
        if not user.is_authenticated:
            return self.none()
        roles = user.board_roles.coordinating()
        return self.filter(
            Q(board__in=roles.values("board")) | Q(pk__in=taking_part(roles, "board__schools__"))
        )

    def overseen_by(self, user: Reader) -> Self:
        """What a coordinator looks after, archived or not; everything for administrators."""
        if user.is_authenticated and user.is_superuser:
            return self.all()
        return self.coordinated_by(user)

    def editable_by(self, user: Reader) -> Self:
        """Leads edit their own network, coordinators those of their board; nobody an archive."""
        if not user.is_authenticated:
            return self.none()
        if user.is_superuser:
            return self.unarchived()
        own = self._all()
        return self.unarchived().filter(
            Q(pk__in=own.led_by(user)) | Q(pk__in=own.coordinated_by(user))
        )

    def written_for_by(self, user: Reader) -> Self:
        """Networks for which somebody may write a practice: their own, but as a guest, and those
        that they edit."""
        if not user.is_authenticated:
            return self.none()
        own = user.network_memberships.current().exclude(role="guest")
        return self.unarchived().filter(
            Q(pk__in=own.values("network"))
            | Q(pk__in=self._all().editable_by(user).order_by().values("pk"))
        )

    def of_board(self, board: Any) -> Self:
        """Networks in which schools of a board take part: what that board counts."""
        schools = manager_at(self, "schools")
        return self.filter(pk__in=schools.current().filter(school__board=board).values("network"))

    def with_goal_facts(self, today: date | None = None) -> Self:
        """Adds what schools, people and meetings answer of the goal (K2, K6, K8), in one query."""
        year = reference_school_year(today or timezone.localdate())

        def related(name: str) -> Any:
            return manager_at(self, name).filter(network=OuterRef("pk"))

        schools = related("schools").current()
        running = Q(priority__archived_at__isnull=True, priority__last_school_year__gte=year)
        has_priorities = Exists(
            manager_at(self, "schools__priority")
            .counting_from(year)
            .filter(school=OuterRef("school"))
        )
        members = related("members").current()
        # Same words in a newer version are recognised too: a lead may confirm a coordinator's.
        reworded = (
            manager_at(self, "goal_revisions")
            .filter(
                network=OuterRef("network"),
                number__gt=OuterRef("recognition__goal_revision__number"),
            )
            .exclude(sentence=OuterRef("recognition__goal_revision__sentence"))
        )
        about_this_goal = schools.exclude(Exists(reworded))
        last_revision = related("goal_revisions").order_by("-number")
        return self.annotate(
            school_count=count_of(schools),
            linked_count=count_of(schools.filter(running, priority__status="active")),
            provisional_count=count_of(schools.filter(running, priority__status="provisional")),
            with_priorities_count=count_of(schools.filter(has_priorities)),
            champion_count=count_of(schools.with_champion()),
            has_lead=Exists(members.leads()),
            hours_known=ExpressionWrapper(Q(hours__isnull=False), BooleanField()),
            meeting_count=count_of(related("meetings").not_cancelled()),
            time_agreed_count=count_of(schools.filter(recognition__time_agreed=True)),
            recognised_count=count_of(about_this_goal.filter(recognition__answer="fits")),
            waiting_count=count_of(about_this_goal.filter(recognition__answer="")),
            doubting_count=count_of(about_this_goal.filter(recognition__answer__in=DOUBTS)),
            lead_confirmed=Coalesce(Subquery(last_revision.values("lead_confirmed")[:1]), False),
        )

    def with_items_nobody_does(self) -> Self:
        """Adds how many open action items have no owner, or one who is no longer here."""
        items = manager_at(self, "action_items").looking_for_somebody()
        return self.annotate(items_nobody_does=count_of(items.filter(network=OuterRef("pk"))))

    def with_pace_facts(self) -> Self:
        """Adds what `networks.models.pace` asks for: all meetings, whoever reads."""
        closed = manager_at(self, "meetings").filter(network=OuterRef("pk"), state="closed")
        return self.with_last_meeting().annotate(closed_count=count_of(closed))

    def with_last_meeting(self, user: Reader | None = None) -> Self:
        """Adds when the last meeting began, and when the next one will.

        With a reader: among the meetings that this reader may see.
        """
        now = timezone.now()
        meetings = manager_at(self, "meetings").not_cancelled().filter(network=OuterRef("pk"))
        if user is not None:
            meetings = meetings.visible_to(user)
        begun = meetings.filter(page__starts_at__lte=now).order_by("-page__starts_at")
        coming = meetings.filter(page__starts_at__gt=now).order_by("page__starts_at")
        return self.annotate(
            last_meeting_at=Subquery(begun.values("page__starts_at")[:1]),
            next_meeting_at=Subquery(coming.values("page__starts_at")[:1]),
        )

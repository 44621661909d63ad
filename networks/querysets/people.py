"""Members and schools of networks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from django.db.models import Exists, OuterRef, Q
from django.utils import timezone

from content.models.record import RecordQuerySet
from content.querysets import for_colleagues
from networks.querysets.goals import DOUBTS
from networks.querysets.relations import manager_at

if TYPE_CHECKING:
    from accounts.models import User
    from content.querysets import Reader
    from networks.models import GoalRevision
    from schools.models import School


class MemberQuerySet(RecordQuerySet):
    def current(self) -> Self:
        """Members who have not left; guests until their last day."""
        today = timezone.localdate()
        return self.filter(
            Q(left_on__isnull=True) | Q(left_on__gt=today),
            Q(guest_until__isnull=True) | Q(guest_until__gte=today),
        )

    def leads(self) -> Self:
        return self.filter(role="lead")

    def of_school(self, school: School) -> Self:
        """Who may drive it there (kartrekker): members, not guests, who are in the network on
        behalf of this school or work there."""
        works_there = manager_at(self, "user__school_functions").current().filter(school=school)
        return self.exclude(role="guest").filter(
            Q(school=school) | Q(user__in=works_there.values("user"))
        )

    def visible_to(self, user: Reader) -> Self:
        """Members know one another; everybody who may know what was reached knows the lead."""
        networks = manager_at(self, "network")
        return self.filter(
            Q(network__in=networks.inside_for(user))
            | Q(network__in=networks.opened_to(user), role="lead")
        )

    def overseen_by(self, user: Reader) -> Self:
        """A coordinator knows who is in the networks of the board: they add and hand over."""
        return self.filter(network__in=manager_at(self, "network").overseen_by(user))


class NetworkSchoolQuerySet(RecordQuerySet):
    def current(self) -> Self:
        return self.filter(Q(left_on__isnull=True) | Q(left_on__gt=timezone.localdate()))

    def refused(self) -> Self:
        """Schools that did not adopt what the network proposed; until it links something else."""
        return self.current().filter(priority__status="refused")

    def to_ask_about(self, revision: GoalRevision) -> Self:
        """Schools whose leader was not asked yet whether this goal, in these words, fits."""
        return self.current().filter(
            Q(recognition__isnull=True) | ~Q(recognition__goal_revision__sentence=revision.sentence)
        )

    def doubting(self, revision: GoalRevision) -> Self:
        """Schools whose leader answered "partly" or "no" to this goal, in these words."""
        return self.current().filter(
            recognition__goal_revision__sentence=revision.sentence,
            recognition__answer__in=DOUBTS,
        )

    def with_champion(self) -> Self:
        """Schools whose champion is still a member."""
        today = timezone.localdate()
        return self.filter(champion__isnull=False).filter(
            Q(champion__left_on__isnull=True) | Q(champion__left_on__gt=today),
            Q(champion__guest_until__isnull=True) | Q(champion__guest_until__gte=today),
        )

    @for_colleagues
    def visible_to(self, user: User) -> Self:
        """Its people, the school itself and its board see that a school takes part.

        Others see a school named only with something that was reached (rule 5).
        """
        networks = manager_at(self, "network")
        opened = networks.opened_to(user)
        reached = (
            manager_at(self, "school__contributions")
            .visible_to(user)
            .filter(network=OuterRef("network"), school=OuterRef("school"))
        )
        return self.filter(
            Q(network__in=networks.inside_for(user))
            | Q(
                Q(school__in=user.school_functions.current().values("school"))
                | Q(school__board__in=user.board_roles.auditing().values("board")),
                network__in=opened,
            )
            | Q(Exists(reached))
        )

    def for_display(self, user: Reader) -> Self:
        """With school, priority and champion, and whether this reader may see the last two.

        Champions are known to the people of the network.
        """
        inside = manager_at(self, "network").inside_for(user)
        members = manager_at(self, "champion").current().filter(network__in=inside)
        priorities = manager_at(self, "priority").visible_to(user)
        return self.select_related("school", "priority__school", "champion__user").annotate(
            priority_is_visible=Exists(priorities.filter(pk=OuterRef("priority"))),
            champion_is_visible=Exists(members.filter(pk=OuterRef("champion"))),
        )

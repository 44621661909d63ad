"""Contributions, with their events and evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from django.db.models import Count, Exists, F, OuterRef, Prefetch, Q, Subquery
from django.db.models.functions import Coalesce
from django.utils import timezone

from content.models.record import RecordQuerySet
from content.querysets import for_colleagues
from networks.querysets.relations import manager_at
from networks.rules.confirmation import required
from networks.rules.contribution import Stage
from networks.rules.practice import Use

if TYPE_CHECKING:
    from accounts.models import User
    from content.querysets import Reader


class ContributionQuerySet(RecordQuerySet):
    def confirmed(self) -> Self:
        """What counts for boards, up to `confirmed_stage`: somebody else said so (rule 3).

        Progress that still waits for a word takes nothing away from what was confirmed before.
        """
        return self.running().exclude(confirmed_stage="")

    def running(self) -> Self:
        return self.exclude(stage="stopped")

    @for_colleagues
    def visible_to(self, user: User) -> Self:
        """The network's people, the school's leader and its board see all, as does who reported
        it; others what somebody else confirmed, in networks that are open to them.

        A school of another board takes a practice over from a public network: it sees its own.
        """
        networks = manager_at(self, "network")
        return self.filter(
            Q(network__in=networks.inside_for(user))
            | Q(
                Q(school__in=user.school_functions.leading().values("school"))
                | Q(school__board__in=user.board_roles.auditing().values("board"))
                | self._reported_by(user),
                network__in=networks.visible_to(user),
            )
            | (~Q(confirmed_stage="") & Q(network__in=networks.opened_to(user)))
        )

    @for_colleagues
    def editable_by(self, user: User) -> Self:
        """Who reported it, the school's champions and the network's leads move it along; also
        after the network was archived, because at the school it goes on."""
        readable = manager_at(self, "network").visible_to(user)
        memberships = user.network_memberships.current()
        champion_here = (
            manager_at(self, "network__schools")
            .current()
            .filter(
                network=OuterRef("network"),
                school=OuterRef("school"),
                champion__in=memberships.values("pk"),
            )
        )
        return self.filter(
            (self._reported_by(user) & Q(network__in=readable))
            | Q(network__in=memberships.leads().values("network"))
            | Q(Exists(champion_here))
        )

    def overseen_by(self, user: Reader) -> Self:
        """Contributions in the networks that somebody oversees, as far as they may see them:
        of schools of another board only what was confirmed."""
        networks = manager_at(self, "network").overseen_by(user)
        return self.visible_to(user).filter(network__in=networks)

    def _reported_by(self, user: User) -> Q:
        """What somebody reported stays theirs when somebody else reports the next step."""
        events = manager_at(self, "events").filter(by=user, kind="reported")
        return Q(claimed_by=user) | Q(pk__in=events.values("contribution"))

    def uses(self) -> list[Use]:
        """How far each has come, for `networks.rules.practice.how_far`."""
        rows: Any = self.prefetch_related("events")
        return [
            Use(
                tuple(
                    Stage(event.to_stage)
                    for event in sorted(row.events.all(), key=lambda each: each.pk)
                    if event.kind == "reported"
                )
                or (Stage(row.stage),),
                Stage(row.confirmed_stage) if row.confirmed_stage else None,
            )
            for row in rows
        ]

    def for_display(self, user: Reader) -> Self:
        """With what a line about a contribution shows, in a fixed number of queries.

        `priority_is_visible` says whether this reader may open the page of the priority.
        """
        priorities = manager_at(self, "priority").visible_to(user)
        return (
            self.unarchived()
            .select_related("school", "priority__school")
            .with_also_elsewhere()
            .annotate(priority_is_visible=Exists(priorities.filter(pk=OuterRef("priority"))))
            .prefetch_related("events", "evidence__document")
            .order_by("school__name", "pk")
        )

    def with_way_back(self, user: Reader, language: str) -> Self:
        """With where each came from: practice, action item, meeting, network (R-CHAIN-8).

        Pages are those that this reader may see; `action_item_is_visible` says it of the item.
        """
        items = manager_at(self, "action_item").visible_to(user)
        meetings = manager_at(self, "action_item__meeting__page").visible_to(user)
        networks = manager_at(self, "network__pages").visible_to(user).in_language(language)
        networks = networks.defer_streamfields()
        practices = manager_at(self, "practice").visible_to(user).select_related("locale")
        return (
            self.select_related("network", "action_item__meeting")
            .annotate(action_item_is_visible=Exists(items.filter(pk=OuterRef("action_item"))))
            .prefetch_related(
                Prefetch("network__pages", networks),
                Prefetch("action_item__meeting__page", meetings.select_related("locale")),
                Prefetch("practice", practices),
            )
        )

    def with_also_elsewhere(self) -> Self:
        """Adds the mark "ook op een andere school": adopted and confirmed at another school."""
        elsewhere = (
            manager_at(self, "adoptions")
            .filter(adopted_from=OuterRef("pk"))
            .exclude(school=OuterRef("school"))
            .exclude(confirmed_stage="")
            .running()
        )
        return self.annotate(also_elsewhere=Exists(elsewhere))

    def taken_over(self) -> Self:
        """Of a practice that began at another school, or of what another school did."""
        return self.filter(
            (Q(practice__school__isnull=False) & ~Q(school=F("practice__school")))
            | (Q(adopted_from__isnull=False) & ~Q(adopted_from__school=F("school")))
        )

    def with_confirmation_facts(self, user: User) -> Self:
        """Adds who claims each and who else is there, and as what this user could confirm it.

        What `networks.rules.confirmation.Claim` asks for, and the roles of `ConfirmerRole`.
        """
        today = timezone.localdate()
        leaders = manager_at(self, "school__staff").leading().filter(school=OuterRef("school"))
        in_network = manager_at(self, "network__schools").current()
        in_network = in_network.filter(network=OuterRef("network"))
        here = in_network.filter(school=OuterRef("school"))
        champions = here.with_champion()
        # A guest comes to listen and speaks for no school.
        members = manager_at(self, "network__members").current().exclude(role="guest")
        jobs = user.school_functions.current()
        elsewhere = in_network.exclude(school=OuterRef("school"))
        with_people = elsewhere.filter(
            Q(school__staff__ended_on__isnull=True) | Q(school__staff__ended_on__gte=today),
            school__staff__user__network_memberships__in=members,
            school__staff__user__network_memberships__network=F("network"),
        )
        coordinated = manager_at(self, "network").coordinated_by(user)
        return self.annotate(
            claimant_is_champion=Exists(champions.filter(champion__user=OuterRef("claimed_by"))),
            claimant_is_school_leader=Exists(leaders.filter(user=OuterRef("claimed_by"))),
            other_champion=Exists(champions.exclude(champion__user=OuterRef("claimed_by"))),
            other_leader=Exists(leaders.exclude(user=OuterRef("claimed_by"))),
            other_schools=Coalesce(
                Subquery(
                    with_people.order_by()
                    .values("network")
                    .annotate(total=Count("school", distinct=True))
                    .values("total")
                ),
                0,
            ),
            as_champion=Exists(champions.filter(champion__user=user)),
            as_school_leader=Exists(leaders.filter(user=user)),
            as_coordinator=Exists(coordinated.filter(pk=OuterRef("network")))
            | Q(school__board__in=user.board_roles.coordinating().values("board")),
            as_colleague_elsewhere=Exists(members.filter(network=OuterRef("network"), user=user))
            & Exists(elsewhere.filter(school__in=jobs.values("school")))
            & ~Exists(jobs.filter(school=OuterRef("school"))),
        )

    def unconfirmed(self) -> Self:
        """Reported in a stage that somebody else has yet to confirm."""
        return (
            self.unarchived()
            .filter(stage__in=[stage.value for stage in Stage if required(stage)])
            .exclude(stage=F("confirmed_stage"))
        )

    def awaiting_confirmation(self) -> Self:
        """Whose turn it is to say something: somebody who confirms."""
        return self.unconfirmed().exclude(Exists(self._last_words()))

    def sent_back(self) -> Self:
        """Whose turn it is: who reported it. Adds in `missing` what somebody said is missing."""
        last = self._last_words().order_by("-pk")
        return (
            self.unconfirmed()
            .filter(Exists(self._last_words()))
            .annotate(missing=Subquery(last.values("note")[:1]))
        )

    def _last_words(self) -> Any:
        """Refusals of a contribution after which nothing was reported and no evidence added."""
        events = manager_at(self, "events")
        later = events.filter(contribution=OuterRef("contribution"), pk__gt=OuterRef("pk"))
        evidence = manager_at(self, "evidence").filter(
            contribution=OuterRef("contribution"), created_at__gt=OuterRef("created_at")
        )
        return events.filter(contribution=OuterRef("pk"), kind="refused").exclude(
            Exists(later.filter(kind__in=("reported", "confirmed"))) | Exists(evidence)
        )


class OfContributionQuerySet(RecordQuerySet):
    """Rows that belong to a contribution and are as visible as it is."""

    def visible_to(self, user: Reader) -> Self:
        contributions = manager_at(self, "contribution")
        return self.filter(contribution__in=contributions.visible_to(user))


class EventQuerySet(OfContributionQuerySet):
    pass


class EvidenceQuerySet(OfContributionQuerySet):
    pass

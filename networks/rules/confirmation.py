"""Who confirms a contribution: always somebody else (product.md, Contribution stages; rule 3)."""

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from networks.rules.contribution import Stage

SMALL_TEAM = 10


class ConfirmerRole(StrEnum):
    CHAMPION = "champion"
    SCHOOL_LEADER = "school_leader"
    COLLEAGUE_ELSEWHERE = "colleague_elsewhere"
    COORDINATOR = "coordinator"


class ConfirmerReason(StrEnum):
    """Why these people are asked, so that the screen can say so."""

    NORMAL = "normal"
    OWN_CLAIM = "own_claim"
    NOBODY_HERE = "nobody_here"
    SMALL_TEAM = "small_team"
    LEADERS_OWN = "leaders_own"
    ONLY_SCHOOL = "only_school"


@dataclass(frozen=True)
class Claim:
    """Who says so, and who else is there.

    `other_champion` and `other_leader`: this school has one (the champion in this network) who is
    not the claimant. `participating_schools`: schools with somebody in the network. An unknown
    team size counts as not small.
    """

    claimant_is_champion: bool
    claimant_is_school_leader: bool
    other_champion: bool
    other_leader: bool
    team_size: int | None
    participating_schools: int

    @property
    def team_is_small(self) -> bool:
        return self.team_size is not None and self.team_size < SMALL_TEAM


@dataclass(frozen=True)
class Confirmers:
    """One person in one of these roles is enough."""

    roles: frozenset[ConfirmerRole]
    reason: ConfirmerReason


def required(stage: Stage) -> bool:
    """Whether the stage stands only once another has confirmed it; earlier ones may be."""
    return stage in {Stage.TEAM_APPLIED, Stage.EFFECT_VISIBLE, Stage.EMBEDDED}


def who_confirms(stage: Stage, claim: Claim) -> Confirmers:
    """Somebody of the own school if that means something, else a colleague from elsewhere.

    Also answers for stages that need no confirmation: without it they do not count in the
    board's figures, nor for the mark of another school.
    """
    if stage == Stage.EMBEDDED and claim.claimant_is_school_leader:
        return _only(ConfirmerRole.COORDINATOR, ConfirmerReason.LEADERS_OWN)
    here = _confirmers_here(stage, claim)
    if here and not claim.team_is_small:
        return Confirmers(here, ConfirmerReason.NORMAL)
    if claim.participating_schools < 2:
        return _only(ConfirmerRole.COORDINATOR, ConfirmerReason.ONLY_SCHOOL)
    return _only(ConfirmerRole.COLLEAGUE_ELSEWHERE, _why_elsewhere(stage, claim))


def may_confirm(
    stage: Stage, claim: Claim, roles: Collection[ConfirmerRole], *, is_claimant: bool
) -> bool:
    """Whether somebody with these roles may confirm; the claimant never, whatever the roles."""
    return not is_claimant and not who_confirms(stage, claim).roles.isdisjoint(roles)


def _only(role: ConfirmerRole, reason: ConfirmerReason) -> Confirmers:
    return Confirmers(frozenset({role}), reason)


def _confirmers_here(stage: Stage, claim: Claim) -> frozenset[ConfirmerRole]:
    """Who of the own school may confirm; a fixed agreement is the school leader's."""
    roles = set()
    if claim.other_leader:
        roles.add(ConfirmerRole.SCHOOL_LEADER)
    if claim.other_champion and stage != Stage.EMBEDDED:
        roles.add(ConfirmerRole.CHAMPION)
    return frozenset(roles)


def _why_elsewhere(stage: Stage, claim: Claim) -> ConfirmerReason:
    if claim.team_is_small:
        return ConfirmerReason.SMALL_TEAM
    could_confirm = claim.claimant_is_school_leader or (
        claim.claimant_is_champion and stage != Stage.EMBEDDED
    )
    return ConfirmerReason.OWN_CLAIM if could_confirm else ConfirmerReason.NOBODY_HERE

"""Network 6, Digitaal wijs: not sharp yet, nobody leads it, and the time to explore is over."""

from __future__ import annotations

from home.demo import goals
from home.demo.practices.digital import DIGITAL as DIGITAL_PRACTICES
from home.demo.shapes import GoalVersion, Joining, MeetingPlan, Member, NetworkPlan

GOALS = (
    GoalVersion(
        days=-70,
        sentence=goals.DIGITAL.diffuse,
        answers={
            "target_group": "groep 7 en 8 van drie scholen",
            # An activity, not a change: the hints on wording have something to say about it.
            "practice_change": "We komen drie keer bij elkaar en wisselen apps en lessen uit.",
        },
    ),
)

MEETINGS = (
    MeetingPlan(
        days=-49,
        title="Ideeën over digitale geletterdheid",
        place="De Springplank, lokaal 9",
        notes="Veel ideeën gewisseld: apps, ouderavond, AI. Volgende keer verder.",
        contribution="We weten waar ieder mee bezig is. Een keuze is er nog niet.",
        school=(
            "We wisselden ideeën uit over apps, een ouderavond en AI.",
            "Leerlingen komen dit elke dag tegen; we zoeken waar school het verschil maakt.",
            "Op school verandert er nog niets.",
        ),
        no_action_reason="We zijn nog aan het oriënteren.",
    ),
)

DIGITAL = NetworkPlan(
    number=6,
    board="waterkring",
    title="Digitaal wijs in 7 en 8",
    themes=("digitale-geletterdheid",),
    starts=-84,
    sponsor="Stichting Waterkring",
    exploration_until=-14,
    active=False,
    contribution_to_schools="Scholen krijgen lessen mediawijsheid die bij hun groepen 7 en 8 "
    "passen.",
    joining=(
        Joining(school="kompas", priority="Digitaal wijs"),
        Joining(school="springplank", priority="Mediawijs"),
        Joining(school="mozaiekplein", expectation="Eerst meekijken."),
    ),
    members=(
        Member(person="bram", school="kompas"),
        Member(person="yara", school="springplank"),
        Member(person="daan", school="mozaiekplein"),
    ),
    goals=GOALS,
    meetings=MEETINGS,
    practices=DIGITAL_PRACTICES,
)

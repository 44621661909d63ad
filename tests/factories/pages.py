"""Pages of networks: live at once, added to the tree without revision, log or workflow.

What Wagtail does when an editor publishes (about 95 queries) has no part in most tests; one that
needs it publishes the page itself.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import factory
import wagtail_factories
from django.utils import timezone

from networks.models import MeetingPage, Network, NetworkIndexPage, NetworkPage, PracticePage
from tests.factories.networks import MeetingFactory, NetworkFactory, days_ago, school_in
from tests.factories.words import PRACTICES, one_of

CONCRETE_GOAL = {
    "goal": (
        "Aan het eind van dit schooljaar start elke rekenles in groep 4 en 5 met vijf minuten "
        "oefenen, en telt driekwart van de leerlingen vlot op."
    ),
    "target_group": "leerlingen van groep 4 en 5",
    "practice_change": "elke rekenles start met vijf minuten oefenen",
    "indicator": "aandeel leerlingen dat vlot optelt",
    "baseline": "60% in oktober",
    "target": "75%",
    "deadline": days_ago(-180),
    "check_on": days_ago(-60),
    "success_evidence": "een korte toets",
    "evidence_by": "de rekenspecialist",
    "evidence_on": days_ago(-170),
}


def page_of(network: Network) -> NetworkPage:
    """The Dutch page of a network, made if there is none yet."""
    page = network.pages.filter(locale__language_code="nl").first()
    return page or NetworkPageFactory(network=network)


class NetworkPageFactory(wagtail_factories.PageFactory):
    """The page of a network in the list of networks; `concrete` answers all questions."""

    class Meta:
        model = NetworkPage

    network = factory.SubFactory(NetworkFactory)
    parent = factory.LazyFunction(lambda: NetworkIndexPage.objects.get(locale__language_code="nl"))
    title = factory.SelfAttribute("network.group.name")
    goal = "Kennis delen over begrijpend lezen."
    contribution_to_schools = "Scholen krijgen lessen bij hun speerpunt over lezen."

    class Params:
        concrete = factory.Trait(**CONCRETE_GOAL)


class MeetingPageFactory(wagtail_factories.PageFactory):
    """A meeting two weeks from now, perhaps `cancelled`; or `closed`, two weeks ago, with its log.

    For a meeting that is there already, give its network too.
    """

    class Meta:
        model = MeetingPage

    network = factory.SubFactory(NetworkFactory)
    meeting = factory.SubFactory(MeetingFactory, network=factory.SelfAttribute("..network"))
    parent = factory.LazyAttribute(lambda page: page_of(page.network))
    title = factory.Sequence(lambda n: f"Bijeenkomst {n + 1}")
    starts_at = factory.LazyFunction(lambda: timezone.now() + timedelta(days=14))
    ends_at = factory.LazyAttribute(lambda page: page.starts_at + timedelta(minutes=90))
    place = "De Klaproos, lokaal 3"

    class Params:
        cancelled = factory.Trait(meeting__cancelled=True)
        closed = factory.Trait(
            meeting__closed=True,
            starts_at=factory.LazyFunction(lambda: timezone.now() - timedelta(days=14)),
            notes="Vijf scholen hebben een tekst uitgeprobeerd.",
            contribution_to_goal="We weten welke vragen het gesprek op gang brengen.",
            school_what="We vergeleken twaalf gesprekken over teksten.",
            school_why="Het helpt bij het speerpunt over lezen.",
            school_here="Groep 5 probeert twee teksten.",
        )


class PracticePageFactory(wagtail_factories.PageFactory):
    """A practice of a network, with the five things that suffice but for the file."""

    class Meta:
        model = PracticePage
        skip_postgeneration_save = True

    network = factory.SubFactory(NetworkFactory)
    parent = factory.LazyAttribute(lambda page: page_of(page.network))
    school = factory.LazyAttribute(lambda page: school_in(page.network))
    title = factory.Sequence(one_of(PRACTICES))
    for_whom = "leraren van groep 4 tot 6"
    how_to = "<p>Schrijf drie vragen op voordat je de tekst leest.</p>"
    what_we_saw = "<p>Leerlingen vragen door.</p>"

    @factory.post_generation
    def files(self, create: bool, files: Any) -> None:
        _fill(self, "files", files, create)

    @factory.post_generation
    def tags(self, create: bool, tags: Any) -> None:
        if create and tags:
            self.tags.set(tags)
            self.save()

    @factory.post_generation
    def themes(self, create: bool, themes: Any) -> None:
        _fill(self, "themes", themes, create)

    @factory.post_generation
    def subjects(self, create: bool, subjects: Any) -> None:
        _fill(self, "subjects", subjects, create)

    @factory.post_generation
    def levels(self, create: bool, levels: Any) -> None:
        _fill(self, "levels", levels, create)


def _fill(page: PracticePage, name: str, rows: Any, create: bool) -> None:
    if create and rows:
        setattr(page, name, rows)
        page.save(update_fields=[name])

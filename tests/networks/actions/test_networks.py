"""Opening a network, publishing it, who reads it, its phases, archive and back."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone
from wagtail.models import Locale, PageLogEntry, Revision

from content.errors import Refused
from networks.actions import (
    archive_network,
    hand_over_lead,
    move_to_phase,
    open_network,
    publish_goal,
    publish_network_page,
    record_contribution,
    restore_network,
    set_visibility,
)
from networks.models import Network, NetworkPage, Phase, Visibility
from tests.factories import ThemeFactory
from tests.networks.actions.world import snapshot

pytestmark = pytest.mark.django_db


def opened(world, **fields):
    fields = {"board": world.board, "title": "Samen onderzoekslessen"} | fields
    return open_network(by=world.coordinator, **fields)


# ---------------------------------------------------------------- opening


def test_a_new_network_has_a_page_a_group_and_a_collection(world):
    network = opened(world, title="  Samen onderzoekslessen ", themes=[ThemeFactory()])
    page = network.main_page
    assert (page.title, page.slug, page.live) == (
        "Samen onderzoekslessen",
        "samen-onderzoekslessen",
        False,
    )
    assert page.get_parent().slug == "netwerken"
    assert page.owner == world.coordinator
    assert network.group.name.startswith("Samen onderzoekslessen (")
    assert network.collection.name == network.group.name
    assert (network.phase, network.visibility) == (Phase.EXPLORING, Visibility.OPEN)
    assert network.starts_on == timezone.localdate()
    assert network.themes.count() == 1
    assert Revision.objects.for_instance(page).count() == 1


def test_a_new_network_without_a_lead_has_nobody_in_its_group(world):
    network = opened(world)
    assert not network.members.exists()
    assert not network.group.user_set.exists()


def test_the_lead_of_a_new_network_edits_its_page_at_once(world):
    network = opened(world, lead=world.newcomer)
    assert network.members.current().leads().get().user == world.newcomer
    assert network.main_page.permissions_for_user(world.newcomer).can_edit()
    assert network.main_page.permissions_for_user(world.newcomer).can_publish()


def test_networks_may_have_the_same_name(world):
    slugs = {opened(world).main_page.slug for _ in range(3)}
    assert slugs == {
        "samen-onderzoekslessen",
        "samen-onderzoekslessen-2",
        "samen-onderzoekslessen-3",
    }


def test_a_name_without_latin_letters_has_an_address_too(world):
    assert opened(world, title="学び合い").main_page.slug == "netwerk"


def test_a_long_name_fits_in_group_and_collection(world):
    network = opened(world, title="Rijk lezen " * 20)
    assert len(network.group.name) <= 150
    assert network.main_page.title == ("Rijk lezen " * 20).strip()


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"title": "  "}, "title"),
        ({"title": "x" * 256}, "title"),
        ({"visibility": "secret"}, "visibility"),
        ({"sponsor": "x" * 121}, "sponsor"),
        ({"starts_on": date(2026, 9, 1), "ends_on": date(2026, 8, 1)}, "__all__"),
    ],
    ids=str,
)
def test_what_does_not_fit_opens_nothing(world, fields, wrong):
    before = snapshot()
    with pytest.raises(ValidationError) as problem:
        opened(world, **fields)
    assert wrong in problem.value.message_dict
    assert snapshot() == before


def test_what_a_network_does_not_have_cannot_be_set(world):
    with pytest.raises(TypeError):
        opened(world, phase="active")


def test_a_coordinator_opens_networks_for_the_own_board_only(world):
    with pytest.raises(Refused):
        open_network(by=world.coordinator, board=world.board_elsewhere, title="Vlot rekenen")


# ---------------------------------------------------------------- publishing


def test_four_things_suffice_to_publish(world):
    network = opened(world)
    network.schools.create(school=world.klaproos)
    page = publish_network_page(
        by=world.coordinator,
        network=network,
        goal="Kennis delen over lezen.",
        contribution_to_schools="Lessen bij hun speerpunt.",
    )
    assert page.live
    assert not page.has_unpublished_changes
    assert PageLogEntry.objects.filter(page=page, action="wagtail.publish").count() == 1


@pytest.mark.parametrize("lacks", ["title", "goal", "contribution_to_schools", "schools"])
def test_a_page_is_not_published_without_each_of_the_four(world, lacks):
    network = world.network
    if lacks == "schools":
        network.schools.update(left_on=timezone.localdate())
    else:
        NetworkPage.objects.filter(network=network).update(**{lacks: " "})
    before = snapshot()
    with pytest.raises(ValidationError) as problem:
        publish_network_page(by=world.lead, network=world.network)
    assert set(problem.value.message_dict) == {lacks}
    assert snapshot() == before


def test_everything_that_lacks_is_said_at_once(world):
    network = opened(world)
    with pytest.raises(ValidationError) as problem:
        publish_network_page(by=world.coordinator, network=network)
    assert set(problem.value.message_dict) == {"goal", "contribution_to_schools", "schools"}


def test_a_title_that_is_too_long_is_said_by_field(world):
    before = snapshot()
    with pytest.raises(ValidationError) as problem:
        publish_network_page(by=world.lead, network=world.network, title="x" * 256)
    assert set(problem.value.message_dict) == {"title"}
    assert snapshot() == before


def test_group_and_collection_follow_the_title_of_the_page(world):
    publish_network_page(by=world.lead, network=world.network, title="Samen rijker lezen")
    network = world.network
    assert str(network) == "Samen rijker lezen"
    assert network.group.name.startswith("Samen rijker lezen (")
    assert network.collection.name == network.group.name


def test_a_translated_title_renames_nothing(world):
    english = Locale.objects.get(language_code="en")
    before = str(world.network)
    page = world.page.copy_for_translation(english, copy_parents=True)
    page.title = "Rich texts"
    page.save_revision().publish()
    assert str(world.network) == before


def test_a_goal_that_is_published_with_the_page_is_kept_as_a_version(world):
    publish_network_page(by=world.lead, network=world.network, goal="Anders.")
    revision = world.network.goal_revisions.first()
    assert (revision.sentence, revision.lead_confirmed) == ("Anders.", True)
    assert world.network.goal_revisions.count() == 2


def test_what_a_page_does_not_have_cannot_be_filled_in(world):
    with pytest.raises(TypeError):
        publish_network_page(by=world.lead, network=world.network, live=False)


def test_who_publishes_stands_in_the_revision(world):
    page = publish_network_page(by=world.lead, network=world.network, title="Rijk lezen")
    assert page.live_revision.user == world.lead
    assert page.title == "Rijk lezen"


# ---------------------------------------------------------------- drafts in the editor


def test_a_draft_of_a_page_that_was_never_published_is_not_lost(world):
    network = opened(world, lead=world.newcomer)
    network.schools.create(school=world.klaproos)
    draft = network.main_page
    draft.goal = "Kennis delen over lezen."
    draft.contribution_to_schools = "Lessen bij hun speerpunt."
    draft.body = [("heading", "Wie we zijn")]
    draft.save_revision(user=world.newcomer)

    page = publish_network_page(
        by=world.newcomer, network=Network.objects.get(pk=network.pk), title="Rijk lezen"
    )
    stored = NetworkPage.objects.get(pk=page.pk)
    assert stored.live
    assert stored.title == "Rijk lezen"
    assert stored.goal == "Kennis delen over lezen."
    assert [block.value for block in stored.body] == ["Wie we zijn"]


@pytest.mark.parametrize("action", [publish_goal, publish_network_page])
def test_a_draft_of_a_live_page_stays_a_draft_and_is_not_lost(world, action):
    draft = world.page
    draft.body = [("heading", "Nog niet af")]
    draft.save_revision(user=world.lead)
    field = "goal" if action is publish_goal else "contribution_to_schools"

    action(by=world.lead, network=world.network, **{field: "Elke groep leest elke week."})

    live = world.page
    assert getattr(live, field) == "Elke groep leest elke week."
    assert len(live.body) == 0, "somebody's unfinished text was published"
    latest = live.get_latest_revision_as_object()
    assert [block.value for block in latest.body] == ["Nog niet af"], "the draft was lost"
    assert getattr(latest, field) == "Elke groep leest elke week."
    assert live.has_unpublished_changes


# ---------------------------------------------------------------- who reads it


@pytest.mark.parametrize("visibility", Visibility.values)
def test_who_reads_it_is_state_of_the_network(world, visibility):
    set_visibility(by=world.coordinator, network=world.network, visibility=visibility)
    assert world.network.visibility == visibility


@pytest.mark.parametrize("visibility", ["", "secret", "PUBLIC"])
def test_who_reads_it_is_one_of_three(world, visibility):
    before = snapshot()
    with pytest.raises(ValidationError) as problem:
        set_visibility(by=world.coordinator, network=world.network, visibility=visibility)
    assert set(problem.value.message_dict) == {"visibility"}
    assert snapshot() == before


# ---------------------------------------------------------------- phases (R-CHAIN-1)


def in_phase(world, phase, exploration_until=None):
    Network.objects.filter(pk=world.network.pk).update(
        phase=phase, exploration_until=exploration_until
    )


def test_exploring_does_not_end_in_active_without_a_concrete_goal(world):
    in_phase(world, "exploring")
    before = snapshot()
    with pytest.raises(ValidationError) as problem:
        move_to_phase(by=world.lead, network=world.network, phase="active")
    assert set(problem.value.message_dict) == {"phase"}
    assert snapshot() == before


@pytest.mark.parametrize(("days", "allowed"), [(-1, False), (0, True), (30, True)])
def test_exploring_ends_with_a_dated_exploration_goal_until_its_day(world, days, allowed):
    in_phase(world, "exploring", timezone.localdate() + timedelta(days=days))
    if allowed:
        move_to_phase(by=world.lead, network=world.network, phase="active")
    else:
        with pytest.raises(ValidationError):
            move_to_phase(by=world.lead, network=world.network, phase="active")
    assert world.network.phase == ("active" if allowed else "exploring")


@pytest.mark.parametrize("phase", ["", "sleeping", "active", "idea"])
def test_a_network_does_not_go_to_a_phase_that_is_not_next(world, phase):
    before = snapshot()
    with pytest.raises(ValidationError) as problem:
        move_to_phase(by=world.lead, network=world.network, phase=phase)
    assert set(problem.value.message_dict) == {"phase"}
    assert snapshot() == before


# ---------------------------------------------------------------- archive (R-CHAIN-7)


def test_an_archived_network_stays_to_be_read(world):
    archive_network(by=world.coordinator, network=world.network)
    assert world.network.archived_at
    assert world.page.live
    assert world.network.contributions.exists()
    assert NetworkPage.objects.visible_to(world.lead).filter(pk=world.page.pk).exists()


@pytest.mark.parametrize("role", ["lead", "coordinator", "superuser"])
def test_nobody_changes_an_archived_network(world, role):
    archive_network(by=world.coordinator, network=world.network)
    before = snapshot()
    for act in (
        lambda: publish_network_page(by=getattr(world, role), network=world.network),
        lambda: hand_over_lead(by=getattr(world, role), network=world.network, to=world.newcomer),
        lambda: move_to_phase(by=getattr(world, role), network=world.network, phase="closing"),
    ):
        with pytest.raises(Refused):
            act()
    assert snapshot() == before


def test_leads_of_an_archived_network_have_nothing_to_do_in_the_editors_room(world):
    assert world.lead.has_perm("wagtailadmin.access_admin")
    archive_network(by=world.coordinator, network=world.network)
    assert not world.lead.has_perm("wagtailadmin.access_admin")


def test_a_restored_network_is_led_as_before(world):
    archive_network(by=world.coordinator, network=world.network)
    restore_network(by=world.coordinator, network=world.network)
    assert world.network.archived_at is None
    publish_network_page(by=world.lead, network=world.network, title="Rijk lezen")
    assert world.lead.has_perm("wagtailadmin.access_admin")


def test_what_runs_at_a_school_goes_on_after_its_network_was_archived(world):
    archive_network(by=world.coordinator, network=world.network)
    record_contribution(
        by=world.member, network=world.network, school=world.klaproos, summary="Ook in groep 6"
    )
    assert world.trial.events.count() == 1

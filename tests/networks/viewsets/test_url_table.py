"""Role × address of every list × whose row it is → the answer (issue 3, Rights)."""

from __future__ import annotations

import pytest
from django.urls import NoReverseMatch, reverse
from wagtail.models import ModelLogEntry

from tests.networks.actions.world import snapshot
from tests.networks.viewsets.lists import LISTS, ROWS, address, answer_of, client_of

pytestmark = pytest.mark.django_db

# In the order of ANSWERS: who coordinates for the board, who does for another, a lead of the
# network, its school leader, a teacher, an administrator.
PEOPLE = ("coordinator", "coordinator_elsewhere", "lead", "school_leader", "teacher", "superuser")
LIST = ("open", "open", "home", "sign in", "sign in", "open")
OWN_ROW = ("open", "nothing", "nothing", "sign in", "sign in", "open")
ANYBODYS_ROW = ("open", "open", "nothing", "sign in", "sign in", "open")
NEW_ROW = LIST
NEW_BY_ADMINISTRATOR = ("home", "home", "home", "sign in", "sign in", "open")
ROW_BY_ADMINISTRATOR = ("nothing", "nothing", "nothing", "sign in", "sign in", "open")
# Who has only a reading right is told so before rows come into it.
HISTORY_OF_THEMES = ("home", "home", "nothing", "sign in", "sign in", "open")

ANSWERS = {
    ("schools", "index"): LIST,
    ("schools", "index_results"): LIST,
    ("schools", "inspect"): OWN_ROW,
    ("schools", "edit"): OWN_ROW,
    ("schools", "history"): OWN_ROW,
    ("schools", "history_results"): OWN_ROW,
    ("priorities", "index"): LIST,
    ("priorities", "index_results"): LIST,
    ("priorities", "add"): NEW_ROW,
    ("priorities", "inspect"): OWN_ROW,
    ("priorities", "edit"): OWN_ROW,
    ("priorities", "history"): OWN_ROW,
    ("priorities", "history_results"): OWN_ROW,
    ("priorities", "archive"): OWN_ROW,
    ("priorities", "restore"): OWN_ROW,
    ("themes", "index"): LIST,
    ("themes", "index_results"): LIST,
    ("themes", "add"): NEW_BY_ADMINISTRATOR,
    ("themes", "edit"): ("home", "home", "home", "sign in", "sign in", "open"),
    ("themes", "delete"): ROW_BY_ADMINISTRATOR,
    ("themes", "history"): HISTORY_OF_THEMES,
    ("themes", "history_results"): HISTORY_OF_THEMES,
    ("holidays", "index"): LIST,
    ("holidays", "index_results"): LIST,
    ("holidays", "add"): NEW_ROW,
    ("holidays", "edit"): OWN_ROW,
    ("holidays", "delete"): OWN_ROW,
    ("holidays", "history"): OWN_ROW,
    ("holidays", "history_results"): OWN_ROW,
    ("networks", "index"): LIST,
    ("networks", "index_results"): LIST,
    ("networks", "add"): NEW_ROW,
    ("networks", "edit"): OWN_ROW,
    ("networks", "archive"): OWN_ROW,
    ("networks", "restore"): OWN_ROW,
    ("members", "index"): LIST,
    ("members", "index_results"): LIST,
    ("contributions", "index"): LIST,
    ("contributions", "index_results"): LIST,
    ("not_found", "index"): LIST,
    ("not_found", "index_results"): LIST,
    ("who_may_what", "index"): LIST,
    ("who_may_what", "index_results"): LIST,
    ("who_may_what", "add"): NEW_ROW,
    ("who_may_what", "inspect"): OWN_ROW,
    ("who_may_what", "give_function"): OWN_ROW,
    ("who_may_what", "end_function"): OWN_ROW,
    ("who_may_what", "give_board_role"): ROW_BY_ADMINISTRATOR,
    ("who_may_what", "end_board_role"): ROW_BY_ADMINISTRATOR,
    ("who_may_what", "invite_again"): OWN_ROW,
    ("who_may_what", "leave"): OWN_ROW,
}
# A lead has no right on the model; Wagtail asks that first where a view changes something.
REFUSED_FIRST = {"edit"}
EXPORTS = [name for name in LISTS if name != "who_may_what"]
GENERIC = ("add", "edit", "delete", "inspect", "history", "usage", "copy", "reorder", "choose")


def names_of(name):
    return {each.name for each in LISTS[name].get_urlpatterns()}


def test_the_table_knows_every_address():
    assert set(ANSWERS) == {(name, view) for name in LISTS for view in names_of(name)}


def expected_of(key, who):
    answer = ANSWERS[key][PEOPLE.index(who)]
    return "home" if who == "lead" and key[1] in REFUSED_FIRST else answer


@pytest.mark.parametrize("who", PEOPLE)
@pytest.mark.parametrize("name", LISTS)
def test_who_gets_what(world, name, who):
    client = client_of(getattr(world, who))
    row = ROWS[name](world)
    views = {each.name: "pk" in str(each.pattern) for each in LISTS[name].get_urlpatterns()}
    got = {
        view: answer_of(client, address(name, view, row if of_row else None))
        for view, of_row in views.items()
    }
    assert got == {view: expected_of((name, view), who) for view in views}


@pytest.mark.parametrize("who", PEOPLE)
@pytest.mark.parametrize("name", LISTS)
def test_export_is_for_who_has_the_list(world, name, who):
    client = client_of(getattr(world, who))
    for kind in ("csv", "xlsx"):
        url = f"{address(name, 'index')}?export={kind}"
        assert answer_of(client, url) == expected_of((name, "index"), who)


@pytest.mark.parametrize("name", LISTS)
def test_what_is_not_offered_has_no_address(world, name):
    """Usage would name rows of others; a copy or a chooser is asked for by nobody."""
    client, row = client_of(world.superuser), ROWS[name](world)
    for view in set(GENERIC) - names_of(name):
        with pytest.raises(NoReverseMatch):
            reverse(LISTS[name].get_url_name(view), args=[row.pk])
        for url in (f"{view}/{row.pk}/", f"{view}/", f"results/{view}/"):
            assert answer_of(client, f"/beheer/lists/{name}/{url}") == "nothing"


READING = {"index", "index_results", "add", "inspect", "history", "history_results"}
CHANGING = [key for key in ANSWERS if key[1] not in READING]


@pytest.mark.parametrize("who", ["coordinator_elsewhere", "lead", "school_leader", "teacher"])
@pytest.mark.parametrize(("name", "view"), CHANGING)
def test_nobody_else_changes_a_row_by_posting(world, name, view, who):
    row = ROWS[name](world)
    before, log = snapshot(), ModelLogEntry.objects.count()
    data = {"name": "x", "title": "x", "name_nl": "x", "visibility": "public", "seen": 1}
    answer = answer_of(client_of(getattr(world, who)), address(name, view, row), data)
    assert answer != "open"
    assert snapshot() == before
    assert ModelLogEntry.objects.count() == log


@pytest.mark.parametrize("name", LISTS)
def test_who_is_not_signed_in_is_asked_to(client, world, name):
    assert answer_of(client, address(name, "index")) == "sign in"
    assert answer_of(client, f"{address(name, 'index')}?export=csv") == "sign in"


@pytest.mark.parametrize("name", LISTS)
def test_a_role_that_ended_opens_nothing_though_the_group_still_says_so(world, name):
    coordinator = world.coordinator
    coordinator.board_roles.update(ended_on="2026-01-01")  # no signal: the group stays
    assert coordinator.groups.exists()
    client, row = client_of(coordinator), ROWS[name](world)
    for each in LISTS[name].get_urlpatterns():
        args = row if "pk" in str(each.pattern) else None
        assert answer_of(client, address(name, each.name, args)) in {"home", "nothing"}

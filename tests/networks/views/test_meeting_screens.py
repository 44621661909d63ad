"""A meeting on the screens: planned, logged in the room by two people, closed, read by schools."""

from __future__ import annotations

import uuid
from datetime import timedelta
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

from networks.actions.pages import latest_draft
from networks.models import ActionItem, MeetingPage
from tests.factories import (
    ActionItemFactory,
    MeetingPageFactory,
    NetworkMemberFactory,
    SchoolFactory,
    board_staff_of,
    colleague_at,
    leader_of,
    network_with,
    superuser,
)
from tests.networks.views.conftest import client_of

pytestmark = pytest.mark.django_db

PLAN = {
    "title": "Wat is een rijke tekst?",
    "day": "2027-03-09",
    "starts": "14:00",
    "ends": "15:30",
    "place": "Het Kompas, lokaal 7",
    "online_url": "",
    "seen": "",
}


@pytest.fixture
def scene():
    return network_with(2, members=1)


@pytest.fixture
def page(scene) -> MeetingPage:
    return MeetingPageFactory(network=scene.network, parent=scene.page, title="Eerste teksten")


def plan_url(scene: Any) -> str:
    return reverse("networks:plan_meeting", args=[scene.network.public_id])


def url_of(page: MeetingPage, name: str) -> str:
    return reverse(f"networks:{name}_meeting", args=[page.meeting.public_id])


def opened(client: Any, url: str) -> dict[str, Any]:
    """What the browser would send back if nothing was typed."""
    data: dict[str, Any] = {}
    for bound in client.get(url).context["form"]:
        value = bound.value()
        shown = value if isinstance(value, list) else bound.field.widget.format_value(value)
        if bound.widget_type == "checkbox":
            shown = "on" if value else None
        for name in (bound.html_name, bound.html_initial_name):
            if shown is not None:
                data[name] = shown
    return data


def logged(client: Any, url: str, *, autosave: bool = False, **answers: Any) -> Any:
    headers = {"X-Autosave": "1"} if autosave else {}
    return client.post(url, opened(client, url) | answers, headers=headers)


def key_of(scene: Any, user: Any) -> str:
    return str(scene.network.members.get(user=user).public_id)


# ---------------------------------------------------------------- who may

# Planning is the editors' business; notes and attendance are for the people of the network.
PEOPLE = {
    "lead": (lambda s: s.lead, 200, 200),
    "superuser": (lambda s: superuser(), 200, 200),
    "coordinator": (lambda s: board_staff_of(s.network.board), 200, 403),
    "member": (lambda s: s.members[0], 403, 403),
    "champion": (lambda s: s.champions[0], 403, 403),
    "guest": (lambda s: NetworkMemberFactory(network=s.network, guest=True).user, 403, 403),
    "school leader": (lambda s: leader_of(s.schools[0]), 403, 403),
    "colleague": (lambda s: colleague_at(SchoolFactory(board=s.network.board)), 403, 403),
    "lead of another network": (lambda s: network_with(1).lead, 404, 404),
    "coordinator elsewhere": (lambda s: board_staff_of(SchoolFactory().board), 404, 404),
}


@pytest.mark.parametrize("who", PEOPLE)
def test_who_may_plan_and_who_may_log(scene, who):
    make, plans, logs = PEOPLE[who]
    closed = MeetingPageFactory(network=scene.network, parent=scene.page, closed=True)
    client = client_of(make(scene))
    assert client.get(plan_url(scene)).status_code == plans
    assert client.get(url_of(closed, "replan")).status_code == plans
    for name in ("log", "close"):
        assert client.get(url_of(closed, name)).status_code == logs
        assert client.post(url_of(closed, name), {}).status_code == {200: 302}.get(logs, logs) or (
            name == "close"
        )


@pytest.mark.parametrize("name", ["replan", "log", "close"])
def test_a_planned_meeting_is_not_there_for_who_is_not_in_the_network(scene, page, name):
    assert client_of(leader_of(scene.schools[0])).get(url_of(page, name)).status_code == 404
    url = reverse(f"networks:{name}_meeting", args=[uuid.uuid4()])
    assert client_of(scene.lead).get(url).status_code == 404


# ---------------------------------------------------------------- planning


def test_a_lead_plans_a_meeting(scene):
    ActionItemFactory(network=scene.network)
    client = client_of(scene.lead)
    assert "1 open actiepunt komt mee" in client.get(plan_url(scene)).content.decode()
    answer = client.post(plan_url(scene), PLAN, follow=True)
    assert "De bijeenkomst is gepland." in answer.content.decode()
    made = scene.network.meeting_pages.get(title=PLAN["title"])
    starts, ends = timezone.localtime(made.starts_at), timezone.localtime(made.ends_at)
    assert (starts.isoformat()[:16], f"{ends:%H:%M}") == ("2027-03-09T14:00", "15:30")
    assert made.place == PLAN["place"]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("title", ""),
        ("title", "x" * 161),
        ("day", ""),
        ("day", "9 maart"),
        ("day", "9999-12-31"),
        ("day", "0001-01-01"),
        ("starts", ""),
        ("starts", "25:00"),
        ("ends", "13:00"),
        ("ends", "14:00"),
        ("place", "x" * 161),
        ("online_url", "javascript:alert(1)"),
        ("title", "a\x00b"),
    ],
)
def test_a_plan_that_does_not_fit_says_so_and_stays(scene, field, value):
    answer = client_of(scene.lead).post(plan_url(scene), PLAN | {field: value})
    assert answer.status_code == 200
    assert field in answer.context["form"].errors
    assert answer.context["form"]["place"].value() == (value if field == "place" else PLAN["place"])
    assert not scene.network.meeting_pages.exists()


def test_a_meeting_moves_to_another_day(scene, page):
    client = client_of(scene.lead)
    answer = logged(client, url_of(page, "replan"), day="2027-04-01", starts="09:00", ends="")
    assert answer.status_code == 302
    page.refresh_from_db()
    assert timezone.localtime(page.starts_at).isoformat()[:16] == "2027-04-01T09:00"
    assert page.ends_at is None


def test_a_closed_meeting_is_not_planned_anew(scene):
    page = MeetingPageFactory(network=scene.network, parent=scene.page, closed=True)
    answer = logged(client_of(scene.lead), url_of(page, "replan"), place="Elders")
    assert "Deze bijeenkomst is al afgerond." in answer.content.decode()


# ---------------------------------------------------------------- the log


def test_the_log_is_written_on_one_page(scene, page):
    client, url = client_of(scene.lead), url_of(page, "log")
    answer = logged(
        client,
        url,
        present=[key_of(scene, scene.lead), key_of(scene, scene.members[0])],
        notes="Vijf teksten bekeken.",
        decisions="Elke week een tekst.\n\n  En een gesprek.  ",
        contribution_to_goal="We weten wat een rijke tekst is.",
        school_what="We bekeken teksten.",
        item_text="Probeer een tekst uit",
        item_owner=key_of(scene, scene.members[0]),
        item_school=str(scene.schools[0].public_id),
        item_due_on="2027-05-01",
    )
    assert answer.url == url
    page.refresh_from_db()
    assert page.notes == "Vijf teksten bekeken."
    assert [each.value for each in page.decisions] == ["Elke week een tekst.", "En een gesprek."]
    assert page.school_what == "We bekeken teksten."
    attendance = page.meeting.attendance
    assert attendance.filter(present=True).count() == 2
    assert attendance.filter(present=False).count() == scene.network.members.count() - 2
    item = ActionItem.objects.get(meeting=page.meeting)
    assert (item.text, item.owner, item.school) == (
        "Probeer een tekst uit",
        scene.members[0],
        scene.schools[0],
    )
    assert "Probeer een tekst uit" in client.get(url).content.decode()


def test_an_item_takes_the_school_of_who_does_it(scene, page):
    member = scene.network.members.get(user=scene.members[0])
    member.school = scene.schools[1]
    member.save()
    logged(
        client_of(scene.lead),
        url_of(page, "log"),
        item_text="Vraag het team",
        item_owner=str(member.public_id),
    )
    assert ActionItem.objects.get(meeting=page.meeting).school == scene.schools[1]


def test_who_adds_one_more_item_goes_on_where_it_is_written(scene, page):
    client, url = client_of(scene.lead), url_of(page, "log")
    answer = logged(client, url, item_text="Vraag het team", add="1")
    assert answer.url == f"{url}#id_item_text"
    assert 'id="id_item_text"' in client.get(url).content.decode()


def test_an_item_says_what_it_lacks_and_leads_to_where_that_is_filled_in(scene, page):
    client = client_of(scene.lead)
    agreed = {"network": scene.network, "meeting": page.meeting}
    lacking = ActionItemFactory(**agreed, owner=None, school=None)
    complete = ActionItemFactory(**agreed, owner=scene.lead, school=scene.schools[0])
    for name in ("log", "close"):
        html = client.get(url_of(page, name)).content.decode()
        assert "Nog invullen: wie, welke school" in html
        assert f'href="{reverse("networks:change_item", args=[lacking.public_id])}"' in html
        assert reverse("networks:change_item", args=[complete.public_id]) not in html


def test_a_meeting_contributed_something_or_nothing_and_never_both(scene, page):
    client, url = client_of(scene.lead), url_of(page, "log")
    words = "We weten wat een rijke tekst is."
    both = {"contribution_to_goal": words, "no_contribution": "on"}
    assert logged(client, url, autosave=True, **both).status_code == 200
    draft = latest_draft(page)
    assert (draft.contribution_to_goal, draft.no_contribution) == (words, False)
    answer = logged(client, url, **both)
    assert "no_contribution" in answer.context["form"].errors
    assert words in answer.content.decode(), "what was typed stays"
    page.refresh_from_db()
    assert not page.no_contribution
    logged(client, url, contribution_to_goal="", no_contribution="on")
    page.refresh_from_db()
    assert (page.contribution_to_goal, page.no_contribution) == ("", True)


def test_what_is_kept_at_every_pause_is_a_draft_and_no_action_item(scene, page, visit):
    client, url = client_of(scene.lead), url_of(page, "log")
    for words in ("Vijf", "Vijf teksten"):
        answer = logged(
            client,
            url,
            autosave=True,
            notes=words,
            item_text="Half ge",
            present=[key_of(scene, scene.lead)],
        )
        assert answer.status_code == 200
    assert latest_draft(page).notes == "Vijf teksten"
    assert page.meeting.attendance.filter(present=True).count() == 1
    assert not ActionItem.objects.filter(meeting=page.meeting).exists()
    assert "Vijf teksten" not in visit(page.url, scene.members[0])
    assert "Vijf teksten" in client.get(url).content.decode()
    assert page.revisions.filter(user=scene.lead).count() == 1


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("notes", "x" * 20_001),
        ("decisions", "x" * 301),
        ("present", ["00000000-0000-0000-0000-000000000000"]),
        ("item_owner", "nobody"),
        ("item_school", "00000000-0000-0000-0000-000000000000"),
        ("item_due_on", "ooit"),
        ("item_text", "x" * 201),
        ("school_what", "a\x00b"),
    ],
)
def test_a_log_that_does_not_fit_says_so_and_loses_nothing(scene, page, field, value):
    answers = {"contribution_to_goal": "We weten meer.", field: value}
    answer = logged(client_of(scene.lead), url_of(page, "log"), **answers)
    assert answer.status_code == 200
    form = answer.context["form"]
    assert field in form.errors
    assert form["contribution_to_goal"].value() == "We weten meer."
    assert latest_draft(page).contribution_to_goal == ""


def test_an_action_item_for_a_day_before_the_meeting_says_so_at_the_day(scene, page):
    items = {"item_text": "Het blad bespreken", "item_due_on": "2020-01-01"}
    answer = logged(client_of(scene.lead), url_of(page, "log"), notes="Vijf teksten.", **items)
    form = answer.context["form"]
    assert set(form.errors) == {"item_due_on"}
    assert (form["item_text"].value(), form["notes"].value()) == (
        "Het blad bespreken",
        "Vijf teksten.",
    )
    assert not scene.network.action_items.exists()


def test_people_and_schools_of_another_network_cannot_be_named(scene, page):
    neighbour = network_with(1)
    stranger = str(neighbour.network.members.first().public_id)
    answer = logged(
        client_of(scene.lead),
        url_of(page, "log"),
        present=[stranger],
        item_text="Probeer iets",
        item_school=str(neighbour.schools[0].public_id),
    )
    assert {"present", "item_school"} <= answer.context["form"].errors.keys()


def test_two_phones_in_one_room_lose_nothing(scene, page):
    one, two = client_of(scene.lead), client_of(superuser())
    url = url_of(page, "log")
    first, second = opened(one, url), opened(two, url)
    one.post(url, first | {"notes": "Vijf teksten."}, headers={"X-Autosave": "1"})
    answer = two.post(
        url,
        second | {"decisions": "Elke week.", "present": [key_of(scene, scene.lead)]},
        headers={"X-Autosave": "1"},
    )
    assert answer.json()["fields"]["notes"] == ["Vijf teksten."]
    draft = latest_draft(page)
    assert draft.notes == "Vijf teksten."
    assert [each.value for each in draft.decisions] == ["Elke week."]


def test_of_two_who_write_in_the_same_field_the_later_one_sees_both(scene, page):
    one, two = client_of(scene.lead), client_of(superuser())
    url = url_of(page, "log")
    first, second = opened(one, url), opened(two, url)
    one.post(url, first | {"notes": "Vijf teksten."})
    answer = two.post(url, second | {"notes": "Zes teksten."})
    html = answer.content.decode()
    assert "Intussen schreef iemand anders" in html
    assert "Vijf teksten." in html
    assert "Zes teksten." in html
    page.refresh_from_db()
    assert page.notes == "Vijf teksten."


# ---------------------------------------------------------------- closing


def test_closing_asks_for_an_action_item_or_a_reason_and_for_the_contribution(scene, page):
    client = client_of(scene.lead)
    answer = client.post(url_of(page, "close"), {"no_action_reason": ""})
    html = answer.content.decode()
    assert "Voeg een actiepunt toe, of zeg waarom er geen nodig is." in html
    page.meeting.refresh_from_db()
    assert not page.meeting.is_closed


def test_a_meeting_is_closed_and_schools_read_their_lines(scene, page, visit):
    client = client_of(scene.lead)
    answer = logged(
        client,
        url_of(page, "log"),
        no_contribution="on",
        school_what="We bekeken teksten.",
        close="1",
    )
    assert answer.url == url_of(page, "close")
    answer = client.post(answer.url, {"no_action_reason": "We kijken nog rond."}, follow=True)
    assert "De bijeenkomst is afgerond." in answer.content.decode()
    assert "We bekeken teksten." in visit(page.url, leader_of(scene.schools[0]))


def test_what_was_kept_but_never_saved_is_part_of_the_log_that_is_closed(scene, page, visit):
    client = client_of(scene.lead)
    logged(
        client,
        url_of(page, "log"),
        autosave=True,
        contribution_to_goal="We weten meer.",
        school_what="We bekeken teksten.",
    )
    client.post(url_of(page, "close"), {"no_action_reason": "We kijken nog rond."})
    page.refresh_from_db()
    assert page.meeting.is_closed
    assert page.contribution_to_goal == "We weten meer."
    assert "We bekeken teksten." in visit(page.url, leader_of(scene.schools[0]))


def test_open_items_of_earlier_meetings_are_on_the_page_of_the_log(scene, page):
    earlier = MeetingPageFactory(
        network=scene.network,
        parent=scene.page,
        starts_at=timezone.now() - timedelta(days=60),
        title="Eerder",
    )
    ActionItemFactory(network=scene.network, meeting=earlier.meeting, text="Bespreek het bord")
    html = client_of(scene.lead).get(url_of(page, "log")).content.decode()
    assert "Terug naar school: 1 actiepunt is nog open" in html
    assert "Bespreek het bord" in html

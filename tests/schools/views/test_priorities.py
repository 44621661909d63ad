"""A school leader answers what was proposed and keeps the school's priorities."""

from __future__ import annotations

import pytest
from django.urls import reverse
from django.utils import timezone
from django.utils.html import escape
from django.utils.translation import gettext as _

from schools.actions import archive_priority, end_priority
from schools.models import Priority
from schools.rules.school_years import school_year_in_full, school_year_of
from tests.factories import PriorityFactory, ThemeFactory
from tests.networks.actions.world import snapshot
from tests.posting import opened
from tests.signing_in import client_of

pytestmark = pytest.mark.django_db

TITLE = "Hardop denken bij een tekst"


def list_url(world):
    return reverse("priorities:list", args=[world.klaproos.site_code])


def url(world, name, of="priority"):
    if name == "add":
        return reverse("priorities:add", args=[world.klaproos.site_code])
    return reverse(f"priorities:{name}", args=[getattr(world, of).public_id])


def read(world, address):
    return client_of(world.school_leader).get(address).content.decode()


def send(world, name, of="priority", **changes):
    client, address = client_of(world.school_leader), url(world, name, of)
    return client.post(address, opened(client, address) | changes)


def problems(response, field):
    return response.context["form"].errors.get(field)


# ---------------------------------------------------------------- the list


def test_priorities_stand_by_where_they_are(world):
    for status in ("achieved", "stopped", "refused"):
        PriorityFactory(school=world.klaproos, title=f"Was {status}", status=status)
    archive_priority(by=world.school_leader, priority=world.other_priority)
    html = read(world, list_url(world))
    parts = [
        *(_("Waiting for your answer"), world.proposal.title),
        *(_("Current"), world.priority.title),
        *(_("Earlier"), "Was achieved", "Was refused", "Was stopped"),
        *(_("Put away"), world.other_priority.title),
    ]
    # The headings are links and texts elsewhere too, so each is sought behind the one before.
    place = html.index('id="to-answer"')
    for part in parts:
        place = html.index(f">{escape(part)}<", place)


def test_each_offers_what_can_be_done_with_it(world):
    html = read(world, list_url(world))
    assert url(world, "answer", "proposal") in html
    for name in ("change", "end"):
        assert url(world, name) in html
    assert url(world, "end", "proposal") not in html
    assert url(world, "archive") not in html, "what the school works on is ended"
    end_priority(by=world.school_leader, priority=world.priority, achieved=True)
    html = read(world, list_url(world))
    assert url(world, "archive") in html
    assert url(world, "end") not in html
    assert url(world, "restore") not in html


def test_a_school_without_priorities_says_what_to_do(world):
    world.klaproos.priorities.update(archived_at=timezone.now())
    html = read(world, list_url(world))
    assert escape(_("No priorities yet")) in html
    assert url(world, "add") in html


def test_the_pages_of_school_and_priority_lead_there(world):
    assert f'href="{list_url(world)}"' in read(world, world.klaproos.get_absolute_url())
    assert url(world, "change") in read(world, world.priority.get_absolute_url())
    assert url(world, "answer", "proposal") in read(world, world.proposal.get_absolute_url())
    teacher = client_of(world.teacher)
    for page in (world.klaproos, world.priority, world.proposal):
        html = teacher.get(page.get_absolute_url()).content.decode()
        assert f'href="{list_url(world)}"' not in html
        assert url(world, "change") not in html
        assert url(world, "answer", "proposal") not in html


def test_the_start_page_leads_to_the_answer(world):
    assert url(world, "answer", "proposal") in read(world, reverse("home:start"))


# ---------------------------------------------------------------- adding and changing


def test_a_title_and_school_years_are_enough(world):
    assert send(world, "add", title=TITLE).url == list_url(world)
    stored = Priority.objects.get(title=TITLE)
    assert (stored.school, stored.status) == (world.klaproos, "active")
    assert stored.first_school_year == school_year_of(timezone.localdate())


def test_pressing_save_twice_writes_it_down_once(world):
    send(world, "add", title=TITLE)
    assert problems(send(world, "add", title=TITLE.upper()), "title")
    assert Priority.objects.filter(title__iexact=TITLE).count() == 1


def test_school_years_are_plain_choices(world):
    year = school_year_of(timezone.localdate())
    html = read(world, url(world, "add"))
    assert school_year_in_full(year) == f"{year}–{year + 1}"
    assert f'<option value="{year}" selected>{year}–{year + 1}</option>' in html


def test_years_long_ago_stay_a_choice_for_what_has_them(world):
    Priority.objects.filter(pk=world.priority.pk).update(first_school_year=2001)
    assert send(world, "change", why="Anders.").status_code == 302
    assert world.priority.first_school_year == 2001


def test_everything_of_a_priority_can_be_changed(world):
    themes = ThemeFactory.create_batch(2)
    words = {name: f"Nieuw: {name}" for name in ("why", "indicator", "baseline", "target")}
    year = school_year_of(timezone.localdate())
    response = send(
        world,
        "change",
        title=TITLE,
        desired_situation="Elke groep.",
        themes=[theme.slug for theme in themes],
        first_school_year=str(year + 1),
        last_school_year=str(year + 3),
        **words,
    )
    assert response.status_code == 302
    stored = world.priority
    assert (stored.title, stored.desired_situation) == (TITLE, "Elke groep.")
    assert {name: getattr(stored, name) for name in words} == words
    assert (stored.first_school_year, stored.last_school_year) == (year + 1, year + 3)
    assert set(stored.themes.all()) == set(themes)


def test_how_one_will_see_it_is_folded_away_until_there_is_something(world):
    assert "<details>" in read(world, url(world, "add"))
    Priority.objects.filter(pk=world.priority.pk).update(target="80%")
    assert "<details open>" in read(world, url(world, "change"))


@pytest.mark.parametrize("name", ["add", "change"])
@pytest.mark.parametrize(
    ("changes", "wrong"),
    [
        ({"title": ""}, "title"),
        ({"title": "   "}, "title"),
        ({"title": "x" * 81}, "title"),
        ({"title": "null\x00byte"}, "title"),
        ({"why": "null\x00byte"}, "why"),
        ({"why": "x" * 5001}, "why"),
        ({"indicator": "x" * 201}, "indicator"),
        ({"themes": ["bestaat-niet"]}, "themes"),
        ({"themes": ["\x00"]}, "themes"),
        ({"first_school_year": ""}, "first_school_year"),
        ({"first_school_year": "2026 OR 1=1"}, "first_school_year"),
        ({"last_school_year": "9" * 40}, "last_school_year"),
        ({"first_school_year": "2028", "last_school_year": "2026"}, "last_school_year"),
    ],
    ids=str,
)
def test_what_does_not_fit_is_said_at_the_field(world, name, changes, wrong):
    before = snapshot()
    response = send(world, name, **changes)
    assert response.status_code == 200
    assert problems(response, wrong)
    assert snapshot() == before


# ---------------------------------------------------------------- two at once


def test_two_people_change_one_priority(world):
    """Leader and coordinator: other fields come together, of one field both texts are shown."""
    address = url(world, "change")
    leader, coordinator = client_of(world.school_leader), client_of(world.coordinator)
    theme = ThemeFactory()
    his, hers = opened(leader, address), opened(coordinator, address)
    leader.post(address, his | {"title": TITLE, "themes": [theme.slug]})

    assert coordinator.post(address, hers | {"target": "80%"}).status_code == 302
    assert (world.priority.title, world.priority.target) == (TITLE, "80%")
    assert theme in world.priority.themes.all()

    response = coordinator.post(address, hers | {"title": "Iets anders"})
    assert response.status_code == 200
    assert response.context["form"].theirs == {"title": TITLE}
    assert world.priority.title == TITLE


# ---------------------------------------------------------------- answering


def test_the_leader_sees_what_was_proposed_and_by_whom(world):
    html = read(world, url(world, "answer", "proposal"))
    assert escape(world.proposal.title) in html
    assert escape(world.proposal.desired_situation) in html
    assert escape(world.proposal.proposed_by.get_full_name()) in html
    assert url(world, "adopt", "proposal") in html
    assert url(world, "refuse", "proposal") in html


def test_the_leader_adopts_it_as_it_is_with_one_press(world):
    client, address = client_of(world.school_leader), url(world, "answer", "proposal")
    title = world.proposal.title
    assert client.post(address).url == list_url(world)
    assert (world.proposal.status, world.proposal.title) == ("active", title)
    again = client.post(address)
    assert again.url == list_url(world), "a second press changes nothing"
    assert client.get(address).url == list_url(world)


def test_the_leader_adopts_it_in_the_words_of_the_school(world):
    theme = ThemeFactory()
    assert send(world, "adopt", "proposal", title=TITLE, themes=[theme.slug]).status_code == 302
    assert (world.proposal.status, world.proposal.title) == ("active", TITLE)
    assert list(world.proposal.themes.all()) == [theme]


def test_who_was_too_late_keeps_the_text(world):
    client, address = client_of(world.school_leader), url(world, "adopt", "proposal")
    typed = opened(client, address) | {"title": TITLE}
    client.post(url(world, "answer", "proposal"))
    response = client.post(address, typed)
    assert response.status_code == 200
    assert TITLE in response.content.decode()
    assert response.context["form"].non_field_errors()
    assert world.proposal.title != TITLE


def test_the_leader_refuses_it_and_says_why(world):
    assert send(world, "refuse", "proposal", refusal="Eerst rekenen.").status_code == 302
    assert (world.proposal.status, world.proposal.refusal) == ("refused", "Eerst rekenen.")
    assert "Eerst rekenen." in read(world, list_url(world))


@pytest.mark.parametrize("reason", ["", "  ", "null\x00byte", "x" * 5001])
def test_a_refusal_without_a_fitting_reason_is_none(world, reason):
    response = send(world, "refuse", "proposal", refusal=reason)
    assert problems(response, "refusal")
    assert world.proposal.is_provisional


# ---------------------------------------------------------------- ending, putting away


@pytest.mark.parametrize("how", ["achieved", "stopped"])
def test_a_priority_ends(world, how):
    assert send(world, "end", how=how).status_code == 302
    assert world.priority.status == how


@pytest.mark.parametrize("how", ["", "active", "\x00"])
def test_it_ends_in_one_of_two_ways(world, how):
    assert problems(send(world, "end", how=how), "how")
    assert world.priority.status == "active"


def test_ending_and_putting_away_say_how_they_differ_and_lead_to_each_other(world):
    assert url(world, "archive") in read(world, url(world, "end"))
    assert url(world, "end") in read(world, url(world, "archive"))
    end_priority(by=world.school_leader, priority=world.priority, achieved=False)
    assert url(world, "end") not in read(world, url(world, "archive"))


def test_what_was_only_proposed_does_not_end(world):
    response = send(world, "end", "proposal", how="achieved")
    assert response.context["form"].non_field_errors()
    assert world.proposal.is_provisional


def test_what_is_put_away_names_what_hangs_on_it_and_comes_back(world):
    html = read(world, url(world, "archive"))
    assert escape(str(_("What is linked to it stays:"))) in html
    assert world.priority.archived_at is None
    for name, away in (("archive", True), ("archive", True), ("restore", False)):
        assert send(world, name).status_code == 302
        assert bool(world.priority.archived_at) is away
    assert world.trial.priority == world.priority, "nothing was deleted (rule 9)"

"""From the page of a practice to one's own list, to the school, and to the thanks."""

from __future__ import annotations

import pytest
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.html import escape
from django.utils.translation import gettext as _

from networks.models import Contribution, PracticePage, Thanks, TryOut
from tests.factories import PracticePageFactory, ThanksFactory, TryOutFactory
from tests.networks.actions.cases import practice_there
from tests.networks.views.conftest import client_of
from tests.posting import opened

pytestmark = pytest.mark.django_db


@pytest.fixture
def practice(world):
    practice_there(world)
    return PracticePage.objects.get(network=world.network)


def url(name, about=None):
    return reverse(f"networks:{name}", args=[about.public_id] if about else [])


def page_of(world, role, practice):
    return client_of(getattr(world, role)).get(practice.url).content.decode()


# ---------------------------------------------------------------- the page of a practice


def test_who_is_not_signed_in_is_asked_to_and_comes_back(world, practice):
    type(world.network).objects.update(visibility="public")
    html = client_of().get(practice.url).content.decode()
    assert escape(_("Sign in to try this")) in html
    assert url("start_try_out", practice) not in html
    assert f"?next={reverse('accounts:sign_in')}" not in html
    assert "?next=%2F" in html


def test_a_guest_tries_it_alone_and_begins_at_their_own_school(world, practice):
    html = page_of(world, "guest", practice)
    assert url("start_try_out", practice) in html
    assert url("adopt", practice) in html


def test_who_speaks_for_no_school_tries_alone_and_reads_who_may(world, practice):
    html = page_of(world, "executive", practice)
    assert url("start_try_out", practice) in html
    assert url("adopt", practice) not in html
    assert escape(
        _(
            "Who works at a school can begin with it there. Do you work at a school that we do "
            "not know? Ask the coordinator of your academy."
        )
    ) in (html)


def test_one_press_puts_it_on_ones_own_list_that_nobody_else_sees(world, practice):
    client = client_of(world.member)
    answer = client.post(url("start_try_out", practice), follow=True)
    assert answer.redirect_chain[-1][0] == practice.url
    assert url("answer_try_out", TryOut.objects.get()) in answer.content.decode()
    assert practice.title in client.get(url("try_outs")).content.decode()
    assert practice.title not in client_of(world.superuser).get(url("try_outs")).content.decode()
    assert url("answer_try_out", TryOut.objects.get()) not in page_of(world, "lead", practice)


def test_not_after_all_takes_it_off(world, practice):
    own = TryOutFactory(user=world.member, practice=practice)
    client = client_of(world.member)
    assert client.post(url("drop_try_out", own)).url == url("try_outs")
    assert not TryOut.objects.exists()
    assert client.post(url("drop_try_out", own)).status_code == 404


@pytest.mark.parametrize("name", ["answer_try_out", "drop_try_out"])
def test_the_try_out_of_somebody_else_is_not_there(world, practice, name):
    own = TryOutFactory(user=world.member, practice=practice)
    for role in ("lead", "school_leader", "superuser"):
        assert client_of(getattr(world, role)).post(url(name, own)).status_code == 404
    assert TryOut.objects.get().answer == ""


def test_the_mark_is_for_every_reader_and_names_no_school(world, practice):
    type(world.network).objects.update(visibility="public")
    mark = escape(_("also at another school"))
    assert mark not in client_of().get(practice.url).content.decode()
    Contribution.objects.update(
        school=world.kompas, practice=practice, stage="tried", confirmed_stage="tried"
    )
    html = client_of().get(practice.url).content.decode()
    assert mark in html
    assert "Het Kompas" not in html
    assert mark in client_of(world.lead).get(world.page.url).content.decode()


# ---------------------------------------------------------------- with the school


def adopt(world, role, practice, **answers):
    client, address = client_of(getattr(world, role)), url("adopt", practice)
    return client.post(address, opened(client, address) | answers, follow=True)


def test_the_one_school_there_is_is_filled_in_and_it_ends_at_the_contribution(world, practice):
    answer = adopt(world, "member", practice, colleagues="3", explanation="Groep 5 en 6")
    made = Contribution.objects.get(practice=practice)
    assert answer.redirect_chain[-1][0] == url("contribution", made)
    assert (made.school, made.colleagues) == (world.kompas, 3)


def test_what_was_noted_alone_is_there_to_be_shared_or_not(world, practice):
    TryOutFactory(user=world.member, practice=practice, note="Vrijdag in groep 5")
    form = opened(client_of(world.member), url("adopt", practice))
    assert form["explanation"] == "Vrijdag in groep 5"


@pytest.mark.parametrize(
    ("answers", "wrong"),
    [
        (lambda w: {"school": str(w.klaproos.public_id)}, "school"),
        (lambda w: {"school": "<b>"}, "school"),
        (lambda w: {"priority": str(w.priority.public_id)}, "priority"),
        (lambda w: {"priority": "0"}, "priority"),
        (lambda w: {"colleagues": "-1"}, "colleagues"),
        (lambda w: {"colleagues": "9" * 40}, "colleagues"),
        (lambda w: {"explanation": "\x00"}, "explanation"),
        (lambda w: {"explanation": "a" * 2001}, "explanation"),
    ],
)
def test_what_does_not_fit_comes_back_with_what_was_typed(world, practice, answers, wrong):
    before = Contribution.objects.count()
    answer = adopt(world, "member", practice, **{"explanation": "Met de bouw"} | answers(world))
    assert answer.status_code == 200
    assert set(answer.context["form"].errors) == {wrong}
    if wrong != "explanation":
        assert "Met de bouw" in answer.content.decode()
    assert Contribution.objects.count() == before


@pytest.mark.parametrize("hidden", ["closed", "unpublished"])
@pytest.mark.parametrize("name", ["start_try_out", "adopt"])
def test_a_practice_that_one_cannot_read_is_not_there(world, practice, name, hidden):
    if hidden == "closed":
        type(world.network).objects.update(visibility="closed")
    else:
        practice.unpublish()
    answer = client_of(world.teacher).post(
        url(name, practice), {"school": str(world.klaproos.public_id)}
    )
    assert answer.status_code == 404
    assert not TryOut.objects.exists()
    assert not Contribution.objects.filter(practice=practice).exists()


def test_who_speaks_for_no_school_is_told_who_may(world, practice):
    answer = client_of(world.coordinator).get(url("adopt", practice))
    assert answer.status_code == 403
    assert escape(
        _("Who works at a school can begin there, and who is in the network for it.")
    ) in (answer.content.decode())


def test_in_english_one_comes_back_to_the_page(world, practice):
    with translation.override("en"):
        answer = client_of(world.member).post(url("start_try_out", practice))
        assert client_of(world.member).get(url("adopt", practice)).status_code == 200
    assert answer.url == practice.url


# ---------------------------------------------------------------- thanks


def test_the_author_reads_the_thanks_until_they_put_it_away(world, practice):
    thanks = ThanksFactory(to=world.lead, practice=practice)
    client, start = client_of(world.lead), reverse("home:start")
    words = escape(_("Thank you for sharing"))
    assert words in client.get(start).content.decode()
    assert words not in client_of(world.member).get(start).content.decode()
    assert client_of(world.member).post(url("put_thanks_away", thanks)).status_code == 404
    assert client.post(url("put_thanks_away", thanks)).url == start
    assert words not in client.get(start).content.decode()
    assert Thanks.objects.get().seen_on == timezone.localdate()


def test_what_one_tries_stands_on_the_start_page_and_when_it_is_asked_among_what_waits(world):
    page = PracticePageFactory(network=world.network, parent=world.page, title="Exitticket")
    own = TryOutFactory(user=world.member, practice=page)
    client, start = client_of(world.member), reverse("home:start")
    html = client.get(start).content.decode()
    assert "Exitticket" in html
    assert url("answer_try_out", own) not in html
    TryOut.objects.update(ask_on=timezone.localdate())
    assert url("answer_try_out", own) in client.get(start).content.decode()
    assert (
        "Exitticket"
        not in client_of(world.guest).get(start).content.decode().split(str(_("New practices")))[0]
    )

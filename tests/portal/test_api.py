"""What the API says of practices: to anybody of what is public, with a key of what its account may
see."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.core.management import call_command
from django.test import Client
from django.utils import timezone
from wagtail.models import APIToken

from accounts.api_tokens import LIFETIME
from networks.models import PracticePage
from tests.copies import copies
from tests.counting import MANY, assert_costs_the_same, queries_of, without_indexing
from tests.factories import (
    LevelFactory,
    PracticePageFactory,
    SubjectFactory,
    ThemeFactory,
    network_with,
    superuser,
)
from tests.signing_in import client_of

pytestmark = pytest.mark.django_db

__all__ = ["without_indexing"]  # fixture

PRACTICES = "/api/v2/pages/?type=networks.PracticePage"


@pytest.fixture
def practice() -> PracticePage:
    network = network_with(1, visibility="public").network
    return PracticePageFactory(
        network=network,
        title="Vragen vooraf",
        for_whom="Groep 5",
        how_to=f'<p>Lees <a linktype="page" id="{network.main_page.pk}">dit</a> eerst.</p>',
        themes=[ThemeFactory(slug="lees-thema", name_nl="Lezen", name_en="Reading")],
        subjects=[SubjectFactory()],
        levels=[LevelFactory()],
    )


@pytest.fixture
def closed() -> PracticePage:
    return PracticePageFactory(network=network_with(1, visibility="closed").network)


def lead_of(page: PracticePage) -> Any:
    return page.network.members.leads().get().user


def key_of(user: Any, **fields: Any) -> dict[str, str]:
    """The header that goes along with a new key."""
    token, secret = APIToken.create_token(user=user, name="Website")
    APIToken.objects.filter(pk=token.pk).update(**fields)
    return {"HTTP_AUTHORIZATION": f"Bearer {secret}"}


def asked(address: str, **headers: str) -> Any:
    return Client().get(address, **headers)


def test_a_practice_is_told_whole(practice):
    said = asked(f"/api/v2/pages/{practice.pk}/").json()
    subject, level = practice.subjects.get(), practice.levels.get()
    assert said["title"] == "Vragen vooraf"
    assert said["for_whom"] == "Groep 5"
    assert "Lees" in said["how_to"]
    assert said["what_we_saw"] == practice.what_we_saw
    assert said["public_id"] == str(practice.public_id)
    assert said["themes"] == [{"key": "lees-thema", "nl": "Lezen", "en": "Reading"}]
    assert said["subjects"] == [
        {"key": str(subject.slo_id), "nl": subject.name_nl, "en": subject.name_en}
    ]
    assert [each["key"] for each in said["levels"]] == [str(level.slo_id)]
    assert said["meta"]["html_url"] == practice.full_url
    assert said["meta"]["locale"] == "nl"
    assert {"first_published_at", "last_published_at"} <= said["meta"].keys()


def test_it_names_nobody_and_nothing_of_its_network(practice):
    said = asked(f"/api/v2/pages/{practice.pk}/")
    assert not {"owner", "school", "network", "document", "contributions"} & said.json().keys()
    assert str(lead_of(practice)) not in said.content.decode()


def test_links_in_texts_are_looked_up_for_one_page_at_a_time(practice):
    one = asked(f"/api/v2/pages/{practice.pk}/?rich_text_format=html").json()
    assert f'href="{practice.network.main_page.url}"' in one["how_to"]
    assert asked(f"{PRACTICES}&rich_text_format=html").status_code == 400
    stored = asked(f"{PRACTICES}&fields=how_to").json()["items"][0]["how_to"]
    assert 'linktype="page"' in stored


@pytest.mark.parametrize("search", ["", "&search=vragen"])
def test_a_list_costs_the_same_however_long_it_is(practice, without_indexing, search):
    address = f"{PRACTICES}&fields=*&limit=100{search}"
    client = Client()
    few = queries_of(client, address)
    assert len(client.get(address).json()["items"]) == 1
    for page in copies(practice, MANY):
        page.themes.through.objects.create(practicepage=page, theme=practice.themes.get())
    call_command("update_index", verbosity=0)
    many = queries_of(client, address)
    assert len(client.get(address).json()["items"]) == 100
    assert_costs_the_same(few, many)


def test_a_key_reads_what_its_account_may_see_and_no_browser_keeps_it(closed):
    address, key = f"/api/v2/pages/{closed.pk}/", key_of(lead_of(closed))
    assert asked(address).status_code == 404
    answer = asked(address, **key)
    assert answer.json()["title"] == closed.title
    assert answer["Cache-Control"] == "private, no-store"
    assert "Authorization" in answer["Vary"]


def test_a_key_changes_nothing(closed):
    address, key = f"/api/v2/pages/{closed.pk}/", key_of(lead_of(closed))
    for method in ("post", "put", "patch", "delete"):
        assert getattr(Client(), method)(address, **key).status_code == 405


def test_a_session_opens_nothing_in_the_api(closed):
    """A page elsewhere could make a browser ask for it."""
    assert client_of(lead_of(closed)).get(f"/api/v2/pages/{closed.pk}/").status_code == 404


def test_when_a_key_is_used_is_not_kept(closed):
    asked(PRACTICES, **key_of(lead_of(closed)))
    assert APIToken.objects.get().last_used_at is None


@pytest.mark.parametrize("why", ["taken away", "a year old", "account closed", "administrator"])
def test_a_key_that_has_ended_opens_nothing_not_even_what_is_public(practice, closed, why):
    user = lead_of(closed)
    fields = {
        "taken away": {"revoked_at": timezone.now()},
        "a year old": {"created": timezone.now() - LIFETIME - timedelta(minutes=1)},
    }
    if why == "administrator":
        user = superuser()
    key = key_of(user, **fields.get(why, {"name": "Website"}))
    if why == "account closed":
        user.is_active = False
        user.save()
    answer = asked(PRACTICES, **key)
    assert answer.status_code == 401
    assert answer["WWW-Authenticate"] == "Bearer"


@pytest.mark.parametrize(
    "header",
    [
        *("Bearer", "Bearer ", "Bearer x", "bearer \x00\x07", "Bearer é\u0085", "Bearer a b c"),
        *("Bearer " + "x" * 100_000, "Bearer wagtail_" + "9" * 33, "Bearer ' OR 1=1 --"),
    ],
)
def test_whatever_is_no_key_is_answered_with_401(practice, header):
    assert asked(PRACTICES, HTTP_AUTHORIZATION=header).status_code == 401


@pytest.mark.parametrize("header", ["Basic YTpi", "Basic \x00", "", "é"])
def test_who_sends_something_else_is_a_stranger(practice, closed, header):
    answer = asked(PRACTICES, HTTP_AUTHORIZATION=header).json()
    assert [each["id"] for each in answer["items"]] == [practice.pk]

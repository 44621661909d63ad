"""Keys, numbers and days in addresses that no row can have: an answer in words, never an error."""

from __future__ import annotations

import pytest
from django.test import Client

from tests.factories import superuser
from tests.signing_in import client_of

pytestmark = pytest.mark.django_db

HUGE = "9" * 40


@pytest.mark.parametrize(
    "query",
    [
        "search=%22",
        "search=%00",
        "search=%28%29%2A%3A-",
        "search=a&search_operator=zz",
        f"offset={HUGE}",
        f"limit={HUGE}",
        f"id={HUGE}",
        "first_published_at=abc",
        "fields=" + "a(" * 2000,
        "child_of=abc",
        "order=zz",
        "type=networks.PracticePage&fields=themes(*),how_to(x(y))",
        "type=networks.PracticePage&fields=*,network(*)",
        "type=networks.PracticePage&fields=document(*),owner",
        "type=networks.PracticePage&themes=abc",
        "type=networks.PracticePage&levels=%00",
        f"type=networks.PracticePage&subjects={HUGE}",
        "type=networks.PracticePage&public_id=abc",
        "type=networks.PracticePage&for_whom=%00",
        "type=auth.Group",
        "type=%00",
        "rich_text_format=%00",
        "rich_text_format=html",
        "locale=%00",
        "translation_of=%00",
        "descendant_of=%00",
        "site=%00",
        "format=api",
    ],
)
def test_the_api_says_what_it_does_not_understand(query: str) -> None:
    assert Client().get(f"/api/v2/pages/?{query}").status_code in {200, 400, 404}


@pytest.mark.parametrize("key", ["abc", HUGE, "%00"])
def test_the_api_finds_no_page_with_such_a_key(key: str) -> None:
    assert Client().get(f"/api/v2/pages/find/?id={key}").status_code in {400, 404}


ADMIN = [
    "pages/?q=%22",
    "documents/?q=%22",
    "images/?q=%00",
    "api/main/pages/?search=%00",
    "documents/chooser/chosen/abc/",
    "images/chooser/chosen/abc/",
    "documents/chooser/chosen-multiple/?id=abc",
    f"images/chooser/chosen-multiple/?id={HUGE}",
    f"choose-page/?target_pages[]={HUGE}",
    "choose-page/?target_pages[]=x",
    "bulk/wagtailcore/page/move/?id=%00",
    "bulk/wagtailcore/page/publish/?id=all&childOf=abc",
    "bulk/content/customdocument/delete/?id=",
    f"pages/?content_type={HUGE}",
    "pages/?latest_revision_created_at_from=0001-01-01",
    f"reports/site-history/?user={HUGE}",
    "reports/site-history/?timestamp_from=0001-01-01&timestamp_to=9999-12-31",
    f"lists/networks/?themes={HUGE}",
    f"lists/priorities/?themes={HUGE}",
]


@pytest.mark.parametrize("address", ADMIN)
def test_the_editors_room_has_an_answer_to_any_address(address: str) -> None:
    client = client_of(superuser())
    assert client.get(f"/beheer/{address}").status_code in {200, 302, 404}


@pytest.mark.parametrize("query", ["id=all", "q=lezen", "user=1", "timestamp_from=2026-11-25"])
def test_what_a_row_can_have_is_asked(query: str) -> None:
    client = client_of(superuser())
    assert client.get(f"/beheer/reports/site-history/?{query}").status_code == 200

"""What Wagtail's admin used to hand out of somebody else's closed network: each leak of
docs/deviations/admin-doors.md by its own request, made by the lead of a neighbouring network."""

from __future__ import annotations

from typing import Any

import pytest
from django.core import mail
from django.test import Client
from django.urls import reverse
from wagtail.images.models import Filter
from wagtail.models import (
    GroupPagePermission,
    Page,
    PageSubscription,
    PageViewRestriction,
    TaskState,
)
from wagtail_localize.operations import translate_object

from networks.actions import archive_network, hand_over_lead
from networks.models import PracticePage
from tests.networks.editor.scene import WORD, Place, sign_in, words_of
from tests.networks.editor.sent_in import practice_form

pytestmark = pytest.mark.django_db

PART = WORD[:6]  # finds it, and is not it


@pytest.fixture
def lead(people: dict[str, Any]) -> Client:
    return sign_in(people["lead"])


LISTS = [
    *("wagtailadmin_home", "wagtailadmin_explore_root"),
    *("wagtailadmin_pages:search", "wagtailadmin_pages:search_results"),
    *("wagtailadmin_choose_page", "wagtailadmin_choose_page_search"),
    *("wagtaildocs:index", "wagtaildocs:index_results", "wagtailimages:index"),
    *("wagtailimages:index_results", "wagtaildocs_chooser:choose"),
    *("wagtaildocs_chooser:choose_results", "wagtailimages_chooser:choose"),
    *("wagtailimages_chooser:choose_results", "wagtailadmin_tag_autocomplete"),
    *(f"wagtailadmin_api:{each}:listing" for each in ("pages", "documents", "images")),
    *(
        f"wagtailadmin_reports:{each}"
        for each in (
            *("workflow", "workflow_results", "workflow_tasks", "workflow_tasks_results"),
            *("site_history", "site_history_results", "aging_pages", "aging_pages_results"),
            *("page_types_usage", "page_types_usage_results"),
        )
    ),
    "wagtail_localize:translations_report",
]


@pytest.mark.parametrize(
    "question", ["", f"?q={PART}", "?page_type=networks.MeetingPage", "?id=all"]
)
@pytest.mark.parametrize("name", LISTS)
def test_no_list_names_what_is_anothers(
    name: str, question: str, own: Place, other: Place, people: dict[str, Any]
) -> None:
    lead = sign_in(people["lead"])
    english = other.pages["practice", "en"].locale
    translate_object(other.practice, [english], user=people["superuser"])
    # With only the neighbour's left, a chooser of meetings opened at the neighbour's page.
    own.meeting.delete()
    answer = lead.get(reverse(name) + question, follow=True)
    assert WORD not in words_of(answer)


@pytest.mark.parametrize("page_type", ["networkpage", "practicepage", "meetingpage"])
@pytest.mark.parametrize("view", ["type_use", "type_use_results"])
def test_pages_of_one_type_are_those_of_ones_own(
    view: str, page_type: str, lead: Client, other: Place
) -> None:
    answer = lead.get(reverse(f"wagtailadmin_pages:{view}", args=["networks", page_type]))
    assert answer.status_code == 200
    assert WORD not in words_of(answer)


@pytest.mark.parametrize("key", [("network", "nl"), ("practice", "en"), ("meeting", "nl")])
def test_one_page_of_another_is_not_shown_in_choosers_and_api(
    key: tuple[str, str], lead: Client, other: Place
) -> None:
    page = other.pages[key]
    for url in (
        reverse("wagtailadmin_choose_page_child", args=[page.pk]),
        reverse("wagtailadmin_choose_page_chosen_multiple") + f"?id={page.pk}",
        reverse("wagtailadmin_api:pages:detail", args=[page.pk]),
        reverse("wagtailadmin_api:pages:find") + f"?id={page.pk}",
        f"/api/v2/pages/{page.pk}/",
        reverse("wagtailadmin_explore", args=[page.pk]),
        reverse("wagtailadmin_pages:choose_parent", args=["networks", "practicepage"]),
    ):
        answer = lead.get(url, follow=True)
        assert WORD not in words_of(answer), url


def test_ones_own_page_may_be_chosen_together_with_public_ones(lead: Client, own: Place) -> None:
    home = Page.objects.get(depth=2, locale__language_code="nl")
    url = reverse("wagtailadmin_choose_page_chosen_multiple")
    assert lead.get(f"{url}?id={own.page.pk}&id={home.pk}").status_code == 200
    assert lead.get(f"{url}?id=99999999").status_code == 404
    assert lead.get(f"{url}?id=x%00").status_code == 404
    assert lead.get(f"{url}?id={'9' * 40}").status_code == 404
    assert lead.get(f"/beheer/choose-page/{'9' * 40}/").status_code == 404
    assert (
        lead.get(reverse("wagtailadmin_choose_page_child", args=[own.page.pk])).status_code == 200
    )


@pytest.mark.parametrize("what", ["document", "image"])
def test_one_file_of_another_is_not_shown(what: str, lead: Client, other: Place) -> None:
    row = getattr(other, what)
    for name in (
        f"wagtail{what}s_chooser:chosen".replace("documents", "docs"),
        f"wagtailadmin_api:{what}s:detail",
    ):
        assert WORD not in words_of(lead.get(reverse(name, args=[row.pk]), follow=True)), name
    chosen = reverse(f"wagtail{what}s_chooser:chosen_multiple".replace("documents", "docs"))
    assert WORD not in words_of(lead.get(f"{chosen}?id={row.pk}"))


def test_ones_own_files_are_there(lead: Client, own: Place) -> None:
    for what in ("document", "image"):
        pk = getattr(own, what).pk
        assert lead.get(reverse(f"wagtailadmin_api:{what}s:detail", args=[pk])).status_code == 200


BULK = [
    *(("wagtailcore", "page", action) for action in ("delete", "move", "publish", "unpublish")),
    *(("content", "customdocument", each) for each in ("delete", "add_to_collection", "add_tags")),
    *(("content", "customimage", each) for each in ("delete", "add_to_collection", "add_tags")),
]


@pytest.mark.parametrize("question", ["id={pk}", "id=all", "id=all&childOf={parent}"])
@pytest.mark.parametrize("what", BULK)
def test_a_bulk_action_names_nothing_of_another_and_does_nothing(
    what: tuple[str, str, str], question: str, lead: Client, other: Place
) -> None:
    _app, model, _action = what
    row = {"page": other.page, "customdocument": other.document, "customimage": other.image}[model]
    query = question.format(pk=row.pk, parent=other.page.get_parent().pk)
    url = reverse("wagtail_bulk_action", args=what) + f"?{query}"
    assert WORD not in words_of(lead.get(url))
    before = Page.objects.get(pk=other.page.pk)
    lead.post(url, {"collection": 1, "tags": "x", "include_descendants": "on"})
    row.refresh_from_db()
    after = Page.objects.get(pk=other.page.pk)
    assert (after.live, after.path, after.numchild) == (before.live, before.path, before.numchild)


def test_the_last_step_of_moving_shows_no_title(lead: Client, own: Place, other: Place) -> None:
    home = Page.objects.get(depth=2, locale__language_code="nl")
    for moved, to in ((other.page, own.page), (home, other.page), (own.practice, other.page)):
        url = reverse("wagtailadmin_pages:move_confirm", args=[moved.pk, to.pk])
        assert WORD not in words_of(lead.get(url))


# -------------------------------------------------------------------------- privacy and copies


@pytest.mark.parametrize("role", ["lead", "coordinator", "superuser"])
def test_nobody_sets_a_shared_password(role: str, own: Place, people: dict[str, Any]) -> None:
    client = sign_in(people[role])
    data = {"restriction_type": "password", "password": "geheim"}
    for page in own.pages.values():
        answer = client.post(reverse("wagtailadmin_pages:set_privacy", args=[page.pk]), data)
        assert answer.status_code == 302
    assert not PageViewRestriction.objects.exists()


@pytest.mark.parametrize("role", ["lead", "coordinator", "superuser"])
@pytest.mark.parametrize(
    "action", ["copy", "move", "create_alias", "copy_for_translation", "delete", "publish"]
)
def test_the_admin_api_does_nothing_to_a_page(
    action: str, role: str, own: Place, people: dict[str, Any]
) -> None:
    """It passed our hooks by: a superuser, or a lead within the network, could copy with it."""
    client, before = sign_in(people[role]), Page.objects.count()
    for page in own.pages.values():
        url = reverse("wagtailadmin_api:pages:action", args=[page.pk, action])
        data = {"destination_page_id": own.page.pk, "destination_parent_id": own.page.pk}
        answer = client.post(url, {**data, "locale": "en"})
        assert answer.status_code == 404
    assert Page.objects.count() == before


def test_a_superuser_copies_no_page_of_a_network(own: Place, people: dict[str, Any]) -> None:
    client, before = sign_in(people["superuser"]), Page.objects.count()
    data = {"new_title": "Kopie", "new_slug": "kopie", "copy_subpages": "on"}
    for page in own.pages.values():
        data["new_parent_page"] = str(page.get_parent().pk)
        client.post(reverse("wagtailadmin_pages:copy", args=[page.pk]), data)
    assert Page.objects.count() == before


# ------------------------------------------------------------------- documents and pictures


@pytest.mark.parametrize("role", ["lead", "coordinator_elsewhere", "teacher", None])
def test_a_file_of_a_closed_network_is_not_handed_out(
    role: str | None, other: Place, people: dict[str, Any]
) -> None:
    client = sign_in(people[role]) if role else Client()
    answer = client.get(other.document.url)
    assert answer.status_code in {302, 404}
    assert not answer.streaming


def test_attaching_a_file_of_another_in_the_editor_opens_nothing(
    lead: Client, own: Place, other: Place
) -> None:
    url = reverse("wagtailadmin_pages:add", args=["networks", "practicepage", own.page.pk])
    data = practice_form(document=other.document.pk)
    before = PracticePage.objects.count()
    answer = lead.post(url, data | {"action-publish": "1"}, follow=True)
    assert WORD not in words_of(answer)
    assert PracticePage.objects.count() == before


def test_a_rendition_cannot_be_made_by_a_neighbour(lead: Client, other: Place) -> None:
    """Pictures are public by definition; who has no address of one gets none from the admin."""
    for name in ("wagtailimages:url_generator", "wagtailimages:url_generator_output"):
        assert lead.get(reverse(name, args=[other.image.pk])).status_code == 404
    preview = reverse("wagtailimages:preview", args=[other.image.pk, "width-10"])
    assert lead.get(preview).status_code == 302
    assert not other.image.renditions.filter(filter_spec=Filter(spec="width-10").spec).exists()


# ---------------------------------------------------------------------------------- mail


def test_no_mail_about_a_page_goes_to_whoever_may_publish(
    own: Place, people: dict[str, Any]
) -> None:
    client = sign_in(people["lead"])
    url = reverse("wagtailadmin_pages:edit", args=[own.practice.pk])
    client.post(url, practice_form(title=own.practice.title) | {"action-publish": "1"})
    assert mail.outbox == []


def test_leads_have_rights_on_their_own_pages_only(own: Place) -> None:
    pages = GroupPagePermission.objects.filter(group=own.network.group).values("page")
    networks = {own.pages["network", "nl"].pk, own.pages["network", "en"].pk}
    assert set(pages.values_list("page", flat=True)) == networks


def waiting_task(place: Place) -> TaskState:
    place.practice.save_revision(user=place.lead)
    state = place.practice.get_workflow().start(place.practice, place.lead)
    return state.current_task_state


@pytest.mark.parametrize("answer", ["approve", "reject"])
@pytest.mark.parametrize("name", ["workflow_action", "collect_workflow_action_data"])
def test_a_task_of_another_is_not_answered_through_ones_own_page(
    name: str, answer: str, lead: Client, own: Place, other: Place
) -> None:
    waiting_task(own)
    theirs = waiting_task(other)
    url = reverse(f"wagtailadmin_pages:{name}", args=[own.practice.pk, answer, theirs.pk])
    for ask in (lead.get, lead.post):
        assert ask(url, {"comment": "vreemd"}).status_code == 404
    theirs.refresh_from_db()
    assert theirs.status == TaskState.STATUS_IN_PROGRESS


def test_notes_of_a_meeting_are_for_its_people_in_the_editor_too(
    own: Place, people: dict[str, Any]
) -> None:
    page = own.meeting
    page.notes = "Alleen voor ons."
    page.save_revision().publish()
    coordinator, key = sign_in(people["coordinator"]), own.meeting.pk
    for name, args in (
        ("edit", [key]),
        ("view_draft", [key]),
        ("history", [key]),
        ("revisions_compare", [key, "earliest", "live"]),
    ):
        url = reverse(f"wagtailadmin_pages:{name}", args=args)
        assert "Alleen voor ons." not in words_of(coordinator.get(url, follow=True)), name
    edit = reverse("wagtailadmin_pages:edit", args=[key])
    assert "Alleen voor ons." in words_of(sign_in(people["lead"]).get(edit))
    network = reverse("wagtailadmin_pages:edit", args=[own.page.pk])
    assert coordinator.get(network).status_code == 200


@pytest.mark.parametrize("what", ["handed over", "archived"])
def test_who_leads_no_longer_hears_no_comments_any_more(
    what: str, own: Place, people: dict[str, Any]
) -> None:
    for page in (own.practice, own.pages["practice", "en"], Page.objects.get(slug="home")):
        PageSubscription.objects.create(user=own.lead, page=page, comment_notifications=True)
    if what == "archived":
        archive_network(by=people["coordinator"], network=own.network)
    else:
        hand_over_lead(by=people["coordinator"], network=own.network, to=people["teacher"])
    left = PageSubscription.objects.filter(user=own.lead).values_list("page__slug", flat=True)
    assert list(left) == ["home"]

"""wagtail-localize: coordinators translate, meetings stay as they are, closing closes all."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.models import GroupPagePermission, Locale, Page
from wagtail_localize.models import LocaleSynchronization, Translation, TranslationSource
from wagtail_localize.operations import translate_object, translate_page_subtree
from wagtail_localize.synctree import synchronize_tree

from networks.actions import set_visibility
from networks.models import MeetingPage, NetworkPage, PracticePage
from tests.factories import MeetingPageFactory, PracticePageFactory, colleague_at, network_with
from tests.networks.editor.scene import WORD, Place, sign_in, words_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def english() -> Locale:
    return Locale.objects.get(language_code="en")


@pytest.fixture
def dutch(people: dict[str, Any], own: Place) -> Any:
    """A network that has not been translated, under the board of the coordinator."""
    scene = network_with(1, board=own.network.board)
    MeetingPageFactory(network=scene.network, parent=scene.page)
    PracticePageFactory(network=scene.network, parent=scene.page)
    return scene


def submit(user: Any, page: Page, capture: Any, **form: Any) -> Any:
    english = Locale.objects.get(language_code="en")
    url = reverse("wagtail_localize:submit_page_translation", args=[page.pk])
    with capture(execute=True):
        return sign_in(user).post(url, {"locales": [english.pk]} | form)


def copies_of(page: Page) -> int:
    return Page.objects.filter(translation_key=page.translation_key).exclude(pk=page.pk).count()


@pytest.mark.parametrize("role", ["lead", "lead_of_neighbour", "coordinator_elsewhere", "teacher"])
def test_who_may_not_edit_or_not_translate_makes_no_copy(
    role: str, dutch: Any, people: dict[str, Any], django_capture_on_commit_callbacks: Any
) -> None:
    answer = submit(people[role], dutch.page, django_capture_on_commit_callbacks)
    assert answer.status_code == 302
    assert copies_of(dutch.page) == 0


def test_a_lead_does_not_translate_the_own_page_either(
    dutch: Any, django_capture_on_commit_callbacks: Any
) -> None:
    submit(dutch.lead, dutch.page, django_capture_on_commit_callbacks)
    assert copies_of(dutch.page) == 0


def test_a_coordinator_translates_and_the_leads_edit_the_copy(
    dutch: Any, people: dict[str, Any], django_capture_on_commit_callbacks: Any
) -> None:
    submit(people["coordinator"], dutch.page, django_capture_on_commit_callbacks)
    copy = NetworkPage.objects.get(network=dutch.network, locale__language_code="en")
    assert GroupPagePermission.objects.filter(group=dutch.network.group, page=copy.page_ptr)
    url = reverse("wagtailadmin_pages:edit", args=[copy.pk])
    assert sign_in(dutch.lead).get(url).status_code == 200
    assert sign_in(people["lead"]).get(url).status_code == 302
    assert copy.network == dutch.network


def test_translating_with_all_below_leaves_meetings_out(
    dutch: Any, people: dict[str, Any], django_capture_on_commit_callbacks: Any
) -> None:
    answer = submit(
        people["coordinator"],
        dutch.page,
        django_capture_on_commit_callbacks,
        include_subtree="on",
    )
    assert answer.status_code == 302
    made = PracticePage.objects.filter(network=dutch.network, locale__language_code="en")
    assert made.count() == 1
    assert MeetingPage.objects.filter(network=dutch.network).count() == 1
    kinds = {source.specific_content_type.model for source in TranslationSource.objects.all()}
    assert "meetingpage" not in kinds


def test_a_meeting_is_not_submitted(
    dutch: Any, people: dict[str, Any], django_capture_on_commit_callbacks: Any
) -> None:
    meeting = MeetingPage.objects.get(network=dutch.network)
    answer = submit(people["superuser"], meeting, django_capture_on_commit_callbacks)
    assert answer.status_code == 404
    assert copies_of(meeting) == 0


def test_localizes_own_walk_and_trees_in_step_pass_meetings_by(
    dutch: Any, people: dict[str, Any], english: Locale
) -> None:
    translate_object(dutch.page, [english], user=people["superuser"])
    translate_page_subtree(dutch.page.pk, [english], None, people["superuser"])
    source = Locale.objects.get(language_code="nl")
    LocaleSynchronization.objects.create(locale=english, sync_from=source)
    synchronize_tree(source, english)
    synchronize_tree(source, english)
    assert MeetingPage.objects.filter(network=dutch.network).count() == 1
    assert copies_of(dutch.page) == 1


# ------------------------------------------------------------------ what exists is kept in step


@pytest.fixture
def source(own: Place, english: Locale, people: dict[str, Any]) -> TranslationSource:
    own.pages["practice", "en"].delete()
    translate_object(own.practice, [english], user=people["superuser"])
    return TranslationSource.objects.get(object_id=own.practice.translation_key)


def test_only_editors_who_translate_bring_copies_in_step(
    source: TranslationSource, people: dict[str, Any], own: Place
) -> None:
    url = reverse("wagtail_localize:update_translations", args=[source.pk])
    opened = {role for role, user in people.items() if sign_in(user).get(url).status_code == 200}
    assert opened == {"coordinator", "superuser"}
    synced = source.last_updated_at
    for role in ("lead", "lead_of_neighbour", "coordinator_elsewhere", "teacher"):
        sign_in(people[role]).post(url, {"publish_translations": "on"})
    source.refresh_from_db()
    assert source.last_updated_at == synced


@pytest.mark.parametrize(
    "name", ["download_pofile", "preview_translation", "convert_to_alias", "stop_translation"]
)
def test_views_of_a_translation_ask_for_the_page(
    name: str, source: TranslationSource, people: dict[str, Any]
) -> None:
    translation = Translation.objects.get(source=source)
    page = translation.get_target_instance()
    args = [page.pk] if name == "convert_to_alias" else [translation.pk]
    url = reverse(f"wagtail_localize:{name}", args=args)
    for role in ("lead_of_neighbour", "coordinator_elsewhere", "teacher"):
        client = sign_in(people[role])
        for answer in (client.get(url), client.post(url)):
            assert answer.status_code in {302, 405}
            assert "kwallennet" not in words_of(answer)
    translation.refresh_from_db()
    assert translation.enabled


def test_a_neighbour_writes_no_string(source: TranslationSource, people: dict[str, Any]) -> None:
    translation = Translation.objects.get(source=source)
    segment = source.stringsegment_set.first()
    url = reverse("wagtail_localize:edit_string_translation", args=[translation.pk, segment.pk])
    for role, status in (("lead_of_neighbour", {302, 403}), ("lead", {200, 201})):
        answer = sign_in(people[role]).put(
            url, "value=Words", content_type="application/x-www-form-urlencoded"
        )
        assert answer.status_code in status, role


def test_the_report_of_translations_shows_ones_own(
    source: TranslationSource, people: dict[str, Any]
) -> None:
    url = reverse("wagtail_localize:translations_report")
    assert "kwallennet" in words_of(sign_in(people["coordinator"]).get(url))
    assert "kwallennet" not in words_of(sign_in(people["lead_of_neighbour"]).get(url, follow=True))


# ---------------------------------------------------------------------- one network, one state


def test_closing_a_network_closes_it_in_every_language_at_once(
    own: Place, people: dict[str, Any]
) -> None:
    set_visibility(by=people["coordinator"], network=own.network, visibility="public")
    pages = [own.pages["network", "nl"], own.pages["network", "en"]]
    pages += [own.pages["practice", "nl"], own.pages["practice", "en"]]
    assert [Client().get(page.url).status_code for page in pages] == [200] * 4
    set_visibility(by=people["coordinator"], network=own.network, visibility="closed")
    assert [Client().get(page.url).status_code for page in pages] == [302] * 4
    elsewhere = sign_in(people["coordinator_elsewhere"])
    assert [elsewhere.get(page.url).status_code for page in pages] == [404] * 4
    assert WORD not in words_of(elsewhere.get("/en/networks/"))


def test_the_language_switch_leads_to_the_same_page(own: Place, people: dict[str, Any]) -> None:
    colleague = colleague_at(own.network.schools.get().school, "school_leader")
    for kind in ("network", "practice"):
        here, there = own.pages[kind, "nl"], own.pages[kind, "en"]
        text = sign_in(colleague).get(here.url).content.decode()
        assert f'href="{there.url}"' in text
        assert f'href="{here.url}"' in sign_in(colleague).get(there.url).content.decode()

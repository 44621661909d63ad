"""A lead in Wagtail's editor: drafts, publishing, preview, comments, history, a moment to come."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from django.core.management import call_command
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.users.models import UserProfile

from networks.models import Network, NetworkPage
from networks.wording import QUESTIONS, STATUSES
from tests.networks.actions.world import snapshot
from tests.networks.editor.scene import Place, sign_in

pytestmark = pytest.mark.django_db

THREE = ("title", "goal", "contribution_to_schools")


@pytest.fixture
def lead(people: dict[str, Any]) -> Client:
    return sign_in(people["lead"])


def network_form(page: NetworkPage, **changes: Any) -> dict[str, Any]:
    names = (
        *("title", "slug", "goal", "contribution_to_schools", "target_group", "practice_change"),
        *("indicator", "baseline", "target", "success_evidence", "evidence_by"),
    )
    form = {name: getattr(page, name) for name in names}
    form |= {"deadline": "", "check_on": "", "evidence_on": "", "seo_title": ""}
    form |= {f"{each}-{end}": "0" for each in ("comments",) for end in FORMSET}
    return form | {"body-count": "0"} | changes


FORMSET = ("TOTAL_FORMS", "INITIAL_FORMS")


def edit(client: Client, page: Any, **form: Any) -> Any:
    return client.post(
        reverse("wagtailadmin_pages:edit", args=[page.pk]), network_form(page, **form)
    )


def publish(client: Client, page: Any, **form: Any) -> Any:
    return edit(client, page, **{"action-publish": "1"}, **form)


def test_the_editor_shows_where_the_goal_stands_and_the_one_next_question(
    lead: Client, own: Place
) -> None:
    answer = lead.get(reverse("wagtailadmin_pages:edit", args=[own.page.pk]))
    network = Network.objects.with_goal_facts().get(pk=own.network.pk)
    check = own.page.check_goal(network)
    text = answer.content.decode()
    assert str(STATUSES[check.status]) in text
    assert str(QUESTIONS[check.next_question]) in text
    assert reverse("networks:home", args=[own.network.public_id]) in text
    assert [str(question) in text for question in QUESTIONS.values()].count(True) >= 5


def test_the_status_in_the_editor_is_that_of_the_draft(lead: Client, own: Place) -> None:
    draft = own.page.get_latest_revision_as_object()
    network = Network.objects.with_goal_facts().get(pk=own.network.pk)
    before = draft.check_goal(network)
    draft.target_group = "leerlingen van groep 4 en 5"
    draft.save_revision()
    text = lead.get(reverse("wagtailadmin_pages:edit", args=[own.page.pk])).content.decode()
    after = draft.check_goal(network)
    assert after.criteria != before.criteria
    assert str(QUESTIONS[after.next_question]) in text


def test_after_an_autosave_the_editor_says_where_the_goal_now_stands(
    lead: Client, own: Place
) -> None:
    network = Network.objects.with_goal_facts().get(pk=own.network.pk)
    question = str(QUESTIONS[own.page.check_goal(network).next_question])
    url = reverse("wagtailadmin_pages:edit", args=[own.page.pk])
    form = network_form(own.page, target_group="leerlingen van groep 4 en 5")

    answer = lead.post(url, form, headers={"Accept": "application/json"})

    drawn = answer.json()["html"]
    assert 'data-w-teleport-target-value="[data-goal-status]"' in drawn
    assert str(STATUSES[own.page.check_goal(network).status]) in drawn
    assert question not in drawn
    assert "data-goal-status" in lead.get(url).content.decode()


@pytest.mark.parametrize("missing", ["goal", "contribution_to_schools"])
def test_a_draft_may_lack_what_publishing_needs(lead: Client, own: Place, missing: str) -> None:
    before = getattr(own.page, missing)
    saved = edit(lead, own.page, **{missing: ""})
    assert saved.status_code == 302, saved.context["form"].errors
    own.page.refresh_from_db()
    assert getattr(own.page.get_latest_revision_as_object(), missing) == ""
    refused = publish(lead, own.page, **{missing: ""})
    assert refused.status_code == 200
    assert missing in refused.context["form"].errors
    own.page.refresh_from_db()
    assert getattr(own.page, missing) == before


def test_a_network_without_schools_is_saved_and_not_published(lead: Client, own: Place) -> None:
    own.network.schools.update(left_on=timezone.localdate() - timedelta(days=1))
    assert edit(lead, own.page, title="Bijna klaar").status_code == 302
    refused = publish(lead, own.page, title="Bijna klaar")
    assert refused.status_code == 200
    assert "school" in str(refused.context["form"].non_field_errors())
    assert NetworkPage.objects.get(pk=own.page.pk).title != "Bijna klaar"


def test_publishing_in_bulk_asks_for_the_four_things_too(lead: Client, own: Place) -> None:
    own.page.unpublish()
    own.network.schools.update(left_on=timezone.localdate() - timedelta(days=1))
    url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    answer = lead.post(f"{url}?id={own.page.pk}", follow=True)
    assert own.page.title in answer.content.decode()
    assert not NetworkPage.objects.get(pk=own.page.pk).live
    own.network.schools.update(left_on=None)
    lead.post(f"{url}?id={own.page.pk}")
    assert NetworkPage.objects.get(pk=own.page.pk).live


def test_a_published_goal_is_kept_and_confirmed_by_who_leads(lead: Client, own: Place) -> None:
    answer = publish(lead, own.page, goal="Groep 5 leest elke dag.")
    assert answer.status_code == 302, answer.context["form"].errors
    assert NetworkPage.objects.get(pk=own.page.pk).goal == "Groep 5 leest elke dag."
    revision = own.network.goal_revisions.first()
    assert (revision.sentence, revision.lead_confirmed) == ("Groep 5 leest elke dag.", True)


def test_a_preview_shows_what_was_not_saved(lead: Client, own: Place) -> None:
    for page in own.pages.values():
        if not isinstance(page, NetworkPage):
            continue
        url = reverse("wagtailadmin_pages:preview_on_edit", args=[page.pk])
        form = network_form(page, goal="Dit staat nog nergens.")
        assert lead.post(url, form).json()["is_valid"]
        assert "Dit staat nog nergens." in lead.get(url).content.decode()


def test_a_preview_may_be_shown_in_the_frame_of_the_editor(lead: Client, own: Place) -> None:
    """Wagtail renders it as a request to the page's own address, where no frame is allowed."""
    preview = reverse("wagtailadmin_pages:preview_on_edit", args=[own.page.pk])
    assert lead.post(preview, network_form(own.page)).json()["is_valid"]
    drafts = [
        reverse("wagtailadmin_pages:view_draft", args=[page.pk]) for page in own.pages.values()
    ]
    for url in (preview, *drafts):
        shown, policy = lead.get(url), policy_of(lead.get(url))
        assert "<h1" in shown.content.decode()
        assert policy == policy_of(lead.get(own.page.url)) | {"frame-ancestors": "'self'"}, url


def policy_of(answer: Any) -> dict[str, str]:
    """What the policy says, by directive."""
    lines = answer.headers["Content-Security-Policy"].split("; ")
    return dict(line.split(" ", 1) for line in lines)


def test_a_comment_stays_with_the_page(lead: Client, own: Place) -> None:
    comment = {
        "comments-TOTAL_FORMS": "1",
        "comments-0-text": "Kan dit korter?",
        "comments-0-contentpath": "goal",
        "comments-0-position": "",
        "comments-0-id": "",
        "comments-0-resolved": "",
        "comments-0-DELETE": "",
        "comments-0-replies-TOTAL_FORMS": "0",
        "comments-0-replies-INITIAL_FORMS": "0",
    }
    assert edit(lead, own.page, **comment).status_code == 302
    text = lead.get(reverse("wagtailadmin_pages:edit", args=[own.page.pk])).content.decode()
    assert "Kan dit korter?" in text


def test_the_history_says_who_did_what(lead: Client, own: Place, people: dict[str, Any]) -> None:
    publish(lead, own.page, title="Nieuwe naam")
    answer = lead.get(reverse("wagtailadmin_pages:history", args=[own.page.pk]))
    assert people["lead"].get_full_name() in answer.content.decode()


def test_a_page_is_published_at_a_moment_to_come(lead: Client, own: Place) -> None:
    publish(lead, own.page)
    own.page.refresh_from_db()
    soon = timezone.localtime() + timedelta(hours=2)
    answer = publish(
        lead,
        own.page,
        goal="Straks lezen we elke dag.",
        go_live_at=soon.strftime("%Y-%m-%d %H:%M"),
    )
    assert answer.status_code == 302, answer.context["form"].errors
    page = NetworkPage.objects.get(pk=own.page.pk)
    assert page.goal != "Straks lezen we elke dag."
    revision = page.latest_revision
    past = timezone.now() - timedelta(minutes=1)  # the two hours go by
    content = revision.content | {"go_live_at": past.isoformat()}
    type(revision).objects.filter(pk=revision.pk).update(approved_go_live_at=past, content=content)
    state = snapshot()
    call_command("publish_scheduled", verbosity=0)
    assert NetworkPage.objects.get(pk=own.page.pk).goal == "Straks lezen we elke dag."
    after = snapshot()
    assert after["networks.Network"] == state["networks.Network"]
    assert after["networks.NetworkSchool"] == state["networks.NetworkSchool"]


def test_an_old_draft_published_in_the_editor_changes_no_state(lead: Client, own: Place) -> None:
    edit(lead, own.page, title="Een oud concept")
    old = own.page.get_latest_revision()
    Network.objects.filter(pk=own.network.pk).update(visibility="closed", phase="closing")
    before = snapshot()
    url = reverse("wagtailadmin_pages:revisions_revert", args=[own.page.pk, old.pk])
    assert lead.get(url).status_code == 200
    publish(lead, own.page, title="Een oud concept", revision=str(old.pk))
    after = snapshot()
    for label in ("networks.Network", "networks.NetworkMember", "networks.NetworkSchool"):
        assert after[label] == before[label]
    assert NetworkPage.objects.get(pk=own.page.pk).title == "Een oud concept"


def test_a_lead_sees_no_buttons_for_what_a_page_never_does(lead: Client, own: Place) -> None:
    for page in own.pages.values():
        text = lead.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).content.decode()
        for name in ("move", "copy"):
            assert reverse(f"wagtailadmin_pages:{name}", args=[page.pk]) not in text, name


def test_a_lead_sees_no_reports_and_no_settings(people: dict[str, Any]) -> None:
    for role, shown in (("lead", False), ("coordinator", True)):
        text = sign_in(people[role]).get(reverse("wagtailadmin_home")).content.decode()
        assert (reverse("wagtailadmin_reports:site_history") in text) == shown


def test_a_lead_is_not_told_how_many_pages_others_have(people: dict[str, Any]) -> None:
    for role, shown in (("lead", False), ("superuser", True)):
        text = sign_in(people[role]).get(reverse("wagtailadmin_home")).content.decode()
        assert ("w-summary__list" in text) == shown


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("typed", ["31-5-2027", "31-05-2027", "2027-05-31"])
def test_a_day_is_read_as_people_here_write_it(
    language: str, typed: str, lead: Client, own: Place
) -> None:
    profile = UserProfile.get_for_user(own.lead)
    profile.preferred_language = language
    profile.save()
    answer = edit(lead, own.page, deadline=typed)
    assert answer.status_code == 302, answer.context["form"].errors
    page = NetworkPage.objects.get(pk=own.page.pk)
    assert page.get_latest_revision_as_object().deadline == date(2027, 5, 31)
    text = lead.get(reverse("wagtailadmin_pages:edit", args=[own.page.pk])).content.decode()
    assert 'value="31-05-2027"' in text

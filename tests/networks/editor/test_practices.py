"""A practice in the explorer: made there, read by a lead, published."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.conf import settings
from django.core import mail
from django.test import Client
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.formats import date_format
from django.utils.html import escape
from wagtail.models import TaskState, Workflow, WorkflowPage
from wagtail.users.models import UserProfile

from networks.approval import NAME, attach_once
from networks.models import LeadApprovalTask, NetworkIndexPage, PracticePage
from schools.models import Level, Sector
from tests.factories import PracticePageFactory, SchoolFactory
from tests.networks.editor.scene import Place, sign_in
from tests.networks.editor.test_leaks import practice_form

pytestmark = pytest.mark.django_db


@pytest.fixture
def writer(people: dict[str, Any]) -> Any:
    """Who sends a practice in; a teacher will do so on the portal, a coordinator may here."""
    return people["coordinator"]


def add(client: Client, place: Place, action: str = "", **changes: Any) -> Any:
    url = reverse("wagtailadmin_pages:add", args=["networks", "practicepage", place.page.pk])
    return client.post(url, practice_form(**changes) | ({action: "1"} if action else {}))


def made() -> PracticePage:
    return PracticePage.objects.get(slug="drie-vragen")


@pytest.mark.parametrize("role", ["lead", "coordinator", "superuser"])
def test_a_practice_made_in_the_explorer_is_of_the_network_above_it(
    role: str, own: Place, people: dict[str, Any]
) -> None:
    school = own.network.schools.get().school
    answer = add(sign_in(people[role]), own, "action-publish", school=school.pk)
    assert answer.status_code == 302, answer.context["form"].errors
    page = made()
    assert (page.network, page.school, page.live) == (own.network, school, True)


def test_a_new_practice_is_sent_in_to_be_read_before_it_was_ever_saved(
    own: Place, writer: Any, django_capture_on_commit_callbacks: Any
) -> None:
    client = sign_in(writer)
    url = reverse("wagtailadmin_pages:add", args=["networks", "practicepage", own.page.pk])
    assert 'name="action-submit"' in client.get(url).content.decode()
    add(client, own, "action-submit")
    assert (made().live, made().workflow_in_progress) == (False, True)


def test_a_network_itself_is_published_without_being_sent_in(
    own: Place, people: dict[str, Any]
) -> None:
    url = reverse("wagtailadmin_pages:edit", args=[own.page.pk])
    assert 'name="action-submit"' not in sign_in(people["lead"]).get(url).content.decode()


def test_levels_are_those_of_the_sectors_of_its_schools_and_what_was_chosen_before(
    own: Place, people: dict[str, Any]
) -> None:
    school = own.network.schools.get().school
    school.sector = Sector.PO
    school.save()
    url = reverse("wagtailadmin_pages:add", args=["networks", "practicepage", own.page.pk])
    offered = sign_in(people["lead"]).get(url).context["form"].fields["levels"].queryset
    assert set(offered.values_list("sector", flat=True)) == {"", Sector.PO}

    havo = Level.objects.filter(sector=Sector.VO).first()
    practice = PracticePageFactory(parent=own.page, network=own.network, levels=[havo])
    assert havo in practice.levels_to_choose()


def test_what_a_practice_is_found_by_is_chosen_in_checkboxes(
    own: Place, people: dict[str, Any]
) -> None:
    url = reverse("wagtailadmin_pages:add", args=["networks", "practicepage", own.page.pk])
    fields = sign_in(people["lead"]).get(url).context["form"].fields
    for name in ("themes", "subjects", "levels"):
        assert fields[name].widget.input_type == "checkbox"


def test_a_neighbour_makes_none_here(own: Place, people: dict[str, Any]) -> None:
    for role in ("lead_of_neighbour", "coordinator_elsewhere", "teacher"):
        add(sign_in(people[role]), own, "action-publish")
    assert not PracticePage.objects.filter(slug="drie-vragen").exists()


@pytest.mark.parametrize("network", ["", "999999", "x"])
def test_the_network_cannot_be_posted(
    network: str, own: Place, other: Place, people: dict[str, Any]
) -> None:
    add(sign_in(people["lead"]), own, network=network or other.network.pk)
    assert made().network == own.network


def test_only_schools_of_the_network_can_be_chosen(own: Place, people: dict[str, Any]) -> None:
    elsewhere = SchoolFactory(name="De Verre School")
    client = sign_in(people["lead"])
    url = reverse("wagtailadmin_pages:add", args=["networks", "practicepage", own.page.pk])
    assert "De Verre School" not in client.get(url).content.decode()
    answer = add(client, own, school=elsewhere.pk)
    assert answer.status_code == 200
    assert "school" in answer.context["form"].errors


@pytest.mark.parametrize(
    "wrong",
    [{"title": ""}, {"title": "x" * 300}, {"for_whom": "x" * 161}, {"title": "a\x00b"}],
)
def test_a_practice_that_does_not_fit_is_refused_in_words(
    wrong: dict[str, str], own: Place, people: dict[str, Any]
) -> None:
    answer = add(sign_in(people["lead"]), own, "action-publish", **wrong)
    assert answer.status_code == 200
    assert set(wrong) <= set(answer.context["form"].errors)
    assert not PracticePage.objects.filter(slug="drie-vragen").exists()


# -------------------------------------------------------------------------------- approval


def test_the_workflow_stands_on_the_lists_of_networks_once() -> None:
    for _ in range(2):
        attach_once()
    task = LeadApprovalTask.objects.get()
    assert set(WorkflowPage.objects.filter(workflow=task.workflows.get()).values_list("page")) == {
        (page.pk,) for page in NetworkIndexPage.objects.all()
    }


def test_what_an_administrator_took_away_does_not_come_back() -> None:
    WorkflowPage.objects.all().delete()
    attach_once()
    assert not WorkflowPage.objects.exists()


def test_only_practices_go_through_it(own: Place) -> None:
    task = LeadApprovalTask.objects.get()
    assert [place.get_workflow() for place in (own.page, own.meeting)] == [None, None]
    assert not own.page.has_workflow
    assert own.practice.get_workflow() == Workflow.objects.get(workflow_tasks__task=task)
    assert own.pages["practice", "en"].has_workflow


def submit(writer: Any, own: Place, capture: Any) -> PracticePage:
    client = sign_in(writer)
    add(client, own)
    url = reverse("wagtailadmin_pages:edit", args=[made().pk])
    with capture(execute=True):
        answer = client.post(url, practice_form() | {"action-submit": "1"})
    assert answer.status_code == 302, answer.context["form"].errors
    return made()


def test_a_practice_that_is_sent_in_waits_for_the_leads_of_its_network_only(
    writer: Any,
    own: Place,
    people: dict[str, Any],
    django_capture_on_commit_callbacks: Any,
) -> None:
    page = submit(writer, own, django_capture_on_commit_callbacks)
    assert not page.live
    assert [each.to for each in mail.outbox] == [[own.lead.email]]
    assert page.title in mail.outbox[0].subject
    assert reverse("wagtailadmin_pages:edit", args=[page.pk]) in mail.outbox[0].body
    task = page.current_workflow_task
    waiting = {
        role for role, user in people.items() if TaskState.objects.reviewable_by(user).exists()
    }
    assert waiting == {"lead", "superuser"}
    assert {role for role, user in people.items() if task.get_actions(page, user)} == waiting


@pytest.mark.parametrize("role", ["lead", "lead_of_neighbour", "coordinator_elsewhere", "teacher"])
@pytest.mark.parametrize("action", ["approve", "reject"])
def test_only_a_lead_approves_or_asks_for_changes(
    role: str,
    action: str,
    own: Place,
    people: dict[str, Any],
    django_capture_on_commit_callbacks: Any,
) -> None:
    page = submit(people["coordinator"], own, django_capture_on_commit_callbacks)
    state = page.current_workflow_task_state
    names = [page.pk, action, state.pk]
    client = sign_in(people[role])
    client.post(reverse("wagtailadmin_pages:workflow_action", args=names), {"comment": "Mooi zo."})
    page.refresh_from_db()
    assert page.live == (role == "lead" and action == "approve")
    state.refresh_from_db()
    done = {"approve": TaskState.STATUS_APPROVED, "reject": TaskState.STATUS_REJECTED}[action]
    assert (state.status == done) == (role == "lead")


def test_who_sent_it_in_hears_what_became_of_it_and_nobody_else(
    writer: Any,
    own: Place,
    people: dict[str, Any],
    django_capture_on_commit_callbacks: Any,
) -> None:
    page = submit(writer, own, django_capture_on_commit_callbacks)
    mail.outbox.clear()
    state = page.current_workflow_task_state
    url = reverse("wagtailadmin_pages:workflow_action", args=[page.pk, "approve", state.pk])
    with django_capture_on_commit_callbacks(execute=True):
        sign_in(people["lead"]).post(url, {"comment": ""})
    assert [each.to for each in mail.outbox] == [[writer.email]]


def answer_of(
    lead: Any, page: PracticePage, capture: Any, *, action: str, comment: str
) -> mail.EmailMessage:
    """The mail to who sent a practice in, after a lead answered."""
    mail.outbox.clear()
    names = [page.pk, action, page.current_workflow_task_state.pk]
    url = reverse("wagtailadmin_pages:workflow_action", args=names)
    with capture(execute=True):
        sign_in(lead).post(url, {"comment": comment})
    return mail.outbox[0]


COMMENT = "Mooi! Wat doe je met <leerlingen> die & al klaar zijn?"


@pytest.mark.parametrize("action", ["approve", "reject"])
@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_answer_says_who_read_which_practice_and_what_they_wrote(
    action: str,
    language: str,
    own: Place,
    people: dict[str, Any],
    django_capture_on_commit_callbacks: Any,
) -> None:
    writer, lead = people["coordinator"], people["lead"]
    UserProfile.objects.create(user=writer, preferred_language=language)
    page = submit(writer, own, django_capture_on_commit_callbacks)
    said = answer_of(lead, page, django_capture_on_commit_callbacks, action=action, comment=COMMENT)
    links = {"approve": page.url, "reject": reverse("wagtailadmin_pages:edit", args=[page.pk])}
    link = settings.WAGTAILADMIN_BASE_URL + links[action]
    assert page.title in said.subject
    for found in (
        *(writer.first_name, lead.get_full_name(), page.title, str(own.network)),
        *(COMMENT, f"\n{link}\n"),
    ):
        assert found in said.body
    for word in ("workflow", "afgekeurd", "rejected", "pagina", NAME.lower()):
        assert word not in (said.subject + said.body).lower()
    assert "\n\n\n" not in said.body


def test_an_answer_without_a_comment_quotes_nobody(
    writer: Any, own: Place, people: dict[str, Any], django_capture_on_commit_callbacks: Any
) -> None:
    page = submit(writer, own, django_capture_on_commit_callbacks)
    with translation.override("en"):
        said = answer_of(
            people["lead"], page, django_capture_on_commit_callbacks, action="reject", comment=""
        )
    assert "wrote:" not in said.body
    assert "\n\n\n" not in said.body


def test_the_answer_about_a_practice_for_later_says_from_which_day_it_is_there(
    writer: Any, own: Place, people: dict[str, Any], django_capture_on_commit_callbacks: Any
) -> None:
    page = submit(writer, own, django_capture_on_commit_callbacks)
    state = page.current_workflow_task_state
    later = timezone.now() + timedelta(days=9)
    state.revision.content["go_live_at"] = later.isoformat()
    state.revision.save()
    said = answer_of(
        people["lead"], page, django_capture_on_commit_callbacks, action="approve", comment=""
    )
    page.refresh_from_db()
    assert not page.live
    assert date_format(timezone.localtime(later), "j F Y") in said.body


def test_a_new_lead_approves_what_waited_and_the_old_one_no_longer(
    writer: Any, own: Place, django_capture_on_commit_callbacks: Any
) -> None:
    page = submit(writer, own, django_capture_on_commit_callbacks)
    own.network.members.filter(user=own.lead).update(role="member")
    own.network.members.create(user=writer, role="lead")
    task = page.current_workflow_task
    assert not task.get_actions(page, own.lead)
    assert task.get_actions(page, writer)


@pytest.mark.parametrize("action", ["submit", "approve", "reject"])
def test_mail_about_a_practice_has_the_look_of_the_portal_and_says_the_same_in_text(
    action: str, own: Place, people: dict[str, Any], django_capture_on_commit_callbacks: Any
) -> None:
    capture = django_capture_on_commit_callbacks
    page = submit(people["coordinator"], own, capture)
    sent = mail.outbox[0]
    if action != "submit":
        sent = answer_of(people["lead"], page, capture, action=action, comment=COMMENT)
    ((html, kind),) = sent.alternatives
    assert kind == "text/html"
    for found in ("Leernetwerken", "#c1263b", escape(page.title), str(own.network)):
        assert found in html
    assert (escape(COMMENT) in html) == (action != "submit")
    assert "wagtail" not in html.lower().replace(reverse("wagtailadmin_home"), "")

"""A practice that is sent in is read by a lead of its network before it is published."""

from __future__ import annotations

from typing import Any

import pytest
from django.core import mail
from django.urls import reverse
from wagtail.models import TaskState, Workflow, WorkflowPage

from networks.approval import attach_once
from networks.models import LeadApprovalTask, NetworkIndexPage
from tests.networks.editor.scene import Place, sign_in
from tests.networks.editor.sent_in import add, made, submit

pytestmark = pytest.mark.django_db


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
    assert reverse("networks:read_practice", args=[page.public_id]) in mail.outbox[0].body
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


def test_a_new_lead_approves_what_waited_and_the_old_one_no_longer(
    writer: Any, own: Place, django_capture_on_commit_callbacks: Any
) -> None:
    page = submit(writer, own, django_capture_on_commit_callbacks)
    own.network.members.filter(user=own.lead).update(role="member")
    own.network.members.create(user=writer, role="lead")
    task = page.current_workflow_task
    assert not task.get_actions(page, own.lead)
    assert task.get_actions(page, writer)

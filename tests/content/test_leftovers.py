"""What Wagtail's first migrations leave behind goes, unless somebody put it to use."""

from __future__ import annotations

from typing import Any

import pytest
from django.contrib.auth.models import Group, Permission
from django.core.management import call_command
from wagtail.models import (
    GroupApprovalTask,
    GroupPagePermission,
    Page,
    Workflow,
    WorkflowPage,
    WorkflowTask,
)

from networks.models import NetworkIndexPage
from tests.factories import UserFactory, network_with

pytestmark = pytest.mark.django_db

NAME = "Moderators approval"


def group_on(page: Page, name: str = "Editors") -> Group:
    group = Group.objects.create(name=name)
    change = Permission.objects.get(codename="change_page")
    GroupPagePermission.objects.create(group=group, page=page, permission=change)
    return group


def workflow_on(page: Page) -> Workflow:
    workflow = Workflow.objects.create(name=NAME)
    task = GroupApprovalTask.objects.create(name=NAME)
    task.groups.add(group_on(page, "Moderators"))
    WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=0)
    WorkflowPage.objects.create(workflow=workflow, page=page)
    return workflow


@pytest.fixture
def root() -> Page:
    return Page.get_first_root_node()


def left() -> set[str]:
    """The names of Wagtail's that are there."""
    call_command("migrate", verbosity=0)
    groups = Group.objects.filter(name__in=("Editors", "Moderators"))
    found: set[Any] = {
        *groups.values_list("name", flat=True),
        *Workflow.objects.filter(name=NAME).values_list("name", flat=True),
        *GroupApprovalTask.objects.values_list("name", flat=True),
    }
    return found


def test_a_fresh_database_has_no_groups_and_no_workflow_but_ours() -> None:
    groups = Group.objects.values_list("name", flat=True)
    assert list(groups) == ["Academiecoördinatoren"]
    assert list(Workflow.objects.values_list("name", flat=True)) == ["Voorbeeld nalezen"]
    assert not GroupApprovalTask.objects.exists()
    assert not WorkflowPage.objects.filter(page__depth=1).exists()


def test_the_next_migrate_takes_them_from_an_older_installation(root: Page) -> None:
    workflow_on(root)
    group_on(root)
    assert left() == set()


def test_a_group_with_members_stays(root: Page) -> None:
    UserFactory().groups.add(group_on(root))
    assert left() == {"Editors"}


def test_a_workflow_that_a_page_has_gone_through_stays_with_its_task_and_group(root: Page) -> None:
    scene = network_with(1)
    scene.page.save_revision(user=scene.lead)
    workflow_on(root).start(scene.page, scene.lead)
    assert left() == {NAME, "Moderators"}


def test_what_somebody_made_below_the_root_under_the_same_name_stays() -> None:
    page = NetworkIndexPage.objects.get(locale__language_code="nl")
    WorkflowPage.objects.filter(page=page).delete()
    workflow_on(page)
    group_on(page)
    assert left() == {NAME, "Moderators", "Editors"}

"""What leads, and who sent a practice in, read about it in their mail."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.conf import settings
from django.core import mail
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.formats import date_format
from django.utils.html import escape
from wagtail.users.models import UserProfile

from networks.approval import NAME
from tests.networks.editor.scene import Place, sign_in
from tests.networks.editor.sent_in import answer_of, submit

pytestmark = pytest.mark.django_db

COMMENT = "Mooi! Wat doe je met <leerlingen> die & al klaar zijn?"


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
    with translation.override(language):
        edit = reverse("networks:edit_practice", args=[page.public_id])
    links = {"approve": page.url, "reject": edit}
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

"""A practice on its way: made in the explorer, sent in, answered by a lead."""

from __future__ import annotations

from typing import Any

from django.core import mail
from django.test import Client
from django.urls import reverse

from networks.models import PracticePage
from tests.networks.editor.scene import Place, sign_in


def practice_form(**changes: Any) -> dict[str, Any]:
    rich = '{"blocks": [{"key": "a", "text": "Zo.", "type": "unstyled"}], "entityMap": {}}'
    form = {
        "title": "Drie vragen vooraf",
        "slug": "drie-vragen",
        "for_whom": "groep 5",
        "how_to": rich,
        "what_we_saw": rich,
        "document": "",
        "school": "",
        "licence": "cc-by-sa",
        "comments-TOTAL_FORMS": "0",
        "comments-INITIAL_FORMS": "0",
    }
    return form | changes


def add(client: Client, place: Place, action: str = "", **changes: Any) -> Any:
    url = reverse("wagtailadmin_pages:add", args=["networks", "practicepage", place.page.pk])
    return client.post(url, practice_form(**changes) | ({action: "1"} if action else {}))


def made() -> PracticePage:
    return PracticePage.objects.get(slug="drie-vragen")


def submit(writer: Any, own: Place, capture: Any) -> PracticePage:
    client = sign_in(writer)
    add(client, own)
    url = reverse("wagtailadmin_pages:edit", args=[made().pk])
    with capture(execute=True):
        answer = client.post(url, practice_form() | {"action-submit": "1"})
    assert answer.status_code == 302, answer.context["form"].errors
    return made()


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

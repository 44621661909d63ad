"""What Wagtail's editor checks of a page, and that it can."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from django.urls import reverse
from wagtail.admin.userbar import ContentCheckerItem

from tests.networks.editor.scene import Place, sign_in
from tests.networks.editor.test_editing import network_form

pytestmark = pytest.mark.django_db


def configuration_of(html: str) -> dict[str, Any]:
    return json.loads(
        re.search(r'<script id="checker-axe-configuration"[^>]*>(.*?)</script>', html, re.S)[1]
    )


def test_it_checks_contrast_pictures_links_and_headings_in_words_of_the_editor(
    own: Place, people: dict[str, Any]
) -> None:
    url = reverse("wagtailadmin_pages:edit", args=[own.page.pk])
    said = configuration_of(sign_in(people["lead"]).get(url).content.decode())
    rules = set(said["options"]["runOnly"])
    assert rules >= {"color-contrast", "image-alt", "heading-order", "alt-text-quality"}
    assert rules >= set(ContentCheckerItem.axe_run_only) - {"empty-meta-description"}
    assert said["messages"]["image-alt"]["help_text"].startswith("Zeg wat erop staat")


def test_the_page_beside_the_form_carries_what_checks_it_and_no_other_page_does(
    own: Place, people: dict[str, Any]
) -> None:
    client = sign_in(people["lead"])
    url = reverse("wagtailadmin_pages:preview_on_edit", args=[own.page.pk])
    assert client.post(url, network_form(own.page)).json()["is_valid"]
    assert "wagtail-userbar" in client.get(url, {"in_preview_panel": "true"}).content.decode()
    assert "wagtail-userbar" not in client.get(own.page.url).content.decode()

"""Which fields the editor shows a lead: none that does nothing."""

from __future__ import annotations

from typing import Any

import pytest
from django.urls import reverse

from tests.networks.editor.scene import Place, sign_in

pytestmark = pytest.mark.django_db

SHOWN = {
    "network": {"slug", "search_description"},
    "practice": {"slug", "search_description"},
    "meeting": set(),
}


@pytest.mark.parametrize("kind", SHOWN)
def test_only_what_readers_or_search_engines_get_to_see_is_asked(
    kind: str, own: Place, people: dict[str, Any]
) -> None:
    url = reverse("wagtailadmin_pages:edit", args=[own.pages[kind, "nl"].pk])
    fields = set(sign_in(people["lead"]).get(url).context["form"].fields)
    assert fields & {"slug", "seo_title", "search_description", "show_in_menus"} == SHOWN[kind]

"""Which fields the editor shows a lead: none that does nothing."""

from __future__ import annotations

from typing import Any

import pytest
from django.urls import reverse

from tests.networks.editor.scene import Place, sign_in

pytestmark = pytest.mark.django_db

ASKED = {"slug", "seo_title", "search_description", "show_in_menus", "go_live_at", "expire_at"}
OF_A_PAGE = {"slug", "search_description", "go_live_at", "expire_at"}
# A meeting is made with its address; its page does not come and go by itself.
SHOWN = {"network": OF_A_PAGE, "practice": OF_A_PAGE, "meeting": set()}


@pytest.mark.parametrize("kind", SHOWN)
def test_only_what_readers_or_search_engines_get_to_see_is_asked(
    kind: str, own: Place, people: dict[str, Any]
) -> None:
    url = reverse("wagtailadmin_pages:edit", args=[own.pages[kind, "nl"].pk])
    fields = set(sign_in(people["lead"]).get(url).context["form"].fields)
    assert fields & ASKED == SHOWN[kind]

"""What is too long is refused with words, and never cut off by the browser."""

from __future__ import annotations

import re

import pytest
from django.urls import reverse

from tests.networks.views.conftest import client_of

pytestmark = pytest.mark.django_db

WRITTEN = [
    ("goal_question", lambda w: [w.network.public_id, 1]),
    ("goal_sentence", lambda w: [w.network.public_id]),
    ("log_meeting", lambda w: [w.meeting.public_id]),
    ("network_school", lambda w: [w.here.public_id]),
    ("record_contribution", lambda w: [w.network.public_id]),
    ("move_contribution", lambda w: [w.trial.public_id]),
    ("item_not_done", lambda w: [w.item.public_id]),
]


@pytest.mark.parametrize(("name", "about"), WRITTEN, ids=[name for name, _about in WRITTEN])
def test_no_field_cuts_off_what_is_pasted_in(world, visit, name, about):
    html = visit(reverse(f"networks:{name}", args=about(world)), world.lead)
    assert re.search(r"<(textarea|input type=.text.)", html)
    assert "maxlength=" not in html[html.index("<main") :]


def test_what_is_too_long_says_so_and_stays(world):
    url = reverse("networks:item_not_done", args=[world.item.public_id])
    words = "x" * 2001
    response = client_of(world.lead).post(url, {"seen": world.item.version, "reason": words})
    html = response.content.decode()
    assert words in html
    assert "2000" in html[html.index("error-summary") :]
    assert 'data-most="2000"' in html

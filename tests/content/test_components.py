"""Components whose HTML depends on what they are given."""

from __future__ import annotations

import re

from django.template.loader import render_to_string


def test_a_term_that_follows_itself_is_named_once():
    facts = [("4 november", "gemeld"), ("13 november", "gemeld"), ("13 november", "bevestigd")]
    html = render_to_string("components/definition.html", {"facts": facts})
    assert re.findall("<dt>(.*?)</dt>", html) == ["4 november", "13 november"]
    assert re.findall("<dd>(.*?)</dd>", html) == ["gemeld", "gemeld", "bevestigd"]

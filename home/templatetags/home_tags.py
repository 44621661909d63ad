"""Search results as rows (templates/components/row.html)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django import template
from django.template.defaultfilters import truncatewords
from wagtail.models import Page

from content.templatetags.content_tags import written_in

register = template.Library()

WORDS_OF_A_RESULT = 35


@register.simple_tag(takes_context=True)
def result_rows(context: dict[str, Any], results: Iterable[Page]) -> list[dict[str, Any]]:
    """Title, one sentence and kind of each page; words in another language say which."""
    return [_row(context["request"], page) for page in results]


def _row(request: Any, page: Any) -> dict[str, Any]:
    code = page.locale.language_code
    return {
        "title": written_in(page.title, code),
        "url": page.get_url(request),
        "text": written_in(truncatewords(page.teaser, WORDS_OF_A_RESULT), code),
        "meta": [page.kind],
    }

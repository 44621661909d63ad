"""The components that have a name of their own in templates: what stands inside a line, and what
holds a body. The others are includes.

A tag is called after its template in templates/components, where its parameters stand.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django import template
from django.template.loader import render_to_string

register = template.Library()

SYMBOLS = {"yes": "check", "wait": "half", "no": "open"}


@register.filter
def symbol(tone: str) -> str:
    """The icon of a tone."""
    return SYMBOLS.get(tone, "dot")


@register.inclusion_tag("components/icon.html")
def icon(name: str, label: str = "") -> dict[str, Any]:
    return {"name": name, "label": label}


@register.inclusion_tag("components/state.html")
def state(tone: str, label: str, icon: str = "") -> dict[str, Any]:
    return {"tone": tone, "label": label, "icon": icon or symbol(tone)}


@register.simple_block_tag
def knot(content: str, kind: str = "", branches: Sequence[Any] = (), anchor: str = "") -> str:
    context = {"kind": kind, "body": content, "branches": branches, "anchor": anchor}
    return render_to_string("components/knot.html", context)


@register.simple_block_tag
def fact(content: str, term: str) -> str:
    if not content.strip():
        return ""
    return render_to_string("components/fact.html", {"term": term, "body": content})


@register.simple_block_tag
def notice(content: str, title: str, because: str) -> str:
    context = {"title": title, "body": content, "because": because}
    return render_to_string("components/notice.html", context)


@register.simple_block_tag
def empty_state(content: str, title: str, url: str = "", label: str = "") -> str:
    context = {"title": title, "body": content, "url": url, "label": label}
    return render_to_string("components/empty_state.html", context)

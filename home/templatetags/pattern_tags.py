"""A pattern of the registry, around its examples."""

from __future__ import annotations

from django import template
from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from home.patterns.page import PATTERNS

register = template.Library()


@register.simple_block_tag
def pattern(content: str, slug: str) -> SafeString:
    """{% pattern "state" %} examples {% endpattern %}: name, when, examples, what to copy."""
    context = {"pattern": PATTERNS[slug], "examples": content}
    return render_to_string("home/patterns/pattern.html", context)

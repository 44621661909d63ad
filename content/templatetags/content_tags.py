"""What any page may need: words in another language than the page, facts of a file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import template
from django.conf import settings
from django.template.defaultfilters import filesizeformat
from django.utils.html import format_html
from django.utils.translation import get_language

if TYPE_CHECKING:
    from django.forms import BoundField

    from content.models import CustomDocument

register = template.Library()


@register.filter
def written_in(text: Any, language_code: str = settings.LANGUAGE_CODE) -> Any:
    """Text that people wrote, marked with its language where that is not the page's.

    Without a code: plain rows, such as priorities and action items, which have one language.
    """
    if not text or language_code == get_language():
        return text
    return format_html('<span lang="{}">{}</span>', language_code, text)


@register.filter
def theirs(field: BoundField) -> str:
    """What somebody else wrote in this field meanwhile (content.shared_form)."""
    return getattr(field.form, "theirs", {}).get(field.name, "")


@register.filter
def file_facts(document: CustomDocument) -> str:
    """Kind and size of a file: "PDF, 120 kB"; the kind alone for a file that is lost."""
    kind = document.file_extension.upper()
    try:
        size = document.file.size if document.file_size is None else document.file_size
    except OSError:
        return kind
    return f"{kind}, {filesizeformat(size)}"

"""What any page may need: words in another language than the page, facts of a file; and what
Wagtail's lists of pages offer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import template
from django.conf import settings
from django.forms import Textarea, TextInput, URLInput
from django.template.defaultfilters import filesizeformat
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import get_language
from wagtail.admin.templatetags.wagtailadmin_tags import bulk_action_choices

from content.mail import letterhead

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


@register.simple_tag(takes_context=True)
def use_letterhead(context: Any) -> str:
    """Name, accent, logo and contact of the board, for a mail that was composed elsewhere."""
    for name, value in letterhead().items():
        if name not in context:
            context[name] = value
    return ""


@register.filter
def theirs(field: BoundField) -> str:
    """What somebody else wrote in this field meanwhile (content.shared_form)."""
    return getattr(field.form, "theirs", {}).get(field.name, "")


@register.filter
def uncut(field: BoundField) -> BoundField:
    """A field in which a browser cuts nothing off: what is too long comes back, with words.

    `static/js/counter.js` says in time how much room is left.
    """
    widget = field.field.widget
    if isinstance(widget, TextInput | URLInput | Textarea) and "maxlength" in widget.attrs:
        widget.attrs["data-most"] = widget.attrs.pop("maxlength")
    return field


@register.filter
def file_facts(document: CustomDocument) -> str:
    """Kind and size of a file: "PDF, 120 kB"; the kind alone for a file that is lost."""
    kind = document.file_extension.upper()
    try:
        size = document.file.size if document.file_size is None else document.file_size
    except OSError:
        return kind
    return f"{kind}, {filesizeformat(size)}"


@register.inclusion_tag("wagtailadmin/shared/buttons.html", takes_context=True)
def bulk_actions_that_fit(context: Any, app_label: str, model_name: str) -> dict[str, Any]:
    """Wagtail's bulk actions, without moving where every page below the one explored stays put."""
    said: dict[str, Any] = bulk_action_choices(context, app_label, model_name)
    parent = context.get("parent_page")
    below = parent.specific_class.allowed_subpage_models() if parent else []
    if below and all(getattr(model, "stays_put", False) for model in below):
        move = reverse("wagtail_bulk_action", args=[app_label, model_name, "move"])
        said["buttons"] = [button for button in said["buttons"] if button.url != move]
    return said

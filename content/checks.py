"""What Wagtail's editor checks in the page that it shows beside the form."""

from __future__ import annotations

from typing import Any, ClassVar

from django.utils.translation import gettext_lazy as _
from wagtail.admin.userbar import ContentCheckerItem


class PageChecks(ContentCheckerItem):
    """Wagtail's checks, and those of WCAG that an editor can do something about: contrast, links
    that say where they lead, tables, words in another language, doubled text.

    A description for search engines is no duty: a page without one shows its goal or introduction.
    """

    axe_run_only: ClassVar[list[str]] = [
        *(rule for rule in ContentCheckerItem.axe_run_only if rule != "empty-meta-description"),
        *("color-contrast", "image-alt", "image-redundant-alt", "link-in-text-block"),
        *("identical-links-same-purpose", "page-has-heading-one", "td-headers-attr"),
        *("th-has-data-cells", "valid-lang", "list", "listitem"),
    ]
    axe_messages: ClassVar[dict[str, dict[str, Any]]] = ContentCheckerItem.axe_messages | {
        "color-contrast": {
            "error_name": _("Hard to read against what is behind it"),
            "help_text": _("Use another picture or put the words beside it"),
        },
        "image-alt": {
            "error_name": _("A picture without words for those who do not see it"),
            "help_text": _("Say what it shows, or mark it as decoration"),
        },
        "image-redundant-alt": {
            "error_name": _("The words of a picture stand beside it too"),
            "help_text": _("Say something else, or mark the picture as decoration"),
        },
        "identical-links-same-purpose": {
            "error_name": _("Links with the same words lead to different places"),
            "help_text": _("Say in the link where it leads"),
        },
        "page-has-heading-one": {
            "error_name": _("The page has no title"),
            "help_text": _("Fill in the title above"),
        },
    }

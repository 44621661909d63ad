"""The small set of blocks of which pages are made. Names are frozen once shipped."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.images.blocks import ImageBlock

# Headings are a block of their own, so that the order of headings on a page can be kept right.
TEXT_FEATURES = ["bold", "italic", "link", "document-link", "ol", "ul"]


class QuoteBlock(blocks.StructBlock):
    """What somebody said, with a role rather than a name."""

    text = blocks.TextBlock(label=_("Quote"), rows=3)
    source = blocks.CharBlock(
        label=_("Who said it"),
        required=False,
        max_length=120,
        help_text=_("A role and a school will do. Never the name of a pupil."),
    )

    class Meta:
        icon = "openquote"
        label = _("Quote")
        template = "content/blocks/quote.html"


class CalloutBlock(blocks.StructBlock):
    """Something nobody may miss, with the step that follows from it."""

    text = blocks.RichTextBlock(label=_("Text"), features=["bold", "link"])
    link_text = blocks.CharBlock(label=_("Text of the button"), required=False, max_length=60)
    page = blocks.PageChooserBlock(label=_("Page behind the button"), required=False)

    class Meta:
        icon = "info-circle"
        label = _("Call-out")
        template = "content/blocks/callout.html"


class PortalStreamBlock(blocks.StreamBlock):
    """Body of a page."""

    heading = blocks.CharBlock(
        label=_("Heading"), max_length=120, icon="title", template="content/blocks/heading.html"
    )
    text = blocks.RichTextBlock(
        label=_("Text"), features=TEXT_FEATURES, template="content/blocks/text.html"
    )
    image = ImageBlock(label=_("Image"), template="content/blocks/image.html")
    quote = QuoteBlock()
    callout = CalloutBlock()
    documents = blocks.ListBlock(
        DocumentChooserBlock(),
        label=_("Documents"),
        icon="doc-full",
        template="content/blocks/documents.html",
    )

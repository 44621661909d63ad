"""A practice in Wagtail's editor: five things that suffice, then the rest in groups."""

from __future__ import annotations

from django.forms import CheckboxSelectMultiple
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, TitleFieldPanel

from networks.editor import practice_words as words

PRACTICE_PANELS = [
    MultiFieldPanel(
        [
            TitleFieldPanel("title", help_text=words.TITLE),
            FieldPanel("for_whom", help_text=words.FOR_WHOM),
            FieldPanel("how_to", help_text=words.HOW_TO),
            FieldPanel("what_we_saw", help_text=words.WHAT_WE_SAW),
            FieldPanel("document", help_text=words.FILE),
        ],
        heading=_("Five things that suffice"),
    ),
    MultiFieldPanel(
        [
            FieldPanel("school"),
            *(
                FieldPanel(name, widget=CheckboxSelectMultiple)
                for name in ("themes", "subjects", "levels")
            ),
            FieldPanel("tags", help_text=words.TAGS),
        ],
        heading=_("How colleagues find it"),
    ),
    MultiFieldPanel(
        [
            FieldPanel("files", widget=CheckboxSelectMultiple),
            FieldPanel("links", help_text=words.LINKS),
        ],
        heading=_("More materials"),
        classname="collapsed",
    ),
    MultiFieldPanel(
        [
            FieldPanel("problem", help_text=words.PROBLEM),
            FieldPanel("needed", help_text=words.NEEDED),
            FieldPanel("time_needed", help_text=words.TIME),
            FieldPanel("tips", help_text=words.TIPS),
            FieldPanel("source", help_text=words.SOURCE),
            FieldPanel("licence"),
        ],
        heading=_("Tell more"),
        classname="collapsed",
    ),
]

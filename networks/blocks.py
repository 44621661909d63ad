"""Blocks of agenda and log. Names are frozen once shipped."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail import blocks


class AgendaItemBlock(blocks.StructBlock):
    """One item of an agenda."""

    title = blocks.CharBlock(label=_("What"), max_length=160)
    minutes = blocks.IntegerBlock(label=_("Minutes"), required=False, min_value=1, max_value=480)

    class Meta:
        icon = "list-ul"
        label = _("Agenda item")


class AgendaBlock(blocks.StreamBlock):
    item = AgendaItemBlock()


class DecisionsBlock(blocks.StreamBlock):
    decision = blocks.CharBlock(label=_("Decision"), max_length=300, icon="check")

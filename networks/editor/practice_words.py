"""What is asked about a practice, in the same words in Wagtail's editor and in the simple form."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

TITLE = _("What is it called in the lesson? Start with a verb if you can.")
FOR_WHOM = _("For which group or subject, for example: groups 5 and 6.")
HOW_TO = _("Step by step, so that a colleague can use it tomorrow.")
WHAT_WE_SAW = _("What did pupils do or say? Do not write names or recognisable details of pupils.")
FILE = _("What a colleague needs to begin: a card, a lesson.")
PROBLEM = _("For what is it an answer? “Pupils guess the answer and do not read on.”")
NEEDED = _("Materials, a room, an agreement in the team.")
TIME = _("For example: twenty minutes to prepare, five minutes in each lesson.")
TIPS = _("What would you do differently? When does it not work?")
SOURCE = _("A book, a study or a colleague that it comes from.")
LINKS = _(
    "For files that lie in SharePoint, Teams or Drive. One per line: what it is, then the address "
    "that begins with https://."
)
TAGS = _(
    "Words under which colleagues look for it, with commas in between: at most 8, each of at most "
    "30 characters."
)

"""Patterns: lists, and the red thread."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from home.patterns.registry import Group, Pattern

LISTS = Group(
    _("Lists"),
    "home/patterns/lists.html",
    [
        Pattern(
            "listing",
            _("Rows"),
            _("A list of things to open: rows on the paper, no cards."),
            '{% include "components/listing.html" with rows=rows label=label only %}\n'
            '{% include "components/row.html" with row=row only %}',
        ),
        Pattern(
            "filters",
            _("What narrows a list"),
            _("Above a list; a choice shows at once, stands in the address and can be undone."),
            '{% block extra_head %}{% include "components/htmx.html" %}{% endblock %}\n'
            '{% include "components/filters.html" with filter=filter action=page.url %}\n'
            '<p class="soft"><span id="count" role="status">…</span> <span id="undo">…</span></p>\n'
            '<div id="results">…</div>',
        ),
        Pattern(
            "pagination",
            _("Pages of a list"),
            _("Under a list that is longer than a page."),
            '{% include "components/pagination.html" with page_obj=page_obj label=label %}',
        ),
        Pattern(
            "definition",
            _("Facts"),
            _("Terms with what they are here: narrow in the margin, wide in the main column."),
            '{% include "components/definition.html" with facts=facts wide=True only %}\n'
            '<dl class="facts">{% fact term %}…{% endfact %}</dl>',
        ),
        Pattern(
            "ticks",
            _("Short lists"),
            _("Decisions, action items, files or people inside a text or a thread."),
            '<ul class="ticks" role="list"><li>{% icon "check" %}<p>…</p></li></ul>\n'
            '<ul class="plain" role="list"><li><a href="…">…</a></li></ul>',
        ),
        Pattern(
            "details",
            _("Folded away"),
            _("What most readers do not need at once; the summary says what is in it."),
            "<details><summary>…</summary>…</details>",
        ),
    ],
)

THREAD = Group(
    _("The red thread"),
    "home/patterns/thread.html",
    [
        Pattern(
            "thread",
            _("Thread"),
            _("What belongs together in the order of the chain, from the goal to the schools."),
            '<ol class="thread from-logo" role="list">{% knot "open" %}…{% endknot %}</ol>\n'
            '{% include "components/thread.html" with items=items only %}\n'
            '{% include "components/thread_item.html" with item=item only %}',
        ),
        Pattern(
            "coming",
            _("What is coming"),
            _("The next meeting, right under the goal."),
            '<p class="coming"><span>{% icon "calendar" %}<strong>…</strong></span></p>',
        ),
        Pattern(
            "across",
            _("Thread across the page"),
            _("Four or five short steps; on a phone they stand under each other."),
            '{% include "components/thread.html" with items=items across=True only %}',
        ),
        Pattern(
            "branches",
            _("Where the thread splits"),
            _("What a network brought to each school, or each network to one priority."),
            "{% knot kind branches=branches %}…{% endknot %}\n"
            '{% include "components/branches.html" with branches=branches only %}\n'
            '{% include "components/branch.html" with branch=branch only %}',
        ),
        Pattern(
            "track",
            _("How far a contribution has come"),
            _("Beside the stage in words; a ring is reported, a knot is confirmed."),
            '{% include "components/contribution_track.html" with position=3 stopped=False'
            " reported=True only %}",
        ),
    ],
)

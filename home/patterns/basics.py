"""Patterns: what every page is made of, and the signs that it gives."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from home.patterns.registry import Group, Pattern

FRAME = Group(
    _("The frame of a page"),
    "home/patterns/frame.html",
    [
        Pattern(
            "page",
            _("A page"),
            _("Every page starts like this; the frame brings menu, messages and foot along."),
            '{% extends "base.html" %}\n'
            "{% block title %}…{% endblock %}\n"
            "{% block heading %}…{% endblock %}\n"
            '{% block lead %}<p class="lead">…</p>{% endblock %}\n'
            "{% block main %}…{% endblock %}\n"
            '{% include "components/styles.html" %}\n'
            '{% include "components/navigation.html" %}',
        ),
        Pattern(
            "margin",
            _("Page with a margin"),
            _("What is good to know stands beside the main column; on a phone it comes below."),
            '<div class="with-aside"><div><section class="section">…</section></div>'
            '<aside class="aside" aria-label="…"><section><h2>…</h2>…</section></aside></div>',
        ),
        Pattern(
            "breadcrumbs",
            _("The way back up"),
            _("Above the title, where a page lies under another one."),
            '{% include "components/breadcrumbs.html" with crumbs=crumbs only %}',
        ),
        Pattern(
            "logo",
            _("Mark"),
            _("Beside the name of the portal, and nowhere else."),
            '{% include "components/logo.html" with logo=portal.logo only %}',
        ),
        Pattern(
            "languages",
            _("Language switch"),
            _("In the menu; where a page is not translated, it says that it leads elsewhere."),
            '{% include "components/language_switch.html" with translations=translations only %}',
        ),
        Pattern(
            "untranslated",
            _("Not translated"),
            _("Above a page that is not in the language of the reader, in that language."),
            '{% if untranslated %}{% include "components/untranslated.html" %}{% endif %}',
        ),
        Pattern(
            "foot",
            _("Foot of the page"),
            _("Who is behind the portal, and who answers questions."),
            '{% include "components/footer.html" with site_name=site_name portal=portal'
            " footer_links=footer_links only %}\n"
            '<p>{% include "components/contact.html" with portal=portal only %}</p>',
        ),
    ],
)

SIGNS = Group(
    _("Words and signs"),
    "home/patterns/signs.html",
    [
        Pattern(
            "buttons",
            _("Buttons"),
            _("One button per screen for what it is for; a quiet one for what else can be done."),
            '<p class="actions"><button class="button" type="submit">…</button>'
            '<a class="button button-quiet" href="…">…</a><a href="…">…</a></p>',
        ),
        Pattern(
            "icons",
            _("Icons"),
            _("Beside a word, never in place of it; with a label where no word stands near."),
            '{% icon "check" %} {% icon "lock" label %}',
        ),
        Pattern(
            "state",
            _("State"),
            _("How something stands, as an icon and a word; a word of explanation runs on."),
            '<p>{% state "yes" label %} <span class="soft">· …</span></p>',
        ),
        Pattern(
            "because",
            _("You see this because"),
            _("Under whatever the portal shows of its own accord."),
            '{% include "components/because.html" with reason=reason only %}',
        ),
        Pattern(
            "next-question",
            _("Next question"),
            _("The one most useful next thing, for somebody who can do it; once on a page."),
            '{% include "components/next_question.html" with question=question url=url'
            " label=label because=reason only %}",
        ),
        Pattern(
            "notice",
            _("Notice"),
            _("Something that asks for a choice and does not go away by itself."),
            "{% notice title because=reason %}…{% endnotice %}",
        ),
        Pattern(
            "messages",
            _("Messages"),
            _("What just happened; base.html shows them, a view only says it."),
            "messages.success(request, _(…))\n"
            '{% include "components/messages.html" with messages=messages only %}',
        ),
        Pattern(
            "empty",
            _("Nothing here yet"),
            _("In the place of an empty list: what comes there, and how."),
            "{% empty_state title url=url label=label %}…{% endempty_state %}",
        ),
        Pattern(
            "loose-end",
            _("Loose end"),
            _("The body of a page that cannot show what was asked for."),
            '{% include "components/loose_end.html" with what=what who=who todo=todo url=url'
            " label=label next=next search=True only %}",
        ),
        Pattern(
            "small-words",
            _("Small words"),
            _("Facts under a title, explanations and remarks; no paragraph in grey."),
            '<p class="meta"><span>…</span><span>…</span></p> <span class="soft">…</span>'
            ' <p class="note">…</p>',
        ),
    ],
)

WRITING = Group(
    _("Text of editors"),
    "home/patterns/writing.html",
    [
        Pattern(
            "prose",
            _("Text from the editor"),
            _("Whatever editors write in blocks; headings start at level 2."),
            '{% include "content/body.html" with body=page.body only %}',
        ),
        Pattern(
            "table",
            _("Table"),
            _("Figures that people compare; a caption says what they are, and on what day."),
            '<div class="table-scroll" role="region" aria-labelledby="…" tabindex="0"><table>'
            '<caption id="…">…</caption><thead><tr><th scope="col">…</th></tr></thead>'
            '<tbody><tr><th scope="row">…</th><td>…</td></tr></tbody></table></div>',
        ),
    ],
)

"""What the examples show. States come from the rules and their words; nobody in it exists."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.messages import constants
from django.contrib.messages.storage.base import Message
from django.contrib.staticfiles import finders
from django.core.paginator import Page, Paginator
from django.utils.html import format_html
from django.utils.translation import gettext as _
from wagtail.models import Page as WagtailPage

from content.models.page import Translation, own_name
from home.patterns import threads
from home.patterns.forms import MomentForm, NarrowForm, SampleForm, ShortForm, WhoIsHereForm
from home.patterns.pictures import File, Picture
from home.patterns.threads import HERE, stage_words
from networks import wording
from networks.models import ActionState
from networks.rules.contribution import STAGES
from networks.rules.contribution import Stage as StageCode
from networks.rules.goal import Criterion, GoalStatus, Reason
from networks.rules.phase import ExplorationLimit
from networks.rules.wording import check_wording
from networks.templatetags.action_item_tags import TONES

SYMBOL = re.compile(r'<symbol id="([\w-]+)"')
LOGO = Picture("img/patterns/board.svg", 192, 96)


@cache
def icon_names() -> list[str]:
    """Every symbol in static/img/icons.svg."""
    return SYMBOL.findall(Path(finders.find("img/icons.svg")).read_text(encoding="utf-8"))


def build_examples() -> dict[str, Any]:
    """The context of the templates in templates/home/patterns, in the language of the reader."""
    wrong = SampleForm({}, prefix="wrong")
    wrong.theirs = {"text": _("We read five texts.\nWe chose three.")}
    return {
        "here": HERE,
        "icons": icon_names(),
        "states": _states(),
        "messages_of_each_level": _messages(),
        "question": wording.QUESTIONS[Criterion.OWNERS],
        "reason": wording.REASONS[Reason.SCHOOLS_WITHOUT_CHAMPION],
        "time_to_choose": wording.LIMITS[ExplorationLimit.MEETINGS],
        "rows": _rows(),
        "pages": [_page_of_list(number) for number in (1, 2, 3)],
        "facts": _facts(),
        "items": threads.build_items(),
        "steps": threads.build_steps(),
        "branches": threads.build_branches(),
        "tracks": threads.build_tracks(),
        "narrow": NarrowForm(prefix="narrow"),
        "form": SampleForm(prefix="usual"),
        "wrong": wrong,
        "whole": ShortForm(prefix="whole"),
        "came_back": ShortForm({}, prefix="came-back"),
        "moment": MomentForm(prefix="moment"),
        "hints": check_wording("We komen regelmatig bij elkaar en maken het onderwijs beter."),
        "who": WhoIsHereForm(initial={"present": ["A"]}),
        "choices": _choices(),
        "picture": Picture("img/patterns/picture.svg", 960, 540, _("A blackboard"), _("A drawing")),
        "documents": [File(_("Plan on one page"), HERE, "pdf", 122_880)],
        "rich_text": _rich_text(),
        "quote": {"text": _("In your own words."), "source": _("A teacher")},
        "callout": {
            "text": format_html("<p>{}</p>", _("Something nobody may miss.")),
            "link_text": _("To my work"),
            "page": _page_behind_button(),
        },
        "crumbs_shown": [(_("Networks"), HERE), (_("A network"), HERE)],
        "logo": LOGO,
        "languages": [
            Translation(code, own_name(code), HERE, is_same)
            for code, _n in settings.LANGUAGES
            for is_same in (True, False)
        ],
        "board": _board(),
    }


def _page_behind_button() -> WagtailPage:
    """A page that leads nowhere; the tag in the call-out takes nothing but a page."""
    page = WagtailPage()
    page.get_url = lambda request: HERE
    return page


def _rich_text() -> str:
    return format_html(
        '<p>{} <b>{}</b> <i>{}</i> <a href="{}">{}</a></p>'
        "<ul><li>{one}</li><li>{two}</li></ul><ol><li>{one}</li><li>{two}</li></ol>",
        *(_("A paragraph,"), _("bold,"), _("italic"), HERE, _("and with a link.")),
        one=_("One thing"),
        two=_("Another"),
    )


def _states() -> list[tuple[str, list[dict[str, Any]]]]:
    """Where states come from, and each of them."""
    tones = wording.STATUS_TONES
    return [
        (
            _("Goal of a network"),
            [
                {
                    "tone": tones[status],
                    "label": wording.STATUSES[status],
                    "more": wording.STATUS_EXPLANATIONS[status],
                }
                for status in GoalStatus
            ]
            + [{"tone": "neutral", "label": _("Not linked yet")}],
        ),
        (
            _("Question about a goal"),
            [
                {"tone": tone, "label": wording.POINT_WORDS[points]}
                for points, tone in wording.POINT_TONES.items()
            ],
        ),
        (
            _("Action item"),
            [{"tone": TONES[state], "label": state.label} for state in ActionState],
        ),
        (
            _("Contribution"),
            [
                {
                    "tone": "wait",
                    "label": stage_words(StageCode.TRIED),
                    "more": _("reported, not confirmed yet"),
                }
            ]
            + [
                {"tone": "yes", "label": stage_words(stage), "more": _("confirmed")}
                for stage in STAGES
            ]
            + [{"tone": "neutral", "label": stage_words(StageCode.STOPPED), "icon": "stop"}],
        ),
    ]


def _messages() -> list[Message]:
    return [
        Message(constants.SUCCESS, _("Saved. The people of the network can read it.")),
        Message(constants.INFO, _("Nothing was changed.")),
        Message(constants.WARNING, _("The meeting has no day yet, so nobody can come.")),
        Message(constants.ERROR, _("This did not work. What you typed is still here.")),
    ]


def _page_of_list(number: int) -> Page:
    return Paginator(range(60), 20).get_page(number)


def _rows() -> list[dict[str, Any]]:
    status = GoalStatus.IN_PROGRESS
    return [
        {
            "level": 3,
            "title": _("A row with everything"),
            "url": HERE,
            "text": _("One sentence that says what this is."),
            "tone": wording.STATUS_TONES[status],
            "label": wording.STATUSES[status],
            "meta": [_("a short fact"), _("another one")],
            "side": [_("When it is"), _("Where it is")],
            "because": wording.REASONS[Reason.SCHOOLS_WITHOUT_CHAMPION],
            "action_url": HERE,
            "action": _("Workbench"),
        },
        {"level": 3, "title": _("A row with a link"), "url": HERE, "meta": [_("a short fact")]},
        {"level": 3, "title": "Een rij in het Nederlands", "lang": "nl"},
    ]


def _facts() -> list[tuple[Any, ...]]:
    return [
        (_("A term"), _("What it is here")),
        (_("A term with a link"), _("To what it is"), HERE),
    ]


def _choices() -> list[dict[str, Any]]:
    """As networks.views.choices makes them: one folded, one unfolded, one that is a button."""

    def choice(name: str, label: str, form: Any, is_open: bool = False) -> dict[str, Any]:
        words = {
            "label": label,
            "submit": _("Save"),
            "template": "networks/work/choice_form.html",
        }
        return {"name": name, "form": form, "url": HERE, "is_open": is_open, "choice": words}

    return [
        choice("folded", _("It goes on"), ShortForm(prefix="folded")),
        choice("unfolded", _("It stopped"), ShortForm(prefix="unfolded"), is_open=True),
        choice("pressed", _("I am busy with it"), None),
    ]


def _board() -> dict[str, Any]:
    """What home.models.PortalSettings tells of a board that filled in everything."""
    return {
        "academy": _("The academy of the board"),
        "contact_name": _("The desk of the academy"),
        "contact_email": "academie@voorbeeld.invalid",
        "contact_phone": "000 000 0000",
        "links": [(_("A site of the board"), HERE)],
    }

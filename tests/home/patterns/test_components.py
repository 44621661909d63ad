"""What components of templates/components say and draw, where that once went wrong."""

from __future__ import annotations

import re

from django.template import engines
from django.template.loader import render_to_string
from django.utils import translation

from networks.rules.wording import check_wording


def track(**parameters: object) -> str:
    return render_to_string("components/contribution_track.html", parameters)


def test_what_stopped_at_the_last_stage_ends_behind_its_last_knot() -> None:
    for position in range(1, 6):
        drawn = track(position=position, stopped=True)
        last_knot = max(int(x) for x in re.findall(r'cx="(\d+)" cy="11" r="8"', drawn))
        end = int(re.findall(r'stroke-linecap="round" d="M(\d+)', drawn)[-1])
        assert last_knot < end < 224, position


def test_words_of_a_dutch_goal_are_marked_as_dutch_on_an_english_page() -> None:
    with translation.override("en"):
        said = render_to_string("networks/hints.html", {"hints": check_wording("Het is beter.")})
    assert '<q><span lang="nl">beter</span></q>' in said


def test_a_fact_without_a_description_does_not_stand_there() -> None:
    said = '{% fact "School" %} {{ school }} {% endfact %}'
    fact = engines["django"].from_string(said)
    assert "<dt>School</dt>" in fact.render({"school": "De Wilg"})
    assert fact.render({"school": ""}) == ""

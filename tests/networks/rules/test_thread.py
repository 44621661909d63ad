"""Meetings on the thread of a network, those that do not take place among them."""

from datetime import datetime, timedelta

from networks.rules.thread import build_thread

NOW = datetime(2026, 11, 25, 12)  # noqa: DTZ001  a rule knows no zones


def at(days):
    return NOW + timedelta(days=days)


def test_what_is_called_off_has_no_number_and_is_not_the_next_one():
    held = [(at(-20), True, "first"), (at(-5), False, "second"), (at(9), False, "next")]
    dropped = [(at(4), "soon"), (at(-10), "skipped")]
    thread = build_thread(held, now=NOW, cancelled=dropped)
    assert [(each.page, each.number) for each in thread.past] == [
        ("second", 2),
        ("skipped", None),
        ("first", 1),
    ]
    assert (thread.upcoming.page, thread.upcoming.number) == ("next", 3)
    assert [each.page for each in thread.cancelled] == ["soon"]

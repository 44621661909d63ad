"""When somebody is asked by mail how it went (product.md, rule 10).

One mail holds all questions that are open on its day. So how often a question was mailed follows
from the days of somebody's mails, and nothing is counted per question.
"""

from collections.abc import Collection, Iterable
from datetime import date

from schools.rules.school_weeks import Holiday, add_school_weeks, school_weeks_between

WEEKS_BETWEEN_MAILS = 4
MAILS_PER_QUESTION = 2  # the first, and one reminder


def may_mail(today: date, mailed: Collection[date], holidays: Iterable[Holiday]) -> bool:
    """Whether a mail may go: on a school day, four school weeks or more after the last one."""
    free = list(holidays)
    if add_school_weeks(today, 0, free) != today:
        return False
    return not mailed or school_weeks_between(max(mailed), today, free) >= WEEKS_BETWEEN_MAILS


def is_still_mailed(due_on: date, mailed: Iterable[date]) -> bool:
    """Whether a question was in fewer than two mails; after that it waits on the start page."""
    return sum(day >= due_on for day in mailed) < MAILS_PER_QUESTION


def mail_is_due(
    today: date, due: Iterable[date], mailed: Collection[date], holidays: Iterable[Holiday]
) -> bool:
    """Whether somebody gets a mail today, whose questions became due on these days."""
    open_now = any(day <= today and is_still_mailed(day, mailed) for day in due)
    return open_now and may_mail(today, mailed, holidays)

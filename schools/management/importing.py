"""What the import commands have in common: one clear line, and all or nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from django.core.management.base import CommandError
from django.db import DatabaseError, transaction
from django.utils.translation import gettext as _

from content.errors import EditConflict
from schools.importers.problems import Problem
from schools.importers.report import describe_problem


@contextmanager
def all_or_nothing() -> Iterator[None]:
    """One transaction. What the database refuses becomes a line that people can read.

    `--traceback` shows where it went wrong.
    """
    try:
        with transaction.atomic():
            yield
    except EditConflict as conflict:
        why = _("Somebody changed “%(name)s” in the meantime.") % {"name": conflict}
        raise CommandError(f"{why} {_nothing()} {_('Try again.')}") from conflict
    except DatabaseError as error:
        told = " ".join(str(error).split()).rstrip(".")  # PostgreSQL takes several lines
        why = _("The database refused: %(why)s.") % {"why": told}
        raise CommandError(f"{why} {_nothing()}") from error


def refuse(problems: Iterable[Problem]) -> None:
    """Says all that is wrong, if anything is, and stops.

    Raises:
        CommandError: there are problems; a line for each.
    """
    lines = [describe_problem(problem) for problem in problems]
    if lines:
        raise CommandError("\n".join([*lines, _nothing()]))


def _nothing() -> str:
    return _("Nothing was imported.")

"""Files from the command line, as the readers want them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from django.core.management.base import CommandError
from django.utils.translation import gettext as _

from schools.importers.tables import MAX_BYTES


def read_files(paths: Sequence[Path]) -> list[tuple[str, bytes]]:
    """Name and content of each file; where two have the same name, the whole path is the name.

    Of a file that is too large no more is read than shows that it is.

    Raises:
        CommandError: a file that is not there or cannot be opened; says which and why.
    """
    names = Counter(path.name for path in paths)
    found = []
    for path in paths:
        name = path.name if names[path.name] == 1 else str(path)
        try:
            with path.open("rb") as file:
                found.append((name, file.read(MAX_BYTES + 1)))
        except OSError as error:
            raise CommandError(f"{path}: {_why(error)}") from error
    return found


def _why(error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return _("This file is not there. Check the path.")
    if isinstance(error, IsADirectoryError):
        return _("This is a folder. Give the CSV file in it.")
    if isinstance(error, PermissionError):
        return _("You are not allowed to read this file.")
    return _("This file cannot be read (%(why)s).") % {"why": error.strerror}

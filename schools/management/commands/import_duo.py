"""manage.py import_duo FILE… [--board NUMBER …] [--dry-run]"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandParser
from django.utils.translation import gettext as _

from schools.importers.duo_changes import Difference
from schools.importers.duo_difference import compare_duo, problems_of
from schools.importers.duo_rows import DuoData, read_duo
from schools.importers.duo_store import store_duo
from schools.importers.files import read_files
from schools.importers.report import describe_difference, describe_repairs
from schools.management.importing import all_or_nothing, refuse


class Command(BaseCommand):
    help = (
        "Takes over schools and boards from files of DUO, primary, secondary and boards. Shows "
        "the difference with what is stored; applies all of it or, where a row is wrong, nothing."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
        parser.add_argument(
            "--board",
            nargs="+",
            action="extend",
            default=[],
            metavar="NUMBER",
            help="only these boards and their schools (five digits)",
        )
        parser.add_argument("--dry-run", action="store_true", help="only show what would change")

    def handle(self, *args: Any, **options: Any) -> None:
        boards, everything = frozenset(options["board"]), options["verbosity"] > 1
        data = read_duo(read_files(options["files"]))
        with all_or_nothing():
            refuse(problems_of(data, boards))
            difference = compare_duo(data, boards)
            self._show(data, difference, everything)
            if options["dry_run"]:
                self.stdout.write(_("Dry run: nothing was stored."))
                return
            store_duo(difference)
        self.stdout.write(
            self.style.SUCCESS(_("Stored.") if difference else _("There was nothing to change."))
        )

    def _show(self, data: DuoData, difference: Difference, everything: bool) -> None:
        self.stdout.write(
            _("Read: %(sites)s schools, %(boards)s boards with a name")
            % {"sites": len(data.sites), "boards": len(data.boards)}
        )
        for line in describe_difference(difference, everything=everything):
            self.stdout.write(line)
        for line in describe_repairs(data.repairs, everything=everything):
            self.stdout.write(line)

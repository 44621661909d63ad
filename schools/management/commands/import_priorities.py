"""manage.py import_priorities FILE.csv [--dry-run]"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandParser
from django.utils.translation import gettext as _

from schools.importers.files import read_files
from schools.importers.priority_difference import compare_priorities, titles_of
from schools.importers.priority_rows import read_priorities
from schools.importers.priority_store import store_priorities
from schools.importers.report import describe_priorities, describe_repairs
from schools.management.importing import all_or_nothing, refuse

TEMPLATE = Path("schools/importers/templates/priorities.csv")


class Command(BaseCommand):
    help = (
        "Takes over priorities (speerpunten) of schools from a CSV file with the columns school, "
        f"title, why, themes and school years; {TEMPLATE} is an example. Repeating it changes "
        "what is known and adds what is new; nothing is removed and an empty cell wipes nothing."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", type=Path, metavar="FILE.csv")
        parser.add_argument("--dry-run", action="store_true", help="only show what would change")

    def handle(self, *args: Any, **options: Any) -> None:
        everything = options["verbosity"] > 1
        [(name, content)] = read_files([options["file"]])
        data = read_priorities(name, content)
        with all_or_nothing():
            difference = compare_priorities(data, titles_of(name, content))
            refuse(difference.problems)
            for line in describe_priorities(difference, everything=everything):
                self.stdout.write(line)
            for line in describe_repairs(data.repairs, everything=everything):
                self.stdout.write(line)
            if options["dry_run"]:
                self.stdout.write(_("Dry run: nothing was stored."))
                return
            store_priorities(difference)
        self.stdout.write(
            self.style.SUCCESS(_("Stored.") if difference else _("There was nothing to change."))
        )

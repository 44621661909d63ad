"""How much the import of the full registry costs, beside the least that it could cost.

The least: reading the file with `csv` and one `bulk_create` into the same table. Both run in one
process on a fresh SQLite database each, alternating, and the best of three counts. Memory is the
peak of a process of its own that does nothing but the import.

Targets (issue 2): at most 5 times the least, and under 200 MB.
"""

from __future__ import annotations

import csv
import io
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FILE = ROOT.parent / "shared/data/duo/po_vestigingen_2026-08.csv"
ROWS, ROUNDS = 6122, 3
MOST_TIMES, MOST_MB = 5.0, 200.0
COLUMNS = {
    "site_code": "VESTIGINGSCODE",
    "name": "VESTIGINGSNAAM",
    "registry_name": "VESTIGINGSNAAM",
    "street": "STRAATNAAM",
    "house_number": "HUISNUMMER-TOEVOEGING",
    "postcode": "POSTCODE",
    "city": "PLAATSNAAM",
    "municipality_code": "GEMEENTENUMMER",
    "municipality": "GEMEENTENAAM",
    "province": "PROVINCIE",
    "denomination": "DENOMINATIE",
    "phone": "TELEFOONNUMMER",
    "website": "INTERNETADRES",
}


def set_up(database: Path) -> None:
    """Django on a fresh database with the tables in it."""
    os.environ["DATABASE_URL"] = f"sqlite:///{database}"
    os.environ["DJANGO_SETTINGS_MODULE"] = "portal.settings.test"
    sys.path.insert(0, str(ROOT))
    import django  # noqa: PLC0415

    django.setup()
    from django.core.management import call_command  # noqa: PLC0415

    call_command("migrate", verbosity=0)


def the_import() -> None:
    from django.core.management import call_command  # noqa: PLC0415

    call_command("import_duo", str(FILE), stdout=io.StringIO())


def the_least() -> None:
    """The same file into the same table, without looking at it."""
    from schools.models import School, SchoolBoard  # noqa: PLC0415

    with FILE.open(encoding="cp1252", newline="") as file:
        header, *rows = csv.reader(file, delimiter=";")
    places = {field: header.index(title) for field, title in COLUMNS.items()}
    board = SchoolBoard.objects.create(number="00000", name="-")
    School.objects.bulk_create(
        School(board=board, sector="po", **{field: row[n].strip() for field, n in places.items()})
        for row in rows
    )


def seconds(task: Callable[[], None]) -> float:
    """How long a task takes to fill empty tables."""
    from wagtail.models import ModelLogEntry  # noqa: PLC0415

    from schools.models import School, SchoolBoard  # noqa: PLC0415

    for model in (School, SchoolBoard, ModelLogEntry):
        model.objects.all().delete()
    start = time.perf_counter()
    task()
    took = time.perf_counter() - start
    stored = School.objects.count()
    assert stored == ROWS, f"{stored} of {ROWS} schools came in"
    return took


def measure_memory() -> None:
    """What the child process does: one import, and its own peak in MB on standard output."""
    with tempfile.TemporaryDirectory() as folder:
        set_up(Path(folder) / "memory.sqlite3")
        the_import()
    sys.stdout.write(f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.1f}")


def main() -> int:
    if not FILE.exists():
        sys.stdout.write(f"import: not measured, {FILE} is not there\n")
        return 0
    child = subprocess.run(
        [sys.executable, __file__, "--memory"], check=True, capture_output=True, text=True
    )
    megabytes = float(child.stdout)
    with tempfile.TemporaryDirectory() as folder:
        set_up(Path(folder) / "bench.sqlite3")
        rounds = [(seconds(the_least), seconds(the_import)) for _ in range(ROUNDS)]
    least, ours = (min(times) for times in zip(*rounds, strict=True))
    times = ours / least
    good = [times <= MOST_TIMES, megabytes <= MOST_MB]
    sys.stdout.write(
        f"import of 2026: {ours:.2f} s, {times:.1f} times csv + bulk_create ({least:.2f} s); "
        f"target at most {MOST_TIMES:.0f} {'ok' if good[0] else 'FALLS SHORT'}\n"
        f"memory: {megabytes:.0f} MB; target under {MOST_MB:.0f} MB "
        f"{'ok' if good[1] else 'FALLS SHORT'}\n"
    )
    return 0 if all(good) else 1


if __name__ == "__main__":
    if "--memory" in sys.argv:
        measure_memory()
    else:
        sys.exit(main())

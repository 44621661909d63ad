"""Small files as DUO writes them, and the command on them. Messages are asked for in English."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.utils import translation

HERE = Path(__file__).parent
EXCERPTS = HERE / "fixtures"
PRIMARY = (
    "BEVOEGD GEZAG NUMMER;INSTELLINGSCODE;VESTIGINGSCODE;VESTIGINGSNAAM;PLAATSNAAM;"
    "GEMEENTENUMMER;GEMEENTENAAM;TELEFOONNUMMER;INTERNETADRES;VAKANTIEREGIO"
)
SECONDARY = (
    "BEVOEGD GEZAG NUMMER;BRIN NUMMER;VESTIGINGSNUMMER;VESTIGINGSNAAM;GEMEENTENUMMER;"
    "ONDERWIJSSTRUCTUUR"
)
BOARDS = "BEVOEGD GEZAG NUMMER;BEVOEGD GEZAG NAAM;INTERNETADRES;KVK-NUMMER"


def site(
    code: str = "32JK00",
    name: str = "De Brug",
    board: str = "20091",
    *,
    municipality: str = "1699",
    phone: str = "",
    website: str = "",
    region: str = "Noord",
) -> str:
    """A row under `PRIMARY`."""
    values = (board, code[:4], code, name, "RODEN", municipality, "NOORDENVELD", phone, website)
    return ";".join((*values, region))


def secondary(code: str = "20LO00", board: str = "40300", *, municipality: str = "1699") -> str:
    """A row under `SECONDARY`."""
    return f"{board};{code[:4]};{code};Het Lyceum;{municipality};HAVO/VWO"


def written(folder: Path, header: str, *rows: str, name: str = "") -> Path:
    """A file with these rows."""
    path = folder / (name or f"{len(list(folder.iterdir()))}.csv")
    path.write_bytes("\r\n".join((header, *rows, "")).encode("cp1252"))
    return path


def run(command: str, *arguments: Any, **options: Any) -> str:
    """What the command says on standard output."""
    out = io.StringIO()
    with translation.override("en"):
        call_command(command, *map(str, arguments), stdout=out, no_color=True, **options)
    return out.getvalue()


def import_duo(*arguments: Any, **options: Any) -> str:
    return run("import_duo", *arguments, **options)


def import_primary(folder: Path, *rows: str, **options: Any) -> str:
    """Imports a file of primary schools with these rows, and no others."""
    return import_duo(written(folder, PRIMARY, *rows), **options)


def refusal(command: str, *arguments: Any, **options: Any) -> list[str]:
    """The lines with which the command refuses."""
    with pytest.raises(CommandError) as refused:
        run(command, *arguments, **options)
    assert refused.value.returncode == 1
    return str(refused.value).splitlines()


def numbers(output: str) -> dict[str, int]:
    """The sections of a report and their numbers."""
    pairs = (line.rsplit(": ", 1) for line in output.splitlines() if not line.startswith(" "))
    return {pair[0]: int(pair[1]) for pair in pairs if len(pair) == 2 and pair[1].isdigit()}


def section(output: str, title: str) -> list[str]:
    """The lines under a title."""
    found: list[str] = []
    inside = False
    for line in output.splitlines():
        if not line.startswith(" "):
            inside = line.startswith(f"{title}:")
        elif inside:
            found.append(line.strip())
    return found

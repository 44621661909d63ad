"""Keep locale/nl in step with the sources: `catalogues.py write`, or without a word: check.

The check fails when a string of the sources is not in the .po, when one is fuzzy or has no
translation, when the .po holds one that is no longer used, and when the committed .mo is not
what the .po compiles to. Reading the sources needs gettext; without it that part is skipped
with a line (in CI it fails).

English is the language of the sources. locale/en, kept by hand, holds only what Django and Wagtail
say otherwise than we do: every word of `content/borrowed_words.py`.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import polib

ROOT = Path(__file__).resolve().parent.parent
SHOWN = 20
NOT_COPIED = [".*", "var", "node_modules", "__pycache__"]
OTHERS = ["tests/*", "docs/*", "bench/*", "scripts/*", "var/*", ".venv/*", "node_modules/*"]


def catalogues(root: Path) -> list[Path]:
    """The .po files: django, and in Dutch djangojs once a script has words."""
    return sorted((root / "locale").glob("*/LC_MESSAGES/*.po"))


def key(entry: polib.POEntry) -> tuple[str, str, str]:
    return (entry.msgctxt or "", entry.msgid, entry.msgid_plural)


def extract(root: Path, domain: str) -> None:
    """Let Django read every string under `root` into the .po files there."""
    ignored = [word for pattern in OTHERS for word in ("--ignore", pattern)]
    command = [sys.executable, "manage.py", "makemessages", "--locale", "nl", "--domain", domain]
    subprocess.run(
        [*command, "--no-location", "--no-obsolete", *ignored],
        cwd=root,
        check=True,
        stdout=subprocess.DEVNULL,
    )


def write() -> list[str]:
    (ROOT / "locale").mkdir(exist_ok=True)
    extract(ROOT, "django")
    if has_script_words(ROOT):
        extract(ROOT, "djangojs")
    subprocess.run(
        [
            *(sys.executable, "manage.py", "compilemessages"),
            *("--ignore", ".venv/*", "--ignore", "node_modules/*"),
        ],
        cwd=ROOT,
        check=True,
        stdout=subprocess.DEVNULL,
    )
    return [problem for path in catalogues(ROOT) for problem in incomplete(path)]


def has_script_words(root: Path) -> bool:
    scripts = (root / "static").rglob("*.js")
    return any("gettext(" in path.read_text(encoding="utf-8") for path in scripts)


def incomplete(path: Path) -> list[str]:
    entries = [entry for entry in polib.pofile(str(path)) if not entry.obsolete]
    fuzzy = [f"fuzzy: {entry.msgid!r}" for entry in entries if entry.fuzzy]
    empty = [
        f"no translation: {entry.msgid!r}"
        for entry in entries
        if not entry.fuzzy and not entry.translated()
    ]
    return [f"{named(path)}: {problem}" for problem in fuzzy + empty]


def named(path: Path) -> str:
    return f"{path.parent.parent.name}/{path.name}"


def not_compiled(path: Path) -> list[str]:
    compiled = path.with_suffix(".mo")
    if not compiled.exists():
        return [f"{named(compiled)} is missing: make messages"]

    def texts(entries: polib.POFile | polib.MOFile) -> dict[tuple[str, str, str], object]:
        return {
            key(entry): sorted(entry.msgstr_plural.items()) or entry.msgstr for entry in entries
        }

    source = polib.pofile(str(path))
    wanted = [e for e in source if e.translated() and not e.obsolete and not e.fuzzy]
    if texts(wanted) == texts(polib.mofile(str(compiled))):
        return []
    return [f"{named(compiled)} is not what {path.name} compiles to: make messages"]


def out_of_step() -> list[str]:
    """Read the sources into a copy and compare which strings are there."""
    problems = []
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "portal"
        shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns(*NOT_COPIED))
        (copy / "var").mkdir()
        (copy / "locale").mkdir(exist_ok=True)
        for domain in ["django", "djangojs"] if has_script_words(ROOT) else ["django"]:
            extract(copy, domain)
            name = f"locale/nl/LC_MESSAGES/{domain}.po"
            found = {key(entry) for entry in polib.pofile(str(copy / name))}
            known = set()
            if (ROOT / name).exists():
                known = {key(entry) for entry in polib.pofile(str(ROOT / name))}
            problems += [f"{domain}.po lacks {msgid!r}" for _, msgid, _ in sorted(found - known)]
            problems += [
                f"{domain}.po has {msgid!r}, which is no longer used"
                for _, msgid, _ in sorted(known - found)
            ]
    return problems


def not_borrowed() -> list[str]:
    """Where the English catalogue and the words that are said otherwise differ."""
    found = subprocess.run(
        [
            *("xgettext", "--language=Python", "--from-code=UTF-8", "--output=-"),
            *("--keyword=gettext_noop", "--keyword=ngettext_lazy:1,2", "content/borrowed_words.py"),
        ],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    wanted = {key(entry) for entry in polib.pofile(found)}
    known = {key(entry) for entry in polib.pofile(str(ROOT / "locale/en/LC_MESSAGES/django.po"))}
    problems = [f"en/django.po lacks {msgid!r}" for _, msgid, _ in sorted(wanted - known)]
    return problems + [
        f"en/django.po has {msgid!r}, which content/borrowed_words.py has not"
        for _, msgid, _ in sorted(known - wanted)
    ]


def check() -> list[str]:
    problems = []
    for path in catalogues(ROOT):
        problems += incomplete(path) + not_compiled(path)
    if shutil.which("xgettext"):
        problems += out_of_step() + not_borrowed()
    elif os.environ.get("CI") == "true":
        problems.append("gettext is missing: apt-get install gettext")
    else:
        print("SKIPPED: no gettext here, so the catalogue was not compared with the sources.")
    return problems


if __name__ == "__main__":
    problems = write() if sys.argv[1:] == ["write"] else check()
    for problem in problems[:SHOWN]:
        print(problem)
    if len(problems) > SHOWN:
        print(f"… and {len(problems) - SHOWN} more")
    print(f"{len(problems)} problems in the catalogues" if problems else "catalogues are in step")
    sys.exit(bool(problems))

"""One page per role in docs/roles/, made from the tables: `roles.py write`, or without: check.

What a role may do is read from the ROLES tables of the rooms, which addresses open to it from the
table that tests every address. Nothing is written here by hand but who the role is.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "docs" / "roles"

# Who somebody in this role is (product.md, People), and what they are called in the tests.
ROLES = {
    "lead": ("lead", "Leads a network: sharpens its goal, plans and logs its meetings."),
    "champion": ("champion", "Drives what a network brings at one school (kartrekker)."),
    "member": ("member", "Takes part in a network."),
    "guest": ("guest", "Takes part until a day; sees only the network that invited them."),
    "colleague": ("teacher", "Works at a school of a board."),
    "school_leader": ("school_leader", "Leads a school and speaks for its priorities."),
    "academy_coordinator": ("coordinator", "Looks after the networks of a board."),
    "board_staff": ("executive", "Board member or quality officer: reads and asks, edits nothing."),
    "hr_advisor": ("", "A colleague of the board like any other."),
    "administrator": ("superuser", "Keeps the installation. Confirms nothing for a school."),
}


def setup() -> None:
    sys.path.insert(0, str(ROOT))
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "portal.settings.test")
    import django  # noqa: PLC0415

    django.setup()


def page(code: str) -> str:
    from django.utils import translation  # noqa: PLC0415

    from content.roles import roles  # noqa: PLC0415

    name, who = ROLES[code]
    role = roles()[code]
    with translation.override("en"):
        lines = [f"# {code.replace('_', ' ').capitalize()}", "", who, "", "## May", ""]
        lines += [
            f"- {right.words}"
            + (f" (`{'`, `'.join(sorted(right.actions))}`)" if right.actions else "")
            for right in role.rights
        ] or ["- what every colleague may, and nothing beside"]
    lines += ["", "For which rows is asked of the querysets, and each action asks again.", ""]
    if role.lists:
        lines += ["## Lists in the editors' room", ""]
        lines += [
            f"- {label}: {', '.join(sorted(may))}" for label, may in sorted(role.lists.items())
        ]
        lines.append("")
    if name:
        lines += ["## Addresses that open, in a network of their own", ""]
        lines += [f"- `{address}`" for address in addresses(name)]
        lines.append("")
    lines.append("Made by `make roles`; `make catalogues` fails when it is out of step.")
    return "\n".join(lines) + "\n"


def addresses(role: str) -> list[str]:
    from tests.portal.test_every_url import TABLE  # noqa: PLC0415

    return sorted(address for address, (_args, open_to) in TABLE.items() if role in open_to)


def main(write: bool) -> int:
    setup()
    from content.roles import roles  # noqa: PLC0415

    if roles().keys() != ROLES.keys():
        print(f"roles without a page: {sorted(roles().keys() ^ ROLES.keys())}")
        return 1
    wanted = {FOLDER / f"{code}.md": page(code) for code in ROLES}
    if write:
        FOLDER.mkdir(exist_ok=True)
        for path, text in wanted.items():
            path.write_text(text, encoding="utf-8")
    stale = [path for path, text in wanted.items() if not path.exists() or path.read_text() != text]
    stale += sorted(set(FOLDER.glob("*.md")) - wanted.keys())
    for path in stale:
        print(f"{path.relative_to(ROOT)} is out of step: make roles")
    return len(stale) > 0


if __name__ == "__main__":
    sys.exit(main(write=sys.argv[1:] == ["write"]))

"""`manage.py load_demo`: fictional boards, schools and twelve networks to look around in."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from home.demo.loading import NumbersTaken, load_demo
from home.demo.people import ADMINISTRATOR, PASSWORD, PEOPLE, SIGN_INS


class Command(BaseCommand):
    help = "Loads the demo, once; prints with which addresses to sign in. Harmless when repeated."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--known-password",
            action="store_true",
            help="also where DEBUG is off, although everybody knows the demo's password",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        if not (settings.DEBUG or options["known_password"]):
            raise CommandError(
                "The demo has an administrator with a password that everybody knows. Where that "
                "is what you want, add --known-password."
            )
        try:
            made = load_demo()
        except NumbersTaken as problem:
            raise CommandError(
                "Nothing was loaded, because these are in use here already: "
                f"{problem}. The demo does not touch what is not its own."
            ) from problem
        self.stdout.write("The demo was loaded." if made else "The demo is there already.")
        self.stdout.write(self._sign_ins())

    def _sign_ins(self) -> str:
        people = {person.key: person for person in (ADMINISTRATOR, *PEOPLE)}
        rows = [("as", "who", "e-mail")]
        for role, key in SIGN_INS:
            person = people[key]
            rows.append((role, f"{person.first_name} {person.last_name}", person.email))
        widths = [max(len(row[column]) for row in rows) for column in range(3)]
        lines = [
            "  ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)).rstrip()
            for row in rows
        ]
        lines.insert(1, "  ".join("-" * width for width in widths))
        table = "\n".join(f"  {line}" for line in lines)
        return f"\n{table}\n\n  password, for everybody: {PASSWORD}"

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from content.groups import make_equal


class Command(BaseCommand):
    """Run every night: somebody's role may have ended yesterday."""

    help = "Makes groups, their permissions and their members equal to the tables of roles."

    def handle(self, *args: Any, **options: Any) -> None:
        make_equal()

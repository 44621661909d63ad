from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from networks.asking import ask_by_mail, people_who_may_be_asked


class Command(BaseCommand):
    help = "Asks by mail how it went, where a question is open and a mail is due. Once a day."

    def handle(self, *args: Any, **options: Any) -> None:
        people = people_who_may_be_asked(timezone.localdate())
        for key in people.values_list("pk", flat=True):
            ask_by_mail.enqueue(key)

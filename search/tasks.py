"""Keeping the index in step is work that nobody waits for."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from django.db import transaction
from django.db.models import F
from django.utils import timezone
from django_tasks import task

from search.index.writing import index_pages, index_priorities
from search.models import SearchMiss

if TYPE_CHECKING:
    from collections.abc import Iterable

    from django_tasks import Task

LONGEST_MISS = 60
AT_ONCE = 50  # a task is short, so that a worker that stops loses little


@task()
def refresh_pages(keys: list[int]) -> None:
    index_pages(keys)


@task()
def refresh_priorities(keys: list[int]) -> None:
    index_priorities(keys)


@task()
def remember_miss(text: str, language: str) -> None:
    """Counts a search that found nothing; nothing about who searched (product.md, rule 4).

    Words of more than a year ago are forgotten.
    """
    words = " ".join(text.split()).lower()[:LONGEST_MISS]
    month = timezone.localdate().replace(day=1)
    miss, _made = SearchMiss.objects.get_or_create(month=month, language=language, text=words)
    SearchMiss.objects.filter(pk=miss.pk).update(times=F("times") + 1)
    SearchMiss.objects.filter(month__lt=month.replace(year=month.year - 1)).delete()


def after_commit(job: Task, keys: Iterable[int]) -> None:
    """Enqueues a task for these rows once what changed them is sure."""
    wanted = list(keys)
    for start in range(0, len(wanted), AT_ONCE):
        part = wanted[start : start + AT_ONCE]
        transaction.on_commit(partial(job.enqueue, part), robust=True)

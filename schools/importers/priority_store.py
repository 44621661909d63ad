"""Stores what a list of priorities changes: all of it or nothing."""

from __future__ import annotations

from django.db import transaction
from django.utils.text import slugify

from content.journal import note
from schools.importers.priority_difference import PriorityDifference
from schools.models import Priority


@transaction.atomic
def store_priorities(difference: PriorityDifference) -> None:
    """Writes what `compare_priorities` found, each with a line in the audit log.

    Raises:
        EditConflict: somebody changed one of the priorities since they were compared.
    """
    schools = {change.priority.school_id for change in difference.new}
    stored = Priority.objects.filter(school__in=schools)
    taken = set(stored.values_list("school", "slug"))
    for priority, themes, _fields in difference.new:
        priority.slug = _free_slug(priority, taken)
        priority.save()
        priority.themes.set(themes)
        note("schools.import_priorities", priority, None)
    for priority, themes, fields in difference.changed:
        priority.save()
        priority.themes.set(themes)
        note("schools.import_priorities", priority, None, changed=fields)


def _free_slug(priority: Priority, taken: set[tuple[int, str]]) -> str:
    stem = slugify(priority.title)[:80] or "speerpunt"
    slug, number = stem, 1
    while (priority.school_id, slug) in taken:
        number += 1
        slug = f"{stem}-{number}"
    taken.add((priority.school_id, slug))
    return slug

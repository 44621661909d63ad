"""Changing a page as an editor would: through a revision, published by Wagtail's own action."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.utils.text import slugify
from wagtail.models import Page

from content.models import BasePage

if TYPE_CHECKING:
    from collections.abc import Callable

    from accounts.models import User


def add_draft(parent: Page, page: BasePage, *, unfinished: bool = False) -> None:
    """Adds a page below `parent`, not live yet.

    Raises:
        ValidationError: by field, before the database sees a text that is too long for it. Of an
            `unfinished` page, which still lacks something, only the title is looked at.
    """
    page.live = False
    passed_over = page._meta.fields if unfinished else (*Page._meta.fields, page._meta.pk)
    page.clean_fields(exclude={field.name for field in passed_over} - {"title"})
    parent.add_child(instance=page)


def publish_page(page: BasePage, by: User) -> None:
    """Saves a revision in the name of `by` and publishes it (product.md, rule 7).

    Rights were asked by the calling action, so Wagtail's own check, which knows page
    permissions only, is passed over. It is published now, whatever day the editor planned.
    """
    page.go_live_at = None
    revision = page.save_revision(user=by)
    revision.publish(user=by, skip_permission_checks=True)
    page.refresh_from_db()


def latest_draft(page: BasePage) -> Any:
    """The page as somebody last saved it, published or not; read afresh."""
    return type(page).objects.get(pk=page.pk).get_latest_revision_as_object()


def save_draft(page: BasePage, by: User, allowed: tuple[str, ...], changes: dict[str, Any]) -> bool:
    """Keeps changes as the draft of a page, as an editor would (product.md, rule 7): what
    publishing needs may be open still.

    Who goes on writing writes in the same revision, so that saving at every pause leaves one.

    Returns:
        Whether this began a new revision, which is worth a line in the log.

    Raises:
        ValidationError: by field, for a text that is too long.
    """
    draft = latest_draft(page)
    fill(draft, allowed, changes)
    filled_in = {name for name, value in changes.items() if value not in ("", None)}
    draft.clean_fields(exclude={field.name for field in draft._meta.fields} - filled_in)
    last = draft.latest_revision
    goes_on = last and last.user_id == by.pk and last.pk != draft.live_revision_id
    draft.save_revision(user=by, clean=False, overwrite_revision=last if goes_on else None)
    return not goes_on


def publish_changes(
    page: BasePage,
    by: User,
    allowed: tuple[str, ...],
    changes: dict[str, Any],
    check: Callable[[Any], None] = lambda page: None,
) -> Any:
    """Publishes changes to a page, and loses nothing that somebody is writing in the editor.

    A page that was never live is published as its latest draft, with the changes. On a live page
    only the changes are published; its draft stays the draft, with the changes in it too.

    Args:
        check: raises `ValidationError` for a page that is not fit to be published.
    """
    written_by = page.latest_revision.user if page.latest_revision else None
    draft = page.get_latest_revision_as_object() if page.has_unpublished_changes else None
    published = draft if draft and not page.live else page
    fill(published, allowed, changes)
    check(published)
    publish_page(published, by)
    if draft and published is page:
        fill(draft, allowed, changes)
        draft.save_revision(user=written_by, clean=False)
        page.refresh_from_db()
    return published


def fill(page: BasePage, allowed: tuple[str, ...], changes: dict[str, Any]) -> None:
    """Sets the named fields of a page, relations and tags too, as a form does.

    Raises:
        TypeError: a name that is not among `allowed`.
    """
    for name, value in changes.items():
        if name not in allowed:
            raise TypeError(f"{type(page).__name__} has no {name!r} to fill in here.")
        page._meta.get_field(name).save_form_data(page, value)


def free_slug(parent: Page, title: str, fallback: str) -> str:
    """An address for a new page under `parent` that no other page there has."""
    stem = slugify(title)[:100] or fallback
    taken = set(parent.get_children().filter(slug__startswith=stem).values_list("slug", flat=True))
    if stem not in taken:
        return stem
    return next(s for n in range(2, len(taken) + 3) if (s := f"{stem}-{n}") not in taken)

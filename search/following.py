"""What changes something that can be found (docs/decisions/0015-search.md).

Taking away is done at once, in the same transaction: nobody finds what was unpublished a moment
ago. Adding waits for the queue. Deleting cascades. Rights are no part of the index: they are asked
with every query.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db.models import Q
from django.db.models.signals import m2m_changed, post_delete, post_save
from django.dispatch import receiver
from wagtail.models import Page
from wagtail.signals import page_published, page_unpublished

from networks.models import (
    Contribution,
    Meeting,
    MeetingPage,
    Network,
    NetworkPage,
    NetworkSchool,
    PracticePage,
)
from schools.models import Priority
from search.models import SearchEntry
from search.signals import document_read
from search.tasks import after_commit, refresh_pages, refresh_priorities

if TYPE_CHECKING:
    from django.db.models import QuerySet

PAGES = (NetworkPage, MeetingPage, PracticePage)


@receiver(page_published)
@receiver(page_unpublished)
def follow_page(sender: type, instance: Page, **_kwargs: Any) -> None:
    """A page, its copies, and what is read only while the page of the network is there."""
    pages = Page.objects.filter(translation_key=instance.translation_key)
    if isinstance(instance, NetworkPage):
        pages |= _pages_of(instance.network_id)
    _forget_unpublished(instance)
    after_commit(refresh_pages, _keys(pages))


def _forget_unpublished(page: Page) -> None:
    if page.live:
        return
    gone = SearchEntry.objects.filter(page=page)
    if isinstance(page, NetworkPage) and page.is_main:
        gone |= SearchEntry.objects.filter(network=page.network_id)
    gone.delete()


@receiver(post_save, sender=Meeting)
def follow_meeting(sender: type, instance: Meeting, created: bool, **_kwargs: Any) -> None:
    """Closing opens the school version; calling off takes the meeting out."""
    if not created:
        keys = _keys(MeetingPage.objects.filter(meeting=instance))
        if instance.is_cancelled:
            SearchEntry.objects.filter(page__in=keys).delete()
        after_commit(refresh_pages, keys)


@receiver(post_save, sender=Contribution)
@receiver(post_delete, sender=Contribution)
def follow_contribution(sender: type, instance: Contribution, **_kwargs: Any) -> None:
    """How far a practice came."""
    if instance.practice_id:
        key = instance.practice.translation_key
        after_commit(refresh_pages, _keys(Page.objects.filter(translation_key=key)))


@receiver(post_save, sender=Priority)
def follow_priority(sender: type, instance: Priority, **_kwargs: Any) -> None:
    after_commit(refresh_priorities, [instance.pk])


@receiver(m2m_changed, sender=Priority.themes.through)
def follow_themes_of_priority(sender: type, instance: Any, action: str, **_kwargs: Any) -> None:
    if action.startswith("post_") and isinstance(instance, Priority):
        after_commit(refresh_priorities, [instance.pk])


@receiver(m2m_changed, sender=Network.themes.through)
def follow_themes_of_network(sender: type, instance: Any, action: str, **_kwargs: Any) -> None:
    if action.startswith("post_") and isinstance(instance, Network):
        after_commit(refresh_pages, _keys(_pages_of(instance.pk)))


@receiver(post_save, sender=NetworkSchool)
def follow_schools(sender: type, instance: NetworkSchool, **_kwargs: Any) -> None:
    """The kinds of education of a network are those of its schools."""
    after_commit(refresh_pages, _keys(_pages_of(instance.network_id)))


@receiver(document_read)
def follow_file(document_id: int, **_kwargs: Any) -> None:
    """What a file says is found with the practice that it belongs to."""
    of_practice = Q(document=document_id) | Q(files=document_id)
    practices = PracticePage.objects.filter(of_practice).distinct()
    after_commit(refresh_pages, _keys(practices))


def _pages_of(network: int) -> QuerySet[Page]:
    """The pages of a network, its meetings and practices."""
    keys = [model.objects.filter(network=network).order_by().values("pk") for model in PAGES]
    return Page.objects.filter(Q(pk__in=keys[0]) | Q(pk__in=keys[1]) | Q(pk__in=keys[2]))


def _keys(pages: QuerySet) -> list[int]:
    return list(pages.order_by().values_list("pk", flat=True))

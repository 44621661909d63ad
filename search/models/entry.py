"""The index: what can be found, for whom, and by which tokens (docs/decisions/0015-search.md)."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from networks.models import Network
from schools.models import Priority
from search.querysets import SearchEntryQuerySet, SearchMissQuerySet


class EntryKind(models.IntegerChoices):
    """What is found, in the order in which it is listed: practices first."""

    PRACTICE = 1, _("Practices")
    MEETING = 2, _("Meetings")
    NETWORK = 3, _("Networks")
    PRIORITY = 4, _("Priorities")
    PAGE = 5, _("Pages")


class Audience(models.TextChoices):
    """Who may find an entry; `SearchEntry.objects.visible_to` asks the rows it belongs to."""

    EVERYBODY = "everybody", _("Everybody")
    READERS = "readers", _("Who may read the network")
    OPENED = "opened", _("Who may know what the network reached")
    INSIDE = "inside", _("The people of the network")
    PRIORITY = "priority", _("Who may see the priority")


class FacetSet(models.Model):
    """Values of facets that entries have in common. A set never changes: an entry that changes
    gets another one. So counting the sets of the hits is counting their facets."""

    digest = models.CharField(max_length=64, unique=True)
    values = models.JSONField(default=list)  # of pairs: name of the facet, value

    def __str__(self) -> str:
        return ", ".join(f"{name}={value}" for name, value in self.values)


class FacetValue(models.Model):
    """One value of a set, to find the sets that have it."""

    facet_set = models.ForeignKey(FacetSet, on_delete=models.CASCADE, related_name="members")
    name = models.CharField(max_length=10)
    value = models.CharField(max_length=36)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["name", "value", "facet_set"], name="search_facetvalue_once"
            )
        ]

    def __str__(self) -> str:
        return f"{self.name}={self.value}"


class SearchEntry(models.Model):
    """A published page, in one language, or a priority. Narrow: all hits of a query are read."""

    kind = models.PositiveSmallIntegerField(choices=EntryKind)
    audience = models.CharField(max_length=9, choices=Audience)
    language = models.CharField(max_length=2, choices=settings.LANGUAGES)
    # In which languages of the portal it is found: a text without a translation in both.
    in_nl = models.BooleanField(default=True)
    in_en = models.BooleanField(default=True)
    network = models.ForeignKey(Network, on_delete=models.CASCADE, null=True, related_name="+")
    page = models.OneToOneField(
        Page, on_delete=models.CASCADE, null=True, related_name="search_entry"
    )
    priority = models.OneToOneField(
        Priority, on_delete=models.CASCADE, null=True, related_name="search_entry"
    )
    dated_on = models.DateField()
    used_at = models.PositiveIntegerField(default=0)  # schools where its use was confirmed
    # Where and how far; themes; subjects; levels: each apart, so that sets are few.
    place = models.ForeignKey(FacetSet, on_delete=models.PROTECT, related_name="+")
    themes = models.ForeignKey(FacetSet, on_delete=models.PROTECT, related_name="+")
    subjects = models.ForeignKey(FacetSet, on_delete=models.PROTECT, related_name="+")
    levels = models.ForeignKey(FacetSet, on_delete=models.PROTECT, related_name="+")
    version = models.CharField(max_length=80)  # of the analysis

    objects = SearchEntryQuerySet.as_manager()

    class Meta:
        verbose_name = _("search entry")
        verbose_name_plural = _("search entries")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(page__isnull=False, priority__isnull=True)
                | models.Q(page__isnull=True, priority__isnull=False),
                name="search_entry_of_one",
            )
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.page_id or self.priority_id}"


class SearchText(models.Model):
    """The words of an entry: tokens by field, which the index of the database follows, and the
    text that snippets are cut from."""

    entry = models.OneToOneField(
        SearchEntry, on_delete=models.CASCADE, primary_key=True, related_name="text"
    )
    title = models.TextField()
    lead = models.TextField()  # for whom, and the words of its facets
    body = models.TextField()
    files = models.TextField()
    snippet = models.TextField()

    def __str__(self) -> str:
        return str(self.entry)


class SearchWord(models.Model):
    """A word as it stands in some text of the index: what a typing error may have meant.

    Words stay when their text goes. A word is offered to a reader only if it finds them something.
    """

    language = models.CharField(max_length=2, choices=settings.LANGUAGES)
    text = models.CharField(max_length=40)
    length = models.PositiveSmallIntegerField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["language", "text"], name="search_word_once")
        ]
        indexes = [models.Index(fields=["language", "length"], name="search_word_length")]

    def __str__(self) -> str:
        return self.text


class SearchMiss(models.Model):
    """What was searched and not found in a month, and how often: never by whom (rule 4)."""

    month = models.DateField(_("month"))
    language = models.CharField(_("language"), max_length=2, choices=settings.LANGUAGES)
    text = models.CharField(_("what was searched"), max_length=60)
    times = models.PositiveIntegerField(_("how often"), default=0)

    objects = SearchMissQuerySet.as_manager()

    class Meta:
        verbose_name = _("search without result")
        verbose_name_plural = _("searches without result")
        ordering = ["-month", "-times", "text"]
        constraints = [
            models.UniqueConstraint(fields=["month", "language", "text"], name="search_miss_once")
        ]

    def __str__(self) -> str:
        return self.text

from __future__ import annotations

from django.db import models
from modelcluster.fields import ParentalKey
from taggit.models import TaggedItemBase


class PracticeTag(TaggedItemBase):
    """A tag on a practice.

    A child of the page, so that tags go along with its drafts and its translated copies. Publishing
    and synchronising replace these rows, and nothing points at them.
    """

    content_object = ParentalKey(
        "networks.PracticePage", on_delete=models.CASCADE, related_name="tagged_items"
    )

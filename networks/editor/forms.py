"""Forms of Wagtail's editor: what it cannot know about a page of a network."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from content.page_forms import PortalPageForm
from networks.rules.tags import LONGEST_TAG, MOST_TAGS, tidy_tags, too_long


class NetworkPageForm(PortalPageForm):
    """Publishing needs the four things; a draft may lack any of them (product.md, Concepts).

    Wagtail asks for name, sentence and contribution by itself when a page is published. Schools
    are no field of the page.
    """

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean()
        if not self.is_deferred_validation and not self.instance.has_schools:
            self.add_error(
                None,
                _(
                    "A network is published with at least one school. Add one on the workbench "
                    "of the network; what you wrote here can be saved as a draft meanwhile."
                ),
            )
        return cleaned


class PracticePageForm(PortalPageForm):
    """A practice belongs to the network under whose page it is made, began at one of its schools
    and uses files of that network. Its tags are written in one way."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not self.instance.network_id and self.parent_page is not None:
            self.instance.network = self.parent_page.specific.network
        if self.instance.network_id:
            offered = {
                "school": self.instance.schools_to_choose,
                "levels": self.instance.levels_to_choose,
                "files": self.instance.files_to_choose,
            }
            for name in offered.keys() & self.fields.keys():
                self.fields[name].queryset = offered[name]()

    def clean_tags(self) -> list[str]:
        return fit_tags(self.cleaned_data["tags"])


def fit_tags(tags: Iterable[str]) -> list[str]:
    """Tags in the one way in which they are written.

    Raises:
        ValidationError: too many, or too long.
    """
    tidy = tidy_tags(tags)
    if long := too_long(tidy):
        words = _("“%(tag)s” is longer than %(most)s characters.")
        raise ValidationError(words % {"tag": long[0][:60], "most": LONGEST_TAG})
    if len(tidy) > MOST_TAGS:
        raise ValidationError(_("Choose at most %(most)s tags.") % {"most": MOST_TAGS})
    return tidy

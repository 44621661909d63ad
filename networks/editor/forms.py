"""Forms of Wagtail's editor: what it cannot know about a page of a network."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _

from content.page_forms import PortalPageForm


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
    """A practice belongs to the network under whose page it is made, and began at one of its
    schools."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not self.instance.network_id and self.parent_page is not None:
            self.instance.network = self.parent_page.specific.network
        if self.instance.network_id:
            offered = {
                "school": self.instance.schools_to_choose,
                "levels": self.instance.levels_to_choose,
            }
            for name in offered.keys() & self.fields.keys():
                self.fields[name].queryset = offered[name]()

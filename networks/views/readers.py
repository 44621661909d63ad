"""Screens of a network that are also for people who do not edit it."""

from __future__ import annotations

from django.utils.functional import cached_property

from networks.permissions import user_can_edit_network
from networks.templatetags.listing_tags import title_of
from networks.views.base import OfNetwork


class ForReaders(OfNetwork):
    """The way up passes the workbench only for who may go there."""

    @cached_property
    def can_edit(self) -> bool:
        return user_can_edit_network(self.request.user, self.network)

    def way_up(self) -> list[tuple[str, str]]:
        if self.can_edit:
            return super().way_up()
        page = self.network_page
        return [(title_of(page), page.get_url(self.request))] if page.live else []

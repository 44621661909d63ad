"""On the first screen of Wagtail: the networks that somebody leads, and where to go on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db.models import Prefetch
from wagtail.admin.ui.components import Component

from networks.models import Network, NetworkPage
from networks.models.listing import list_networks

if TYPE_CHECKING:
    from django.http import HttpRequest


class MyNetworksPanel(Component):
    """Where each goal stands, the one next question, the next meeting; nothing for who leads none.

    A fixed number of queries, whatever the number of networks and meetings.
    """

    name = "my_networks"
    order = 10
    template_name = "networks/editor/my_networks.html"

    def __init__(self, request: HttpRequest) -> None:
        self.request = request

    def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
        user = self.request.user
        every_language = NetworkPage.objects.defer_streamfields().select_related("locale")
        led = Network.objects.led_by(user).unarchived()
        led = led.prefetch_related(Prefetch("pages", every_language))
        pages = [network.main_page for network in led]
        lines = list_networks(pages, user, drafted={page.network_id for page in pages})
        lines.sort(key=lambda line: line.page.title.casefold())
        return {"lines": lines, "request": self.request}

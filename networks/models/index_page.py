from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from django.core.paginator import Paginator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.models import Page

from content.models import BasePage
from networks.filters import NetworkFilter
from networks.models.listing import list_networks
from networks.models.network_page import NetworkPage

if TYPE_CHECKING:
    from django.http import HttpRequest

NETWORKS_PER_PAGE = 20


class NetworkIndexPage(BasePage):
    """The list of networks; coordinators have their rights here."""

    intro = models.TextField(_("introduction"), blank=True)

    template = "networks/network_index_page.html"
    max_count_per_parent = 1
    subpage_types: ClassVar[list[str]] = ["networks.NetworkPage"]

    content_panels = [*Page.content_panels, FieldPanel("intro")]

    class Meta:
        verbose_name = _("list of networks")
        verbose_name_plural = _("lists of networks")

    @property
    def teaser(self) -> str:
        return self.intro

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        visible = NetworkPage.objects.visible_to(request.user).filter(
            network__archived_at__isnull=True
        )
        narrowed = NetworkFilter(request.GET, visible, request.user)
        pages = narrowed.found.in_language(self.locale.language_code).defer_streamfields()
        page_obj = Paginator(pages.order_by("title"), NETWORKS_PER_PAGE).get_page(
            request.GET.get("p")
        )
        return context | {
            "page_obj": page_obj,
            "lines": list_networks(page_obj, request.user),
            "filter": narrowed,
        }

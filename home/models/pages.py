from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page
from wagtail.search import index

from content.blocks import PortalStreamBlock
from content.models import BasePage
from networks.models import NetworkPage
from networks.models.listing import list_networks

if TYPE_CHECKING:
    from django.http import HttpRequest

PUBLIC_NETWORKS = 6


class HomePage(BasePage):
    """Says to somebody who is not signed in what this place is for."""

    intro = models.TextField(_("introduction"), blank=True)
    body = StreamField(PortalStreamBlock(), verbose_name=_("text"), blank=True)

    template = "home/home_page.html"
    parent_page_types: ClassVar[list[str]] = ["wagtailcore.Page"]
    subpage_types: ClassVar[list[str]] = ["networks.NetworkIndexPage", "home.ContentPage"]

    content_panels = [*Page.content_panels, FieldPanel("intro"), FieldPanel("body")]
    search_fields = [*Page.search_fields, index.SearchField("intro"), index.SearchField("body")]

    class Meta:
        verbose_name = _("home page")
        verbose_name_plural = _("home pages")

    @property
    def teaser(self) -> str:
        return self.intro

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        # Also for who is signed in: what anybody may see, so that nothing here needs explaining.
        public = (
            NetworkPage.objects.visible_to(AnonymousUser())
            .filter(network__archived_at__isnull=True)
            .in_language(self.locale.language_code)
            .defer_streamfields()
            .order_by("title")[:PUBLIC_NETWORKS]
        )
        return context | {"lines": list_networks(public, AnonymousUser())}


class ContentPage(BasePage):
    """A page with text: about the academy, privacy, accessibility."""

    intro = models.TextField(_("introduction"), blank=True)
    body = StreamField(PortalStreamBlock(), verbose_name=_("text"), blank=True)

    template = "home/content_page.html"
    parent_page_types: ClassVar[list[str]] = ["home.HomePage", "home.ContentPage"]
    subpage_types: ClassVar[list[str]] = ["home.ContentPage"]

    content_panels = [*Page.content_panels, FieldPanel("intro"), FieldPanel("body")]
    search_fields = [*Page.search_fields, index.SearchField("intro"), index.SearchField("body")]

    class Meta:
        verbose_name = _("page")
        verbose_name_plural = _("pages")

    @property
    def teaser(self) -> str:
        return self.intro

"""What the screens of a network share: which network it is, who works here, the way back."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import messages
from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.generic import TemplateView

from accounts.work_views import SignedInView, WorkView
from content.errors import EditConflict
from content.shared_form import version_of
from networks.actions.guards import require_editor, take_turns
from networks.models import Network, NetworkPage
from networks.permissions import user_can_edit_network
from networks.templatetags.listing_tags import title_of


class OfNetwork(SignedInView):
    """A screen of the network whose public id stands in the address as `network`.

    Who may not even read the network finds nothing here. Who may read it but not do this is told
    who may: `require` is a guard of `networks.actions.guards`.
    """

    require = staticmethod(require_editor)

    def allow(self) -> None:
        self.require(self.request.user, self.network)

    @cached_property
    def network(self) -> Network:
        rows = Network.objects.visible_to(self.request.user).select_related("board", "group")
        return get_object_or_404(rows, public_id=self.kwargs["network"])

    @cached_property
    def network_page(self) -> NetworkPage:
        """The page in the language of the reader, else in the first; perhaps not live yet."""
        pages = {
            page.locale.language_code: page
            for page in self.network.pages.select_related("locale").defer_streamfields()
        }
        return pages.get(get_language()) or self.network.main_page

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        shared = {
            "network": self.network,
            "network_page": self.network_page,
            "can_edit": user_can_edit_network(self.request.user, self.network),
            "crumbs": self.way_up(),
        }
        return super().get_context_data(**kwargs | shared)

    def way_up(self) -> list[tuple[str, str]]:
        """To the page of the network, and to where one works on it."""
        home = reverse("networks:home", args=[self.network.public_id])
        if not self.network_page.live:
            return [(title_of(self.network_page), home)]
        page = (title_of(self.network_page), self.network_page.get_url(self.request))
        return [page, (_("Workbench"), home)]


class NetworkView(OfNetwork, TemplateView):
    """Shows something of a network to the people who work on it."""


class NetworkWorkView(OfNetwork, WorkView):
    """Changes something of a network."""


class OneClickView(NetworkWorkView):
    """A button: nothing to fill in. What stands in the way is said where the button was."""

    http_method_names = ["post", "options"]
    form_class = forms.Form

    def form_invalid(self, form: forms.Form) -> HttpResponse:
        for errors in form.errors.values():
            for error in errors:
                messages.error(self.request, error)
        return redirect(self.get_success_url())


class SharedPageView(NetworkWorkView):
    """A form on fields of a page, which two people may have open at once.

    Subclasses give `stored`, what the form shows, read afresh, and `save`, which calls the action.
    """

    def stored(self) -> dict[str, Any]:
        raise NotImplementedError

    def save(self, form: Any) -> None:
        raise NotImplementedError

    def get_initial(self) -> dict[str, Any]:
        values = self.stored()
        return values | {"seen": version_of(values)}

    def act(self, form: Any) -> None:
        with transaction.atomic():
            take_turns(self.network)
            if self.get_initial()["seen"] != form.cleaned_data["seen"]:
                raise EditConflict(self.network)
            self.save(form)

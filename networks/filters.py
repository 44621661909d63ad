"""What the list of networks can be narrowed by; it stands in the address."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import forms
from django.utils.translation import gettext_lazy as _

from networks.querysets.relations import manager_at
from schools.models import Sector, Theme

if TYPE_CHECKING:
    from django.http import QueryDict

    from content.querysets import Reader
    from networks.querysets.pages import NetworkPageQuerySet


class NetworkFilter(forms.Form):
    """Theme, kind of education, and one's own; it offers only what narrows something.

    What an address asks that does not exist is left aside.

    Args:
        asked: the query of the address.
        pages: the networks that this reader may see.
    """

    theme = forms.ModelChoiceField(
        Theme.objects.none(),
        to_field_name="slug",
        required=False,
        label=_("What is it about?"),
        empty_label=_("All themes"),
    )
    sector = forms.ChoiceField(required=False, label=_("Kind of education"))
    mine = forms.BooleanField(required=False, label=_("Only networks that I am in"))

    def __init__(self, asked: QueryDict, pages: NetworkPageQuerySet, user: Reader) -> None:
        super().__init__(asked)
        self.pages, self.user = pages, user
        networks = pages.order_by().values("network")
        offered = Theme.objects.filter(networks__in=networks)
        chosen = Theme.objects.filter(slug=asked.get("theme", "").replace("\x00", ""))
        themes = self.fields["theme"].queryset = (offered | chosen).distinct()
        current = manager_at(pages, "network__schools").current().filter(network__in=networks)
        sectors = set(current.order_by().values_list("school__sector", flat=True))
        self.fields["sector"].choices = [
            ("", _("All kinds")),
            *((value, label) for value, label in Sector.choices if value in sectors),
        ]
        if not themes.exists():
            del self.fields["theme"]
        if len(sectors) < 2:
            del self.fields["sector"]
        if not user.is_authenticated:
            del self.fields["mine"]
        self.is_valid()

    @property
    def found(self) -> NetworkPageQuerySet:
        """The networks that answer to all that was asked."""
        asked, pages = self.cleaned_data, self.pages
        if theme := asked.get("theme"):
            pages = pages.filter(network__themes=theme)
        if sector := asked.get("sector"):
            schools = manager_at(pages, "network__schools").current()
            pages = pages.filter(
                network__in=schools.filter(school__sector=sector).values("network")
            )
        if asked.get("mine"):
            networks = manager_at(pages, "network").inside_for(self.user)
            pages = pages.filter(network__in=networks.values("pk"))
        return pages

    @property
    def asks(self) -> dict[str, Any]:
        """What was asked, without what was left open."""
        return {name: value for name, value in self.cleaned_data.items() if value}

"""The list of networks: opening one, who can read it, its phase, the archive."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from django import forms
from django.db.models import Prefetch, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column
from wagtail.admin.widgets.button import Button

from accounts.models import User
from content.viewsets import (
    ScopedCreateView,
    ScopedFilterSet,
    ScopedForm,
    ScopedViewSet,
    archive_filter,
)
from networks import actions
from networks.models import Network, NetworkMember, NetworkPage

if TYPE_CHECKING:
    from django.db.models import QuerySet


class NewNetworkForm(ScopedForm):
    """What is needed to open a network; all else is written in its workbench."""

    title = forms.CharField(
        label=_("Name of the network"),
        max_length=100,
        help_text=_(
            "Nothing is published yet: that is done in the workbench, when goal and schools are "
            "written down."
        ),
    )
    lead = forms.ModelChoiceField(
        User.objects.order_by("first_name", "last_name"),
        label=_("Network lead"),
        required=False,
        help_text=_(
            "May be left open for now. Whoever leads it can edit it at once. Is somebody not in "
            "the list? Add them under “Who may what” first."
        ),
    )
    field_order: ClassVar[list[str]] = ["title", "board", "lead"]

    def clean(self) -> dict[str, Any]:
        values = super().clean()
        first, last = values.get("starts_on"), values.get("ends_on")
        if first and last and last < first:
            self.add_error("ends_on", _("Choose a last day that comes after the first."))
        return values

    class Meta(ScopedForm.Meta):
        model = Network
        fields = (
            *("board", "visibility", "starts_on", "ends_on", "exploration_until"),
            *("sponsor", "themes"),
        )
        widgets: ClassVar[dict[str, Any]] = {
            "visibility": forms.RadioSelect,
            "themes": forms.CheckboxSelectMultiple,
        }
        labels: ClassVar[dict[str, Any]] = {
            "board": _("Which board opens it?"),
            "visibility": _("Who can read it?"),
            "starts_on": _("First day"),
            "ends_on": _("Last day"),
            "sponsor": _("Who asked for it?"),
            "themes": _("What is it about?"),
        }
        help_texts: ClassVar[dict[str, Any]] = {
            "board": _("Schools of other boards can take part too."),
            "visibility": _("This can be changed later."),
            "ends_on": _("Leave it empty if you do not know yet."),
            "exploration_until": _(
                "Is the network still looking for its goal? Until this day it can work with an "
                "exploration goal. Else leave it empty."
            ),
        }


class NetworkForm(ScopedForm):
    """State of a network; its page and its people are kept elsewhere."""

    class Meta(ScopedForm.Meta):
        model = Network
        fields = ("phase", "visibility")
        widgets: ClassVar[dict[str, Any]] = {"visibility": forms.RadioSelect}


class OpenNetworkView(ScopedCreateView):
    submit_button_label = _("Open a network")
    submit_button_active_label = _("Opening…")
    success_message = _("“%(object)s” is open. This is its workbench.")
    error_message = _("The network is not open yet. See below what is missing.")

    def get_initial(self) -> dict[str, Any]:
        return super().get_initial() | {"starts_on": timezone.localdate()}

    def get_form(self, form_class: Any = None) -> Any:
        form = super().get_form(form_class)
        if form.fields["board"].queryset.count() == 1:
            form.fields["board"].initial = form.fields["board"].queryset.get()
        return form

    def get_success_url(self) -> str:
        return reverse("networks:home", args=[self.object.public_id])


def leads_of(network: Any) -> str:
    """Names of who leads it, for a row that came from the list."""
    return ", ".join(str(member.user) for member in network.leads_now)


def visibility_of(network: Network) -> str:
    """The word before the explanation: "Open"."""
    return str(network.get_visibility_display()).partition(":")[0]


class NetworkFilterSet(ScopedFilterSet):
    archived = archive_filter()

    class Meta:
        model = Network
        fields = ("board", "phase", "visibility", "themes", "archived")


class NetworkViewSet(ScopedViewSet):
    """Networks are opened and archived by actions, never deleted."""

    model = Network
    icon = "group"
    ordering: ClassVar[list[str]] = ["group__name"]
    menu_label = _("Networks")
    menu_order = 1
    offers = frozenset({"add", "edit"})
    add_label = _("Open a network")
    add_view_class = OpenNetworkView
    add_form_class = NewNetworkForm
    edit_form_class = NetworkForm
    confirms = {
        "archive": {
            "question": _(
                "Archive “%(name)s”? Its leads can no longer edit it. Everything stays to be read."
            ),
            "button": _("Archive"),
            "done": _("“%(name)s” is in the archive."),
        },
        "restore": {
            "question": _("Take “%(name)s” back out of the archive? Its leads can edit it again."),
            "button": _("Take back"),
            "done": _("“%(name)s” is out of the archive."),
        },
    }
    list_display = [
        "__str__",
        *("board", "phase"),
        Column(
            "visibility",
            label=_("Who can read it"),
            accessor=visibility_of,
            sort_key="visibility",
        ),
        Column("leads", label=_("Network lead"), accessor=leads_of),
        "archived_at",
    ]
    filterset_class = NetworkFilterSet
    search_fields = ["group__name", "sponsor", "board__name"]
    list_export = [
        *("__str__", "board", "phase", "visibility", "sponsor"),
        *("starts_on", "ends_on", "exploration_until", "archived_at", "public_id"),
    ]

    def with_columns(self, rows: QuerySet[Any, Any], user: User) -> QuerySet[Any, Any]:
        leads = NetworkMember.objects.current().leads().select_related("user")
        pages = NetworkPage.objects.select_related("locale").defer_streamfields()
        return rows.select_related("board", "group").prefetch_related(
            Prefetch("members", leads, to_attr="leads_now"), Prefetch("pages", pages)
        )

    def matches(self, word: str) -> Q:
        """Also by who leads it now."""
        named = Q(user__first_name__icontains=word) | Q(user__last_name__icontains=word)
        leads = NetworkMember.objects.current().leads().filter(named)
        return super().matches(word) | Q(pk__in=leads.values("network"))

    def more_buttons(self, row: Any, user: User) -> list[Any]:
        """What is archived can be read, and no longer worked on."""
        page = row.main_page if row.pages.all() else None
        if row.archived_at:
            can_be_read = page and page.live
            return [Button(_("Show the page"), page.url, icon_name="view")] if can_be_read else []
        workbench = reverse("networks:home", args=[row.public_id])
        buttons = [Button(_("Workbench"), workbench, icon_name="view")]
        if page:
            explorer = reverse("wagtailadmin_explore", args=[page.pk])
            label = _("Page in the explorer")
            buttons.append(Button(label, explorer, icon_name="folder-open-inverse"))
        return buttons

    def add_row(self, by: User, values: dict[str, Any]) -> Network:
        return actions.open_network(by=by, **values)

    def change_row(self, by: User, row: Network, values: dict[str, Any]) -> None:
        if values["phase"] != row.phase:
            actions.move_to_phase(by=by, network=row, phase=values["phase"])
        if values["visibility"] != row.visibility:
            actions.set_visibility(by=by, network=row, visibility=values["visibility"])

    def archive(self, by: User, row: Network) -> None:
        actions.archive_network(by=by, network=row)

    def restore(self, by: User, row: Network) -> None:
        actions.restore_network(by=by, network=row)

"""The schools of a network: which take part, for which priority, with whom, expecting what."""

from __future__ import annotations

from typing import Any

from django import forms
from django.db import transaction
from django.db.models import Prefetch
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from networks import actions
from networks.actions.proposals import is_unanswered_proposal
from networks.forms.schools import AddSchoolForm, SchoolInNetworkForm
from networks.models import Network, NetworkSchool
from networks.querysets.joining import schools_that_may_join
from networks.views.base import NetworkView, NetworkWorkView
from schools.models import StaffMembership
from schools.permissions import user_can_propose_priority

SHOWN_AT_ONCE = 20
LONGEST_QUERY = 80


class SchoolsView(NetworkView):
    """The schools by alphabet, with what is agreed with each and what its leader says."""

    template_name = "networks/work/schools.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        leaders = StaffMembership.objects.leading().select_related("user")
        rows = (
            self.network.schools.current()
            .for_display(self.request.user)
            .select_related("school", "priority__school", "champion__user", "recognition")
            .prefetch_related(Prefetch("school__staff", leaders, to_attr="leaders"))
        )
        return super().get_context_data(rows=rows, **kwargs)


class BelowSchools(NetworkWorkView):
    """A screen below that list, which it goes back to."""

    def get_success_url(self) -> str:
        return reverse("networks:schools", args=[self.network.public_id])

    def way_up(self) -> list[tuple[str, str]]:
        return [*super().way_up(), (_("Schools"), BelowSchools.get_success_url(self))]


class AddSchoolView(BelowSchools):
    """Search, choose, and go on to what is agreed with the school."""

    template_name = "networks/work/add_school.html"
    form_class = AddSchoolForm

    @cached_property
    def query(self) -> str:
        return self.request.GET.get("q", "").replace("\x00", "").strip()[:LONGEST_QUERY]

    @cached_property
    def found(self) -> list[Any]:
        """One more than is shown, to know whether there are more."""
        return list(schools_that_may_join(self.network, self.query)[: SHOWN_AT_ONCE + 1])

    def get_form_kwargs(self) -> dict[str, Any]:
        return super().get_form_kwargs() | {"found": self.found[:SHOWN_AT_ONCE]}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        shown = {"query": self.query, "found": self.found[:SHOWN_AT_ONCE]}
        more = len(self.found) > SHOWN_AT_ONCE
        return super().get_context_data(more=more, **shown, **kwargs)

    def act(self, form: AddSchoolForm) -> None:
        with transaction.atomic():
            self.joined = [
                actions.add_school(by=self.request.user, network=self.network, school=school)
                for school in form.cleaned_data["schools"]
            ]
        names = ", ".join(str(each.school) for each in self.joined)
        self.done = ngettext(
            "%(schools)s takes part. For which of its priorities?",
            "%(schools)s take part. For which of their priorities?",
            len(self.joined),
        ) % {"schools": names}

    def get_success_url(self) -> str:
        """One school: on to its priority; more: to the list, where each has its own."""
        if len(self.joined) == 1:
            return reverse("networks:network_school", args=[self.joined[0].public_id])
        return reverse("networks:schools", args=[self.network.public_id])


class OfNetworkSchool(BelowSchools):
    """About one school of a network, whose public id stands in the address.

    Who may not know that the school takes part finds nothing here.
    """

    @cached_property
    def network_school(self) -> NetworkSchool:
        user = self.request.user
        rows = NetworkSchool.objects.select_related(
            "school", "priority", "network__board", "network__group"
        )
        row: NetworkSchool = get_object_or_404(rows, public_id=self.kwargs["network_school"])
        # Asked of this one row: in one query with an OR the database would look at all of them.
        seen = NetworkSchool.objects.visible_to(user).filter(pk=row.pk)
        own = Network.objects.editable_by(user).filter(pk=row.network_id)
        if not (own.exists() or seen.exists()):
            raise Http404
        return row

    @cached_property
    def network(self) -> Network:
        return self.network_school.network

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        here = {"network_school": self.network_school, "school": self.network_school.school}
        return super().get_context_data(**here, **kwargs)


class NetworkSchoolView(OfNetworkSchool):
    """For which priority a school takes part, who drives it there and what it expects."""

    template_name = "networks/work/network_school.html"
    form_class = SchoolInNetworkForm

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if not self.network.schools.current().filter(pk=self.network_school.pk).exists():
            return HttpResponseRedirect(self.get_success_url())
        return super().get(request, *args, **kwargs)

    def as_stored(self) -> NetworkSchool:
        rows = NetworkSchool.objects.select_related("priority", "champion", "school", "network")
        return rows.get(pk=self.network_school.pk)

    def get_initial(self) -> dict[str, Any]:
        row = self.as_stored()
        names = ("priority", "champion", "expectation")
        return {name: getattr(row, name) for name in names} | {"seen": row.version}

    def get_form_kwargs(self) -> dict[str, Any]:
        by = self.request.user
        return super().get_form_kwargs() | {
            "network_school": self.network_school,
            "by": by,
            "may_propose": user_can_propose_priority(by, self.network_school.school),
        }

    def get_form(self, form_class: Any = None) -> SchoolInNetworkForm:
        form: SchoolInNetworkForm = super().get_form(form_class)
        champion = form.fields["champion"]
        champion.help_text = format_html(
            '{} <a href="{}">{}</a>',
            champion.help_text,
            reverse("networks:add_member", args=[self.network.public_id]),
            _("Is somebody missing? Add them to the network"),
        )
        return form

    def act(self, form: SchoolInNetworkForm) -> None:
        row = self.as_stored()
        row.version = form.version
        actions.agree_with_school(by=self.request.user, network_school=row, **form.answers)
        self.done = _("Saved: %(school)s") % {"school": row.school}


class SchoolLeavesView(OfNetworkSchool):
    """A school leaves, after one question."""

    template_name = "networks/work/school_leaves.html"
    form_class = forms.Form

    def act(self, form: forms.Form) -> None:
        row = actions.remove_school(by=self.request.user, network_school=self.network_school)
        self.done = _("%(school)s no longer takes part.") % {"school": row.school}


class WithdrawProposalView(OfNetworkSchool):
    """A proposal that nobody has answered is taken back, after one question."""

    template_name = "networks/work/withdraw_proposal.html"
    form_class = forms.Form

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        priority = self.network_school.priority
        if priority is None or not is_unanswered_proposal(priority):
            return HttpResponseRedirect(self.get_success_url())
        return super().get(request, *args, **kwargs)

    def act(self, form: forms.Form) -> None:
        row = actions.withdraw_proposal(by=self.request.user, network_school=self.network_school)
        self.done = _("The proposal is withdrawn. %(school)s no longer has to answer it.") % {
            "school": row.school
        }

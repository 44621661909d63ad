"""The people of a network: who leads, drives it at a school, takes part or is a guest."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django import forms
from django.conf import settings
from django.db.models import Prefetch, Q
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, resolve_url
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from networks import actions
from networks.actions.guards import require_editor, require_insider
from networks.forms.people import AddMemberForm, HandOverForm, HoursForm, VisitForm
from networks.models import MemberRole, Network, NetworkMember, NetworkSchool
from networks.permissions import (
    user_can_coordinate_network,
    user_can_edit_network,
    user_is_inside,
)
from networks.templatetags.networks_tags import day, names, person
from networks.views.base import NetworkView, NetworkWorkView


def by_name(members: Iterable[NetworkMember]) -> list[NetworkMember]:
    return sorted(members, key=lambda member: (person(member.user).casefold(), member.pk))


class AmongPeople:
    """Screens that members open too: their way up leads to the page, not to the workbench."""

    def way_up(self) -> list[tuple[str, str]]:
        way = super().way_up()
        return way if user_can_edit_network(self.request.user, self.network) else way[:-1]


class HoursView(NetworkWorkView):
    """The time that taking part asks, which school leaders agree with (K8 of the goal)."""

    template_name = "networks/work/hours.html"
    form_class = HoursForm
    done = gettext_lazy("Saved. School leaders see it when you ask them whether the goal fits.")

    def get_initial(self) -> dict[str, Any]:
        return {"hours": self.network.hours}

    def act(self, form: HoursForm) -> None:
        actions.set_hours(by=self.request.user, network=self.network, **form.cleaned_data)

    def get_success_url(self) -> str:
        return reverse("networks:home", args=[self.network.public_id])


class PeopleView(AmongPeople, NetworkView):
    """Everybody in the network; its editors also see what they can change."""

    template_name = "networks/work/people.html"
    require = staticmethod(require_insider)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        drives = NetworkSchool.objects.current().select_related("school")
        members = (
            self.network.members.current()
            .select_related("user", "school")
            .prefetch_related(Prefetch("champion_of", drives, to_attr="drives"))
        )
        rows = by_name(members)
        for row in rows:
            drives_there = row.school in [each.school for each in row.drives]
            row.speaks_for = None if drives_there else row.school
        coordinates = user_can_coordinate_network(self.request.user, self.network)
        return super().get_context_data(members=rows, coordinates=coordinates, **kwargs)


class BelowPeople(AmongPeople, NetworkWorkView):
    """A screen below that list, which it goes back to."""

    def get_success_url(self) -> str:
        return reverse("networks:people", args=[self.network.public_id])

    def way_up(self) -> list[tuple[str, str]]:
        people = reverse("networks:people", args=[self.network.public_id])
        return [*super().way_up(), (_("People"), people)]


class AddMemberView(BelowPeople):
    """Somebody with an account joins."""

    template_name = "networks/work/add_member.html"
    form_class = AddMemberForm

    def get_form_kwargs(self) -> dict[str, Any]:
        return super().get_form_kwargs() | {
            "network": self.network,
            "may_add_leads": user_can_coordinate_network(self.request.user, self.network),
        }

    def act(self, form: AddMemberForm) -> None:
        member = actions.add_member(by=self.request.user, network=self.network, **form.who_joins)
        self.done = _("%(name)s is in this network now.") % {"name": person(member.user)}


class OfMember(BelowPeople):
    """About somebody in a network, whose public id stands in the address."""

    @cached_property
    def member(self) -> NetworkMember:
        """Who may not know that somebody takes part finds nothing here."""
        user = self.request.user
        seen, own = NetworkMember.objects.visible_to(user), Network.objects.editable_by(user)
        rows = NetworkMember.objects.filter(
            Q(pk__in=seen.values("pk")) | Q(network__in=own) | Q(user=user)
        )
        rows = rows.select_related("user", "network__board", "network__group")
        return get_object_or_404(rows, public_id=self.kwargs["member"])

    @cached_property
    def network(self) -> Network:
        return self.member.network


class VisitView(OfMember):
    """A guest comes until another day."""

    template_name = "networks/work/visit.html"
    form_class = VisitForm

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if self.member.role != MemberRole.GUEST:
            return HttpResponseRedirect(self.get_success_url())
        return super().get(request, *args, **kwargs)

    def get_initial(self) -> dict[str, Any]:
        return {"guest_until": self.member.guest_until}

    def act(self, form: VisitForm) -> None:
        until = form.cleaned_data["guest_until"]
        actions.change_visit(by=self.request.user, member=self.member, guest_until=until)
        self.done = _("%(name)s is a guest until %(day)s.") % {
            "name": person(self.member.user),
            "day": day(until),
        }

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(member=self.member, **kwargs)


class MemberLeavesView(OfMember):
    """Somebody leaves: by themselves, or because an editor says so."""

    template_name = "networks/work/member_leaves.html"
    form_class = forms.Form

    @property
    def is_oneself(self) -> bool:
        return self.member.user_id == self.request.user.pk

    def allow(self) -> None:
        if not self.is_oneself:
            require_editor(self.request.user, self.network)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        leads = self.network.members.current().leads()
        alone = self.member.role == MemberRole.LEAD and leads.count() == 1
        shown = {
            "member": self.member,
            "is_oneself": self.is_oneself,
            "leads_alone": alone,
            "drives": self.member.champion_of.current().exists(),
            "open_items": self.network.action_items.visible_to(self.request.user)
            .filter(owner=self.member.user_id)
            .open()
            .unarchived(),
        }
        return super().get_context_data(**shown, **kwargs)

    def act(self, form: forms.Form) -> None:
        actions.remove_member(by=self.request.user, member=self.member)
        self.done = (
            _("You left the network. What you wrote stays.")
            if self.is_oneself
            else _("%(name)s left the network.") % {"name": person(self.member.user)}
        )

    def get_success_url(self) -> str:
        """Back to the people, or to one's own work for who is no longer one of them."""
        stays = user_is_inside(self.request.user, self.network)
        if self.is_oneself and not stays:
            return resolve_url(settings.LOGIN_REDIRECT_URL)
        return super().get_success_url()


class HandOverView(BelowPeople):
    """Somebody else leads the network from now on; whoever led it stays a member."""

    template_name = "networks/work/hand_over.html"
    form_class = HandOverForm

    def form_valid(self, form: HandOverForm) -> HttpResponse:
        """Asks once more, by name: the one who leads now cannot take it back."""
        if "sure" not in self.request.POST:
            return self.render_to_response(self.get_context_data(form=form, to=form.to))
        return super().form_valid(form)

    @cached_property
    def leads(self) -> list[NetworkMember]:
        return by_name(self.network.members.current().leads().select_related("user"))

    def get_form_kwargs(self) -> dict[str, Any]:
        members = self.network.members.current().exclude(role=MemberRole.GUEST)
        if len(self.leads) == 1:
            members = members.exclude(role=MemberRole.LEAD)
        return super().get_form_kwargs() | {
            "members": members.select_related("user", "school").order_by(
                "user__first_name", "user__last_name", "pk"
            ),
            "coordinates": user_can_coordinate_network(self.request.user, self.network),
        }

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        leads_now = any(lead.user_id == self.request.user.pk for lead in self.leads)
        shown = {
            "leads": names(self.leads),
            "lead_count": len(self.leads),
            "leads_now": leads_now,
        }
        return super().get_context_data(**shown, **kwargs)

    def act(self, form: HandOverForm) -> None:
        lead = actions.hand_over_lead(by=self.request.user, network=self.network, to=form.to)
        self.done = _("%(name)s leads this network now.") % {"name": person(lead.user)}

"""A meeting from plan to closed: planned, logged in the room, read by schools."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts.work_views import is_autosave
from content.errors import Refused
from networks.actions import (
    add_action_item,
    cancel_meeting,
    close_meeting,
    log_meeting,
    plan_meeting,
    record_attendance,
    replan_meeting,
    save_log,
)
from networks.actions.cancelling import why_it_stays
from networks.actions.pages import latest_draft
from networks.forms.meetings import CancelForm, CloseForm, LogForm, PlanForm, ReplanForm
from networks.models import ActionItem, Meeting, MeetingPage, Network
from networks.permissions import user_is_inside
from networks.templatetags.listing_tags import title_of
from networks.views.base import NetworkWorkView, OfNetwork, SharedPageView

if TYPE_CHECKING:
    from django.http import HttpRequest, HttpResponse

    from accounts.models import User

LOGGED_AS_TEXT = (
    *("notes", "contribution_to_goal", "no_contribution"),
    *("school_what", "school_why", "school_here"),
)


class OfMeeting(OfNetwork):
    """A screen of the meeting whose public id stands in the address."""

    @cached_property
    def meeting(self) -> Meeting:
        rows = Meeting.objects.visible_to(self.request.user).select_related("network__group")
        return get_object_or_404(rows, public_id=self.kwargs["meeting"])

    @cached_property
    def network(self) -> Network:
        return self.meeting.network

    def draft(self) -> MeetingPage:
        return latest_draft(self.meeting.page)

    @property
    def page_url(self) -> str:
        return self.meeting.page.get_url(self.request)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        meeting_page = self.meeting.page
        context = super().get_context_data(
            **kwargs | {"meeting": self.meeting, "meeting_page": meeting_page}
        )
        context["crumbs"] = [*context["crumbs"][:1], (title_of(meeting_page), self.page_url)]
        return context


def _listed(items: Any, user: User) -> Any:
    """With what templates/networks/meeting/action_items.html shows."""
    return items.select_related("owner", "school", "priority").with_outcomes(user)


class PlanView(NetworkWorkView):
    """A new meeting."""

    template_name = "networks/work/plan.html"
    form_class = PlanForm
    done = gettext_lazy("The meeting is planned. The open action items come along to the agenda.")

    def act(self, form: PlanForm) -> None:
        self.meeting = plan_meeting(by=self.request.user, network=self.network, **form.plan)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        open_items = self.network.action_items.open().unarchived()
        return super().get_context_data(open_items=open_items.count(), **kwargs)

    def get_success_url(self) -> str:
        return after_planning(self.request, self.meeting)


def after_planning(request: HttpRequest, meeting: Meeting) -> str:
    """The page of the meeting, or the workbench for a coordinator, who does not read that page."""
    if Meeting.objects.visible_to(request.user).filter(pk=meeting.pk).exists():
        return meeting.page.get_url(request)
    return reverse("networks:home", args=[meeting.network.public_id])


class OfPlan(OfMeeting):
    """When and where a meeting is, for whoever plans it: a coordinator too, who reads no log."""

    @cached_property
    def meeting(self) -> Meeting:
        rows = Meeting.objects.plannable_by(self.request.user).select_related("network__group")
        return get_object_or_404(rows, public_id=self.kwargs["meeting"])

    @property
    def page_url(self) -> str:
        return after_planning(self.request, self.meeting)


class ReplanView(OfPlan, SharedPageView):
    """Another day, place or title; also for a meeting that was called off."""

    template_name = "networks/work/plan.html"
    form_class = ReplanForm
    done = gettext_lazy("The new plan is saved.")

    def stored(self) -> dict[str, Any]:
        page = self.draft()
        starts = timezone.localtime(page.starts_at)
        return {
            "title": page.title,
            "day": starts.date(),
            "starts": starts.time(),
            "ends": timezone.localtime(page.ends_at).time() if page.ends_at else None,
            "place": page.place,
            "online_url": page.online_url,
        }

    def save(self, form: ReplanForm) -> None:
        replan_meeting(by=self.request.user, meeting=self.meeting, **form.plan)

    def get_success_url(self) -> str:
        return self.page_url


class CancelView(OfPlan, NetworkWorkView):
    """It does not take place. Where it has to stay, the screen says why and what to do."""

    template_name = "networks/work/cancel_meeting.html"
    form_class = CancelForm
    done = gettext_lazy("The meeting does not take place. The people of the network can read it.")

    def act(self, form: CancelForm) -> None:
        cancel_meeting(by=self.request.user, meeting=self.meeting, **form.cleaned_data)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(
            why_it_stays=why_it_stays(self.meeting),
            page_url=self.page_url,
            is_inside=user_is_inside(self.request.user, self.network),
            **kwargs,
        )

    def get_success_url(self) -> str:
        return self.page_url


class ForMembers(OfMeeting):
    """Notes, attendance and action items are for the people of the network (rule 5)."""

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Nothing is logged of what does not take place: its page says so."""
        if self.meeting.is_cancelled:
            return redirect(self.page_url)
        return super().get(request, *args, **kwargs)

    def allow(self) -> None:
        super().allow()
        if not user_is_inside(self.request.user, self.network):
            raise Refused(
                _("The log of a meeting is for the people of the network."),
                who_may=_("Whoever leads this network can write it."),
            )


class LogView(ForMembers, SharedPageView):
    """The log on one page. What is typed is kept at every pause, and read when it is saved."""

    template_name = "networks/work/log.html"
    form_class = LogForm
    done = gettext_lazy("Saved. The people of the network can read it.")

    def get_form_kwargs(self) -> dict[str, Any]:
        return super().get_form_kwargs() | {"network": self.network}

    def stored(self) -> dict[str, Any]:
        page = self.draft()
        present = self.meeting.attendance.filter(present=True)
        return {name: getattr(page, name) for name in LOGGED_AS_TEXT} | {
            "decisions": "\n".join(each.value for each in page.decisions),
            "present": sorted(
                str(key) for key in present.values_list("member__public_id", flat=True)
            ),
        }

    def save(self, form: LogForm) -> None:
        by, meeting = self.request.user, self.meeting
        meeting.refresh_from_db()
        autosave = is_autosave(self.request)
        (save_log if autosave else log_meeting)(by=by, meeting=meeting, **form.log)
        self._keep_attendance(form)
        if form.item and not autosave:
            self._agree(form.item)

    def _agree(self, item: dict[str, Any]) -> None:
        try:
            add_action_item(by=self.request.user, meeting=self.meeting, **item)
        except ValidationError as problem:
            at_fields = {f"item_{name}": errors for name, errors in problem.error_dict.items()}
            raise ValidationError(at_fields) from problem

    def _keep_attendance(self, form: LogForm) -> None:
        here = form.cleaned_data["present"]
        if set(here) != set(self.stored()["present"]):
            members = [form.members[key] for key in here]
            record_attendance(by=self.request.user, meeting=self.meeting, present=members)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        items = _listed(ActionItem.objects.unarchived(), self.request.user)
        earlier = items.open().filter(network=self.network).exclude(meeting=self.meeting)
        return super().get_context_data(
            items=items.filter(meeting=self.meeting),
            earlier=earlier.select_related("meeting__page"),
            draft=self.draft(),
            **kwargs,
        )

    def get_success_url(self) -> str:
        if "close" in self.request.POST:
            return reverse("networks:close_meeting", args=[self.meeting.public_id])
        here = reverse("networks:log_meeting", args=[self.meeting.public_id])
        # The browser puts the cursor where the next one is written.
        return f"{here}#id_item_text" if "add" in self.request.POST else here


class CloseView(ForMembers, NetworkWorkView):
    """What a closed meeting leaves behind, and the last question: an action item, or why none."""

    template_name = "networks/work/close.html"
    form_class = CloseForm
    done = gettext_lazy("The meeting is closed. Schools can read their three lines.")

    def get_initial(self) -> dict[str, Any]:
        return {"no_action_reason": self.meeting.no_action_reason}

    def act(self, form: CloseForm) -> None:
        with transaction.atomic():
            self.publish_what_was_kept()
            close_meeting(by=self.request.user, meeting=self.meeting, **form.cleaned_data)

    def publish_what_was_kept(self) -> None:
        """What the autosave kept and nobody saved is part of the log that is closed."""
        draft = self.draft()
        if draft.has_unpublished_changes and not self.meeting.is_closed:
            log_meeting(
                by=self.request.user,
                meeting=self.meeting,
                decisions=[each.value for each in draft.decisions],
                **{name: getattr(draft, name) for name in LOGGED_AS_TEXT},
            )

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        items = _listed(self.meeting.action_items.unarchived(), self.request.user)
        return super().get_context_data(draft=self.draft(), items=items, **kwargs)

    def get_success_url(self) -> str:
        return self.page_url

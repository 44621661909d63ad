"""What changes about one colleague, from their page in the list of people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import forms
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import FormView
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin

from accounts.invitations import was_just_invited
from content.errors import EditConflict, Refused
from content.scopes import within_reach
from content.viewsets.forms import add_errors
from content.viewsets.views import ScopedView
from networks.actions import leave_organisation
from networks.permissions import user_can_close_account
from networks.viewsets.person_forms import (
    BoardRoleForm,
    EndBoardRoleForm,
    EndFunctionForm,
    FunctionForm,
)
from schools import actions
from schools.permissions import user_can_keep_board_roles

if TYPE_CHECKING:
    from collections.abc import Callable

    from django.db.models import QuerySet
    from django.http import HttpRequest, HttpResponse

    from accounts.models import User


class PersonView(ScopedView, PermissionCheckedMixin, WagtailAdminTemplateMixin, FormView):
    """One form about one colleague, saved by one action; back to their page.

    `title` and `button` are words, `question` what is asked above the form, `done` what is said
    afterwards; `act` does it.
    """

    reaches = frozenset({"change"})
    permission_required = "change"
    model: Any = None
    index_url_name = ""
    header_icon = "user"
    template_name = "networks/admin/person_form.html"
    form_class: Any = forms.Form
    title: Any = ""
    question: Any = ""
    button: Any = ""
    done: Any = ""
    act: Callable[..., Any]

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        self.object = None
        self.get_object()

    @classmethod
    def is_offered(cls, reader: User, person: User) -> bool:
        """Whether the page of this colleague leads here; the action decides."""
        return person.is_active

    def get_form(self, form_class: Any = None) -> Any:
        form = super().get_form(form_class)
        for name, each in form.fields.items():
            if isinstance(each, forms.ModelChoiceField):
                each.queryset = within_reach(each.queryset, self.request.user)
                if name in {"membership", "board_role"}:
                    each.queryset = each.queryset.filter(user=self.object)
                    each.initial = each.queryset.first() if len(each.queryset) == 1 else None
        return form

    def perform(self, values: dict[str, Any]) -> None:
        type(self).act(by=self.request.user, user=self.object, **values)

    def form_valid(self, form: Any) -> HttpResponse:
        try:
            self.perform(form.cleaned_data)
        except Refused as refused:
            form.add_error(None, f"{refused.reason} {refused.who_may}")
        except EditConflict:
            form.add_error(
                None, _("Somebody else changed this in the meantime. Open it again to see what.")
            )
        except ValidationError as error:
            add_errors(form, error)
        else:
            messages.success(self.request, str(self.done) % {"name": self.object})
            return super().form_valid(form)
        return self.form_invalid(form)

    def get_success_url(self) -> str:
        """Their page, or the list for who has nothing more to do with them."""
        policy, reader = self.viewset.permission_policy, self.request.user
        if policy.user_has_permission_for_instance(reader, "view", self.object):
            return str(self.viewset.url_of("inspect", self.object))
        return reverse(self.index_url_name)

    def get_page_title(self) -> str:
        return str(self.title)

    def get_page_subtitle(self) -> str:
        return str(self.object)

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        rows = capfirst(self.viewset.model._meta.verbose_name_plural)
        return [
            *self.breadcrumbs_items,
            {"url": reverse(self.index_url_name), "label": rows},
            {"url": self.viewset.url_of("inspect", self.object), "label": str(self.object)},
            {"url": "", "label": self.get_page_title()},
        ]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        said = super().get_context_data(**kwargs)
        return said | {
            "question": str(self.question) % {"name": self.object},
            "submit_button_label": self.button,
            "back": self.viewset.url_of("inspect", self.object),
            "media": said["form"].media,
        }


def can_end(person: User, rows: QuerySet[Any, Any]) -> bool:
    """Whether one of these functions or roles can be ended (sooner).

    Closing an account ended all of them; only an account that was closed in Wagtail's own screen
    may still have some that run on.
    """
    return bool((rows if person.is_active else rows.filter(ended_on=None)).exists())


class GiveFunctionView(PersonView):
    form_class = FunctionForm
    title = button = gettext_lazy("Give a function")
    question = gettext_lazy("At which school does %(name)s work, and as what?")
    done = gettext_lazy("%(name)s has this function from today.")
    act = staticmethod(actions.give_function)


class EndFunctionView(PersonView):
    form_class = EndFunctionForm
    title = button = gettext_lazy("End a function")
    question = gettext_lazy(
        "What %(name)s wrote and did stays. Networks stay too: end those in the network."
    )
    done = gettext_lazy("The last day of this function of %(name)s is written down.")

    @classmethod
    def is_offered(cls, reader: User, person: User) -> bool:
        return can_end(person, person.school_functions.current().overseen_by(reader))

    def perform(self, values: dict[str, Any]) -> None:
        actions.end_function(by=self.request.user, **values)


class OfBoard(PersonView):
    """Only administrators have these addresses."""

    def rows(self) -> Any:
        rows = super().rows()
        return rows if user_can_keep_board_roles(self.request.user) else rows.none()

    @classmethod
    def is_offered(cls, reader: User, person: User) -> bool:
        return person.is_active and user_can_keep_board_roles(reader)


class GiveBoardRoleView(OfBoard):
    form_class = BoardRoleForm
    title = button = gettext_lazy("Give a role at a board")
    question = gettext_lazy("For which board does %(name)s work, and as what?")
    done = gettext_lazy("%(name)s has this role from today.")
    act = staticmethod(actions.give_board_role)


class EndBoardRoleView(OfBoard):
    form_class = EndBoardRoleForm
    title = button = gettext_lazy("End a role at a board")
    question = gettext_lazy("What %(name)s wrote and did stays.")
    done = gettext_lazy("The last day of this role of %(name)s is written down.")

    @classmethod
    def is_offered(cls, reader: User, person: User) -> bool:
        return can_end(person, person.board_roles.current().overseen_by(reader))

    def perform(self, values: dict[str, Any]) -> None:
        actions.end_board_role(by=self.request.user, **values)


class InviteAgainView(PersonView):
    title = button = gettext_lazy("Send the invitation again")
    question = gettext_lazy("%(name)s gets one mail with a link to choose a password.")
    done = gettext_lazy("The invitation of %(name)s is on its way.")
    act = staticmethod(actions.resend_invitation)

    @classmethod
    def is_offered(cls, reader: User, person: User) -> bool:
        wants_one = person.is_active and not person.has_usable_password()
        return wants_one and not was_just_invited(person)


class LeaveView(PersonView):
    title = gettext_lazy("Leaves the organisation")
    button = gettext_lazy("Close the account")
    question = gettext_lazy(
        "Close the account of %(name)s? Every function, role and network ends today, and nobody "
        "can sign in with it. What %(name)s wrote and did stays."
    )
    done = gettext_lazy("The account of %(name)s is closed.")
    act = staticmethod(leave_organisation)

    @classmethod
    def is_offered(cls, reader: User, person: User) -> bool:
        return person.is_active and user_can_close_account(reader, person)


# In the order in which the page of a colleague offers them.
VIEWS: dict[str, type[PersonView]] = {
    "give_function": GiveFunctionView,
    "end_function": EndFunctionView,
    "give_board_role": GiveBoardRoleView,
    "end_board_role": EndBoardRoleView,
    "invite_again": InviteAgainView,
    "leave": LeaveView,
}

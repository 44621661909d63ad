"""Django's own views for signing in and out and for passwords, with our forms and words."""

from __future__ import annotations

import time
from datetime import timedelta
from typing import Any

from axes.helpers import get_client_ip_address
from axes.utils import reset as reset_attempts
from django.conf import settings
from django.contrib import messages
from django.contrib.auth import views
from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render, resolve_url
from django.urls import reverse, reverse_lazy
from django.utils import timezone
from django.utils.decorators import method_decorator
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.cache import never_cache
from django.views.generic import FormView
from wagtail.models import Site

from accounts import actions, forms
from accounts.keeping import typed_in
from accounts.models import User
from content.errors import Refused
from content.mail import letterhead
from content.templatetags.content_tags import written_in

SENT_ON = "sign_in_sent_on"
BACK_SO_SOON = 5  # seconds within which a page that sends somebody back would be a loop


@method_decorator(never_cache, name="dispatch")
class SignInView(views.LoginView):
    """Signs in, and goes on to the page that was asked for (`next`) or the start page."""

    template_name = "accounts/sign_in.html"
    authentication_form = forms.SignInForm

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if request.user.is_authenticated:
            return self.go_on_typing() or self.send_on(request.user)
        return super().dispatch(request, *args, **kwargs)

    def go_on_typing(self) -> HttpResponse | None:
        """Back to what was typed when the session had run out; it is saved by one more press."""
        typed = typed_in(self.request)
        return typed and render(self.request, "accounts/kept.html", {"typed": typed})

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(kept=self.request.POST.get("kept", ""), **kwargs)

    def form_valid(self, form: forms.SignInForm) -> HttpResponse:
        response = super().form_valid(form)
        # Axes does so for the address as it is stored; attempts are counted in lower case.
        reset_attempts(
            ip=get_client_ip_address(self.request), username=form.cleaned_data["username"]
        )
        return self.go_on_typing() or response

    def send_on(self, user: User) -> HttpResponse:
        """Where somebody goes who is signed in already.

        Wagtail sends people without access to this page, also when they are signed in. Sending
        them back would go on for ever.

        Raises:
            Refused: the page they come from is not open to them.
        """
        wanted = self.get_redirect_url()
        if not wanted:
            return HttpResponseRedirect(self.get_default_redirect_url())
        if wanted.startswith(reverse("wagtailadmin_home")) and not user.has_perm(
            "wagtailadmin.access_admin"
        ):
            raise Refused(
                _("These are the pages on which editors work."),
                who_may=_("Leads of networks and coordinators of the academy can open them."),
            )
        if self.was_just_sent_to(wanted):
            raise Refused(_("This page is not open to you with this account."))
        self.request.session[SENT_ON] = [wanted, time.time()]
        return HttpResponseRedirect(wanted)

    def was_just_sent_to(self, wanted: str) -> bool:
        page, at = self.request.session.pop(SENT_ON, ["", 0.0])
        return page == wanted and time.time() - at < BACK_SO_SOON


class SignOutView(views.LogoutView):
    """Signs out by POST. Whoever opens the address gets a button to do so."""

    http_method_names = ["get", "head", "post", "options"]
    template_name = "accounts/sign_out.html"

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        response = super().post(request, *args, **kwargs)
        messages.success(request, _("You are signed out."))
        return response

    def get_default_redirect_url(self) -> str:
        """The home page in the language of the reader."""
        site = Site.find_for_request(self.request)
        home = site and site.root_page.localized.get_url(self.request)
        return home or resolve_url(settings.LOGOUT_REDIRECT_URL)


@method_decorator(never_cache, name="dispatch")
class AccountView(LoginRequiredMixin, FormView):
    """Somebody's own account: their name to correct, and what we know about them to read."""

    template_name = "accounts/account.html"
    form_class = forms.NameForm
    success_url = reverse_lazy("accounts:account")

    def get_initial(self) -> dict[str, Any]:
        user = self.request.user
        return {"first_name": user.first_name, "last_name": user.last_name}

    def form_valid(self, form: forms.NameForm) -> HttpResponse:
        actions.change_name(by=self.request.user, **form.cleaned_data)
        messages.success(self.request, _("Your name is saved."))
        return super().form_valid(form)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(
            functions=functions_of(self.request.user),
            networks=networks_of(self.request.user),
            **kwargs,
        )


@method_decorator(never_cache, name="dispatch")
class MailView(LoginRequiredMixin, FormView):
    """Whether questions come by mail; the link at the foot of such a mail leads here."""

    template_name = "accounts/mail_choice.html"
    extra_context = {"crumbs": [(gettext_lazy("My account"), reverse_lazy("accounts:account"))]}
    form_class = forms.MailForm
    success_url = reverse_lazy("accounts:account")

    def get_initial(self) -> dict[str, Any]:
        return {"questions_by_mail": self.request.user.questions_by_mail}

    def form_valid(self, form: forms.MailForm) -> HttpResponse:
        actions.choose_mail(by=self.request.user, **form.cleaned_data)
        messages.success(self.request, _("Your choice is saved."))
        return super().form_valid(form)


def functions_of(user: User) -> list[tuple[str, Any]]:
    """What somebody is at which school or board."""
    at_schools = user.school_functions.current().select_related("school")
    at_boards = user.board_roles.current().select_related("board")
    return [
        *((capfirst(row.get_function_display()), row.school) for row in at_schools),
        *((capfirst(row.get_role_display()), row.board) for row in at_boards),
    ]


def networks_of(user: User) -> list[tuple[str, Any]]:
    """What somebody is in which network."""
    rows = user.network_memberships.current().filter(network__archived_at__isnull=True)
    return [
        (capfirst(row.get_role_display()), written_in(row.network))
        for row in rows.select_related("network__group")
    ]


@method_decorator(never_cache, name="dispatch")
class PasswordChangeView(views.PasswordChangeView):
    template_name = "accounts/password_change.html"
    extra_context = {"crumbs": [(gettext_lazy("My account"), reverse_lazy("accounts:account"))]}
    form_class = forms.PasswordChangeForm
    success_url = reverse_lazy("accounts:account")

    def form_valid(self, form: forms.PasswordChangeForm) -> HttpResponse:
        messages.success(
            self.request,
            _("Your password is changed. On other devices you have to sign in again."),
        )
        return super().form_valid(form)


class PasswordResetView(views.PasswordResetView):
    """Mails a link to choose a new password; answers the same whether the address is known."""

    template_name = "accounts/password_reset.html"
    form_class = forms.PasswordResetForm
    subject_template_name = "accounts/mail/password_reset_subject.txt"
    email_template_name = "accounts/mail/password_reset.txt"
    html_email_template_name = "accounts/mail/password_reset.html"
    success_url = reverse_lazy("accounts:password_reset_done")

    @property
    def extra_email_context(self) -> dict[str, Any]:
        return letterhead() | {
            "until": timezone.now() + timedelta(seconds=settings.PASSWORD_RESET_TIMEOUT),
        }


class PasswordResetDoneView(views.PasswordResetDoneView):
    template_name = "accounts/password_reset_done.html"


class PasswordResetConfirmView(views.PasswordResetConfirmView):
    template_name = "accounts/password_reset_confirm.html"
    form_class = forms.NewPasswordForm
    success_url = reverse_lazy("accounts:password_reset_complete")


class PasswordResetCompleteView(views.PasswordResetCompleteView):
    template_name = "accounts/password_reset_complete.html"

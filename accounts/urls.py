"""Signing in and out, passwords and one's own account; the Dutch paths stand in the catalogue."""

from django.urls import path
from django.utils.translation import gettext_lazy as _

from accounts import views

app_name = "accounts"
urlpatterns = [
    path(_("sign-in/"), views.SignInView.as_view(), name="sign_in"),
    path(_("sign-out/"), views.SignOutView.as_view(), name="sign_out"),
    path(_("account/"), views.AccountView.as_view(), name="account"),
    path(_("account/mail/"), views.MailView.as_view(), name="mail"),
    path(_("account/password/"), views.PasswordChangeView.as_view(), name="password_change"),
    path(_("password/"), views.PasswordResetView.as_view(), name="password_reset"),
    path(_("password/sent/"), views.PasswordResetDoneView.as_view(), name="password_reset_done"),
    path(
        _("password/changed/"),
        views.PasswordResetCompleteView.as_view(),
        name="password_reset_complete",
    ),
    path(
        _("password/<uidb64>/<token>/"),
        views.PasswordResetConfirmView.as_view(),
        name="password_reset_confirm",
    ),
]

"""Django's own forms for passwords, in our words and with what a browser can fill in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import forms
from django.contrib.auth import forms as auth_forms
from django.contrib.auth.password_validation import validate_password
from django.core.cache import cache
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy
from django.views.decorators.debug import sensitive_variables

from accounts.actions import set_password

if TYPE_CHECKING:
    from collections.abc import Iterator

    from accounts.models import User

# As long as `User.email`; django-axes stores what was typed and takes no more than 255.
LONGEST_EMAIL = 254
RESET_MAIL_EVERY = 300  # seconds

# By code of Django's validators: their Dutch is formal, and one sentence has none at all.
WEAK_PASSWORD = {
    "password_too_short": ngettext_lazy(
        "This password is too short. Use at least %(min_length)d character.",
        "This password is too short. Use at least %(min_length)d characters.",
        "min_length",
    ),
    "password_too_similar": _(
        "This password looks too much like your name or your e-mail address. Choose another one."
    ),
    "password_too_common": _(
        "Many people use this password, so it is easy to guess. Choose another one."
    ),
    "password_entirely_numeric": _("This password has only digits. Add words or letters."),
}


def email_field(autocomplete: str, **attrs: Any) -> forms.EmailField:
    return forms.EmailField(
        label=_("E-mail address"),
        max_length=LONGEST_EMAIL,
        widget=forms.EmailInput(
            attrs={"autocomplete": autocomplete, "autocapitalize": "none", "spellcheck": "false"}
            | attrs
        ),
        error_messages={
            "required": _("Fill in your e-mail address."),
            "invalid": _(
                "This is not a complete e-mail address. Write it like this: name@school.nl."
            ),
        },
    )


def password_field(label: Any, autocomplete: str, **options: Any) -> forms.CharField:
    return forms.CharField(
        label=label,
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": autocomplete}),
        **options,
    )


class SignInForm(auth_forms.AuthenticationForm):
    """E-mail address and password. The address counts in lower case, as do failed attempts."""

    username = email_field("username")
    password = password_field(
        _("Password"),
        "current-password",
        error_messages={"required": _("Fill in your password.")},
    )

    error_messages = auth_forms.AuthenticationForm.error_messages | {
        "invalid_login": _(
            "This e-mail address and this password do not belong together. "
            "Check both and try again."
        ),
    }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not self.is_bound:  # with errors, their summary gets the focus
            self.fields["username"].widget.attrs["autofocus"] = True

    def clean_username(self) -> str:
        return self.cleaned_data["username"].lower()


class PasswordResetForm(auth_forms.PasswordResetForm):
    """Asks for a link by mail. Nobody can fill the mailbox of somebody else with it."""

    email = email_field("username")

    def get_users(self, email: str) -> Iterator[User]:
        """Whose address this is, unless they were sent a mail a moment ago."""
        for user in super().get_users(email):
            if cache.add(f"password-reset-{user.pk}", "sent", RESET_MAIL_EVERY):
                yield user


class NewPasswordForm(auth_forms.SetPasswordForm):
    """A new password, typed twice."""

    new_password1 = password_field(
        _("New password"),
        "new-password",
        help_text=_(
            "At least 12 characters. A few words in a row work well: easy to remember, "
            "hard to guess."
        ),
        error_messages={"required": _("Fill in a new password.")},
    )
    new_password2 = password_field(
        _("The same password once more"),
        "new-password",
        error_messages={"required": _("Fill in the same password once more.")},
    )

    error_messages = {
        "password_mismatch": _("This is not the same as the new password above."),
    }

    @sensitive_variables("password")
    def validate_password_for_user(
        self, user: Any, password_field_name: str = "new_password1"
    ) -> None:
        """Ties what is wrong with the password to the field in which it was chosen."""
        password = self.cleaned_data.get("new_password1")
        if not password:
            return
        try:
            validate_password(password, user)
        except ValidationError as problems:
            for problem in problems.error_list:
                words = WEAK_PASSWORD.get(problem.code or "", problem.message)
                self.add_error(
                    "new_password1", ValidationError(words, problem.code, problem.params)
                )

    def save(self, commit: bool = True) -> Any:
        set_password(by=self.user, password=self.cleaned_data["new_password1"])
        return self.user


class PasswordChangeForm(NewPasswordForm, auth_forms.PasswordChangeForm):
    """A new password for somebody who knows the old one."""

    old_password = password_field(
        _("Your current password"),
        "current-password",
        error_messages={"required": _("Fill in the password that you use now.")},
    )

    error_messages = NewPasswordForm.error_messages | {
        "password_incorrect": _("This is not the password that you use now. Try again."),
    }


class NameForm(forms.Form):
    """One's own name. No ModelForm: that would put a refused name in the menu of the page."""

    first_name = forms.CharField(
        label=_("First name"),
        max_length=150,
        widget=forms.TextInput(attrs={"autocomplete": "given-name"}),
        error_messages={"required": _("Fill in your first name.")},
    )
    last_name = forms.CharField(
        label=_("Last name"),
        max_length=150,
        widget=forms.TextInput(attrs={"autocomplete": "family-name"}),
        error_messages={"required": _("Fill in your last name.")},
    )

    def clean_first_name(self) -> str:
        return _on_one_line(self.cleaned_data["first_name"])

    def clean_last_name(self) -> str:
        return _on_one_line(self.cleaned_data["last_name"])


class MailForm(forms.Form):
    """Which mail somebody wants."""

    questions_by_mail = forms.BooleanField(
        label=_("Mail me when there are questions for me"),
        help_text=_("“How did it go?”, all in one mail, at most once in four school weeks."),
        required=False,
    )


def _on_one_line(name: str) -> str:
    """Names go into subjects of mails, which refuse a line break."""
    return " ".join(name.split())

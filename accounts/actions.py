"""What changes about an account: change and log in one go.

Who may make or close the account of somebody else is asked in the rooms above, which know where
people work.
"""

from __future__ import annotations

from axes.utils import reset as reset_attempts
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_variables

from accounts.invitations import INVITED, send_after_commit, was_just_invited
from accounts.models import User
from content.journal import note


@transaction.atomic
def change_name(*, by: User, first_name: str, last_name: str) -> None:
    """Somebody corrects their own name; saying the same again writes nothing."""
    if (by.first_name, by.last_name) == (first_name, last_name):
        return
    by.first_name, by.last_name = first_name, last_name
    by.save(update_fields=["first_name", "last_name"])
    note("accounts.change_name", by, by=by)


@transaction.atomic
def choose_mail(*, by: User, questions_by_mail: bool) -> None:
    """Somebody says whether questions come by mail; on the start page they always stand."""
    if by.questions_by_mail == questions_by_mail:
        return
    by.questions_by_mail = questions_by_mail
    by.save(update_fields=["questions_by_mail"])
    note("accounts.choose_mail", by, by=by)


@sensitive_variables("password")
@transaction.atomic
def set_password(*, by: User, password: str) -> None:
    """Somebody takes a new password, already validated.

    Whoever was locked out by wrong attempts can sign in with it at once: who can set it has
    proved who they are, by the old password or by their mailbox.
    """
    by.set_password(password)
    by.save(update_fields=["password"])
    reset_attempts(username=by.email.lower())
    note("accounts.set_password", by, by=by)


@transaction.atomic
def account_for(*, by: User, email: str, first_name: str, last_name: str) -> User:
    """The account with this address, made and invited if there is none.

    Somebody who is there already keeps their own name, and is invited (again) only while they
    have never chosen a password.

    Raises:
        ValidationError: by field; or the account with this address was closed.
    """
    address = email.strip().lower()
    user = User.objects.filter(email__iexact=address).first()
    if user is None:
        user = _make_account(by, address, first_name, last_name)
    if not user.is_active:
        words = _("This address cannot be used now. An administrator can look into it.")
        raise ValidationError({"email": words})
    if not user.has_usable_password():
        _invite(by, user)
    return user


def _make_account(by: User, address: str, first_name: str, last_name: str) -> User:
    user = User(email=address, first_name=first_name.strip(), last_name=last_name.strip())
    user.set_unusable_password()
    user.full_clean(validate_unique=False, validate_constraints=False)
    try:
        with transaction.atomic():
            user.save()
    except IntegrityError:  # somebody else made it a moment ago
        return User.objects.get(email__iexact=address)
    note("accounts.make_account", user, by)
    return user


@transaction.atomic
def invite_again(*, by: User, user: User) -> None:
    """Sends the invitation once more.

    Raises:
        ValidationError: they chose a password before, the account is closed, or the last mail is
            only just on its way.
    """
    if user.has_usable_password() or not user.is_active:
        raise ValidationError(_("This colleague needs no invitation any more."))
    if not _invite(by, user):
        raise ValidationError(_("An invitation was sent a moment ago. Wait five minutes."))


def _invite(by: User, user: User) -> bool:
    """Whether this sends a mail; two taps at once are one."""
    User.objects.select_for_update(no_key=True).get(pk=user.pk)
    if was_just_invited(user):
        return False
    note(INVITED, user, by)
    send_after_commit(user)
    return True


@transaction.atomic
def close_account(*, by: User, user: User) -> None:
    """Nobody signs in with it any more; what stands in the portal stays."""
    user.is_active = False
    user.save(update_fields=["is_active"])
    note("accounts.close_account", user, by)

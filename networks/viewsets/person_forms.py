"""Forms about one colleague: what they are at a school or a board, and since or until when."""

from __future__ import annotations

from typing import Any, ClassVar

from django import forms
from django.utils import timezone
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from wagtail.admin.widgets import AdminDateInput

from accounts.forms import LONGEST_EMAIL
from accounts.models import User
from content.viewsets import ScopedForm
from schools.models import BoardRole, BoardStaff, JobFunction, School, SchoolBoard, StaffMembership

NONE = [("", "---------")]
LONGEST_NAME = 150


def name_field(label: Any) -> forms.CharField:
    return forms.CharField(label=label, max_length=LONGEST_NAME)


def school_field() -> forms.ModelChoiceField:
    return forms.ModelChoiceField(School.objects.open(), label=_("School"))


def function_field() -> forms.ChoiceField:
    return forms.ChoiceField(label=_("Function"), choices=[*NONE, *JobFunction.choices])


class NewColleagueForm(ScopedForm):
    """An address, a name and a function. For an administrator also a role at a board.

    Whether there is an account already is not told: the action asks that.
    """

    email = forms.EmailField(
        label=_("E-mail address"),
        max_length=LONGEST_EMAIL,
        help_text=_(
            "Their own address at work: with it they sign in. Whoever has no password yet gets "
            "one mail with a link to choose one."
        ),
    )
    first_name = name_field(_("First name"))
    last_name = name_field(_("Last name"))
    school = school_field()
    function = function_field()
    board = forms.ModelChoiceField(SchoolBoard.objects.all(), label=_("School board"))
    role = forms.ChoiceField(label=_("Role at the board"), choices=[*NONE, *BoardRole.choices])

    OF_BOARD: ClassVar[tuple[str, ...]] = ("board", "role")

    def __init__(self, *args: Any, for_user: User, **kwargs: Any) -> None:
        super().__init__(*args, for_user=for_user, **kwargs)
        for name in self.OF_BOARD:
            if for_user.is_superuser:
                self.fields[name].required = False
            else:
                del self.fields[name]
        if for_user.is_superuser:
            self.fields["school"].required = self.fields["function"].required = False

    def clean_first_name(self) -> str:
        return " ".join(self.cleaned_data["first_name"].split())

    def clean_last_name(self) -> str:
        return " ".join(self.cleaned_data["last_name"].split())

    class Meta(ScopedForm.Meta):
        model = User
        fields = ()
        # What was typed is no instance to validate: the address may well have an account.
        exclude = ("email", "first_name", "last_name")


class FunctionForm(forms.Form):
    school = school_field()
    function = function_field()


class BoardRoleForm(forms.Form):
    board = forms.ModelChoiceField(SchoolBoard.objects.all(), label=_("School board"))
    role = forms.ChoiceField(label=_("Role at the board"), choices=[*NONE, *BoardRole.choices])


class FunctionField(forms.ModelChoiceField):
    def label_from_instance(self, row: StaffMembership) -> str:
        return f"{capfirst(row.get_function_display())}, {row.school}"


class BoardRoleField(forms.ModelChoiceField):
    def label_from_instance(self, row: BoardStaff) -> str:
        return f"{capfirst(row.get_role_display())}, {row.board}"


class LastDayForm(forms.Form):
    on = forms.DateField(
        label=_("Last day"),
        widget=AdminDateInput,
        initial=timezone.localdate,
        help_text=_("On this day it still holds. Choose yesterday to end it at once."),
    )


class EndFunctionForm(LastDayForm):
    membership = FunctionField(
        StaffMembership.objects.current().select_related("school"),
        label=_("Function"),
        widget=forms.RadioSelect,
        empty_label=None,
    )
    field_order: ClassVar[list[str]] = ["membership", "on"]


class EndBoardRoleForm(LastDayForm):
    board_role = BoardRoleField(
        BoardStaff.objects.current().select_related("board"),
        label=_("Role at the board"),
        widget=forms.RadioSelect,
        empty_label=None,
    )
    field_order: ClassVar[list[str]] = ["board_role", "on"]

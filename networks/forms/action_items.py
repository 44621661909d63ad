"""What somebody says about an action item."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from networks import wording
from networks.forms.schools import MemberField
from networks.forms.seen import DayField, SeenForm, colleagues_field, long_text, stage_field
from networks.models import ActionItem, NetworkMember, Stage
from schools.models import School

if TYPE_CHECKING:
    from django.db.models import QuerySet

    from accounts.models import User


class BusyForm(SeenForm):
    pass


class DoneForm(SeenForm):
    """Done; what happened in practice, or why nothing did (R-CHAIN-3).

    With `schools` it also asks at which of them this was, for an item that was agreed without.
    """

    what_happened = long_text(
        label=_("What happened in practice?"),
        help_text=_("What did you do, with which group, and what did you see?"),
    )
    school = forms.ModelChoiceField(
        label=_("At which school?"),
        queryset=None,
        to_field_name="public_id",
        required=False,
        empty_label=_("Choose a school"),
    )
    colleagues = colleagues_field()
    nothing_in_practice = long_text(
        label=_("Or did nothing come of it in practice? Say why."),
        help_text=_("That helps too. Leave the rest empty then."),
    )

    field_order = ("seen", "what_happened", "school", "stage", "colleagues", "nothing_in_practice")

    def __init__(self, *args: Any, schools: QuerySet[School, School] | None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        asked = self.fields["what_happened"]
        asked.help_text = f"{asked.help_text} {wording.NO_PUPILS} {wording.READ_OUTSIDE}"
        self.fields["stage"] = stage_field(label=_("Where does it stand now?"))
        self.initial.setdefault("stage", Stage.TRIED.value)
        if schools is None:
            del self.fields["school"]
        else:
            self.fields["school"].queryset = schools
        self.order_fields(self.field_order)


class NotDoneForm(SeenForm):
    reason = long_text(
        label=_("Why not?"),
        help_text=_("One sentence is enough. It helps the network more than silence."),
        required=True,
    )


class ChangeForm(SeenForm):
    """Who does it, at which school, and in what words; `item` is the one that changes.

    What a closed meeting agreed keeps somebody and a school (R-CHAIN-2).
    """

    text = forms.CharField(
        label=_("What will somebody do?"),
        help_text=_("Begin with a verb: discuss, try, ask."),
        max_length=ActionItem._meta.get_field("text").max_length,
    )
    owner = MemberField(
        label=_("Who?"),
        queryset=NetworkMember.objects.none(),
        to_field_name="public_id",
        required=False,
        empty_label=_("Nobody yet"),
    )
    school = forms.ModelChoiceField(
        label=_("At which school?"),
        queryset=School.objects.none(),
        to_field_name="public_id",
        required=False,
        empty_label=_("No school yet"),
    )

    def __init__(self, *args: Any, item: ActionItem, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        network = item.network
        members = network.members.current().select_related("user", "school")
        self.fields["owner"].queryset = members.order_by(
            "user__first_name", "user__last_name", "pk"
        )
        taking_part = network.schools.current().values("school")
        self.fields["school"].queryset = School.objects.filter(pk__in=taking_part)
        for name in ("owner", "school"):
            self.fields[name].required = item.meeting.is_closed

    @property
    def agreed(self) -> dict[str, Any]:
        """The answers as `change_action_item` takes them."""
        given = self.cleaned_data
        owner: User | None = given["owner"] and given["owner"].user
        return {"text": given["text"], "owner": owner, "school": given["school"]}


class CarryOverForm(SeenForm):
    """To a later day; with `ask_still_useful` also whether it still makes sense ("nog zinvol?")."""

    due_on = DayField(label=_("By which day?"))
    still_useful = forms.BooleanField(
        label=_("Yes, it is still useful"),
        help_text=_("It was carried over twice. Is it not? Then say above that it is not done."),
        required=False,
    )

    def __init__(self, *args: Any, ask_still_useful: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not ask_still_useful:
            del self.fields["still_useful"]

    def clean_due_on(self) -> date:
        due_on: date = self.cleaned_data["due_on"]
        if due_on < timezone.localdate():
            raise forms.ValidationError(gettext("Choose a day that is still to come."))
        return due_on

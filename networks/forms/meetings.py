"""Planning a meeting, writing down what happened, closing it."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from content.shared_form import SharedForm
from networks.forms.goal import day, line, text
from networks.models.meeting_page import FIRST_YEAR, LAST_YEAR

if TYPE_CHECKING:
    from networks.models import Network

LONGEST_DECISION = 300
NO_PUPILS = _("At most one page. Do not write names or recognisable details of pupils.")


def clock(label: Any, **options: Any) -> forms.TimeField:
    widget = forms.TimeInput(format="%H:%M", attrs={"type": "time"})
    errors = {"invalid": _("This is not a time. Write it like this: 15:30.")}
    return forms.TimeField(label=label, widget=widget, error_messages=errors, **options)


class ReplanForm(SharedForm):
    """When and where; title, day and time suffice."""

    title = forms.CharField(
        label=_("What is it about?"),
        max_length=160,
        help_text=_("A question works well: “What is a rich text?”"),
        error_messages={"required": _("Give the meeting a title.")},
    )
    day = day(_("Which day?"), required=True)
    starts = clock(_("From"))
    ends = clock(_("Until"), required=False)
    place = line(_("Where?"), longest=160)
    online_url = forms.URLField(
        label=_("Link to join online"), required=False, assume_scheme="https"
    )

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        starts, ends = cleaned.get("starts"), cleaned.get("ends")
        if starts and ends and ends <= starts:
            self.add_error("ends", _("The meeting ends before it begins. Check the times."))
        return cleaned

    def clean_day(self) -> date:
        held_on: date = self.cleaned_data["day"]
        if not FIRST_YEAR <= held_on.year <= LAST_YEAR:
            raise ValidationError(_("Is the year right?"))
        return held_on

    @property
    def plan(self) -> dict[str, Any]:
        """The answers as the actions take them."""
        answers = self.answers
        held_on = answers.pop("day")
        starts, ends = answers.pop("starts"), answers.pop("ends")
        answers["starts_at"] = timezone.make_aware(datetime.combine(held_on, starts))
        answers["ends_at"] = timezone.make_aware(datetime.combine(held_on, ends)) if ends else None
        return answers


class PlanForm(ReplanForm):
    """A new meeting. That it is another than the one of that title is asked where there is one."""

    is_another = forms.BooleanField(
        label=_("No, this is another meeting"), required=False, widget=forms.HiddenInput
    )

    def add_error(self, field: str | None, error: Any) -> None:
        if field == "is_another":
            self.fields[field].widget = forms.CheckboxInput()
        super().add_error(field, error)


class CancelForm(forms.Form):
    reason = line(
        _("Why does it not take place?"),
        _("One sentence for the people of the network. For example: moved to January."),
        required=True,
    )


class LogForm(SharedForm):
    """The log on one page, in the room. An action item is added with the same button."""

    is_draft = True

    present = forms.MultipleChoiceField(
        label=_("Who is here?"), widget=forms.CheckboxSelectMultiple, required=False
    )
    notes = text(_("What did you discuss?"), NO_PUPILS, rows=8, max_length=20_000)
    decisions = text(_("What did you agree?"), _("One agreement per line."), rows=4)
    contribution_to_goal = text(
        _("What did this contribute to your goal?"),
        _("One or two sentences: what do you know or have now that you did not before?"),
        max_length=2_000,
    )
    no_contribution = forms.BooleanField(label=_("Nothing this time; that happens"), required=False)
    item_text = line(_("What will somebody do?"), _("Begin with a verb: discuss, try, ask."))
    item_owner = forms.ChoiceField(label=_("Who?"), required=False)
    item_school = forms.ChoiceField(label=_("At which school?"), required=False)
    item_due_on = day(_("By which day?"), _("Leave it open for the day of the next meeting."))
    school_what = line(_("What did we do?"), longest=300)
    school_why = line(_("Why does it matter for our priority?"), longest=300)
    school_here = line(_("What will happen at our school?"), longest=300)

    def __init__(self, *args: Any, network: Network, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.members = {
            str(member.public_id): member
            for member in network.members.current().select_related("user", "school")
        }
        self.schools = {
            str(row.school.public_id): row.school
            for row in network.schools.current().select_related("school")
        }
        people = [
            (key, _named(member.user.get_full_name(), member.school))
            for key, member in self.members.items()
        ]
        nobody = [("", _("Nobody yet"))]
        self.fields["present"].choices = sorted(people, key=lambda each: each[1].casefold())
        self.fields["item_owner"].choices = nobody + self.fields["present"].choices
        self.fields["item_school"].choices = [
            ("", _("No school yet")),
            *((key, str(school)) for key, school in self.schools.items()),
        ]

    def clean_decisions(self) -> str:
        lines = [line.strip() for line in self.cleaned_data["decisions"].splitlines()]
        for number, words in enumerate(filter(None, lines), start=1):
            if len(words) > LONGEST_DECISION:
                raise ValidationError(
                    _("Line %(number)s is longer than %(most)s characters. Make it shorter.")
                    % {"number": number, "most": LONGEST_DECISION}
                )
        return "\n".join(filter(None, lines))

    @property
    def log(self) -> dict[str, Any]:
        """The answers as `log_meeting` takes them."""
        left_out = ("present", "item_text", "item_owner", "item_school", "item_due_on")
        answers = {name: value for name, value in self.answers.items() if name not in left_out}
        return answers | {"decisions": answers["decisions"].splitlines()}

    @property
    def item(self) -> dict[str, Any] | None:
        """The new action item as `add_action_item` takes it; None where none was written."""
        given = self.cleaned_data
        if not given["item_text"]:
            return None
        owner = self.members.get(given["item_owner"])
        return {
            "text": given["item_text"],
            "owner": owner and owner.user,
            "school": self.schools.get(given["item_school"]) or (owner and owner.school),
            "due_on": given["item_due_on"],
        }


def _named(name: str, school: Any) -> str:
    return f"{name}, {school}" if school else name


class CloseForm(forms.Form):
    no_action_reason = text(
        _("Or why is no action item needed?"),
        _("An action item brings what you learned to a school."),
        rows=2,
        max_length=1_000,
    )

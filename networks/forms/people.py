"""Who joins a network, and who leads it from now on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts.forms import LONGEST_EMAIL
from accounts.models import User
from networks.forms.schools import MemberField
from networks.forms.seen import DayField
from networks.models import MemberRole, NetworkMember
from networks.models.network import MOST_HOURS
from networks.querysets.joining import colleagues_who_may_join
from networks.templatetags.networks_tags import person
from schools.models import School

if TYPE_CHECKING:
    from networks.models import Network

ROLES = [
    (MemberRole.MEMBER, gettext_lazy("Member")),
    (MemberRole.GUEST, gettext_lazy("Guest, until a day")),
]
LEADS_TOO = (MemberRole.LEAD, gettext_lazy("Network lead: works on the page and the meetings"))


class ColleagueField(forms.ModelChoiceField):
    """A colleague of a school that takes part, with the school."""

    def label_from_instance(self, user: User) -> str:
        schools = sorted({each.school.name for each in user.functions_here})
        return ", ".join([person(user), *schools])


class EmailOfColleague(forms.EmailField):
    """An address that somebody signs in with; answers with whom it belongs to."""

    def __init__(self, **kwargs: Any) -> None:
        attrs = {"autocomplete": "off", "autocapitalize": "none", "spellcheck": "false"}
        widget = forms.EmailInput(attrs=attrs)
        super().__init__(max_length=LONGEST_EMAIL, required=False, **({"widget": widget} | kwargs))

    def clean(self, value: Any) -> User | None:
        address = super().clean(value)
        if not address:
            return None
        user = User.objects.filter(email__iexact=address, is_active=True).first()
        if user is None:
            raise ValidationError(
                _(
                    "We know nobody with this address. Is it spelled right? The academy "
                    "coordinator makes accounts."
                )
            )
        return user


class HoursForm(forms.Form):
    hours = forms.IntegerField(
        label=gettext_lazy("How many hours a year does this network ask of somebody?"),
        help_text=gettext_lazy("Meetings, and what is tried out and prepared in between."),
        min_value=1,
        max_value=MOST_HOURS,
        widget=forms.NumberInput(attrs={"inputmode": "numeric"}),
    )


class AddMemberForm(forms.Form):
    """Somebody joins: chosen from colleagues, or by the address of an account."""

    one_of = ("user", "email")

    user = ColleagueField(
        queryset=User.objects.none(),
        to_field_name="public_id",
        required=False,
        label=gettext_lazy("A colleague of a school that takes part"),
        empty_label=gettext_lazy("Choose somebody"),
    )
    email = EmailOfColleague(
        label=gettext_lazy("Or somebody else: the e-mail address with which they sign in"),
    )
    role = forms.ChoiceField(
        choices=ROLES,
        initial=MemberRole.MEMBER,
        widget=forms.RadioSelect,
        label=gettext_lazy("As what?"),
    )
    guest_until = DayField(required=False, label=gettext_lazy("For a guest: until which day?"))
    school = forms.ModelChoiceField(
        queryset=School.objects.none(),
        to_field_name="public_id",
        required=False,
        label=gettext_lazy("On behalf of which school?"),
        help_text=gettext_lazy("Left empty: the school here where this colleague works."),
        empty_label=gettext_lazy("Choose a school"),
    )

    def __init__(self, *args: Any, network: Network, may_add_leads: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.network = network
        taking_part = network.schools.current().values("school")
        self.fields["user"].queryset = colleagues_who_may_join(network)
        self.fields["school"].queryset = School.objects.filter(pk__in=taking_part)
        if may_add_leads:
            self.fields["role"].choices = [*ROLES, LEADS_TOO]

    def clean(self) -> dict[str, Any]:
        by_name, by_email = (self.cleaned_data.get(name) for name in ("user", "email"))
        if self.errors:
            return self.cleaned_data
        if by_name and by_email and by_name != by_email:
            self.add_error("email", _("Choose a colleague or fill in an address, not both."))
        elif not by_name and not by_email:
            self.add_error("user", _("Choose a colleague, or fill in an address below."))
        return self.cleaned_data

    @property
    def who_joins(self) -> dict[str, Any]:
        """What `add_member` asks for."""
        answers = {name: self.cleaned_data[name] for name in ("role", "guest_until")}
        user = self.cleaned_data["user"] or self.cleaned_data["email"]
        return answers | {
            "user": user,
            "school": self.cleaned_data["school"] or self._only_school_of(user),
        }

    def _only_school_of(self, user: User) -> School | None:
        """Where they work, when that is one of the schools here; of two they choose."""
        works_at = user.school_functions.current().values("school")
        schools = list(self.fields["school"].queryset.filter(pk__in=works_at)[:2])
        return schools[0] if len(schools) == 1 else None


class VisitForm(forms.Form):
    """Until when a guest comes."""

    guest_until = DayField(label=gettext_lazy("Until which day?"))


class HandOverForm(forms.Form):
    """Who leads the network from now on."""

    one_of = ("member", "email")

    member = MemberField(
        queryset=NetworkMember.objects.none(),
        to_field_name="public_id",
        required=False,
        label=gettext_lazy("Who leads this network from now on?"),
        help_text=gettext_lazy("Somebody who takes part. Is it somebody new? Then add them first."),
        empty_label=gettext_lazy("Choose somebody"),
    )
    email = EmailOfColleague(
        label=gettext_lazy("Or somebody from outside: the e-mail address with which they sign in"),
    )

    def __init__(self, *args: Any, members: Any, coordinates: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["member"].queryset = members
        if not coordinates:
            del self.fields["email"]
            self.fields["member"].required = True

    def clean(self) -> dict[str, Any]:
        chosen = [name for name in ("member", "email") if self.cleaned_data.get(name)]
        if len(chosen) != 1 and not self.errors:
            self.add_error("member", _("Choose one person."))
        return self.cleaned_data

    @property
    def to(self) -> User:
        member = self.cleaned_data.get("member")
        return member.user if member else self.cleaned_data["email"]

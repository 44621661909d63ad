"""What a lead fills in about the schools of a network."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from content.shared_form import SharedForm
from networks.models import NetworkMember
from networks.templatetags.networks_tags import person
from schools.models import Priority, School
from schools.rules.school_years import reference_school_year

if TYPE_CHECKING:
    from accounts.models import User
    from networks.models import NetworkSchool

LONGEST_WORDS = 80
LONGEST_EXPECTATION = 2000


class PriorityField(forms.ModelChoiceField):
    """A priority of one school; a voorlopig speerpunt is marked as such."""

    def label_from_instance(self, priority: Priority) -> str:
        if priority.is_provisional:
            return _("%(priority)s (provisional)") % {"priority": priority}
        return str(priority)


class MemberField(forms.ModelChoiceField):
    """Somebody of the network, by name; never by e-mail address."""

    def label_from_instance(self, member: NetworkMember) -> str:
        name = person(member.user)
        if member.school is None:
            return name
        return _("%(name)s, %(school)s") % {"name": name, "school": member.school}


class SchoolInNetworkForm(SharedForm):
    """For which of its priorities a school takes part, with whom, and what it expects."""

    priority = PriorityField(
        queryset=Priority.objects.none(),
        to_field_name="public_id",
        required=False,
        label=gettext_lazy("For which of its priorities does this school take part?"),
        empty_label=gettext_lazy("Not known yet"),
    )
    title = forms.CharField(
        max_length=LONGEST_WORDS,
        required=False,
        label=gettext_lazy("Or propose a provisional priority"),
        help_text=gettext_lazy(
            "Is what the school wants to reach not in the list? Write it in a few words. The "
            "school leader is asked to adopt, change or refuse it."
        ),
    )
    champion = MemberField(
        queryset=NetworkMember.objects.none(),
        to_field_name="public_id",
        required=False,
        label=gettext_lazy("Who is the champion at this school?"),
        help_text=gettext_lazy("A colleague of this school who is a member of the network."),
        empty_label=gettext_lazy("Not known yet"),
    )
    expectation = forms.CharField(
        max_length=LONGEST_EXPECTATION,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        label=gettext_lazy("What does this school expect from the network?"),
    )

    def __init__(
        self, *args: Any, network_school: NetworkSchool, by: User, may_propose: bool, **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.fields["priority"].queryset = priorities_to_choose(network_school, by)
        self.fields["champion"].queryset = champions_to_choose(network_school)
        if not may_propose:
            del self.fields["title"]

    def clean(self) -> dict[str, Any]:
        chosen = self.cleaned_data.get("priority") and "priority" in self.changed_data
        if chosen and self.cleaned_data.get("title"):
            problem = _("Choose a priority from the list or propose one, not both.")
            self.add_error("title", ValidationError(problem))
        return self.cleaned_data


def priorities_to_choose(network_school: NetworkSchool, by: User) -> Any:
    """The school's current ones that `by` may see, and the one it takes part for already."""
    year = reference_school_year(timezone.localdate())
    visible = Priority.objects.visible_to(by).counting_from(year)
    return Priority.objects.filter(
        Q(pk=network_school.priority_id) | Q(pk__in=visible.values("pk")),
        school=network_school.school_id,
    )


def champions_to_choose(network_school: NetworkSchool) -> Any:
    """Members of the network from this school by name, and whoever is its champion already."""
    members = NetworkMember.objects.current().filter(network=network_school.network_id)
    here = members.of_school(network_school.school)
    return (
        members.filter(Q(pk__in=here.values("pk")) | Q(pk=network_school.champion_id))
        .select_related("user", "school")
        .order_by("user__first_name", "user__last_name", "pk")
    )


class AddSchoolForm(forms.Form):
    """One or more of the schools that were found."""

    schools = forms.ModelMultipleChoiceField(
        queryset=School.objects.none(),
        to_field_name="public_id",
        widget=forms.CheckboxSelectMultiple,
        label=gettext_lazy("Which schools join?"),
        error_messages={"required": gettext_lazy("Choose a school.")},
    )

    def __init__(self, *args: Any, found: list[School], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        # Any open school is an answer: the one that just joined is refused in words.
        self.fields["schools"].queryset = School.objects.open()
        self.fields["schools"].choices = [(each.public_id, where_it_is(each)) for each in found]


def where_it_is(school: School) -> str:
    """Two schools may be called the same."""
    known = [school.name, school.city, str(school.board), school.site_code]
    return ", ".join(each for each in known if each)

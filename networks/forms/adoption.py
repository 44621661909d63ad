"""What somebody says when their school takes a practice over."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from networks import wording
from networks.forms.contributions import PriorityOfASchoolField
from networks.forms.seen import colleagues_field, long_text

if TYPE_CHECKING:
    from django.db.models import QuerySet

    from schools.models import Priority, School


class AdoptForm(forms.Form):
    """At which school, with how many, for which priority; only the first is needed."""

    school = forms.ModelChoiceField(
        label=_("At which school?"),
        queryset=None,
        to_field_name="public_id",
        empty_label=_("Choose a school"),
    )
    colleagues = colleagues_field()
    explanation = long_text(label=_("With whom do you begin, and how?"))
    priority = PriorityOfASchoolField(
        help_text=_("Choose one of the same school. Not known yet? Then link it later."),
        required=False,
        empty_label=_("Not known yet"),
    )

    def __init__(
        self,
        *args: Any,
        schools: QuerySet[School, School],
        priorities: QuerySet[Priority, Priority],
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, **kwargs)
        self.fields["school"].queryset = schools
        self.fields["school"].help_text = _(
            "You find only schools here for which you speak: where you work, or for which you are "
            "in the network."
        )
        self.fields["priority"].queryset = priorities
        who = gettext("One sentence, for example “the team of groups 5 and 6”. No names needed.")
        self.fields["explanation"].help_text = f"{who} {wording.READ_OUTSIDE}"

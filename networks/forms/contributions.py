"""What somebody says about a contribution."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import forms
from django.forms.models import ModelChoiceIterator
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from content.forms import StrippedDocumentField
from networks import wording
from networks.forms.seen import DayField, SeenForm, colleagues_field, long_text, stage_field
from networks.models import Answer, Contribution, Evidence, EvidenceKind, Stage
from networks.rules.contribution import EvidenceField, evidence_needed
from networks.rules.contribution import Stage as StageCode
from schools.models import Priority

if TYPE_CHECKING:
    from collections.abc import Iterator

    from django.db.models import QuerySet

    from schools.models import School

MEASURED = {EvidenceField.BEFORE, EvidenceField.AFTER}


class BySchool(ModelChoiceIterator):
    """Priorities under the name of their school."""

    def __iter__(self) -> Iterator[tuple[Any, Any]]:
        yield "", self.field.empty_label
        groups: dict[str, list[tuple[Any, Any]]] = {}
        for each in self.queryset:
            groups.setdefault(each.school.name, []).append(self.choice(each))
        yield from groups.items()


class PriorityField(forms.ModelChoiceField):
    """A priority, by its public id."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(
            queryset=Priority.objects.none(),
            to_field_name="public_id",
            **{"label": _("For which priority?")} | kwargs,
        )

    def label_from_instance(self, obj: Any) -> str:
        return str(obj.title)


class PriorityOfASchoolField(PriorityField):
    iterator = BySchool


class RecordForm(forms.Form):
    """A new contribution: at which school, what we do, where it stands."""

    school = forms.ModelChoiceField(
        label=_("At which school?"),
        queryset=None,
        to_field_name="public_id",
        empty_label=_("Choose a school"),
    )
    summary = forms.CharField(
        label=_("What do you do?"),
        help_text=_("In one sentence, as you would tell a colleague."),
        max_length=Contribution._meta.get_field("summary").max_length,
    )
    explanation = long_text(label=_("Tell more"))
    priority = PriorityOfASchoolField(
        help_text=_("Choose one of the same school. Not known yet? Then link it later."),
        required=False,
        empty_label=_("Not known yet"),
    )
    colleagues = colleagues_field()

    field_order = ("school", "summary", "stage", "explanation", "priority", "colleagues")

    def __init__(
        self,
        *args: Any,
        schools: QuerySet[School, School],
        priorities: QuerySet[Priority, Priority],
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, **kwargs)
        self.fields["school"].queryset = schools
        self.fields["priority"].queryset = priorities
        told = f"{wording.NO_PUPILS} {wording.READ_OUTSIDE}"
        self.fields["explanation"].help_text = told
        self.fields["stage"] = stage_field(label=_("Where does it stand?"))
        self.initial.setdefault("stage", Stage.TRIED.value)
        self.order_fields(self.field_order)


class MoveForm(SeenForm):
    """Where it stands now; back asks for a reason, which the action sees to."""

    explanation = long_text(label=_("What happened?"))
    colleagues = colleagues_field()

    field_order = ("seen", "stage", "explanation", "colleagues")

    def __init__(self, *args: Any, current: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["stage"] = stage_field(
            label=_("Where does it stand now?"), without=frozenset({current})
        )
        back = gettext("Going back? Then say in one sentence why.")
        self.fields["explanation"].help_text = f"{back} {wording.NO_PUPILS}"
        self.order_fields(self.field_order)


class StopForm(SeenForm):
    learned = long_text(
        label=_("Why, and what do you know now?"),
        help_text=_("What you learned stays, and helps others."),
        required=True,
    )


class ConfirmForm(SeenForm):
    explanation = long_text(label=_("What did you see of it?"), help_text=wording.NO_PUPILS)


class RefuseForm(SeenForm):
    reason = long_text(
        label=_("What is still missing?"),
        help_text=_("One sentence. Whoever reported it reads this."),
        required=True,
    )


class RemoveEvidenceForm(forms.Form):
    reason = long_text(
        label=_("Why does it have to go?"),
        help_text=_("One sentence that stays in the history, so name no pupils in it either."),
        required=True,
    )


class LinkForm(SeenForm):
    priority = PriorityField(empty_label=_("Choose a priority"))

    def __init__(self, *args: Any, priorities: QuerySet[Priority, Priority], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["priority"].queryset = priorities


class AnswerForm(SeenForm):
    """One tap, and one sentence if somebody likes (product.md, rule 10)."""

    explanation = long_text(label=_("One sentence"))
    answer = forms.ChoiceField(
        label=_("Your answer"),
        choices=Answer.choices,
        error_messages={"required": _("Choose one of the answers.")},
    )


class EvidenceForm(SeenForm):
    """By which one sees it. What a stage asks for stands open (`evidence_needed`)."""

    kind = forms.ChoiceField(label=_("What is it?"), choices=EvidenceKind.choices)
    title = forms.CharField(
        label=_("Title"), max_length=Evidence._meta.get_field("title").max_length
    )
    text = long_text(label=_("What do you see?"), help_text=wording.NO_PUPILS)
    url = forms.URLField(label=_("Web address"), required=False, max_length=200)
    file = StrippedDocumentField(label=_("File"), required=False)
    before = forms.CharField(label=_("At the start"), required=False, max_length=120)
    after = forms.CharField(label=_("Now"), required=False, max_length=120)
    measured_on = DayField(label=_("Seen on"), required=False)
    also_played = long_text(label=_("What else may have played a part?"))
    review_on = DayField(label=_("When do you look at it again?"), required=False)

    def __init__(self, *args: Any, stage: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        # Wagtail's field says by itself how large a file may be.
        file, size = self.fields["file"], self.fields["file"].help_text
        hint = gettext("Without names or faces of pupils. Whoever sees this can open it.")
        file.help_text = f"{hint} {size}"
        asked = set(evidence_needed(StageCode(stage)))
        self.asks_measurement = bool(asked & MEASURED)
        if EvidenceField.REVIEW_ON not in asked:
            del self.fields["review_on"]

    def shown(self) -> list[forms.BoundField]:
        folded = {each.name for each in self.measured()}
        return [each for each in self if each.name not in folded]

    def measured(self) -> list[forms.BoundField]:
        return [self[name] for name in ("before", "after", "measured_on", "also_played")]

"""The simple form of a practice: five things, and what somebody likes to add."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from content.forms import StrippedDocumentField
from content.shared_form import SharedForm
from content.templatetags.content_tags import written_in
from networks.editor import practice_words as words
from networks.editor.forms import fit_tags
from networks.forms.goal import line, text
from networks.models import Licence, PracticePage
from networks.rules.links import unfit_lines
from networks.rules.tags import split_tags
from schools.models import Subject, Theme

if TYPE_CHECKING:
    from content.models import CustomDocument

LONGEST_STEPS = 20_000
LONGEST_TEXT = 2_000
SUGGESTED_TAGS = 12
FILES_TO_CHOOSE = 20
FILE = "file"


class BeginForm(forms.Form):
    title = forms.CharField(
        label=_("What is it called?"),
        help_text=words.TITLE,
        max_length=PracticePage._meta.get_field("title").max_length,
    )


def several(label: Any, help_text: Any = "") -> forms.MultipleChoiceField:
    return forms.MultipleChoiceField(
        label=label, help_text=help_text, required=False, widget=forms.CheckboxSelectMultiple
    )


class PracticeForm(SharedForm):
    """A draft: everything but the title may be left open. Rows go by what the outside world knows
    them under; `fields_of_page` gives them back as rows."""

    is_draft = True
    FIVE = ("title", "for_whom", "how_to", "what_we_saw", FILE)
    FOUND = ("school", "themes", "subjects", "levels", "tags", "new_tags")
    TOLD = ("problem", "needed", "time_needed", "tips", "source")
    MATERIALS = ("files", "links")
    SHARED = ("ask_me", "licence")
    ON_BUTTON = (FILE, "new_tags")

    title = forms.CharField(label=_("What is it called?"), help_text=words.TITLE, max_length=255)
    for_whom = line(_("For whom?"), words.FOR_WHOM, 160)
    how_to = text(_("How do you do it?"), "", rows=8, max_length=LONGEST_STEPS)
    what_we_saw = text(_("What did you see?"), words.WHAT_WE_SAW, 4, max_length=LONGEST_STEPS)
    file = StrippedDocumentField(label=_("Add a file"), required=False)
    problem = text(_("What is the problem?"), words.PROBLEM, max_length=LONGEST_TEXT)
    needed = text(_("What do you need?"), words.NEEDED, max_length=LONGEST_TEXT)
    time_needed = line(_("How much time does it take?"), words.TIME, 160)
    tips = text(_("Tips and pitfalls"), words.TIPS, max_length=LONGEST_TEXT)
    source = text(_("Where does the idea come from?"), words.SOURCE, 2, max_length=LONGEST_TEXT)
    school = forms.ChoiceField(label=_("At which school did it begin?"), required=False)
    themes = several(_("Themes"))
    subjects = several(_("Subjects"))
    levels = several(_("Levels"))
    tags = several(_("Tags"), _("Colleagues used these before."))
    new_tags = line(_("Another tag"), words.TAGS, 300)
    files = several(_("Files"), _("Files of your network. Tick what belongs to this practice."))
    links = text(_("Links"), words.LINKS, max_length=LONGEST_STEPS)
    ask_me = forms.BooleanField(
        label=_("Colleagues may ask me about this"),
        help_text=_("They see your name and e-mail address. You can always take this back."),
        required=False,
    )
    licence = forms.ChoiceField(
        label=_("What may others do with it?"),
        choices=Licence.choices,
        widget=forms.RadioSelect,
        required=False,
    )

    def __init__(self, *args: Any, draft: PracticePage, tags: list[str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.draft = draft
        files = list(draft.files_to_choose()[:FILES_TO_CHOOSE])
        chosen = [*([draft.document] if draft.document else []), *draft.files.all()]
        self.rows: dict[str, dict[str, Any]] = {
            "school": {str(row.public_id): row for row in draft.schools_to_choose()},
            "themes": {row.slug: row for row in Theme.objects.all()},
            "subjects": {str(row.slo_id): row for row in Subject.objects.all()},
            "levels": {str(row.slo_id): row for row in draft.levels_to_choose()},
            "files": {str(row.public_id): row for row in dict.fromkeys([*chosen, *files])},
        }
        for name, rows in self.rows.items():
            none = [("", _("No school"))] if name == "school" else []
            said = written_in if name == "files" else str
            self.fields[name].choices = none + [(key, said(str(row))) for key, row in rows.items()]
        own = [tag.name for tag in draft.tags.all()]
        offered = [*own, *[tag for tag in tags if tag not in own][:SUGGESTED_TAGS]]
        self.fields["tags"].choices = [(tag, tag) for tag in offered]
        steps = [words.HOW_TO, _("Begin a line with 1. for a step, or with - for a list.")]
        self.fields["how_to"].help_text = " ".join(str(each) for each in steps)
        file, size = self.fields[FILE], self.fields[FILE].help_text
        hint = gettext("Without names or faces of pupils. Whoever sees this can open it.")
        file.help_text = f"{words.FILE} {hint} {size}"
        file.show_hidden_initial = False

    def _merge_field(self, name: str, stored: Any, typed: Any) -> None:
        if name != FILE:  # nobody else has changed what somebody is uploading
            super()._merge_field(name, stored, typed)

    def clean_links(self) -> str:
        links: str = self.cleaned_data["links"]
        if wrong := unfit_lines(links):
            raise ValidationError(
                gettext("Write one address that begins with https:// on each line: %s")
                % wrong[0][:80]
            )
        return links

    def clean_new_tags(self) -> list[str]:
        return fit_tags(split_tags(self.cleaned_data["new_tags"]))

    def group(self, *names: str) -> list[forms.BoundField]:
        """Questions with something to answer: no list of files where there are none."""
        return [self[name] for name in names if getattr(self.fields[name], "choices", True)]

    @property
    def five(self) -> list[forms.BoundField]:
        return self.group(*self.FIVE)

    @property
    def groups(self) -> list[tuple[Any, list[forms.BoundField]]]:
        """What is folded away under "Tell more", with a heading each."""
        return [
            (_("So that a colleague can use it"), self.group(*self.TOLD)),
            (_("More materials"), self.group(*self.MATERIALS)),
            (_("So that colleagues find it"), self.group(*self.FOUND)),
            (_("So that colleagues can go on with it"), self.group(*self.SHARED)),
        ]

    @property
    def fields_of_page(self) -> dict[str, Any]:
        """The answers as `save_practice` takes them, but for the file."""
        given = self.answers
        chosen: list[CustomDocument] = [self.rows["files"][key] for key in given["files"]]
        document = self.draft.document
        if document not in chosen:
            document = chosen[0] if chosen else None
        names = ("title", "for_whom", *self.TOLD, "links")
        return {name: given[name] for name in names} | {
            "school": self.rows["school"].get(given["school"]),
            "document": document,
            "files": [file for file in chosen if file != document],
            "tags": given["tags"],
            "licence": given["licence"] or Licence.BY_SA,
            **{
                name: [self.rows[name][key] for key in given[name]]
                for name in ("themes", "subjects", "levels")
            },
        }


class ReadForm(forms.Form):
    """A lead publishes, or says what should change."""

    comment = text(
        _("What should change?"),
        _("Whoever wrote it reads this. Say also what is good about it."),
        rows=3,
        max_length=LONGEST_TEXT,
    )


class ContactForm(forms.Form):
    """A button."""

    yes = forms.BooleanField(required=False, widget=forms.HiddenInput)

"""A lead reads what was sent in; somebody looks again at what was published long ago."""

from __future__ import annotations

from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.shortcuts import resolve_url
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from networks.actions import ask_for_changes, keep_practice, place_practice, put_away_practice
from networks.actions.practice_guards import require_judge
from networks.forms.practices import ReadForm
from networks.models.practice_display import materials_of
from networks.views.base import NetworkWorkView
from networks.views.practices import OfPractice, latest_page


class StartsAtHome(OfPractice):
    """Somebody comes here from what waits for them, and goes back to it."""

    def way_up(self) -> list[tuple[str, str]]:
        return [(_("My work"), self.get_success_url())]

    def get_success_url(self) -> str:
        return resolve_url(settings.LOGIN_REDIRECT_URL)


class ReadPractice(StartsAtHome, NetworkWorkView):
    """The text as colleagues will read it, beside two buttons: publish, or ask for a change."""

    template_name = "networks/work/read_practice.html"
    form_class = ReadForm

    def allow(self) -> None:
        require_judge(self.request.user, self.practice)

    def act(self, form: ReadForm) -> None:
        by, comment = self.request.user, form.cleaned_data["comment"]
        if not latest_page(self.practice).workflow_in_progress:
            # Another lead was first, perhaps with a question to whoever wrote it.
            raise ValidationError(_("This practice does not wait for you any more."))
        if "place" in self.request.POST:
            place_practice(by=by, practice=self.practice, comment=comment)
        else:
            ask_for_changes(by=by, practice=self.practice, comment=comment)

    @property
    def done(self) -> str:
        if "place" in self.request.POST:
            return _("Published. Whoever wrote it hears so.")
        return _("Sent back. Whoever wrote it reads what you ask.")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        draft = self.draft()
        return super().get_context_data(
            draft=draft,
            materials=materials_of(draft),
            waits=self.practice.workflow_in_progress,
            author=self.practice.owner,
            **kwargs,
        )


class ReviewPractice(StartsAtHome, NetworkWorkView):
    """Is this still useful? Still good, change it, or put it away."""

    template_name = "networks/work/review_practice.html"
    form_class = forms.Form  # three buttons
    done = gettext_lazy("Thank you. Your colleagues know what they can build on.")

    def act(self, form: forms.Form) -> None:
        actions = {"keep": keep_practice, "put_away": put_away_practice}
        action = actions.get(self.request.POST.get("answer", ""))
        if action is None:
            raise ValidationError(_("Choose one of the answers."))
        action(by=self.request.user, practice=self.practice)

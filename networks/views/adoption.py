"""A practice that somebody wants to use: for themselves, or with their school."""

from __future__ import annotations

from typing import Any

from django import forms
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from accounts.work_views import SignedInView, WorkView
from networks.actions import adopt_practice, put_thanks_away, start_try_out
from networks.actions.guards import require_adopter
from networks.forms.adoption import AdoptForm
from networks.models import PracticePage, Thanks, TryOut
from networks.permissions import schools_to_adopt_for
from networks.templatetags.listing_tags import title_of
from networks.views.contributions import BeginsContribution


class OfPractice(SignedInView):
    """Of the practice in the address, for whoever may read it; else there is nothing."""

    def allow(self) -> None:
        _found = self.page

    @cached_property
    def page(self) -> PracticePage:
        """The page in the language of the reader."""
        readable = PracticePage.objects.visible_to(self.request.user)
        found = get_object_or_404(readable, public_id=self.kwargs["practice"])
        rows = readable.in_language(get_language()).select_related("network")
        return rows.get(translation_key=found.translation_key)


class StartTryOut(OfPractice, WorkView):
    """One button on the page of a practice."""

    http_method_names = ["post", "options"]
    form_class = forms.Form
    done = _("It is on your list now. Only you see that; in six school weeks we ask how it went.")

    def act(self, form: forms.Form) -> None:
        start_try_out(by=self.request.user, practice=self.page)

    def get_success_url(self) -> str:
        return self.page.get_url(self.request)


class AdoptPractice(BeginsContribution, OfPractice, WorkView):
    """ "Wij proberen dit ook": at which school, with how many, for which priority."""

    template_name = "networks/work/adopt.html"
    form_class = AdoptForm
    begun = _("Your school joins in. After a few school weeks we ask how it goes.")

    def allow(self) -> None:
        require_adopter(self.request.user, self.page)

    @cached_property
    def schools(self) -> Any:
        return schools_to_adopt_for(self.request.user, self.page.network)

    def get_initial(self) -> dict[str, Any]:
        """The one school there is, and what somebody wrote down for themselves."""
        own = TryOut.objects.filter(
            user=self.request.user, practice__translation_key=self.page.translation_key
        )
        note = own.private().values_list("note", flat=True).first()
        return {"explanation": note or "", "school": self.only_school}

    def act(self, form: AdoptForm) -> None:
        self.contribution = adopt_practice(
            by=self.request.user, practice=self.page, **form.cleaned_data
        )

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        crumbs = [(title_of(self.page), self.page.get_url(self.request))]
        return super().get_context_data(practice=self.page, crumbs=crumbs, **kwargs)


class PutThanksAway(WorkView):
    """The author has seen that another school uses the practice."""

    http_method_names = ["post", "options"]
    form_class = forms.Form

    def allow(self) -> None:
        _found = self.thanks

    @cached_property
    def thanks(self) -> Thanks:
        rows = Thanks.objects.visible_to(self.request.user)
        return get_object_or_404(rows, public_id=self.kwargs["thanks"])

    def act(self, form: forms.Form) -> None:
        put_thanks_away(by=self.request.user, thanks=self.thanks)

    def get_success_url(self) -> str:
        return reverse("home:start")

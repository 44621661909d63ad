"""wagtail-localize asks whether somebody may translate at all; here: also this very page.

Its views are taken over at their own addresses (`content.wagtail_hooks`). Somebody needs the
global permission, which coordinators have and leads have not (product.md, rule 6), and the right
to edit the page.
"""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from wagtail.models import Page
from wagtail.permissions import page_permission_policy
from wagtail_localize.models import TranslationSource
from wagtail_localize.operations import translate_object
from wagtail_localize.views.report import TranslationsReportView
from wagtail_localize.views.submit_translations import SubmitPageTranslationView
from wagtail_localize.views.update_translations import UpdateTranslationsView

MAY_TRANSLATE = "wagtail_localize.submit_translation"


class SubmitOwnPage(SubmitPageTranslationView):
    """Translates a page, and the pages below it that are translated at all."""

    def get_object(self) -> Page:
        page = super().get_object()
        if not page.permissions_for_user(self.request.user).can_edit():
            raise PermissionDenied
        if not _is_translated(page):
            raise Http404
        return page

    def form_valid(self, form: forms.Form) -> HttpResponse:
        with_subtree = form.cleaned_data["include_subtree"]
        form.cleaned_data["include_subtree"] = False
        answer = super().form_valid(form)
        if with_subtree:
            for page in self.object.get_descendants().specific():
                if _is_translated(page):
                    translate_object(
                        page, form.cleaned_data["locales"], self.components, self.request.user
                    )
        return answer


class UpdateOwnTranslations(UpdateTranslationsView):
    """Brings the translations of a page in step with it."""

    def get_object(self) -> TranslationSource:
        source = super().get_object()
        instance = source.get_source_instance()
        if (
            isinstance(instance, Page)
            and not instance.permissions_for_user(self.request.user).can_publish()
        ):
            raise PermissionDenied
        return source


class OwnTranslationsReport(TranslationsReportView):
    """Translations of the pages that somebody edits, for who translates."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if not request.user.has_perm(MAY_TRANSLATE):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_queryset(self) -> Any:
        editable = page_permission_policy.instances_user_has_permission_for(
            self.request.user, "change"
        )
        keys = editable.order_by().values("translation_key")
        return super().get_queryset().filter(source__object_id__in=keys)


def _is_translated(page: Page) -> bool:
    return bool(getattr(page, "is_translated", True))

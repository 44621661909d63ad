"""The doors that Wagtail leaves to us: each asks the queryset who may come in (rule 5)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib import messages
from django.contrib.auth.views import redirect_to_login
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import URLPattern, path
from wagtail import hooks
from wagtail.admin.userbar import ContentCheckerItem
from wagtail.documents.api.admin.views import DocumentsAdminAPIViewSet
from wagtail.images.api.admin.views import ImagesAdminAPIViewSet
from wagtail.permissions import policy_registry

from content.checks import PageChecks
from content.dependents import what_hangs_on, what_to_do, why_kept
from content.models import CustomDocument
from content.querysets import pages_to_choose
from content.translating import OwnTranslationsReport, SubmitOwnPage, UpdateOwnTranslations

if TYPE_CHECKING:
    from wagtail.admin.menu import MenuItem
    from wagtail.api.v2.router import WagtailAPIRouter
    from wagtail.models import Page
    from wagtail.query import PageQuerySet

    from accounts.models import User


@hooks.register("before_serve_page")
def only_visible_pages(
    page: Page, request: HttpRequest, args: list[Any], kwargs: dict[str, Any]
) -> HttpResponse | None:
    rows = type(page)._default_manager.all()
    if hasattr(rows, "visible_to") and rows.visible_to(request.user).filter(pk=page.pk).exists():
        return None
    return _closed_door(request)


@hooks.register("construct_wagtail_userbar")
def check_more_of_a_page(request: HttpRequest, items: list[Any], page: Page) -> None:
    """Our checks in the place of Wagtail's own."""
    items[:] = [
        PageChecks(in_editor=each.in_editor) if isinstance(each, ContentCheckerItem) else each
        for each in items
    ]


@hooks.register("before_serve_document")
def only_visible_documents(document: CustomDocument, request: HttpRequest) -> HttpResponse | None:
    if CustomDocument.objects.visible_to(request.user).filter(pk=document.pk).exists():
        return None
    return _closed_door(request)


@hooks.register("construct_page_chooser_queryset")
def choose_among_visible_pages(pages: PageQuerySet, request: HttpRequest) -> PageQuerySet:
    """Choosers show what somebody may read or edit, not every title on the site."""
    return pages_to_choose(pages, request.user)


@hooks.register("register_admin_urls", order=-1)
def ask_about_the_page_before_translating() -> list[URLPattern]:
    """At wagtail-localize's own addresses, so that its buttons and links lead here."""
    return [
        path(
            "localize/submit/page/<int:page_id>/",
            SubmitOwnPage.as_view(),
            name="submit_own_page_translation",
        ),
        path(
            "localize/update/<int:translation_source_id>/",
            UpdateOwnTranslations.as_view(),
            name="update_own_translations",
        ),
        path(
            "localize/reports/translations/",
            OwnTranslationsReport.as_view(),
            name="own_translations_report",
        ),
        path(
            "localize/reports/translations/results/",
            OwnTranslationsReport.as_view(results_only=True),
            name="own_translations_report_results",
        ),
    ]


@hooks.register("construct_admin_api", order=1)
def files_of_ones_own_in_the_admin_api(router: WagtailAPIRouter) -> None:
    """Instead of Wagtail's endpoints, which list every image and document to every editor."""
    router.register_endpoint("images", OwnImagesAPI)
    router.register_endpoint("documents", OwnDocumentsAPI)


class OwnFilesAPI:
    """What somebody may choose or change; Wagtail's endpoint shows the rest as not there."""

    def get_base_queryset(self) -> Any:
        policy = policy_registry.get_by_type(self.model)
        return policy.instances_user_has_any_permission_for(
            self.request.user, {"choose", "change", "delete"}
        )

    def get_queryset(self) -> Any:
        return super().get_queryset().filter(pk__in=self.get_base_queryset().values("pk"))


class OwnImagesAPI(OwnFilesAPI, ImagesAdminAPIViewSet):
    pass


class OwnDocumentsAPI(OwnFilesAPI, DocumentsAdminAPIViewSet):
    pass


@hooks.register("construct_reports_menu")
def no_report_that_refuses(request: HttpRequest, items: list[MenuItem]) -> None:
    """What `content.doors` keeps for administrators is not offered to others."""
    if not request.user.is_superuser:
        items[:] = [item for item in items if item.name != "page-types-usage"]


@hooks.register("before_delete_page")
def keep_what_others_hang_on(request: HttpRequest, page: Page) -> HttpResponse | None:
    return _refuse_to_delete(request, [page])


@hooks.register("before_delete_user")
def keep_who_did_something(request: HttpRequest, user: User) -> HttpResponse | None:
    """Somebody who leaves keeps their name on what they did; their account is closed."""
    return _refuse_to_delete(request, [user])


@hooks.register("before_bulk_action")
def keep_what_others_hang_on_in_bulk(
    request: HttpRequest, action_type: str, objects: list[Any], action: Any
) -> HttpResponse | None:
    return _refuse_to_delete(request, objects) if action_type == "delete" else None


def _refuse_to_delete(request: HttpRequest, objects: list[Any]) -> HttpResponse | None:
    """Says what hangs on what somebody wants to delete, and what to do instead."""
    hanging = {obj: what_hangs_on(obj) for obj in objects}
    refused = {obj: dependents for obj, dependents in hanging.items() if dependents}
    for obj, dependents in refused.items():
        messages.error(request, f"{why_kept(obj, dependents)} {what_to_do(obj)}")
    return redirect("wagtailadmin_home") if refused else None


def _closed_door(request: HttpRequest) -> HttpResponse:
    """Who is not signed in may do so and comes back here; for others there is nothing here."""
    if not request.user.is_authenticated:
        return redirect_to_login(request.get_full_path())
    raise Http404

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple

from django.conf import settings
from django.db import models
from django.utils.translation import get_language_from_request, get_language_info, gettext
from django.utils.translation import gettext_lazy as _
from wagtail.api import APIField
from wagtail.models import Page

from content.page_forms import PortalPageForm
from content.permissions import PortalPagePermissionTester
from content.querysets import VisiblePageManager

if TYPE_CHECKING:
    from django.http import HttpRequest
    from wagtail.models import Workflow

    from accounts.models import User


HOME_DEPTH = 2


class Translation(NamedTuple):
    """Where the same thing stands in another language; or, where it is not translated, the
    nearest thing above it that is."""

    language_code: str
    label: str
    url: str
    is_same: bool = True


class Readers(NamedTuple):
    """Who reads a page once it is published, in words for whoever edits it."""

    title: str
    explanation: str


def own_name(language_code: str) -> str:
    """What a language calls itself: "Nederlands", "English"."""
    return get_language_info(language_code)["name_local"].capitalize()


class BasePage(Page):
    """What every page of the portal shares.

    Who sees a page is asked of `objects.visible_to(user)`, so Wagtail's own page privacy is
    switched off (product.md, rule 5): a shared password could open what the queryset closes.
    """

    public_id = models.UUIDField(_("public id"), default=uuid.uuid4, unique=True, editable=False)

    objects = VisiblePageManager()

    api_fields: ClassVar[list[APIField]] = [APIField("public_id")]
    api_meta_fields: ClassVar[list[APIField]] = [APIField("last_published_at")]
    base_form_class = PortalPageForm
    private_page_options: list[str] = []
    exclude_fields_in_copy = ["public_id"]
    stays_put = False  # neither moved nor copied
    is_translated = True
    tester_class = PortalPagePermissionTester
    is_approved = False  # whether somebody may ask for approval before it is published

    class Meta:
        abstract = True

    @property
    def is_kept(self) -> bool:
        """Whether the page stands for a row that is archived, never deleted."""
        return False

    def permissions_for_user(self, user: User) -> PortalPagePermissionTester:
        return self.tester_class(user, self)

    @property
    def has_workflow(self) -> bool:
        return self.is_approved and super().has_workflow

    def get_workflow(self) -> Workflow | None:
        return super().get_workflow() if self.is_approved else None

    def with_content_json(self, content: dict[str, Any]) -> BasePage:
        # Wagtail writes a published page through to its aliases with this.
        page = super().with_content_json(content)
        page.public_id = self.public_id
        return page

    def full_clean(self, *args: Any, **kwargs: Any) -> None:
        # Making an alias passes `exclude_fields_in_copy` over.
        if self._state.adding and self.alias_of_id:
            self.public_id = uuid.uuid4()
        super().full_clean(*args, **kwargs)

    def stands_for(self) -> list[models.Model]:
        """Rows whose page this is; what hangs on them hangs on the page."""
        return []

    @property
    def readers(self) -> Readers:
        """Who `objects.visible_to` lets read the page."""
        return Readers(gettext("Everybody"), gettext("Once it is published, also signed out."))

    @property
    def teaser(self) -> str:
        """One sentence under the title where pages are listed."""
        return self.search_description

    @property
    def kind(self) -> Any:
        """What a page is to a reader: "Network", "Practice"."""
        return _("Page")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        context["translations"] = self.other_languages(request)
        context["untranslated"] = self._missed_by(request, context["translations"])
        context["crumbs"] = self.way_up(request)
        return context

    def way_up(self, request: HttpRequest) -> list[tuple[str, str]]:
        """Titles and addresses of the pages above this one, from below the home page down."""
        above = self.get_ancestors().live().filter(depth__gt=HOME_DEPTH).select_related("locale")
        return [(page.title, page.get_url(request)) for page in above]

    def other_languages(self, request: HttpRequest) -> list[Translation]:
        """Where this page stands in other languages, as far as this reader may see, with what the
        address asks of a list."""
        pages = (
            type(self)
            .objects.visible_to(request.user)
            .filter(translation_key=self.translation_key)
            .exclude(pk=self.pk)
            .select_related("locale")
        )
        found = [_translation(page, request) for page in pages]
        codes = {self.locale.language_code, *(each.language_code for each in found)}
        missing = {code for code, _name in settings.LANGUAGES} - codes
        return [*found, *self._nearest(request, missing)] if missing else found

    def _nearest(self, request: HttpRequest, codes: set[str]) -> list[Translation]:
        """For each of these languages the lowest page above this one that has a translation."""
        keys = self.get_ancestors().filter(depth__gte=HOME_DEPTH).values("translation_key")
        pages = Page.objects.live().filter(translation_key__in=keys)
        pages = pages.filter(locale__language_code__in=codes).select_related("locale")
        lowest = {page.locale.language_code: page for page in pages.order_by("depth")}
        return [_translation(page, request, is_same=False) for page in lowest.values()]

    def _missed_by(self, request: HttpRequest, translations: list[Translation]) -> str:
        """The language that this reader's browser asks for, where the page is not in it."""
        asked = get_language_from_request(request)
        return (
            asked
            if asked in {each.language_code for each in translations if not each.is_same}
            else ""
        )


def _translation(page: Page, request: HttpRequest, *, is_same: bool = True) -> Translation:
    code = page.locale.language_code
    asked = request.GET.urlencode() if is_same else ""
    url = f"{page.get_url(request)}?{asked}" if asked else page.get_url(request)
    return Translation(code, own_name(code), url, is_same)

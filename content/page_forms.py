"""The form of every page in Wagtail's editor."""

from __future__ import annotations

from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import PermissionDenied
from wagtail.admin.forms import WagtailAdminPageForm
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import Page, ReferenceIndex
from wagtail.permissions import policy_registry

from content.querysets import pages_to_choose

Reference = tuple[Any, str]  # content type and key of what a page points at


class PortalPageForm(WagtailAdminPageForm):
    """Lets nobody point at a page or file that no chooser offers them.

    Wagtail takes any key that is posted, and shows the title of what it belongs to (rule 5).
    What the page pointed at before stays, whoever put it there.

    Raises:
        PermissionDenied: while validating, a forged key.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._pointed_at = references_of(self.instance) if self.is_bound else set()

    def _post_clean(self) -> None:
        super()._post_clean()
        new = references_of(self.instance) - self._pointed_at
        for model in (Page, get_document_model(), get_image_model()):
            kind = ContentType.objects.get_for_model(model).pk
            keys = {int(key) for each, key in new if each == kind and str(key).isdecimal()}
            if keys and self._to_choose(model, keys).count() < len(keys):
                raise PermissionDenied

    def _to_choose(self, model: Any, keys: set[int]) -> Any:
        rows = model.objects.filter(pk__in=keys)
        if model is Page:
            return pages_to_choose(rows, self.for_user)
        policy = policy_registry.get_by_type(model)
        own = policy.instances_user_has_any_permission_for(self.for_user, {"choose", "change"})
        may = rows.filter(pk__in=own.order_by().values("pk"))
        if hasattr(rows, "visible_to"):
            seen = rows.visible_to(self.for_user).order_by().values("pk")
            may |= rows.model.objects.filter(pk__in=keys).filter(pk__in=seen)
        return may


def references_of(page: Page) -> set[Reference]:
    """Pages, files and other rows that the fields of a page point at."""
    return {
        (content_type_id, object_id)
        for content_type_id, object_id, *_path in (
            ReferenceIndex._extract_references_from_object(page)
        )
    }

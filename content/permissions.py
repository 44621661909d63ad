"""What Wagtail's admin may offer on a page of ours, beside the rights that groups give."""

from __future__ import annotations

from typing import Any

from wagtail.models import PagePermissionTester


class PortalPagePermissionTester(PagePermissionTester):
    """Wagtail's own answers, without what a page of the portal never does.

    Who sees a page is one queryset, so nobody sets a password on one (product.md, rule 5). A page
    that `stays_put` is neither moved nor copied (rule 6); one that `is_kept` is archived with what
    it stands for, never deleted (rule 9). This holds for superusers too.
    """

    def can_set_view_restrictions(self) -> bool:
        return False

    def can_move(self) -> bool:
        return not self.page.stays_put and super().can_move()

    def can_copy(self) -> bool:
        return not self.page.stays_put and super().can_copy()

    def can_delete(self, *args: Any, **kwargs: Any) -> bool:
        return not self.page.is_kept and super().can_delete(*args, **kwargs)

"""Lists in the editors' room, for rows of which everybody may handle some and nobody all.

Wagtail's ModelViewSet asks once whether somebody may handle the model, and then shows, opens and
exports every row. Here every view asks for each row what `content.scopes` says; what is not
somebody's is not there (404). Rows change through the actions of the portal, so that permission,
validation and log are those of its screens.
"""

from content.viewsets.forms import ScopedFilterSet, ScopedForm, archive_filter
from content.viewsets.scoped import MENU_HOOK, ScopedViewSet
from content.viewsets.views import ScopedCreateView, ScopedInspectView

__all__ = [
    "MENU_HOOK",
    "ScopedCreateView",
    "ScopedFilterSet",
    "ScopedForm",
    "ScopedInspectView",
    "ScopedViewSet",
    "archive_filter",
]

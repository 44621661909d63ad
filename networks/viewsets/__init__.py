"""Lists of networks and what is in them, in the editors' room."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.viewsets.base import ViewSetGroup

from content.viewsets import MENU_HOOK
from networks.viewsets.duties import DutiesViewSet
from networks.viewsets.networks import NetworkViewSet
from networks.viewsets.results import ContributionViewSet, MemberViewSet


class ListsMenu(ViewSetGroup):
    """The menu in which the lists of every room stand."""

    menu_label = _("Learning networks")
    menu_icon = "group"
    menu_order = 90
    submenu_hook = MENU_HOOK
    items = ()


VIEWSETS = (
    ListsMenu(),
    NetworkViewSet("networks"),
    MemberViewSet("members"),
    ContributionViewSet("contributions"),
    DutiesViewSet("who_may_what"),
)

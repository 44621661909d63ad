"""Where people work on a network. Its page itself is Wagtail's; schools have addresses of their
own (networks.school_urls). The Dutch paths stand in the catalogue."""

from django.urls import path
from django.utils.translation import gettext_lazy as _

from networks.views import home

app_name = "networks"
urlpatterns = [
    path(_("network/<uuid:network>/"), home.HomeView.as_view(), name="home"),
]

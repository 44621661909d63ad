from django.urls import path, re_path
from django.utils.translation import gettext_lazy as _

from home import views

app_name = "home"
urlpatterns = [
    path(_("my/"), views.start, name="start"),
    path(_("accessibility/"), views.accessibility, name="accessibility"),
    path(_("patterns/"), views.patterns, name="patterns"),
    re_path(r"^theme/(?P<colour>[0-9a-f]{6})\.css$", views.theme, name="theme"),
]

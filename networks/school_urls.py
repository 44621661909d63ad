"""Pages of schools and priorities. They show what networks brought, so they live up here; their
names belong to the room of the schools, which links to them."""

from django.urls import path
from django.utils.translation import gettext_lazy as _

from networks.views import schools

app_name = "schools"
urlpatterns = [
    path(_("schools/<str:site_code>/"), schools.school, name="school"),
    path(_("schools/<str:site_code>/priorities/<slug:slug>/"), schools.priority, name="priority"),
]

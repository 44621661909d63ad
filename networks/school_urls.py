"""Pages of schools and priorities. They show what networks brought, so they live up here; their
names belong to the room of the schools, which links to them."""

from django.urls import path
from django.utils.translation import gettext_lazy as _

from networks import views

app_name = "schools"
urlpatterns = [
    path(_("schools/<str:site_code>/"), views.school, name="school"),
    path(_("schools/<str:site_code>/priorities/<slug:slug>/"), views.priority, name="priority"),
]

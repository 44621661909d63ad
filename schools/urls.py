"""Where a school keeps its priorities. The pages that show them have their addresses a room
higher (`schools:…`), because they also show what networks brought."""

from django.urls import path
from django.utils.translation import gettext_lazy as _

from schools.views import answers, priorities

app_name = "priorities"
urlpatterns = [
    path(
        _("schools/<str:site_code>/priorities/"), priorities.PrioritiesView.as_view(), name="list"
    ),
    path(
        _("schools/<str:site_code>/new-priority/"), priorities.AddPriorityView.as_view(), name="add"
    ),
    path(
        _("priority/<uuid:priority>/change/"),
        priorities.ChangePriorityView.as_view(),
        name="change",
    ),
    path(_("priority/<uuid:priority>/answer/"), answers.AnswerView.as_view(), name="answer"),
    path(_("priority/<uuid:priority>/adopt/"), answers.AdoptChangedView.as_view(), name="adopt"),
    path(_("priority/<uuid:priority>/refuse/"), answers.RefuseView.as_view(), name="refuse"),
    path(_("priority/<uuid:priority>/end/"), priorities.EndPriorityView.as_view(), name="end"),
    path(
        _("priority/<uuid:priority>/archive/"),
        priorities.ArchivePriorityView.as_view(),
        name="archive",
    ),
    path(
        _("priority/<uuid:priority>/restore/"),
        priorities.RestorePriorityView.as_view(),
        name="restore",
    ),
]

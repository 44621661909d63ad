from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.translation import get_language, get_language_from_path, gettext, override
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, TitleFieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page
from wagtail.search import index

from content.models import BasePage, Readers
from content.models.page import HOME_DEPTH, Translation, own_name
from networks.blocks import AgendaBlock, DecisionsBlock
from networks.models.action_item import ActionItem
from networks.models.meeting import Meeting, MeetingState
from networks.models.network import Network
from networks.page_policy import NetworkPageTester
from networks.permissions import user_can_edit_network, user_is_inside
from networks.querysets import MeetingPageManager
from networks.rules.meeting import report_due_on, report_is_late

if TYPE_CHECKING:
    from django.http import HttpRequest
    from wagtail.models import Locale

    from accounts.models import User


FIRST_YEAR, LAST_YEAR = 2000, 2099


class MeetingPage(BasePage):
    """What is written about a meeting: date, place, agenda and log. It is not translated: in
    another language the same page stands in a frame of that language (`networks:meeting`).

    Notes, decisions and attendance are for the network's people. Others read the school version,
    three lines, once the meeting is closed; only those are in the search index.
    """

    network = models.ForeignKey(
        Network, on_delete=models.PROTECT, related_name="meeting_pages", editable=False
    )
    meeting = models.OneToOneField(
        Meeting, on_delete=models.PROTECT, related_name="page", editable=False
    )
    starts_at = models.DateTimeField(_("from"))
    ends_at = models.DateTimeField(_("until"), null=True, blank=True)
    place = models.CharField(_("place"), max_length=160, blank=True)
    online_url = models.URLField(_("link to join online"), blank=True)
    agenda = StreamField(AgendaBlock(), verbose_name=_("agenda"), blank=True)
    notes = models.TextField(
        _("notes"),
        blank=True,
        help_text=_("At most one page. Do not write names or recognisable details of pupils."),
    )
    decisions = StreamField(DecisionsBlock(), verbose_name=_("decisions"), blank=True)
    contribution_to_goal = models.TextField(_("contribution to the goal"), blank=True)
    no_contribution = models.BooleanField(_("no contribution to the goal this time"), default=False)
    school_what = models.TextField(_("what we did"), blank=True)
    school_why = models.TextField(_("why it matters for our priority"), blank=True)
    school_here = models.TextField(_("what will happen at our school"), blank=True)

    objects = MeetingPageManager()

    template = "networks/meeting_page.html"
    stays_put = True
    is_kept = True
    is_translated = False
    is_creatable = False
    parent_page_types: ClassVar[list[str]] = ["networks.NetworkPage"]
    subpage_types: ClassVar[list[str]] = []

    content_panels = [
        TitleFieldPanel(
            "title",
            help_text=_(
                "What is it about, in a few words? For example: Questions that go further."
            ),
        ),
        MultiFieldPanel(
            [FieldPanel(name) for name in ("starts_at", "ends_at", "place", "online_url")],
            heading=_("When and where"),
        ),
        FieldPanel(
            "agenda", help_text=_("Open action items come along by themselves; leave them out.")
        ),
        MultiFieldPanel(
            [
                FieldPanel("notes"),
                FieldPanel("decisions"),
                FieldPanel(
                    "contribution_to_goal",
                    help_text=_("What do you know or have now that brings the goal nearer?"),
                ),
                FieldPanel("no_contribution"),
            ],
            heading=_("Log, for the people of the network"),
        ),
        MultiFieldPanel(
            [FieldPanel(name) for name in ("school_what", "school_why", "school_here")],
            heading=_("For schools, in three lines"),
            help_text=_("Schools and boards read these once the meeting is closed, and no notes."),
        ),
    ]
    promote_panels: ClassVar[list[Any]] = []  # made with its address, and in no menu
    settings_panels: ClassVar[list[Any]] = []  # with an end it would vanish from the workbench
    search_fields = [
        *Page.search_fields,
        index.SearchField("school_what"),
        index.SearchField("school_why"),
        index.SearchField("school_here"),
    ]

    tester_class = NetworkPageTester

    class Meta:
        verbose_name = _("meeting page")
        verbose_name_plural = _("meeting pages")
        constraints = [
            models.CheckConstraint(
                condition=Q(ends_at__isnull=True) | Q(ends_at__gte=F("starts_at")),
                name="networks_meetingpage_times",
            )
        ]

    def clean(self) -> None:
        """A day that no calendar of a school has cannot be shown in every time zone. A meeting
        contributed something to the goal or it did not: never both."""
        super().clean()
        if self.no_contribution and self.contribution_to_goal.strip():
            words = gettext(
                "You wrote down above what it contributed. Empty that text or take this tick away."
            )
            raise ValidationError({"no_contribution": words})
        for name in ("starts_at", "ends_at"):
            moment = getattr(self, name)
            if moment and not FIRST_YEAR <= moment.year <= LAST_YEAR:
                raise ValidationError({name: gettext("Is the year right?")})

    def copy_for_translation(
        self,
        locale: Locale,
        copy_parents: bool = False,
        alias: bool = False,
        exclude_fields: list[str] | None = None,
    ) -> MeetingPage:
        """A meeting has one page, in the language it was written in: keeping trees in step makes
        no alias of it, and translating it is refused."""
        if alias:
            return self
        raise ValidationError(gettext("The page of a meeting is not translated."))

    def stands_for(self) -> list[models.Model]:
        return [self.meeting]

    def get_url_parts(self, request: HttpRequest | None = None) -> Any:
        """Where the reader's language stands around the page: a network has many meetings, and
        would change its language with each of them."""
        parts = super().get_url_parts(request)
        if not parts or not parts[2]:
            return parts
        own, reading = get_language_from_path(parts[2]) or settings.LANGUAGE_CODE, get_language()
        if reading in {own, None}:
            return parts
        return *parts[:2], reverse("networks:meeting", args=[self.public_id])

    def other_languages(self, request: HttpRequest) -> list[Translation]:
        """The same page, framed in each of the other languages."""
        found = []
        for code, _name in settings.LANGUAGES:
            if code != get_language():
                with override(code):
                    found.append(Translation(code, own_name(code), self.get_url(request)))
        return found

    def way_up(self, request: HttpRequest) -> list[tuple[str, str]]:
        above = self.get_ancestors().live().filter(depth__gt=HOME_DEPTH).select_related("locale")
        return [(_label(page), page.get_url(request)) for page in (one.localized for one in above)]

    @property
    def school_version(self) -> list[str]:
        """What schools read: at most three lines, empty ones left out."""
        return [line for line in (self.school_what, self.school_why, self.school_here) if line]

    @property
    def readers(self) -> Readers:
        return Readers(
            gettext("The people of the network"),
            gettext(
                "Once the meeting is closed, colleagues who can read the network see the three "
                "lines for schools; never the notes."
            ),
        )

    @property
    def teaser(self) -> str:
        return self.school_what

    @property
    def kind(self) -> Any:
        day = date_format(timezone.localdate(self.starts_at), "j F Y")
        return gettext("Meeting on %(day)s") % {"day": day}

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        is_inside = user_is_inside(request.user, self.network)
        held_on, today = timezone.localdate(self.starts_at), timezone.localdate()
        context |= {
            "is_inside": is_inside,
            "can_edit": user_can_edit_network(request.user, self.network),
            "can_edit_page": self.permissions_for_user(request.user).can_edit(),
            "is_coming": self.starts_at > timezone.now()
            and self.meeting.state not in {MeetingState.CLOSED, MeetingState.CANCELLED},
            "network_page": self.get_parent().localized.specific,
            "untranslated": "" if self.locale.language_code == get_language() else get_language(),
            "report_is_late": report_is_late(held_on, self.meeting.state, today),
            "report_due_on": report_due_on(held_on),
        }
        return context | (self._for_members(request.user) if is_inside else {})

    def _for_members(self, user: User) -> dict[str, Any]:
        meetings = self.network.meeting_pages.visible_to(user).not_cancelled()
        meetings = meetings.select_related("locale")
        # Two may begin at the same time.
        later = Q(starts_at__gt=self.starts_at) | Q(starts_at=self.starts_at, pk__gt=self.pk)
        items = (
            ActionItem.objects.visible_to(user)
            .unarchived()
            .select_related("owner", "school", "priority", "meeting__page")
            .with_outcomes(user)
        )
        attendance = self.meeting.attendance.visible_to(user)
        return {
            "number": meetings.exclude(later).count(),
            "next_meeting": meetings.filter(later).order_by("starts_at", "pk").first(),
            "attendance": attendance.select_related("member__user", "member__school"),
            "action_items": items.filter(meeting=self.meeting),
            # Open items of earlier meetings come along to the agenda of one that is to come.
            "open_items": items.open()
            .filter(network=self.network_id, meeting__page__starts_at__lt=self.starts_at)
            .exclude(meeting=self.meeting)
            if not self.meeting.is_closed
            else ActionItem.objects.none(),
        }


def _label(page: Page) -> str:
    """The title of a page above, marked where it is not in the reader's language."""
    code = page.locale.language_code
    return (
        page.title
        if code == get_language()
        else format_html('<span lang="{}">{}</span>', code, page.title)
    )

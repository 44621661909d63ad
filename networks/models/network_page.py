from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, ClassVar

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, TitleFieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField, TranslatableField

from content.blocks import PortalStreamBlock
from content.models import BasePage, Readers
from networks.editor.forms import NetworkPageForm
from networks.editor.panels import GoalPanel
from networks.models.goal import LeaderRecognition
from networks.models.network import Network
from networks.models.pace import Pace, pace_of
from networks.models.readers import readers_of
from networks.page_policy import NetworkPageTester
from networks.permissions import (
    schools_to_record_for,
    user_can_edit_network,
    user_is_inside,
    user_is_opened_to,
)
from networks.querysets import NetworkPageManager
from networks.rules.goal import GoalCheck, GoalFacts, check_goal
from networks.rules.thread import Thread, build_thread

if TYPE_CHECKING:
    from django.http import HttpRequest

# The parts of the goal by the names that `GoalFacts` knows them under.
GOAL_TEXTS = (
    "target_group",
    "practice_change",
    "indicator",
    "baseline",
    "target",
    "success_evidence",
    "evidence_by",
)
GOAL_DATES = ("deadline", "check_on", "evidence_on")


class NetworkPage(BasePage):
    """The space of a network: its goal and what schools get from it.

    Four things make it fit to publish: name, one sentence, bijdrage and schools. The goal is
    changed through `networks.actions.publish_goal`, so that every version is kept.
    """

    network = models.ForeignKey(
        Network, on_delete=models.PROTECT, related_name="pages", editable=False
    )
    goal = models.TextField(
        _("our goal in one sentence"),
        help_text=_("By when, who does what differently, and what do pupils notice?"),
    )
    contribution_to_schools = models.TextField(
        _("contribution to school development"),
        help_text=_("What do schools get from this network? Name their priorities."),
    )
    target_group = models.CharField(_("for whom"), max_length=200, blank=True)
    practice_change = models.TextField(_("what colleagues will do differently"), blank=True)
    indicator = models.CharField(_("how you will notice"), max_length=200, blank=True)
    baseline = models.CharField(_("at the start"), max_length=120, blank=True)
    target = models.CharField(_("at the end"), max_length=120, blank=True)
    deadline = models.DateField(_("by when"), null=True, blank=True)
    check_on = models.DateField(_("looking back on the way"), null=True, blank=True)
    success_evidence = models.CharField(_("what you will show"), max_length=200, blank=True)
    evidence_by = models.CharField(_("who collects it"), max_length=120, blank=True)
    evidence_on = models.DateField(_("collected on"), null=True, blank=True)
    body = StreamField(PortalStreamBlock(), verbose_name=_("more about us"), blank=True)

    objects = NetworkPageManager()

    template = "networks/network_page.html"
    is_creatable = False
    parent_page_types: ClassVar[list[str]] = ["networks.NetworkIndexPage"]
    subpage_types: ClassVar[list[str]] = ["networks.MeetingPage", "networks.PracticePage"]

    stays_put = True
    base_form_class = NetworkPageForm
    content_panels = [
        GoalPanel(heading=_("Where your goal stands")),
        MultiFieldPanel(
            [
                TitleFieldPanel(
                    "title",
                    heading=_("Name of the network"),
                    help_text=_("A few words that colleagues recognise, for example: Rich texts."),
                ),
                FieldPanel("goal"),
                FieldPanel("contribution_to_schools"),
            ],
            heading=_("What everybody reads"),
            help_text=_(
                "With a name, one sentence, the contribution and schools it can be published."
            ),
        ),
        MultiFieldPanel(
            [
                FieldPanel(
                    "target_group",
                    help_text=_("Name the group or year, for example: pupils of groups 5 and 6."),
                )
            ],
            heading=_("For whom should something change?"),
        ),
        MultiFieldPanel(
            [
                FieldPanel(
                    "practice_change",
                    help_text=_(
                        "What can a visitor see in the lesson? For example: every lesson of "
                        "arithmetic starts with five minutes of practice."
                    ),
                )
            ],
            heading=_("What will colleagues do differently?"),
        ),
        MultiFieldPanel(
            [
                FieldPanel("indicator", help_text=_("What do you count, measure or hear?")),
                FieldPanel("baseline", help_text=_("How is it now? For example: 60% in October.")),
                FieldPanel("target", help_text=_("Where do you want to go? For example: 75%.")),
            ],
            heading=_("How will pupils or the team notice?"),
        ),
        MultiFieldPanel(
            [
                FieldPanel("deadline", help_text=_("At most fifteen months from now.")),
                FieldPanel("check_on", help_text=_("A moment on the way, to adjust in time.")),
            ],
            heading=_("By when, and when do you look back on the way?"),
        ),
        MultiFieldPanel(
            [
                FieldPanel(
                    "success_evidence",
                    help_text=_("For example: twelve described lessons and a short survey."),
                ),
                *(FieldPanel(name) for name in ("evidence_by", "evidence_on")),
            ],
            heading=_("How will you see that it worked?"),
        ),
        FieldPanel("body"),
    ]
    promote_panels = [FieldPanel("slug"), FieldPanel("search_description")]
    search_fields = [
        *Page.search_fields,
        index.SearchField("goal"),
        index.SearchField("contribution_to_schools"),
        index.SearchField("body"),
    ]
    override_translatable_fields = [
        *(SynchronizedField(name, overridable=False) for name in ("network", *GOAL_DATES)),
        TranslatableField("slug"),
    ]

    tester_class = NetworkPageTester

    class Meta:
        verbose_name = _("network page")
        verbose_name_plural = _("network pages")

    @property
    def goal_answers(self) -> dict[str, Any]:
        """The parts of the goal, dates as ISO text: what a `GoalRevision` keeps."""
        dates = {name: getattr(self, name) for name in GOAL_DATES}
        return {name: getattr(self, name) for name in GOAL_TEXTS} | {
            name: day.isoformat() if day else None for name, day in dates.items()
        }

    def take_goal_from_draft(self) -> None:
        """Fills in the parts of the goal as the latest revision has them.

        Without a query where `latest_revision` was brought along, unlike Wagtail's
        `get_latest_revision_as_object`, which looks up every relation of the page.
        """
        if self.latest_revision:
            content = self.latest_revision.content
            for name in (*GOAL_TEXTS, *GOAL_DATES):
                field = self._meta.get_field(name)
                setattr(self, name, field.to_python(content.get(name)) or field.get_default())

    def check_goal(self, network: Network, today: date | None = None) -> GoalCheck:
        """Where the goal stands today. `network` comes from `with_goal_facts()`."""
        return check_goal(
            GoalFacts(
                **{name: getattr(self, name) for name in (*GOAL_TEXTS, *GOAL_DATES)},
                schools=network.school_count,
                schools_linked=network.linked_count,
                schools_linked_provisionally=network.provisional_count,
                schools_with_priorities=network.with_priorities_count,
                schools_with_champion=network.champion_count,
                has_lead=network.has_lead,
                meetings_planned=network.meeting_count,
                hours_known=network.hours_known,
                leaders_agreed_on_time=network.time_agreed_count,
                leaders_recognised=network.recognised_count,
                leaders_waiting=network.waiting_count,
                leaders_doubting=network.doubting_count,
                lead_confirmed=network.lead_confirmed,
                today=today or timezone.localdate(),
            )
        )

    @property
    def readers(self) -> Readers:
        return readers_of(self)

    @property
    def teaser(self) -> str:
        return self.goal

    @property
    def kind(self) -> Any:
        return _("Network")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        user = request.user
        rows = Network.objects.with_goal_facts().with_pace_facts().select_related("board")
        network = rows.get(pk=self.network_id)
        # The status is that of the network, so it is read off the page in the first language.
        main_page = self if self.is_main else network.main_page
        people = list(network.members.current().visible_to(user).select_related("user", "school"))
        practices = network.practice_pages.visible_to(user).in_language(self.locale.language_code)
        is_inside, is_opened = user_is_inside(user, network), user_is_opened_to(user, network)
        can_edit = user_can_edit_network(user, network)
        revisions = list(network.goal_revisions.visible_to(user))
        return context | {
            "network": network,
            "check": main_page.check_goal(network),
            "pace": pace_of(network) if is_inside or can_edit else Pace(),
            "is_inside": is_inside,
            "is_opened": is_opened,
            "can_edit": can_edit,
            "is_lead": user.pk in [each.user_id for each in people if each.role == "lead"],
            "may_record": is_opened and schools_to_record_for(user, network).exists(),
            "can_edit_page": self.permissions_for_user(user).can_edit(),
            "people": people,
            "member_count": network.members.current().count(),
            "themes": network.themes.all(),
            "revisions": revisions,
            "own_answers": LeaderRecognition.objects.asked_of(user)
            .filter(
                network_school__network=network,
                goal_revision__sentence__in=[each.sentence for each in revisions[:1]],
            )
            .exclude(answer="")
            .select_related("network_school__school"),
            "schools": network.schools.current().visible_to(user).for_display(user),
            "contributions": network.contributions.visible_to(user).for_display(user),
            "open_items": network.action_items.visible_to(user).open().unarchived().count(),
            "thread": self._thread(request),
            "practices": practices.with_schools(user).order_by("-first_published_at", "title"),
        }

    @property
    def is_kept(self) -> bool:
        """A network is archived; only a translated copy of its page may go."""
        return self.is_main

    @property
    def has_schools(self) -> bool:
        """Whether a school takes part now; without one a network is not published."""
        return self.network_id is not None and self.network.schools.current().exists()

    @property
    def is_main(self) -> bool:
        """Whether this is the page in the first language, from which others are translated."""
        return self.locale.language_code == settings.LANGUAGE_CODE

    def _thread(self, request: HttpRequest) -> Thread:
        meetings = (
            self.network.meeting_pages.visible_to(request.user)
            .select_related("meeting", "locale")
            .with_action_counts()
            .defer_streamfields()
            .order_by("starts_at", "pk")
        )
        return build_thread(
            [
                (each.starts_at, bool(each.contribution_to_goal), each)
                for each in meetings
                if not each.meeting.is_cancelled
            ],
            now=timezone.now(),
            cancelled=[(each.starts_at, each) for each in meetings if each.meeting.is_cancelled],
            everything="all" in request.GET,
        )

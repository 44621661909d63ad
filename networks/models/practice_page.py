from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.forms import CheckboxSelectMultiple
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, TitleFieldPanel
from wagtail.api import APIField
from wagtail.fields import RichTextField
from wagtail.models import Page
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField

from content.blocks import TEXT_FEATURES
from content.models import BasePage, CustomDocument, Readers
from networks.editor.forms import PracticePageForm
from networks.models.network import Network
from networks.models.readers import nobody_yet, readers_of
from networks.page_policy import NetworkPageTester
from networks.permissions import user_is_opened_to
from networks.querysets import PracticePageManager
from schools.api_fields import TermsField
from schools.models import Level, School, Subject, Theme

if TYPE_CHECKING:
    from django.http import HttpRequest


class PracticePage(BasePage):
    """Something that worked at a school, for a colleague to use tomorrow (praktijkvoorbeeld).

    Five things suffice: title, for whom, how to do it, what we saw, a file.
    """

    network = models.ForeignKey(
        Network, on_delete=models.PROTECT, related_name="practice_pages", editable=False
    )
    school = models.ForeignKey(
        School,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="practice_pages",
        verbose_name=_("school where it began"),
    )
    for_whom = models.CharField(_("for whom"), max_length=160)
    how_to = RichTextField(_("how to do it"), features=TEXT_FEATURES)
    what_we_saw = RichTextField(_("what we saw"), features=TEXT_FEATURES)
    document = models.ForeignKey(
        CustomDocument,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="practice_pages",
        verbose_name=_("file"),
    )
    themes = ParentalManyToManyField(
        Theme, related_name="practice_pages", blank=True, verbose_name=_("themes")
    )
    subjects = ParentalManyToManyField(
        Subject, related_name="practice_pages", blank=True, verbose_name=_("subjects")
    )
    levels = ParentalManyToManyField(
        Level, related_name="practice_pages", blank=True, verbose_name=_("levels")
    )

    objects = PracticePageManager()

    template = "networks/practice_page.html"
    stays_put = True
    is_approved = True
    base_form_class = PracticePageForm
    parent_page_types: ClassVar[list[str]] = ["networks.NetworkPage"]
    subpage_types: ClassVar[list[str]] = []

    content_panels = [
        TitleFieldPanel(
            "title",
            help_text=_("What is it called in the lesson? Start with a verb if you can."),
        ),
        FieldPanel(
            "for_whom", help_text=_("For which group or subject, for example: groups 5 and 6.")
        ),
        FieldPanel("how_to", help_text=_("Step by step, so that a colleague can use it tomorrow.")),
        FieldPanel(
            "what_we_saw",
            help_text=_(
                "What did pupils do or say? Do not write names or recognisable details of pupils."
            ),
        ),
        FieldPanel("document", help_text=_("What a colleague needs to begin: a card, a lesson.")),
        FieldPanel("school"),
        *(
            FieldPanel(name, widget=CheckboxSelectMultiple)
            for name in ("themes", "subjects", "levels")
        ),
    ]
    promote_panels = [FieldPanel("slug"), FieldPanel("search_description")]
    search_fields = [
        *Page.search_fields,
        index.SearchField("for_whom"),
        index.SearchField("how_to"),
        index.SearchField("what_we_saw"),
    ]
    api_fields: ClassVar[list[APIField]] = [
        *BasePage.api_fields,
        *map(APIField, ("for_whom", "how_to", "what_we_saw")),
        *(APIField(name, TermsField()) for name in ("themes", "subjects", "levels")),
    ]
    override_translatable_fields = [
        *(
            SynchronizedField(name, overridable=False)
            for name in ("network", "school", "themes", "subjects", "levels")
        ),
        SynchronizedField("document"),
    ]

    tester_class = NetworkPageTester

    class Meta:
        verbose_name = _("practice")
        verbose_name_plural = _("practices")

    @classmethod
    def can_create_at(cls, parent: Page) -> bool:
        """Below a network in the first language; copies are translated from there (rule 8)."""
        return bool(super().can_create_at(parent) and parent.specific.is_main)

    def schools_to_choose(self) -> models.QuerySet[School]:
        """The schools of the network, and the one that was chosen before."""
        taking_part = self.network.schools.current().values("school")
        return School.objects.filter(models.Q(pk__in=taking_part) | models.Q(pk=self.school_id))

    def levels_to_choose(self) -> models.QuerySet[Level]:
        """Levels of the sectors of those schools, and those that were chosen before."""
        sectors = self.network.schools.current().values("school__sector")
        fitting = models.Q(sector="") | models.Q(sector__in=sectors)
        return Level.objects.filter(
            fitting | models.Q(pk__in=[row.pk for row in self.levels.all()])
        )

    def clean(self) -> None:
        super().clean()
        if not self._file_fits():
            raise ValidationError({"document": _("Choose a file of this network.")})

    def _file_fits(self) -> bool:
        """Whoever reads a practice reads its file, so a file of another network would be opened
        by it. The owner of the page may use what they uploaded elsewhere themselves."""
        if self.document is None or self.document.uploaded_by_user_id == self.owner_id:
            return True
        belongs_to = Network.objects.filter(collection=self.document.collection_id).first()
        return belongs_to in {None, self.network}

    @property
    def in_first_language(self) -> PracticePage:
        """The page that counts as the practice (product.md, rule 8)."""
        rows = PracticePage.objects.in_first_language().select_related("network")
        return rows.get(translation_key=self.translation_key)

    @property
    def readers(self) -> Readers:
        if not self.network.main_page.live:
            return nobody_yet(
                gettext("Practices are read once the page of the network is published.")
            )
        return readers_of(self)

    @property
    def teaser(self) -> str:
        return self.for_whom

    @property
    def kind(self) -> Any:
        return _("Practice")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        user = request.user
        # Contributions point at the practice in its first language (product.md, rule 8).
        used = self.network.contributions.model.objects.filter(
            practice__translation_key=self.translation_key
        )
        leads = self.network.members.current().leads().visible_to(user)
        contributions = list(used.visible_to(user).for_display(user))
        return context | {
            "network_page": self.get_parent().specific_deferred,
            "contributions": contributions,
            "school_count": len({each.school_id for each in contributions if not each.is_stopped}),
            "is_opened": user_is_opened_to(user, self.network),
            "can_edit_page": self.permissions_for_user(user).can_edit(),
            "leads": leads.select_related("user"),
            "school_is_visible": self.school_id is not None
            and School.objects.visible_to(user).filter(pk=self.school_id).exists(),
        }

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from modelcluster.contrib.taggit import ClusterTaggableManager
from modelcluster.fields import ParentalManyToManyField
from wagtail.admin.panels import FieldPanel
from wagtail.api import APIField
from wagtail.fields import RichTextField
from wagtail.models import Page
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField

from content.blocks import TEXT_FEATURES
from content.models import BasePage, CustomDocument, Readers
from networks.editor.forms import PracticePageForm
from networks.editor.practice_panels import PRACTICE_PANELS
from networks.models.network import Network
from networks.models.practice_display import colleagues_to_ask, looked_at, materials_of
from networks.models.practice_tag import PracticeTag
from networks.models.readers import nobody_yet, readers_of
from networks.page_policy import NetworkPageTester
from networks.permissions import (
    user_can_edit_practice,
    user_can_write_practice,
    user_is_opened_to,
)
from networks.querysets import PracticePageManager
from networks.rules.links import read_links, unfit_lines
from networks.rules.practice import MOST_MATERIALS, how_far
from schools.api_fields import TermsField
from schools.models import Level, School, Subject, Theme

if TYPE_CHECKING:
    from django.http import HttpRequest


class Licence(models.TextChoices):
    """What others may do with a practice (instruments.md §5.19)."""

    BY_SA = (
        "cc-by-sa",
        _("Use and change it, with our name and under the same licence (CC BY-SA 4.0)"),
    )
    BY = "cc-by", _("Use and change it, with our name (CC BY 4.0)")
    ZERO = "cc0", _("Use and change it, without conditions (CC0 1.0)")
    PORTAL = "portal", _("Only for colleagues who read it here")


class PracticePage(BasePage):
    """Something that worked at a school, for a colleague to use tomorrow (praktijkvoorbeeld).

    Five things suffice: title, for whom, how to do it, what we saw, a file. `document` is the first
    file. More `files` are a relation, so that it is one query who may open them; `links` are lines
    of text (`networks.rules.links`), as nothing ever points at one. All of it goes along with
    drafts, and is synchronised with translated copies.

    How far it is and when it is looked at again are computed; who may be asked is said by people
    themselves, beside the page (`PracticeCare`).
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

    tags = ClusterTaggableManager(through=PracticeTag, blank=True, verbose_name=_("tags"))
    files = ParentalManyToManyField(
        CustomDocument, related_name="practices_with_file", blank=True, verbose_name=_("more files")
    )
    links = models.TextField(_("links to materials"), blank=True)
    problem = models.TextField(_("what is the problem?"), blank=True)
    needed = models.TextField(_("what you need"), blank=True)
    time_needed = models.CharField(_("how much time it takes"), max_length=160, blank=True)
    tips = models.TextField(_("tips and pitfalls"), blank=True)
    source = models.TextField(_("where the idea comes from"), blank=True)
    licence = models.CharField(
        _("what others may do with it"), max_length=10, choices=Licence, default=Licence.BY_SA
    )

    objects = PracticePageManager()

    template = "networks/practice_page.html"
    stays_put = True
    is_approved = True
    base_form_class = PracticePageForm
    parent_page_types: ClassVar[list[str]] = ["networks.NetworkPage"]
    subpage_types: ClassVar[list[str]] = []

    content_panels = PRACTICE_PANELS
    promote_panels = [FieldPanel("slug"), FieldPanel("search_description")]
    search_fields = [
        *Page.search_fields,
        index.SearchField("for_whom"),
        index.SearchField("how_to"),
        index.SearchField("what_we_saw"),
        *(index.SearchField(name) for name in ("problem", "needed", "tips", "source")),
    ]
    api_fields: ClassVar[list[APIField]] = [
        *BasePage.api_fields,
        *map(APIField, ("for_whom", "how_to", "what_we_saw")),
        *(APIField(name, TermsField()) for name in ("themes", "subjects", "levels")),
    ]
    override_translatable_fields = [
        *(
            SynchronizedField(name, overridable=False)
            for name in ("network", "school", "themes", "subjects", "levels", "tags", "licence")
        ),
        *(SynchronizedField(name) for name in ("document", "files", "links")),
    ]

    tester_class = NetworkPageTester

    class Meta:
        verbose_name = _("practice")
        verbose_name_plural = _("practices")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(licence__in=Licence.values),
                name="networks_practicepage_licence",
            )
        ]

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
        self._follow_source()
        files = list(self.files.all())
        if self.document and not self._fits(self.document):
            raise ValidationError({"document": _("Choose a file of this network.")})
        if not all(self._fits(file) for file in files):
            raise ValidationError({"files": _("Choose files of this network.")})
        if wrong := unfit_lines(self.links):
            raise ValidationError(
                {
                    "links": gettext("Write one address that begins with https:// on each line: %s")
                    % wrong[0][:80]
                }
            )
        if len(files) + len(read_links(self.links)) + bool(self.document) > MOST_MATERIALS:
            raise ValidationError({"links": _("At most ten files and links together.")})

    def _follow_source(self) -> None:
        """wagtail-localize copies what was added to a relation, and leaves a last one that was
        taken away, such as a file with names of pupils (product.md, rule 11)."""
        source = self.source_page
        if source is not self:
            for name in ("themes", "subjects", "levels", "files"):
                setattr(self, name, list(getattr(source, name).all()))
            self.tags.set(list(source.tags.all()))

    def _fits(self, file: CustomDocument) -> bool:
        """Whoever reads a practice reads its files, so a file of another network would be opened
        by it. The owner of the page may use what they uploaded elsewhere themselves."""
        if file.uploaded_by_user_id == self.owner_id:
            return True
        belongs_to = Network.objects.filter(collection=file.collection_id).first()
        return belongs_to in {None, self.network}

    def files_to_choose(self) -> models.QuerySet[CustomDocument]:
        """Files of the network, the latest first, and those that were chosen before."""
        chosen = [row.pk for row in self.files.all()]
        return CustomDocument.objects.filter(
            models.Q(collection=self.network.collection_id) | models.Q(pk__in=chosen)
        ).order_by("-created_at", "-pk")

    @property
    def is_main(self) -> bool:
        """Whether this is the page in the first language, from which others are translated."""
        return self.locale_id is None or self.locale.language_code == settings.LANGUAGE_CODE

    @property
    def source_page(self) -> PracticePage:
        """The page in the first language, which figures and people point at (rule 8)."""
        if self.is_main:
            return self
        pages = type(self).objects.in_first_language()
        return pages.filter(translation_key=self.translation_key).first() or self

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
        source = self.source_page
        contributions = list(used.visible_to(user).for_display(user))
        return context | {
            "network_page": self.get_parent().specific_deferred,
            "contributions": contributions,
            "school_count": len({each.school_id for each in contributions if not each.is_stopped}),
            "is_opened": user_is_opened_to(user, self.network),
            "can_edit_page": self.permissions_for_user(user).can_edit(),
            "can_write": user_can_edit_practice(user, source),
            "source": source,
            "may_be_asked": user_can_write_practice(user, self.network),
            "reach": how_far(used.unarchived().running().uses(), began_at_school=bool(self.school)),
            "materials": materials_of(self),
            **looked_at(source),
            "ask": colleagues_to_ask(source, user),
            "school_is_visible": self.school_id is not None
            and School.objects.visible_to(user).filter(pk=self.school_id).exists(),
        }

from __future__ import annotations

import re
from typing import ClassVar

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.forms import ColorInput
from django.utils.formats import localize
from django.utils.translation import get_language, gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.blocks import CharBlock, StreamBlock, StructBlock, URLBlock
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting
from wagtail.fields import StreamField
from wagtail.models import Site

from content.models import CustomImage
from home.rules.accent import (
    LEAST_CONTRAST,
    Accent,
    accent_passes,
    build_accent,
    contrast_of,
    nearest_accent,
)

HOUSE_ACCENT = "#c1263b"


def can_be_read(colour: str) -> None:
    """A validator: an accent in which words cannot be read is refused, with the nearest that can.

    Raises:
        ValidationError: not "#rrggbb", or too little contrast.
    """
    if not re.fullmatch(r"#[0-9a-fA-F]{6}", colour):
        raise ValidationError(_("Choose a colour."))
    if not accent_passes(colour):
        raise ValidationError(
            _(
                "Words in this colour are hard to read: its contrast is %(contrast)s, and "
                "%(least)s is needed. The nearest colour that can be read is %(nearest)s."
            ),
            params={
                "contrast": localize(round(contrast_of(colour), 1)),
                "least": localize(LEAST_CONTRAST),
                "nearest": nearest_accent(colour),
            },
        )


class FooterLinkBlock(StructBlock):
    """A link to another site; pages of the portal come in the footer by "show in menus"."""

    label = CharBlock(label=_("Text"), max_length=60)
    label_en = CharBlock(label=_("Text in English"), max_length=60, required=False)
    url = URLBlock(label=_("Address"))

    class Meta:
        icon = "link"
        label = _("Link")


class AccessibilityStatus(models.TextChoices):
    """What a statement may claim: the letters of the Dutch register (DigiToegankelijk)."""

    FULLY = "A", _("A: meets all requirements")
    PARTIALLY = "B", _("B: meets part of the requirements")
    STARTED = "C", _("C: first measures have been taken")
    NOT = "D", _("D: does not meet the requirements")


@register_setting(icon="cog", order=10)
class PortalSettings(BaseSiteSetting):
    """What makes the portal that of one board: its name and colour, and who to ask."""

    name = models.CharField(
        _("name of the portal"),
        max_length=40,
        blank=True,
        help_text=_("At the top of every page and in every mail."),
    )
    academy = models.CharField(
        _("name of the academy or board"),
        max_length=80,
        blank=True,
        help_text=_("At the foot of every page: who is behind this portal."),
    )
    logo = models.ForeignKey(
        CustomImage,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("logo"),
        help_text=_(
            "Comes in the place of the red loop. A square or wide picture with little white "
            "around it, that can be seen on white and on black."
        ),
    )
    accent = models.CharField(
        _("accent colour"),
        max_length=7,
        default=HOUSE_ACCENT,
        validators=[can_be_read],
        help_text=_(
            "The colour of the thread and of links. On dark pages the portal takes a lighter "
            "one by itself."
        ),
    )
    contact_name = models.CharField(
        _("who answers questions"),
        max_length=80,
        blank=True,
        help_text=_("A person or a desk, for example: the desk of the academy."),
    )
    contact_email = models.EmailField(_("their e-mail address"), blank=True)
    contact_phone = models.CharField(_("their telephone number"), max_length=24, blank=True)
    footer_links = StreamField(
        StreamBlock([("link", FooterLinkBlock())], max_num=6, required=False),
        verbose_name=_("links at the foot of every page"),
        blank=True,
    )
    accessibility_status = models.CharField(
        _("how accessible is this portal?"),
        max_length=1,
        choices=AccessibilityStatus,
        default=AccessibilityStatus.STARTED,
        help_text=_("The status that your statement has in the register."),
    )
    accessibility_checked_on = models.DateField(
        _("examined on"),
        null=True,
        blank=True,
        help_text=_("When somebody from outside examined it last."),
    )
    accessibility_gaps = models.TextField(
        _("what does not work for everybody yet"),
        blank=True,
        help_text=_("In ordinary words: what, for whom, and when it will be mended."),
    )
    accessibility_gaps_en = models.TextField(
        _("the same in English"),
        blank=True,
    )

    panels: ClassVar = [
        MultiFieldPanel(
            [
                FieldPanel("name"),
                FieldPanel("academy"),
                FieldPanel("logo"),
                FieldPanel("accent", widget=ColorInput),
            ],
            heading=_("Name and look"),
        ),
        MultiFieldPanel(
            [
                FieldPanel("contact_name"),
                FieldRowPanel([FieldPanel("contact_email"), FieldPanel("contact_phone")]),
                FieldPanel("footer_links"),
            ],
            heading=_("At the foot of every page"),
        ),
        MultiFieldPanel(
            [
                FieldRowPanel(
                    [FieldPanel("accessibility_status"), FieldPanel("accessibility_checked_on")]
                ),
                FieldPanel("accessibility_gaps"),
                FieldPanel("accessibility_gaps_en"),
            ],
            heading=_("Accessibility statement"),
        ),
    ]

    select_related: ClassVar[list[str]] = ["site", "logo"]

    class Meta:
        verbose_name = _("name and look")
        verbose_name_plural = _("name and look")

    @classmethod
    def of_default_site(cls) -> PortalSettings | None:
        """For mail, which is sent without a request."""
        site = Site.objects.filter(is_default_site=True).first()
        return cls.for_site(site) if site else None

    @property
    def title(self) -> str:
        """What the portal is called; a board that did not say so has a name all the same."""
        site: Site = self.site
        return self.name or site.site_name or gettext("Learning networks")

    @property
    def colours(self) -> Accent:
        return build_accent(self.accent.lower())

    @property
    def has_own_accent(self) -> bool:
        return self.accent.lower() != HOUSE_ACCENT

    @property
    def links(self) -> list[tuple[str, str]]:
        """Texts, in the language of the reader where it is there, and addresses."""
        in_dutch = get_language() == settings.LANGUAGE_CODE
        return [
            (block.value["label"] if in_dutch else _english(block.value), block.value["url"])
            for block in self.footer_links
        ]

    @property
    def gaps(self) -> str:
        """What does not work for everybody, in the language of the reader where it is there."""
        in_english = get_language() != settings.LANGUAGE_CODE
        return (in_english and self.accessibility_gaps_en) or self.accessibility_gaps


def _english(link: dict[str, str]) -> str:
    return link["label_en"] or link["label"]

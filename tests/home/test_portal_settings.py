"""A board's own name, accent, logo and contact, on every page and in mail, without a deploy."""

from __future__ import annotations

from typing import Any

import pytest
from django.core import mail
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse
from django.utils import translation
from wagtail.models import Site

from home.models import PortalSettings
from home.models.portal_settings import HOUSE_ACCENT
from home.rules.accent import accent_passes, build_accent
from tests.factories import CustomImageFactory, UserFactory, board_staff_of, superuser
from tests.factories.schools import BoardFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def portal() -> PortalSettings:
    return PortalSettings.for_site(Site.objects.get(is_default_site=True))


def page(path: str = "/", client: Client | None = None) -> str:
    return (client or Client()).get(path).content.decode()


def edit(client: Client, portal: PortalSettings, **changes: Any) -> Any:
    form = {"accent": HOUSE_ACCENT, "accessibility_status": "C", "footer_links-count": "0"}
    url = reverse("wagtailsettings:edit", args=["home", "portalsettings", portal.site_id])
    return client.post(url, form | changes)


def signed_in(user: Any) -> Client:
    client = Client()
    client.force_login(user)
    return client


def test_a_portal_that_nobody_named_has_a_name(portal: PortalSettings) -> None:
    assert portal.title == portal.site.site_name
    portal.site.site_name = ""
    with translation.override("nl"):
        assert portal.title == "Leernetwerken"


def test_what_an_administrator_fills_in_stands_on_every_page_at_once(
    portal: PortalSettings,
) -> None:
    answer = edit(
        signed_in(superuser()),
        portal,
        **{
            "name": "Samen leren",
            "academy": "Academie Waterkring",
            "accent": "#1f5f8b",
            "contact_name": "Balie van de academie",
            "contact_email": "academie@voorbeeld.invalid",
            "contact_phone": "010 123 4567",
            "footer_links-count": "1",
            "footer_links-0-type": "link",
            "footer_links-0-order": "0",
            "footer_links-0-deleted": "",
            "footer_links-0-value-label": "Ons bestuur",
            "footer_links-0-value-label_en": "Our board",
            "footer_links-0-value-url": "https://voorbeeld.invalid/",
        },
    )
    assert answer.status_code == 302
    for path in ("/", reverse("accounts:sign_in"), reverse("home:accessibility")):
        shown = page(path)
        assert "<title>" in shown
        assert "· Samen leren</title>" in shown
        for words in ("Academie Waterkring", "Balie van de academie", "tel:0101234567"):
            assert words in shown
        assert 'href="https://voorbeeld.invalid/">Ons bestuur<' in shown
        assert "theme/1f5f8b.css" in shown
    with translation.override("en"):
        assert ">Our board<" in page(reverse("home:accessibility"))


@pytest.mark.parametrize("accent", ["#ffcc00", "#ffffff", "#7ac143"])
def test_an_accent_that_cannot_be_read_is_refused_with_one_that_can(
    accent: str, portal: PortalSettings
) -> None:
    answer = edit(signed_in(superuser()), portal, accent=accent, name="Blijft staan")
    form = answer.context["form"]
    (said,) = form.errors["accent"]
    nearest = said.split()[-1].strip(".")
    assert accent_passes(nearest)
    assert form["name"].value() == "Blijft staan"
    assert not PortalSettings.objects.filter(accent=accent).exists()
    assert edit(signed_in(superuser()), portal, accent=nearest).status_code == 302


@pytest.mark.parametrize("accent", ["", "rood", "#12", "#12345g", "#1f5f8b;}", "#1F5F8B\n"])
def test_what_is_no_colour_is_refused(accent: str, portal: PortalSettings) -> None:
    portal.accent = accent
    with pytest.raises(ValidationError):
        portal.full_clean()


def test_the_stylesheet_of_an_accent_never_changes_and_sets_both_schemes() -> None:
    answer = Client().get(reverse("home:theme", args=["1f5f8b"]))
    accent = build_accent("#1f5f8b")
    assert answer["Content-Type"].startswith("text/css")
    assert "immutable" in answer["Cache-Control"]
    css = answer.content.decode()
    assert f"--accent-light: {accent.light}" in css
    assert f"--accent-dark: {accent.dark}" in css


def test_there_is_no_stylesheet_for_an_accent_that_cannot_be_read() -> None:
    assert Client().get(reverse("home:theme", args=["ffcc00"])).status_code == 404


def test_the_house_accent_needs_no_stylesheet(portal: PortalSettings) -> None:
    assert "theme/" not in page()


def test_a_logo_takes_the_place_of_the_loop(portal: PortalSettings) -> None:
    assert '<svg class="logo"' in page()
    portal.logo = CustomImageFactory()
    portal.save()
    shown = page()
    assert '<svg class="logo"' not in shown
    assert 'class="logo" src="/media/' in shown


def test_mail_carries_name_accent_and_contact(portal: PortalSettings) -> None:
    portal.name, portal.accent = "Samen leren", "#1f5f8b"
    portal.contact_email = "academie@voorbeeld.invalid"
    portal.save()
    user = UserFactory()
    Client().post(reverse("accounts:password_reset"), {"email": user.email})
    (sent,) = mail.outbox
    ((html, _kind),) = sent.alternatives
    assert "Samen leren" in sent.subject
    for words in ("Samen leren", "#1f5f8b", "academie@voorbeeld.invalid"):
        assert words in html


def test_only_administrators_change_it(portal: PortalSettings) -> None:
    coordinator = board_staff_of(BoardFactory())
    edit(signed_in(coordinator), portal, name="Van de coördinator")
    assert not PortalSettings.objects.filter(name="Van de coördinator").exists()


def test_the_accessibility_statement_says_what_the_settings_say(portal: PortalSettings) -> None:
    portal.accessibility_status = "B"
    portal.accessibility_gaps = "De kaart is niet voor te lezen."
    portal.accessibility_gaps_en = "The map cannot be read aloud."
    portal.save()
    shown = page(reverse("home:accessibility"))
    assert "B: voldoet gedeeltelijk" in shown
    assert "De kaart is niet voor te lezen." in shown
    with translation.override("en"):
        assert "The map cannot be read aloud." in page(reverse("home:accessibility"))


def test_the_admin_carries_name_mark_and_accent(portal: PortalSettings) -> None:
    portal.name, portal.accent = "Samen leren", "#1f5f8b"
    portal.save()
    shown = page(reverse("wagtailadmin_home"), signed_in(superuser()))
    assert "- Samen leren</title>" in shown
    assert '<svg class="logo"' in shown
    assert "theme/1f5f8b.css" in shown
    assert "wagtailadmin/images/favicon" not in shown

"""Whatever has a URL or stands in an export has a name of its own for the outside world."""

from __future__ import annotations

import pytest
from django.apps import apps
from django.db import IntegrityError, models, transaction
from wagtail.models import Locale, Page

from content.models import BasePage
from networks.models import NetworkPage
from tests.factories import (
    ActionItemFactory,
    AttendanceFactory,
    BoardFactory,
    BoardStaffFactory,
    ContentPageFactory,
    ContributionEventFactory,
    ContributionFactory,
    CustomDocumentFactory,
    CustomImageFactory,
    EvidenceFactory,
    FollowUpFactory,
    GoalRevisionFactory,
    LeaderRecognitionFactory,
    MeetingFactory,
    MeetingPageFactory,
    NetworkFactory,
    NetworkMemberFactory,
    NetworkPageFactory,
    NetworkSchoolFactory,
    PracticePageFactory,
    PriorityFactory,
    SchoolFactory,
    StaffMembershipFactory,
    ThanksFactory,
    TryOutFactory,
    UserFactory,
)

ROOMS = ("content", "accounts", "schools", "networks", "home")
# Known to the outside by something else, or not at all.
WITHOUT = {
    "content.CustomRendition",  # by its image
    "schools.Theme",  # by `slug`
    "schools.Subject",  # by `slo_id`
    "schools.Level",  # by `slo_id`
    "schools.SchoolHoliday",  # by region and first day
    "home.PortalSettings",  # by its site
    "networks.PracticeCare",  # by its practice
    "networks.PracticeTag",  # by its practice
    "networks.FollowUpMail",  # by its person and number
    "networks.LeadApprovalTask",  # one of Wagtail's own, made once
}
# Made once, by the first migration.
SINGLE_PAGES = {"home.HomePage", "networks.NetworkIndexPage"}
FACTORIES = [
    ActionItemFactory,
    AttendanceFactory,
    BoardFactory,
    BoardStaffFactory,
    ContentPageFactory,
    ContributionEventFactory,
    ContributionFactory,
    CustomDocumentFactory,
    CustomImageFactory,
    EvidenceFactory,
    FollowUpFactory,
    GoalRevisionFactory,
    LeaderRecognitionFactory,
    MeetingFactory,
    MeetingPageFactory,
    NetworkFactory,
    NetworkMemberFactory,
    NetworkPageFactory,
    NetworkSchoolFactory,
    PracticePageFactory,
    PriorityFactory,
    SchoolFactory,
    StaffMembershipFactory,
    ThanksFactory,
    TryOutFactory,
    UserFactory,
]
TRANSLATED_PAGES = [NetworkPageFactory, PracticePageFactory, ContentPageFactory]


def our_models() -> dict[str, type[models.Model]]:
    return {
        model._meta.label: model
        for room in ROOMS
        for model in apps.get_app_config(room).get_models()
    }


def test_every_model_has_a_public_id_or_stands_in_the_list_of_those_without():
    without = {
        label
        for label, model in our_models().items()
        if "public_id" not in {field.name for field in model._meta.get_fields()}
    }
    assert without == WITHOUT


def test_every_public_id_is_tested_below():
    tested = {factory._meta.model._meta.label for factory in FACTORIES}
    assert tested == our_models().keys() - WITHOUT - SINGLE_PAGES


@pytest.mark.parametrize("label", sorted(our_models().keys() - WITHOUT))
def test_a_public_id_is_unique_and_for_nobody_to_fill_in(label):
    field = our_models()[label]._meta.get_field("public_id")
    assert isinstance(field, models.UUIDField)
    assert field.unique
    assert not field.editable
    assert not field.null


@pytest.mark.django_db
@pytest.mark.parametrize("factory", FACTORIES, ids=lambda factory: factory._meta.model.__name__)
def test_the_database_refuses_a_public_id_for_a_second_row(factory):
    first, second = factory(), factory()
    assert first.public_id != second.public_id
    rows = type(second)._base_manager.filter(pk=second.pk)
    with pytest.raises(IntegrityError), transaction.atomic():
        rows.update(public_id=first.public_id)


@pytest.fixture
def english(db):
    return Locale.objects.get(language_code="en")


@pytest.mark.parametrize("factory", TRANSLATED_PAGES, ids=lambda factory: factory.__name__)
def test_a_translated_copy_has_a_public_id_of_its_own(factory, english):
    page = factory()
    if factory is PracticePageFactory:
        page.get_parent().specific.copy_for_translation(english)
    copy = page.copy_for_translation(english)
    assert copy.translation_key == page.translation_key
    assert copy.public_id != page.public_id
    page.refresh_from_db()
    copy.save_revision().publish()
    assert type(page).objects.get(pk=copy.pk).public_id == copy.public_id


@pytest.mark.django_db
def test_a_copy_with_its_revisions_keeps_its_own_public_id_when_published():
    page = ContentPageFactory()
    page.save_revision()
    copy = page.copy(update_attrs={"slug": "kopie", "title": "Kopie"}, copy_revisions=True)
    assert copy.public_id != page.public_id
    for revision in copy.revisions.all():
        assert revision.as_object().public_id == copy.public_id
    copy.get_latest_revision().publish()
    assert type(page).objects.get(pk=copy.pk).public_id == copy.public_id


def test_a_page_mirrored_in_another_language_keeps_its_public_id_when_the_first_is_published(
    english,
):
    """wagtail-localize mirrors a tree with aliases; publishing writes through to them."""
    page = ContentPageFactory()
    alias = page.copy_for_translation(english, alias=True)
    public_id = alias.public_id
    assert public_id != page.public_id
    page.intro = "Nieuw"
    page.save_revision().publish()
    mirrored = type(page).objects.get(pk=alias.pk)
    assert mirrored.intro == "Nieuw"
    assert mirrored.public_id == public_id


@pytest.mark.django_db
def test_going_back_to_an_old_version_keeps_the_public_id():
    page = NetworkPageFactory(goal="Eerste doel")
    old = page.save_revision()
    public_id = page.public_id
    page.goal = "Tweede doel"
    page.save_revision().publish()
    old.publish()
    stored = NetworkPage.objects.get(pk=page.pk)
    assert (stored.goal, stored.public_id) == ("Eerste doel", public_id)


def test_every_page_type_is_of_our_own():
    page_types = [model for model in our_models().values() if issubclass(model, Page)]
    assert page_types
    assert all(issubclass(model, BasePage) for model in page_types)

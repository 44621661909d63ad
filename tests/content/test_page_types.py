"""What holds for every type of page (product.md, rules 5 and 6)."""

from __future__ import annotations

import pytest
from django.core.exceptions import ValidationError
from wagtail.models import PageViewRestriction, get_page_models

from content.models import BasePage
from tests.content.test_public_ids import ROOMS
from tests.factories import (
    ContentPageFactory,
    MeetingPageFactory,
    NetworkPageFactory,
    PracticePageFactory,
    UserFactory,
)

PAGE_TYPES = [model for model in get_page_models() if model._meta.app_label in ROOMS]
FACTORIES = [ContentPageFactory, MeetingPageFactory, NetworkPageFactory, PracticePageFactory]


def test_these_are_our_page_types():
    assert {model.__name__ for model in PAGE_TYPES} == {
        "ContentPage",
        "HomePage",
        "MeetingPage",
        "NetworkIndexPage",
        "NetworkPage",
        "PracticePage",
    }


@pytest.mark.parametrize("page_type", PAGE_TYPES, ids=lambda model: model.__name__)
def test_wagtails_own_page_privacy_is_switched_off(page_type):
    assert page_type.private_page_options == []


@pytest.mark.parametrize("page_type", PAGE_TYPES, ids=lambda model: model.__name__)
def test_every_page_type_answers_who_sees_it(page_type):
    assert issubclass(page_type, BasePage)
    assert hasattr(page_type.objects.none(), "visible_to")


@pytest.mark.parametrize("page_type", PAGE_TYPES, ids=lambda model: model.__name__)
def test_every_page_type_says_what_may_stand_below_it(page_type):
    assert "subpage_types" in vars(page_type)


@pytest.mark.django_db
@pytest.mark.parametrize("factory", FACTORIES, ids=lambda factory: factory.__name__)
def test_the_editor_offers_no_privacy_of_wagtails_own(admin_of, factory):
    response = admin_of.get(f"/beheer/pages/{factory().pk}/privacy/")
    assert b"restriction_type" not in response.content


@pytest.mark.django_db
@pytest.mark.parametrize("factory", FACTORIES, ids=lambda factory: factory.__name__)
def test_a_shared_password_cannot_be_posted_either(admin_of, factory):
    page = factory()
    admin_of.post(
        f"/beheer/pages/{page.pk}/privacy/",
        {"restriction_type": PageViewRestriction.PASSWORD, "password": "open"},
    )
    assert not PageViewRestriction.objects.exists()


@pytest.fixture
def admin_of(client):
    client.force_login(
        UserFactory(superuser=True), backend="django.contrib.auth.backends.ModelBackend"
    )
    return client


@pytest.mark.django_db
def test_a_page_without_title_is_refused():
    with pytest.raises(ValidationError):
        ContentPageFactory(title="", slug="leeg")

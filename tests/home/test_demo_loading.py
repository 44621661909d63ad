"""The demo loads where nothing is in its way, and says so where something is."""

from __future__ import annotations

import pytest
from django.core.management import CommandError, call_command

from accounts.models import User
from home.demo.loading import NumbersTaken, load_demo
from networks.models import Network
from schools.models import SchoolBoard
from tests.factories import BoardFactory, SchoolFactory, UserFactory

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("make", "named"),
    [
        (lambda: BoardFactory(number="99001", name="Echt bestuur"), "99001 Echt bestuur"),
        (lambda: SchoolFactory(site_code="99AA00", name="Echte school"), "99AA00 Echte school"),
        (lambda: UserFactory(email="Samira@voorbeeld.invalid"), "Samira@voorbeeld.invalid"),
        # What is left of a demo that somebody took apart.
        (lambda: BoardFactory(number="99002", name="Rest", is_demo=True), "99002 Rest"),
    ],
    ids=["board", "school", "person", "remains"],
)
def test_the_demo_keeps_off_numbers_that_are_in_use(make, named) -> None:
    make()
    people = User.objects.count()
    with pytest.raises(NumbersTaken) as refused:
        load_demo()
    assert refused.value.what == [named]
    assert (User.objects.count(), Network.objects.count()) == (people, 0)


def test_the_command_says_what_is_in_the_way() -> None:
    BoardFactory(number="99001", name="Echt bestuur")
    with pytest.raises(CommandError, match="Nothing was loaded.*99001 Echt bestuur"):
        call_command("load_demo", known_password=True)


def test_where_debug_is_off_the_known_password_is_asked_for(settings) -> None:
    settings.DEBUG = False
    with pytest.raises(CommandError, match="--known-password"):
        call_command("load_demo")
    assert not SchoolBoard.objects.filter(is_demo=True).exists()

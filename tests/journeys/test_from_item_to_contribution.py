"""A champion completes an action item into a contribution and a school leader confirms it.

All through the screens, as a browser without JavaScript would: every form is read from the page
before it is sent.
"""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING

import pytest
from django.test import Client
from django.urls import reverse
from django.utils.html import escape

from networks import wording
from networks.models import ActionItem, Contribution, Stage
from networks.rules.confirmation import ConfirmerReason, ConfirmerRole
from tests.factories import (
    ActionItemFactory,
    MeetingPageFactory,
    NetworkMemberFactory,
    SchoolFactory,
    colleague_at,
    leader_of,
    network_with,
)

if TYPE_CHECKING:
    from accounts.models import User

pytestmark = pytest.mark.django_db

FORM = re.compile(r'<form[^>]*action="(?P<action>[^"]+)".*?</form>', re.DOTALL)
NOBODY = "00000000-0000-4000-8000-000000000000"
HIDDEN = re.compile(r'<input type="hidden" name="(?P<name>[^"]+)" value="(?P<value>[^"]*)"')


class Browser:
    """Signed in; goes where it is led and sends the forms that it finds."""

    def __init__(self, user: User) -> None:
        self.client = Client(enforce_csrf_checks=True)
        self.client.force_login(user)
        self.html = ""

    def open(self, url: str) -> str:
        response = self.client.get(url)
        assert response.status_code == 200, url
        self.html = response.content.decode()
        return self.html

    def follow(self, text: str) -> str:
        """The first link in the page that has this text in its address."""
        found = re.search(rf'href="([^"]*{re.escape(text)}[^"]*)"', self.html.split("<main")[1])
        assert found, text
        return self.open(unescape(found[1]))

    def send(self, name: str, **answers: str) -> str:
        """The form that goes to the screen of this name."""
        route = re.compile(
            reverse(f"networks:{name}", args=[NOBODY]).replace(NOBODY, r"[\da-f-]{36}")
        )
        form = next(each for each in FORM.finditer(self.html) if route.fullmatch(each["action"]))
        hidden = {each["name"]: unescape(each["value"]) for each in HIDDEN.finditer(form[0])}
        response = self.client.post(form["action"], hidden | answers, follow=True)
        assert response.status_code == 200
        self.html = response.content.decode()
        return self.html

    def can_send(self, name: str) -> bool:
        return f'id="{name}"' in self.html


@pytest.mark.parametrize("team_size", [20, 6])
def test_from_a_meeting_to_a_confirmed_contribution(team_size: int) -> None:
    school = SchoolFactory(name="De Klaproos", team_size=team_size)
    other = SchoolFactory(name="Het Kompas", board=school.board)
    scene = network_with([school, other], board=school.board)
    report = MeetingPageFactory(network=scene.network, parent=scene.page, closed=True)
    champion = scene.champions[0]
    item: ActionItem = ActionItemFactory(
        network=scene.network, meeting=report.meeting, owner=champion, school=school
    )

    # The champion finds the item on the start page and says what happened.
    browser = Browser(champion)
    browser.open(reverse("home:start"))
    browser.follow(str(item.public_id))
    html = browser.send(
        "item_done",
        what_happened="In groep 5 en 6 gedaan, met z’n vieren.",
        stage=Stage.TEAM_APPLIED.value,
        colleagues="4",
    )
    contribution = Contribution.objects.get()
    assert contribution.summary in html
    assert not browser.can_send("confirm_contribution"), "nobody confirms what they reported"

    # The leader of the school sees it wait.
    leader = Browser(leader_of(school))
    if team_size >= 10:
        leader.open(reverse("home:start"))
        leader.follow(str(contribution.public_id))
        leader.send("confirm_contribution", explanation="Ik was bij twee lessen.")
    else:
        html = leader.open(reverse("networks:contribution", args=[contribution.public_id]))
        small = wording.CONFIRMER_REASONS[ConfirmerReason.SMALL_TEAM]
        elsewhere = wording.CONFIRMERS[ConfirmerRole.COLLEAGUE_ELSEWHERE]
        assert escape(str(small)) in html
        assert escape(str(elsewhere)) in html.lower()
        assert not leader.can_send("confirm_contribution")
        # A colleague of the other school, who is in the network, confirms instead.
        colleague = colleague_at(other)
        NetworkMemberFactory(network=scene.network, user=colleague, school=other)
        elsewhere_browser = Browser(colleague)
        elsewhere_browser.open(reverse("home:start"))
        elsewhere_browser.follow(str(contribution.public_id))
        elsewhere_browser.send("confirm_contribution", explanation="Ik keek een les mee.")
    contribution.refresh_from_db()
    assert contribution.is_confirmed

    # From now on the board's colleagues read it, on the page of the network too.
    reader = Browser(colleague_at(SchoolFactory(board=school.board)))
    reader.open(scene.page.url)
    html = reader.follow(str(contribution.public_id))
    assert escape(champion.get_full_name()) not in html

"""An action item whose owner leaves does not stay behind: somebody is asked to take it over."""

from __future__ import annotations

import pytest
from django.urls import reverse
from django.utils import timezone
from django.utils.html import escape
from django.utils.translation import gettext as _

from networks.models import Meeting, NetworkMember
from tests.networks.views.conftest import client_of
from tests.networks.views.items import change, day, send, url_of

pytestmark = pytest.mark.django_db


def test_a_lead_gives_an_item_to_somebody_else(world, visit):
    assert f'value="{world.item.text}"' in visit(url_of("change_item", world.item), world.lead)
    school = world.kompas
    answers = {"text": "Het blad bespreken", "school": str(school.public_id)}
    send(world, "lead", "change_item", owner=str(world.champions_membership.public_id), **answers)
    item = world.item
    assert (item.text, item.owner, item.school) == ("Het blad bespreken", world.champion, school)
    assert item.priority == world.priority_of_kompas


def test_the_item_of_who_left_says_so_and_asks_its_lead_who_takes_it_over(world, visit):
    start, workbench = reverse("home:start"), url_of("home", world.network)
    asked = escape(_("Who does this action item?"))
    assert asked not in visit(start, world.lead)
    NetworkMember.objects.filter(pk=world.membership.pk).update(left_on=day(-1))
    name = {"name": world.member.get_full_name()}
    gone = escape(_("%(name)s, who is no longer in this network") % name)
    for url in (url_of("action_item", world.item), url_of("action_items", world.network)):
        assert gone in visit(url, world.lead)
    assert asked in visit(start, world.lead)
    assert asked not in visit(start, world.champion)
    assert client_of(world.lead).get(workbench).context["without_owner"] == 1
    page = visit(url_of("change_item", world.item), world.lead)
    assert str(world.membership.public_id) not in page
    change(world, state="done", what_happened="Gedaan.", completed_on=day(-1))
    assert asked not in visit(start, world.lead)


def test_who_leaves_sees_what_is_still_theirs(world, visit):
    url = url_of("member_leaves", world.membership)
    for role in ("member", "lead"):
        assert escape(world.item.text) in visit(url, getattr(world, role))
    change(world, state="done", what_happened="Gedaan.", completed_on=day(-1))
    assert escape(world.item.text) not in visit(url, world.lead)


@pytest.mark.parametrize("state", ["planned", "closed"])
def test_the_form_says_before_sending_whether_it_needs_somebody(world, state):
    at = timezone.now() if state == "closed" else None
    Meeting.objects.filter(pk=world.meeting.pk).update(state=state, closed_at=at)
    form = client_of(world.lead).get(url_of("change_item", world.item)).context["choices"][-1].form
    needed = state == "closed"
    assert [form.fields[name].required for name in ("owner", "school")] == [needed, needed]

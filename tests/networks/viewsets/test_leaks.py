"""What lists could give away, each tried by its own request."""

from __future__ import annotations

from io import BytesIO

import pytest
from django.urls import reverse
from openpyxl import load_workbook

from accounts.models import User
from networks.actions import archive_network
from schools.models import School
from tests.factories import (
    ContributionFactory,
    NetworkSchoolFactory,
    PriorityFactory,
    SchoolHolidayFactory,
    network_with,
)
from tests.networks.actions.world import snapshot
from tests.networks.viewsets.lists import LISTS, address, answer_of, client_of, exported

pytestmark = pytest.mark.django_db


@pytest.fixture
def ours(world):
    return client_of(world.coordinator)


@pytest.fixture
def theirs(world):
    """A coordinator of another board, with a network, a school and a priority of their own."""
    # Names that nobody else has: those of factories come round again.
    School.objects.filter(board=world.board_elsewhere).update(name="Ver Weg College")
    for key in User.objects.values_list("pk", flat=True):
        User.objects.filter(pk=key).update(last_name=f"Achternaam-{key}-x")
    network_with([world.school_abroad], board=world.board_elsewhere, name="Ver weg")
    SchoolHolidayFactory(of_school=True, school=world.klaproos, name_nl="Studiedag Klaproos")
    return client_of(world.coordinator_elsewhere)


def shown(client, name, **query):
    response = client.get(address(name, "index"), query)
    assert response.status_code == 200
    return response.content.decode()


NAMES = {
    "schools": lambda w: [w.klaproos.name, w.kompas.name, w.klaproos.site_code],
    "priorities": lambda w: [w.klaproos.name],
    "holidays": lambda w: ["Studiedag Klaproos", w.klaproos.name],
    "networks": lambda w: ["Rijke teksten", "Vlot rekenen", str(w.lead), w.board.name],
    "members": lambda w: [str(w.lead), str(w.member), "Rijke teksten"],
    "contributions": lambda w: [w.trial.summary, "Rijke teksten"],
    "who_may_what": lambda w: [w.member.email, w.lead.email, w.coordinator.email],
}


@pytest.mark.parametrize("name", NAMES)
def test_a_list_names_nothing_of_another_board(world, theirs, name):
    """Neither in its lines nor in its filters, search or order."""
    for query in (
        *({}, {"q": "a"}, {"q": str(world.lead.first_name)}, {"ordering": "-board"}),
        *({"board": world.board.pk}, {"school": world.klaproos.pk}, {"p": 2}),
        *({"network": world.network.pk}, {"q": "\x00"}, {"q": "x" * 5000}),
    ):
        other = shown(theirs, name, **query).replace(f'value="{query.get("q", "")}"', "")
        for said in NAMES[name](world):
            assert said not in other, query


@pytest.mark.parametrize("name", sorted(set(NAMES) - {"who_may_what"}))
def test_an_export_names_nothing_of_another_board(world, ours, theirs, name):
    assert any(said in exported(ours, name) for said in NAMES[name](world))
    for query in ({}, {"school": world.klaproos.pk}, {"network": world.network.pk}):
        for kind in ("csv", "xlsx"):
            content = theirs.get(address(name, "index"), {"export": kind, **query}).getvalue()
            text = content.decode() if kind == "csv" else cells_of(content)
            assert not any(said in text for said in NAMES[name](world)), query


def cells_of(workbook):
    rows = load_workbook(BytesIO(workbook)).active.iter_rows(values_only=True)
    return "\n".join(str(cell) for row in rows for cell in row)


def test_an_export_holds_the_own_rows_and_no_other(world, ours):
    abroad = NetworkSchoolFactory(network__board=world.board_elsewhere).network
    lines = exported(ours, "networks").splitlines()
    assert len(lines) == 1 + 2
    assert str(world.network.public_id) in "".join(lines)
    assert str(abroad.public_id) not in "".join(lines)


def test_a_claim_of_another_boards_school_is_unseen_until_it_is_confirmed(world, ours):
    """A network of ours in which a school of theirs takes part (product.md, rule 5)."""
    NetworkSchoolFactory(network=world.network, school=world.school_abroad)
    claim = ContributionFactory(
        network=world.network, school=world.school_abroad, summary="Wij proberen het", stage="tried"
    )
    assert "Wij proberen het" not in exported(ours, "contributions")
    type(claim).objects.filter(pk=claim.pk).update(confirmed_stage="tried")
    assert "Wij proberen het" in exported(ours, "contributions")


def test_a_priority_that_is_not_theirs_to_see_is_not_named(world, ours):
    NetworkSchoolFactory(network=world.network, school=world.school_abroad)
    hidden = PriorityFactory(
        school=world.school_abroad, title="Nog niet gezegd", status="refused", refusal="Nee."
    )
    ContributionFactory(
        network=world.network,
        school=world.school_abroad,
        priority=hidden,
        stage="tried",
        confirmed_stage="tried",
        summary="Bevestigd",
    )
    assert "Bevestigd" in exported(ours, "contributions")
    assert hidden.title not in exported(ours, "contributions")
    assert hidden.title not in shown(ours, "contributions")


@pytest.mark.parametrize("name", ["contributions", "members"])
def test_no_list_counts_persons_or_says_whose_claim_it_is(world, ours, name):
    columns = {str(each) for each in LISTS[name].list_export}
    assert not columns & {"claimed_by", "hours", "term_until", "last_login", "date_joined"}


def test_the_report_of_wagtail_says_nothing_of_other_boards(world, theirs):
    archive_network(by=world.coordinator, network=world.network)
    for url in ("site_history", "site_history_results"):
        response = theirs.get(reverse(f"wagtailadmin_reports:{url}"))
        assert "Rijke teksten" not in response.content.decode()
        assert str(world.coordinator) not in response.content.decode()
    csv = theirs.get(reverse("wagtailadmin_reports:site_history"), {"export": "csv"})
    assert "Rijke teksten" not in csv.getvalue().decode()


def test_a_text_that_looks_like_a_formula_stays_text(world, ours):
    for start in ("=", "+", "-", "@", "\t", "\r"):
        type(world.klaproos).objects.filter(pk=world.klaproos.pk).update(
            name=f"{start}HYPERLINK(1)"
        )
        assert f"'{start}HYPERLINK(1)" in exported(ours, "schools")


FORGED = {
    "a priority at their school": (
        "priorities",
        lambda w: {"school": w.klaproos.pk, "title": "Van ons", **years(w)},
    ),
    "free days of their school": (
        "holidays",
        lambda w: {
            "school": w.klaproos.pk,
            "name_nl": "Vrij",
            "first_day": "2036-01-01",
            "last_day": "2036-01-02",
        },
    ),
    "free days of a region": (
        "holidays",
        lambda w: {
            "region": "north",
            "name_nl": "Vrij",
            "first_day": "2036-01-01",
            "last_day": "2036-01-02",
        },
    ),
    "a network of their board": (
        "networks",
        lambda w: {
            "title": "Van ons",
            "board": w.board.pk,
            "visibility": "open",
            "starts_on": "2026-01-01",
        },
    ),
    "a lead whom they look after": (
        "networks",
        lambda w: {
            "title": "Van ons",
            "board": w.board_elsewhere.pk,
            "visibility": "open",
            "starts_on": "2026-01-01",
            "lead": w.lead.pk,
        },
    ),
}


def years(world):
    priority = world.priority
    return {
        "first_school_year": priority.first_school_year,
        "last_school_year": priority.last_school_year,
    }


@pytest.mark.parametrize("what", FORGED)
def test_a_form_takes_nothing_of_another_board(world, theirs, what):
    name, data = FORGED[what]
    before = snapshot()
    assert answer_of(theirs, address(name, "add"), data(world)) == "open"  # the form again
    assert snapshot() == before


@pytest.mark.parametrize(("name", "choices"), [("priorities", "school"), ("networks", "board")])
def test_a_form_offers_nothing_of_another_board(world, theirs, name, choices):
    form = theirs.get(address(name, "add")).context["form"]
    offered = {getattr(row, "board", row) for row in form.fields[choices].queryset}
    assert offered == {world.board_elsewhere}


def test_leads_to_choose_from_are_colleagues_of_the_board(world, theirs):
    form = theirs.get(address("networks", "add")).context["form"]
    offered = set(form.fields["lead"].queryset)
    assert world.coordinator_elsewhere in offered
    assert world.lead not in offered
    assert world.teacher not in offered


def test_a_form_fills_in_its_own_fields_only(world, ours):
    school, data = world.klaproos, {"board": world.board_elsewhere.pk, "site_code": "99ZZ99"}
    data |= {"name": "De Klaproos", "team_size": 12, "seen": school.version, "is_demo": "on"}
    assert answer_of(ours, address("schools", "edit", school), data) == "sign in"  # to the list
    assert world.klaproos.team_size == 12
    assert world.klaproos.board == world.board
    assert world.klaproos.site_code == school.site_code


def test_who_may_what_says_nothing_of_what_somebody_is_elsewhere(world, ours):
    """The guest comes from a school of another board."""
    url = address("who_may_what", "inspect", world.guest)
    said = ours.get(url).content.decode()
    assert "Rijke teksten" in said
    assert world.school_abroad.name not in said


ACCOUNTS = [
    *("wagtailusers_users:index", "wagtailusers_users:add", "wagtailusers_users:edit"),
    *("wagtailusers_users:delete", "wagtailusers_groups:index", "wagtailusers_groups:add"),
    *("wagtailusers_groups:edit", "wagtailusers_groups:delete"),
]


@pytest.mark.parametrize("who", ["coordinator", "lead"])
@pytest.mark.parametrize("name", ACCOUNTS)
def test_accounts_and_groups_are_for_administrators(world, name, who):
    user = getattr(world, who)
    key = user.pk if "users:" in name else user.groups.first().pk
    args = [key] if name.endswith(("edit", "delete")) else []
    client, before = client_of(user), snapshot()
    data = {"is_superuser": "on", "email": user.email, "name": "x"}
    assert answer_of(client, reverse(name, args=args)) == "home"
    assert answer_of(client, reverse(name, args=args), data) == "home"
    assert snapshot() == before
    assert not getattr(world, who).is_superuser
    # Who did something stays, and so does the group of a network; that of coordinators may go.
    kept = {"wagtailusers_users:delete": 302}
    if who == "lead":
        kept["wagtailusers_groups:delete"] = 403
    answer = client_of(world.superuser).get(reverse(name, args=args))
    assert answer.status_code == kept.get(name, 200)


def test_nobody_makes_themselves_administrator_on_their_own_account_page(world, ours):
    ours.post(reverse("wagtailadmin_account"), {"is_superuser": "on", "name_email-email": "x@y.nl"})
    assert not world.coordinator.is_superuser
    assert not world.coordinator.is_staff
    assert world.coordinator.email != "x@y.nl"


@pytest.mark.parametrize("name", ["schools", "themes", "networks", "priorities", "holidays"])
def test_there_is_no_deleting_in_bulk(world, name):
    model = LISTS[name].model
    url = reverse(
        "wagtail_bulk_action", args=[model._meta.app_label, model._meta.model_name, "delete"]
    )
    before = snapshot()
    response = client_of(world.superuser).post(f"{url}?id=all")
    assert response.status_code in {302, 404}
    assert snapshot() == before


def test_no_menu_offers_a_report_that_refuses(world):
    url = reverse("wagtailadmin_reports:page_types_usage")
    assert url not in client_of(world.coordinator).get("/beheer/").content.decode()
    assert url in client_of(world.superuser).get("/beheer/").content.decode()

"""Beside a practice: materials, tags, whom to ask, how far, and whether it still holds."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone
from django.utils.html import escape, strip_tags
from django.utils.translation import gettext as _
from wagtail.models import Locale
from wagtail_localize.models import Translation
from wagtail_localize.operations import translate_object

from content.models import CustomDocument
from networks import wording
from networks.actions import be_contact, keep_practice
from networks.models import PracticeCare, PracticePage, Stage
from tests.copies import copies
from tests.counting import MANY, assert_costs_the_same, queries_of
from tests.factories import (
    ContributionFactory,
    CustomDocumentFactory,
    PracticePageFactory,
    SchoolFactory,
    colleague_at,
    network_with,
)
from tests.networks.actions.practice_cases import drafted, live, practice, sent_in
from tests.networks.views.conftest import client_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def scene():
    return network_with(1, visibility="public")


def shared(scene, **fields):
    return PracticePageFactory(network=scene.network, parent=scene.page, **fields)


def test_materials_say_what_they_are_and_where_a_link_leads(visit, scene):
    first, more = (
        CustomDocumentFactory(collection=scene.network.collection, title=title)
        for title in ("Het blad", "De kaarten")
    )
    links = "Map https://voorbeeld.sharepoint.com/map\nhttps://voorbeeld.nl/film"
    html = visit(shared(scene, document=first, files=[more], links=links).url)
    read = " ".join(strip_tags(html).split())
    for words in (
        "Het blad (TXT, 20",
        "De kaarten (TXT, 20",
        "Map (SharePoint, ",
        "voorbeeld.nl (",
    ):
        assert words in read, words
    for url in (first.url, more.url, "https://voorbeeld.nl/film"):
        assert f'href="{url}"' in html


def test_more_files_are_opened_by_who_reads_the_practice_and_by_nobody_else(scene):
    file = CustomDocumentFactory(collection=scene.network.collection)
    stranger = colleague_at(SchoolFactory())
    assert not CustomDocument.objects.filter(pk=file.pk).visible_to(stranger).exists()
    page = shared(scene, files=[file])
    assert CustomDocument.objects.filter(pk=file.pk).visible_to(stranger).exists()
    page.live = False
    page.save(update_fields=["live"])
    assert not CustomDocument.objects.filter(pk=file.pk).visible_to(stranger).exists()


def test_tags_lead_to_a_search(visit, scene):
    html = visit(shared(scene, tags=["hardop lezen"]).url)
    assert f'href="{reverse("search:results")}?q=hardop%20lezen"' in html


@pytest.mark.parametrize(
    ("licence", "words"), [("cc-by-sa", "licenses/by-sa/4.0"), ("cc0", "zero/1.0")]
)
def test_a_known_licence_is_explained_behind_a_link(visit, scene, licence, words):
    page = shared(scene, licence=licence)
    html = visit(page.url)
    assert words in html
    assert escape(page.get_licence_display()) in html


def test_colleagues_mail_who_said_yes_and_strangers_see_no_address(visit, scene):
    page = shared(scene, owner=scene.champions[0])
    be_contact(by=scene.champions[0], practice=page, yes=True)
    colleague = colleague_at(SchoolFactory(board=scene.network.board))
    html = visit(page.url, colleague)
    assert f"mailto:{scene.champions[0].email}?subject=" in html
    assert scene.champions[0].email not in visit(page.url)
    assert scene.champions[0].email not in visit(page.url, colleague_at(SchoolFactory()))


def test_without_a_yes_the_leads_are_asked(visit, scene):
    page = shared(scene, owner=scene.champions[0])
    PracticeCare.objects.create(practice=page)
    colleague = colleague_at(SchoolFactory(board=scene.network.board))
    html = visit(page.url, colleague)
    assert f"mailto:{scene.lead.email}?subject=" in html
    assert scene.champions[0].email not in html


def test_who_left_the_organisation_is_asked_nothing(visit, scene):
    page, gone = shared(scene), scene.champions[0]
    be_contact(by=gone, practice=page, yes=True)
    type(gone).objects.filter(pk=gone.pk).update(is_active=False)
    assert gone.email not in visit(page.url, scene.lead)


@pytest.mark.parametrize(
    ("stage", "confirmed", "words"),
    [
        (Stage.TRIED, False, Stage.TRIED.label),
        (Stage.TEAM_APPLIED, False, Stage.TRIED.label),
        (Stage.TEAM_APPLIED, True, Stage.TEAM_APPLIED.label),
        (Stage.EFFECT_VISIBLE, True, Stage.EFFECT_VISIBLE.label),
        (Stage.STOPPED, False, wording.IDEA),
    ],
)
def test_how_far_it_is_follows_from_what_schools_do_with_it(visit, scene, stage, confirmed, words):
    page = shared(scene, school=None)
    ContributionFactory(
        network=scene.network,
        school=scene.schools[0],
        practice=page,
        stage=stage,
        confirmed=confirmed,
    )
    found = client_of().get(page.url).context["reach"]
    assert (Stage(found).label if found else wording.IDEA) == words


def aged(page, days):
    at = timezone.now() - timedelta(days=days)
    PracticePage.objects.filter(pk=page.pk).update(last_published_at=at)


def test_after_two_years_writer_and_leads_are_asked_and_one_tap_answers(world, visit):
    page = live(world)
    review, start = (
        reverse("networks:review_practice", args=[page.public_id]),
        reverse("home:start"),
    )
    aged(page, 700)
    assert review not in visit(start, world.member)
    aged(page, 740)
    asked = {
        role
        for role in ("member", "lead", "champion", "guest", "coordinator", "lead_of_neighbour")
        if review in visit(start, getattr(world, role))
    }
    assert asked == {"member", "lead"}
    assert escape(_("to be looked at again")) in visit(page.url, world.champion)
    client_of(world.member).post(review, {"answer": "keep"})
    assert review not in visit(start, world.lead)
    assert escape(_("to be looked at again")) not in visit(page.url, world.champion)


def test_what_is_put_away_is_read_by_nobody_and_can_be_published_again(world, visit):
    page = live(world)
    review = reverse("networks:review_practice", args=[page.public_id])
    client_of(world.member).post(review, {"answer": "put_away"})
    assert client_of(world.champion).get(page.url).status_code == 404
    assert escape(_("Published before, now put away")) in visit(
        reverse("networks:my_practices"), world.member
    )
    assert client_of(world.lead).get(review).status_code == 200


@pytest.mark.parametrize("answer", ["", "weg", "keep\x00"])
def test_another_answer_is_refused_in_words(world, answer):
    page = live(world)
    url = reverse("networks:review_practice", args=[page.public_id])
    assert client_of(world.member).post(url, {"answer": answer}).status_code == 200
    assert practice(world).live


def test_an_old_draft_that_is_published_brings_no_yes_and_no_review_back(world):
    page = live(world)
    page.save_revision()
    be_contact(by=world.member, practice=page, yes=True)
    keep_practice(by=world.member, practice=page)
    page.get_latest_revision().publish()
    care = PracticeCare.objects.get(practice=page)
    assert (care.contact, care.reviewed_on) == (world.member, timezone.localdate())


def test_tags_and_files_go_along_to_the_english_copy_and_go_when_they_are_taken_away(
    scene, django_capture_on_commit_callbacks
):
    file = CustomDocumentFactory(collection=scene.network.collection)
    page = shared(scene, files=[file], tags=["hardop lezen"], licence="cc0")
    page.save_revision().publish()
    english = Locale.objects.get(language_code="en")
    with django_capture_on_commit_callbacks(execute=True):
        translate_object(scene.page, [english])
        translate_object(page, [english])
    copy = PracticePage.objects.get(translation_key=page.translation_key, locale=english)
    assert list(copy.files.all()) == [file]
    assert [tag.name for tag in copy.tags.all()] == ["hardop lezen"]
    assert copy.licence == "cc0"
    page = PracticePage.objects.get(pk=page.pk)
    page.files = []
    page.tags.clear()
    page.save_revision().publish()
    translation = Translation.objects.get(source__object_id=page.translation_key)
    with django_capture_on_commit_callbacks(execute=True):
        translation.source.update_from_db()
        translation.save_target(publish=True)
    copy = PracticePage.objects.get(pk=copy.pk)
    assert (list(copy.files.all()), list(copy.tags.all())) == ([], [])


@pytest.mark.usefixtures("without_indexing")
@pytest.mark.parametrize(
    "name", ["my_practices", "edit_practice", "read_practice", "start", "page"]
)
def test_a_screen_costs_the_same_with_many_practices_tags_and_files(world, name):
    sent_in(world)
    waiting = practice(world)
    old = live(world)
    aged(old, 900)
    be_contact(by=world.member, practice=old, yes=True)
    files = [CustomDocumentFactory(collection=world.network.collection)]
    old.files, old.links = files, "https://voorbeeld.nl/1"
    old.tags.set(["een"])
    old.save()
    urls = {
        "my_practices": reverse("networks:my_practices"),
        "edit_practice": reverse("networks:edit_practice", args=[old.public_id]),
        "read_practice": reverse("networks:read_practice", args=[waiting.public_id]),
        "start": reverse("home:start"),
        "page": old.url,
    }
    user = world.member if name in {"my_practices", "edit_practice", "page"} else world.lead
    before = queries_of(client_of(user), urls[name])
    copies(old, MANY - 1, slug="voorbeeld-{}", title="Voorbeeld {}")
    old.files = [
        *files,
        *CustomDocumentFactory.create_batch(8, collection=world.network.collection),
    ]
    old.tags.set(["een", "twee", "drie"])
    old.save()
    assert_costs_the_same(before, queries_of(client_of(user), urls[name]))


def test_nobody_is_asked_about_a_draft(world, visit):
    page = drafted(world)
    assert reverse("networks:review_practice", args=[page.public_id]) not in visit(
        reverse("home:start"), world.member
    )

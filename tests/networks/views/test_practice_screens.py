"""Writing a practice on screens of the portal: kept, sent in, read, looked after."""

from __future__ import annotations

import uuid

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils.html import escape
from django.utils.translation import gettext as _
from PIL import Image
from wagtail.models import WorkflowPage

from content.models import CustomDocument
from networks.actions import ask_for_changes, be_contact, place_practice, send_practice
from networks.models import PracticePage
from tests.factories import CustomDocumentFactory, PracticePageFactory
from tests.networks.actions.practice_cases import drafted, live, placed, practice, sent_in
from tests.networks.actions.world import snapshot
from tests.networks.views.conftest import client_of

pytestmark = pytest.mark.django_db


def address(name, page):
    return reverse(f"networks:{name}", args=[page.public_id])


def filled_in(client, url, **changes):
    """What a browser would post of the form as it is opened, with these answers."""
    form = client.get(url).context["form"]
    posted = {"seen": form["seen"].value()}
    for bound in form:
        value = bound.value()
        if bound.name in ("seen", "file") or value in (None, False):
            continue
        posted |= {bound.html_name: value, bound.html_initial_name: value}
    return posted | changes


def write(user, page, **answers):
    client, url = client_of(user), address("edit_practice", page)
    return client.post(url, filled_in(client, url, **answers))


def draft_of(page):
    return PracticePage.objects.get(pk=page.pk).get_latest_revision_as_object()


def test_one_question_begins_a_draft_that_only_its_writer_and_editors_open(world):
    url = reverse("networks:new_practice", args=[world.network.public_id])
    answer = client_of(world.member).post(url, {"title": "  Drie   vragen vooraf "})
    page = practice(world)
    assert answer.url == address("edit_practice", page)
    assert (page.draft_title, page.live, page.owner) == ("Drie vragen vooraf", False, world.member)
    for role, status in (("lead", 200), ("champion", 404), ("guest", 404), ("teacher", 404)):
        assert client_of(getattr(world, role)).get(answer.url).status_code == status, role


def test_a_double_tap_begins_one_draft(world):
    url = reverse("networks:new_practice", args=[world.network.public_id])
    client = client_of(world.member)
    assert client.post(url, {"title": "Vooraf"}).url == client.post(url, {"title": "Vooraf"}).url
    assert PracticePage.objects.filter(network=world.network).count() == 1


def test_what_is_typed_is_kept_without_being_complete(world):
    page = drafted(world)
    url, client = address("edit_practice", page), client_of(world.member)
    posted = filled_in(client, url, how_to="", tips="Begin klein.", new_tags="half")
    answer = client.post(url, posted, headers={"X-Autosave": "1"})
    assert answer.status_code == 200
    kept = draft_of(page)
    assert (kept.how_to, kept.tips, list(kept.tags.all())) == ("", "Begin klein.", [])


def test_saving_at_every_pause_leaves_one_revision(world):
    page = drafted(world)
    before = page.revisions.count()
    for words in ("Een", "Een, twee", "Een, twee, drie"):
        write(world.member, page, tips=words)
    assert page.revisions.count() == before


def test_steps_and_lists_are_typed_as_plain_text(world):
    page = drafted(world)
    write(world.member, page, how_to="Vooraf.\r\n\r\n1. Lees.\r\n2. Vraag <b>door</b>.")
    assert draft_of(page).how_to == (
        "<p>Vooraf.</p><ol><li>Lees.</li><li>Vraag &lt;b&gt;door&lt;/b&gt;.</li></ol>"
    )


def test_a_text_with_bold_words_stays_as_it_is_until_somebody_changes_it(world):
    page = live(world)
    rich = "<p><b>Lees</b> zelf mee.</p>"
    page.how_to = rich
    page.save_revision()
    assert write(world.member, page, tips="Kort.").status_code == 302
    assert draft_of(page).how_to == rich
    write(world.member, page, how_to="Lees zelf.")
    assert draft_of(page).how_to == "<p>Lees zelf.</p>"


def test_what_is_missing_is_said_at_its_field_and_what_was_typed_is_kept(world):
    page = drafted(world)
    answer = write(world.member, page, how_to=" ", tips="Begin klein.", send="1")
    assert set(answer.context["form"].errors) == {"how_to"}
    assert draft_of(page).tips == "Begin klein."
    assert not practice(world).workflow_in_progress


def test_a_member_sends_in_a_lead_publishes_and_both_see_where_it_stands(world, visit):
    page = drafted(world)
    mine = reverse("networks:my_practices")
    assert escape(_("Draft")) in visit(mine, world.member)
    assert write(world.member, page, send="1").url == mine
    assert escape(_("Waits for the network lead")) in visit(mine, world.member)
    read = address("read_practice", page)
    assert read in visit(reverse("home:start"), world.lead)
    assert page.title in visit(read, world.lead)
    assert client_of(world.lead).post(read, {"place": "1"}).status_code == 302
    page = practice(world)
    assert page.live
    assert read not in visit(reverse("home:start"), world.lead)
    assert escape(_("Published")) in visit(mine, world.member)


def test_a_change_that_is_asked_for_is_read_by_the_writer_who_sends_it_in_again(world, visit):
    sent_in(world)
    page = practice(world)
    read, edit = address("read_practice", page), address("edit_practice", page)
    client = client_of(world.lead)
    assert "comment" in client.post(read, {"ask": "1", "comment": " "}).context["form"].errors
    client.post(read, {"ask": "1", "comment": "Voor welke <groep>?"})
    for url in (edit, reverse("networks:my_practices"), reverse("home:start")):
        assert "Voor welke &lt;groep&gt;?" in visit(url, world.member), url
    write(world.member, page, for_whom="groep 6", send="1")
    assert practice(world).workflow_in_progress
    assert "Voor welke" not in visit(edit, world.member)


def test_while_a_lead_reads_nobody_changes_it_under_their_eyes(world, visit):
    sent_in(world)
    page = practice(world)
    edit = address("edit_practice", page)
    assert escape(_("Take it back to change it")) in visit(edit, world.member)
    answer = write(world.member, page, tips="Toch nog.")
    assert answer.status_code == 200
    assert draft_of(page).tips == ""
    client_of(world.member).post(address("take_back_practice", page))
    assert not practice(world).workflow_in_progress
    assert write(world.member, page, tips="Toch nog.").status_code == 302


def test_what_a_lead_changed_in_it_is_what_gets_published(world):
    sent_in(world)
    page = practice(world)
    write(world.lead, page, for_whom="groep 7")
    client_of(world.lead).post(address("read_practice", page), {"place": "1"})
    assert (practice(world).live, practice(world).for_whom) == (True, "groep 7")


def test_a_lead_publishes_an_own_practice_at_once(world):
    url = reverse("networks:new_practice", args=[world.network.public_id])
    client_of(world.lead).post(url, {"title": "Vooraf"})
    answers = {"for_whom": "groep 5", "how_to": "Zo.", "what_we_saw": "Dit."}
    assert write(world.lead, practice(world), **answers, send="1").status_code == 302
    assert practice(world).live


def test_a_change_of_a_published_practice_waits_while_readers_read_the_old_text(world, visit):
    placed(world)
    page = practice(world)
    write(world.member, page, for_whom="groep 8", send="1")
    page = practice(world)
    assert (page.live, page.for_whom, page.workflow_in_progress) == (True, "groep 5", True)
    place_practice(by=world.lead, practice=page)
    assert practice(world).for_whom == "groep 8"


def test_a_file_is_kept_with_its_name_in_the_collection_of_the_network(world):
    page = drafted(world)
    first, second = (
        SimpleUploadedFile(f"{name}.txt", b"Wat weten we al?") for name in ("gespreksblad", "kaart")
    )
    write(world.member, page, file=first)
    write(world.member, page, file=second)
    draft = draft_of(page)
    assert (draft.document.title, draft.document.collection_id) == (
        "gespreksblad",
        world.network.collection_id,
    )
    assert [file.title for file in draft.files.all()] == ["kaart"]


def test_the_autosave_uploads_nothing(world):
    page = drafted(world)
    url, client = address("edit_practice", page), client_of(world.member)
    posted = filled_in(client, url, file=SimpleUploadedFile("kaart.txt", b"Zo."))
    client.post(url, posted, headers={"X-Autosave": "1"})
    assert not CustomDocument.objects.filter(title="kaart").exists()


def test_a_picture_loses_where_it_was_taken(world, tmp_path):
    picture, exif = Image.new("RGB", (20, 20)), Image.Exif()
    exif[0x010F] = "Camera van Roos"
    picture.save(tmp_path / "bord.jpg", exif=exif)
    page = drafted(world)
    data = (tmp_path / "bord.jpg").read_bytes()
    assert b"Roos" in data
    write(world.member, page, file=SimpleUploadedFile("bord.jpg", data))
    with draft_of(page).document.file.open() as stored:
        assert b"Roos" not in stored.read()


@pytest.mark.parametrize(
    ("name", "data"), [("virus.exe", b"MZ"), ("kaart.pdf", b"MZ"), ("leeg.txt", b"")]
)
def test_a_file_that_is_not_handed_out_is_refused_in_words(world, name, data):
    page = drafted(world)
    answer = write(world.member, page, file=SimpleUploadedFile(name, data))
    assert set(answer.context["form"].errors) == {"file"}
    assert not CustomDocument.objects.exists()


@pytest.mark.parametrize(
    "wrong",
    [
        {"title": " "},
        {"title": "x" * 256},
        {"for_whom": "x" * 161},
        {"how_to": "a\x00b"},
        {"links": "javascript:alert(1)"},
        {"links": "http://onveilig.nl"},
        {"links": "https://a@b"},
        {"links": "\n".join(f"https://voorbeeld.nl/{n}" for n in range(11))},
        {"new_tags": "x" * 31},
        {"new_tags": ",".join(map(str, range(9)))},
        {"licence": "van mij"},
        {"school": str(uuid.uuid4())},
        {"files": [str(uuid.uuid4())]},
        {"themes": ["bestaat-niet"]},
    ],
    ids=lambda wrong: f"{next(iter(wrong))}",
)
def test_what_does_not_fit_is_said_at_its_field_and_changes_nothing(world, wrong):
    page = drafted(world)
    url, client = address("edit_practice", page), client_of(world.member)
    posted = filled_in(client, url, **wrong)
    before = snapshot()
    answer = client.post(url, posted)
    assert answer.status_code == 200
    assert set(answer.context["form"].errors) == set(wrong)
    assert snapshot() == before


def test_a_file_of_another_network_cannot_be_attached(world):
    page, theirs = drafted(world), CustomDocumentFactory(collection=world.neighbour.collection)
    answer = write(world.member, page, files=[str(theirs.public_id)])
    assert set(answer.context["form"].errors) == {"files"}


def test_tags_of_practices_that_one_may_not_read_are_not_suggested(world):
    type(world.neighbour).objects.filter(pk=world.neighbour.pk).update(visibility="closed")
    PracticePageFactory(network=world.neighbour, parent=world.neighbours_page, tags=["geheim"])
    PracticePageFactory(network=world.network, parent=world.page, tags=["hardop lezen"])
    page = PracticePage.objects.get(network=world.network)
    form = client_of(world.lead).get(address("edit_practice", page)).context["form"]
    assert [value for value, _label in form.fields["tags"].choices] == ["hardop lezen"]


def test_two_people_in_one_form_lose_nothing(world):
    page = drafted(world)
    url, member, lead = (
        address("edit_practice", page),
        client_of(world.member),
        client_of(world.lead),
    )
    one, other = filled_in(member, url, tips="Van mij."), filled_in(lead, url, source="Een boek.")
    assert [member.post(url, one).status_code, lead.post(url, other).status_code] == [302, 302]
    assert (draft_of(page).tips, draft_of(page).source) == ("Van mij.", "Een boek.")
    third = filled_in(lead, url, tips="Van haar.")
    member.post(url, filled_in(member, url, tips="Weer van mij."))
    answer = lead.post(url, third)
    assert answer.status_code == 200
    assert "Weer van mij." in answer.content.decode()


def test_a_preview_shows_the_draft_as_readers_will_see_it_and_to_nobody_else(world):
    page = drafted(world)
    write(world.member, page, tips="Begin klein.")
    url = address("preview_practice", page)
    html = client_of(world.member).get(url).content.decode()
    assert "Begin klein." in html
    assert escape(_("This is a preview. Nobody else reads it yet.")) in html
    assert client_of(world.champion).get(url).status_code == 404
    assert client_of(world.teacher).get(page.url).status_code == 404


def test_an_own_draft_is_thrown_away_after_one_question(world):
    page = drafted(world)
    url = address("discard_practice", page)
    assert client_of(world.lead).get(url).status_code == 403
    assert client_of(world.member).get(url).status_code == 200
    assert PracticePage.objects.filter(pk=page.pk).exists()
    client_of(world.member).post(url)
    assert not PracticePage.objects.filter(pk=page.pk).exists()


def test_what_colleagues_read_is_not_thrown_away(world):
    placed(world)
    page = practice(world)
    client_of(world.member).post(address("discard_practice", page))
    assert practice(world).live


def test_who_is_asked_said_so_and_may_take_it_back_also_after_leaving(world, visit):
    page = live(world)
    be_contact(by=world.member, practice=page, yes=True)
    url = reverse("networks:my_practices")
    assert address("contact_of_practice", page) in visit(url, world.member)
    world.membership.delete()
    world.member.school_functions.all().delete()
    client_of(world.member).post(address("contact_of_practice", page))
    assert address("contact_of_practice", page) not in visit(url, world.member)


def test_somebody_elses_yes_is_not_taken_over(world):
    page = live(world)
    be_contact(by=world.lead, practice=page, yes=True)
    answer = write(world.member, page, ask_me="on")
    assert set(answer.context["form"].errors) == {"ask_me"}


def test_where_nobody_set_up_who_reads_a_writer_hears_what_to_do(world):
    page = drafted(world)
    WorkflowPage.objects.all().delete()
    answer = write(world.member, page, send="1")
    assert answer.status_code == 200
    assert escape(_("Nothing can be sent in now. Ask the network lead to publish it for you.")) in (
        answer.content.decode()
    )


def test_sending_in_twice_asks_once(world):
    sent_in(world)
    words = _("You sent this in already; the network lead will read it.")
    with pytest.raises(ValidationError, match=words):
        send_practice(by=world.member, practice=practice(world))


def test_who_answers_second_does_not_undo_what_the_first_lead_asked(world):
    sent_in(world)
    page = practice(world)
    ask_for_changes(by=world.lead, practice=page, comment="Voor wie?")
    answer = client_of(world.lead).post(address("read_practice", page), {"place": "1"})
    assert answer.status_code == 200
    assert escape(_("This practice does not wait for you any more.")) in answer.content.decode()
    assert not practice(world).live


def test_a_lead_who_changes_what_waits_saves_it_and_goes_back_to_answer(world, visit):
    sent_in(world)
    page = practice(world)
    html = visit(address("edit_practice", page), world.lead)
    assert address("read_practice", page) in html
    assert 'name="send"' not in html

"""The home page, everybody's start page, search, and pages with text."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone
from django.utils.html import escape
from django.utils.translation import gettext as _
from wagtail.search.index import insert_or_update_object

from home.models import HomePage
from networks.actions import log_meeting, save_log
from networks.models import Meeting, MeetingPage, Network, NetworkPage
from networks.models.meeting import MeetingState
from tests.copies import copies
from tests.counting import MANY, assert_costs_the_same, queries_of, without_indexing
from tests.factories import (
    ActionItemFactory,
    BoardStaffFactory,
    ContentPageFactory,
    ContributionFactory,
    CustomDocumentFactory,
    CustomImageFactory,
    FollowUpFactory,
    LeaderRecognitionFactory,
    MeetingPageFactory,
    NetworkFactory,
    NetworkMemberFactory,
    NetworkPageFactory,
    PracticePageFactory,
    PriorityFactory,
    SchoolFactory,
    StaffMembershipFactory,
    UserFactory,
    board_staff_of,
    leader_of,
    network_with,
    superuser,
)

__all__ = ["without_indexing"]
pytestmark = pytest.mark.django_db


def open_as(client, url, user=None):
    if user:
        client.force_login(user)
    return client.get(url).content.decode()


class TestHomePage:
    def test_it_says_what_this_is_for_with_search_and_a_way_to_sign_in(self, client):
        html = open_as(client, "/")
        assert escape(_("What you learn together reaches your school")) in html
        assert f'action="{reverse("home:search")}"' in html
        assert f'href="{reverse("accounts:sign_in")}"' in html

    def test_what_editors_wrote_comes_first(self, client):
        page = HomePage.objects.get(locale__language_code="nl")
        page.title, page.intro = "Academie De Sluis", "Wij leren samen."
        page.save()
        html = open_as(client, "/")
        assert "<h1>Academie De Sluis</h1>" in html
        assert "Wij leren samen." in html

    def test_it_shows_networks_that_are_open_to_everybody_and_no_others(self, client):
        NetworkPageFactory(network=NetworkFactory(visibility="public", name="Voor iedereen"))
        scene = network_with(1, name="Voor collega's")
        html = open_as(client, "/", scene.lead)
        assert "Voor iedereen" in html
        assert escape("Voor collega's") not in html

    def test_who_is_signed_in_goes_on_to_the_start_page(self, client):
        html = open_as(client, "/", UserFactory())
        assert f'<a href="{reverse("home:start")}">{_("To my work")}</a>' in html

    def test_without_public_networks_it_says_what_comes_there(self, client):
        assert escape(_("Networks will appear here")) in open_as(client, "/")

    def test_it_costs_the_same_with_many_networks(self, client, without_indexing):
        network = NetworkFactory(visibility="public")
        page = NetworkPageFactory(network=network)
        before = queries_of(client, "/")
        more = MANY - 1
        networks = copies(
            network,
            more,
            group=copies(network.group, more, name="Groep {}"),
            collection=copies(network.collection, more),
        )
        copies(page, more, network=networks, title="Netwerk {}")
        assert_costs_the_same(before, queries_of(client, "/"))


class TestStartPage:
    @pytest.fixture
    def scene(self):
        return network_with(1)

    def test_it_is_for_who_is_signed_in(self, client):
        assert client.get(reverse("home:start")).status_code == 302

    def test_it_greets_by_first_name(self, client):
        html = open_as(client, reverse("home:start"), UserFactory(first_name="Noor"))
        assert escape(_("Hello %(name)s") % {"name": "Noor"}) in html

    def test_a_lead_gets_the_next_question_of_the_network_and_why(self, client, scene):
        html = open_as(client, reverse("home:start"), scene.lead)
        assert scene.page.url in html
        assert escape(_("Just one thing: %(question)s") % {"question": ""}).strip() in html
        assert 'class="because"' in html

    def test_a_member_reads_the_goal(self, client, scene):
        html = open_as(client, reverse("home:start"), scene.champions[0])
        assert scene.page.goal in html
        assert escape(_("you take part")) in html

    def test_a_network_that_is_not_published_leads_its_lead_to_the_workbench(self, client, scene):
        NetworkPage.objects.update(live=False)
        html = open_as(client, reverse("home:start"), scene.lead)
        url = reverse("networks:home", args=[scene.network.public_id])
        assert f'<a class="button button-quiet" href="{url}">{_("Workbench")}</a>' in html
        assert escape(_("Not published yet")) in html

    def test_the_next_meetings_are_there_with_day_and_place(self, client, scene):
        page = MeetingPageFactory(network=scene.network, parent=scene.page)
        MeetingPageFactory(network=scene.network, parent=scene.page, closed=True, title="Voorbij")
        html = open_as(client, reverse("home:start"), scene.lead)
        assert page.url in html
        assert page.place in html
        assert "Voorbij" not in html

    def test_a_school_leader_is_asked_whether_a_goal_fits(self, client, scene):
        asked = LeaderRecognitionFactory(network_school=scene.network.schools.get())
        school = scene.schools[0]
        html = open_as(client, reverse("home:start"), leader_of(school))
        assert escape(_("Does this goal fit %(school)s?") % {"school": school}) in html
        assert reverse("networks:recognition", args=[asked.public_id]) in html

    def test_a_school_leader_is_asked_to_confirm_and_why(self, client, scene):
        joined = scene.network.schools.get()
        contribution = ContributionFactory(
            network=scene.network,
            school=joined.school,
            priority=joined.priority,
            stage="team_applied",
            summary="Samen oefenen",
        )
        html = open_as(client, reverse("home:start"), leader_of(joined.school))
        assert "Samen oefenen" in html
        url = reverse("networks:confirm_contribution", args=[contribution.public_id])
        assert f'href="{url}"' in html
        assert escape(_("you lead this school")) in html

    def test_a_school_leader_decides_about_a_provisional_priority(self, client):
        priority = PriorityFactory(provisional=True)
        html = open_as(client, reverse("home:start"), leader_of(priority.school))
        assert priority.title in html
        assert reverse("priorities:answer", args=[priority.public_id]) in html

    def test_who_reported_something_is_asked_how_it_went(self, client, scene):
        user = scene.champions[0]
        mine = ContributionFactory(
            network=scene.network, school=scene.schools[0], claimed_by=user, summary="Drie vragen"
        )
        moment = FollowUpFactory(contribution=mine, due_on=timezone.localdate())
        html = open_as(client, reverse("home:start"), user)
        assert escape(_("How did it go?")) in html
        assert reverse("networks:answer_follow_up", args=[moment.public_id]) in html
        assert "Drie vragen" in html

    def test_an_action_item_that_is_due_soon_leads_to_its_own_page(self, client, scene):
        page = MeetingPageFactory(
            network=scene.network,
            parent=scene.page,
            meeting__state=MeetingState.CLOSED,
            meeting__closed_at=timezone.now(),
            starts_at=timezone.now() - timedelta(days=20),
        )
        fields = {"network": scene.network, "meeting": page.meeting, "owner": scene.champions[0]}
        item = ActionItemFactory(**fields, text="Nu bijna", due_on=timezone.localdate())
        ActionItemFactory(
            **fields, text="Nog lang niet", due_on=timezone.localdate() + timedelta(days=60)
        )
        html = open_as(client, reverse("home:start"), scene.champions[0])
        assert "Nu bijna" in html
        assert reverse("networks:action_item", args=[item.public_id]) in html
        assert "Nog lang niet" not in html

    def test_a_school_leader_finds_every_school_they_lead_and_its_priorities(self, client):
        school = SchoolFactory(name="De Klaproos")
        leader = leader_of(school)
        second = StaffMembershipFactory(user=leader, function="school_leader").school
        elsewhere = StaffMembershipFactory(user=leader, function="teacher").school
        html = open_as(client, reverse("home:start"), leader)
        for led in (school, second):
            assert f'href="{led.get_absolute_url()}"' in html
            assert f'href="{reverse("priorities:list", args=[led.site_code])}"' in html
        assert elsewhere.get_absolute_url() not in html

    @pytest.mark.parametrize("make", [superuser, lambda: BoardStaffFactory().user])
    def test_who_looks_after_networks_need_not_ask_to_join_one(self, client, make):
        html = open_as(client, reverse("home:start"), make())
        assert escape(_("You are not one of the people of a network")) in html
        assert escape(_("You do not take part in a network yet")) not in html

    @pytest.fixture
    def over(self, scene):
        """A meeting that was over an hour ago."""
        ended = timezone.now() - timedelta(hours=1)
        return MeetingPageFactory(
            network=scene.network,
            parent=scene.page,
            starts_at=ended - timedelta(hours=1),
            ends_at=ended,
        )

    def test_a_log_that_was_not_written_waits_for_the_lead_and_nobody_else(
        self, client, scene, over
    ):
        url = reverse("networks:log_meeting", args=[over.meeting.public_id])
        html = open_as(client, reverse("home:start"), scene.lead)
        assert f'href="{url}"' in html
        assert escape(_("Nothing is waiting for you")) not in html
        for user in (scene.champions[0], board_staff_of(scene.network.board), superuser()):
            assert url not in open_as(client, reverse("home:start"), user)

    def test_it_waits_until_it_is_saved(self, client, scene, over):
        url = reverse("networks:log_meeting", args=[over.meeting.public_id])
        save_log(by=scene.lead, meeting=over.meeting, notes="Een begin.")
        assert url in open_as(client, reverse("home:start"), scene.lead)
        log_meeting(by=scene.lead, meeting=over.meeting, notes="Een begin.")
        assert url not in open_as(client, reverse("home:start"), scene.lead)

    @pytest.mark.parametrize("state", ["going on", "closed", "of an archived network"])
    def test_a_log_for_which_it_is_too_early_or_too_late_does_not_wait(
        self, client, scene, over, state
    ):
        if state == "going on":
            MeetingPage.objects.update(ends_at=timezone.now() + timedelta(hours=1))
        elif state == "closed":
            Meeting.objects.update(state=MeetingState.CLOSED, closed_at=timezone.now())
        else:
            Network.objects.update(archived_at=timezone.now())
        url = reverse("networks:log_meeting", args=[over.meeting.public_id])
        assert url not in open_as(client, reverse("home:start"), scene.lead)

    def test_nothing_waits_for_a_newcomer_who_is_told_what_to_do(self, client):
        html = open_as(client, reverse("home:start"), UserFactory())
        for title in ("You do not take part in a network yet", "Nothing is waiting for you"):
            assert escape(_(title)) in html
        assert f'href="{reverse("home:search")}"' in html


class TestMenu:
    def link(self):
        return f'<a href="{reverse("wagtailadmin_home")}">'

    def test_who_may_enter_the_admin_gets_there_from_every_page(self, client):
        scene = network_with(1)
        coordinator = board_staff_of(scene.network.board)
        for user in (superuser(), coordinator, scene.lead):
            client.force_login(user)
            assert client.get(reverse("wagtailadmin_home")).status_code == 200
            assert self.link() in open_as(client, reverse("home:start"))
            assert self.link() in open_as(client, "/")

    def test_others_find_no_way_to_a_door_that_is_closed(self, client):
        scene = network_with(1)
        for user in (UserFactory(), scene.champions[0], leader_of(scene.schools[0]), None):
            assert self.link() not in open_as(client, "/", user)


class TestSearch:
    def test_results_say_what_kind_of_page_they_are_and_what_was_searched(self, client):
        scene = network_with(1, visibility="public")
        PracticePageFactory(
            network=scene.network, parent=scene.page, title="Vlotte zeepaardjes", for_whom="groep 4"
        )
        html = open_as(client, f"{reverse('home:search')}?q=zeepaardjes")
        assert "Vlotte zeepaardjes" in html
        assert "groep 4" in html
        assert escape(_("Practice")) in html
        assert "“zeepaardjes”" in html
        assert "<title>" + escape(_("Search for %(query)s") % {"query": "zeepaardjes"}) in html

    def test_nothing_found_says_what_to_try(self, client):
        html = open_as(client, f"{reverse('home:search')}?q=olifantenpad")
        assert escape(_("Nothing found with these words")) in html
        assert "“olifantenpad”" in html

    def test_without_words_it_asks_for_some(self, client):
        html = open_as(client, reverse("home:search"))
        assert escape(_("In your own words: a subject, a year group, a question.")) in html

    @pytest.mark.parametrize("query", ['"', "-", "%00", "' OR 1=1 --", "<script>", "a" * 5000])
    def test_strange_signs_do_no_harm(self, client, query):
        response = client.get(reverse("home:search"), {"q": query})
        assert response.status_code == 200
        assert "<script>" not in response.content.decode()

    def test_further_pages_keep_the_words(self, client):
        for number in range(21):
            ContentPageFactory(title=f"Zeepaardje {number}")
        html = open_as(client, f"{reverse('home:search')}?q=zeepaardje")
        assert "?q=zeepaardje&amp;p=2" in html
        assert client.get(f"{reverse('home:search')}?q=zeepaardje&p=2").status_code == 200

    def test_in_english_a_dutch_page_says_so(self, client):
        ContentPageFactory(title="Zeepaardje")
        html = open_as(client, "/en/search/?q=zeepaardje")
        assert '<span lang="nl">Zeepaardje</span>' in html

    def test_it_costs_the_same_with_many_results(self, client):
        """One query per kind of page among the results, however many there are."""
        page = ContentPageFactory(title="Zeepaardje")
        client.force_login(UserFactory())
        url = f"{reverse('home:search')}?q=zeepaardje"
        before = queries_of(client, url)
        for each in copies(page, MANY - 1, title="Zeepaardje {}"):
            insert_or_update_object(each)
        assert f"{MANY} " in open_as(client, url)
        assert_costs_the_same(before, queries_of(client, url))
        assert_costs_the_same(before, queries_of(client, f"{url}&p=7"))


class TestContentPage:
    def test_every_kind_of_block_is_shown(self, client):
        document = CustomDocumentFactory(title="Folder")
        image = CustomImageFactory(credit="Foto: De Klaproos")
        network = NetworkPageFactory(network=NetworkFactory(visibility="public"))
        page = ContentPageFactory(
            body=[
                ("heading", "Waarom"),
                ("text", "<p>Samen leren <b>loont</b>.</p>"),
                ("quote", {"text": "Het werkte.", "source": "leraar groep 5"}),
                ("callout", {"text": "<p>Doe mee</p>", "link_text": "Kijk", "page": network}),
                ("documents", [document]),
                ("image", image),
            ]
        )
        html = open_as(client, page.url)
        for text in (
            *("<h2>Waarom</h2>", "<b>loont</b>", "Het werkte.", "leraar groep 5", "Doe mee"),
            *(f'href="{network.url}"', "Folder", "TXT", "Foto: De Klaproos", "srcset="),
        ):
            assert text in html

    def test_a_page_below_another_has_a_way_back_up(self, client):
        above = ContentPageFactory(title="Over ons")
        below = ContentPageFactory(title="Ons team", parent=above)
        html = open_as(client, below.url)
        assert f'<a href="{above.url}">Over ons</a>' in html

    def test_it_describes_itself_to_search_engines(self, client):
        page = ContentPageFactory(intro="Hier leren we samen.")
        html = open_as(client, page.url)
        assert '<meta name="description" content="Hier leren we samen.">' in html


def test_no_page_shows_an_address_of_somebody(client):
    """Names at most, and those only to whom the querysets give them (product.md, rule 5)."""
    scene = network_with(1, visibility="public", members=1)
    page = MeetingPageFactory(network=scene.network, parent=scene.page, closed=True)
    nameless = UserFactory(first_name="", last_name="")
    NetworkMemberFactory(network=scene.network, user=nameless)
    ActionItemFactory(network=scene.network, meeting=page.meeting, owner=nameless)
    school = scene.schools[0]
    client.force_login(scene.lead)
    for url in (
        *("/", "/netwerken/", scene.page.url, page.url, reverse("home:start")),
        *(school.get_absolute_url(), scene.network.schools.get().priority.get_absolute_url()),
    ):
        assert "@voorbeeld" not in open_as(client, url), url

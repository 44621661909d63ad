"""Acts out one network by the actions that people use, in the order in which it happened."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from django.core.files.base import ContentFile

from content.models import CustomDocument
from home.demo.contributions import play_contribution
from home.demo.handouts import HANDOUTS, rich_text_file
from home.demo.meetings import hold_meeting, plan_meeting
from home.demo.practices.more import MORE, UNDER_WAY
from home.demo.shapes import MoreOfPractice, YearDay
from networks import actions
from networks.models import MemberRole, Network, Phase
from schools.actions import propose_priority
from schools.models import Level, Subject

if TYPE_CHECKING:
    from home.demo.cast import Cast
    from home.demo.shapes import GoalVersion, NetworkPlan, PracticePlan, UnderWay
    from networks.models import ActionItem, PracticePage
    from schools.models import School


class Play:
    """One network; what it has made so far is looked up by contributions."""

    def __init__(self, cast: Cast, plan: NetworkPlan) -> None:
        self.cast, self.plan = cast, plan
        self.days = cast.days_of(plan.board)
        self.coordinator = cast.coordinator_of(plan.board)
        self.editor = cast.person(plan.lead) if plan.lead else self.coordinator
        self.items: dict[str, ActionItem] = {}
        self.practices: dict[str, PracticePage] = {}
        self._documents: dict[str, CustomDocument] = {}
        self.network = self._open()

    def act(self) -> Network:
        """From joining schools to what came of it. The last goal comes when meetings are planned,
        as without a meeting nobody knows whether it is feasible."""
        self._join()
        *earlier, latest = self.plan.goals
        self._write_draft()
        for version in earlier:
            self._publish_goal(version)
        meetings = [(plan, plan_meeting(self, plan)) for plan in self.plan.meetings]
        self._publish_goal(latest)
        for plan, meeting in meetings:
            if plan.days < 0:
                hold_meeting(self, plan, meeting)
        for practice in self.plan.practices:
            self._publish_practice(practice)
        for writing in UNDER_WAY.get(self.plan.number, ()):
            self._write_practice(writing)
        for contribution in self.plan.contributions:
            play_contribution(self, contribution)
        if self.plan.active:
            actions.move_to_phase(by=self.editor, network=self.network, phase=Phase.ACTIVE)
        return self.network

    def document(self, name: str) -> CustomDocument | None:
        """A handout as a file of this network; None for ""."""
        if name and name not in self._documents:
            file = ContentFile(rich_text_file(HANDOUTS[name]), name=f"{name}.rtf")
            self._documents[name] = CustomDocument.objects.create(
                title=HANDOUTS[name].title,
                collection=self.network.collection,
                file=file,
                file_size=file.size,
            )
        return self._documents.get(name)

    def _open(self) -> Network:
        until = self.plan.exploration_until
        return actions.open_network(
            by=self.coordinator,
            board=self.cast.board(self.plan.board),
            title=self.plan.title,
            starts_on=self.days.day(self.plan.starts),
            themes=self.cast.themes(self.plan.themes),
            sponsor=self.plan.sponsor,
            visibility=self.plan.visibility,
            exploration_until=self.days.day(until) if until is not None else None,
        )

    def _join(self) -> None:
        for joining in self.plan.joining:
            actions.add_school(
                by=self.coordinator,
                network=self.network,
                school=self.cast.school(joining.school),
                priority=self.cast.priority(joining.school, joining.priority),
                expectation=joining.expectation,
            )
        self._add_lead()
        actions.set_hours(by=self.editor, network=self.network, hours=self.plan.hours)
        self._propose_priorities()
        self._add_members()
        for joining in self.plan.joining:
            if joining.champion:
                actions.appoint_champion(
                    by=self.editor,
                    network_school=self.network.schools.get(
                        school=self.cast.school(joining.school)
                    ),
                    member=self.network.members.get(user=self.cast.person(joining.champion)),
                )

    def _add_lead(self) -> None:
        if self.plan.lead:
            actions.add_member(
                by=self.coordinator,
                network=self.network,
                user=self.editor,
                role=MemberRole.LEAD,
                school=self._school_or_none(self.plan.lead_school),
                term_until=date(self.days.school_year + 2, 7, 1),
            )

    def _propose_priorities(self) -> None:
        for school, title, theme in self.plan.proposals:
            priority = propose_priority(
                by=self.editor,
                school=self.cast.school(school),
                title=title,
                themes=self.cast.themes([theme]),
                **self.cast.priority_years(),
            )
            actions.link_school(
                by=self.editor,
                network_school=self.network.schools.get(school=priority.school),
                priority=priority,
            )

    def _add_members(self) -> None:
        for member in self.plan.members:
            until = member.guest_until
            actions.add_member(
                by=self.editor,
                network=self.network,
                user=self.cast.person(member.person),
                role=member.role,
                school=self._school_or_none(member.school),
                guest_until=self.days.day(until) if until is not None else None,
            )

    def _school_or_none(self, key: str) -> School | None:
        return self.cast.school(key) if key else None

    def _write_draft(self) -> None:
        """What a lead writes in the editor before the first goal is published with it."""
        page = self.network.main_page.get_latest_revision_as_object()
        page.contribution_to_schools = self.plan.contribution_to_schools
        page.body = [("text", self.plan.about)] if self.plan.about else []
        page.save_revision(user=self.editor, clean=False)

    def _publish_goal(self, version: GoalVersion) -> None:
        actions.publish_goal(
            by=self.editor,
            network=self.network,
            at=self.days.moment(version.days),
            goal=version.sentence.format(jaar=self.days.school_year + 1),
            **{name: self._in_year(answer) for name, answer in version.answers.items()},
        )
        if not version.asked:
            return
        asked = {
            recognition.network_school.school_id: recognition
            for recognition in actions.ask_leaders(by=self.editor, network=self.network)
        }
        for answer in version.said:
            actions.answer_recognition(
                by=self.cast.leader_of(answer.school),
                recognition=asked[self.cast.school(answer.school).pk],
                answer=answer.answer,
                time_agreed=answer.time_agreed,
                explanation=answer.note,
            )

    def _in_year(self, answer: str | YearDay) -> str | date:
        return self.days.in_school_year(answer) if isinstance(answer, YearDay) else answer

    def _publish_practice(self, plan: PracticePlan) -> None:
        more = MORE.get(plan.title, MoreOfPractice())
        page = self.practices[plan.title] = actions.publish_practice(
            by=self.editor,
            network=self.network,
            at=self.days.moment(plan.days),
            title=plan.title,
            school=self.cast.school(plan.school),
            for_whom=plan.for_whom,
            how_to=" ".join(plan.how_to.split("\n")),
            what_we_saw=" ".join(plan.what_we_saw.split("\n")),
            document=self.document(plan.file),
            themes=self.cast.themes(plan.themes or self.plan.themes),
            subjects=list(Subject.objects.filter(name_nl__in=plan.subjects)),
            levels=list(Level.objects.filter(name_nl__in=plan.levels)),
            tags=more.tags,
            links="\n".join(more.links),
            problem=more.problem,
            needed=more.needed,
            time_needed=more.time_needed,
            tips=more.tips,
            source=more.source,
        )
        if more.contact:
            actions.be_contact(by=self.cast.person(more.contact), practice=page, yes=True)

    def _write_practice(self, plan: UnderWay) -> None:
        by = self.cast.person(plan.by)
        page = actions.begin_practice(by=by, network=self.network, title=plan.title)
        words = {name: getattr(plan, name) for name in ("for_whom", "how_to", "what_we_saw")}
        actions.save_practice(by=by, practice=page, tags=plan.tags, **words)
        if plan.sent:
            actions.send_practice(by=by, practice=page)

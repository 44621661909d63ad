"""Sharpening a goal: five questions, a sentence, publishing, and asking schools whether it fits."""

from __future__ import annotations

from typing import Any, ClassVar

from django.http import Http404
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import get_language, gettext_lazy

from content.templatetags.content_tags import written_in
from networks.actions import ask_leaders, publish_goal, save_goal
from networks.actions.goals import GOAL_FIELDS
from networks.actions.pages import latest_draft
from networks.forms.goal import QUESTIONS, AskForm, SentenceForm
from networks.models import LeaderRecognition, Network, NetworkPage
from networks.permissions import user_leads_network
from networks.rules.goal import GoalCheck
from networks.rules.goal_examples import example_for
from networks.rules.goal_sentence import GoalParts, compose_goal_sentence
from networks.rules.wording import WordingCheck, check_wording
from networks.views.base import NetworkView, OfNetwork, OneClickView, SharedPageView

# More priorities than these make a sentence that nobody reads to its end.
MOST_NAMED = 2


class OnGoal(OfNetwork):
    """What the screens about a goal share: the draft, and how it stands today."""

    def draft(self) -> NetworkPage:
        """The goal as it was last saved; goals are written in the first language."""
        return latest_draft(self.network.main_page)

    def check(self, draft: NetworkPage) -> GoalCheck:
        return draft.check_goal(Network.objects.with_goal_facts().get(pk=self.network.pk))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        draft = self.draft()
        themes = list(self.network.themes.values_list("slug", flat=True))
        return super().get_context_data(
            draft=draft,
            check=self.check(draft),
            is_lead=user_leads_network(self.request.user, self.network),
            example=example_for(themes, get_language()),
            **kwargs,
        )


class GoalView(OnGoal, NetworkView):
    """All answers, how the goal stands, and what to do next."""

    template_name = "networks/work/goal.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        draft = context["draft"]
        revision = self.network.goal_revisions.first()
        published = {"goal": revision.sentence, **revision.answers} if revision else {}
        asked = LeaderRecognition.objects.visible_to(self.request.user).filter(
            network_school__network=self.network,
            network_school__in=self.network.schools.current(),
        )
        schools = self.network.schools
        recognitions = list(
            asked.select_related("network_school__school").order_by("network_school__school__name")
        )
        return context | {
            "questions": [_answered(form, draft) for form in QUESTIONS],
            "hints": hints_in(draft.goal),
            "revisions": list(self.network.goal_revisions.all()),
            "is_changed": not draft.live
            or published != {"goal": draft.goal, **draft.goal_answers}
            or draft.has_unpublished_changes,
            # A coordinator published it: the same words, but not confirmed by that.
            "is_to_confirm": revision is not None
            and not revision.lead_confirmed
            and context["is_lead"],
            "recognitions": recognitions,
            "time_is_open": any(each.answer for each in recognitions)
            and not any(each.time_agreed for each in recognitions),
            "can_ask": revision is not None and schools.to_ask_about(revision).exists(),
            "can_ask_again": revision is not None and schools.doubting(revision).exists(),
        }


def _answered(form: Any, draft: NetworkPage) -> dict[str, Any]:
    """A question with its answers as they stand, and hints on the wording of the first, to which
    the question itself is the label."""
    names = [name for name in form.base_fields if name != "seen"]
    answers = [(form.base_fields[name].label, getattr(draft, name)) for name in names]
    first, *more = [(label, _as_written(value)) for label, value in answers]
    return {
        "criterion": form.criterion,
        "question": answers[0][0],
        "answer": first[1],
        "more": [each for each in more if each[1]],
        "hints": hints_in(str(answers[0][1] or "")) if names[0] == "practice_change" else None,
    }


def _as_written(value: Any) -> Any:
    """Words, marked with their language; a day is told in the reader's."""
    return written_in(value) if isinstance(value, str) else value


def hints_in(text: str) -> WordingCheck | None:
    """What to read again in a Dutch text; None for no text."""
    return check_wording(text) if text.strip() else None


class AnswerView(OnGoal, SharedPageView):
    """Something that is written about the goal. What was saved changes more than the field: the
    autosave brings the `parts` of the screen along that say what the portal makes of it."""

    parts: ClassVar[dict[str, str]] = {
        "goal-stands": "networks/work/goal_stands.html",
        "goal-criteria": "networks/criteria.html",
    }

    def saved(self, form: Any) -> dict[str, Any]:
        context = self.get_context_data(form=form)
        parts = {
            name: render_to_string(template, context, self.request)
            for name, template in self.parts.items()
        }
        return super().saved(form) | {"parts": parts}

    def step(self, number: int) -> str:
        key = self.network.public_id
        if number > len(QUESTIONS):
            return reverse("networks:goal_sentence", args=[key])
        return reverse("networks:goal_question", args=[key, number])


class QuestionView(AnswerView):
    """One of the five, `number` from 1; saving goes on to the next, the last to the sentence."""

    template_name = "networks/work/goal_question.html"
    parts: ClassVar[dict[str, str]] = AnswerView.parts | {
        "verdict": "networks/work/goal_verdict.html"
    }

    @property
    def number(self) -> int:
        return self.kwargs["number"]

    def get_form_class(self) -> Any:
        if not 1 <= self.number <= len(QUESTIONS):
            raise Http404
        return QUESTIONS[self.number - 1]

    def stored(self) -> dict[str, Any]:
        draft = self.draft()
        names = self.get_form_class().base_fields.keys() - {"seen"}
        return {name: getattr(draft, name) for name in sorted(names)}

    def save(self, form: Any) -> None:
        save_goal(by=self.request.user, network=self.network, **form.answers)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        form = self.get_form_class()
        return context | {
            "number": self.number,
            "total": len(QUESTIONS),
            "result": context["check"].result(form.criterion),
            "hints": hints_in(context["draft"].practice_change)
            if "practice_change" in form.base_fields
            else None,
            "before": context["check"].result(QUESTIONS[self.number - 2].criterion)
            if self.number > 1
            else None,
            "back_url": self.step(self.number - 1) if self.number > 1 else "",
        }

    def get_success_url(self) -> str:
        if "stay" in self.request.POST:
            return reverse("networks:goal", args=[self.network.public_id])
        return self.step(self.number + 1)


class SentenceView(AnswerView):
    """The sentence, composed from the answers and free to change; and what schools get."""

    template_name = "networks/work/goal_sentence.html"
    parts: ClassVar[dict[str, str]] = AnswerView.parts | {"hints": "networks/hints.html"}
    form_class = SentenceForm

    @cached_property
    def composed(self) -> str:
        """The answers as a sentence, in the first language."""
        draft = self.draft()
        linked = self.network.schools.current().filter(priority__isnull=False)
        titles = set(linked.values_list("priority__title", flat=True))
        parts = ("target_group", "practice_change", "indicator", "baseline", "target")
        return compose_goal_sentence(
            GoalParts(
                **{name: getattr(draft, name) for name in (*parts, "success_evidence")},
                deadline=draft.deadline,
                priorities=tuple(sorted(titles)) if len(titles) <= MOST_NAMED else (),
            )
        )

    def stored(self) -> dict[str, Any]:
        draft = self.draft()
        return {
            "goal": draft.goal,
            "contribution_to_schools": draft.contribution_to_schools,
        }

    def save(self, form: Any) -> None:
        answers = form.answers
        if "take" in self.request.POST:
            answers["goal"] = self.composed
        save_goal(by=self.request.user, network=self.network, **answers)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(composed=self.composed, **kwargs)
        return context | {
            "hints": hints_in(context["draft"].goal),
            "before": context["check"].result(QUESTIONS[-1].criterion),
            "back_url": self.step(len(QUESTIONS)),
        }

    def get_success_url(self) -> str:
        name = "networks:goal_sentence" if "take" in self.request.POST else "networks:goal"
        return reverse(name, args=[self.network.public_id])


class PublishGoalView(OnGoal, OneClickView):
    """The draft is what everybody reads from now on, and a version of the goal."""

    done = gettext_lazy("The goal is published. Colleagues can read it now.")

    def act(self, form: Any) -> None:
        draft = self.draft()
        answers = {name: getattr(draft, name) for name in GOAL_FIELDS}
        publish_goal(by=self.request.user, network=self.network, **answers)

    def get_success_url(self) -> str:
        return reverse("networks:goal", args=[self.network.public_id])


class AskLeadersView(OneClickView):
    """Asks the leaders of all schools that take part whether the goal fits, or those who doubt."""

    form_class = AskForm

    done = gettext_lazy("The school leaders are asked. They find the question on their start page.")

    def act(self, form: Any) -> None:
        ask_leaders(by=self.request.user, network=self.network, **form.cleaned_data)

    def get_success_url(self) -> str:
        return reverse("networks:goal", args=[self.network.public_id])

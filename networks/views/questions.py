""" "Hoe ging het?": all open questions on one screen, one tap each (product.md, rule 10)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.views.generic import TemplateView

from accounts.work_views import SignedInView, add_problems
from content.errors import EditConflict
from networks.actions import answer_follow_up, answer_try_out
from networks.asking import Questions, questions_for
from networks.forms.contributions import AnswerForm
from networks.models import Answer, FollowUp, TryOut
from networks.permissions import schools_to_adopt_for


@dataclass
class Question:
    """One question with its form; `about` is a FollowUp or a TryOut."""

    about: Any
    form: AnswerForm

    @property
    def is_private(self) -> bool:
        return isinstance(self.about, TryOut)

    @property
    def is_answered(self) -> bool:
        return f"{self.form.prefix}-answer" in self.form.data

    @property
    def is_half_typed(self) -> bool:
        return not self.is_answered and bool(self.form["explanation"].value())


class QuestionsView(SignedInView, TemplateView):
    """All questions lie in one form: the button that is tapped answers one of them, and what was
    typed at the others stays."""

    template_name = "networks/work/questions.html"

    def asked(self) -> Questions:
        return questions_for(self.request.user, timezone.localdate())

    @cached_property
    def questions(self) -> list[Question]:
        asked = self.asked()
        return [self._question(each) for each in (*asked.follow_ups, *asked.try_outs)]

    def _question(self, about: FollowUp | TryOut) -> Question:
        prefix, posted = str(about.public_id), self.request.POST
        if f"{prefix}-answer" in posted:
            return Question(about, AnswerForm(posted, prefix=prefix))
        typed = posted.get(f"{prefix}-explanation", "")
        initial = {"seen": about.version, "explanation": typed}
        return Question(about, AnswerForm(initial=initial, prefix=prefix))

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        tapped = [each for each in self.questions if each.is_answered]
        done = [each for each in tapped if self._answer(each)]
        if done:
            messages.success(request, _("Thank you. That helps, also when it did not work."))
        elif not tapped:
            messages.warning(request, _("This question has been answered already."))
        left = [each for each in self.questions if each not in done]
        if any(each.form.errors or each.is_half_typed for each in left):
            self.questions = left
            return self.render_to_response(self.get_context_data())
        return redirect(self._next(done, left))

    def _answer(self, question: Question) -> bool:
        form = question.form
        if not form.is_valid():
            return False
        question.about.version = form.cleaned_data["seen"]
        said = {name: form.cleaned_data[name] for name in ("answer", "explanation")}
        try:
            if question.is_private:
                answer_try_out(by=self.request.user, try_out=question.about, **said)
            else:
                answer_follow_up(by=self.request.user, follow_up=question.about, **said)
        except ValidationError as problem:
            add_problems(form, problem)
        except EditConflict:
            form.add_error(None, _("Somebody else changed this a moment ago. Look at it again."))
        return not form.errors

    def _next(self, done: list[Question], left: list[Question]) -> str:
        """To the school, for what somebody tried alone and now does with others; else to the next
        question, and with none left to the start page."""
        for each in done:
            if each.is_private and each.about.answer == Answer.TOGETHER:
                practice = each.about.practice
                if schools_to_adopt_for(self.request.user, practice.network).exists():
                    return reverse("networks:adopt", args=[practice.public_id])
        return self.request.path if left else reverse("home:start")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(questions=self.questions, **kwargs)


class AnswerTryOut(QuestionsView):
    """What somebody tries alone, whenever they like to say how it goes."""

    def asked(self) -> Questions:
        own = TryOut.objects.visible_to(self.request.user).private().for_display()
        return Questions([], list(own.filter(public_id=self.kwargs["try_out"])))

    def allow(self) -> None:
        if not self.questions:
            raise Http404

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        crumbs = [(_("I am going to try this"), reverse("networks:try_outs"))]
        return super().get_context_data(crumbs=crumbs, **kwargs)

"""Writing a practice outside the page tree, and what its author does with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db import transaction
from django.db.models import Q
from django.http import HttpResponseBase
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView

from accounts.work_views import SignedInView, is_autosave
from networks.actions import (
    be_contact,
    begin_practice,
    discard_practice,
    place_practice,
    save_practice,
    send_practice,
    take_back_practice,
)
from networks.actions.pages import latest_draft
from networks.actions.practice_guards import (
    require_author,
    require_practice_editor,
    require_writer,
)
from networks.forms.practices import BeginForm, ContactForm, PracticeForm
from networks.models import Network, PracticePage
from networks.models.practice_display import comment_on
from networks.permissions import user_can_edit_network, user_can_judge_practice
from networks.rules.plain_text import is_plain, to_html, to_text
from networks.views.base import NetworkWorkView, OfNetwork, OneClickView, SharedPageView

if TYPE_CHECKING:
    from django.http import HttpRequest

RICH = ("how_to", "what_we_saw")


class OfPractice(OfNetwork):
    """A screen of the practice whose public id stands in the address, in its first language.

    Who may neither read nor write it finds nothing here; `allow` tells readers who may.
    """

    @cached_property
    def practice(self) -> PracticePage:
        pages, user = PracticePage.objects, self.request.user
        mine = Q(pk__in=pages.visible_to(user).order_by().values("pk"))
        mine |= Q(pk__in=pages.editable_by(user).order_by().values("pk"))
        mine |= Q(care__contact=user)  # who left takes their yes back
        rows = pages.in_first_language().filter(mine).select_related("network__group", "locale")
        return get_object_or_404(rows, public_id=self.kwargs["practice"])

    @cached_property
    def network(self) -> Network:
        return self.practice.network

    def allow(self) -> None:
        require_practice_editor(self.request.user, self.practice)

    def draft(self) -> PracticePage:
        return latest_draft(self.practice)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(**{"practice": self.practice} | kwargs)

    def way_up(self) -> list[tuple[str, str]]:
        return my_way_up()


def my_way_up() -> list[tuple[str, str]]:
    return [(_("My practices"), reverse("networks:my_practices"))]


class NewPractice(NetworkWorkView):
    """One question; the rest is asked on the screen that keeps what is typed."""

    template_name = "networks/work/new_practice.html"
    form_class = BeginForm
    require = staticmethod(require_writer)

    def act(self, form: BeginForm) -> None:
        self.practice = begin_practice(
            by=self.request.user, network=self.network, **form.cleaned_data
        )

    def way_up(self) -> list[tuple[str, str]]:
        return my_way_up()

    def get_success_url(self) -> str:
        return reverse("networks:edit_practice", args=[self.practice.public_id])


class EditPractice(OfPractice, SharedPageView):
    """The practice in one form. What is typed is kept at every pause; buttons add files and tags,
    and send it in, or publish it where the writer edits the network."""

    template_name = "networks/work/edit_practice.html"
    form_class = PracticeForm

    @cached_property
    def publishes(self) -> bool:
        """Whether this writer needs nobody else to publish it."""
        waits = self.practice.workflow_in_progress
        return not waits and user_can_edit_network(self.request.user, self.network)

    @property
    def is_locked(self) -> bool:
        """Whether the lead is reading what this writer sent in."""
        is_mine = self.practice.owner_id == self.request.user.pk
        return is_mine and self.practice.workflow_in_progress

    def get_form_kwargs(self) -> dict[str, Any]:
        tags = PracticePage.objects.tags_in_use(self.request.user)
        return super().get_form_kwargs() | {"draft": self.draft(), "tags": tags}

    def stored(self) -> dict[str, Any]:
        draft = self.draft()
        plain = ("title", "for_whom", *PracticeForm.TOLD, "links", "licence")
        files = [*([draft.document] if draft.document else []), *draft.files.all()]
        return {name: getattr(draft, name) for name in plain} | {
            **{name: to_text(getattr(draft, name)) for name in RICH},
            "school": str(draft.school.public_id) if draft.school else "",
            "themes": sorted(row.slug for row in draft.themes.all()),
            "subjects": sorted(str(row.slo_id) for row in draft.subjects.all()),
            "levels": sorted(str(row.slo_id) for row in draft.levels.all()),
            "tags": sorted(tag.name for tag in draft.tags.all()),
            "new_tags": "",
            "files": [str(file.public_id) for file in files],
            "ask_me": self._is_asked(),
        }

    def _is_asked(self) -> bool:
        cares = type(self.practice).objects.filter(pk=self.practice.pk)
        return cares.filter(care__contact=self.request.user).exists()

    def save(self, form: PracticeForm) -> None:
        fields = form.fields_of_page | self._rich(form)
        file = None
        if not is_autosave(self.request):
            fields["tags"] = [*fields["tags"], *form.cleaned_data["new_tags"]]
            file = form.cleaned_data["file"]
        by = self.request.user
        save_practice(by=by, practice=self.practice, file=file or None, **fields)
        be_contact(by=by, practice=self.practice, yes=form.cleaned_data["ask_me"])

    def _rich(self, form: PracticeForm) -> dict[str, str]:
        """Texts that were changed here; one that was not keeps bold words and links."""
        draft = form.draft
        return {
            name: to_html(form.cleaned_data[name])
            for name in RICH
            if form.cleaned_data[name].splitlines() != to_text(getattr(draft, name)).splitlines()
        }

    def act(self, form: PracticeForm) -> None:
        """What was typed is kept before it turns out what is missing to send it in."""
        super().act(form)
        self.practice = latest_page(self.practice)
        if "send" in self.request.POST and not is_autosave(self.request):
            by = self.request.user
            (place_practice if self.publishes else send_practice)(by=by, practice=self.practice)

    @property
    def done(self) -> str:
        if "send" not in self.request.POST:
            return _("Saved.")
        if self.publishes:
            return _("Published. Colleagues can read it now.")
        return _("Sent in. The network lead reads it; you hear what becomes of it.")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        draft = context["form"].draft
        return context | {
            "draft": draft,
            "is_locked": self.is_locked,
            "publishes": self.publishes,
            "waits": self.practice.workflow_in_progress,
            "can_judge": user_can_judge_practice(self.request.user, self.practice),
            "can_discard": self._can_discard(),
            "loses_layout": not all(is_plain(getattr(draft, name)) for name in RICH),
            "comment": comment_on(self.practice),
        }

    def _can_discard(self) -> bool:
        page = self.practice
        return page.owner_id == self.request.user.pk and not page.first_published_at

    def get_success_url(self) -> str:
        posted, key = self.request.POST, self.practice.public_id
        if "preview" in posted:
            return reverse("networks:preview_practice", args=[key])
        if "send" in posted:
            return reverse("networks:my_practices")
        return reverse("networks:edit_practice", args=[key])


def latest_page(practice: PracticePage) -> PracticePage:
    return PracticePage.objects.select_related("network__group", "locale").get(pk=practice.pk)


class PreviewPractice(OfPractice, SignedInView):
    """The draft as Wagtail will show it to readers."""

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        draft = self.draft()
        return draft.make_preview_request(request, draft.default_preview_mode)


class PracticeClick(OfPractice, OneClickView):
    """A button about a practice."""

    def get_success_url(self) -> str:
        return reverse("networks:my_practices")


class ForAuthor(OfPractice):
    def allow(self) -> None:
        require_author(self.request.user, self.practice)


class TakeBackPractice(ForAuthor, PracticeClick):
    done = gettext_lazy("You have it back. Change it, and send it in again.")

    def act(self, form: Any) -> None:
        take_back_practice(by=self.request.user, practice=self.practice)

    def get_success_url(self) -> str:
        return reverse("networks:edit_practice", args=[self.practice.public_id])


class DiscardPractice(ForAuthor, NetworkWorkView):
    """Asks once more before an own draft is gone."""

    template_name = "networks/work/discard_practice.html"
    form_class = OneClickView.form_class
    done = gettext_lazy("The draft is thrown away.")

    def act(self, form: Any) -> None:
        with transaction.atomic():
            discard_practice(by=self.request.user, practice=self.practice)

    def get_success_url(self) -> str:
        return reverse("networks:my_practices")


class ContactOfPractice(PracticeClick):
    """Yes or no to being asked; a no also by who does not write for the network any more."""

    form_class = ContactForm
    done = gettext_lazy("Changed.")

    def allow(self) -> None:
        _may = self.practice  # 404 for who may not even read it; the action asks for a yes

    def act(self, form: ContactForm) -> None:
        be_contact(by=self.request.user, practice=self.practice, **form.cleaned_data)


class MyPractices(SignedInView, TemplateView):
    """What I wrote and where each stands, and about what colleagues may ask me."""

    template_name = "networks/work/my_practices.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        user = self.request.user
        pages = PracticePage.objects.in_first_language().select_related("network__group", "locale")
        mine = pages.filter(owner=user).with_workflow()
        return super().get_context_data(
            **kwargs,
            practices=mine.order_by("-latest_revision_created_at", "-pk"),
            asked_about=pages.filter(care__contact=user).order_by("title", "pk"),
            networks=Network.objects.written_for_by(user)
            .filter(pk__in=user.network_memberships.current().values("network"))
            .select_related("group")
            .order_by("group__name"),
        )

"""The views of a list: each looks rows up among those that are somebody's, and changes them
through the viewset's actions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import forms
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db.models import Exists, OuterRef
from django.http import HttpResponseRedirect
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.views.generic import View
from wagtail.admin.views import generic
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.views.generic.history import HistoryView
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin
from wagtail.admin.widgets.button import Button

from content.dependents import what_hangs_on, why_kept
from content.errors import EditConflict, Refused
from content.scopes import within_reach
from content.viewsets.exports import WordsExport
from content.viewsets.forms import ScopedFilterSet, add_errors

if TYPE_CHECKING:
    from django.db.models import Model, QuerySet
    from django.http import HttpRequest, HttpResponse

# More than a name, a network and a place have together; a database takes only so many conditions.
MOST_WORDS = 12


class ScopedView:
    """Mixed into every view of a `ScopedViewSet`: looks rows up among those that are theirs."""

    viewset: Any = None
    reaches: frozenset[str] = frozenset({"view"})

    def rows(self) -> QuerySet[Any, Any]:
        policy = self.viewset.permission_policy
        return policy.instances_user_has_any_permission_for(self.request.user, self.reaches)

    def get_object(self, queryset: Any = None) -> Any:
        if getattr(self, "object", None) is None:
            self.object = get_object_or_404(self.rows(), pk=self.kwargs["pk"])
        return self.object

    def get_base_object_queryset(self) -> QuerySet[Any, Any]:
        return self.rows()


class ScopedIndexView(ScopedView, WordsExport, generic.IndexView):
    base_filterset_class = ScopedFilterSet

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        self.is_export = self.is_export and bool(self.list_export)

    @cached_property
    def add_item_label(self) -> str:
        return str(self.viewset.add_label or super().add_item_label)

    def get_base_queryset(self) -> QuerySet[Any, Any]:
        policy = self.viewset.permission_policy
        changeable = policy.instances_user_has_any_permission_for(self.request.user, {"change"})
        rows = self.viewset.with_columns(self.rows(), self.request.user)
        return rows.annotate(is_changeable=Exists(changeable.order_by().filter(pk=OuterRef("pk"))))

    def order_queryset(self, queryset: QuerySet[Any, Any]) -> QuerySet[Any, Any]:
        """What is equal in a column stands in the order of the list, and no row on two pages."""
        chosen = super().order_queryset(queryset).query.order_by
        return queryset.order_by(*chosen, *self.viewset.own_order, "pk")

    def search_queryset(self, queryset: QuerySet[Any, Any]) -> QuerySet[Any, Any]:
        """Every word somewhere: first and last name stand in two columns."""
        for word in self.search_query.split()[:MOST_WORDS]:
            queryset = queryset.filter(self.viewset.matches(word))
        return queryset

    def get_edit_url(self, instance: Any) -> str | None:
        return super().get_edit_url(instance) if instance.is_changeable else None

    def get_delete_url(self, instance: Any) -> str | None:
        return super().get_delete_url(instance) if instance.is_changeable else None

    def get_list_more_buttons(self, instance: Any) -> list[Any]:
        buttons = super().get_list_more_buttons(instance)
        buttons += self.viewset.more_buttons(instance, self.request.user)
        return buttons + [
            Button(words["button"], self.viewset.url_of(name, instance), icon_name="folder-inverse")
            for name, words in self.viewset.confirms.items()
            if self.viewset.can_confirm(name, instance) and self.user_has_permission("change")
        ]


class ScopedFormView(ScopedView):
    """Saves through an action, and says in the form why it did not."""

    def get_form(self, form_class: Any = None) -> Any:
        form = super().get_form(form_class)
        for each in form.fields.values():
            if isinstance(each, forms.ModelChoiceField):
                each.queryset = within_reach(each.queryset, self.request.user)
        return form

    def form_valid(self, form: Any) -> HttpResponse:
        try:
            return super().form_valid(form)
        except Refused as refused:
            form.add_error(None, f"{refused.reason} {refused.who_may}")
        except EditConflict:
            form.add_error(
                None,
                _("Somebody else changed this in the meantime. Open it again to see what."),
            )
        except ValidationError as error:
            add_errors(form, error)
        self.produced_error_message = self.get_error_message()
        return self.form_invalid(form)


class ScopedCreateView(ScopedFormView, generic.CreateView):
    def get_object(self, queryset: Any = None) -> Any:
        return None

    def get_page_title(self) -> str:
        return str(self.viewset.add_label or super().get_page_title())

    def get_page_subtitle(self) -> str:
        return "" if self.viewset.add_label else super().get_page_subtitle()

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        items: list[dict[str, Any]] = super().get_breadcrumbs_items()
        if not self.viewset.add_label:
            return items
        return [*items[:-1], {"url": "", "label": self.get_page_title()}]

    def save_instance(self) -> Any:
        return self.viewset.add_row(self.request.user, self.form.values)

    def get_success_buttons(self) -> list[Any]:
        return []


class ScopedEditView(ScopedFormView, generic.EditView):
    reaches = frozenset({"change"})

    def save_instance(self) -> Any:
        row = self.rows().get(pk=self.object.pk)  # what the form filled in is not saved as such
        if "seen" in self.form.cleaned_data:
            row.version = self.form.cleaned_data["seen"]
        self.viewset.change_row(self.request.user, row, self.form.values)
        return row


class ScopedDeleteView(ScopedView, generic.DeleteView):
    """Asks first what hangs on it (product.md, rule 9)."""

    reaches = frozenset({"delete"})

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if hanging := what_hangs_on(self.object):
            messages.error(request, why_kept(self.object, hanging))
            return redirect(self.index_url_name)
        return super().dispatch(request, *args, **kwargs)

    def delete_action(self) -> None:
        self.viewset.remove_row(self.request.user, self.object)


class ScopedInspectView(ScopedView, generic.InspectView):
    def get_field_display_value(self, field_name: str, field: Any) -> Any:
        """A dash where nothing was filled in."""
        value = super().get_field_display_value(field_name, field)
        return "–" if value in (None, "") else value


class ScopedHistoryView(ScopedView, HistoryView):
    pass


class ConfirmView(ScopedView, PermissionCheckedMixin, WagtailAdminTemplateMixin, View):
    """Asks whether to do something to a row, and does it: archive, restore.

    `question` and `button` are what it says, `act` the method of the viewset that does it.
    """

    permission_required = "change"
    model: type[Model] | None = None
    index_url_name = ""
    header_icon = ""
    question = ""
    button = ""
    done = ""
    act = ""
    template_name = "content/admin/confirm.html"

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        self.object = None
        self.get_object()

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        return self.render_to_response(self.get_context_data())

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        try:
            getattr(self.viewset, self.act)(request.user, self.object)
        except Refused as refused:
            messages.error(request, f"{refused.reason} {refused.who_may}")
        except ValidationError as error:
            messages.error(request, " ".join(error.messages))
        else:
            messages.success(request, str(self.done) % {"name": self.object})
        return HttpResponseRedirect(reverse(self.index_url_name))

    def get_page_title(self) -> str:
        return str(self.button)

    def get_page_subtitle(self) -> str:
        return str(self.object)

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        rows = capfirst(self.viewset.model._meta.verbose_name_plural)
        return [
            *self.breadcrumbs_items,
            {"url": reverse(self.index_url_name), "label": rows},
            {"url": "", "label": self.get_page_title(), "sublabel": self.get_page_subtitle()},
        ]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(**kwargs) | {
            "question": str(self.question) % {"name": self.object},
            "button": self.button,
            "back": reverse(self.index_url_name),
        }

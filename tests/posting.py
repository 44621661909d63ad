"""Posts a form as a browser would: with everything that it was opened with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from django.forms import BoundField
    from django.test import Client


def opened(client: Client, url: str) -> dict[str, Any]:
    """What a browser would post if nothing were changed on the screen at this address."""
    response = client.get(url)
    assert response.status_code == 200, (url, response.status_code)
    data: dict[str, Any] = {}
    for bound in response.context["form"]:
        data[bound.html_name] = as_typed(bound)
        if bound.field.show_hidden_initial:
            data[bound.html_initial_name] = as_typed(bound)
    return data


def as_typed(bound: BoundField) -> Any:
    value = bound.field.prepare_value(bound.value())
    if isinstance(value, list | tuple):
        return [str(each) for each in value]
    if value is None:
        return [] if getattr(bound.field.widget, "allow_multiple_selected", False) else ""
    return str(value)

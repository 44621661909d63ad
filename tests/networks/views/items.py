"""Going about the action item of the world on its screens."""

from __future__ import annotations

from datetime import timedelta

from django.urls import reverse
from django.utils import timezone

from networks.models import ActionItem
from tests.networks.views.conftest import client_of
from tests.networks.views.screens import seen


def url_of(name, about):
    return reverse(f"networks:{name}", args=[about.public_id])


def send(world, role, name, **answers):
    """Posts a choice about the item, and comes back with where that led."""
    client = client_of(getattr(world, role))
    return client.post(url_of(name, world.item), seen(world.item) | answers, follow=True)


def day(days):
    return timezone.localdate() + timedelta(days=days)


def change(world, **fields):
    ActionItem.objects.filter(pk=world.item.pk).update(**fields)

"""Groups of networks are called by what they are, wherever an administrator meets them."""

from __future__ import annotations

from typing import Any

import pytest
from django.contrib.auth.models import Group
from django.test import Client
from django.urls import reverse

from accounts.viewsets import readable
from networks import rights
from networks.models import Network
from tests.factories import NetworkFactory, superuser

pytestmark = pytest.mark.django_db


@pytest.fixture
def network() -> Network:
    network = NetworkFactory(starts_on="2026-08-01")
    rights.rename(network, "Rijke teksten")
    network.group.refresh_from_db()
    network.refresh_from_db()
    return network


@pytest.fixture
def admin(client: Client) -> Any:
    user = superuser()
    client.force_login(user)
    return user


def test_the_group_of_a_network_is_called_by_network_and_year(network: Network) -> None:
    said = readable(network.group)
    assert "Rijke teksten" in said
    assert "2026" in said
    assert network.name_suffix not in said


def test_another_group_is_called_by_its_name() -> None:
    assert readable(Group.objects.create(name="Redactie (landelijk)")) == "Redactie (landelijk)"


@pytest.mark.parametrize("screen", ["groups:index", "users:index", "users:add", "users:edit"])
def test_no_screen_shows_the_code(
    screen: str, client: Client, admin: Any, network: Network
) -> None:
    of = [admin.pk] if screen == "users:edit" else []
    text = client.get(reverse(f"wagtailusers_{screen}", args=of)).content.decode()
    assert readable(network.group) in text
    assert network.name_suffix not in text


def test_the_form_of_a_group_holds_the_name_as_it_is_under_a_readable_title(
    client: Client, admin: Any, network: Network
) -> None:
    shown = client.get(reverse("wagtailusers_groups:edit", args=[network.group_id])).context
    assert shown["form"]["name"].value() == network.group.name
    assert [each["label"] for each in shown["breadcrumbs_items"]][-1] == readable(network.group)


@pytest.mark.parametrize("screen", ["groups:index", "users:index", "users:add"])
def test_more_networks_take_no_more_queries(
    screen: str, client: Client, admin: Any, django_assert_max_num_queries: Any
) -> None:
    url = reverse(f"wagtailusers_{screen}")
    NetworkFactory()
    client.get(url)
    with django_assert_max_num_queries(100) as first:
        client.get(url)
    NetworkFactory.create_batch(5)
    with django_assert_max_num_queries(len(first)):
        client.get(url)

"""How a link looks where somebody shares it: for what anybody may see, and for nothing else."""

from __future__ import annotations

import pytest
from django.test import Client

from tests.factories import PracticePageFactory, network_with
from tests.signing_in import client_of

pytestmark = pytest.mark.django_db


def page_of(visibility: str):
    network = network_with(1, visibility=visibility).network
    return PracticePageFactory(
        network=network, title='Vragen "vooraf"', for_whom="Groep 5 & 6, zeesterren"
    )


def test_a_public_page_says_what_it_is() -> None:
    page = page_of("public")
    answer = Client().get(page.url).content.decode()
    assert '<meta property="og:title" content="Vragen &quot;vooraf&quot;">' in answer
    assert '<meta property="og:description" content="Groep 5 &amp; 6, zeesterren">' in answer
    assert f'<meta property="og:url" content="{page.full_url}">' in answer
    assert '<meta property="og:locale" content="nl_NL">' in answer


@pytest.mark.parametrize("visibility", ["open", "closed"])
def test_a_page_that_is_not_public_says_nothing_of_itself_to_a_stranger(visibility: str) -> None:
    answer = Client().get(page_of(visibility).url, follow=True).content.decode()
    assert "og:" not in answer
    assert "zeesterren" not in answer


@pytest.mark.parametrize("visibility", ["open", "closed"])
def test_nor_to_who_may_read_it(visibility: str) -> None:
    page = page_of(visibility)
    answer = client_of(page.network.members.leads().get().user).get(page.url).content.decode()
    assert "zeesterren" in answer
    assert "og:" not in answer

"""The pattern page shows everything there is to copy, to those who build and edit."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from django.template import engines
from django.template.loader import get_template
from django.urls import reverse

from content.blocks import PortalStreamBlock
from content.templatetags.component_tags import register
from home.patterns.page import GROUPS, PATTERNS
from tests.counting import assert_costs_the_same, queries_of
from tests.factories import UserFactory, superuser
from tests.house.tree import ROOT

pytestmark = pytest.mark.django_db

COMPONENTS = ROOT / "templates/components"
SVG = "{http://www.w3.org/2000/svg}"


def symbols() -> set[str]:
    drawing = ET.parse(ROOT / "static/img/icons.svg")  # noqa: S314 - our own file
    return {symbol.get("id", "") for symbol in drawing.iter(f"{SVG}symbol")}


@pytest.fixture
def page(client: Any) -> Any:
    client.force_login(superuser())
    return client.get(reverse("home:patterns"))


@pytest.fixture
def html(page: Any) -> str:
    return page.content.decode()


@pytest.fixture
def shown(page: Any) -> set[str]:
    """Names of the templates that were rendered for the page, includes too."""
    return {template.name for template in page.templates}


def test_it_shows_every_component(shown: set[str]) -> None:
    components = {f"components/{path.name}" for path in COMPONENTS.iterdir()}
    assert components
    assert not components - shown


def test_every_component_is_among_what_can_be_copied() -> None:
    copied = {name for pattern in PATTERNS.values() for name in pattern.components}
    assert not {f"components/{path.name}" for path in COMPONENTS.iterdir()} - copied


def test_every_tag_of_a_component_is_called_after_its_template() -> None:
    assert not [tag for tag in register.tags if not (COMPONENTS / f"{tag}.html").exists()]


def test_it_shows_every_block_of_the_editor(shown: set[str]) -> None:
    blocks = PortalStreamBlock().child_blocks.values()
    assert not {block.meta.template for block in blocks} - shown


def test_it_shows_every_icon_with_its_name(html: str) -> None:
    assert symbols()
    assert not [
        name
        for name in symbols()
        if not re.search(rf'icons\.svg#{name}"/></svg>\s+<code>{name}</code>', html)
    ]


def test_the_icon_component_names_every_icon() -> None:
    said = get_template("components/icon.html").template.source.split("endcomment")[0]
    assert not [name for name in symbols() if not re.search(rf"\b{name}\b", said)]


def test_every_pattern_stands_on_the_page_and_in_its_contents(html: str) -> None:
    assert sum(len(group.patterns) for group in GROUPS) == len(PATTERNS)
    for slug in PATTERNS:
        assert f'<section class="pattern" id="{slug}"' in html
        assert f'<a href="#{slug}">' in html


def test_what_can_be_copied_is_a_template() -> None:
    for pattern in PATTERNS.values():
        engines["django"].from_string(pattern.copy)
        for name in re.findall(r'"([\w/]+\.html)"', pattern.copy):
            get_template(name)


def test_every_component_says_what_it_takes(html: str) -> None:
    for path in COMPONENTS.iterdir():
        said = path.read_text(encoding="utf-8")
        assert said.startswith("{% comment %}\n"), path.name
        assert f"components/{path.name}" in html


def test_no_two_things_have_one_id_and_links_within_the_page_lead_somewhere(html: str) -> None:
    ids = Counter(re.findall(r'\sid="([^"]+)"', html))
    assert not [name for name, times in ids.items() if times > 1]
    assert not [name for name in re.findall(r'href="#([^"]+)"', html) if name not in ids]


def test_it_needs_no_rows(client: Any) -> None:
    client.force_login(superuser())
    plain = queries_of(client, reverse("home:accessibility"))
    assert_costs_the_same(plain, queries_of(client, reverse("home:patterns")))


def test_who_does_not_edit_reads_who_may(client: Any) -> None:
    client.force_login(UserFactory())
    answer = client.get(reverse("home:patterns"))
    assert answer.status_code == 403
    assert "home/patterns/page.html" not in {template.name for template in answer.templates}


def test_a_button_of_an_example_does_nothing(client: Any) -> None:
    client.force_login(superuser())
    answer = client.post(reverse("home:patterns"), {"usual-title": "Iets"})
    assert (answer.status_code, answer.url) == (302, reverse("home:patterns"))


def test_no_menu_and_no_sitemap_leads_to_it(client: Any) -> None:
    client.force_login(superuser())
    url = reverse("home:patterns")
    for address in ("/", reverse("home:start"), "/sitemap.xml"):
        assert f"{url}" not in client.get(address).content.decode()

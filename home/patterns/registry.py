"""What stands on the pattern page, in order: a template per group, a pattern per thing to copy.

A new component: one `Pattern` in its group (basics.py, rows_and_thread.py, forms.py), and one
`{% pattern "slug" %}` with its examples in the template of that group. While either is missing,
tests/home/patterns fails.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.template.loader import get_template

from content.templatetags import component_tags

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from django.utils.functional import _StrPromise

COMPONENT = re.compile(r'"((?:components|content|networks)/[\w/]+\.html)"')
TAG = re.compile(r"\{% (\w+)")
COMMENT = re.compile(r"\s*{% comment %}\s*(.*?)\s*{% endcomment %}", re.DOTALL)


@dataclass(frozen=True)
class Pattern:
    """Something to copy: `when` in one sentence, `copy` as it goes into a template."""

    slug: str
    title: _StrPromise
    when: _StrPromise
    copy: str

    @property
    def components(self) -> list[str]:
        """The templates of what is copied: the included ones, and those of tags."""
        tags = [tag for tag in TAG.findall(self.copy) if tag in component_tags.register.tags]
        named = [f"components/{tag}.html" for tag in tags]
        return list(dict.fromkeys([*COMPONENT.findall(self.copy), *named]))

    @property
    def parameters(self) -> Iterator[tuple[str, str]]:
        """The components in what is copied, with what each says of itself in its first lines."""
        for name in self.components:
            if said := COMMENT.match(get_template(name).template.source):
                yield name, said[1]


@dataclass(frozen=True)
class Group:
    """Patterns that belong together, with their examples in one template."""

    title: _StrPromise
    template: str
    patterns: Sequence[Pattern]

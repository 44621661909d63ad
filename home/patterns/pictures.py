"""What stands in for an image and a file: examples need no rows in the database."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Any

from django.forms.utils import flatatt
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString


@dataclass(frozen=True)
class Picture:
    """What Wagtail's image tags ask of an image and of a rendition."""

    file: str
    width: int
    height: int
    alt: str = ""
    credit: str = ""

    @property
    def url(self) -> str:
        return static(self.file)

    def get_rendition(self, _spec: Any) -> Picture:
        return self

    def get_renditions(self, *specs: Any) -> dict[str, Picture]:
        named = [str(getattr(each, "spec", each)) for each in specs]
        return {spec: self._as_wide_as(spec) for spec in named}

    def _as_wide_as(self, spec: str) -> Picture:
        """The same in the width that a specification such as "width-480|format-webp" asks."""
        if not (asked := re.search(r"width-(\d+)", spec)):
            return self
        width = int(asked[1])
        return replace(self, width=width, height=round(self.height * width / self.width))

    def img_tag(self, attributes: dict[str, Any]) -> SafeString:
        own = {"src": self.url, "width": self.width, "height": self.height, "alt": self.alt}
        return format_html("<img{}>", flatatt(own | attributes))


@dataclass(frozen=True)
class File:
    """What the block of documents asks of one."""

    title: Any
    url: str
    file_extension: str
    file_size: int

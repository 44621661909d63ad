from __future__ import annotations

from wagtail import hooks

from home.letterhead import letterhead

hooks.register("letterhead", letterhead)

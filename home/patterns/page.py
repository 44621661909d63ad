"""The groups of the page in their order, and all patterns by slug."""

from __future__ import annotations

from home.patterns.basics import FRAME, SIGNS, WRITING
from home.patterns.forms import FORMS
from home.patterns.rows_and_thread import LISTS, THREAD

GROUPS = [SIGNS, LISTS, THREAD, FORMS, WRITING, FRAME]
PATTERNS = {pattern.slug: pattern for group in GROUPS for pattern in group.patterns}

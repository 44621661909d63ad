"""What every test starts from. Factories are imported: `from tests.factories import …`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from django.core.cache import cache
from django.utils import translation

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(autouse=True)
def fresh_start() -> Iterator[None]:
    """No cached site or menu and no language from the test before."""
    cache.clear()
    with translation.override("nl"):
        yield

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from django.db import transaction

from tests.networks.editor.scene import Place, make_people, make_place

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="module")
def rows_of_places(
    django_db_setup: None, django_db_blocker: Any
) -> Iterator[tuple[Place, Place, dict[str, Any]]]:
    """Made once for a module, because making it takes longer than most tests do."""
    with django_db_blocker.unblock(), transaction.atomic():
        own = make_place("kwallennet")
        other = make_place(board=own.network.board)
        yield own, other, make_people(own, other)
        transaction.set_rollback(True)


@pytest.fixture
def own(rows_of_places: Any, db: None) -> Place:
    """The network of `people["lead"]`."""
    return fresh(rows_of_places[0])


@pytest.fixture
def other(rows_of_places: Any, db: None) -> Place:
    """The network of `people["lead_of_neighbour"]`, under the same board."""
    return fresh(rows_of_places[1])


@pytest.fixture
def people(rows_of_places: Any, db: None) -> dict[str, Any]:
    return {role: again(user) for role, user in rows_of_places[2].items()}


@pytest.fixture
def writer(people: dict[str, Any]) -> Any:
    """Who sends a practice in; a teacher will do so on the portal, a coordinator may here."""
    return people["coordinator"]


def fresh(place: Place) -> Place:
    return Place(
        again(place.network),
        again(place.lead),
        {key: again(page) for key, page in place.pages.items()},
        again(place.document),
        again(place.image),
    )


def again(row: Any) -> Any:
    return type(row)._default_manager.get(pk=row.pk)

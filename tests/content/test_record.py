"""What every row of ours has: a version that refuses the second of two editors, and an archive."""

from __future__ import annotations

from contextlib import contextmanager
from types import SimpleNamespace

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone

from content.errors import EditConflict
from content.models import record
from schools.models import Priority, SchoolBoard
from tests.factories import BoardFactory, PriorityFactory

pytestmark = pytest.mark.django_db


def test_a_new_row_is_version_one():
    assert BoardFactory().version == 1


def test_every_save_raises_the_version_by_one_in_memory_and_in_the_database():
    board = BoardFactory()
    for expected in (2, 3):
        board.save()
        assert board.version == expected
        assert SchoolBoard.objects.get(pk=board.pk).version == expected


def test_the_later_of_two_copies_is_refused_and_changes_nothing():
    pk = BoardFactory(name="Stichting Waterkring").pk
    first, second = SchoolBoard.objects.get(pk=pk), SchoolBoard.objects.get(pk=pk)
    first.name = "Eerste"
    first.save()
    second.name, second.academy_name = "Tweede", "Ook anders"
    with pytest.raises(EditConflict) as conflict:
        second.save()
    stored = SchoolBoard.objects.get(pk=pk)
    assert (stored.name, stored.academy_name) == ("Eerste", first.academy_name)
    assert stored.version == 2
    assert second.version == 1
    assert conflict.value.args == (second,)


def test_who_was_refused_saves_after_reading_again():
    board = BoardFactory()
    stale = SchoolBoard.objects.get(pk=board.pk)
    board.save()
    with pytest.raises(EditConflict):
        stale.save()
    stale.refresh_from_db()
    stale.name = "Opnieuw"
    stale.save()
    assert SchoolBoard.objects.get(pk=board.pk).name == "Opnieuw"


def test_saving_some_columns_raises_the_version_and_keeps_the_others():
    board = BoardFactory(name="Oud", academy_name="De Sluis")
    board.name, board.academy_name = "Nieuw", "niet bewaard"
    board.save(update_fields=["name"])
    stored = SchoolBoard.objects.get(pk=board.pk)
    assert (stored.name, stored.academy_name, stored.version) == ("Nieuw", "De Sluis", 2)


def test_saving_some_columns_of_an_overtaken_copy_is_refused():
    board = BoardFactory()
    stale = SchoolBoard.objects.get(pk=board.pk)
    board.save()
    stale.name = "Te laat"
    with pytest.raises(EditConflict):
        stale.save(update_fields=["name"])
    assert SchoolBoard.objects.get(pk=board.pk).name == board.name


def test_a_row_that_was_deleted_is_not_made_again():
    board = BoardFactory()
    SchoolBoard.objects.filter(pk=board.pk).delete()
    with pytest.raises(EditConflict):
        board.save()
    assert not SchoolBoard.objects.exists()


def test_a_save_that_fails_leaves_the_version_as_it_was():
    priority = PriorityFactory(title="Lezen met plezier")
    priority.title, priority.status = "Anders", "dreamt"
    with pytest.raises(IntegrityError), transaction.atomic():
        priority.save()
    stored = Priority.objects.get(pk=priority.pk)
    assert (stored.title, stored.version, priority.version) == ("Lezen met plezier", 1, 1)
    priority.status = "achieved"
    priority.save()
    assert Priority.objects.get(pk=priority.pk).version == 2


def test_a_save_that_fails_at_commit_leaves_the_version_as_it_was(monkeypatch):
    """Foreign keys are checked at commit, after the row was written."""

    @contextmanager
    def atomic_that_does_not_commit():
        with transaction.atomic():
            yield
            raise IntegrityError("FOREIGN KEY constraint failed")

    board = BoardFactory()
    with monkeypatch.context() as patch:
        patch.setattr(record, "transaction", SimpleNamespace(atomic=atomic_that_does_not_commit))
        with pytest.raises(IntegrityError):
            board.save()
    assert SchoolBoard.objects.get(pk=board.pk).version == 1
    assert board.version == 1


def test_the_version_is_for_nobody_to_fill_in():
    for name in ("public_id", "version", "archived_at"):
        assert not SchoolBoard._meta.get_field(name).editable


def test_unarchived_leaves_out_what_was_put_away():
    kept, put_away = BoardFactory(), BoardFactory(archived_at=timezone.now())
    assert list(SchoolBoard.objects.unarchived()) == [kept]
    assert put_away in SchoolBoard.objects.all()


def test_a_save_costs_two_queries_and_a_savepoint(django_assert_num_queries):
    board = BoardFactory()
    with django_assert_num_queries(4):  # savepoint, version, row, release
        board.save()

"""Asks the database itself: past `save()`, past every validation in Python."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from django.apps import apps
from django.db import IntegrityError, models, transaction


def change(row: models.Model, **columns: Any) -> None:
    """Writes columns of one row."""
    assert type(row)._base_manager.filter(pk=row.pk).update(**columns) == 1


def double(row: models.Model, **columns: Any) -> None:
    """Writes the same row once more, with another key and public id."""
    values = {
        field.attname: getattr(row, field.attname)
        for field in row._meta.concrete_fields
        if not field.primary_key
    }
    if "public_id" in values:
        values["public_id"] = uuid.uuid4()
    type(row)._base_manager.bulk_create([type(row)(**values | columns)])


@contextmanager
def refused_by(constraint: str) -> Iterator[None]:
    """The database refuses what happens inside, because of this constraint."""
    with pytest.raises(IntegrityError) as refusal, transaction.atomic():
        yield
    said = str(refusal.value)
    # SQLite names the columns of a broken unique constraint, not the constraint.
    assert constraint in said or "UNIQUE constraint failed" in said


def models_of(room: str) -> list[type[models.Model]]:
    return list(apps.get_app_config(room).get_models())


def constraints_of(room: str) -> set[str]:
    """The names of all constraints that models of a room declare.

    Those that only keep a column to its choices are left out: `words_out_of_place` has those.
    """
    return {
        constraint.name
        for model in models_of(room)
        for constraint in model._meta.constraints
        if not _keeps_to_choices(model, constraint)
    }


def _keeps_to_choices(model: type[models.Model], constraint: models.BaseConstraint) -> bool:
    if not isinstance(constraint, models.CheckConstraint):
        return False
    with_choices = {field.name for field in model._meta.local_concrete_fields if field.choices}
    return constraint.condition.referenced_base_fields <= with_choices


def unique_columns_of(room: str) -> set[str]:
    """`Model.column` for all columns that are unique by themselves, primary keys left out."""
    return {
        f"{model.__name__}.{field.name}"
        for model in models_of(room)
        for field in model._meta.local_concrete_fields
        if field.unique and not field.primary_key and field.name != "public_id"
    }


def relations_of(room: str) -> dict[str, str]:
    """`Model.column -> Model: what happens when the other end is deleted`."""
    return {
        f"{model.__name__}.{field.name} -> {field.related_model.__name__}": (
            field.remote_field.on_delete.__name__
        )
        for model in models_of(room)
        for field in model._meta.local_concrete_fields
        if field.is_relation and not field.remote_field.parent_link
    }


def models_with_choices(room: str) -> set[type[models.Model]]:
    """Models with a column that holds one of a few words."""
    return {
        model
        for model in models_of(room)
        if any(field.choices for field in model._meta.local_concrete_fields)
    }


def words_out_of_place(factory: Any) -> list[tuple[str, str]]:
    """For each column with choices a word that is none of them, and nothing where that is none."""
    fields = [field for field in factory._meta.model._meta.local_concrete_fields if field.choices]
    return [(field.name, "x") for field in fields] + [
        (field.name, "") for field in fields if not field.blank
    ]

"""How rows of schools stand in the API."""

from __future__ import annotations

from typing import Any

from rest_framework.fields import Field


class TermsField(Field):
    """Words of a vocabulary: the key that stays the same, and the name in both languages."""

    def to_representation(self, terms: Any) -> list[dict[str, str]]:
        return [{"key": term.key, "nl": term.name_nl, "en": term.name_en} for term in terms.all()]

from search.models.entry import (
    Audience,
    EntryKind,
    FacetSet,
    FacetValue,
    SearchEntry,
    SearchMiss,
    SearchText,
    SearchWord,
)

__all__ = [
    "Audience",
    "EntryKind",
    "FacetSet",
    "FacetValue",
    "SearchEntry",
    "SearchMiss",
    "SearchText",
    "SearchWord",
]

from search.models.document_text import DocumentText
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
    "DocumentText",
    "EntryKind",
    "FacetSet",
    "FacetValue",
    "SearchEntry",
    "SearchMiss",
    "SearchText",
    "SearchWord",
]

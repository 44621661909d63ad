from content.models.media import CustomDocument, CustomImage, CustomRendition
from content.models.page import BasePage, Readers
from content.models.record import Record, RecordQuerySet

__all__ = [
    "BasePage",
    "CustomDocument",
    "CustomImage",
    "CustomRendition",
    "Readers",
    "Record",
    "RecordQuerySet",
]

from content.models.media import CustomDocument, CustomImage, CustomRendition
from content.models.page import BasePage
from content.models.record import Record, RecordQuerySet

__all__ = [
    "BasePage",
    "CustomDocument",
    "CustomImage",
    "CustomRendition",
    "Record",
    "RecordQuerySet",
]

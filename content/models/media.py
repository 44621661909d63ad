"""Image, rendition and document of our own.

Images are public by definition: renditions are plain files under /media/. Documents are not:
they lie in a storage that no web server hands out and pass through Wagtail's serve view, which
asks who may see them (`before_serve_document`).
"""

from __future__ import annotations

import uuid
from typing import Any

from django.core.files.base import File
from django.core.files.storage import Storage, storages
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.documents.models import AbstractDocument, Document
from wagtail.images.models import AbstractImage, AbstractRendition, Image

from content.exif import strip_upload
from content.querysets import VisibleDocumentQuerySet


def document_storage() -> Storage:
    """Where documents lie: outside what a web server hands out."""
    return storages["documents"]


def _strip_new_upload(field_file: Any) -> None:
    if not field_file or field_file._committed or not isinstance(field_file.file, File):
        return
    if not getattr(field_file.file, "metadata_stripped", False):
        strip_upload(field_file.file)
        field_file.file.metadata_stripped = True


class CustomImage(AbstractImage):
    """A picture, without what the camera wrote into it (product.md, rule 11)."""

    public_id = models.UUIDField(_("public id"), default=uuid.uuid4, unique=True, editable=False)
    credit = models.CharField(
        _("made by"),
        max_length=160,
        blank=True,
        help_text=_("Who made this picture? Shown under it."),
    )

    admin_form_fields = (*Image.admin_form_fields, "credit")

    class Meta(AbstractImage.Meta):
        verbose_name = _("image")
        verbose_name_plural = _("images")
        permissions = [("choose_customimage", "Can choose image")]

    def _set_image_file_metadata(self) -> None:
        # Wagtail's upload forms measure and hash the file before they save it.
        _strip_new_upload(self.file)
        super()._set_image_file_metadata()

    def save(self, *args: Any, **kwargs: Any) -> None:
        _strip_new_upload(self.file)
        super().save(*args, **kwargs)


class CustomRendition(AbstractRendition):
    """An image in one size and format."""

    image = models.ForeignKey(CustomImage, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["image", "filter_spec", "focal_point_key"],
                name="content_rendition_unique",
            )
        ]


class CustomDocument(AbstractDocument):
    """A file to hand out; one that is a picture loses its metadata too."""

    public_id = models.UUIDField(_("public id"), default=uuid.uuid4, unique=True, editable=False)
    file = models.FileField(_("file"), upload_to="documents", storage=document_storage)

    objects = VisibleDocumentQuerySet.as_manager()

    admin_form_fields = Document.admin_form_fields

    class Meta(AbstractDocument.Meta):
        verbose_name = _("document")
        verbose_name_plural = _("documents")
        permissions = [("choose_customdocument", "Can choose document")]

    def _set_document_file_metadata(self) -> None:
        # Wagtail's upload forms measure and hash the file before they save it.
        _strip_new_upload(self.file)
        super()._set_document_file_metadata()

    def save(self, *args: Any, **kwargs: Any) -> None:
        _strip_new_upload(self.file)
        super().save(*args, **kwargs)

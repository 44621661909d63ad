"""Upload forms of Wagtail that take the metadata away first and answer a broken picture in words.

What cannot be read to the end would otherwise be found out while saving, too late to say so.
"""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.files.base import File
from django.utils.translation import gettext_lazy as _
from wagtail.documents.fields import WagtailDocumentField
from wagtail.documents.forms import BaseDocumentForm
from wagtail.images.fields import WagtailImageField
from wagtail.images.forms import BaseImageForm

from content.exif import strip_upload
from content.file_kinds import LOOKED_AT, is_what_it_says


class StrippedField:
    """A file field whose upload has lost its metadata before anything else looks at it."""

    def to_python(self, data: Any) -> Any:
        if isinstance(data, File) and not getattr(data, "metadata_stripped", False):
            try:
                strip_upload(data)
            except ValueError as error:
                message = forms.ImageField.default_error_messages["invalid_image"]
                raise ValidationError(message, code="invalid_image") from error
            data.metadata_stripped = True
        return super().to_python(data)


class StrippedImageField(StrippedField, WagtailImageField):
    pass


class StrippedDocumentField(StrippedField, WagtailDocumentField):
    """Also says no to a file that is not what its name says, such as a renamed program."""

    def to_python(self, data: Any) -> Any:
        if isinstance(data, File):  # before it is read into memory
            self.check_document_file_size(data)
            self.check_kind(data)
        return super().to_python(data)

    def check_kind(self, upload: File[bytes]) -> None:
        """Raises `ValidationError` where the first bytes are not those of such a file."""
        upload.seek(0)
        head = upload.read(LOOKED_AT)
        upload.seek(0)
        name = str(upload.name)
        if head and not is_what_it_says(name, head):
            kind = name.rpartition(".")[2].upper()
            words = _("This is not a %(kind)s file, only its name says so. Choose the real file.")
            raise ValidationError(words, code="other_kind", params={"kind": kind})


class StrippingForm:
    """Puts a field of ours in the place of Wagtail's, which `get_image_form` always makes."""

    file_field: type[forms.FileField]
    file_help: Any = ""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if wagtails := self.fields.get("file"):
            ours = self.file_field(
                label=wagtails.label, required=wagtails.required, widget=wagtails.widget
            )
            # Wagtail's field of images says by itself which kinds it takes.
            ours.help_text = f"{self.file_help} {ours.help_text}".strip()
            self.fields["file"] = ours


class ImageForm(StrippingForm, BaseImageForm):
    """Says what an image is: open to anybody (product.md, rule 11)."""

    file_field = StrippedImageField
    file_help = _(
        "Anybody on the internet can see this image. Is it confidential? Then add it as a document."
    )


class DocumentForm(StrippingForm, BaseDocumentForm):
    file_field = StrippedDocumentField

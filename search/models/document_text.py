from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from content.models import CustomDocument


class DocumentText(models.Model):
    """What a file says, for the search index. Who may find it follows from what the file is
    attached to, and is never decided here.

    `file_hash` and `extractor` say of which file it is the text and which version read it: when
    either is another now, the file is read again. `problem` is a `search.extraction.Problem`.
    """

    document = models.OneToOneField(
        CustomDocument, on_delete=models.CASCADE, related_name="document_text"
    )
    text = models.TextField(blank=True)
    is_truncated = models.BooleanField(default=False)
    problem = models.CharField(max_length=8, blank=True)
    file_hash = models.CharField(max_length=40)
    extractor = models.PositiveSmallIntegerField()
    extracted_at = models.DateTimeField(auto_now=True)

    class Meta:
        verbose_name = _("text of a document")
        verbose_name_plural = _("texts of documents")

    def __str__(self) -> str:
        return f"{self.document_id}: {len(self.text)}"

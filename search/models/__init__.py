from search.models.document_text import DocumentText

__all__ = ["DocumentText"]

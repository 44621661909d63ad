from django.dispatch import Signal

# The text of a document is new or gone, and that is stored for good. Argument: `document_id`.
document_read = Signal()

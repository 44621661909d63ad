"""The text of uploaded files, for the search index (docs/decisions/0013-file-texts.md).

Pure Python: nothing in here knows Django. What is wanted from outside is named here.
"""

from search.extraction.apart import extract_text
from search.extraction.extracted import EXTRACTOR_VERSION, KINDS, Extracted, Limits, Problem

__all__ = ["EXTRACTOR_VERSION", "KINDS", "Extracted", "Limits", "Problem", "extract_text"]

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from pypdf import PdfReader
from pypdf.errors import DependencyError

from search.extraction.extracted import Locked


def pieces(source: BinaryIO) -> Iterator[str]:
    """The text of each page. What may be read but not changed has no password to read it.

    Raises:
        Locked: there is a password, or a lock that pypdf alone cannot open.
    """
    try:
        reader = PdfReader(source)
        if reader.is_encrypted and not reader.decrypt(""):
            raise Locked
        for page in reader.pages:
            yield page.extract_text()
    except DependencyError as error:
        raise Locked from error

from __future__ import annotations

from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterator
from typing import BinaryIO


def pieces(source: BinaryIO) -> Iterator[str]:
    """The text as it stands: in UTF-8, in UTF-16 where it says so, else as Windows wrote it."""
    data = source.read()
    if data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        yield data.decode("utf-16")
        return
    try:
        yield data.decode("utf-8-sig")
    except UnicodeDecodeError:
        yield data.decode("cp1252", errors="replace")

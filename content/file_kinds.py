"""Whether a file is what its name says, by its first bytes.

A short table for the kinds that are handed out (`WAGTAILDOCS_EXTENSIONS`). `filetype`, which
Wagtail brings along, knows no text, not that a `.doc` may be RTF, and not every film of a phone.
"""

from __future__ import annotations

LOOKED_AT = 4096
PICTURE = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n")
ZIPPED = (b"PK\x03\x04", b"PK\x05\x06")
OLD_OFFICE = (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",)
RICH_TEXT = (b"{\\rtf",)
# An Office file with a password lies in the old container.
OFFICE = (*ZIPPED, *OLD_OFFICE)
STARTS: dict[str, tuple[bytes, ...]] = {
    **dict.fromkeys(("jpeg", "jpg", "png"), PICTURE),
    **dict.fromkeys(("key", "odp", "ods", "odt", "zip"), ZIPPED),
    **dict.fromkeys(("docx", "pptx", "xlsx"), OFFICE),
    **dict.fromkeys(("ppt", "xls"), OLD_OFFICE),
    "doc": (*OLD_OFFICE, *RICH_TEXT),
    "mp3": (b"ID3", *(bytes((0xFF, second)) for second in range(0xE0, 0x100))),
    "pdf": (b"%PDF-",),
    "rtf": RICH_TEXT,
}
TEXT = ("csv", "txt")
WIDE_TEXT = (b"\xff\xfe", b"\xfe\xff")  # UTF-16, in which every other byte is null
BLANK = b"\xef\xbb\xbf\r\n\t "


def is_what_it_says(name: str, head: bytes) -> bool:
    """Whether a file with this name begins as such files do; True for kinds not known here.

    Args:
        head: the first `LOOKED_AT` bytes.
    """
    extension = name.rpartition(".")[2].lower()
    if extension in TEXT:
        return head.startswith(WIDE_TEXT) or b"\x00" not in head
    if extension == "mp4":
        return head[4:8] == b"ftyp"
    if extension == "pdf":
        head = head.lstrip(BLANK)
    return extension not in STARTS or head.startswith(STARTS[extension])

"""The version of the analysis: whatever changes a token changes it, and the index is made anew."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import Stemmer

HERE = Path(__file__).parent


def _digest() -> str:
    """Of the code and the data in this folder, in whatever order the disk names them."""
    digest = sha256()
    files = (path for path in HERE.rglob("*") if path.suffix in {".py", ".words", ".toml"})
    for path in sorted(files, key=lambda path: path.relative_to(HERE).as_posix()):
        digest.update(path.relative_to(HERE).as_posix().encode())
        digest.update(path.read_bytes().replace(b"\r\n", b"\n"))
    return digest.hexdigest()[:12]


ANALYSER_VERSION = f"{_digest()}-snowball{Stemmer.version()}"

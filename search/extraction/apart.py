"""Reads a file in a process of its own: whatever a hostile file does, it is over after a while.

A thread cannot be stopped, and a limit on memory holds for a whole process. The process that reads
knows no settings: no database, no keys.
"""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, BinaryIO

from search.extraction.extracted import KINDS, OUT_OF_MEMORY, Extracted, Limits, Problem

ROOT = Path(__file__).resolve().parents[2]
CHUNK = 64 * 1024


def extract_text(source: Path | BinaryIO, kind: str, limits: Limits | None = None) -> Extracted:
    """The text of a file, in bounded time and memory; never fails because of what is in it.

    Args:
        source: where the file is, or the file itself, opened to read bytes.
        kind: its extension, one of `KINDS`.

    Raises:
        ValueError: the kind is none that is read.
        OSError: the file is not there or cannot be read.
        RuntimeError: Python cannot be started here to read it.
    """
    if kind not in KINDS:
        raise ValueError(f"no text is read from {kind!r}")
    limits = limits or Limits()
    if isinstance(source, Path):
        with source.open("rb") as file:
            return extract_text(file, kind, limits)
    with TemporaryFile() as copy:
        if not _copy(source, copy, limits.size):
            return Extracted("", problem=Problem.TOO_BIG)
        copy.seek(0)
        return _read_apart(copy, kind, limits)


def _copy(source: BinaryIO, target: IO[bytes], most: int) -> bool:
    """Whether all of it was copied; stops as soon as it is too much."""
    while chunk := source.read(CHUNK):
        most -= len(chunk)
        if most < 0:
            return False
        target.write(chunk)
    return True


def _read_apart(file: IO[bytes], kind: str, limits: Limits) -> Extracted:
    command = [sys.executable, "-m", "search.extraction", kind, json.dumps(asdict(limits))]
    try:
        done = subprocess.run(  # noqa: S603  (nothing in it comes from the file)
            command,
            stdin=file,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=ROOT,
            env={"PYTHONDONTWRITEBYTECODE": "1"},
            timeout=4 * limits.seconds,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return Extracted("", problem=Problem.TOO_MUCH)
    if done.returncode < 0 or done.returncode == OUT_OF_MEMORY:  # stopped by a limit
        return Extracted("", problem=Problem.TOO_MUCH)
    if done.returncode:  # no file can do that: the process itself is not right
        raise RuntimeError(f"{command[:3]} ended with {done.returncode}")
    found = json.loads(done.stdout)
    return Extracted(found["text"], found["truncated"], Problem(found["problem"]))

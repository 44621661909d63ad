"""The process that reads one file: `python -m search.extraction KIND LIMITS < FILE`.

Bounds itself before it looks at the file, and writes what it found as JSON.
"""

from __future__ import annotations

import json
import math
import os
import resource
import sys
from dataclasses import asdict

from search.extraction.extracted import OUT_OF_MEMORY, Limits
from search.extraction.reading import read


def bound(limits: Limits) -> None:
    """From here on: so much time and memory, no file written, and pages for people go first."""
    seconds = math.ceil(2 * limits.seconds)
    for what, most in (
        (resource.RLIMIT_AS, limits.memory),
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_FSIZE, 0),
    ):
        resource.setrlimit(what, (most, most))
    os.nice(10)


if __name__ == "__main__":
    asked = Limits(**json.loads(sys.argv[2]))
    bound(asked)
    try:
        found = json.dumps(asdict(read(sys.stdin.buffer, sys.argv[1], asked)))
    except MemoryError:
        os._exit(OUT_OF_MEMORY)
    sys.stdout.write(found)

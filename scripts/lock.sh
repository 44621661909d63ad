#!/bin/sh
# Pin what requirements*.in name, for every platform and Python from 3.11, with hashes.
# The second file is bound to the first, so tests run against what is shipped.
set -eu
cd "$(dirname "$0")/.."
export UV_CUSTOM_COMPILE_COMMAND="make lock"
for name in requirements requirements-dev; do
    .venv/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
        "$@" "$name.in" -o "$name.txt"
done

#!/bin/sh
# Pin what requirements*.in name, for every platform and Python from 3.11, with hashes.
# The second file is bound to the first, so tests run against what is shipped.
# Extras stay in the names: without them pip may take a newer, unhashed release of such a package.
set -eu
cd "$(dirname "$0")/.."
export UV_CUSTOM_COMPILE_COMMAND="make lock"
for name in requirements requirements-dev; do
    .venv/bin/uv pip compile --quiet --universal --python-version 3.11 --no-strip-extras \
        --generate-hashes "$@" "$name.in" -o "$name.txt"
done

#!/bin/sh
# Run a command that needs the PostgreSQL of DATABASE_URL. Where none answers, say so: locally
# that is a line, in CI (CI=true) a failure.
set -eu
if ! .venv/bin/python - <<'PY'
import os, sys
import psycopg

try:
    psycopg.connect(os.environ["DATABASE_URL"], connect_timeout=3).close()
except psycopg.OperationalError as error:
    sys.exit(str(error).strip())
PY
then
    if [ "${CI:-}" = "true" ]; then
        echo "FAILED: no PostgreSQL at $DATABASE_URL; CI must have one." >&2
        exit 1
    fi
    echo "SKIPPED: no PostgreSQL at $DATABASE_URL (set POSTGRES_URL); CI runs this."
    exit 0
fi
exec "$@"

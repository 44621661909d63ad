"""Known holes in what is pinned, asked of PyPI's advisory API by pip-audit.

A finding fails. Where the API does not answer (a mirror without it, no network) nothing was
audited: that is said in capitals and does not fail, because it says nothing about us.
"""

from __future__ import annotations

import json
import subprocess
import sys

result = subprocess.run(
    [
        ".venv/bin/pip-audit",
        *("--disable-pip", "--require-hashes", "--progress-spinner", "off"),
        *("--format", "json", "--requirement", "requirements-dev.txt"),
    ],
    check=False,
    capture_output=True,
    text=True,
)
try:
    packages = json.loads(result.stdout)["dependencies"]
except (ValueError, KeyError):
    print(result.stderr.strip()[-2000:])
    sys.exit("NOT AUDITED: pip-audit did not get an answer (above).")

asked = [package for package in packages if "skip_reason" not in package]
holes = [(package, hole) for package in asked for hole in package["vulns"]]
for package, hole in holes:
    fixed = ", ".join(hole["fix_versions"]) or "nothing yet"
    print(f"{package['name']} {package['version']}: {hole['id']}, fixed in {fixed}")
print(f"{len(asked)} of {len(packages)} packages audited, {len(holes)} known holes")
if len(asked) < len(packages):
    print(
        f"NOT AUDITED: {len(packages) - len(asked)} packages; the advisory API does not know them"
    )
sys.exit(bool(holes))

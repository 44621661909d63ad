import atexit
import shutil
import tempfile
from pathlib import Path

from portal.settings.base import *  # noqa: F403
from portal.settings.base import STORAGES

SECRET_KEY = "not-a-secret-only-for-tests"  # noqa: S105
ALLOWED_HOSTS = ["*"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"

# Files on disk, as in production: a storage in memory hides what uploads and downloads do there.
_uploads = Path(tempfile.mkdtemp(prefix="portal-test-"))
atexit.register(shutil.rmtree, _uploads, ignore_errors=True)
MEDIA_ROOT = _uploads / "media"
STORAGES = STORAGES | {
    "documents": {
        "BACKEND": "django.core.files.storage.FileSystemStorage",
        "OPTIONS": {"location": str(_uploads / "documents")},  # a task is told where: JSON
    },
}

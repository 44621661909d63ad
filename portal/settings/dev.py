from portal.settings.base import *  # noqa: F403

DEBUG = True
# Only for this machine; production reads its own from the environment.
SECRET_KEY = "not-a-secret-only-for-development-on-this-machine"  # noqa: S105
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "[::1]"]

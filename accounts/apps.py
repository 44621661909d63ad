from django.apps import AppConfig
from django.contrib.auth.signals import user_logged_in
from django.utils.translation import gettext_lazy as _


class AccountsConfig(AppConfig):
    name = "accounts"
    verbose_name = _("Accounts")

    def ready(self) -> None:
        # No log-in statistics of persons, anywhere, for anyone (product.md, rule 4).
        user_logged_in.disconnect(dispatch_uid="update_last_login")

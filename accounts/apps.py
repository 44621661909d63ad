from django.apps import AppConfig
from django.contrib.auth.signals import user_logged_in
from django.utils.translation import gettext_lazy as _
from wagtail.users.apps import WagtailUsersAppConfig


class AccountsConfig(AppConfig):
    default = True
    name = "accounts"
    verbose_name = _("Accounts")

    def ready(self) -> None:
        # No log-in statistics of persons, anywhere, for anyone (product.md, rule 4).
        user_logged_in.disconnect(dispatch_uid="update_last_login")


class UsersConfig(WagtailUsersAppConfig):
    """Wagtail's own app, with our lists of users and groups."""

    user_viewset = "accounts.viewsets.UserViewSet"
    group_viewset = "accounts.viewsets.GroupViewSet"

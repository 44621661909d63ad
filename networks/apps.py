from django.apps import AppConfig
from django.db.models.signals import post_migrate
from django.utils.translation import gettext_lazy as _


class NetworksConfig(AppConfig):
    name = "networks"
    verbose_name = _("Networks")

    def ready(self) -> None:
        from networks import (  # noqa: PLC0415
            approval,
            signals,  # noqa: F401
        )

        post_migrate.connect(approval.attach_once, sender=self)

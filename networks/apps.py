from django.apps import AppConfig
from django.db.models.signals import post_migrate
from django.utils.translation import gettext_lazy as _


class NetworksConfig(AppConfig):
    name = "networks"
    verbose_name = _("Networks")

    def ready(self) -> None:
        from wagtail.models import Page  # noqa: PLC0415
        from wagtail.permissions import register_permission_policy  # noqa: PLC0415

        from content.scopes import register_scoped  # noqa: PLC0415
        from networks import (  # noqa: PLC0415
            approval,
            signals,  # noqa: F401
        )
        from networks.page_policy import PortalPagePolicy  # noqa: PLC0415

        post_migrate.connect(approval.attach_once, sender=self)
        register_permission_policy(Page, PortalPagePolicy(Page))
        register_scoped(*map(self.get_model, ("Network", "NetworkMember", "Contribution")))

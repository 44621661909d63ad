from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class SchoolsConfig(AppConfig):
    name = "schools"
    verbose_name = _("Schools")

    def ready(self) -> None:
        from content.scopes import register_scoped  # noqa: PLC0415
        from schools import signals  # noqa: F401, PLC0415

        register_scoped(*map(self.get_model, ("School", "Priority", "Theme", "SchoolHoliday")))

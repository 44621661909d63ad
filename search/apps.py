from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class SearchConfig(AppConfig):
    name = "search"
    verbose_name = _("Search")

    def ready(self) -> None:
        from content.scopes import register_scoped  # noqa: PLC0415
        from search import signals  # noqa: F401, PLC0415

        register_scoped(self.get_model("SearchMiss"))

from django.apps import AppConfig
from django.db.models.signals import post_save
from django.utils.translation import gettext_lazy as _


class SearchConfig(AppConfig):
    name = "search"
    verbose_name = _("Search")

    def ready(self) -> None:
        from content.models import CustomDocument  # noqa: PLC0415
        from content.scopes import register_scoped  # noqa: PLC0415
        from search import following  # noqa: F401, PLC0415
        from search.document_texts import read_new_file  # noqa: PLC0415

        post_save.connect(read_new_file, sender=CustomDocument)
        register_scoped(self.get_model("SearchMiss"))

from django.apps import AppConfig
from django.db.models.signals import post_migrate


class ContentConfig(AppConfig):
    name = "content"
    verbose_name = "Content"

    def ready(self) -> None:
        from content.groups import after_migrate, last_app  # noqa: PLC0415

        post_migrate.connect(after_migrate, sender=last_app(), dispatch_uid="roles")

"""A new installation has a home page and an empty list of networks, in Dutch and English."""

import uuid

from django.db import migrations


def make_first_pages(apps, schema_editor):
    content_types = apps.get_model("contenttypes", "ContentType").objects
    locales = apps.get_model("wagtailcore", "Locale").objects
    pages = apps.get_model("wagtailcore", "Page").objects
    dutch, _ = locales.get_or_create(language_code="nl")
    english, _ = locales.get_or_create(language_code="en")

    # Wagtail's own first migration leaves a welcome page and a site that shows it.
    pages.filter(slug="home", depth=2).delete()

    def make(app_label, model, title, path, parent_path, **fields):
        content_type, _ = content_types.get_or_create(app_label=app_label, model=model.lower())
        return apps.get_model(app_label, model).objects.create(
            title=title,
            draft_title=title,
            content_type=content_type,
            path=path,
            depth=len(path) // 4,
            url_path=f"{parent_path}{fields['slug']}/",
            public_id=uuid.uuid4(),
            live=True,
            **fields,
        )

    home_key, index_key = uuid.uuid4(), uuid.uuid4()
    for locale, path, home_slug, title, index_slug, index_title in (
        (dutch, "00010001", "home", "Leernetwerken", "netwerken", "Netwerken"),
        (english, "00010002", "home-en", "Learning networks", "networks", "Networks"),
    ):
        page = make(
            "home",
            "HomePage",
            title,
            path,
            "/",
            slug=home_slug,
            locale=locale,
            translation_key=home_key,
            numchild=1,
        )
        make(
            "networks",
            "NetworkIndexPage",
            index_title,
            f"{path}0001",
            page.url_path,
            slug=index_slug,
            locale=locale,
            translation_key=index_key,
            show_in_menus=True,
        )
    home = pages.get(path="00010001")
    root = pages.get(depth=1)
    root.numchild = pages.filter(depth=2).count()
    root.save()
    apps.get_model("wagtailcore", "Site").objects.update_or_create(
        is_default_site=True,
        defaults={
            "hostname": "localhost",
            "port": 80,
            "root_page": home,
            "site_name": "Leernetwerken",
        },
    )


class Migration(migrations.Migration):
    dependencies = [
        ("home", "0001_initial"),
        ("networks", "0001_initial"),
        ("wagtailcore", "0098_apitoken"),
    ]

    operations = [migrations.RunPython(make_first_pages, migrations.RunPython.noop)]

"""The vocabularies and the real school holidays; editable rows from here on (schools/data)."""

import json
from pathlib import Path

from django.db import migrations

DATA = Path(__file__).resolve().parent.parent / "data"
FILES = {
    "themes.json": "Theme",
    "subjects.json": "Subject",
    "levels.json": "Level",
}


def rows(name):
    return json.loads((DATA / name).read_text(encoding="utf-8"))


def load(apps, schema_editor):
    for name, model in FILES.items():
        manager = apps.get_model("schools", model).objects
        manager.bulk_create(manager.model(**row) for row in rows(name))
    holidays = apps.get_model("schools", "SchoolHoliday").objects
    holidays.bulk_create(
        holidays.model(**{key: value for key, value in row.items() if key != "school_year"})
        for row in rows("holidays.json")
    )


class Migration(migrations.Migration):
    dependencies = [("schools", "0001_initial")]

    operations = [migrations.RunPython(load, migrations.RunPython.noop)]

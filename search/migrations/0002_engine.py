"""The full-text index of the database in use, which follows the table of texts."""

from django.db import migrations

FIELDS = "title, lead, body, files"
OLD = "old.entry_id, old.title, old.lead, old.body, old.files"
NEW = "new.entry_id, new.title, new.lead, new.body, new.files"
FORGET = f"INSERT INTO search_fts (search_fts, rowid, {FIELDS}) VALUES ('delete', {OLD});"
KEEP = f"INSERT INTO search_fts (rowid, {FIELDS}) VALUES ({NEW});"

# The texts stand in search_searchtext only; the index takes them back word by word when a row
# goes, so a trigger must say which they were.
SQLITE = [
    f"""CREATE VIRTUAL TABLE search_fts USING fts5(
        {FIELDS}, content='search_searchtext', content_rowid='entry_id',
        detail='column', prefix='3 4 5', tokenize='unicode61')""",
    f"CREATE TRIGGER search_fts_insert AFTER INSERT ON search_searchtext BEGIN {KEEP} END",
    f"CREATE TRIGGER search_fts_delete AFTER DELETE ON search_searchtext BEGIN {FORGET} END",
    f"CREATE TRIGGER search_fts_update AFTER UPDATE ON search_searchtext BEGIN {FORGET} {KEEP} END",
]
# Filled by the portal (search/index/engine.py): PostgreSQL's own parser would cut "1e5a" in two.
POSTGRESQL = [
    "ALTER TABLE search_searchtext ADD COLUMN vector tsvector",
    "CREATE INDEX search_searchtext_vector ON search_searchtext USING gin (vector)",
]
BACK = {
    "sqlite": [
        *(f"DROP TRIGGER search_fts_{name}" for name in ("insert", "delete", "update")),
        "DROP TABLE search_fts",
    ],
    "postgresql": ["ALTER TABLE search_searchtext DROP COLUMN vector"],
}


def make(apps, schema_editor):
    _run(schema_editor, {"sqlite": SQLITE, "postgresql": POSTGRESQL})


def unmake(apps, schema_editor):
    _run(schema_editor, BACK)


def _run(schema_editor, statements):
    for statement in statements[schema_editor.connection.vendor]:
        schema_editor.execute(statement)


class Migration(migrations.Migration):
    dependencies = [("search", "0001_index")]
    operations = [migrations.RunPython(make, unmake)]

"""The index in the site's database: one for SQLite, one for PostgreSQL, with one interface."""

# Everything a day at this project needs. `make` alone lists it.
# Needs Python >= 3.11, make and git; the rest goes into .venv.

PYTHON ?= python3
HOST ?= 127.0.0.1
PORT ?= 8000
POSTGRES_URL ?= postgres://postgres@127.0.0.1:5432/postgres
LEXICON_SOURCE ?= ../shared/data/lang
# More for pytest, e.g. `make test ARGS="tests/networks -x"`.
ARGS ?=

VENV := .venv
BIN := $(VENV)/bin
PY := $(BIN)/python
MANAGE := $(PY) manage.py
PIP := $(PY) -m pip install -qq --disable-pip-version-check --require-hashes
STRICT = $(wildcard */rules */analysis */extraction */querysets.py */querysets */permissions.py */permissions \
	*/actions.py */actions */importers)
# What production asks of its environment, for checks only.
PRODUCTION := DJANGO_SETTINGS_MODULE=portal.settings.production ALLOWED_HOSTS=example.org \
	SECRET_KEY=only-for-checks-0123456789-abcdefghijklmnopqrstuvwxyz-ABCDEFGHIJKLMNOPQRSTUVWXYZ

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help run demo test check lint imports types django templates catalogues smoke \
	test-sqlite test-postgres browser audit advisories bench-import html weight lighthouse screens \
	format messages roles fonts lexicon pairs relevance lock hooks clean

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-15s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

# ---------------------------------------------------------------- a day's work

run: demo ## migrate, load the demo, print address and sign-ins, serve (PORT=8000)
	@echo
	@echo "  http://$(HOST):$(PORT)/          readers      (Ctrl-C stops)"
	@echo "  http://$(HOST):$(PORT)/beheer/   editors"
	@echo
	@$(MANAGE) runserver $(HOST):$(PORT)

demo: $(VENV)/.runtime ## the database with the demo in it; harmless when repeated
	@mkdir -p var
	@$(MANAGE) migrate --verbosity 0
	@$(MANAGE) load_demo

test: $(VENV)/.dev ## all tests on SQLite (ARGS=… goes to pytest)
	@$(BIN)/pytest -n auto $(ARGS)

browser: $(VENV)/.dev ## only the journeys in a real browser
	@$(BIN)/pytest -m browser $(ARGS)

format: $(VENV)/.dev ## sort imports and format
	@$(BIN)/ruff check --fix-only --quiet . && $(BIN)/ruff format .

messages: $(VENV)/.dev ## bring the Dutch catalogue in step with the sources (needs gettext)
	@$(PY) scripts/catalogues.py write

roles: $(VENV)/.dev ## write docs/roles/ from the tables of roles
	@$(PY) scripts/roles.py write

fonts: $(VENV)/.dev node_modules/.installed ## cut the fonts of static/fonts/ to size (needs npm)
	@$(PY) scripts/fonts.py

lexicon: $(VENV)/.dev ## cut the list of Dutch words anew (LEXICON_SOURCE=… holds OpenTaal's)
	@$(PY) -m scripts.lexicon $(LEXICON_SOURCE)

pairs: $(VENV)/.dev ## which words find which, by the table in tests/search/analysis
	@$(PY) -m tests.search.analysis.pairs

relevance: $(VENV)/.dev ## how well the judged queries are answered: stock Wagtail and ours, on both databases
	@POSTGRES_URL=$(POSTGRES_URL) $(PY) -m tests.search.relevance.measure

lock: $(VENV)/.dev ## pin requirements*.in, with hashes (UPGRADE=1: newest allowed)
	@scripts/lock.sh $(if $(UPGRADE),--upgrade)

screens: $(VENV)/.dev ## photograph the key pages into var/screens, and the picture of the README (needs Chromium)
	@$(PY) -m scripts.screens

hooks: $(VENV)/.dev ## let git run the quick checks before a commit
	@$(BIN)/pre-commit install

clean: ## throw away .venv, node_modules and caches; var/ (the database) stays
	rm -rf $(VENV) node_modules .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .coverage*
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# ---------------------------------------------------------------- what CI runs

check: lint imports types django templates catalogues smoke test-sqlite test-postgres ## everything that must be green

lint: $(VENV)/.dev ## ruff: rules and format
	@echo "== ruff"
	@$(BIN)/ruff check . && $(BIN)/ruff format --check .

imports: $(VENV)/.dev ## who may import whom
	@echo "== import-linter"
	@$(BIN)/lint-imports --no-logo

types: $(VENV)/.dev ## mypy --strict on rules, analysis, extraction, querysets, permissions, actions and importers
	@echo "== mypy"
	@$(BIN)/mypy $(STRICT)

django: $(VENV)/.dev ## Django's system checks, also for production; no migration is missing
	@echo "== Django's checks"
	@mkdir -p var
	@$(MANAGE) check --fail-level WARNING
	@$(PRODUCTION) $(MANAGE) check --deploy --fail-level WARNING
	@$(MANAGE) makemigrations --check --dry-run

templates: $(VENV)/.dev ## djlint on the templates
	@echo "== djlint"
	@$(BIN)/djlint --lint --quiet .

catalogues: $(VENV)/.dev ## translations are complete and compiled (needs gettext); docs/roles is in step
	@echo "== catalogues"
	@$(PY) scripts/catalogues.py
	@$(PY) scripts/roles.py

smoke: $(VENV)/.dev ## `make run`, twice, on a database of its own
	@echo "== make run"
	@$(PYTHON) -m scripts.smoke

test-sqlite: $(VENV)/.dev
	@echo "== tests on SQLite, with coverage and browser"
	@$(MAKE) --no-print-directory test ARGS="--cov --cov-report=term"

# The browser sees the same pages on either database, so its journeys run on SQLite only.
test-postgres: $(VENV)/.dev ## all tests but the browser's on PostgreSQL (POSTGRES_URL=…)
	@echo "== tests on PostgreSQL"
	@DATABASE_URL=$(POSTGRES_URL) scripts/with_postgres.sh $(BIN)/pytest -n auto -m "not browser" $(ARGS)

# ---------------------------------------------------------------- the slow ones

# Every one of them runs, also after one that falls short; together they fail then.
audit: ## known holes in dependencies, the benchmarks, and what the pages are worth
	@$(MAKE) --no-print-directory --keep-going advisories bench-import html weight lighthouse

advisories: $(VENV)/.dev
	@$(PY) scripts/audit.py

bench-import: $(VENV)/.dev ## import of the real 2026 files against csv + bulk_create
	@$(PY) bench/import_duo.py

html: $(VENV)/.dev node_modules/.installed ## every page is valid HTML, every link leads somewhere (needs npm and Java 17)
	@$(PY) -m scripts.html_validity

weight: $(VENV)/.dev ## what the key pages weigh, beside the budget (needs Chromium)
	@$(PY) -m bench.weight

lighthouse: $(VENV)/.dev node_modules/.installed ## Lighthouse on the first pages, on a phone (needs npm and Chromium)
	@$(PY) -m bench.lighthouse

# ---------------------------------------------------------------- the environment

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PYTHON=python3.11 …, found " + sys.version)'
	@$(PYTHON) -m venv $(VENV)

$(VENV)/.runtime: requirements.txt | $(VENV)/bin/python
	@echo "Installing requirements.txt into $(VENV) …"
	@$(PIP) -r requirements.txt
	@touch $@

# Measuring and cutting fonts only: no page and no test needs it. Nothing of it runs at installing.
node_modules/.installed: package.json package-lock.json
	@command -v npm >/dev/null || { echo "NOT MEASURED: npm is missing (apt-get install npm)" >&2; exit 1; }
	@npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@

$(VENV)/.dev: requirements-dev.txt requirements.txt | $(VENV)/bin/python
	@echo "Installing requirements-dev.txt into $(VENV) …"
	@$(PIP) -r requirements-dev.txt
	@touch $(VENV)/.runtime $@

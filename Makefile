# Needs make and Python 3.11 or newer, nothing else. `make` alone lists the targets.

VENV := .venv
BIN := $(VENV)/bin
WORKERS ?= auto
PIP := $(BIN)/python -m pip --disable-pip-version-check --require-virtualenv install --quiet --require-hashes
CODE := $(sort $(dir $(wildcard bot/*.py dialogs/*.py tests/*.py bench/*.py)))

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help install dev peers demo test check format text pytest bench locks font clean

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST)

# A lock is installed again only when its words changed: mtimes mean nothing after a checkout.
install: $(BIN)/python ## .venv from requirements.lock
	@cmp -s requirements.lock $(VENV)/requirements.lock || { \
		echo "Installing the locked packages into $(VENV) ..."; \
		$(PIP) -r requirements.lock && cp requirements.lock $(VENV)/requirements.lock; }

dev: $(BIN)/python ## .venv from requirements-dev.lock, which holds requirements.lock too
	@cmp -s requirements-dev.lock $(VENV)/requirements-dev.lock || { \
		echo "Installing the locked packages and the test tools into $(VENV) ..."; \
		$(PIP) -r requirements-dev.lock && cp requirements.lock requirements-dev.lock $(VENV)/; }

$(BIN)/python:
	@for python in $(PYTHON) python3 python3.13 python3.12 python3.11 python3.14; do \
		"$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && break; python=; done; \
	if [ -z "$$python" ]; then \
		echo "Hamroh needs Python 3.11 or newer; point to one with: make PYTHON=/path/to/python3"; exit 1; fi; \
	"$$python" -m venv $(VENV) || { rm -rf $(VENV); \
		echo "This Python cannot make virtual environments. On Debian and Ubuntu: apt-get install python3-venv"; exit 1; }

# The libraries that the bench compares itself with get an environment of their own: other pins.
peers: $(BIN)/python
	@cmp -s bench/peers.lock bench/.venv/peers.lock || { \
		echo "Installing the bench's peers into bench/.venv ..."; \
		$(BIN)/python -m venv bench/.venv && \
		bench/.venv/bin/python -m pip --disable-pip-version-check install --quiet --require-hashes -r bench/peers.lock && \
		cp bench/peers.lock bench/.venv/; }

demo: install ## the bot on a Telegram of its own: no token, no network (PEOPLE=5000: a crowd)
	@$(BIN)/python -m bot demo $(if $(PEOPLE),--people $(PEOPLE))

test: check text pytest ## everything that must hold before a commit

check: dev ## format, lint, types, import contracts
	@$(BIN)/ruff format --check $(CODE)
	@$(BIN)/ruff check $(CODE)
	@$(BIN)/mypy $(CODE)
	@$(BIN)/lint-imports --no-logo
	@$(BIN)/python -m tests.house

text: dev ## config, texts and facts
	@$(BIN)/python -m bot check

pytest: dev ## the tests alone
	@$(BIN)/pytest -n $(WORKERS) $(ARGS)

format: dev ## let ruff decide the layout
	@$(BIN)/ruff format $(CODE)
	@$(BIN)/ruff check --fix $(CODE)

bench: dev peers ## the figures that the README promises
	@$(BIN)/python -m bench

# uv resolves for every Python from 3.11 and every platform; it lives in a throw-away environment.
# Pins stay unless a dependency asks for more; `make locks UP=--upgrade` renews all of them.
locks: $(BIN)/python ## remake the three lock files from pyproject.toml
	@set -e; tools=$$(mktemp -d); trap 'rm -rf "$$tools"' EXIT; \
	$(BIN)/python -m venv "$$tools" && "$$tools/bin/python" -m pip install --quiet uv; \
	lock() { "$$tools/bin/uv" pip compile --quiet --universal --python-version 3.11 --generate-hashes \
		--no-header --no-annotate $(UP) "$$@"; }; \
	lock pyproject.toml -o requirements.lock; \
	lock pyproject.toml --group dev -c requirements.lock -o requirements-dev.lock; \
	lock --group peers -o bench/peers.lock

# The pin makes it the same font everywhere; SANS is where this system has DejaVu Sans 2.37.
SANS ?= /usr/share/fonts/truetype/dejavu/DejaVuSans.ttf
font: $(BIN)/python ## remake the font of certificates and posters
	@set -e; tools=$$(mktemp -d); trap 'rm -rf "$$tools"' EXIT; \
	$(BIN)/python -m venv "$$tools" && "$$tools/bin/python" -m pip install --quiet fonttools==4.68.0; \
	"$$tools/bin/python" bot/papers/font/make.py "$(SANS)"

clean: ## forget the environment and the caches, keep the data
	@rm -rf $(VENV) bench/.venv .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

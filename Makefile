# Keydesk: `make run` starts it with virtual keys, `make test` runs every test.
# Each target does its own set-up; after the first time that takes a moment only.

# The first Python that is new enough; choose another with `make PYTHON=python3.12 …`.
ifndef PYTHON
PYTHON := $(shell for each in python3 python3.13 python3.12 python3.11 python3.14; do \
	"$$each" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && \
	echo "$$each" && break; done)
endif

BIN := .venv/bin
READY := .venv/.ready
CARDS := .venv/.cards
COMPILE := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-annotate --custom-compile-command "make lock" pyproject.toml

export PYTHON
export PIP_DISABLE_PIP_VERSION_CHECK = 1

.PHONY: help setup run test test-all test-kernel check bench soak kiosk-monkey fuzz lock guides codes policy sounds aaguids clean \
	translations packages-run packages-test packages-kernel
.DEFAULT_GOAL := help

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-11s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: packages-test $(CARDS) ## Prepare everything, start nothing

ifeq ($(shell uname -s)$(DISPLAY)$(WAYLAND_DISPLAY),Linux)
run: packages-run $(READY) ## Start Keydesk with virtual keys
	@echo "No display here: Keydesk walks through its pages by itself and paints them into .cache/tour"
	QT_QPA_PLATFORM=offscreen $(BIN)/keydesk --demo --tour .cache/tour
else
run: packages-run $(READY)
	$(BIN)/keydesk --demo
endif

test: packages-test $(CARDS) ## Run every test, of the long series a sample
	$(BIN)/python -m pytest

test-all: packages-test $(CARDS) ## Run every test and every case of the long series
	$(BIN)/python -m pytest --matrix=all --swaps=all

test-kernel: packages-kernel $(READY) ## Run tests/kernel on a Linux kernel of its own, built once
	@kernel=$$(build/user-mode-linux.sh) && tests/kernel/boot.sh "$$kernel"

check: packages-run $(READY) ## Lint, check types, imports and QML
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy core gui tests build
	$(BIN)/lint-imports --no-logo
	$(BIN)/python build/qmllint.py

bench: packages-test $(READY) ## Measure; prints JSON lines and judges nothing
	@$(BIN)/python -m tests.bench

soak: packages-test $(READY) ## Plug in and out 10,000 times, change PINs, sleep, quit; SOAK=1000 for less
	@$(BIN)/python -m tests.soak

kiosk-monkey: packages-test $(READY) ## Let careless visitors at a kiosk for an hour; MONKEY=SECONDS, SEED=N
	@MONKEY=$(MONKEY) SEED=$(SEED) $(BIN)/python -m tests.monkey

fuzz: packages-run $(READY) ## Spoil replies of keys by chance; FUZZ=N cases, SEED=N to begin with
	@FUZZ=$(FUZZ) SEED=$(SEED) $(BIN)/python -m tests.fuzz

lock: $(READY) ## Renew requirements*.txt from pyproject.toml; LOCK=--upgrade for newer versions
	$(COMPILE) --output-file requirements.txt $(LOCK)
	$(COMPILE) --extra pcsc --output-file requirements-pcsc.txt $(LOCK)
	$(COMPILE) --extra dev --output-file requirements-dev.txt $(LOCK)

guides: packages-run $(READY) ## Write pages to hand out into .cache/guides; THEME=dark, SPEAK=de
	$(BIN)/python -m gui.print .cache/guides --theme $(or $(THEME),light) \
		--language $(or $(SPEAK),en)

codes: $(READY) ## Renew docs/codes.md
	$(BIN)/python build/codes.py

policy: $(READY) ## Renew the reference and the templates of policies from resources/policy.schema.json
	$(BIN)/python build/policy.py

sounds: $(READY) ## Renew resources/sounds from the tones in build/sounds.py
	$(BIN)/python build/sounds.py

aaguids: $(READY) ## Renew the names of key models in resources/
	$(BIN)/python build/aaguids.py

translations: $(READY) ## Renew resources/translations from the sources
	$(BIN)/python build/translations.py

clean: ## Remove what the tools left behind; .venv stays
	rm -rf .cache .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache dist
	find . -path ./.venv -prune -o -name __pycache__ -type d -print | xargs rm -rf

packages-run:
	@$(python-found)
	@build/system-packages.sh run

packages-test:
	@$(python-found)
	@build/system-packages.sh test

packages-kernel:
	@$(python-found)
	@build/system-packages.sh kernel

python-found = test -n "$(PYTHON)" || { echo "No Python 3.11 or newer was found."; exit 1; }

$(READY): pyproject.toml requirements-dev.txt | packages-run
	@echo "Preparing .venv with $(PYTHON); the first time this takes a minute or two."
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --require-hashes --requirement requirements-dev.txt
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

# pyscard, which is compiled here: with the tools of the lock, not with whatever is newest.
$(CARDS): $(READY) requirements-pcsc.txt | packages-test
	PATH="$(CURDIR)/$(BIN):$$PATH" $(BIN)/python -m pip install --quiet --require-hashes \
		--no-build-isolation --requirement requirements-pcsc.txt
	@touch $@

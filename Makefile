# The portal's four commands; `make` alone lists them.
PYTHON ?= $(firstword $(shell command -v python3 python))
VENV := .venv
BIN := $(VENV)/bin
RUNTIME := $(VENV)/.runtime
DEVELOPMENT := $(VENV)/.development
PEERS := $(VENV)/peers
export PYTHONUNBUFFERED := 1

.PHONY: help run test check bench install lock
.DEFAULT_GOAL := help

help:
	@echo "make run      serve the portal (PORT, DATA_DIR, SAMPLE, PORTAL_ADMIN_PASSWORD, DATABASE_URL, REDIS_URL)"
	@echo "make test     all tests, on real servers and in a real browser"
	@echo "make check    format, lint, types, import law, deployment settings, missing migrations"
	@echo "make bench    the benchmarks (BENCH_SCALE=S|M|L)"
	@echo "make install  only make the environment"
	@echo "make lock     write requirements*.txt again from requirements*.in (needs uv)"

run: $(RUNTIME)
	@$(BIN)/python -m cis_portal.run

test: $(DEVELOPMENT)
	@test -x /usr/bin/chromium || { echo "The browser tests need Chromium: apt-get install -y chromium" >&2; exit 1; }
	@$(BIN)/python -m pytest -n auto --maxprocesses 4 --dist loadfile --no-loadscope-reorder

check: $(DEVELOPMENT)
	@PATH="$(CURDIR)/$(BIN):$$PATH" sh -e .ci/check

bench: $(DEVELOPMENT)
	@test $(PEERS)/.installed -nt requirements-bench.txt || { echo "installing requirements-bench.txt"; \
		sh .ci/install "$(PYTHON)" $(PEERS) requirements-bench.txt >$(VENV)/peers.log 2>&1 && touch $(PEERS)/.installed; } || true
	@$(BIN)/python -m tests.bench

install: $(RUNTIME)

lock:
	uv pip compile --quiet --universal --generate-hashes --python-version 3.11 --no-header requirements.in -o requirements.txt
	uv pip compile --quiet --universal --generate-hashes --python-version 3.11 --no-header requirements-dev.in -o requirements-dev.txt
	uv pip compile --quiet --universal --generate-hashes --python-version 3.11 --no-header requirements-bench.in -o requirements-bench.txt

$(RUNTIME): requirements.txt .ci/install
	@sh .ci/install "$(PYTHON)" $(VENV) requirements.txt
	@sh .ci/prepare $(BIN)/python
	@touch $@

$(DEVELOPMENT): requirements.txt requirements-dev.txt .ci/install
	@sh .ci/install "$(PYTHON)" $(VENV) requirements-dev.txt
	@sh .ci/prepare $(BIN)/python
	@touch $(RUNTIME) $@

# `make build` and `make test` do all set-up on a fresh machine with Python >= 3.11.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
PYTHONS ?= 3.11 3.12 3.13 3.14

# Without its compiled modules Python compiles hundreds anew in each process, and the tests start a hundred.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: attacks audit bench bench-quick fuzz kill mutate build test test-action test-lowest test-pythons test-fast soak check format lock docs fidelity clean

build: $(READY)  ## install into .venv and build every API below specs/
	$(BIN)/tigergen build

test: $(READY)  ## run the tests
	$(BIN)/python -m pytest -n auto --dist worksteal -m "not network"

test-fast: $(READY)  ## the tests of one module each, without the slow ones
	$(BIN)/python -m pytest -n 2 -m "not slow" tests/unit tests/property tests/golden

soak: $(READY)  ## ten minutes of faults for the event stream; writes docs/measured/dependability.md
	$(BIN)/python tests/client/soak.py 600

test-action: $(READY)  ## the action installs itself as on a runner; needs the network
	$(BIN)/python -m pytest -m network tests/command/test_action.py

test-lowest: $(READY)  ## the same bytes and the quick tests with the lowest versions that pyproject.toml allows
	$(BIN)/uv pip compile --quiet --resolution lowest-direct --extra dev --no-header \
	  --output-file $(VENV)/lowest.txt pyproject.toml
	$(BIN)/uv venv --quiet --clear --python $(BIN)/python $(VENV)/lowest
	$(BIN)/uv pip install --quiet --python $(VENV)/lowest/bin/python --requirement $(VENV)/lowest.txt
	$(BIN)/uv pip install --quiet --python $(VENV)/lowest/bin/python --no-deps --no-build-isolation --editable .
	$(VENV)/lowest/bin/tigergen build --check --no-cache
	$(VENV)/lowest/bin/python -m pytest -n 2 -m "not slow" tests/unit tests/golden

fuzz: $(READY)  ## build documents spoilt at random; COUNT=20000 SEED=0
	$(BIN)/python tests/fuzz/run.py $(or $(COUNT),20000) --seed $(or $(SEED),0) --record

kill: $(READY)  ## kill, interrupt and double builds at random instants; COUNT=1000 SEED=0
	$(BIN)/python tests/fuzz/kill.py $(or $(COUNT),1000) --seed $(or $(SEED),0) --record
	$(BIN)/python tests/fuzz/kill.py $(or $(COUNT),1000)0 --seed $(or $(SEED),0) --writes --record

mutate: $(READY)  ## do the tests notice faults? writes docs/measured/mutation.md
	$(BIN)/python tests/mutation/run.py

bench: $(READY)  ## measure speed and memory beside those of others; writes benchmarks/RESULTS.md; needs the network once
	$(BIN)/python benchmarks/run.py

bench-quick: $(READY)  ## the ratios that take seconds, beside those on record
	$(BIN)/python benchmarks/run.py --quick

attacks: $(READY)  ## write the table of attacks in SECURITY.md
	$(BIN)/python tests/command/attacks.py

audit: $(READY)  ## look the dependencies up in the OSV database; needs the network
	$(BIN)/uv tool run pip-audit --vulnerability-service osv --disable-pip --requirement requirements.lock

test-pythons: $(READY)  ## the same bytes and the quick tests on each of PYTHONS (versions or paths) that is there
	set -e; for python in $(PYTHONS); do \
	  if ! $(BIN)/uv venv --quiet --clear --no-python-downloads --python $$python $(VENV)/other; then \
	    echo "skipped: there is no Python $$python"; continue; \
	  fi; \
	  $(BIN)/uv pip install --quiet --python $(VENV)/other/bin/python --requirement requirements.lock; \
	  $(BIN)/uv pip install --quiet --python $(VENV)/other/bin/python --no-deps --no-build-isolation --editable .; \
	  $(VENV)/other/bin/tigergen build --check --no-cache; \
	  $(VENV)/other/bin/python -m pytest -n 2 -m "not slow" tests/unit tests/golden; \
	done

check: $(READY)  ## everything a reviewer would ask: style, types, drift
	$(BIN)/ruff check toolkit tests
	$(BIN)/ruff format --check toolkit tests
	$(BIN)/mypy
	$(BIN)/tigergen build --check
	set -e; for package in generated/*; do \
	  $(BIN)/ruff check --config $$package/pyproject.toml $$package; \
	  (cd $$package && ../../$(BIN)/mypy); \
	  $(BIN)/basedpyright --level error --pythonpath $(BIN)/python -p $$package; \
	done
	@if $(BIN)/python -c 'import socket; socket.create_connection(("api.osv.dev", 443), 3)' 2>/dev/null; \
	  then $(MAKE) --no-print-directory audit; else echo "not audited: the OSV database cannot be reached"; fi

.PHONY: peers
peers: $(READY)  ## try the documents with linters and generators of others; needs npm and the network
	$(BIN)/python tests/command/peers.py .peers

format: $(READY)  ## put the code in order
	$(BIN)/ruff check --fix toolkit tests
	$(BIN)/ruff format toolkit tests

lock: $(READY)  ## pin the newest dependencies
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --extra dev --no-header --generate-hashes \
	  --output-file requirements.lock pyproject.toml

docs: $(READY)  ## write the generated parts of docs/: reference pages, what commands print
	$(BIN)/python tests/command/reference.py
	$(BIN)/python tests/command/counting.py
	$(BIN)/python tests/command/pages.py

.PHONY: handbook
handbook: $(READY)  ## make a site of docs/ in build/handbook
	$(BIN)/sphinx-build -q -W -b html docs build/handbook

fidelity: $(READY)  ## compare every leaf of documents with what is built from them (FILES, or our own)
	PYTHONPATH=tests $(BIN)/python tests/fidelity/fidelity.py $(FILES)

clean:
	rm -rf $(VENV)

$(READY): requirements.lock pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "tigergen needs Python >= 3.11")'
	$(PYTHON) -m venv $(VENV)
	@echo "Installing the locked dependencies into $(VENV): a minute or more, without output"
	$(BIN)/python -m pip install --quiet --require-hashes --requirement requirements.lock
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	touch $@

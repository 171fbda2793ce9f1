# make demo            convert a meeting: make demo NOTES=path/to/your/notes
# make test            every check; make help lists the others
PYTHON ?= python3
VENV ?= .venv
NOTES ?= examples/valley-library-task-force.txt
OUT ?= out
CORPUS ?= $(or $(MEETINGMODEL_SHARED),../shared)
BIN := $(VENV)/bin
DEV := $(VENV)/.ready-dev

.PHONY: help demo test lint types contracts tests docs plugins laws fuzz bench accuracy test-pythons picture \
  format clean

help:
	@echo "make demo           convert $(NOTES); NOTES=path takes your own file"
	@echo "make test           every check: lint, types, contracts, tests, docs"
	@echo "make plugins        the three exporters of examples/plugins, installed and tested"
	@echo "make laws           the laws with thousands of examples; EXAMPLES=n says how many"
	@echo "make fuzz           every hostile file: read or refused, within 2 s and 256 MiB"
	@echo "make bench          speed, as ratios to something known"
	@echo "make accuracy       scores on the labelled corpus, half by half; WRITE=1 keeps them in the docs"
	@echo "make docs           the documentation, in docs/_build/html"
	@echo "make test-pythons   the tests on each of Python 3.11 to 3.14 that is here"
	@echo "make format         rewrite the code as ruff formats it"
	@echo "make clean          remove what the others made"
	@echo "PYTHON=python3.12   which Python makes the virtual environment"

demo: $(VENV)/.ready-demo
	@$(BIN)/python tools/demo.py "$(NOTES)" "$(OUT)"

test: lint types contracts tests docs

lint: $(DEV)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(DEV)
	$(BIN)/mypy
	$(BIN)/basedpyright
	$(BIN)/python tools/doc_examples.py build/doc_examples
	$(BIN)/mypy --config-file pyproject.toml build/doc_examples
	$(BIN)/basedpyright build/doc_examples

contracts: $(DEV)
	$(BIN)/lint-imports --no-logo

# On every core; what runs alone is `.venv/bin/pytest`.
tests: $(DEV)
	$(BIN)/pytest -n auto --dist worksteal --cov --cov-report=term:skip-covered

docs: $(DEV)
	$(BIN)/sphinx-build --fail-on-warning --keep-going --quiet docs docs/_build/html

# In an environment of their own, so that no other test finds them installed.
plugins:
	@$(call have_python) && $(PYTHON) tools/environment.py .venv-plugins tests
	.venv-plugins/bin/pip install --quiet --disable-pip-version-check $(wildcard examples/plugins/*)
	.venv-plugins/bin/meetingmodel plugins
	@for plugin in examples/plugins/*; do echo; echo "== $$plugin"; \
	  (cd $$plugin && ../../../.venv-plugins/bin/pytest -q) || exit 1; done

# The first page of the demo's minutes, as README shows it.
picture: demo
	soffice --headless --convert-to pdf --outdir build "$(OUT)/minutes.docx" >/dev/null
	pdftoppm -r 70 -f 1 -singlefile -png build/minutes.pdf docs/_static/minutes

laws: $(DEV)
	MEETINGMODEL_EXAMPLES=$(or $(EXAMPLES),2000) $(BIN)/pytest -m hypothesis --hypothesis-profile=laws
	MEETINGMODEL_EXAMPLES=2 $(BIN)/pytest tests/properties/test_cases_round_trip.py

fuzz: $(DEV)
	MEETINGMODEL_FUZZ=1 $(BIN)/pytest -q tests/hostile

bench: $(DEV)
	@for script in $(filter-out benchmarks/measuring.py,$(wildcard benchmarks/*.py)); do echo; echo "== $$script"; $(BIN)/python $$script || exit 1; done

accuracy: $(DEV)
	@$(BIN)/python tools/accuracy.py $(CORPUS) $(if $(WRITE),--write)

test-pythons:
	@$(PYTHON) tools/test_pythons.py

format: $(DEV)
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

clean:
	rm -rf $(VENV) .venv-3.* .venv-plugins $(OUT) build dist docs/_build htmlcov .coverage \
	  .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# Installed anew when what is needed changes. What serves development serves the demo too.
$(VENV)/.ready-demo: pyproject.toml tools/environment.py
	@test -f $(DEV) -a $(DEV) -nt pyproject.toml || { $(call have_python) && \
	  $(PYTHON) tools/environment.py $(VENV) demo; }
	@touch $@

$(DEV): pyproject.toml tools/environment.py
	@$(call have_python) && $(PYTHON) tools/environment.py $(VENV) dev
	@touch $@

have_python = { command -v $(PYTHON) >/dev/null || { \
  echo "There is no $(PYTHON) here: install Python 3.11 or newer, or name yours with PYTHON=..." >&2; exit 1; }; }

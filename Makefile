# Doorstep's verbs. `make run` and `make test` need Python 3.11 and a POSIX shell, and see to the rest themselves.
.DEFAULT_GOAL := help
.PHONY: run phone test check fix generate bench soak lock help

VENV := .venv/bin
PYTEST := .ci/with_node $(VENV)/python -m pytest
BUNDLE := .ci/with_node $(VENV)/python -c 'from webapp.generate.bundle import build; build()'
PARALLEL ?= -n 2 --dist loadgroup

run: app ## start Doorstep with its demo agency on http://localhost:8000 (PORT, DATA, DATABASE_URL)
	@.ci/with_node $(VENV)/python -m webapp.generate
	@.ci/serve

phone: app ## start Doorstep so that a real phone can open it, over a cable or in the same wireless network
	@.ci/with_node $(VENV)/python -m webapp.generate
	@.ci/phone

test: dev ## run every test: Python, JavaScript, both databases, a real browser
	@.ci/system
	@$(BUNDLE)
	@$(PYTEST) $(PARALLEL) --ignore tests/benchmarks

check: dev ## read the code without running it: style, floors, types, templates, spelling
	@.ci/with_node .ci/check

fix: dev ## put right what a program can put right
	@$(VENV)/ruff check --fix --quiet webapp tests && $(VENV)/ruff format --quiet webapp tests
	@$(MAKE) --no-print-directory generate

generate: dev ## write what is derived: templates, pages and texts for the device; tables in the documents
	@.ci/with_node $(VENV)/python -m webapp.generate
	@$(VENV)/python -m tests.house.enforcement

bench: dev ## measure the figures of the README (some minutes, a quiet machine)
	@.ci/system && $(BUNDLE)
	@.ci/with_node .ci/enketo
	@$(PYTEST) tests/benchmarks -n 0 -s

soak: dev ## random worlds, then real kills, for MINUTES (10) each, from new seeds; reports in docs/
	@.ci/system && $(BUNDLE)
	@.ci/with_node .ci/soak

lock: dev ## resolve requirements/*.in and package.json again, with hashes
	@for name in app dev node; do $(VENV)/uv pip compile --quiet --generate-hashes --no-header \
	    --python-version 3.11 requirements/$$name.in -o requirements/$$name.txt; done
	@.ci/with_node npm install --package-lock-only --ignore-scripts --silent
	@.ci/with_node npm install --prefix tests/benchmarks/enketo --package-lock-only --ignore-scripts --legacy-peer-deps --silent

help: ## say what each verb does
	@sed -n 's/^\([a-z]*\):.*## /  make \1\t/p' Makefile | expand -t 18

.PHONY: app dev
app dev:
	@.ci/python $@

# Tierwise needs Python 3.11, 3.12 or 3.13; another one than python3 is chosen by make PYTHON=…
PYTHON ?= python3

BIN := .venv/bin
OFFSCREEN := QT_QPA_PLATFORM=offscreen
# where Python may not keep what it compiles, the window would compile itself at every start
COMPILE := $(BIN)/python -m compileall -q calculator ui presets
PACKAGES := $(BIN)/python tools/system_packages.py

.PHONY: help run test check bench translations desktop desktop-remove clean FORCE

help: ## show this list
	@echo "make TARGET [PYTHON=python3.12]"
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  \1@\2/p' Makefile | tr '@' '\t' | expand -t 16

run: .venv/.installed ## open the window; without a display, print the comparison and draw the charts
	@$(PACKAGES); case $$? in \
	0) exec $(BIN)/tierwise ;; \
	1) echo "The comparison is printed instead, its charts are drawn into tierwise-charts/."; \
		$(BIN)/tierwise compare && $(OFFSCREEN) $(BIN)/tierwise compare --png tierwise-charts ;; \
	*) echo "Qt does not start: the comparison is printed without its charts."; \
		$(BIN)/tierwise compare ;; \
	esac

test: .venv/.installed-test ## run all tests (no display needed)
	@$(PACKAGES) --offscreen || true
	$(OFFSCREEN) $(BIN)/python -m pytest $(PYTEST)

check: .venv/.installed-test .venv/.installed-check ## style, types, import contracts, translations
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python tools/translations.py --check

bench: .venv/.installed-test ## measure the engine and the window
	@$(PACKAGES) --offscreen || true
	$(BIN)/python -m benchmarks.engine
	$(BIN)/python -m benchmarks.what_if
	$(BIN)/python -m benchmarks.orders
	$(OFFSCREEN) $(BIN)/python -m benchmarks.window

translations: .venv/.installed ## bring the Chinese catalogues up to date with the code
	$(BIN)/python tools/translations.py

desktop: .venv/.installed ## put Tierwise into the menu of your Linux desktop; desktop-remove takes it out again
	$(BIN)/python tools/desktop.py

desktop-remove:
	@python3 tools/desktop.py --remove

clean: ## remove the environment and what was built
	rm -rf .venv build dist tierwise-charts .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

.venv/.installed: .venv/pyvenv.cfg pyproject.toml
	@echo "Installing Tierwise and what it stands on into .venv."
	$(BIN)/python -m pip install --disable-pip-version-check --editable .
	@$(COMPILE)
	@touch $@ .venv/.installed

.venv/.installed-%: .venv/pyvenv.cfg pyproject.toml
	@echo "Installing Tierwise and what it takes to $* it into .venv."
	$(BIN)/python -m pip install --disable-pip-version-check --editable ".[$*]"
	@$(COMPILE)
	@touch $@ .venv/.installed

# always looked at, rarely remade: the system's Python may have gone, or PYTHON=… may name another
.venv/pyvenv.cfg: FORCE
	@tools/environment.sh "$(PYTHON)" $(if $(filter file,$(origin PYTHON)),,chosen)

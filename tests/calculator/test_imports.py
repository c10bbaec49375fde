"""What the engine may not wake up: the window must not wait for it."""

import subprocess
import sys

SLOW = ("PySide6", "pyqtgraph", "pandas", "scipy", "tomlkit")


def loaded_after(script: str) -> set[str]:
    script += f"\nimport sys; print(*[name for name in {SLOW!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True)
    return set(done.stdout.split())


def test_importing_the_engine_imports_no_window_and_no_pandas() -> None:
    assert loaded_after("import calculator") == set()


def test_neither_does_a_whole_run() -> None:
    assert loaded_after("import calculator; calculator.simulate(calculator.load_preset())") == set()


def test_pandas_comes_with_the_first_table() -> None:
    script = "import calculator; calculator.simulate(calculator.load_preset()).summary"
    assert loaded_after(script) == {"pandas"}

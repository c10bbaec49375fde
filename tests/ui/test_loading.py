"""Ctrl-C while the program is still being loaded."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

INTERRUPTED_INSIDE = """
import os, signal
from ui.loading import loading
with loading():
    os.kill(os.getpid(), signal.SIGINT)
print("still there")
"""
INTERRUPTED_AFTER = """
import os, signal
from ui.loading import loading
with loading():
    pass
try:
    os.kill(os.getpid(), signal.SIGINT)
except KeyboardInterrupt:
    print("as ever")
"""
pytestmark = pytest.mark.skipif(os.name == "nt", reason="Ctrl-C is sent in another way there")


def does(code: str) -> tuple[int, str, str]:
    finished = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    return finished.returncode, finished.stdout, finished.stderr


def test_ctrl_c_while_modules_load_ends_the_program_without_a_word() -> None:
    assert does(INTERRUPTED_INSIDE) == (130, "", "")


def test_afterwards_ctrl_c_is_what_it_was() -> None:
    assert does(INTERRUPTED_AFTER) == (0, "as ever\n", "")


def test_the_program_can_be_interrupted_before_its_engine_is_there() -> None:
    """Whatever comes before is Python alone: no module of ours that takes time."""
    code = "import sys, ui.loading; print([name for name in sys.modules if name.startswith(('calculator', 'numpy'))])"
    assert does(code) == (0, "[]\n", "")

"""How fast the window answers: ``python -m benchmarks.window`` prints medians and ratios.

Nothing is asserted: machines differ, and the same machine differs from minute to minute.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

BARE = """
import time; start = time.perf_counter()
import numpy, pyqtgraph
from PySide6.QtWidgets import QApplication, QGridLayout, QWidget
application = QApplication([])
window = QWidget(); grid = QGridLayout(window)
for number in range(9): grid.addWidget(pyqtgraph.PlotWidget(), number // 3, number % 3)
window.resize(1440, 900); window.show(); application.processEvents(); window.grab()
print(time.perf_counter() - start)
"""
OURS = """
import time; start = time.perf_counter()
import ui.__main__
from ui.application import opened
application, window = opened(None)
window.show(); application.processEvents(); window.session.wait(); window.grab()
print(time.perf_counter() - start)
"""
RUNS = 7


def main() -> None:
    """Start-up against a bare process with nine empty plots, then a dragged slider."""
    bare, ours = [], []
    _timed(OURS)  # leaves compiled modules behind, as an installed program has them
    for _ in range(RUNS):
        bare.append(_timed(BARE))
        ours.append(_timed(OURS))
    ratio = statistics.median(one / other for one, other in zip(ours, bare, strict=True))
    print(f"nine empty plots                {statistics.median(bare):7.2f} s")
    print(f"the window with its charts      {statistics.median(ours):7.2f} s   {ratio:.2f} × (target 1.4 ×)")
    median, worst = _drag()
    print(f"one step of a dragged slider    {median * 1e3:7.1f} ms  worst {worst * 1e3:.1f} ms (target 100 ms)")


def _timed(script: str) -> float:
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=environment)
    return float(done.stdout.split()[-1])


def _drag() -> tuple[float, float]:
    """Seconds from a slider's step to the painted window, 1440 × 900: median and worst."""
    from PySide6.QtWidgets import QSlider

    from ui.application import opened

    application, window = opened(None)
    window.resize(1440, 900)
    window.show()
    window.session.wait()
    application.processEvents()
    slider = window.findChild(QSlider, "models.0.retention.repurchase_rate.slider")
    assert slider is not None
    steps = []
    for number in range(60):
        start = time.perf_counter()
        slider.setValue(slider.minimum() + (number * 13) % (slider.maximum() - slider.minimum()))
        window.session.wait()
        application.processEvents()
        window.grab()
        steps.append(time.perf_counter() - start)
    return statistics.median(steps[5:]), max(steps[5:])


if __name__ == "__main__":
    main()

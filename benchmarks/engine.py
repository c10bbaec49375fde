"""How fast the engine answers: ``python -m benchmarks.engine`` prints medians, ratios and memory.

Nothing is asserted: machines differ, and the same machine differs from minute to minute.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Callable

import numpy as np

from calculator import load_preset, simulate
from calculator.inputs import Array
from calculator.statement import SIDES, statement

SCENARIO = load_preset()
UNCERTAIN = {
    "models.*.acquisition.cac": (50, 200),
    "models.*.retention.repurchase_rate": (0.1, 0.8),
    "models.*.price.price_response": (0.8, 2.5),
    "models.0.acquisition.conversion_rate": (0.006, 0.048),
    "models.0.channel.tiers.1.churn_rate": (0.05, 0.2),
    "models.0.channel.tiers.2.recruits_per_month": (0.2, 0.8),
    "models.1.channel.attribution": (0.4, 0.9),
    "models.2.acquisition.word_of_mouth": (0.0, 0.1),
}
MEMORY = """
import resource, sys
from benchmarks.engine import draws
from calculator import load_preset, simulate
scenario, drawn = load_preset(), draws(int(sys.argv[1]))
result = simulate(scenario, drawn, detail=False)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
"""


def draws(count: int) -> dict[str, Array]:
    """*count* draws of eight parameters, always the same."""
    generator = np.random.default_rng(1)
    return {path: generator.uniform(low, high, count) for path, (low, high) in UNCERTAIN.items()}


def main() -> None:
    """Print what was measured beside what was aimed at."""
    _tell_memory()  # first: a new process counts its parent's memory as its own peak
    window = _median(_all_that_the_window_shows, 40)
    _tell("one run with all that the window shows", window, "≤ 12 ms")
    one = _median(lambda: simulate(SCENARIO, draws(1), detail=False), 40)
    _tell("one draw, summary only", one)
    many, some = draws(100_000), draws(10_000)
    some_time = _median(lambda: simulate(SCENARIO, some, detail=False), 9)
    _tell("10,000 draws, summary only", some_time, f"≤ 120 ms; {some_time / one:.1f} × one draw (≤ 20 ×)")
    many_time = _median(lambda: simulate(SCENARIO, many, detail=False), 5)
    _tell("100,000 draws, summary only", many_time, f"≤ 1,200 ms; {many_time / some_time:.1f} × 10,000")


def _all_that_the_window_shows() -> None:
    for model in simulate(SCENARIO).models:
        for side in SIDES:
            statement(model, side)


def _median(run: Callable[[], object], times: int) -> float:
    run()
    seconds = []
    for _ in range(times):
        start = time.perf_counter()
        run()
        seconds.append(time.perf_counter() - start)
    return statistics.median(seconds)


def _tell(what: str, seconds: float, target: str = "") -> None:
    print(f"{what:42s}{seconds * 1e3:10.1f} ms   {target}")


def _tell_memory() -> None:
    """The peak of a whole process: the chunk's working arrays, the draws, 43 figures a model and draw."""
    if sys.platform == "win32":
        return
    for count in (1_000, 10_000, 100_000, 300_000):
        done = subprocess.run([sys.executable, "-c", MEMORY, str(count)], check=True, capture_output=True, text=True)
        numbers = count * (len(SCENARIO.models) * 43 + len(UNCERTAIN)) * 8 / 2**20
        print(f"{count:>7,} draws: peak memory{float(done.stdout):15.0f} MB, {numbers:.0f} MB of it draws and results")


if __name__ == "__main__":
    main()

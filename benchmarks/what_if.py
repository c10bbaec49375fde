"""How fast the questions are answered: ``python -m benchmarks.what_if`` prints times beside runs one at a time.

Nothing is asserted: machines differ, and the same machine differs from minute to minute. The runs one
at a time are measured on a few and multiplied.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from functools import partial

from calculator import load_preset, simulate
from calculator.axis import Axis
from calculator.blocks import processors
from calculator.change import change
from calculator.goal_seek import goal_seek
from calculator.inputs import Array
from calculator.metric import Metric
from calculator.sampling import BLOCK, METHODS, Sampler
from calculator.sobol_indices import sobol_indices
from calculator.sweep import sweep
from calculator.tornado import tornado
from calculator.winner import winner_map

SCENARIO = load_preset()
CAC, RATE, TIERS = "models.*.acquisition.cac", "models.*.retention.repurchase_rate", "models.*.channel.tier_count"
LOSING, RATIO = Metric("losing_share", 0), Metric("ltv_to_cac", 1)
AT_A_TIME, MILLION = 40, 1_000_000
RISK = """
import resource, sys, time
from calculator import load_preset
from calculator.risk import risk
if __name__ == "__main__":
    scenario = load_preset()
    risk(scenario, 256)
    start = time.perf_counter()
    risk(scenario, int(sys.argv[1]), processes=int(sys.argv[2]))
    print(time.perf_counter() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
"""


def main() -> None:
    """Print what was measured beside what was aimed at."""
    for count, processes, aims in ((16_384, 1, ""), (MILLION, 1, ""), (MILLION, processors(), "≤ 12 s, < 1 GB; ")):
        _tell_risk(count, processes, aims)
    one_draw = _one_at_a_time({path: values[:AT_A_TIME] for path, values in _draws(AT_A_TIME).items()})
    for method in METHODS:
        _tell(f"{BLOCK:,} draws made, {method}", _timed(partial(Sampler(SCENARIO, method).draws, 0, BLOCK)))
    print(f"one draw at a time: {one_draw * 1e3:.1f} ms; a million so: {one_draw * 1e6 / 60:.0f} minutes")
    for first, second in ((CAC, RATE), (TIERS, CAC)):
        axes = [_axis(path) for path in (first, second)]
        cells = len(axes[0].values()) * len(axes[1].values())
        seconds = _timed(partial(sweep, SCENARIO, axes))
        single = _one_at_a_time({axis.path: axis.values()[-AT_A_TIME:] for axis in axes[1:]})
        ratio = f"≤ 8 s; {cells:,} cells × 3 models, one at a time {single * cells / seconds:.0f} × as long"
        _tell(f"sweep {first} × {second}", seconds, ratio)
    _tell("winner map 300 × 300 with borders and rules", _timed(_winner_map))
    _tell("tornado, every uncertain input, all figures", _timed(lambda: tornado(SCENARIO)))
    _tell("goal seek", _timed(lambda: goal_seek(SCENARIO, "models.1.acquisition.cac", RATIO, 3.0)))
    _tell("Sobol indices, 2,048 base points", _timed(lambda: sobol_indices(SCENARIO, LOSING)))
    after = SCENARIO.with_values({CAC: 120.0, RATE: 0.4, "months": 36})
    _tell("why it changed, 6 parameters", _timed(lambda: change(SCENARIO, after, RATIO)))


def _winner_map() -> None:
    winner_map(SCENARIO, _axis(CAC), _axis(RATE), "brand_profit")


def _axis(path: str) -> Axis:
    ends = {CAC: (20.0, 200.0), RATE: (0.05, 0.9), TIERS: (1, 12)}
    return Axis(path, *ends[path], 300)


def _draws(count: int) -> dict[str, Array]:
    return Sampler(SCENARIO).draws(0, count)


def _one_at_a_time(draws: Mapping[str, Array]) -> float:
    """Seconds for one draw, each run by itself."""
    count = len(next(iter(draws.values())))
    runs = [{path: values[[number]] for path, values in draws.items()} for number in range(count)]
    simulate(SCENARIO, runs[0], detail=False)
    start = time.perf_counter()
    for run in runs:
        simulate(SCENARIO, run, detail=False)
    return (time.perf_counter() - start) / count


def _tell_risk(count: int, processes: int, aims: str) -> None:
    if sys.platform == "win32":
        return
    done = subprocess.run(
        [sys.executable, "-c", RISK, str(count), str(processes)], check=True, capture_output=True, text=True
    )
    seconds, memory = map(float, done.stdout.split())
    what = f"risk, {count:,} draws of {len(_draws(1))} values, processes: {processes}"
    _tell(what, seconds, f"{aims}peak memory of the first {memory:.0f} MB")


def _timed(run: Callable[[], object]) -> float:
    run()
    start = time.perf_counter()
    run()
    return time.perf_counter() - start


def _tell(what: str, seconds: float, beside: str = "") -> None:
    print(f"{what:66s}{seconds:9.3f} s   {beside}")


if __name__ == "__main__":
    main()

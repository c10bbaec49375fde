"""The blocks of draws that a look at risks is made of, computed one after the other or on several processors."""

from __future__ import annotations

import os
import signal
from collections import deque
from collections.abc import Generator, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from multiprocessing import get_context

import numpy as np

from calculator import language
from calculator.draws import broken_rules
from calculator.inputs import Array
from calculator.language import tr
from calculator.problems import Problem, ScenarioError
from calculator.sampling import BLOCK, Sampler
from calculator.scenario import Scenario
from calculator.simulate import simulate

WORTH_PROCESSES = 12
"""Blocks from which on it pays to start processes, which takes them a second or two."""
MOST_PROCESSES = 4
"""Each takes some 200 MB."""
BETWEEN_LOOKS = 0.1
"""Seconds between two looks at what is still being computed, at which a stop is heard."""


@dataclass(frozen=True)
class Block:
    """What a block of draws leaves of each model.

    ``columns`` of the summary, (draws,) each; ``losing`` shares of joiners, (tiers, draws); ``brand_cash``,
    cumulative by month, (months, draws), of the first block only.
    """

    columns: tuple[dict[str, Array], ...]
    losing: tuple[Array, ...]
    brand_cash: tuple[Array, ...]


@dataclass(frozen=True)
class Task:
    """*count* draws of a scenario, of which the columns *kept* are wanted."""

    scenario: Scenario
    count: int
    method: str
    seed: int
    kept: tuple[str, ...]

    def block(self, first: int) -> Block:
        """The block of which the first draw has that number.

        Raises :class:`ScenarioError` for the first draw that breaks a rule between parameters.
        """
        draws = Sampler(self.scenario, self.method, self.seed).draws(first, min(BLOCK, self.count - first))
        problems = [
            Problem(path, tr("draw {number}: {reason}").format(number=first + int(np.argmax(broken)), reason=reason))
            for path, broken, reason in broken_rules(self.scenario, draws)
        ]
        if problems:
            raise ScenarioError(problems)
        models = simulate(self.scenario, draws, detail=False, chances=True).models
        return Block(
            columns=tuple({name: model.summary[name] for name in self.kept} for model in models),
            losing=tuple(model.chances.get("losing_share", np.zeros((0, 1))) for model in models),
            brand_cash=() if first else tuple(model.chances["brand_cash"] for model in models),
        )


def processors() -> int:
    """How many processes to compute on where nobody says otherwise."""
    return min(MOST_PROCESSES, os.cpu_count() or 1)


def blocks(task: Task, processes: int = 1) -> Generator[Block | None]:
    """The blocks of *task* in their order, computed on so many *processes* where that pays.

    The first comes first; between the others comes ``None`` now and then, where one has to be waited for.
    Each block depends on its number alone: the digits are the same on one processor and on several.
    Where no processes can be had, the work goes on in this one.
    """
    firsts = range(0, task.count, BLOCK)
    done = 0
    if processes > 1 and len(firsts) >= WORTH_PROCESSES:
        try:
            for block in _on_processes(task, firsts, processes):
                yield block
                done += block is not None
        except (BrokenProcessPool, OSError):
            pass  # no process lives long here: what is left is computed below
    for first in firsts[done:]:
        yield task.block(first)


def _on_processes(task: Task, firsts: Sequence[int], processes: int) -> Iterator[Block | None]:
    """The blocks as they come, never more than two for each process on their way; the first is made here meanwhile.

    Where nobody wants the others any more, the processes end by themselves: nobody waits for them.
    Processes are spawned, not forked: a window has threads, and a copy of one that holds a lock hangs.
    """
    pool = ProcessPoolExecutor(
        processes, mp_context=get_context("spawn"), initializer=_begin, initargs=(language.current(),)
    )
    on_their_way: deque[Future[Block]] = deque()
    to_come = iter(firsts[1:])

    def send(first: int) -> None:
        with _deaf_to_ctrl_c():
            on_their_way.append(pool.submit(task.block, first))

    try:
        for first in islice(to_come, 2 * processes):
            send(first)
        yield task.block(firsts[0])
        for first in to_come:
            send(first)
            yield from _awaited(on_their_way.popleft())
        while on_their_way:
            yield from _awaited(on_their_way.popleft())
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _awaited(block: Future[Block]) -> Iterator[Block | None]:
    while not wait([block], BETWEEN_LOOKS).done:
        yield None
    yield block.result()


def _begin(code: str) -> None:
    """Prepare a new process: Ctrl-C is for the one that started it, and problems are told in its language."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    language.use(code)


@contextmanager
def _deaf_to_ctrl_c() -> Iterator[None]:
    """A process that is started meanwhile does not hear Ctrl-C before :func:`_begin` is reached either."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)

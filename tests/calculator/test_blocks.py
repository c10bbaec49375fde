"""Very many draws on several processors: the same digits, the same sentences, and a stop that is heard."""

import pickle

import numpy as np
import pytest

from calculator import Problem, Scenario, ScenarioError, language, load_preset
from calculator.blocks import WORTH_PROCESSES, Block, Task, blocks
from calculator.risk import risk
from calculator.sampling import BLOCK

MANY = WORTH_PROCESSES * BLOCK


def customers_alone(**more: object) -> Scenario:
    data = load_preset("community-marketing").data()
    uncertainty = {"acquisition.cac": {"distribution": "uniform", "low": 20.0, "high": 60.0}, **more}
    return Scenario.parse(
        {**data, "months": 2, "ltv_months": 3, "models": [data["models"][0] | {"uncertainty": uncertainty}]}
    )


def test_several_processes_give_the_digits_of_one() -> None:
    one, two = (risk(customers_alone(), MANY - 5, processes=processes) for processes in (1, 2))
    assert two.complete
    for name, values in one.models[0].items():
        assert np.array_equal(values, two.models[0][name], equal_nan=True)
    assert np.array_equal(one.fans[0], two.fans[0])


def test_processes_stop_with_what_is_done() -> None:
    found = risk(customers_alone(), MANY, processes=2, tell=lambda done: done < 2 * BLOCK / MANY)
    assert (found.draws, found.complete) == (2 * BLOCK, False)


def test_a_stop_is_heard_while_processes_start() -> None:
    """The second question comes before any of them, which take a second to start, can have a block."""
    told: list[float] = []

    def once(done: float) -> bool:
        told.append(done)
        return len(told) < 2

    assert risk(customers_alone(), MANY, processes=2, tell=once).draws == BLOCK


class BrokenLater(Task):
    """A task of which the first block, which no process makes, is good."""

    def block(self, first: int) -> Block:
        """Nothing, or what there is to say."""
        return super().block(first) if first else Block((), (), ())


def test_a_broken_rule_is_told_by_a_process_in_the_language_in_use() -> None:
    """The response needs a reference price as soon as it is above 0: every draw breaks that."""
    data = customers_alone(**{"price.price_response": {"distribution": "uniform", "low": 1.0, "high": 2.0}}).data()
    data["models"][0]["price"] = {"basis": "list_share", "value": 0.9, "price_response": 0.0}
    language.use("zh")
    try:
        with pytest.raises(ScenarioError, match=f"第 {BLOCK} 组取值"):
            list(blocks(BrokenLater(Scenario.parse(data), MANY, "sobol", 1, ()), 2))
    finally:
        language.use("en")


def test_problems_travel_between_processes() -> None:
    error = ScenarioError([Problem("models.0.acquisition.cac", "must be a number above 0", -1.0)])
    assert pickle.loads(pickle.dumps(error)).problems == error.problems  # noqa: S301  (our own)

"""Many draws: told how far they are, and stopped, however they are shaped."""

import numpy as np
import pytest

from calculator import load_preset, simulate
from calculator.batches import BATCH, STRUCTURES, in_batches
from calculator.outcomes import SUMMARY


def test_draws_of_many_structures_tell_how_far_they_are_and_can_be_stopped() -> None:
    told: list[float] = []

    def stop_half_way(done: float) -> bool:
        told.append(done)
        return done < 0.5

    months = np.tile(np.arange(1.0, 4 * STRUCTURES + 1), 2)
    done = in_batches(load_preset("community-marketing"), {"months": months}, stop_half_way)
    assert told == pytest.approx([0.0, 0.25, 0.5])
    assert not done.complete
    assert (np.isfinite(done.models[0]["brand_profit"]) == (months <= 2 * STRUCTURES)).all()


def test_draws_of_one_structure_are_told_of_in_large_batches() -> None:
    told: list[float] = []

    def go_on(done: float) -> bool:
        told.append(done)
        return True

    draws = {"models.0.acquisition.cac": np.linspace(10.0, 100.0, 2 * BATCH)}
    scenario = load_preset("community-marketing").with_values({"months": 2})
    in_batches(scenario, draws, go_on)
    assert told == pytest.approx([0.0, 0.5, 1.0])


def test_every_draw_finds_its_own_result_again() -> None:
    months = np.array([7.0, 1.0, 30.0, 7.0])
    found = in_batches(load_preset("community-marketing"), {"months": months}).models[0]["brand_profit"]
    alone = [
        simulate(load_preset("community-marketing").with_values({"months": int(month)})).models[0].summary
        for month in months
    ]
    assert found == pytest.approx([float(summary["brand_profit"][0]) for summary in alone])


def test_only_the_models_that_are_asked_for_are_run() -> None:
    scenario, draws = load_preset("three-models"), {"months": [3.0, 5.0], "models.2.acquisition.cac": [50.0, 60.0]}
    every, one = in_batches(scenario, draws), in_batches(scenario, draws, places=[2])
    for name in SUMMARY:
        assert one.models[2][name] == pytest.approx(every.models[2][name], nan_ok=True)
        assert np.isnan(one.models[0][name]).all()


def test_rules_of_models_that_are_not_asked_for_do_not_matter() -> None:
    scenario, draws = load_preset("three-models"), {"models.1.price.value": [1.0, 2.0], "months": [1.0, 1.0]}
    asked_for_the_one, asked_for_another = (in_batches(scenario, draws, places=[place]) for place in (1, 2))
    assert np.isnan(asked_for_the_one.models[1]["brand_profit"]).tolist() == [False, True]
    assert asked_for_the_one.gaps
    assert np.isfinite(asked_for_another.models[2]["brand_profit"]).all()
    assert asked_for_another.gaps == ()

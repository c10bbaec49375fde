"""Draws: values to run a scenario with in place of its own, checked before anything is computed."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from calculator.inputs import Array
from calculator.language import tr
from calculator.parameters import declaration, value_at
from calculator.problems import Problem, ScenarioError, must_be
from calculator.rules import HIGHEST_LIST_SHARE, exists, unknown_path
from calculator.scenario import Model, Scenario

Rule = tuple[str, bool | NDArray[np.bool_], str]
"""A rule between parameters: where it stands, which draws break it, and what it says."""


def checked(scenario: Scenario, draws: Mapping[str, ArrayLike]) -> tuple[dict[str, Array], int]:
    """The draws as arrays by full path, and how many there are (one without any).

    Raises :class:`ScenarioError` for a path that does not exist, and for the first draw that is
    out of bounds or breaks a rule between parameters; ``ValueError`` for arrays of several lengths.
    """
    arrays, count = in_bounds(scenario, draws)
    if problems := list(_rule_breaking(scenario, arrays)):
        raise ScenarioError(problems)
    return arrays, count


def in_bounds(scenario: Scenario, draws: Mapping[str, ArrayLike]) -> tuple[dict[str, Array], int]:
    """The same as :func:`checked`, but for the rules between parameters."""
    arrays = {path: np.atleast_1d(np.asarray(values, dtype=float)) for path, values in scenario.expand(draws).items()}
    shapes = {values.shape for values in arrays.values()}
    if len(shapes) > 1 or any(len(shape) > 1 or shape == (0,) for shape in shapes):
        raise ValueError(f"draws must be lists of one length, not of shapes {sorted(shapes)}")
    if problems := list(_out_of_bounds(scenario, arrays)):
        raise ScenarioError(problems)
    return arrays, shapes.pop()[0] if shapes else 1


def _out_of_bounds(scenario: Scenario, arrays: Mapping[str, Array]) -> Iterator[Problem]:
    for path, values in arrays.items():
        parameter = declaration(Scenario, path)
        if parameter is None or not exists(scenario, path):
            yield unknown_path(Scenario, path)
        elif (wrong := ~parameter.allows_all(values)).any():
            yield _problem(path, wrong, must_be(parameter.allowed), values)


def _rule_breaking(scenario: Scenario, arrays: Mapping[str, Array]) -> Iterator[Problem]:
    for path, broken, reason in broken_rules(scenario, arrays):
        yield _problem(path, broken, reason)


def broken_rules(
    scenario: Scenario, arrays: Mapping[str, Array], places: Iterable[int] | None = None
) -> Iterator[tuple[str, NDArray[np.bool_], str]]:
    """Every rule that some draw breaks: the path it stands at, which draws break it (one for all or each), and why.

    With *places* only the rules of these models.
    """
    for place in range(len(scenario.models)) if places is None else places:
        prefix = f"models.{place}."
        own = {path.removeprefix(prefix): values for path, values in arrays.items() if path.startswith(prefix)}
        for path, broken, reason in _rules(scenario.models[place], own) if own else ():
            if np.any(broken):
                yield prefix + path, np.atleast_1d(broken), reason


def _rules(model: Model, own: Mapping[str, Array]) -> Iterator[Rule]:
    """The rules between numbers that a scenario file obeys, for all draws at once.

    They are those of ``model_problems`` in ``rules``, which tells them of one file: a new one belongs in both.
    """

    def values(path: str) -> Any:
        return own[path] if path in own else value_at(model, path)

    if model.price.basis == "list_share":
        reason = tr("a share of the list price must be at most 1.5")
        yield "price.value", values("price.value") > HIGHEST_LIST_SHARE, reason
    if values("price.reference_price") is None:
        reason = tr("missing: a price response needs the price it was observed at")
        yield "price.reference_price", values("price.price_response") > 0, reason
    if model.channel is None:
        return
    if model.kind == "stocked":
        shares = [values(f"channel.tiers.{row}.price_share") for row in range(len(model.tiers))]
        reason = tr("price shares must rise from tier to tier")
        for row, (above, below) in enumerate(itertools.pairwise(shares), 1):
            yield f"channel.tiers.{row}.price_share", below <= above, reason
    levels = [values(f"channel.commission.{level}") for level in range(len(model.channel.commission))]
    yield "channel.commission", sum(levels) >= 1, tr("all levels together must stay below 1")
    given_up = values("channel.buyback_share") + values("channel.liquidation_share")
    yield "channel", given_up > 1, tr("buy-back and liquidation must be at most 1 together")


def _problem(path: str, wrong: NDArray[np.bool_], reason: str, values: Array | None = None) -> Problem:
    draw = int(np.argmax(wrong))
    sentence = tr("draw {number}: {reason}").format(number=draw, reason=reason)
    return Problem(path, sentence, None if values is None else float(values[draw]))

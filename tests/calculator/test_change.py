"""Why a figure changed: parts that add up, against hand formulas and all orders tried one by one."""

from __future__ import annotations

import itertools
import math
from copy import deepcopy
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import calculator
from calculator import Scenario, ScenarioError
from calculator.change import Change, Part, change
from calculator.differences import differences, label, shown
from calculator.metric import Metric
from tests.calculator.scenarios import scenarios


def without_notes(data: dict[str, Any]) -> Scenario:
    """The scenario of *data* without sources and uncertainty, which may name what is then taken out."""
    bare = deepcopy(data)
    for table in (bare, *bare["models"]):
        for key in ("sources", "uncertainty", "correlations"):
            table.pop(key, None)
    return Scenario.parse(bare)


PRESET = without_notes(calculator.load_preset().data())
PROFIT, LTV = Metric("brand_profit", 1), Metric("ltv_brand", 1)
CAC, MONTHS, COST = "models.1.acquisition.cac", "months", "product.unit_cost"
MARK_UP, RATE, FEE = "models.1.price.value", "models.1.retention.repurchase_rate", "models.1.costs.payment_fee"
FOUR: dict[str, Any] = {CAC: 150.0, MONTHS: 36, COST: 45.0, MARK_UP: 0.8}
LADDER = [f"models.0.channel.tiers.{row}.price_share" for row in range(5)]


def figure(scenario: Scenario, metric: Metric) -> float:
    return float(metric.in_result(calculator.simulate(scenario, detail=False))[0])


def shares(found: Change) -> dict[tuple[str, ...], float]:
    return {part.paths: part.share for part in found.parts}


def share_of(found: Change, path: str) -> float:
    (share,) = (part.share for part in found.parts if path in part.paths)
    return share


def adds_up(before: Scenario, after: Scenario, metric: Metric, **asked: Any) -> Change:
    """The change, once it is seen that its parts make up what two plain runs differ by."""
    found = change(before, after, metric, **asked)
    first, last = figure(before, metric), figure(after, metric)
    scale = max(abs(first), abs(last), *(abs(part.share) for part in found.parts), 1e-3)
    assert found.before == pytest.approx(first, abs=1e-9 * scale)
    assert found.after == pytest.approx(last, abs=1e-9 * scale)
    assert math.fsum(part.share for part in found.parts) == pytest.approx(last - first, abs=1e-9 * scale)
    sizes = [abs(part.share) for part in found.parts]
    assert sizes == sorted(sizes, reverse=True)
    return found


def edited(path: str, value: Any, scenario: Scenario = PRESET) -> Scenario:
    """*scenario* with anything at *path*; ``None`` takes it out."""
    data = scenario.data()
    *parents, last = path.split(".")
    place: Any = data
    for part in parents:
        place = place[int(part)] if isinstance(place, list) else place[part]
    if value is None:
        place.pop(last)
    else:
        place[last] = value
    return Scenario.parse(data)


def test_each_of_two_changes_gets_the_mean_of_being_first_and_being_second() -> None:
    only_cac, only_cost = PRESET.with_values({CAC: 150.0}), PRESET.with_values({COST: 45.0})
    both = only_cac.with_values({COST: 45.0})
    found = adds_up(PRESET, both, PROFIT)
    neither, cac, cost, all_of_it = (figure(each, PROFIT) for each in (PRESET, only_cac, only_cost, both))
    assert share_of(found, CAC) == pytest.approx(((cac - neither) + (all_of_it - cost)) / 2)
    assert share_of(found, COST) == pytest.approx(((cost - neither) + (all_of_it - cac)) / 2)
    assert (found.sampled, found.parts[0].error) == (False, 0)


def test_parts_are_what_a_change_adds_on_average_over_all_orders() -> None:
    changed = [set(paths) for count in range(5) for paths in itertools.combinations(FOUR, count)]
    reached = {
        frozenset(paths): figure(PRESET.with_values({path: FOUR[path] for path in paths}), PROFIT) for paths in changed
    }
    added = dict.fromkeys(FOUR, 0.0)
    for order in itertools.permutations(FOUR):
        for turn, path in enumerate(order):
            earlier = frozenset(order[:turn])
            added[path] += (reached[earlier | {path}] - reached[earlier]) / 24
    found = adds_up(PRESET, PRESET.with_values(FOUR), PROFIT)
    assert {path: share_of(found, path) for path in added} == pytest.approx(added)


def test_what_makes_no_difference_gets_nothing() -> None:
    values = {"models.0.acquisition.agent_cac": 5.0, "models.1.retention.alpha": 3.0}
    found = adds_up(PRESET, PRESET.with_values(FOUR | values), PROFIT)
    assert [share_of(found, path) for path in values] == [0, 0]
    assert len(found.parts) == 6


def test_changes_that_do_the_same_get_the_same() -> None:
    """Twice the people and twice the units an order bring four times the orders' margin, the one as the other."""
    shop = {
        "name": "shop",
        "kind": "direct",
        "product": {"unit_cost": 20.0, "list_price": 100.0, "units_per_order": 1.0},
        "price": {"basis": "list_share", "value": 1.0},
        "acquisition": {"organic_leads": 10.0, "reachable_people": 1e30},
    }
    before = Scenario.parse({"format": 1, "months": 24, "models": [shop]})
    twice = {"models.0.acquisition.organic_leads": 20.0, "models.0.product.units_per_order": 2.0}
    found = adds_up(before, before.with_values(twice), Metric("brand_profit", 0))
    assert [part.share for part in found.parts] == pytest.approx([1.5 * 24 * 10 * 80] * 2)


def test_the_way_back_is_the_way_there() -> None:
    after = PRESET.with_values(FOUR)
    there, back = shares(adds_up(PRESET, after, PROFIT)), shares(adds_up(after, PRESET, PROFIT))
    assert {paths: -share for paths, share in back.items()} == pytest.approx(there)


def test_the_order_in_which_a_file_names_things_does_not_matter() -> None:
    turned = Scenario.parse(dict(reversed(PRESET.with_values(FOUR).data().items())))
    assert change(PRESET, turned, PROFIT).parts == change(PRESET, PRESET.with_values(FOUR), PROFIT).parts


def test_a_lead_over_another_model_is_explained_too() -> None:
    found = adds_up(
        PRESET, PRESET.with_values({RATE: 0.6, "models.2.costs.group_cost": 2000.0}), Metric("ltv_brand", 2, 1)
    )
    assert share_of(found, RATE) < 0
    assert share_of(found, "models.2.costs.group_cost") < 0


def test_drawn_orders_come_near_to_all_orders_and_add_up_exactly() -> None:
    after = PRESET.with_values(FOUR | {RATE: 0.6, FEE: 0.02})
    exact, drawn = adds_up(PRESET, after, PROFIT), adds_up(PRESET, after, PROFIT, exact=3)
    assert drawn.sampled
    for part in drawn.parts:
        assert abs(part.share - share_of(exact, part.paths[0])) < 5 * part.error
    assert drawn == change(PRESET, after, PROFIT, exact=3)
    assert drawn != change(PRESET, after, PROFIT, exact=3, seed=2)


def test_more_changes_than_can_be_combined_are_drawn() -> None:
    costs = ("return_rate", "resalable_share", "return_cost", "fulfilment_cost", "payment_fee", "fixed_cost")
    values: dict[str, Any] = {f"models.1.costs.{name}": PRESET.value(f"models.1.costs.{name}") * 0.9 for name in costs}
    found = adds_up(PRESET, PRESET.with_values(FOUR | values | {RATE: 0.6}), PROFIT)
    assert (len(found.parts), found.sampled) == (11, True)
    fixed = next(part for part in found.parts if part.paths == ("models.1.costs.fixed_cost",))
    assert fixed.share == pytest.approx(0.1 * 100_000 * (24 + 36) / 2, abs=5 * fixed.error)


def test_a_ladder_that_only_moves_as_a_whole_is_one_part() -> None:
    higher = dict(zip(LADDER, (0.4, 0.5, 0.6, 0.75, 0.85), strict=True))
    conversion = "models.0.acquisition.conversion_rate"
    found = adds_up(PRESET, PRESET.with_values(higher | {conversion: 0.02}), Metric("brand_profit", 0))
    assert set(shares(found)) == {tuple(LADDER), (conversion,)}
    (ladder,) = (part for part in found.parts if len(part.paths) > 1)
    assert label(ladder.differences, PRESET) == "Buying price · WeChat agents"


def test_only_those_steps_of_a_ladder_are_joined_that_need_each_other() -> None:
    crossing = {LADDER[0]: 0.39, LADDER[1]: 0.42, LADDER[4]: 0.75}
    found = adds_up(PRESET, PRESET.with_values(crossing), Metric("brand_profit", 0))
    assert set(shares(found)) == {(LADDER[0], LADDER[1]), (LADDER[4],)}


def test_a_price_response_and_the_price_it_was_observed_at_are_one_part() -> None:
    bare = edited("models.1.price", {"basis": "list_share", "value": 0.75})
    after = bare.with_values(
        {"models.1.price.price_response": 2.0, "models.1.price.reference_price": 120.0, MARK_UP: 0.8}
    )
    found = adds_up(bare, after, PROFIT)
    assert set(shares(found)) == {
        ("models.1.price.price_response", "models.1.price.reference_price"),
        (MARK_UP,),
    }


def test_commission_that_would_exceed_the_whole_is_one_part() -> None:
    levels = [f"models.1.channel.commission.{level}" for level in range(2)]
    before = PRESET.with_values(dict(zip(levels, (0.7, 0.1), strict=True)))
    after = PRESET.with_values(dict(zip(levels, (0.1, 0.7), strict=True)))
    assert set(shares(adds_up(before, after, PROFIT))) == {tuple(levels)}


STRUCTURAL: list[tuple[str, Any, Metric]] = [
    ("models.0.channel.tiers", PRESET.data()["models"][0]["channel"]["tiers"][1:], Metric("brand_profit", 0)),
    ("models.1.channel.commission", [0.1, 0.05, 0.01], PROFIT),
    ("models.0.channel.tier_count", 3, Metric("brand_profit", 0)),
    ("models.1.acquisition.budget_months", 6, PROFIT),
    ("models.1.retention.curve", "shifted_beta_geometric", LTV),
    ("same_product", None, LTV),
]


@pytest.mark.parametrize(("path", "value", "metric"), STRUCTURAL)
def test_what_is_no_number_has_its_part_beside_the_numbers(path: str, value: Any, metric: Metric) -> None:
    changed = edited(path, value)
    alone = adds_up(PRESET, changed, metric)
    assert list(shares(alone)) == [(path,)]
    assert alone.parts[0].share
    beside = {MONTHS: 30, "models.1.costs.return_rate": 0.1, "models.0.costs.return_rate": 0.1}
    found = adds_up(PRESET, changed.with_values(beside), metric)
    assert set(shares(found)) == {(each,) for each in (path, *beside)}


def test_another_kind_of_model_comes_with_all_that_only_it_has() -> None:
    data = PRESET.data()
    shop = {**data["models"][1], "kind": "direct"}
    del shop["channel"]
    after = Scenario.parse({**data, "models": [data["models"][0], shop, data["models"][2]]}).with_values({RATE: 0.6})
    found = adds_up(PRESET, after, LTV)
    assert set(shares(found)) == {("models.1.kind", "models.1.channel"), (RATE,)}
    (kind,) = (part for part in found.parts if len(part.paths) > 1)
    assert label(kind.differences, after) == "Kind of model, Channel · Social commerce"
    assert [shown(each, PRESET, after) for each in kind.differences] == [
        ("agents earn commission, the brand holds the stock", "no agents"),
        ("2 tiers", "not given"),
    ]
    assert share_of(adds_up(after, PRESET, LTV), "models.1.kind") == pytest.approx(-kind.share)


def test_another_basis_comes_with_its_mark_up() -> None:
    after = PRESET.with_values({"models.0.price.basis": "list_share", "models.0.price.value": 0.9, MONTHS: 30})
    found = adds_up(PRESET, after, Metric("brand_profit", 0))
    assert set(shares(found)) == {("models.0.price.basis", "models.0.price.value"), (MONTHS,)}
    (basis,) = (part for part in found.parts if len(part.paths) > 1)
    assert [shown(each, PRESET, after)[1] for each in basis.differences] == ["% of list price", "90\u202f%"]


def test_a_shared_product_goes_together_with_its_use() -> None:
    own = edited("product", None, edited("same_product", None))
    found = adds_up(PRESET, own, LTV)
    assert set(shares(found)) == {("product", "same_product")}


def test_uncertainty_of_what_is_gone_is_no_hindrance() -> None:
    last = {"channel.tiers.4.churn_rate": {"distribution": "uniform", "low": 0.1, "high": 0.2}}
    unsure = edited("models.0.uncertainty", last)
    fewer = edited("models.0.channel.tiers", PRESET.data()["models"][0]["channel"]["tiers"][:4])
    adds_up(unsure, fewer, Metric("brand_profit", 0))
    adds_up(fewer, unsure, Metric("brand_profit", 0))


def test_texts_sources_and_uncertainty_change_nothing() -> None:
    texts: dict[str, Any] = {"title": "x", "notes": "y", "models.0.name": "z", "models.0.channel.tiers.0.name": "t"}
    after = edited("models.1.uncertainty", {"acquisition.cac": {"distribution": "uniform", "low": 50.0, "high": 150.0}})
    found = adds_up(PRESET, after.with_values(texts), PROFIT)
    assert found.parts == ()
    assert found.before == found.after


def test_a_default_that_is_written_down_is_no_change() -> None:
    written = {"models.1.retention.alpha": 1.0, "models.0.acquisition.monthly_budget": 0.0, "ltv_months": 60}
    assert change(PRESET, PRESET.with_values(written), PROFIT).parts == ()


@settings(max_examples=15)
@given(scenarios(), scenarios(), st.sets(st.sampled_from(["retention", "acquisition", "price", "costs", "months"])))
def test_whatever_changes_the_parts_add_up(before: Scenario, other: Scenario, taken: set[str]) -> None:
    data, others = before.data(), other.data()
    for name in taken:
        table, source = (data, others) if name == "months" else (data["models"][0], others["models"][0])
        table.pop(name, None)
        table |= {name: source[name]} if name in source else {}
    data["models"][0]["acquisition"].pop("agent_cac", None)
    adds_up(before, Scenario.parse(data), Metric("brand_profit", 0))


def test_other_numbers_of_models_are_refused() -> None:
    data = PRESET.data()
    fewer = Scenario.parse({**data, "models": data["models"][:2]})
    with pytest.raises(ScenarioError, match="models: must be as many before as after: there are 3 and 2"):
        change(PRESET, fewer, PROFIT)


def test_a_figure_without_a_value_is_refused() -> None:
    late, cheap = PRESET.with_values({COST: 150.0}), PRESET.with_values({COST: 45.0, CAC: 50.0})
    metric = Metric("break_even_month", 1)
    with pytest.raises(ScenarioError, match="break_even_month: has no value before the change"):
        change(late, cheap, metric)
    with pytest.raises(ScenarioError, match="break_even_month: has no value after the change"):
        change(cheap, late, metric)


def test_a_combination_without_a_value_is_refused_by_name() -> None:
    """Goods that cost more are borne by a price that is higher, and by no other."""
    low = PRESET.with_values({COST: 20.0, MARK_UP: 0.4})
    high = PRESET.with_values({COST: 50.0, MARK_UP: 0.75})
    with pytest.raises(ScenarioError) as caught:
        change(low, high, Metric("break_even_month", 1))
    assert str(caught.value) == "break_even_month: has no value where only this is changed: Unit cost"


def test_a_change_that_is_stopped_has_no_parts() -> None:
    told: list[float] = []

    def stop(share: float) -> bool:
        told.append(share)
        return False

    stopped = change(PRESET, PRESET.with_values(FOUR), PROFIT, tell=stop)
    assert (stopped.complete, stopped.parts) == (False, ())
    assert told == [0]


def test_progress_only_rises_to_the_end() -> None:
    told: list[float] = []

    def go_on(share: float) -> bool:
        told.append(share)
        return True

    change(PRESET, edited("same_product", None).with_values(FOUR), PROFIT, tell=go_on)
    assert told == sorted(told)
    assert told[-1] == pytest.approx(1)


def test_all_parts_stand_in_a_table() -> None:
    after = PRESET.with_values(FOUR | {"models.0.price.basis": "list_share", "models.0.price.value": 1.0})
    frame = change(PRESET, after, PROFIT).frame.set_index("parameter")
    assert frame.loc[CAC].drop("share").to_dict() == {"before": 100, "after": 150, "error": 0}
    assert frame.at["models.0.price.basis + models.0.price.value", "before"] == ["cost_multiple", 5]
    assert frame["share"].sum() == pytest.approx(figure(after, PROFIT) - figure(PRESET, PROFIT))
    assert change(PRESET, PRESET, PROFIT).frame.empty


def test_a_part_is_called_and_shown_as_people_know_it() -> None:
    def said(part: Part, after: Scenario) -> list[str]:
        return [label(part.differences, after), *shown(part.differences[0], PRESET, after)]

    after = PRESET.with_values(FOUR)
    spoken = [said(part, after) for part in change(PRESET, after, PROFIT).parts]
    assert ["Customer acquisition cost · Social commerce", "¥100", "¥150"] in spoken
    assert ["Mark-up · Social commerce", "75\u202f%", "80\u202f%"] in spoken
    assert ["Horizon", "24 months", "36 months"] in spoken
    curve = edited("models.1.retention.curve", "shifted_beta_geometric")
    (part,) = change(PRESET, curve, LTV).parts
    assert said(part, curve) == ["Survival curve · Social commerce", "geometric", "shifted beta-geometric"]
    np.testing.assert_array_equal(part.error, 0)


def test_a_number_that_the_file_leaves_open_is_shown_as_a_run_takes_it() -> None:
    after = PRESET.with_values({"models.0.channel.tier_count": 4})
    ((difference,),) = differences(PRESET, after)
    assert difference.before is None
    assert shown(difference, PRESET, after) == ("5", "4")


def test_changes_in_models_that_the_figure_is_not_about_cost_nothing() -> None:
    """However many they are, and however they hang together, the others are told as if they were not there."""
    own = {CAC: 150.0, MONTHS: 36}
    foreign = {f"models.0.channel.tiers.{row}.deposit": 50.0 + row for row in range(5)}
    foreign |= {f"models.0.costs.{name}": 0.11 for name in ("return_rate", "payment_fee", "sales_tax_rate")}
    foreign |= dict(zip(LADDER, (0.5, 0.6, 0.7, 0.8, 0.9), strict=True))
    alone = change(PRESET, PRESET.with_values(own), PROFIT)
    among_others = change(PRESET, PRESET.with_values(own | foreign), PROFIT)
    assert not among_others.sampled
    assert {path: shares(among_others)[(path,)] for path in own} == {path: shares(alone)[(path,)] for path in own}
    assert {path: share_of(among_others, path) for path in foreign} == dict.fromkeys(foreign, 0.0)


def test_another_kind_of_another_model_is_no_part_of_it() -> None:
    data = PRESET.data()
    data["models"][0] = {**data["models"][0], "kind": "direct"}
    del data["models"][0]["channel"], data["models"][0]["acquisition"]["agent_cac"]
    after = Scenario.parse(data).with_values({CAC: 150.0})
    found = adds_up(PRESET, after, PROFIT)
    assert share_of(found, "models.0.kind") == 0
    assert share_of(found, CAC) == pytest.approx(found.after - found.before)


def test_models_that_lose_the_product_they_shared_do_not_stand_in_the_way() -> None:
    """Each model gets its own product in place of the shared one; only that of the model asked about matters."""
    before = PRESET.data()
    after = deepcopy(before)
    shared = after.pop("product")
    after["same_product"] = False
    for place, model in enumerate(after["models"]):
        model["product"] = {**shared, "unit_cost": 30.0 + place}
    adds_up(without_notes(before), without_notes(after), PROFIT)

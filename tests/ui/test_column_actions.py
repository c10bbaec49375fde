"""A model put into a column: what it brings along, and what the scenario goes on saying of the others."""

from calculator import Scenario, load_preset
from calculator.origins import origins
from calculator.sampling import Sampler
from calculator.uncertainty import ranges_of, uncertain_values
from ui.column_actions import with_model
from ui.column_text import column_toml

CAC = "acquisition.cac"


def readings() -> Scenario:
    """Three models that share every range but that of the generations."""
    return load_preset("referral-readings")


def test_a_model_brings_the_ranges_that_its_scenario_gives_to_all_models() -> None:
    after = with_model(load_preset("social-commerce"), 0, readings(), 1, shared=False)
    assert ranges_of(after, 0) == ranges_of(readings(), 1)
    assert after.uncertainty == {}


def test_a_range_for_all_models_is_none_for_a_model_that_has_another() -> None:
    after = with_model(readings(), 0, load_preset("social-commerce"), 0, shared=False)
    assert CAC not in ranges_of(after, 0)
    assert ranges_of(after, 0).items() >= load_preset("social-commerce").models[0].uncertainty.items()
    for place in (1, 2):
        assert ranges_of(after, place) == ranges_of(readings(), place)
    assert Sampler(after).draws(0, 4).keys() >= {f"models.1.{CAC}", f"models.2.{CAC}"}


def test_a_range_for_all_models_stays_one_draw_where_the_new_model_has_the_same() -> None:
    after = with_model(readings(), 3, load_preset("community-marketing"), 0, shared=True)
    together = {value.path: value.paths for value in uncertain_values(after)}
    assert together[f"models.*.{CAC}"] == tuple(f"models.{place}.{CAC}" for place in range(4))


def test_correlations_of_ranges_for_all_models_end_with_these() -> None:
    data = readings().data()
    pairs = [[f"models.*.{CAC}", "models.*.costs.return_rate"], ["models.*.costs.fixed_cost", f"models.*.{CAC}"]]
    data["correlations"] = [{"between": pair, "value": 0.5} for pair in pairs]
    scenario = Scenario.parse(data)
    assert with_model(scenario, 1, load_preset("social-commerce"), 0, shared=False).correlations == ()
    assert len(with_model(scenario, 1, load_preset("community-marketing"), 0, shared=True).correlations) == len(pairs)


def shared_goods() -> Scenario:
    """One product for all, of which nobody said how many units an order has."""
    data = load_preset().data()
    product = {"unit_cost": 20.0, "list_price": 200.0}
    return Scenario.parse({**data, "same_product": True, "product": product, "sources": {}})


def test_a_model_brings_of_its_product_only_what_was_stated() -> None:
    after = with_model(load_preset("social-commerce"), 0, shared_goods(), 1, shared=False)
    assert after.models[0].product.model_dump(exclude_none=True) == {"unit_cost": 20.0, "list_price": 200.0}
    assert origins(after)["models.0.product.units_per_order"].kind == "default"


def test_a_copied_column_states_of_its_product_only_what_was_stated() -> None:
    assert "units_per_order" not in column_toml(shared_goods(), 1)

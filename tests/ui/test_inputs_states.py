"""What inputs show, copy and rearrange, without a window."""

import pytest

from calculator import load_preset
from calculator.origins import source_of_new
from calculator.problems import ScenarioError
from calculator.scenario import Scenario
from ui.inputs import copying, rearranging
from ui.inputs.states import cost_state, markup_state, on_basis, plain_state, tiers_state

Way = dict[str, float]


def levels(scenario: Scenario) -> tuple[float, ...]:
    channel = scenario.models[1].channel
    return channel.commission if channel else ()


@pytest.fixture
def scenario() -> Scenario:
    """The default comparison."""
    return load_preset()


def test_where_agents_win_the_customers_their_cost_is_at_the_top(scenario: Scenario) -> None:
    assert cost_state(scenario, 0).path == "models.0.acquisition.agent_cac"
    assert cost_state(scenario, 0).note == "paid by the agents"


def test_where_there_is_a_budget_the_brands_cost_is_at_the_top(scenario: Scenario) -> None:
    assert cost_state(scenario, 1).path == "models.1.acquisition.cac"
    with_budget = scenario.with_values({"models.0.acquisition.monthly_budget": 1000.0})
    assert cost_state(with_budget, 0).path == "models.0.acquisition.cac"


@pytest.mark.parametrize("way", [{"monthly_budget": 0.0}, {"budget_months": 0}])
def test_where_nobody_pays_for_customers_the_cost_is_off_and_says_why(scenario: Scenario, way: Way) -> None:
    unpaid = scenario.with_values({f"models.2.acquisition.{name}": value for name, value in way.items()})
    assert cost_state(unpaid, 2).off == "no paid customers"
    assert "Neither a monthly budget nor agents' contacts" in cost_state(unpaid, 2).why


def test_what_stands_at_the_top_is_not_set_below(scenario: Scenario) -> None:
    assert plain_state(scenario, 0, "acquisition.agent_cac").elsewhere
    assert not plain_state(scenario, 0, "acquisition.cac").elsewhere


def test_the_markup_tells_the_price(scenario: Scenario) -> None:
    assert [markup_state(scenario, place).note for place in range(3)] == ["¥198", "¥148.5", "¥178.2"]


@pytest.mark.parametrize("place", range(3))
@pytest.mark.parametrize("basis", ["cost_multiple", "list_share"])
def test_another_basis_keeps_the_price(scenario: Scenario, place: int, basis: str) -> None:
    changed = scenario.with_values(on_basis(scenario, place, basis))
    assert changed.models[place].price.basis == basis
    assert markup_state(changed, place).note == markup_state(scenario, place).note


def test_defaults_that_follow_something_else_are_shown_as_unset(scenario: Scenario) -> None:
    state = plain_state(scenario, 0, "acquisition.budget_months")
    assert (state.value, state.unset) == (scenario.months, True)
    assert (tiers_state(scenario, 0).value, tiers_state(scenario, 0).unset) == (5, True)
    assert not tiers_state(scenario.with_values({"models.0.channel.tier_count": 3}), 0).unset


def test_direct_models_have_no_tiers_to_count(scenario: Scenario) -> None:
    assert tiers_state(scenario, 2).off == "no agents"


def test_the_survival_curve_decides_what_is_in_use(scenario: Scenario) -> None:
    assert plain_state(scenario, 0, "retention.alpha").off
    curved = scenario.with_values({"models.0.retention.curve": "shifted_beta_geometric"})
    assert not plain_state(curved, 0, "retention.alpha").off
    assert plain_state(curved, 0, "retention.repurchase_rate").off == "alpha, beta decide"


def test_own_products_rest_while_one_is_shared(scenario: Scenario) -> None:
    assert plain_state(scenario, 1, "product.unit_cost").off == "shared"
    own = scenario.with_values({"same_product": False})
    assert not plain_state(own, 1, "product.unit_cost").off


# --- the same in every model -----------------------------------------------------------------


def test_a_value_is_copied_to_every_model_that_has_it(scenario: Scenario) -> None:
    edits = copying.same_in_every_model(scenario, "models.0.channel.agent_pool")
    assert edits == {}  # the only other model with agents has as many
    edits = copying.same_in_every_model(scenario, "models.0.costs.return_rate")
    assert edits == {"models.1.costs.return_rate": 0.02, "models.2.costs.return_rate": 0.02}


def test_the_cost_of_a_customer_is_copied_to_whoever_pays_it(scenario: Scenario) -> None:
    edits = copying.same_in_every_model(scenario, "models.2.acquisition.cac")
    assert edits == {"models.0.acquisition.agent_cac": 37.8, "models.1.acquisition.cac": 37.8}


def test_the_markup_is_copied_with_its_basis(scenario: Scenario) -> None:
    copied = scenario.with_values(copying.same_in_every_model(scenario, "models.0.price.value"))
    assert {(model.price.basis, model.price.value) for model in copied.models} == {("cost_multiple", 5.0)}


def test_a_curve_is_copied_too(scenario: Scenario) -> None:
    curved = scenario.with_values({"models.0.retention.curve": "shifted_beta_geometric"})
    copied = curved.with_values(copying.same_in_every_model(curved, "models.0.retention.curve"))
    assert {model.retention.curve for model in copied.models} == {"shifted_beta_geometric"}


def test_what_belongs_to_no_model_is_the_same_already(scenario: Scenario) -> None:
    assert copying.same_in_every_model(scenario, "months") == {}


def test_a_value_is_copied_to_every_tier(scenario: Scenario) -> None:
    copied = scenario.with_values(copying.same_in_every_tier(scenario, "models.0.channel.tiers.0.deposit"))
    assert {tier.deposit for tier in copied.models[0].tiers} == {5000.0}
    assert copying.same_in_every_tier(scenario, "models.0.channel.tiers.0.name") == {}


def test_a_level_of_commission_is_set_with_its_list(scenario: Scenario) -> None:
    edits = copying.with_whole_lists(scenario, {"models.1.channel.commission.1": 0.05})
    assert edits == {"models.1.channel.commission": [0.12, 0.05]}
    assert levels(scenario.with_values(edits)) == (0.12, 0.05)


def test_back_to_the_saved_value(scenario: Scenario) -> None:
    changed = scenario.with_values({"models.1.price.value": 0.8, "months": 36})
    assert copying.back_to_saved(changed, scenario, "months") == {"months": 24}
    assert copying.back_to_saved(changed, scenario, "models.1.price.value") == {"models.1.price.value": 0.75}
    assert copying.back_to_saved(changed, scenario, "models.1.acquisition.cac") == {}
    assert copying.back_to_saved(changed, scenario, "models.7.acquisition.cac") == {}


# --- models, tiers and levels ------------------------------------------------------------------


@pytest.fixture
def uncertain(scenario: Scenario) -> Scenario:
    """The default comparison with uncertainties and correlations of its own."""
    return Scenario.parse(
        {
            **scenario.data(),
            "uncertainty": {
                "models.*.costs.return_rate": {"distribution": "uniform", "low": 0.0, "high": 0.1},
                "models.1.channel.tiers.1.churn_rate": {"distribution": "uniform", "low": 0.0, "high": 0.1},
                "models.2.acquisition.cac": {"distribution": "uniform", "low": 1.0, "high": 2.0},
            },
            "correlations": [
                {
                    "between": ["models.1.channel.tiers.1.churn_rate", "models.1.retention.repurchase_rate"],
                    "value": 0.3,
                },
                {"between": ["models.2.acquisition.cac", "models.1.retention.repurchase_rate"], "value": 0.2},
            ],
        }
    )


def test_a_duplicate_stands_beside_its_model_and_what_refers_to_others_moves_along(uncertain: Scenario) -> None:
    after = rearranging.with_model_duplicated(uncertain, 1)
    assert [model.name for model in after.models] == [
        "WeChat agents", "Social commerce", "Social commerce 2", "Community",
    ]  # fmt: skip
    assert set(after.uncertainty) == {
        "models.*.costs.return_rate", "models.1.channel.tiers.1.churn_rate", "models.2.channel.tiers.1.churn_rate",
        "models.3.acquisition.cac",
    }  # fmt: skip
    assert after.correlations[1].between == (
        "models.2.channel.tiers.1.churn_rate", "models.2.retention.repurchase_rate",
    )  # fmt: skip
    assert after.models[2].price == after.models[1].price


def test_a_removed_model_takes_what_refers_to_it_along(uncertain: Scenario) -> None:
    after = rearranging.with_model_removed(uncertain, 1)
    assert set(after.uncertainty) == {"models.*.costs.return_rate", "models.1.acquisition.cac"}
    assert after.correlations == ()


def test_uncertainty_of_all_models_goes_with_the_last_that_has_it(scenario: Scenario) -> None:
    spread = {"models.*.channel.tiers.3.deposit": {"distribution": "uniform", "low": 0.0, "high": 9.0}}
    after = rearranging.with_model_removed(Scenario.parse({**scenario.data(), "uncertainty": spread}), 0)
    assert after.uncertainty == {}


def test_a_new_tier_is_priced_between_its_neighbours(scenario: Scenario) -> None:
    after = rearranging.with_tier_added(scenario, 0, 1)
    assert [tier.price_share for tier in after.models[0].tiers] == [0.3, 0.38, 0.42, 0.46, 0.56, 0.7]
    before, moved = scenario.models[0], after.models[0]
    assert moved.uncertainty["channel.tiers.5.price_share"] == before.uncertainty["channel.tiers.4.price_share"]
    assert moved.sources["channel.tiers.3.price_share"] == before.sources["channel.tiers.2.price_share"]
    assert moved.sources["channel.tiers.2.price_share"] == source_of_new()


def test_a_new_tier_at_the_bottom_is_priced_below_the_consumer(scenario: Scenario) -> None:
    after = rearranging.with_tier_added(scenario, 0, 4)
    assert after.models[0].tiers[-1].price_share == 0.85


def test_no_tier_fits_below_one_that_pays_the_consumer_price(scenario: Scenario) -> None:
    full = scenario.with_values({"models.0.channel.tiers.4.price_share": 1.0})
    with pytest.raises(ScenarioError, match="must be above"):
        rearranging.with_tier_added(full, 0, 4)


def test_a_removed_tier_takes_its_sources_and_uncertainty_along(uncertain: Scenario) -> None:
    after = rearranging.with_tier_removed(uncertain, 1, 0)
    assert "models.1.channel.tiers.0.churn_rate" in after.uncertainty
    after = rearranging.with_tier_removed(uncertain, 0, 4)
    assert not any(path.startswith("channel.tiers.4") for path in after.models[0].sources)


def test_a_tier_count_that_meant_all_tiers_goes_on_meaning_all(scenario: Scenario) -> None:
    counted = scenario.with_values({"models.0.channel.tier_count": 5})
    assert rearranging.with_tier_added(counted, 0, 4).models[0].tier_count == 6
    fewer = scenario.with_values({"models.0.channel.tier_count": 3})
    assert rearranging.with_tier_added(fewer, 0, 4).models[0].tier_count == 3


def test_levels_of_commission_come_and_go(scenario: Scenario) -> None:
    more = rearranging.with_level_added(scenario, 1)
    assert levels(more) == (0.12, 0.03, 0.015)
    fewer = rearranging.with_level_removed(rearranging.with_level_removed(scenario, 1), 1)
    assert levels(fewer) == ()
    assert levels(rearranging.with_level_added(fewer, 1)) == (0.1,)
    assert "channel.commission.0" not in fewer.models[1].uncertainty

"""What is said of those who joined is what their numbers say."""

from __future__ import annotations

import calculator
from calculator import Scenario
from calculator.agents_side import AgentsSide, agents_side, agents_sides
from calculator.agents_words import headline, listed, months_in_words, recovery_words, story, who_earned
from tests.calculator.tables import put, table


def side_of(data: Scenario) -> AgentsSide:
    return agents_side(calculator.simulate(data), 0)


def test_the_five_tiers_tell_their_story() -> None:
    side = side_of(calculator.load_preset("weishang-five-tiers"))
    top, bottom = side.tiers[0], side.tiers[-1]
    assert headline(side).replace("\u202f", " ") == "94 % of the 5,997 who joined are in joining months that lose"
    said = " ".join(story(side)).replace("\u202f", " ")
    assert "Of the 749 with at least 12 months behind them it is 56 %." in said
    assert f"{top} who joined in months 1–14" in said
    assert f"and {bottom}." in said
    assert "Half of all takings went to 3 % of them." in said
    assert "66 % of their income came from recruiting: rewards 8 %" in said


def test_who_has_a_year_behind_is_told_beside_everybody() -> None:
    side = side_of(calculator.load_preset("weishang-five-tiers"))
    assert headline(side, 12).replace("\u202f", " ") == "56 % of the 749 who joined are in joining months that lose"
    assert "Of all 5,997 who joined it is 94 %." in " ".join(story(side, 12)).replace("\u202f", " ")
    assert "For all who joined: 66 % of their income" in " ".join(story(side, 12)).replace("\u202f", " ")
    assert f"{side.tiers[0]} who joined in months 1–13;" in who_earned(side, 12)  # not all who joined it
    assert f"Of those counted nobody in {side.tiers[3]} and {side.tiers[4]}." in who_earned(side, 12)
    assert headline(side, 25) == "Nobody has 25 months behind them yet"
    assert story(side, 25) == ["The horizon is 24 months: count those with fewer months behind them."]


def test_models_without_agents_or_joiners_say_so() -> None:
    direct, empty = (side_of(Scenario.parse(table(kind))) for kind in ("direct", "stocked"))
    assert headline(direct) == "model has no agents"
    assert "nobody can lose" in story(direct)[0]
    assert headline(empty) == "Nobody joins model"
    assert story(empty) == ["No tier has agents to begin with, and the brand recruits none."]


def test_where_all_earn_or_all_lose_no_months_are_listed() -> None:
    _, social, _ = agents_sides(calculator.simulate(calculator.load_preset("three-models")))
    assert headline(social).startswith("None of the ")
    assert who_earned(social) == "Every joining month of every tier earned."
    losing = put(put(table(), "models.0.channel.tiers.0.initial_agents", 5.0), "models.0.channel.tiers.0.join_fee", 9.0)
    assert who_earned(side_of(Scenario.parse(losing))) == "No joining month of any tier earned."
    assert headline(side_of(Scenario.parse(losing))) == "All 5 who joined are in joining months that lose"
    assert who_earned(side_of(Scenario.parse(losing)), 2) == "None of these joining months earned."
    assert who_earned(social, 12) == "All of these joining months earned."
    idle = put(losing, "models.0.channel.tiers.0.join_fee", 0.0)
    assert headline(side_of(Scenario.parse(idle))) == "None of the 5 who joined are in joining months that lose"
    assert who_earned(side_of(Scenario.parse(idle))) == "No joining month of any tier earned."


def test_a_single_joiner_is_told_as_one() -> None:
    alone = put(table(), "models.0.channel.tiers.0.initial_agents", 1.0)
    assert headline(side_of(Scenario.parse(alone))) == "The one who joined did not lose by it"
    paying = put(alone, "models.0.channel.tiers.0.join_fee", 9.0)
    assert headline(side_of(Scenario.parse(paying))) == "The one who joined lost by it"


def test_months_and_names_are_listed_as_in_a_sentence() -> None:
    assert months_in_words([1, 2, 3, 7, 9, 10]) == "months 1–3, 7, 9–10"
    assert months_in_words([4]) == "month 4"
    assert listed(["A"]) == "A"
    assert listed(["A", "B", "C"]) == "A, B and C"
    assert recovery_words(7.0, 100.0) == "7"
    assert recovery_words(float("nan"), 100.0) == "never"
    assert recovery_words(1.0, 0.0) == "–"


def test_a_horizon_of_one_month_is_told_in_the_singular() -> None:
    side = side_of(calculator.load_preset("weishang-five-tiers").with_values({"months": 1}))
    assert story(side, 2) == ["The horizon is 1 month: count those with fewer months behind them."]

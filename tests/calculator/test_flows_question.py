"""``tierwise flows``, as a person asks it."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest

from calculator import Scenario, load_preset, save, simulate
from calculator.flow_words import (
    channel_point,
    deposits_point,
    fen,
    goods_point,
    money_point,
    worth_name,
    worth_point,
    yuan_point,
)
from calculator.flows import Flows, flows
from calculator.preset_file import dump
from tests.calculator.person import Person


def asks(person: Person, *more: str) -> Any:
    return json.loads("\n".join(person.reads("flows", *more, "--json")))["models"]


def first_of(**model: Any) -> Flows:
    described = {
        "name": "model",
        "kind": "direct",
        "product": {"unit_cost": 20.0, "list_price": 100.0},
        "price": {"basis": "list_share", "value": 1.0},
    }
    return flows(simulate(Scenario.parse({"months": 1, "models": [described | model]})).models[0])


def test_every_part_adds_up_in_the_data(person: Person) -> None:
    for model in asks(person):
        goods = dict(model["goods"])
        assert goods.pop("made") == pytest.approx(sum(goods.values()))
        assert sum(model["sources"].values()) == pytest.approx(sum(model["uses"].values()))
        assert sum(model["per_yuan"].values()) == pytest.approx(1)
        assert sum(model["books"]["brand"]) + sum(model["books"]["channel"]) == pytest.approx(
            sum(model["books"]["system"])
        )


def test_one_model_is_asked_for_by_name_or_number(person: Person) -> None:
    name = load_preset().models[1].name
    for asked in ("1", name):
        (model,) = asks(person, "--model", asked)
        assert (model["model"], model["name"], model["kind"]) == (1, name, "commission")


def test_a_model_that_there_is_not_is_refused(person: Person) -> None:
    code, _, err = person.types("flows", "--model", "9")
    assert code == 2
    assert "--model" in err
    assert "must be one of the models" in err


def test_a_single_models_tiers_have_their_names(person: Person) -> None:
    tier = load_preset().models[0].tiers[0].name
    assert any(line.startswith(f"dead, {tier}") for line in person.reads("flows", "--model", "0"))
    assert any(line.startswith("dead, tier 1") for line in person.reads("flows"))


def test_the_table_has_every_month_of_goods_and_cash(person: Person, tmp_path: Path) -> None:
    file = tmp_path / "flows.csv"
    person.reads("flows", "--csv", str(file))
    rows = list(csv.DictReader(io.StringIO(file.read_text(encoding="utf-8-sig"))))
    months = load_preset().months
    cash = [row for row in rows if (row["model"], row["part"], row["line"]) == ("0", "books", "brand")]
    assert [int(row["month"]) for row in cash] == list(range(1, months + 1))
    summary = simulate(load_preset()).models[0].summary
    assert sum(float(row["value"]) for row in cash) == pytest.approx(summary["brand_cash"][0])


def test_eight_models_of_twelve_tiers_are_printed(person: Person, tmp_path: Path) -> None:
    data = load_preset().data()
    data["models"] = [data["models"][place % 2] for place in range(8)]
    many = Scenario.parse(data)
    file = tmp_path / "many.toml"
    save(file, dump(many.with_values({"models.*.channel.tier_count": 12})))
    lines = person.reads("flows", str(file))
    assert max(map(len, lines)) <= 110
    assert any(line.startswith("dead, tier 12") for line in lines)


def test_the_sentences_say_who_earned_and_who_lost() -> None:
    found = [flows(model) for model in simulate(load_preset()).models]
    assert [money_point(each) for each in found] == [
        "The brand earned ¥246\u202fk, its agents lost ¥7.75\u202fM",
        "The brand earned ¥1.26\u202fM, its agents ¥1.07\u202fM",
        "The brand earned ¥10.3\u202fM",
    ]
    assert goods_point(found[0]) == "11 of 100 units reached consumers"
    assert deposits_point(found[0]) == "¥677\u202fk of the brand's cash are deposits that it owes"
    assert worth_point(found[0]) == "An agent is worth ¥441, a customer ¥23.5"


def test_where_nothing_is_sold_the_sentences_say_so() -> None:
    nothing = first_of()
    assert goods_point(nothing) == channel_point(nothing) == "No goods were made"
    assert money_point(nothing) == "The brand earned ¥0"
    assert yuan_point(nothing) == deposits_point(nothing) == ""
    assert fen(nothing.money.per_yuan()["brand"][0]) == "–"
    tier = {"price_share": 0.5}
    assert channel_point(first_of(kind="stocked", channel={"tiers": [tier]})) == "The brand sold nothing to agents"


def test_what_is_hardly_any_or_nearly_all_is_said_in_words() -> None:
    ladder = {"tiers": [{"price_share": 0.5, "initial_agents": 1.0, "opening_order": 1e5, "own_use": 1e5 - 1.0}]}
    buyer = {"starting_leads": 1.0, "conversion_rate": 1.0, "reachable_people": 1e15}
    hardly = first_of(kind="stocked", channel=ladder, acquisition=buyer)
    assert goods_point(hardly) == "Fewer than 0.1 of 100 units reached consumers"
    nearly = first_of(acquisition=buyer | {"starting_leads": 1e4}, costs={"return_rate": 1e-4, "resalable_share": 0.0})
    assert goods_point(nearly) == "More than 99.9 of 100 units reached consumers"


def test_where_nothing_is_stranded_there_is_no_share_of_it() -> None:
    """The whole order is dumped or bought back when its only owner leaves."""
    tier = {"price_share": 0.5, "initial_agents": 1.0, "opening_order": 7.0, "churn_rate": 1.0}
    ways = {"buyback_share": 0.1, "liquidation_share": 0.9}
    assert channel_point(first_of(kind="stocked", channel={"tiers": [tier], **ways})) == (
        "Nothing of the sell-in is stranded"
    )


def test_deposits_are_a_part_of_the_cash_only_where_there_is_as_much() -> None:
    tier = {"price_share": 0.5, "initial_agents": 1.0, "deposit": 1000.0}
    rich = first_of(kind="stocked", channel={"tiers": [tier]})
    assert deposits_point(rich) == "¥1,000 of the brand's cash are deposits that it owes"
    poor = first_of(kind="stocked", channel={"tiers": [tier]}, costs={"fixed_cost": 900.0})
    assert deposits_point(poor) == "it owes ¥1,000 of deposits, more than it has"


def test_where_nobody_buys_no_customer_is_worth_anything() -> None:
    tier = {"price_share": 0.5, "initial_agents": 1.0, "join_fee": 300.0}
    assert worth_point(first_of()) == "No customer was won"
    assert worth_point(first_of(kind="stocked", channel={"tiers": [tier]})) == (
        "An agent is worth ¥300; no customer was won"
    )


def test_the_margin_is_called_what_it_is_in_every_model() -> None:
    every = [flows(model) for model in simulate(load_preset()).models]
    assert worth_name("margin", every[:1]) == "margin on goods that did not strand"
    assert worth_name("margin", every[1:]) == "margin on what agents sold"
    assert worth_name("margin", every) == "margin on goods that did not strand"
    assert worth_name("margin", every[2:]) == "margin on goods sold to agents"


def test_a_brand_that_only_spends_has_lost() -> None:
    assert money_point(first_of(costs={"fixed_cost": 500.0})) == "The brand lost ¥500"


def test_a_table_without_rows_is_left_out_with_its_heading(person: Person) -> None:
    lines = person.reads("flows", "offline-shop", "--set", "models.0.acquisition.organic_leads=0")
    assert any("No goods were made" in line for line in lines)
    assert not any(line.startswith("of each ¥1") for line in lines)
    assert any(line.startswith("went to") for line in lines)

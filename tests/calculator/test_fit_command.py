"""``tierwise fit`` as a person types it."""

import json
from pathlib import Path

import pytest

from calculator import dump, load, load_preset, save
from calculator.own_retention import OrdersRead, SurvivalRead
from tests.calculator.person import Person

HIGH_END = "1,.869,.743,.653,.593,.551,.517,.491"


def test_it_prints_columns_rows_cohorts_and_fits(person: Person) -> None:
    said = "\n".join(person.reads("fit", "sample"))
    assert "Customer = Customer ID" in said
    assert "Rows that do not count: 5 of 7,087" in said
    assert "2023-01            107   34.6 %" in said.replace("\u202f", " ")
    assert "Shape α" in said
    assert "Taken: the shifted beta-geometric curve, by its AIC." in said


def test_it_speaks_chinese(person: Person) -> None:
    said = "\n".join(person.reads("fit", "sample", "--language", "zh"))
    assert "不计入的行" in said
    assert "移位 Beta-几何" in said


def test_columns_can_be_named_by_hand(person: Person, tmp_path: Path) -> None:
    path = tmp_path / "orders.tsv"
    rows = [f"u{n % 40}\t2024-{1 + n % 4:02d}-{1 + n % 28:02d}\t{n}\t7" for n in range(200)]
    path.write_text("\n".join(["aa\tbb\tcc\tdd", *rows]), encoding="utf-8")
    chosen = ("--customer", "aa", "--date", "B", "--amount", "4", "--json", "--until", "2024-04")
    code, out, _ = person.types("fit", str(path), *chosen)
    data = json.loads(out)
    assert code == 0
    assert data["orders"]["columns"] == {"customer": "aa", "date": "bb", "amount": "dd"}
    assert (data["orders"]["customers"], data["orders"]["average_order"]) == (40, 7)
    assert data["cohorts"]["months"][-1] == "2024-04"


def test_a_fit_goes_into_a_scenario_with_its_source_and_keeps_comments(person: Person, tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    text = '# my own words\nformat = 1\n[[models]]\nname = "Groups"\nkind = "direct"\n'
    text += 'product = { unit_cost = 10, list_price = 60 }\nprice = { basis = "list_share", value = 1 }\n'
    path.write_text(text, encoding="utf-8")
    said = "\n".join(person.reads("fit", "sample", "--into", str(path)))
    scenario, after = load(path)
    assert "# my own words" in after
    assert scenario.models[0].retention.curve == "shifted_beta_geometric"
    assert scenario.models[0].sources["retention.alpha"].startswith("own data, 2023-01 to 2024-05, n = 2,260 customers")
    assert "Put into “Groups”" in said
    assert "an order is 1 × ¥60 = ¥60" in said


def test_the_curve_can_be_chosen_and_saved_elsewhere(person: Person, tmp_path: Path) -> None:
    out = tmp_path / "out.toml"
    person.reads("fit", "sample", "--into", "three-models", "--model", "2", "--curve", "geometric", "--save", str(out))
    assert load(out)[0].models[2].retention.repurchase_rate == pytest.approx(0.7777)
    assert load(out)[0].models[1].retention == load_preset().models[1].retention


def test_bad_rows_cohorts_and_a_picture_are_written(person: Person, tmp_path: Path) -> None:
    bad, cohorts, picture = (tmp_path / name for name in ("bad.csv", "cohorts.csv", "fit.png"))
    files = ("--bad-rows", str(bad), "--csv", str(cohorts), "--png", str(picture))
    assert person.reads("fit", "sample", *files) == [str(cohorts), str(picture), str(bad)]
    assert "2023-02-30 12:00" in bad.read_text(encoding="utf-8-sig")
    assert cohorts.read_text(encoding="utf-8-sig").startswith("first_order,customers,month_0,month_1")
    assert isinstance(person.answered[0][0].picture, OrdersRead)


def test_a_survival_series_gives_the_published_shapes(person: Person) -> None:
    _, out, _ = person.types("fit", "--survival", HIGH_END, "--customers", "1000", "--json")
    values = json.loads(out)["fits"][1]["values"]
    assert values["alpha"]["value"] == pytest.approx(0.668, abs=5e-4)
    assert values["beta"]["value"] == pytest.approx(3.806, abs=5e-4)
    assert values["alpha"]["low"] < 0.668 < values["alpha"]["high"]


def test_a_survival_series_goes_into_a_model_and_leaves_its_orders_a_month(person: Person, tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    save(path, dump(load_preset()))
    person.reads("fit", "--survival", HIGH_END, "--into", str(path), "--model", "1", "--png", str(tmp_path / "a.png"))
    retention = load(path)[0].models[1].retention
    assert retention.alpha == pytest.approx(0.668, abs=5e-4)
    assert retention.orders_per_month == load_preset().models[1].retention.orders_per_month
    assert isinstance(person.answered[0][0].picture, SurvivalRead)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ((), "name a table of orders, or give --survival"),
        (("sample", "--survival", "1,.5,.4"), "name a table of orders, or give --survival"),
        (("nowhere.csv",), "nowhere.csv: there is no such file"),
        (("sample", "--date", "foo"), "--date = 'foo': there is no such column"),
        (("sample", "--date", "Customer ID", "--customer", "Customer ID"), "cannot be both Customer and Date"),
        (("sample", "--into", "three-models", "--model", "0"), "--save: name a file"),
        (("sample", "--into", "three-models", "--save", "x.toml"), "--model: name the model: WeChat agents"),
        (("sample", "--model", "1"), "--model: needs --into"),
        (("sample", "--from", "June"), "--from = 'June': must be a month, such as 2024-06"),
        (("sample", "--from", "2030-01"), "there is no first order from 2030-01"),
        (("--survival", "1,x,.4"), "--survival = 'x': must be numbers with commas between them"),
        (("--survival", "1,.5,.6"), "--survival: must not rise: 0.6 follows 0.5"),
    ],
)
def test_what_is_wrong_is_said_before_anything_is_written(person: Person, words: tuple[str, ...], told: str) -> None:
    assert told in " ".join(person.is_told("fit", *words))

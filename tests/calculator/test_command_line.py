"""The command line as a person uses it, in both languages."""

from __future__ import annotations

import argparse
import csv
import inspect
import json
import math
import os
import re
import subprocess
import sys
import tomllib
import unicodedata
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

import calculator
from calculator import Scenario, language, presets
from calculator.arguments import OF_ARGPARSE
from calculator.command_line import TABLES
from calculator.comparison import GROUPS
from calculator.language import tr
from calculator.outcomes import SUMMARY
from calculator.parameters import KIND_LABELS, declared
from calculator.presets import folder, names
from calculator.statement import LINES
from calculator.tables import Table, display_width, plain, shortened, wrap
from calculator.units import UNITS
from tests.calculator.person import Person
from tests.calculator.test_picture import international, png

CASES = Path(__file__).parents[1] / "cases"
CASE_NAMES = sorted(path.stem for path in CASES.glob("*.toml"))
ALONE = "import sys; from calculator.__main__ import main; sys.exit(main())"


def alone(*arguments: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-c", ALONE, *arguments],
        env=os.environ | environment,
        capture_output=True,
        timeout=60,
        check=False,
    )


def rows_of(lines: list[str], label: str) -> list[str]:
    return [line for line in lines if line.strip().startswith(label)]


def places(text: str) -> int:
    """The room that *text* takes in a terminal, counted without the program's help."""
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)


def first_table(lines: list[str]) -> list[list[str]]:
    """The rows of figures in each block of the first table: indented, below a heading that is not."""
    blocks: list[list[str]] = []
    for line in lines:
        if line == tr("What decides"):
            blocks.append([])
        elif line == tr("Who gets what the consumer pays"):
            return blocks
        elif blocks and re.match(r"  \S", line):
            blocks[-1].append(line)
    raise AssertionError("the table has no end")


# opening the window


def test_without_a_command_the_window_opens(person: Person) -> None:
    assert person.types() == (7, "", "")
    assert person.types("social-commerce") == (7, "", "")
    assert person.types("--language", "zh", "mine.toml") == (7, "", "")
    assert person.types("open", "C:/files/mine.txt") == (7, "", "")
    assert person.opened == [None, "social-commerce", "mine.toml", "C:/files/mine.txt"]


def test_a_mistyped_command_does_not_open_the_window(person: Person) -> None:
    assert person.is_told("comapre") == ["comapre: there is no such command, preset or file; did you mean compare?"]
    assert person.opened == []


def test_the_engine_alone_says_that_it_has_no_window() -> None:
    finished = alone()
    assert finished.returncode == 2
    assert finished.stderr.decode().splitlines() == ["the engine alone has no window: give a command, see --help"]
    assert alone("compare").returncode == 0


# compare


@pytest.mark.parametrize("spoken", ["en", "zh"])
@pytest.mark.parametrize("columns", [80, 100, 150])
@pytest.mark.parametrize("scenario", ["three-models", "weishang-five-tiers", str(CASES / "tier-counts.toml")])
def test_figures_stand_exactly_below_one_another(
    person: Person, monkeypatch: pytest.MonkeyPatch, scenario: str, columns: int, spoken: str
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    lines = person.reads("--language", spoken, "compare", scenario)
    blocks = first_table(lines)
    for rows in blocks:
        assert len(rows) == len(SUMMARY)
        assert len(set(map(places, rows))) == 1
    assert all(places(line) <= columns for line in lines)
    stock = lines[lines.index(tr("Stock by tier, in units")) :]
    rows = [line for line in stock if re.match(r"  \S.*  [\d.,]+( \w+)?$", line)]
    assert len(rows) >= 6
    assert len(set(map(places, rows))) == 1


def test_eight_models_come_in_blocks_of_like_size(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    lines = person.reads("compare", str(CASES / "tier-counts.toml"))
    price = rows_of(lines, "Consumer price")
    assert [row.split()[3:] for row in price] == [["198.00"] * 4, ["148.50"] * 4]
    monkeypatch.setenv("COLUMNS", "200")
    assert len(rows_of(person.reads("compare", str(CASES / "tier-counts.toml")), "Consumer price")) == 1
    monkeypatch.setenv("COLUMNS", "10")
    assert len(rows_of(person.reads("compare", str(CASES / "tier-counts.toml")), "Consumer price")) == 8


def test_the_figures_that_decide_come_first(person: Person) -> None:
    lines = person.reads("compare")
    rows = first_table(lines)[0]
    assert [re.split(r"\s{2,}", row.strip()) for row in rows[:6]] == [
        ["Brand's profit", "¥", "246 k", "1.26 M", "10.3 M"],
        ["Agents' profit", "¥", "−7.75 M", "1.07 M", "0"],
        ["Agents' profit, stock at cost", "¥", "−3.76 M", "1.07 M", "0"],
        ["LTV : CAC of the brand", "ratio", "–", "2.65", "3.69"],
        ["CAC payback", "months", "–", "1", "1"],
        ["Break-even", "month", "1", "4", "9"],
    ]
    assert rows_of(lines, "Stranded goods")[0].split()[-3:] == ["89.5", "–", "–"]


def test_every_figure_of_the_summary_has_its_place() -> None:
    listed = [name for group in GROUPS.values() for name in group]
    assert sorted(listed) == sorted(SUMMARY)


def test_chinese_counts_in_ten_thousands(person: Person) -> None:
    lines = person.reads("--language", "zh", "compare")
    assert lines[0] == "三种模式对比"
    assert any(line.split()[-3:] == ["传统微商", "社交电商", "社群营销"] for line in lines)
    assert re.split(r"\s{2,}", first_table(lines)[0][0])[-3:] == ["24.6 万", "126 万", "1,030 万"]


def test_the_system_decides_the_language_unless_told(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    assert person.reads("compare")[0] == "三种模式对比"
    assert person.reads("compare", "--language", "en")[0] == "Three models"


def test_the_heading_says_whose_product_is_sold(person: Person) -> None:
    assert person.reads("compare")[1] == "24 months; all models sell one product: list price ¥198, cost ¥39.6 a unit"
    changed = person.reads("compare", "--set", "same_product=false", "--set", "months=12")
    assert changed[1:4] == ["12 months; each model sells its own product", "with same_product=false", "with months=12"]
    assert person.reads("compare", "social-commerce")[1] == "24 months; list price ¥198, cost ¥89.1 a unit"


def test_one_month_is_told_as_one(person: Person) -> None:
    assert person.reads("compare", "--set", "months=1")[1].startswith("1 month; ")


def test_price_list_and_pocket_stand_side_by_side(person: Person) -> None:
    lines = person.reads("compare")
    lines = lines[lines.index("Who gets what the consumer pays") :]
    assert rows_of(lines, "price")[0].split() == ["price", "198.00", "100.0"]
    assert rows_of(lines, "General")[0].split() == ["General", "19.41", "9.8", "−0.42"]
    shares = [
        float(row.split()[-1 if name != "brand" else -2])
        for name in ("cost of goods", "handling", "brand")
        for row in rows_of(lines, name)[:1]
    ]
    tiers = [float(rows_of(lines, name)[0].split()[2]) for name in ("General", "First", "Second", "Special")]
    assert sum(shares) + sum(tiers) + float(rows_of(lines, "Drop-ship")[0].split()[2]) == pytest.approx(100, abs=0.3)


def test_the_stock_of_every_tier_is_told(person: Person) -> None:
    lines = person.reads("compare")
    lines = lines[lines.index("Stock by tier, in units") :]
    assert re.split(r"\s{2,}", rows_of(lines, "Drop-ship")[0].strip()) == [
        "Drop-ship", "11.3 k", "0", "7,335", "1,982", "1,366", "705", "97.7 k",
    ]  # fmt: skip
    assert [len(row.split()) for row in rows_of(lines, "brand")] == [3, 4, 4]


def test_what_to_mind_comes_last(person: Person) -> None:
    lines = person.reads(
        "compare", "--set", "models.0.channel.tiers.0.price_share=0.1", "--set", "models.*.price.price_response=0"
    )
    told = lines[lines.index("Warnings") :]
    assert told[1].startswith("  · WeChat agents: The brand sells below cost")
    assert "  · Community: demand does not react to price." in told
    assert "What the model does not do" in told
    assert "Warnings" not in person.reads("compare")


# --set


def test_set_changes_what_is_computed(person: Person) -> None:
    lines = person.reads("compare", "--set", "models.1.acquisition.cac=120")
    assert "with models.1.acquisition.cac=120" in lines
    assert rows_of(lines, "LTV : CAC of the brand")[0].split()[-2:] == ["2.46", "3.69"]


@pytest.mark.parametrize(
    ("assignments", "prices"),
    [
        (["models.0.price.basis=list_share", "models.0.price.value=1"], ["198.00", "148.50", "178.20"]),
        (["models.*.price.basis='list_share'", "models.*.price.value=0.5"], ["99.00", "99.00", "99.00"]),
        (["models.*.price.value = 2", "models.*.price.basis=cost_multiple"], ["79.20", "79.20", "79.20"]),
        (["models.2.price.value=0.5", "models.2.price.value=0.6"], ["198.00", "148.50", "118.80"]),
        (["same_product=false", "models.0.product.unit_cost=20"], ["100.00", "148.50", "178.20"]),
    ],
)
def test_set_takes_numbers_words_switches_and_every_model(
    person: Person, assignments: list[str], prices: list[str]
) -> None:
    arguments = [word for assignment in assignments for word in ("--set", assignment)]
    assert rows_of(person.reads("compare", *arguments), "Consumer price")[0].split()[-3:] == prices


def test_set_reaches_every_tier_that_has_the_parameter(person: Person) -> None:
    told = json.loads(person.types("compare", "--json", "--set", "models.*.channel.tiers.*.running_cost=0")[1])
    assert not [row for model in told for row in model["ledger"] if row["reason"] == "running cost"]


def test_set_takes_lists_and_another_number_of_tiers(person: Person) -> None:
    told = json.loads(
        person.types(
            "compare", "--json", "--set", "models.1.channel.commission=[0.2]", "--set", "models.0.channel.tier_count=3"
        )[1]
    )
    assert [len(model["tiers"]) for model in told] == [4, 3, 1]


def test_every_problem_of_set_is_reported_at_once(person: Person) -> None:
    wrong = {
        "models.1.acquisition.cac=-3": "models.1.acquisition.cac = -3: must be a number above 0",
        "models.1.acquisition.caac=3": "models.1.acquisition.caac: unknown key; did you mean cac?",
        "models.9.price.value=2": "models.9.price.value: there is no place 9: the last one is 2",
        "models.0.channel.tiers.7.name=b": "models.0.channel.tiers.7.name: there is no place 7: the last one is 4",
        "models.*.pric.value=2": "models.*.pric.value: unknown parameter; did you mean models.*.price.value?",
        "months": "months: must be PATH=VALUE",
        "ltv_months=": "ltv_months=: must be PATH=VALUE",
        "same_product=perhaps": "same_product = 'perhaps': must be true or false",
    }
    arguments = [word for assignment in wrong for word in ("--set", assignment)]
    assert sorted(person.is_told("compare", *arguments)) == sorted(wrong.values())


def test_a_star_that_no_model_answers_is_a_problem(person: Person) -> None:
    told = person.is_told("statement", "community-marketing", "--set", "models.*.channel.tiers.*.deposit=1")
    assert told == ["models.*.channel.tiers.*.deposit: no model of this scenario has it"]


def test_a_direct_model_is_given_no_agents(person: Person) -> None:
    for path in ("tier_count", "commission", "commission.0", "tiers.0.deposit"):
        told = person.is_told("compare", "--set", f"models.2.channel.{path}=1")
        reason = "a direct model has no agents: remove the channel or change the kind"
        assert told == [f"models.2.channel.{path}: {reason}"]
    changes = ["--set", "models.2.kind=commission", "--set", "models.2.channel.tier_count=1"]
    assert person.is_told("compare", *changes) == ["models.2.channel.tiers: missing: must be given"]
    misspelt = person.is_told("compare", "--set", "models.2.channel.tier_cont=3")
    assert "models.2.channel.tier_cont: unknown key; did you mean tier_count?" in misspelt


# files and presets


def test_an_unknown_preset_or_file_is_named(person: Person, tmp_path: Path) -> None:
    assert person.is_told("compare", "three-model") == [
        "three-model: there is no such preset; did you mean three-models?"
    ]
    for file in ("nowhere.toml", "far/nowhere.toml", "nowhere.png"):
        for command in ("compare", "statement", "check"):
            assert person.is_told(command, file) == [f"{file}: there is no such file"]
    assert person.is_told("compare", str(tmp_path)) == [f"{tmp_path}: is a folder, not a scenario file"]
    assert len(person.is_told("compare", "x" * 5000)) == 1


def test_an_exported_picture_is_as_good_as_its_file(person: Person, tmp_path: Path) -> None:
    file, text = folder() / "three-models.toml", presets.text("three-models")
    shot = tmp_path / "shot.png"
    shot.write_bytes(png(international(text.encode())))
    for command in ("compare", "statement"):
        assert person.reads(command, str(shot)) == person.reads(command, str(file))
    assert person.reads("check", str(shot))[0] == f"{shot}: fine, 3 models"
    shot.write_bytes(png(international(text.replace("months = 24", "months = 0").encode())))
    for command in ("compare", "statement", "check"):
        (told,) = person.is_told(command, str(shot))
        assert told.startswith(f"{shot}: months = 0: ")


def test_names_from_a_file_cannot_command_the_terminal(person: Person, tmp_path: Path) -> None:
    text = (folder() / "social-commerce.toml").read_text(encoding="utf-8")
    file = tmp_path / "odd.toml"
    file.write_text(text.replace('title = "社交电商"', 'title = "red \\u001b[31m\\nend"'), encoding="utf-8")
    assert person.reads("compare", str(file))[0] == "red [31m end"


def test_json_is_the_case(person: Person) -> None:
    for name in CASE_NAMES:
        _, out, _ = person.types("compare", str(CASES / f"{name}.toml"), "--json")
        expected = json.loads((CASES / f"{name}.json").read_text(encoding="utf-8"))
        got = json.loads(out)
        for one, other in zip(got, expected, strict=True):
            assert disagreements(one, other) == []


def disagreements(got: dict[str, Any], wanted: dict[str, Any]) -> list[str]:
    """Where two models differ, figures by more than a billionth of the largest of their column."""
    ours, theirs = columns(got), columns(wanted)
    wrong = sorted(ours.keys() ^ theirs.keys())
    for name in ours.keys() & theirs.keys():
        largest = max((abs(value) for value in theirs[name] if isinstance(value, float)), default=0)
        if len(ours[name]) != len(theirs[name]) or not all(
            math.isclose(one, other, rel_tol=0, abs_tol=1e-9 * largest)
            if isinstance(one, float) and isinstance(other, float)
            else one == other
            for one, other in zip(ours[name], theirs[name], strict=True)
        ):
            wrong.append(name)
    return wrong


def columns(data: Any, name: str = "") -> dict[str, list[Any]]:
    """Every value by its keys, places in lists left out; the ledger in one order."""
    if isinstance(data, dict):
        found: dict[str, list[Any]] = {}
        for key, value in data.items():
            inside = sorted(value, key=lambda row: list(map(str, row.values()))[:3]) if key == "ledger" else value
            found |= columns(inside, f"{name}.{key}")
        return found
    if isinstance(data, list):
        found = {name: [len(data)]}
        for item in data:
            for key, values in columns(item, f"{name}[]").items():
                found.setdefault(key, []).extend(values)
        return found
    return {name: [float(data) if isinstance(data, int) else data]}


def test_json_keeps_chinese_readable_and_missing_figures_null(person: Person) -> None:
    _, out, _ = person.types("compare", str(CASES / "three-models.toml"), "--json")
    assert '"name": "传统微商"' in out
    assert '"ltv_to_cac": null' in out
    assert '"break_even_month": 1,' in out
    assert "NaN" not in out


def test_csv_writes_every_table_for_a_spreadsheet(person: Person, tmp_path: Path) -> None:
    target = tmp_path / "new" / "tables"
    lines = person.reads("compare", "--csv", str(target))
    assert lines == [str(target / f"{name}.csv") for name in TABLES]
    result = calculator.simulate(calculator.load_preset())
    for name in TABLES:
        file = target / f"{name}.csv"
        assert file.read_bytes().startswith(b"\xef\xbb\xbf")
        assert len(pd.read_csv(file)) == len(getattr(result, name))
    summary = pd.read_csv(target / "summary.csv")
    assert list(summary["name"]) == ["WeChat agents", "Social commerce", "Community"]
    assert list(summary["brand_profit"]) == list(result.summary["brand_profit"])


def test_a_folder_that_cannot_be_written_is_a_problem(person: Person, tmp_path: Path) -> None:
    file = tmp_path / "taken"
    file.write_text("mine", encoding="utf-8")
    for option in ("--csv", "--png"):
        (told,) = person.is_told("compare", option, str(file))
        assert told.startswith(f"{file}: cannot be made a folder: ")
    assert file.read_text(encoding="utf-8") == "mine"
    (told,) = person.is_told("statement", "--csv", str(tmp_path / "missing" / "statement.csv"))
    assert told.startswith(f"{tmp_path / 'missing' / 'statement.csv'}: could not be saved: ")


def test_png_has_the_charts_drawn(person: Person, tmp_path: Path) -> None:
    target = tmp_path / "charts"
    lines = person.reads("compare", "--png", str(target), "--set", "months=6")
    assert lines == [str(target / "price.png"), str(target / "cash.png")]
    assert [(scenario.months, directory) for scenario, directory in person.drawn] == [(6, target)]
    assert target.is_dir()


def test_beside_json_files_are_named_on_stderr(person: Person, tmp_path: Path) -> None:
    code, out, err = person.types("compare", "--json", "--png", str(tmp_path))
    assert code == 0
    assert len(json.loads(out)) == 3
    assert err.splitlines() == [str(tmp_path / "price.png"), str(tmp_path / "cash.png")]


# statement


@pytest.mark.parametrize("spoken", ["en", "zh"])
@pytest.mark.parametrize("by_month", [False, True])
@pytest.mark.parametrize("columns", [80, 120])
def test_amounts_of_a_statement_stand_below_one_another(
    person: Person, monkeypatch: pytest.MonkeyPatch, columns: int, spoken: str, *, by_month: bool
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    lines = person.reads("statement", "--language", spoken, *(["--by-month"] if by_month else []))
    amounts = [line for line in lines if re.search(r"  [−–\d,]+$", line)]
    assert len(amounts) > 30
    assert all(places(line) <= columns for line in lines)
    table: list[int] = []
    for line in lines:
        starts_anew = line.startswith(tr("in month")) or line not in amounts
        if line.strip() and starts_anew:
            assert len(set(table)) <= 1
            table = []
        if line in amounts:
            table.append(places(line))


def test_the_statement_adds_up_to_profit_and_cash(person: Person) -> None:
    lines = person.reads("statement")
    result = calculator.simulate(calculator.load_preset())
    cash = [row.replace("−", "-").replace(",", "").split() for row in rows_of(lines, "Cash flow")]
    assert [float(value) for value in cash[0][2:]] == pytest.approx(
        [model.summary["brand_cash"][0] for model in result.models], abs=0.5
    )
    assert cash[1][4] == "–"
    assert not rows_of(lines, "Sales tax")


def test_totals_are_set_off(person: Person) -> None:
    lines = person.reads("statement", "--side", "brand")
    start = lines.index("Profit and loss of the brand, ¥") + 3
    labels = [re.split(r"\s{2,}", line.lstrip())[0] for line in lines[start:]]
    for line, label in zip(lines[start:], labels, strict=True):
        total = any(one.label == label and one.is_total for one in LINES["brand"])
        assert not label or line.startswith("  ") != total
    assert "Profit and loss of the agents, ¥" not in lines


def test_the_statement_as_json(person: Person) -> None:
    sums = json.loads(person.types("statement", "--json")[1])
    months = json.loads(person.types("statement", "--json", "--by-month", "--side", "agents")[1])
    assert [list(model) for model in sums] == [["name", "kind", "brand", "agents"]] * 3
    assert [list(model) for model in months] == [["name", "kind", "agents"]] * 3
    for model, by_month in zip(sums, months, strict=True):
        for line, amount in model["agents"].items():
            assert sum(by_month["agents"][line]) == pytest.approx(amount)


def test_the_statement_as_csv(person: Person, tmp_path: Path) -> None:
    file = tmp_path / "statement.csv"
    assert person.reads("statement", "--csv", str(file)) == [str(file)]
    with file.open(encoding="utf-8-sig", newline="") as text:
        rows = list(csv.DictReader(text))
    assert len(rows) == sum(map(len, LINES.values()))
    assert rows[-1]["label"] == "Cash flow"
    assert float(rows[-1]["WeChat agents"]) == pytest.approx(-8426338.0, abs=1)
    person.reads("statement", "--csv", str(file), "--by-month", "--side", "brand")
    table = pd.read_csv(file)
    assert len(table) == 24 * len(LINES["brand"])
    assert set(table["month"]) == set(range(1, 25))


# check


def test_good_files_are_fine_in_one_line(person: Person) -> None:
    three, six = str(CASES / "three-models.toml"), str(CASES / "weishang-six-tiers.toml")
    assert person.reads("check", three, six) == [f"{three}: fine, 3 models", f"{six}: fine, 1 model"]


def test_warnings_follow_a_good_file(person: Person) -> None:
    file = str(CASES / "extremes.toml")
    first, *others = person.reads("check", file)
    assert first == f"{file}: fine, 8 models"
    assert others
    assert all(line.startswith(f"{file}: warning: ") for line in others)


def test_every_problem_of_every_bad_file_is_a_line(person: Person, tmp_path: Path) -> None:
    text = (CASES / "three-models.toml").read_text(encoding="utf-8")
    bad = tmp_path / "bad.toml"
    bad.write_text(text.replace("months = 24", "months = 0\nmoths = 3", 1), encoding="utf-8")
    broken = tmp_path / "broken.toml"
    broken.write_text("format = 1\ntitle = \n", encoding="utf-8")
    good = str(CASES / "three-models.toml")
    code, out, err = person.types("check", str(bad), good, str(broken), str(tmp_path / "none.toml"))
    assert code == 2
    assert out == f"{good}: fine, 3 models\n"
    told = err.splitlines()
    assert told[:2] == [
        f"{bad}: months = 0: must be a whole number at least 1 and at most 120",
        f"{bad}: moths: unknown key; did you mean months?",
    ]
    assert told[2].startswith(f"{broken}: line 2, column ")
    assert told[3:] == [f"{tmp_path / 'none.toml'}: there is no such file"]


# presets and parameters


@pytest.mark.parametrize("spoken", ["en", "zh"])
def test_presets_are_listed_with_what_they_are(person: Person, spoken: str) -> None:
    lines = person.reads("presets", "--language", spoken)
    assert [line for line in lines if line and not line.startswith(" ")] == list(names())
    printed = "".join(" ".join(lines).split())
    for card in presets.catalogue():
        kinds = (tr(KIND_LABELS[kind]) for kind in card.kinds)
        assert all("".join(text.split()) in printed for text in (card.title, card.line, *card.tags, *kinds))


def test_presets_are_found_by_the_systems_they_are_about(person: Person) -> None:
    assert "social-commerce" in person.reads("presets", "Yunji")
    assert "social-commerce" in person.reads("presets", "云集")
    assert "community-marketing" not in person.reads("presets", "云集")
    assert person.is_told("presets", "three-modles") == [
        "three-modles: no preset is called so or speaks of it; did you mean three-models?"
    ]


@pytest.mark.parametrize("spoken", ["en", "zh"])
@pytest.mark.parametrize("columns", [60, 80, 100, 200])
def test_every_parameter_is_listed(person: Person, monkeypatch: pytest.MonkeyPatch, columns: int, spoken: str) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    lines = person.reads("parameters", "--language", spoken)
    paths = [line.split()[0] for line in lines if line and not line.startswith(" ")]
    assert set(declared(Scenario)) <= set(paths)
    assert max(map(places, lines)) <= max(columns, 75)
    assert "models.*.price.basis = cost_multiple | list_share" in lines


def test_parameters_are_found_by_path_label_and_meaning(person: Person) -> None:
    found = "\n".join(person.reads("parameters", "reachable"))
    assert re.search(r"models\.\*\.acquisition\.reachable_people +people +≥ 1 +1000000\n", found)
    assert "Reachable people: How many people can become leads" in found
    assert "models.*.acquisition.lead_loss_rate" in "\n".join(person.reads("parameters", "TRAFFIC"))
    assert person.reads("parameters", "curve")[-1] == "models.*.retention.curve = geometric | shifted_beta_geometric"
    assert person.is_told("parameters", "chrun_rate") == [
        "chrun_rate: no parameter is called so or speaks of it; did you mean churn_rate?"
    ]


@pytest.mark.parametrize(
    ("path", "columns"),
    [
        ("monthly_discount_rate", ["share/month", "0 … 1", "0.01"]),
        ("models.*.price.value", ["ratio", "> 0, ≤ 100", "required"]),
        ("models.*.channel.tier_count", ["tiers", "1 … 12, whole", "the rows of the table"]),
        ("models.*.costs.return_cost", ["¥/order", "≥ 0", "0"]),
    ],
)
def test_bounds_and_defaults_are_told(person: Person, path: str, columns: list[str]) -> None:
    (row,) = rows_of(person.reads("parameters", path), path)
    assert re.split(r"\s{2,}", row) == [path, *columns]


@pytest.mark.parametrize("spoken", ["en", "zh"])
def test_every_figure_is_listed_with_its_meaning(person: Person, spoken: str) -> None:
    lines = person.reads("figures", "--language", spoken)
    assert [line.split()[0] for line in lines if line and not line.startswith(" ")] == list(SUMMARY)
    text = "".join("".join(lines).split())
    assert all("".join(tr(outcome.label).split()) in text for outcome in SUMMARY.values())
    assert max(map(places, lines)) <= 100


def test_figures_are_found_by_name_label_and_meaning(person: Person) -> None:
    assert person.reads("figures", "losing_share_12")[0].startswith("losing_share_12 ")
    assert any(line.startswith("stranded_share") for line in person.reads("figures", "never REACHED"))
    assert person.is_told("figures", "ltv_to_cak") == [
        "ltv_to_cak: no figure is called so or speaks of it; did you mean ltv_to_cac?"
    ]


def test_every_unit_can_be_translated() -> None:
    units = {parameter.unit for parameter in declared(Scenario).values()}
    assert set(UNITS) == units | {outcome.unit for outcome in SUMMARY.values()}


# help, mistakes, terminals


@pytest.mark.parametrize("spoken", ["en", "zh"])
@pytest.mark.parametrize(
    "command", [[], ["compare"], ["statement"], ["check"], ["presets"], ["parameters"], ["figures"]]
)
def test_help_is_there_for_every_command(person: Person, command: list[str], spoken: str) -> None:
    lines = person.reads(*command, "--help", "--language", spoken)
    assert lines[0].startswith(tr("usage: ") + " ".join(["tierwise", *command]))


def test_help_speaks_the_language_asked_for(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    translations = {"usage: ": "用法：", "options": "选项", "unrecognized arguments: %s": "不认识：%s"}

    def use(spoken: str) -> None:
        monkeypatch.setattr(language, "_catalogue", translations if spoken == "zh" else {})

    monkeypatch.setattr(language, "use", use)
    lines = person.reads("--language", "zh", "compare", "--help")
    assert lines[0].startswith("用法：tierwise compare")
    assert "选项:" in lines
    assert person.is_told("--language", "zh", "compare", "--nonsense") == ["tierwise: 不认识：--nonsense"]


def test_argparse_still_says_what_is_translated() -> None:
    source = inspect.getsource(argparse)
    assert [sentence for sentence in OF_ARGPARSE if sentence not in source] == []


def test_the_version_is_told(person: Person) -> None:
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8"))
    assert person.reads("--version") == [f"tierwise {project['project']['version']}"]


@pytest.mark.parametrize(
    "arguments",
    [["--language", "fr"], ["compare", "--csv"], ["compare", "a", "b"], ["statement", "--side", "x"], ["check"],
     ["--nonsense"], ["statement", "--json", "--csv", "x"]],
)  # fmt: skip
def test_a_mistake_is_one_line(person: Person, arguments: list[str]) -> None:
    (told,) = person.is_told(*arguments)
    assert told.startswith("tierwise")


def test_a_reader_who_leaves_early_causes_no_noise() -> None:
    for arguments in (["parameters"], ["compare", "--json"], ["--help"]):
        process = subprocess.Popen(
            [sys.executable, "-c", ALONE, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(60) == 0
        process.stderr.close()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a disk that is always full")
def test_a_full_disk_is_a_problem() -> None:
    with Path("/dev/full").open("wb") as full:
        finished = subprocess.run(
            [sys.executable, "-c", ALONE, "presets"], stdout=full, stderr=subprocess.PIPE, timeout=60, check=False
        )
    assert finished.returncode == 2
    assert len(finished.stderr.splitlines()) == 1


def test_a_terminal_without_the_characters_gets_question_marks() -> None:
    finished = alone("--language", "zh", "compare", PYTHONIOENCODING="ascii")
    assert (finished.returncode, finished.stderr) == (0, b"")
    assert finished.stdout.startswith(b"??????")


def test_a_program_without_a_console_does_not_fail(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    window = Person.__new__(Person)
    for arguments, code in ((["presets"], 0), (["compare", "nothing"], 2), (["--help"], 0), (["--nonsense"], 2)):
        assert window.runs(*arguments) == code


def test_tables_are_printed_without_pandas_or_qt() -> None:
    code = (
        "import sys; from calculator.command_line import run; "
        "run(['compare'], open_window=None, draw=None, draw_answer=None); "
        "print([name for name in ('pandas', 'PySide6', 'tomlkit') if name in sys.modules])"
    )
    finished = subprocess.run([sys.executable, "-c", code], capture_output=True, timeout=60, check=True)
    assert finished.stdout.splitlines()[-1] == b"[]"


# text


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("one two three", ["one two", "three"]),
        ("一二三四五六", ["一二三四", "五六"]),
        ("一二三，四五六", ["一二三，", "四五六"]),
        ("一二三四，五", ["一二三", "四，五"]),
        ("一二三（四五）", ["一二三", "（四五）"]),
        ("abcdefghijkl", ["abcdefgh", "ijkl"]),
        ("more 100\u202f% of", ["more", "100 % of"]),
        ("", [""]),
    ],
)
def test_lines_break_where_a_reader_expects_it(text: str, lines: list[str]) -> None:
    assert wrap(text, 8) == lines


def test_widths_count_places_not_characters() -> None:
    assert [display_width(text) for text in ("abc", "层算", "é", "¥1", "−1")] == [3, 4, 1, 2, 2]
    assert [shortened(text, 5) for text in ("abcde", "abcdef", "层算层算")] == ["abcde", "abcd…", "层算…"]
    assert plain("a\tb\n\u202e c\x1b[0m") == "a b c[0m"


def test_a_table_without_columns_of_numbers_is_empty() -> None:
    assert Table(("",), (("a",),)).lines(80) == []


def test_a_short_column_does_not_stand_its_chinese_header_on_end() -> None:
    assert Table(("首单", "顾客数"), (("2024-01", "7"),), even=False).lines(17) == [
        "首单     顾客数",
        "2024-01       7",
    ]

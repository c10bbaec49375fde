"""What the command line answers beyond one comparison, as a person asks it."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from calculator import Scenario, dump, language, load_preset, save, simulate
from calculator.arguments import read_arguments
from calculator.axis import parameter_name
from calculator.figures import percent
from calculator.metric import Metric
from calculator.outcomes import DECIDING
from calculator.progress_bar import ProgressBar
from calculator.questions import QUESTIONS
from calculator.risk import risk
from calculator.sampling import Sampler
from tests.calculator.person import Person

CAC = "models.1.acquisition.cac"
ALL_CAC, RATES = "models.*.acquisition.cac", "models.*.retention.repurchase_rate"
ASKED: dict[str, list[str]] = {
    "sweep": ["--over", f"{CAC}=50:150:3", "--metric", "ltv_to_cac"],
    "tornado": ["--metric", "losing_share"],
    "seek": ["--change", CAC, "--metric", "ltv_to_cac", "--model", "1", "--target", "3"],
    "risk": ["--draws", "256"],
    "sobol": ["--base", "256", "--model", "2"],
    "winner": ["--over", f"{CAC}=50:150:5", "--over", f"{RATES}=0.2:0.8:5", "--metric", "ltv_brand"],
    "explain": ["--set", f"{CAC}=120", "--set", f"{RATES}=0.4", "--model", "1"],
    "differ": ["--model", "0", "--to-model", "1"],
    "agents": ["--months-behind", "6"],
    "flows": [],
    "law": ["--rules"],
}
"""A question of every kind."""


def asks(person: Person, command: str, *more: str) -> Any:
    """The answer as data."""
    return json.loads("\n".join(person.reads(command, *ASKED[command], *more, "--json")))


def test_every_question_is_asked_here() -> None:
    assert set(ASKED) == set(QUESTIONS)


@pytest.mark.parametrize("command", ASKED)
@pytest.mark.parametrize("code", ["en", "zh"])
def test_an_answer_fits_the_terminal(person: Person, command: str, code: str) -> None:
    lines = person.reads("--language", code, command, *ASKED[command])
    assert len(lines) > 4
    widths = [sum(2 if ord(char) > 0x2E7F else 1 for char in line) for line in lines]
    assert max(widths) <= 110


@pytest.mark.parametrize("command", ASKED)
def test_an_answer_is_written_as_csv_that_a_spreadsheet_reads(person: Person, command: str, tmp_path: Path) -> None:
    file = tmp_path / "answer.csv"
    assert person.reads(command, *ASKED[command], "--csv", str(file)) == [str(file)]
    assert file.read_bytes().startswith(b"\xef\xbb\xbf")
    header, *rows = csv.reader(io.StringIO(file.read_text(encoding="utf-8-sig")))
    assert rows
    assert all(len(row) == len(header) for row in rows)


@pytest.mark.parametrize("command", ASKED)
def test_a_picture_is_drawn_from_the_answer(person: Person, command: str, tmp_path: Path) -> None:
    file = tmp_path / "answer.png"
    assert person.reads(command, *ASKED[command], "--png", str(file)) == [str(file)]
    ((answer, path),) = person.answered
    assert path == file
    assert answer.picture is not None


def test_json_is_alone_on_stdout_beside_files(person: Person, tmp_path: Path) -> None:
    file = tmp_path / "answer.csv"
    code, out, err = person.types("sweep", *ASKED["sweep"], "--json", "--csv", str(file))
    assert (code, err.strip()) == (0, str(file))
    assert json.loads(out)["complete"]


def test_a_sweep_has_the_figures_of_single_runs(person: Person) -> None:
    found = asks(person, "sweep")
    assert found["axes"] == [{"path": CAC, "values": [50, 100, 150]}]
    single = simulate(load_preset().with_values({CAC: 150.0})).models[1].summary["ltv_to_cac"][0]
    assert found["models"][1]["summary"]["ltv_to_cac"][2] == pytest.approx(single)
    assert found["models"][0]["summary"]["ltv_to_cac"] == [None, None, None]
    (row,) = [line for line in person.reads("sweep", *ASKED["sweep"]) if line.startswith("¥150")]
    assert row.split()[1:3] == ["–", f"{single:.2f}"]


def test_two_parameters_make_a_table_for_each_model(person: Person) -> None:
    lines = person.reads("sweep", "--over", f"{CAC}=50:150:3", "--over", f"{RATES}=0.2:0.8:4", "--model", "2")
    assert [line.split()[0] for line in lines if line.startswith("¥")] == ["¥50", "¥100", "¥150"]
    assert any(line.split() == ["20", "%", "40", "%", "60", "%", "80", "%"] for line in lines)


def test_the_tornado_says_what_decides_whether_agents_lose(person: Person) -> None:
    found = asks(person, "tornado")
    assert found["inputs"][0]["path"] == "models.0.acquisition.conversion_rate"
    swings = [row["swing"] for row in found["inputs"]]
    assert swings == sorted(swings, reverse=True)
    first = found["inputs"][0]
    moved = simulate(load_preset().with_values({first["path"]: first["high"]})).models[0].summary["losing_share"][0]
    assert first["result_high"] == pytest.approx(moved)
    assert any(row["assumed"] for row in asks(person, "tornado", "--assume", "0.2")["inputs"])
    assert len([line for line in person.reads("tornado", "--top", "3") if " … " in line and "%" in line]) <= 4


def test_seek_answers_up_to_what_cac(person: Person) -> None:
    found = asks(person, "seek")
    (crossing,) = found["crossings"]
    scenario = load_preset().with_values({CAC: crossing["from"]})
    assert simulate(scenario).models[1].summary["ltv_to_cac"][0] == pytest.approx(3)
    assert f"up to ¥{crossing['from']:.2f}" in " ".join(person.reads("seek", *ASKED["seek"]))


def test_risk_prints_the_chances_that_it_counted(person: Person) -> None:
    found = asks(person, "risk")
    known = risk(load_preset(), 256)
    loss = known.chance_below(Metric("brand_profit", 0), 0)
    assert found["models"][0]["summary"]["brand_profit"]["below_0"] == pytest.approx(loss)
    assert found["models"][0]["tier_losing"] == pytest.approx(known.tier_losing[0].tolist())
    for column in ("brand_profit", "payback_months"):
        alone = [model["summary"][column]["best"] for model in found["models"]]
        assert sum(alone) + found["level"][column] + found["none"][column] == pytest.approx(1)
    lines = person.reads("risk", "--draws", "256")
    (row,) = [line for line in lines if line.startswith("the brand loses")]
    assert percent(loss) in row


def test_sobol_ranks_by_the_total(person: Person) -> None:
    found = asks(person, "sobol")
    totals = {path: index["total"] for path, index in found["inputs"].items()}
    best = max(totals, key=lambda path: totals[path])
    lines = person.reads("sobol", *ASKED["sobol"])
    header = next(place for place, line in enumerate(lines) if line.split()[:1] == ["alone"])
    assert lines[header + 1].startswith(parameter_name(load_preset(), best, with_model=False))


def test_the_winner_map_agrees_with_single_runs(person: Person) -> None:
    found = asks(person, "winner")
    for x, cac in enumerate(found["axes"][0]["values"]):
        scenario = load_preset().with_values({CAC: cac, RATES: found["axes"][1]["values"][-1]})
        values = [model.summary["ltv_brand"][0] for model in simulate(scenario).models]
        assert found["winners"][x][-1] == int(np.argmax(values))
    assert {rule["words"] for rule in found["rules"]} <= set(
        re.split(r"\n(?! )", "\n".join(person.reads("winner", *ASKED["winner"])).replace("\n  ", " "))
    )


def test_what_is_level_is_won_by_none(person: Person, tmp_path: Path) -> None:
    twins = load_preset().data()
    twin = {key: value for key, value in twins["models"][1].items() if key not in ("uncertainty", "correlations")}
    twins["models"] = [twin, twin]
    twins["uncertainty"] = {ALL_CAC: {"distribution": "uniform", "low": 50, "high": 150}}
    file = tmp_path / "twins.toml"
    save(file, dump(Scenario.parse(twins)))
    name = twins["models"][0]["name"]
    rows = person.reads("risk", str(file), "--draws", "64")
    assert re.split(r"  +", next(row for row in rows if "best of all models" in row))[1:] == [percent(0.0)] * 2
    assert re.split(r"  +", next(row for row in rows if "level with another" in row))[1:] == [percent(1.0)] * 2
    said = person.reads("winner", str(file), "--over", f"{ALL_CAC}=50:150:3", "--over", f"{RATES}=0.2:0.8:3")
    assert f"{name} (0) and {name} (1) are level in {percent(1.0)} of the map" in "\n".join(said).replace(
        " %", "\u202f%"
    )
    assert next(row for row in said if row.startswith("level  ")).endswith(f" {percent(1.0)}")
    assert f"these are level: {name} (0), {name} (1)." in " ".join(" ".join(said).split())


def test_explain_adds_up(person: Person) -> None:
    found = asks(person, "explain")
    assert sum(part["share"] for part in found["parts"]) == pytest.approx(found["after"] - found["before"])
    after = load_preset().with_values({CAC: 120.0, RATES: 0.4})
    assert found["after"] == pytest.approx(simulate(after).models[1].summary["brand_profit"][0])


def test_explain_compares_two_files(person: Person, tmp_path: Path) -> None:
    file = tmp_path / "dearer.toml"
    person.reads("explain", *ASKED["explain"])
    save(file, dump(load_preset().with_values({CAC: 120.0})))
    found = json.loads("\n".join(person.reads("explain", "--to", str(file), "--model", "1", "--json")))
    assert [part["paths"] for part in found["parts"]] == [[CAC]]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (["sweep", "--over", "models.1.acquisition.cak"], "did you mean"),
        (["sweep", "--over", f"{CAC}=5"], "must be LOW:HIGH"),
        (["sweep", "--over", f"{CAC}=9:3"], "the lower end must be below the upper one"),
        (["sweep", "--over", f"{CAC}=-1:3"], f"{CAC} = -1.0: must be a number above 0"),
        (["sweep", *["--over", CAC] * 3], "--over: at most two"),
        (["winner", "--over", CAC], "a map needs two parameters"),
        (["tornado", "--metric", "brand_profits"], "--metric = 'brand_profits': unknown figure; did you mean"),
        (["tornado", "--metric", "brand_profits"], "“tierwise figures” lists them all"),
        (["tornado", "--assume", "-0.2"], "--assume = '-0.2': must be a share above 0 and below 1"),
        (["tornado", "--assume", "nan"], "--assume = 'nan': must be a share above 0 and below 1"),
        (["tornado", "--assume", "1"], "--assume = '1': must be a share above 0 and below 1"),
        (["tornado", "--top", "0"], "--top = '0': must be a whole number at least 1"),
        (["risk", "--seed", "-1"], "--seed = '-1': must be a whole number at least 0"),
        (["sobol", "--seed", "1.5"], "--seed = '1.5': must be a whole number at least 0"),
        (["risk", "--draws", "50%"], "--draws = '50%': must be a whole number"),
        (["risk", "--draws", "many"], "--draws = 'many': must be a whole number"),
        (["risk", "--draws", "1e9"], "draws = 1000000000: must be from 2 to 2,000,000 draws: more might not fit"),
        (["seek", "--change", CAC, "--target", "much"], "--target = 'much': must be a number"),
        (["seek", "--change", CAC, "--change", "months"], "--change: is given twice"),
        (["seek", "--change", f"{CAC}=5:50:3"], "must be PATH, PATH=LOW:HIGH"),
        (["seek", "--change", f"{CAC}=5:50:log"], "must be PATH, PATH=LOW:HIGH"),
        (["tornado", "--model", ""], "--model: must not be empty"),
        (["tornado", "--model="], "--model: must not be empty"),
        (["sweep", "--over", " "], "--over: must not be empty"),
        (["tornado", "--png", ""], "--png: must not be empty"),
        (["explain", "--set", "", "--to", "x"], "--set: must not be empty"),
        (["tornado", "--png", "/nowhere/at/all.png"], f"{Path('/nowhere/at/all.png')}: there is no folder"),
        (["tornado", "--csv", "."], ".: is a folder"),
        (["sweep", "", "--over", CAC], "FILE|PRESET: must not be empty"),
        (["tornado", "--model", "9"], "--model = '9': must be one of the models: 0 "),
        (["risk", "--draws", "1"], "draws = 1: must be from 2 to"),
        (["sobol", "--base", "100"], "base = 100: must be a power of two"),
        (["explain"], "nothing to compare with"),
        (["explain", "--to", "nowhere.toml"], "nowhere.toml"),
        (["seek", "--change", CAC, "--target", "nan"], "target"),
    ],
)
def test_a_question_that_cannot_be_answered_is_told_why(person: Person, typed: list[str], said: str) -> None:
    (told,) = person.is_told(*typed)
    assert said in told


def certain() -> Scenario:
    data = load_preset("social-commerce").data()
    for model in data["models"]:
        model.pop("uncertainty", None)
    return Scenario.parse(data)


@pytest.mark.parametrize("command", ["risk", "sobol"])
def test_without_uncertainty_there_is_nothing_to_draw(person: Person, command: str, tmp_path: Path) -> None:
    save(tmp_path / "certain.toml", dump(certain()))
    (told,) = person.is_told(command, str(tmp_path / "certain.toml"))
    assert "uncertain" in told


@pytest.mark.parametrize(
    ("option", "typed", "meant"),
    [
        (["risk", "--draws"], "1024", 1024),
        (["risk", "--draws"], "16,384", 16384),
        (["risk", "--draws"], "1e4", 10_000),
        (["sobol", "--seed"], "9007199254740993", 2**53 + 1),
        (["tornado", "--assume"], "20%", 0.2),
        (["seek", "--change", CAC, "--target"], "30%", 0.3),
        (["seek", "--change", CAC, "--target"], "-1e6", -1e6),
        (["seek", "--change", CAC, "--target"], "−1,000.5", -1000.5),
        (["seek", "--change", CAC, "--target"], "-.5", -0.5),
    ],
)
def test_numbers_are_typed_as_people_write_them(option: list[str], typed: str, meant: float) -> None:
    assert getattr(read_arguments([*option, typed]), option[-1].removeprefix("--")) == meant


def test_inputs_that_were_not_moved_are_named(person: Person) -> None:
    """Those without a range, and apart from them those of which a share is nothing."""
    found = asks(person, "tornado", "--model", "1")
    scenario = load_preset()
    told = " ".join(" ".join(person.reads("tornado", "--model", "1")).split())
    moved, zero = told.split("(--assume 0.2 moves them by 20 %)")[1].split("Not moved, as they are 0 today")
    for key, words in (("without_uncertainty", moved), ("without_uncertainty_at_zero", zero)):
        assert found[key]
        assert all(parameter_name(scenario, path, with_model=False) in words for path in found[key])
    assert {scenario.number(path) for path in found["without_uncertainty_at_zero"]} == {0}
    told = " ".join(" ".join(person.reads("tornado", "--model", "1", "--assume", "10%")).split())
    assert "assumed ±10 %, whole numbers by at least 1" in told.replace("\u202f", " ")
    assert "--assume" not in told


def test_a_tornado_stopped_at_once_says_nothing_of_its_inputs() -> None:
    language.use("en")
    options = read_arguments(["tornado", "--language", "en"])
    answer = QUESTIONS["tornado"].answer(load_preset(), options, lambda _: False)
    assert not [line for line in answer.lines(100) if "moves it" in line or "as it is" in line]
    assert answer.data["unmoved"] == []
    assert answer.remark


def test_the_lead_that_was_asked_for_is_in_every_form(person: Person, tmp_path: Path) -> None:
    lead = ["--metric", "ltv_brand", "--model", "2", "--minus", "1"]
    (spread,) = asks(person, "risk", *lead)["metrics"]
    known = risk(load_preset(), 256)
    values = known.values(Metric("ltv_brand", 2, 1))
    assert (spread["model"], spread["minus"]) == (2, 1)
    assert spread["mean"] == pytest.approx(values.mean())
    assert spread["below_0"] == pytest.approx((values < 0).mean())
    (cells,) = [json.loads("\n".join(person.reads("sweep", "--over", f"{CAC}=50:150:3", *lead, "--json")))["metrics"]]
    ltv = [[model["ltv_brand"][0] for model in (run.models[2].summary, run.models[1].summary)] for run in (
        simulate(load_preset().with_values({CAC: cac})) for cac in (50.0, 100.0, 150.0))]  # fmt: skip
    assert cells[0]["cells"] == pytest.approx([first - second for first, second in ltv])
    files = tmp_path / "risk.csv", tmp_path / "sweep.csv"
    person.reads("risk", *ASKED["risk"], *lead, "--csv", str(files[0]))
    person.reads("sweep", "--over", f"{CAC}=50:150:3", *lead, "--csv", str(files[1]))
    rows, swept = (list(csv.DictReader(file.read_text(encoding="utf-8-sig").splitlines())) for file in files)
    assert (rows[0]["model"], rows[0]["minus"], rows[0]["column"]) == ("2", "1", "ltv_brand")
    assert float(rows[0]["mean"]) == pytest.approx(values.mean())
    found = [float(row["ltv_brand_minus_1"]) for row in swept if row["model"] == "2"]
    assert found == pytest.approx(cells[0]["cells"])


def test_a_chance_says_of_which_draws_it_is(person: Person) -> None:
    rows = {line[:42].strip(): line.split("%") for line in person.reads("risk", "--draws", "256")}
    known = risk(load_preset(), 256)
    ratios = [model["ltv_to_cac"] for model in known.models]
    told = [cell.strip() for cell in rows["no LTV : CAC"][:-1]]
    assert [float(cell.split()[-1]) / 100 for cell in told] == [float(np.isnan(each).mean()) for each in ratios]
    assert "LTV : CAC below 3, of those that have one" in rows


def test_large_answers_keep_what_decides_and_what_was_asked_for_and_say_so(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("calculator.questions.sweep.MOST_NUMBERS", 200)
    code, out, err = person.types("sweep", "--over", f"{CAC}=50:150:3", "--metric", "gmv", "--json")
    found = json.loads(out)
    assert code == 0
    assert found["columns"] == ["gmv", *DECIDING]
    assert all(list(model["summary"]) == found["columns"] for model in found["models"])
    assert err.strip() == f"Of so many cells only these figures are written: {', '.join(found['columns'])}."
    monkeypatch.setattr("calculator.risk.ALL_COLUMNS_UP_TO", 100)
    code, out, err = person.types("risk", "--draws", "256", "--metric", "gmv", "--json")
    assert json.loads(out)["columns"] == [*DECIDING, "gmv"]
    assert "gmv" in err


def test_a_fan_says_how_many_draws_are_behind_each_month(person: Person, tmp_path: Path) -> None:
    from calculator import dump, save

    data = load_preset("social-commerce").data()
    data["uncertainty"] = {"months": {"distribution": "uniform", "low": 2, "high": 6}}
    save(tmp_path / "horizon.toml", dump(Scenario.parse(data)))
    found = json.loads("\n".join(person.reads("risk", str(tmp_path / "horizon.toml"), "--draws", "64", "--json")))
    drawn = Sampler(Scenario.parse(data)).draws(0, 64)["months"]
    counts = found["models"][0]["cumulative_brand_cash"]["draws"]
    assert counts == [int((drawn >= month).sum()) for month in range(1, len(counts) + 1)]


@pytest.mark.skipif(os.name == "nt", reason="Ctrl-C is sent in another way there")
def test_ctrl_c_ends_with_what_is_done() -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "calculator", "--language", "en", "risk", "--draws", "2000000"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    time.sleep(5)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 130
    done = re.search(r"Stopped after ([\d,]+) of 2,000,000 draws", err)
    assert done
    assert f"{done[1]} draws" in out
    assert "Traceback" not in err


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        """It is one."""
        return True


def test_a_progress_bar_is_shown_on_a_terminal_and_taken_away(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal, now = Terminal(), iter(range(0, 100, 10))
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setattr(time, "monotonic", lambda: float(next(now)))
    bar = ProgressBar()
    assert bar.tell(0.25)
    assert "25%" in terminal.getvalue()
    assert "30 s left" in terminal.getvalue()
    bar.clear()
    assert terminal.getvalue().endswith("\r")


def test_no_bar_where_there_is_no_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    stream, now = io.StringIO(), iter(range(0, 100, 10))
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setattr(time, "monotonic", lambda: float(next(now)))
    assert ProgressBar().tell(0.5)
    assert stream.getvalue() == ""


def test_differ_compares_with_another_file_and_says_when_there_is_nothing_to_compare(person: Person) -> None:
    found = asks(person, "differ")
    assert found["models"] == ["WeChat agents", "Social commerce"]
    other = json.loads("\n".join(person.reads("differ", "--to", "community-marketing", "--json")))
    assert other["models"] == ["WeChat agents", "Community"]
    assert all(row["values"][0] != row["values"][1] for row in other["inputs"])
    assert person.reads("differ", "three-models", "community-marketing", "--json") == person.reads(
        "differ", "--to", "community-marketing", "--json"
    )
    assert "named twice" in person.is_told("differ", "three-models", "social-commerce", "--to", "social-commerce")[0]
    everything = json.loads("\n".join(person.reads("differ", "--all", "--json")))
    assert len(everything["inputs"]) > len(found["inputs"])
    assert "nothing to compare" in person.is_told("differ", "--model", "1", "--to-model", "1")[0]
    assert "nothing to compare" in person.is_told("differ", "weishang-five-tiers")[0]


def test_agents_gives_every_joining_month_and_counts_those_with_a_year_behind_them(person: Person) -> None:
    found = json.loads("\n".join(person.reads("agents", "--months-behind", "12", "--json")))
    for model, run in zip(found["models"], simulate(load_preset()).models, strict=True):
        expected = float(run.summary["losing_share_12"][0])
        assert model["losing_share"] == (None if np.isnan(expected) else pytest.approx(expected))
        profits = np.array(model["cohorts"]["profit"]).reshape(run.cohorts.shape[:2])
        assert profits == pytest.approx(run.cohorts[:, :, 0])
    (only,) = json.loads("\n".join(person.reads("agents", "--model", "1", "--json")))["models"]
    assert only["model"] == 1
    lines = person.reads("agents", "weishang-five-tiers")
    assert any("94 % of the 5,997 who joined" in line.replace("\u202f", " ") for line in lines)
    assert "must be a whole number at least 1" in person.is_told("agents", "--months-behind", "0")[0]
    told = person.is_told("agents", "--months-behind", "25")
    assert told == ["--months-behind = 25: must be at most the horizon of 24 months"]


def test_of_a_tier_in_which_nobody_is_counted_agents_says_nothing(person: Person) -> None:
    lines = person.reads("agents", "weishang-five-tiers", "--months-behind", "24")
    (row,) = (line for line in lines if line.startswith("First "))
    assert row.split() == ["First", "0", "–", "¥33", "k", "–", "–", "–", "–", "76", "%"]

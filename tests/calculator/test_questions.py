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
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from calculator import Scenario, language, load_preset, simulate
from calculator.axis import parameter_name
from calculator.metric import Metric
from calculator.progress_bar import ProgressBar
from calculator.questions import QUESTIONS
from calculator.questions.answer import percent
from calculator.risk import risk
from tests.calculator.person import Person

CAC = "models.1.acquisition.cac"
RATES = "models.*.retention.repurchase_rate"
ASKED: dict[str, list[str]] = {
    "sweep": ["--over", f"{CAC}=50:150:3", "--metric", "ltv_to_cac"],
    "tornado": ["--metric", "losing_share"],
    "seek": ["--change", CAC, "--metric", "ltv_to_cac", "--model", "1", "--target", "3"],
    "risk": ["--draws", "256"],
    "sobol": ["--base", "256", "--model", "2"],
    "winner": ["--over", f"{CAC}=50:150:5", "--over", f"{RATES}=0.2:0.8:5", "--metric", "ltv_brand"],
    "explain": ["--set", f"{CAC}=120", "--set", f"{RATES}=0.4", "--model", "1"],
}
"""A question of every kind."""


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("COLUMNS", "110")
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")
    yield
    language.use("en")


@pytest.fixture
def person(capsys: pytest.CaptureFixture[str]) -> Person:
    return Person(capsys)


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
    assert any("--assume 0.2" in line for line in person.reads("tornado"))
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
    assert sum(model["summary"]["brand_profit"]["best"] for model in found["models"]) == pytest.approx(1)
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


def test_explain_adds_up(person: Person) -> None:
    found = asks(person, "explain")
    assert sum(part["share"] for part in found["parts"]) == pytest.approx(found["after"] - found["before"])
    after = load_preset().with_values({CAC: 120.0, RATES: 0.4})
    assert found["after"] == pytest.approx(simulate(after).models[1].summary["brand_profit"][0])


def test_explain_compares_two_files(person: Person, tmp_path: Path) -> None:
    file = tmp_path / "dearer.toml"
    person.reads("explain", *ASKED["explain"])
    from calculator import dump, save

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
    from calculator import dump, save

    save(tmp_path / "certain.toml", dump(certain()))
    (told,) = person.is_told(command, str(tmp_path / "certain.toml"))
    assert "uncertain" in told


@pytest.mark.skipif(os.name == "nt", reason="Ctrl-C is sent in another way there")
def test_ctrl_c_ends_with_what_is_done() -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "calculator", "--language", "en", "risk", "--draws", "10000000"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    time.sleep(5)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 130
    done = re.search(r"Stopped after ([\d,]+) of 10,000,000 draws", err)
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

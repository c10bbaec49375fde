"""Pictures of the command line's answers, as a person asks for them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QWidget

import ui.__main__
from calculator import Scenario, load, load_preset
from calculator.arguments import read_arguments
from calculator.assignments import assign
from calculator.axis import parameter_name
from calculator.metric import Metric
from calculator.progress import Tell, carry_on
from calculator.questions import QUESTIONS
from calculator.questions.answer import Answer
from calculator.risk import risk
from calculator.sweep import Sweep
from tests.calculator.test_questions import ASKED
from ui.answer_picture import answer_picture
from ui.charts.change_chart import ChangeChart
from ui.charts.chart import Chart
from ui.charts.curve_chart import CurveChart
from ui.charts.heat_map import HeatMap
from ui.charts.indices_chart import IndicesChart
from ui.charts.spread import SpreadChart
from ui.charts.tornado_chart import TornadoChart
from ui.export import FOOTER, HEADER, MARGIN, draw_picture
from ui.pages.risk_drawings import lead
from ui.pages.risk_reading import read
from ui.picture import Picture

RATE, FOUNDERS = "models.1.retention.repurchase_rate", "models.0.channel.founders_per_month"
CHANGES = {
    "sweep": f"{RATE}=0.4",
    "tornado": f"{FOUNDERS}=6",
    "seek": f"{RATE}=0.4",
    "risk": "models.1.acquisition.cac=150",
    "sobol": "models.2.price.reference_price=240",
    "winner": "models.2.price.value=0.6",
    "explain": "models.1.price.value=0.8",
    "differ": "models.1.price.value=0.8",
    "law": f"{FOUNDERS}=6",
    "agents": f"{FOUNDERS}=6",
    "flows": f"{FOUNDERS}=6",
}
"""A change that each answer depends on, and of which the lines above and below a picture say nothing."""


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")


def ask(command: str, *more: str, tell: Tell = carry_on) -> Answer:
    """The answer to the question that stands for its kind, of the default comparison."""
    options = read_arguments([command, *ASKED[command], *more])
    question = QUESTIONS[command]
    scenario = assign(load_preset(), options.changes) if question.TAKES_CHANGES else load_preset()
    answer: Answer = question.answer(scenario, options, tell)
    return answer


def drawn(answer: Answer) -> QImage:
    return draw_picture(answer.scenario, answer_picture(answer), scale=1, listed=False)


def pixels(image: QImage) -> NDArray[np.uint8]:
    """The part of *image* that its widget fills."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    every = np.frombuffer(plain.constBits(), dtype=np.uint8).reshape(plain.height(), plain.width(), 4)
    return every[HEADER:-FOOTER, MARGIN:-MARGIN, :3].copy()


def said(widget: QWidget) -> list[str]:
    """The words of all labels."""
    return [label.text() for label in widget.findChildren(QLabel)]


def made(picture: Picture) -> QWidget:
    return picture.make()


@pytest.mark.parametrize("command", ASKED)
def test_a_picture_of_every_answer_opens_as_its_scenario(
    command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / f"{command}.png"
    words = [command, "three-models", *ASKED[command], "--language", "en", "--png", str(file)]
    monkeypatch.setattr("sys.argv", ["tierwise", *words])
    assert ui.__main__.main() == 0
    assert capsys.readouterr() == (f"{file}\n", "")
    opened, _ = load(file)
    expected = load_preset("three-models")
    if command == "explain":
        expected = assign(expected, read_arguments(words).changes)
    assert opened == expected
    assert not QImage(str(file)).isNull()


@pytest.mark.parametrize("command", ASKED)
def test_other_results_are_another_picture_of_the_size_that_was_offered(command: str) -> None:
    answers = ask(command), ask(command, "--set", CHANGES[command])
    offered = [answer_picture(answer) for answer in answers]
    images = [
        draw_picture(answer.scenario, each, 1, listed=False) for answer, each in zip(answers, offered, strict=True)
    ]
    for picture, image in zip(offered, images, strict=True):
        width, height = picture.size
        assert (image.width(), image.height()) == (width + 2 * MARGIN, height + HEADER + FOOTER)
    first, second = map(pixels, images)
    assert first.shape != second.shape or not np.array_equal(first, second)
    assert np.array_equal(first, pixels(drawn(ask(command))))


@pytest.mark.parametrize(
    ("command", "kind"),
    [
        ("sweep", CurveChart),
        ("tornado", TornadoChart),
        ("seek", CurveChart),
        ("sobol", IndicesChart),
        ("winner", HeatMap),
        ("explain", ChangeChart),
    ],
)
def test_every_answer_has_its_own_kind_of_chart(command: str, kind: type[QWidget]) -> None:
    assert type(made(answer_picture(ask(command)))) is kind


def test_a_sweep_over_two_parameters_is_a_map_of_the_model_asked_about_or_one_of_every_model() -> None:
    second = ["--over", "models.*.retention.repurchase_rate=0.2:0.8:3"]
    one = made(answer_picture(ask("sweep", *second, "--model", "1")))
    assert isinstance(one, HeatMap)
    several = made(answer_picture(ask("sweep", *second))).findChildren(HeatMap)
    names = load_preset().models
    assert len(several) == 2  # the brand of the first model pays nothing for customers: it has no LTV : CAC
    for chart, model in zip(several, names[1:], strict=True):
        assert model.name in chart.drawing.title


def test_the_title_of_a_sweep_is_about_the_model_whose_parameter_is_changed() -> None:
    options = read_arguments(["sweep", "--over", "models.1.acquisition.cac=50:150:3", "--metric", "brand_profit"])
    answer = QUESTIONS["sweep"].answer(load_preset(), options, carry_on)
    assert load_preset().model_name(1) in answer_picture(answer).title


def test_one_month_is_no_months() -> None:
    words = ["sweep", "--over", "months=1:3:3", "--metric", "orders"]
    assert (
        "at 1 month," in answer_picture(QUESTIONS["sweep"].answer(load_preset(), read_arguments(words), carry_on)).title
    )


def test_rows_are_as_many_as_the_table_has() -> None:
    chart = made(answer_picture(ask("tornado", "--top", "4")))
    assert isinstance(chart, TornadoChart)
    assert len(chart.drawing.rows) == 4


def test_what_has_no_figure_is_explained_below_the_curves() -> None:
    words = ["sweep", "--over", "models.1.price.value=0.5:5:4"]
    answer = QUESTIONS["sweep"].answer(load_preset(), read_arguments(words), carry_on)
    assert isinstance(answer.picture, Sweep)
    assert answer.picture.gaps
    below = "\n".join(said(made(answer_picture(answer))))
    for gap in answer.picture.gaps:
        path, reason = gap.split(": ", 1)
        assert f"{parameter_name(answer.scenario, path)}: {reason}" in below


def test_the_lead_of_one_model_over_another_is_spread_out_above_all_models() -> None:
    answer = ask("risk", "--model", "2", "--minus", "1")
    charts = made(answer_picture(answer)).findChildren(SpreadChart)
    assert [len(chart.drawing.rows) for chart in charts if chart.drawing] == [1, 3]


def test_the_title_of_a_lead_says_how_often_there_is_one() -> None:
    drawn_of = risk(load_preset(), 512, columns=["blended_cac"])
    metric = Metric("blended_cac", 2, 1)
    values = drawn_of.models[2]["blended_cac"] - drawn_of.models[1]["blended_cac"]
    ahead = round(100 * float((values < 0).mean()))  # costs less
    assert f"{ahead}\u202f%" in lead(read(drawn_of, "blended_cac", 0.0), metric).title


@pytest.mark.parametrize("command", ["sweep", "tornado", "seek", "winner", "explain"])
def test_a_stopped_answer_has_a_picture_that_says_so(command: str) -> None:
    answer = ask(command, tell=lambda _: False)
    assert answer.remark
    assert answer.remark in said(made(answer_picture(answer)))
    assert not drawn(answer).isNull()


def test_a_scenario_of_one_model_has_pictures_too() -> None:
    data = load_preset().data()
    scenario = Scenario.parse({**data, "models": data["models"][:1], "uncertainty": {}, "correlations": []})
    answer = QUESTIONS["risk"].answer(scenario, read_arguments(["risk", "--draws", "256"]), carry_on)
    assert not drawn(answer).isNull()
    assert made(answer_picture(answer)).findChild(Chart, "risk.best").isHidden()  # nobody else could be

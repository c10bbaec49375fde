"""The page of risk: what it says is what the draws say, and it stays usable while many are made."""

import gc
import math
import re
import weakref
from collections.abc import Callable, Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from calculator import figures, load_preset, simulate
from calculator.metric import Metric
from calculator.risk import FAN, PERCENTILES, Risk, risk
from calculator.scenario import Scenario
from tests.ui.using_inputs import child, click, settle
from ui import theme
from ui.chance import chance
from ui.charts.chart import Chart
from ui.charts.curve_chart import CurveChart
from ui.charts.spread import SpreadChart
from ui.export import draw_picture
from ui.inputs.number_field import NumberField
from ui.main_window import MainWindow
from ui.pages.risk import BESIDE, RiskPage
from ui.pages.risk_settings import QUICK
from ui.pages.risk_table import RiskTable
from ui.session import Origin, Session
from ui.uncertainty.changes import with_distribution
from ui.uncertainty.editor import UncertaintyEditor
from ui.uncertainty.entries import distribution_at


@pytest.fixture
def page(qtbot: QtBot, session: Session) -> Iterator[RiskPage]:
    """The page on the default comparison, with the results of the first draws."""
    shown = RiskPage(session)
    shown.resize(960, 900)
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitExposed(shown)
    shown.wait()
    yield shown
    shown.background.stop()


@pytest.fixture(scope="module")
def drawn() -> Risk:
    """The draws that the page makes first, made by the engine alone."""
    return risk(load_preset(), QUICK)


def choose(page: RiskPage, name: str, value: object) -> None:
    """Choose the entry of a list that stands for *value*."""
    box = child(page, QComboBox, name)
    box.setCurrentIndex(box.findData(value))
    settle()


def says(page: RiskPage, name: str) -> str:
    """The text of the label called *name*, without what sets its colours."""
    return re.sub(r"<br>", "\n", re.sub(r"<(?!br>)[^>]*>", "", child(page, QLabel, name).text()))


def percent(text: str) -> float:
    """The share that *text*, such as ``78 %``, stands for."""
    return float(text.replace("\u202f", "").removesuffix("%")) / 100


def test_computes_by_itself_with_few_draws_and_says_how_many(page: RiskPage) -> None:
    assert f"{QUICK:,} draws (Sobol, seed 1)" in says(page, "risk.shown")
    assert "only as far as the assumptions do" in says(page, "risk.shown")


def test_one_bar_a_model_shows_in_which_share_of_the_draws_it_is_best(page: RiskPage, drawn: Risk) -> None:
    profits = np.stack([model["brand_profit"] for model in drawn.models])
    shares = np.bincount(profits.argmax(axis=0), minlength=3) / QUICK
    chart = child(page, Chart, "risk.best")
    assert [bar.high for bar in chart.drawing.bars] == pytest.approx(list(shares))
    best = int(shares.argmax())
    assert chart.drawing.title.startswith(f"{load_preset().models[best].name} is best in ")
    assert percent(chart.drawing.bars[best].label) == pytest.approx(shares[best], abs=0.005)


def test_draws_in_which_models_are_level_have_a_bar_of_their_own(page: RiskPage, drawn: Risk) -> None:
    choose(page, "risk.metric.figure", "payback_months")
    page.wait()
    best, chart = drawn.best("payback_months"), child(page, Chart, "risk.best")
    assert chart.drawing.categories == (*(model.name for model in load_preset().models), "level")
    assert [bar.high for bar in chart.drawing.bars] == pytest.approx([*best.alone, best.level])
    assert chart.drawing.title == f"Two or more models are level in {chance(best.level)} of the draws"
    names = [model.name for model in load_preset().models]
    assert (
        f"{names[1]}: level with another best one in {figures.percent(float(best.tied[1]))}"
        in chart.drawing.bars[3].hint
    )


def test_the_spread_of_each_model_has_its_mean_its_middle_90_percent_and_todays_value(
    page: RiskPage, drawn: Risk
) -> None:
    chart = child(page, SpreadChart, "risk.spread")
    today = simulate(load_preset())
    assert chart.drawing is not None
    for place, row in enumerate(chart.drawing.rows):
        values = drawn.models[place]["brand_profit"]
        assert row.mean == pytest.approx(values.mean())
        assert (row.p5, row.p95) == pytest.approx(tuple(np.percentile(values, [5, 95])))
        assert row.today == pytest.approx(float(today.models[place].summary["brand_profit"][0]))
    middle = chart._rows.mapTo(chart, QPoint(200, chart._rows.height() // 6))
    assert chart.hint_at(middle).startswith(load_preset().models[0].name)


def test_all_spreads_share_columns_that_hold_nearly_all_draws(page: RiskPage, drawn: Risk) -> None:
    reading = page.results.reading
    assert reading is not None
    for place, model in enumerate(reading.models):
        values = drawn.models[place]["brand_profit"]
        inside = ((values >= reading.edges[0]) & (values <= reading.edges[-1])).mean()
        assert model.columns.sum() == pytest.approx(inside)
        assert inside > 0.97


def test_beneath_it_is_how_likely_brand_and_agents_lose_and_customers_cost_too_much(
    page: RiskPage, drawn: Risk
) -> None:
    lines = says(page, "risk.chances").split("\n")
    for place, line in enumerate(lines):
        model = drawn.models[place]
        assert line.startswith(load_preset().models[place].name)
        assert f"brand loses in {chance(float((model['brand_profit'] < 0).mean()))} of the draws" in line
        if len(drawn.tier_losing[place]):
            assert f"agents together lose in {chance(float((model['channel_profit'] < 0).mean()))}" in line
        ratio = model["ltv_to_cac"][~np.isnan(model["ltv_to_cac"])]
        said = f"LTV : CAC below 3 in {chance(float((ratio < 3).mean()))}" if len(ratio) else "no LTV : CAC"
        assert said in line
    assert "agents" not in lines[2]


def test_it_answers_how_likely_agents_of_each_tier_lose_in_words_and_bars(page: RiskPage, drawn: Risk) -> None:
    sentence = says(page, "risk.who_loses").split("\n")[0]
    losing = drawn.tier_losing[0]
    worst = int(losing.argmax())
    name = load_preset().models[0].tiers[worst].name
    assert sentence.startswith("Under these assumptions")
    assert f"tier {worst + 1} ({name}) loses in {chance(float(losing[worst]))} of the cases" in sentence
    bars = child(page, Chart, "risk.losing.0").drawing.bars
    assert [bar.high for bar in bars[::2]] == pytest.approx(list(losing))
    assert [bar.high for bar in bars[1::2]] == pytest.approx(list(drawn.tier_mostly_losing[0]))


def test_fans_of_all_models_share_one_scale_with_zero_in_sight(page: RiskPage, drawn: Risk) -> None:
    charts = [child(page, CurveChart, f"risk.fan.{place}") for place in range(3)]
    assert len({chart.drawing.y_range for chart in charts}) == 1
    low, high = charts[0].drawing.y_range
    for place, chart in enumerate(charts):
        assert low < 0 < high
        assert low <= drawn.fans[place].min() <= drawn.fans[place].max() <= high
        median = next(curve for curve in chart.drawing.curves if curve.label == "median")
        assert median.y == pytest.approx(drawn.fans[place][:, FAN.index(50)])


def test_the_running_mean_ends_at_the_mean_between_its_errors(page: RiskPage, drawn: Risk) -> None:
    for place in range(3):
        values = drawn.models[place]["brand_profit"]
        drawing = child(page, CurveChart, f"risk.running.{place}").drawing
        assert drawing.curves[0].y[-1] == pytest.approx(values.mean())
        error = 1.96 * values.std(ddof=1) / math.sqrt(QUICK)
        assert drawing.bands[0].high[-1] - drawing.bands[0].low[-1] == pytest.approx(2 * error)


def test_the_table_is_copied_in_full_figures_for_a_spreadsheet(page: RiskPage, drawn: Risk) -> None:
    table = child(page, RiskTable, "risk.table")
    table.selectAll()
    table.copy()
    rows = [line.split("\t") for line in QGuiApplication.clipboard().text().split("\n")]
    assert rows[0] == ["", "Mean", "SD", "Std. error", *(f"P{number}" for number in PERCENTILES), "No value"]
    for place, row in enumerate(rows[1:]):
        spread = drawn.spread(Metric("brand_profit", place))
        assert row[0] == load_preset().models[place].name
        wanted = [spread.mean, spread.sd, spread.standard_error, *spread.percentiles.values(), spread.missing]
        assert [float(cell) for cell in row[1:]] == pytest.approx(wanted)


def test_another_figure_is_read_off_the_same_draws(page: RiskPage, drawn: Risk) -> None:
    before = page.results.reading
    choose(page, "risk.metric.figure", "payback_months")
    page.background.wait()
    after = page.results.reading
    assert before is not None
    assert after is not None
    assert after.risk is before.risk
    chart = child(page, SpreadChart, "risk.spread")
    assert chart.drawing is not None
    assert chart.drawing.title.startswith("CAC payback")
    missing = np.isnan(drawn.models[1]["payback_months"]).mean()
    assert chance(float(missing)) in chart.drawing.rows[1].words


def test_more_draws_are_made_when_asked_for(page: RiskPage) -> None:
    button = child(page, QPushButton, "risk.run")
    assert not button.isEnabled()
    choose(page, "risk.draws", 2**14)
    assert "s" in says(page, "risk.time")
    assert f"{QUICK:,} draws" in says(page, "risk.shown")
    click(button)
    page.background.wait()
    assert "16,384 draws" in says(page, "risk.shown")


def test_method_and_seed_count_at_once(page: RiskPage) -> None:
    choose(page, "risk.method", "latin")
    child(page, QSpinBox, "risk.seed").setValue(7)
    page.background.wait()
    reading = page.results.reading
    assert reading is not None
    assert (reading.risk.method, reading.risk.seed) == ("latin", 7)
    same = risk(load_preset(), QUICK, method="latin", seed=7)
    assert np.array_equal(reading.risk.models[0]["brand_profit"], same.models[0]["brand_profit"])


def test_many_draws_can_be_stopped_and_show_what_was_done(page: RiskPage, qtbot: QtBot) -> None:
    choose(page, "risk.draws", 1_000_000)
    with qtbot.waitSignal(page.background.progress, timeout=20_000):
        click(child(page, QPushButton, "risk.run"))
    page.job_line.stop()
    page.background.wait()
    reading = page.results.reading
    assert reading is not None
    assert QUICK < reading.risk.draws < 1_000_000
    assert says(page, "risk.shown").startswith(f"stopped: {reading.risk.draws:,} of 1,000,000 draws")
    assert page.job_line.text.startswith("Stopped at")


def test_an_edit_ends_what_it_makes_stale(page: RiskPage, qtbot: QtBot) -> None:
    choose(page, "risk.draws", 1_000_000)
    with qtbot.waitSignal(page.background.progress, timeout=20_000):
        click(child(page, QPushButton, "risk.run"))
    page.session.set_value("models.0.retention.repurchase_rate", 0.3)
    page.wait()
    reading = page.results.reading
    assert reading is not None
    assert reading.scenario == page.session.scenario
    assert "Repurchase rate · WeChat agents" in page.findChild(QLabel, "risk.own").text()
    assert reading.risk.draws == QUICK
    page.session.wait()


def test_the_page_opens_the_editor_in_place_of_the_results_or_beside_them(page: RiskPage) -> None:
    assert not page.editor.isVisible()
    click(child(page, QPushButton, "risk.edit"))
    assert page.editor.isVisible()
    assert not page.results.isVisible()
    assert child(page, QPushButton, "risk.edit").text() == "Back to the results"
    page.resize(BESIDE + 100, 900)
    settle()
    assert page.editor.isVisible()
    assert page.results.isVisible()
    click(child(page, QPushButton, "risk.edit"))
    assert not page.editor.isVisible()


def test_what_is_being_typed_counts_before_the_file_goes(window: MainWindow) -> None:
    window.pages.setCurrentIndex(
        next(place for place in range(window.pages.count()) if window.pages.tabText(place) == "Risk")
    )
    page = window.page
    assert isinstance(page, RiskPage)
    page.wait()
    click(child(page, QPushButton, "risk.edit"))
    page.editor.choose("models.2.acquisition.cac")
    settle()
    field = child(page, NumberField, "uncertainty.high")
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "80")
    assert window.finish_typing()
    found = distribution_at(window.session.scenario, "models.2.acquisition.cac")
    assert found is not None
    assert found.ends == (20, 80)
    field.selectAll()
    QTest.keyClicks(field, "eighty")
    assert not window.finish_typing()
    window.session.wait()
    page.wait()


def test_what_is_edited_there_changes_the_results(page: RiskPage) -> None:
    click(child(page, QPushButton, "risk.edit"))
    page.editor.choose("models.2.retention.repurchase_rate")
    click(child(page, QPushButton, "uncertainty.remove"))
    page.wait()
    reading = page.results.reading
    assert reading is not None
    assert reading.models[2].spread == risk(page.session.scenario, QUICK).spread(Metric("brand_profit", 2))
    click(child(page, QPushButton, "risk.edit"))
    assert child(page, QPushButton, "risk.edit").text() == "Uncertain values (84)"
    page.session.undo_stack.undo()
    page.wait()
    page.session.wait()
    assert child(page, QPushButton, "risk.edit").text() == "Uncertain values (85)"


def certain(scenario: Scenario) -> Scenario:
    """*scenario* without any uncertainty."""
    data = scenario.data()
    data.pop("uncertainty", None)
    for model in data["models"]:
        model.pop("uncertainty", None)
    return Scenario.parse(data)


def test_where_nothing_is_uncertain_it_says_so_and_offers_the_editor(page: RiskPage) -> None:
    page.session.change(certain(page.session.scenario), "certain")
    page.wait()
    page.session.wait()
    assert page.results.reading is None
    assert says(page, "risk.nothing").startswith("Nothing is uncertain")
    assert page.editor.isVisible()
    assert not page.pictures()


def test_what_cannot_be_drawn_is_told_and_the_last_results_are_called_old(page: RiskPage) -> None:
    prices = {
        f"models.0.channel.tiers.{tier}.price_share": {"distribution": "uniform", "low": 0.1, "high": 0.9}
        for tier in (1, 2)
    }
    after = page.session.scenario
    for path, table in prices.items():
        after = with_distribution(after, path, table)
    page.session.change(after, "overlapping prices")
    page.wait()
    page.session.wait()
    assert "draw" in page.job_line.text
    assert "must rise from tier to tier" in page.job_line.text
    assert says(page, "risk.shown") == "These results are of the scenario before the last edit."
    page.session.undo_stack.undo()
    page.wait()
    page.session.wait()
    assert f"{QUICK:,} draws" in says(page, "risk.shown")


def test_a_model_alone_without_agents_has_no_chart_of_agents(page: RiskPage) -> None:
    page.session.open(load_preset("community-marketing"), Origin("community"))
    page.wait()
    page.session.wait()
    assert not child(page, QLabel, "risk.who_loses").isVisibleTo(page.results)
    assert "losing" not in [picture.name for picture in page.pictures()]
    assert len(child(page, Chart, "risk.best").drawing.bars) == 1


def colours(image: QImage) -> set[str]:
    """All colours that occur in *image*."""
    pixels = np.frombuffer(image.convertToFormat(QImage.Format.Format_RGB32).constBits(), np.uint32)
    return {f"#{pixel & 0xFFFFFF:06X}" for pixel in np.unique(pixels)}


def test_every_chart_is_a_picture_on_light_ground(page: RiskPage) -> None:
    theme.CHOICE.choose("dark")
    pictures = page.pictures()
    assert [picture.name for picture in pictures] == ["best", "spread", "fan", "losing", "running"]
    for picture in pictures[1::2]:
        found = colours(draw_picture(page.session.scenario, picture, scale=1))
        assert theme.LIGHT.ground in found
        assert theme.DARK.ground not in found
        of_models = {theme.LIGHT.model(0).name().upper(), theme.LIGHT.tier(0, 1, 5).name().upper()}
        assert found & of_models, picture.name


def test_the_charts_follow_the_theme(page: RiskPage) -> None:
    chart = child(page, Chart, "risk.best")
    assert chart.drawing.bars[0].colour == theme.LIGHT.model(0)
    theme.CHOICE.choose("dark")
    assert chart.drawing.bars[0].colour == theme.DARK.model(0)


def test_a_page_in_another_language_goes_on_from_what_was_chosen(page: RiskPage, qtbot: QtBot) -> None:
    choose(page, "risk.metric.figure", "channel_profit")
    choose(page, "risk.method", "plain")
    choose(page, "risk.draws", 2**17)
    click(child(page, QPushButton, "risk.edit"))
    page.editor.choose("models.2.acquisition.cac")
    again = RiskPage(page.session)
    qtbot.addWidget(again)
    again.choose(page.choices())
    assert again.choices() == page.choices()


@pytest.mark.parametrize(
    ("share", "words", "brief"),
    [
        (0.0, "0 %", "0 %"),
        (1e-5, "less than 0.1 %", "< 0.1 %"),
        (0.004, "0.4 %", "0.4 %"),
        (0.2, "20 %", "20 %"),
        (0.973, "97 %", "97 %"),
        (0.996, "99.6 %", "99.6 %"),
        (0.99999, "more than 99.9 %", "> 99.9 %"),
        (1.0, "100 %", "100 %"),
        (math.nan, "–", "–"),
    ],
)
def test_what_is_unlikely_is_not_said_to_be_impossible(share: float, words: str, brief: str) -> None:
    assert chance(share).replace("\u202f", " ") == words
    assert figures.percent(share, whole=True).replace("\u202f", " ") == brief


@pytest.mark.parametrize(
    "make", [RiskPage, lambda session: UncertaintyEditor(session.scenario)], ids=["page", "editor"]
)
def test_what_nobody_holds_is_gone(make: Callable[[Session], QWidget], session: Session) -> None:
    gc.collect()
    settle()
    widgets, heard = len(QApplication.allWidgets()), theme.CHOICE.receivers("2changed()")
    trace = weakref.ref(make(session))
    gc.collect()
    settle()
    assert trace() is None
    assert len(QApplication.allWidgets()) == widgets
    assert theme.CHOICE.receivers("2changed()") == heard

"""The page “Map”, used as a person uses it."""

import gc
import weakref
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDoubleSpinBox, QLabel
from pytestqt.qtbot import QtBot

from calculator import Scenario, figures, load_preset, simulate
from calculator.axis import Axis
from calculator.metric import TIED
from calculator.progress import Tell
from calculator.sweep import Sweep, sweep
from tests.ui.using_inputs import settle
from ui import theme
from ui.axis_picker import AxisPicker
from ui.charts.map_drawing import Areas, Shades
from ui.export import FOOTER, HEADER, MARGIN, PagePictures
from ui.pages import map as map_page
from ui.pages.map import COARSE, FINE, PICTURE, MapPage
from ui.parameter_picker import ParameterPicker
from ui.session import Origin, Session

CAC, REPURCHASE, TIERS = "models.*.acquisition.cac", "models.*.retention.repurchase_rate", "models.*.channel.tier_count"
Show = Callable[[Session], MapPage]


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    """A page in sight, its fine map drawn."""

    def shown(session: Session) -> MapPage:
        page = MapPage(session)
        qtbot.addWidget(page)
        page.resize(968, 780)
        page.show()
        qtbot.waitExposed(page)
        page.wait()
        return page

    return shown


@pytest.fixture
def page(session: Session, show: Show) -> MapPage:
    return show(session)


def session_of(scenario: Scenario) -> Session:
    opened = Session(scenario, Origin(scenario.title))
    opened.wait()
    return opened


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Maps of few cells, where every cell is a run of its own."""
    monkeypatch.setattr(map_page, "FINE", 8)


def pick(page: MapPage, across: str, up: str) -> None:
    """Pick both parameters in their lists."""
    for name, path in (("map.across", across), ("map.up", up)):
        picker = page.findChild(ParameterPicker, f"{name}.parameter")
        picker.open()
        listed = picker._opened_list()
        row = next(row for row in range(listed.view.model().rowCount()) if _path(listed.view, row) == path)
        listed.view.clicked.emit(listed.view.model().index(row, 0))
    page.wait()


def _path(view: Any, row: int) -> str:
    from ui.parameter_picker import PATH

    return str(view.model().index(row, 0).data(PATH))


def choose(page: MapPage, name: str, data: object) -> None:
    """Choose the entry that holds *data* in a combo box."""
    box = page.findChild(QComboBox, name)
    box.setCurrentIndex(box.findData(data) if isinstance(data, str) else int(str(data)))
    page.wait()


def press(page: MapPage, name: str) -> None:
    page.findChild(QAbstractButton, name).click()
    page.wait()


def type_into(page: MapPage, name: str, text: str, qtbot: QtBot) -> None:
    field = page.findChild(QDoubleSpinBox, name)
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    page.wait()


def at(page: MapPage, x: float, y: float) -> QPoint:
    return page.map.field.point(x, y).toPoint()


def text(page: MapPage, name: str) -> str:
    return str(page.findChild(QLabel, name).text())


# --- the map of a figure --------------------------------------------------------------------------


def test_a_cell_reads_what_a_run_with_its_values_gives(page: MapPage, session: Session, qtbot: QtBot) -> None:
    qtbot.mouseMove(page.map.field, at(page, 60.0, 0.62))
    values = page.map.field.reading_at
    assert values is not None
    assert values == pytest.approx((60.0, 0.62), rel=0.03)
    result = simulate(session.scenario.with_values(dict(zip((CAC, REPURCHASE), values, strict=True))))
    drawing = page.map.drawing
    assert drawing.x is not None
    assert drawing.y is not None
    assert isinstance(drawing.layer, Shades)
    cell = (drawing.x.cell(values[0]), drawing.y.cell(values[1]))
    profit = float(result.models[1].summary["brand_profit"][0])
    assert drawing.layer.values[cell] == pytest.approx(profit, rel=0.02)
    names = [row.name for row in drawing.read(*cell)]
    assert names[2:] == [model.name for model in session.scenario.models]
    assert page.map.field.reading.startswith("Customer acquisition cost · all models: ¥")


def test_the_best_model_of_a_cell_stands_out(page: MapPage, session: Session) -> None:
    drawing = page.map.drawing
    rows = drawing.read(FINE // 2, FINE // 3)
    assert drawing.x is not None
    assert drawing.y is not None
    values = {CAC: float(drawing.x.values[FINE // 2]), REPURCHASE: float(drawing.y.values[FINE // 3])}
    result = simulate(session.scenario.with_values(values))
    profits = [float(model.summary["brand_profit"][0]) for model in result.models]
    assert [row.is_best for row in rows[2:]] == [profit == max(profits) for profit in profits]


def test_the_map_turns_from_loss_to_gain_at_the_break_even_line(page: MapPage, session: Session) -> None:
    line = next(contour for contour in page.map.drawing.contours if contour.label == "break-even")
    for x, y in line.points[:: max(1, len(line.points) // 4)].tolist():
        sides = [
            simulate(session.scenario.with_values({CAC: x * factor, REPURCHASE: y})).models[1].summary["brand_profit"]
            for factor in (0.9, 1.1)
        ]
        assert sides[0] > 0 > sides[1]


def test_where_one_stands_today_is_marked_with_todays_figure(page: MapPage, session: Session) -> None:
    (cross,) = page.map.drawing.crosses
    assert (cross.x, cross.y) == (session.scenario.number("models.1.acquisition.cac"), 0.5)
    assert cross.label == "today ¥1.26\u202fM"


def test_ltv_to_cac_has_its_line_at_three(page: MapPage) -> None:
    choose(page, "map.metric.figure", "ltv_to_cac")
    labels = {contour.label: contour.minor for contour in page.map.drawing.contours if contour.label}
    assert labels == {"LTV : CAC = 3": False, "LTV : CAC = 1": True}
    layer = page.map.drawing.layer
    assert isinstance(layer, Shades)
    assert layer.scale.middle == 3


def test_the_lead_of_one_model_over_another_is_shown_with_both_of_them(page: MapPage) -> None:
    choose(page, "map.metric.minus", 2)
    drawing = page.map.drawing
    assert "Social commerce ahead of Community" in drawing.title
    assert "equal" in {contour.label for contour in drawing.contours}
    assert [cross.model for cross in drawing.crosses] == [1, 2]
    assert drawing.read(3, 3)[-1].name == "Lead of Social commerce"


def test_a_figure_of_one_sign_has_no_line(page: MapPage) -> None:
    choose(page, "map.metric.figure", "blended_cac")
    assert page.map.drawing.contours == ()
    assert page.map.drawing.title.startswith("CAC of the brand · Social commerce: from ¥")


def test_a_figure_without_any_value_says_why(page: MapPage) -> None:
    choose(page, "map.metric.model", 0)
    choose(page, "map.metric.figure", "ltv_to_cac")
    assert text(page, "map.empty") == "There is no value anywhere on this map: the brand pays nothing."
    assert page.pictures() == []


def test_cells_without_a_value_are_explained_in_the_key(page: MapPage, session: Session) -> None:
    choose(page, "map.metric.figure", "payback_months")
    assert page.map.drawing.missing == f"never within {session.scenario.ltv_months} months"
    choose(page, "map.metric.figure", "break_even_month")
    assert page.map.drawing.missing == f"not within {session.scenario.months} months"


def test_cells_that_break_a_rule_say_which(page: MapPage, session: Session, qtbot: QtBot) -> None:
    choose(page, "map.metric.model", 0)
    pick(page, "models.0.channel.tiers.1.price_share", "models.0.channel.tiers.2.price_share")
    drawing = page.map.drawing
    assert drawing.x is not None
    assert drawing.y is not None
    second, third = np.meshgrid(drawing.x.values, drawing.y.values, indexing="ij")
    tiers = session.scenario.models[0].tiers
    first, fourth = tiers[0].price_share or 0.0, tiers[3].price_share or 0.0
    assert (drawing.forbidden == ~((first < second) & (second < third) & (third < fourth))).all()
    assert "price shares must rise from tier to tier" in text(page, "map.remarks")
    before = session.scenario
    qtbot.mouseClick(page.map.field, Qt.MouseButton.LeftButton, pos=at(page, 0.9, 0.1))
    assert session.scenario == before
    assert page.job_line.text == "Not taken: these two values break a rule."


def test_what_the_model_leaves_out_is_said_where_it_matters(page: MapPage) -> None:
    assert text(page, "map.remarks") == ""
    pick(page, "models.0.price.value", "models.0.channel.tier_count")
    assert "a higher price flatters the brand" in text(page, "map.remarks")
    assert "it compares ladders, not tiers alone" in text(page, "map.remarks")


# --- who wins -------------------------------------------------------------------------------------


def test_the_winner_map_says_who_is_best_where_and_by_which_rule(page: MapPage, session: Session) -> None:
    press(page, "map.show.1")
    drawing = page.map.drawing
    assert drawing.x is not None
    assert drawing.y is not None
    assert isinstance(drawing.layer, Areas)
    for column, row in ((5, 5), (80, 40), (150, 20), (20, 150)):
        values = {CAC: float(drawing.x.values[column]), REPURCHASE: float(drawing.y.values[row])}
        models = simulate(session.scenario.with_values(values)).models
        profits = [float(model.summary["brand_profit"][0]) for model in models]
        assert drawing.layer.winners[column, row] == np.argmax(profits)
    rules = text(page, "map.notes").splitlines()
    assert [rule.split(" wins ")[0] for rule in rules] == [model.name for model in session.scenario.models]
    assert all("of the map)" in rule for rule in rules)


def test_where_models_are_level_none_of_them_is_best(page: MapPage, session: Session) -> None:
    press(page, "map.show.1")
    choose(page, "map.figure.figure", "payback_months")
    drawing = page.map.drawing
    assert isinstance(drawing.layer, Areas)
    cells = np.argwhere(drawing.layer.winners == TIED)
    share = figures.percent(len(cells) / drawing.layer.winners.size, whole=True)
    assert drawing.x is not None
    assert drawing.y is not None
    assert drawing.layer.level == f"on {share}"
    assert drawing.title == f"CAC payback: level on {share} of the map"
    assert "are level in " in text(page, "map.notes").splitlines()[-1]
    column, row = cells[len(cells) // 2].tolist()
    rows = [each for each in drawing.read(column, row) if each.model is not None]
    best = [each for each in rows if each.is_best]
    assert len(best) > 1
    assert len({each.value for each in best}) == 1
    assert all(each.value.endswith(" · level") == each.is_best for each in rows)
    values = {CAC: float(drawing.x.values[column]), REPURCHASE: float(drawing.y.values[row])}
    models = simulate(session.scenario.with_values(values)).models
    months = [float(model.summary["payback_months"][0]) for model in models]
    assert [each.model for each in best] == np.flatnonzero(np.array(months) == np.nanmin(months)).tolist()


def test_the_figure_one_wins_by_can_be_another(page: MapPage) -> None:
    press(page, "map.show.1")
    choose(page, "map.figure.figure", "losing_share")
    assert page.map.drawing.title.startswith("Agents who lose:")
    press(page, "map.show.0")
    assert page.map.drawing.title.startswith("Agents who lose · ")


@pytest.mark.usefixtures("small")
def test_between_whole_numbers_borders_follow_the_cells(page: MapPage) -> None:
    pick(page, CAC, TIERS)
    press(page, "map.show.1")
    drawing = page.map.drawing
    assert drawing.x is not None
    assert drawing.y is not None
    for contour in drawing.contours:
        assert np.isin(contour.points[:, 0], drawing.x.edges).all()
        assert np.isin(contour.points[:, 1], drawing.y.edges).all()


def test_one_model_has_nobody_to_win_against(show: Show) -> None:
    session = session_of(load_preset("community-marketing"))
    page = show(session)
    button = page.findChild(QAbstractButton, "map.show.1")
    assert not button.isEnabled()
    assert button.toolTip() == "There is only one model: nobody else could win."
    assert [cross.label[:5] for cross in page.map.drawing.crosses] == ["today"]
    session.close()


def test_where_the_last_rival_goes_the_map_of_values_stays(page: MapPage, session: Session) -> None:
    press(page, "map.show.1")
    data = session.scenario.data()
    session.change(Scenario.parse({**data, "models": data["models"][:1]}), "Remove two")
    page.wait()
    assert isinstance(page.map.drawing.layer, Shades)
    assert not page.findChild(QAbstractButton, "map.show.1").isEnabled()


# --- taking values --------------------------------------------------------------------------------


def test_a_click_takes_both_values_into_the_scenario_as_one_step(page: MapPage, session: Session, qtbot: QtBot) -> None:
    before = session.scenario
    qtbot.mouseMove(page.map.field, at(page, 40.0, 0.3))
    values = page.map.field.reading_at
    qtbot.mouseClick(page.map.field, Qt.MouseButton.LeftButton, pos=at(page, 40.0, 0.3))
    assert values is not None
    for place in range(3):
        assert session.scenario.number(f"models.{place}.acquisition.cac") == values[0]
        assert session.scenario.number(f"models.{place}.retention.repurchase_rate") == values[1]
    assert session.undo_stack.count() == 1
    assert page.job_line.text.startswith("Taken into the scenario: Customer acquisition cost · all models ¥4")
    page.wait()
    assert [(cross.x, cross.y) for cross in page.map.drawing.crosses] == [values]
    session.undo_stack.undo()
    assert session.scenario == before


def test_the_keyboard_takes_values_too(page: MapPage, session: Session, qtbot: QtBot) -> None:
    page.map.field.setFocus()
    for key in (Qt.Key.Key_Left, Qt.Key.Key_PageUp, Qt.Key.Key_Return):
        qtbot.keyClick(page.map.field, key)
    assert session.undo_stack.count() == 1
    assert session.scenario.number("models.1.retention.repurchase_rate") > 0.5


@pytest.mark.usefixtures("small")
def test_whole_numbers_stay_whole(page: MapPage, session: Session, qtbot: QtBot) -> None:
    pick(page, "months", TIERS)
    qtbot.mouseMove(page.map.field, at(page, 36.2, 3.3))
    values = page.map.field.reading_at
    assert values is not None
    qtbot.mouseClick(page.map.field, Qt.MouseButton.LeftButton, pos=at(page, 36.2, 3.3))
    assert session.scenario.months == values[0]
    assert [model.tier_count for model in session.scenario.models] == [values[1], values[1], 0]
    assert isinstance(session.scenario.value("models.0.channel.tier_count"), int)


def test_taking_values_computes_no_other_map(
    page: MapPage, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    swept: list[object] = []
    monkeypatch.setattr(map_page, "sweep", lambda *_: swept.append(1))
    qtbot.mouseClick(page.map.field, Qt.MouseButton.LeftButton, pos=at(page, 40.0, 0.3))
    page.wait()
    assert swept == []
    assert len(page.map.drawing.crosses) == 1


# --- both sides -----------------------------------------------------------------------------------


def test_the_same_parameter_twice_is_refused_in_words(page: MapPage) -> None:
    pick(page, CAC, "models.1.acquisition.cac")
    assert text(page, "map.empty") == "Both sides are the same parameter. Pick another one for one of them."
    pick(page, CAC, TIERS)
    assert page.map.drawing.empty == ""


def test_a_typed_range_is_what_the_map_shows_and_keeps(page: MapPage, session: Session, qtbot: QtBot) -> None:
    type_into(page, "map.across.low", "20", qtbot)
    type_into(page, "map.across.high", "60", qtbot)
    type_into(page, "map.up.high", "80 %", qtbot)
    drawing = page.map.drawing
    assert drawing.x is not None
    assert drawing.y is not None
    assert (drawing.x.low, drawing.x.high, drawing.y.high) == (20, 60, 0.8)
    assert drawing.crosses[0].x == 100  # today lies beyond it
    session.set_value("models.1.acquisition.cac", 5000.0)
    page.wait()
    assert page.map.drawing.x is not None
    assert page.map.drawing.x.high == 60


def test_a_range_that_nobody_typed_takes_in_where_one_stands_today(page: MapPage, session: Session) -> None:
    session.set_value("models.0.acquisition.cac", 5000.0)
    page.wait()
    assert page.map.drawing.x is not None
    assert page.map.drawing.x.high == 5000


def test_a_range_that_cannot_be_says_why_and_changes_nothing(page: MapPage, qtbot: QtBot) -> None:
    drawing = page.map.drawing
    type_into(page, "map.across.high", "0.5", qtbot)
    assert text(page, "map.across.problem") == "The lower end must be below the upper one."
    type_into(page, "map.up.high", "140", qtbot)
    assert "at most 100" in text(page, "map.up.problem")
    assert page.map.drawing is drawing
    type_into(page, "map.across.high", "500", qtbot)
    assert text(page, "map.across.problem") == ""


def test_ranges_are_proposed_in_even_ratios_where_sliders_are_and_may_be_even(page: MapPage) -> None:
    assert page.map.drawing.x is not None
    assert page.map.drawing.x.log
    ratios = page.map.drawing.x.values[1:] / page.map.drawing.x.values[:-1]
    assert ratios == pytest.approx(ratios[0])
    press(page, "map.across.log")
    assert np.diff(page.map.drawing.x.values) == pytest.approx(np.diff(page.map.drawing.x.values)[0])
    log = page.findChild(QAbstractButton, "map.up.log")
    assert not log.isEnabled()
    assert log.toolTip() == "Even ratios need a lower end above 0."


def test_huge_ranges_are_drawn(page: MapPage, qtbot: QtBot) -> None:
    type_into(page, "map.across.low", "0.001", qtbot)
    type_into(page, "map.across.high", "1e10", qtbot)
    assert page.map.drawing.x is not None
    assert (page.map.drawing.x.values[0], page.map.drawing.x.values[-1]) == (0.001, 1e10)
    assert not page.map.grab().isNull()


@pytest.mark.usefixtures("small")
def test_eight_models_are_drawn(show: Show) -> None:
    data = load_preset("three-models").data()
    models = [{**data["models"][place % 3], "name": f"Way number {place}"} for place in range(8)]
    session = session_of(Scenario.parse({**data, "models": models}))
    page = show(session)
    press(page, "map.show.1")
    assert isinstance(page.map.drawing.layer, Areas)
    assert len(page.map.drawing.layer.names) == 8
    assert not page.map.grab().isNull()
    session.close()


def test_where_a_parameter_goes_the_usual_one_takes_its_place(page: MapPage, session: Session) -> None:
    pick(page, "models.0.channel.tiers.4.churn_rate", REPURCHASE)
    session.open(load_preset("community-marketing"), Origin("Community"))
    page.wait()
    assert [axis.path for axis in page.choices().axes] == [path.replace("*", "0") for path in (CAC, REPURCHASE)]
    assert page.map.drawing.empty == ""


def test_of_one_model_left_the_same_parameter_is_shown_in_the_range_typed(
    page: MapPage, session: Session, qtbot: QtBot
) -> None:
    type_into(page, "map.across.high", "60", qtbot)
    session.open(load_preset("community-marketing"), Origin("Community"))
    page.wait()
    assert page.choices().axes[0] == Axis("models.0.acquisition.cac", 1, 60, COARSE, log=True)
    session.open(load_preset("three-models"), Origin("Three models"))
    page.wait()
    assert page.choices().axes[0].path == CAC


# --- long jobs ------------------------------------------------------------------------------------


def test_a_coarse_map_is_there_first_and_a_fine_one_follows(
    session: Session, show: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    counts: list[int] = []

    def counted(scenario: Scenario, axes: tuple[Axis, Axis], tell: Tell) -> Sweep:
        counts.append(axes[0].count)
        return sweep(scenario, axes, tell)

    monkeypatch.setattr(map_page, "sweep", counted)
    page = show(session)
    assert counts == [COARSE, FINE]
    assert isinstance(page.map.drawing.layer, Shades)
    assert page.map.drawing.layer.values.shape == (FINE, FINE)


def test_stopped_while_it_is_refined_the_coarse_map_stays_and_can_be_used(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def endless(scenario: Scenario, axes: tuple[Axis, Axis], tell: Tell) -> Sweep:
        done = sweep(scenario, [replace(axis, count=COARSE) for axis in axes])
        if axes[0].count == COARSE:
            return done
        while tell(0.5):
            pass
        return replace(done, complete=False)

    monkeypatch.setattr(map_page, "sweep", endless)
    page = MapPage(session)
    qtbot.addWidget(page)
    page.resize(968, 780)
    page.show()
    stop = page.findChild(QAbstractButton, "job.stop")
    qtbot.waitUntil(stop.isVisible)
    assert "Drawing the fine map" in page.job_line.text
    qtbot.mouseMove(page.map.field, at(page, 60.0, 0.62))
    assert page.map.field.reading != ""
    stop.click()
    page.background.wait()
    assert page.job_line.text == "Stopped at 50 %"
    assert isinstance(page.map.drawing.layer, Shades)
    assert page.map.drawing.layer.values.shape == (COARSE, COARSE)


def test_an_edit_ends_the_map_that_it_makes_stale(page: MapPage, session: Session, qtbot: QtBot) -> None:
    before = page.map.drawing.layer
    session.set_value("models.1.price.value", 0.6)
    session.set_value("models.1.price.value", 0.9)
    page.wait()
    layer, drawing = page.map.drawing.layer, page.map.drawing
    assert isinstance(layer, Shades)
    assert isinstance(before, Shades)
    assert drawing.x is not None
    assert drawing.y is not None
    values = {CAC: float(drawing.x.values[70]), REPURCHASE: float(drawing.y.values[90])}
    result = simulate(session.scenario.with_values(values))
    assert layer.values[70, 90] == pytest.approx(float(result.models[1].summary["brand_profit"][0]))
    assert layer.values[70, 90] != before.values[70, 90]


def test_out_of_sight_nothing_is_computed(page: MapPage, session: Session) -> None:
    drawing = page.map.drawing
    page.hide()
    session.set_value("models.1.price.value", 0.6)
    QApplication.processEvents()
    assert not page.background.is_busy
    assert page.map.drawing is drawing
    page.show()
    page.wait()
    assert page.map.drawing is not drawing


# --- what stays, what is exported -----------------------------------------------------------------


def test_what_is_shown_is_exported(page: MapPage, session: Session) -> None:
    for button, name in (("map.show.0", "map"), ("map.show.1", "map-winner")):
        press(page, button)
        pictures = PagePictures(session.scenario, page.pictures())
        assert pictures.names() == [name]
        assert pictures.title(0) == page.map.drawing.title
        theme.CHOICE.choose("dark")
        image = pictures.draw(0, 2, listed=False)
        assert image.width() == 2 * (PICTURE[0] + 2 * MARGIN)
        assert image.height() == 2 * (PICTURE[1] + HEADER + FOOTER)
        assert image.pixelColor(2, 2).name() == theme.LIGHT.ground.lower()
        theme.CHOICE.choose("light")


@pytest.mark.usefixtures("small")
def test_another_page_goes_on_with_the_same_choices(page: MapPage, session: Session, show: Show, qtbot: QtBot) -> None:
    pick(page, "models.*.costs.return_rate", TIERS)
    type_into(page, "map.across.high", "48", qtbot)
    press(page, "map.up.log")
    choose(page, "map.metric.figure", "peak_cash_need")
    press(page, "map.show.1")
    other = MapPage(session)
    qtbot.addWidget(other)
    other.choose(page.choices())
    other.resize(968, 780)
    other.show()
    other.wait()
    assert other.choices() == page.choices()
    assert other.map.drawing.title == page.map.drawing.title
    assert other.map.drawing.x is not None
    assert other.map.drawing.x.high == 0.48


def test_what_was_chosen_for_another_scenario_is_taken_as_far_as_it_can_be(page: MapPage, qtbot: QtBot) -> None:
    pick(page, "models.0.channel.tiers.4.churn_rate", REPURCHASE)
    press(page, "map.show.1")
    session = session_of(load_preset("community-marketing"))
    other = MapPage(session)
    qtbot.addWidget(other)
    other.choose(page.choices())
    other.show()
    other.wait()
    assert [axis.path for axis in other.choices().axes] == [path.replace("*", "0") for path in (CAC, REPURCHASE)]
    assert isinstance(other.map.drawing.layer, Shades)
    session.close()


def test_a_picture_asked_for_right_after_an_edit_is_of_the_edited_scenario(page: MapPage, session: Session) -> None:
    before = page.pictures()[0].title
    session.set_value("models.1.price.value", 0.3)
    assert page.pictures()[0].title != before


@pytest.mark.parametrize(
    "make",
    [MapPage, lambda session: AxisPicker(session.scenario, "axis", "Across", "acquisition.cac")],
    ids=["page", "axis"],
)
def test_what_nobody_holds_is_gone(make: Callable[[Session], object], session: Session) -> None:
    gc.collect()
    settle()
    widgets, heard = len(QApplication.allWidgets()), theme.CHOICE.receivers("2changed()")
    trace = weakref.ref(make(session))
    gc.collect()
    settle()
    assert trace() is None
    assert (len(QApplication.allWidgets()), theme.CHOICE.receivers("2changed()")) == (widgets, heard)


def test_a_closed_page_is_gone_with_the_map_that_it_shows(session: Session, qtbot: QtBot) -> None:
    gc.collect()
    settle()
    page = MapPage(session)
    page.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    page.show()
    page.wait()
    press(page, "map.show.1")
    traces = [weakref.ref(part) for part in (page, page.map, page.map.field)]
    page.close()
    del page
    settle()
    gc.collect()
    assert [trace() for trace in traces] == [None, None, None]

"""The strip shows the figures of the results, what they were, and asks where they come from."""

from __future__ import annotations

import math
import time
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from calculator import ModelResult, Result, figures, language, load_preset, simulate
from calculator.outcomes import SUMMARY
from ui import figure_button, theme
from ui.figure_button import FigureButton, Layout
from ui.figure_strip import COLUMNS, FigureStrip
from ui.lettering import text_width, write


@pytest.fixture(scope="module")
def result() -> Result:
    return simulate(load_preset())


@pytest.fixture(scope="module")
def dearer() -> Result:
    """The same with customers that cost more to win."""
    return simulate(load_preset().with_values({"models.*.acquisition.cac": 160.0}))


def shown(qtbot: QtBot, model: ModelResult, place: int = 0, width: int = 360) -> FigureStrip:
    strip = FigureStrip(place)
    qtbot.addWidget(strip)
    strip.resize(width, strip.height())
    strip.show_result(model, None, 60)
    strip.show()
    return strip


def changed(model: ModelResult, **figures_: float) -> ModelResult:
    new = {name: np.array([value]) for name, value in figures_.items()}
    return replace(model, summary={**model.summary, **new})


def named(strip: FigureStrip, name: str) -> FigureButton:
    button = strip.findChild(FigureButton, name)
    assert isinstance(button, FigureButton)
    return button


def text(strip: FigureStrip, column: str) -> str:
    return strip.figures[column].value_text


def ink(widget: QWidget) -> int:
    """How many pixels of *widget* are not ground."""
    image = widget.grab().toImage()
    ground = image.pixel(image.width() - 1, 0)
    return sum(image.pixel(x, y) != ground for x in range(image.width()) for y in range(image.height()))


@pytest.mark.parametrize("place", [0, 1, 2])
def test_every_figure_is_that_of_the_result(qtbot: QtBot, result: Result, place: int) -> None:
    model = result.models[place]
    strip = shown(qtbot, model, place)
    for column in COLUMNS:
        value = float(model.summary[column][0])
        if not math.isnan(value) and not text(strip, column).startswith(("no agents", "month")):
            assert text(strip, column) == figures.short(value, SUMMARY[column].unit)


def test_a_brand_that_pays_nothing_has_no_ratio(qtbot: QtBot, result: Result) -> None:
    strip = shown(qtbot, result.models[0])
    assert text(strip, "ltv_to_cac") == "– the brand pays nothing"
    assert text(strip, "payback_months") == "–"


def test_months_are_named(qtbot: QtBot, result: Result) -> None:
    strip = shown(qtbot, result.models[2])
    assert text(strip, "payback_months") == "month 1"
    assert text(strip, "break_even_month") == "month 9"


def test_what_never_comes_says_within_how_many_months(qtbot: QtBot, result: Result) -> None:
    never = changed(result.models[2], payback_months=math.nan, break_even_month=math.nan)
    strip = shown(qtbot, never)
    assert text(strip, "payback_months") == "never within 60 months"
    assert text(strip, "break_even_month") == "not within 24 months"
    strip.show_result(never, None)
    assert text(strip, "payback_months") == "never"


def test_without_agents_their_figures_say_so(qtbot: QtBot, result: Result) -> None:
    strip = shown(qtbot, result.models[2])
    for column in ("channel_profit", "ltv_to_full_cac", "losing_share", "losing_share_12"):
        assert text(strip, column) == "no agents"
    assert text(strip, "stranded_share") == "– no stock with agents"


def test_stock_at_cost_stands_only_where_agents_hold_stock(qtbot: QtBot, result: Result) -> None:
    strips = [shown(qtbot, model) for model in result.models]
    visible = [strip.figures["channel_profit_with_stock"].isVisible() for strip in strips]
    assert visible == [True, False, False]


def test_after_an_edit_figures_carry_what_they_were(qtbot: QtBot, result: Result, dearer: Result) -> None:
    strip = shown(qtbot, result.models[1], 1)
    assert not any(button.was_text for button in strip.figures.values())
    strip.show_result(dearer.models[1], result.models[1], 60)
    assert strip.figures["ltv_to_cac"].was_text == "prior: 2.65 ▼"
    assert strip.figures["brand_profit"].was_text == "prior: ¥1.26\u202fM ▼"
    assert strip.figures["losing_share"].was_text == ""
    strip.show_result(dearer.models[1], None, 60)
    assert not any(button.was_text for button in strip.figures.values())


def test_a_month_that_was_never_before_has_no_arrow(qtbot: QtBot, result: Result) -> None:
    strip = shown(qtbot, result.models[2])
    strip.show_result(result.models[2], changed(result.models[2], break_even_month=math.nan), 60)
    assert strip.figures["break_even_month"].was_text == "prior: not yet"


def written(strip: FigureStrip, column: str, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The texts that a figure paints, in order."""
    texts: list[str] = []

    def noting(painter: QPainter, room: QRect, text: str, *rest: object, **how: bool) -> int:
        texts.append(text)
        return write(painter, room, text, *rest, **how)  # type: ignore[arg-type]

    with monkeypatch.context() as patch:
        patch.setattr(figure_button, "write", noting)
        strip.figures[column].grab()
    return [text for text in texts if text]


@pytest.mark.parametrize("spoken", ["en", "zh"])
@pytest.mark.parametrize("width", [220, 260, 308, 350, 400, 440, 520])
def test_an_old_value_stands_with_its_word_or_not_at_all(
    qtbot: QtBot, result: Result, monkeypatch: pytest.MonkeyPatch, width: int, spoken: str
) -> None:
    language.use(spoken)
    word = {"en": "prior: ", "zh": "刚才 "}[spoken]
    now = changed(result.models[1], break_even_month=math.nan, ltv_to_cac=math.nan, payback_months=7.0)
    before = changed(result.models[1], break_even_month=7.0, ltv_to_cac=3.59, payback_months=3.0)
    strip = shown(qtbot, now, 1, width)
    strip.show_result(now, before, 60)
    for column in ("break_even_month", "ltv_to_cac", "payback_months", "brand_profit"):
        label, value, *was = written(strip, column, monkeypatch)
        assert label
        assert value not in ("3", "7", "3.59")
        assert all(text.startswith((word, "–", *"pn品无")) for text in was)
        assert strip.figures[column].was_text.startswith(word) or column == "brand_profit"


def test_a_value_in_words_is_told_in_fewer_for_the_old_one(
    qtbot: QtBot, result: Result, monkeypatch: pytest.MonkeyPatch
) -> None:
    language.use("zh")
    now = changed(result.models[1], break_even_month=math.nan)
    strip = shown(qtbot, now, 1, 420)
    strip.show_result(now, changed(result.models[1], break_even_month=7.0), 60)
    assert written(strip, "break_even_month", monkeypatch) == ["盈亏平衡", "未达到", "刚才 第 7 个月"]


@pytest.mark.parametrize("spoken", ["en", "zh"])
@pytest.mark.parametrize("width", [220, 290, 308, 340, 420])
def test_the_large_figures_are_always_called_profits(
    qtbot: QtBot, result: Result, dearer: Result, monkeypatch: pytest.MonkeyPatch, width: int, spoken: str
) -> None:
    language.use(spoken)
    strip = shown(qtbot, dearer.models[1], 1, width)
    strip.show_result(dearer.models[1], result.models[1], 60)
    names = {"en": ("Brand's profit", "Agents' profit"), "zh": ("品牌利润", "代理利润")}[spoken]
    for column, name in zip(("brand_profit", "channel_profit"), names, strict=True):
        texts = written(strip, column, monkeypatch)
        assert texts[0] == name
        assert any(text.startswith(("prior: ¥", "刚才 ¥")) for text in texts) == bool(strip.figures[column].was_text)
        ends = text_width(name, theme.LABEL)
        assert ends <= strip.figures[column].width() - 4


@pytest.mark.parametrize("width", [240, 308, 480])
def test_nothing_moves_when_an_old_value_appears(qtbot: QtBot, result: Result, dearer: Result, width: int) -> None:
    strip = shown(qtbot, dearer.models[2], 2, width)
    button = strip.figures["ltv_to_cac"]
    height, frame, pixels = strip.height(), button.geometry(), ink(button)
    alone = button.grab().toImage()
    strip.show_result(dearer.models[2], result.models[2], 60)
    assert (strip.height(), button.geometry()) == (height, frame)
    assert ink(button) > pixels
    both = button.grab().toImage()
    across = QRect(0, 0, alone.width(), 27)  # above what it was
    right = QRect(alone.width() - 24, 0, 24, alone.height())
    value, label = across if width == 308 else right, QRect(0, 0, 40, 12)
    assert alone.copy(value) == both.copy(value)
    assert alone.copy(label) == both.copy(label)


@pytest.mark.parametrize(("width", "highest"), [(220, 210), (308, 170), (480, 160)])
def test_all_kinds_are_equally_high_and_laid_out(qtbot: QtBot, result: Result, width: int, highest: int) -> None:
    strips = [shown(qtbot, model, place, width) for place, model in enumerate(result.models)]
    assert len({strip.height() for strip in strips}) == 1
    assert strips[0].height() <= highest
    for column in COLUMNS:
        places = [strip.figures[column].geometry() for strip in strips]
        assert len({(place.topLeft().toTuple(), place.width()) for place in places}) == 1


def test_the_layout_can_be_decided_for_all_columns(qtbot: QtBot, result: Result) -> None:
    strip = shown(qtbot, result.models[0], 0, 308)
    across = strip.height()
    strip.set_layout(Layout.STACKED)
    assert strip.height() > across
    strip.set_layout(None)
    assert strip.height() == across


def test_columns_that_differ_by_a_pixel_are_laid_out_alike(qtbot: QtBot, result: Result) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    strips = [FigureStrip(place, page) for place in range(2)]
    for model, strip in zip(result.models, strips, strict=False):
        strip.show_result(model, None, 60)
    page.show()
    for width in (296, 323, 400):
        for strip, pixels in zip(strips, (width, width - 1), strict=True):
            strip.resize(pixels, strip.height())
        assert strips[0].height() == strips[1].height()
        first, second = (strip.figures["losing_share"].grab().toImage() for strip in strips)
        label = QRect(0, 0, 60, 13)
        assert first.copy(label) == second.copy(label)


def test_no_figure_lies_on_another(qtbot: QtBot, result: Result) -> None:
    for width in (220, 240, 308, 480):
        strip = shown(qtbot, result.models[0], 0, width)
        buttons = list(strip.figures.values())
        for number, one in enumerate(buttons):
            assert strip.rect().contains(one.geometry())
            assert not any(one.geometry().intersects(other.geometry()) for other in buttons[number + 1 :])


def test_a_figure_asks_where_it_comes_from_by_mouse_and_by_key(qtbot: QtBot, result: Result) -> None:
    strip = shown(qtbot, result.models[0], 3)
    with qtbot.waitSignal(strip.asked) as asked:
        QTest.mouseClick(named(strip, "figure.brand_profit.3"), Qt.MouseButton.LeftButton)
    assert asked.args == [3, "brand_profit"]
    with qtbot.waitSignal(strip.asked) as asked:
        QTest.keyClick(named(strip, "figure.losing_share.3"), Qt.Key.Key_Space)
    assert asked.args == [3, "losing_share"]


def test_every_figure_can_be_reached_and_read_without_a_mouse(qtbot: QtBot, result: Result) -> None:
    strip = shown(qtbot, result.models[0])
    button = strip.figures["brand_profit"]
    assert all(each.focusPolicy() & Qt.FocusPolicy.TabFocus for each in strip.figures.values())
    assert button.accessibleName() == "Brand's profit, WeChat agents: ¥246\u202fk"
    strip.show_result(changed(result.models[0], brand_profit=1e6), result.models[0], 60)
    assert button.accessibleName() == "Brand's profit, WeChat agents: ¥1\u202fM, prior: ¥246\u202fk ▲"


def test_the_mouse_reads_the_exact_value_and_the_meaning(qtbot: QtBot, result: Result) -> None:
    strip = shown(qtbot, result.models[0])
    button = strip.figures["brand_profit"]
    QApplication.sendEvent(button, QHelpEvent(QEvent.Type.ToolTip, button.rect().center(), button.rect().center()))
    assert "¥246,165.82" in button.toolTip()
    assert "Cash less deposits held" in button.toolTip()


def test_stale_figures_are_dimmed(qtbot: QtBot, result: Result) -> None:
    strip = shown(qtbot, result.models[0])
    fresh = strip.figures["brand_profit"].grab().toImage()
    strip.set_stale(stale=True)
    assert strip.figures["brand_profit"].grab().toImage() != fresh
    strip.set_stale(stale=False)
    assert strip.figures["brand_profit"].grab().toImage() == fresh


def test_the_theme_is_followed(qtbot: QtBot, result: Result) -> None:
    strip = shown(qtbot, result.models[0])
    light = strip.grab().toImage()
    theme.CHOICE.choose("dark")
    assert strip.grab().toImage() != light
    assert strip.grab().toImage().pixelColor(5, 10) == QColor(theme.DARK.models[0])


def test_a_very_long_name_keeps_within_the_strip(qtbot: QtBot, result: Result) -> None:
    name = "A name that someone typed in one long afternoon " * 3
    strip = shown(qtbot, replace(result.models[0], name=name), width=240)
    assert strip.width() == 240
    assert name.strip() in strip.toolTip()


def test_large_numbers_read_in_the_language_in_use(qtbot: QtBot, result: Result) -> None:
    language.use("zh")
    strip = shown(qtbot, result.models[1])
    assert text(strip, "brand_profit") == "¥126\u202f万"


def test_an_update_takes_less_than_a_millisecond(qtbot: QtBot, result: Result, dearer: Result) -> None:
    strip = shown(qtbot, result.models[1])
    fastest = math.inf
    for now, before in [(dearer, result), (result, dearer)] * 10:
        start = time.perf_counter()
        strip.show_result(now.models[1], before.models[1], 60)
        fastest = min(fastest, time.perf_counter() - start)
    assert fastest < 1e-3

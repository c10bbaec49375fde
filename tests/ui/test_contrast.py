"""Everything that is written or drawn stands off from what lies under it, in both themes, as WCAG AA asks."""

import re
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QScrollBar

from tests.ui.every_page import every_page, ground_under, in_window, labels, listening, look_at
from ui import theme
from ui.charts.bars import Bar, Fill, paint_bar
from ui.charts.hatching import pattern
from ui.charts.line_style import DASHES, model_pen
from ui.contrast import MARK, TEXT, contrast, distinct, letters_on
from ui.main_window import MainWindow
from ui.theme import DARK, LIGHT, Theme

BOTH = pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
UI = Path(__file__).parents[2] / "ui"


def grounds(colours: Theme) -> list[QColor]:
    return [QColor(name) for name in (colours.ground, colours.surface, colours.hover)]


def test_contrast_is_that_of_the_published_examples() -> None:
    """Black on white is 21 : 1; #767676 is the lightest grey that passes on white, #777777 the first that does not."""
    white = QColor("#FFFFFF")
    assert contrast(QColor("#000000"), white) == pytest.approx(21)
    assert contrast(QColor("#767676"), white) >= 4.5 > contrast(QColor("#777777"), white)
    assert contrast(white, QColor("#767676")) == contrast(QColor("#767676"), white)


@BOTH
@pytest.mark.parametrize("role", ["ink", "secondary", "error", "warning"])
def test_text_reads_on_every_ground(colours: Theme, role: str) -> None:
    """Secondary is also that of placeholders, disabled fields and quiet notes; error and warning those of the law."""
    for ground in grounds(colours):
        assert contrast(QColor(getattr(colours, role)), ground) >= TEXT


@BOTH
def test_words_in_a_models_colour_read_on_every_ground_and_on_its_own_tint(colours: Theme) -> None:
    for place in range(8):
        tint = theme.mix(colours.model(place), QColor(colours.surface), 0.86)
        for ground in (*grounds(colours), tint):
            assert contrast(colours.model_text(place), ground) >= TEXT, (place, ground.name())


@BOTH
def test_words_in_a_models_colour_keep_its_hue(colours: Theme) -> None:
    for place in range(8):
        apart = abs(colours.model_text(place).hslHueF() - colours.model(place).hslHueF())
        assert min(apart, 1 - apart) < 0.03


@BOTH
def test_marks_edges_of_fields_and_rings_stand_off(colours: Theme) -> None:
    for ground in grounds(colours)[:2]:
        for place in range(8):
            assert contrast(colours.model(place), ground) >= MARK
        assert contrast(QColor(colours.edge), ground) >= MARK


@BOTH
def test_links_and_what_is_selected_read(colours: Theme) -> None:
    theme.CHOICE.show(colours)
    palette = theme._palette(colours)
    assert contrast(palette.highlightedText().color(), palette.highlight().color()) >= TEXT
    for ground in grounds(colours):
        assert contrast(palette.link().color(), ground) >= TEXT
        assert contrast(palette.placeholderText().color(), ground) >= TEXT


@BOTH
def test_a_label_inside_a_bar_reads_on_every_shade_of_every_model(colours: Theme) -> None:
    for place in range(8):
        for tiers in (1, 2, 5, 12):
            for tier in range(tiers + 1):
                shade = colours.tier(place, tier, tiers)
                assert contrast(letters_on(shade), shade) >= TEXT
    for grey in colours.neutrals:
        assert contrast(letters_on(QColor(grey)), QColor(grey)) >= TEXT


@BOTH
@pytest.mark.parametrize("fill", list(Fill))
def test_a_bar_of_the_palest_shade_has_an_edge_that_stands_off(colours: Theme, fill: Fill) -> None:
    theme.CHOICE.show(colours)
    for colour in (colours.tier(4, 12, 12), QColor(colours.neutrals[2])):
        image = QImage(40, 40, QImage.Format.Format_RGB32)
        image.fill(QColor(colours.ground))
        painter = QPainter(image)
        paint_bar(painter, QRectF(5, 5, 30, 30), Bar(0, 1, 0, 1, colour, fill))
        painter.end()
        edges = [image.pixelColor(x, y) for x, y in ((5, 20), (34, 20), (20, 5), (20, 34))]
        for edge in edges:
            assert contrast(edge, QColor(colours.ground)) >= MARK


@BOTH
def test_a_colour_that_stands_off_enough_stays_as_it_is(colours: Theme) -> None:
    ground = QColor(colours.ground)
    assert distinct(colours.model(0), ground) == colours.model(0)
    pale = colours.tier(0, 5, 5)
    assert distinct(pale, ground) != pale
    assert MARK <= contrast(distinct(pale, ground), ground) < MARK + 0.5


@every_page
@pytest.mark.parametrize("wish", ["light", "dark"])
def test_every_text_of_a_page_reads_where_it_is_written(
    window: MainWindow, number: int, wish: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    theme.CHOICE.choose(wish)
    look_at(window, number)
    with listening(monkeypatch) as written:
        image = window.grab().toImage()
    bars = [QRectF(in_window(bar)) for bar in window.findChildren(QScrollBar) if bar.isVisible()]
    faint = {
        f"{each.text!r} {each.colour.name()} on {ground.name()}: {contrast(each.colour, ground):.2f}"
        for each in written
        if not any(bar.intersects(each.place) for bar in bars)
        and (ground := ground_under(image, each.place)) is not None
        and contrast(each.colour, ground) < TEXT
    }
    for label in labels(window):
        ground, colour = ground_under(image, in_window(label)), label.palette().color(label.foregroundRole())
        if ground is not None and contrast(colour, ground) < TEXT:
            faint.add(f"{label.text()!r} {colour.name()} on {ground.name()}")
    assert written
    assert not faint


def test_colours_are_named_in_the_theme_alone() -> None:
    """So that a model has one colour everywhere."""
    named = {
        file.name
        for file in UI.rglob("*.py")
        if re.search(r"#[0-9A-Fa-f]{6}\b|QColor\(\s*[1-9]", file.read_text(encoding="utf-8"))
    }
    assert named <= {"theme.py", "contrast.py", "report_pictures.py"}  # a report lies on white paper


@pytest.mark.parametrize("wish", ["light", "dark"])
def test_a_model_has_its_one_colour_on_every_page_that_shows_all_models(window: MainWindow, wish: str) -> None:
    theme.CHOICE.choose(wish)
    places = {colour.rgb() for colour in map(theme.current().model, range(3))}
    others = {colour.rgb() for colour in map(theme.current().model, range(3, 8))}
    for number in (0, 1):
        look_at(window, number)
        image = window.pages.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        seen = {int(pixel) for pixel in np.unique(np.frombuffer(image.constBits(), dtype=np.uint32))}
        assert places <= seen
        assert not others & seen


def test_models_are_told_apart_without_colour() -> None:
    """By dashes of their lines and by hatching of their areas."""
    assert len(set(DASHES)) == 8
    assert len({tuple(model_pen(place).dashPattern()) for place in range(8)}) == 8
    x, y = np.meshgrid(np.arange(36, dtype=np.int32), np.arange(36, dtype=np.int32))
    assert len({pattern(place, x, y).tobytes() for place in range(8)}) == 8


def test_fills_are_told_apart_without_colour() -> None:
    pictures = []
    for fill in Fill:
        image = QImage(24, 24, QImage.Format.Format_Grayscale8)
        image.fill(QColor(theme.current().ground))
        painter = QPainter(image)
        paint_bar(painter, QRectF(0, 0, 24, 24), Bar(0, 1, 0, 1, theme.current().model(0), fill))
        painter.end()
        pictures.append(np.frombuffer(image.constBits(), dtype=np.uint8).astype(int))
    for number, one in enumerate(pictures):
        for other in pictures[number + 1 :]:
            assert (np.abs(one - other) > 30).mean() > 0.1

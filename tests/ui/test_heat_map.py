"""The map of two parameters: colours that look even, patterns, axes, and what mouse and keys read and take."""

import gc
import weakref
from dataclasses import replace
from itertools import combinations, pairwise

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from calculator.metric import TIED
from tests.ui.using_inputs import settle
from ui import theme
from ui.charts.area_names import room_in
from ui.charts.cell_edges import cell_edges
from ui.charts.colour_scale import ColourScale, colour_scale
from ui.charts.heat_map import HeatMap
from ui.charts.map_drawing import Areas, Contour, Cross, MapAxis, MapDrawing, Row, Shades
from ui.charts.map_raster import hatched_image, swatch_image
from ui.charts.ticks import tick_texts, ticks

Numbers = NDArray[np.float64]

# --- colours --------------------------------------------------------------------------------------

FROM_LINEAR_RGB = np.array(
    [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]]
)
EYES = {  # Machado, Oliveira & Fernandes 2009, full severity, on linear red, green and blue
    "all colours": np.eye(3),
    "no red": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    "no green": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
    "no blue": np.array(
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    ),
}


def seen(colours: NDArray[np.uint8], eyes: str = "all colours") -> Numbers:
    """CIELAB (D65) of sRGB *colours*, as those *eyes* see them."""
    parts = colours / 255
    linear = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    linear = np.clip(linear @ EYES[eyes].T, 0, 1)
    relative = (linear @ FROM_LINEAR_RGB.T) / FROM_LINEAR_RGB.sum(axis=1)
    root = np.where(relative > 216 / 24389, np.cbrt(relative), (24389 / 27 * relative + 16) / 116)
    x, y, z = np.moveaxis(root, -1, 0)
    return np.stack([116 * y - 16, 500 * (x - y), 200 * (y - z)], axis=-1)


SCALES = {"one sign": ColourScale(0.0, 1.0), "two signs": ColourScale(-1.0, 1.0, 0.0)}


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("scale", SCALES.values(), ids=SCALES)
def test_every_step_of_a_scale_looks_alike(scale: ColourScale, name: str) -> None:
    theme.CHOICE.choose(name)
    colours = seen(scale.colours(np.linspace(scale.low, scale.high, 17)))
    steps = np.linalg.norm(np.diff(colours, axis=0), axis=1)
    assert steps.max() < 1.2 * steps.min()  # colours of eight bits are that rough


@pytest.mark.parametrize("eyes", EYES)
@pytest.mark.parametrize("name", ["light", "dark"])
def test_every_eye_tells_gain_from_loss_and_more_from_less(name: str, eyes: str) -> None:
    theme.CHOICE.choose(name)
    loss, nothing, gain = seen(SCALES["two signs"].colours(np.array([-1.0, 0.0, 1.0])), eyes)
    assert min(np.linalg.norm(loss - nothing), np.linalg.norm(gain - nothing), np.linalg.norm(gain - loss)) > 40
    lightness = seen(SCALES["one sign"].colours(np.linspace(0, 1, 33)), eyes)[:, 0]
    assert (np.diff(lightness) < 0).all() or (np.diff(lightness) > 0).all()


def test_the_middle_of_the_scale_is_where_the_sign_changes() -> None:
    scale = colour_scale(np.array([-1.0, 2.0, 4.0]), 0.0)
    middle, low, high = scale.colours(np.array([0.0, -1.0, 4.0])).astype(int)
    assert np.ptp(middle) < 8  # next to grey
    assert low[2] > low[0]
    assert high[0] > high[2]


def test_values_of_one_sign_have_no_middle() -> None:
    assert colour_scale(np.array([1.0, 2.0, 4.0]), 0.0).middle is None
    assert colour_scale(np.array([-4.0, -2.0]), 0.0).middle is None


def test_a_few_far_values_do_not_make_all_others_look_alike() -> None:
    values = np.concatenate([np.linspace(-1.0, 1.0, 99), [1000.0]])
    first, last, far = seen(colour_scale(values, 0.0).colours(np.array([0.0, 1.0, 1000.0])))
    assert np.linalg.norm(last - first) > 5
    assert np.linalg.norm(far - last) > 5


def test_a_bent_scale_finds_the_value_of_every_place_again() -> None:
    scale = colour_scale(np.concatenate([np.linspace(-1.0, 1.0, 99), [1000.0]]), 0.0)
    assert scale.bend > 0
    parts = np.linspace(0, 1, 9)
    assert scale.parts(scale.values(parts)) == pytest.approx(parts)


def test_values_without_any_difference_have_a_colour() -> None:
    assert colour_scale(np.full((3, 3), 7.0), 0.0).colours(np.full(2, 7.0)).shape == (2, 3)
    assert colour_scale(np.full((3, 3), np.nan), 0.0).colours(np.full(2, np.nan)).shape == (2, 3)


def in_grey(image: QImage) -> NDArray[np.bool_]:
    """Where *image* is darker than its mean: what is left of a pattern without its colours."""
    lightness = np.array(
        [[image.pixelColor(x, y).lightnessF() for x in range(image.width())] for y in range(image.height())]
    )
    darker: NDArray[np.bool_] = lightness < lightness.mean()
    return darker


def test_no_two_of_eight_models_nor_empty_cells_have_one_pattern() -> None:
    patterns = [in_grey(swatch_image(place, 36)) for place in range(8)]
    patterns += [in_grey(hatched_image(36, forbidden=forbidden)) for forbidden in (False, True)]
    for one, other in combinations(patterns, 2):
        assert (one != other).any()


# --- axes -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("ends", "most", "log", "expected"),
    [
        ((0.0, 1.0), 6, False, [0, 0.2, 0.4, 0.6, 0.8, 1]),
        ((0.03, 0.97), 6, False, [0.2, 0.4, 0.6, 0.8]),
        ((-7.0, 12.0), 5, False, [-5, 0, 5, 10]),
        ((1.0, 1000.0), 8, True, [1, 3, 10, 30, 100, 300, 1000]),
        ((1.0, 1000.0), 12, True, [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]),
        ((2.0, 5.0), 4, True, [2, 3, 4, 5]),
        ((1e-3, 1e10), 5, True, [1e-3, 1, 1e3, 1e6, 1e9]),
        ((1.0, 1.0), 5, False, []),
    ],
)
def test_axes_are_numbered_roundly(ends: tuple[float, float], most: int, log: bool, expected: list[float]) -> None:  # noqa: FBT001
    assert ticks(*ends, most, log=log) == pytest.approx(expected)


def test_whole_numbers_are_numbered_whole() -> None:
    assert ticks(1, 3, 8, whole=True) == [1, 2, 3]


def test_numbers_that_read_alike_in_short_are_told_in_full() -> None:
    assert tick_texts([100_000.0, 100_010.0], "people") == ["100,000", "100,010"]


LINEAR = MapAxis("CAC, ¥/customer", "¥/customer", np.linspace(0.0, 100.0, 11), 0.0, 100.0)
WHOLE = MapAxis("Tiers", "tiers", np.arange(1.0, 6.0), 1.0, 5.0, whole=True)
LOG = MapAxis("CAC", "¥", np.geomspace(1.0, 1000.0, 4), 1.0, 1000.0, log=True)


def test_an_axis_of_whole_numbers_gives_every_number_the_same_room() -> None:
    assert WHOLE.edges == pytest.approx([0.5, 1.5, 2.5, 3.5, 4.5, 5.5])
    assert [WHOLE.part(value) for value in WHOLE.edges] == pytest.approx(np.linspace(0, 1, 6))


@pytest.mark.parametrize("axis", [LINEAR, WHOLE, LOG], ids=["even", "whole", "log"])
def test_an_axis_finds_the_cell_of_every_place(axis: MapAxis) -> None:
    for cell, (first, last) in enumerate(pairwise(axis.edges.tolist())):
        assert axis.cell(axis.value((axis.part(first) + axis.part(last)) / 2)) == cell
        assert first <= axis.values[cell] <= last


def test_values_are_offered_as_one_would_type_them() -> None:
    axis = MapAxis("", "¥", np.linspace(1.0, 1000.0, 160), 1.0, 1000.0)
    offered = [axis.offered(cell) for cell in range(160)]
    assert offered == pytest.approx(axis.values, abs=0.1)
    assert all(round(value, 1) == value for value in offered)
    assert (offered[0], offered[-1]) == (1.0, 1000.0)


# --- lines and names ------------------------------------------------------------------------------


def test_the_line_between_sides_follows_the_edges_of_the_cells() -> None:
    sides = np.array([[0, 0, 1], [0, 1, 1], [-1, 1, 1]])
    edges = np.arange(4.0)
    lines = sorted(line.tolist() for line in cell_edges(sides, edges, edges))
    assert lines == [[[0.0, 2.0], [1.0, 2.0]], [[1.0, 1.0], [1.0, 2.0]], [[1.0, 1.0], [2.0, 1.0]]]


def test_a_name_stands_in_the_middle_of_its_area() -> None:
    area = np.zeros((40, 30), dtype=bool)
    area[10:31, 5:20] = True
    corner = room_in(area, 7, 3)
    assert corner is not None
    left, top = corner
    assert area[left : left + 7, top : top + 3].all()
    assert abs(left + 3 - 20) <= 2
    assert abs(top + 1 - 12) <= 2


def test_an_area_that_is_too_small_gets_no_name() -> None:
    area = np.zeros((20, 20), dtype=bool)
    area[3:9, 3:9] = True
    assert room_in(area, 7, 3) is None
    assert room_in(area, 6, 6) == (3, 3)


# --- reading and taking ---------------------------------------------------------------------------


def drawing(**changes: object) -> MapDrawing:
    values = np.add.outer(LINEAR.values - 50.0, 10 * WHOLE.values)
    return MapDrawing(
        **{  # type: ignore[arg-type]
            "title": "Profit: at or above break-even on half of the map",
            "x": LINEAR,
            "y": WHOLE,
            "layer": Shades(values, colour_scale(values, 0.0), "¥"),
            "crosses": (Cross(30.0, 2.0, "today"),),
            "contours": (Contour(np.array([[40.0, 1.0], [0.0, 5.0]]), "break-even"),),
            "read": lambda x, y: (Row("CAC", f"¥{LINEAR.offered(x):g}"), Row("Tiers", f"{WHOLE.offered(y):g}")),
            "summary": "Profit over CAC and tiers",
            **changes,
        }
    )


@pytest.fixture
def chart(qtbot: QtBot) -> HeatMap:
    shown = HeatMap("map")
    qtbot.addWidget(shown)
    shown.resize(760, 480)
    shown.show_drawing(drawing())
    shown.show()
    qtbot.waitExposed(shown)
    return shown


def at(chart: HeatMap, x: float, y: float) -> QPoint:
    return chart.field.point(x, y).toPoint()


def test_the_mouse_reads_out_the_cell_it_is_over(chart: HeatMap, qtbot: QtBot) -> None:
    qtbot.mouseMove(chart.field, at(chart, 30.0, 4.0))
    assert chart.field.reading == "CAC: ¥30; Tiers: 4"
    qtbot.mouseMove(chart.field, QPoint(3, 3))
    assert chart.field.reading == ""


def test_a_click_takes_the_values_of_the_cell(chart: HeatMap, qtbot: QtBot) -> None:
    with qtbot.waitSignal(chart.taken) as taken:
        qtbot.mouseClick(chart.field, Qt.MouseButton.LeftButton, pos=at(chart, 71.0, 3.2))
    assert taken.args == [70.0, 3.0]


def test_a_drag_takes_nothing(chart: HeatMap, qtbot: QtBot) -> None:
    taken: list[tuple[float, float]] = []
    chart.taken.connect(lambda x, y: taken.append((x, y)))
    qtbot.mousePress(chart.field, Qt.MouseButton.LeftButton, pos=at(chart, 20.0, 2.0))
    qtbot.mouseRelease(chart.field, Qt.MouseButton.LeftButton, pos=at(chart, 70.0, 4.0))
    qtbot.mouseClick(chart.field, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert taken == []


def test_keys_read_on_from_where_one_stands_today_and_take(chart: HeatMap, qtbot: QtBot) -> None:
    field = chart.field
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Right)
    assert field.reading_at == (30.0, 2.0)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Up):
        qtbot.keyClick(field, key)
    assert field.reading_at == (40.0, 4.0)
    with qtbot.waitSignal(chart.taken) as taken:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert taken.args == [40.0, 4.0]
    qtbot.keyClick(field, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert field.reading_at == (0.0, 4.0)
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.reading_at is None


def test_a_screen_reader_hears_what_is_read_out(chart: HeatMap, qtbot: QtBot) -> None:
    assert chart.field.accessibleDescription() == "Profit over CAC and tiers"
    chart.field.setFocus()
    qtbot.keyClick(chart.field, Qt.Key.Key_Up)
    assert chart.field.accessibleDescription() == "CAC: ¥30; Tiers: 2"


def test_a_finer_map_goes_on_reading_at_the_same_values(chart: HeatMap, qtbot: QtBot) -> None:
    qtbot.mouseMove(chart.field, at(chart, 30.0, 4.0))
    finer = MapAxis("CAC", "¥", np.linspace(0.0, 100.0, 41), 0.0, 100.0)
    values = np.add.outer(finer.values, WHOLE.values)
    layer = Shades(values, colour_scale(values, None), "¥")
    chart.show_drawing(drawing(x=finer, layer=layer, read=lambda x, y: (Row("cell", f"{x}, {y}"),)))
    assert chart.field.reading_at == (30.0, 4.0)
    assert chart.field.reading == "cell: 12, 3"


def test_what_has_no_map_says_why(chart: HeatMap, qtbot: QtBot) -> None:
    chart.say("There is no value anywhere.")
    assert chart.findChild(QLabel, "map.empty").text() == "There is no value anywhere."
    assert not chart.field.isVisible()
    chart.show_drawing(drawing(notes=("A rule.",), remarks=("A caveat.",)))
    assert chart.field.isVisible()
    assert chart.findChild(QLabel, "map.notes").text() == "A rule."
    assert chart.findChild(QLabel, "map.remarks").text() == "A caveat."


# --- painting -------------------------------------------------------------------------------------


def colour_at(chart: HeatMap, x: float, y: float) -> QColor:
    return chart.field.grab().toImage().pixelColor(at(chart, x, y))


def test_cells_have_the_colour_of_their_value(chart: HeatMap) -> None:
    layer = chart.drawing.layer
    assert isinstance(layer, Shades)
    wanted = QColor(*layer.scale.colours(layer.values)[8, 3].tolist())
    assert colour_at(chart, 82.0, 4.1).name() == wanted.name()


def test_another_theme_repaints_what_is_shown(chart: HeatMap) -> None:
    light = colour_at(chart, 42.0, 1.2), chart.field.grab().toImage().pixelColor(2, 2)
    theme.CHOICE.choose("dark")
    dark = colour_at(chart, 42.0, 1.2), chart.field.grab().toImage().pixelColor(2, 2)
    assert light[0].lightnessF() > 0.8
    assert dark[0].lightnessF() < 0.3
    assert (light[1].name(), dark[1].name()) == (theme.LIGHT.ground.lower(), theme.DARK.ground.lower())


def test_cells_without_a_value_are_hatched(chart: HeatMap) -> None:
    values = np.full((11, 5), 3.0)
    values[5:] = np.nan
    forbidden = np.zeros((11, 5), dtype=bool)
    forbidden[8:] = True
    layer = Shades(values, colour_scale(values, 0.0), "¥")
    chart.show_drawing(drawing(layer=layer, forbidden=forbidden, missing="nobody buys", contours=(), crosses=()))
    image = chart.field.grab().toImage()

    def share_of_lines(x: float) -> float:
        corner, hatching = at(chart, x, 3.0), theme.LIGHT.neutrals[0].lower()
        pixels = [image.pixelColor(corner + QPoint(across, down)).name() for across in range(18) for down in range(18)]
        return sum(pixel == hatching for pixel in pixels) / len(pixels)

    assert share_of_lines(20.0) == 0
    assert 0 < share_of_lines(60.0) < share_of_lines(90.0)


def areas(names: tuple[str, ...]) -> Areas:
    winners = np.zeros((11, 5), dtype=np.intp)
    winners[6:] = 1
    return Areas(winners, np.ones((11, 5)), names, ("best on half",) * len(names))


def test_areas_are_in_the_colours_of_their_models(chart: HeatMap) -> None:
    chart.show_drawing(drawing(layer=areas(("Agents", "Groups")), contours=(), crosses=()))
    image = chart.field.grab().toImage()
    for place, x in ((0, 15.0), (1, 90.0)):
        corner = at(chart, x, 4.4)
        pixels = [image.pixelColor(corner + QPoint(across, down)) for across in range(9) for down in range(9)]
        hue = theme.LIGHT.model(place).hslHueF()
        assert all(abs(pixel.hslHueF() - hue) < 0.06 for pixel in pixels)


@pytest.mark.parametrize("name", ["light", "dark"])
def test_cells_in_which_models_are_level_are_grey_and_have_their_own_pattern(chart: HeatMap, name: str) -> None:
    theme.CHOICE.choose(name)
    layer = areas(("Agents", "Groups"))
    layer.winners[6:] = TIED
    chart.show_drawing(drawing(layer=replace(layer, level="on half"), contours=(), crosses=()))
    image = chart.field.grab().toImage()
    corner = at(chart, 90.0, 4.4)
    pixels = [image.pixelColor(corner + QPoint(across, down)) for across in range(18) for down in range(18)]
    assert len({pixel.name() for pixel in pixels}) == 2
    assert all(pixel.hsvSaturation() < 32 for pixel in pixels)
    images = [swatch_image(place, 30) for place in range(8)] + [
        hatched_image(30, forbidden=each) for each in (True, False)
    ]
    level = swatch_image(TIED, 30)

    def lines(image: QImage) -> list[bool]:
        names = [image.pixelColor(x, y).name() for y in range(30) for x in range(30)]
        return [each == names[0] for each in names]

    assert all(lines(image) != lines(level) for image in images)


def test_a_picture_is_as_sharp_as_its_scale(chart: HeatMap) -> None:
    chart.show_drawing(drawing(layer=areas(("Agents", "Groups")), contours=(), crosses=()))
    image = QImage(chart.field.size() * 3, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(3)
    chart.field.render(image)
    corner = at(chart, 15.0, 4.4) * 3
    row = [image.pixelColor(corner + QPoint(step, 0)).name() for step in range(200)]
    lines = [step for step, (one, other) in enumerate(pairwise(row)) if one != other]
    assert set(np.diff(lines)) == {3, 24}  # lines of one point, eight points of fill between them


@pytest.mark.parametrize("size", [(420, 300), (2400, 1300)])
def test_any_size_is_painted(chart: HeatMap, size: tuple[int, int], qtbot: QtBot) -> None:
    names = tuple(f"A very long name of way of selling number {number} that nobody would choose" for number in range(8))
    far = Cross(1e9, -5.0, names[0], 0)
    chart.resize(*size)
    chart.show_drawing(drawing(layer=areas(names), crosses=(Cross(30.0, 2.0, names[1], 1), far), missing="nobody"))
    chart.field.setFocus()
    qtbot.keyClick(chart.field, Qt.Key.Key_Up)
    image = chart.grab().toImage()
    assert (image.width(), image.height()) == size


def test_a_map_that_nobody_holds_is_gone() -> None:
    gc.collect()
    settle()
    heard = theme.CHOICE.receivers("2changed()")
    trace = weakref.ref(HeatMap("map"))
    gc.collect()
    settle()
    assert trace() is None
    assert theme.CHOICE.receivers("2changed()") == heard

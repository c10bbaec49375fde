"""Pictures to keep: one chart or the whole comparison as PNG, always on a light ground.

A picture is laid out for itself, whatever the window's size; the scenario's text travels in it,
so that it opens as its scenario.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QByteArray, QEventLoop, QIODevice, QPoint, QRectF, QSaveFile, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from calculator import __version__, picture, preset_file
from calculator.language import tr
from calculator.problems import Problem, ScenarioError
from calculator.refusal import refusal
from calculator.scenario import Scenario
from ui import theme
from ui.assumption_list import AssumptionList
from ui.charts.chart import Chart
from ui.charts.legend import ROWS, legend_of
from ui.mode_line import mode_sentence
from ui.pages.comparison import ComparisonPage, View
from ui.picture import Picture
from ui.session import Origin, Session

KEY = picture.KEY.decode().rstrip("\0")
MARGIN, HEADER, FOOTER = 24, 60, 28
COLUMN, OVERVIEW_HEIGHT = 460, 960
ONE_CHART = QSize(760, 420)


class Gallery(Protocol):
    """Pictures that can be drawn one by one, by number."""

    def names(self) -> list[str]:
        """The stems of their files."""

    def title(self, number: int) -> str:
        """What picture *number* shows, in words."""

    def draw(self, number: int, scale: int = 2, *, listed: bool = True) -> QImage:
        """Picture *number*, with *scale* pixels to the point; *listed*: with what it rests on at its foot."""

    def close(self) -> None:
        """Let go of everything."""


class PagePictures:
    """Draws the pictures that a page offers: its charts, each on a sheet of its own."""

    def __init__(self, scenario: Scenario, offered: Sequence[Picture], original: str = "") -> None:
        self._scenario, self._offered, self._original = scenario, offered, original

    def names(self) -> list[str]:
        """The stems of their files."""
        return [picture.name for picture in self._offered]

    def title(self, number: int) -> str:
        """What picture *number* shows, in words."""
        return self._offered[number].title

    def draw(self, number: int, scale: int = 2, *, listed: bool = True) -> QImage:
        """Picture *number*, with *scale* pixels to the point; *listed*: with what it rests on at its foot."""
        return draw_picture(self._scenario, self._offered[number], scale, self._original, listed=listed)

    def close(self) -> None:
        """Nothing is held."""


def draw_picture(
    scenario: Scenario, wanted: Picture, scale: int = 2, original: str = "", *, listed: bool = True
) -> QImage:
    """*wanted* under the title of *scenario*, which travels in it with the comments of *original*.

    *listed*: at its foot stands what it rests on.
    """
    heading = scenario.title or "Tierwise"
    with on_light_ground():
        widget = wanted.make()
        room = room_for(widget, QSize(*wanted.size))
        heading = f"{heading} · {wanted.heading}" if wanted.heading else heading
        if wanted.is_apart:
            image = framed(widget, wanted.heading, None, scale, listed=False)
        else:
            image = framed(widget, heading, scenario, scale, wanted.places, listed=listed)
        room.close()
        room.deleteLater()
    if wanted.is_apart:
        return image
    image.setText(KEY, preset_file.dump(scenario, original))
    return image


class Pictures:
    """Draws the pictures of one scenario off the screen; to be closed after use.

    *original* is the text of the file that the scenario came from: its comments travel along.
    """

    def __init__(self, scenario: Scenario, original: str = "", view: View | None = None) -> None:
        self._scenario, self._original = scenario, original
        self._session = Session(scenario, Origin(scenario.title))
        self._session.wait()
        self._page = ComparisonPage(self._session)
        self._page.hide_controls()
        self._page.look(view or View())
        self._room = room_for(self._page, QSize(max(3, len(scenario.models)) * COLUMN, OVERVIEW_HEIGHT))

    def names(self) -> list[str]:
        """What can be drawn: the overview first, then every chart, by the stem of its file."""
        places = range(1, len(self._scenario.models) + 1)
        return ["overview", *(f"{row}-{place}" for row in ROWS for place in places)]

    def title(self, number: int) -> str:
        """What picture *number* shows, in words."""
        if number == 0:
            return tr("The whole comparison")
        chart, name = self._chart(number)
        return f"{name}: {chart.drawing.title}"

    def draw(self, number: int, scale: int = 2, *, listed: bool = True) -> QImage:
        """Picture *number* of :meth:`names`, with *scale* pixels to the point; *listed*: with what it rests on."""
        heading = self._scenario.title or "Tierwise"
        if number == 0:
            return self._picture(self._page.content, heading, scale, listed=listed)
        chart, name = self._chart(number)
        sheet = _sheet(chart, ROWS[(number - 1) // len(self._scenario.models)])
        room = room_for(sheet, ONE_CHART)
        place = (number - 1) % len(self._scenario.models)
        image = self._picture(sheet, f"{heading} · {name}", scale, [place], listed=listed)
        room.close()
        room.deleteLater()
        return image

    def chart_alone(self, number: int) -> Chart:
        """A copy of chart *number* without its legend, for somebody else to lay out."""
        return _copy(self._chart(number)[0])

    def close(self) -> None:
        """Let go of everything."""
        self._room.close()
        self._room.deleteLater()
        self._session.close()
        self._session.deleteLater()

    def _chart(self, number: int) -> tuple[Chart, str]:
        place = (number - 1) % len(self._scenario.models)
        return self._page.charts[number - 1], self._scenario.models[place].name

    def _picture(
        self, widget: QWidget, heading: str, scale: int, places: Sequence[int] | None = None, *, listed: bool
    ) -> QImage:
        with on_light_ground():
            image = framed(widget, heading, self._scenario, scale, places, listed=listed)
        image.setText(KEY, preset_file.dump(self._scenario, self._original))
        return image


def framed(
    widget: QWidget,
    heading: str,
    scenario: Scenario | None,
    scale: int,
    places: Sequence[int] | None = None,
    *,
    listed: bool,
) -> QImage:
    """*widget* as it stands, under a heading and over a line that says how it came about.

    Without a *scenario* it shows other data. *listed*: above that line stands what the models at *places* (all of
    them) rest on.
    """
    lay_out_unseen(widget.window())
    foot = AssumptionList(scenario, places, widget.width()) if listed and scenario is not None else None
    size = widget.size() + QSize(2 * MARGIN, HEADER + FOOTER + (foot.height if foot else 0))
    image = QImage(size * scale, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    image.fill(QColor(theme.current().ground))
    painter = QPainter(image)
    widget.render(painter, QPoint(MARGIN, HEADER), renderFlags=QWidget.RenderFlag.DrawChildren)
    _write_frame(painter, size, heading, scenario)
    if foot is not None:
        foot.paint(painter, MARGIN, HEADER + widget.height())
    painter.end()
    return image


def _write_frame(painter: QPainter, size: QSize, heading: str, scenario: Scenario | None) -> None:
    colours, width = theme.current(), size.width() - 2 * MARGIN
    left, align = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignVCenter
    painter.setPen(QColor(colours.ink))
    painter.setFont(theme.font(theme.FIGURE, bold=True))
    painter.drawText(QRectF(MARGIN, 8, width, 28), left | align, heading)
    painter.setFont(theme.font(theme.LABEL))
    painter.setPen(QColor(colours.secondary))
    if scenario is not None:
        painter.drawText(QRectF(MARGIN, 36, width, 18), left | align, mode_sentence(scenario))
    today = date.today().isoformat()  # noqa: DTZ011  (the reader's own calendar day is meant)
    words = tr("Tierwise {version} · {date} · the scenario with all sources is kept in this picture")
    if scenario is None:
        words = tr("Tierwise {version} · {date}")
    made_by = words.format(version=__version__, date=today)
    painter.drawText(QRectF(MARGIN, size.height() - FOOTER, width, FOOTER), left | align, made_by)


def _sheet(chart: Chart, row: str) -> QWidget:
    """A copy of *chart* under the legend of its row, large enough to be read by itself."""
    sheet = QWidget()
    layout = QVBoxLayout(sheet)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(legend_of(row))
    layout.addWidget(_copy(chart), 1)
    return sheet


def _copy(chart: Chart) -> Chart:
    copy = Chart(chart.objectName())
    copy.show_drawing(chart.drawing)
    copy.set_range(*chart.wanted_range)
    return copy


@contextmanager
def on_light_ground() -> Iterator[None]:
    """Paint light for a moment, whatever the window shows."""
    shown = theme.CHOICE.theme
    theme.CHOICE.show(theme.LIGHT)
    try:
        yield
    finally:
        theme.CHOICE.show(shown)


def room_for(widget: QWidget, size: QSize) -> QWidget:
    """A plain room of this *size* that *widget* fills: as a window of its own it would be as large as it likes."""
    room = QWidget()
    room.resize(size)
    widget.setParent(room)
    widget.resize(size)
    return room


def lay_out_unseen(widget: QWidget) -> None:
    """Lay *widget* out as if it were shown, so that it can be rendered."""
    widget.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    widget.show()
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)


def write(image: QImage, path: Path) -> None:
    """Write *image* to *path* as PNG: whole, or not at all.

    Raises :class:`ScenarioError` where the disk refuses.
    """
    file = QSaveFile(str(path))
    if not (
        file.open(QIODevice.OpenModeFlag.WriteOnly)
        and QImageWriter(file, QByteArray(b"PNG")).write(image)
        and file.commit()
    ):
        reason = tr("the picture could not be saved there")
        raise ScenarioError([Problem("", f"{reason} ({file.errorString()})", file=path.name)])


def draw_one(scenario: Scenario, wanted: Picture, path: Path, scale: int = 2, original: str = "") -> None:
    """Write *wanted* of *scenario* to *path* as PNG; for those who have no window.

    Raises :class:`ScenarioError` where the disk refuses.
    """
    write(draw_picture(scenario, wanted, scale, original), path)


def draw_all(scenario: Scenario, folder: Path, scale: int = 2) -> list[Path]:
    """The overview and every chart of *scenario* as PNG in *folder*."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ScenarioError([Problem("", refusal(error), file=str(folder))]) from None
    pictures = Pictures(scenario)
    written = []
    for number, name in enumerate(pictures.names()):
        written.append(folder / f"{name}.png")
        write(pictures.draw(number, scale), written[-1])
    pictures.close()
    return written

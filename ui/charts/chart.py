"""One chart: a short title that states its point, a plot, and the exact numbers under the mouse."""

from __future__ import annotations

from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QToolTip, QVBoxLayout, QWidget

from calculator import figures
from calculator.language import tr
from ui import theme
from ui.charts.bars import Bar, Drawing, Picture
from ui.charts.chart_label import ChartLabel
from ui.charts.copying import Copying
from ui.charts.plot import Plot
from ui.focus_ring import FocusRing

LEFT_EDGE = 48
"""Pixels left of every plot for its numbers, so that the plots of a column share their edges."""
RIGHT_EDGE = 8
NAMES_HEIGHT = 30
NAME_GAP = 5
LOWEST_PLOT = 130
HEADROOM = 30
"""Pixels kept free beyond the longest bars, for their labels, of which one may have to move on a line."""


class ValueAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph ships no types
    """The numbers left of a plot: few, faint, and as people read them."""

    def __init__(self) -> None:
        super().__init__("left")
        self.unit = "¥"
        self.setWidth(LEFT_EDGE)
        self.enableAutoSIPrefix(enable=False)
        self.setStyle(tickLength=0, tickTextOffset=6, maxTickLevel=0)

    def tickValues(self, minVal: float, maxVal: float, size: float) -> list[Any]:  # noqa: N802, N803  (its names)
        """A handful of round values, none so near an edge that its number would be cut; zero is always one."""
        levels: list[Any] = super().tickValues(minVal, maxVal, size)
        edge = QFontMetrics(theme.font(theme.LABEL)).height() / 2 * (maxVal - minVal) / max(1.0, size)
        return [
            (spacing, [value for value in values if value == 0 or minVal + edge <= value <= maxVal - edge])
            for spacing, values in levels[:1]
        ]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:  # noqa: ARG002, N802
        """¥1.26 M, 126 万, −50, 20 %."""
        return [figures.short(value, self.unit if self.unit in ("¥", "share") else "") for value in values]


class NameAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph ships no types
    """The names below a plot, centred under what they name; staggered on two lines where they are long."""

    def __init__(self) -> None:
        super().__init__("bottom")
        self.enableAutoSIPrefix(enable=False)
        self._names: tuple[str, ...] = ()
        self._briefs: tuple[str, ...] = ()
        self._fellows: tuple[str, ...] = ()
        self._fuller: tuple[str, ...] = ()

    def name(
        self,
        names: tuple[str, ...],
        briefs: tuple[str, ...],
        fellows: tuple[str, ...] = (),
        fuller: tuple[str, ...] = (),
    ) -> None:
        """Show *names*, one a category: *fuller* ones where they have room, *briefs* where *fellows* have none."""
        self._names, self._briefs, self._fellows, self._fuller = names, briefs or names, fellows, fuller or names
        self.setHeight(NAMES_HEIGHT if any(names) else 6)
        self.update()

    def paint(self, painter: QPainter, *_: Any) -> None:
        """Each name under the middle of its category."""
        painter.setFont(theme.font(theme.LABEL))
        painter.setPen(QColor(theme.current().secondary))
        for text, spot in self.spots(self.size().width()):
            painter.drawText(spot, Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextDontClip, text)

    def spots(self, width: float) -> list[tuple[str, QRectF]]:
        """What is written where: all names on one line, else on two in turn, else the briefs that fit."""
        if not self._names:
            return []
        for lines in (1, 2):
            rows = [_row(names, width, lines) for names in (self._names, self._fellows or self._names)]
            if all(_is_clear(row) for row in rows):
                fuller = _row(self._fuller, width, lines)
                chosen = (self._fuller, fuller) if _is_clear(fuller) else (self._names, rows[0])
                return list(zip(*chosen, strict=True))
        shown: list[tuple[str, QRectF]] = []
        upper, lower = (_row(self._briefs, width, 1, first=line) for line in (0, 1))
        for brief, *choice in zip(self._briefs, upper, lower, strict=True):
            fitting = [spot for spot in choice if _is_clear([*(taken for _, taken in shown), spot])]
            if fitting:
                shown.append((brief, fitting[0]))
        return shown


def _row(names: tuple[str, ...], width: float, lines: int, first: int = 0) -> list[QRectF]:
    """Where *names* stand below a plot so wide, on so many lines in turn."""
    metrics = QFontMetrics(theme.font(theme.LABEL))
    slot, spots = width / len(names), []
    for place, name in enumerate(names):
        long = metrics.horizontalAdvance(name)
        left = max(-LEFT_EDGE, min((place + 0.5) * slot - long / 2, width + RIGHT_EDGE - long))
        top = 1 + (first + place % lines) * (metrics.height() - 2)
        spots.append(QRectF(left, top, long, metrics.height()))
    return spots


def _is_clear(spots: list[QRectF]) -> bool:
    """Whether names there stay apart from each other, and right of the edge."""
    for number, spot in enumerate(spots):
        if spot.left() <= -LEFT_EDGE:
            return False
        apart = spot.adjusted(-NAME_GAP, 2, NAME_GAP, -2)
        if any(apart.intersects(other) for other in spots[:number]):
            return False
    return True


def spoken_title(title: str, about: str) -> str:
    """What a chart is called where it is not seen whose column it stands in: *about* tells."""
    return tr("{name}: {value}").format(name=about, value=title) if about else title


class Chart(QWidget):
    """A titled plot of one :class:`Drawing`; what it cannot show it says in words.

    ``about`` names the model for those who do not see whose column the chart stands in.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.drawing = Drawing()
        self.about = ""
        self._read = -1
        self._range = self._wanted = (0.0, 1.0)
        self.title = ChartLabel()
        self._values, self._names = ValueAxis(), NameAxis()
        self._picture = Picture(self._values)
        self._plot = Plot(self._picture, {"left": self._values, "bottom": self._names}, RIGHT_EDGE)
        self._plot.box.sigResized.connect(self._keep_range)
        self._plot.scene().sigMouseMoved.connect(self._read_out)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.title)
        layout.addWidget(self._plot, 1)
        self.setMinimumWidth(160)
        self._plot.setMinimumHeight(LOWEST_PLOT)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        FocusRing(self)
        Copying(self, self.title)
        theme.CHOICE.changed.connect(self.recolour)
        self.recolour()

    def show_drawing(self, drawing: Drawing) -> None:
        """Draw *drawing* from now on; the range is set by :meth:`set_range`."""
        self.drawing, self._read = drawing, -1
        self.title.setText(drawing.title)
        self._plot.say(drawing.empty)  # first: what is hidden takes no new height
        self._names.name(drawing.categories, drawing.briefs, drawing.fellows, drawing.fuller)
        self._values.unit = drawing.unit
        self._picture.show_drawing(drawing)
        self.setAccessibleName(spoken_title(drawing.title, self.about))
        self.setAccessibleDescription(drawing.summary)

    def set_range(self, low: float, high: float) -> None:
        """Show the values from *low* to *high*, with room for labels."""
        self._wanted = (low, high)
        span, pixels = (high - low) or 1.0, max(1.0, self._plot.box.height())
        foot = HEADROOM if low < 0 else 0
        per_pixel = span / max(pixels - HEADROOM - foot, 0.4 * pixels)
        below = foot * per_pixel
        self._range = (low - below, high + HEADROOM * per_pixel)
        self._plot.set_range((0, max(1, len(self.drawing.categories))), self._range)

    def _keep_range(self) -> None:
        self.set_range(*self._wanted)

    @property
    def wanted_range(self) -> tuple[float, float]:
        """The lowest and highest value that must be seen."""
        return self._wanted

    @property
    def shown_range(self) -> tuple[float, float]:
        """The lowest and highest value on the axis."""
        return self._range

    def recolour(self) -> None:
        """Take over the theme in use."""
        colours = theme.current()
        self._plot.recolour()
        for axis in (self._values, self._names):
            axis.setPen(QPen(QColor(colours.rule), 0))
            axis.setTextPen(QColor(colours.secondary))
        self._values.setTickFont(theme.font(theme.LABEL))
        self._picture.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Left and right read out the next bar, Escape ends that."""
        told = [bar for bar in self.drawing.bars if bar.hint]
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if told and event.key() in steps:
            step = steps[Qt.Key(event.key())]
            self._read = max(0, min(len(told) - 1, self._read + step))
            self._tell(told[self._read])
        elif event.key() == Qt.Key.Key_Escape and self._read >= 0:
            self._forget()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802  (Qt's name)
        """Read nothing out any more."""
        super().focusOutEvent(event)
        self._forget()

    def _tell(self, bar: Bar) -> None:
        spot = self._plot.box.mapViewToScene(QPointF((bar.left + bar.right) / 2, bar.high))
        QToolTip.showText(self._plot.mapToGlobal(self._plot.mapFromScene(spot)), bar.hint, self._plot)

    def _forget(self) -> None:
        if self._read >= 0:
            self._read = -1
            QToolTip.hideText()

    def hint_at(self, place: QPoint) -> str:
        """The exact numbers of what lies at *place* of the widget; nothing where nothing lies."""
        return self._hint(self._plot.mapToScene(self._plot.mapFrom(self, place)))

    def _hint(self, place: QPointF) -> str:
        box = self._plot.box
        point = box.mapSceneToView(place)
        return self._picture.hint_at(point.x(), point.y(), reach=4 * abs(box.viewPixelSize()[1]))

    def _read_out(self, place: QPointF) -> None:
        hint = self._hint(place)
        spot = self._plot.mapToGlobal(self._plot.mapFromScene(place))
        if hint:
            QToolTip.showText(spot, hint, self._plot)
        else:
            QToolTip.hideText()

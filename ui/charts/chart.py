"""One chart: a short title that states its point, a plot, and the exact numbers under the mouse."""

from __future__ import annotations

from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolTip, QVBoxLayout, QWidget

from calculator import figures
from ui import theme
from ui.charts.bars import Drawing, Picture

LEFT_EDGE = 48
"""Pixels left of every plot for its numbers, so that the plots of a column share their edges."""
NAMES_HEIGHT = 30
HEADROOM = 0.2
"""Part of the shown range that is kept free beyond the longest bar, for its label."""


class ElidedLabel(QLabel):
    """A label that ends in … where it has too little room, and tells all of it under the mouse."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """One character wide at least."""
        return QSize(8, super().minimumSizeHint().height())

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """The text, as far as it fits."""
        painter = QPainter(self)
        metrics = QFontMetrics(self.font())
        text = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(self.text() if text != self.text() else "")
        painter.setPen(self.palette().windowText().color())
        painter.drawText(self.rect(), self.alignment() | Qt.AlignmentFlag.AlignVCenter, text)


class ValueAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph ships no types
    """The numbers left of a plot: few, faint, and as people read them."""

    def __init__(self) -> None:
        super().__init__("left")
        self.unit = "¥"
        self.setWidth(LEFT_EDGE)
        self.setStyle(tickLength=0, tickTextOffset=6, maxTickLevel=0)

    def tickValues(self, minVal: float, maxVal: float, size: float) -> list[Any]:  # noqa: N802, N803  (its names)
        """A handful of round values."""
        levels = super().tickValues(minVal, maxVal, size)
        return levels[:1]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:  # noqa: ARG002, N802
        """¥1.26 M, 126 万, −50."""
        return [figures.short(value, self.unit if self.unit == "¥" else "") for value in values]


class NameAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph ships no types
    """The names below a plot, centred under what they name, on two lines where one is too short."""

    def __init__(self) -> None:
        super().__init__("bottom")
        self.names: tuple[str, ...] = ()
        self.setHeight(NAMES_HEIGHT)

    def paint(self, painter: QPainter, *_: Any) -> None:
        """Each name in the width of its category."""
        if not self.names:
            return
        painter.setFont(theme.font(theme.LABEL))
        painter.setPen(QColor(theme.current().secondary))
        metrics = QFontMetrics(painter.font())
        width = self.size().width() / len(self.names)
        for place, name in enumerate(self.names):
            lines = _two_lines(name, metrics, int(width) + 4)
            for row, line in enumerate(lines):
                spot = QRectF(place * width, 1 + row * (metrics.height() - 1), width, metrics.height())
                painter.drawText(spot, Qt.AlignmentFlag.AlignHCenter, line)


def _two_lines(name: str, metrics: QFontMetrics, width: int) -> list[str]:
    """*name* as one line, or as two broken between words or after a hyphen; what is too long ends in …."""
    if metrics.horizontalAdvance(name) <= width:
        return [name]
    breaks = [place + 1 for place, sign in enumerate(name) if sign in " -—·/()（）"]
    fitting = [place for place in breaks if metrics.horizontalAdvance(name[:place].strip()) <= width]
    cut = max(fitting, default=min(breaks, default=0))
    if not cut and not name.isascii():
        while cut < len(name) and metrics.horizontalAdvance(name[: cut + 1]) <= width:
            cut += 1
    parts = [part for part in (name[:cut].strip(), name[cut:].strip()) if part]
    return [metrics.elidedText(part, Qt.TextElideMode.ElideRight, width) for part in parts]


class Chart(QWidget):
    """A titled plot of one :class:`Drawing`; what it cannot show it says in words."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.drawing = Drawing()
        self._range = (0.0, 1.0)
        self._title = ElidedLabel()
        self._title.setProperty("level", "title")
        self._values, self._names = ValueAxis(), NameAxis()
        self._plot = pg.PlotWidget(axisItems={"left": self._values, "bottom": self._names})
        self._plot.setMenuEnabled(False)
        self._plot.hideButtons()
        self._plot.setMouseEnabled(x=False, y=False)
        self._plot.setFrameShape(self._plot.Shape.NoFrame)
        self._plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._plot.getViewBox().setDefaultPadding(0.0)
        self._plot.getPlotItem().layout.setContentsMargins(0, 2, 8, 0)
        self._picture = Picture(self._values)
        self._plot.addItem(self._picture, ignoreBounds=True)
        self._plot.scene().sigMouseMoved.connect(self._read_out)
        self._empty = QLabel(self._plot)
        self._empty.setProperty("level", "secondary")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self._title)
        layout.addWidget(self._plot, 1)
        self.setMinimumSize(160, 110)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.CHOICE.changed.connect(self.recolour)
        self.recolour()

    def show_drawing(self, drawing: Drawing) -> None:
        """Draw *drawing* from now on; the range is set by :meth:`set_range`."""
        self.drawing = drawing
        self._title.setText(drawing.title)
        self._names.names = drawing.categories
        self._values.unit = drawing.unit
        self._names.update()
        self._picture.show_drawing(drawing)
        self._plot.setXRange(0, max(1, len(drawing.categories)), padding=0)
        self._empty.setText(drawing.empty)
        self._empty.setVisible(bool(drawing.empty))
        self._plot.getPlotItem().setVisible(not drawing.empty)
        self.setAccessibleName(drawing.title)
        self.setAccessibleDescription(drawing.summary)

    def set_range(self, low: float, high: float) -> None:
        """Show the values from *low* to *high*, with room for labels."""
        span = (high - low) or 1.0
        below = HEADROOM * span if low < 0 else 0.0
        self._range = (low - below, high + HEADROOM * span)
        self._plot.setYRange(*self._range, padding=0)

    @property
    def shown_range(self) -> tuple[float, float]:
        """The lowest and highest value on the axis."""
        return self._range

    def recolour(self) -> None:
        """Take over the theme in use."""
        colours = theme.current()
        self._plot.setBackground(colours.ground)
        for axis in (self._values, self._names):
            axis.setPen(QPen(QColor(colours.rule), 0))
            axis.setTextPen(QColor(colours.secondary))
        self._values.setTickFont(theme.font(theme.LABEL))
        self._title.setFont(theme.font(theme.TEXT))
        self._picture.update()

    def resizeEvent(self, event: Any) -> None:  # noqa: N802  (Qt's name)
        """Keep the words of an empty chart in its middle."""
        super().resizeEvent(event)
        self._empty.setGeometry(self._plot.rect().adjusted(24, 8, -24, -8))

    def _read_out(self, place: QPointF) -> None:
        box = self._plot.getViewBox()
        point = box.mapSceneToView(place)
        reach = 4 * abs(box.viewPixelSize()[1])
        hint = self._picture.hint_at(point.x(), point.y(), reach)
        spot = self._plot.mapToGlobal(self._plot.mapFromScene(place))
        if hint:
            QToolTip.showText(spot, hint, self._plot)
        else:
            QToolTip.hideText()

    def closeEvent(self, event: Any) -> None:  # noqa: N802  (Qt's name)
        """Let go of the theme."""
        theme.CHOICE.changed.disconnect(self.recolour)
        super().closeEvent(event)

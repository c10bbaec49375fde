"""One chart: a short title that states its point, a plot, and the exact numbers under the mouse."""

from __future__ import annotations

from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolTip, QVBoxLayout, QWidget

from calculator import figures
from ui import theme
from ui.charts.bars import Drawing, Picture

LEFT_EDGE = 48
"""Pixels left of every plot for its numbers, so that the plots of a column share their edges."""
NAMES_HEIGHT = 30
HEADROOM = 18
"""Pixels kept free beyond the longest bar, for its label."""


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
        self.enableAutoSIPrefix(enable=False)
        self.setStyle(tickLength=0, tickTextOffset=6, maxTickLevel=0)

    def tickValues(self, minVal: float, maxVal: float, size: float) -> list[Any]:  # noqa: N802, N803  (its names)
        """A handful of round values."""
        levels: list[Any] = super().tickValues(minVal, maxVal, size)
        return levels[:1]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:  # noqa: ARG002, N802
        """¥1.26 M, 126 万, −50."""
        return [figures.short(value, self.unit if self.unit == "¥" else "") for value in values]


class NameAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph ships no types
    """The names below a plot, centred under what they name; staggered on two lines where they are long."""

    def __init__(self) -> None:
        super().__init__("bottom")
        self.enableAutoSIPrefix(enable=False)
        self._names: tuple[str, ...] = ()
        self._briefs: tuple[str, ...] = ()

    def name(self, names: tuple[str, ...], briefs: tuple[str, ...]) -> None:
        """Show *names*, one a category, or the *briefs* where there is no room."""
        self._names, self._briefs = names, briefs or names
        self.setHeight(NAMES_HEIGHT if any(names) else 6)
        self.update()

    def paint(self, painter: QPainter, *_: Any) -> None:
        """Each name in the width of its category, or of two where every other one stands lower."""
        if not self._names:
            return
        painter.setFont(theme.font(theme.LABEL))
        painter.setPen(QColor(theme.current().secondary))
        metrics = QFontMetrics(painter.font())
        slot = self.size().width() / len(self._names)
        longest = max(metrics.horizontalAdvance(name) for name in self._names)
        staggered = longest > slot - 4 and len(self._names) > 1
        room = 2 * slot - 6 if staggered else slot - 4
        for place, name in enumerate(self._names if longest <= room else self._briefs):
            text = metrics.elidedText(name, Qt.TextElideMode.ElideRight, int(room))
            top = 1 + (metrics.height() - 2 if staggered and place % 2 else 0)
            spot = QRectF((place + 0.5) * slot - room / 2, top, room, metrics.height())
            painter.drawText(spot, Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextDontClip, text)


class Chart(QWidget):
    """A titled plot of one :class:`Drawing`; what it cannot show it says in words."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.drawing = Drawing()
        self._range = self._wanted = (0.0, 1.0)
        self._title = ElidedLabel()
        self._title.setProperty("level", "title")
        self._values, self._names = ValueAxis(), NameAxis()
        self._plot = pg.PlotWidget(axisItems={"left": self._values, "bottom": self._names}, enableMenu=False)
        self._plot.hideButtons()
        self._plot.setMouseEnabled(x=False, y=False)
        self._plot.setFrameShape(self._plot.Shape.NoFrame)
        self._plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._plot.getViewBox().setDefaultPadding(0.0)
        self._plot.getPlotItem().layout.setContentsMargins(0, 2, 8, 0)
        self._picture = Picture(self._values)
        self._plot.addItem(self._picture, ignoreBounds=True)
        self._plot.getViewBox().sigResized.connect(lambda _: self.set_range(*self._wanted))
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
        self.setMinimumSize(160, 150)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.CHOICE.changed.connect(self.recolour)
        self.recolour()

    def show_drawing(self, drawing: Drawing) -> None:
        """Draw *drawing* from now on; the range is set by :meth:`set_range`."""
        self.drawing = drawing
        self._title.setText(drawing.title)
        self._names.name(drawing.categories, drawing.briefs)
        self._values.unit = drawing.unit
        self._picture.show_drawing(drawing)
        self._plot.setXRange(0, max(1, len(drawing.categories)), padding=0)
        self._empty.setText(drawing.empty)
        self._empty.setVisible(bool(drawing.empty))
        self._plot.getPlotItem().setVisible(not drawing.empty)
        self.setAccessibleName(drawing.title)
        self.setAccessibleDescription(drawing.summary)

    def set_range(self, low: float, high: float) -> None:
        """Show the values from *low* to *high*, with room for labels."""
        self._wanted = (low, high)
        span, pixels = (high - low) or 1.0, max(1.0, self._plot.getViewBox().height())
        ends = 2 if low < 0 else 1
        per_pixel = span / max(pixels - ends * HEADROOM, 0.3 * pixels)
        below = HEADROOM * per_pixel if low < 0 else 0.0
        self._range = (low - below, high + HEADROOM * per_pixel)
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

    def hint_at(self, place: QPoint) -> str:
        """The exact numbers of what lies at *place* of the widget; nothing where nothing lies."""
        return self._hint(self._plot.mapToScene(self._plot.mapFrom(self, place)))

    def _hint(self, place: QPointF) -> str:
        box = self._plot.getViewBox()
        point = box.mapSceneToView(place)
        return self._picture.hint_at(point.x(), point.y(), reach=4 * abs(box.viewPixelSize()[1]))

    def _read_out(self, place: QPointF) -> None:
        hint = self._hint(place)
        spot = self._plot.mapToGlobal(self._plot.mapFromScene(place))
        if hint:
            QToolTip.showText(spot, hint, self._plot)
        else:
            QToolTip.hideText()

    def closeEvent(self, event: Any) -> None:  # noqa: N802  (Qt's name)
        """Let go of the theme."""
        theme.CHOICE.changed.disconnect(self.recolour)
        super().closeEvent(event)

"""A chart of curves: a title that states the point, real axes, names at the ends of the lines, exact read-out."""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPen
from PySide6.QtWidgets import QToolTip, QVBoxLayout, QWidget

from calculator import figures
from calculator.language import tr
from ui import theme
from ui.charts.chart import spoken_title
from ui.charts.chart_label import ChartLabel
from ui.charts.copying import Copying
from ui.charts.curve_axes import EndLabels, RealAxis
from ui.charts.curve_painting import Picture
from ui.charts.curve_words import curve_words
from ui.charts.curves import CurveDrawing, value_at
from ui.charts.plot import Plot
from ui.elided_label import ElidedLabel
from ui.focus_ring import FocusRing
from ui.hover_text import hover_text


class CurveChart(QWidget):
    """Shows one :class:`CurveDrawing`; what it cannot show it says in words.

    The mouse, or the arrow keys, read out the exact numbers at one x.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.drawing = CurveDrawing()
        self.about = ""
        self.title = ChartLabel()
        self._y_name, self._x_name, self._note = (ElidedLabel() for _ in range(3))
        self._x_name.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for label in (self._y_name, self._x_name, self._note):
            label.setProperty("level", "label")
        self._bottom, self._left, self._ends = RealAxis("bottom"), RealAxis("left"), EndLabels()
        self._picture = Picture(self._left, self._bottom)
        axes = {"left": self._left, "bottom": self._bottom, "right": self._ends}
        self._plot = Plot(self._picture, axes)
        self._plot.scene().sigMouseMoved.connect(self._follow_mouse)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.title)
        layout.addWidget(self._y_name)
        layout.addWidget(self._plot, 1)
        layout.addWidget(self._x_name)
        layout.addWidget(self._note)
        self.setMinimumSize(220, 180)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        FocusRing(self)
        Copying(self, self.title)
        theme.CHOICE.changed.connect(self.recolour)
        self.recolour()

    def show_drawing(self, drawing: CurveDrawing) -> None:
        """Draw *drawing* from now on."""
        self.drawing = drawing
        self.title.setText(drawing.title)
        self.title.setVisible(bool(drawing.title))
        self._y_name.setText(drawing.y.name)
        self._note.setText(drawing.note)
        self._note.setVisible(bool(drawing.note))
        self._x_name.setText(drawing.x.name)
        self._plot.say(drawing.empty)  # first: what is hidden takes no new width
        self._left.show_scale(drawing.y, *drawing.y_range)
        self._bottom.show_scale(drawing.x, *drawing.x_range)
        self._ends.name(drawing.curves, drawing.bands)
        self._picture.show_drawing(drawing)
        self._plot.set_range(drawing.x_range, drawing.y_range)
        for label in (self._y_name, self._x_name):
            label.setVisible(bool(label.text()) and not drawing.empty)
        measured = " · ".join(name for name in (drawing.y.name, drawing.x.name) if name)
        self.setAccessibleName(spoken_title(drawing.title or measured, self.about))
        self.setAccessibleDescription("\n".join(filter(None, (drawing.summary, *curve_words(drawing)))))

    def recolour(self) -> None:
        """Take over the theme in use."""
        self._plot.recolour()
        for axis in (self._left, self._bottom):
            axis.recolour()
        self._ends.setPen(QPen(Qt.PenStyle.NoPen))
        self._ends.update()
        self._picture.update()

    def read_out(self, x: float) -> str:
        """The exact numbers at the drawn value nearest to *x*, line by line; nothing where nothing is drawn."""
        nearest = self._nearest(x)
        if nearest is None:
            return ""
        drawing = self.drawing
        lines = [drawing.x.reading.format(number=figures.exact(nearest, drawing.x.number_unit))]
        for curve in drawing.curves:
            value = value_at(curve.x, curve.y, nearest)
            if value is not None:
                number = figures.exact(value, drawing.y.unit)
                lines.append(tr("{name}: {value}").format(name=curve.label, value=number) if curve.label else number)
        for band in drawing.bands:
            low, high = (value_at(band.x, side, nearest) for side in (band.low, band.high))
            if low is not None and high is not None:
                span = f"{figures.exact(low, drawing.y.unit)} … {figures.exact(high, drawing.y.unit)}"
                if band.adds_up:
                    span = figures.exact(high - low, drawing.y.unit)
                lines.append(tr("{name}: {value}").format(name=band.label, value=span) if band.label else span)
        lines += [stone.text or stone.label for stone in drawing.milestones if stone.month == nearest]
        return "\n".join(lines)

    def leaveEvent(self, event: Any) -> None:  # noqa: N802  (Qt's name)
        """Read nothing out any more."""
        super().leaveEvent(event)
        self._picture.point_at(None)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802  (Qt's name)
        """Reached by keyboard, it shows where the reading begins: at today's value."""
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self._point_at(self._start)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802  (Qt's name)
        """Read nothing out any more."""
        super().focusOutEvent(event)
        self._point_at(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Left and right read out the next value, Escape ends that."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in steps and self.drawing.curves and not self.drawing.empty:
            x = self.drawing.curves[0].x
            now = self._picture.pointed
            place = int(np.abs(x - (self._start if now is None else now)).argmin())
            self._point_at(float(x[max(0, min(len(x) - 1, place + steps[Qt.Key(event.key())]))]))
        elif event.key() == Qt.Key.Key_Escape and self._picture.pointed is not None:
            self._point_at(None)
        else:
            super().keyPressEvent(event)

    @property
    def _start(self) -> float:
        """Where the keyboard begins to read."""
        drawing = self.drawing
        return drawing.uprights[0].value if drawing.uprights else drawing.x_range[0]

    def _follow_mouse(self, place: QPointF) -> None:
        box = self._plot.box
        inside = box.sceneBoundingRect().contains(place) and not self.drawing.empty
        self._point_at(box.mapSceneToView(place).x() if inside else None, place)

    def _point_at(self, x: float | None, where: QPointF | None = None) -> None:
        nearest = None if x is None else self._nearest(x)
        self._picture.point_at(nearest)
        if nearest is None:
            QToolTip.hideText()
            return
        box = self._plot.box
        spot = where or box.mapViewToScene(QPointF(nearest, sum(self.drawing.y_range) / 2))
        place = self._plot.mapToGlobal(self._plot.mapFromScene(spot))
        QToolTip.showText(place, hover_text(*self.read_out(nearest).split("\n")), self._plot)

    def _nearest(self, x: float) -> float | None:
        along = [curve.x for curve in self.drawing.curves] + [band.x for band in self.drawing.bands]
        points = next((x for x in along if len(x)), None)
        if points is None or self.drawing.empty:
            return None
        return float(points[np.abs(points - x).argmin()])

"""The distribution of one uncertain value, large enough to read numbers off."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from calculator import figures
from calculator.language import tr
from ui import theme
from ui.charts.copying import Copying
from ui.charts.ticks import tick_texts, ticks
from ui.lettering import text_width
from ui.uncertainty.density import Density
from ui.uncertainty.density_picture import paint_density, x_of

HEIGHT, HEAD, FOOT, SIDE = 132, 20, 18, 10
_APART = 56
"""Pixels from one number of the axis to the next, at least."""


class DensityChart(QWidget):
    """Shows one :class:`Density` over an axis, with today's value marked; nothing until there is one."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("density")
        self.shape_shown: Density | None = None
        self._unit, self._today, self._place = "", float("nan"), -1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        Copying(self)
        theme.CHOICE.changed.connect(self.update)

    def show_density(self, shape: Density | None, name: str, unit: str, today: float, place: int) -> None:
        """Show *shape*, of the value called *name* in *unit*, in the colour of model *place*."""
        self.shape_shown, self._unit, self._today, self._place = shape, unit, today, place
        if shape is not None:
            points = {"p5": shape.p5, "median": shape.median, "p95": shape.p95}
            words = {name: figures.short(value, unit) for name, value in points.items()}
            self.setAccessibleName(name)
            self.setAccessibleDescription(tr("5 % below {p5}, half below {median}, 95 % below {p95}").format(**words))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """A little wider than high."""
        return QSize(280, HEIGHT)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """The shape, its axis, and today's value."""
        shape = self.shape_shown
        if shape is None:
            return
        colours = theme.current()
        painter = QPainter(self)
        area = QRectF(self.rect()).adjusted(SIDE, HEAD, -SIDE, -FOOT)
        colour = colours.model(self._place) if self._place >= 0 else QColor(colours.secondary)
        paint_density(painter, area, shape, colour, ground=QColor(colours.ground))
        self._paint_axis(painter, area, shape)
        if shape.edges[0] <= self._today <= shape.edges[-1]:
            self._paint_today(painter, area, x_of(area, shape, self._today))
        painter.end()

    def _paint_axis(self, painter: QPainter, area: QRectF, shape: Density) -> None:
        painter.setFont(theme.font(theme.LABEL))
        painter.setPen(QColor(theme.current().secondary))
        values = ticks(float(shape.edges[0]), float(shape.edges[-1]), max(2, int(area.width() / _APART)))
        for value, text in zip(values, tick_texts(values, self._unit), strict=True):
            width = text_width(text, theme.LABEL)
            x = x_of(area, shape, value)
            left = max(0.0, min(x - width / 2, self.width() - width))
            painter.drawText(QPointF(left, self.height() - 4), text)
            painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + 3))

    def _paint_today(self, painter: QPainter, area: QRectF, x: float) -> None:
        colours = theme.current()
        painter.setPen(QPen(QColor(colours.ink), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x, HEAD - 4), QPointF(x, area.bottom()))
        text = tr("today {value}").format(value=figures.short(self._today, self._unit))
        width = text_width(text, theme.LABEL)
        painter.setPen(QColor(colours.ink))
        painter.setFont(theme.font(theme.LABEL))
        painter.drawText(QPointF(max(0.0, min(x - width / 2, self.width() - width)), HEAD - 8), text)

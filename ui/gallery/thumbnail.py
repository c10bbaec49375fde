"""Three small charts without words: margin, inventory and lifetime value, as the comparison draws them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from calculator.language import tr
from calculator.result import Result
from ui import theme
from ui.charts.bars import Drawing, extent_of, paint_bar
from ui.charts.inventory import inventory_drawing
from ui.charts.lifetime import lifetime_drawing
from ui.charts.margin import margin_drawing

HEIGHT, CAPTION, APART, BETWEEN_MODELS = 78, 16, 14, 0.6
PLACES = {"stocked": 0, "commission": 1, "direct": 2}
"""The colour of a model that stands alone: that of its kind in the default comparison."""

Panel = tuple[Drawing, ...]
"""One chart: the drawings of all models beside each other, in one scale."""


@dataclass(frozen=True)
class Charts:
    """What a thumbnail paints: one panel for each of the three charts."""

    panels: tuple[Panel, ...]


def charts_of(result: Result) -> Charts:
    """The three charts of *result*, in the theme in use."""
    models = result.models
    places = range(len(models)) if len(models) > 1 else [PLACES[models[0].kind]]
    known = list(zip(models, places, strict=True))
    return Charts(
        (
            tuple(margin_drawing(model, place) for model, place in known),
            tuple(inventory_drawing(model, place, in_money=False) for model, place in known),
            tuple(lifetime_drawing(model, place) for model, place in known),
        )
    )


class Thumbnail(QWidget):
    """Paints :class:`Charts`; an empty frame until they are known."""

    def __init__(self) -> None:
        super().__init__()
        self._charts = Charts(())
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def charts(self) -> Charts:
        """What is painted."""
        return self._charts

    def show_charts(self, charts: Charts) -> None:
        """Paint *charts* from now on."""
        self._charts = charts
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Room for three panels."""
        return QSize(240, HEIGHT)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Panel beside panel."""
        painter = QPainter(self)
        captions = tr("margin"), tr("stock"), tr("LTV")
        width = (self.width() - 2 * APART) / 3
        for number in range(3):
            frame = QRectF(number * (width + APART), 0, width, self.height() - CAPTION)
            if number < len(self._charts.panels):
                _paint(painter, frame, self._charts.panels[number])
                painter.setFont(theme.font(theme.LABEL))
                painter.setPen(QColor(theme.current().secondary))
                below = QRectF(frame.left(), frame.bottom() + 1, width, CAPTION)
                painter.drawText(below, Qt.AlignmentFlag.AlignCenter, captions[number])


def _paint(painter: QPainter, frame: QRectF, panel: Panel) -> None:
    low, high = extent_of([bar for each in panel for bar in each.bars], [line for each in panel for line in each.lines])
    span = (high - low) or 1.0
    slots = sum(max(1, len(each.categories)) for each in panel) + BETWEEN_MODELS * (len(panel) - 1)
    step, from_left = frame.width() / slots, 0.0

    def point(x: float, y: float) -> QPointF:
        return QPointF(
            frame.left() + (from_left + x) * step, frame.bottom() - 1 - (y - low) / span * (frame.height() - 2)
        )

    for drawing in panel:
        for bar in drawing.bars:
            box = QRectF(point(bar.left, bar.high), point(bar.right, bar.low)).normalized()
            paint_bar(painter, QRectF(box.toRect()), bar)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for line in drawing.lines:
            painter.setPen(QPen(line.colour, 1))
            painter.drawPolyline([point(*each) for each in line.points])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        from_left += max(1, len(drawing.categories)) + BETWEEN_MODELS
    from_left = 0.0
    painter.setPen(QPen(QColor(theme.current().rule), 1))
    zero = round(point(0, 0).y())
    painter.drawLine(round(frame.left()), zero, round(frame.right()), zero)

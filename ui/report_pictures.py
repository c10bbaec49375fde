"""The charts of a report: those of the comparison, each large enough to be read in print."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QSize
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter
from PySide6.QtWidgets import QWidget

from calculator.language import tr
from calculator.report import Picture, Row, columns
from calculator.scenario import Scenario
from ui import theme
from ui.charts.legend import ROWS, legend_of
from ui.export import Pictures, lay_out_unseen, room_for

SIZES = {2: QSize(500, 300), 3: QSize(330, 240)}
"""Of a chart in points, by how many stand side by side."""
SCALE = 2


def report_rows(scenario: Scenario) -> list[Row]:
    """Margin, inventory and lifetime value of every model, as PNG on a light ground."""
    count = len(scenario.models)
    titles = dict(zip(ROWS, (tr("Margin per tier"), tr("Inventory per tier"), tr("Lifetime value")), strict=True))
    pictures = Pictures(scenario)
    rows = []
    with _on_white():
        for number, row in enumerate(ROWS):
            drawn = []
            for place in range(count):
                chart = pictures.chart_alone(1 + number * count + place)
                words = f"{chart.drawing.title}. {chart.drawing.summary}"
                drawn.append(Picture(place, words, _png(chart, SIZES[columns(count)])))
            legend = legend_of(row)
            rows.append(Row(titles[row], legend.accessibleName(), _png(legend, legend.sizeHint()), tuple(drawn)))
    pictures.close()
    return rows


@contextmanager
def _on_white() -> Iterator[None]:
    """Paint on the white of the report for a moment, whatever the window shows."""
    shown = theme.CHOICE.theme
    theme.CHOICE.show(replace(theme.LIGHT, ground="#FFFFFF"))
    try:
        yield
    finally:
        theme.CHOICE.show(shown)


def _png(widget: QWidget, size: QSize) -> bytes:
    room = room_for(widget, size)
    lay_out_unseen(room)
    image = QImage(size * SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SCALE)
    image.fill(QColor(theme.current().ground))
    painter = QPainter(image)
    widget.render(painter, QPoint(0, 0), renderFlags=QWidget.RenderFlag.DrawChildren)
    painter.end()
    room.close()
    room.deleteLater()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    return bytes(content.data())

"""A chart as a picture to paste: on paper, under its whole title, over the scenario that it is of."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QRegion
from PySide6.QtWidgets import QLabel, QWidget

from calculator import __version__
from calculator.language import tr
from ui import theme
from ui.focus_ring import FocusRing

SCALE, MARGIN, GAP, FOOT = 2, 16, 8, 24
_WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


def copied_picture(chart: QWidget, title: QLabel | None = None) -> QImage:
    """*chart* as it stands, twice as fine as on the screen, in light colours.

    *title* is the part of it that shows its title, which is written anew so that none of it is cut.
    """
    heading = heading_of(chart, title)
    room = QRegion(chart.rect())
    if title is not None and title.isVisibleTo(chart):
        room -= QRegion(QRect(title.mapTo(chart, QPoint(0, 0)), title.size()))
    area = room.boundingRect()
    with _on_paper(chart):
        top = MARGIN + _height(heading, area.width()) + GAP
        size = QSize(area.width() + 2 * MARGIN, top + area.height() + FOOT)
        image = QImage(size * SCALE, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(SCALE)
        image.fill(QColor(theme.current().ground))
        painter = QPainter(image)
        chart.render(painter, QPoint(MARGIN, top), room, QWidget.RenderFlag.DrawChildren)
        painter.setPen(QColor(theme.current().ink))
        painter.setFont(theme.font(theme.TEXT, bold=True))
        painter.drawText(QRect(MARGIN, MARGIN, area.width(), top - MARGIN), _WRAPPED, heading)
        painter.setPen(QColor(theme.current().secondary))
        painter.setFont(theme.font(theme.LABEL))
        foot = QRect(MARGIN, top + area.height(), area.width(), FOOT)
        words = painter.fontMetrics().elidedText(_foot(chart), Qt.TextElideMode.ElideMiddle, foot.width())
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        painter.end()
    return image


def heading_of(chart: QWidget, title: QLabel | None) -> str:
    """The title of *chart*, with the model whose column it stands in where its accessible name tells that."""
    written, spoken = title.text() if title is not None else "", chart.accessibleName()
    return spoken if written in spoken else written


def _height(heading: str, width: int) -> int:
    metrics = QFontMetrics(theme.font(theme.TEXT, bold=True))
    return metrics.boundingRect(QRect(0, 0, width, 1000), _WRAPPED, heading).height() if heading else 0


def _foot(chart: QWidget) -> str:
    """The scenario that the chart is of, as far as that is known, and who made it."""
    today = date.today().isoformat()  # noqa: DTZ011  (the reader's own calendar day is meant)
    made_by = tr("Tierwise {version} · {date}").format(version=__version__, date=today)
    holder: QWidget | None = chart
    while holder is not None:
        if getattr(holder, "shows_other_data", False):
            return made_by
        name = getattr(getattr(holder, "session", None), "title", "")
        if name:
            return f"{name} · {made_by}"
        holder = holder.parentWidget()
    return made_by


@contextmanager
def _on_paper(chart: QWidget) -> Iterator[None]:
    """Light colours, and no ring of the focus, for a moment; in this chart only: a whole window takes seconds."""
    shown, sheet = theme.CHOICE.theme, chart.styleSheet()
    rings = [ring for ring in chart.findChildren(FocusRing) if not ring.isHidden()]
    for ring in rings:
        ring.hide()
    is_light = shown is theme.LIGHT
    if not is_light:
        _dress(chart, theme.LIGHT, theme.style_sheet(theme.LIGHT))
    try:
        yield
    finally:
        if not is_light:
            _dress(chart, shown, sheet)
        for ring in rings:
            ring.show()


def _dress(chart: QWidget, wanted: theme.Theme, sheet: str) -> None:
    theme.CHOICE.theme = wanted
    chart.setStyleSheet(sheet)
    for part in (chart, *chart.findChildren(QWidget)):
        recolour = getattr(part, "recolour", None)
        if recolour is not None:
            recolour()

"""What is drawn between its axes."""

from __future__ import annotations

from collections.abc import Mapping

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtWidgets import QGraphicsGridLayout, QSizePolicy, QVBoxLayout

from ui import theme
from ui.plain_label import plain_label

_PLACES = {"left": (0, 0), "bottom": (1, 1), "right": (0, 2)}
TOP_EDGE = 2


class Plot(pg.GraphicsView):  # type: ignore[misc]  # pyqtgraph ships no types
    """A box for one item between *axes*, whose ranges are set and not dragged.

    It does what of ``pyqtgraph.PlotWidget`` we need, without the fifty widgets of the menu that comes
    with each of those: they are made at every start and painted in no theme, but styled at each change of it.
    """

    def __init__(self, item: pg.GraphicsObject, axes: Mapping[str, pg.AxisItem], right_edge: float = 0.0) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.enableMouse(b=False)
        self.box = pg.ViewBox(enableMenu=False, enableMouse=False, defaultPadding=0.0)
        self.box.addItem(item, ignoreBounds=True)
        self._frame = pg.GraphicsWidget()
        layout = QGraphicsGridLayout(self._frame)
        layout.setContentsMargins(0, TOP_EDGE, right_edge, 0)
        layout.setSpacing(0)
        layout.addItem(self.box, 0, 1)
        layout.setRowStretchFactor(0, 100)
        layout.setColumnStretchFactor(1, 100)
        for edge, axis in axes.items():
            axis.linkToView(self.box)
            axis.setZValue(0.5)  # over what is drawn, as names may reach into it
            layout.addItem(axis, *_PLACES[edge])
        self.setCentralItem(self._frame)
        self._words = plain_label(level="secondary", name="plot.words")
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.hide()
        middle = QVBoxLayout(self.viewport())
        middle.setContentsMargins(24, 8, 24, 8)
        middle.addWidget(self._words)

    def set_range(self, x: tuple[float, float], y: tuple[float, float]) -> None:
        """Show the values of *x* across and of *y* upwards."""
        self.box.setRange(xRange=x, yRange=y, padding=0)
        self.scene().prepareForPaint()  # else it finds out while it paints, and paints once more

    def say(self, words: str) -> None:
        """Say *words* in place of what is drawn; nothing: show that again."""
        self._frame.setVisible(not words)
        self._words.setText(words)
        self._words.setVisible(bool(words))

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802  (Qt's name)
        """The page that the chart stands on scrolls, not the chart."""
        event.ignore()

    def recolour(self) -> None:
        """Take over the theme in use."""
        self.setBackground(QColor(theme.current().ground))

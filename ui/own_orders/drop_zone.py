"""What the page says before there are orders: what it needs, what becomes of it, and two ways to begin."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from calculator.language import tr
from ui import theme
from ui.plain_label import plain_label

WIDTH = 560


class DropZone(QWidget):
    """A dashed frame; ``opened`` asks for a file, ``tried`` for the sample."""

    opened = Signal()
    tried = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("own.drop")
        title = _label(tr("Drop a table of orders here"), "heading")
        needs = _label(
            tr(
                "One row for each order: who, when, how much. Excel (.xlsx, .xls), CSV or text, as your shop "
                "exports it; the columns are recognised, and you confirm them."
            )
        )
        gives = _label(
            tr(
                "From it come the repurchase curve by month of first order, two curves fitted to it, orders a month "
                "and the average order, to be put into a model with “own data” as their source."
            ),
            "secondary",
        )
        private = _label(
            tr("Everything stays on this computer. No customer's name or number is kept or written into a scenario."),
            "secondary",
        )
        open_button = QPushButton(tr("Open orders…"))
        open_button.setObjectName("own.open_first")
        open_button.clicked.connect(self.opened)
        sample = QPushButton(tr("Try with sample orders"))
        sample.setObjectName("own.sample")
        sample.setToolTip(tr("Invented orders of a small shop, always the same"))
        sample.clicked.connect(self.tried)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(open_button)
        buttons.addWidget(sample)
        buttons.addStretch(1)
        column = QWidget()
        column.setMaximumWidth(WIDTH)
        inner = QVBoxLayout(column)
        inner.setSpacing(2 * theme.GRID)
        for label in (title, needs, gives, private):
            inner.addWidget(label)
        inner.addLayout(buttons)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(column, 100)
        line.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * theme.GRID, 3 * theme.GRID, 3 * theme.GRID, 3 * theme.GRID)
        layout.addStretch(1)
        layout.addLayout(line)
        layout.addStretch(1)
        theme.CHOICE.changed.connect(self.update)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """The dashed frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(theme.current().secondary), 1)
        pen.setDashPattern([6, 5])
        painter.setPen(pen)
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 8, 8)


def _label(text: str, level: str = "") -> QLabel:
    label = plain_label(text, level)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return label

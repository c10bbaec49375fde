"""The left end of the tier table's rows: names and units as in all other rows."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from ui import theme
from ui.inputs.row_label import LABEL_WIDTH
from ui.inputs.tier_table_model import TierTableModel
from ui.inputs.two_tone_text import TwoToneText

ROW_HEIGHT, NAME_HEIGHT = 34, 40


class TierHeader(QHeaderView):
    """Names in ink, units in grey, in up to two lines."""

    def __init__(self, table: TierTableModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._table = table
        self._texts: dict[tuple[str, str], TwoToneText] = {}
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setDefaultSectionSize(ROW_HEIGHT)
        self.setHighlightSections(False)

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """As wide as the labels of all other rows."""
        return QSize(LABEL_WIDTH, super().sizeHint().height())

    def paintSection(self, painter: QPainter, area: QRect, section: int) -> None:  # noqa: N802  (Qt's name)
        """One name and its unit."""
        colours = theme.current()
        label = self._table.label(section)
        if label not in self._texts:
            self._texts[label] = TwoToneText(*label, theme.font(theme.LABEL), lines=2)
        painter.save()
        painter.fillRect(area, QColor(colours.ground))
        self._texts[label].paint(
            painter, QRectF(area).adjusted(0, 0, -6, 0), QColor(colours.ink), QColor(colours.secondary)
        )
        painter.restore()

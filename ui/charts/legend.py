"""What the fills of a row of charts mean, said once beside the row's heading."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from calculator.language import tr
from ui import theme
from ui.charts.bars import Fill

SIGN = 10
ROWS = ("margin", "inventory", "ltv")
"""The rows of the comparison."""


class Legend(QWidget):
    """Small swatches with their meaning: a fill of a bar, or a line where the fill is ``None``.

    A *remark* follows them where it has room; else only the tooltip says it.
    """

    def __init__(self, entries: tuple[tuple[Fill | None, str], ...], remark: str = "") -> None:
        super().__init__()
        self._entries, self._remark = entries, remark
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        texts = [*(text for _, text in entries), *([remark] if remark else [])]
        self.setAccessibleName(tr("; ").join(texts))
        self.setToolTip("\n".join(texts))
        theme.CHOICE.changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """As wide as all entries in a row."""
        metrics = QFontMetrics(theme.font(theme.LABEL))
        width = sum(SIGN + 18 + metrics.horizontalAdvance(text) for _, text in self._entries)
        return QSize(width + metrics.horizontalAdvance(self._remark), metrics.height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """The entries may be cut off where the window is narrow."""
        return QSize(40, self.sizeHint().height())

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Swatch and meaning, one entry after the other."""
        painter = QPainter(self)
        painter.setFont(theme.font(theme.LABEL))
        colours, metrics = theme.current(), QFontMetrics(theme.font(theme.LABEL))
        ink, left, middle = QColor(colours.secondary), 0, self.height() // 2
        for fill, text in self._entries:
            sign = QRectF(left, middle - SIGN // 2, SIGN, SIGN)
            painter.setPen(QPen(ink, 1))
            if fill is None:
                painter.drawLine(int(sign.left()), middle, int(sign.right()), middle)
            else:
                painter.fillRect(sign, ink if fill is Fill.SOLID else QColor(colours.ground))
                if fill is Fill.HATCHED:
                    painter.fillRect(sign, QBrush(ink, Qt.BrushStyle.BDiagPattern))
                painter.drawRect(sign.adjusted(0, 0, -1, -1))
            width = metrics.horizontalAdvance(text)
            room = self.width() - left - SIGN - 5
            fitting = text if width <= room else metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.drawText(
                QRectF(left + SIGN + 5, 0, room + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, fitting
            )
            left += SIGN + 18 + width
        if metrics.horizontalAdvance(self._remark) <= self.width() - left:
            rest = QRectF(left, 0, self.width() - left, self.height())
            painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, self._remark)


def legend_of(row: str) -> Legend:
    """The legend of one of the ``ROWS``."""
    if row == "margin":
        cash = tr("in cash: with entry money, unsold stock, running costs; ¥ per unit a consumer kept")
        paper = tr("on paper: the price list")
        return Legend(((Fill.LIGHT, paper), (Fill.SOLID, cash)), tr("in cash the parts do not add up to the price"))
    if row == "inventory":
        return Legend(
            (
                (Fill.SOLID, tr("on hand")),
                (Fill.HATCHED, tr("lost with leavers")),
                (Fill.LIGHT, tr("own use")),
                (None, tr("on hand, month by month")),
            )
        )
    return Legend(((None, tr("CAC, in ¥ per customer")),))

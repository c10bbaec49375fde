"""How the cells of the tier table are painted and edited."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui import theme
from ui.inputs.number_field import NumberField
from ui.inputs.origin_sign import paint_sign
from ui.inputs.tier_table_model import NAME_ROW, TOLD, WRONG, TierTableModel
from ui.inputs.two_tone_text import TwoToneText

_SIGN = 9
"""Pixels in whose middle the sign of a cell stands: columns are narrow."""
Index = QModelIndex | QPersistentModelIndex


class TierDelegate(QStyledItemDelegate):
    """Names in bold under the shade of their tier; a red rule around what could not be taken."""

    def __init__(self, table: TierTableModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._table = table

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: N802, ARG002
        """A number field, or a line for a name."""
        parameter = self._table.parameter(index.row())
        editor = QLineEdit(parent) if parameter is None else NumberField(parameter, parent)
        editor.setObjectName(self._table.path(index))
        editor.setProperty("model", str(self._table.place % 8))
        editor.setProperty("cell", "true")
        editor.setAcceptDrops(False)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:  # noqa: N802  (Qt's name)
        """Show what the cell holds, or what was typed into it before."""
        if isinstance(editor, NumberField):
            editor.show_value(self._table.value(index))
            if wrong := index.data(WRONG):
                editor.lineEdit().setText(index.data())
                editor.refuse(wrong)
            editor.selectAll()
        elif isinstance(editor, QLineEdit):
            editor.setText(self._table.value(index))

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:  # noqa: N802, ARG002
        """Enter what was typed, or keep it with what is wrong about it."""
        if isinstance(editor, NumberField):
            editor.finish()
            if editor.problem:
                self._table.keep(index, editor.text(), editor.problem)
            elif editor.text():
                parameter = self._table.parameter(index.row())
                value = int(editor.value()) if parameter and parameter.whole else editor.value()
                self._table.enter(index, value, editor.text())
        elif isinstance(editor, QLineEdit):
            self._table.enter(index, editor.text().strip(), editor.text())

    def finish(self, editor: QWidget, view: QAbstractItemView) -> bool:
        """Enter what was typed into *editor* and close it; ``False``, and still open, where that cannot be."""
        index = view.currentIndex()
        self.commitData.emit(editor)
        if index.data(WRONG):
            return False
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
        return True

    def forget(self, editor: QWidget) -> None:
        """Close *editor* and enter nothing."""
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.RevertModelCache)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: N802, ARG002
        """The editor fills its cell."""
        editor.setGeometry(option.rect)

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: N802  (Qt's name)
        """Names are painted in lines of their own."""
        super().initStyleOption(option, index)
        if index.row() == NAME_ROW:
            option.text = ""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The text, and around it what needs to be seen."""
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        option.state &= ~QStyle.StateFlag.State_HasFocus
        super().paint(painter, option, index)
        area = QRectF(option.rect)
        colours, place = theme.current(), self._table.place
        if index.row() == NAME_ROW:
            shade = colours.tier(place, index.column() + 1, self._table.columnCount())
            painter.fillRect(QRectF(area.left(), area.top(), area.width() - 1, 3), shade)
            ink = QColor(colours.ink)
            name = TwoToneText(index.data(), "", theme.font(theme.LABEL, bold=True), lines=2, right=True)
            name.paint(painter, area.adjusted(2, 4, -7, 0), ink, ink)
        if (told := index.data(TOLD)) is not None:
            own = told.origin.kind == "own"
            sign = QRectF(area.left(), area.top() + 3, 6, area.height() - 7) if own else QRectF(area)
            sign.setWidth(6 if own else _SIGN)
            paint_sign(painter, sign, told.origin.kind, place)
        if index.data(WRONG):
            self._frame(painter, area, QColor(colours.error))
        elif focused:
            self._frame(painter, area, colours.model(place))

    @staticmethod
    def _frame(painter: QPainter, area: QRectF, colour: QColor) -> None:
        painter.save()
        painter.setPen(QPen(colour, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(area.adjusted(1, 1, -2, -2))
        painter.restore()

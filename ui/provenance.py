"""Where a figure comes from: its formula in words and the lines that add up to it."""

from __future__ import annotations

import math

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QSizePolicy,
    QTreeWidget,
    QTreeWidgetItem,
    QTreeWidgetItemIterator,
    QVBoxLayout,
    QWidget,
)

from calculator import figures
from calculator.language import tr
from calculator.provenance import Explanation, Group, Line, explain, largest
from calculator.result import Result
from ui import theme
from ui.clipboard import copy_lines
from ui.figure_reading import read
from ui.hover_text import hover_text
from ui.plain_label import plain_label
from ui.session import Session

WIDTH, ROW = 620, 24
"""Width of the panel, height of a row of its table."""
LEAST_LINES_HEIGHT, MOST_LINES_HEIGHT = 96, 420
_LABEL, _NOTE, _AMOUNT = 0, 1, 2


class ProvenancePanel(QDialog):
    """A panel over the window: one figure of one model, what it is made of, and how it adds up.

    It leaves the window free to use and keeps up with the session's results while it is open.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._explanation: Explanation | None = None
        self._place = 0
        self.setObjectName("provenance")
        self.setModal(False)
        self._bar = QFrame()
        self._bar.setFixedWidth(4)
        self._model = plain_label(level="secondary", name="provenance.model", wraps=False)
        self._value = plain_label(level="figure", name="provenance.value", wraps=False, selectable=True)
        self._meaning = plain_label(name="provenance.meaning", selectable=True)
        self._lines = _Lines()
        self._arithmetic = plain_label(name="provenance.arithmetic", selectable=True)
        self._remark = plain_label(name="provenance.remark", selectable=True)
        self._caveats = plain_label(level="label", name="provenance.caveats")
        self._copy = QPushButton()
        self._copy.setObjectName("provenance.copy")
        self._copy.clicked.connect(self.copy)
        self._close = QPushButton()
        self._close.setObjectName("provenance.close")
        self._close.setDefault(True)
        self._close.clicked.connect(self.close)
        QShortcut(QKeySequence.StandardKey.Copy, self, self.copy)
        self._lay_out()
        session.result_changed.connect(self._keep_up)
        theme.CHOICE.changed.connect(self._restyle)

    def show_figure(self, place: int, column: str) -> None:
        """Explain the figure *column* of model *place*, in the middle of the window."""
        result = self._session.result
        if result is not None:
            self._fill(result, place, column)
            self._appear()

    def _fill(self, result: Result, place: int, column: str) -> None:
        explanation = explain(result, place, column)
        self._explanation, self._place = explanation, place
        self.setWindowTitle(f"{explanation.label} · {explanation.model}")
        self._model.setText(self.windowTitle())
        self._value.setText(read(result.models[place], column, result.scenario.ltv_months).exact)
        self._meaning.setText(explanation.meaning)
        self._lines.show_groups(explanation.derivation.groups)
        self._arithmetic.setText(_arithmetic(explanation))
        self._remark.setText(explanation.derivation.remark)
        self._caveats.setText("\n".join(f"· {caveat}" for caveat in explanation.caveats))
        for label in (self._arithmetic, self._remark, self._caveats):
            label.setVisible(bool(label.text()))
        self._copy.setText(tr("Copy as a table"))
        self._close.setText(tr("Close"))
        self._restyle()

    def _keep_up(self) -> None:
        """Explain the same figure of newer results; nothing to explain once its model is gone."""
        result = self._session.result
        if not self.isVisible() or self._explanation is None or result is None:
            return
        if self._place < len(result.models):
            self._fill(result, self._place, self._explanation.column)
        else:
            self.close()

    def text(self) -> str:
        """The lines as tab-separated text: label, note, amount."""
        if self._explanation is None:
            return ""
        head = f"{self._explanation.label}\t{self._explanation.model}\t{self._explanation.unit}"
        rows = (f"{label}\t{note}\t{_plain(amount)}" for label, note, amount in self._explanation.rows())
        return "\n".join([head, *rows])

    def copy(self) -> None:
        """Put the lines on the clipboard, for a spreadsheet."""
        copy_lines(self.text())
        self._copy.setText(tr("Copied"))

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setSpacing(2)
        head.addWidget(self._model)
        head.addWidget(self._value)
        title = QHBoxLayout()
        title.setSpacing(10)
        title.addWidget(self._bar)
        title.addLayout(head, 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._copy)
        buttons.addWidget(self._close)
        layout = self._layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(10)
        layout.addLayout(title)
        layout.addWidget(self._meaning)
        layout.addWidget(self._lines, 1)
        for label in (self._arithmetic, self._remark, self._caveats):
            layout.addWidget(label)
        layout.addLayout(buttons)

    def _restyle(self) -> None:
        colour = theme.current().model(self._place).name()
        self._bar.setStyleSheet(f"background: {colour}; border: 0;")
        self._lines.restyle()

    def _appear(self) -> None:
        self.resize(WIDTH, self._layout.totalHeightForWidth(WIDTH))
        parent = self.parentWidget()
        if parent is not None:
            self.move(parent.window().frameGeometry().center() - self.rect().center())
        self._close.setFocus()
        self.show()
        self.raise_()
        self.activateWindow()


class _Lines(QTreeWidget):
    """Groups with their totals, lines below them, and the parts of a line folded away below it."""

    def __init__(self) -> None:
        super().__init__()
        self._rows = 0
        self.setObjectName("provenance.lines")
        self.setAccessibleName(tr("What the figure is made of"))
        self.setColumnCount(3)
        self.setHeaderHidden(True)
        self.setIndentation(16)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setStyleSheet("QTreeView::item { padding: 0 8px; }")
        self.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(_LABEL, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(_NOTE, QHeaderView.ResizeMode.ResizeToContents)
        self.header().setSectionResizeMode(_AMOUNT, QHeaderView.ResizeMode.ResizeToContents)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_groups(self, groups: tuple[Group, ...]) -> None:
        """Show *groups* in place of those before."""
        self.clear()
        for group in groups:
            decimals = _decimals(group)
            top = self._item(None, Line(group.title, group.total), group.unit, decimals)
            for line in group.lines:
                item = self._item(top, line, group.unit, decimals)
                for part in line.parts:
                    self._item(item, part, group.unit, decimals)
            top.setExpanded(True)
        self._rows = sum(1 + len(group.lines) for group in groups)
        self.setVisible(bool(groups))
        self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """High enough for all lines, within reason."""
        return QSize(WIDTH, min(MOST_LINES_HEIGHT, self._rows * ROW + 4))

    def minimumSizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """A few lines at least; the rest can be scrolled to."""
        return QSize(240, min(LEAST_LINES_HEIGHT, self._rows * ROW + 4))

    def restyle(self) -> None:
        """Take the colours of the theme: groups on their own ground, notes quieter."""
        colours = theme.current()
        iterator = QTreeWidgetItemIterator(self)
        while (item := iterator.value()) is not None:
            item.setForeground(_NOTE, QColor(colours.secondary))
            if item.parent() is None:
                for column in range(3):
                    item.setBackground(column, QColor(colours.hover))
            iterator += 1

    def _item(self, parent: QTreeWidgetItem | None, line: Line, unit: str, decimals: int) -> QTreeWidgetItem:
        amount = figures.NOTHING if parent and not line.amount else _amount(line.amount, unit, decimals)
        item = QTreeWidgetItem([line.label, line.note, amount])
        item.setTextAlignment(_AMOUNT, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        item.setFont(_AMOUNT, theme.font(theme.TEXT))
        item.setFont(_NOTE, theme.font(theme.LABEL))
        item.setToolTip(_LABEL, hover_text(line.label))
        item.setSizeHint(_LABEL, QSize(0, ROW))
        if parent is None:
            self.addTopLevelItem(item)
        else:
            parent.addChild(item)
        return item


def _arithmetic(explanation: Explanation) -> str:
    """What the lines come to, in writing; nothing where they do not make a figure."""
    derivation = explanation.derivation
    if derivation.arithmetic:
        return derivation.arithmetic
    if len(derivation.groups) == 1 and not math.isnan(derivation.made) and explanation.unit not in ("month", "months"):
        return tr("Adds up to {total}").format(total=figures.exact(derivation.made, explanation.unit))
    return ""


def _decimals(group: Group) -> int:
    """So many decimals that the amounts of the group stand under one another, small ones with enough figures."""
    if group.unit.startswith("¥"):
        return 2
    if group.unit.startswith("share"):
        return 1
    size = max(largest(group), abs(group.total), 1.0)
    return max(1, 4 - math.floor(math.log10(size)))


def _amount(amount: float, unit: str, decimals: int) -> str:
    if math.isnan(amount):
        return figures.NOTHING
    is_share = unit.startswith("share")
    text = f"{abs(amount) * (100 if is_share else 1):,.{decimals}f}"
    sign = "−" if amount < 0 and text.strip("0.,") else ""
    currency, percent = "¥" if unit.startswith("¥") else "", "\u202f%" if is_share else ""
    return f"{sign}{currency}{text}{percent}"


def _plain(amount: float) -> str:
    return "" if math.isnan(amount) else f"{amount:.12g}"

"""How many values of a model are sourced, assumed or one's own; a click shows only those."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from calculator.language import tr
from calculator.origin_words import COUNTED_LABELS
from calculator.origins import KINDS, OriginKind
from ui import theme
from ui.flow_layout import FlowLayout
from ui.inputs.origin_sign import paint_sign
from ui.inputs.paths import SHARED
from ui.plain_label import plain_label

COUNTED: tuple[OriginKind, ...] = tuple(kind for kind in KINDS if kind != "default")
_HEIGHT, _SIGN, _AIR, _LINE = 18, 9, 2, 15


class CountButton(QAbstractButton):
    """A sign and a number: ``○ 41``, or in words ``○ 41 assumed``."""

    def __init__(self, kind: OriginKind, place: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.kind = kind
        self._place = place
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_count(self, count: int, *, in_words: bool) -> None:
        """Show *count*, and what it counts where there is room for words."""
        label = tr(COUNTED_LABELS[self.kind])
        self.setText(f"{count} {label}" if in_words else str(count))
        says = tr("{count} {kind}: show only these").format(count=count, kind=label)
        self.setAccessibleName(says)
        self.setToolTip(says)
        self.setVisible(count > 0)
        self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Sign, number, and a little air."""
        self.setFont(theme.font(theme.LABEL))
        return QSize(_SIGN + self.fontMetrics().horizontalAdvance(self.text()) + 2 * _AIR, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002  (Qt's name)
        """Quiet until it is pointed at, underlined while it is in force."""
        colours = theme.current()
        painter = QPainter(self)
        if self.isChecked() or self.underMouse():
            painter.fillRect(self.rect(), QColor(colours.hover))
        height = 10 if self.kind == "own" else _HEIGHT
        paint_sign(painter, QRectF(_AIR, (_HEIGHT - height) / 2, 7, height), self.kind, self._place)
        painter.setFont(theme.font(theme.LABEL))
        painter.setPen(QColor(colours.ink if self.isChecked() else colours.secondary))
        area = QRectF(_AIR + _SIGN, 0, self.width(), _HEIGHT)
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.isChecked():
            colour = QColor(colours.secondary) if self._place == SHARED else colours.model(self._place)
            painter.fillRect(QRectF(0, _HEIGHT - 2, self.width(), 2), colour)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.models[1]), 2))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.end()


class OriginCounts(QWidget):
    """The counts of model *place*; ``chosen`` carries the place and the kind that alone is to be seen, or nothing."""

    chosen = Signal(int, str)

    def __init__(self, place: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._counts: dict[OriginKind, int] = {}
        self._in_words = False
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        line = FlowLayout(self, gap=1, line_gap=0)
        self.buttons = {kind: CountButton(kind, place, self) for kind in reversed(COUNTED)}
        for kind, button in self.buttons.items():
            button.setObjectName(f"origins.{place}.{kind}")
            button.clicked.connect(partial(self._choose, kind))
            line.addWidget(button)

    def show_kinds(self, kinds: Iterable[OriginKind]) -> None:
        """Count *kinds*."""
        counted = list(kinds)
        self._counts = {kind: counted.count(kind) for kind in COUNTED}
        self._show()

    def set_in_words(self, *, in_words: bool) -> None:
        """Say in words what is counted, where there is room."""
        if in_words != self._in_words:
            self._in_words = in_words
            self._show()

    def check(self, kind: str) -> None:
        """Show that only values of *kind* are seen; of none in particular where it is empty."""
        for other, button in self.buttons.items():
            button.setChecked(other == kind)

    def _show(self) -> None:
        for kind, button in self.buttons.items():
            button.show_count(self._counts.get(kind, 0), in_words=self._in_words)
        self.updateGeometry()

    def _choose(self, kind: OriginKind) -> None:
        self.chosen.emit(self._place, kind if self.buttons[kind].isChecked() else "")


class OnlyLine(QWidget):
    """Says that only some inputs are seen, and offers all again."""

    everything = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._only = plain_label(level="label", wraps=False)
        self._only.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.all = QPushButton(tr("Show all"))
        self.all.setObjectName("origins.all")
        self.all.setProperty("quiet", "true")
        self.all.setProperty("small", "true")
        self.all.clicked.connect(self.everything)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._only, 1)
        line.addWidget(self.all)
        self.hide()

    def show_only(self, words: str) -> None:
        """Say that only what *words* name is seen; nothing where they are empty."""
        self._only.setText(words)
        self.setVisible(bool(words))


class OriginLegend(QWidget):
    """What the signs mean, in a few lines as wide as the names of the rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[tuple[OriginKind, ...], ...] = (("sourced", "assumed"), ("own", "unsourced"), ("default",))
        words = [tr(COUNTED_LABELS[kind]) for kinds in self._lines for kind in kinds]
        self.setAccessibleName(tr(", ").join(words))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(len(self._lines) * _LINE)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002  (Qt's name)
        """Sign by sign, the second ones under one another."""
        painter = QPainter(self)
        painter.setFont(theme.font(theme.LABEL))
        firsts = [tr(COUNTED_LABELS[kinds[0]]) for kinds in self._lines]
        second = max(painter.fontMetrics().horizontalAdvance(word) for word in firsts) + 22
        for number, kinds in enumerate(self._lines):
            for x, kind in zip((0, second), kinds, strict=False):
                height = 9 if kind == "own" else _LINE
                paint_sign(painter, QRectF(x, number * _LINE + (_LINE - height) / 2, 8, height), kind, SHARED)
                painter.setPen(QColor(theme.current().secondary))
                area = QRectF(x + 11, number * _LINE, self.width(), _LINE)
                flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
                painter.drawText(area, flags, tr(COUNTED_LABELS[kind]))
        painter.end()

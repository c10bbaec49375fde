"""Widgets one after the other, as words in a line, going on in the next line where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Lays widgets out as a text is set: from left to right, line by line."""

    def __init__(self, parent: QWidget, gap: int = 8, line_gap: int = 6) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap, self._line_gap = gap, line_gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802  (Qt's name)
        """One more at the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802  (Qt's name)
        """The one at *index*."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802  (Qt's name)
        """The one at *index*, taken out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802  (Qt's name)
        """None: lines are as high as they need."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802  (Qt's name)
        """The narrower, the more lines."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802  (Qt's name)
        """The height of all lines in a *width*."""
        return self._place(QRect(0, 0, width, 0), really=False)

    def setGeometry(self, area: QRect) -> None:  # noqa: N802  (Qt's name)
        """Put everything in its place."""
        super().setGeometry(area)
        self._place(area, really=True)

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """All in one line."""
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in shown) + self._gap * max(0, len(shown) - 1)
        return QSize(width, max((size.height() for size in shown), default=0))

    def minimumSize(self) -> QSize:  # noqa: N802  (Qt's name)
        """Room for the widest of them."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, area: QRect, *, really: bool) -> int:
        """Place all in *area* (if *really*); the height that they take."""
        x, y, lines = area.x(), area.y(), [[]]  # type: tuple[int, int, list[list[tuple[QLayoutItem, QRect]]]]
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint().boundedTo(QSize(max(area.width(), item.minimumSize().width()), 10_000))
            if lines[-1] and x + size.width() > area.right() + 1:
                y += max(box.height() for _, box in lines[-1]) + self._line_gap
                x = area.x()
                lines.append([])
            lines[-1].append((item, QRect(QPoint(x, y), size)))
            x += size.width() + self._gap
        if really:
            for line in lines:
                height = max((box.height() for _, box in line), default=0)
                for item, box in line:
                    item.setGeometry(box.translated(0, (height - box.height()) // 2))
        return y + max((box.height() for _, box in lines[-1]), default=0) - area.y()

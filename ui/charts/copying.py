"""What every chart offers to copy: itself as a picture, and its numbers for a spreadsheet."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QLabel, QWidget

from calculator.language import tr
from ui.focus_ring import FocusRing


class Copying(QObject):
    """Adds *Copy as picture* (Ctrl+C) and *Copy numbers* to the context menu of *chart*, whose title *title* shows.

    A chart that nothing in it can hold the keyboard's attention takes it itself, with a ring around it.
    """

    def __init__(self, chart: QWidget, title: QLabel | None = None) -> None:
        super().__init__(chart)
        self._chart, self._title = chart, title
        picture = self._add(tr("Copy as picture"), self.copy_picture)
        picture.setShortcuts(QKeySequence.StandardKey.Copy)
        picture.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._add(tr("Copy numbers"), self.copy_numbers)
        chart.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        if not _takes_keys(chart):
            chart.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            FocusRing(chart)

    def copy_picture(self) -> None:
        """Put the chart on the clipboard as a picture on paper, and its summary as text."""
        from ui.charts.copied_picture import copied_picture  # not before something is copied
        from ui.clipboard import picture_mime

        image = copied_picture(self._chart, self._title)
        QGuiApplication.clipboard().setMimeData(picture_mime(image, self.words))

    def copy_numbers(self) -> None:
        """Put what the chart is drawn from on the clipboard, as cells; its summary where there are none."""
        from ui.charts.copied_numbers import copied_numbers
        from ui.clipboard import table_mime

        rows = copied_numbers(getattr(self._chart, "drawing", None)) or [[line] for line in self.words.splitlines()]
        QGuiApplication.clipboard().setMimeData(table_mime(rows))

    @property
    def words(self) -> str:
        """Title and summary of the chart."""
        from ui.charts.copied_picture import heading_of

        drawing = getattr(self._chart, "drawing", None)
        said = (self._chart.accessibleDescription(), getattr(drawing, "summary", ""))
        title = heading_of(self._chart, self._title)
        parts = [title or getattr(drawing, "title", ""), next(filter(None, said), "")]
        return "\n".join(part for part in parts if part)

    def _add(self, text: str, do: object) -> QAction:
        action = QAction(text, self._chart)
        action.triggered.connect(do)
        self._chart.addAction(action)
        return action


def _takes_keys(chart: QWidget) -> bool:
    """Whether the chart, or a part of it, can be reached by keyboard."""
    parts = [chart, *chart.findChildren(QWidget)]
    return any(part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.focusProxy() is None for part in parts)

"""The panel at the right of the window that explains what is in focus."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDockWidget,
    QHBoxLayout,
    QMainWindow,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from calculator.language import tr
from ui import theme
from ui.help.focused_topic import topic_of
from ui.help.help_view import HelpView
from ui.plain_label import plain_label

LEAST_WIDTH, WIDTH = 260, 320
WELCOME = "page.comparison"
"""What is shown while nothing is in focus that help has words for."""


class HelpPanel(QDockWidget):
    """Follows the keyboard, and the mouse where it clicks; does nothing while it is closed.

    ``guide_wanted`` carries the key of a guide that a link asks for; ``closed`` comes when a person closes it.
    """

    guide_wanted = Signal(str)
    closed = Signal()

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._table: QAbstractItemView | None = None
        self._cells: QItemSelectionModel | None = None
        self._follows = False
        self.setObjectName("help.panel")
        self.setWindowTitle(tr("Help"))
        self.setAllowedAreas(Qt.DockWidgetArea.RightDockWidgetArea)
        self.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetClosable)
        self.setTitleBarWidget(QWidget())  # the head below says it in the type of the window
        self.view = HelpView()
        self.view.moved.connect(self._leave_to_guide)
        name = plain_label(tr("What is in focus"), "heading", wraps=False)
        shut = QToolButton()
        shut.setObjectName("help.close")
        shut.setText("×")
        shut.setProperty("quiet", "true")
        shut.setToolTip(tr("Close"))
        shut.setAccessibleName(tr("Close help"))
        shut.clicked.connect(self._shut)
        head = QHBoxLayout()
        head.addWidget(name, 1)
        head.addWidget(shut)
        room = QWidget()
        room.setMinimumWidth(LEAST_WIDTH)
        layout = QVBoxLayout(room)
        layout.setContentsMargins(2 * theme.GRID, theme.GRID, theme.GRID, theme.GRID)
        layout.setSpacing(theme.GRID)
        layout.addLayout(head)
        layout.addWidget(self.view, 1)
        self.setWidget(room)

    @property
    def _window(self) -> QMainWindow:
        """The window it belongs to, which is asked for and not kept: each would keep the other alive."""
        return cast("QMainWindow", self.parentWidget())

    def explain(self, widget: QWidget | None) -> None:
        """Show what *widget* is about, where it is a part of the window that help knows."""
        if widget is None or widget.window() is not self._window or self.isAncestorOf(widget):
            return
        key = topic_of(widget)
        if key and (key != self.view.key or self.view.search.text()):
            self.view.show_key(key)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  (Qt's name)
        """Begin to follow, with what is in focus now."""
        super().showEvent(event)
        self._follow(follow=True)
        self.explain(QApplication.focusWidget() or self._window.focusWidget())
        if not self.view.key:
            self.view.show_key(WELCOME)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802  (Qt's name)
        """Follow no more."""
        self._follow(follow=False)
        super().hideEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's name)
        """What is clicked is explained even where it does not take the keyboard, once the click has done its work."""
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            clicked = self._window.childAt(event.position().toPoint())
            QTimer.singleShot(0, self, lambda: self._explain_clicked(clicked))
        return super().eventFilter(watched, event)

    def _explain_clicked(self, clicked: QWidget | None) -> None:
        if clicked is not None and isValid(clicked) and self.isVisible():
            self.explain(clicked)

    def _follow(self, *, follow: bool) -> None:
        if follow == self._follows:
            return
        self._follows = follow
        application, window = QApplication.instance(), self._window
        screen = window.windowHandle() if isValid(window) else None  # the window may be going, and this with it
        assert isinstance(application, QApplication)  # noqa: S101  (there are widgets)
        if follow:
            application.focusChanged.connect(self._focus_moved)
        else:
            application.focusChanged.disconnect(self._focus_moved)
            self._leave_table()
        if screen is not None:
            (screen.installEventFilter if follow else screen.removeEventFilter)(self)

    def _focus_moved(self, _: QWidget | None, now: QWidget | None) -> None:
        self._leave_table()
        if isinstance(now, QAbstractItemView) and not self.isAncestorOf(now) and now.selectionModel() is not None:
            self._table, self._cells = now, now.selectionModel()
            self._cells.currentChanged.connect(self._cell_moved)
        self.explain(now)

    def _cell_moved(self) -> None:
        if self._table is not None and isValid(self._table):
            self.explain(self._table)

    def _leave_table(self) -> None:
        cells, self._table, self._cells = self._cells, None, None
        if cells is not None and isValid(cells):
            cells.currentChanged.disconnect(self._cell_moved)

    def _leave_to_guide(self, key: str) -> None:
        if key.startswith("guide."):
            self.view.go_back()
            self.guide_wanted.emit(key)

    def _shut(self) -> None:
        self.hide()
        self.closed.emit()

"""The tabs of the open scenarios: shown, moved, renamed, closed, and dropped upon."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QInputDialog, QMenu

from calculator.language import tr
from ui.documents import Documents, name_beside, name_of
from ui.inputs.model_drag import MODEL, dragged_model
from ui.session import Session
from ui.tab_bar import TabBar

LINGER = 600
"""Milliseconds that a dragged model hovers over a tab before its scenario comes in sight."""

NARROWEST = 140
"""Pixels of a tab that still tells its scenario from others; where there is less room, the tabs scroll."""


class ScenarioTabs(TabBar):
    """A tab for each open scenario, out of sight while there is only one.

    ``closing`` carries a session that the user wants to close; ``dropped`` one that a model was dropped on,
    with what was dragged.
    """

    closing = Signal(object)
    dropped = Signal(object, object)

    def __init__(self, documents: Documents) -> None:
        super().__init__()
        self._documents = documents
        self._hovered = -1
        self._linger = QTimer(self)
        self._linger.setSingleShot(True)
        self._linger.setInterval(LINGER)
        self._linger.timeout.connect(self._show_hovered)
        self.setObjectName("scenarios")
        self.setAccessibleName(tr("Open scenarios"))
        self.setProperty("level", "scenarios")
        self.setTabsClosable(True)
        self.setMovable(True)
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setElideMode(Qt.TextElideMode.ElideMiddle)
        self.setAcceptDrops(True)
        self.currentChanged.connect(self._choose)
        self.tabMoved.connect(self._move)
        self.tabCloseRequested.connect(self._close)
        self.tabBarDoubleClicked.connect(self._rename)
        documents.added.connect(self.refresh)
        documents.removed.connect(self.refresh)
        documents.current_changed.connect(self.refresh)
        documents.renamed.connect(self.refresh)
        self.hide()

    def refresh(self) -> None:
        """Show the open scenarios as they are called now."""
        sessions = self._documents.sessions
        with QSignalBlocker(self):
            while self.count() > len(sessions):
                self.removeTab(self.count() - 1)
            while self.count() < len(sessions):
                self.addTab("")
            for place, session in enumerate(sessions):
                mark = " •" if session.is_changed else ""
                self.setTabText(place, name_beside(session).replace("&", "&&") + mark)
                self.setTabToolTip(place, str(session.origin.path or tr("Not saved to a file")))
                if session is self._documents.current:
                    self.setCurrentIndex(place)
        self.setAccessibleName(tr("Open scenarios"))
        self.setVisible(len(sessions) > 1)

    def minimumTabSizeHint(self, index: int) -> QSize:  # noqa: N802  (Qt's name)
        """No name is cut off so far that it could be any."""
        whole = self.tabSizeHint(index)
        return QSize(min(whole.width(), NARROWEST), whole.height())

    def ask_for_name(self) -> None:
        """Let the user rename the scenario in sight."""
        session = self._documents.current
        known = name_of(session)
        name, agreed = QInputDialog.getText(self.window(), tr("Rename"), tr("Name of the scenario:"), text=known)
        if agreed:
            self._documents.rename(session, name)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802  (Qt's name)
        """What can be done with a scenario."""
        place = self.tabAt(event.pos())
        if place < 0:
            return
        self.setCurrentIndex(place)
        session = self._documents.sessions[place]
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Duplicate")).triggered.connect(lambda: self._documents.duplicate(session))
        menu.addAction(tr("Rename…")).triggered.connect(self.ask_for_name)
        menu.addAction(tr("Close")).triggered.connect(lambda: self.closing.emit(session))
        menu.popup(event.globalPos())

    # --- a model dragged here ---------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802  (Qt's name)
        """Take models, no files: those are for the window."""
        if event.mimeData().hasFormat(MODEL):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802  (Qt's name)
        """Show the scenario under the mouse after a while."""
        place = self.tabAt(event.position().toPoint())
        if place != self._hovered:
            self._hovered = place
            self._linger.start()
        if self._target(event.position().toPoint()) is not None:
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802  (Qt's name)
        """Nothing is hovered any more."""
        self._linger.stop()
        self._hovered = -1
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802  (Qt's name)
        """Hand on the model and where it was dropped."""
        self._linger.stop()
        session, dragged = self._target(event.position().toPoint()), dragged_model(event.mimeData())
        if session is not None and dragged is not None:
            event.acceptProposedAction()
            self._documents.show(session)
            self.dropped.emit(session, dragged)

    def _target(self, spot: QPoint) -> Session | None:
        place = self.tabAt(spot)
        return self._documents.sessions[place] if place >= 0 else None

    def _show_hovered(self) -> None:
        if self._hovered >= 0:
            self._documents.show(self._documents.sessions[self._hovered])

    # --- what the tabs do -------------------------------------------------------------------------

    def _choose(self, place: int) -> None:
        if 0 <= place < len(self._documents.sessions):
            self._documents.show(self._documents.sessions[place])

    def _move(self, start: int, end: int) -> None:
        self._documents.move(start, end)

    def _close(self, place: int) -> None:
        self.closing.emit(self._documents.sessions[place])

    def _rename(self, place: int) -> None:
        if place >= 0:
            self.ask_for_name()

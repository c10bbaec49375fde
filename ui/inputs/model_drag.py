"""Models dragged by their headings, within a window and between windows, as text that a file could hold."""

from __future__ import annotations

import json

from PySide6.QtCore import QByteArray, QEvent, QMimeData, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QDrag, QDragEnterEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from calculator.preset_file import dump, parse
from calculator.problems import ScenarioError
from calculator.scenario import Scenario

MODEL = "application/x-tierwise-model"

Dragged = tuple[Scenario, int]
"""A scenario, and which of its models is meant."""


def model_data(scenario: Scenario, place: int) -> QMimeData:
    """Model *place* of *scenario*, to be dropped elsewhere; as text the whole scenario."""
    text = dump(scenario)
    data = QMimeData()
    data.setData(MODEL, QByteArray(json.dumps({"place": place, "scenario": text}).encode()))
    data.setText(text)
    return data


def dragged_model(data: QMimeData) -> Dragged | None:
    """What :func:`model_data` put into *data*; ``None`` where there is no such thing."""
    if not data.hasFormat(MODEL):
        return None
    try:
        table = json.loads(bytes(data.data(MODEL).data()))
        scenario, place = parse(table["scenario"], ""), int(table["place"])
    except (ValueError, KeyError, TypeError, ScenarioError):
        return None
    return (scenario, place) if 0 <= place < len(scenario.models) else None


class ModelHandle(QObject):
    """Lets *widget*, the heading of column *place*, be dragged, and takes models dropped on it.

    Both signals carry the place: ``wanted`` asks for the drag to begin, ``dropped`` also carries what was dropped.
    """

    wanted = Signal(int)
    dropped = Signal(int, object)

    def __init__(self, widget: QWidget, place: int) -> None:
        super().__init__(widget)
        self._place = place
        self._pressed: QPoint | None = None
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's name)
        """Begin a drag where the mouse is moved with its button down; take what is dropped."""
        if isinstance(event, QMouseEvent):
            self._follow(event)
        elif isinstance(event, QDragEnterEvent) and event.mimeData().hasFormat(MODEL):
            event.acceptProposedAction()
            return True
        elif isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            dragged = dragged_model(event.mimeData())
            if dragged is not None:
                event.acceptProposedAction()
                self.dropped.emit(self._place, dragged)
                return True
        return super().eventFilter(watched, event)

    def _follow(self, event: QMouseEvent) -> None:
        spot = event.position().toPoint()
        if event.type() == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            self._pressed = spot
        elif event.type() == QEvent.Type.MouseButtonRelease:
            self._pressed = None
        elif event.type() == QEvent.Type.MouseMove and self._pressed is not None:
            far = (spot - self._pressed).manhattanLength() >= QApplication.startDragDistance()
            if far:
                self._pressed = None
                self.wanted.emit(self._place)


def drag(widget: QWidget, scenario: Scenario, place: int) -> None:
    """Drag model *place* of *scenario* from *widget* until it is dropped somewhere."""
    moving = QDrag(widget)
    moving.setMimeData(model_data(scenario, place))
    moving.setPixmap(widget.grab())
    moving.exec(Qt.DropAction.CopyAction)

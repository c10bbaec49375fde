"""The head of a column: the model's name in its colour, to be renamed, and what can be done with it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QSizePolicy, QToolButton, QWidget

from calculator.language import tr
from ui import theme
from ui.hover_text import hover_text
from ui.inputs.two_tone_text import TwoToneText

_BUTTON = 20
_RULE = 3


class ModelHeader(QWidget):
    """Name, rule and menu of one model.

    The signals say what was picked and carry the model's place; ``renamed`` carries the name as well.
    """

    preset_asked = Signal(int)
    file_asked = Signal(int)
    new_preset_asked = Signal()
    new_file_asked = Signal()
    copy_asked = Signal(int)
    paste_asked = Signal(int)
    renamed = Signal(int, str)
    duplicated = Signal(int)
    removed = Signal(int)

    def __init__(self, place: int, name: str, kind: str, *, removable: bool, addable: bool) -> None:
        super().__init__()
        self._place, self._name = place, name
        font = theme.font()
        font.setBold(True)
        self._text = TwoToneText(name, "", font, lines=2)
        self._editor: QLineEdit | None = None
        self.setObjectName(f"header.{place}")
        self.setAccessibleName(name)
        self.setToolTip(hover_text(name, kind))
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.menu = QMenu(self)
        self.menu.addAction(tr("Load a preset…"), partial(self.preset_asked.emit, place))
        self.menu.addAction(tr("Load a file…"), partial(self.file_asked.emit, place))
        self.menu.addSeparator()
        self.menu.addAction(tr("Add a column from a preset…"), self.new_preset_asked.emit).setEnabled(addable)
        self.menu.addAction(tr("Add a column from a file…"), self.new_file_asked.emit).setEnabled(addable)
        self.menu.addSeparator()
        self.menu.addAction(tr("Copy this column"), partial(self.copy_asked.emit, place))
        self.menu.addAction(tr("Paste into this column"), partial(self.paste_asked.emit, place))
        self.menu.addSeparator()
        self.menu.addAction(tr("Rename…"), self.start_renaming)
        self.menu.addAction(tr("Duplicate"), partial(self.duplicated.emit, place)).setEnabled(addable)
        self.menu.addAction(tr("Remove"), partial(self.removed.emit, place)).setEnabled(removable)
        self.button = QToolButton(self)
        self.button.setText("▾")
        self.button.setProperty("sign", "true")
        self.button.setObjectName(f"models.{place}.menu")
        self.button.setAccessibleName(tr("What can be done with {model}").format(model=name))
        self.button.setToolTip(tr("Load, copy, paste, rename, duplicate, remove"))
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.button.setMenu(self.menu)

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Two lines of a name and the rule."""
        return QSize(80, 44)

    def heightForWidth(self, width: int) -> int:  # noqa: N802  (Qt's name)
        """As many lines as the name needs, the rule, and air."""
        return max(30, round(self._text.height(width - _BUTTON - 2)) + _RULE + 5)

    def start_renaming(self) -> None:
        """Let the name be typed where it stands."""
        if self._editor is not None:
            return
        editor = self._editor = QLineEdit(self._name, self)
        editor.setObjectName(f"models.{self._place}.name")
        editor.setGeometry(0, 0, self.width(), self.height() - _RULE - 2)
        editor.setAcceptDrops(False)
        editor.installEventFilter(self)
        editor.editingFinished.connect(self.finish_renaming)
        editor.show()
        editor.selectAll()
        editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def finish_renaming(self) -> None:
        """Take the name that is being typed, if one is."""
        editor, self._editor = self._editor, None
        if editor is None:
            return
        name = editor.text().strip()
        editor.hide()
        editor.deleteLater()
        if name and name != self._name:
            self.renamed.emit(self._place, name)

    def forget_renaming(self) -> None:
        """Leave the name as it is."""
        if self._editor is not None:
            self._editor.setText(self._name)
            self.finish_renaming()

    def eventFilter(self, watched: object, event: QEvent) -> bool:  # noqa: N802  (Qt's name)
        """Escape leaves the name as it is."""
        if (
            watched is self._editor
            and self._editor is not None
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Escape
        ):
            self.forget_renaming()
            return True
        return False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802, ARG002  (Qt's name)
        """Rename."""
        self.start_renaming()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802, ARG002  (Qt's name)
        """Keep the menu at the right end."""
        self.button.setGeometry(self.width() - _BUTTON, (self.height() - _RULE - _BUTTON) // 2, _BUTTON, _BUTTON)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002  (Qt's name)
        """The name over a rule in the model's colour."""
        colours = theme.current()
        ink = QColor(colours.ink)
        painter = QPainter(self)
        painter.fillRect(QRectF(0, self.height() - _RULE, self.width(), _RULE), colours.model(self._place))
        if self._editor is None:
            area = QRectF(0, 0, self.width() - _BUTTON - 2, self.height() - _RULE - 2)
            self._text.paint(painter, area, ink, ink)
        painter.end()

"""Picks a parameter: a button that names it, and under it all parameters, to be searched in both languages."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QPushButton,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from calculator.axis import parameter_name
from calculator.language import tr
from calculator.scenario import Scenario
from ui import theme
from ui.inputs.parameter_choices import EVERY_PLACE, ParameterChoice, in_groups, parameter_choices
from ui.inputs.paths import SHARED
from ui.inputs.search_field import SearchField
from ui.lettering import elided, text_width, write
from ui.plain_label import plain_label

PATH, PLACE, TODAY, WORDS, BLOCK = (Qt.ItemDataRole.UserRole + number for number in range(1, 6))
POPUP = QSize(420, 420)
_ROW = 24
_ARROW = 18
_HEIGHT = 27
Index = QModelIndex | QPersistentModelIndex


class ParameterPicker(QPushButton):
    """Names the parameter picked; pressed, it offers all of them.

    ``changed`` comes when a person picked another one, not when :meth:`choose` or :meth:`show_scenario` did.
    With a *caption* it is always called that, and every pick counts. It offers what *offer* names.
    """

    changed = Signal()

    def __init__(
        self,
        scenario: Scenario,
        name: str = "parameter",
        *,
        caption: str = "",
        offer: Callable[[Scenario], list[ParameterChoice]] = parameter_choices,
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self._scenario, self._caption, self._offer = scenario, caption, offer
        self._path = ""
        self._names: tuple[object, ...] = ()
        self._list: _List | None = None
        self.setAccessibleName(tr("Parameter"))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.open)
        theme.CHOICE.changed.connect(self.update)
        if caption:
            self.setText(caption)
            self.setAccessibleName(caption)
        else:
            self.choose(next(iter(offer(scenario))).path)

    @property
    def path(self) -> str:
        """The path of the parameter picked, ``models.*.…`` for one of all models."""
        return self._path

    def choose(self, path: str) -> None:
        """Pick the parameter at *path*."""
        self._path = path
        if not self._caption:
            self.setText(parameter_name(self._scenario, path))
            self.setToolTip(path)
        self.updateGeometry()

    def show_scenario(self, scenario: Scenario) -> None:
        """Offer the parameters of *scenario*; the one picked stays where it is still there."""
        self._scenario = scenario
        if not self._caption:
            paths = [choice.path for choice in self._offer(scenario)]
            self.choose(self._path if self._path in paths else paths[0])

    @property
    def offered(self) -> list[str]:
        """The paths that the list shows now, as far as the search lets it."""
        return self._opened_list().paths()

    def open(self) -> None:
        """Show the list under the button, with what is picked in sight."""
        found = self._opened_list()
        found.fill(self._offer(self._scenario), self._scenario, self._path)
        screen = self.screen().availableGeometry()
        corner = self.mapToGlobal(QPoint(0, self.height() + 2))
        corner.setX(max(screen.left(), min(corner.x(), screen.right() - POPUP.width())))
        if corner.y() + POPUP.height() > screen.bottom():
            corner.setY(max(screen.top(), self.mapToGlobal(QPoint(0, -2)).y() - POPUP.height()))
        found.setGeometry(QRect(corner, POPUP))
        found.show()
        found.search.setFocus(Qt.FocusReason.PopupFocusReason)

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """As wide as the name, up to a point."""
        return QSize(min(360, text_width(self.text(), theme.TEXT) + _ARROW + 24), _HEIGHT)

    def minimumSizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Room for a part of the name."""
        return QSize(120, _HEIGHT)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """A field like those of the other choices, the name in it and an arrow at its end."""
        colours = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        edge = colours.models[1] if focused else colours.secondary if self.underMouse() else colours.rule
        pen = painter.pen()
        pen.setColor(QColor(edge))
        pen.setWidth(2 if focused else 1)
        painter.setPen(pen)
        painter.setBrush(QColor(colours.surface))
        inset = 1 if focused else 0.5
        painter.drawRoundedRect(self.rect().toRectF().adjusted(inset, inset, -inset, -inset), 4, 4)
        room = self.rect().adjusted(8, 0, -_ARROW - 6, 0)
        painter.setFont(theme.font())
        painter.setPen(QColor(colours.ink))
        text = elided(self.text(), theme.TEXT, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        pen.setWidthF(1.3)
        pen.setColor(QColor(colours.secondary))
        painter.setPen(pen)
        tip = QPoint(self.width() - _ARROW // 2 - 5, self.height() // 2 + 2)
        painter.drawPolyline([tip - QPoint(4, 4), tip, tip + QPoint(4, -4)])

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Arrow keys and letters open the list too; what is typed is searched at once."""
        typed = event.text()
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open()
        elif typed.strip() and typed.isprintable():
            self.open()
            self._opened_list().search.setText(typed)
        else:
            super().keyPressEvent(event)

    def _opened_list(self) -> _List:
        if self._list is None:
            self._list = _List(self)
            self._list.picked.connect(self._pick)
            self._list.fill(self._offer(self._scenario), self._scenario, self._path)
        return self._list

    def _pick(self, path: str) -> None:
        if path != self._path or self._caption:
            self.choose(path)
            self.changed.emit()


class _List(QFrame):
    """The parameters in groups, with a field that searches them; the arrow keys work from the field."""

    picked = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(tr("Parameters"))
        self.search = SearchField()
        self.search.setPlaceholderText(tr("Search parameters…"))
        self._all = QStandardItemModel(self)
        self._found = _Filter(self)
        self._found.setSourceModel(self._all)
        self.view = QListView()
        self.view.setObjectName("parameters")
        self.view.setModel(self._found)
        self.view.setItemDelegate(_Row(self.view))
        self.view.setUniformItemSizes(True)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setFocusProxy(self.search)
        self.view.setAccessibleName(tr("Parameters"))
        self.view.setMouseTracking(True)
        self.view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._nothing = plain_label(
            tr("Nothing is called that. Names, meanings, units and paths are searched."), "secondary"
        )
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._nothing.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(8)
        layout.addWidget(self.search)
        layout.addWidget(self.view, 1)
        layout.addWidget(self._nothing)
        layout.addStretch(0)
        self.search.textChanged.connect(self._filter)
        self.search.installEventFilter(self)
        self.view.clicked.connect(self._take)

    def fill(self, choices: list[ParameterChoice], scenario: Scenario, path: str) -> None:
        """Offer *choices*, with the one at *path* in sight."""
        self.search.clear()
        self._all.clear()
        for place, members in in_groups(choices):
            title = QStandardItem(_group_name(scenario, place))
            title.setFlags(Qt.ItemFlag.NoItemFlags)
            title.setData(place, PLACE)
            title.setData(place, BLOCK)
            self._all.appendRow(title)
            for choice in members:
                item = QStandardItem(choice.name)
                for role, value in ((PATH, choice.path), (TODAY, choice.today), (WORDS, choice.words), (BLOCK, place)):
                    item.setData(value, role)
                item.setToolTip(choice.path)
                self._all.appendRow(item)
        self._filter("")
        for row in range(self._found.rowCount()):
            if self._found.index(row, 0).data(PATH) == path:
                self._go_to(row)

    def paths(self) -> list[str]:
        """The paths that are offered now."""
        rows = (self._found.index(row, 0).data(PATH) for row in range(self._found.rowCount()))
        return [path for path in rows if path]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's name)
        """Arrow keys, Enter and Escape in the search field are for the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
                far = 10 if event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp) else 1
                down = event.key() in (Qt.Key.Key_Down, Qt.Key.Key_PageDown)
                self._move(far if down else -far)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take(self.view.currentIndex())
                return True
            if event.key() == Qt.Key.Key_Escape and not self.search.text():
                self.close()
                return True
        return super().eventFilter(watched, event)

    def _filter(self, text: str) -> None:
        self._found.look_for(text)
        found = self._found.rowCount() > 0
        self.view.setVisible(found)
        self._nothing.setVisible(not found)
        if found:
            self._go_to(1)

    def _move(self, rows: int) -> None:
        step, row = (1 if rows > 0 else -1), self.view.currentIndex().row()
        last = self._found.rowCount() - 1
        target = max(0, min(last, row + rows))
        while 0 <= target <= last and not self._found.index(target, 0).data(PATH):
            target += step
        if 0 <= target <= last:
            self._go_to(target)

    def _go_to(self, row: int) -> None:
        index = self._found.index(row, 0)
        self.view.setCurrentIndex(index)
        self.view.scrollTo(index, QListView.ScrollHint.EnsureVisible)

    def _take(self, index: Index) -> None:
        path = index.data(PATH)
        if path:
            self.close()
            self.picked.emit(path)


class _Filter(QSortFilterProxyModel):
    """Lets through what holds every word searched for, and the titles of groups of which something is left."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._wanted: list[str] = []
        self._blocks: set[int] = set()

    def look_for(self, text: str) -> None:
        """Search for the words of *text*."""
        self._wanted = text.casefold().split()
        model = self.sourceModel()
        rows = [model.index(row, 0) for row in range(model.rowCount())]
        self._blocks = {row.data(BLOCK) for row in rows if row.data(PATH) and self._holds(row.data(WORDS))}
        self.invalidate()

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:  # noqa: N802  (Qt's name)
        """Whether it is among what is searched for."""
        index = self.sourceModel().index(row, 0, parent)
        words = index.data(WORDS)
        return index.data(BLOCK) in self._blocks if words is None else self._holds(words)

    def _holds(self, words: str) -> bool:
        return all(word in words for word in self._wanted)


class _Row(QStyledItemDelegate):
    """Name on the left, today's value in grey on the right; group titles in the model's colour."""

    def sizeHint(self, _: QStyleOptionViewItem, __: Index) -> QSize:  # noqa: N802  (Qt's name)
        """One line."""
        return QSize(100, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One parameter, or the title of a group."""
        colours, area = theme.current(), QRect(option.rect)
        room, text = area.adjusted(10, 0, -8, 0), index.data(Qt.ItemDataRole.DisplayRole)
        painter.save()
        place = index.data(PLACE)
        if place is not None:
            ink = colours.model_text(place).name() if place >= 0 else colours.secondary
            write(painter, room.adjusted(-4, 0, 0, 0), text, theme.LABEL, ink, bold=True)
            painter.restore()
            return
        view = self.parent()
        current = isinstance(view, QListView) and view.currentIndex() == index
        hovered = bool(option.state & option.state.State_MouseOver)
        if current or hovered:
            painter.fillRect(area, QColor(colours.hover if not current else colours.rule))
        today = index.data(TODAY)
        write(painter, room, today, theme.LABEL, colours.secondary, right=True)
        left = room.width() - (text_width(today, theme.LABEL) + 12 if today else 0)
        write(painter, room, elided(text, theme.TEXT, left), theme.TEXT, colours.ink)
        painter.restore()


def _group_name(scenario: Scenario, place: int) -> str:
    if place == EVERY_PLACE:
        return tr("All models")
    return tr("Scenario and shared product") if place == SHARED else scenario.model_name(place)

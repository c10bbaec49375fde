"""The names of the models over their columns, which stay in sight while the charts below them scroll."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.lettering import elided, write

HEIGHT, BAR = 26, 4


class ModelNames(QWidget):
    """Names in the colours of their models, which are those in *places* of the scenario, or all.

    *column* says where each column lies, in pixels of this widget.
    """

    def __init__(self, column: Callable[[int], QRect], places: Sequence[int] = ()) -> None:
        super().__init__()
        self._column, self._places = column, places
        self._names: tuple[str, ...] = ()
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.CHOICE.changed.connect(self.update)

    def show_names(self, names: Sequence[str]) -> None:
        """Show *names*, one a column."""
        self._names = tuple(names)
        self.setAccessibleName("; ".join(names))
        self.update()

    def minimumSizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """However narrow the window is."""
        return QSize(40, HEIGHT)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """A bar in the model's colour and its name."""
        painter = QPainter(self)
        for number, name in enumerate(self._names):
            room = self._column(number)
            colours, place = theme.current(), self._places[number] if self._places else number
            painter.fillRect(room.left(), 6, BAR, HEIGHT - 12, colours.model(place))
            row = QRect(room.left() + BAR + 6, 0, room.width() - BAR - 6, HEIGHT)
            write(painter, row, elided(name, theme.TEXT, row.width()), theme.TEXT, colours.model_text(place).name())

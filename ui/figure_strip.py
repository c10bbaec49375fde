"""The figures that decide, above the column of a model; each tells where it comes from when asked."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from calculator.language import QT_TRANSLATE_NOOP, tr
from calculator.parameters import KIND_LABELS
from calculator.result import ModelResult
from ui import theme
from ui.figure_button import CELL_ROW, LABEL_ROW, STACKED_ROW, UNDER_ROW, VALUE_ROW, FigureButton, FigurePlace, Shape
from ui.figure_reading import read
from ui.hover_text import hover_text
from ui.lettering import elided, write

NARROW = 336
"""Below this width labels stand above their values instead of beside them."""
LEAST_WIDTH = 220
_NAME, _GAP, _PAD = 22, 4, 4
_LEAST_KIND = 40

_PLACES = (
    FigurePlace("brand_profit", QT_TRANSLATE_NOOP("Figure", "Brand"), Shape.LARGE, right=False),
    FigurePlace("channel_profit", QT_TRANSLATE_NOOP("Figure", "Agents"), Shape.LARGE, right=True),
    FigurePlace("channel_profit_with_stock", QT_TRANSLATE_NOOP("Figure", "with stock"), Shape.UNDER, right=True),
    FigurePlace("ltv_to_cac", QT_TRANSLATE_NOOP("Figure", "LTV : CAC"), Shape.CELL, right=False),
    FigurePlace("ltv_to_full_cac", QT_TRANSLATE_NOOP("Figure", "… with agents"), Shape.CELL, right=True),
    FigurePlace("payback_months", QT_TRANSLATE_NOOP("Figure", "Payback"), Shape.CELL, right=False, row=1),
    FigurePlace("break_even_month", QT_TRANSLATE_NOOP("Figure", "Break-even"), Shape.CELL, right=True, row=1),
    FigurePlace("peak_cash_need", QT_TRANSLATE_NOOP("Figure", "Peak cash"), Shape.CELL, right=False, row=2),
    FigurePlace("stranded_share", QT_TRANSLATE_NOOP("Figure", "Stranded"), Shape.CELL, right=True, row=2),
    FigurePlace("losing_share", QT_TRANSLATE_NOOP("Figure", "Agents losing"), Shape.CELL, right=False, row=3),
    FigurePlace("losing_share_12", QT_TRANSLATE_NOOP("Figure", "… in 12+ months"), Shape.CELL, right=True, row=3),
)
COLUMNS = tuple(place.column for place in _PLACES)
"""The columns of the summary that the strip shows, in order."""


class FigureStrip(QWidget):
    """The name of the model in column *place*, its kind, and the figures that decide about it.

    ``asked`` carries the place and the column of the summary whose figure was clicked.
    """

    asked = Signal(int, str)

    def __init__(self, place: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = place
        self._name = self._kind = ""
        self._narrow_wish: bool | None = None
        self._is_narrow: bool | None = None
        self.setObjectName(f"figures.{place}")
        self.figures = {where.column: FigureButton(where, place, self) for where in _PLACES}
        for button in self.figures.values():
            button.clicked.connect(lambda _=False, column=button.column: self.asked.emit(self.place, column))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(LEAST_WIDTH)
        theme.CHOICE.changed.connect(self._repaint)
        self._lay_out()

    def show_result(self, now: ModelResult, before: ModelResult | None, ltv_months: int | None = None) -> None:
        """Show the figures of *now* and, in grey, what they were *before*.

        *ltv_months* (the scenario's) lets a payback that never comes say within how many months.
        """
        if (now.name, now.kind) != (self._name, self._kind):
            self._name, self._kind = now.name, now.kind
            self.setAccessibleName(now.name)
            self.setToolTip(hover_text(now.name, tr(KIND_LABELS[now.kind])))
            self.update()
        for column, button in self.figures.items():
            button.setVisible(column != "channel_profit_with_stock" or now.kind == "stocked")
            button.show_reading(read(now, column, ltv_months), read(before, column, ltv_months) if before else None)

    def set_stale(self, stale: bool) -> None:  # noqa: FBT001  (a slot)
        """Dim the figures while newer ones are computed."""
        for button in self.figures.values():
            if button.is_stale != stale:
                button.is_stale = stale
                button.update()

    def set_narrow(self, narrow: bool | None) -> None:  # noqa: FBT001
        """Put labels above values or beside them; ``None`` decides by the width."""
        self._narrow_wish = narrow
        self._lay_out()

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """As wide as the column, as high as the rows."""
        return QSize(NARROW, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """Share the width between the two columns of figures."""
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """A bar in the model's colour, its name and its kind."""
        painter = QPainter(self)
        colours = theme.current()
        painter.fillRect(_PAD, 4, 4, _NAME - 8, colours.model(self.place))
        row = QRect(_PAD + 10, 0, self.width() - _PAD - 10, _NAME)
        name = elided(self._name, theme.TEXT, row.width())
        end = write(painter, row, name, theme.TEXT, colours.model(self.place).name()) + 8
        if self._kind and row.right() - end > _LEAST_KIND:
            rest = QRect(end, row.top(), row.right() - end, row.height())
            kind = elided(tr(KIND_LABELS[self._kind]), theme.LABEL, rest.width())
            write(painter, rest, kind, theme.LABEL, colours.secondary)

    def _lay_out(self) -> None:
        narrow = self.width() < NARROW if self._narrow_wish is None else self._narrow_wish
        row_height = STACKED_ROW if narrow else CELL_ROW
        large_top = _NAME + 2
        under_top = large_top + LABEL_ROW + VALUE_ROW
        grid_top = under_top + UNDER_ROW + _GAP
        half = (self.width() - 2 * _GAP) // 2
        for where, button in zip(_PLACES, self.figures.values(), strict=True):
            left = self.width() - half if where.right else 0
            if where.shape is Shape.LARGE:
                button.setGeometry(left, large_top, half, LABEL_ROW + VALUE_ROW)
            elif where.shape is Shape.UNDER:
                button.setGeometry(left, under_top, half, UNDER_ROW)
            else:
                button.setGeometry(left, grid_top + where.row * row_height, half, row_height)
            button.is_narrow = narrow
        if narrow != self._is_narrow:
            self._is_narrow = narrow
            self.setFixedHeight(grid_top + 4 * row_height)

    def _repaint(self) -> None:
        self.update()
        for button in self.figures.values():
            button.update()

"""The figures that decide, above the column of a model; each tells where it comes from when asked."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from calculator.language import QT_TRANSLATE_NOOP, tr
from calculator.parameters import KIND_LABELS
from calculator.result import ModelResult
from ui import theme
from ui.figure_button import LABEL_ROW, UNDER_ROW, VALUE_ROW, FigureButton, FigurePlace, Layout, Shape
from ui.figure_reading import read
from ui.hover_text import hover_text
from ui.lettering import elided, write

BESIDE_FROM, ACROSS_FROM = 400, 296
"""Widths from which labels stand beside their values, and from which four figures stand in a row."""
LEAST_WIDTH = 220
_NAME, _LARGE_TOP, _GAP, _PAD = 22, 24, 4, 4
_LEAST_KIND = 40
_ROUNDING = 4

_PLACES = (
    FigurePlace("brand_profit", Shape.LARGE, ()),
    FigurePlace("channel_profit", Shape.LARGE, ()),
    FigurePlace("channel_profit_with_stock", Shape.UNDER, (QT_TRANSLATE_NOOP("Figure", "with stock"),)),
    FigurePlace("ltv_to_cac", Shape.CELL, (QT_TRANSLATE_NOOP("Figure", "LTV : CAC"),)),
    FigurePlace(
        "ltv_to_full_cac",
        Shape.CELL,
        (QT_TRANSLATE_NOOP("Figure", "… with agents"), QT_TRANSLATE_NOOP("Figure", "+ agents")),
    ),
    FigurePlace("payback_months", Shape.CELL, (QT_TRANSLATE_NOOP("Figure", "Payback"),)),
    FigurePlace("break_even_month", Shape.CELL, ()),
    FigurePlace("peak_cash_need", Shape.CELL, (QT_TRANSLATE_NOOP("Figure", "Peak cash"),)),
    FigurePlace("stranded_share", Shape.CELL, (QT_TRANSLATE_NOOP("Figure", "Stranded"),)),
    FigurePlace(
        "losing_share",
        Shape.CELL,
        (QT_TRANSLATE_NOOP("Figure", "Agents losing"), QT_TRANSLATE_NOOP("Figure", "Losing")),
    ),
    FigurePlace(
        "losing_share_12",
        Shape.CELL,
        (QT_TRANSLATE_NOOP("Figure", "… in 12+ months"), QT_TRANSLATE_NOOP("Figure", "… in 12+ mo.")),
    ),
)
COLUMNS = tuple(place.column for place in _PLACES)
"""The columns of the summary that the strip shows, in order."""
_GRID = tuple(place.column for place in _PLACES if place.shape is Shape.CELL)


@dataclass(frozen=True)
class _Columns:
    """So many columns of one width, with a gap between them."""

    count: int
    gap: int

    def span(self, width: int, place: int) -> tuple[int, int]:
        """Left edge and width of column *place* where all have *width* together."""
        step = (width + self.gap) // self.count
        return place * step, step - self.gap


class FigureStrip(QWidget):
    """The name of the model in column *place*, its kind, and the figures that decide about it.

    ``asked`` carries the place and the column of the summary whose figure was clicked.
    """

    asked = Signal(int, str)

    def __init__(self, place: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = place
        self._name = self._kind = ""
        self._wish: Layout | None = None
        self._layout: Layout | None = None
        self.setObjectName(f"figures.{place}")
        self.figures = {where.column: FigureButton(where, place, self) for where in _PLACES}
        for button in self.figures.values():
            button.asked.connect(self.asked)
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
            self._lay_out()
            self.setAccessibleName(now.name)
            self.setToolTip(hover_text(now.name, tr(KIND_LABELS[now.kind])))
            self.update()
        for column, button in self.figures.items():
            button.setVisible(column != "channel_profit_with_stock" or now.kind == "stocked")
            earlier = read(before, column, ltv_months) if before else None
            button.show_reading(read(now, column, ltv_months), earlier, now.name)

    def set_stale(self, stale: bool) -> None:  # noqa: FBT001  (a slot)
        """Dim the figures while newer ones are computed."""
        for button in self.figures.values():
            if button.is_stale != stale:
                button.is_stale = stale
                button.update()

    def set_layout(self, layout: Layout | None) -> None:
        """Lay the grid out in one way, whatever the width; ``None`` decides by the width."""
        self._wish = layout
        self._lay_out()

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """As wide as the column, as high as the rows."""
        return QSize(ACROSS_FROM, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """Share the width between the two columns of figures."""
        super().resizeEvent(event)
        for strip in self._strips_beside():
            strip._lay_out()  # noqa: SLF001  (of its own class)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """A bar in the model's colour, its name and its kind."""
        painter = QPainter(self)
        colours = theme.current()
        painter.fillRect(_PAD, 4, 4, _NAME - 8, colours.model(self.place))
        row = QRect(_PAD + 10, 0, self.width() - _PAD - 10, _NAME)
        name = elided(self._name, theme.TEXT, row.width())
        end = write(painter, row, name, theme.TEXT, colours.model_text(self.place).name()) + 8
        if self._kind and row.right() - end > _LEAST_KIND:
            rest = QRect(end, row.top(), row.right() - end, row.height())
            kind = elided(tr(KIND_LABELS[self._kind]), theme.LABEL, rest.width())
            write(painter, rest, kind, theme.LABEL, colours.secondary)

    def _strips_beside(self) -> list[FigureStrip]:
        """The strips of one page, which differ in width by no more than a layout's rounding."""
        parent = self.parentWidget()
        strips = [child for child in parent.children() if isinstance(child, FigureStrip)] if parent else [self]
        return [strip for strip in strips if abs(strip.width() - self.width()) <= _ROUNDING]

    def _lay_out(self) -> None:
        common = min(strip.width() for strip in self._strips_beside())
        layout = self._wish or _layout_for(common)
        columns = _Columns(4, 0) if layout is Layout.ACROSS else _Columns(2, 2 * _GAP)
        halves, large = _Columns(2, columns.gap), LABEL_ROW + VALUE_ROW
        under, grid = _LARGE_TOP + large, _LARGE_TOP + large + UNDER_ROW + _GAP
        agents = large if self._kind == "stocked" else large + UNDER_ROW
        spots = [
            ("brand_profit", halves, 0, _LARGE_TOP, large + UNDER_ROW),
            ("channel_profit", halves, 1, _LARGE_TOP, agents),
            ("channel_profit_with_stock", halves, 1, under, UNDER_ROW),
        ]
        for number, column in enumerate(_GRID):
            row, place = divmod(number, columns.count)
            spots.append((column, columns, place, grid + row * layout.value, layout.value))
        for column, among, place, top, height in spots:
            left, width = among.span(self.width(), place)
            self.figures[column].setGeometry(left, top, width, height)
            self.figures[column].arrange(layout, among.span(common, place)[1])
        if layout is not self._layout:
            self._layout = layout
            self.setFixedHeight(grid + -(-len(_GRID) // columns.count) * layout.value)

    def _repaint(self) -> None:
        self.update()
        for button in self.figures.values():
            button.update()


def _layout_for(width: int) -> Layout:
    if width >= BESIDE_FROM:
        return Layout.BESIDE
    return Layout.ACROSS if width >= ACROSS_FROM else Layout.STACKED

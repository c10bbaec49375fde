"""The account of one joiner: what was paid in, what came back month by month, what is left."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QVBoxLayout, QWidget

from calculator.agents_side import AgentsSide
from calculator.agents_words import people
from calculator.figures import closed_up, price, short
from calculator.language import tr
from calculator.units import with_unit
from calculator.value import HALF_A_FEN
from ui import theme
from ui.charts.curve_chart import CurveChart
from ui.pages.agents_drawings import balance
from ui.plain_label import plain_label

BALANCE_HEIGHT = 150


class CohortAccount(QWidget):
    """Who joined one tier in one month, as an account that a joiner could have kept."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("agents.account")
        another = plain_label(tr("One joiner's account · click a cell for another"), "label")
        self._who, self._words = plain_label(level="heading"), plain_label(level="secondary")
        self._profit = plain_label(level="figure", wraps=False)
        self._lines = QGridLayout()
        self._lines.setHorizontalSpacing(theme.GRID)
        self._lines.setVerticalSpacing(2)
        self._lines.setColumnStretch(0, 1)
        self._balance = CurveChart("agents.balance")
        self._balance.setMinimumWidth(160)
        self._balance.setFixedHeight(BALANCE_HEIGHT)
        said = QVBoxLayout()
        said.setSpacing(2)
        for widget in (another, self._who, self._profit, self._words):
            said.addWidget(widget)
        said.addLayout(self._lines)
        said.addStretch(1)
        self._parts = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._parts.setContentsMargins(0, 0, 0, 0)
        self._parts.setSpacing(theme.GRID)
        self._parts.addLayout(said, 1)
        self._parts.addWidget(self._balance, 1, Qt.AlignmentFlag.AlignTop)

    def set_upright(self, *, upright: bool) -> None:
        """The balance below the account, or, where that is low and wide, right of it."""
        direction = QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight
        self._parts.setDirection(direction)
        self._parts.setSpacing(theme.GRID if upright else 3 * theme.GRID)

    def show_cohort(self, side: AgentsSide, month: int, tier: int) -> None:
        """Show those who joined *tier* in *month* (both from 0)."""
        joined = side.joined
        words = tr("{tier}, joined in month {month}")
        self._who.setText(words.format(tier=side.tiers[tier], month=month + 1))
        profit = float(joined.profit[month, tier])
        self._profit.setText(short(profit, "¥"))
        self._words.setText(_outcome(side, month, tier))
        self._show_lines(_account(side, month, tier))
        self._balance.show_drawing(balance(side, month, tier))
        spoken = [self._who.text(), self._profit.text(), self._words.text()]
        spoken += [tr("{name}: {value}").format(name=name, value=value) for name, value in _account(side, month, tier)]
        self.setAccessibleName(self._who.text())
        self.setAccessibleDescription("; ".join(spoken))

    @property
    def text(self) -> str:
        """All that is said, in one line."""
        return self.accessibleDescription()

    def _show_lines(self, lines: list[tuple[str, str]]) -> None:
        while self._lines.count():
            item = self._lines.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row, (name, value) in enumerate(lines):
            for column, text in enumerate((name, value)):
                label = plain_label(text, "secondary" if column == 0 or name.startswith(" ") else "", wraps=False)
                side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
                label.setAlignment(side | Qt.AlignmentFlag.AlignTop)
                self._lines.addWidget(label, row, column)


def _outcome(side: AgentsSide, month: int, tier: int) -> str:
    joined = side.joined
    words = tr("{people} joined; by the end of month {last} each has neither gained nor lost")
    if joined.loses[month, tier]:
        words = tr("{people} joined; by the end of month {last} each has lost")
    elif joined.profit[month, tier] > HALF_A_FEN:
        words = tr("{people} joined; by the end of month {last} each has gained")
    return closed_up(words.format(people=people(float(joined.number[month, tier])), last=joined.months))


def _account(side: AgentsSide, month: int, tier: int) -> list[tuple[str, str]]:
    joined = side.joined
    fee, deposit, order = (float(each[tier]) for each in (joined.fee, joined.deposit, joined.opening_order))
    parts = [(tr("joining fee"), fee), (tr("deposit"), deposit), (tr("opening order"), order)]
    lines = [(tr("paid in"), _yuan(-float(joined.entry[tier])))]
    several = [(f"  {name}", _yuan(-amount)) for name, amount in parts if amount]
    lines += several if len(several) > 1 else []
    lines.append((tr("got out by the end"), _yuan(float(joined.takings[month, tier]))))
    if side.kind == "stocked":
        held = float(joined.profit_with_stock[month, tier] - joined.profit[month, tier])
        lines.append((tr("unsold stock, at cost"), _yuan(held)))
    if joined.entry[tier] > 0:
        recovered = float(joined.months_to_recover[month, tier])
        known = not math.isnan(recovered)
        back = with_unit(f"{recovered:.0f}", recovered, "months") if known else tr("not by the end")
        lines.append((tr("paid back after"), back))
    return lines


def _yuan(amount: float) -> str:
    return price(round(amount)) if abs(amount) < 1e6 else short(amount, "¥")  # noqa: PLR2004  (as long as it fits)

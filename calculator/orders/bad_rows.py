"""The rows of a table of orders that do not count: where each stands, what stands there, and why."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from operator import itemgetter
from typing import TYPE_CHECKING, Any, NamedTuple

from calculator.language import QT_TRANSLATE_NOOP, tr

if TYPE_CHECKING:
    import pandas as pd

NO_CUSTOMER = QT_TRANSLATE_NOOP("Orders", "no customer")
A_TOTAL = QT_TRANSLATE_NOOP("Orders", "a total of other rows")
SHORTENED = QT_TRANSLATE_NOOP("Orders", "a spreadsheet has cut off digits of the customer's number")
NO_DATE = QT_TRANSLATE_NOOP("Orders", "no date")
NOT_A_DATE = QT_TRANSLATE_NOOP("Orders", "not a date")
DAY_OR_MONTH = QT_TRANSLATE_NOOP("Orders", "which is the day and which the month?")
IN_THE_FUTURE = QT_TRANSLATE_NOOP("Orders", "a day in the future")
TOO_OLD = QT_TRANSLATE_NOOP("Orders", "a day before 1995")
NO_AMOUNT = QT_TRANSLATE_NOOP("Orders", "no amount")
NOT_AN_AMOUNT = QT_TRANSLATE_NOOP("Orders", "not an amount of money")
NOT_A_REFUND = QT_TRANSLATE_NOOP("Orders", "a refund that is no amount of money")
NOT_COMPLETED = QT_TRANSLATE_NOOP("Orders", "not completed: cancelled, unpaid or refunded")
REPEATED = QT_TRANSLATE_NOOP("Orders", "the same order again")
OTHER_CUSTOMER = QT_TRANSLATE_NOOP("Orders", "the order number of another customer")

LONGEST_VALUE = 80


class BadRow(NamedTuple):
    """One row: its number, the heading of the column, what stands there, why it does not count, and on which sheet.

    No ``sheet`` where only one was read.
    """

    row: int
    column: str
    value: str
    reason: str
    sheet: str = ""

    @property
    def place(self) -> str:
        """Where it stands, in words: the row, after its sheet where there are several."""
        return tr("{sheet}, row {row}").format(sheet=self.sheet, row=f"{self.row:,}") if self.sheet else f"{self.row:,}"


@dataclass
class BadRows:
    """All of them, in the order of the file once it is read; kept as columns, for there may be many.

    ``starts`` are the rows before each sheet and its name, where several are read as one.
    """

    headings: Sequence[str]
    starts: Sequence[tuple[int, str]] = ()
    rows: list[int] = field(default_factory=list)
    columns: list[int] = field(default_factory=list)
    values: list[str] = field(default_factory=list)
    reasons: list[str] = field(default_factory=list)

    def add(self, row: int, column: int, value: Any, reason: str) -> None:
        """Note one row; *reason* is one of the words above, *column* a place."""
        text = str(value).strip()
        self.rows.append(row)
        self.columns.append(column)
        self.values.append(text if len(text) <= LONGEST_VALUE else f"{text[: LONGEST_VALUE - 1]}…")
        self.reasons.append(reason)

    def sort(self) -> None:
        """Bring them into the order of the file."""
        order = sorted(range(len(self.rows)), key=self.rows.__getitem__)
        self.rows, self.columns = ([column[place] for place in order] for column in (self.rows, self.columns))
        self.values, self.reasons = ([column[place] for place in order] for column in (self.values, self.reasons))

    def __len__(self) -> int:
        return len(self.rows)

    def __getitem__(self, place: int) -> BadRow:
        heading, row = self.headings[self.columns[place]], self.rows[place]
        start, sheet = self.starts[bisect_left(self.starts, row, key=itemgetter(0)) - 1] if self.starts else (0, "")
        return BadRow(row - start, heading, self.values[place], tr(self.reasons[place]), sheet)

    @property
    def counts(self) -> dict[str, int]:
        """How many rows each reason takes out, the most frequent first."""
        return dict(Counter(self.reasons).most_common())

    @property
    def frame(self) -> pd.DataFrame:
        """A row each, with the columns ``row``, ``column``, ``value`` and ``reason`` in the language in use.

        With ``sheet`` before them where there are several.
        """
        import pandas as pd

        frame = pd.DataFrame([self[place] for place in range(len(self))], columns=list(BadRow._fields))
        return frame.set_index(["sheet", "row"]) if self.starts else frame.drop(columns="sheet").set_index("row")

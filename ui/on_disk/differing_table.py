"""What stands otherwise, line by line: what it is called, and what stands there on either side."""

from __future__ import annotations

from collections.abc import Sequence

from calculator.file_differences import FileDifference
from calculator.language import tr
from ui.pages.pair_table import ROW_HEIGHT, PairRow, PairTable


class DifferingTable(PairTable):
    """The *differences* under the names of both sides; rows can be chosen and copied."""

    def __init__(self, differences: Sequence[FileDifference], left: str, right: str) -> None:
        super().__init__("differing", tr("What differs"))
        rows = [
            PairRow(each.name, (each.left, each.right), differs=True, key=each.path, meaning=each.path)
            for each in differences
        ]
        self.show_rows([tr("What differs"), left, right], rows, [])

    def show_rows_at_most(self, rows: int) -> None:
        """Be as high as all rows, or as so many of them."""
        header = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(header + ROW_HEIGHT * min(rows, self.rowCount()) + 4)

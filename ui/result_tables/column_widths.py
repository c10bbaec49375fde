"""How wide the columns of a table are: as their longest text, within reason."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QFontMetrics

from calculator import column_figures
from calculator.result_tables import Column, Words
from ui import theme
from ui.lettering import text_width
from ui.result_tables.cells import Cells
from ui.result_tables.heads import PAD, width_of_head
from ui.result_tables.painted_cells import MARK, MARK_GAP

LONGEST_WORDS, LEAST_NUMBERS, LEAST_MODEL = 220, 56, 110


def needed_width(cells: Cells, column: Column) -> int:
    """The width of the longest text of *column* and of its head."""
    head = width_of_head(column, QFontMetrics(theme.font(theme.LABEL)))
    if isinstance(column, Words):
        mark = MARK + MARK_GAP if column.name == "model" else 0
        longest = max((text_width(word, theme.TEXT) for word in column.words), default=0)
        return max(head, min(LONGEST_WORDS, longest + mark + 2 * PAD + 4))
    if column.units:
        texts = [cells.written(column, row) for row in range(len(column.values))]
        return max(head, LEAST_MODEL, max((text_width(text, theme.TEXT) for text in texts), default=0) + 2 * PAD + 4)
    known = column.values[np.isfinite(column.values)]
    sizes = np.abs(known[known != 0])
    extremes = [known.min(), known.max(), sizes.min(initial=np.inf)] if known.size else []
    if column.adds_over and known.size and cells.table is not None:
        models = cells.table.keys[0].codes
        extremes += np.bincount(models, np.nan_to_num(column.values)).tolist()
    places = cells.decimals.get(column.name, 0)
    texts = [column_figures.shown(float(value), column.unit, places) for value in extremes if np.isfinite(value)]
    return max(head, LEAST_NUMBERS, max((text_width(text, theme.TEXT) for text in texts), default=0) + 2 * PAD + 4)

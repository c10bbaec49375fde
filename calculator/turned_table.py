"""A table with a row a model turned over: a row a figure, a column a model."""

from __future__ import annotations

import numpy as np

from calculator.language import tr
from calculator.result_tables import Numbers, ResultTable, Words
from calculator.table_columns import KEYS

TURNED = " turned"
"""What is added to the name of such a table."""


def turned(table: ResultTable) -> ResultTable:
    """*table*, whose rows are models, with figures as rows: figure, unit, then a column for each model."""
    figures, models = table.numbers, table.keys[0]
    rows = np.arange(len(figures))
    labels, units = tuple(each.label for each in figures), tuple(each.unit for each in figures)
    shown = tuple(dict.fromkeys(units))
    meanings = tuple(each.meaning for each in figures)
    names = tuple(each.name for each in figures)
    figure = Words("figure", tr(KEYS["figure"]), rows, names, labels, {}, meanings=meanings)
    codes = np.array([shown.index(unit) for unit in units], dtype=np.intp)
    words = tuple(tr(unit) for unit in shown)
    unit = Words("unit", tr(KEYS["unit"]), codes, shown, words, dict(zip(shown, words, strict=True)))
    of_models = tuple(
        Numbers(
            name=f"model {key}",
            label=word,
            values=np.array([each.values[place] for each in figures]),
            unit="",
            meaning="",
            adds_over=frozenset(),
            units=units,
            model=place,
        )
        for place, (key, word) in enumerate(zip(models.keys, models.words, strict=True))
    )
    return ResultTable(table.name + TURNED, table.title, table.meaning, len(figures), (figure, unit), of_models)

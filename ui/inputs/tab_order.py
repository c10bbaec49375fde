"""The order in which the Tab key visits the inputs: as one reads, however late they were made."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from PySide6.QtWidgets import QWidget


def keep_tab_order(widgets: Sequence[QWidget]) -> None:
    """Let Tab visit *widgets* one after the other, from where the first one stands."""
    for before, after in itertools.pairwise(widgets):
        QWidget.setTabOrder(before, after)

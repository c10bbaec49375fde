"""Python's search for cycles of dropped objects, kept on the window's own thread.

Left to itself it runs on whichever thread allocates most, and a widget that is destroyed on a
worker's thread ends the program.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

INTERVAL = 300
"""Milliseconds between two looks at how much has gathered."""
OFTEN = 10
"""Searches among the younger objects before the older ones are searched, where Python names no number."""


class GarbageCollection(QObject):
    """Collects when Python would, but from a timer of *parent*'s thread; Python's own collecting is off meanwhile."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect the oldest generation that is due, and with it all younger ones."""
        thresholds = [threshold or OFTEN for threshold in gc.get_threshold()]
        counts = gc.get_count()
        for generation in (2, 1, 0):
            if counts[generation] > thresholds[generation]:
                gc.collect(generation)
                return

    def end(self) -> None:
        """Leave collecting to Python again."""
        self._timer.stop()
        gc.enable()

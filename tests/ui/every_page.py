"""All pages of the window, found by themselves, and everything that is written on them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from calculator import language, load_preset
from calculator.scenario import Scenario
from ui.main_window import MainWindow
from ui.pages.more_pages import MORE_PAGES
from ui.session import Origin, Session

FIRST = 2
"""Pages before those that are made when they are first looked at."""
NUMBERS = tuple(range(FIRST + len(MORE_PAGES)))
TITLES = ("Compare", "Statement", *(more.title for more in MORE_PAGES))
every_page = pytest.mark.parametrize("number", NUMBERS, ids=TITLES)


@contextmanager
def shown(scenario: str | Scenario, *, width: int = 1440, height: int = 900) -> Iterator[MainWindow]:
    """A window on a preset or scenario, for all tests of a module: none of them edits it."""
    opened = load_preset(scenario) if isinstance(scenario, str) else scenario
    session = Session(opened, Origin("title"))
    session.wait()
    window = MainWindow(session)
    window.resize(width, height)
    window.show()
    window.activateWindow()
    for _ in range(100):
        QTest.qWait(10)
        if hasattr(window, "statement"):
            break
    yield window
    window.session.undo_stack.setClean()
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def look_at(window: MainWindow, number: int) -> QWidget:
    """Page *number* in sight, with everything computed that it shows."""
    window.pages.setCurrentIndex(number)
    QApplication.processEvents()
    seen = window.pages.currentWidget()
    assert seen is not None
    page: QWidget = getattr(seen, "page", None) or seen
    for _ in range(3):
        if hasattr(page, "wait"):
            page.wait()
        QTest.qWait(20)
    return page


@dataclass(frozen=True)
class Written:
    """A text as it was painted: where in the picture, in which colour, how large."""

    text: str
    colour: QColor
    place: QRectF
    pixels: int


@contextmanager
def listening(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Written]]:
    """Notes what is painted as text by our own painting."""
    written: list[Written] = []
    paint: Any = QPainter.drawText

    def draw(painter: QPainter, *words: Any) -> Any:
        text = next((each for each in words if isinstance(each, str)), "")
        if text.strip():
            place = painter.deviceTransform().mapRect(_place(painter, words, text))
            written.append(Written(text, painter.pen().color(), place, painter.font().pixelSize()))
        return paint(painter, *words)

    with monkeypatch.context() as patch:
        patch.setattr(QPainter, "drawText", draw)
        yield written


def ground_under(image: QImage, place: QRectF | QRect) -> QColor | None:
    """The colour that most of *place* has in the picture; ``None`` where that lies out of sight."""
    area = QRectF(place).toAlignedRect().intersected(image.rect())
    colours = Counter(
        image.pixel(x, y)
        for y in range(area.top(), area.bottom() + 1)
        for x in range(area.left(), area.right() + 1, 1 + area.width() // 60)
    )
    return QColor(colours.most_common(1)[0][0]) if colours else None


def labels(root: QWidget) -> list[QLabel]:
    """The labels in sight that say something."""
    found = [label for label in root.findChildren(QLabel) if label.isVisible() and label.text().strip()]
    return [label for label in found if not label.visibleRegion().isEmpty()]


def in_window(widget: QWidget) -> QRect:
    """Where *widget* lies in the picture of its window."""
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def english() -> None:
    """For fixtures that outlive a test."""
    language.use("en")


def _place(painter: QPainter, words: tuple[Any, ...], text: str) -> QRectF:
    metrics, first = painter.fontMetrics(), words[0]
    if isinstance(first, QRect | QRectF):
        room = QRectF(first)
        flags = next((each for each in words[1:] if isinstance(each, Qt.AlignmentFlag | Qt.TextFlag | int)), None)
        if flags is None or "\n" in text:
            return room
        return QRectF(painter.boundingRect(room, int(getattr(flags, "value", flags)), text))
    corner = QPointF(first) if isinstance(first, QPoint | QPointF) else QPointF(float(first), float(words[1]))
    return QRectF(corner - QPointF(0, metrics.ascent()), QSizeF(metrics.horizontalAdvance(text), metrics.height()))

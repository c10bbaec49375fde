"""Cycles of dropped widgets are collected on the window's thread and on no other."""

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ui.garbage import GarbageCollection


class Knot:
    """Holds itself, and tells which thread untied it."""

    untied: list[threading.Thread]

    def __init__(self, untied: list[threading.Thread]) -> None:
        self.itself, self.untied = self, untied

    def __del__(self) -> None:
        self.untied.append(threading.current_thread())


@pytest.fixture
def collection(qapp: QObject) -> Iterator[GarbageCollection]:
    was_on = gc.isenabled()
    collection = GarbageCollection(qapp)
    yield collection
    collection.end()
    collection.deleteLater()
    (gc.enable if was_on else gc.disable)()


def allocate_much() -> None:
    """What would make Python collect at once, many times over."""
    kept = [[number] for number in range(100_000)]
    assert kept


def test_what_is_dropped_is_collected_by_the_window_and_not_by_a_worker(
    collection: GarbageCollection, qtbot: QtBot
) -> None:
    untied: list[threading.Thread] = []
    Knot(untied)
    worker = threading.Thread(target=allocate_much)
    worker.start()
    worker.join()
    assert untied == []
    kept = [Knot([]) for _ in range(20_000)]
    qtbot.waitUntil(lambda: bool(untied), timeout=3000)
    assert untied == [threading.main_thread()]
    assert kept


def test_python_collects_by_itself_again_when_the_window_is_gone(collection: GarbageCollection) -> None:
    assert not gc.isenabled()
    collection.end()
    assert gc.isenabled()

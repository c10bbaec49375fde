"""What is closed is gone: nothing of a window outlives it, or hears of anything any more.

Signals therefore lead to methods: a lambda that knows its widget keeps it alive, and Python cannot see why.
"""

import gc
import weakref
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenuBar, QWidget
from pytestqt.qtbot import QtBot

from calculator import load_preset
from tests.ui.using_inputs import settle
from ui import theme
from ui.charts.chart import Chart
from ui.export import Pictures
from ui.inputs.panel import InputPanel
from ui.main_window import MainWindow
from ui.pages.comparison import ComparisonPage
from ui.pages.statement import StatementPage
from ui.provenance import ProvenancePanel
from ui.session import Origin, Session


@pytest.fixture(autouse=True)
def leftovers_of_others_are_gone(qapp: QApplication) -> None:
    gc.collect()
    settle()


def another_session() -> Session:
    return Session(load_preset(), Origin("Three models"))


def opened(qtbot: QtBot) -> MainWindow:
    window = MainWindow(another_session())
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)  # as in the program
    window.show()
    window.session.wait()
    qtbot.waitUntil(lambda: hasattr(window, "statement"))
    return window


def use(window: MainWindow) -> None:
    """Open all groups, look at all pages, edit, ask for a figure, a picture and help."""
    window.findChild(InputPanel).set_all_open()
    for number in range(window.pages.count()):
        window.pages.setCurrentIndex(number)
    window.session.set_value("months", 30)
    window.session.undo_stack.undo()
    window.session.wait()
    window.provenance.show_figure(0, "brand_profit")
    window.export()
    window.help.show_panel()
    window.help.show_guide("guide.keyboard")


def listeners() -> int:
    """How many hear that the theme changes."""
    return theme.CHOICE.receivers("2changed()")


def test_a_closed_window_is_gone_with_all_its_parts(qtbot: QtBot) -> None:
    widgets, heard = len(QApplication.allWidgets()), listeners()
    traces = []
    for _ in range(5):
        window = opened(qtbot)
        use(window)
        parts = [window.session, *(part for part in window.findChildren(QWidget) if type(part).__module__[:3] == "ui.")]
        traces += [weakref.ref(part) for part in (window, *parts)]
        window.close()
        del window, parts
        settle()
        assert len(QApplication.allWidgets()) == widgets  # before Python looks for cycles
    gc.collect()
    assert len(traces) > 5 * 100
    assert not [part for trace in traces if (part := trace()) is not None]
    assert listeners() == heard


@pytest.mark.parametrize(
    "make",
    [
        lambda _: another_session(),
        lambda _: MainWindow(another_session()),
        lambda session: Pictures(session.scenario),
        lambda _: Chart("chart"),
        ComparisonPage,
        StatementPage,
        ProvenancePanel,
        InputPanel,
    ],
    ids=["session", "window", "pictures", "chart", "comparison", "statement", "provenance", "inputs"],
)
def test_what_nobody_holds_is_gone_even_if_nobody_closed_it(
    make: Callable[[Session], object], session: Session
) -> None:
    widgets, heard = len(QApplication.allWidgets()), listeners()
    trace = weakref.ref(make(session))
    gc.collect()
    settle()
    assert trace() is None
    assert len(QApplication.allWidgets()) == widgets
    assert listeners() == heard


def test_another_language_leaves_nothing_of_the_old_one(qtbot: QtBot) -> None:
    window = opened(qtbot)
    window.help.show_panel()
    window.help.show_guide("guide.keyboard")
    settle()
    widgets, heard = len(QApplication.allWidgets()), listeners()
    for code in ("zh", "en"):
        window.speak(code)
        settle()
    assert len(window.findChildren(QMenuBar)) == len(window.findChildren(ProvenancePanel)) == 1
    assert (len(QApplication.allWidgets()), listeners()) == (widgets, heard)
    window.close()

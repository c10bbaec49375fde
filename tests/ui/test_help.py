"""Help in the window: the panel follows what is in focus, and the guides say what really is so."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QTableView, QWidget
from pytestqt.qtbot import QtBot

import ui
from calculator import language, load_preset, simulate
from calculator.help.file_format import example
from calculator.help.texts import table
from calculator.help.topics import topic
from calculator.language import tr
from calculator.outcomes import SUMMARY
from calculator.parameters import declared
from calculator.preset_file import parse
from calculator.scenario import Scenario
from ui import theme
from ui.charts.bars import Drawing
from ui.charts.chart import Chart
from ui.figure_button import FigureButton
from ui.help.focused_topic import topic_of
from ui.help.help_menu import GUIDES
from ui.help.help_panel import HelpPanel
from ui.help.help_window import HelpWindow
from ui.inputs.row import Row
from ui.inputs.tier_table_model import TierTableModel
from ui.main_window import MainWindow
from ui.pages.more_pages import MORE_PAGES
from ui.pages.statement_model import ROWS
from ui.session import Origin, Session
from ui.workspace import FIRST_PAGES


@pytest.fixture
def furnished(window: MainWindow) -> MainWindow:
    if window.inputs is None:
        window.furnish()
    assert window.inputs is not None
    window.inputs.set_all_open()
    return window


@pytest.fixture
def panel(furnished: MainWindow) -> HelpPanel:
    furnished.help.show_panel()
    assert furnished.help.panel is not None
    return furnished.help.panel


def _action(window: MainWindow, text: str) -> QAction:
    return next(action for action in window.findChildren(QAction) if action.text() == tr(text))


def _focus(qtbot: QtBot, widget: QWidget) -> None:
    widget.window().activateWindow()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(widget.hasFocus)


# --- what things are about ----------------------------------------------------------------------


def test_every_row_of_inputs_has_a_topic(furnished: MainWindow) -> None:
    rows = furnished.findChildren(Row)
    assert len(rows) > 50
    for row in rows:
        assert topic_of(row) == f"input.{'.'.join(part for part in row.spec.inner.split('.') if not part.isdigit())}"


def test_every_figure_of_the_strip_has_the_topic_of_its_column(furnished: MainWindow) -> None:
    buttons = furnished.findChildren(FigureButton)
    assert {button.column for button in buttons} <= set(SUMMARY)
    assert all(topic_of(button) == f"figure.{button.column}" for button in buttons)


def test_every_page_has_a_topic_called_as_its_tab_is(furnished: MainWindow) -> None:
    makers = [more.make for more in MORE_PAGES]
    pages = [furnished.comparison, furnished.statement, *(make(furnished.session) for make in makers)]
    titles = [*FIRST_PAGES, *(more.title for more in MORE_PAGES)]
    for code in ("en", "zh"):
        language.use(code)
        for page, title in zip(pages, titles, strict=True):
            found = topic(topic_of(page))
            assert found is not None, title
            assert (found.kind, found.title) == ("page", tr(title))
    for page in pages[2:]:
        page.close()
        page.deleteLater()


def test_charts_have_topics_of_their_own(furnished: MainWindow) -> None:
    names = {chart.objectName().rpartition(".")[0] for chart in furnished.comparison.charts}
    assert {topic_of(chart) for chart in furnished.comparison.charts} == {f"chart.{name}" for name in names}


def test_no_chart_is_explained_that_no_page_has() -> None:
    code = "".join(path.read_text(encoding="utf-8") for path in Path(ui.__path__[0]).rglob("*.py"))
    for name in table("charts"):
        written = (name, name.removeprefix("chart."), name.rpartition(".")[2])
        assert any(f'"{part}"' in code for part in written), name


# --- the panel follows --------------------------------------------------------------------------


def test_the_text_follows_the_keyboard(qtbot: QtBot, furnished: MainWindow, panel: HelpPanel) -> None:
    button = next(button for button in furnished.findChildren(FigureButton) if button.column == "payback_months")
    _focus(qtbot, button)
    assert panel.view.key == "figure.payback_months"
    assert "Months until a customer's contribution" in panel.view.text()
    field = next(row for row in furnished.findChildren(Row) if row.spec.inner == "retention.repurchase_rate")
    stop = field.tab_stops[0]
    _focus(qtbot, stop)
    assert panel.view.key == "input.retention.repurchase_rate"
    assert "Of first buyers, the share that ever buys again." in panel.view.text()
    assert "r = R ÷ (ν + R(1 − ν))" in panel.view.text()


def test_in_the_statement_it_follows_the_line(qtbot: QtBot, furnished: MainWindow, panel: HelpPanel) -> None:
    furnished.pages.setCurrentIndex(1)
    sheet = furnished.statement.table
    _focus(qtbot, sheet)
    place = next(number for number, row in enumerate(ROWS) if row.line is not None and row.line.key == "cm1")
    sheet.setCurrentIndex(sheet.model().index(place - 1, 0))
    QTest.keyClick(sheet, Qt.Key.Key_Down)
    assert panel.view.key == "statement.brand.cm1"
    assert "Cost of goods sold" in panel.view.text()


def test_in_the_table_of_tiers_it_follows_the_cell(qtbot: QtBot, furnished: MainWindow, panel: HelpPanel) -> None:
    inputs = furnished.inputs
    assert inputs is not None
    inputs.focus_on("models.0.channel.tiers.0.deposit")
    focused = QApplication.focusWidget()
    assert isinstance(focused, QTableView)
    tiers = focused.model()
    assert isinstance(tiers, TierTableModel)
    focused.setCurrentIndex(tiers.index(0, 0))
    assert panel.view.key == "input.channel.tiers.name"
    focused.setCurrentIndex(tiers.index(tiers.names.index("opening_order"), 1))
    assert panel.view.key == "input.channel.tiers.opening_order"
    assert topic_of(focused) == panel.view.key


def test_a_click_explains_what_does_not_take_the_keyboard(
    qtbot: QtBot, furnished: MainWindow, panel: HelpPanel
) -> None:
    chart = furnished.findChild(Chart, "chart.inventory.1")
    spot = chart.mapTo(furnished, QPoint(chart.width() // 2, 6))
    QTest.mouseClick(furnished.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    qtbot.waitUntil(lambda: panel.view.key == "chart.chart.inventory")
    assert "Who holds goods at the end" in panel.view.text()


def test_nothing_is_followed_while_it_is_closed(qtbot: QtBot, furnished: MainWindow, panel: HelpPanel) -> None:
    panel.view.show_key("term.brand")
    panel.hide()
    _focus(qtbot, furnished.findChildren(FigureButton)[0])
    assert panel.view.key == "term.brand"
    panel.show()
    assert panel.view.key.startswith("figure.")


def test_what_has_the_focus_in_help_itself_is_not_explained(
    qtbot: QtBot, furnished: MainWindow, panel: HelpPanel
) -> None:
    panel.view.show_key("term.brand")
    _focus(qtbot, panel.view.search)
    assert panel.view.key == "term.brand"


def test_f1_opens_and_closes_it_and_it_is_remembered(furnished: MainWindow) -> None:
    explain = _action(furnished, "Explain what is in focus")
    assert explain.shortcut() == QKeySequence("F1")
    explain.trigger()
    assert furnished.help.panel is not None
    assert furnished.help.panel.isVisible()
    assert QSettings("Tierwise", "Tierwise").value("help_is_open") == "yes"
    explain.trigger()
    assert not furnished.help.panel.isVisible()
    assert QSettings("Tierwise", "Tierwise").value("help_is_open") == "no"


def test_its_own_cross_closes_it_too(furnished: MainWindow, panel: HelpPanel, qtbot: QtBot) -> None:
    qtbot.mouseClick(panel.findChild(QWidget, "help.close"), Qt.MouseButton.LeftButton)
    assert not panel.isVisible()
    assert not _action(furnished, "Explain what is in focus").isChecked()


def test_it_is_open_again_when_the_program_starts(qtbot: QtBot) -> None:
    QSettings("Tierwise", "Tierwise").setValue("help_is_open", "yes")
    again = MainWindow(Session(load_preset(), Origin("Three models")))
    qtbot.addWidget(again, before_close_func=lambda _: None)
    again.show()
    qtbot.waitUntil(lambda: again.help.panel is not None and again.help.panel.isVisible())


def test_in_chinese_and_in_the_dark_it_goes_on_with_the_same_thing(furnished: MainWindow, panel: HelpPanel) -> None:
    panel.view.show_key("figure.ltv_to_cac")
    furnished.speak("zh")
    spoken = furnished.help.panel
    assert spoken is not None
    assert spoken is not panel
    assert spoken.isVisible()
    assert spoken.view.key == "figure.ltv_to_cac"
    assert "行业常用 3" in spoken.view.text()
    assert theme.LIGHT.models[1].lower() in spoken.view.browser.toHtml()
    theme.CHOICE.choose("dark")
    assert theme.DARK.models[1].lower() in spoken.view.browser.toHtml()
    assert theme.LIGHT.models[1].lower() not in spoken.view.browser.toHtml()


# --- reading ------------------------------------------------------------------------------------


def test_links_lead_on_and_back(qtbot: QtBot, panel: HelpPanel) -> None:
    panel.view.show_key("figure.ltv_to_cac")
    panel.view.browser.anchorClicked.emit("topic:term.cac")
    assert "What winning one new customer costs" in panel.view.text()
    _focus(qtbot, panel.view.browser)
    qtbot.keyClick(panel.view.browser, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert panel.view.key == "figure.ltv_to_cac"


def test_typing_lists_what_is_found_and_enter_shows_the_first(qtbot: QtBot, panel: HelpPanel) -> None:
    search: QLineEdit = panel.view.search
    qtbot.keyClicks(search, "retail price")
    assert panel.view.text().startswith("consumer price")
    qtbot.keyClick(search, Qt.Key.Key_Return)
    assert panel.view.key == "term.consumer-price"
    assert not search.text()
    qtbot.keyClicks(search, "qwerty")
    assert "Nothing is called “qwerty”" in panel.view.text()
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert panel.view.text().startswith("Word")


# --- the guides ---------------------------------------------------------------------------------


@pytest.fixture
def guides(furnished: MainWindow) -> Iterator[HelpWindow]:
    furnished.help.show_guide("guide.keyboard")
    assert furnished.help.guides is not None
    yield furnished.help.guides
    furnished.help.guides.close()


def test_the_help_menu_opens_every_guide(furnished: MainWindow) -> None:
    for key, name in GUIDES.items():
        _action(furnished, name).trigger()
        assert furnished.help.guides is not None
        assert furnished.help.guides.isVisible()
        assert not furnished.help.guides.isModal()
        assert furnished.help.guides.view.key == key
        assert furnished.help.guides.view.text().startswith(name)
    furnished.help.guides.close()


def _all_entries(menu: QMenu) -> Iterator[QAction]:
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from _all_entries(inner)
        else:
            yield action


def test_the_keyboard_page_lists_every_shortcut_of_the_menus_and_of_the_window(
    furnished: MainWindow, guides: HelpWindow
) -> None:
    said = guides.view.text()
    entries = [
        entry
        for menu in furnished.menuBar().actions()
        for entry in _all_entries(cast("QMenu", menu.menu()))
        if entry.shortcuts()
    ]
    assert len(entries) > 15
    for entry in entries:
        assert entry.shortcut().toString(QKeySequence.SequenceFormat.NativeText) in said
        assert entry.text().replace("&", "").removesuffix("…") in said
    for shortcut in furnished.findChildren(QShortcut):
        keys = [key.toString(QKeySequence.SequenceFormat.NativeText) for key in shortcut.keys()]  # noqa: SIM118
        assert any(key in said for key in keys), keys
    elsewhere = [action for action in furnished.findChildren(QAction) if action.shortcuts()]
    for action in elsewhere:
        assert action.shortcut().toString(QKeySequence.SequenceFormat.NativeText) in said, action.text()


def test_no_two_entries_of_the_menus_have_one_shortcut(furnished: MainWindow) -> None:
    entries = [entry for menu in furnished.menuBar().actions() for entry in _all_entries(cast("QMenu", menu.menu()))]
    keys = [key.toString() for entry in entries for key in entry.shortcuts()]
    assert len(set(keys)) == len(keys)


@pytest.mark.parametrize("code", ["en", "zh"])
def test_the_file_format_page_has_every_key_and_an_example_that_can_be_opened(furnished: MainWindow, code: str) -> None:
    language.use(code)
    furnished.help.show_guide("guide.file")
    assert furnished.help.guides is not None
    said = furnished.help.guides.view.text()
    for path in declared(Scenario):
        assert path.removesuffix(".*").rpartition(".")[2] in said, path
    lines = [line for line in example().splitlines() if line]
    start = said.index("\n".join(lines[:2]))
    shown = said[start : said.index(lines[-1], start) + len(lines[-1])]
    assert len(simulate(parse(shown)).models) == 2
    furnished.help.guides.close()


def test_a_guide_is_marked_in_the_list_and_a_topic_is_none(guides: HelpWindow) -> None:
    assert guides.list.currentRow() == list(GUIDES).index("guide.keyboard")
    guides.view.show_key("term.brand")
    assert guides.list.currentRow() == -1
    guides.list.setCurrentRow(0)
    assert guides.view.key == next(iter(GUIDES))


def test_a_drawing_is_not_needed_to_explain_a_chart(furnished: MainWindow) -> None:
    chart = Chart("chart.margin.0")
    chart.show_drawing(Drawing(empty="nothing"))
    assert topic_of(chart) == "chart.chart.margin"
    chart.deleteLater()


def test_a_page_that_is_called_by_its_key_is_explained(panel: HelpPanel, furnished: MainWindow, qtbot: QtBot) -> None:
    _focus(qtbot, next(iter(furnished.findChildren(Row)[0].cells.values())).widget)
    assert panel.view.key.startswith("input.")
    _action(furnished, "Tables").trigger()
    assert panel.view.key == "page.tables"
    furnished.speak("zh" if language.current() == "en" else "en")
    assert furnished.help.panel is not None
    assert furnished.help.panel.view.key == "page.tables"

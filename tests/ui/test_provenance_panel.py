"""The panel shows the lines of a figure, keeps up with edits, and copies them for a spreadsheet."""

from __future__ import annotations

from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QTreeWidget, QTreeWidgetItem, QWidget
from pytestqt.qtbot import QtBot

from calculator import Result, figures
from calculator.provenance import explain
from ui import theme
from ui.figure_strip import COLUMNS
from ui.provenance import ProvenancePanel
from ui.session import Session

Part = TypeVar("Part", bound=QWidget)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    window.setGeometry(100, 100, 1200, 800)
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def panel(window: QWidget, session: Session) -> ProvenancePanel:
    return ProvenancePanel(session, window)


def newest(session: Session) -> Result:
    assert session.result is not None
    return session.result


def part(panel: ProvenancePanel, kind: type[Part], name: str) -> Part:
    found = panel.findChild(kind, f"provenance.{name}")
    assert isinstance(found, kind)
    return found


def said(panel: ProvenancePanel, name: str) -> str:
    return part(panel, QLabel, name).text()


def lines(panel: ProvenancePanel) -> QTreeWidget:
    return part(panel, QTreeWidget, "lines")


def item(panel: ProvenancePanel, group: int, line: int | None = None) -> QTreeWidgetItem:
    top = lines(panel).topLevelItem(group)
    found = top if line is None or top is None else top.child(line)
    assert found is not None
    return found


def test_the_figure_its_formula_and_its_sum_are_shown(panel: ProvenancePanel, session: Session) -> None:
    panel.show_figure(0, "brand_profit")
    profit = float(newest(session).models[0].summary["brand_profit"][0])
    assert panel.isVisible()
    assert panel.windowTitle() == f"Brand's profit · {newest(session).models[0].name}"
    assert said(panel, "value") == figures.exact(profit, "¥")
    assert said(panel, "meaning").startswith("Cash less deposits held")
    assert said(panel, "arithmetic").endswith(f"= {figures.exact(profit, '¥')}")
    assert "higher price flatters the brand" in said(panel, "caveats")


def test_lines_stand_in_groups_with_their_totals(panel: ProvenancePanel, session: Session) -> None:
    panel.show_figure(0, "brand_profit")
    groups = explain(newest(session), 0, "brand_profit").derivation.groups
    count = lines(panel).topLevelItemCount()
    assert [item(panel, place).text(0) for place in range(count)] == [group.title for group in groups]
    assert item(panel, 1).text(2) == f"−¥{-groups[1].total:,.2f}"
    assert item(panel, 0).isExpanded()
    assert item(panel, 0, 0).text(2) == f"¥{groups[0].lines[0].amount:,.2f}"
    assert not item(panel, 0, 1).isExpanded()


@pytest.mark.parametrize("place", [0, 1, 2])
def test_every_figure_of_the_strip_can_be_explained(panel: ProvenancePanel, place: int) -> None:
    for column in COLUMNS:
        panel.show_figure(place, column)
        assert said(panel, "value")
        assert panel.isVisible()


def test_the_panel_opens_in_the_middle_of_the_window_and_leaves_it_free(panel: ProvenancePanel) -> None:
    panel.show_figure(1, "ltv_to_cac")
    window = panel.parentWidget()
    assert window is not None
    offset = panel.frameGeometry().center() - window.frameGeometry().center()
    assert abs(offset.x()) <= 2
    assert abs(offset.y()) <= 2
    assert not panel.isModal()


def test_escape_closes_it(panel: ProvenancePanel) -> None:
    panel.show_figure(0, "brand_profit")
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert not panel.isVisible()


def test_the_lines_are_copied_for_a_spreadsheet(panel: ProvenancePanel, session: Session) -> None:
    panel.show_figure(0, "channel_profit")
    QTest.mouseClick(part(panel, QPushButton, "copy"), Qt.MouseButton.LeftButton)
    rows = [row.split("\t") for row in QGuiApplication.clipboard().text().split("\n")]
    assert rows[0] == ["Agents' profit", newest(session).models[0].name, "¥"]
    assert {len(row) for row in rows} == {3}
    profit = float(newest(session).models[0].summary["channel_profit"][0])
    assert float(rows[-1][2]) == pytest.approx(profit, rel=1e-9)
    groups = [float(row[2]) for row in rows[1:] if row[0] in ("In", "Out", "Deposits still to come back")]
    assert sum(groups) == pytest.approx(profit, rel=1e-9)


def test_it_keeps_up_with_edits_while_it_is_open(panel: ProvenancePanel, session: Session) -> None:
    panel.show_figure(1, "brand_profit")
    before = said(panel, "value")
    session.set_value("models.1.acquisition.cac", 150.0)
    session.wait()
    assert said(panel, "value") != before
    assert said(panel, "value") == figures.exact(float(newest(session).models[1].summary["brand_profit"][0]), "¥")


def test_it_closes_when_its_model_is_gone(panel: ProvenancePanel, session: Session) -> None:
    panel.show_figure(2, "brand_profit")
    fewer = session.scenario.data()
    fewer["models"] = fewer["models"][:2]
    session.change(type(session.scenario).parse(fewer), "remove")
    session.wait()
    assert not panel.isVisible()


def test_a_figure_without_lines_says_why_in_words(panel: ProvenancePanel) -> None:
    panel.show_figure(2, "stranded_share")
    assert not lines(panel).isVisible()
    assert said(panel, "remark") == "Only where agents buy and hold stock can goods be stranded."


def test_the_theme_is_followed(panel: ProvenancePanel) -> None:
    panel.show_figure(0, "brand_profit")
    light = panel.grab().toImage()
    theme.CHOICE.choose("dark")
    assert panel.grab().toImage() != light

"""The pages that are made when they are first looked at, in the order of their tabs."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from calculator.language import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from ui.pages.page import Page
    from ui.session import Session


def _what_moves(session: Session) -> Page:
    from ui.pages.what_moves import WhatMovesPage

    return WhatMovesPage(session)


def _goal(session: Session) -> Page:
    from ui.pages.goal import GoalPage

    return GoalPage(session)


def _risk(session: Session) -> Page:
    from ui.pages.risk import RiskPage

    return RiskPage(session)


def _map(session: Session) -> Page:
    from ui.pages.map import MapPage

    return MapPage(session)


def _differences(session: Session) -> Page:
    from ui.pages.differences import DifferencesPage

    return DifferencesPage(session)


def _goods_and_money(session: Session) -> Page:
    from ui.pages.goods_and_money import GoodsAndMoneyPage

    return GoodsAndMoneyPage(session)


def _agents(session: Session) -> Page:
    from ui.pages.agents import AgentsPage

    return AgentsPage(session)


def _tables(session: Session) -> Page:
    from ui.pages.tables import TablesPage

    return TablesPage(session)


def _law(session: Session) -> Page:
    from ui.pages.law import LawPage

    return LawPage(session)


def _own_orders(session: Session) -> Page:
    from ui.pages.own_orders import OwnOrdersPage

    return OwnOrdersPage(session)


def _published(session: Session) -> Page:
    from ui.pages.published import PublishedPage

    return PublishedPage(session)


class MorePage(NamedTuple):
    """Title, the maker, which reads the page's module when it is called, and the group under whose tab the page is."""

    title: str
    make: Callable[[Session], Page]
    group: str = ""


WHAT_IF = QT_TRANSLATE_NOOP("Page", "What if")
EVIDENCE = QT_TRANSLATE_NOOP("Page", "Evidence")

MORE_PAGES = (
    MorePage(QT_TRANSLATE_NOOP("Page", "Goods and money"), _goods_and_money),
    MorePage(QT_TRANSLATE_NOOP("Page", "Agents"), _agents),
    MorePage(QT_TRANSLATE_NOOP("Page", "Tables"), _tables),
    MorePage(QT_TRANSLATE_NOOP("Page", "What moves it"), _what_moves, WHAT_IF),
    MorePage(QT_TRANSLATE_NOOP("Page", "Map"), _map, WHAT_IF),
    MorePage(QT_TRANSLATE_NOOP("Page", "Goal"), _goal, WHAT_IF),
    MorePage(QT_TRANSLATE_NOOP("Page", "Risk"), _risk, WHAT_IF),
    MorePage(QT_TRANSLATE_NOOP("Page", "What differs"), _differences, EVIDENCE),
    MorePage(QT_TRANSLATE_NOOP("Page", "Published figures"), _published, EVIDENCE),
    MorePage(QT_TRANSLATE_NOOP("Page", "Law"), _law, EVIDENCE),
    MorePage(QT_TRANSLATE_NOOP("Page", "Own orders"), _own_orders, EVIDENCE),
)
"""Pages of one group stand beside one another; those without stand behind the statement."""

"""``tierwise flows``: where the goods and the consumers' money went, and when."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from calculator import figures
from calculator.agent_worth import LINES
from calculator.books import so_far
from calculator.comparison import heading
from calculator.flow_words import (
    books_point,
    channel_point,
    deposits_point,
    fen,
    goods_point,
    money_name,
    money_point,
    place_name,
    worth_name,
    worth_point,
)
from calculator.flows import UNITS, Flows, ModelFlows, flows_of
from calculator.inputs import Array
from calculator.json_result import figure
from calculator.language import tr
from calculator.metric import model_named
from calculator.progress import Tell
from calculator.questions.answer import Answer, add_forms, numbers
from calculator.scenario import Scenario
from calculator.simulate import simulate
from calculator.tables import Row, Table, wrap

if TYPE_CHECKING:
    import pandas as pd

NAME = "flows"
TAKES_CHANGES = True
CHECKPOINTS = 4
"""Months at which sums so far are printed, evenly over the horizon."""


def purpose() -> str:
    """What the command is for, in one line."""
    return tr("where the goods and the consumers' money went, over time, and what an agent is worth to the brand")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What it takes."""
    parser.add_argument(
        "--model", default="", metavar="MODEL", help=tr("the model, by name or number as in paths (0 is the first)")
    )
    add_forms(parser)


def answer(scenario: Scenario, options: argparse.Namespace, tell: Tell) -> Answer:  # noqa: ARG001  (it is quick)
    """The flows of every model, or of the one asked for."""
    everyone = range(len(scenario.models))
    places = [model_named(scenario, options.model)] if options.model else list(everyone)
    result = simulate(scenario)
    found = {place: flows_of(result, place) for place in places}
    return Answer(
        scenario=scenario,
        lines=lambda width: _lines(scenario, found, options.changes, width),
        data={"models": [_data(scenario, place, each) for place, each in found.items()]},
        frame=lambda: _frame(scenario, found),
        picture=ModelFlows(found),
        metrics=(),
    )


def _lines(scenario: Scenario, found: dict[int, Flows], changes: list[str], width: int) -> Iterator[str]:
    yield from heading(scenario, changes, width)
    names, every = [scenario.model_name(place) for place in found], list(found.values())
    sheet = _Sheet(every, names, width)
    for title, point, tables in (
        (tr("Where the goods went, in units"), goods_point, [sheet.goods()]),
        (tr("Where the money came from and went, in ¥"), money_point, sheet.money()),
        (tr("Goods over time, in units so far"), channel_point, [sheet.over_time()]),
        (tr("The two books, in ¥ so far"), _books_words, [sheet.books()]),
        (tr("An agent beside a customer, in ¥"), worth_point, [sheet.worth()]),
    ):
        yield ""
        yield title
        for name, each in zip(names, every, strict=True):
            yield from wrap(tr("{name}: {value}").format(name=name, value=point(each)), width, first="  ", rest="    ")
        for table in filter(None, tables):
            yield ""
            yield from table


def _books_words(flows_: Flows) -> str:
    return tr("; ").join(filter(None, (books_point(flows_), deposits_point(flows_))))


class _Sheet:
    """The tables of the answer on a terminal, a column a model; tiers have names where there is one model only."""

    def __init__(self, every: Sequence[Flows], names: Sequence[str], width: int) -> None:
        self._every, self._names, self._width = every, names, width
        self._only = every[0] if len(every) == 1 else None
        self._model = self._only.model if self._only else None

    def goods(self) -> list[str]:
        """Units by place, with their share of all made."""
        parts = [each.goods.parts() for each in self._every]
        rows: list[Row] = [
            (place_name(key, self._model), *(self._with_share(each, key) for each in self._every))
            for key in _present(parts)
        ]
        rows.append((tr("made"), *(figures.short(float(each.goods.made[0])) for each in self._every)))
        return self._table("", rows)

    def money(self) -> list[list[str]]:
        """Sources, uses, and what became of each yuan."""
        moneys = [each.money for each in self._every]
        return [
            self._amounts(tr("came from"), [money.sources() for money in moneys]),
            self._amounts(tr("went to"), [money.uses() for money in moneys]),
            self._amounts(tr("of each ¥1 paid for goods to be used"), [money.per_yuan() for money in moneys], fen),
        ]

    def over_time(self) -> list[str]:
        """What went into the channel, came out of it and lies between."""
        lines: dict[str, Callable[[Flows], Array]] = {
            tr("sold in, less bought back (made, where agents hold no stock)"): lambda each: so_far(
                each.over_time.put_in
            ),
            tr("reached consumers, scrapped returns among them"): lambda each: so_far(each.over_time.reached),
            tr("between: on hand, used by agents, dead"): lambda each: each.over_time.gap,
        }
        return self._by_month(lines, "")

    def books(self) -> list[str]:
        """The cash of the brand, what it owes of it, and the cash of all."""
        lines: dict[str, Callable[[Flows], Array]] = {
            tr("brand's cash"): lambda each: so_far(each.books.brand),
            tr("deposits that it owes"): lambda each: each.books.deposits,
            tr("cash of brand and agents"): lambda each: so_far(each.books.system),
        }
        return self._by_month(lines, "¥")

    def worth(self) -> list[str]:
        """What an agent brings and costs, all together, and a customer beside it."""
        worths = [each.worth for each in self._every]
        rows: list[Row] = [
            (worth_name(key, self._every), *(_yuan(worth.lines[key]) for worth in worths))
            for key in LINES
            if any(np.nan_to_num(worth.lines[key][0]) for worth in worths)
        ]
        rows.append((tr("an agent, all together"), *(_yuan(worth.total) for worth in worths)))
        rows.append((tr("a customer (LTV of the brand)"), *(_yuan(worth.customer) for worth in worths)))
        rows.append((tr("winning a customer (CAC of the brand)"), *(_yuan(worth.cac) for worth in worths)))
        return self._table("", rows)

    def _with_share(self, flows_: Flows, key: str) -> str:
        units = flows_.goods.parts().get(key)
        if units is None:
            return ""
        share = figures.percent(float(flows_.goods.share(units)[0]))
        return f"{figures.short(float(units[0]))}  {share:>7}"

    def _amounts(
        self, title: str, tables: Sequence[dict[str, Array]], show: Callable[[float], str] | None = None
    ) -> list[str]:
        """*tables* of amounts beside one another; summed up unless they are *shown* as parts of a yuan."""
        rows: list[Row] = [
            (money_name(key, self._model), *(_shown(table, key, show or _short) for table in tables))
            for key in _present(tables)
        ]
        if not rows:
            return []
        if show is None:
            sums = (float(sum(amount[0] for amount in table.values())) for table in tables)
            rows.append((tr("together"), *map(_short, sums)))
        return self._table(title, rows)

    def _by_month(self, lines: dict[str, Callable[[Flows], Array]], unit: str) -> list[str]:
        months = len(self._every[0].over_time.put_in)
        chosen = sorted({max(1, round(months * part / CHECKPOINTS)) for part in range(1, CHECKPOINTS + 1)})
        rows: list[Row] = []
        for title, values in lines.items():
            rows += ["", title]
            for month in chosen:
                cells = (figures.short(float(values(each)[month - 1, 0]), unit) for each in self._every)
                words = tr("by month {number}")
                rows.append((f"  {words.format(number=month)}", *cells))
        return self._table("", rows)

    def _table(self, title: str, rows: list[Row]) -> list[str]:
        return Table((title, *self._names), tuple(rows)).lines(self._width)


def _present(tables: Sequence[dict[str, Array]]) -> list[str]:
    """The keys under which any of *tables* has something, accounts (brand and tiers) last."""
    keys = dict.fromkeys(key for table in sorted(tables, key=len, reverse=True) for key in table)
    some = [key for key in keys if any(np.nan_to_num(table[key][0]) for table in tables if key in table)]
    return sorted(some, key=lambda key: key == "brand" or key.startswith("tier "))


def _shown(table: dict[str, Array], key: str, show: Callable[[float], str]) -> str:
    return show(float(table[key][0])) if key in table else ""


def _short(amount: float) -> str:
    return figures.short(amount, "¥")


def _yuan(amount: Array) -> str:
    return _short(float(amount[0]))


# --- files ------------------------------------------------------------------------------------


def _single(table: dict[str, Array]) -> dict[str, Any]:
    return {key: figure(values[0]) for key, values in table.items()}


def _data(scenario: Scenario, place: int, flows_: Flows) -> dict[str, Any]:
    monthly = {
        part: {key: numbers(cells[:, 0]) for key, cells in table.items()} for part, table in flows_.by_month().items()
    }
    whole = {part: _single(table) for part, table in flows_.over_the_horizon().items()}
    return {"model": place, "name": scenario.models[place].name, "kind": flows_.model.kind, **whole, **monthly}


def _frame(scenario: Scenario, found: dict[int, Flows]) -> pd.DataFrame:
    """A row a model, part, line and month (none for what is of the whole horizon): unit and value."""
    import pandas as pd

    rows: list[tuple[Any, ...]] = []
    for place, each in found.items():
        start = (place, scenario.models[place].name)
        for part, table in each.over_the_horizon().items():
            unit = UNITS.get(part, "¥")
            rows += [(*start, part, key, None, unit, float(values[0])) for key, values in table.items()]
        for part, table in each.by_month().items():
            unit = UNITS.get(part, "¥")
            for key, values in table.items():
                rows += [(*start, part, key, month, unit, float(value)) for month, value in enumerate(values[:, 0], 1)]
    columns = ["model", "name", "part", "line", "month", "unit", "value"]
    frame = pd.DataFrame(rows, columns=columns).astype({"month": "Int64"})
    return frame.set_index(columns[:5])

"""The results of all models as tables, column by column, in words: what a window or a spreadsheet shows.

The numbers are those of the DataFrames of :class:`calculator.result.Result`, row by row in their order.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from calculator.inputs import Array
from calculator.language import tr
from calculator.outcomes import ACCOUNTS, SUMMARY, Outcome
from calculator.result import ModelResult, Result
from calculator.statement import LINES, statement
from calculator.statement_meanings import line_meaning
from calculator.table_columns import (
    KEYS,
    OF_COHORTS,
    OF_LEDGER,
    OF_MONTHS,
    OF_STATEMENT,
    OF_TIER_MONTHS,
    OF_TIERS,
    PER_UNIT,
    TABLES,
)
from calculator.tables import plain

Rows = NDArray[np.intp]
"""Numbers of rows of a table."""


@dataclass(frozen=True, eq=False)
class Words:
    """A column that says what rows are about: ``codes`` (rows,) are places in ``words``, in their natural order.

    ``keys`` are the same in every language, and alike where words are only told apart by model (a tier is
    called otherwise in each); ``choices`` maps them to what can be chosen from. With ``is_number`` words are
    numbers. A column that only names another one has no choices. ``meanings`` say what each word means.
    """

    name: str
    label: str
    codes: Rows
    keys: tuple[str, ...]
    words: tuple[str, ...]
    choices: Mapping[str, str]
    is_number: bool = False
    unit: str = ""
    meaning: str = ""
    meanings: tuple[str, ...] = ()

    def cells(self, rows: Rows) -> list[str | float]:
        """What stands in *rows*."""
        cells: list[str | float] = [float(word) for word in self.words] if self.is_number else list(self.words)
        return [cells[code] for code in self.codes[rows].tolist()]


@dataclass(frozen=True, eq=False)
class Numbers:
    """A column of numbers: ``values`` (rows,), NaN without meaning; ``adds_over`` as in :class:`Outcome`.

    ``units`` are those of each row where they differ; ``model`` is the place of the model that a column is of.
    """

    name: str
    label: str
    values: Array
    unit: str
    meaning: str
    adds_over: frozenset[str]
    units: tuple[str, ...] = ()
    model: int | None = None

    def unit_of(self, row: int) -> str:
        """The unit of the number in *row*."""
        return self.units[row] if self.units else self.unit

    def cells(self, rows: Rows) -> list[str | float]:
        """What stands in *rows*."""
        cells: list[str | float] = self.values[rows].tolist()
        return cells


Column = Words | Numbers


@dataclass(frozen=True, eq=False)
class ResultTable:
    """One table of all models; ``sums`` (rows,) marks rows that add up others, where there are such."""

    name: str
    title: str
    meaning: str
    rows: int
    keys: tuple[Words, ...]
    numbers: tuple[Numbers, ...]
    sums: NDArray[np.bool_] | None = None

    @property
    def columns(self) -> tuple[Column, ...]:
        """All columns, those first that say what a row is about."""
        return (*self.keys, *self.numbers)

    def column(self, name: str) -> Column | None:
        """The column of that name."""
        return next((column for column in self.columns if column.name == name), None)


def result_table(result: Result, name: str) -> ResultTable:
    """The table *name* (a key of ``TABLES``) of a single run, in the language in use.

    Raises ``ValueError`` for a result of many draws, or one without its months.
    """
    if result.draws is not None or any(not model.months for model in result.models):
        raise ValueError("tables are made of one run with its months: simulate(scenario)")
    return _MAKERS[name](result)


# --- one function a table -------------------------------------------------------------------------------


def _summary(result: Result) -> ResultTable:
    return _of_models(result, "summary", [model.summary for model in result.models], SUMMARY)


def _per_unit(name: str) -> Callable[[Result], ResultTable]:
    def make(result: Result) -> ResultTable:
        cells = [getattr(model, name) for model in result.models]
        tiers = max(len(model.tier_names) for model in result.models)
        accounts = [account for account in PER_UNIT if account != "tier" and any(account in each for each in cells)]
        if "price" in accounts:
            accounts = ["price", *(account for account in accounts if account != "price")]
        outcomes = {account: PER_UNIT[account] for account in accounts}
        outcomes |= {f"tier {number}": PER_UNIT["tier"] for number in range(1, tiers + 1)}
        return _of_models(result, name, cells, outcomes)

    return make


def _of_models(
    result: Result, name: str, cells: Sequence[Mapping[str, Array]], outcomes: Mapping[str, Outcome]
) -> ResultTable:
    missing = np.full(1, np.nan)
    values = {key: np.concatenate([each.get(key, missing) for each in cells]) for key in outcomes}
    return _table(name, [_models(result, [1] * len(cells))], values, outcomes)


def _tiers(result: Result) -> ResultTable:
    counts = [1 + len(model.tier_names) for model in result.models]
    keys = [_models(result, counts), *_tier_keys(result, [np.arange(count) for count in counts], first=0)]
    values = {key: np.concatenate([model.tiers[key][:, 0] for model in result.models]) for key in OF_TIERS}
    return _table("tiers", keys, values, OF_TIERS)


def _months(result: Result) -> ResultTable:
    months = result.scenario.months
    keys = [_models(result, [months] * len(result.models)), _month_key(np.tile(np.arange(months), len(result.models)))]
    values = {key: np.concatenate([model.months[key][:, 0] for model in result.models]) for key in OF_MONTHS}
    return _table("months", keys, values, OF_MONTHS)


def _tier_months(result: Result) -> ResultTable:
    return _by_month_and_tier(result, "tier_months", OF_TIER_MONTHS, lambda model, key: model.tier_months[key], "month")


def _cohorts(result: Result) -> ResultTable:
    def pick(model: ModelResult, key: str) -> Array:
        return model.tier_months[key] if key == "joiners" else model.cohorts

    return _by_month_and_tier(result, "cohorts", OF_COHORTS, pick, "joining_month")


def _by_month_and_tier(
    result: Result,
    name: str,
    outcomes: Mapping[str, Outcome],
    pick: Callable[[ModelResult, str], Array],
    month_key: str,
) -> ResultTable:
    months, counts = result.scenario.months, [len(model.tier_names) for model in result.models]
    month = _month_key(_joined(np.repeat(np.arange(months), count) for count in counts), month_key)
    tiers = _tier_keys(result, [np.tile(np.arange(count), months) for count in counts], first=1)
    keys = [_models(result, [months * count for count in counts]), month, *tiers]
    values = {key: np.concatenate([pick(model, key)[:, :, 0].ravel() for model in result.models]) for key in outcomes}
    return _table(name, keys, values, outcomes)


def _ledger(result: Result) -> ResultTable:
    months = result.scenario.months
    names = [_account_names(model) for model in result.models]
    payments = [(place, payment) for place, model in enumerate(result.models) for payment in model.ledger]
    counts = [months * len(model.ledger) for model in result.models]
    parties = []
    for number, name in enumerate(("payer", "payee")):
        cells = [(payment[number], _party(payment[number], names[place])) for place, payment in payments]
        choices = {account: _account(account) for account in sorted({key for key, _ in cells}, key=_account_order)}
        ordered = sorted(dict.fromkeys(cells), key=lambda cell: _account_order(cell[0]))
        parties.append(_words(name, np.repeat(_codes(cells, ordered), months), ordered, choices))
    reasons = [(payment[2], tr(payment[2])) for _, payment in payments]
    known = list(dict.fromkeys(reasons))
    reason = _words("reason", np.repeat(_codes(reasons, known), months), known, dict(known))
    month = _month_key(np.tile(np.arange(months), len(payments)))
    amounts = _amounts(each for model in result.models for each in model.ledger.values())
    return _table("ledger", [_models(result, counts), month, *parties, reason], {"amount": amounts}, OF_LEDGER)


def _statement(result: Result) -> ResultTable:
    months = result.scenario.months
    lines = [(side, line) for side in LINES for line in LINES[side]]
    labels = [(f"{side}.{line.key}", tr(line.label)) for side, line in lines]
    models = len(result.models)
    per_row = np.tile(np.repeat(np.arange(len(lines)), months), models)
    sides = [(side, _account(side)) for side in LINES]
    of_line = np.array([list(LINES).index(side) for side, _ in lines])
    ambiguous = {label for _, label in labels if [each for _, each in labels].count(label) > 1}
    choices = {
        key: f"{label} ({_account(key.partition('.')[0])})" if label in ambiguous else label for key, label in labels
    }
    amounts = _amounts(each for model in result.models for side in LINES for each in statement(model, side).values())
    keys = [
        _models(result, [len(lines) * months] * models),
        _month_key(np.tile(np.arange(months), len(lines) * models)),
        _words("side", of_line[per_row], sides, dict(sides)),
        _words("line", per_row, labels, choices, tuple(line_meaning(side, line.key) for side, line in lines)),
    ]
    sums = np.array([line.is_total for _, line in lines])[per_row]
    return _table("statement", keys, {"amount": amounts}, OF_STATEMENT, sums)


_MAKERS: dict[str, Callable[[Result], ResultTable]] = {
    "summary": _summary,
    "price_split": _per_unit("price_split"),
    "take_home": _per_unit("take_home"),
    "tiers": _tiers,
    "months": _months,
    "tier_months": _tier_months,
    "cohorts": _cohorts,
    "ledger": _ledger,
    "statement": _statement,
}


# --- columns ------------------------------------------------------------------------------------------------


def _table(
    name: str,
    keys: Sequence[Words],
    values: Mapping[str, Array],
    outcomes: Mapping[str, Outcome],
    sums: NDArray[np.bool_] | None = None,
) -> ResultTable:
    numbers = tuple(
        Numbers(
            name=key,
            label=tr(outcome.label).format(number=key.removeprefix("tier ")),
            values=values[key],
            unit=outcome.unit,
            meaning=tr(outcome.meaning),
            adds_over=frozenset(outcome.adds_over),
        )
        for key, outcome in outcomes.items()
    )
    title = TABLES[name]
    return ResultTable(name, tr(title.name), tr(title.rows), len(keys[0].codes), tuple(keys), numbers, sums)


def _words(
    name: str,
    codes: Rows,
    cells: Sequence[tuple[str, str]],
    choices: Mapping[str, str],
    meanings: tuple[str, ...] = (),
) -> Words:
    keys, words = ([cell[part] for cell in cells] for part in (0, 1))
    return Words(name, tr(KEYS[name]), codes, tuple(keys), tuple(words), choices, meanings=meanings)


def _models(result: Result, counts: Sequence[int]) -> Words:
    """The column of models, each in so many rows."""
    cells = [(str(place), result.scenario.model_name(place)) for place in range(len(result.models))]
    return _words("model", np.repeat(np.arange(len(counts)), counts), cells, dict(cells))


def _month_key(codes: Rows, name: str = "month") -> Words:
    numbers = tuple(str(number + 1) for number in range(int(codes.max(initial=-1)) + 1))
    return Words(name, tr(KEYS[name]), codes, numbers, numbers, {}, is_number=True)


def _tier_keys(result: Result, tiers: Sequence[Rows], first: int) -> tuple[Words, Words]:
    """The tier's number and its name; *tiers* are those of each model's rows, counted from the *first*."""
    codes = _joined(tiers)
    numbers = [str(number) for number in range(first, first + int(codes.max(initial=-1)) + 1)]
    choices = {number: _account("brand" if number == "0" else f"tier {number}") for number in numbers}
    names = [list(_account_names(model).items()) for model in result.models]
    cells = [cell for each in names for cell in each[first:]]
    starts = np.cumsum([0, *(len(each) - first for each in names)])
    named = _joined(of_model + start for of_model, start in zip(tiers, starts[:-1], strict=True))
    number = Words("tier", tr(KEYS["tier"]), codes, tuple(numbers), tuple(numbers), choices, is_number=True)
    return number, _words("tier_name", named, cells, {})


def _account_names(model: ModelResult) -> dict[str, str]:
    """What the accounts of *model* are called, brand and tiers first."""
    names = {"brand": _account("brand")}
    for number, name in enumerate(model.tier_names, 1):
        account = f"tier {number}"
        names[account] = _account(account) if plain(name) in {"", account} else plain(name)
    return names | {account: _account(account) for account in ("consumers", "outside")}


def _party(account: str, names: Mapping[str, str]) -> str:
    """An account of the ledger by number and name, since models call their tiers otherwise."""
    plainly = _account(account)
    return plainly if names[account] == plainly else f"{plainly} · {names[account]}"


def _account(account: str) -> str:
    if account in ACCOUNTS:
        return tr(ACCOUNTS[account])
    return tr("tier {number}").format(number=account.removeprefix("tier "))


def _account_order(account: str) -> tuple[int, int]:
    if account.startswith("tier "):
        return 1, int(account.removeprefix("tier "))
    return {"brand": 0, "consumers": 2, "outside": 3}[account], 0


def _codes(cells: Sequence[tuple[str, str]], ordered: Sequence[tuple[str, str]]) -> Rows:
    places = {cell: place for place, cell in enumerate(ordered)}
    return np.array([places[cell] for cell in cells], dtype=np.intp)


def _joined(parts: Iterable[Rows]) -> Rows:
    pieces = list(parts)
    return np.concatenate(pieces) if pieces else np.zeros(0, dtype=np.intp)


def _amounts(parts: Iterable[Array]) -> Array:
    pieces = [part[:, 0] for part in parts]
    return np.concatenate(pieces) if pieces else np.zeros(0)

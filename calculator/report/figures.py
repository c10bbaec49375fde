"""The figures of the report: those that decide, all of the summary, and the statements."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from calculator import figures
from calculator.amounts import figure_amount
from calculator.comparison import GROUPS, model_names
from calculator.language import tr
from calculator.outcomes import SUMMARY
from calculator.parameters import KIND_LABELS
from calculator.report.markup import Html, element, together
from calculator.report.style import MODEL_COLOURS
from calculator.result import Result
from calculator.statement import LINES, SIDES, Line, statement

BIG = ("brand_profit", "channel_profit")
SMALL = (
    "ltv_to_cac", "payback_months", "break_even_month", "peak_cash_need", "stranded_share", "losing_share",
    "losing_share_12",
)  # fmt: skip
SHOWN_FROM = 0.5
"""¥; a line on which no model has more reads as 0 and is left out."""


def colour(place: int) -> str:
    """The style that gives an element the colour of model *place*."""
    return f"--model: {MODEL_COLOURS[place % len(MODEL_COLOURS)]}"


def cards(result: Result) -> Html:
    """The figures that decide, model by model."""
    return element("div", *(_card(result, place) for place in range(len(result.models))), class_="cards")


def _card(result: Result, place: int) -> Html:
    model = result.models[place]
    shown = {name: figure_amount(float(model.summary[name][0]), SUMMARY[name].unit) for name in (*BIG, *SMALL)}
    agents = model.kind != "direct"
    big = [
        element(
            "div",
            element("div", tr(SUMMARY[name].label), class_="label"),
            element("div", shown[name] if agents or name == "brand_profit" else figures.NOTHING, class_="figure"),
        )
        for name in BIG
    ]
    small = [part for name in SMALL for part in (element("dt", tr(SUMMARY[name].label)), element("dd", shown[name]))]
    return element(
        "section",
        element("h3", model_names(result)[place]),
        element("div", tr(KIND_LABELS[model.kind]), class_="kind"),
        element("div", *big, class_="big"),
        element("dl", *small, class_="small"),
        class_="card",
        style=colour(place),
    )


def summary_table(result: Result) -> Html:
    """Every figure of the summary, models as columns."""
    rows = []
    for title, names in GROUPS.items():
        rows.append(_part(tr(title), len(result.models) + 1))
        for name in names:
            outcome = SUMMARY[name]
            values = [figure_amount(float(model.summary[name][0]), outcome.unit) for model in result.models]
            rows.append(_row(tr(outcome.label), values, title=tr(outcome.meaning) if outcome.meaning else ""))
    return _table(model_names(result), rows)


def statements(result: Result) -> Html:
    """The profit and loss of the brands, and of the agents where there are any, over the horizon in ¥."""
    parts = []
    for side in SIDES:
        places = [place for place, model in enumerate(result.models) if side == "brand" or model.kind != "direct"]
        if not places:
            continue
        amounts = [
            {key: float(values[:, 0].sum()) for key, values in statement(result.models[place], side).items()}
            for place in places
        ]
        rows = [
            _row(tr(line.label), [_whole(amount[line.key]) for amount in amounts], total=line.is_total)
            for line in LINES[side]
            if _is_shown(line, [amount[line.key] for amount in amounts])
        ]
        title = tr("Profit and loss of the brand, ¥") if side == "brand" else tr("Profit and loss of the agents, ¥")
        names = model_names(result)
        parts += [element("h3", title), _table([names[place] for place in places], rows)]
    return together(*parts)


def _is_shown(line: Line, amounts: Sequence[float]) -> bool:
    return line.is_total or bool(np.any(np.abs(amounts) >= SHOWN_FROM))


def _whole(amount: float) -> str:
    return f"{round(amount):,}".replace("-", "−")


def _table(names: Sequence[str], rows: Sequence[Html]) -> Html:
    head = element("tr", element("th", ""), *(element("th", name, class_="number", scope="col") for name in names))
    return element("table", element("thead", head), element("tbody", *rows))


def _part(title: str, columns: int) -> Html:
    return element("tr", element("th", title, colspan=columns), class_="part")


def _row(label: str, values: Sequence[str], *, total: bool = False, title: str = "") -> Html:
    cells = [element("td", value, class_="number") for value in values]
    return element("tr", element("th", label, scope="row", title=title), *cells, class_="total" if total else "")

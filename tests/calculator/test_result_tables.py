"""The tables of all models: the numbers of the DataFrames, in words, filtered, sorted, added up, as text."""

import csv
import io
from html.parser import HTMLParser

import numpy as np
import pytest

from calculator import language, load_preset, simulate
from calculator.result import Result
from calculator.result_tables import Numbers, ResultTable, Words, result_table
from calculator.table_columns import TABLES
from calculator.table_rows import Filters, Order, Shown, shown, totals
from calculator.table_text import as_html, comma_separated, number, tab_separated
from calculator.turned_table import turned


@pytest.fixture(scope="module")
def result() -> Result:
    return simulate(load_preset())


@pytest.fixture
def ledger(result: Result) -> ResultTable:
    return result_table(result, "ledger")


def words(table: ResultTable, name: str, rows: np.ndarray | None = None) -> list[str | float]:
    column = table.column(name)
    assert isinstance(column, Words)
    return column.cells(np.arange(table.rows) if rows is None else rows)


def values(table: ResultTable, name: str) -> np.ndarray:
    column = table.column(name)
    assert isinstance(column, Numbers)
    return column.values


@pytest.mark.parametrize("name", TABLES)
def test_every_table_has_the_rows_and_numbers_of_its_data_frame(result: Result, name: str) -> None:
    table, frame = result_table(result, name), getattr(result, name).reset_index()
    assert table.rows == len(frame)
    columns = {column for column in frame.columns if frame[column].dtype == float}
    assert {column.name for column in table.numbers} == columns
    for column in table.numbers:
        np.testing.assert_array_equal(column.values, frame[column.name].to_numpy())
    assert words(table, "model") == [result.scenario.model_name(place) for place in frame["model"]]


@pytest.mark.parametrize(
    ("name", "month"), [("months", "month"), ("tier_months", "month"), ("cohorts", "joining_month")]
)
def test_months_and_tiers_are_numbers(result: Result, name: str, month: str) -> None:
    table, frame = result_table(result, name), getattr(result, name).reset_index()
    assert words(table, month) == frame["month"].tolist()
    if "tier" in frame:
        assert words(table, "tier") == frame["tier"].tolist()
        assert words(table, "tier_name") == frame["tier_name"].tolist()


def test_the_ledger_names_tiers_by_number_and_name(result: Result, ledger: ResultTable) -> None:
    frame = result.ledger.reset_index()
    payers = words(ledger, "payer")
    for payer, account in zip(payers, frame["payer"], strict=True):
        assert str(payer).split(" · ")[0] == account
    assert "tier 1 · General" in payers


def test_without_agents_there_is_nothing_by_tier() -> None:
    scenario = load_preset("three-models")
    direct = scenario.model_copy(update={"models": scenario.models[2:]})
    assert result_table(simulate(direct), "tier_months").rows == 0
    assert words(result_table(simulate(direct), "tiers"), "tier_name") == ["brand"]


def test_many_draws_make_no_table() -> None:
    many = simulate(load_preset(), {"models.0.price.value": [3, 4]})
    with pytest.raises(ValueError, match="one run"):
        result_table(many, "summary")


def test_chinese_tables_have_chinese_heads(result: Result) -> None:
    language.use("zh")
    try:
        heads = [column.label for column in result_table(result, "ledger").columns]
        reasons = result_table(result, "ledger").column("reason")
    finally:
        language.use("en")
    assert heads == ["模式", "月份", "付款方", "收款方", "用途", "金额"]
    assert isinstance(reasons, Words)
    assert "保证金" in reasons.words
    assert "deposit" in reasons.keys


def test_turned_over_models_are_columns_and_every_row_has_its_unit(result: Result) -> None:
    table = turned(result_table(result, "summary"))
    assert words(table, "figure")[0] == "Consumer price"
    assert words(table, "unit")[:2] == ["¥/unit", "orders"]
    for place in range(3):
        np.testing.assert_array_equal(values(table, f"model {place}"), result.summary.iloc[place])
    assert totals(table, np.arange(table.rows)) == ()
    cells = Cells(as_html(table.columns, np.arange(table.rows), heads=False))
    assert [cells.told[2 + 5 * row] is None for row in range(table.rows)] == np.isnan(values(table, "model 0")).tolist()


# --- rows -----------------------------------------------------------------------------------------------


def test_filters_leave_the_rows_that_pass_all_of_them(result: Result, ledger: ResultTable) -> None:
    filters = Filters({"model": "0", "payer": "tier 2", "reason": "goods"}, first_month=3, last_month=5)
    frame = result.ledger.reset_index()
    wanted = frame.query("model == 0 and payer == 'tier 2' and reason == 'goods' and 3 <= month <= 5")
    assert shown(ledger, filters).rows.tolist() == wanted.index.tolist()


def test_what_a_table_does_not_have_filters_nothing(result: Result) -> None:
    table = result_table(result, "summary")
    assert len(shown(table, Filters({"reason": "goods", "model": "7"}, 5, 6)).rows) == table.rows


def test_every_word_of_a_search_must_stand_in_the_row(ledger: ResultTable) -> None:
    rows = shown(ledger, Filters(search="wechat DEPOSIT")).rows
    assert len(rows)
    assert set(words(ledger, "reason", rows)) == {"deposit"}
    assert set(words(ledger, "model", rows)) == {"WeChat agents"}
    assert not len(shown(ledger, Filters(search="wechat nowhere")).rows)


def test_a_word_that_no_row_has_leaves_the_columns_that_have_it(result: Result) -> None:
    found = shown(result_table(result, "summary"), Filters(search="cac"))
    assert len(found.rows) == 3
    assert all("CAC" in column.label for column in found.numbers)
    assert len(found.numbers) == 9


@pytest.mark.parametrize("descending", [False, True])
def test_numbers_sort_as_numbers_with_missing_ones_last(result: Result, descending: bool) -> None:  # noqa: FBT001
    table = result_table(result, "tiers")
    rows = shown(table, Filters(), Order("cash_per_joiner", descending)).rows
    sorted_values = values(table, "cash_per_joiner")[rows]
    known = sorted_values[~np.isnan(sorted_values)].tolist()
    assert known == sorted(known, reverse=descending)
    assert np.isnan(sorted_values[len(known) :]).all()
    assert len(known) < table.rows


def test_tiers_and_months_sort_by_number_and_equal_rows_stay_as_they_were(result: Result) -> None:
    table = result_table(result, "tier_months")
    rows = shown(table, Filters(), Order("month", descending=True)).rows
    months = words(table, "month", rows)
    assert months == sorted(months, reverse=True)
    assert (np.diff(rows)[np.diff(np.array(months)) == 0] > 0).all()


def sums(table: ResultTable, filters: Filters) -> dict[int, dict[str, float]]:
    return {total.model: dict(total.sums) for total in totals(table, shown(table, filters).rows)}


def test_totals_of_the_months_are_those_of_the_summary(result: Result) -> None:
    found = sums(result_table(result, "months"), Filters())
    for place, model in enumerate(result.models):
        for name in ("leads", "orders", "units_made", "sell_in", "sell_through", "new_customers"):
            assert found[place][name] == pytest.approx(model.summary[name][0])
        assert found[place]["brand_cash_flow"] == pytest.approx(model.summary["brand_cash"][0])


def test_stocks_add_up_over_tiers_and_not_over_months(result: Result) -> None:
    table = result_table(result, "tier_months")
    assert np.isnan(sums(table, Filters({"model": "0"}))[0]["closing_stock"])
    last = sums(table, Filters({"model": "0"}, first_month=24))[0]
    assert last["closing_stock"] == pytest.approx(result.models[0].summary["channel_stock"][0])
    assert last["agents"] == pytest.approx(result.models[0].summary["agents_now"][0])


def test_what_several_tiers_bought_is_never_added_up_since_each_unit_would_count_more_than_once(result: Result) -> None:
    table = result_table(result, "tier_months")
    assert np.isnan(sums(table, Filters({"model": "0"}))[0]["received"])
    of_first = sums(table, Filters({"model": "0", "tier": "1"}))[0]["received"]
    assert of_first == pytest.approx(result.models[0].summary["sell_in"][0])


def test_prices_and_averages_have_no_total(result: Result) -> None:
    found = sums(result_table(result, "tiers"), Filters())[0]
    assert np.isnan(found["price"])
    assert np.isnan(found["cash_per_joiner"])
    assert found["cash"] == pytest.approx(result.models[0].summary["system_cash"][0])


def test_the_steps_of_the_ladder_add_up_to_price_less_cost(result: Result) -> None:
    found = sums(result_table(result, "tiers"), Filters())[0]
    model = result.models[0]
    assert found["margin_per_unit"] == pytest.approx(model.summary["consumer_price"][0] - model.tiers["price"][0, 0])


def test_models_are_not_added_to_one_another(result: Result) -> None:
    assert totals(result_table(result, "summary"), np.arange(3)) == ()
    assert sorted(sums(result_table(result, "months"), Filters())) == [0, 1, 2]


def test_lines_that_sum_up_others_are_not_added_to_them(result: Result) -> None:
    table = result_table(result, "statement")
    assert np.isnan(sums(table, Filters({"side": "brand"}))[0]["amount"])
    profit = sums(table, Filters({"line": "brand.cash_flow"}))
    for place, model in enumerate(result.models):
        assert profit[place]["amount"] == pytest.approx(model.summary["brand_cash"][0])


# --- text ---------------------------------------------------------------------------------------------------


def read_back(text: str) -> list[str]:
    return next(iter(csv.reader(io.StringIO(text))))


def test_numbers_are_written_so_that_the_same_number_is_read_again() -> None:
    numbers = [0.1, 1 / 3, -2.5e-9, 1e22, 123456789.123456, 7.0, -0.0, 5e15]
    assert [float(number(value)) for value in numbers] == numbers
    assert number(7.0) == "7"
    assert number(float("nan")) == ""


def test_tab_separated_cells_have_heads_with_units_and_every_number_in_full(result: Result) -> None:
    table = result_table(result, "months")
    lines = [line.split("\t") for line in tab_separated(table.columns, np.arange(table.rows)).split("\n")]
    assert lines[0][:4] == ["Model", "Month", "Leads (people)", "Reached so far (people)"]
    for row, line in enumerate(lines[1:]):
        assert [float(cell) for cell in line[2:]] == [column.values[row] for column in table.numbers]


def test_chosen_cells_alone_leave_the_others_empty(result: Result) -> None:
    table = result_table(result, "summary")
    chosen = np.array([[True, False], [False, True]])
    text = tab_separated(table.columns[:2], np.arange(2), chosen, heads=False)
    assert text == f"WeChat agents\t\n\t{number(values(table, 'consumer_price')[1])}"


def test_a_csv_file_reads_back_as_the_table(result: Result) -> None:
    table = result_table(result, "tiers")
    rows = shown(table, Filters({"model": "0"}), Order("cash", descending=True)).rows
    read = list(csv.reader(io.StringIO(comma_separated(table.columns, rows), newline="")))
    assert read[0][:3] == ["Model", "Tier", "Name"]
    cash = [float(line[read[0].index("Cash (¥)")]) for line in read[1:]]
    assert cash == sorted(values(table, "cash")[rows].tolist(), reverse=True)
    assert read[1 + rows.tolist().index(0)][read[0].index("Joiners (people)")] == ""


class Cells(HTMLParser):
    """The cells of a table of HTML, and the numbers that a spreadsheet is told."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.told: list[str | None] = []
        self.texts: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        """A cell begins."""
        if tag in ("td", "th"):
            self.told.append(dict(attributes).get("x:num"))
            self.texts.append("")

    def handle_data(self, data: str) -> None:
        """What stands in it."""
        if self.texts:
            self.texts[-1] += data.strip()


def test_html_tells_every_number_and_keeps_text_as_text(result: Result) -> None:
    table = result_table(result, "summary")
    cells = Cells(as_html(table.columns, np.arange(3), heads=False))
    row = cells.told[: len(table.columns)]
    assert row[0] is None
    assert [np.nan if told is None else float(told) for told in row[1:]] == pytest.approx(
        [column.values[0] for column in table.numbers], nan_ok=True
    )


def test_a_name_is_never_taken_for_a_formula_or_markup() -> None:
    scenario = load_preset()
    named = scenario.with_values({"models.0.name": '=HYPERLINK("http://x")', "models.1.name": "<b>a</b>"})
    table = result_table(simulate(named), "summary")
    assert read_back(comma_separated(table.columns[:1], np.arange(1)).splitlines()[1])[0].startswith("'=")
    assert tab_separated(table.columns[:1], np.arange(1), heads=False).startswith("'=")
    assert Cells(as_html(table.columns[:1], np.arange(2), heads=False)).texts[1] == "<b>a</b>"


def test_shown_rows_of_an_empty_table_are_none(result: Result) -> None:
    table = result_table(result, "tier_months")
    found = shown(table, Filters(first_month=99))
    assert isinstance(found, Shown)
    assert not len(found.rows)
    assert totals(table, found.rows) == ()

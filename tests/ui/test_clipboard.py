"""What is copied pastes as cells, in any country's spreadsheet."""

from __future__ import annotations

import io
import math

import numpy as np
import pandas as pd
import pytest

from ui.clipboard import Cell, lines_mime, number_like, table_mime

pytestmark = pytest.mark.usefixtures("qapp")
ROWS: list[list[Cell]] = [
    ["", "Agents", "Groups"],
    ["Profit", -1234567.891234, 0.1],
    ["Mark-up", "1:5", None],
    ["Payback", math.nan, 7],
]


def test_a_table_is_tab_separated_text_in_full_figures() -> None:
    assert table_mime(ROWS).text().split("\n") == [
        "\tAgents\tGroups",
        "Profit\t-1234567.891234\t0.1",
        "Mark-up\t1:5\t",
        "Payback\t\t7",
    ]


def test_what_was_copied_reads_back_as_the_same_numbers() -> None:
    numbers = np.random.default_rng(1).normal(0, 1e6, (5, 3))
    read = pd.read_csv(io.StringIO(table_mime([["a", "b", "c"], *numbers.tolist()]).text()), sep="\t")
    assert np.allclose(read.to_numpy(), numbers, rtol=1e-14, atol=0)


def test_a_spreadsheet_gets_numbers_as_numbers_and_words_as_words() -> None:
    page = table_mime([*ROWS, ["=HYPERLINK(1)", "<b>", "a\tb\nc"]]).html()
    assert '<td align="right" x:num="-1234567.891234">-1234567.891234</td>' in page
    assert "mso-number-format:'\\@'\">1:5</td>" in page
    assert "mso-number-format:'\\@'\">=HYPERLINK(1)</td>" in page
    assert "&lt;b&gt;" in page
    assert ">a b c</td>" in page
    assert page.count("<tr>") == 5
    assert page.count("<td") == 15


def test_minus_nought_is_nought_and_what_has_no_end_is_said() -> None:
    assert table_mime([[-0.0, math.inf, -math.inf]]).text() == "0\t∞\t−∞"


def test_lines_stay_as_they_are_and_their_numbers_and_percentages_are_cells_of_numbers() -> None:
    text = "\tAgents\nProfit\t-12.5\nShare\t40.25%\nMark-up\t1:5\nCode\t007\nNothing\t"
    mime = lines_mime(text)
    assert mime.text() == text
    page = mime.html()
    assert 'x:num="-12.5">-12.5</td>' in page
    assert 'x:num="0.4025" style="mso-number-format:Percent">40.25%</td>' in page
    for word in ("1:5", "007", "Profit"):
        assert f"mso-number-format:'\\@'\">{word}</td>" in page


@pytest.mark.parametrize(
    ("text", "value", "copied"),
    [
        ("¥1.26 M", 1_256_789.125, "1256789.125"),
        ("7\u202f%", 0.07, "7%"),
        ("+3 pp", 0.03, "0.03"),
        ("on cost", "cost_multiple", "on cost"),
        ("–", math.nan, ""),
        ("not given", None, "not given"),
    ],
)
def test_a_value_is_copied_with_all_its_figures_in_the_shape_of_its_text(text: str, value: object, copied: str) -> None:
    assert number_like(text, value) == copied

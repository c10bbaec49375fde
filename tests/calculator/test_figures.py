"""Numbers as people read them."""

import math

import pytest

from calculator import figures, language


@pytest.fixture(autouse=True)
def english() -> None:
    language.use("en")


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [
        (1_257_844, "¥", "¥1.26 M"),
        (-7_749_825.9, "¥", "−¥7.75 M"),
        (85_321, "¥/unit", "¥85.3 k"),
        (9_999.4, "units", "9,999"),
        (9_999.9, "¥", "¥10 k"),
        (999_400, "¥", "¥999 k"),
        (999_700, "¥", "¥1 M"),
        (0.89457, "share", "89.5 %"),
        (2.6543, "ratio", "2.65"),
        (0.001, "", "0.001"),
        (0.00123, "ratio", "0.0012"),
        (2e-9, "", "0"),
        (-4.9e-4, "¥", "¥0"),
        (5e-4, "¥/unit", "¥0.0005"),
        (4.9e-4, "people", "0"),
        (1e10, "¥", "¥10 B"),
        (3e13, "¥", "¥30 T"),
        (0, "¥", "¥0"),
        (-0.0, "share", "0 %"),
        (-1e-12, "¥", "¥0"),
        (math.nan, "¥", "–"),
        (math.inf, "¥", "¥∞"),
    ],
)
def test_english_counts_in_thousands_and_millions(value: float, unit: str, text: str) -> None:
    assert figures.short(value, unit).replace("\u202f", " ") == text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (1_257_844, "¥126 万"),
        (9_999, "¥9,999"),
        (1.234e8, "¥1.23 亿"),
        (99_970_000, "¥1 亿"),
        (-46_000, "−¥4.6 万"),
        (2e13, "¥20 万亿"),
    ],
)
def test_chinese_counts_in_ten_thousands(value: float, text: str) -> None:
    language.use("zh")
    assert figures.short(value, "¥").replace("\u202f", " ") == text
    language.use("en")


def test_exact_figures_go_to_the_fen_and_keep_their_minus() -> None:
    assert figures.exact(-1_257_844.128, "¥") == "−¥1,257,844.13"
    assert figures.exact(0.89457, "share").replace("\u202f", " ") == "89.46 %"
    assert figures.exact(5996.6737) == "5,996.67"
    assert figures.exact(0.00012345) == "0.00012345"


def test_a_price_reads_as_on_its_tag() -> None:
    assert [figures.price(value) for value in (148.5, 198.0, 0.25, 1200)] == ["¥148.5", "¥198", "¥0.25", "¥1,200"]


def test_a_change_is_told_only_where_the_figure_reads_differently() -> None:
    assert figures.change(1.3e6, 1.0e6, "¥").replace("\u202f", " ") == "▲¥300 k"
    assert figures.change(0.5, 0.6, "share").replace("\u202f", " ") == "▼10 %"
    assert figures.change(1_000_001, 1_000_000, "¥") == ""
    assert figures.change(1, math.nan, "¥") == ""
    assert figures.change(0.0013, 0.0011, "¥") == ""


def test_nothing_stands_between_ten_thousands_and_what_is_counted() -> None:
    assert (
        figures.closed_up("4.99\u202f万 名加入者、1\u202f亿 件和 499 名")
        == "4.99\u202f万名加入者、1\u202f亿件和 499 名"
    )
    assert figures.closed_up("4.99 万 £, 5 M in all") == "4.99 万 £, 5 M in all"

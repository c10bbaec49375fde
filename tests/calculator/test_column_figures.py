"""Numbers of one column: their decimals stand in line, nothing is lost that would read as nothing."""

import numpy as np
import pytest

from calculator.column_figures import decimals, shown


@pytest.mark.parametrize(
    ("values", "unit", "wanted"),
    [
        ([1.0, 12.0, 120.0], "month", 0),
        ([0.5, 999.9], "¥", 2),
        ([0.5, 12_345.678], "¥", 0),
        ([0.5, 1_234.5], "¥/unit", 2),
        ([0.25, 45.5], "units", 2),
        ([0.25, 455.5], "units", 1),
        ([0.25, -4_555.5], "units", 0),
        ([0.25, 0.5], "share", 1),
        ([np.nan, np.nan], "¥", 0),
        ([], "units", 0),
    ],
)
def test_a_column_has_the_decimals_that_its_largest_number_asks_for(
    values: list[float], unit: str, wanted: int
) -> None:
    assert decimals(np.array(values), unit) == wanted


@pytest.mark.parametrize(
    ("value", "unit", "places", "wanted"),
    [
        (1_234_567.891, "¥", 0, "1,234,568"),
        (-1234.5, "¥", 2, "−1,234.50"),
        (0.0, "¥", 2, "0"),
        (0.136, "units", 0, "0.136"),
        (-0.004, "¥", 2, "−0.004"),
        (0.895, "share", 1, "89.5\u202f%"),
        (0.0002, "share", 1, "0.02\u202f%"),
        (float("nan"), "¥", 2, "–"),
        (float("inf"), "ratio", 2, "∞"),
        (2.5e18, "¥", 0, "2.5e18"),
    ],
)
def test_a_number_reads_as_its_column_does_unless_it_would_read_as_nothing(
    value: float, unit: str, places: int, wanted: str
) -> None:
    assert shown(value, unit, places) == wanted

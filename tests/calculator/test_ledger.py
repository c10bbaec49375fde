"""What is posted: between whom, and how it adds up."""

import numpy as np
import pytest

from calculator import load_preset
from calculator.inputs import inputs_of
from calculator.ledger import ACQUISITION, BRAND, CONSUMERS, OUTSIDE, RUNNING_COST, TIERS, Ledger


@pytest.fixture
def ledger() -> Ledger:
    """The ledger of the five tiers, in its second month."""
    opened = Ledger(inputs_of(load_preset(), 0, {}, 1), detail=True)
    opened.open_month(2)
    return opened


def test_two_payments_for_one_reason_add_up_in_cash_and_in_the_record(ledger: Ledger) -> None:
    for amount in (30.0, 12.0):
        ledger.post(BRAND, OUTSIDE, ACQUISITION, np.array([amount]))
    ledger.close_month()
    assert ledger.brand == [-42.0]
    assert ledger.payments[BRAND, OUTSIDE, ACQUISITION][:3, 0].tolist() == [0.0, 42.0, 0.0]


def test_what_brand_and_tiers_pay_each_other_adds_up_to_nothing(ledger: Ledger) -> None:
    each = np.arange(1.0, 6.0)[:, np.newaxis]
    ledger.post(BRAND, TIERS, ACQUISITION, each)
    ledger.post(TIERS, BRAND, RUNNING_COST, 3 * each)
    ledger.close_month()
    assert ledger.tiers[:, 0].tolist() == [-2.0, -4.0, -6.0, -8.0, -10.0]
    assert ledger.brand == [30.0]


@pytest.mark.parametrize(("payer", "payee"), [(CONSUMERS, OUTSIDE), ("brnd", BRAND), (OUTSIDE, "tier")])
def test_a_payment_that_neither_brand_nor_tiers_take_part_in_is_refused(ledger: Ledger, payer: str, payee: str) -> None:
    with pytest.raises(ValueError, match="must be the brand or the tiers"):
        ledger.post(payer, payee, ACQUISITION, np.array([100.0]))

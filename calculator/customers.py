"""Leads, first purchases, retention and orders: steps 2 to 4 of a month.

The symbols are explained in :mod:`calculator.inputs`, the steps at :func:`calculator.simulate.play`.
"""

from __future__ import annotations

import numpy as np

from calculator.inputs import Array, Inputs, Value


def survival(inputs: Inputs, months: int) -> Array:
    """S(0) … S(months−1), the share of first buyers still buying, as (months, 1 or draws).

    ``geometric``: S(j) = r^j with r = R / (ν′ + R(1−ν′)), ν′ = min(1, ν) and r = 0 where R = 0, by
    the file's ν, so that R is the share of first buyers that ever buys again.
    ``shifted_beta_geometric``: S(j) = S(j−1)·(β+j−1)/(α+β+j−1) (Fader & Hardie 2007).
    """
    retention = inputs.retention
    geometric = retention.curve == "geometric"
    stays = np.atleast_1d(monthly_survival(inputs))
    shape = stays.shape if geometric else np.broadcast_shapes((1,), np.shape(retention.alpha), np.shape(retention.beta))
    surviving = np.empty((months, *shape))
    surviving[0] = 1.0
    for age in range(1, months):  # row by row: NumPy's cumprod down the columns is many times slower
        if not geometric:
            stays = (retention.beta + age - 1) / (retention.alpha + retention.beta + age - 1)
        np.multiply(surviving[age - 1], stays, out=surviving[age])
    return surviving


def monthly_survival(inputs: Inputs) -> Value:
    """r of the geometric curve: the share of this month's buyers that stays for the next."""
    repurchase, frequency = inputs.retention.repurchase_rate, np.minimum(1.0, inputs.retention.orders_per_month)
    divisor = frequency + repurchase * (1 - frequency)
    return np.where(repurchase == 0, 0.0, repurchase / np.where(divisor == 0, 1.0, divisor))


class Customers:
    """The consumers of one model as the months go by; every array is (draws,).

    ``budget`` is what the brand spends on acquisition in the month.
    """

    def __init__(self, inputs: Inputs) -> None:
        self._inputs = inputs
        self.budget: Value = 0.0
        self._none = none = np.zeros(inputs.draws)
        self.reach = self.pool = self.leads = self.referred = none
        self.new = self.active = self.orders = none
        self.agent_leads_share = none  # s, what scarcity leaves of every unreferred lead
        self._generations = [none] * (inputs.acquisition.referral_generations + 1)
        self._conversion = inputs.conversion_rate
        self._stays = (1 - self._conversion) * (1 - inputs.acquisition.lead_loss_rate)
        self._frequency = inputs.orders_per_month
        self._budget_months = np.asarray(inputs.acquisition.budget_months)
        cost_per_lead = inputs.acquisition.cac * inputs.eventual_conversion
        self._leads_bought = inputs.acquisition.monthly_budget / cost_per_lead
        self._geometric = inputs.retention.curve == "geometric"
        self._survival = monthly_survival(inputs) if self._geometric else survival(inputs, inputs.months)
        self._cohorts: list[Array] = []

    def attract(self, month: int, contacts: Value) -> None:
        """Step 2: this month's leads, *contacts* of them by agents, thinned out by saturation."""
        acquisition = self._inputs.acquisition
        left = np.maximum(0.0, acquisition.reachable_people - self.reach)
        scarcity = left / acquisition.reachable_people
        buys = month <= self._budget_months
        self.budget = acquisition.monthly_budget * buys
        unreferred = self._leads_bought * buys + acquisition.organic_leads
        unreferred = unreferred + contacts + acquisition.word_of_mouth * self.active
        if month == 1:
            unreferred = unreferred + acquisition.starting_leads
        generations = [
            unreferred * scarcity,
            *(acquisition.referral_ratio * earlier * scarcity for earlier in self._generations[:-1]),
        ]
        total = sum(generations[1:], generations[0])
        if (total > left).any():
            fit = np.where(total > left, left / np.where(total > left, total, 1.0), 1.0)
            generations = [generation * fit for generation in generations]
            total = total * fit
        self._generations = generations
        self.agent_leads_share = scarcity
        self.leads, self.referred = total, sum(generations[1:], self._none)
        self.reach = self.reach + total

    def convert(self) -> None:
        """Step 3: first purchases, and who stays in the pool."""
        waiting = self.pool + self.leads
        self.new = self._conversion * waiting
        self.pool = self._stays * waiting

    def order(self) -> None:
        """Step 4: the active buyers, active_t = Σ_τ new_τ·S(t−τ), and their orders."""
        if self._geometric:
            self.active = self.new + self._survival * self.active
        else:
            self._cohorts.append(self.new)
            ages = np.asarray(self._survival)[: len(self._cohorts)][::-1]
            self.active = (np.stack(self._cohorts) * ages).sum(axis=0)
        self.orders = self.new + self._frequency * (self.active - self.new)

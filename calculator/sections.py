"""The sections of a model and what can be set in each: every parameter, declared once."""

# fmt: off
from __future__ import annotations

from typing import Annotated, Literal, TypeVar

from pydantic import BeforeValidator, Field

from calculator.language import QT_TRANSLATE_NOOP
from calculator.parameters import Parameter, Section

Item = TypeVar("Item")
Several = Annotated[
    tuple[Item, ...], BeforeValidator(lambda value: tuple(value) if isinstance(value, list) else value)
]
"""A tuple that a file writes as a list."""

Kind = Literal["stocked", "commission", "direct"]
STOCKED, WITH_AGENTS = ("stocked",), ("stocked", "commission")


class Product(Section):
    """What is sold. In a file with a shared ``[product]`` a model's own keys override it one by one."""

    unit_cost: Annotated[float, Parameter(
        QT_TRANSLATE_NOOP("Parameter", "Unit cost"), "¥/unit",
        QT_TRANSLATE_NOOP("Parameter", "What one unit costs the brand, made and delivered to its warehouse."),
        low_open=True, slider=(1, 1000),
    )] | None = None
    list_price: Annotated[float, Parameter(
        QT_TRANSLATE_NOOP("Parameter", "List price"), "¥/unit",
        QT_TRANSLATE_NOOP("Parameter", "What the market calls the retail price of one unit."),
        low_open=True, slider=(1, 2000),
    )] | None = None
    units_per_order: Annotated[float, Parameter(
        QT_TRANSLATE_NOOP("Parameter", "Units per order"), "units/order",
        QT_TRANSLATE_NOOP("Parameter", "Units in one consumer order, on average."),
        low_open=True, slider=(0.5, 10), default="1",
    )] | None = None


class Price(Section):
    """What the consumer pays, and how demand answers to it."""

    basis: Literal["cost_multiple", "list_share"]
    value: Annotated[float, Parameter(
        QT_TRANSLATE_NOOP("Parameter", "Mark-up"), "ratio",
        QT_TRANSLATE_NOOP(
            "Parameter",
            "Consumer price: a multiple of the unit cost (1:5 is 5) or a share of the list price (75 % is 0.75).",
        ),
        low_open=True, high=100, slider=(0.5, 10),
    )]
    price_response: Annotated[float, Parameter(
        QT_TRANSLATE_NOOP("Parameter", "Price response"), "elasticity",
        QT_TRANSLATE_NOOP(
            "Parameter",
            "How strongly first and repeat orders react when the price leaves the reference price: "
            "(price / reference price) to the power of minus this. 0: demand does not react to price.",
        ),
        high=10, slider=(0, 4),
    )] = 0.0
    reference_price: Annotated[float, Parameter(
        QT_TRANSLATE_NOOP("Parameter", "Reference price"), "¥/unit",
        QT_TRANSLATE_NOOP("Parameter", "The price at which conversion and order frequency were observed."),
        low_open=True, slider=(1, 2000), default=QT_TRANSLATE_NOOP("Parameter", "required with a price response"),
    )] | None = None


class Acquisition(Section):
    """Where leads come from and how they become customers."""

    monthly_budget: Annotated[float, Parameter(
        QT_TRANSLATE_NOOP("Parameter", "Monthly budget"), "¥/month",
        QT_TRANSLATE_NOOP("Parameter", "Advertising and subsidies that the brand pays to win customers."),
        slider=(0, 1_000_000),
    )] = 0.0
    budget_months: Annotated[int, Parameter(
        QT_TRANSLATE_NOOP("Parameter", "Months of budget"), "months",
        QT_TRANSLATE_NOOP("Parameter", "The budget is spent from month 1 to this month."),
        whole=True, slider=(0, 60), default=QT_TRANSLATE_NOOP("Parameter", "the whole horizon"),
    )] | None = None
    cac: Annotated[float, Parameter(
        QT_TRANSLATE_NOOP("Parameter", "Customer acquisition cost"), "¥/customer",
        QT_TRANSLATE_NOOP(
            "Parameter",
            "What one paid customer costs the brand, before the market is saturated and at the reference price.",
        ),
        low_open=True, slider=(1, 1000),
    )] = 100.0
    agent_cac: Annotated[float, Parameter(
        QT_TRANSLATE_NOOP("Parameter", "Agents' acquisition cost"), "¥/customer",
        QT_TRANSLATE_NOOP(
            "Parameter",
            "What one customer won through an agent's contacts costs that agent: samples, gifts, tools. "
            "The cost per lead is constant; the brand's own rises with saturation.",
        ),
        slider=(0, 500), kinds=WITH_AGENTS,
    )] = 0.0
    organic_leads: Annotated[float, Parameter(
        QT_TRANSLATE_NOOP("Parameter", "Organic leads"), "leads/month",
        QT_TRANSLATE_NOOP("Parameter", "People who come by themselves each month."), slider=(0, 10_000),
    )] = 0.0
    starting_leads: Annotated[float, Parameter(
        QT_TRANSLATE_NOOP("Parameter", "Starting leads"), "leads",
        QT_TRANSLATE_NOOP("Parameter", "People who are there in month 1: existing customers, followers."),
        slider=(0, 100_000),
    )] = 0.0
    conversion_rate: Annotated[float, Parameter(
        QT_TRANSLATE_NOOP("Parameter", "Conversion rate"), "share/month",
        QT_TRANSLATE_NOOP("Parameter", "Share of the pool that buys for the first time in a month."),
        low_open=True, high=1, slider=(0.001, 1),
    )] = 1.0
    lead_loss_rate: Annotated[float, Parameter(
        QT_TRANSLATE_NOOP("Parameter", "Lead loss"), "share/month",
        QT_TRANSLATE_NOOP(
            "Parameter",
            "Share of those who did not buy that is lost for good in a month. "
            "100 %: traffic is bought and gone; small: a private pool.",
        ),
        high=1,
    )] = 1.0
    reachable_people: Annotated[float, Parameter(
        QT_TRANSLATE_NOOP("Parameter", "Reachable people"), "people",
        QT_TRANSLATE_NOOP("Parameter", "How many people can become leads at all; leads grow scarcer towards it."),
        low=1, slider=(1_000, 100_000_000),
    )] = 1e6
    referral_ratio: Annotated[float, Parameter(
        QT_TRANSLATE_NOOP("Parameter", "Referral ratio"), "leads/lead",
        QT_TRANSLATE_NOOP("Parameter", "New leads that each lead brings one month later (1:1.5 is 1.5)."),
        slider=(0, 3),
    )] = 0.0
    referral_generations: Annotated[int, Parameter(
        QT_TRANSLATE_NOOP("Parameter", "Referral generations"), "generations",
        QT_TRANSLATE_NOOP("Parameter", "For how many generations a referred lead refers others in turn."),
        high=12, whole=True, slider=(0, 12),
    )] = 0
    referral_reward: Annotated[float, Parameter(
        QT_TRANSLATE_NOOP("Parameter", "Referral reward"), "¥/referred lead",
        QT_TRANSLATE_NOOP("Parameter", "What the brand pays a consumer for each lead referred."), slider=(0, 100),
    )] = 0.0
    word_of_mouth: Annotated[float, Parameter(
        QT_TRANSLATE_NOOP("Parameter", "Word of mouth"), "leads/buyer-month",
        QT_TRANSLATE_NOOP("Parameter", "Leads that an active buyer brings in a month, without a reward."),
        slider=(0, 1),
    )] = 0.0


class Retention(Section):
    """Who buys again, and how often."""

    curve: Literal["geometric", "shifted_beta_geometric"] = "geometric"
    repurchase_rate: Annotated[float, Parameter(
        QT_TRANSLATE_NOOP("Parameter", "Repurchase rate"), "share of first buyers",
        QT_TRANSLATE_NOOP("Parameter", "Of first buyers, the share that ever buys again."), high=1,
    )] = 0.0
    alpha: Annotated[float, Parameter(
        QT_TRANSLATE_NOOP("Parameter", "Alpha"), "shape",
        QT_TRANSLATE_NOOP("Parameter", "First shape of the shifted beta-geometric survival curve."),
        low_open=True, slider=(0.05, 10),
    )] = 1.0
    beta: Annotated[float, Parameter(
        QT_TRANSLATE_NOOP("Parameter", "Beta"), "shape",
        QT_TRANSLATE_NOOP("Parameter", "Second shape of the shifted beta-geometric survival curve."),
        low_open=True, slider=(0.05, 20),
    )] = 1.0
    orders_per_month: Annotated[float, Parameter(
        QT_TRANSLATE_NOOP("Parameter", "Orders per month"), "orders/month",
        QT_TRANSLATE_NOOP("Parameter", "Orders of a buyer who stays, from the month after the first order."),
        slider=(0, 10),
    )] = 1.0


class Tier(Section):
    """One tier of agents. All agents of a tier earn the same per head in a month and share one stock."""

    name: str = ""
    price_share: Annotated[float, Parameter(
        QT_TRANSLATE_NOOP("Parameter", "Buying price"), "share of consumer price",
        QT_TRANSLATE_NOOP("Parameter", "What the tier pays for a unit; rises from tier to tier."),
        low_open=True, high=1, kinds=STOCKED, default=QT_TRANSLATE_NOOP("Parameter", "required"),
    )] | None = None
    opening_order: Annotated[float, Parameter(
        QT_TRANSLATE_NOOP("Parameter", "Opening order"), "units",
        QT_TRANSLATE_NOOP("Parameter", "What every joiner must buy at once."), slider=(0, 2000), kinds=STOCKED,
    )] = 0.0
    minimum_order: Annotated[float, Parameter(
        QT_TRANSLATE_NOOP("Parameter", "Minimum order"), "units/agent-month",
        QT_TRANSLATE_NOOP("Parameter", "What every agent must buy each month."), slider=(0, 100), kinds=STOCKED,
    )] = 0.0
    cover_months: Annotated[float, Parameter(
        QT_TRANSLATE_NOOP("Parameter", "Cover"), "months",
        QT_TRANSLATE_NOOP("Parameter", "Stock held against the forecast, in months of demand."),
        slider=(0, 6), kinds=STOCKED,
    )] = 0.0
    join_fee: Annotated[float, Parameter(
        QT_TRANSLATE_NOOP("Parameter", "Joining fee"), "¥",
        QT_TRANSLATE_NOOP("Parameter", "What a joiner pays the brand and never sees again."), slider=(0, 10_000),
    )] = 0.0
    deposit: Annotated[float, Parameter(
        QT_TRANSLATE_NOOP("Parameter", "Deposit"), "¥",
        QT_TRANSLATE_NOOP("Parameter", "What a joiner pays the brand and gets back on leaving."), slider=(0, 20_000),
    )] = 0.0
    initial_agents: Annotated[float, Parameter(
        QT_TRANSLATE_NOOP("Parameter", "Initial agents"), "people",
        QT_TRANSLATE_NOOP("Parameter", "Agents of the tier in month 1; they pay and order like any joiner."),
        slider=(0, 5000),
    )] = 0.0
    recruits_per_month: Annotated[float, Parameter(
        QT_TRANSLATE_NOOP("Parameter", "Recruits"), "per agent above and month",
        QT_TRANSLATE_NOOP("Parameter", "Agents that one agent of the tier above brings into this tier each month."),
        slider=(0, 5),
    )] = 0.0
    churn_rate: Annotated[float, Parameter(
        QT_TRANSLATE_NOOP("Parameter", "Churn"), "share/month",
        QT_TRANSLATE_NOOP("Parameter", "Share of the tier's agents who give up in a month."), high=1,
    )] = 0.0
    contacts_per_month: Annotated[float, Parameter(
        QT_TRANSLATE_NOOP("Parameter", "Contacts"), "leads/agent-month",
        QT_TRANSLATE_NOOP("Parameter", "Leads that an agent finds in a month."), slider=(0, 500),
    )] = 0.0
    retail_weight: Annotated[float, Parameter(
        QT_TRANSLATE_NOOP("Parameter", "Retail weight"), "weight",
        QT_TRANSLATE_NOOP("Parameter", "Weight of an agent of this tier in the split of consumer orders."),
        slider=(0, 5),
    )] = 1.0
    running_cost: Annotated[float, Parameter(
        QT_TRANSLATE_NOOP("Parameter", "Running cost"), "¥/agent-month",
        QT_TRANSLATE_NOOP("Parameter", "What being an agent costs in a month: phone, travel, time bought in."),
        slider=(0, 5000),
    )] = 0.0
    own_use: Annotated[float, Parameter(
        QT_TRANSLATE_NOOP("Parameter", "Own use"), "units/agent-month",
        QT_TRANSLATE_NOOP("Parameter", "What an agent's household uses up itself in a month."), slider=(0, 5),
    )] = 0.0
    purchase_rebate: Annotated[float, Parameter(
        QT_TRANSLATE_NOOP("Parameter", "Purchase rebate"), "share of own purchases",
        QT_TRANSLATE_NOOP("Parameter", "What the brand pays back on the tier's purchases."), high=1, kinds=STOCKED,
    )] = 0.0


class Channel(Section):
    """The agents: how they are won, what they pay, earn and leave behind."""

    tier_count: Annotated[int, Parameter(
        QT_TRANSLATE_NOOP("Parameter", "Number of tiers"), "tiers",
        QT_TRANSLATE_NOOP(
            "Parameter",
            "Fewer tiers keep the bottom of the ladder, more repeat its top; entry orders and the number of "
            "agents change with it, so this compares ladders, not tiers alone.",
        ),
        low=1, high=12, whole=True, slider=(1, 12), default=QT_TRANSLATE_NOOP("Parameter", "the rows of the table"),
    )] | None = None
    founders_per_month: Annotated[float, Parameter(
        QT_TRANSLATE_NOOP("Parameter", "Founders"), "agents/month",
        QT_TRANSLATE_NOOP("Parameter", "Agents that the brand itself wins for the first tier each month."),
        slider=(0, 200),
    )] = 0.0
    founding_months: Annotated[int, Parameter(
        QT_TRANSLATE_NOOP("Parameter", "Months of founding"), "months",
        QT_TRANSLATE_NOOP("Parameter", "The brand recruits founders from month 1 to this month."),
        whole=True, slider=(0, 60), default=QT_TRANSLATE_NOOP("Parameter", "the whole horizon"),
    )] | None = None
    agent_pool: Annotated[float, Parameter(
        QT_TRANSLATE_NOOP("Parameter", "People who could become agents"), "people",
        QT_TRANSLATE_NOOP("Parameter", "Recruiting slows down as those who ever joined approach this number."),
        low=1, slider=(100, 1_000_000),
    )] = 1e5
    smoothing_months: Annotated[int, Parameter(
        QT_TRANSLATE_NOOP("Parameter", "Forecast months"), "months",
        QT_TRANSLATE_NOOP("Parameter", "Demand is forecast by the mean of this many months."),
        low=1, high=24, whole=True, slider=(1, 24),
    )] = 3
    recruiter_fee_share: Annotated[float, Parameter(
        QT_TRANSLATE_NOOP("Parameter", "Recruiter's share of the fee"), "share of joining fee",
        QT_TRANSLATE_NOOP("Parameter", "Part of a recruit's joining fee that the brand pays to the tier above."),
        high=1,
    )] = 0.0
    recruit_reward: Annotated[float, Parameter(
        QT_TRANSLATE_NOOP("Parameter", "Recruiting reward"), "share of opening order",
        QT_TRANSLATE_NOOP("Parameter", "Part of a recruit's opening order that the brand pays to the tier above."),
        high=1, kinds=STOCKED,
    )] = 0.0
    pack_cost: Annotated[float, Parameter(
        QT_TRANSLATE_NOOP("Parameter", "Joining gift"), "¥/joiner",
        QT_TRANSLATE_NOOP("Parameter", "What the gift to a joiner costs the brand."), slider=(0, 500),
    )] = 0.0
    commission: Several[Annotated[float, Parameter(
        QT_TRANSLATE_NOOP("Parameter", "Commission"), "share of sales",
        QT_TRANSLATE_NOOP("Parameter", "By level: the seller, the tier above, and so on; together below 100 %."),
        high=1, kinds=("commission",), default=QT_TRANSLATE_NOOP("Parameter", "none"),
    )]] = ()
    attribution: Annotated[float, Parameter(
        QT_TRANSLATE_NOOP("Parameter", "Attribution"), "share of sales",
        QT_TRANSLATE_NOOP("Parameter", "Part of all sales on which commission is paid."),
        high=1, kinds=("commission",),
    )] = 1.0
    buyback_share: Annotated[float, Parameter(
        QT_TRANSLATE_NOOP("Parameter", "Buy-back"), "share of leavers' stock",
        QT_TRANSLATE_NOOP("Parameter", "Part of leavers' stock that the brand takes back."), high=1, kinds=STOCKED,
    )] = 0.0
    buyback_price: Annotated[float, Parameter(
        QT_TRANSLATE_NOOP("Parameter", "Buy-back price"), "share of buying price",
        QT_TRANSLATE_NOOP("Parameter", "What the brand pays for it, of the price that the tier paid."),
        high=1, kinds=STOCKED,
    )] = 1.0
    liquidation_share: Annotated[float, Parameter(
        QT_TRANSLATE_NOOP("Parameter", "Liquidation"), "share of leavers' stock",
        QT_TRANSLATE_NOOP("Parameter", "Part of leavers' stock that is dumped on consumers."), high=1, kinds=STOCKED,
    )] = 0.0
    liquidation_price: Annotated[float, Parameter(
        QT_TRANSLATE_NOOP("Parameter", "Liquidation price"), "share of consumer price",
        QT_TRANSLATE_NOOP("Parameter", "What consumers pay for dumped goods."), high=1, kinds=STOCKED,
    )] = 0.0
    tiers: Annotated[Several[Tier], Field(min_length=1, max_length=12)]


class Costs(Section):
    """What it costs to serve consumers and to be there."""

    return_rate: Annotated[float, Parameter(
        QT_TRANSLATE_NOOP("Parameter", "Return rate"), "share of units",
        QT_TRANSLATE_NOOP("Parameter", "Part of the units sold that consumers send back."), high=1,
    )] = 0.0
    resalable_share: Annotated[float, Parameter(
        QT_TRANSLATE_NOOP("Parameter", "Resalable returns"), "share of returns",
        QT_TRANSLATE_NOOP("Parameter", "Part of the returns that goes back into stock; the rest is scrapped."),
        high=1,
    )] = 1.0
    return_cost: Annotated[float, Parameter(
        QT_TRANSLATE_NOOP("Parameter", "Cost of a return"), "¥/order",
        QT_TRANSLATE_NOOP("Parameter", "Handling and freight of one returned order."), slider=(0, 100),
    )] = 0.0
    fulfilment_cost: Annotated[float, Parameter(
        QT_TRANSLATE_NOOP("Parameter", "Fulfilment cost"), "¥/order",
        QT_TRANSLATE_NOOP("Parameter", "Packing and freight of one order."), slider=(0, 100),
    )] = 0.0
    payment_fee: Annotated[float, Parameter(
        QT_TRANSLATE_NOOP("Parameter", "Payment and platform fees"), "share of takings",
        QT_TRANSLATE_NOOP("Parameter", "Taken off what consumers pay, returned or not."), high=1, slider=(0, 0.2),
    )] = 0.0
    sales_tax_rate: Annotated[float, Parameter(
        QT_TRANSLATE_NOOP("Parameter", "Sales tax"), "share of net price",
        QT_TRANSLATE_NOOP("Parameter", "Prices include it; input tax is not modelled."), high=1, slider=(0, 0.3),
    )] = 0.0
    group_size: Annotated[float, Parameter(
        QT_TRANSLATE_NOOP("Parameter", "Group size"), "people",
        QT_TRANSLATE_NOOP("Parameter", "How many members a community group can hold."),
        low_open=True, slider=(10, 2000),
    )] = 500.0
    group_fill: Annotated[float, Parameter(
        QT_TRANSLATE_NOOP("Parameter", "Group fill"), "share of places",
        QT_TRANSLATE_NOOP("Parameter", "How full the groups are."), low_open=True, high=1, slider=(0.05, 1),
    )] = 1.0
    group_cost: Annotated[float, Parameter(
        QT_TRANSLATE_NOOP("Parameter", "Cost of a group"), "¥/group-month",
        QT_TRANSLATE_NOOP("Parameter", "People and tools to run one community group for a month."),
        slider=(0, 10_000),
    )] = 0.0
    fixed_cost: Annotated[float, Parameter(
        QT_TRANSLATE_NOOP("Parameter", "Fixed cost"), "¥/month",
        QT_TRANSLATE_NOOP("Parameter", "Salaries, rent and all else that does not depend on sales."),
        slider=(0, 1_000_000),
    )] = 0.0
    launch_cost: Annotated[float, Parameter(
        QT_TRANSLATE_NOOP("Parameter", "Launch cost"), "¥",
        QT_TRANSLATE_NOOP("Parameter", "Paid once, in month 1."), slider=(0, 5_000_000),
    )] = 0.0
    brand_cover_months: Annotated[float, Parameter(
        QT_TRANSLATE_NOOP("Parameter", "Brand's cover"), "months",
        QT_TRANSLATE_NOOP("Parameter", "Stock that the brand itself holds against the forecast."), slider=(0, 6),
    )] = 0.0
    holding_cost_rate: Annotated[float, Parameter(
        QT_TRANSLATE_NOOP("Parameter", "Holding cost"), "share of stock value/month",
        QT_TRANSLATE_NOOP("Parameter", "Of closing stock at the holder's buying price, each month."),
        high=1, slider=(0, 0.1),
    )] = 0.0


SECTION_LABELS = {
    "product": QT_TRANSLATE_NOOP("Section", "Product"),
    "price": QT_TRANSLATE_NOOP("Section", "Price"),
    "acquisition": QT_TRANSLATE_NOOP("Section", "Acquisition"),
    "retention": QT_TRANSLATE_NOOP("Section", "Retention"),
    "channel": QT_TRANSLATE_NOOP("Section", "Channel"),
    "costs": QT_TRANSLATE_NOOP("Section", "Costs"),
}

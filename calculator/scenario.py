"""The scenario: one to eight models of selling, with every number that describes them.

Everything here is frozen; an edit is a new scenario (:meth:`Scenario.with_values`). Each
parameter is declared once, beside its type and default.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Literal, Self, TypeVar

from pydantic import BeforeValidator, Field, ValidationError, model_validator

from calculator.correlation import Correlation, correlation_problems
from calculator.distribution import Distribution, DistributionError, support
from calculator.language import QT_TRANSLATE_NOOP, tr
from calculator.parameters import (
    KINDS,
    Parameter,
    Section,
    declaration,
    declared,
    nearest,
    parameters_of,
    section_class,
    walk,
)
from calculator.problems import Problem, ScenarioError, must_be

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
        QT_TRANSLATE_NOOP("Parameter", "Initial agents"), "agents",
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


class RuleError(ValueError):
    """Values that are each in bounds but do not fit together; carries the problems."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = problems
        super().__init__("\n".join(map(str, problems)))


class Model(Section):
    """One way of selling."""

    name: str
    kind: Kind
    notes: str = ""
    product: Product = Product()
    price: Price
    acquisition: Acquisition = Acquisition()
    retention: Retention = Retention()
    channel: Channel | None = None
    costs: Costs = Costs()
    sources: dict[str, str] = Field(default_factory=dict)
    uncertainty: dict[str, Distribution] = Field(default_factory=dict)

    @model_validator(mode="after")
    def _obey_rules(self) -> Self:
        if problems := list(_model_problems(self)):
            raise RuleError(problems)
        return self

    @property
    def tiers(self) -> tuple[Tier, ...]:
        """The rows of the tier table, top tier first; none in ``direct``."""
        return self.channel.tiers if self.channel else ()

    @property
    def tier_count(self) -> int:
        """How many tiers the model runs with (the table itself stays as it is)."""
        if self.channel is None:
            return 0
        return self.channel.tier_count or len(self.channel.tiers)


class Scenario(Section):
    """Models to compare, over one horizon."""

    format: Literal[1] = 1
    title: str = ""
    notes: str = ""
    months: Annotated[int, Parameter(
        QT_TRANSLATE_NOOP("Parameter", "Horizon"), "months",
        QT_TRANSLATE_NOOP("Parameter", "How many months are computed and added up."),
        low=1, high=120, whole=True, slider=(1, 60),
    )] = 24
    monthly_discount_rate: Annotated[float, Parameter(
        QT_TRANSLATE_NOOP("Parameter", "Discount rate"), "share/month",
        QT_TRANSLATE_NOOP("Parameter", "What money loses in value each month, for lifetime and present value."),
        high=1, slider=(0, 0.1),
    )] = 0.01
    ltv_months: Annotated[int, Parameter(
        QT_TRANSLATE_NOOP("Parameter", "Lifetime counted"), "months",
        QT_TRANSLATE_NOOP("Parameter", "How far a customer's value is counted."),
        low=1, high=600, whole=True, slider=(1, 120),
    )] = 60
    same_product: bool = False
    product: Product | None = None
    models: Annotated[Several[Model], Field(min_length=1, max_length=8)]
    uncertainty: dict[str, Distribution] = Field(default_factory=dict)
    correlations: Several[Correlation] = ()

    @model_validator(mode="after")
    def _obey_rules(self) -> Self:
        if problems := list(_scenario_problems(self)):
            raise RuleError(problems)
        return self

    @classmethod
    def parse(cls, data: Mapping[str, Any]) -> Scenario:
        """The scenario that *data* (tables, lists and values as in a file) describes.

        Raises :class:`ScenarioError` with every problem found.
        """
        try:
            return cls.model_validate(dict(data))
        except ValidationError as error:
            raise ScenarioError(_problems(error)) from None

    def product_of(self, place: int) -> Product:
        """The product that model *place* sells, complete: shared, own, or own over shared key by key."""
        own = self.models[place].product
        layers = [own] if self.product is None else [self.product] if self.same_product else [own, self.product]
        chosen = {"units_per_order": 1.0}
        for layer in reversed(layers):
            chosen.update(layer.model_dump(exclude_none=True))
        return Product(**chosen)

    def value(self, path: str) -> Any:
        """The value at *path* as the file has it; ``None`` where the file leaves a default to the rest."""
        found: Any = self
        for part in path.split("."):
            found = found[int(part)] if part.isdigit() else getattr(found, part)
        return found

    def data(self) -> dict[str, Any]:
        """The scenario as tables and lists that :meth:`parse` reads back; only keys that were set."""
        data: dict[str, Any] = self.model_dump(exclude_unset=True, exclude_none=True)
        return data

    def with_values(self, values: Mapping[str, Any]) -> Scenario:
        """This scenario with the values at some paths replaced (``models.*`` for every model).

        ``None`` takes a key out again. Raises :class:`ScenarioError` where a path does not exist,
        a value is out of bounds or a rule between parameters breaks.
        """
        data = self.data()
        for path, value in self.expand(values).items():
            _put(data, path, value)
        return Scenario.parse(data)

    def expand(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """*values* with ``models.*`` written out for every model that has the parameter."""
        expanded: dict[str, Any] = {}
        problems = []
        for path, value in values.items():
            if path.startswith("models.*."):
                tail = path.removeprefix("models.*.")
                places = [place for place, model in enumerate(self.models) if has_parameter(model, tail)]
                if not places:
                    problems.append(unknown_path(path))
                expanded.update({f"models.{place}.{tail}": value for place in places})
            else:
                expanded[path] = value
        if problems:
            raise ScenarioError(problems)
        return expanded

    def parameters(self) -> Iterator[tuple[str, Parameter, Any]]:
        """Every parameter in use with its path and value (keys of other kinds of model left out)."""
        for path, parameter, value in walk(self):
            parts = path.split(".")
            kind = self.models[int(parts[1])].kind if parts[0] == "models" else None
            if kind is None or kind in parameter.kinds:
                yield path, parameter, value


def has_parameter(model: Model, path: str) -> bool:
    """Whether *path* (inside a model) names a number that *model* has, set or left to its default."""
    parameter = declaration(Model, path)
    if parameter is None or model.kind not in parameter.kinds:
        return False
    found: Any = model
    for part in path.split("."):
        if found is None or (part.isdigit() and int(part) >= len(found)):
            return False
        found = found[int(part)] if part.isdigit() else getattr(found, part, None)
    return not isinstance(found, tuple)


def unknown_path(path: str, prefix: str = "") -> Problem:
    """The problem that *path* names no parameter, with the nearest one that exists."""
    pattern = ".".join("*" if part.isdigit() else part for part in path.split("."))
    section = Model if prefix else Scenario
    alike = nearest(pattern, [*declared(section), *("models.*.price.basis",)])
    return Problem(prefix + path, _unknown(alike))


def _unknown(alike: str | None) -> str:
    reason = tr("unknown parameter")
    return reason + tr("; did you mean {name}?").format(name=alike) if alike else reason


def _put(data: dict[str, Any], path: str, value: Any) -> None:
    *parents, last = path.split(".")
    table: Any = data
    try:
        for part in parents:
            table = table[int(part)] if isinstance(table, list | tuple) else table.setdefault(part, {})
        if isinstance(table, list):
            table[int(last)] = value
        elif value is None:
            table.pop(last, None)
        else:
            table[last] = value
    except (KeyError, ValueError, IndexError, TypeError, AttributeError):
        raise ScenarioError([unknown_path(path)]) from None


# --- rules between parameters ---------------------------------------------------------------


def _model_problems(model: Model) -> Iterator[Problem]:
    yield from _foreign_keys(model)
    yield from _price_problems(model.price)
    if model.kind == "direct":
        if model.channel is not None:
            yield Problem("channel", tr("a direct model has no agents: remove the channel or change the kind"))
    elif model.channel is None:
        yield Problem("channel", tr("missing: a {kind} model needs at least one tier").format(kind=model.kind))
    else:
        yield from _channel_problems(model.kind, model.channel)
    for path in model.sources:
        if declaration(Model, path) is None and path not in ("kind", "price.basis", "retention.curve"):
            yield unknown_path(path, "sources.")
    for path, distribution in model.uncertainty.items():
        yield from _uncertainty_problems(path, distribution, declaration(Model, path), has_parameter(model, path))


def _foreign_keys(model: Model) -> Iterator[Problem]:
    sections: list[tuple[str, Section | None]] = [("acquisition.", model.acquisition), ("channel.", model.channel)]
    sections += [(f"channel.tiers.{place}.", tier) for place, tier in enumerate(model.tiers)]
    for prefix, section in sections:
        for name, parameter in parameters_of(type(section)).items() if section else ():
            if section and name in section.model_fields_set and model.kind not in parameter.kinds:
                kinds = " / ".join(parameter.kinds)
                reason = tr("belongs to {kinds}, not to a {kind} model").format(kinds=kinds, kind=model.kind)
                yield Problem(prefix + name, reason, getattr(section, name))


def _price_problems(price: Price) -> Iterator[Problem]:
    if price.basis == "list_share" and price.value > 1.5:
        yield Problem("price.value", tr("a share of the list price must be at most 1.5"), price.value)
    if price.price_response > 0 and price.reference_price is None:
        yield Problem("price.reference_price", tr("missing: a price response needs the price it was observed at"))


def _channel_problems(kind: str, channel: Channel) -> Iterator[Problem]:
    if kind == "stocked":
        yield from _ladder_problems([tier.price_share for tier in channel.tiers])
    if sum(channel.commission) >= 1:
        yield Problem("channel.commission", tr("all levels together must stay below 1"), list(channel.commission))
    if channel.buyback_share + channel.liquidation_share > 1:
        reason = tr("buy-back and liquidation together must be at most 1 (buy-back is {share:g})")
        yield Problem(
            "channel.liquidation_share", reason.format(share=channel.buyback_share), channel.liquidation_share
        )


def _ladder_problems(shares: list[float | None]) -> Iterator[Problem]:
    above: float | None = None
    for place, share in enumerate(shares):
        path = f"channel.tiers.{place}.price_share"
        if share is None:
            yield Problem(path, tr("missing: every tier that holds stock needs its buying price"))
        elif above is not None and share <= above:
            yield Problem(path, tr("must be above the {share:g} of the tier above it").format(share=above), share)
        above = above if share is None else share


def _uncertainty_problems(
    path: str, distribution: Distribution, parameter: Parameter | None, exists: bool
) -> Iterator[Problem]:
    if parameter is None:
        yield unknown_path(path, "uncertainty.")
        return
    if not exists:
        yield Problem(f"uncertainty.{path}", tr("there is no such value in this scenario"))
    lowest, highest = support(distribution)
    if (parameter.high is not None and lowest > parameter.high) or (
        parameter.low is not None and highest < parameter.low
    ):
        yield Problem(
            f"uncertainty.{path}", tr("lies outside what is allowed: {allowed}").format(allowed=parameter.allowed)
        )


def _scenario_problems(scenario: Scenario) -> Iterator[Problem]:
    if scenario.same_product and scenario.product is None:
        yield Problem("product", tr("missing: same_product needs a shared product"))
    else:
        for place in range(len(scenario.models)):
            yield from _product_problems(scenario, place)
    uncertain = {}
    for path, distribution in scenario.uncertainty.items():
        parameter = declaration(Scenario, path)
        yield from _uncertainty_problems(path, distribution, parameter, _exists(scenario, path))
        uncertain[path] = True
    for place, model in enumerate(scenario.models):
        uncertain.update({f"models.{place}.{path}": True for path in model.uncertainty})
    yield from correlation_problems(scenario.correlations, list(uncertain))


def _product_problems(scenario: Scenario, place: int) -> Iterator[Problem]:
    product = scenario.product_of(place)
    where = "product" if scenario.same_product else f"models.{place}.product"
    if scenario.same_product and place:
        return
    for name in ("unit_cost", "list_price"):
        if getattr(product, name) is None:
            yield Problem(f"{where}.{name}", tr("missing: {allowed}").format(
                allowed=must_be(parameters_of(Product)[name].allowed)
            ))


def _exists(scenario: Scenario, path: str) -> bool:
    head, _, tail = path.partition(".")
    if head == "models":
        place, _, inside = tail.partition(".")
        if place == "*":
            return any(has_parameter(model, inside) for model in scenario.models)
        return place.isdigit() and int(place) < len(scenario.models) and has_parameter(
            scenario.models[int(place)], inside
        )
    return head != "product" or scenario.product is not None


# --- validation errors in words -------------------------------------------------------------


def _problems(error: ValidationError) -> Iterator[Problem]:
    for found in error.errors(include_url=False):
        location = [part for part in found["loc"] if not str(part).startswith("function-")]
        prefix = "".join(f"{part}." for part in location)
        cause = found.get("ctx", {}).get("error")
        if isinstance(cause, RuleError):
            for problem in cause.problems:
                yield Problem(prefix + problem.path, problem.reason, problem.value)
        elif isinstance(cause, DistributionError):
            yield Problem(prefix.rstrip("."), str(cause))
        else:
            yield _problem(location, found)


def _problem(location: list[Any], found: Mapping[str, Any]) -> Problem:
    path = ".".join(map(str, location))
    section, name = _section_at(location)
    if found["type"] == "extra_forbidden":
        alike = nearest(str(name), section.model_fields)
        reason = tr("unknown key")
        return Problem(path, reason + tr("; did you mean {name}?").format(name=alike) if alike else reason)
    allowed = _allowed(section, str(name), found)
    if found["type"] == "missing":
        return Problem(path, tr("missing: {allowed}").format(allowed=must_be(allowed)))
    return Problem(path, must_be(allowed), found["input"])


def _allowed(section: type[Section], name: str, found: Mapping[str, Any]) -> str:
    own = parameters_of(section)
    wrong_container = found["type"] in ("tuple_type", "list_type")
    if name in own and not wrong_container:
        return own[name].allowed
    context = found.get("ctx", {})
    if "expected" in context or "expected_tags" in context:
        return tr("one of {names}").format(names=context.get("expected", context.get("expected_tags")))
    if found["type"] == "too_short":
        return tr("a list of at least {count}").format(count=context["min_length"])
    if found["type"] == "too_long":
        return tr("a list of at most {count}").format(count=context["max_length"])
    words = {
        "string_type": tr("text"),
        "bool_type": tr("true or false"),
        "tuple_type": tr("a list"),
        "dict_type": tr("a table"),
        "model_type": tr("a table"),
        "model_attributes_type": tr("a table"),
        "finite_number": tr("a finite number"),
        "float_type": tr("a number"),
        "int_type": tr("a whole number"),
        "union_tag_not_found": tr("a table with a distribution"),
    }
    if found["type"] == "missing":
        return tr("given")
    return words.get(found["type"], found["msg"])


def _section_at(location: list[Any]) -> tuple[type[Section], Any]:
    """The section in which the last named part of *location* stands, and that part."""
    section: type[Section] = Scenario
    name: Any = ""
    for part in location:
        if isinstance(part, int):
            continue
        field = section.model_fields.get(name) if name else None
        inner = section_class(field.annotation) if field else None
        if inner is not None:
            section = inner
        name = part
    return section, name



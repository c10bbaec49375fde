"""The scenario: one to eight models of selling, with every number that describes them.

Everything here is frozen; an edit is a new scenario (:meth:`Scenario.with_values`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Literal, Self

from pydantic import Field, ValidationError, model_validator

from calculator.correlation import Correlation
from calculator.distribution import Distribution
from calculator.language import QT_TRANSLATE_NOOP, tr
from calculator.parameters import Parameter, Section, list_place, value_at, walk
from calculator.problems import ScenarioError
from calculator.rules import RuleError, has_parameter, model_problems, scenario_problems, unknown_path
from calculator.sections import Acquisition, Channel, Costs, Kind, Price, Product, Retention, Several, Tier
from calculator.tables import plain
from calculator.validation import problems_of


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
        if problems := list(model_problems(self)):
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
    # fmt: off
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
    # fmt: on
    same_product: bool = False
    product: Product | None = None
    models: Annotated[Several[Model], Field(min_length=1, max_length=8)]
    sources: dict[str, str] = Field(default_factory=dict)
    uncertainty: dict[str, Distribution] = Field(default_factory=dict)
    correlations: Several[Correlation] = ()

    @model_validator(mode="after")
    def _obey_rules(self) -> Self:
        if problems := list(scenario_problems(self)):
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
            raise ScenarioError(problems_of(error, cls)) from None

    def model_name(self, place: int) -> str:
        """What model *place* is called, on one line; its number, from 1, where it has no name.

        Of models that are called alike each is followed by its number as in paths: ``Agents (0)``.
        """
        names = [
            plain(model.name) or tr("model {number}").format(number=number)
            for number, model in enumerate(self.models, 1)
        ]
        return names[place] if names.count(names[place]) == 1 else f"{names[place]} ({place})"

    def product_of(self, place: int) -> Product:
        """The product that model *place* sells, complete: shared, own, or own over shared key by key."""
        return Product(**{"units_per_order": 1.0, **self.stated_product_of(place)})

    def stated_product_of(self, place: int) -> dict[str, float]:
        """What somebody said of the product that model *place* sells: of :meth:`product_of` all but defaults."""
        own = self.models[place].product
        layers = [own] if self.product is None else [self.product] if self.same_product else [own, self.product]
        stated: dict[str, float] = {}
        for layer in reversed(layers):
            stated.update(layer.model_dump(exclude_none=True))
        return stated

    def value(self, path: str) -> Any:
        """The value at *path* as the file has it; ``None`` where the file leaves a default to the rest."""
        return value_at(self, path)

    def number(self, path: str) -> float:
        """The number that a run takes for the parameter at *path*, defaults filled in; NaN where there is none.

        ``models.*`` is read from the first model that has the parameter.
        """
        path = next(iter(self.expand({path: None})))
        section, _, name = path.rpartition(".")
        value = value_at(self, path)
        if section.endswith(".product"):
            value = getattr(self.product_of(int(path.split(".")[1])), name)
        elif value is not None:
            return float(value)
        elif name == "tier_count":
            value = self.models[int(path.split(".")[1])].tier_count
        elif name in ("budget_months", "founding_months"):
            value = self.months
        elif path == "product.units_per_order":
            value = 1
        return float("nan") if value is None else float(value)

    def data(self) -> dict[str, Any]:
        """The scenario as tables and lists that :meth:`parse` reads back; only keys that were set."""
        data: dict[str, Any] = self.model_dump(mode="json", exclude_unset=True, exclude_none=True)
        return data

    def with_values(self, values: Mapping[str, Any]) -> Scenario:
        """This scenario with the values at some paths replaced (``models.*`` for every model).

        ``None`` takes a key out again. Raises :class:`ScenarioError` where a path does not exist,
        a value is out of bounds or a rule between parameters breaks.
        """
        data = self.data()
        for path, value in self.expand(values).items():
            try:
                if value is None:
                    self.value(path)  # only what there is can be taken out
                _put(data, path, value)
            except (KeyError, ValueError, IndexError, TypeError, AttributeError):
                raise ScenarioError([unknown_path(Scenario, path)]) from None
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
                    problems.append(unknown_path(type(self), path))
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


def _put(data: dict[str, Any], path: str, value: Any) -> None:
    *parents, last = path.split(".")
    table: Any = data
    for part in parents:
        table = table[_place(part)] if isinstance(table, list) else table.setdefault(part, {})
    if isinstance(table, list):
        table[_place(last)] = value
    elif value is None:
        table.pop(last, None)
    else:
        table[last] = value


def _place(part: str) -> int:
    place = list_place(part)
    if place is None:
        raise IndexError(part)
    return place

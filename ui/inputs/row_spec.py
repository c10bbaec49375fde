"""The rows of the panel, read off the declarations: nothing but the order of the groups is written here."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from calculator.language import QT_TRANSLATE_NOOP, tr
from calculator.parameters import Parameter, declared
from calculator.rules import has_parameter
from calculator.scenario import Model, Scenario
from calculator.sections import SECTION_LABELS, Tier
from ui.inputs.paths import SHARED
from ui.inputs.states import TOP
from ui.inputs.units import shown_unit, unit_beside

GROUPS = ("acquisition", "retention", "price", "product", "channel", "costs", "scenario")
LABELS = {**SECTION_LABELS, "scenario": QT_TRANSLATE_NOOP("Section", "Scenario")}
TIERS, COMMISSION = "channel.tiers.*.", "channel.commission.*"

CURVE = Parameter(
    QT_TRANSLATE_NOOP("Parameter", "Survival curve"), "",
    QT_TRANSLATE_NOOP(
        "Parameter",
        "How buyers are lost: the same share every month (geometric), or ever fewer as the fickle leave first "
        "(shifted beta-geometric, by alpha and beta).",
    ),
)  # fmt: skip
CURVES = {
    "geometric": QT_TRANSLATE_NOOP("Curve", "geometric"),
    "shifted_beta_geometric": QT_TRANSLATE_NOOP("Curve", "shifted beta-geometric"),
}
BASES = {
    "cost_multiple": QT_TRANSLATE_NOOP("Basis", "on cost"),
    "list_share": QT_TRANSLATE_NOOP("Basis", "% of list price"),
}


@dataclass(frozen=True)
class RowSpec:
    """One row: what it sets inside each model (or once, where it is ``shared``)."""

    group: str
    inner: str
    parameter: Parameter
    shared: bool = False

    @property
    def name(self) -> str:
        """What the row is called, in the language in use."""
        name = tr(self.parameter.label)
        if self.inner.startswith("channel.commission."):
            level = int(self.inner.rpartition(".")[2]) + 1
            return tr("{name}, level {level}").format(name=name, level=level)
        return name

    @property
    def unit(self) -> str:
        """Its unit as shown; none for a choice, or where its name says it already."""
        return unit_beside(self.name, self.parameter)

    @property
    def words(self) -> str:
        """Everything that a search can find the row by, in both languages."""
        return words_of(self.parameter, self.inner, self.group)


def words_of(parameter: Parameter, path: str, group: str) -> str:
    """What a search can find *parameter* by: names and meanings in both languages, path, group, unit."""
    texts = [parameter.label, parameter.help, LABELS[group], parameter.unit]
    return " ".join([*texts, *map(tr, texts), shown_unit(parameter), path]).casefold()


def specs_of(scenario: Scenario, group: str) -> list[RowSpec]:
    """The rows of *group*, those of the tier table left out."""
    if group == "scenario":
        return [
            RowSpec(group, path, parameter, shared=True)
            for path, parameter in declared(Scenario).items()
            if "." not in path
        ]
    found = list(_shared(group)) if group == "product" and scenario.product is not None else []
    if group == "retention":
        found.append(RowSpec(group, "retention.curve", CURVE))
    for path, parameter in declared(Model).items():
        if path == COMMISSION:
            levels = max((len(model.channel.commission) for model in scenario.models if model.channel), default=0)
            found += (
                [RowSpec(group, f"channel.commission.{level}", parameter) for level in range(levels)]
                if (group == "channel")
                else []
            )
        elif path.startswith(f"{group}.") and not path.startswith(TIERS) and _belongs(scenario, path):
            found.append(RowSpec(group, path, parameter))
    return found


def _shared(group: str) -> Iterator[RowSpec]:
    for path, parameter in declared(Scenario).items():
        if path.startswith("product."):
            yield RowSpec(group, path, parameter, shared=True)


def _belongs(scenario: Scenario, inner: str) -> bool:
    only_at_the_top = inner in TOP and not inner.startswith("acquisition.")
    return not only_at_the_top and any(has_parameter(model, inner) for model in scenario.models)


def tier_parameters(kind: str) -> dict[str, Parameter]:
    """What a tier of a model of *kind* has, by name."""
    return {name: parameter for name, parameter in declared(Tier).items() if kind in parameter.kinds}


def has_row(scenario: Scenario, place: int, spec: RowSpec) -> bool:
    """Whether *spec* means anything for model *place*."""
    if spec.shared or place == SHARED:
        return spec.shared
    return spec.parameter is CURVE or has_parameter(scenario.models[place], spec.inner)

"""A column's inputs as text: copied as a scenario file and as cells, read from either."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QMimeData

from calculator import preset_file
from calculator.amounts import unit_at
from calculator.axis import parameter_name
from calculator.language import tr
from calculator.origins import own_values
from calculator.parameters import declaration
from calculator.problems import Problem, ScenarioError
from calculator.rules import CHOICES
from calculator.scenario import Scenario
from ui.clipboard import Cell, table_mime
from ui.column_actions import with_model
from ui.inputs.copying import with_whole_lists
from ui.inputs.typed_number import read_number

LARGEST = 1_000_000
"""Letters of a text that is read at all."""
_TOML_LINE = re.compile(r"\s*(\[{1,2}[^\[\]]+\]{1,2}\s*(#.*)?|[\w.\"'-]+\s*=.*)")
_PATH = re.compile(r"(?:models\.(?:\d+|\*)\.)?(?P<inner>[a-z_]+(?:\.[a-z_0-9]+)+)")
_NOTHING = ("", "–", "-")


@dataclass(frozen=True)
class PastedLines:
    """The values of some parameters by full path, and the scenario with them."""

    after: Scenario
    count: int


def column_mime(scenario: Scenario, place: int) -> QMimeData:
    """Model *place* for the clipboard: as text a scenario file with it alone, as cells its inputs line by line."""
    mime = table_mime(column_rows(scenario, place))
    mime.setText(column_toml(scenario, place))
    return mime


def column_toml(scenario: Scenario, place: int) -> str:
    """A scenario file with model *place* alone: with the product that it sells, its sources and its uncertainty."""
    model = {**scenario.data()["models"][place], "product": scenario.stated_product_of(place)}
    alone = with_model(Scenario.parse({"models": [model]}), 0, scenario, place, shared=False)
    data = alone.data()
    return preset_file.dump(Scenario.parse({"models": data["models"]}))


def column_rows(scenario: Scenario, place: int) -> list[list[Cell]]:
    """What is called how, is how much, in which unit, at which path: a line for each input of model *place*."""
    rows: list[list[Cell]] = [[tr("Input"), scenario.model_name(place), tr("Unit"), tr("Path")]]
    prefix = f"models.{place}."
    for path, _, value in scenario.parameters():
        if not path.startswith(prefix):
            continue
        inner = path.removeprefix(prefix)
        if inner == "price.value":
            rows.append([tr("Basis of the price"), scenario.models[place].price.basis, "", "price.basis"])
        if inner == "retention.repurchase_rate":
            rows.append([tr("Survival curve"), scenario.models[place].retention.curve, "", "retention.curve"])
        if inner.startswith("product."):
            value = getattr(scenario.product_of(place), inner.removeprefix("product."))  # noqa: PLW2901  (what it sells)
        if value is not None:
            name = parameter_name(scenario, path, with_model=False)
            unit = unit_at(scenario, path)
            rows.append([name, float(value), tr(unit) if unit else "", inner])
    return rows


def read_column(text: str, scenario: Scenario, place: int) -> Scenario | PastedLines:
    """What *text* holds for column *place*: a scenario whose models can be put there, or single values.

    Raises :class:`ScenarioError` where it is neither, or not all of it can be.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n").lstrip("\ufeff")
    if not text.strip():
        raise ScenarioError([Problem("", tr("there is no text on the clipboard"))])
    if len(text) > LARGEST:
        raise ScenarioError([Problem("", tr("there is far more text on the clipboard than a model has"))])
    if _is_toml(text):
        return _scenario(text)
    return _lines(text, scenario, place)


def _is_toml(text: str) -> bool:
    first = next((line for line in text.split("\n") if line.strip() and not line.lstrip().startswith("#")), "")
    return "\t" not in first.strip() and _TOML_LINE.fullmatch(first) is not None


def _scenario(text: str) -> Scenario:
    name = tr("clipboard")
    try:
        data = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError):
        return preset_file.parse(text, name)  # says on which line
    try:
        if "models" not in data and "kind" in data:
            return Scenario.parse({"models": [data]})
        return preset_file.parse(text, name) if "format" in data else Scenario.parse(data)
    except ScenarioError as error:
        raise (error if error.problems[0].file else error.in_file(name)) from None


# --- lines from a spreadsheet ----------------------------------------------------------------------


def _lines(text: str, scenario: Scenario, place: int) -> PastedLines:
    names = _names(scenario, place)
    values: dict[str, Any] = {}
    where: dict[str, str] = {}
    problems: list[Problem] = []
    for number, line in enumerate(text.split("\n"), 1):
        cells = [cell.strip() for cell in line.split("\t")]
        inner, unknown = _input(cells, names)
        if not any(cells) or (unknown and number == 1 and len(cells) > 1 and not _is_number(cells[1])):
            continue  # nothing, or the headings
        path, line_name = f"models.{place}.{inner}", tr("line {number}").format(number=number)
        if unknown:
            problems.append(Problem(cells[0], unknown, file=line_name))
        elif path in where:
            problems.append(Problem(path, tr("is given twice: in {line} too").format(line=where[path]), file=line_name))
        else:
            where[path] = line_name
            problems += _take(values, path, inner, cells[1] if len(cells) > 1 else "", line_name)
    if not values and not problems:
        problems.append(Problem("", tr("no line has the name or path of an input, a tab, and its value")))
    if problems:
        raise ScenarioError(problems)
    try:
        edits = with_whole_lists(scenario, values)
        return PastedLines(scenario.with_values(own_values(scenario, edits)), len(values))
    except ScenarioError as error:
        raise ScenarioError(replace(each, file=where.get(each.path, "")) for each in error.problems) from None


def _take(values: dict[str, Any], path: str, inner: str, text: str, line: str) -> list[Problem]:
    """Put the value that *text* means into *values*; the problem where it means none."""
    if text not in _NOTHING:
        try:
            values[path] = _value(path, inner, text)
        except ValueError:
            return [Problem(path, tr("must be a number"), text, file=line)]
    return []


def _names(scenario: Scenario, place: int) -> dict[str, list[str]]:
    """The inputs of model *place* by every name that they go by."""
    prefix = f"models.{place}."
    names: dict[str, list[str]] = {}
    for path, parameter, _ in scenario.parameters():
        if path.startswith(prefix):
            inner = path.removeprefix(prefix)
            called = {parameter.label, tr(parameter.label), parameter_name(scenario, path, with_model=False), inner}
            for name in {_plain(each) for each in called}:
                names.setdefault(name, []).append(inner)
    for inner in CHOICES[1:]:
        names.setdefault(inner, []).append(inner)
    return names


def _input(cells: list[str], names: dict[str, list[str]]) -> tuple[str, str]:
    """The path inside the model that a line is about, or what is wrong with it."""
    paths = (_PATH.fullmatch(cell) for cell in (cells[0], *cells[2:]))
    for found in paths:
        if found is not None:
            inner = found["inner"]
            return (inner, "") if inner in names else ("", tr("is no input of this model"))
    known = names.get(_plain(cells[0]), [])
    if len(known) == 1:
        return known[0], ""
    if known:
        return "", tr("names several inputs: give its path, such as {path}").format(path=known[0])
    return "", tr("is no input of this model")


def _value(path: str, inner: str, text: str) -> Any:
    if inner in CHOICES:
        return text
    number = read_number(text)
    parameter = declaration(Scenario, path)
    return int(number) if parameter is not None and parameter.whole and number.is_integer() else number


def _is_number(text: str) -> bool:
    try:
        read_number(text)
    except ValueError:
        return False
    return True


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()

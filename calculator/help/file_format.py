"""The scenario file, table by table, from the declarations; and an example of one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from calculator import language
from calculator.help.texts import FOLDER
from calculator.help.topics import input_name, topic
from calculator.language import tr
from calculator.parameter_words import bounds_words, choices, default_words
from calculator.parameters import KINDS, Parameter, declared
from calculator.scenario import Scenario
from calculator.sections import SECTION_LABELS


@dataclass(frozen=True)
class Key:
    """One key of the file; ``topic`` is what help says of it."""

    name: str
    label: str
    unit: str
    allowed: str
    default: str
    meaning: str
    topic: str


@dataclass(frozen=True)
class FileTable:
    """The keys of one table of the file under its heading: ``[models.price]``."""

    heading: str
    title: str
    keys: tuple[Key, ...]


def file_tables() -> Iterator[FileTable]:
    """Every table of the file with its keys, in the order in which they are declared."""
    entries: list[tuple[str, Key]] = []
    for path, parameter in declared(Scenario).items():
        if not path.startswith("models.*.product."):  # the same keys as in [product]
            entries.append(_of_parameter(path, parameter))
    chosen = [_of_choice(path, words) for path, words in choices().items()]
    order = list(dict.fromkeys(place for place, _ in entries))
    order.insert(order.index("models.*.price"), "models.*")
    everything = sorted([*chosen, *entries], key=lambda entry: order.index(entry[0]))  # stable
    for place, group in groupby(everything, key=lambda entry: entry[0]):
        yield FileTable(_heading(place), _title(place), tuple(key for _, key in group))


def example() -> str:
    """A small scenario file in the language in use, with comments."""
    name = "example.toml" if language.current() == "zh" else "example_en.toml"
    return (FOLDER / name).read_text(encoding="utf-8")


def _of_parameter(path: str, parameter: Parameter) -> tuple[str, Key]:
    place, _, name = path.removesuffix(".*").rpartition(".")
    meaning = tr(parameter.help)
    if parameter.kinds != KINDS:
        meaning = f"{meaning} {tr('Only {kinds}.').format(kinds=', '.join(parameter.kinds))}"
    allowed, default = bounds_words(parameter), default_words(path, parameter)
    if path.endswith(".*"):
        allowed = tr("a list, each {allowed}").format(allowed=allowed)
    key = Key(name, tr(parameter.label), tr(parameter.unit), allowed, default, meaning, f"input.{input_name(path)}")
    return place, key


def _of_choice(path: str, words: tuple[str, ...]) -> tuple[str, Key]:
    place, _, name = path.rpartition(".")
    found = topic(f"input.{input_name(path)}")
    assert found is not None  # noqa: S101  (a test sees to it that every choice has help)
    default = {"same_product": "false", "models.*.retention.curve": "geometric"}.get(path, tr("required"))
    return place, Key(name, found.title, "", " | ".join(words), default, found.meaning, found.key)


def _heading(place: str) -> str:
    if not place:
        return tr("at the top of the file")
    name = place.replace(".*", "")
    return f"[[{name}]]" if place.endswith(".*") else f"[{name}]"


def _title(place: str) -> str:
    names = {"": tr("Scenario"), "models.*": tr("Model"), "models.*.channel.tiers.*": tr("Tier")}
    return names[place] if place in names else tr(SECTION_LABELS[place.rpartition(".")[2]])

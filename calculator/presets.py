"""The presets that come with the program, in both languages, and the catalogue that tells them apart."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import presets
from calculator import language
from calculator.parameters import nearest
from calculator.preset_file import parse, read_text
from calculator.problems import Problem, ScenarioError
from calculator.scenario import Scenario

DEFAULT = "three-models"
SHARED = "shared"
"""The file of the English for texts that several presets have."""


@dataclass(frozen=True)
class PresetCard:
    """What one wants to know of a preset before opening it, in one language."""

    name: str
    """The name by which it is opened."""
    title: str
    line: str
    """What it is, in one sentence."""
    kinds: tuple[str, ...]
    """The kind of every model in it."""
    tags: tuple[str, ...]
    names: tuple[str, ...]
    """The systems, companies and terms by which people may look for it."""
    articles: tuple[str, ...]
    """The titles of the articles that speak of it."""

    @property
    def called(self) -> tuple[str, ...]:
        """All that it is called."""
        return (self.name, self.title, *self.names)

    @property
    def texts(self) -> tuple[str, ...]:
        """Everything on the card that can be searched."""
        return (*self.called, self.line, *self.tags, *self.articles)


def folder() -> Path:
    """Where the preset files lie."""
    return Path(presets.__file__).parent


def names() -> tuple[str, ...]:
    """The presets by name in the order in which to meet them, the default first."""
    return tuple(name for name, entry in _catalogue().items() if isinstance(entry, dict))


def catalogue() -> tuple[PresetCard, ...]:
    """A card for every preset in the language in use, in the order in which to meet them."""
    return _cards(language.current())


def found(words: str) -> tuple[PresetCard, ...]:
    """The cards, in the language in use, that have each of *words* in either language; case does not matter.

    Those that are called so come first.
    """
    wanted = words.casefold().split()
    both = dict(zip(catalogue(), zip(*map(_cards, language.LANGUAGES), strict=True), strict=True))
    chosen = [card for card in both if _has(wanted, [text for each in both[card] for text in each.texts])]
    return tuple(
        sorted(chosen, key=lambda card: not _has(wanted, [text for each in both[card] for text in each.called]))
    )


def _has(words: list[str], texts: list[str]) -> bool:
    written = "\n".join(texts).casefold()
    return all(word in written for word in words)


def text(name: str) -> str:
    """The file of preset *name*, as it is; raises :class:`ScenarioError` for an unknown name."""
    if name not in names():
        alike = nearest(name, names())
        reason = language.tr("there is no such preset")
        hint = language.tr("; did you mean {name}?").format(name=alike) if alike else ""
        raise ScenarioError([Problem(name, reason + hint)])
    return read_text(folder() / f"{name}.toml")


def load_preset(name: str = DEFAULT) -> Scenario:
    """Preset *name* in the language in use."""
    if language.current() == "zh":
        return parse(text(name), name)
    return Scenario.parse(_in_english(tomllib.loads(text(name)), _english(name)))


@cache
def _catalogue() -> dict[str, Any]:
    """For each preset a table; beside them the lists of all tags and articles."""
    return tomllib.loads(read_text(folder() / "catalogue.toml"))


@cache
def _cards(spoken: str) -> tuple[PresetCard, ...]:
    return tuple(_card(name, spoken) for name in names())


def _card(name: str, spoken: str) -> PresetCard:
    title, kinds = _heading(text(name))
    written = {"title": title, **_catalogue()[name]}
    said = written if spoken == "zh" else _in_english(written, _english(name))
    return PresetCard(
        name, said["title"], said["line"], kinds, *(tuple(said[key]) for key in ("tags", "names", "articles"))
    )


def _heading(file: str) -> tuple[str, tuple[str, ...]]:
    """Title and kinds in the text of a preset, found without reading it as TOML, which takes ten times as long."""
    title = re.search(r"^title = .*$", file, re.MULTILINE)
    kinds = re.findall(r'^kind = "(\w+)"', file, re.MULTILINE)
    return tomllib.loads(title[0])["title"] if title else "", tuple(kinds)


@cache
def _english(name: str) -> dict[str, str]:
    """The English of the texts of preset *name*, by the Chinese: its own and those it shares with others."""
    return _translations(SHARED) | _translations(name)


@cache
def _translations(file: str) -> dict[str, str]:
    try:
        written = read_text(folder() / "english" / f"{file}.toml")
    except ScenarioError as error:  # the preset itself has a file of the same name
        raise error.in_file(f"english/{file}.toml") from None
    translations: dict[str, str] = tomllib.loads(written)["text"]
    return translations


def _in_english(value: Any, english: dict[str, str]) -> Any:
    if isinstance(value, dict):
        return {key: _in_english(item, english) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_in_english(item, english) for item in value]
    return english.get(value, value) if isinstance(value, str) else value

"""What the gallery shows: every preset, one's own files that were opened last, and those that lie beside them."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from calculator import presets
from calculator.preset_file import load
from calculator.problems import ScenarioError
from calculator.scenario import Scenario

MOST_LOOKED_AT, MOST_BESIDE = 200, 40
"""Files of a folder that are looked at, and of all folders that are shown."""


@dataclass(frozen=True)
class Entry:
    """One card: ``name`` is what opens it, a preset's name or a file's path.

    ``words`` are what a search looks through in a file; presets are searched by their catalogue.
    """

    name: str
    title: str
    line: str
    kinds: tuple[str, ...]
    tags: tuple[str, ...] = ()
    words: str = ""
    own: bool = False
    problem: str = ""


def preset_entries() -> list[Entry]:
    """A card for each preset, in the order in which to meet them."""
    return [Entry(card.name, card.title, card.line, card.kinds, card.tags) for card in presets.catalogue()]


def own_entries(files: Sequence[Path]) -> list[Entry]:
    """A card for each of *files*; one that cannot be read says why."""
    return [_own(file) for file in files]


def entries_beside(files: Sequence[Path]) -> list[Entry]:
    """A card for each other scenario in the folders of *files*, the newest first; other TOML files are left out."""
    found: dict[Path, float] = {}
    for folder in dict.fromkeys(file.parent for file in files):
        with suppress(OSError):  # a folder that is gone, or may not be read
            found |= {path: path.stat().st_mtime for path in islice(folder.glob("*.toml"), MOST_LOOKED_AT)}
    newest = sorted(found.keys() - set(files), key=lambda path: -found[path])
    entries = (_own(path) for path in newest)
    return list(islice((entry for entry in entries if not entry.problem), MOST_BESIDE))


def _own(file: Path) -> Entry:
    try:
        scenario, _ = load(file)
    except ScenarioError as error:
        return Entry(str(file), file.name, str(file.parent), (), own=True, problem=str(error.problems[0]))
    names = [model.name for model in scenario.models]
    words = " ".join([file.name, scenario.title, scenario.notes, *names]).casefold()
    kinds = tuple(model.kind for model in scenario.models)
    line = "\n".join([scenario.title, str(file.parent)]).strip()
    return Entry(str(file), file.stem, line, kinds, words=words, own=True)


def scenario_of(entry: Entry) -> Scenario:
    """The scenario behind *entry*; raises :class:`ScenarioError` where it cannot be read."""
    return load(Path(entry.name))[0] if entry.own else presets.load_preset(entry.name)


def matching(entries: Sequence[Entry], words: str, tag: str = "") -> list[Entry]:
    """Those of *entries* that have all *words*, and *tag* if one is given; presets that are called so come first."""
    order = {card.name: place for place, card in enumerate(presets.found(words))}
    chosen = [entry for entry in entries if not tag or tag in entry.tags]
    asked = words.casefold().split()
    own = [entry for entry in chosen if entry.own and all(word in entry.words for word in asked)]
    return sorted((entry for entry in chosen if entry.name in order), key=lambda entry: order[entry.name]) + own


def tags_of(entries: Sequence[Entry]) -> list[str]:
    """The tags that are in use, the most frequent first."""
    listed = [tag for entry in entries for tag in entry.tags]
    return sorted(dict.fromkeys(listed), key=lambda tag: -listed.count(tag))

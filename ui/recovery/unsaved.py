"""Unsaved changes as a file: the scenario as any other, and on the first line where it belongs."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from calculator import preset_file
from calculator.language import tr
from calculator.problems import Problem, ScenarioError
from calculator.scenario import Scenario
from ui.session import Origin

HEAD = "# Tierwise, unsaved changes: "
"""How the first line begins; to everybody else it is a comment, and the file a scenario."""

LONGEST = 1_000_000
"""Letters of a file whose comments are kept too: with longer ones nothing could be read again."""


@dataclass(frozen=True)
class Unsaved:
    """A scenario that differs from what was ``saved``, where both belong, and when it was ``kept``."""

    scenario: Scenario
    saved: Scenario
    origin: Origin
    kept: datetime

    @property
    def text(self) -> str:
        """The whole file; the comments of the file that the scenario came from are in it too."""
        original = self.origin.text if len(self.origin.text) <= LONGEST else ""
        head = {
            "name": self.origin.name,
            "path": str(self.origin.path) if self.origin.path else "",
            "preset": self.origin.preset,
            "kept": self.kept.isoformat(),
            "saved": self.saved.data(),
            "text": original,
        }
        return f"{HEAD}{json.dumps(head)}\n{preset_file.dump(self.scenario, original)}"


def read(path: Path) -> Unsaved:
    """The unsaved changes in the file at *path*.

    Raises :class:`ScenarioError` where it is broken; a scenario without the first line is taken as one
    that was never saved.
    """
    text = preset_file.read_text(path)
    first, _, rest = text.partition("\n")
    head = _head(first, path.name) if first.startswith(HEAD) else {}
    scenario = preset_file.parse(rest if head else text, path.name)
    if not head:
        kept = datetime.fromtimestamp(path.stat().st_mtime, UTC)
        return Unsaved(scenario, scenario, Origin(scenario.title or path.stem), kept)
    try:
        where = Path(head["path"]) if head["path"] else None
        origin = Origin(head["name"], where, head["text"], head["preset"])
        return Unsaved(scenario, Scenario.parse(head["saved"]), origin, datetime.fromisoformat(head["kept"]))
    except (KeyError, TypeError, ValueError):
        raise _broken(path.name) from None


def told_name(path: Path) -> str:
    """What the first line of a broken file calls the scenario; empty where it says nothing."""
    with suppress(OSError, ScenarioError, UnicodeDecodeError), path.open(encoding="utf-8") as file:
        return str(_head(file.readline(), path.name).get("name", ""))
    return ""


def _head(line: str, name: str) -> dict[str, Any]:
    try:
        head = json.loads(line.removeprefix(HEAD))
    except ValueError:
        raise _broken(name) from None
    if not isinstance(head, dict):
        raise _broken(name)
    return head


def _broken(name: str) -> ScenarioError:
    return ScenarioError([Problem("", tr("its first line is broken"), file=name)])

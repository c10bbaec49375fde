"""What is wrong with an input, said so that a person can mend it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, time

from calculator.language import tr

LONGEST_VALUE = 60
"""Letters of a value that a message shows."""


@dataclass(frozen=True)
class Problem:
    """One thing wrong: where it stands, what stands there, and what is allowed."""

    path: str
    reason: str
    value: object = None
    file: str = ""

    def __str__(self) -> str:
        place = self.path if self.value is None else f"{self.path} = {_shown(self.value)}"
        return _on_one_line(": ".join(part for part in (self.file, place, self.reason) if part))


class ScenarioError(Exception):
    """A scenario that cannot be used; nothing of it was taken over."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(map(str, self.problems)))

    def __reduce__(self) -> tuple[type[ScenarioError], tuple[tuple[Problem, ...]]]:
        """How it travels from one process to another."""
        return type(self), (self.problems,)

    def in_file(self, file: str) -> ScenarioError:
        """The same problems, each with the name of the file it stands in."""
        return ScenarioError(replace(problem, file=file) for problem in self.problems)


def must_be(allowed: str) -> str:
    """The sentence "must be ..." in the language in use."""
    return tr("must be {allowed}").format(allowed=allowed)


def _shown(value: object) -> str:
    """*value* much as a file writes it, cut short."""
    if isinstance(value, bool):
        text = str(value).lower()
    elif isinstance(value, date | time):
        text = value.isoformat()
    else:
        text = repr(list(value) if isinstance(value, tuple) else value)
    return text if len(text) <= LONGEST_VALUE else f"{text[: LONGEST_VALUE - 3]}..."


def _on_one_line(text: str) -> str:
    """*text* with line ends and everything else that does not print spelt out."""
    return "".join(letter if letter.isprintable() else letter.encode("unicode_escape").decode() for letter in text)

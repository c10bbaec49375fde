"""What is wrong with an input, said so that a person can mend it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from calculator.language import tr


@dataclass(frozen=True)
class Problem:
    """One thing wrong: where it stands, what stands there, and what is allowed."""

    path: str
    reason: str
    value: object = None
    file: str = ""

    def __str__(self) -> str:
        place = self.path if self.value is None else f"{self.path} = {_shown(self.value)}"
        return ": ".join(part for part in (self.file, place, self.reason) if part)


class ScenarioError(Exception):
    """A scenario that cannot be used; nothing of it was taken over."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(map(str, self.problems)))

    def in_file(self, file: str) -> ScenarioError:
        """The same problems, each with the name of the file it stands in."""
        return ScenarioError(replace(problem, file=file) for problem in self.problems)


def must_be(allowed: str) -> str:
    """The sentence "must be ..." in the language in use."""
    return tr("must be {allowed}").format(allowed=allowed)


def _shown(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:57]}..."

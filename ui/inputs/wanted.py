"""What a person looks for among the inputs."""

from __future__ import annotations

from dataclasses import dataclass

RowKey = tuple[bool, str]
"""Whether a row is shared by all models, and what it sets inside each; ``*`` for the place of a tier."""


@dataclass(frozen=True)
class Wanted:
    """All of these words, in small letters, and where ``rows`` are named only those."""

    words: tuple[str, ...] = ()
    rows: frozenset[RowKey] | None = None

    def __bool__(self) -> bool:
        """Whether anything in particular is looked for."""
        return bool(self.words) or self.rows is not None

    def takes(self, words: str, keys: frozenset[RowKey]) -> bool:
        """Whether a row with these *words* that sets *keys* is one of those looked for."""
        return all(word in words for word in self.words) and (self.rows is None or bool(keys & self.rows))

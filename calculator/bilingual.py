"""A text of a data file in both languages of the program."""

from __future__ import annotations

from dataclasses import dataclass

from calculator import language


@dataclass(frozen=True)
class Bilingual:
    """A text in both languages of the program."""

    zh: str
    en: str

    def __str__(self) -> str:
        """The text in the language in use."""
        return self.zh if language.current() == "zh" else self.en

"""Tables and paragraphs for a terminal, where a Chinese character takes the room of two Latin ones."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, zip_longest

GAP = 2
"""Blank places between two columns."""
WIDEST_HEADER = 22
"""From this width on the words over a column of numbers go on in the next line."""
NARROWEST_CHINESE = 6
"""Three characters: a column of short numbers does not stand its Chinese header on end."""

FORMULAS = ("=", "+", "-", "@")
"""How text begins that a spreadsheet would compute."""

Row = tuple[str, ...] | str
"""The cells of a row; a text alone is a heading across all columns, an empty one a blank line."""

_CLOSING = frozenset("，。、；：？！…」』）》〉】”’％%,.;:?!)]}")
_OPENING = frozenset("「『（《〈【“‘([{¥")


def display_width(text: str) -> int:
    """How many places *text* takes: two for a wide character, none for a combining one."""
    return sum(map(_places, text))


def plain(text: str) -> str:
    """*text* on one line, without characters that a terminal would obey instead of showing."""
    visible = (" " if char.isspace() else char for char in text)
    return " ".join("".join(char for char in visible if not unicodedata.category(char).startswith("C")).split())


def marked(text: str) -> str:
    """*text* as no spreadsheet takes it for a formula to compute; who wrote it may be a stranger."""
    return f"'{text}" if text.startswith(FORMULAS) else text


def shortened(text: str, width: int) -> str:
    """*text*, cut with an ellipsis where it takes more than *width* places."""
    if display_width(text) <= width:
        return text
    kept = ""
    for char in text:
        if display_width(kept + char) >= width:
            break
        kept += char
    return f"{kept}…"


def wrap(text: str, width: int, *, first: str = "", rest: str = "") -> list[str]:
    """*text* in lines of at most *width* places, the first begun with *first*, the others with *rest*.

    Chinese breaks between any two characters, but no line begins with closing or ends with opening
    punctuation.
    """
    lines, line = [], first
    for piece in _pieces(text.replace("\u202f", "\u00a0"), width - display_width(rest)):
        if display_width(line + piece.rstrip(" ")) > width and line not in (first, rest):
            lines.append(line.rstrip(" "))
            line = rest
        line += piece
    return [each.replace("\u00a0", " ") for each in [*lines, line.rstrip(" ")]]


@dataclass(frozen=True)
class Table:
    """Rows under headers: the first *labels* columns are text, all others numbers.

    Labels stand on the left, numbers on the right of their column; a header may have several
    lines. What is wider than the terminal comes in blocks, each with all labels. Columns of
    numbers are all of one width unless *even* is false.
    """

    headers: tuple[str, ...]
    rows: tuple[Row, ...]
    labels: int = 1
    even: bool = True

    def lines(self, width: int) -> list[str]:
        """The table in lines of at most *width* places, as far as one column of numbers allows."""
        lines: list[str] = []
        label_widths = [max(map(display_width, self._cells(column))) for column in range(self.labels)]
        room = width - sum(label_widths) - GAP * (self.labels - 1)
        for group in self._groups(room):
            if lines:
                lines.append("")
            columns = [*range(self.labels), *group]
            widths = label_widths + self._widths(group, room)
            lines += self._header(columns, widths)
            lines += [self._line(row, columns, widths) for row in self.rows]
        return lines

    def _cells(self, column: int) -> list[str]:
        return [self.headers[column], *(row[column] for row in self.rows if isinstance(row, tuple))]

    def _groups(self, room: int) -> list[range]:
        """The columns of numbers in as few groups of like size as fit into *room*."""
        columns = range(self.labels, len(self.headers))
        for count in range(1, len(columns) + 1):
            ends = [round(len(columns) * part / count) for part in range(count + 1)]
            groups = [columns[start:end] for start, end in pairwise(ends)]
            if all(self._total(self._least(group)) <= room for group in groups):
                return groups
        return [columns[place : place + 1] for place in range(len(columns))]

    def _widths(self, group: range, room: int) -> list[int]:
        least, best = self._least(group), self._best(group)
        if self._total(best) <= room:
            return best
        return [max(least[0], room // len(group) - GAP)] * len(group) if self.even else least

    def _least(self, group: range) -> list[int]:
        widths = []
        for column in group:
            header, *cells = self._cells(column)
            pieces = [piece.strip() for piece in _pieces(header.replace("\n", " "), WIDEST_HEADER)]
            chinese = min(display_width(header), NARROWEST_CHINESE) if any(map(_is_wide, header)) else 0
            widths.append(max(chinese, *map(display_width, [*cells, *pieces])))
        return self._evened(widths)

    def _best(self, group: range) -> list[int]:
        headers = [max(map(display_width, self.headers[column].split("\n"))) for column in group]
        pairs = zip(self._least(group), headers, strict=True)
        return self._evened([max(least, min(header, WIDEST_HEADER)) for least, header in pairs])

    def _evened(self, widths: list[int]) -> list[int]:
        return [max(widths)] * len(widths) if self.even else widths

    @staticmethod
    def _total(widths: Sequence[int]) -> int:
        return sum(widths) + GAP * len(widths)

    def _header(self, columns: Sequence[int], widths: Sequence[int]) -> list[str]:
        """The words over the columns; what stands on one line of them begins at one height."""
        headers = [self.headers[column].split("\n") for column in columns]
        lines: list[str] = []
        for parts in zip_longest(*headers, fillvalue=""):
            cells = [wrap(part, width) for part, width in zip(parts, widths, strict=True)]
            lines += [self._joined(row, widths) for row in zip_longest(*cells, fillvalue="")]
        return lines if any(lines) else []

    def _line(self, row: Row, columns: Sequence[int], widths: Sequence[int]) -> str:
        return row if isinstance(row, str) else self._joined([row[column] for column in columns], widths)

    def _joined(self, cells: Sequence[str], widths: Sequence[int]) -> str:
        padded = []
        for place, (cell, width) in enumerate(zip(cells, widths, strict=True)):
            blank = " " * (width - display_width(cell))
            padded.append(cell + blank if place < self.labels else blank + cell)
        return (" " * GAP).join(padded).rstrip(" ")


def _places(char: str) -> int:
    if unicodedata.category(char) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if _is_wide(char) else 1


def _is_wide(char: str) -> bool:
    return unicodedata.east_asian_width(char) in {"W", "F"}


def _pieces(text: str, width: int) -> Iterator[str]:
    """What of *text* stays on one line: words and wide characters, with the punctuation that clings to them."""
    piece = ""
    for char in text:
        too_long = display_width(piece + char) > width and char != " "
        if piece and (too_long or _may_break(piece[-1], char)):
            yield piece
            piece = ""
        piece += char
    yield piece


def _may_break(before: str, after: str) -> bool:
    if before == " " or after == " ":
        return before == " " != after
    return (_is_wide(before) or _is_wide(after)) and after not in _CLOSING and before not in _OPENING

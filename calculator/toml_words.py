"""What is wrong with text that is not TOML, in words and in the language in use."""

from __future__ import annotations

import re

from calculator.language import QT_TRANSLATE_NOOP, tr

_TWICE = QT_TRANSLATE_NOOP("TOML", "a key or table stands there for the second time")
_UNCLOSED = QT_TRANSLATE_NOOP("TOML", "a table's name in brackets is not closed")
_ESCAPE = QT_TRANSLATE_NOOP("TOML", r"a \ in a text must be followed by another \ or by a letter that it goes with")
_CHARACTER = QT_TRANSLATE_NOOP("TOML", "this character is not allowed here")
_WORDS = {
    "Expected '='": QT_TRANSLATE_NOOP("TOML", "a key must be followed by = and its value"),
    "Expected ']'": _UNCLOSED,
    "Expected ']]'": _UNCLOSED,
    "Expected newline": QT_TRANSLATE_NOOP("TOML", "behind a value the line must end"),
    "Invalid value": QT_TRANSLATE_NOOP("TOML", "there is no value: a number, a text in quotation marks, true or false"),
    "Invalid statement": QT_TRANSLATE_NOOP("TOML", "a line must begin with a key, a table's name in brackets or #"),
    "Invalid initial character": QT_TRANSLATE_NOOP("TOML", "a key must consist of letters, digits, _ and -"),
    "Invalid date": QT_TRANSLATE_NOOP("TOML", "there is no such date or time"),
    "Unterminated string": QT_TRANSLATE_NOOP("TOML", "a text is not closed by a quotation mark"),
    "Unclosed array": QT_TRANSLATE_NOOP("TOML", "a list is not closed by ]"),
    "Unclosed inline table": QT_TRANSLATE_NOOP("TOML", "a table on one line is not closed by }"),
    "Cannot ": _TWICE,
    "Duplicate ": _TWICE,
    "Unescaped ": _ESCAPE,
    "Invalid hex value": _ESCAPE,
    "Escaped character": _ESCAPE,
    "Illegal character": _CHARACTER,
    "Found invalid character": _CHARACTER,
    "Expected ": _CHARACTER,
}
"""By how the sentences of Python's own reader begin, which knows no other language; the first that fits counts."""


def syntax_problem(message: str) -> str:
    """The sentence for the *message* of :class:`tomllib.TOMLDecodeError`, with line and column where it tells them."""
    found = re.fullmatch(r"(?P<what>.*) \(at (?:line (?P<line>\d+), column (?P<column>\d+)|end of document)\)", message)
    what = found["what"] if found else message
    words = next((tr(words) for beginning, words in _WORDS.items() if what.startswith(beginning)), what)
    if found is None:
        return tr("is not TOML: {message}").format(message=words)
    if found["line"] is None:
        return tr("is not TOML at its end: {message}").format(message=words)
    reason = tr("line {line}, column {column} is not TOML: {message}")
    return reason.format(line=found["line"], column=found["column"], message=words)

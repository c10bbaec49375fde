"""Scenario files: read with every problem named, written so that nothing is ever lost.

Saving keeps the comments and the order of the file it came from, and replaces the file only
when the new one lies complete on the disk.
"""

from __future__ import annotations

import os
import re
import tempfile
import tomllib
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from calculator.language import tr
from calculator.problems import Problem, ScenarioError, must_be
from calculator.scenario import Scenario

LARGEST_FILE = 4 * 1024 * 1024
"""Bytes; eight models with every key and long notes stay far below it."""
LARGEST_WHOLE = 1e15
"""Whole numbers below this are written without a decimal point."""


def read_text(path: Path) -> str:
    """The text of the file at *path*; raises :class:`ScenarioError` where it cannot be had."""
    try:
        if path.is_dir():
            raise _unusable(path, tr("is a folder, not a scenario file"))
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE + 1)
    except FileNotFoundError:
        raise _unusable(path, tr("there is no such file")) from None
    except PermissionError:
        raise _unusable(path, tr("may not be read: no permission")) from None
    except OSError as error:
        raise _unusable(path, tr("cannot be read: {cause}").format(cause=error.strerror or error)) from None
    if len(content) > LARGEST_FILE:
        raise _unusable(path, tr("is too large for a scenario: more than {size} MB").format(size=4))
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise _unusable(path, tr("is not UTF-8 text (line {line})").format(line=line)) from None


def parse(text: str, name: str = "") -> Scenario:
    """The scenario that *text* describes; *name* is put before each problem.

    Raises :class:`ScenarioError` with all problems.
    """
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ScenarioError([Problem("", _syntax_problem(str(error)), file=name)]) from None
    except RecursionError:
        raise ScenarioError([Problem("", tr("is nested too deeply"), file=name)]) from None
    if "format" not in data:
        raise ScenarioError([Problem("format", tr("missing: must be 1"), file=name)])
    if type(data["format"]) is not int or data["format"] != 1:  # the keys of another format may be any
        raise ScenarioError([Problem("format", must_be("1"), data["format"], file=name)])
    try:
        return Scenario.parse(data)
    except ScenarioError as error:
        raise error.in_file(name) from None


def load(path: Path) -> tuple[Scenario, str]:
    """The scenario in the file at *path*, and its text as it stands there."""
    text = read_text(path)
    return parse(text, path.name), text


def dump(scenario: Scenario, original: str = "") -> str:
    """*scenario* as a file's text; comments, order and line ends of the *original* text survive.

    An original that cannot be edited in place (models as one-line tables) is laid out anew: its
    comments are lost, its values never.
    """
    from tomlkit.exceptions import TOMLKitError

    with suppress(TOMLKitError, ScenarioError, LookupError, TypeError, ValueError):
        text = _edited(original.replace("\r\n", "\n"), scenario)
        if parse(text) == scenario:
            return text.replace("\n", "\r\n") if "\r\n" in original else text
    return _edited("", scenario)


def _edited(original: str, scenario: Scenario) -> str:
    import tomlkit

    document = tomlkit.parse(original)
    _update(document, {"format": 1, **scenario.data()})
    return tomlkit.dumps(document)


def save(path: Path, text: str) -> None:
    """Write *text* to *path*: whole, or not at all.

    Raises :class:`ScenarioError` where the disk refuses; the old file is then as it was.
    """
    path = Path(os.path.realpath(path))
    unfinished: Path | None = None
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
        unfinished = Path(name)
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        unfinished.chmod(path.stat().st_mode & 0o777 if path.exists() else 0o644)
        unfinished.replace(path)
    except (OSError, UnicodeEncodeError) as error:
        cause = (error.strerror if isinstance(error, OSError) else None) or str(error)
        reason = tr("could not be saved: {cause}; the old file is unchanged").format(cause=cause)
        raise _unusable(path, reason) from None
    finally:
        if unfinished is not None:
            unfinished.unlink(missing_ok=True)
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    """Make the rename itself last a power cut, where the system can."""
    if os.name != "posix":  # Windows makes a rename durable by itself and cannot open folders
        return
    with suppress(OSError):  # the file is in place already; some network folders cannot do this
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _unusable(path: Path, reason: str) -> ScenarioError:
    return ScenarioError([Problem("", reason, file=path.name or str(path))])


def _syntax_problem(message: str) -> str:
    found = re.search(r"^(?P<what>.*) \(at line (?P<line>\d+), column (?P<column>\d+)\)$", message)
    if found is None:
        return tr("is not TOML: {message}").format(message=message)
    reason = tr("line {line}, column {column} is not TOML: {message}")
    return reason.format(line=found["line"], column=found["column"], message=found["what"])


def _update(table: Any, data: Mapping[str, Any]) -> None:
    """Bring a TOML table to *data*, touching only what differs."""
    for key in [key for key in table if key not in data]:
        del table[key]
    for key, value in data.items():
        if isinstance(value, Mapping):
            _update_table(table, key, value)
        elif isinstance(value, list | tuple) and any(isinstance(item, Mapping) for item in value):
            _update_tables(table, key, list(value))
        elif key not in table or table[key] != _plain(value):
            table[key] = _plain(value)


def _plain(value: Any) -> Any:
    if isinstance(value, tuple | list):
        return [_plain(item) for item in value]
    return int(value) if isinstance(value, float) and value.is_integer() and abs(value) < LARGEST_WHOLE else value


def _update_table(table: Any, key: str, data: Mapping[str, Any]) -> None:
    import tomlkit

    if key not in table:
        inline = "distribution" in data
        table[key] = tomlkit.inline_table() if inline else tomlkit.table()
    _update(table[key], data)


def _update_tables(table: Any, key: str, items: list[Mapping[str, Any]]) -> None:
    import tomlkit

    if key not in table or not items:
        table[key] = tomlkit.aot()
    rows = table[key]
    while len(rows) > len(items):
        del rows[-1]
    for place, item in enumerate(items):
        if place == len(rows):
            rows.append(tomlkit.table())
        _update(rows[place], item)

"""Scenario files: read with every problem named, written so that nothing is ever lost.

Saving keeps the comments and the order of the file it came from, and replaces the file only
when the new one lies complete on the disk.
"""

from __future__ import annotations

import errno
import os
import tempfile
import tomllib
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from calculator.files import LARGEST, opened, too_large, unusable
from calculator.language import tr
from calculator.picture import SIGNATURE, text_after_signature
from calculator.problems import Problem, ScenarioError, must_be
from calculator.refusal import refusal
from calculator.scenario import Scenario
from calculator.toml_words import syntax_problem

LARGEST_FILE = LARGEST
PART_LETTERS = 32
"""Letters of a file's name that the file has which is being written in its place."""
LARGEST_WHOLE = 1e15
"""Whole numbers below this are written without a decimal point."""


def read_text(path: Path) -> str:
    """The text of the scenario file, or in the exported picture, at *path*.

    Raises :class:`ScenarioError` where it cannot be had.
    """
    with opened(path) as file:
        content = file.read(len(SIGNATURE))
        if content == SIGNATURE:
            return text_after_signature(file, path)
        content += file.read(LARGEST_FILE + 1 - len(content))
    if len(content) > LARGEST_FILE:
        raise too_large(path)
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise unusable(
            path, tr("is not UTF-8 text (line {line}): save it as UTF-8 in the program that wrote it").format(line=line)
        ) from None


def parse(text: str, name: str = "") -> Scenario:
    """The scenario that *text* describes; *name* is put before each problem.

    Raises :class:`ScenarioError` with all problems.
    """
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ScenarioError([Problem("", syntax_problem(str(error)), file=name)]) from None
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


def load(path: Path, name: str | None = None) -> tuple[Scenario, str]:
    """The scenario in the file or exported picture at *path*, and its text as it stands there.

    Problems call the file *name*; without one, by the last part of its path.
    """
    name = path.name if name is None else name
    try:
        text = read_text(path)
    except ScenarioError as error:
        raise (error.in_file(name) if name else error) from None
    return parse(text, name), text


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


def save(path: Path, text: str, name: str | None = None) -> None:
    """Write *text* to *path*: whole, or not at all.

    A device or pipe is written into and stays what it is. Raises :class:`ScenarioError` where the
    disk refuses; the old file is then as it was. Its problem calls the file *name*; without one, by
    the last part of its path.
    """
    if _is_there(path) and not path.is_file() and not path.is_dir():
        _write_into(path, text, name)
        return
    path = Path(os.path.realpath(path))
    unfinished: Path | None = None
    try:
        if _is_there(path) and not os.access(path, os.W_OK):  # renaming would replace it all the same
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        beginning = path.name[:PART_LETTERS]  # a name that is as long as can be has no room for more
        handle, written = tempfile.mkstemp(prefix=f".{beginning}.", suffix=".part", dir=path.parent)
        unfinished = Path(written)
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        unfinished.chmod(path.stat().st_mode & 0o777 if _is_there(path) else 0o644)
        unfinished.replace(path)
    except (OSError, UnicodeEncodeError) as error:
        kept = tr("could not be saved: {cause}; the old file is unchanged")
        raise _unsaved(path, name, kept if _is_there(path) else tr("could not be saved: {cause}"), error) from None
    finally:
        if unfinished is not None:
            unfinished.unlink(missing_ok=True)
    _sync_folder(path.parent)


def _is_there(path: Path) -> bool:
    return os.path.exists(path)  # noqa: PTH110  (that of Path raises where a folder may not be searched)


def _write_into(path: Path, text: str, name: str | None) -> None:
    try:
        with path.open("w", encoding="utf-8", newline="") as file:
            file.write(text)
    except (OSError, UnicodeEncodeError) as error:
        raise _unsaved(path, name, tr("could not be written: {cause}"), error) from None


def _unsaved(path: Path, name: str | None, reason: str, error: OSError | UnicodeEncodeError) -> ScenarioError:
    cause = refusal(error) if isinstance(error, OSError) else str(error)
    failed = unusable(path, reason.format(cause=cause))
    return failed.in_file(name) if name else failed


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

    if "distribution" in data and (key not in table or set(table[key]) != set(data)):
        table[key] = _on_one_line(data)
        return
    if key not in table:
        table[key] = tomlkit.table()
    _update(table[key], data)


def _on_one_line(data: Mapping[str, Any]) -> Any:
    """A new table laid out as the presets have their distributions; edited in place it would keep stray gaps."""
    import tomlkit

    ordered = {"distribution": data["distribution"], **data}
    keys = (f"{key} = {tomlkit.item(_plain(value)).as_string()}" for key, value in ordered.items())
    return tomlkit.value(f"{{ {', '.join(keys)} }}")


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

"""The command line: compares, states, checks and lists without a window."""

from __future__ import annotations

import argparse
import errno
import io
import os
import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from calculator.arguments import COMMANDS, read_arguments
from calculator.assignments import assign
from calculator.comparison import comparison
from calculator.figure_list import figure_list
from calculator.json_result import as_json, result_data
from calculator.language import tr
from calculator.named_scenario import is_file, named_scenario
from calculator.parameter_list import parameter_list
from calculator.parameters import nearest
from calculator.preset_file import load, save
from calculator.preset_list import preset_list
from calculator.presets import names
from calculator.problems import Problem, ScenarioError
from calculator.profit_and_loss import statement_csv, statement_data, statement_text
from calculator.progress_bar import progress_bar
from calculator.questions import QUESTIONS, fit
from calculator.questions.answer import Answer
from calculator.refusal import refusal
from calculator.result import Result
from calculator.rules import did_you_mean
from calculator.scenario import Scenario
from calculator.simulate import simulate
from calculator.statement import SIDES
from calculator.tables import plain
from calculator.warnings import warnings

if TYPE_CHECKING:
    from calculator.report import Row

OpenWindow = Callable[[str | None], int]
"""Opens the window, with a file or preset, and gives the exit code once it is closed."""
Draw = Callable[[Scenario, Path], list[Path]]
"""Draws the charts of a scenario into a folder and gives the files."""
DrawAnswer = Callable[[Answer, Path], None]
"""Draws the picture of an answer into a file."""
DrawReport = Callable[[Scenario], "list[Row]"]
"""Draws the charts that a report shows."""

TABLES = (
    "summary", "price_split", "take_home", "tiers", "months", "tier_months", "cohorts", "ledger", "statement",
)  # fmt: skip
"""The tables of a result, each a CSV file."""
BYTE_ORDER_MARK = "\ufeff"
"""Without it a spreadsheet takes Chinese for something else."""
FAILED = 1
"""The exit code where a published figure is not what is computed."""
INTERRUPTED = 130
"""The exit code after Ctrl-C, as of any program."""
NO_TERMINAL = (100, 40)
"""Places and lines where the output goes to a file or another program."""


def run(
    arguments: Sequence[str],
    *,
    open_window: OpenWindow,
    draw: Draw,
    draw_answer: DrawAnswer,
    draw_report: DrawReport | None = None,
) -> int:
    """Do what *arguments* (without the program's name) ask for and give the exit code.

    0, or 2 with every problem on a line of its own on stderr; 130 where Ctrl-C ended it, with what
    was done until then. The window and its charts are handed in, so that nothing here depends on them.
    """
    _accept_any_character(sys.stdout, sys.stderr)
    try:
        code = _obey(arguments, open_window, draw, draw_answer, draw_report)
        if sys.stdout is not None:
            sys.stdout.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except OSError as error:
        return _interrupted(error)
    return code


def _obey(
    arguments: Sequence[str],
    open_window: OpenWindow,
    draw: Draw,
    draw_answer: DrawAnswer,
    draw_report: DrawReport | None,
) -> int:
    try:
        options = read_arguments(arguments)
        if options.command == "open":
            _check_name(options.scenario)
            return open_window(options.scenario)
        if options.command in (*QUESTIONS, fit.NAME):
            return (_fit if options.command == fit.NAME else _ask)(options, draw_answer)
        if options.command == "verify":
            return _verify(options)
        for line in _lines(options, draw, draw_report):
            _say(line)
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else 0
    except ScenarioError as error:
        _complain(str(error))
        return 2
    return 0


def _lines(options: argparse.Namespace, draw: Draw, draw_report: DrawReport | None) -> Iterator[str]:
    """What the command in *options* has to say, line by line."""
    width = _width()
    if options.command == "compare":
        yield from _compare(options, draw, width)
    elif options.command == "statement":
        yield from _statement(options, width)
    elif options.command == "report":
        yield _report(options, draw_report)
    elif options.command == "check":
        yield from _check(options.files)
    elif options.command == "presets":
        yield from preset_list(options.word, width)
    elif options.command == "parameters":
        yield from parameter_list(options.word, width)
    elif options.command == "figures":
        yield from figure_list(options.word, width)


def _width() -> int:
    return shutil.get_terminal_size(NO_TERMINAL).columns


def _compare(options: argparse.Namespace, draw: Draw, width: int) -> Iterator[str]:
    scenario = _scenario(options)
    result = simulate(scenario)
    written: list[Path] = []
    if options.csv is not None:
        written += _write_tables(result, _folder(options.csv))
    if options.png is not None:
        written += draw(scenario, _folder(options.png))
    if options.json:
        yield as_json(result_data(result))
        for file in written:  # stdout is JSON and nothing else
            _complain(str(file))
    elif written:
        yield from map(str, written)
    else:
        yield from comparison(result, options.changes, width)


def _report(options: argparse.Namespace, draw_report: DrawReport | None) -> str:
    """Write the report; its charts are left out where nobody can draw them."""
    from calculator.report import report

    scenario = _scenario(options)
    result = simulate(scenario)
    rows = [] if draw_report is None else draw_report(scenario)
    save(options.out, report(result, rows), str(options.out))
    return str(options.out)


def _statement(options: argparse.Namespace, width: int) -> Iterator[str]:
    result = simulate(_scenario(options))
    sides = SIDES if options.side is None else (options.side,)
    if options.json:
        yield as_json(statement_data(result, sides, by_month=options.by_month))
    elif options.csv is not None:
        save(options.csv, BYTE_ORDER_MARK + statement_csv(result, sides, by_month=options.by_month), str(options.csv))
        yield str(options.csv)
    else:
        yield from statement_text(result, sides, options.changes, width, by_month=options.by_month)


def _ask(options: argparse.Namespace, draw_answer: DrawAnswer) -> int:
    """Answer a question in the form that is asked for."""
    _check_targets(options)
    question = QUESTIONS[options.command]
    before = options.changes if question.TAKES_CHANGES else []
    with progress_bar() as bar:
        answer = question.answer(assign(named_scenario(options.scenario), before), options, bar.tell)
    return _give(answer, options, draw_answer)


def _fit(options: argparse.Namespace, draw_answer: DrawAnswer) -> int:
    """Fit a shop's own orders, and name the files written on the way."""
    _check_targets(options)
    with progress_bar() as bar:
        fitted = fit.fit(options, bar.tell)
    code = _give(fitted.answer, options, draw_answer)
    for file in fitted.files:
        (_complain if options.json else _say)(str(file))
    return code


def _give(answer: Answer, options: argparse.Namespace, draw_answer: DrawAnswer) -> int:
    """Print *answer*, or write it where *options* ask for files."""
    written = []
    if options.csv is not None:
        save(options.csv, BYTE_ORDER_MARK + answer.frame().to_csv(), str(options.csv))
        written.append(options.csv)
    if options.png is not None:
        draw_answer(answer, options.png)
        written.append(options.png)
    if options.json:
        _say(as_json(answer.data))
    elif not written:
        for line in answer.lines(_width()):
            _say(line)
    for file in written:
        (_complain if options.json else _say)(str(file))
    if answer.note and (options.json or options.csv is not None):
        _complain(answer.note)
    if answer.remark:
        _complain(answer.remark)
    return INTERRUPTED if answer.remark else 0


def _verify(options: argparse.Namespace) -> int:
    """Say what is published beside what is computed; 1 where a check fails."""
    from calculator.published_list import checked, published_csv, published_data, published_text

    _check_targets(options)
    found = checked(options.group)
    if options.csv is not None:
        save(options.csv, BYTE_ORDER_MARK + published_csv(found), str(options.csv))
    if options.json:
        _say(as_json(published_data(found)))
    elif options.csv is None:
        for line in published_text(found, _width()):
            _say(line)
    if options.csv is not None:
        (_complain if options.json else _say)(str(options.csv))
    return 0 if found.passes else FAILED


def _check_targets(options: argparse.Namespace) -> None:
    """Raise where a file cannot be written to its place: better before long work than after it."""
    for file in (options.csv, getattr(options, "png", None)):
        if file is not None and file.is_dir():
            raise ScenarioError([Problem(str(file), tr("is a folder: give the name of a file"))])
        if file is not None and not file.parent.is_dir():
            reason = tr("there is no folder {folder}").format(folder=file.parent)
            raise ScenarioError([Problem(str(file), reason)])


def _check(files: Sequence[str]) -> Iterator[str]:
    problems: list[Problem] = []
    for file in files:
        try:
            scenario, _ = load(Path(file), file)
        except ScenarioError as error:
            problems += error.problems
            continue
        count = len(scenario.models)
        fine = tr("fine, 1 model") if count == 1 else tr("fine, {count} models").format(count=count)
        yield f"{file}: {fine}"
        warning = tr("warning")
        for place, sentence in warnings(scenario):
            yield f"{file}: {warning}: {plain(scenario.models[place].name)}: {sentence}"
    if problems:
        raise ScenarioError(problems)


def _scenario(options: argparse.Namespace) -> Scenario:
    return assign(named_scenario(options.scenario), options.changes)


def _check_name(name: str | None) -> None:
    """Raise where *name* is neither a command nor anything that the window can open."""
    if name is None or is_file(name) or name in names():
        return
    alike = nearest(name, (*COMMANDS, *names()))
    raise ScenarioError([Problem(name, tr("there is no such command, preset or file") + did_you_mean(alike))])


def _folder(folder: Path) -> Path:
    """*folder*, made where it was missing."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = tr("cannot be made a folder: {cause}").format(cause=refusal(error))
        raise ScenarioError([Problem(str(folder), reason)]) from None
    return folder


def _write_tables(result: Result, folder: Path) -> list[Path]:
    files = [folder / f"{name}.csv" for name in TABLES]
    for name, file in zip(TABLES, files, strict=True):
        save(file, BYTE_ORDER_MARK + getattr(result, name).to_csv(), str(file))
    return files


def _accept_any_character(*streams: TextIO | None) -> None:
    """A character that the terminal has not becomes a question mark; Windows gets UTF-8."""
    for stream in streams:
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8" if os.name == "nt" else None, errors="replace")


def _say(line: str) -> None:
    if sys.stdout is not None:  # a program without a console on Windows has no streams
        sys.stdout.write(f"{line}\n")


def _complain(text: str) -> None:
    if sys.stderr is not None:
        sys.stderr.write(f"{text}\n")


def _interrupted(error: OSError) -> int:
    """The exit code after *error*: none of our business where a pipe's reader has left."""
    reader_left = isinstance(error, BrokenPipeError) or (os.name == "nt" and error.errno == errno.EINVAL)
    if not reader_left:
        _complain(": ".join(str(part) for part in (error.filename, refusal(error)) if part))
    if sys.stdout is sys.__stdout__ and sys.stdout is not None:
        # what is still to be flushed at exit goes nowhere, without another error
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0 if reader_left else 2

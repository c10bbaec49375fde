"""What can be typed after ``tierwise``, and what it means."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn

from calculator import __version__, language
from calculator.language import QT_TRANSLATE_NOOP, tr
from calculator.presets import DEFAULT
from calculator.problems import Problem, ScenarioError
from calculator.questions import QUESTIONS, fit
from calculator.statement import SIDES
from calculator.tables import wrap

PROGRAM = "tierwise"
LISTS = ("presets", "parameters", "figures")
COMMANDS = ("open", "compare", "statement", "report", *QUESTIONS, fit.NAME, "check", "verify", *LISTS)
OF_ARGPARSE = (
    QT_TRANSLATE_NOOP("argparse", "usage: "),
    QT_TRANSLATE_NOOP("argparse", "positional arguments"),
    QT_TRANSLATE_NOOP("argparse", "options"),
    QT_TRANSLATE_NOOP("argparse", "show this help message and exit"),
    QT_TRANSLATE_NOOP("argparse", "argument %(argument_name)s: %(message)s"),
    QT_TRANSLATE_NOOP("argparse", "expected one argument"),
    QT_TRANSLATE_NOOP("argparse", "unrecognized arguments: %s"),
    QT_TRANSLATE_NOOP("argparse", "the following arguments are required: %s"),
    QT_TRANSLATE_NOOP("argparse", "invalid choice: %(value)r (choose from %(choices)s)"),
    QT_TRANSLATE_NOOP("argparse", "not allowed with argument %s"),
    QT_TRANSLATE_NOOP("argparse", "ignored explicit argument %r"),
)
"""The sentences that argparse itself may say here."""

# argparse looks its own sentences up by this name, in gettext's catalogues, of which there are none
argparse._ = tr  # type: ignore[attr-defined]


def read_arguments(arguments: Sequence[str]) -> argparse.Namespace:
    """The command in *arguments* and its options; from here on its language is in use.

    What is no command is a file or preset to open. Exits like any argparse program where
    *arguments* make no sense or only help was asked for.
    """
    early = _Parser(prog=PROGRAM, add_help=False, allow_abbrev=False)
    _add_language(early)
    known, rest = early.parse_known_args(arguments)
    language.use(known.language or language.of_system())
    if not rest or (rest[0] not in COMMANDS and not rest[0].startswith("-")):
        rest = ["open", *rest]
    _refuse_empty(rest)
    return _parser().parse_args(rest)


def _refuse_empty(words: Sequence[str]) -> None:
    """Raise where one of *words* is empty: as good as not typed, but hardly meant so; all words are in lists."""
    if words[0] in LISTS:
        return
    for before, word in zip(("", *words), words, strict=False):
        option, equals, value = word.partition("=") if word.startswith("--") else ("", "", word)
        if (equals or not option) and not value.strip():
            place = option or (before if before.startswith("--") and "=" not in before else "FILE|PRESET")
            raise ScenarioError([Problem(place, tr("must not be empty"))])


class _Once(argparse.Action):
    """Keeps the one value of an option; of two, none would be the plain choice."""

    given = False

    def __call__(
        self,
        parser: argparse.ArgumentParser,  # noqa: ARG002  (argparse hands all of this to an action)
        namespace: argparse.Namespace,
        values: Any,
        option_string: str | None = None,
    ) -> None:
        """Take the value, or raise where there is one already."""
        if option_string and self.given:
            raise ScenarioError([Problem(option_string, tr("is given twice, but takes one value"))])
        self.given = True
        setattr(namespace, self.dest, values)


class _Formatter(argparse.HelpFormatter):
    """Help whose Chinese lines are as long as its English ones."""

    def _split_lines(self, text: str, width: int) -> list[str]:
        return wrap(text, width)

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        lines = [line for each in text.splitlines() for line in wrap(each, width, first=indent, rest=f"{indent}  ")]
        return "\n".join(lines)


class _Parser(argparse.ArgumentParser):
    """A parser that says what is wrong in one line, and takes a number below 0 for no option."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        self._negative_number_matcher = re.compile(r"[-−]\.?\d")
        for name in (None, "store"):
            self.register("action", name, _Once)

    def _print_message(self, message: str, file: Any = None) -> None:
        """Nothing where there is no stream, as in a program without a console; older argparse would fail."""
        if file is not None or sys.stderr is not None:
            super()._print_message(message, file)

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message}\n")


def _parser() -> _Parser:
    parser = _Parser(
        prog=PROGRAM,
        usage=f"{PROGRAM} [FILE|PRESET]\n       {PROGRAM} COMMAND …",
        description=tr("Compares ways of selling through people. Without a command the window opens."),
        epilog=tr("What a command takes is said by: {command}").format(command=f"{PROGRAM} compare --help"),
        formatter_class=_Formatter,
        allow_abbrev=False,
    )
    _add_language(parser)
    parser.add_argument(
        "--version", action="version", version=f"{PROGRAM} {__version__}", help=tr("show the version and exit")
    )
    subparsers = parser.add_subparsers(
        dest="command", required=True, title=tr("commands"), metavar="COMMAND", prog=PROGRAM, parser_class=_Parser
    )
    _add_commands(subparsers)
    return parser


def _add_commands(subparsers: argparse._SubParsersAction[_Parser]) -> None:
    def command(name: str, purpose: str) -> _Parser:
        parser = subparsers.add_parser(
            name, help=purpose, description=purpose, formatter_class=_Formatter, allow_abbrev=False
        )
        _add_language(parser)
        return parser

    opened = command("open", tr("open the window, with a scenario or the default comparison"))
    either = tr("a scenario file or the name of a preset")
    opened.add_argument("scenario", nargs="?", metavar="FILE|PRESET", help=either)

    compare = command("compare", tr("print all models of a scenario side by side"))
    _add_scenario(compare)
    compare.add_argument("--json", action="store_true", help=tr("print every result as JSON instead of tables"))
    compare.add_argument(
        "--csv", type=Path, metavar="DIR", help=tr("write every table as a CSV file into a folder, instead of printing")
    )
    compare.add_argument(
        "--png", type=Path, metavar="DIR", help=tr("draw the charts as pictures into a folder, instead of printing")
    )

    statement = command("statement", tr("print the profit and loss of all models side by side"))
    _add_scenario(statement)
    statement.add_argument("--by-month", action="store_true", help=tr("every month by itself"))
    statement.add_argument("--side", choices=SIDES, help=tr("only that of the brand or of the agents"))
    form = statement.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help=tr("print JSON instead of a table"))
    form.add_argument("--csv", type=Path, metavar="FILE", help=tr("write a CSV file instead of printing"))

    report = command("report", tr("write a report to read and print: figures, statements, every input with its origin"))
    _add_scenario(report)
    report.add_argument("out", type=Path, metavar="OUT.html", help=tr("the file to write"))

    for name, question in QUESTIONS.items():
        asked = command(name, question.purpose())
        _add_scenario(asked)
        question.add_arguments(asked)

    fit.add_arguments(command(fit.NAME, fit.purpose()))

    check = command("check", tr("say everything that is wrong with scenario files"))
    check.add_argument("files", nargs="+", metavar="FILE", help=tr("a scenario file"))

    verified = command("verify", tr("published tables and figures beside what is computed for them"))
    named = tr("only this group: leads, customers, people, goods, articles, pinduoduo, yunji, …")
    verified.add_argument("--group", default="", metavar="GROUP", help=named)
    verified.add_argument("--json", action="store_true", help=tr("print JSON instead of a table"))
    verified.add_argument("--csv", type=Path, metavar="FILE", help=tr("write a CSV file instead of printing"))

    listed = command("presets", tr("list the presets that come with the program"))
    named = tr("only what has this word in its title, tags, or the systems, companies and articles it is about")
    listed.add_argument("word", nargs="?", default="", metavar="WORD", help=named)

    parameters = command("parameters", tr("list everything that can be set: path, unit, bounds, default, meaning"))
    listed = command("figures", tr("list every figure that can be asked about: name, unit, meaning"))
    for each in (parameters, listed):
        each.add_argument(
            "word", nargs="?", default="", metavar="WORD", help=tr("only what has this word in its path or meaning")
        )


def _add_language(parser: _Parser) -> None:
    parser.add_argument(
        "--language", choices=tuple(language.LANGUAGES), help=tr("language of all output (default: the system's)")
    )


def _add_scenario(parser: _Parser) -> None:
    parser.add_argument(
        "scenario",
        nargs="?",
        default=DEFAULT,
        metavar="FILE|PRESET",
        help=tr("a scenario file or the name of a preset (default: {name})").format(name=DEFAULT),
    )
    parser.add_argument(
        "--set",
        action="append",
        default=[],
        dest="changes",
        metavar="PATH=VALUE",
        help=tr(
            "change a value for this run, as often as needed: models.1.acquisition.cac=120, "
            "models.*.price.value=4, models.0.price.basis=list_share, same_product=false"
        ),
    )

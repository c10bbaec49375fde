"""Bring the Chinese catalogues up to date with the code, or check that they are.

    python tools/translations.py [--check]

Each package's catalogue, ``chinese.ts``, is written by Qt's lupdate and translated by hand, with Qt
Linguist or any editor. ``--check`` changes nothing and fails where a text is missing, not
translated, no longer in use, translated in two ways, or where a translation has other
``{placeholders}`` than its text.
"""

from __future__ import annotations

import ast
import shutil
import string
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ("calculator", "ui")
CATALOGUE = "chinese.ts"

Catalogue = Mapping[tuple[str, str], str]
"""Translations by context and text; empty where there is none, or none that is finished."""


def main(arguments: list[str]) -> int:
    """Update the catalogues, or check them; the exit status."""
    if "--check" not in arguments:
        for package in PACKAGES:
            update(ROOT / package, ROOT / package / CATALOGUE)
        return 0
    problems = [f"{package}/{CATALOGUE}: {problem}" for package in PACKAGES for problem in check(ROOT / package)]
    both = [read(ROOT / package / CATALOGUE) for package in PACKAGES]
    problems += contradictions(both)
    for problem in problems:
        print(problem)
    if problems:
        print(f"{len(problems)} to mend; `make translations` brings texts in and out, translating is done by hand.")
    return 1 if problems else 0


def update(folder: Path, catalogue: Path) -> None:
    """Let lupdate write the texts of the code in *folder* into *catalogue*, keeping what is translated."""
    lupdate = shutil.which("pyside6-lupdate", path=str(Path(sys.executable).parent)) or "pyside6-lupdate"
    run = subprocess.run(
        [
            lupdate, *map(str, sorted(folder.rglob("*.py"))), "-ts", str(catalogue), "-silent", "-no-obsolete",
            "-source-language", "en", "-target-language", "zh_CN",
            "-locations", "none",  # a line that moves makes nothing stale
            "-disable-heuristic", "similartext",  # no guess at what a changed text means
        ],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    if run.returncode:
        raise SystemExit(f"lupdate failed:\n{run.stdout}{run.stderr}")


def check(folder: Path) -> Iterator[str]:
    """What is wrong with the catalogue of the code in *folder*."""
    there = read(folder / CATALOGUE)
    with tempfile.TemporaryDirectory() as name:
        fresh = Path(name) / CATALOGUE
        shutil.copyfile(folder / CATALOGUE, fresh)
        update(folder, fresh)
        wanted = read(fresh)
    yield from differences(there, wanted)
    yield from unseen(folder, {text for _, text in wanted})


def differences(there: Catalogue, wanted: Catalogue) -> Iterator[str]:
    """What the catalogue that is *there* lacks, has too much of or says amiss, by the texts *wanted*."""
    for context, text in wanted:
        if (context, text) not in there:
            yield f"missing: {text!r}"
    for (context, text), translation in there.items():
        if (context, text) not in wanted:
            yield f"no longer in use: {text!r}"
        elif not translation:
            yield f"not translated: {text!r}"
        elif placeholders(text) != placeholders(translation):
            yield f"other placeholders than {text!r}: {translation!r}"


def unseen(folder: Path, seen: set[str]) -> Iterator[str]:
    """Texts in the code of *folder* that are to be translated but not among the *seen*: lupdate reads plain calls."""
    for file in sorted(folder.rglob("*.py")):
        for line, text in texts(ast.parse(file.read_text(encoding="utf-8"))):
            place = f"{file.relative_to(folder.parent)}, line {line}"
            if text is None:
                yield f"{place}: tr() of a text that is put together; give it placeholders and format its result"
            elif text not in seen:
                yield f"{place}: lupdate does not find {text!r}; call tr() with one plain literal, outside f-strings"


def read(catalogue: Path) -> Catalogue:
    """The texts in *catalogue* with their finished translations."""
    found: dict[tuple[str, str], str] = {}
    for context in ElementTree.parse(catalogue).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            finished = translation is not None and translation.get("type") is None
            text = (translation.text or "") if finished and translation is not None else ""
            found[context.findtext("name") or "", message.findtext("source") or ""] = text
    return found


def contradictions(catalogues: Iterable[Catalogue]) -> list[str]:
    """Texts with several translations: the program looks them up by the text alone."""
    translations: dict[str, set[str]] = {}
    for catalogue in catalogues:
        for (_, text), translation in catalogue.items():
            if translation:
                translations.setdefault(text, set()).add(translation)
    return [
        f"translated in {len(several)} ways: {text!r}: {', '.join(map(repr, sorted(several)))}"
        for text, several in translations.items()
        if len(several) > 1
    ]


def placeholders(text: str) -> set[str]:
    """The names in braces that ``str.format`` would fill in; a text that it cannot read has none."""
    try:
        return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}
    except ValueError:
        return set()


def texts(code: ast.AST) -> Iterator[tuple[int, str | None]]:
    """What is marked for translation in *code*, by line; None where the text is not a literal but an f-string."""
    for node in ast.walk(code):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        place = {"tr": 0, "QT_TRANSLATE_NOOP": 1}.get(name)
        if place is None or len(node.args) <= place:
            continue
        text = node.args[place]
        if isinstance(text, ast.Constant) and isinstance(text.value, str):
            yield node.lineno, text.value
        elif isinstance(text, ast.JoinedStr | ast.BinOp):
            yield node.lineno, None


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))

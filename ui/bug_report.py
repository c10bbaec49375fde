"""What a report about a bug says of the program and the machine: nothing about the person at it."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from importlib import metadata

from PySide6.QtCore import QLocale, QSettings, QSysInfo, qVersion
from PySide6.QtGui import QFont, QFontInfo, QGlyphRun, QGuiApplication, QTextLayout
from PySide6.QtWidgets import QApplication

from calculator import __version__, language, preset_file
from calculator.language import QT_TRANSLATE_NOOP, tr
from ui import theme
from ui.log import log_file
from ui.traces import without_home

PACKAGES = ("numpy", "pandas", "scipy", "pyqtgraph", "contourpy", "pydantic", "tomlkit", "python-calamine")
"""What the results, the charts and the files stand on, by the names of their packages."""
LANGUAGE_NAMES = {"en": QT_TRANSLATE_NOOP("BugReport", "English"), "zh": QT_TRANSLATE_NOOP("BugReport", "Chinese")}
THEME_NAMES = {"light": QT_TRANSLATE_NOOP("BugReport", "light"), "dark": QT_TRANSLATE_NOOP("BugReport", "dark")}

Fact = tuple[str, str]
"""What something is called, and what it is here."""


def facts() -> list[Fact]:
    """Program, what it stands on, machine and choices; quick, since nothing is loaded to be asked."""
    return [
        ("Tierwise", __version__),
        ("Python", f"{sys.version.split()[0]}, {QSysInfo.buildCpuArchitecture()}"),
        ("Qt", f"{qVersion()}, PySide6 {version('PySide6-Essentials')}"),
        (tr("Packages"), ", ".join(f"{package} {version(package)}" for package in PACKAGES)),
        (tr("System"), f"{QSysInfo.prettyProductName()}, {QSysInfo.kernelType()} {QSysInfo.kernelVersion()}"),
        (tr("Processors"), str(os.cpu_count() or "?")),
        (tr("Screens"), f"{', '.join(screens())} ({QGuiApplication.platformName()})"),
        (tr("Language"), _language()),
        (tr("Theme"), tr(THEME_NAMES[theme.current().name])),
        (tr("Fonts"), ", ".join(dict.fromkeys([font_of("a"), font_of("层")]))),
        (tr("Settings"), without_home(QSettings("Tierwise", "Tierwise").fileName())),
        (tr("Log"), without_home(str(log_file()))),
    ]


def report(failures: Iterable[str] = (), scenario: str = "") -> str:
    """The report as plain text: the *failures*, the facts, and the text of a *scenario* where one is to go along."""
    table = "\n".join(f"{name}: {value}" for name, value in facts())
    return "\n\n".join(part.strip() for part in (*failures, table, scenario) if part.strip()) + "\n"


def version(package: str) -> str:
    """The version of *package*; a dash where it is not known."""
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "–"


def screens() -> list[str]:
    """Size and scale of every screen: ``1920 × 1080 at 150 %``."""
    return [
        f"{screen.size().width()} × {screen.size().height()} @ {screen.devicePixelRatio() * 100:.0f} %"
        for screen in QGuiApplication.screens()
    ]


def font_of(character: str) -> str:
    """The family that really shows *character*."""
    layout = QTextLayout(character, QFont(QApplication.font()))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    runs: list[QGlyphRun] = layout.glyphRuns()
    return runs[0].rawFont().familyName() if runs else QFontInfo(QApplication.font()).family()


def scenario_text() -> str:
    """The scenario in sight as its file would have it, without where that file is; empty where no window is open."""
    from ui.main_window import MainWindow

    for window in QApplication.topLevelWidgets():
        if isinstance(window, MainWindow):
            return preset_file.dump(window.session.scenario, window.session.origin.text)
    return ""


def _language() -> str:
    system = next(iter(QLocale.system().uiLanguages()), "")
    spoken = tr(LANGUAGE_NAMES[language.current()])
    return tr("{spoken}, the system's is {system}").format(spoken=spoken, system=system)

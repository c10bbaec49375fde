"""What `make run` finds out about a machine, and what it says and does there."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable

import pytest

from tools import system_packages as system

LISTING = """\
\tlinux-vdso.so.1 (0x00007ffe)
\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)
\tlibGL.so.1 => not found
\tlibglib-2.0.so.0 => not found
"""
Arrange = Callable[..., list[list[str]]]


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> Arrange:
    """Arranges a Linux machine; what is asked of apt-get there is listed, and cures what is missing."""

    def arrange(
        *,
        display: str = "",
        answers: bool = True,
        libraries: bool = True,
        font: bool = True,
        root: bool = True,
        apt: bool = True,
    ) -> list[list[str]]:
        asked: list[list[str]] = []
        here = {"libraries": libraries, "font": font}

        def apt_get(command: str, *packages: str) -> bool:
            asked.append([command, *packages])
            if command == "install":
                here.update(libraries=True, font=True)
            return True

        monkeypatch.setattr(sys, "platform", "linux")
        monkeypatch.setattr(os, "geteuid", lambda: 0 if root else 1000, raising=False)
        monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}" if apt else None)
        for variable in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY"):
            monkeypatch.delenv(variable, raising=False)
        monkeypatch.setenv("DISPLAY", display)
        monkeypatch.setattr(system, "qt_starts", lambda platform="": here["libraries"] and (platform or answers))
        monkeypatch.setattr(system, "missing_libraries", lambda _: [] if here["libraries"] else ["libGL.so.1"])
        monkeypatch.setattr(system, "has_chinese_font", lambda: here["font"])
        monkeypatch.setattr(system, "named_here", lambda packages: packages)
        monkeypatch.setattr(system, "apt_get", apt_get)
        return asked

    return arrange


def test_a_machine_with_everything_opens_a_window_and_hears_nothing(
    machine: Arrange, capfd: pytest.CaptureFixture[str]
) -> None:
    assert machine(display=":0") == []
    assert system.main([]) == system.WINDOW
    assert capfd.readouterr() == ("", "")


def test_without_a_display_there_are_charts(machine: Arrange, capfd: pytest.CaptureFixture[str]) -> None:
    machine()
    assert system.main([]) == system.CHARTS
    assert "no display" in capfd.readouterr().err


def test_tests_need_no_display_and_hear_nothing_of_it(machine: Arrange, capfd: pytest.CaptureFixture[str]) -> None:
    machine()
    assert system.main(["--offscreen"]) == system.WINDOW
    assert capfd.readouterr().err == ""


def test_a_display_that_does_not_answer_is_named(machine: Arrange, capfd: pytest.CaptureFixture[str]) -> None:
    machine(display=":9", answers=False)
    assert system.main([]) == system.CHARTS
    assert ":9" in capfd.readouterr().err


def test_root_gets_what_is_missing_in_one_go(machine: Arrange) -> None:
    asked = machine(display=":0", libraries=False, font=False)
    assert system.main([]) == system.WINDOW
    assert asked == [["update"], ["install", "fonts-noto-cjk", "libgl1"]]


def test_everyone_else_is_told_the_line(machine: Arrange, capfd: pytest.CaptureFixture[str]) -> None:
    assert machine(libraries=False, root=False) == []
    assert system.main([]) == system.TEXT
    assert "sudo apt-get update && sudo apt-get install -y libgl1\n" in capfd.readouterr().err


def test_where_there_is_no_apt_get_the_libraries_are_named(machine: Arrange, capfd: pytest.CaptureFixture[str]) -> None:
    assert machine(libraries=False, font=False, apt=False) == []
    assert system.main([]) == system.TEXT
    said = capfd.readouterr().err
    assert "libGL.so.1" in said
    assert "Chinese" in said


def test_only_what_ldd_misses_counts() -> None:
    assert system.not_found(LISTING) == ["libGL.so.1", "libglib-2.0.so.0"]


@pytest.mark.parametrize(
    ("library", "package"),
    [
        ("libGL.so.1", "libgl1"),
        ("libEGL.so.1", "libegl1"),
        ("libX11.so.6", "libx11-6"),
        ("libdbus-1.so.3", "libdbus-1-3"),
        ("libglib-2.0.so.0", "libglib2.0-0"),
        ("libxcb-cursor.so.0", "libxcb-cursor0"),
        ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
    ],
)
def test_a_library_is_in_the_package_that_debian_names_after_it(library: str, package: str) -> None:
    assert system.package_of(library) == package


@pytest.mark.parametrize(
    ("variables", "display"),
    [
        ({}, ""),
        ({"DISPLAY": ":0"}, ":0"),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, "wayland-0"),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, ""),
        ({"QT_QPA_PLATFORM": "vnc"}, "vnc"),
    ],
)
def test_a_display_is_what_qt_would_take_for_one(variables: dict[str, str], display: str) -> None:
    assert system.display_of(variables) == display

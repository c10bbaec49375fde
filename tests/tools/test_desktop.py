"""The entry in a Linux desktop's menu: by its rules, for the user alone, and gone without a trace."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tools import desktop

ODD = Path('/home/zhang san/My 100% "tea" $tools`\\\'/bin/tierwise')


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A user's data folder on Linux, with the program installed in an environment of his own."""
    program = tmp_path / "my environment" / "bin" / "tierwise"
    program.parent.mkdir(parents=True)
    program.touch()
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(sys, "prefix", str(tmp_path / "my environment"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return tmp_path / "data"


def files(folder: Path) -> set[str]:
    return {file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file()}


def value(entry: str, key: str) -> str:
    """What a desktop reads for *key*, its escapes undone."""
    (line,) = [line for line in entry.splitlines() if line.startswith(f"{key}=")]
    return line.partition("=")[2].replace("\\\\", "\\")


def test_entry_and_icons_go_where_desktops_look(data: Path) -> None:
    assert desktop.main([]) == 0
    there = files(data)
    assert "applications/tierwise.desktop" in there
    assert "icons/hicolor/scalable/apps/tierwise.svg" in there
    assert {f"icons/hicolor/{size}x{size}/apps/tierwise.png" for size in (16, 32, 48, 256)} <= there


def test_the_entry_starts_the_program_of_this_environment(data: Path, tmp_path: Path) -> None:
    desktop.main([])
    entry = (data / "applications" / "tierwise.desktop").read_text(encoding="utf-8")
    program = str(tmp_path / "my environment" / "bin" / "tierwise")
    assert shlex.split(value(entry, "Exec")) == [program, "%f"]
    assert value(entry, "TryExec") == program


def test_a_folder_with_any_name_can_be_started_from() -> None:
    command = value(desktop.entry_for(ODD), "Exec")
    assert command.startswith('"')
    assert command.endswith('" %f')
    started = re.sub(r'\\(["`$\\])', r"\1", command[1 : -len('" %f')]).replace("%%", "%")
    assert started == str(ODD)


def test_removing_takes_out_what_was_put_in_and_nothing_else(data: Path) -> None:
    other = data / "applications" / "other.desktop"
    other.parent.mkdir(parents=True)
    other.touch()
    desktop.main([])
    assert desktop.main(["--remove"]) == 0
    assert files(data) == {"applications/other.desktop"}
    assert desktop.main(["--remove"]) == 0


def test_without_the_program_nothing_is_put_in(data: Path, tmp_path: Path) -> None:
    (tmp_path / "my environment" / "bin" / "tierwise").unlink()
    assert desktop.main([]) == 2
    assert not data.exists()


def test_other_systems_have_no_such_menu(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    assert desktop.main([]) == 2
    assert not data.exists()


def test_name_and_comment_are_in_both_languages() -> None:
    entry = desktop.ENTRY.read_text(encoding="utf-8")
    for key in ("Name", "GenericName", "Comment", "Keywords"):
        assert value(entry, key).isascii()
        assert not value(entry, f"{key}[zh_CN]").isascii()


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="desktop-file-utils are not installed")
@pytest.mark.parametrize("program", [None, ODD])
def test_the_entry_is_valid(tmp_path: Path, program: Path | None) -> None:
    file = tmp_path / "tierwise.desktop"
    file.write_text(
        desktop.ENTRY.read_text(encoding="utf-8") if program is None else desktop.entry_for(program), encoding="utf-8"
    )
    validate = shutil.which("desktop-file-validate") or ""
    done = subprocess.run([validate, str(file)], capture_output=True, text=True, check=False)
    assert done.stdout + done.stderr == ""

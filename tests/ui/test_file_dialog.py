"""Where the window proposes to put and to find files."""

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog

from ui import settings
from ui.file_dialog import ask_where_to_save, usual_folder


@pytest.fixture
def documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's folder for documents."""
    folder = tmp_path / "Documents"
    folder.mkdir()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(folder))
    return folder


def existing(folder: Path) -> Path:
    folder.mkdir()
    file = folder / "plan.toml"
    file.touch()
    return file


def test_files_lie_beside_the_open_one_else_the_most_recent_else_among_the_documents(
    tmp_path: Path, documents: Path
) -> None:
    assert usual_folder() == documents
    recent, opened = existing(tmp_path / "recent"), existing(tmp_path / "opened")
    settings.remember_file(recent)
    assert usual_folder() == recent.parent
    assert usual_folder(opened) == opened.parent


def test_a_folder_that_is_gone_is_not_proposed(tmp_path: Path, documents: Path) -> None:
    assert usual_folder(tmp_path / "gone" / "plan.toml") == documents


def test_a_name_is_proposed_in_that_folder_without_what_no_file_may_be_called(
    tmp_path: Path, documents: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    proposed: list[str] = []

    def called_off(*words: str) -> tuple[str, str]:
        proposed.append(words[2])
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", called_off)
    assert ask_where_to_save(None, "Save", "Agents: 3/4?.csv", "", ".csv") is None
    ask_where_to_save(None, "Save", str(tmp_path / "plan.toml"), "", ".toml")
    assert proposed == [str(documents / "Agents- 3-4-.csv"), str(tmp_path / "plan.toml")]

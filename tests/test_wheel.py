"""The wheel holds the program and its data, and works where the source is not."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SHIPPED = ("calculator", "ui", "presets")
DATA = (".toml", ".ts", ".svg", ".png", ".ico", ".icns")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder), folder=ROOT)
    (built,) = folder.glob("tierwise-*.whl")
    return built


@pytest.fixture(scope="module")
def programs(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the programs of an environment with the wheel, and with what it stands on from this one."""
    home = tmp_path_factory.mktemp("home")
    run(sys.executable, "-m", "venv", "--without-pip", str(home), folder=home)
    names = {"base": str(home), "platbase": str(home)}
    packages = Path(sysconfig.get_path("purelib", "venv", names))
    folder = Path(sysconfig.get_path("scripts", "venv", names))
    # a path in a .pth file shows the packages there, not an editable install: that is a .pth file itself
    here = dict.fromkeys(sysconfig.get_path(kind) for kind in ("purelib", "platlib"))
    (packages / "dependencies.pth").write_text("\n".join(here), encoding="utf-8")
    python = str(folder / "python")
    run(sys.executable, "-m", "pip", "--python", python, "install", "--no-deps", "--no-index", str(wheel), folder=home)
    return folder


def test_everything_that_the_program_needs_is_in_the_wheel(wheel: Path) -> None:
    there = {
        path.relative_to(ROOT).as_posix()
        for package in SHIPPED
        for path in (ROOT / package).rglob("*")
        if path.suffix in (".py", *DATA)
    }
    shipped = {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}
    assert {"presets/three-models.toml", "calculator/chinese.ts", "ui/chinese.ts"} <= there
    assert there - shipped == set()


def test_nothing_else_is(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert {name.split("/")[0] for name in names if ".dist-info/" not in name} == set(SHIPPED)
    assert [name for name in names if "__pycache__" in name] == []
    assert any(name.endswith("licenses/LICENSE") for name in names)


def test_the_installed_program_compares(programs: Path, tmp_path: Path) -> None:
    printed = run(str(programs / "tierwise"), "compare", "--json", folder=tmp_path)
    assert [model["kind"] for model in json.loads(printed)] == ["stocked", "commission", "direct"]


def test_the_installed_window_is_the_wheel_s(programs: Path, tmp_path: Path) -> None:
    code = "import calculator, presets, ui.main_window; print(calculator.__file__, presets.__file__, ui.__file__)"
    files = run(str(programs / "python"), "-c", code, folder=tmp_path).split()
    assert len(files) == len(SHIPPED)
    assert all(Path(file).is_relative_to(programs.parent) for file in files)


def run(*command: str, folder: Path) -> str:
    """What *command* prints in *folder*, with nothing of this process's paths; fails where it fails."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    environment |= {"QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout

"""Put Tierwise into the menu of a Linux desktop, for the user alone, or take it out again.

    python tools/desktop.py [--remove]

The entry starts the program of the environment that this Python belongs to. Only files of its own are
written or removed, below ``$XDG_DATA_HOME`` (``~/.local/share``).
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ENTRY = ROOT / "packaging" / "tierwise.desktop"


def main(arguments: list[str]) -> int:
    """Install, or remove; the exit status."""
    if not sys.platform.startswith("linux"):
        print("Only desktops of Linux have such menus.", file=sys.stderr)
        return 2
    data = data_folder()
    if "--remove" in arguments:
        for file in places(data).values():
            file.unlink(missing_ok=True)
        print(f"Tierwise is no longer in the menu of {data}.")
    else:
        program = Path(sys.prefix) / "bin" / "tierwise"
        if not program.exists():
            print(f"There is no {program}: install Tierwise first.", file=sys.stderr)
            return 2
        install(data, program)
        print(f"Tierwise is in the menu: {places(data)[ENTRY]}")
    return 0


def data_folder() -> Path:
    """Where a user's own programs leave what desktops read."""
    chosen = os.environ.get("XDG_DATA_HOME", "")
    return Path(chosen) if chosen.startswith("/") else Path.home() / ".local" / "share"


def places(data: Path) -> dict[Path, Path]:
    """What goes where below *data*."""
    icons = data / "icons" / "hicolor"
    drawn = {
        file: icons / f"{size}x{size}" / "apps" / "tierwise.png"
        for file in sorted((ROOT / "ui" / "icons").glob("tierwise-*.png"))
        for size in [file.stem.rpartition("-")[2]]
    }
    svg = ROOT / "packaging" / "tierwise.svg"
    return {ENTRY: data / "applications" / ENTRY.name, svg: icons / "scalable" / "apps" / svg.name} | drawn


def install(data: Path, program: Path) -> None:
    """Copy entry and icons to their places; the entry starts *program*."""
    for source, file in places(data).items():
        file.parent.mkdir(parents=True, exist_ok=True)
        if source == ENTRY:
            file.write_text(entry_for(program), encoding="utf-8")
        else:
            shutil.copyfile(source, file)


def entry_for(program: Path) -> str:
    """The entry with *program* where it would else be looked for by its name."""
    lines = []
    for line in ENTRY.read_text(encoding="utf-8").splitlines():
        key = line.partition("=")[0]
        known = {"Exec": f"Exec={quoted(program)} %f", "TryExec": f"TryExec={program}"}
        lines.append(known.get(key, line))
    return "\n".join([*lines, ""])


def quoted(program: Path) -> str:
    """*program* as one argument of an ``Exec`` line: quoted by its rules, then as the value of a key."""
    within = str(program)
    for special in ("\\", '"', "`", "$"):
        within = within.replace(special, f"\\{special}")
    value = f'"{within}"'.replace("\\", "\\\\")
    return value.replace("%", "%%")


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))

"""See to it that Qt starts here and has a font for Chinese; the rest of Tierwise comes with pip.

    python tools/system_packages.py [--offscreen]

On Debian and Ubuntu what is missing is installed (by root) or named in one line (for everyone
else). The exit status says what is possible: 0 a window, 1 charts without a window, 2 text alone.
With ``--offscreen`` no window is wanted, and charts are enough for a 0.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

START = "from PySide6.QtGui import QGuiApplication; QGuiApplication([])"
PATIENCE = 20
"""Seconds that Qt has to start in: a display at an unreachable address answers late or never."""

FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")
FONT_NAMES = ("cjk", "notosanssc", "notoserifsc", "sourcehan", "wqy", "droidsansfallback", "uming", "ukai", "simsun")
FONT_PACKAGE = "fonts-noto-cjk"

UNLIKE_THEIR_LIBRARY = {"libglib-2.0.so.0": "libglib2.0-0", "libgthread-2.0.so.0": "libglib2.0-0"}

WINDOW, CHARTS, TEXT = range(3)


def main(arguments: list[str]) -> int:
    """Check, install or advise, check again; what is possible then."""
    if not sys.platform.startswith("linux"):
        return WINDOW
    display = "" if "--offscreen" in arguments else display_of(os.environ)
    possible = what_starts(display)
    lacking = possible == TEXT or (display and possible == CHARTS)
    libraries = missing_libraries(display) if lacking else []
    packages = {package_of(library) for library in libraries}
    if not has_chinese_font():
        packages.add(FONT_PACKAGE)
    if packages:
        obtain(sorted(packages), libraries)
        possible = what_starts(display) if lacking else possible
    if "--offscreen" in arguments:
        return TEXT if possible == TEXT else 0
    if possible != WINDOW:
        say(f"The display {display} opens no window." if display else "There is no display here to open a window on.")
    return possible


def what_starts(display: str) -> int:
    """Whether Qt starts with a window on *display*, for charts alone, or not at all."""
    if display and qt_starts():
        return WINDOW
    return CHARTS if qt_starts("offscreen") else TEXT


def display_of(environment: Mapping[str, str]) -> str:
    """Where a window would open, by the variables that Qt goes by; empty where it would open nowhere."""
    platform = environment.get("QT_QPA_PLATFORM", "")
    if platform.startswith(("offscreen", "minimal")):
        return ""
    return environment.get("WAYLAND_DISPLAY") or environment.get("DISPLAY") or platform


def qt_starts(platform: str = "") -> bool:
    """Whether Qt starts on *platform* (empty: the one it chooses itself)."""
    environment = {**os.environ, "QT_QPA_PLATFORM": platform} if platform else None
    try:
        run = subprocess.run(
            [sys.executable, "-c", START],
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=PATIENCE,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return False
    return run.returncode == 0


def missing_libraries(display: str) -> list[str]:
    """The libraries that Qt's plugins for a window (or for none) ask for in vain."""
    package = importlib.util.find_spec("PySide6")
    if package is None or not package.submodule_search_locations:
        return []
    plugins = Path(package.submodule_search_locations[0], "Qt", "plugins", "platforms")
    names = ["offscreen"]
    if display:
        names += ["xcb", *(["wayland"] if os.environ.get("WAYLAND_DISPLAY") else [])]
    missing: dict[str, None] = {}
    for name in names:
        try:
            run = subprocess.run(["ldd", str(plugins / f"libq{name}.so")], capture_output=True, text=True, check=False)
        except FileNotFoundError:
            return []
        missing.update(dict.fromkeys(not_found(run.stdout)))
    return list(missing)


def not_found(listing: str) -> list[str]:
    """The libraries that ldd could not find, by its output *listing*."""
    return [line.split("=>")[0].strip() for line in listing.splitlines() if line.rstrip().endswith("=> not found")]


def package_of(library: str) -> str:
    """Debian's package of *library*: ``libEGL.so.1`` → ``libegl1``, ``libX11.so.6`` → ``libx11-6``."""
    if library in UNLIKE_THEIR_LIBRARY:
        return UNLIKE_THEIR_LIBRARY[library]
    name, _, version = library.partition(".so.")
    return f"{name}{'-' if name[-1].isdigit() else ''}{version}".lower()


def has_chinese_font() -> bool:
    """Whether fontconfig knows a font for Chinese; where it cannot be asked, whether a file looks like one."""
    if shutil.which("fc-list"):
        run = subprocess.run(["fc-list", ":lang=zh-cn", "family"], capture_output=True, text=True, check=False)
        return bool(run.stdout.strip())
    for folder in FONT_FOLDERS:
        for _, _, files in os.walk(Path(folder).expanduser()):
            if any(part in name.lower().replace("-", "") for name in files for part in FONT_NAMES):
                return True
    return False


def obtain(packages: list[str], libraries: list[str]) -> None:
    """Install *packages* as root, else say how they, or *libraries* on other systems, are to be had."""
    if not shutil.which("apt-get"):
        if libraries:
            say(f"Qt needs these libraries, which are missing here: {' '.join(libraries)}")
        if FONT_PACKAGE in packages:
            say("No font with Chinese characters is installed: Noto Sans CJK is one.")
        return
    if os.geteuid() != 0:
        say("Qt's libraries or a Chinese font are missing. This line installs them:")
        say(f"    sudo apt-get update && sudo apt-get install -y {' '.join(named_here(packages))}")
        return
    say(f"Installing what Qt needs here: {' '.join(packages)}")
    apt_get("update")
    names = named_here(packages)
    if not apt_get("install", *names):  # all or nothing: one that is not to be had must not keep the others out
        for name in names:
            apt_get("install", name)


def apt_get(command: str, *packages: str) -> bool:
    """Whether apt-get could do *command*, without questions; what goes wrong it says itself."""
    run = subprocess.run(
        ["apt-get", command, "-y", "-qq", *(["--no-install-recommends", *packages] if packages else [])],
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
        stdout=subprocess.DEVNULL,
        check=False,
    )
    return run.returncode == 0


def named_here(packages: list[str]) -> list[str]:
    """*packages* by the names that this release has for them: since 2024 some end in ``t64``."""
    run = subprocess.run(
        ["apt-cache", "policy", *(f"{name}t64" for name in packages)], capture_output=True, text=True, check=False
    )
    renamed = {line.removesuffix(":") for line in run.stdout.splitlines() if line.endswith("t64:")}
    return [f"{name}t64" if f"{name}t64" in renamed else name for name in packages]


def say(text: str) -> None:
    """Tell the person at the terminal."""
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))

"""See to it that Qt starts here and has a font for Chinese; the rest of Tierwise comes with pip.

    python tools/system_packages.py [--offscreen]

On Debian and Ubuntu what is missing is installed (by root) or named in one line (for everyone
else). The exit status is 0 where a window can be opened and 1 where it cannot; with
``--offscreen`` no window is wanted, and the status is 0 where charts can be drawn.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

START = "from PySide6.QtGui import QGuiApplication; QGuiApplication([])"
PATIENCE = 20
"""Seconds that Qt has to start in: a display at an unreachable address answers late or never."""

FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")
FONT_NAMES = ("cjk", "notosanssc", "notoserifsc", "sourcehan", "wqy", "droidsansfallback", "uming", "ukai", "simsun")
FONT_PACKAGE = "fonts-noto-cjk"

UNLIKE_THEIR_LIBRARY = {"libglib-2.0.so.0": "libglib2.0-0", "libgthread-2.0.so.0": "libglib2.0-0"}


def main(arguments: list[str]) -> int:
    """Check, install or advise, check again; the exit status."""
    if not sys.platform.startswith("linux"):
        return 0
    display = "" if "--offscreen" in arguments else display_of(os.environ)
    platform = "" if display else "offscreen"
    starts = qt_starts(platform)
    libraries = [] if starts else missing_libraries(display)
    packages = {package_of(library) for library in libraries}
    if not has_chinese_font():
        packages.add(FONT_PACKAGE)
    if packages:
        obtain(sorted(packages), libraries)
        starts = starts or qt_starts(platform)
    if "--offscreen" in arguments:
        return 0 if starts else 1
    if not display:
        say("There is no display here: neither DISPLAY nor WAYLAND_DISPLAY is set.")
    elif not starts:
        say(f"No window can be opened on the display {display}.")
    return 0 if display and starts else 1


def display_of(environment: Mapping[str, str]) -> str:
    """The display that a window would open on, empty where there is none."""
    return environment.get("WAYLAND_DISPLAY") or environment.get("DISPLAY") or ""


def qt_starts(platform: str) -> bool:
    """Whether Qt starts on *platform* (empty: the one that it chooses itself)."""
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
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends"]
    updated = subprocess.run(["apt-get", "update", "-qq"], env=quiet, stdout=sys.stderr, check=False)
    installed = subprocess.run([*install, *named_here(packages)], env=quiet, stdout=sys.stderr, check=False)
    if updated.returncode or installed.returncode:
        say("Not everything could be installed; going on without.")


def named_here(packages: Iterable[str]) -> list[str]:
    """*packages* by the names that this release has for them: since 2024 some end in ``t64``."""
    packages = list(packages)
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

"""What Qt needs of a Linux system before a window can open; standard library only, since Qt itself cannot tell.

A missing library of Qt's screen plug-in ends the program in Qt's own abort, without a sentence.
"""

import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

# Shared library -> package of Debian and Ubuntu; tried in a bare Debian root.
OFFSCREEN = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
}
X_DISPLAY = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
WAYLAND = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}


def what_is_missing(
    environment: Mapping[str, str] = os.environ,
    missing: Callable[[list[str]], list[str]] | None = None,
) -> str | None:
    """One sentence on what to install or where to start before a window can open; None when all is there."""
    if not sys.platform.startswith("linux"):
        return None
    platform = environment.get("QT_QPA_PLATFORM", "")
    if not platform and not environment.get("DISPLAY") and not environment.get("WAYLAND_DISPLAY"):
        return (
            "There is no screen here: start the program from a desktop, "
            "or name a verb to work without a window (--help lists them)."
        )
    screen = platform or ("wayland" if environment.get("WAYLAND_DISPLAY") else "xcb")
    needed = dict(OFFSCREEN)
    for name, libraries in (("xcb", X_DISPLAY), ("wayland", WAYLAND)):
        if screen.startswith(name):
            needed |= libraries
    names = (missing or not_loadable)(list(needed))
    if not names:
        return None
    return (
        "The window needs libraries of the system that are not installed.\n"
        f"On Debian or Ubuntu: sudo apt-get install {' '.join(dict.fromkeys(needed[name] for name in names))}\n"
        f"Elsewhere install the packages that hold: {' '.join(names)}"
    )


def what_failed(error: ImportError) -> str | None:
    """One sentence for an import that failed in a library of the system; None when the fault is ours."""
    text = str(error)
    signs = ("cannot open shared object", "DLL load failed", "Library not loaded", "GLIBC")
    if not any(sign in text for sign in signs):
        return None
    return (
        f"A library of the system is missing or too old for the window ({text}): install it and start again."
    )


def not_loadable(names: list[str]) -> list[str]:
    """Names among `names` that the system's loader does not find.

    Looks in the loader's own list first, a tenth of a millisecond; only what is not there is tried for real.
    """
    try:
        known = Path("/etc/ld.so.cache").read_bytes()
    except OSError:
        known = b""
    unlisted = [name for name in names if name.encode() + b"\0" not in known]
    return [name for name in unlisted if not _loads(name)]


def _loads(name: str) -> bool:
    import ctypes

    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True

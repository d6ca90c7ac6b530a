"""Every colour, size and space of the window in one table, without Qt.

Three schemes (light, dark, contrast) share one list of names; the partnership's accent is bent until it reads.
"""

from enum import StrEnum
from typing import NamedTuple

from cspdesk.domain.accent import DEFAULT_ACCENT as DEFAULT_ACCENT

GRID = 8
"""The step of all spaces, in pixels; 4 is the half step."""

RADIUS = 6
RADIUS_SMALL = 4
SMALL, BODY, TITLE = 11, 13, 20
"""The three type sizes, in pixels at 100 % text."""

ROW = 32
ROW_TWO_LINES = 46
ROW_HEAD = 26
CONTROL = 30
SIDEBAR = 212
TOP_BAR = 48


class Scheme(StrEnum):
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Tone(StrEnum):
    """What a chip means; each tone has a mark of its own, so colour never stands alone."""

    GOOD = "good"
    WARN = "warn"
    BAD = "bad"
    INFO = "info"
    QUIET = "quiet"


class Chip(NamedTuple):
    """A word with the tone it is shown in."""

    word: str
    tone: Tone = Tone.QUIET


class Tokens:
    """Colours as #rrggbb; each `on_` or text colour is readable on the ground it names.

    Not a dataclass: making one of thirty fields would cost a part of the start.
    """

    scheme: Scheme
    window: str
    page: str
    raised: str
    hover: str
    line: str
    edge: str
    text: str
    soft: str
    faint: str
    accent: str
    on_accent: str
    accent_hover: str
    accent_text: str
    selected: str
    current: str
    focus: str
    toast: str
    on_toast: str
    toast_link: str
    mark: str
    good: str
    good_ground: str
    warn: str
    warn_ground: str
    bad: str
    bad_ground: str
    info: str
    info_ground: str
    quiet: str
    quiet_ground: str

    def __init__(self, scheme: Scheme, colours: dict[str, str]) -> None:
        self.scheme = scheme
        for name, colour in colours.items():
            setattr(self, name, colour)

    def tone(self, tone: Tone) -> tuple[str, str]:
        """Ink and ground of a chip."""
        return getattr(self, tone.value), getattr(self, f"{tone.value}_ground")


def channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def mix(ink: str, ground: str, share: float) -> str:
    """`share` of ink laid over ground."""
    pairs = zip(channels(ink), channels(ground), strict=True)
    return "#" + "".join(f"{round(i * share + g * (1 - share)):02x}" for i, g in pairs)


def luminance(colour: str) -> float:
    """Relative luminance as in WCAG 2.2."""
    red, green, blue = (
        c / 12.92 if (c := v / 255) <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for v in channels(colour)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio as in WCAG 2.2, 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def readable(colour: str, ground: str, ratio: float = 4.5) -> str:
    """The colour, moved towards black or white only as far as it must to read on the ground."""
    goal = "#000000" if luminance(ground) > 0.18 else "#ffffff"
    for step in range(0, 101, 4):
        tried = mix(goal, colour, step / 100)
        if contrast(tried, ground) >= ratio:
            return tried
    return goal


def _tint(accent: str, page: str, share: float, inks: tuple[str, ...]) -> str:
    """The accent laid thinly over the page, thinner still until every ink reads on it."""
    while share > 0.01:
        ground = mix(accent, page, share)
        if all(contrast(ink, ground) >= 4.5 for ink in inks):
            return ground
        share *= 0.85
    return page


def _accented(colours: dict[str, str], accent: str, share: float, ratio: float) -> None:
    """Adds the accent's family; fills stand out from the page and their label reads on them."""
    page, hover = colours["page"], colours["hover"]
    fill = readable(accent, page, 3.0)
    white, black = "#ffffff", "#10141b"
    label = white if contrast(fill, white) >= 4.5 else black
    if contrast(fill, label) < 4.5:
        fill = readable(fill, label)
    inks = (colours["text"], colours["soft"], colours["faint"])
    selected = _tint(accent, page, share, inks)
    colours |= {
        "accent": fill,
        "on_accent": label,
        "accent_hover": mix("#000000" if label == white else white, fill, 0.1),
        "selected": selected,
        "current": _tint(accent, page, share * 0.75, inks),
        "focus": colours.get("focus") or readable(fill, page, 4.5),
        "accent_text": readable(readable(readable(accent, page, ratio), hover, ratio), selected, ratio),
    }


_LIGHT = {
    "window": "#f4f5f7",
    "page": "#ffffff",
    "raised": "#ffffff",
    "hover": "#f3f5f7",
    "line": "#e4e7eb",
    "edge": "#8b94a1",
    "text": "#1a212b",
    "soft": "#525c6a",
    "faint": "#636c79",
    "toast": "#232a34",
    "on_toast": "#f6f7f9",
    "toast_link": "#9cc4ff",
    "mark": "#ffe9a8",
    "good": "#17653a",
    "good_ground": "#e2f3e8",
    "warn": "#7d4b00",
    "warn_ground": "#fdf0d5",
    "bad": "#a3211c",
    "bad_ground": "#fde8e6",
    "info": "#1d4f91",
    "info_ground": "#e5eefb",
    "quiet": "#4c5663",
    "quiet_ground": "#eceff2",
}
_DARK = {
    "window": "#15181d",
    "page": "#1b1f25",
    "raised": "#232830",
    "hover": "#222730",
    "line": "#2d333c",
    "edge": "#6c7684",
    "text": "#e4e8ed",
    "soft": "#a7b0bc",
    "faint": "#949dab",
    "toast": "#3a424e",
    "on_toast": "#f3f5f8",
    "toast_link": "#b4d3ff",
    "mark": "#6b5300",
    "good": "#83d6a3",
    "good_ground": "#1c3427",
    "warn": "#f0c36c",
    "warn_ground": "#3a2e16",
    "bad": "#ff9d95",
    "bad_ground": "#43211f",
    "info": "#9cc4ff",
    "info_ground": "#1d2f49",
    "quiet": "#b3bcc8",
    "quiet_ground": "#2b313a",
}
_CONTRAST = {
    "window": "#000000",
    "page": "#000000",
    "raised": "#000000",
    "hover": "#1f1f1f",
    "line": "#8c8c8c",
    "edge": "#ffffff",
    "text": "#ffffff",
    "focus": "#ffe14d",
    "soft": "#ffffff",
    "faint": "#e6e6e6",
    "toast": "#ffffff",
    "on_toast": "#000000",
    "toast_link": "#00308f",
    "mark": "#5a4a00",
    "good": "#7dffa8",
    "good_ground": "#000000",
    "warn": "#ffd75e",
    "warn_ground": "#000000",
    "bad": "#ffa49c",
    "bad_ground": "#000000",
    "info": "#9fd0ff",
    "info_ground": "#000000",
    "quiet": "#ffffff",
    "quiet_ground": "#000000",
}
_TABLES = {
    Scheme.LIGHT: (_LIGHT, 0.11, 4.5),
    Scheme.DARK: (_DARK, 0.26, 4.5),
    Scheme.CONTRAST: (_CONTRAST, 0.42, 7.0),
}


def tokens(scheme: Scheme, accent: str = DEFAULT_ACCENT) -> Tokens:
    """The table of one scheme with the partnership's accent, #rrggbb."""
    table, share, ratio = _TABLES[scheme]
    colours = dict(table)
    _accented(colours, accent, share, ratio)
    return Tokens(scheme, colours)


TEXT_PAIRS = (
    ("text", "window"), ("text", "page"), ("text", "raised"), ("text", "hover"), ("text", "selected"),
    ("text", "current"), ("text", "mark"), ("soft", "window"), ("soft", "page"), ("soft", "raised"),
    ("soft", "hover"), ("soft", "selected"), ("faint", "page"), ("faint", "window"), ("faint", "hover"),
    ("accent_text", "page"), ("accent_text", "hover"), ("accent_text", "selected"), ("on_accent", "accent"),
    ("on_accent", "accent_hover"), ("on_toast", "toast"), ("toast_link", "toast"), ("good", "good_ground"),
    ("warn", "warn_ground"), ("bad", "bad_ground"), ("info", "info_ground"), ("quiet", "quiet_ground"),
    ("bad", "page"), ("warn", "page"), ("good", "page"), ("info", "page"),
)  # fmt: skip
"""Every text and ground that meet in the window; a test holds each at 4.5 or more."""

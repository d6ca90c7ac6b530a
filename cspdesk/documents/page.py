"""Measures on paper, in points, each named once: page sizes, margins, type scale, colours."""

import functools
from dataclasses import dataclass, replace

from cspdesk.domain.accent import DEFAULT_ACCENT
from cspdesk.domain.papers.common import PaperOptions, PaperSize

SIZES: dict[PaperSize, tuple[float, float]] = {
    PaperSize.A5: (419.53, 595.28),
    PaperSize.A4: (595.28, 841.89),
    PaperSize.A3: (841.89, 1190.55),
}

HAIRLINE = 0.5
RULE = 1.0
BAR = 3.0
LOGO_HEIGHT = 40.0
LOGO_WIDTH = 170.0
SIGN_ROW = 25.0
FOOTER_DROP = 30.0

INK = "#16202a"
QUIET = "#52606d"
LINE = "#b8c1ca"
FAINT = "#eef1f4"
ALERT = "#9b1c1c"
WHITE = "#ffffff"
# How much of the white between parts is left where that saves a page.
_TIGHT = 0.7


@dataclass(frozen=True, eq=False, slots=True)
class Style:
    """A way of setting text; sizes in points, `align` is left, right, centre, or start.

    Start is the side a paragraph's own script begins on.
    """

    size: float
    leading: float
    bold: bool = False
    italic: bool = False
    colour: str = INK
    align: str = "left"


@dataclass(frozen=True, eq=False)
class Look:
    """All measures and styles of one paper. `aside` is the width of the left column, 0 when there is none."""

    width: float
    height: float
    left: float
    right: float
    top: float
    bottom: float
    aside: float
    gutter: float
    gap: float
    large: bool
    accent: str
    poster: Style
    title: Style
    subtitle: Style
    heading: Style
    item: Style
    body: Style
    prose: Style
    strong: Style
    quiet: Style
    small: Style
    small_strong: Style
    label: Style
    figure: Style
    figure_right: Style
    alert: Style
    name: Style
    mark: Style

    @property
    def measure(self) -> float:
        """Width between the margins."""
        return self.width - self.left - self.right


def look(options: PaperOptions, accent: str, *, landscape: bool = False) -> Look:
    """The look of a paper; looks are made once and shared, so that their styles can be cached by identity."""
    return _look(options.size, options.large_print, readable(accent), landscape)


@functools.lru_cache(maxsize=64)
def _look(paper: PaperSize, large: bool, accent: str, landscape: bool) -> Look:
    width, height = SIZES[paper]
    if landscape:
        width, height = height, width
    if large:
        return _large(width, height, accent)
    # A3 is read from further away, A5 in the hand; the type follows, a little less than the page does.
    scale = {PaperSize.A3: 1.3, PaperSize.A5: 0.86}.get(paper, 1.0)
    # A page on its side has no height to give to its title.
    gap, title = (9, 20) if landscape else (14, 25)
    margin = {PaperSize.A5: 36.0}.get(paper, 56.0 * scale)

    def style(size: float, leading: float, colour: str = INK, **more: bool | str) -> Style:
        return Style(
            size * scale,
            leading * scale,
            bool(more.get("bold")),
            bool(more.get("italic")),
            colour,
            str(more.get("align", "left")),
        )

    return Look(
        width, height, margin, margin, margin * 0.86, margin * 1.14,
        92 * scale, 14 * scale, gap * scale, False, accent,
        poster=style(52, 58, bold=True),
        title=style(title, title * 1.2, bold=True),
        subtitle=style(13, 18, QUIET),
        heading=style(13, 17.5, accent, bold=True),
        item=style(11, 15.5, bold=True, align="start"),
        body=style(10, 14.5),
        prose=style(10, 14.5, align="start"),
        strong=style(10, 14.5, bold=True),
        quiet=style(10, 14.5, QUIET),
        small=style(8.5, 11.5, QUIET),
        small_strong=style(8.5, 11.5, bold=True),
        label=style(8.5, 14.5, QUIET, bold=True),
        figure=style(10, 14.5),
        figure_right=style(10, 14.5, align="right"),
        alert=style(10, 14.5, ALERT, bold=True),
        name=style(11.5, 15, accent, bold=True),
        mark=style(8.5, 11.5, ALERT, bold=True),
    )  # fmt: skip


@functools.lru_cache(maxsize=64)
def tighter(own: Look) -> Look:
    """The same look with less white between its parts, for a paper that runs over by a few lines."""
    return replace(own, gap=own.gap * _TIGHT)


def _large(width: float, height: float, accent: str) -> Look:
    """18 points is the least of everything on the page, furniture included."""

    def style(size: float, leading: float, colour: str = INK, **more: bool | str) -> Style:
        return Style(size, leading, bool(more.get("bold")), False, colour, str(more.get("align", "left")))

    margin = 50.0
    return Look(
        width, height, margin, margin, margin * 1.25, 66.0,
        0, 0, 26, True, accent,
        poster=style(58, 66, bold=True),
        title=style(32, 39, bold=True),
        subtitle=style(20, 27),
        heading=style(24, 31, accent, bold=True),
        item=style(21, 28, bold=True, align="start"),
        body=style(18, 26),
        prose=style(18, 26, align="start"),
        strong=style(18, 26, bold=True),
        quiet=style(18, 26),
        small=style(18, 25),
        small_strong=style(18, 25, bold=True),
        label=style(18, 26, bold=True),
        figure=style(18, 26),
        figure_right=style(18, 26, align="right"),
        alert=style(18, 26, ALERT, bold=True),
        name=style(20, 26, accent, bold=True),
        mark=style(18, 24, ALERT, bold=True),
    )  # fmt: skip


@functools.lru_cache(maxsize=64)
def readable(accent: str) -> str:
    """The accent, darkened until it reads on white (contrast 4.5, WCAG 2.2); our own when it is no colour."""
    try:
        red, green, blue = (int(accent[place : place + 2], 16) for place in (1, 3, 5))
    except ValueError:
        return DEFAULT_ACCENT
    if not accent.startswith("#") or len(accent) != 7:
        return DEFAULT_ACCENT
    while 1.05 / (_luminance(red, green, blue) + 0.05) < 4.5:
        red, green, blue = (int(each * 0.92) for each in (red, green, blue))
    return f"#{red:02x}{green:02x}{blue:02x}"


def _luminance(red: int, green: int, blue: int) -> float:
    parts = [each / 255 for each in (red, green, blue)]
    linear = [each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

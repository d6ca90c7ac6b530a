"""Measures of the leaflet: its panels on the sheet, its type, its colours."""

import functools
from dataclasses import dataclass, replace
from typing import NamedTuple

from cspdesk.documents import page
from cspdesk.documents.kit.shop import MM, shade, tint
from cspdesk.documents.page import Style
from cspdesk.domain.papers.leaflet import Fold

WIDTH, HEIGHT = 297 * MM, 210 * MM
# Where a printer on a desk puts no ink, and the white that a field of colour keeps from the edge for it.
NO_INK = 5 * MM
INSET = 5.5 * MM
OUTSIDE, INSIDE = 0, 1
TINT, SHADE = 0.1, 0.28


class Panel(NamedTuple):
    """A panel, numbered in reading order: on which side of the sheet, and its left edge and width in points."""

    number: int
    side: int
    x: float
    width: float


class Plan(NamedTuple):
    """What stands where: the front, the panels that the matter flows through, help, and the back.

    `help` and `back` may be one panel. `pad` is the white within a panel's sides.
    """

    panels: tuple[Panel, ...]
    flow: tuple[int, ...]
    help: int
    back: int
    pad: float
    folds: tuple[tuple[float, ...], tuple[float, ...]]

    def panel(self, number: int) -> Panel:
        return self.panels[number - 1]

    @property
    def measure(self) -> float:
        """The width of text in every panel that the matter flows through: that of the narrowest."""
        return min(self.panel(number).width for number in self.flow) - 2 * self.pad


def _panels(*places: tuple[int, float, float]) -> tuple[Panel, ...]:
    return tuple(
        Panel(number, side, x * MM, wide * MM) for number, (side, x, wide) in enumerate(places, start=1)
    )


PLANS: dict[Fold, Plan] = {
    # Outside 4 | 1, inside 2 | 3.
    Fold.HALF: Plan(
        _panels(
            (OUTSIDE, 148.5, 148.5), (INSIDE, 0, 148.5), (INSIDE, 148.5, 148.5), (OUTSIDE, 0, 148.5)
        ),
        (2, 3),
        4,
        4,
        14 * MM,
        ((148.5 * MM,), (148.5 * MM,)),
    ),
    # Outside 5 | 6 | 1, inside 2 | 3 | 4; the panel folded in is the narrow one.
    Fold.THREE: Plan(
        _panels(
            (OUTSIDE, 197, 100),
            (INSIDE, 0, 100),
            (INSIDE, 100, 100),
            (INSIDE, 200, 97),
            (OUTSIDE, 0, 97),
            (OUTSIDE, 97, 100),
        ),
        (2, 3, 4),
        5,
        6,
        10 * MM,
        ((97 * MM, 197 * MM), (100 * MM, 200 * MM)),
    ),
}  # fmt: skip
TOP, FOOT = 15 * MM, 13 * MM
ROOM = HEIGHT - TOP - FOOT


@dataclass(frozen=True, eq=False)
class LeafletLook:
    """The type of one leaflet; `unit` is the share of the usual size that its matter is set in."""

    unit: float
    accent: str
    tint: str
    shade: str
    heading: Style
    second: Style
    label: Style
    body: Style
    strong: Style
    quiet: Style
    phone: Style
    note: Style
    small: Style
    gap: Style
    numeral: Style


SCALES: dict[Fold, tuple[float, ...]] = {
    Fold.HALF: (1.42, 1.3, 1.22, 1.14, 1.07, 1.0),
    Fold.THREE: (1.22, 1.14, 1.07, 1.0),
}
# The type that decides how many answers a leaflet holds; beyond that it grows into what is left.
FILL_SCALE = 1.07


@functools.lru_cache(maxsize=128)
def leaflet_look(accent: str, fold: Fold, unit: float) -> LeafletLook:
    """The look at a scale; never below 10.5 points for what is read."""
    strong = page.readable(accent)
    narrow = fold is Fold.THREE

    def style(size: float, leading: float, colour: str = page.INK, *, bold: bool = False) -> Style:
        return Style(size * unit, leading * unit, bold, colour=colour, align="start")

    head = 19.0 if narrow else 23.0
    # Headings grow less than what they head, and never fall behind it.
    second = head * 0.74 * (1 + (unit - 1) * 0.6)
    return LeafletLook(
        unit,
        strong,
        tint(strong, TINT),
        shade(strong, SHADE),
        heading=Style(max(head, 14.2 * unit), max(head, 14.2 * unit) * 1.14, True, colour=strong),
        second=Style(second, second * 1.22, True, colour=strong),
        label=style(10.5, 15, strong, bold=True),
        body=style(10.5, 14.8),
        strong=style(10.5, 14.8, bold=True),
        quiet=style(10.5, 14.8, page.QUIET),
        phone=style(14, 18.5, strong, bold=True),
        note=Style(10.5, 14.0, align="start"),
        small=Style(9, 12.0, colour=page.QUIET, align="start"),
        gap=style(10.5, 14.8, page.ALERT, bold=True),
        numeral=style(14, 18, strong, bold=True),
    )


# Where help has a panel of its own, few services are set as large as a notice, and their numbers larger yet.
HELP_SCALES = (1.66, 1.5, 1.36)
_PHONE = 1.3
HELP_SHARE = 0.8
"""How much of its panel help fills at most when it is set larger than what is read."""


@functools.lru_cache(maxsize=32)
def help_look(accent: str, fold: Fold, unit: float) -> LeafletLook:
    """The look of a panel that holds nothing but where to get help."""
    look = leaflet_look(accent, fold, unit)
    number = look.phone
    return replace(look, phone=replace(number, size=number.size * _PHONE, leading=number.leading * _PHONE))

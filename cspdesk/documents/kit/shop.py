"""What a printer is handed: bleed, marks outside the trim, page boxes, and colours as shares of four inks.

Photographs and logos stay in red, green and blue. How much of which ink makes a colour of the screen depends on the
press and its paper; without the profile of that press a conversion is a guess, muddy where it lays on too much ink.
The printer's own machine converts them with the profile it knows, and is told so (`PICTURES_WORDS`).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from cspdesk.documents import page
from cspdesk.domain.papers.common import Letterhead

MM = 72 / 25.4
BLEED = 3 * MM
PICTURES_WORDS = (
    "Colours are in inks; pictures stay in red, green and blue (sRGB), for the printer to convert with the profile of"
    " the press."
)
# White around the trim that holds bleed and marks.
MARGIN = 9 * MM
_GAP = BLEED + 1.0
_LENGTH = 4.5 * MM
HAIR = 0.25

Inks = tuple[float, float, float, float]
_SHARES = re.compile(r"\d{1,3}(?:[.,]\d+)?")


@dataclass(frozen=True)
class Shop:
    """A printer's pages. `inks` are the shares, 0 to 1, of colours by their #rrggbb; others are worked out.

    `folds` are where each page folds, in points from its left trim.
    """

    inks: dict[str, Inks] = field(default_factory=dict)
    folds: Sequence[Sequence[float]] = ()

    def folds_of(self, number: int) -> Sequence[float]:
        """Where a page folds, the first being 1."""
        return self.folds[number - 1] if number <= len(self.folds) else ()

    def ink(self, colour: str) -> Inks:
        """Shares of cyan, magenta, yellow and black; greys and the dark of our text are black alone."""
        return self.inks.get(colour) or _NEUTRAL.get(colour) or converted(colour)


def shop(
    letterhead: Letterhead,
    tints: Sequence[float] = (),
    folds: Sequence[Sequence[float]] = (),
    shades: Sequence[float] = (),
) -> Shop:
    """The printer's pages of a partnership: its accent, tints of it and shades, in the inks it set."""
    accent = page.readable(letterhead.accent)
    own = shares(letterhead.inks) or converted(accent)
    known = {accent: own}
    for part in tints:
        cyan, magenta, yellow, black = own
        known[tint(accent, part)] = (cyan * part, magenta * part, yellow * part, black * part)
    for part in shades:
        cyan, magenta, yellow, black = own
        known[shade(accent, part)] = (cyan, magenta, yellow, round(1 - (1 - black) * (1 - part), 4))
    return Shop(known, tuple(folds))


def shares(typed: str) -> Inks | None:
    """Ink shares as typed in percent, "80 20 0 10"; None when they are not four numbers up to 100."""
    found = [float(each.replace(",", ".")) / 100 for each in _SHARES.findall(typed)]
    if len(found) != 4 or max(found) > 1:
        return None
    return found[0], found[1], found[2], found[3]


def converted(colour: str) -> Inks:
    """A colour of the screen in inks, as much of it black as it holds."""
    red, green, blue = _parts(colour)
    black = 1 - max(red, green, blue)
    if black >= 1:
        return 0.0, 0.0, 0.0, 1.0
    cyan, magenta, yellow = (round((1 - part - black) / (1 - black), 4) for part in (red, green, blue))
    return cyan, magenta, yellow, round(black, 4)


def tint(colour: str, share: float) -> str:
    """A share of a colour on white, as #rrggbb."""
    mixed = (round(255 * (1 - share + share * part)) for part in _parts(colour))
    return "#" + "".join(f"{each:02x}" for each in mixed)


def shade(colour: str, share: float) -> str:
    """A colour with a share of black over it, as #rrggbb."""
    return "#" + "".join(f"{round(255 * part * (1 - share)):02x}" for part in _parts(colour))


def marks(
    width: float, height: float, folds: Sequence[float]
) -> list[tuple[float, float, float, float, bool]]:
    """Crop marks, and fold marks (True), as lines around a page whose trim begins at 0, 0."""
    lines = []
    for x in (0.0, width):
        lines += [
            (x, -_GAP - _LENGTH, x, -_GAP, False),
            (x, height + _GAP, x, height + _GAP + _LENGTH, False),
        ]
    for y in (0.0, height):
        lines += [(-_GAP - _LENGTH, y, -_GAP, y, False), (width + _GAP, y, width + _GAP + _LENGTH, y, False)]
    for x in folds:
        lines += [(x, -_GAP - _LENGTH, x, -_GAP, True), (x, height + _GAP, x, height + _GAP + _LENGTH, True)]
    return lines


def _parts(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    return red, green, blue


_NEUTRAL: dict[str, Inks] = {
    page.INK: (0.0, 0.0, 0.0, 1.0),
    page.QUIET: (0.0, 0.0, 0.0, 0.7),
    page.LINE: (0.0, 0.0, 0.0, 0.28),
    page.FAINT: (0.0, 0.0, 0.0, 0.06),
    page.WHITE: (0.0, 0.0, 0.0, 0.0),
}

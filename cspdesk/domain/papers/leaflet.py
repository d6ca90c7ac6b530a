"""The You Said We Did leaflet: what residents raised beside what was done, what goes on, and where to get help."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from cspdesk.domain.answer_kinds import Answer
from cspdesk.domain.papers.common import Letterhead, Occasion


class Fold(StrEnum):
    """How the sheet is folded: once into four A5 panels, or twice into six, the one folded in 97 mm wide."""

    HALF = "half"
    THREE = "three"


class Block(StrEnum):
    """What no leaflet goes without; the value is its heading."""

    RESULTS = "You said, we did"
    AIMS = "Still working on it"
    HELP = "Where to get help"


@dataclass(frozen=True)
class Pair:
    """What was said and what was done; `why` where it could not be, in whole or in part.

    `place` is where it is about; `ref` is the number of the issue it comes from.
    """

    said: str
    did: str
    answer: Answer = Answer.DONE
    why: str = ""
    place: str = ""
    ref: str = ""


@dataclass(frozen=True)
class Aim:
    """What goes on after the leaflet; `progress` is its newest public line."""

    text: str
    title: str = ""
    progress: str = ""


@dataclass(frozen=True)
class HelpLine:
    """A service: whom it is for and how to reach it."""

    title: str
    text: str = ""
    phone: str = ""
    web: str = ""
    hours: str = ""


@dataclass(frozen=True)
class ComingMeeting:
    """A meeting anybody may come to; `body` is empty when the leaflet is of that forum."""

    occasion: Occasion
    body: str = ""


@dataclass(frozen=True)
class Story:
    """A success story that somebody approved."""

    title: str
    text: str


@dataclass(frozen=True)
class LeafletPaper:
    """One forum's leaflet, or the whole area's; `period` is in words.

    `fill` says that as many pairs are printed as fit, in their order; else all of them or none. `gaps` lets a
    leaflet with an empty block out, the gap marked.
    """

    letterhead: Letterhead
    made_on: dt.date
    title: str
    period: str
    pairs: tuple[Pair, ...]
    aims: tuple[Aim, ...]
    help: tuple[HelpLine, ...]
    fold: Fold = Fold.HALF
    priorities: tuple[Aim, ...] = ()
    meetings: tuple[ComingMeeting, ...] = ()
    story: Story | None = None
    picture: bytes = b""
    picture_words: str = ""
    fold_marks: bool = False
    gaps: bool = False
    fill: bool = False
    ref: str = ""

    @property
    def empty_blocks(self) -> tuple[Block, ...]:
        """The required blocks with nothing in them, in reading order."""
        held = {Block.RESULTS: self.pairs, Block.AIMS: self.aims, Block.HELP: self.help}
        return tuple(block for block, lines in held.items() if not lines)


@dataclass(frozen=True)
class TooLong:
    """Text that does not fit: on which panel, of which part, and how many lines over."""

    panel: int
    part: str
    lines: int

    def __str__(self) -> str:
        return f"Panel {self.panel}, {self.part}: {self.lines} line{'' if self.lines == 1 else 's'} too many"


@dataclass(frozen=True)
class Fitted:
    """A leaflet as it prints: with the pairs that are placed, those left out by number, and what is too long."""

    paper: LeafletPaper
    left_out: tuple[str, ...] = ()
    too_long: tuple[TooLong, ...] = ()


TURN_WORDS = {
    Fold.HALF: (
        "Print on both sides of one sheet of A4, on its side, at actual size; turn it on the short edge. Fold it"
        " once down the middle, the front outwards."
    ),
    Fold.THREE: (
        "Print on both sides of one sheet of A4, on its side, at actual size; turn it on the short edge. With the"
        " inside up, fold the right-hand panel in, then the left-hand one over it."
    ),
}
"""How a leaflet printed here is turned and folded."""

PRINTER_WORDS = (
    "For the printer: A4 on its side, both sides, 3 mm bleed, turned on the short edge; crop and fold marks stand"
    " outside the trim."
)

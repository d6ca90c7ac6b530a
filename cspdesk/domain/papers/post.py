"""Letters, address labels and name badges."""

import datetime as dt
from dataclasses import dataclass

from cspdesk.domain.papers.common import Letterhead

_MM = 72 / 25.4


@dataclass(frozen=True)
class Letter:
    """One letter; `to` is the name and address by lines, empty when no address is held."""

    to: tuple[str, ...]
    dated: dt.date
    subject: str
    paragraphs: tuple[str, ...]
    salutation: str
    closing: str = "Yours sincerely"
    signed: tuple[str, ...] = ()
    our_ref: str = ""


@dataclass(frozen=True)
class LettersPaper:
    """Letters in one file, each on pages of its own, the address where a window envelope (DL) shows it.

    `left_out` are sentences on whom no letter is to.
    """

    letterhead: Letterhead
    made_on: dt.date
    title: str
    letters: tuple[Letter, ...]
    left_out: tuple[str, ...] = ()
    ref: str = ""


@dataclass(frozen=True)
class LabelStock:
    """A sheet of labels on A4, measures in points: from the sheet's left and top edge, and from label to label."""

    name: str
    words: str
    across: int
    down: int
    left: float
    top: float
    width: float
    height: float
    step_x: float
    step_y: float

    @property
    def count(self) -> int:
        return self.across * self.down


def _stock(name: str, words: str, across: int, down: int, *millimetres: float) -> LabelStock:
    left, top, width, height, step_x, step_y = (each * _MM for each in millimetres)
    return LabelStock(name, words, across, down, left, top, width, height, step_x, step_y)


# Measures as Avery gives them: left, top, width, height, step across, step down, in millimetres.
LABEL_STOCKS = {
    stock.name: stock
    for stock in (
        _stock("L7160", "L7160: 21 labels, 63.5 × 38.1 mm", 3, 7, 7.25, 15.15, 63.5, 38.1, 66.0, 38.1),
        _stock("L7159", "L7159: 24 labels, 63.5 × 33.9 mm", 3, 8, 7.25, 12.9, 63.5, 33.9, 66.0, 33.9),
        _stock("L7163", "L7163: 14 labels, 99.1 × 38.1 mm", 2, 7, 4.65, 15.15, 99.1, 38.1, 101.6, 38.1),
    )
}
BADGE_STOCKS = {
    stock.name: stock
    for stock in (
        _stock("L7418", "L7418: 8 badges, 86 × 55.5 mm", 2, 4, 19.0, 37.5, 86.0, 55.5, 86.0, 55.5),
        _stock("L4786", "L4786: 10 badges, 80 × 50 mm", 2, 5, 17.5, 13.5, 80.0, 50.0, 95.0, 55.0),
        _stock(
            "card", "Plain card: 10 badges, 86 × 55 mm, to be cut", 2, 5, 19.0, 11.0, 86.0, 55.0, 86.0, 55.0
        ),
    )
}


@dataclass(frozen=True)
class LabelsPaper:
    """Address labels: lines of each, from place `start` (1 is the first) of the first sheet."""

    letterhead: Letterhead
    made_on: dt.date
    title: str
    stock: str
    labels: tuple[tuple[str, ...], ...]
    start: int = 1
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True)
class Badge:
    name: str
    role: str = ""
    agency: str = ""


@dataclass(frozen=True)
class BadgesPaper:
    """Name badges of an occasion."""

    letterhead: Letterhead
    made_on: dt.date
    title: str
    stock: str
    badges: tuple[Badge, ...]
    start: int = 1

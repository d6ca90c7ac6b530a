"""How many answers a leaflet has, on its front: done, done in part, and what could not be."""

from typing import NamedTuple

from cspdesk.documents.kit.roles import Role
from cspdesk.documents.kit.sheet import Sheet
from cspdesk.documents.kit.text import set_lines
from cspdesk.documents.leaflet_look import LeafletLook
from cspdesk.documents.page import WHITE, Style
from cspdesk.domain.answer_kinds import Answer
from cspdesk.domain.papers.leaflet import Fold, LeafletPaper

TALLY_TALL = {Fold.HALF: 66.0, Fold.THREE: 74.0}
"""Height in points, with the line above it."""
_WORDS = {Answer.DONE: "done", Answer.PARTLY: "done in part", Answer.CANNOT: "could not be done"}
_NUMERALS = {Fold.HALF: 38.0, Fold.THREE: 32.0}
_LABEL = Style(10.5, 13.0, colour=WHITE)


class Counted(NamedTuple):
    """So many answers of a kind, in words."""

    number: int
    words: str

    def __str__(self) -> str:
        return f"{self.number} {self.words}"


def tally(paper: LeafletPaper) -> tuple[Counted, ...]:
    """The answers by what became of them, kinds without one left out; nothing for a single answer."""
    if len(paper.pairs) < 2:
        return ()
    answers = [pair.answer for pair in paper.pairs]
    return tuple(Counted(answers.count(kind), words) for kind, words in _WORDS.items() if kind in answers)


def draw_tally(
    sheet: Sheet, paper: LeafletPaper, look: LeafletLook, x: float, foot: float, wide: float
) -> None:
    """Draws the counts side by side, their labels ending at the foot."""
    size, top = _NUMERALS[paper.fold], foot + TALLY_TALL[paper.fold]
    numeral = Style(size, size * 1.1, True, colour=WHITE)
    column = wide / len(_WORDS)
    sheet.rule(x, top, wide, look.tint, 0.8)
    for place, counted in enumerate(tally(paper)):
        left = x + place * column
        with sheet.part(Role.PARAGRAPH):
            figure = set_lines(str(counted.number), numeral, column)
            sheet.lines(figure, numeral, left, top - 7.0, column, more=True)
            label = set_lines(counted.words, _LABEL, column - 6)
            sheet.lines(label, _LABEL, left, top - 10.0 - numeral.leading, column - 6)

"""Two texts word by word: what both have, what the second adds, and what it leaves out."""

import difflib
import re
from enum import StrEnum
from typing import NamedTuple

_WORDS = re.compile(r"\s+|\w+|[^\w\s]")
_MOST = 4000
"""Words compared one by one; a longer text is compared line by line."""


class Mark(StrEnum):
    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"


class Piece(NamedTuple):
    """A run of text and what became of it."""

    text: str
    mark: Mark


def added(before: str, after: str) -> list[Piece]:
    """The second text, in pieces: what it has beyond the first is ADDED."""
    return [piece for piece in _compared(before, after) if piece.mark is not Mark.REMOVED]


def removed(before: str, *afters: str) -> list[Piece]:
    """The first text, in pieces: what any of the others leaves out is REMOVED."""
    gone = bytearray(len(before))
    for after in afters:
        place = 0
        for piece in _compared(before, after):
            if piece.mark is Mark.ADDED:
                continue
            end = place + len(piece.text)
            if piece.mark is Mark.REMOVED:
                gone[place:end] = b"\1" * len(piece.text)
            place = end
    return _runs(before, gone)


def _compared(before: str, after: str) -> list[Piece]:
    if before == after:
        return [Piece(after, Mark.SAME)] if after else []
    one, two = _split(before), _split(after)
    if len(one) + len(two) > _MOST:
        one, two = before.splitlines(keepends=True), after.splitlines(keepends=True)
    made: list[Piece] = []
    for tag, a, b, c, d in difflib.SequenceMatcher(None, one, two, autojunk=False).get_opcodes():
        if tag == "equal":
            made.append(Piece("".join(one[a:b]), Mark.SAME))
            continue
        if b > a:
            made.append(Piece("".join(one[a:b]), Mark.REMOVED))
        if d > c:
            made.append(Piece("".join(two[c:d]), Mark.ADDED))
    return made


def _split(text: str) -> list[str]:
    return _WORDS.findall(text)


def _runs(text: str, gone: bytearray) -> list[Piece]:
    made, start = [], 0
    for place in range(1, len(text) + 1):
        if place == len(text) or gone[place] != gone[start]:
            made.append(Piece(text[start:place], Mark.REMOVED if gone[start] else Mark.SAME))
            start = place
    return made

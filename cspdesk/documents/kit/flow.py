"""Parts onto pages, in one pass: everything is placed before anything is drawn, so the last page is known."""

from collections import deque
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from cspdesk.documents.kit.parts import Part, space_between
from cspdesk.errors import Refused

_SLACK = 0.01
_ROOM_ENOUGH = 0.3
"""Of a page, to begin in it what is cut anyhow."""


class Placed(NamedTuple):
    """A part and where it hangs in the frame: down from its top, right from its left edge, in points.

    `width` None means the whole frame.
    """

    part: Part
    down: float
    right: float = 0.0
    width: float | None = None


def place(parts: Iterable[Part], width: float, height: float, taken: float = 0.0) -> list[list[Placed]]:
    """Pages of placed parts in a frame of one size; `taken` is height that the first page keeps for its foot.

    Raises Refused when a part can neither fit on a page nor be split, such as a picture of text.
    """
    waiting = deque(parts)
    pages: list[list[Placed]] = [[]]
    down, tall_page = 0.0, height - taken
    while waiting:
        part = waiting.popleft()
        if part.starts_page and pages[-1] and part.whole is None:
            pages.append([])
            down, tall_page = 0.0, height
        current = pages[-1]
        gap = space_between(current[-1].part, part) if current else 0.0
        tall = part.height(width)
        room = tall_page - down - gap
        needed = _needed(part, waiting, width) if part.keep_next else tall
        if needed > height:
            # What fits on no page together is kept together on none.
            needed = tall
        if needed <= room + _SLACK or (not current and tall <= room + _SLACK):
            current.append(Placed(part, down + gap))
            down += gap + tall
            continue
        halves = None
        if part.head(width) <= room + _SLACK and not part.keep_next:
            halves = part.split(width, room)
        elif part.head(width) > height and room > height * _ROOM_ENOUGH and not part.keep_next:
            # It is cut on any page: under its heading as well as on a page of its own.
            halves = part.split(width, room, forced=True)
        if halves is None and not current and tall_page >= height:
            halves = part.split(width, room, forced=True)
            if halves is None:
                raise Refused("One of its texts is too long for any page: shorten the longest one.")
        if halves is not None:
            current.append(Placed(halves[0], down + gap))
            waiting.appendleft(halves[1])
        else:
            waiting.appendleft(part)
        pages.append([])
        down, tall_page = 0.0, height
    return pages


def _needed(part: Part, waiting: "deque[Part]", width: float) -> float:
    """Height of a part that keeps to the next, with all that keep on and the start of the first that does not."""
    needed, last = part.height(width), part
    for following in waiting:
        needed += space_between(last, following)
        if not following.keep_next:
            return needed + following.head(width)
        needed += following.height(width)
        last = following
    return needed


class Newspaper(NamedTuple):
    """Columns under a head over the whole width; measures in points."""

    columns: int
    gutter: float


def place_columns(
    head: Sequence[Part],
    body: Sequence[Part],
    form: Newspaper,
    width: float,
    height: float,
    taken: float = 0.0,
) -> list[list[Placed]]:
    """Pages of parts in columns; the columns of the last page are made as even as they can be."""
    pages = place(head, width, height, taken)
    down = max(
        (placed.down + placed.part.height(width) + placed.part.after for placed in pages[-1]), default=0.0
    )
    wide = (width - form.gutter * (form.columns - 1)) / form.columns
    waiting = list(body)
    while waiting:
        room = height - down - (taken if len(pages) == 1 else 0.0)
        if down and room < max(part.height(wide) for part in waiting):
            pages.append([])
            down, room = 0.0, height
        filled, left = _fill(waiting, form.columns, wide, room)
        if not left:
            filled = _even(waiting, form.columns, wide, room)
        for number, column in enumerate(filled):
            right = number * (wide + form.gutter)
            pages[-1] += [Placed(each.part, down + each.down, right, wide) for each in column]
        waiting = left
        if waiting:
            pages.append([])
            down = 0.0
    return pages


def _fill(
    parts: Sequence[Part], columns: int, width: float, height: float
) -> tuple[list[list[Placed]], list[Part]]:
    """As many columns as a page holds, and the parts that are left over."""
    placed = place(parts, width, height)
    left = [each.part for column in placed[columns:] for each in column]
    return placed[:columns], left


def _even(parts: Sequence[Part], columns: int, width: float, height: float) -> list[list[Placed]]:
    """The parts in the lowest columns that hold them all."""
    low, high = max(part.height(width) for part in parts), height
    while high - low > 4:
        middle = (low + high) / 2
        low, high = (middle, high) if _fill(parts, columns, width, middle)[1] else (low, middle)
    return _fill(parts, columns, width, high)[0]

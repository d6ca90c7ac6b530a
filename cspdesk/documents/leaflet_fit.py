"""What fits on a leaflet: its matter on the panels, in the largest type that holds it, and what is too long.

Nothing is cut: what does not fit is counted in lines, panel by panel, before anything is drawn.
"""

import functools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from math import ceil
from typing import NamedTuple, TypeVar

from cspdesk.documents.kit.parts import Part, space_between, stacked_height
from cspdesk.documents.leaflet_front import front_too_long
from cspdesk.documents.leaflet_look import FILL_SCALE, PLANS, ROOM, SCALES, LeafletLook, Plan, leaflet_look
from cspdesk.documents.leaflet_matter import back_foot, back_parts, help_parts, result_parts, tail_parts
from cspdesk.documents.leaflet_parts import LeafletPart
from cspdesk.domain.papers.leaflet import Fitted, LeafletPaper, TooLong

_SLACK = 0.5
_BETWEEN = 18.0
_Laid = TypeVar("_Laid")


class Put(NamedTuple):
    """A part and how far below the top of its panel's frame it hangs."""

    part: Part
    down: float


@dataclass
class Composed:
    """A leaflet ready to be drawn: parts by panel, and its look."""

    paper: LeafletPaper
    plan: Plan
    look: LeafletLook
    panels: dict[int, list[Put]]
    too_long: list[TooLong]


@functools.lru_cache(maxsize=4)
def composed(paper: LeafletPaper) -> Composed:
    """The leaflet with all its pairs, in the largest type that holds everything."""
    plan = PLANS[paper.fold]
    looks = [leaflet_look(paper.letterhead.accent, paper.fold, scale) for scale in SCALES]
    flowed, over, at = _largest(looks, lambda look: _flowing(paper, plan, look))
    # Whom to call may be a step larger than what is read.
    still, beyond, _ = _largest(looks[max(0, at - 1) :], lambda look: _standing(paper, plan, look))
    look = looks[at]
    panels = dict(zip(plan.flow, flowed, strict=True)) | still
    too_long = [*front_too_long(paper, plan), *over, *beyond]
    return Composed(paper, plan, look, panels, too_long)


def _largest(
    looks: Sequence[LeafletLook], lay: Callable[[LeafletLook], tuple[_Laid, list[TooLong]]]
) -> tuple[_Laid, list[TooLong], int]:
    """What is laid in the first look, of looks from large to small, in which nothing is too long; else in the last."""
    low, high = 0, len(looks) - 1
    found = None
    while low < high:
        middle = (low + high) // 2
        laid, over = lay(looks[middle])
        if over:
            low = middle + 1
        else:
            high, found = middle, (laid, over, middle)
    return found if found is not None and found[2] == low else (*lay(looks[low]), low)


def _flowing(paper: LeafletPaper, plan: Plan, look: LeafletLook) -> tuple[list[list[Put]], list[TooLong]]:
    flowed = _flow(paper, plan, look)
    return flowed, list(_over(flowed, plan.flow, plan.measure, look))


def _standing(
    paper: LeafletPaper, plan: Plan, look: LeafletLook
) -> tuple[dict[int, list[Put]], list[TooLong]]:
    still = _still(paper, plan, look)
    return still, [line for number in still for line in _beyond(still[number], number, plan, look)]


@functools.lru_cache(maxsize=32)
def fitted(paper: LeafletPaper) -> Fitted:
    """The leaflet as it prints: when it is to be filled, with as many pairs as fit, in their order."""
    left_out: tuple[str, ...] = ()
    if paper.fill:
        paper, left_out = _filled(paper)
    return Fitted(paper, left_out, tuple(composed(paper).too_long))


def _filled(paper: LeafletPaper) -> tuple[LeafletPaper, tuple[str, ...]]:
    plan = PLANS[paper.fold]
    kept: list[int] = []
    for scale in (FILL_SCALE, SCALES[-1]):
        look = leaflet_look(paper.letterhead.accent, paper.fold, scale)
        head, *pairs = result_parts(paper, look)
        tail = tail_parts(paper, look)
        kept = []
        for place, _ in enumerate(paper.pairs):
            tried = [head, *(pairs[number] for number in [*kept, place]), *tail]
            if not any(_over(_columns(tried, plan, ROOM), plan.flow, plan.measure, look)):
                kept.append(place)
            elif len(kept) > 1 and place - kept[-1] > _TRIES:
                break
        if kept:
            break
    # A first answer too long for any leaflet is not passed over in silence: it is told to be too long.
    kept = kept or [0] * bool(paper.pairs)
    out = tuple(pair.ref for place, pair in enumerate(paper.pairs) if place not in kept)
    return replace(paper, pairs=tuple(paper.pairs[place] for place in kept), fill=False), out


# How many answers running that do not fit end the search for one that does.
_TRIES = 8


def _flow(paper: LeafletPaper, plan: Plan, look: LeafletLook) -> list[list[Put]]:
    """Results and what goes on, on panels filled as evenly as they can be."""
    parts = [*result_parts(paper, look), *tail_parts(paper, look)]
    best = _columns(parts, plan, ROOM)
    if any(_over(best, plan.flow, plan.measure, look)):
        return best
    low, high = ROOM * 0.3, ROOM
    while high - low > 6:
        middle = (low + high) / 2
        tried = _columns(parts, plan, middle)
        if any(column and _used(column, plan.measure) > middle + _SLACK for column in tried):
            low = middle
        else:
            high, best = middle, tried
    return best


def _columns(parts: Sequence[Part], plan: Plan, room: float) -> list[list[Put]]:
    """Parts on the panels one after the other; what is left over hangs from the last."""
    width = plan.measure
    columns: list[list[Put]] = [[]]
    down = 0.0
    for unit in _units(parts):
        gap = space_between(columns[-1][-1].part, unit[0]) if columns[-1] else 0.0
        tall = stacked_height(unit, width)
        if columns[-1] and down + gap + tall > room + _SLACK and len(columns) < len(plan.flow):
            columns.append([])
            down = gap = 0.0
        for place, part in enumerate(unit):
            down += gap if not place else space_between(unit[place - 1], part)
            columns[-1].append(Put(part, down))
            down += part.height(width)
    return columns + [[] for _ in range(len(plan.flow) - len(columns))]


def _units(parts: Sequence[Part]) -> Iterator[list[Part]]:
    """Parts that stay together: a heading with what it heads."""
    held: list[Part] = []
    for part in parts:
        held.append(part)
        if not part.keep_next:
            yield held
            held = []
    if held:
        yield held


def _used(column: list[Put], width: float) -> float:
    last = column[-1]
    return last.down + last.part.height(width)


def _over(
    columns: list[list[Put]], numbers: Sequence[int], width: float, look: LeafletLook, room: float = ROOM
) -> Iterator[TooLong]:
    for number, column in zip(numbers, columns, strict=True):
        if column and _used(column, width) > room + _SLACK:
            lines = ceil((_used(column, width) - room) / look.body.leading)
            crossing = next(put for put in column if put.down + put.part.height(width) > room + _SLACK)
            part = crossing.part
            name = part.name_at(room - crossing.down, width) if isinstance(part, LeafletPart) else ""
            yield TooLong(number, name, lines)


def _still(paper: LeafletPaper, plan: Plan, look: LeafletLook) -> dict[int, list[Put]]:
    """The panels that nothing flows through: where to get help, and the back with its foot."""
    found: dict[int, list[Put]] = {}
    backs = back_parts(paper, look)
    helps = help_parts(paper, look)
    tops = {plan.help: helps, plan.back: backs} if plan.help != plan.back else {plan.back: [*helps, *backs]}
    for number, parts in tops.items():
        width = plan.panel(number).width - 2 * plan.pad
        down, puts = 0.0, []
        for place, part in enumerate(parts):
            down += space_between(parts[place - 1], part) if place else 0.0
            puts.append(Put(part, down))
            down += part.height(width)
        if number == plan.back:
            foot = back_foot(paper, look, width)
            hangs = max(ROOM - foot.height(width), down + _BETWEEN if puts else 0.0)
            puts.append(Put(foot, hangs))
        found[number] = puts
    return found


def _beyond(puts: list[Put], number: int, plan: Plan, look: LeafletLook) -> Iterator[TooLong]:
    width = plan.panel(number).width - 2 * plan.pad
    over = list(_over([puts], [number], width, look))
    for line in over:
        # What pushes the foot off the panel is what stands above it.
        above = next((put.part for put in reversed(puts[:-1]) if isinstance(put.part, LeafletPart)), None)
        yield line if above is None or number != plan.back else replace(line, part=_longest(puts, width))


def _longest(puts: list[Put], width: float) -> str:
    """The name of the block that takes most of a panel."""
    taken: dict[str, float] = {}
    for put in puts:
        if isinstance(put.part, LeafletPart):
            taken[put.part.name] = taken.get(put.part.name, 0.0) + put.part.height(width)
    return max(taken, key=lambda name: taken[name])

"""What fits on a leaflet: its matter on the panels, in the largest type that holds it, and what is too long.

Nothing is cut: what does not fit is counted in lines, panel by panel, before anything is drawn.
"""

import functools
import itertools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from math import ceil
from typing import NamedTuple, TypeVar

from cspdesk.documents.kit.parts import Part, space_between
from cspdesk.documents.leaflet_front import front_too_long
from cspdesk.documents.leaflet_look import (
    FILL_SCALE,
    HELP_SCALES,
    HELP_SHARE,
    PLANS,
    ROOM,
    SCALES,
    LeafletLook,
    Plan,
    help_look,
    leaflet_look,
)
from cspdesk.documents.leaflet_matter import back_foot, back_parts, help_parts, result_parts, tail_parts
from cspdesk.documents.leaflet_parts import LeafletPart
from cspdesk.domain.papers.leaflet import Fitted, LeafletPaper, TooLong

_SLACK = 0.5
_BETWEEN = 18.0
# Panels that differ by less look even.
_EVEN = 8.0
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
    looks = [leaflet_look(paper.letterhead.accent, paper.fold, scale) for scale in SCALES[paper.fold]]
    flowed, over, at = _largest(looks, lambda look: _flowing(paper, plan, look))
    # Whom to call may be a step larger than what is read.
    still, beyond, _ = _largest(looks[max(0, at - 1) :], lambda look: _standing(paper, plan, look))
    look = looks[at]
    still |= _notice(paper, plan)
    panels = dict(zip(plan.flow, flowed, strict=True)) | still
    too_long = [*front_too_long(paper, plan), *over, *beyond]
    return Composed(paper, plan, look, panels, too_long)


def _largest(
    looks: Sequence[LeafletLook],
    lay: Callable[[LeafletLook], tuple[_Laid, list[TooLong]]],
) -> tuple[_Laid, list[TooLong], int]:
    """What is laid in the first look, of looks from large to small, in which nothing is too long; else in the last.

    Begins at the usual size, which most leaflets end near and in which their answers were counted.
    """
    at = next((place for place, look in enumerate(looks) if look.unit <= FILL_SCALE), len(looks) - 1)
    laid, over = lay(looks[at])
    rising = not over
    while over and at < len(looks) - 1:
        at += 1
        laid, over = lay(looks[at])
    while rising and at > 0:
        larger, beyond = lay(looks[at - 1])
        if beyond:
            break
        laid, at = larger, at - 1
    return laid, over, at


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
    """The leaflet as it prints: when it is to be filled, with as many pairs as fit, in their order.

    Of several meetings to come those furthest off make room for the rest of their panel.
    """
    left_out: tuple[str, ...] = ()
    if paper.fill and paper.pairs:
        paper, left_out = _filled(paper)
    back = PLANS[paper.fold].back
    while len(paper.meetings) > 1 and any(line.panel == back for line in composed(paper).too_long):
        paper = replace(paper, meetings=paper.meetings[:-1])
    return Fitted(paper, left_out, tuple(composed(paper).too_long))


def _filled(paper: LeafletPaper) -> tuple[LeafletPaper, tuple[str, ...]]:
    plan = PLANS[paper.fold]
    kept: list[int] = []
    for scale in (FILL_SCALE, 1.0):
        look = leaflet_look(paper.letterhead.accent, paper.fold, scale)
        kept = _taken(result_parts(paper, look), tail_parts(paper, look), plan)
        if kept:
            break
    # A first answer too long for any leaflet is not passed over in silence: it is told to be too long.
    kept = kept or [0] * bool(paper.pairs)
    out = tuple(pair.ref for place, pair in enumerate(paper.pairs) if place not in kept)
    return replace(paper, pairs=tuple(paper.pairs[place] for place in kept), fill=False), out


def _taken(results: Sequence[Part], tail: Sequence[Part], plan: Plan) -> list[int]:
    """The places of those pairs, after their heading, that fit above what goes on."""
    head, *pairs = results
    after = list(_units(tail, plan.measure))
    held: list[_Unit] = []
    kept: list[int] = []
    for place, pair in enumerate(pairs):
        unit = _unit([pair] if held else [head, pair], plan.measure)
        if not _spill([*held, unit, *after], plan):
            held.append(unit)
            kept.append(place)
        elif len(kept) > 1 and place - kept[-1] > _TRIES:
            break
    return kept


# How many answers running that do not fit end the search for one that does.
_TRIES = 8


class _Unit(NamedTuple):
    """Parts that stay together, with how far each hangs below the first, and their measures."""

    parts: tuple[Put, ...]
    tall: float
    before: float
    after: float


def _units(parts: Sequence[Part], width: float) -> Iterator[_Unit]:
    """A heading stays with what it heads."""
    held: list[Part] = []
    for part in parts:
        held.append(part)
        if not part.keep_next:
            yield _unit(held, width)
            held = []
    if held:
        yield _unit(held, width)


def _unit(parts: Sequence[Part], width: float) -> _Unit:
    puts: list[Put] = []
    down = 0.0
    for place, part in enumerate(parts):
        down += space_between(parts[place - 1], part) if place else 0.0
        puts.append(Put(part, down))
        down += part.height(width)
    return _Unit(tuple(puts), down, parts[0].before, parts[-1].after)


_Column = list[tuple[_Unit, float]]


def _columns(units: Sequence[_Unit], count: int, room: float) -> list[_Column]:
    """Units on the panels one after the other; what is left over hangs from the last."""
    columns: list[_Column] = [[]]
    down, after = 0.0, 0.0
    for unit in units:
        gap = max(after, unit.before) if columns[-1] else 0.0
        if columns[-1] and down + gap + unit.tall > room + _SLACK and len(columns) < count:
            columns.append([])
            down = gap = 0.0
        columns[-1].append((unit, down + gap))
        down, after = down + gap + unit.tall, unit.after
    return columns + [[] for _ in range(count - len(columns))]


def _spill(units: Sequence[_Unit], plan: Plan, room: float = ROOM) -> bool:
    """Whether some panel does not hold what stands on it."""
    count = len(plan.flow)
    if sum(unit.tall for unit in units) > count * room:
        return True
    return _spilt(_columns(units, count, room), room)


def _spilt(columns: Sequence[_Column], room: float) -> bool:
    return any(column and column[-1][1] + column[-1][0].tall > room + _SLACK for column in columns)


def _flow(paper: LeafletPaper, plan: Plan, look: LeafletLook) -> list[list[Put]]:
    """Results and what goes on, on panels filled as evenly as they can be."""
    results, tail = result_parts(paper, look), tail_parts(paper, look)
    count = len(plan.flow)
    # Blocks of entries stay whole where they can.
    blocks = [_unit(list(block), plan.measure) for _, block in itertools.groupby(tail, key=_name)]
    units = [*_units(results, plan.measure), *blocks]
    best = _columns(units, count, ROOM)
    if _spilt(best, ROOM):
        units = list(_units([*results, *tail], plan.measure))
        best = _columns(units, count, ROOM)
    if not _spilt(best, ROOM):
        low, high = sum(unit.tall for unit in units) / count, ROOM
        while high - low > _EVEN:
            middle = (low + high) / 2
            tried = _columns(units, count, middle)
            if _spilt(tried, middle):
                low = middle
            else:
                high, best = middle, tried
    return [
        [Put(put.part, down + put.down) for unit, down in column for put in unit.parts] for column in best
    ]


def _name(part: Part) -> str:
    return part.name if isinstance(part, LeafletPart) else ""


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
    helps = help_parts(paper.help, look)
    tops = {plan.help: helps, plan.back: backs} if plan.help != plan.back else {plan.back: [*helps, *backs]}
    for number, parts in tops.items():
        width = plan.panel(number).width - 2 * plan.pad
        puts, down = _stacked(parts, width)
        if number == plan.back:
            foot = back_foot(paper.letterhead, look)
            hangs = max(ROOM - foot.height(width), down + _BETWEEN if puts else 0.0)
            puts.append(Put(foot, hangs))
        found[number] = puts
    return found


def _notice(paper: LeafletPaper, plan: Plan) -> dict[int, list[Put]]:
    """A panel of help alone as large as a notice, where its services are few enough for that."""
    if plan.help == plan.back or not paper.help:
        return {}
    width = plan.panel(plan.help).width - 2 * plan.pad
    for scale in HELP_SCALES:
        puts, down = _stacked(
            help_parts(paper.help, help_look(paper.letterhead.accent, paper.fold, scale)), width
        )
        if down <= ROOM * HELP_SHARE:
            return {plan.help: puts}
    return {}


def _stacked(parts: Sequence[Part], width: float) -> tuple[list[Put], float]:
    """Parts one below the other from the top of a panel, and how far down they reach."""
    down, puts = 0.0, []
    for place, part in enumerate(parts):
        down += space_between(parts[place - 1], part) if place else 0.0
        puts.append(Put(part, down))
        down += part.height(width)
    return puts, down


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

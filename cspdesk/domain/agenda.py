"""The agenda: standard items, running clock times, order, and what is carried to the next meeting."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import time
from enum import StrEnum
from typing import TypeVar
from uuid import UUID

from cspdesk.domain.dates import say_clock, say_length
from cspdesk.domain.kinds import ItemKind, ItemState, MeetingState

T = TypeVar("T")
_DAY_MINUTES = 24 * 60


@dataclass(frozen=True)
class StandardItem:
    """An item of a template; a standing one is on every agenda."""

    kind: ItemKind
    title: str
    minutes: int
    standing: bool = True


STANDARD_ITEMS = (
    StandardItem(ItemKind.WELCOME, "Welcome and apologies", 5),
    StandardItem(ItemKind.LAST_MINUTES, "Minutes of the last meeting", 5),
    StandardItem(ItemKind.MATTERS_ARISING, "Matters arising", 10),
    StandardItem(ItemKind.POLICE_REPORT, "Police report", 15),
    StandardItem(ItemKind.PRIORITIES, "Local priorities", 15),
    StandardItem(ItemKind.YOU_SAID, "You Said We Did", 10),
    StandardItem(ItemKind.QUESTIONS, "Questions from residents", 20),
    StandardItem(ItemKind.AOB, "Any other business", 5),
    StandardItem(ItemKind.NEXT_DATE, "Date of next meeting", 5),
)

# Headings that only frame a meeting: what was promised under them is followed under matters arising.
FRAME = frozenset(
    {
        ItemKind.WELCOME, ItemKind.LAST_MINUTES, ItemKind.MATTERS_ARISING, ItemKind.YOU_SAID,
        ItemKind.QUESTIONS, ItemKind.AOB, ItemKind.NEXT_DATE,
    }
)  # fmt: skip


@dataclass(frozen=True)
class RunTimes:
    """When each item starts (None where the meeting's start is unknown), and how the whole fits.

    `over` is minutes beyond the meeting's end, 0 when it fits or the end is unknown; `warning` says it.
    """

    starts: tuple[time | None, ...]
    ends: time | None
    minutes: int
    over: int
    warning: str


def run_times(start: time | None, minutes: Sequence[int | None], end: time | None = None) -> RunTimes:
    """Clock times of items from the meeting's start and the minutes each is allowed (None takes no time).

    An end before the start lies on the next day.
    """
    total = sum(each or 0 for each in minutes)
    if start is None:
        return RunTimes((None,) * len(minutes), None, total, 0, "")
    opening = start.hour * 60 + start.minute
    starts, moment = [], opening
    for each in minutes:
        starts.append(_clock(moment))
        moment += each or 0
    ends = _clock(moment)
    over = 0
    if end is not None:
        length = (end.hour * 60 + end.minute - opening) % _DAY_MINUTES
        over = max(0, total - length)
    warning = ""
    if over and end is not None:
        warning = (
            f"The items end at {say_clock(ends)}, {say_length(over)} after the meeting's end "
            f"at {say_clock(end)}."
        )
    return RunTimes(tuple(starts), ends, total, over, warning)


def reorder(order: Sequence[T], moved: Collection[T], to: int) -> tuple[T, ...]:
    """The order after items are moved, together and in their old order, before the one at place `to`.

    `to` is a place in the order before the move, as a drop between two rows gives it; its length is the end.
    """
    place = min(max(to, 0), len(order))
    before = [item for item in order[:place] if item not in moved]
    after = [item for item in order[place:] if item not in moved]
    return (*before, *(item for item in order if item in moved), *after)


def shift(order: Sequence[T], moved: T, by: int) -> tuple[T, ...]:
    """The order after one item is moved up (negative) or down by places; it stops at the ends."""
    rest = [item for item in order if item != moved]
    if len(rest) == len(order):
        return tuple(order)
    place = min(max(order.index(moved) + by, 0), len(rest))
    return (*rest[:place], moved, *rest[place:])


class Place(StrEnum):
    """Where a thing of the last meeting stands on the next agenda."""

    OWN_HEADING = "own_heading"
    MATTERS_ARISING = "matters_arising"
    NOWHERE = "nowhere"


class CarryWhen(StrEnum):
    """Whether items go on the next agenda now, are offered as late papers, or wait for a meeting."""

    NOW = "now"
    LATE_PAPER = "late_paper"
    WAITS = "waits"


@dataclass(frozen=True)
class PastItem:
    """An agenda item as its meeting left it."""

    id: UUID
    kind: ItemKind
    standing: bool
    state: ItemState
    has_text: bool
    open_actions: int

    @property
    def reached(self) -> bool:
        """An item with a minute was reached, even when nobody marked it so."""
        return self.has_text or self.state is not ItemState.NOT_REACHED


@dataclass(frozen=True)
class Carried:
    """The items that go to the next agenda, in the order of the last, and where open actions are listed.

    `own_heading` and `arising` share no item: each appears once. `actions_own` are the items of
    `own_heading` whose open actions are listed with them; all other open actions belong to matters arising.
    """

    own_heading: tuple[UUID, ...]
    arising: tuple[UUID, ...]
    actions_own: frozenset[UUID]


def place_of(item: PastItem, cancelled: bool = False) -> Place:
    """Under its own heading when standing or not reached; under matters arising when only actions are open.

    Of a cancelled meeting no item was reached.
    """
    if item.standing or cancelled or not item.reached:
        return Place.OWN_HEADING
    return Place.MATTERS_ARISING if item.open_actions else Place.NOWHERE


def carry_forward(items: Iterable[PastItem], cancelled: bool = False) -> Carried:
    """What a closed (or cancelled) meeting sends to the next agenda."""
    past = [(item, place_of(item, cancelled)) for item in items]
    own = tuple(item.id for item, place in past if place is Place.OWN_HEADING)
    arising = tuple(item.id for item, place in past if place is Place.MATTERS_ARISING)
    with_item = (
        item.id
        for item, place in past
        if place is Place.OWN_HEADING and item.open_actions and item.kind not in FRAME
    )
    return Carried(own, arising, frozenset(with_item))


def carry_when(next_meeting: MeetingState | None) -> CarryWhen:
    """When items are carried, given the state of the body's next meeting (None when there is none)."""
    if next_meeting is MeetingState.PLANNED:
        return CarryWhen.NOW
    if next_meeting in (MeetingState.PAPERS_OUT, MeetingState.OPEN):
        return CarryWhen.LATE_PAPER
    return CarryWhen.WAITS


def _clock(minutes: int) -> time:
    hour, minute = divmod(minutes % _DAY_MINUTES, 60)
    return time(hour, minute)

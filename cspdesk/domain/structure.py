"""Bodies as a tree, the words for their kinds and states, and which of them count as in place."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from uuid import UUID

from cspdesk.domain.bodies import BodyRow, StateDay, StateRow
from cspdesk.domain.kinds import BodyKind, BodyState

IN_PLACE = frozenset({BodyState.SET_UP, BodyState.MEETING, BodyState.UNDER_REVIEW})
"""The states of a body that is there: set up, meeting, or meeting while it is reviewed."""

MEETS = frozenset({BodyState.MEETING, BodyState.UNDER_REVIEW})
"""The states in which a body is expected to meet."""

KIND_WORDS: Mapping[BodyKind, str] = {
    BodyKind.FORUM: "Forum",
    BodyKind.STEERING: "Steering group",
    BodyKind.EXECUTIVE: "Executive group",
    BodyKind.BOARD: "Partner board",
    BodyKind.PRIORITY: "Priority group",
    BodyKind.THEME: "Theme group",
    BodyKind.TASK_FINISH: "Task and finish group",
    BodyKind.OPERATIONAL: "Operational group",
    BodyKind.EXTERNAL: "Outside body",
    BodyKind.OTHER: "Other group",
}

STATE_WORDS: Mapping[BodyState, str] = {
    BodyState.PLANNED: "Planned",
    BodyState.SET_UP: "Set up",
    BodyState.MEETING: "Meeting",
    BodyState.DORMANT: "Dormant",
    BodyState.UNDER_REVIEW: "Under review",
    BodyState.CLOSED: "Closed",
}


def in_tree_order(bodies: Sequence[BodyRow]) -> list[tuple[int, BodyRow]]:
    """Every body with its depth, parents before their children, in the office's order.

    A body whose parent is not among them, or that stands in a ring two laptops made, begins a tree of its own.
    """
    here = {body.id for body in bodies}
    below: dict[UUID | None, list[BodyRow]] = {}
    for body in bodies:
        below.setdefault(body.parent_id if body.parent_id in here else None, []).append(body)
    found: list[tuple[int, BodyRow]] = []
    seen: set[UUID] = set()

    def walk(body: BodyRow, depth: int) -> None:
        if body.id not in seen:
            seen.add(body.id)
            found.append((depth, body))
            for child in below.get(body.id, ()):
                walk(child, depth + 1)

    for body in (*below.get(None, ()), *bodies):
        walk(body, 0)
    return found


def makes_ring(bodies: Iterable[BodyRow], body_id: UUID, parent_id: UUID | None) -> bool:
    """True when a body would stand below itself under that parent."""
    parents = {body.id: body.parent_id for body in bodies}
    above, seen = parent_id, set[UUID]()
    while above is not None and above not in seen:
        if above == body_id:
            return True
        seen.add(above)
        above = parents.get(above)
    return False


def meets_since(states: Sequence[StateRow | StateDay], on_day: dt.date) -> dt.date | None:
    """The day from which a body meets without a break, as of a day; None when it does not meet.

    `states` oldest first. The day is `date.min` when it has met for as long as anybody knows.
    """
    since: dt.date | None = None
    for state in states:
        if state.from_day is not None and state.from_day > on_day:
            break
        if state.state in MEETS:
            since = since or state.from_day or dt.date.min
        else:
            since = None
    return since

"""Two records of one meeting made one: register, items, decisions and all else of both come together."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any
from uuid import UUID

from cspdesk.domain.check_kinds import MatrixState
from cspdesk.domain.ids import content_id
from cspdesk.domain.kinds import Kind, MeetingState
from cspdesk.domain.meetings import MeetingRow
from cspdesk.domain.references import FIELDS, OWNED
from cspdesk.domain.text import fold
from cspdesk.services.merging import add_alias, clear_seats
from cspdesk.services.taking import ON_PAPER

if TYPE_CHECKING:
    from cspdesk.store.work import UnitOfWork

STAND = ("state", "minutes_state", "opened_at", "closed_at", "closed_reason")
"""Fields that tell together how far a meeting has come."""
_FILLED = (
    "title", "start", "finish", "venue_id", "place", "chair_id", "note_taker_id", "organiser_id", "residents",
    "young_people", "papers_due", "reason",
)  # fmt: skip
_LINKS = {Kind.MEETING_BODY: "body_id", Kind.ACTION_CARRY: "action_id"}
"""Links whose id is made from what they tie; under the kept meeting they get the id it gives them."""
_ONCE = {
    Kind.MEETING_NEED: ("kind", "detail"),
    Kind.ISSUE_MEETING: ("issue_id",),
    Kind.ACTIVITY_MEETING: ("activity_id",),
    Kind.DECISION: ("text",),
}
"""What a meeting has once: a second one that says the same goes."""
_SEALED = (MatrixState.AGREED, MatrixState.SUPERSEDED)
_TEXTS = ("minute", "private_note")
_ORDER = (
    MeetingState.CANCELLED, MeetingState.PLANNED, MeetingState.PAPERS_OUT, MeetingState.OPEN, MeetingState.CLOSED,
)  # fmt: skip


def farther(one: MeetingRow, other: MeetingRow) -> bool:
    """True when the second has come farther: its minutes are on paper, or it is further on its way."""
    return _far(other) > _far(one)


def _far(meeting: MeetingRow) -> tuple[bool, int]:
    return meeting.minutes_state in ON_PAPER, _ORDER.index(meeting.state)


def join_meetings(work: "UnitOfWork", one: MeetingRow, other: MeetingRow, values: dict[str, Any]) -> UUID:
    """Writes that two meetings are one, and gives the id it has; `values` are its facts.

    The one made first is kept whatever is chosen, so that two computers which join the same two do the same.
    Attendance, items and all else keep their ids.
    """
    keep, drop = sorted((one, other), key=_id)
    moved: list[dict[str, Any]] = []
    _fill(work, keep.id, drop.id, values)
    _join_links(work, keep.id, drop.id)
    for where, field in FIELDS[Kind.MEETING]:
        if where in _LINKS:
            continue
        for row in work.find(where, **{field: drop.id}):
            # A matrix that was agreed is never changed; the meeting it names leads on to the kept one.
            if where is not Kind.MATRIX or row["state"] not in _SEALED:
                work.change(where, row["id"], **{field: keep.id})
            if where is Kind.AGENDA_ITEM:
                moved.append(row)
    for where in OWNED:
        for row in work.find(where, owner_id=drop.id):
            work.change(where, row["id"], owner_id=keep.id)
    _join_items(work, keep.id, {row["id"] for row in moved})
    clear_seats(work, work.find(Kind.ATTENDANCE, meeting_id=keep.id))
    for kind, fields in _ONCE.items():
        _drop_second(work, kind, fields, work.find(kind, meeting_id=keep.id))
    add_alias(work, Kind.MEETING, keep.id, drop.ref, drop.id)
    work.delete(Kind.MEETING, drop.id)
    return keep.id


def _fill(work: "UnitOfWork", keep_id: UUID, drop_id: UUID, values: dict[str, Any]) -> None:
    """What the kept meeting leaves empty is filled from the other; two notes stand one below the other."""
    keep, drop = work.get(Kind.MEETING, keep_id), work.get(Kind.MEETING, drop_id)
    found = {
        name: drop[name] for name in _FILLED if keep[name] in (None, "") and drop[name] not in (None, "")
    }
    found["note"] = _both(keep["note"], drop["note"])
    if drop["minutes_state"] in ON_PAPER and keep["minutes_state"] not in ON_PAPER:
        # What is on paper is so, whatever was chosen.
        values = values | {name: drop[name] for name in STAND}
    work.change(Kind.MEETING, keep_id, **{**found, **values})


def _join_links(work: "UnitOfWork", keep_id: UUID, drop_id: UUID) -> None:
    for kind, field in _LINKS.items():
        known = {row[field] for row in work.find(kind, meeting_id=keep_id)}
        for place, row in enumerate(work.find(kind, meeting_id=drop_id)):
            work.delete(kind, row["id"])
            if row[field] in known:
                continue
            made = (
                content_id(kind, keep_id, row[field])
                if kind is Kind.MEETING_BODY
                else content_id(kind, row[field], keep_id)
            )
            more = {"position": len(known) + place} if kind is Kind.MEETING_BODY else {}
            work.add(kind, made, meeting_id=keep_id, **{field: row[field]}, **more)


def _join_items(work: "UnitOfWork", meeting_id: UUID, moved: set[UUID]) -> None:
    """Of items of one title one that says nothing goes; where both have words they stand one below the other."""
    rows = sorted(work.find(Kind.AGENDA_ITEM, meeting_id=meeting_id), key=_place)
    order = [row for row in rows if row["id"] not in moved]
    by_title = {_called(row): row for row in reversed(order)}
    for row in (row for row in rows if row["id"] in moved):
        same = by_title.get(_called(row))
        if same is None:
            order.append(row)
        elif any(row[name] for name in _TEXTS):
            order.insert(order.index(same) + 1, row)
        else:
            _leave_out(work, row, same)
    for position, row in enumerate(order):
        work.change(Kind.AGENDA_ITEM, row["id"], position=position)


def _leave_out(work: "UnitOfWork", row: dict[str, Any], same: dict[str, Any]) -> None:
    """What hangs on an item that goes hangs on its namesake."""
    for where, field in FIELDS[Kind.AGENDA_ITEM]:
        for other in work.find(where, **{field: row["id"]}):
            if other["id"] != same["id"]:
                work.change(where, other["id"], **{field: same["id"]})
    for where in OWNED:
        for other in work.find(where, owner_id=row["id"]):
            work.change(where, other["id"], owner_id=same["id"])
    if same["carried_from"] is None and row["carried_from"] != same["id"]:
        work.change(Kind.AGENDA_ITEM, same["id"], carried_from=row["carried_from"])
    work.delete(Kind.AGENDA_ITEM, row["id"])


def _drop_second(
    work: "UnitOfWork", kind: Kind, fields: tuple[str, ...], rows: Iterable[dict[str, Any]]
) -> None:
    seen: set[tuple[Any, ...]] = set()
    for row in rows:
        says = tuple(fold(row[name]) if isinstance(row[name], str) else row[name] for name in fields)
        if says in seen:
            work.delete(kind, row["id"])
        seen.add(says)


def _both(one: str, other: str) -> str:
    """Both texts, one below the other; once where the one stands in the other."""
    if not other or other in one:
        return one
    return f"{one}\n\n{other}" if one and one not in other else other


def _id(meeting: MeetingRow) -> UUID:
    return meeting.id


def _called(row: dict[str, Any]) -> tuple[str, str]:
    return row["kind"], fold(row["title"])


def _place(row: dict[str, Any]) -> tuple[int, str]:
    return row["position"], str(row["id"])

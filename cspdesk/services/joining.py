"""Two records of one meeting made one: register, items, decisions and all else of both come together."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any
from uuid import UUID

from cspdesk.domain.check_kinds import MatrixState
from cspdesk.domain.ids import content_id
from cspdesk.domain.kinds import ItemState, Kind, MeetingState
from cspdesk.domain.meetings import MeetingRow
from cspdesk.domain.references import FIELDS, OWNED
from cspdesk.domain.text import fold
from cspdesk.errors import Refused
from cspdesk.services.merging import clear_seats
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
_FAR = (ItemState.NOT_REACHED, ItemState.UNDER_WAY, ItemState.DONE)
_ORDER = (
    MeetingState.CANCELLED, MeetingState.PLANNED, MeetingState.PAPERS_OUT, MeetingState.OPEN, MeetingState.CLOSED,
)  # fmt: skip


def farther(one: MeetingRow, other: MeetingRow) -> bool:
    """True when the second has come farther: its minutes are on paper, or it is further on its way."""
    return _far(other) > _far(one)


def _far(meeting: MeetingRow) -> tuple[bool, int]:
    return meeting.minutes_state in ON_PAPER, _ORDER.index(meeting.state)


def join_meetings(work: "UnitOfWork", keep: MeetingRow, drop: MeetingRow, values: dict[str, Any]) -> None:
    """Writes that two meetings are one; `values` are the facts of the kept one.

    Attendance keeps its ids. Raises Refused where the minutes of the other alone are on paper.
    """
    if drop.minutes_state in ON_PAPER and keep.minutes_state not in ON_PAPER:
        raise Refused(
            f"The minutes of one of the two are issued: keep that one ({drop.ref}) and join the other to it."
        )
    _fill(work, keep.id, drop.id, values)
    _join_links(work, keep.id, drop.id)
    for where, field in FIELDS[Kind.MEETING]:
        if where in _LINKS or (where, field) == (Kind.AGENDA_ITEM, "meeting_id"):
            continue
        for row in work.find(where, **{field: drop.id}):
            # A matrix that was agreed is never changed; the meeting it names leads on to the kept one.
            if where is not Kind.MATRIX or row["state"] not in _SEALED:
                work.change(where, row["id"], **{field: keep.id})
    for where in OWNED:
        for row in work.find(where, owner_id=drop.id):
            work.change(where, row["id"], owner_id=keep.id)
    _join_items(work, keep.id, drop.id, printed=keep.minutes_state in ON_PAPER)
    clear_seats(work, work.find(Kind.ATTENDANCE, meeting_id=keep.id))
    for kind, fields in _ONCE.items():
        _drop_second(work, kind, fields, work.find(kind, meeting_id=keep.id))
    work.add(Kind.ALIAS, owner_kind=Kind.MEETING, owner_id=keep.id, name=drop.ref, old_id=drop.id)
    work.delete(Kind.MEETING, drop.id)


def _fill(work: "UnitOfWork", keep_id: UUID, drop_id: UUID, values: dict[str, Any]) -> None:
    """What the kept meeting leaves empty is filled from the other; two notes stand one below the other."""
    keep, drop = work.get(Kind.MEETING, keep_id), work.get(Kind.MEETING, drop_id)
    found = {
        name: drop[name] for name in _FILLED if keep[name] in (None, "") and drop[name] not in (None, "")
    }
    found["note"] = _both(keep["note"], drop["note"])
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


def _join_items(work: "UnitOfWork", keep_id: UUID, drop_id: UUID, *, printed: bool) -> None:
    """Items of one title are one item with both minutes; the others stand at the end of the agenda.

    What minutes have `printed` stays as it is: the other's words go into the private note.
    """
    ours = work.find(Kind.AGENDA_ITEM, meeting_id=keep_id)
    by_title = {(row["kind"], fold(row["title"])): row for row in sorted(ours, key=_place, reverse=True)}
    last = max((row["position"] for row in ours), default=0)
    for row in sorted(work.find(Kind.AGENDA_ITEM, meeting_id=drop_id), key=_place):
        same = by_title.pop((row["kind"], fold(row["title"])), None)
        if same is None:
            last += 1
            work.change(Kind.AGENDA_ITEM, row["id"], meeting_id=keep_id, position=last)
        else:
            _join_item(work, same, row, printed)


def _join_item(work: "UnitOfWork", keep: dict[str, Any], drop: dict[str, Any], printed: bool) -> None:
    if printed and drop["minute"] != keep["minute"]:
        drop = {**drop, "minute": "", "private_note": _both(drop["minute"], drop["private_note"])}
    values: dict[str, Any] = {name: _both(keep[name], drop[name]) for name in _TEXTS}
    values["seconds_spent"] = max(keep["seconds_spent"], drop["seconds_spent"])
    values["state"] = max(keep["state"], drop["state"], key=_FAR.index)
    values["lead"] = keep["lead"] or drop["lead"]
    if keep["carried_from"] is None and drop["carried_from"] != keep["id"]:
        values["carried_from"] = drop["carried_from"]
    work.change(Kind.AGENDA_ITEM, keep["id"], **values)
    for where, field in FIELDS[Kind.AGENDA_ITEM]:
        for row in work.find(where, **{field: drop["id"]}):
            if row["id"] != keep["id"]:
                work.change(where, row["id"], **{field: keep["id"]})
    for where in OWNED:
        for row in work.find(where, owner_id=drop["id"]):
            work.change(where, row["id"], owner_id=keep["id"])
    work.add(
        Kind.ALIAS, owner_kind=Kind.AGENDA_ITEM, owner_id=keep["id"], name=drop["title"], old_id=drop["id"]
    )
    work.delete(Kind.AGENDA_ITEM, drop["id"])


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


def _place(row: dict[str, Any]) -> tuple[int, str]:
    return row["position"], str(row["id"])

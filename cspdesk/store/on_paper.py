"""What is printed in issued minutes cannot be taken back: it is corrected at the meeting that agrees them."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from cspdesk.domain.kinds import Kind, MinutesState
from cspdesk.errors import Refused
from cspdesk.store.codec import encode
from cspdesk.store.tables import RECORDS, body, history_change, local_arrival, meeting, meeting_body

PRINTED = (Kind.AGENDA_ITEM, Kind.ATTENDANCE, Kind.DECISION, Kind.MEETING_BODY, Kind.CORRECTION)
NUMBERED = {
    Kind.ACTION: frozenset({"", "deleted", "text"}),
    Kind.ISSUE: frozenset({"", "deleted", "words", "place", "kind"}),
}
NOT_PRINTED = frozenset({"minutes_state", "papers_due", "papers_out", "sequence", "note", "closed_reason"})


def refuse_what_is_printed(
    connection: sa.Connection, unit_id: UUID, words: str, steps: Iterable[tuple[Kind, UUID, str]]
) -> None:
    """Raises Refused when one of a unit's changes (kind, record, field; empty where it was made) is on paper.

    What was done since the minutes were issued, such as a merge, is not: taking it back gives what they print.
    An action or issue is printed with its number and words, so that these stand; how it goes on may be taken back.
    """
    touched: dict[Kind, set[UUID]] = {}
    for kind, record_id, field in steps:
        if (
            kind in PRINTED
            or field in NUMBERED.get(kind, ())
            or (kind is Kind.MEETING and field not in NOT_PRINTED)
        ):
            touched.setdefault(kind, set()).add(record_id)
    for kind, ids in touched.items():
        ref = _issued(connection, unit_id, kind, ids)
        if ref:
            raise Refused(
                f"“{words}” is in the minutes of {ref}, which are issued: "
                "record a correction at the meeting that agrees them."
            )


def _issued(connection: sa.Connection, unit_id: UUID, kind: Kind, ids: set[UUID]) -> str:
    """The printed number of a meeting issued after a unit that these records belong to; empty when there is none."""
    table = RECORDS[kind]
    if kind is Kind.MEETING:
        column = table.c.id
    else:
        # A correction is printed by the meeting that agrees it.
        column = table.c.agreed_at_id if kind is Kind.CORRECTION else table.c.meeting_id
    done_at = sa.select(local_arrival.c.position).where(local_arrival.c.unit_id == unit_id).scalar_subquery()
    query = (
        sa.select(body.c.code, meeting.c.day)
        .join(meeting_body, meeting_body.c.meeting_id == meeting.c.id)
        .join(body, body.c.id == meeting_body.c.body_id)
        .where(
            meeting.c.id.in_(sa.select(column).where(table.c.id.in_(ids))),
            meeting.c.minutes_state.in_((MinutesState.ISSUED, MinutesState.AGREED)),
            _issued_at() >= done_at,
            meeting_body.c.position == 0,
            ~meeting_body.c.deleted,
        )
        .limit(1)
    )
    row = connection.execute(query).first()
    return "" if row is None else f"{row.code}-{row.day.isoformat()}"


def _issued_at() -> sa.ScalarSelect[Any]:
    """Where a meeting's first issue stands in the order of this store; its making, when it came with issued minutes."""
    change = history_change.c
    issued = sa.and_(change.field == "minutes_state", change.new == encode(MinutesState.ISSUED))
    first = sa.func.min(local_arrival.c.position)
    return (
        sa.select(sa.func.coalesce(first.filter(issued), first))
        .select_from(history_change)
        .join(local_arrival, local_arrival.c.unit_id == change.unit_id)
        .where(change.record_id == meeting.c.id, sa.or_(issued, change.field == ""))
        .correlate(meeting)
        .scalar_subquery()
    )

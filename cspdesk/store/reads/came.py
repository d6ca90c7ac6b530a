"""Reads of who came over many meetings: light rows, without the lookups one register needs."""

import datetime as dt
from dataclasses import fields
from functools import cache
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from cspdesk.domain.kinds import Capacity, Mark, MeetingKind, MeetingState
from cspdesk.domain.who_came import SeatMark
from cspdesk.store.engine import reading
from cspdesk.store.reads.rows import frozen, named
from cspdesk.store.tables import agency, attendance, meeting, meeting_body, person

_FIELDS = tuple(field.name for field in fields(SeatMark))


class CameReads:
    """What registers say of a period."""

    def __init__(self, engine: sa.Engine) -> None:
        self._engine = engine

    def marks(self, from_day: dt.date, to_day: dt.date, body_id: UUID | None = None) -> list[SeatMark]:
        """Every mark between two days, of one body's meetings (joint ones too) or of all; by agency and name."""
        query = _marks(body_id is not None)
        days: dict[str, Any] = {"from_day": from_day, "to_day": to_day}
        if body_id is not None:
            days["body"] = body_id
        with reading(self._engine) as connection:
            return frozen(SeatMark, _FIELDS, connection.execute(query, days).all())

    def residents(self, from_day: dt.date, to_day: dt.date) -> list[tuple[UUID, UUID, int]]:
        """Forum, meeting and residents there, named and unnamed, of each meeting held between two days.

        As the one counting rule counts each meeting by itself; a joint one stands under each of its bodies.
        """
        a, m = attendance.c, meeting.c
        head = sa.case(
            (a.mark == Mark.STOOD_IN, sa.func.coalesce(a.stand_in_id, a.person_id)), else_=a.person_id
        )
        named_heads = (
            sa.select(sa.func.count(sa.distinct(head)))
            .join(person, person.c.id == a.person_id)
            .where(
                a.meeting_id == m.id,
                ~a.deleted,
                a.mark.in_([Mark.STOOD_IN, *(mark for mark in Mark if mark.present)]),
                sa.or_(person.c.resident, a.capacity == Capacity.RESIDENT),
            )
            .correlate(meeting)
            .scalar_subquery()
        )
        query = (
            sa.select(meeting_body.c.body_id, m.id, named_heads + sa.func.coalesce(m.residents, 0))
            .join(meeting, m.id == meeting_body.c.meeting_id)
            .where(
                m.state == MeetingState.CLOSED,
                m.kind != MeetingKind.EXTERNAL,
                m.day.between(from_day, to_day),
                ~m.deleted,
                ~meeting_body.c.deleted,
            )
            .order_by(m.day, m.id)
        )
        with reading(self._engine) as connection:
            return [(row[0], row[1], row[2]) for row in connection.execute(query)]


@cache
def _marks(of_body: bool) -> sa.Select[Any]:
    stand_in, a = person.alias("stand_in_"), attendance.c
    query = (
        sa.select(
            a.meeting_id, a.person_id, person.c.name, person.c.resident, a.agency_id,
            named(agency.c.name, "agency"), a.capacity, a.mark, a.stand_in_id, named(stand_in.c.name, "stand_in"),
        )
        .join(meeting, meeting.c.id == a.meeting_id)
        .join(person, person.c.id == a.person_id)
        .outerjoin(agency, agency.c.id == a.agency_id)
        .outerjoin(stand_in, stand_in.c.id == a.stand_in_id)
        .where(
            ~a.deleted,
            ~meeting.c.deleted,
            a.mark != Mark.EXPECTED,
            meeting.c.day.between(
                sa.bindparam("from_day", type_=meeting.c.day.type),
                sa.bindparam("to_day", type_=meeting.c.day.type),
            ),
        )
        .order_by(agency.c.name, sa.func.lower(person.c.name), a.id)
    )  # fmt: skip
    if not of_body:
        return query
    wanted = sa.bindparam("body", type_=meeting_body.c.body_id.type)
    ours = sa.select(meeting_body.c.meeting_id).where(
        meeting_body.c.body_id == wanted, ~meeting_body.c.deleted
    )
    return query.where(a.meeting_id.in_(ours))

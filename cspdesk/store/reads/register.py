"""Reads of one meeting's register: who is expected, and who usually comes."""

from functools import cache
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from cspdesk.domain.kinds import Capacity, Mark, MeetingState, RoleKind
from cspdesk.domain.meetings import RegisterRow
from cspdesk.domain.quorum import BodySeat
from cspdesk.store.engine import reading
from cspdesk.store.reads.rows import fetch, named
from cspdesk.store.tables import agency, attendance, body, meeting, meeting_body, person, role
from cspdesk.store.types import Clock, Id, Word

_EXPECTED = (RoleKind.MEMBER, RoleKind.CHAIR, RoleKind.VICE_CHAIR, RoleKind.SECRETARY, RoleKind.OFFICER)
_MEMBERS = (RoleKind.MEMBER, RoleKind.CHAIR, RoleKind.VICE_CHAIR)
_THERE = (Mark.IN_ROOM, Mark.ONLINE, Mark.PHONE, Mark.STOOD_IN)


class RegisterReads:
    """Lines of a register that nobody has written yet; each has no id and the mark "expected"."""

    def __init__(self, engine: sa.Engine) -> None:
        self._engine = engine

    def members(self, meeting_id: UUID) -> list[RegisterRow]:
        """Those who held a place in one of the meeting's bodies on its day, a line for each agency they sit for."""
        employer = _employer()
        sits_for = sa.type_coerce(sa.func.coalesce(role.c.agency_id, employer), Id)
        query = (
            _lines(sits_for, role.c.category, role.c.kind.in_(_MEMBERS), _capacity(sits_for))
            .select_from(role)
            .join(meeting_body, sa.and_(meeting_body.c.body_id == role.c.body_id, ~meeting_body.c.deleted))
            .join(meeting, meeting.c.id == meeting_body.c.meeting_id)
            .join(person, person.c.id == role.c.person_id)
            .outerjoin(agency, agency.c.id == sits_for)
            .where(
                meeting.c.id == meeting_id,
                ~role.c.deleted,
                ~person.c.deleted,
                role.c.kind.in_(_EXPECTED),
                sa.or_(role.c.from_day.is_(None), role.c.from_day <= meeting.c.day),
                sa.or_(role.c.to_day.is_(None), role.c.to_day >= meeting.c.day),
            )
            .order_by(sa.func.lower(person.c.name), person.c.id, role.c.kind, role.c.id)
        )
        return fetch(self._engine, query, RegisterRow)

    def seats(self, meeting_id: UUID) -> list[BodySeat]:
        """The seats of members in each body of a meeting on its day, bodies in the meeting's order.

        A body without a member has one row with neither person nor agency.
        """
        held = sa.and_(
            role.c.body_id == body.c.id,
            ~role.c.deleted,
            role.c.kind.in_(_MEMBERS),
            sa.or_(role.c.from_day.is_(None), role.c.from_day <= meeting.c.day),
            sa.or_(role.c.to_day.is_(None), role.c.to_day >= meeting.c.day),
        )
        query = (
            sa.select(
                body.c.id.label("body_id"),
                body.c.name.label("body"),
                body.c.quorum.label("needed"),
                role.c.person_id,
                role.c.agency_id,
            )
            .select_from(meeting_body)
            .join(meeting, meeting.c.id == meeting_body.c.meeting_id)
            .join(body, body.c.id == meeting_body.c.body_id)
            .outerjoin(role, held)
            .where(meeting_body.c.meeting_id == meeting_id, ~meeting_body.c.deleted)
            .order_by(meeting_body.c.position, body.c.id, role.c.id)
        )
        return fetch(self._engine, query, BodySeat)

    def names(self) -> list[tuple[UUID, str]]:
        """Everybody by id and name, merged ones left out."""
        query = sa.select(person.c.id, person.c.name).where(~person.c.deleted, person.c.merged_into.is_(None))
        with reading(self._engine) as connection:
            return [(row.id, row.name) for row in connection.execute(query)]

    def regulars(self, meeting_id: UUID) -> list[RegisterRow]:
        """Those who were at the body's last meeting, for the agency and in the capacity they sat then."""
        this, last = meeting.alias("this_"), meeting.alias("last_")
        ours, theirs = meeting_body.alias("ours"), meeting_body.alias("theirs")
        newest = (
            sa.select(last.c.id)
            .join(theirs, theirs.c.meeting_id == last.c.id)
            .join(ours, ours.c.body_id == theirs.c.body_id)
            .join(this, this.c.id == ours.c.meeting_id)
            .where(
                this.c.id == meeting_id,
                last.c.day < this.c.day,
                last.c.state == MeetingState.CLOSED,
                ~last.c.deleted,
                ~ours.c.deleted,
                ~theirs.c.deleted,
            )
            .order_by(last.c.day.desc(), last.c.id.desc())
            .limit(1)
            .scalar_subquery()
        )
        a = attendance.c
        query = (
            _lines(a.agency_id, sa.literal(""), sa.false(), a.capacity)
            .select_from(attendance)
            .join(person, person.c.id == a.person_id)
            .outerjoin(agency, agency.c.id == a.agency_id)
            .join(meeting, meeting.c.id == meeting_id)
            .where(a.meeting_id == newest, ~a.deleted, ~person.c.deleted, a.mark.in_(_THERE))
            .order_by(sa.func.lower(person.c.name), person.c.id)
        )
        return fetch(self._engine, query, RegisterRow)


def _lines(
    agency_id: sa.ColumnElement[Any],
    category: sa.ColumnElement[Any],
    member: sa.ColumnElement[Any],
    capacity: sa.ColumnElement[Any],
) -> sa.Select[Any]:
    clock = sa.cast(sa.null(), Clock)
    return sa.select(
        sa.cast(sa.null(), Id).label("id"),
        meeting.c.id.label("meeting_id"),
        person.c.id.label("person_id"),
        person.c.name.label("person"),
        person.c.role_title,
        person.c.resident,
        agency_id.label("agency_id"),
        named(agency.c.name, "agency"),
        capacity.label("capacity"),
        sa.type_coerce(sa.literal(Mark.EXPECTED.value, sa.TEXT), Word(Mark)).label("mark"),
        sa.cast(sa.null(), Id).label("stand_in_id"),
        sa.literal("", sa.TEXT).label("stand_in"),
        clock.label("arrived"),
        clock.label("left_at"),
        sa.literal("", sa.TEXT).label("note"),
        member.label("member"),
        category.label("category"),
    )


def _capacity(agency_id: sa.ColumnElement[Any]) -> sa.ColumnElement[Any]:
    """For an agency, or as a resident, or else as a member of the body."""
    word = sa.case(
        (agency_id.is_not(None), Capacity.AGENCY.value),
        (person.c.resident, Capacity.RESIDENT.value),
        else_=Capacity.MEMBER.value,
    )
    return sa.type_coerce(word, Word(Capacity))


@cache
def _employer() -> sa.ScalarSelect[Any]:
    """The agency a person worked for on the meeting's day; the latest joined."""
    works = role.alias("works")
    return (
        sa.select(works.c.agency_id)
        .where(
            works.c.person_id == person.c.id,
            works.c.kind == RoleKind.WORKS_FOR,
            ~works.c.deleted,
            sa.or_(works.c.from_day.is_(None), works.c.from_day <= meeting.c.day),
            sa.or_(works.c.to_day.is_(None), works.c.to_day >= meeting.c.day),
        )
        .order_by(works.c.from_day.desc(), works.c.id.desc())
        .limit(1)
        .scalar_subquery()
    )

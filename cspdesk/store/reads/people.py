"""Reads of agencies, people and roles."""

import datetime as dt
from functools import cache
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from cspdesk.domain.kinds import ActionState, Kind, Mark, MeetingState, RoleKind
from cspdesk.domain.meetings import COUNTED_SEATS
from cspdesk.domain.partners import AliasRow, SeatRow, TallyRow
from cspdesk.domain.people import AgencyRow, PersonRow, RoleRow
from cspdesk.store.engine import reading
from cspdesk.store.reads.actions import due_day
from cspdesk.store.reads.rows import fetch, first, named, plain
from cspdesk.store.tables import (
    action,
    agency,
    alias,
    attendance,
    body,
    meeting,
    meeting_body,
    person,
    role,
)
from cspdesk.store.types import Id, Word


@cache
def _agencies() -> sa.Select[Any]:
    in_order = (
        sa.select(alias.c.name)
        .where(alias.c.owner_id == agency.c.id, ~alias.c.deleted, alias.c.name != "")
        .order_by(sa.func.lower(alias.c.name))
        .correlate(agency)
        .subquery()
    )
    names = sa.select(sa.func.aggregate_strings(in_order.c.name, "; ")).correlate(agency).scalar_subquery()
    return (
        sa.select(*plain(agency, "merged_into"), named(names, "aliases"))
        .where(~agency.c.deleted, agency.c.merged_into.is_(None))
        # Those first met in a register or at an event have no place of their own: after those of the plan.
        .order_by(agency.c.position == 0, agency.c.position, sa.func.lower(agency.c.name), agency.c.id)
    )


def _employer(on_day: dt.date) -> sa.ScalarSelect[Any]:
    """The agency a person works for on a day; the latest joined."""
    return (
        sa.select(role.c.agency_id)
        .where(
            role.c.person_id == person.c.id,
            role.c.kind == RoleKind.WORKS_FOR,
            ~role.c.deleted,
            sa.or_(role.c.from_day.is_(None), role.c.from_day <= on_day),
            sa.or_(role.c.to_day.is_(None), role.c.to_day >= on_day),
        )
        .order_by(sa.func.coalesce(role.c.from_day, dt.date.min).desc(), role.c.id.desc())
        .limit(1)
        .scalar_subquery()
    )


def _people(on_day: dt.date, *which: sa.ColumnElement[bool]) -> sa.Select[Any]:
    """People with the agency they work for, which is looked up once for each of them."""
    own = plain(person, "merged_into")
    employer = sa.type_coerce(_employer(on_day), Id).label("agency_id")
    known = (
        sa.select(*own, employer)
        .where(~person.c.deleted, person.c.merged_into.is_(None), *which)
        .subquery("known_")
    )
    return (
        sa.select(*known.c, named(agency.c.name, "agency"))
        .outerjoin(agency, agency.c.id == known.c.agency_id)
        .order_by(sa.func.lower(known.c.name), known.c.id)
    )


def _workers(agency_id: UUID) -> sa.ColumnElement[bool]:
    """Whoever ever worked for an agency; few enough to ask each where they work on the day."""
    ever = sa.select(role.c.person_id).where(
        role.c.agency_id == agency_id, role.c.kind == RoleKind.WORKS_FOR, ~role.c.deleted
    )
    return person.c.id.in_(ever)


@cache
def _roles() -> sa.Select[Any]:
    return (
        sa.select(
            role.c.id,
            role.c.kind,
            role.c.person_id,
            named(person.c.name, "person"),
            role.c.body_id,
            named(body.c.name, "body"),
            role.c.agency_id,
            named(agency.c.name, "agency"),
            role.c.category,
            role.c.title,
            role.c.from_day,
            role.c.to_day,
        )
        .outerjoin(person, person.c.id == role.c.person_id)
        .outerjoin(body, body.c.id == role.c.body_id)
        .outerjoin(agency, agency.c.id == role.c.agency_id)
        .where(~role.c.deleted)
        .order_by(sa.func.coalesce(role.c.from_day, dt.date.min).desc(), person.c.name, role.c.id)
    )


@cache
def _seats() -> sa.Select[Any]:
    """Marks with the names around them; made once, because aliases of tables take longer than the rows."""
    a, stand_in = attendance.c, person.alias("stand_in_")
    return (
        sa.select(
            a.id, a.meeting_id, meeting.c.day, body.c.code, body.c.name.label("body"),
            a.person_id, person.c.name.label("person"), a.agency_id, named(agency.c.name, "agency"),
            a.capacity, a.mark, named(stand_in.c.name, "stand_in"),
        )
        .join(meeting, meeting.c.id == a.meeting_id)
        .join(meeting_body, sa.and_(meeting_body.c.meeting_id == meeting.c.id, ~meeting_body.c.deleted))
        .join(body, body.c.id == meeting_body.c.body_id)
        .join(person, person.c.id == a.person_id)
        .outerjoin(agency, agency.c.id == a.agency_id)
        .outerjoin(stand_in, stand_in.c.id == a.stand_in_id)
        .where(
            ~a.deleted,
            ~meeting.c.deleted,
            meeting.c.state != MeetingState.CANCELLED,
            a.mark != Mark.EXPECTED,
            meeting_body.c.position == _first_place(),
        )
        .order_by(meeting.c.day.desc(), meeting.c.id, person.c.name, a.id)
    )  # fmt: skip


def _since(agency_id: UUID, most: int) -> sa.ScalarSelect[Any]:
    """The day of the last of an agency's newest marks, so that names are looked for no further back."""
    days = (
        sa.select(meeting.c.day)
        .join(attendance, attendance.c.meeting_id == meeting.c.id)
        .where(
            attendance.c.agency_id == agency_id,
            ~attendance.c.deleted,
            ~meeting.c.deleted,
            meeting.c.state != MeetingState.CANCELLED,
            attendance.c.mark != Mark.EXPECTED,
        )
        .order_by(meeting.c.day.desc())
        .limit(most)
        .correlate(None)
        .subquery("newest_")
    )
    return sa.select(sa.func.min(days.c.day)).scalar_subquery()


class PeopleReads:
    """What is known of agencies and people."""

    def __init__(self, engine: sa.Engine) -> None:
        self._engine = engine

    def agencies(self) -> list[AgencyRow]:
        """Agencies in the office's order; merged ones left out."""
        return fetch(self._engine, _agencies(), AgencyRow)

    def agency(self, agency_id: UUID) -> AgencyRow | None:
        return first(self._engine, _agencies().where(agency.c.id == agency_id), AgencyRow)

    def people(self, on_day: dt.date, *, agency_id: UUID | None = None) -> list[PersonRow]:
        """People by name, with where they work on that day (of one agency when given); merged ones left out."""
        if agency_id is None:
            return fetch(self._engine, _people(on_day), PersonRow)
        found = fetch(self._engine, _people(on_day, _workers(agency_id)), PersonRow)
        return [row for row in found if row.agency_id == agency_id]

    def names(self) -> list[str]:
        """The names of people, merged ones left out."""
        query = sa.select(person.c.name).where(~person.c.deleted, person.c.merged_into.is_(None))
        with reading(self._engine) as connection:
            return list(connection.execute(query.order_by(person.c.name, person.c.id)).scalars())

    def person(self, person_id: UUID, on_day: dt.date) -> PersonRow | None:
        return first(self._engine, _people(on_day, person.c.id == person_id), PersonRow)

    def counted_seats(self) -> list[RoleRow]:
        """Every seat in a body that counts in a register, past ones too; newest first."""
        query = _roles().where(role.c.kind.in_(COUNTED_SEATS), role.c.body_id.is_not(None))
        return fetch(self._engine, query, RoleRow)

    def roles(
        self, *, person_id: UUID | None = None, body_id: UUID | None = None, agency_id: UUID | None = None
    ) -> list[RoleRow]:
        """Roles past and present, of a person, a body or an agency when one is given; newest first."""
        query = _roles()
        for column, value in (
            (role.c.person_id, person_id),
            (role.c.body_id, body_id),
            (role.c.agency_id, agency_id),
        ):
            if value is not None:
                query = query.where(column == value)
        return fetch(self._engine, query, RoleRow)

    def speakers(self) -> list[RoleRow]:
        """Senior representatives and deputies of agencies, past ones too; newest first."""
        kinds = (RoleKind.REPRESENTATIVE, RoleKind.DEPUTY)
        return fetch(self._engine, _roles().where(role.c.kind.in_(kinds)), RoleRow)

    def aliases(self, owner_id: UUID | None = None) -> list[AliasRow]:
        """Other names of people and agencies (or of one), what is left of merged ones among them; by name."""
        a = alias.c
        query = (
            sa.select(
                a.id,
                sa.type_coerce(a.owner_kind, Word(Kind)).label("owner_kind"),
                a.owner_id,
                a.name,
                a.old_id,
            )
            .where(~a.deleted, a.owner_kind.in_((Kind.PERSON.value, Kind.AGENCY.value)))
            .order_by(sa.func.lower(a.name), a.id)
        )
        if owner_id is not None:
            query = query.where(a.owner_id == owner_id)
        return fetch(self._engine, query, AliasRow)

    def kept_id(self, old_id: UUID) -> UUID | None:
        """The record into which the one of this id was merged; None when it never was."""
        query = sa.select(alias.c.owner_id).where(alias.c.old_id == old_id, ~alias.c.deleted)
        with reading(self._engine) as connection:
            found: UUID | None = connection.execute(query).scalar()
        return found

    def tallies(self, on_day: dt.date) -> list[TallyRow]:
        """What belongs to each agency on a day, in one select; agencies with nothing are left out."""
        return fetch(self._engine, _tallies(on_day), TallyRow)

    def seats(
        self, *, person_id: UUID | None = None, agency_id: UUID | None = None, most: int | None = None
    ) -> list[SeatRow]:
        """Marks of a person or an agency at meetings that were not cancelled, newest meeting first.

        `most` bounds how many are read.
        """
        query = _seats()
        if person_id is not None:
            query = query.where(
                sa.or_(attendance.c.person_id == person_id, attendance.c.stand_in_id == person_id)
            )
        if agency_id is not None:
            query = query.where(attendance.c.agency_id == agency_id)
            if most is not None:
                query = query.where(meeting.c.day >= _since(agency_id, most))
        return fetch(self._engine, query if most is None else query.limit(most), SeatRow)

    def seat_count(self, agency_id: UUID) -> int:
        """How many marks in registers are for an agency."""
        query = sa.select(sa.func.count()).where(attendance.c.agency_id == agency_id, ~attendance.c.deleted)
        with reading(self._engine) as connection:
            return int(connection.execute(query).scalar_one())

    def places(self) -> dict[UUID, str]:
        """Names of bodies in the office's order, for lists of what somebody sits on."""
        query = sa.select(body.c.id, body.c.name).order_by(body.c.position, body.c.code, body.c.id)
        with reading(self._engine) as connection:
            return {row.id: row.name for row in connection.execute(query)}


def _first_place() -> sa.ScalarSelect[Any]:
    """A joint meeting shows under its first body alone, so that it is one line."""
    other = meeting_body.alias("other_")
    return (
        sa.select(sa.func.min(other.c.position))
        .where(other.c.meeting_id == meeting.c.id, ~other.c.deleted)
        .scalar_subquery()
    )


def _tallies(on_day: dt.date) -> sa.Select[Any]:
    people = (
        sa.select(role.c.agency_id.label("id"), sa.func.count(sa.distinct(role.c.person_id)).label("people"))
        .join(person, person.c.id == role.c.person_id)
        .where(
            role.c.kind == RoleKind.WORKS_FOR,
            role.c.agency_id.is_not(None),
            ~role.c.deleted,
            ~person.c.deleted,
            sa.or_(role.c.from_day.is_(None), role.c.from_day <= on_day),
            sa.or_(role.c.to_day.is_(None), role.c.to_day >= on_day),
        )
        .group_by(role.c.agency_id)
        .subquery("people_")
    )
    is_open = action.c.state == ActionState.OPEN
    owed = (
        sa.select(
            action.c.owner_agency_id.label("id"),
            _sum(is_open).label("open"),
            _sum(sa.and_(is_open, due_day() < on_day)).label("late"),
            _sum(action.c.state == ActionState.DONE).label("done"),
        )
        .where(~action.c.deleted, action.c.owner_agency_id.is_not(None))
        .group_by(action.c.owner_agency_id)
        .subquery("owed_")
    )
    return (
        sa.select(
            agency.c.id,
            sa.func.coalesce(people.c.people, 0).label("people"),
            sa.func.coalesce(owed.c.open, 0).label("open_actions"),
            sa.func.coalesce(owed.c.late, 0).label("late_actions"),
            sa.func.coalesce(owed.c.done, 0).label("done_actions"),
        )
        .outerjoin(people, people.c.id == agency.c.id)
        .outerjoin(owed, owed.c.id == agency.c.id)
        .where(~agency.c.deleted, sa.or_(people.c.id.is_not(None), owed.c.id.is_not(None)))
    )


def _sum(condition: sa.ColumnElement[bool]) -> sa.ColumnElement[int]:
    return sa.func.sum(sa.case((condition, 1), else_=0))

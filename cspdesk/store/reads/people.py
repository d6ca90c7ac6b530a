"""Reads of agencies, people and roles."""

import datetime as dt
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from cspdesk.domain.kinds import RoleKind
from cspdesk.domain.people import AgencyRow, PersonRow, RoleRow
from cspdesk.store.reads.rows import fetch, first, named, plain
from cspdesk.store.tables import agency, alias, body, person, role
from cspdesk.store.types import Id


def _agencies() -> sa.Select[Any]:
    names = (
        sa.select(sa.func.aggregate_strings(alias.c.name, "; "))
        .where(alias.c.owner_id == agency.c.id, ~alias.c.deleted, alias.c.name != "")
        .scalar_subquery()
    )
    return (
        sa.select(*plain(agency, "merged_into"), named(names, "aliases"))
        .where(~agency.c.deleted, agency.c.merged_into.is_(None))
        .order_by(agency.c.position, sa.func.lower(agency.c.name), agency.c.id)
    )


def _employer(column: str, on_day: dt.date) -> sa.ScalarSelect[Any]:
    """A column of the agency a person works for on a day; the latest joined."""
    return (
        sa.select(agency.c[column])
        .join(role, role.c.agency_id == agency.c.id)
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


def _people(on_day: dt.date) -> sa.Select[Any]:
    return (
        sa.select(
            *plain(person, "merged_into"),
            sa.type_coerce(_employer("id", on_day), Id).label("agency_id"),
            named(_employer("name", on_day), "agency"),
        )
        .where(~person.c.deleted, person.c.merged_into.is_(None))
        .order_by(sa.func.lower(person.c.name), person.c.id)
    )


class PeopleReads:
    """What is known of agencies and people."""

    def __init__(self, engine: sa.Engine) -> None:
        self._engine = engine

    def agencies(self) -> list[AgencyRow]:
        """Agencies in the office's order; merged ones left out."""
        return fetch(self._engine, _agencies(), AgencyRow)

    def agency(self, agency_id: UUID) -> AgencyRow | None:
        return first(self._engine, _agencies().where(agency.c.id == agency_id), AgencyRow)

    def people(self, on_day: dt.date) -> list[PersonRow]:
        """People by name, with where they work on that day; merged ones left out."""
        return fetch(self._engine, _people(on_day), PersonRow)

    def person(self, person_id: UUID, on_day: dt.date) -> PersonRow | None:
        return first(self._engine, _people(on_day).where(person.c.id == person_id), PersonRow)

    def roles(
        self, *, person_id: UUID | None = None, body_id: UUID | None = None, agency_id: UUID | None = None
    ) -> list[RoleRow]:
        """Roles past and present, of a person, a body or an agency when one is given; newest first."""
        query = (
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
        for column, value in (
            (role.c.person_id, person_id),
            (role.c.body_id, body_id),
            (role.c.agency_id, agency_id),
        ):
            if value is not None:
                query = query.where(column == value)
        return fetch(self._engine, query, RoleRow)

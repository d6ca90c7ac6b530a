"""Reads of bodies, their states and supporters, and venues."""

import datetime as dt
from functools import lru_cache
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from cspdesk.domain.bodies import BodyRow, StateRow, SupportRow, VenueRow
from cspdesk.domain.kinds import BodyKind, BodyState, MeetingKind, MeetingState, RoleKind
from cspdesk.domain.standing import MetOn
from cspdesk.store.reads.rows import fetch, first, named, plain
from cspdesk.store.tables import (
    agency,
    body,
    body_state,
    meeting,
    meeting_body,
    person,
    role,
    support,
    venue,
)
from cspdesk.store.types import Id, Word


def _state_column(name: str, on_day: dt.date) -> sa.ScalarSelect[Any]:
    """A column of the state that stands on a day: the latest row that began by then."""
    return (
        sa.select(body_state.c[name])
        .where(
            body_state.c.body_id == body.c.id,
            ~body_state.c.deleted,
            sa.or_(body_state.c.from_day.is_(None), body_state.c.from_day <= on_day),
        )
        .order_by(sa.func.coalesce(body_state.c.from_day, dt.date.min).desc(), body_state.c.id.desc())
        .limit(1)
        .scalar_subquery()
    )


def holder(column: str, kind: RoleKind, on_day: dt.date) -> sa.ScalarSelect[Any]:
    """A column of the person who holds an office of a body on a day; the latest to take it."""
    return (
        sa.select(person.c[column])
        .join(role, role.c.person_id == person.c.id)
        .where(
            role.c.body_id == body.c.id,
            role.c.kind == kind,
            ~role.c.deleted,
            sa.or_(role.c.from_day.is_(None), role.c.from_day <= on_day),
            sa.or_(role.c.to_day.is_(None), role.c.to_day >= on_day),
        )
        .order_by(sa.func.coalesce(role.c.from_day, dt.date.min).desc(), role.c.id.desc())
        .limit(1)
        .scalar_subquery()
    )


@lru_cache(maxsize=16)
def _bodies(on_day: dt.date) -> sa.Select[Any]:
    state = sa.func.coalesce(_state_column("state", on_day), BodyState.PLANNED.value)
    return (
        sa.select(
            *plain(body),
            sa.type_coerce(state, Word(BodyState)).label("state"),
            _state_column("from_day", on_day).label("state_since"),
            named(_state_column("reason", on_day), "state_reason"),
            named(holder("name", RoleKind.CHAIR, on_day), "chair"),
            named(holder("name", RoleKind.VICE_CHAIR, on_day), "vice_chair"),
            named(holder("name", RoleKind.OFFICER, on_day), "officer"),
            sa.type_coerce(holder("id", RoleKind.OFFICER, on_day), Id).label("officer_id"),
            named(venue.c.name, "venue"),
        )
        .outerjoin(venue, venue.c.id == body.c.usual_venue_id)
        .where(~body.c.deleted)
        .order_by(body.c.position, body.c.code, body.c.id)
    )


class BodyReads:
    """What is known of bodies; `on_day` says which day's state and offices are wanted."""

    def __init__(self, engine: sa.Engine) -> None:
        self._engine = engine

    def all(self, on_day: dt.date) -> list[BodyRow]:
        """Every body, forums and others, in the office's order."""
        return fetch(self._engine, _bodies(on_day), BodyRow)

    def forums(self, on_day: dt.date) -> list[BodyRow]:
        """The forums alone, in the office's order."""
        return fetch(self._engine, _bodies(on_day).where(body.c.kind == BodyKind.FORUM), BodyRow)

    def get(self, body_id: UUID, on_day: dt.date) -> BodyRow | None:
        return first(self._engine, _bodies(on_day).where(body.c.id == body_id), BodyRow)

    def by_code(self, code: str, on_day: dt.date) -> BodyRow | None:
        """The body of a code, case ignored."""
        query = _bodies(on_day).where(sa.func.lower(body.c.code) == code.lower())
        return first(self._engine, query, BodyRow)

    def states(self, body_id: UUID) -> list[StateRow]:
        """The states a body went through, oldest first."""
        query = (
            sa.select(*plain(body_state))
            .where(body_state.c.body_id == body_id, ~body_state.c.deleted)
            .order_by(sa.func.coalesce(body_state.c.from_day, dt.date.min), body_state.c.id)
        )
        return fetch(self._engine, query, StateRow)

    def all_states(self) -> list[StateRow]:
        """The states of every body, oldest first."""
        query = (
            sa.select(*plain(body_state))
            .where(~body_state.c.deleted)
            .order_by(sa.func.coalesce(body_state.c.from_day, dt.date.min), body_state.c.id)
        )
        return fetch(self._engine, query, StateRow)

    def met_on(self, from_day: dt.date, to_day: dt.date, body_id: UUID | None = None) -> list[MetOn]:
        """The own meetings of every body (or of one) between two days, and of each the last it held and the next."""
        m, of = meeting.c, meeting_body.c.body_id
        held = m.state == MeetingState.CLOSED
        coming = sa.and_(m.state.not_in((MeetingState.CLOSED, MeetingState.CANCELLED)), m.day >= to_day)
        ours = (
            sa.select(
                of.label("body_id"), m.id.label("meeting_id"), m.day, m.state,
                sa.func.row_number().over(partition_by=(of, held), order_by=m.day.desc()).label("from_end"),
                sa.func.row_number().over(partition_by=(of, coming), order_by=m.day).label("from_begin"),
                held.label("held"),
                coming.label("coming"),
            )
            .join(meeting_body, meeting_body.c.meeting_id == m.id)
            .where(~m.deleted, ~meeting_body.c.deleted, m.kind != MeetingKind.EXTERNAL)
        )  # fmt: skip
        if body_id is not None:
            ours = ours.where(of == body_id)
        found = ours.subquery("ours")
        query = (
            sa.select(found.c.body_id, found.c.meeting_id, found.c.day, found.c.state)
            .where(
                sa.or_(
                    found.c.day.between(from_day, to_day),
                    sa.and_(found.c.held, found.c.from_end == 1),
                    sa.and_(found.c.coming, found.c.from_begin == 1),
                )
            )
            .order_by(found.c.day, found.c.meeting_id)
        )
        return fetch(self._engine, query, MetOn)

    def supports(self, body_id: UUID | None = None) -> list[SupportRow]:
        """Which agencies support which bodies, past ones too, by agency."""
        query = (
            sa.select(
                support.c.id,
                support.c.body_id,
                support.c.agency_id,
                agency.c.name.label("agency"),
                support.c.from_day,
                support.c.to_day,
            )
            .join(agency, agency.c.id == support.c.agency_id)
            .where(~support.c.deleted)
            .order_by(agency.c.name, support.c.id)
        )
        if body_id is not None:
            query = query.where(support.c.body_id == body_id)
        return fetch(self._engine, query, SupportRow)

    def venues(self) -> list[VenueRow]:
        """Venues by name."""
        query = sa.select(*plain(venue)).where(~venue.c.deleted).order_by(venue.c.name, venue.c.id)
        return fetch(self._engine, query, VenueRow)

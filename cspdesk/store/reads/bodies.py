"""Reads of bodies, their states and supporters, and venues."""

import datetime as dt
from bisect import insort
from collections.abc import Collection, Sequence
from functools import cache, lru_cache
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from cspdesk.domain.bodies import BodyName, BodyRow, StateDay, StateRow, SupportRow, VenueRow
from cspdesk.domain.kinds import BodyKind, BodyState, MeetingKind, MeetingState, RoleKind
from cspdesk.domain.standing import MetOn
from cspdesk.store.engine import reading
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
from cspdesk.store.types import Word

_OVER = (MeetingState.CLOSED, MeetingState.CANCELLED)


def state_column(name: str, on_day: dt.date) -> sa.ScalarSelect[Any]:
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
        .correlate(body)
        .scalar_subquery()
    )


def holder(kind: RoleKind, on_day: dt.date) -> sa.ScalarSelect[Any]:
    """The id of the person who holds an office of a body on a day; the latest to take it."""
    return (
        sa.select(role.c.person_id)
        .where(
            role.c.body_id == body.c.id,
            role.c.kind == kind,
            role.c.person_id.is_not(None),
            ~role.c.deleted,
            sa.or_(role.c.from_day.is_(None), role.c.from_day <= on_day),
            sa.or_(role.c.to_day.is_(None), role.c.to_day >= on_day),
        )
        .order_by(sa.func.coalesce(role.c.from_day, dt.date.min).desc(), role.c.id.desc())
        .limit(1)
        .correlate(body)
        .scalar_subquery()
    )


@lru_cache(maxsize=16)
def _bodies(on_day: dt.date) -> sa.Select[Any]:
    now, chair = body_state.alias("now_"), person.alias("chair_")
    vice, officer = person.alias("vice_"), person.alias("officer_")
    return (
        sa.select(
            *plain(body),
            sa.type_coerce(sa.func.coalesce(now.c.state, BodyState.PLANNED.value), Word(BodyState)).label("state"),
            now.c.from_day.label("state_since"),
            named(now.c.reason, "state_reason"),
            named(chair.c.name, "chair"),
            named(vice.c.name, "vice_chair"),
            named(officer.c.name, "officer"),
            officer.c.id.label("officer_id"),
            named(venue.c.name, "venue"),
        )
        .select_from(body)
        .outerjoin(now, now.c.id == state_column("id", on_day))
        .outerjoin(chair, chair.c.id == holder(RoleKind.CHAIR, on_day))
        .outerjoin(vice, vice.c.id == holder(RoleKind.VICE_CHAIR, on_day))
        .outerjoin(officer, officer.c.id == holder(RoleKind.OFFICER, on_day))
        .outerjoin(venue, venue.c.id == body.c.usual_venue_id)
        .where(~body.c.deleted)
        .order_by(body.c.position, body.c.code, body.c.id)
    )  # fmt: skip


@cache
def _met_on(of_one: bool) -> sa.Select[Any]:
    """The own meetings of a period, body by body; of all or of one."""
    of, m = meeting_body.c.body_id, meeting.c
    period = m.day.between(_day("from_day"), _day("to_day"))
    return sa.select(*_met()).select_from(_joined()).where(*_own(of_one), period).order_by(of, m.day, m.id)


@cache
def _met_around(of_one: bool) -> sa.CompoundSelect[Any]:
    """The last that some bodies held before a period, and what all held or have to come after it.

    What a body did long ago is looked for only where it has done nothing since: a long history costs nothing.
    """
    of, m, held = meeting_body.c.body_id, meeting.c, meeting.c.state == MeetingState.CLOSED
    last = (
        sa.select(of, sa.func.max(m.day).label("day"))
        .select_from(_joined())
        .where(*_own(of_one), held, m.day < _day("from_day"), of.in_(sa.bindparam("silent", expanding=True)))
        .group_by(of)
        .subquery("last")
    )
    before = (
        sa.select(*_met())
        .select_from(last.join(_joined(), sa.and_(of == last.c.body_id, m.day == last.c.day)))
        .where(*_own(of_one), held)
    )
    after = (
        sa.select(*_met())
        .select_from(_joined())
        .where(*_own(of_one), m.day > _day("to_day"), m.state != MeetingState.CANCELLED)
    )
    return sa.union_all(before, after)


def _met() -> tuple[sa.ColumnElement[Any], ...]:
    """The fields of MetOn."""
    return meeting_body.c.body_id, meeting.c.id.label("meeting_id"), meeting.c.day, meeting.c.state


def _joined() -> sa.Join:
    return meeting_body.join(meeting, meeting.c.id == meeting_body.c.meeting_id)


def _own(of_one: bool) -> list[sa.ColumnElement[bool]]:
    """Meetings of the office's own bodies, or of one; not those of others that an officer goes to."""
    of = meeting_body.c.body_id
    own = [~meeting.c.deleted, ~meeting_body.c.deleted, meeting.c.kind != MeetingKind.EXTERNAL]
    return [*own, of == sa.bindparam("body", type_=of.type)] if of_one else own


def _bounds(around: Sequence[MetOn], found: Sequence[MetOn], to_day: dt.date) -> list[MetOn]:
    """Of what lies around a period the last held of each body and, unless one comes on its last day, the next."""
    closed = MeetingState.CLOSED
    last: dict[UUID, dt.date] = {}
    coming: dict[UUID, dt.date] = {}
    for each in around:
        if each.state is closed:
            last[each.body_id] = max(each.day, last.get(each.body_id, each.day))
        else:
            coming[each.body_id] = min(each.day, coming.get(each.body_id, each.day))
    if coming:
        for each in found:
            if each.day == to_day and each.state not in _OVER:
                coming.pop(each.body_id, None)
    return [
        each for each in around if each.day == (last if each.state is closed else coming).get(each.body_id)
    ]


def _place(met: MetOn) -> tuple[int, dt.date, int]:
    return met.body_id.int, met.day, met.meeting_id.int


def _day(name: str) -> sa.BindParameter[Any]:
    return sa.bindparam(name, type_=meeting.c.day.type)


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

    def names(self) -> list[BodyName]:
        """Every body by name alone, in the office's order."""
        query = sa.select(body.c.id, body.c.kind, body.c.name, body.c.code).where(~body.c.deleted)
        with reading(self._engine) as connection:
            rows = connection.execute(query.order_by(body.c.position, body.c.code, body.c.id))
            return [BodyName(*row) for row in rows]

    def count(self) -> int:
        """How many there are, of every kind and state."""
        query = sa.select(sa.func.count()).select_from(body).where(~body.c.deleted)
        with reading(self._engine) as connection:
            return int(connection.execute(query).scalar_one())

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

    def state_days(self, of: Collection[UUID]) -> list[StateDay]:
        """The states of some bodies, body by body, oldest first."""
        s = body_state.c
        query = (
            sa.select(s.body_id, s.state, s.from_day)
            .where(~s.deleted, s.body_id.in_(of))
            .order_by(s.body_id, sa.func.coalesce(s.from_day, dt.date.min), s.id)
        )
        with reading(self._engine) as connection:
            return list(map(StateDay._make, connection.execute(query).all()))

    def met_on(self, from_day: dt.date, to_day: dt.date, of: Collection[UUID]) -> list[MetOn]:
        """The own meetings of bodies, which are one or all, between two days; of each the last it held and the next.

        Body by body, each by day.
        """
        one = len(of) == 1
        days: dict[str, Any] = {"from_day": from_day, "to_day": to_day}
        if one:
            days["body"] = next(iter(of))
        with reading(self._engine) as connection:
            # Taken out row by row they would take twice as long.
            met = connection.execute(_met_on(one), days).all()
            found = list(map(MetOn._make, met))
            held = {each.body_id for each in found if each.state is MeetingState.CLOSED}
            silent = {"silent": [body_id for body_id in of if body_id not in held]}
            near = connection.execute(_met_around(one), days | silent).all()
        for each in _bounds(list(map(MetOn._make, near)), found, to_day):
            insort(found, each, key=_place)
        return found

    def supports(self, body_id: UUID | None = None, *, agency_id: UUID | None = None) -> list[SupportRow]:
        """Which agencies support which bodies, past ones too, by agency; of one body or agency when given."""
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
        if agency_id is not None:
            query = query.where(support.c.agency_id == agency_id)
        return fetch(self._engine, query, SupportRow)

    def venues(self) -> list[VenueRow]:
        """Venues by name."""
        query = sa.select(*plain(venue)).where(~venue.c.deleted).order_by(venue.c.name, venue.c.id)
        return fetch(self._engine, query, VenueRow)

"""Reads of what may be there twice: meetings of one body on one day, and who made a record."""

import json
from collections.abc import Collection, Mapping
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from cspdesk.domain.found_twice import CameIn, CameKind, Held, SameDay
from cspdesk.domain.kinds import Kind, MeetingState
from cspdesk.store.care_tables import local_peer, local_taking
from cspdesk.store.engine import reading
from cspdesk.store.reads.rows import fetch
from cspdesk.store.tables import (
    alias,
    history_change,
    history_unit,
    issue,
    local_arrival,
    meeting,
    meeting_body,
    person,
)

_AT_ONCE = 500


def leads_to(engine: sa.Engine, old_id: UUID) -> UUID | None:
    """The record into which the one of this id was joined; None when it never was."""
    query = sa.select(alias.c.owner_id).where(alias.c.old_id == old_id, ~alias.c.deleted)
    with reading(engine) as connection:
        found: UUID | None = connection.execute(query).scalar()
    return found


def joined_ids(record_id: UUID) -> sa.Select[Any]:
    """The ids of the records that were joined to this one, whose history is its own."""
    return sa.select(alias.c.old_id).where(
        alias.c.owner_id == record_id, alias.c.old_id.is_not(None), ~alias.c.deleted
    )


def _units_of(taking_id: UUID) -> sa.Select[Any]:
    """The units that arrived with a taking, and with those of the same file that were taken back before it."""
    arrival, taking, this = local_arrival.c, local_taking.c, local_taking.alias("this")
    return (
        sa.select(arrival.unit_id)
        .join(local_taking, arrival.position.between(taking.first_position, taking.last_position))
        .join(this, this.c.handover_id == taking.handover_id)
        .where(this.c.id == taking_id, taking.last_position <= this.c.last_position)
    )


class DoubleReads:
    """What a search for doubles asks of the store."""

    def __init__(self, engine: sa.Engine) -> None:
        self._engine = engine

    def same_day(self) -> list[SameDay]:
        """Every two meetings that are numbered under one body and lie on one day, the one made first before."""
        one, other = meeting.alias("one"), meeting.alias("other")
        mine, theirs = meeting_body.alias("mine"), meeting_body.alias("theirs")
        query = (
            sa.select(
                one.c.id.label("one"),
                other.c.id.label("other"),
                one.c.start.label("one_start"),
                other.c.start.label("other_start"),
            )
            .distinct()
            .select_from(one)
            .join(other, sa.and_(other.c.day == one.c.day, other.c.id > one.c.id))
            .join(mine, mine.c.meeting_id == one.c.id)
            .join(theirs, sa.and_(theirs.c.meeting_id == other.c.id, theirs.c.body_id == mine.c.body_id))
            .where(
                ~one.c.deleted,
                ~other.c.deleted,
                ~mine.c.deleted,
                ~theirs.c.deleted,
                one.c.state != MeetingState.CANCELLED,
                other.c.state != MeetingState.CANCELLED,
            )
            .order_by(one.c.id, other.c.id)
        )
        return fetch(self._engine, query, SameDay)

    def ids_of(self, record_id: UUID) -> tuple[UUID, ...]:
        """The id of a record, and of those that were joined to it."""
        with reading(self._engine) as connection:
            return (record_id, *connection.execute(joined_ids(record_id)).scalars())

    def made_on(self, record_ids: Collection[UUID]) -> dict[UUID, UUID]:
        """The computer on which each of these records was made."""
        found: dict[UUID, UUID] = {}
        wanted = sorted(record_ids)
        change, unit = history_change.c, history_unit.c
        with reading(self._engine) as connection:
            for start in range(0, len(wanted), _AT_ONCE):
                query = (
                    sa.select(change.record_id, unit.computer_id)
                    .join(history_unit, unit.id == change.unit_id)
                    .where(change.record_id.in_(wanted[start : start + _AT_ONCE]), change.field == "")
                )
                found.update((row[0], row[1]) for row in connection.execute(query))
        return found

    def taken(self, taking_id: UUID, computer_id: UUID) -> CameIn:
        """What came in with a taking, counted, and in how many records this computer settled something with it."""
        change, unit = history_change.c, history_unit.c
        new = sa.func.count().filter(change.field == "")
        counted = (
            sa.select(change.kind, sa.func.count(sa.distinct(change.record_id)), new)
            .where(change.unit_id.in_(_units_of(taking_id)))
            .group_by(change.kind)
        )
        own = (
            sa.select(sa.func.count(sa.distinct(change.record_id)))
            .select_from(history_change)
            .join(history_unit, unit.id == change.unit_id)
            .join(local_arrival, local_arrival.c.unit_id == unit.id)
            .join(
                local_taking,
                local_arrival.c.position.between(local_taking.c.first_position, local_taking.c.last_position),
            )
            .where(local_taking.c.id == taking_id, unit.computer_id == computer_id)
        )
        with reading(self._engine) as connection:
            kinds = tuple(CameKind(Kind(kind), *counts) for kind, *counts in connection.execute(counted))
            return CameIn(kinds, connection.execute(own).scalar_one())

    def records_of(self, taking_id: UUID, kind: Kind, most: int) -> dict[UUID, bool]:
        """The first so many records of a kind that came in with a taking; True for those it made."""
        change = history_change.c
        query = (
            sa.select(change.record_id, sa.func.min(change.field))
            .where(change.unit_id.in_(_units_of(taking_id)), change.kind == kind.value)
            .group_by(change.record_id)
            .order_by(change.record_id.desc())
            .limit(most)
        )
        with reading(self._engine) as connection:
            return {record_id: field == "" for record_id, field in connection.execute(query)}

    def made_with(self, taking_id: UUID, kinds: Collection[Kind]) -> dict[Kind, list[UUID]]:
        """The records of some kinds that a taking made here."""
        change = history_change.c
        query = sa.select(change.kind, change.record_id).where(
            change.unit_id.in_(_units_of(taking_id)), change.kind.in_(kinds), change.field == ""
        )
        found: dict[Kind, list[UUID]] = {}
        with reading(self._engine) as connection:
            for kind, record_id in connection.execute(query):
                found.setdefault(Kind(kind), []).append(record_id)
        return found

    def held(self, computer_id: UUID, has: Mapping[UUID, int]) -> Held:
        """What a computer had by what it said and by what was written for it, counted by what stands now."""
        with reading(self._engine) as connection:
            sent = connection.execute(
                sa.select(local_peer.c.sent).where(local_peer.c.computer_id == computer_id)
            ).scalar()
            vector = dict(has)
            for name, last in json.loads(sent or "{}").items():
                vector[UUID(name)] = max(int(last), vector.get(UUID(name), 0))
            if not vector:
                return Held(0, None, {}, 0, 0, 0, 0, 0, 0)
            unit, change = history_unit.c, history_change.c
            known = sa.or_(
                *(sa.and_(unit.computer_id == name, unit.number <= last) for name, last in vector.items())
            )
            units, last_at = connection.execute(
                sa.select(sa.func.count(), sa.func.max(unit.at)).where(known)
            ).one()
            made = (
                sa.select(change.kind, sa.func.count())
                .join(history_unit, unit.id == change.unit_id)
                .where(known, change.field == "")
                .group_by(change.kind)
            )
            counts = {Kind(kind): count for kind, count in connection.execute(made)}

            def those(table: sa.Table, *wanted: sa.ColumnElement[bool]) -> int:
                ids = (
                    sa.select(change.record_id)
                    .join(history_unit, unit.id == change.unit_id)
                    .where(known, change.field == "", change.kind == table.name)
                )
                query = sa.select(sa.func.count()).select_from(table).where(table.c.id.in_(ids), *wanted)
                return int(connection.execute(query).scalar_one())

            p = person.c
            reach = sa.or_(*(column != "" for column in (p.email, p.phone, p.mobile, p.address)))
            return Held(
                units,
                last_at,
                counts,
                those(person),
                those(person, reach),
                those(person, p.resident),
                those(issue, issue.c.private_detail != ""),
                counts.get(Kind.ATTACHMENT, 0),
                counts.get(Kind.REPLY, 0),
            )

"""Reads of what may be there twice: meetings of one body on one day, and who made a record."""

from collections.abc import Collection
from uuid import UUID

import sqlalchemy as sa

from cspdesk.domain.found_twice import SameDay
from cspdesk.domain.kinds import Kind, MeetingState
from cspdesk.store.engine import reading
from cspdesk.store.reads.rows import fetch
from cspdesk.store.tables import alias, history_change, history_unit, local_arrival, meeting, meeting_body

_AT_ONCE = 500


def leads_to(engine: sa.Engine, old_id: UUID) -> UUID | None:
    """The record into which the one of this id was joined; None when it never was."""
    query = sa.select(alias.c.owner_id).where(alias.c.old_id == old_id, ~alias.c.deleted)
    with reading(engine) as connection:
        found: UUID | None = connection.execute(query).scalar()
    return found


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

    def touched(self, first: int, last: int) -> dict[Kind, dict[UUID, bool]]:
        """Records touched by the units that arrived between two positions, by kind; True where made by them."""
        change, arrival = history_change.c, local_arrival.c
        query = (
            sa.select(change.kind, change.record_id, sa.func.min(change.field))
            .join(local_arrival, arrival.unit_id == change.unit_id)
            .where(arrival.position.between(first, last))
            .group_by(change.kind, change.record_id)
        )
        found: dict[Kind, dict[UUID, bool]] = {}
        with reading(self._engine) as connection:
            for kind, record_id, field in connection.execute(query):
                found.setdefault(Kind(kind), {})[record_id] = field == ""
        return found

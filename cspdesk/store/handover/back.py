"""Taking a taking back: one unit that brings every field back to what it was, and offering the same file anew."""

import json
from collections.abc import Iterator
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from cspdesk.domain.kinds import Kind
from cspdesk.errors import Refused
from cspdesk.store.codec import decode, plain
from cspdesk.store.handover.plan import Contest, portions
from cspdesk.store.replay import default_of
from cspdesk.store.tables import RECORDS, history_change, history_unit, local_arrival
from cspdesk.store.undo import pointing_at
from cspdesk.store.work import CREATED, UnitOfWork

_STANDS = frozenset({Kind.COMPUTER, Kind.ERASURE})
"""What a computer tells of itself is true whatever else is taken back, and what was erased stays erased."""
_NEVER_BACK = frozenset({(Kind.MEETING, "sequence")})


class TakingBack:
    """Undoes what came to stand between two arrivals, within a unit of work."""

    def __init__(self, work: UnitOfWork, first: int, last: int) -> None:
        self._work = work
        self._connection = work.connection
        self._first, self._last = first, last
        self._kinds: dict[UUID, Kind] = {}
        self._fields: dict[UUID, set[str]] = {}

    def write(self) -> None:
        """Writes the inverse. Raises Refused where a later change stands on what came."""
        self._read()
        before = dict(self._before())
        self._refuse_later(set(before))
        self._refuse_pointed_at(set(self._kinds) - set(before))
        for record_id, kind in self._kinds.items():
            if kind in _STANDS:
                continue
            known = before.get(record_id)
            if known is None:
                self._work.decide(kind, record_id, deleted=True)
                continue
            values = {
                name: known[name] for name in self._fields[record_id] if (kind, name) not in _NEVER_BACK
            }
            now = self._work.get(kind, record_id)
            differing = {name: value for name, value in values.items() if now[name] != value}
            if differing:
                self._work.decide(kind, record_id, **differing)

    def _read(self) -> None:
        change = history_change.c
        query = self._changes().where(local_arrival.c.position.between(self._first, self._last))
        for _, kind, record_id, name, new in self._connection.execute(
            query.with_only_columns(
                local_arrival.c.position, change.kind, change.record_id, change.field, change.new
            )
        ):
            self._kinds[record_id] = Kind(kind)
            fields = self._fields.setdefault(record_id, set())
            if name == CREATED:
                fields.update(json.loads(new))
            else:
                fields.add(name)

    def _changes(self) -> sa.Select[Any]:
        change = history_change.c
        return (
            sa.select(change.record_id, change.field, change.new)
            .join(local_arrival, local_arrival.c.unit_id == change.unit_id)
            .order_by(local_arrival.c.position, change.position)
        )

    def _before(self) -> Iterator[tuple[UUID, dict[str, Any]]]:
        """Each record that stood here before, as it was."""
        for some in portions(sorted(self._kinds)):
            query = self._changes().where(
                history_change.c.record_id.in_(some), local_arrival.c.position < self._first
            )
            told: dict[UUID, dict[str, str]] = {}
            for record_id, name, new in self._connection.execute(query):
                fields = told.setdefault(record_id, {})
                if name == CREATED:
                    fields.update((given, json.dumps(value)) for given, value in json.loads(new).items())
                else:
                    fields[name] = new
            for record_id, fields in told.items():
                table = RECORDS[self._kinds[record_id]]
                yield (
                    record_id,
                    {
                        column.name: decode(column, fields[column.name])
                        if column.name in fields
                        else decode(column, json.dumps(default_of(column)))
                        for column in table.c
                        if column.name != "id"
                    },
                )

    def _refuse_later(self, stood: set[UUID]) -> None:
        """A change since that stands on a field that came, or on a record that was made, keeps the taking."""
        for some in portions(sorted(self._kinds)):
            query = (
                sa.select(history_change.c.record_id, history_change.c.field, history_unit.c.words)
                .join(local_arrival, local_arrival.c.unit_id == history_change.c.unit_id)
                .join(history_unit, history_unit.c.id == history_change.c.unit_id)
                .where(history_change.c.record_id.in_(some), local_arrival.c.position > self._last)
                .order_by(local_arrival.c.position)
            )
            for record_id, name, words in self._connection.execute(query):
                if record_id not in stood or name == CREATED or name in self._fields[record_id]:
                    raise Refused(
                        f"The handover cannot be taken back, because “{words}” came after it: undo that first."
                    )

    def _refuse_pointed_at(self, gone: set[UUID]) -> None:
        """What came is deleted together; whatever else points at it was built on it since."""
        kinds: dict[Kind, list[UUID]] = {}
        for record_id in sorted(gone):
            kinds.setdefault(self._kinds[record_id], []).append(record_id)
        for kind, ids in kinds.items():
            for table, column in pointing_at(kind):
                for some in portions(ids):
                    query = sa.select(table.c.id).where(column.in_(some), ~table.c.deleted)
                    if any(id_ not in self._kinds for id_ in self._connection.execute(query).scalars()):
                        noun = table.name.replace("_", " ")
                        raise Refused(
                            f"The handover cannot be taken back, because a record of “{noun}” stands on it:"
                            " take that away first."
                        )


def offered_again(work: UnitOfWork, first: int, last: int, inverse: UUID) -> list[Contest]:
    """The values that a taking which was taken back had brought, against those that stand now.

    `base` is what the inverse wrote; a field that still holds it takes what came without a question.
    """
    change = history_change.c
    connection = work.connection
    by = dict(_last_units(connection, first, last))
    query = sa.select(change.kind, change.record_id, change.field, change.old, change.new).where(
        change.unit_id == inverse
    )
    found = []
    for kind, record_id, name, old, new in connection.execute(query.order_by(change.position)):
        now = plain(work.get(Kind(kind), record_id)[name])
        theirs, base = json.loads(old), json.loads(new)
        if now != theirs:
            came = by.get((record_id, name)) or by.get((record_id, CREATED)) or inverse
            mine_by = standing(connection, record_id, name) or inverse
            found.append(
                Contest(Kind(kind), str(record_id), name, now, theirs, base, str(mine_by), str(came))
            )
    return found


def _last_units(connection: sa.Connection, first: int, last: int) -> Iterator[tuple[tuple[UUID, str], UUID]]:
    change = history_change.c
    query = (
        sa.select(change.record_id, change.field, change.unit_id)
        .join(local_arrival, local_arrival.c.unit_id == change.unit_id)
        .where(local_arrival.c.position.between(first, last))
        .order_by(local_arrival.c.position)
    )
    for record_id, name, unit_id in connection.execute(query):
        yield (record_id, name), unit_id


def standing(connection: sa.Connection, record_id: UUID, name: str, before: int | None = None) -> UUID | None:
    """The unit that wrote a field last, or last before a place among the arrivals."""
    change, position = history_change.c, local_arrival.c.position
    query = (
        sa.select(change.unit_id)
        .join(local_arrival, local_arrival.c.unit_id == change.unit_id)
        .where(change.record_id == record_id, change.field.in_((CREATED, name)))
        .order_by(position.desc())
        .limit(1)
    )
    found: UUID | None = connection.execute(
        query if before is None else query.where(position < before)
    ).scalar()
    return found

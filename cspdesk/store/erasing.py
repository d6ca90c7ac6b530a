"""Erasing what is kept of a person, or of one text: records, history and kept files, the same in every store.

A marker (`Kind.ERASURE`) names ids alone and travels as any record. What is done for it follows from the marker and
from the history itself, never from what was erased, so that every store that has both ends up with the same rows,
changes and digests, in whatever order they came. Of a person, the fields in `domain.erasing.CLEARED` and what belongs
to them is cleared in every change there is or will be. Of a text, every value that the one named by the marker had
seen is cleared: `of_field` is the field and the unit whose value stays.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from cspdesk.domain.changes import Changes
from cspdesk.domain.erasing import BELONGING, UNIT
from cspdesk.domain.kinds import Kind
from cspdesk.errors import StoreFailure
from cspdesk.store import search, unfinished
from cspdesk.store.care_tables import erasure
from cspdesk.store.clearing import Change, Clearing, Marker, portions
from cspdesk.store.engine import one_writer, told_plainly, writing
from cspdesk.store.tables import history_change, local_arrival, local_store
from cspdesk.store.work import CREATED, UnitOfWork

_KINDS = frozenset({UNIT, *(kind.value for kind in Kind)})
_UNIT_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_STATE = "erased"
_FEW = 3
_ID = re.compile(r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}")


@dataclass
class _Done:
    """How far markers were followed here: to which arrival, and what belonged to each whole record."""

    position: int = 0
    markers: dict[str, list[str]] = field(default_factory=dict)


class ErasingWork(UnitOfWork):
    """A unit of work that writes markers: history is cleared in its own transaction.

    What was agreed for good is cleared as well; see `store.sealed`.
    """

    erases = True

    def commit(self) -> Changes:
        told = super().commit()
        if told.records:
            self._publish(Changes())  # what the markers clear stands in records of any kind
        return told

    def changed(self, record_id: UUID, field: str) -> bool:
        """Whether this unit has given the field another value so far."""
        change = self._changes.get((record_id, field))
        return change is not None and change.old != change.new

    def _write_history(self, changes: list[Any]) -> None:
        super()._write_history(changes)
        apply_erasures(self.connection)


def markers(connection: sa.Connection) -> list[Marker]:
    """Everything that was ever erased, by id; a marker that means nothing is passed over."""
    found = []
    for row in connection.execute(sa.select(erasure).order_by(erasure.c.id)):
        name, _, unit = row.of_field.partition(" ")
        if row.of_kind not in _KINDS or (unit and not _UNIT_ID.fullmatch(unit)):
            continue
        found.append(Marker(row.id, row.of_kind, row.of_id, name, UUID(unit) if unit else None))
    return found


def erased_ids(connection: sa.Connection) -> set[UUID]:
    """The records that were erased whole: they are never brought back."""
    query = sa.select(erasure.c.of_id).where(erasure.c.of_field == "")
    return set(connection.execute(query).scalars())


def apply_erasures(connection: sa.Connection) -> int:
    """Clears again whatever the markers name, in the caller's transaction; gives how many changes it cleared.

    Called after anything that may have brought in what was erased: a taking, a restore. Afterwards `scrub` takes the
    last traces out of the file.
    """
    known = markers(connection)
    if not known:
        return 0
    done = _read_done(connection)
    whole = {m.of_id: m for m in known if not m.field and m.kind != UNIT}
    cleared = Clearing(connection)
    fresh = [m for m in known if str(m.id) not in done.markers]
    belonging = {UUID(each): UUID(owner) for owner, ids in _owners(done, known) for each in ids}
    for marker in fresh:
        done.markers[str(marker.id)] = []
    people = {m.of_id for m in fresh if m.kind == Kind.PERSON and not m.field}
    others = {m.of_id for m in fresh if not m.field and m.kind != UNIT} - people
    found = _naming(connection, people) + _of(connection, others)
    found += _late(connection, done.position, whole, belonging)
    mine = _newly_belonging(found, whole)
    for owner, ids in mine.items():
        belonging |= dict.fromkeys(ids, owner)
        key = str(whole[owner].id)
        done.markers[key] = sorted({*done.markers[key], *map(str, ids)})
    found += _of(connection, {each for ids in mine.values() for each in ids})
    cleared.follow(found, whole, belonging)
    for marker in known:
        if marker.kind == UNIT:
            cleared.unit(marker)
        elif marker.unit_id is not None:
            cleared.text(marker)
    cleared.rows(whole, belonging)
    cleared.finish()
    done.position = _last_position(connection)
    _keep_done(connection, done)
    if cleared.count:
        unfinished.owe(connection)
    return cleared.count


def erase_anew(connection: sa.Connection) -> int:
    """The same from the beginning of all, as when old history was taken from a back-up."""
    connection.execute(sa.delete(local_store).where(local_store.c.name == _STATE))
    return apply_erasures(connection)


def scrub(engine: sa.Engine) -> None:
    """Makes search anew and writes the whole file anew, so that no page of it and no log holds what was erased.

    PostgreSQL does so by itself in time (VACUUM FULL there at once). Raises StoreFailure; what stopped it is made up
    for when the store is opened again.
    """
    try:
        _scrub(engine)
    except StoreFailure as failure:
        raise StoreFailure(
            "It is erased from every record, but the file could not be written anew, so traces of it are left in"
            " there: free some space and open the store again, which clears them."
        ) from failure


def _scrub(engine: sa.Engine) -> None:
    in_file = engine.dialect.name == "sqlite"
    with writing(engine) as connection, connection.begin():
        one_writer(connection)  # who saves meanwhile, or does the same, goes before or after
        search.rebuild(connection)
        if not in_file:
            unfinished.paid(connection)
    if not in_file:
        return
    with told_plainly(), engine.connect() as connection:
        raw: Any = connection.connection.driver_connection
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        raw.execute("VACUUM")
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    with writing(engine) as connection, connection.begin():
        unfinished.paid(connection)


def _pointing(change: Change, ids: Iterable[UUID]) -> Iterator[UUID]:
    """Which of the ids a change makes its record belong to."""
    belongs = BELONGING.get(Kind(change["kind"]))
    if belongs is None:
        return
    named = set(_ID.findall(f"{change['old'] or ''} {change['new'] or ''}"))
    for each in ids:
        if str(each) not in named:
            continue
        if change["field"] == CREATED:
            made = json.loads(change["new"])
            if any(made.get(name) == str(each) for name in belongs[0]):
                yield each
        elif change["field"] in belongs[0]:
            yield each


def _told(connection: sa.Connection, query: sa.Select[Any]) -> list[Change]:
    return [dict(row) for row in connection.execute(query).mappings()]


def _changes() -> sa.Select[Any]:
    return sa.select(history_change)


def _naming(connection: sa.Connection, people: set[UUID]) -> list[Change]:
    """Every change of people, and those that name their ids; of many people in one reading of all history."""
    if not people:
        return []
    query = _changes().where(history_change.c.kind != Kind.ERASURE.value)
    if len(people) <= _FEW:
        named = [
            sa.or_(
                history_change.c.record_id == each,
                history_change.c.new.contains(str(each)),
                history_change.c.old.contains(str(each)),
            )
            for each in people
        ]
        return _told(connection, query.where(sa.or_(*named)))
    wanted = frozenset(map(str, people))
    found = []
    for row in connection.execute(query):
        if row.record_id in people or not wanted.isdisjoint(_ID.findall(f"{row.old or ''} {row.new or ''}")):
            found.append(dict(row._mapping))
    return found


def _of(connection: sa.Connection, records: set[UUID]) -> list[Change]:
    """Every change of some records."""
    found: list[Change] = []
    for some in portions(sorted(records)):
        found += _told(connection, _changes().where(history_change.c.record_id.in_(some)))
    return found


def _newly_belonging(changes: Iterable[Change], whole: Mapping[UUID, Marker]) -> dict[UUID, set[UUID]]:
    people = [each for each, marker in whole.items() if marker.kind == Kind.PERSON]
    found: dict[UUID, set[UUID]] = {}
    for change in changes:
        for owner in _pointing(change, people):
            found.setdefault(owner, set()).add(change["record_id"])
    return found


def _late(
    connection: sa.Connection, position: int, whole: Mapping[UUID, Marker], belonging: Mapping[UUID, UUID]
) -> Iterator[Change]:
    """Changes that arrived since the last round and have to do with what was erased whole."""
    query = (
        _changes()
        .join(local_arrival, local_arrival.c.unit_id == history_change.c.unit_id)
        .where(local_arrival.c.position > position, history_change.c.kind != Kind.ERASURE.value)
    )
    people = frozenset(str(each) for each, marker in whole.items() if marker.kind == Kind.PERSON)
    for change in _told(connection, query):
        known = change["record_id"] in whole or change["record_id"] in belonging
        if known or not people.isdisjoint(_ID.findall(f"{change['old'] or ''} {change['new'] or ''}")):
            yield change


def _owners(done: _Done, known: Iterable[Marker]) -> Iterator[tuple[str, list[str]]]:
    for marker in known:
        if str(marker.id) in done.markers:
            yield str(marker.of_id), done.markers[str(marker.id)]


def _last_position(connection: sa.Connection) -> int:
    query = sa.select(sa.func.coalesce(sa.func.max(local_arrival.c.position), 0))
    return int(connection.execute(query).scalar_one())


def _read_done(connection: sa.Connection) -> _Done:
    kept = connection.execute(sa.select(local_store.c.value).where(local_store.c.name == _STATE)).scalar()
    return _Done(**json.loads(kept)) if kept else _Done()


def _keep_done(connection: sa.Connection, done: _Done) -> None:
    value = json.dumps({"position": done.position, "markers": done.markers})
    here = local_store.c.name == _STATE
    if not connection.execute(sa.update(local_store).where(here).values(value=value)).rowcount:
        connection.execute(sa.insert(local_store).values(name=_STATE, value=value))

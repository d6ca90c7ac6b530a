"""Erasing what is kept of a person, or of one text: records, history and kept files, the same in every store.

A marker (`Kind.ERASURE`) names ids alone and travels as any record. What is done for it follows from the marker and
from the history itself, never from what was erased, so that every store that has both ends up with the same rows,
changes and digests, in whatever order they came. Of a person, the fields in `domain.erasing.CLEARED` and what belongs
to them is cleared in every change there is or will be. Of a text, every value that the one named by the marker had
seen is cleared: `of_field` is the field and the unit whose value stays.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from cspdesk.domain.erasing import BELONGING, UNIT
from cspdesk.domain.kinds import Kind
from cspdesk.store import search
from cspdesk.store.care_tables import erasure
from cspdesk.store.clearing import Change, Clearing, Marker, portions
from cspdesk.store.engine import told_plainly, writing
from cspdesk.store.tables import history_change, local_arrival, local_store
from cspdesk.store.work import CREATED, UnitOfWork

_STATE = "erased"


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

    def changed(self, record_id: UUID, field: str) -> bool:
        """Whether this unit has given the field another value so far."""
        change = self._changes.get((record_id, field))
        return change is not None and change.old != change.new

    def _write_history(self, changes: list[Any]) -> None:
        super()._write_history(changes)
        apply_erasures(self.connection)


def markers(connection: sa.Connection) -> list[Marker]:
    """Everything that was ever erased, by id."""
    found = []
    for row in connection.execute(sa.select(erasure).order_by(erasure.c.id)):
        name, _, unit = row.of_field.partition(" ")
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
        if marker.of_id in whole and not marker.field and marker.kind != UNIT:
            mine = _belonging_of(connection, marker) if marker.kind == Kind.PERSON else set()
            done.markers[str(marker.id)] = sorted(map(str, mine))
            belonging |= dict.fromkeys(mine, marker.of_id)
            cleared.follow(_mentions(connection, marker.of_id, mine), whole, belonging)
        else:
            done.markers[str(marker.id)] = []
    late = list(_late(connection, done.position, whole, belonging))
    for owner, mine in _newly_belonging(late, whole).items():
        belonging |= dict.fromkeys(mine, owner)
        done.markers[str(whole[owner].id)] = sorted({*done.markers[str(whole[owner].id)], *map(str, mine)})
        late += _mentions(connection, owner, mine)
    cleared.follow(late, whole, belonging)
    for marker in known:
        if marker.kind == UNIT:
            cleared.unit(marker)
        elif marker.unit_id is not None:
            cleared.text(marker)
    cleared.rows(whole, belonging)
    cleared.finish()
    done.position = _last_position(connection)
    _keep_done(connection, done)
    return cleared.count


def scrub(engine: sa.Engine) -> None:
    """Makes search anew and writes the whole file anew, so that no page of it and no log holds what was erased.

    PostgreSQL does so by itself in time (VACUUM FULL there at once).
    """
    with writing(engine) as connection, connection.begin():
        search.rebuild(connection)
    if engine.dialect.name != "sqlite":
        return
    with told_plainly(), engine.connect() as connection:
        raw: Any = connection.connection.driver_connection
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        raw.execute("VACUUM")
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _pointing(change: Change, ids: Iterable[UUID]) -> Iterator[UUID]:
    """Which of the ids a change makes its record belong to."""
    belongs = BELONGING.get(Kind(change["kind"]))
    if belongs is None:
        return
    held = [change["old"] or "", change["new"] or ""]
    for each in ids:
        told = f'"{each}"'
        if not any(told in value for value in held):
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


def _mentions(connection: sa.Connection, record_id: UUID, mine: Iterable[UUID]) -> list[Change]:
    """Every change of a record, of what belongs to it, and those that name its id."""
    told = str(record_id)
    named = sa.or_(
        history_change.c.record_id == record_id,
        history_change.c.new.contains(told),
        history_change.c.old.contains(told),
    )
    found = _told(connection, _changes().where(named))
    for some in portions(list(mine)):
        found += _told(connection, _changes().where(history_change.c.record_id.in_(some)))
    return [change for change in found if change["kind"] != Kind.ERASURE]


def _belonging_of(connection: sa.Connection, marker: Marker) -> set[UUID]:
    found = _mentions(connection, marker.of_id, ())
    return {change["record_id"] for change in found if any(_pointing(change, [marker.of_id]))}


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
    people = [str(each) for each in whole]
    for change in _told(connection, query):
        held = f"{change['old'] or ''} {change['new'] or ''}"
        if (
            change["record_id"] in whole
            or change["record_id"] in belonging
            or any(each in held for each in people)
        ):
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

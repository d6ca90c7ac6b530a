"""Writing what came: history, kept files and records, in as few statements as there are shapes of rows."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from cspdesk.domain.kinds import Kind
from cspdesk.domain.merging import Tell, tell_nobody
from cspdesk.store import quick
from cspdesk.store.care_tables import local_head
from cspdesk.store.check import kept_sums, named_sums
from cspdesk.store.digest import UNIT_FIELDS
from cspdesk.store.handover.plan import Field, Plan, portions
from cspdesk.store.handover.units import Change, Incoming, Unit
from cspdesk.store.handover.values import Turns
from cspdesk.store.tables import (
    RECORDS,
    blob,
    history_change,
    history_unit,
    local_arrival,
    metadata,
)

_UNIT_COLUMNS = (*UNIT_FIELDS, "digest")
_CHANGE_COLUMNS = ("unit_id", "position", "kind", "record_id", "field", "old", "new", "seen", "also")


class Writer:
    """Writes into one transaction; values are already what the database takes."""

    def __init__(self, connection: sa.Connection, turns: Turns, tell: Tell = tell_nobody) -> None:
        self._connection, self._tell = connection, tell
        self._turns = turns
        self._raw = quick.driver(connection)

    def many(self, statement: sa.Insert | sa.Update, names: Sequence[str], rows: list[Sequence[Any]]) -> None:
        """Runs a statement for each row; `names` are its parameters in the order of the values."""
        if not rows:
            return
        if self._raw is None:
            self._connection.execute(statement, [dict(zip(names, row, strict=True)) for row in rows])
            return
        sql, order = _compiled(statement, tuple(names))
        if order != tuple(names):
            places = [names.index(name) for name in order]
            rows = [[row[place] for place in places] for row in rows]
        self._raw.executemany(sql, rows)

    def history(self, incoming: Incoming) -> None:
        """The units with their changes, in the order they came, and the files they name."""
        id_, ids = self._turns.id, self._turns.ids
        server = self._turns.server
        units: list[Sequence[Any]] = [_unit_row(unit, id_, server=server) for unit in incoming.units]
        self.many(_INSERT_UNIT, _UNIT_COLUMNS, units)
        self.many(_INSERT_ARRIVAL, ("unit_id",), [(row[0],) for row in units])
        changes: list[Sequence[Any]] = [
            (ids[unit_id], row[0], row[1], ids[record_id], *row[3:6], id_(row[6]) if row[6] else None, row[7])
            for unit_id, _, record_id, _, _, _, _, row in incoming.changes
        ]
        self.many(_INSERT_CHANGE, _CHANGE_COLUMNS, changes)
        self._blobs(incoming)

    def _blobs(self, incoming: Incoming) -> None:
        """The files that what came names, or a record here; others come from who has not heard yet that they went."""
        named = named_sums(self._connection).union(*map(_files_of, incoming.changes))
        blobs = {sha256: content for sha256, content in incoming.blobs.items() if sha256 in named}
        known: set[str] = set()
        for some in portions(list(blobs)):
            known.update(
                self._connection.execute(sa.select(blob.c.sha256).where(blob.c.sha256.in_(some))).scalars()
            )
        new = [(sha256, content) for sha256, content in blobs.items() if sha256 not in known]
        self.many(_INSERT_BLOB, ("sha256", "content"), list(new))

    def records(self, plan: Plan) -> None:
        """New records and changed ones; a pointer may stand before what it points at is there."""
        if self._raw is not None:
            self._raw.execute("PRAGMA defer_foreign_keys=ON")
        later = self._create(plan)
        for record, (kind, values) in later.items():
            self.put(kind, record, values)
        shapes: dict[tuple[Kind, tuple[str, ...]], list[Sequence[Any]]] = {}
        for record, (kind, values) in plan.values.items():
            names = tuple(sorted(values))
            if not names:
                continue
            turns = self._turns.of(kind)
            row = [*(turns[name](values[name]) for name in names), self._turns.id(record)]
            shapes.setdefault((kind, names), []).append(row)
        for (kind, names), rows in shapes.items():
            self.many(_update(kind), (*names, "this_record"), rows)

    def put(self, kind: Kind, record: str, values: dict[str, Any]) -> None:
        """Some fields of one record."""
        turns, names = self._turns.of(kind), tuple(sorted(values))
        row = [*(turns[name](values[name]) for name in names), self._turns.id(record)]
        self.many(_update(kind), (*names, "this_record"), [row])

    def _create(self, plan: Plan) -> dict[str, tuple[Kind, dict[str, Any]]]:
        """Writes new records, what is pointed at first; gives the pointers within a table, which are set after."""
        later: dict[str, tuple[Kind, dict[str, Any]]] = {}
        shapes: dict[Kind, dict[tuple[str, ...], list[Sequence[Any]]]] = {}
        for record, (kind, values) in plan.created.items():
            if self._raw is None and (own := {name: values[name] for name in _own(kind) if values.get(name)}):
                later[record] = (kind, own)
                values = values | dict.fromkeys(own)
            turns, names = self._turns.of(kind), tuple(sorted(values))
            row = [self._turns.id(record), *(turns[name](values[name]) for name in names)]
            shapes.setdefault(kind, {}).setdefault(names, []).append(row)
        for number, kind in enumerate(_in_order()):
            self._tell("Writing what came", number, len(_in_order()))
            for names, rows in shapes.get(kind, {}).items():
                self.many(_insert(kind), ("id", *names), rows)
        return later

    def heads(self, plan: Plan) -> None:
        """The units that stand in a field beside the last to arrive."""
        head = local_head.c
        for record, name in plan.cleared:
            here = sa.and_(head.record_id == UUID(record), head.field == name)
            self._connection.execute(sa.delete(local_head).where(here))
        rows: list[Sequence[Any]] = [
            (self._turns.id(record), name, self._turns.id(unit))
            for (record, name), units in plan.beside.items()
            for unit in units
        ]
        self.many(_INSERT_HEAD, ("record_id", "field", "unit_id"), rows)


def _files_of(change: Change) -> set[Any]:
    """The kept files that a change names."""
    values = change.new if change.field == "" else {change.field: change.new}
    return {values.get(column.name) for column in kept_sums(RECORDS[change.kind])}


_INSERT_UNIT = sa.insert(history_unit)
_INSERT_ARRIVAL = sa.insert(local_arrival).inline()
_INSERT_CHANGE = sa.insert(history_change)
_INSERT_BLOB = sa.insert(blob)
_INSERT_HEAD = sa.insert(local_head)


@cache
def _compiled(statement: sa.Insert | sa.Update, names: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """The statement as SQLite's driver takes it, and its parameters in their order."""
    from sqlalchemy.dialects import sqlite

    compiled: Any = statement.compile(dialect=sqlite.dialect(), column_keys=list(names))
    return compiled.string, tuple(compiled.positiontup)


@cache
def _insert(kind: Kind) -> sa.Insert:
    return sa.insert(RECORDS[kind])


@cache
def _update(kind: Kind) -> sa.Update:
    table = RECORDS[kind]
    return sa.update(table).where(table.c.id == sa.bindparam("this_record"))


@cache
def _in_order() -> tuple[Kind, ...]:
    """Kinds in an order in which none points at a later one."""
    kinds = {table: kind for kind, table in RECORDS.items()}
    return tuple(kinds[table] for table in metadata.sorted_tables if table in kinds)


@cache
def _own(kind: Kind) -> tuple[str, ...]:
    """Fields that point at records of the same kind."""
    table = RECORDS[kind]
    return tuple(
        column.name for column in table.c for key in column.foreign_keys if key.column.table is table
    )


def _unit_row(unit: Unit, id_: Any, *, server: bool) -> list[Any]:
    told: Iterator[Any] = iter(zip(UNIT_FIELDS, unit.told, strict=True))
    row = [_of_unit(name, value, id_, server=server) for name, value in told]
    return [*row, unit.digest]


def _of_unit(name: str, value: Any, id_: Any, *, server: bool) -> Any:
    if name in ("id", "computer_id", "person_id", "undoes"):
        return None if value is None else id_(value)
    if name == "final":
        return value if server else int(value)
    if name == "at" and server:
        import datetime as dt

        return dt.datetime.fromisoformat(value)
    return value


def touched(changes: Iterable[Change]) -> Iterator[tuple[Kind, UUID, str]]:
    """What the search must look at: each record and field once."""
    seen: set[Field] = set()
    for change in changes:
        key = (change.record_id, change.field)
        if key not in seen:
            seen.add(key)
            yield change.kind, UUID(change.record_id), change.field

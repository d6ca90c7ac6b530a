"""History read once from its beginning: whether each unit is as its digest says, and what it makes of each record.

A long history is read in a second or two, so everything here works on plain values: text, numbers and JSON. On
SQLite they are read past SQLAlchemy's types, which would take most of the time.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from operator import itemgetter
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from cspdesk.domain.kinds import Kind
from cspdesk.store import quick
from cspdesk.store.codec import plain
from cspdesk.store.digest import CHANGE_FIELDS, UNIT_FIELDS, digest_of
from cspdesk.store.tables import RECORDS, history_change, history_unit, local_arrival
from cspdesk.store.types import Flag, Id

_CREATED = ""
_decode = json.JSONDecoder().raw_decode  # the scanner itself: every record is read by it
_KINDS = frozenset(kind.value for kind in Kind)


@dataclass
class Told:
    """What history says: its damaged units, and for each record its changes in order, as (field, JSON).

    Of records that damaged units touched it says nothing that could be held against them.
    """

    damaged: list[str] = field(default_factory=list)
    doubtful: set[str] = field(default_factory=set)
    records: dict[str, dict[str, list[tuple[str, str]]]] = field(default_factory=dict)

    def of(self, kind: Kind) -> dict[str, list[tuple[str, str]]]:
        return self.records.get(kind.value, {})


class _Texts(dict[Any, Any]):
    """Ids as text by their bytes; the same few thousand come again and again, and a lookup here is one in C."""

    def __missing__(self, value: Any) -> Any:
        if not isinstance(value, bytes):
            return value  # no id: left to be found
        found = value.hex()
        text = f"{found[:8]}-{found[8:12]}-{found[12:16]}-{found[16:20]}-{found[20:]}"
        self[value] = text
        return text


def plain_rows(connection: sa.Connection, query: sa.Select[Any]) -> Iterator[tuple[Any, ...]]:
    """The rows of a select in values as JSON has them, ids and instants as text."""
    raw = quick.driver(connection)
    if raw is None:
        for typed in connection.execute(query):
            yield tuple(map(plain, typed))
        return
    compiled = query.compile(dialect=connection.dialect, compile_kwargs={"literal_binds": True})
    yield from _read(raw.execute(str(compiled)), query.selected_columns)


def plain_records(
    connection: sa.Connection, kind: Kind, ids: list[str] | None = None
) -> Iterator[tuple[Any, ...]]:
    """Records of a kind in the order of the table's columns: some by their ids, told as text, or all."""
    table = RECORDS[kind]
    raw = quick.driver(connection)
    if raw is None:
        query = sa.select(table)
        some = query if ids is None else query.where(table.c.id.in_([UUID(id_) for id_ in ids]))
        yield from plain_rows(connection, some)
        return
    # Put together by hand: a statement made for each of ninety tables takes longer than what it reads.
    sql = f"SELECT {_names(table)} FROM {table.name}"
    if ids is not None:
        sql += f" WHERE id IN ({', '.join('?' * len(ids))})"
    yield from _read(raw.execute(sql, [_id_bytes(id_) for id_ in ids or ()]), table.c)


def _names(table: sa.Table) -> str:
    return ", ".join(f'"{column.name}"' for column in table.c)


def _id_bytes(text: str) -> bytes:
    return bytes.fromhex(text.replace("-", ""))


def _read(cursor: sqlite3.Cursor, columns: Iterable[Any]) -> Iterator[tuple[Any, ...]]:
    texts = _Texts({None: None})
    sorts = [column.type for column in columns]
    turns: list[tuple[int, dict[Any, Any]]] = [
        (place, texts) for place, sort in enumerate(sorts) if isinstance(sort, Id)
    ]
    turns += [(place, _FLAGS) for place, sort in enumerate(sorts) if isinstance(sort, Flag)]
    while rows := cursor.fetchmany(500):
        for found in rows:
            row = list(found)
            for place, turn in turns:
                row[place] = turn[row[place]]
            yield tuple(row)


class _Flags(dict[Any, Any]):
    def __missing__(self, value: Any) -> Any:
        return value  # neither yes nor no: left to be found


_FLAGS = _Flags({0: False, 1: True})


def read(connection: sa.Connection) -> Told:
    """Reads the whole history, in the order in which it came to stand here."""
    told = Told()
    units = {row[0]: row for row in plain_rows(connection, _units())}
    given = itemgetter(*range(1, len(CHANGE_FIELDS) + 1))
    kind, record_id, name, new = (
        CHANGE_FIELDS.index(each) + 1 for each in ("kind", "record_id", "field", "new")
    )
    for unit_id, changes in _by_unit(plain_rows(connection, _changes())):
        unit = units.pop(unit_id, None)
        if unit is None or digest_of(list(unit[:-1]), map(list, map(given, changes))) != unit[-1]:
            told.damaged.append(unit_id)
            told.doubtful.update(change[record_id] for change in changes)
            continue
        for change in changes:
            if change[kind] in _KINDS:
                of_kind = told.records.setdefault(change[kind], {})
                of_kind.setdefault(change[record_id], []).append((change[name], change[new]))
    # A unit always changes something: one that is left has lost its changes or its arrival.
    told.damaged.extend(units)
    return told


def of_records(connection: sa.Connection, ids: list[str]) -> Told:
    """What the history says of some records alone, taken at its word: no unit is held against its digest."""
    told = Told()
    raw = quick.driver(connection)
    rows: Iterable[tuple[Any, ...]]
    if raw is None:
        query = _changes().with_only_columns(*_OF_RECORD)
        rows = plain_rows(connection, query.where(history_change.c.record_id.in_(map(UUID, ids))))
    else:
        sql = (
            "SELECT c.kind, c.record_id, c.field, c.new FROM history_change c"
            " JOIN local_arrival a ON a.unit_id = c.unit_id"
            f" WHERE c.record_id IN ({', '.join('?' * len(ids))}) ORDER BY a.position, c.position"
        )
        rows = _read(raw.execute(sql, [_id_bytes(id_) for id_ in ids]), _OF_RECORD)
    for kind, record_id, name, new in rows:
        told.records.setdefault(kind, {}).setdefault(record_id, []).append((name, new))
    return told


_OF_RECORD = tuple(history_change.c[name] for name in ("kind", "record_id", "field", "new"))


def _units() -> sa.Select[Any]:
    return sa.select(*(history_unit.c[name] for name in (*UNIT_FIELDS, "digest")))


def _changes() -> sa.Select[Any]:
    return (
        sa.select(history_change.c.unit_id, *(history_change.c[name] for name in CHANGE_FIELDS))
        .join(local_arrival, local_arrival.c.unit_id == history_change.c.unit_id)
        .order_by(local_arrival.c.position, history_change.c.position)
    )


def _by_unit(rows: Iterable[tuple[Any, ...]]) -> Iterator[tuple[str, list[tuple[Any, ...]]]]:
    unit_id = ""
    changes: list[tuple[Any, ...]] = []
    for row in rows:
        if row[0] != unit_id:
            if changes:
                yield unit_id, changes
            unit_id, changes = row[0], []
        changes.append(row)
    if changes:
        yield unit_id, changes


def made(kind: Kind, changes: Iterable[tuple[str, str]]) -> dict[str, Any]:
    """A record as its changes make it, in values as JSON has them; what was never given has its default."""
    values = dict(_defaults(kind))
    for name, new in changes:
        found = _decode(new)[0]
        if name == _CREATED:
            # Made on two computers alike: each gives its own fields.
            values.update(found)
        else:
            values[name] = found
    return values


@cache
def _defaults(kind: Kind) -> dict[str, Any]:
    """What the fields of a new record hold when nobody gives them."""
    return {column.name: default_of(column) for column in RECORDS[kind].c if column.name != "id"}


def default_of(column: sa.Column[Any]) -> Any:
    """What a new record holds in a column that nobody gives, as JSON has it."""
    given = column.server_default
    if not isinstance(given, sa.DefaultClause):
        return None
    if isinstance(given.arg, sa.sql.elements.True_):
        return True
    if isinstance(given.arg, sa.sql.elements.False_):
        return False
    return int(str(given.arg)) if isinstance(column.type, sa.Integer) else str(given.arg)


def unlike(
    connection: sa.Connection, kind: Kind, told: Told, ids: list[str] | None = None
) -> tuple[list[str], list[str], list[str]]:
    """Ids of records that differ from what history makes of them, of those that are missing, and of strangers to it.

    Of all of a kind, or of those alone whose ids are given.
    """
    names = RECORDS[kind].c.keys()
    place = names.index("id")
    of_record = itemgetter(*names)
    waiting = dict(told.of(kind))
    different, strange = [], []
    for row in plain_records(connection, kind, ids):
        record_id = row[place]
        changes = waiting.pop(record_id, None)
        if record_id in told.doubtful:
            continue
        if changes is None:
            strange.append(record_id)
            continue
        wanted = made(kind, changes)
        wanted["id"] = record_id
        if of_record(wanted) != row:
            different.append(record_id)
    return different, [each for each in waiting if each not in told.doubtful], strange

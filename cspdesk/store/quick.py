"""Statements of every saved change, on SQLite through the driver itself: the engine's way takes four times as long.

The SQL is the engine's own, compiled once for each statement and set of fields; PostgreSQL, where the network
takes far longer than the engine, goes the ordinary way.
"""

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import sqlite

Statement = sa.Select[Any] | sa.Insert | sa.Update | sa.Delete
_Turn = Callable[[Any], Any] | None
# One for all stores: each engine has a dialect of its own, and a statement is compiled once in a run.
_DIALECT: sa.Dialect = sqlite.dialect()


class _Ready:
    """A statement in the driver's form: its text, and how parameters and columns are turned."""

    def __init__(self, statement: Statement, names: Sequence[str]) -> None:
        compiled: Any = statement.compile(dialect=_DIALECT, column_keys=list(names))
        self.sql: str = compiled.string
        self.fixed: dict[str, Any] = compiled.params
        self.parameters: list[tuple[str, _Turn]] = [
            (name, compiled.binds[name].type.bind_processor(_DIALECT)) for name in compiled.positiontup
        ]
        self.columns: list[tuple[str, _Turn]] = []
        if isinstance(statement, sa.Select):
            self.columns = [
                (column.name, column.type.result_processor(_DIALECT, None))
                for column in statement.selected_columns
            ]

    def values(self, given: Mapping[str, Any]) -> list[Any]:
        """Parameters in their order; what is not given is part of the statement."""
        found = []
        for name, turn in self.parameters:
            value = given[name] if name in given else self.fixed[name]
            found.append(turn(value) if turn else value)
        return found

    def row(self, values: Sequence[Any]) -> dict[str, Any]:
        return {
            name: turn(value) if turn else value
            for (name, turn), value in zip(self.columns, values, strict=True)
        }


@cache
def _ready(statement: Statement, names: tuple[str, ...]) -> _Ready:
    return _Ready(statement, names)


def driver(connection: sa.Connection) -> sqlite3.Connection | None:
    """The connection beneath, of SQLite's driver or of SQLCipher's that is its twin; None on PostgreSQL."""
    if connection.dialect.name != "sqlite":
        return None
    raw: sqlite3.Connection = connection.connection.driver_connection  # type: ignore[assignment]
    return raw


def run(connection: sa.Connection, statement: Statement, *rows: Mapping[str, Any]) -> None:
    """Runs a statement once for each row of parameters, all with the same names.

    Raises what the driver raises; `told_plainly` knows it.
    """
    raw = driver(connection)
    if raw is None:
        connection.execute(statement, list(rows))
        return
    ready = _ready(statement, tuple(rows[0]))
    if len(rows) == 1:
        raw.execute(ready.sql, ready.values(rows[0]))
    else:
        raw.executemany(ready.sql, map(ready.values, rows))


def first(
    connection: sa.Connection, query: sa.Select[Any], given: Mapping[str, Any]
) -> dict[str, Any] | None:
    """The first row of a select by column name, None when there is none."""
    raw = driver(connection)
    if raw is None:
        found = connection.execute(query, dict(given)).first()
        return None if found is None else dict(found._mapping)
    ready = _ready(query, tuple(given))
    values = raw.execute(ready.sql, ready.values(given)).fetchone()
    return None if values is None else ready.row(values)


def every(connection: sa.Connection, query: sa.Select[Any], given: Mapping[str, Any]) -> list[dict[str, Any]]:
    """All rows of a select by column name."""
    raw = driver(connection)
    if raw is None:
        return [dict(row._mapping) for row in connection.execute(query, dict(given))]
    ready = _ready(query, tuple(given))
    return [ready.row(values) for values in raw.execute(ready.sql, ready.values(given))]

"""Whether two stores hold the same, told by SQLite alone: no code of the program has a hand in it."""

import contextlib
import sqlite3
from pathlib import Path

LEFT_OUT = ("local_", "search_", "sqlite_", "alembic_version")
"""Beginnings of the names of tables that belong to one computer, or to none: everything else must be equal."""


def differences(one: Path, other: Path, most: int = 10) -> list[str]:
    """What one of two store files has and the other has not, a line each; empty for two that are the same."""
    with contextlib.closing(_open(one)) as first, contextlib.closing(_open(other)) as second:
        names = sorted(shared_tables(first) | shared_tables(second))
        found = []
        for name in names:
            ours, theirs = (_rows(connection, name) for connection in (first, second))
            found += [f"{name}: only {one.stem} has {row}" for row in ours if row not in theirs]
            found += [f"{name}: only {other.stem} has {row}" for row in theirs if row not in ours]
    return found[:most]


def shared_tables(connection: sqlite3.Connection) -> set[str]:
    """The tables that handovers must make equal."""
    query = "SELECT name FROM sqlite_master WHERE type = 'table'"
    return {name for (name,) in connection.execute(query) if not name.startswith(LEFT_OUT)}


def _rows(connection: sqlite3.Connection, table: str) -> dict[tuple[object, ...], None]:
    columns = [name for _, name, *_ in connection.execute(f"PRAGMA table_info({table})")]
    ordered = ", ".join(sorted(columns))
    rows = connection.execute(f"SELECT {ordered} FROM {table}").fetchall()
    whole = dict.fromkeys(rows)
    if len(whole) != len(rows):
        raise AssertionError(f"{table} holds one row twice")
    return dict.fromkeys(sorted(whole, key=repr))


def _open(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(path.resolve().as_uri() + "?mode=ro", uri=True)

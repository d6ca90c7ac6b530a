"""Whether search finds what the records say."""

import sqlite3

import sqlalchemy as sa

from cspdesk.store.search import all_entries
from cspdesk.store.tables import search_entry

_COLUMNS = ("kind", "record_id", "title", "detail", "folded")
_PARTS = {
    ("search_words", "table"),
    ("search_entry_added", "trigger"),
    ("search_entry_removed", "trigger"),
}


def differs(connection: sa.Connection) -> bool:
    """True when the entries are not what a rebuild would make, or their index lacks a word."""
    there = {
        tuple(row) for row in connection.execute(sa.select(*(search_entry.c[name] for name in _COLUMNS)))
    }
    if {tuple(entry[name] for name in _COLUMNS) for entry in all_entries(connection)} != there:
        return True
    if connection.dialect.name != "sqlite":
        return False
    query = "SELECT name, type FROM sqlite_master WHERE name LIKE 'search_%'"
    found = {tuple(row) for row in connection.exec_driver_sql(query)}
    return not found >= _PARTS or not _whole_index(connection)


def _whole_index(connection: sa.Connection) -> bool:
    """True when the index of words holds what its entries say; SQLite compares them by its own check."""
    try:
        connection.exec_driver_sql(
            "INSERT INTO search_words(search_words, rank) VALUES('integrity-check', 1)"
        )
    except sa.exc.DatabaseError as error:
        # A busy or read-only store says nothing about its index.
        said = getattr(error.orig, "sqlite_errorcode", 0) & 0xFF
        return said not in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_ERROR)
    return True

"""Who may do what in a shared store, as roles of the database: the commands are written from the list of tables."""

from collections.abc import Iterable

import sqlalchemy as sa

from cspdesk.domain.kinds import Kind
from cspdesk.store.tables import RECORDS, blob, history_change, history_unit, local_arrival, metadata

READER, OFFICER, COORDINATOR = "cspdesk_reader", "cspdesk_officer", "cspdesk_coordinator"

_RESERVED = frozenset({Kind.ERASURE, Kind.RETENTION_RULE})
"""What officers read and coordinators alone write."""

_KEPT_FOR_GOOD = (history_unit, history_change, blob)
"""What is only ever added to, but for an erasure; officers cannot change what was done."""


def commands() -> str:
    """The SQL that makes the three roles and says what each may do; it may be run again at any time."""
    return "\n".join(
        (
            "-- Run by the owner of the database, after the store is in it and after each new version of cspdesk.",
            *(_role(name) for name in (READER, OFFICER, COORDINATOR)),
            f"GRANT USAGE ON SCHEMA public TO {READER}, {OFFICER}, {COORDINATOR};",
            f"REVOKE ALL ON ALL TABLES IN SCHEMA public FROM {READER}, {OFFICER}, {COORDINATOR};",
            f"REVOKE ALL ON ALL SEQUENCES IN SCHEMA public FROM {READER}, {OFFICER}, {COORDINATOR};",
            "-- A reader looks and changes nothing; what others are typing is nobody else's.",
            _grant("SELECT", _all("local_draft"), READER),
            *_hidden_typing(),
            "-- An officer writes records; what was done stays, and erasing is not theirs.",
            _grant("SELECT", _all(), OFFICER),
            _grant("INSERT, UPDATE", (t.name for k, t in RECORDS.items() if k not in _RESERVED), OFFICER),
            _grant("INSERT", (table.name for table in _KEPT_FOR_GOOD), OFFICER),
            "-- UPDATE of the arrivals is what PostgreSQL asks of who takes their turn to write.",
            _grant("INSERT, UPDATE", (local_arrival.name,), OFFICER),
            _grant("INSERT, UPDATE, DELETE", _own(), OFFICER),
            "-- A coordinator does all of it, erasing too.",
            _grant("SELECT, INSERT, UPDATE, DELETE", _all(), COORDINATOR),
            f"REVOKE INSERT, UPDATE, DELETE ON alembic_version FROM {COORDINATOR};",
            f"GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO {OFFICER}, {COORDINATOR};",
            "",
            "-- One person each, with a password of their own; choose one of the three roles:",
            f"--   CREATE ROLE ann LOGIN IN ROLE {OFFICER};",
            "--   \\password ann",
            "-- Somebody who has left:",
            "--   DROP ROLE ann;",
            "",
        )
    )


def may_write(connection: sa.Connection) -> bool:
    """True when whoever is connected may save in this store; only a reader may not."""
    asked = sa.text("SELECT has_table_privilege('history_unit', 'INSERT')")
    return bool(connection.execute(asked).scalar_one())


def may_upgrade(connection: sa.Connection) -> bool:
    """True when whoever is connected owns the tables, and so may bring them to a new version."""
    asked = sa.text(
        "SELECT pg_has_role(relowner, 'USAGE') FROM pg_class WHERE oid = to_regclass('history_unit')"
    )
    return bool(connection.execute(asked).scalar())


def _role(name: str) -> str:
    there = f"SELECT FROM pg_roles WHERE rolname = '{name}'"
    return f"DO $$ BEGIN IF NOT EXISTS ({there}) THEN CREATE ROLE {name} NOLOGIN; END IF; END $$;"


def _hidden_typing() -> list[str]:
    """Words waiting in others' dialogs stand in a table that every program reads: a reader sees the rest of it."""
    shown = {READER: "name NOT LIKE 'place % typing %'", OFFICER: "true", COORDINATOR: "true"}
    made = ["ALTER TABLE local_store ENABLE ROW LEVEL SECURITY;"]
    for role, rows in shown.items():
        made.append(f"DROP POLICY IF EXISTS {role} ON local_store;")
        made.append(f"CREATE POLICY {role} ON local_store TO {role} USING ({rows});")
    return made


def _all(*but: str) -> list[str]:
    return ["alembic_version", *(name for name in metadata.tables if name not in but)]


def _own() -> list[str]:
    """Tables of this one store, and search, which is made from the records."""
    local = [name for name in metadata.tables if name.startswith("local_") and name != local_arrival.name]
    return [*local, "search_entry"]


def _grant(what: str, tables: Iterable[str], role: str) -> str:
    return f"GRANT {what} ON {', '.join(sorted(tables))} TO {role};"

"""Whether a store is sound: the file itself, its records against their history, its kept files."""

import hashlib
import json
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from cspdesk.domain.kinds import Kind
from cspdesk.errors import StoreFailure
from cspdesk.store.codec import encode
from cspdesk.store.engine import told_plainly
from cspdesk.store.tables import RECORDS, attachment, blob, history_change, issued_paper, local_arrival
from cspdesk.store.work import CREATED

_RESTORE = "restore the newest back-up."


def look(connection: sa.Connection) -> list[str]:
    """A sentence for each thing that is wrong; empty for a sound store."""
    try:
        with told_plainly():
            if connection.dialect.name == "sqlite":
                found = _file(connection)
                # What SQLite cannot read soundly says nothing about the rest.
                if found:
                    return found
            return _records(connection) + _kept_files(connection)
    except StoreFailure as failure:
        return [str(failure)]


def _file(connection: sa.Connection) -> list[str]:
    found = []
    for (said,) in connection.exec_driver_sql("PRAGMA integrity_check(5)"):
        if said != "ok":
            found.append(f"The file is damaged ({said}): {_RESTORE}")
    tables = {table for table, *_ in connection.exec_driver_sql("PRAGMA foreign_key_check")}
    found.extend(f"A record of “{table}” points at nothing: {_RESTORE}" for table in sorted(tables))
    return found


def _records(connection: sa.Connection) -> list[str]:
    found = []
    for kind in Kind:
        wrong = len(unlike_history(connection, kind))
        if wrong:
            noun = kind.value.replace("_", " ")
            found.append(f"{wrong} of “{noun}” are not what their history says: {_RESTORE}")
    return found


def unlike_history(connection: sa.Connection, kind: Kind) -> list[UUID]:
    """Records of a kind that differ from what their history, followed from the start, makes of them."""
    table = RECORDS[kind]
    told = replay(connection, kind)
    wrong = []
    for row in connection.execute(sa.select(table)).mappings():
        fields = told.pop(row["id"], None)
        if fields is None or any(encode(row[name]) != value for name, value in fields.items()):
            wrong.append(row["id"])
    return wrong + list(told)


def replay(connection: sa.Connection, kind: Kind) -> dict[UUID, dict[str, str]]:
    """Every record of a kind as its history tells it: fields given or changed, as JSON."""
    query = (
        sa.select(
            history_change.c.record_id,
            history_change.c.field,
            history_change.c.new,
        )
        .join(local_arrival, local_arrival.c.unit_id == history_change.c.unit_id)
        .where(history_change.c.kind == kind.value)
        .order_by(local_arrival.c.position, history_change.c.position)
    )
    told: dict[UUID, dict[str, str]] = {}
    for record_id, field, new in connection.execute(query):
        if field == CREATED:
            made: dict[str, Any] = json.loads(new)
            told[record_id] = {name: json.dumps(value, ensure_ascii=False) for name, value in made.items()}
        else:
            told.setdefault(record_id, {})[field] = new
    return told


def _kept_files(connection: sa.Connection) -> list[str]:
    found = []
    sums = set()
    for sha256, content in connection.execute(sa.select(blob.c.sha256, blob.c.content)):
        sums.add(sha256)
        if hashlib.sha256(content).hexdigest() != sha256:
            found.append(f"A kept file is damaged ({sha256[:12]}): {_RESTORE}")
    for table, noun in ((attachment, "attachment"), (issued_paper, "issued paper")):
        wanted = connection.execute(sa.select(table.c.sha256).where(~table.c.deleted)).scalars()
        missing = sum(1 for sha256 in wanted if sha256 and sha256 not in sums)
        if missing:
            found.append(f"{missing} of “{noun}” have lost their file: {_RESTORE}")
    return found

"""What a back-up holds and how it differs from the store as it is now, read without touching it."""

import datetime as dt
import sqlite3
from contextlib import closing
from pathlib import Path
from uuid import UUID

import sqlalchemy as sa

from cspdesk.domain.backups import Difference, Held
from cspdesk.domain.kinds import Kind
from cspdesk.errors import StoreFailure
from cspdesk.store import cipher, file
from cspdesk.store.engine import told_plainly
from cspdesk.store.tables import history_change, history_unit

_AT_ONCE = 500
_COUNTED = ("meeting", "action", "issue", "person")
_NAMES = {kind.value: kind for kind in Kind}


def held(path: Path) -> Held:
    """What a back-up holds; of any revision. Raises StoreFailure when it cannot be read."""
    file.look_at_header(path)
    with told_plainly(), closing(file.read_only(path)) as copy:
        try:
            meetings, actions, issues, people = (_count(copy, table) for table in _COUNTED)
            name = copy.execute("SELECT name FROM partnership LIMIT 1").fetchone()
            last = copy.execute(
                "SELECT u.at, u.words, u.person FROM history_unit u JOIN local_arrival a ON a.unit_id = u.id"
                " ORDER BY a.position DESC LIMIT 1"
            ).fetchone()
        except cipher.errors() as error:
            raise StoreFailure(f"{path.name} cannot be read ({error}): take another back-up.") from error
    at = dt.datetime.fromisoformat(last[0]) if last else None
    words, person = last[1:] if last else ("", "")
    return Held(name[0] if name else "", meetings, actions, issues, people, at, words, person)


def _count(copy: sqlite3.Connection, table: str) -> int:
    found: int = copy.execute(f"SELECT count(*) FROM {table} WHERE NOT deleted").fetchone()[0]
    return found


def difference(connection: sa.Connection, path: Path) -> Difference:
    """How a back-up differs from the open store: by the units of work that only one of them has."""
    with told_plainly(), closing(file.read_only(path)) as copy:
        there = {UUID(bytes=each) for (each,) in copy.execute("SELECT id FROM history_unit")}
        here = set(connection.execute(sa.select(history_unit.c.id)).scalars())
        missing, beyond = here - there, there - here
        touched: set[tuple[str, bytes]] = set()
        for some in _portions(missing):
            change = history_change.c
            query = sa.select(change.kind, change.record_id).where(change.unit_id.in_(some)).distinct()
            touched.update((kind, record_id.bytes) for kind, record_id in connection.execute(query))
        for some in _portions(beyond):
            marks = ", ".join("?" * len(some))
            sql = f"SELECT DISTINCT kind, record_id FROM history_change WHERE unit_id IN ({marks})"
            touched.update(copy.execute(sql, [each.bytes for each in some]))
    counts: dict[Kind, int] = {}
    for kind, _ in touched:
        if kind in _NAMES:
            counts[_NAMES[kind]] = counts.get(_NAMES[kind], 0) + 1
    return Difference(len(missing), len(beyond), tuple(counts.items()))


def _portions(ids: set[UUID]) -> list[list[UUID]]:
    every = sorted(ids)
    return [every[start : start + _AT_ONCE] for start in range(0, len(every), _AT_ONCE)]

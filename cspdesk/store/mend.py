"""Mending a store: records from their history, history and kept files from a back-up, search from the records.

Everything is one transaction; a store that could not be mended whole keeps what could be, and says the rest.
"""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from cspdesk.domain.kinds import Kind
from cspdesk.errors import StoreFailure
from cspdesk.store import cipher, file, quick, replay, search
from cspdesk.store.check import Flaw, Sort, any_text, gaps, has_place, is_sum, look, named_sums, unmended
from cspdesk.store.codec import decode
from cspdesk.store.digest import CHANGE_FIELDS, UNIT_FIELDS, digest_of
from cspdesk.store.erasing import erase_anew
from cspdesk.store.handover.values import is_id
from cspdesk.store.search_check import differs
from cspdesk.store.tables import (
    RECORDS,
    blob,
    history_change,
    history_unit,
    local_arrival,
    local_draft,
)
from cspdesk.store.work import CREATED

_ID_BYTES = 16


@dataclass(frozen=True)
class Mended:
    """What was found, what of it was mended and how, and what is left; all in sentences."""

    found: tuple[str, ...] = ()
    told: tuple[str, ...] = ()
    left: tuple[str, ...] = ()


def mend(connection: sa.Connection, flaws: Sequence[Flaw], backups: Iterable[Path]) -> Mended:
    """Mends what can be, inside the caller's transaction; `backups` are looked through from the first on."""
    with any_text(connection) as read_any:
        read_any()
        if connection.dialect.name == "sqlite":
            connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
        told = _mend(connection, flaws, backups)
    return Mended(tuple(map(str, flaws)), tuple(told), unmended(look(connection)))


def _mend(connection: sa.Connection, flaws: Sequence[Flaw], backups: Iterable[Path]) -> list[str]:
    sorts = {flaw.sort for flaw in flaws}
    told: list[str] = []
    if Sort.INDEX in sorts:
        connection.exec_driver_sql("REINDEX")
        told.append("The file’s indexes were made anew from its records.")
    if sorts & {Sort.UNIT, Sort.GAP, Sort.KEPT}:
        told += _from_backups(connection, flaws, backups)
        erase_anew(connection)  # a back-up may still hold what was erased since
    told += _records(connection)
    told += _orphans(connection, flaws) + _drafts(connection, flaws)
    if sorts & {Sort.SEARCH, Sort.RECORD, Sort.INDEX} or differs(connection):
        search.rebuild(connection)
        told.append("Search was made anew from the records.")
    return told


def _counted(count: int, one: str, many: str) -> str:
    return f"{count} {one if count == 1 else many}"


# Records


def _records(connection: sa.Connection) -> list[str]:
    """Writes records anew as a sound history tells them.

    Where steps of the history are damaged or missing it may lack what made a record as it stands: no record that is
    there is touched then, and one that is not there is made where the history tells of its beginning.
    """
    told = replay.read(connection)
    whole = not told.damaged and not gaps(connection)
    said = []
    for kind in Kind:
        different, missing, strange = replay.unlike(connection, kind, told)
        if not whole:
            of_kind = told.of(kind)
            missing = [each for each in missing if any(name == CREATED for name, _ in of_kind[each])]
            different, strange = [], []
        for record_id in different + missing:
            _write_anew(connection, kind, record_id, replay.made(kind, told.of(kind)[record_id]))
        _drop(connection, kind, strange)
        if count := len(different) + max(len(missing), len(strange)):
            noun = kind.value.replace("_", " ")
            said.append(f"{count} of “{noun}” differed from what history says and stand as it says again.")
    return said


def _drop(connection: sa.Connection, kind: Kind, strange: list[str]) -> None:
    """Takes away records that no history knows, those whose id was damaged to none too."""
    table = RECORDS[kind]
    ids = [each for each in strange if is_id(each)]
    for record_id in ids:
        connection.execute(sa.delete(table).where(table.c.id == UUID(record_id)))
    if len(ids) < len(strange):
        connection.exec_driver_sql(
            f"DELETE FROM {table.name} WHERE typeof(id) != 'blob' OR length(id) != {_ID_BYTES}"
        )


def _write_anew(connection: sa.Connection, kind: Kind, record_id: str, values: dict[str, Any]) -> None:
    table = RECORDS[kind]
    lively = {
        name: decode(table.c[name], json.dumps(value)) for name, value in values.items() if name in table.c
    }
    same = table.c.id == UUID(record_id)
    if not connection.execute(sa.update(table).where(same).values(lively)).rowcount:
        connection.execute(sa.insert(table).values(id=UUID(record_id), **lively))


# Back-ups


def _from_backups(connection: sa.Connection, flaws: Sequence[Flaw], backups: Iterable[Path]) -> list[str]:
    units = {each for flaw in flaws if flaw.sort is Sort.UNIT for each in flaw.ids}
    computers = {each for flaw in flaws if flaw.sort is Sort.GAP for each in flaw.ids}
    sums = {each for flaw in flaws if flaw.sort is Sort.KEPT for each in flaw.ids}
    files = bool(sums)
    mended_units = mended_files = 0
    for path in backups:
        if not (units or computers or sums):
            break
        try:
            with closing(file.read_only(path)) as copy:
                done = _units_from(connection, copy, units, computers)
                mended_units += len(done)
                units -= done
                given = _files_from(connection, copy, sums)
                mended_files += len(given)
                sums -= given
        except cipher.errors(StoreFailure):
            continue  # the next one may be sound
    said = []
    if mended_units:
        # What hung on a unit's damaged id hangs on nothing now.
        known = sa.select(history_unit.c.id)
        connection.execute(sa.delete(history_change).where(history_change.c.unit_id.not_in(known)))
        connection.execute(sa.delete(local_arrival).where(local_arrival.c.unit_id.not_in(known)))
        said.append(
            _counted(mended_units, "change of the history was", "changes of the history were")
            + " taken from a back-up."
        )
    if mended_files:
        said.append(_counted(mended_files, "kept file was", "kept files were") + " taken from a back-up.")
    if files and (dropped := _drop_damaged_files(connection)):
        said.append(_counted(dropped, "damaged file", "damaged files") + " that nothing names dropped.")
    return said


def _units_from(
    connection: sa.Connection, copy: sqlite3.Connection, units: set[str], computers: set[str]
) -> set[str]:
    """Takes damaged and missing units from a back-up that has them whole; gives those it took."""
    wanted = set(units)
    for computer in computers:
        here = {
            str(each)
            for each in connection.execute(
                sa.select(history_unit.c.id).where(history_unit.c.computer_id == UUID(computer))
            ).scalars()
        }
        there = copy.execute("SELECT id FROM history_unit WHERE computer_id = ?", (UUID(computer).bytes,))
        wanted |= {_id(each) for (each,) in there} - here
    done = set()
    for unit_id in sorted(filter(is_id, wanted)):
        found = _whole_unit(copy, unit_id)
        if found is not None and _put_unit(connection, *found, units):
            done.add(unit_id)
    return done


def _whole_unit(
    copy: sqlite3.Connection, unit_id: str
) -> tuple[dict[str, Any], list[dict[str, Any]], int] | None:
    """A unit of a back-up in its own values, its changes and its place; None unless its digest holds."""
    key = (UUID(unit_id).bytes,)
    names = (*UNIT_FIELDS, "digest")
    unit = copy.execute(f"SELECT {', '.join(names)} FROM history_unit WHERE id = ?", key).fetchone()
    place = copy.execute("SELECT position FROM local_arrival WHERE unit_id = ?", key).fetchone()
    changes = copy.execute(
        f"SELECT {', '.join(CHANGE_FIELDS)} FROM history_change WHERE unit_id = ? ORDER BY position", key
    ).fetchall()
    if unit is None or place is None or not changes:
        return None
    named = dict(zip(names, unit, strict=True))
    rows = [dict(zip(CHANGE_FIELDS, change, strict=True)) for change in changes]
    of_unit = [_plain(name, named[name]) for name in UNIT_FIELDS]
    of_changes = ([_plain(name, row[name]) for name in CHANGE_FIELDS] for row in rows)
    if digest_of(of_unit, of_changes) != named["digest"]:
        return None
    return named, rows, place[0]


def _id(value: Any) -> str:
    """An id as text; what was damaged to none as what it is."""
    if not isinstance(value, bytes):
        return str(value)
    return str(UUID(bytes=value)) if len(value) == _ID_BYTES else value.hex()


def _plain(name: str, value: Any) -> Any:
    if isinstance(value, bytes):
        return _id(value)
    return bool(value) if name == "final" else value


def _put_unit(
    connection: sa.Connection, unit: dict[str, Any], rows: list[dict[str, Any]], place: int, damaged: set[str]
) -> bool:
    """Writes a unit in the place of the damaged one; False where a sound one stands at its place or number."""
    raw = quick.driver(connection)
    if raw is None:
        return False
    key = unit["id"]
    at = raw.execute("SELECT position FROM local_arrival WHERE unit_id = ?", (key,)).fetchone()
    position = place if at is None else at[0]
    in_the_way = raw.execute(
        "SELECT unit_id FROM local_arrival WHERE position = ? AND unit_id != ?"
        " UNION SELECT id FROM history_unit WHERE computer_id = ? AND number = ? AND id != ?",
        (position, key, unit["computer_id"], unit["number"], key),
    ).fetchall()
    if any(_id(each) not in damaged and _stands(raw, each) for (each,) in in_the_way):
        return False
    for each in (key, *(each for (each,) in in_the_way)):
        raw.execute("DELETE FROM history_change WHERE unit_id = ?", (each,))
        raw.execute("DELETE FROM local_arrival WHERE unit_id = ?", (each,))
        raw.execute("DELETE FROM history_unit WHERE id = ?", (each,))
    _insert(raw, "history_unit", unit)
    for row in rows:
        _insert(raw, "history_change", {"unit_id": key, **row})
    _insert(raw, "local_arrival", {"position": position, "unit_id": key})
    return True


def _stands(raw: sqlite3.Connection, unit_id: bytes) -> bool:
    return raw.execute("SELECT 1 FROM history_unit WHERE id = ?", (unit_id,)).fetchone() is not None


def _insert(raw: sqlite3.Connection, table: str, row: dict[str, Any]) -> None:
    marks = ", ".join("?" * len(row))
    raw.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})", list(row.values()))


def _files_from(connection: sa.Connection, copy: sqlite3.Connection, sums: set[str]) -> set[str]:
    """Takes kept files from a back-up that has them as their sum says; gives the sums it took."""
    import hashlib

    done = set()
    for sha256 in sorted(filter(is_sum, sums)):
        row = copy.execute("SELECT content FROM blob WHERE sha256 = ?", (sha256,)).fetchone()
        if row is not None and hashlib.sha256(row[0]).hexdigest() == sha256:
            connection.execute(sa.delete(blob).where(blob.c.sha256 == sha256))
            connection.execute(sa.insert(blob).values(sha256=sha256, content=row[0]))
            done.add(sha256)
    return done


def _drop_damaged_files(connection: sa.Connection) -> int:
    """Drops what no sum fits and no record names: a file whose name was damaged stands beside the right one now."""
    import hashlib

    named = named_sums(connection)
    raw = quick.driver(connection)
    rows = raw.execute("SELECT rowid, sha256, content FROM blob").fetchall() if raw is not None else []
    gone = [
        row
        for row, name, content in rows
        if hashlib.sha256(content).hexdigest() != name and name not in named
    ]
    if raw is not None:
        raw.executemany("DELETE FROM blob WHERE rowid = ?", [(row,) for row in gone])
    return len(gone)


# The rest


def _orphans(connection: sa.Connection, flaws: Sequence[Flaw]) -> list[str]:
    gone = [sha256 for flaw in flaws if flaw.sort is Sort.ORPHAN for sha256 in flaw.ids]
    for sha256 in gone:
        connection.execute(sa.delete(blob).where(blob.c.sha256 == sha256))
    words = _counted(
        len(gone), "kept file that belonged to nothing was", "kept files that belonged to nothing were"
    )
    return [f"{words} dropped."] if gone else []


def _drafts(connection: sa.Connection, flaws: Sequence[Flaw]) -> list[str]:
    if not any(flaw.sort is Sort.DRAFT for flaw in flaws):
        return []
    draft = local_draft.c
    for kind, record_id, name in connection.execute(
        sa.select(draft.kind, draft.record_id, draft.field)
    ).all():
        if not has_place(connection, kind, record_id, name):
            same = sa.and_(draft.kind == kind, draft.record_id == record_id, draft.field == name)
            connection.execute(sa.delete(local_draft).where(same))
    return ["Texts half typed that belonged to no record were dropped."]

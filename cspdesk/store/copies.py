"""The copy that a computer of a shared office keeps: renewed while the server is there, worked on while it is away.

While nothing was changed in it the copy is row for row what the server had. What was changed in it is handed over as
by any other computer; after that the copy is made anew and goes on signing as the same computer.
"""

import datetime as dt
import hashlib
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert

from cspdesk.domain.address import without_password
from cspdesk.domain.ids import new_id
from cspdesk.domain.kinds import Kind
from cspdesk.domain.merging import Decisions, Taken
from cspdesk.errors import Locked, StoreFailure
from cspdesk.store import backup, cipher, file, search
from cspdesk.store.care_tables import local_head, local_peer
from cspdesk.store.engine import reading, sqlite_engine, writing
from cspdesk.store.hold import Hold
from cspdesk.store.moving import Begin, Tell, move_to_file
from cspdesk.store.store import Store, open_store
from cspdesk.store.tables import RECORDS, blob, history_change, history_unit, local_arrival, local_store

CALLED = "Copy of the shared store"

_POSITION, _AT, _READER = "copied position", "copied at", "copied reader"
_FOLDER = "copies"
_NEXT = "copy"
_AT_ONCE = 500


@dataclass(frozen=True)
class Copied:
    """A copy that is there: when it was last renewed, how far it has come, and whether it is a reader's."""

    at: dt.datetime
    position: int
    reader: bool


def path_of(location: str, folder: Path) -> Path:
    """Where this computer keeps its copy of a shared store."""
    name = hashlib.sha256(without_password(location).encode()).hexdigest()[:16]
    return folder / _FOLDER / f"{name}.cspdesk"


def look(path: Path) -> Copied | None:
    """What a copy says of itself; None where none is, or none that can be read."""
    try:
        file.look_at_header(path)
        engine = sqlite_engine(path)
        with reading(engine) as connection:
            said = _marks(connection)
        engine.dispose()
        return Copied(dt.datetime.fromisoformat(said[_AT]), int(said[_POSITION]), said[_READER] == "1")
    except (StoreFailure, KeyError, ValueError):
        return None


def is_in_place(path: Path) -> bool:
    """True where copies are kept; one put elsewhere is a store like any other."""
    return path.parent.name == _FOLDER


def is_copy(path: Path) -> bool:
    """True for the copy of a shared store in its place, and unlocked."""
    return is_in_place(path) and look(path) is not None


def is_locked(path: Path) -> bool:
    """True for a copy whose key is not known yet."""
    return cipher.is_protected(path) and cipher.key_of(path) is None


def set_aside(path: Path) -> Path:
    """Renames a copy with its logs; gives where it is now. Raises StoreFailure."""
    number = 1
    while (target := path.with_name(f"{path.stem} locked {number}{path.suffix}")).exists():
        number += 1
    try:
        for suffix in ("", "-wal", "-shm"):
            old = path.with_name(path.name + suffix)
            if old.exists():
                old.replace(target.with_name(target.name + suffix))
    except OSError as error:
        raise StoreFailure(
            f"The copy on this computer could not be put aside ({error.strerror}): do it again."
        ) from error
    return target


def renew(shared: Store, path: Path, machine: str, tell: Tell, begin: Begin | None = None) -> Copied:
    """Brings the copy up to what the server has now, making it where there is none.

    A copy with changes that were not handed over is left as it is; else a plain one is made anew where `begin` may
    protect it. A new one tells the office its name and key, unless a reader keeps it. Raises StoreFailure when the
    server is away, the disk full, the copy locked or worked on by a window; Refused when `tell` stops it.
    """
    if is_locked(path):
        raise Locked("The copy on this computer is locked: type its passphrase.")
    hold = Hold(path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        hold.take(shared.computer, shared.person)
        return _renew(shared, path, machine, tell, begin)
    except OSError as error:
        raise StoreFailure(
            f"The copy on this computer could not be written ({error.strerror}): free some space."
        ) from error
    finally:
        hold.release()


def _renew(shared: Store, path: Path, machine: str, tell: Tell, begin: Begin | None) -> Copied:
    known, names = look(path), dict[str, str]()
    renewed: Copied | None = None
    if known is not None:
        with closing(open_store(path, machine=machine)) as copy:
            if lacking(shared, copy):
                return known
            names = _computers(copy)
            if begin is None or cipher.is_protected(path):
                renewed = _follow(shared, copy, known)
    new = renewed is None and not names
    if renewed is None:
        renewed = _make(shared, path, names or _introduced(shared, machine), tell, begin)
    if not shared.readonly:
        with closing(open_store(path, machine=machine)) as copy:
            _know(shared, copy.computer_id, shared, copy)
        if new:
            shared.places.forget(_NEXT)
    return renewed


def lacking(shared: Store, copy: Store) -> int:
    """How many units of work were done on the copy and are not on the server."""
    from cspdesk.store.handover.vector import lacking as counted
    from cspdesk.store.handover.vector import vector_of

    with shared.reading() as there, copy.reading() as here:
        return counted(vector_of(here), vector_of(there))


def hand_back(shared: Store, copy: Store, decisions: Decisions) -> Taken | None:
    """Hands what was done on the copy over to the server; None when nothing was.

    Raises Undecided, with all that is to be decided, when somebody else changed the same meanwhile.
    """
    from cspdesk.store.handover.desk import HandoverDesk
    from cspdesk.store.handover.peers import name_of_copy

    if not lacking(shared, copy):
        return None
    copy.computer = name_of_copy(shared.computer)
    # The server is asked itself, where another computer would have said it in its last handover.
    _know(copy, shared.computer_id, shared, shared)
    with tempfile.TemporaryDirectory(prefix="cspdesk-") as folder:
        handed = Path(folder) / "copy.handover"
        HandoverDesk(copy).make(handed, to=shared.computer_id, plain=True)
        return HandoverDesk(shared).take(handed, decisions)


def _introduced(shared: Store, machine: str) -> dict[str, str]:
    """As whom a new copy is to sign, once the office was told its name and key; a reader's signs nothing."""
    from cspdesk.store.handover.keys import KeyFile
    from cspdesk.store.handover.peers import introduce

    if shared.readonly:
        return {f"computer {machine}": str(new_id())}
    # Kept until there is a copy: one stopped half-way is no other computer the next time.
    id_ = shared.places.get(_NEXT) or str(new_id())
    shared.places.keep(_NEXT, id_)
    introduce(shared, KeyFile(), as_=UUID(id_))
    return {f"computer {machine}": id_}


def _know(store: Store, computer_id: UUID, named: Store, has: Store) -> None:
    """Writes down in one of both what the other has."""
    from cspdesk.store.handover.vector import to_json, vector_of

    with has.reading() as connection:
        vector = to_json(vector_of(connection))
    row = {
        "computer_id": computer_id,
        "name": named.computer,
        "person": named.person,
        "heard_at": store.now(),
        "has": vector,
    }
    same = local_peer.c.computer_id == computer_id
    with writing(store.engine) as connection, connection.begin():
        if not connection.execute(sa.update(local_peer).where(same).values(row)).rowcount:
            connection.execute(sa.insert(local_peer).values(row | {"sent": "{}"}))


def _make(shared: Store, path: Path, computers: Mapping[str, str], tell: Tell, begin: Begin | None) -> Copied:
    """A copy made from nothing, in the place of one that is there, signing as that one did and under its key."""
    beside = path.with_name(path.name + ".new")
    file.drop(beside)
    if cipher.is_protected(path):
        begin = partial(cipher.begin_like, other=path)
    move_to_file(shared.engine, beside, tell, begin=begin)
    engine = sqlite_engine(beside)
    try:
        with writing(engine) as connection, connection.begin():
            for name, value in computers.items():
                connection.execute(sa.insert(local_store).values(name=name, value=value))
            made = _mark(connection, _newest(connection), shared)
    finally:
        engine.dispose()
    file.drop(path)
    file.put_in_place(beside, path)
    if cipher.is_protected(path):
        for older in backup.kept(path):
            if not cipher.is_protected(older):
                file.drop(older)
    return made


def _follow(shared: Store, copy: Store, known: Copied) -> Copied | None:
    """Writes what came to stand on the server since; None where the copy must be made anew."""
    with shared.reading() as there:
        newest = there.execute(
            sa.select(sa.func.coalesce(sa.func.max(local_arrival.c.position), 0))
        ).scalar_one()
        if newest < known.position or _erased_since(there, known.position):
            return None
        arrived = sa.select(local_arrival).where(local_arrival.c.position > known.position)
        units = [dict(row) for row in there.execute(arrived.order_by(local_arrival.c.position)).mappings()]
        with writing(copy.engine) as here, here.begin():
            # What was handed over from here stands in another order there.
            last = here.execute(
                sa.select(sa.func.coalesce(sa.func.max(local_arrival.c.position), 0))
            ).scalar_one()
            if last != known.position:
                return None
            here.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
            for start in range(0, len(units), _AT_ONCE):
                _write(there, here, units[start : start + _AT_ONCE])
            here.execute(sa.delete(local_head))
            _insert(here, local_head, there.execute(sa.select(local_head)).mappings().all())
            return _mark(here, newest, shared)


def _erased_since(there: sa.Connection, position: int) -> bool:
    """True when something was erased: what was copied before has it still, in records, history and files."""
    query = (
        sa.select(local_arrival.c.position)
        .join(history_change, history_change.c.unit_id == local_arrival.c.unit_id)
        .where(local_arrival.c.position > position, history_change.c.kind == Kind.ERASURE.value)
        .limit(1)
    )
    return there.execute(query).first() is not None


def _write(there: sa.Connection, here: sa.Connection, units: list[dict[str, Any]]) -> None:
    """Some units with their changes, and what they changed as it stands now."""
    ids = [unit["unit_id"] for unit in units]
    _insert(here, history_unit, _rows(there, history_unit, history_unit.c.id, ids))
    changes = _rows(there, history_change, history_change.c.unit_id, ids)
    _insert(here, history_change, changes)
    _insert(here, local_arrival, units)
    touched: dict[Kind, set[UUID]] = {}
    for change in changes:
        touched.setdefault(Kind(change["kind"]), set()).add(change["record_id"])
    for kind, records in touched.items():
        _copy_records(there, here, kind, sorted(records))
    search.update(here, ((Kind(row["kind"]), row["record_id"], row["field"]) for row in changes))


def _copy_records(there: sa.Connection, here: sa.Connection, kind: Kind, ids: list[UUID]) -> None:
    table = RECORDS[kind]
    for start in range(0, len(ids), _AT_ONCE):
        rows = _rows(there, table, table.c.id, ids[start : start + _AT_ONCE])
        if rows:
            stands = insert(table)
            new = {column.name: stands.excluded[column.name] for column in table.c if column.name != "id"}
            here.execute(
                stands.on_conflict_do_update(index_elements=["id"], set_=new), [dict(r) for r in rows]
            )
        _copy_files(there, here, [row[name] for row in rows for name in row if name.endswith("sha256")])


def _copy_files(there: sa.Connection, here: sa.Connection, names: list[str]) -> None:
    wanted = {name for name in names if name}
    known = set(here.execute(sa.select(blob.c.sha256).where(blob.c.sha256.in_(wanted))).scalars())
    for name in sorted(wanted - known):
        _insert(here, blob, _rows(there, blob, blob.c.sha256, [name]))


def _rows(
    connection: sa.Connection, table: sa.Table, column: sa.Column[Any], values: Sequence[Any]
) -> Sequence[sa.RowMapping]:
    return connection.execute(sa.select(table).where(column.in_(values))).mappings().all()


def _insert(connection: sa.Connection, table: sa.Table, rows: Sequence[Any]) -> None:
    if rows:
        connection.execute(sa.insert(table), [dict(row) for row in rows])


def _newest(connection: sa.Connection) -> int:
    last = sa.select(sa.func.coalesce(sa.func.max(local_arrival.c.position), 0))
    return int(connection.execute(last).scalar_one())


def _marks(connection: sa.Connection) -> dict[str, str]:
    query = sa.select(local_store.c.name, local_store.c.value)
    return {row.name: row.value for row in connection.execute(query)}


def _computers(copy: Store) -> dict[str, str]:
    """As whom the copy signs."""
    with copy.reading() as connection:
        return {name: value for name, value in _marks(connection).items() if name.startswith("computer ")}


def _mark(connection: sa.Connection, position: int, shared: Store) -> Copied:
    """Writes down in the copy how far it has come."""
    made = Copied(shared.now(), position, shared.readonly)
    marks = {_POSITION: str(position), _AT: made.at.isoformat(), _READER: "1" if made.reader else "0"}
    connection.execute(sa.delete(local_store).where(local_store.c.name.in_(list(marks))))
    connection.execute(sa.insert(local_store), [{"name": n, "value": v} for n, v in marks.items()])
    return made

"""Putting a back-up in the place of a store, so that this too can be taken back."""

import contextlib
import datetime as dt
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from cspdesk.domain.backups import BackupSort
from cspdesk.domain.ids import new_id
from cspdesk.domain.kinds import Kind
from cspdesk.errors import Refused, StoreFailure
from cspdesk.own_files import make_own
from cspdesk.store import backup, cipher, file, protect
from cspdesk.store.care import CHECKED
from cspdesk.store.engine import sqlite_engine, told_plainly, writing
from cspdesk.store.hold import Hold
from cspdesk.store.place import former_row
from cspdesk.store.store import Store, bring_up_to_date
from cspdesk.store.tables import RECORDS, local_draft, local_store

_COMPUTER = "computer "

Rows = list[dict[str, Any]]


def restore(
    copy: Path,
    store: Path,
    *,
    machine: str,
    computer: str,
    person: str,
    now: dt.datetime | None = None,
    unread: bool = False,
) -> Path | None:
    """Puts a back-up in the place of a store, and the store among its back-ups; gives where it is kept.

    A file that is no store, or one `unread` that no passphrase opens, is kept beside its place under its own name and
    “before restore”, and never opened.

    The restored store signs as a new computer, because numbers of the old one past the back-up were given out
    already; it keeps which those were (`Places.former`), and its next handover takes them off every list of computers.
    What was erased in the store there was is erased in it too, and the passphrase that store had stays. Raises Refused
    when its place is a folder, StoreFailure when the back-up is unsound, a window holds the store, or its place cannot
    be written to.
    """
    if store.is_dir():
        raise Refused(f"{store} is a folder: give the name of the store inside it.")
    backup.verify(copy)
    hold = Hold(store)
    beside = store.with_name(store.name + ".part")
    at = now or dt.datetime.now(dt.UTC)
    try:
        store.parent.mkdir(parents=True, exist_ok=True)
        hold.take(computer, person)
        ours = None if unread or not _is_ours(store) else store
        _copy(copy, beside, store, ours)
        erased, signed = _erased(ours), _signed(ours, machine)
        _make_ours(beside, erased, signed, machine=machine, computer=computer, person=person)
        backup.verify(beside)
        kept = _set_aside(store, at) if ours is not None else _set_foreign_aside(store)
        file.put_in_place(beside, store)
    except OSError as error:
        raise StoreFailure(
            f"The store could not be put back ({error.strerror}): look at its folder and do it again."
        ) from error
    finally:
        with contextlib.suppress(OSError):
            file.drop(beside)
        hold.release()
    backup.drop_superfluous(store, at)
    return kept


def _copy(copy: Path, beside: Path, store: Path, ours: Path | None) -> None:
    file.drop(beside)
    make_own(beside, like=store)
    with told_plainly(), contextlib.closing(file.read_only(copy)) as source:
        source.execute("VACUUM INTO ?", (str(beside),))
    key = cipher.salt_of(ours) if ours is not None else None
    if key is not None and key != cipher.salt_of(beside):
        protect.put_under(beside, store)


# What becomes of the copy before it is put in place


@contextlib.contextmanager
def _engine(path: Path) -> Iterator[sa.Engine]:
    engine = sqlite_engine(path)
    try:
        yield engine
    finally:
        engine.dispose()


def _make_ours(
    path: Path, erased: Rows, signed: list[UUID], *, machine: str, computer: str, person: str
) -> None:
    """Brings the copy to this revision, has it sign anew and be checked, and erases in it what was erased since."""
    with _engine(path) as engine:
        bring_up_to_date(engine)
        with writing(engine) as connection, connection.begin():
            _sign_anew(connection)
            # When the copy was checked says nothing of what lay on a disk since: the next opening checks it.
            connection.execute(sa.delete(local_store).where(local_store.c.name == CHECKED))
    with contextlib.closing(Store(sqlite_engine(path), path, readonly=False, machine=machine)) as store:
        store.computer, store.person = computer, person
        for before in signed:
            store.places.keep_former(before)
        # Names in texts and issued papers are looked for before the people themselves are cleared.
        store.erasures.again(erased)
        store.erasures.apply()


def _sign_anew(connection: sa.Connection) -> None:
    """Gives each computer that opened the store a new id, and its drafts and places with it."""
    name, value = local_store.c.name, local_store.c.value
    signing = sa.select(name, value).where(name.startswith(_COMPUTER))
    for of_machine, old in connection.execute(signing).all():
        new = new_id()
        connection.execute(sa.update(local_store).where(name == of_machine).values(value=str(new)))
        begun = f"place {old} "
        for (place,) in connection.execute(
            sa.select(name).where(name.startswith(begun, autoescape=True))
        ).all():
            moved = f"place {new} {place.removeprefix(begun)}"
            connection.execute(sa.update(local_store).where(name == place).values(name=moved))
        with contextlib.suppress(ValueError):
            drafts = sa.update(local_draft).where(local_draft.c.computer_id == UUID(old))
            connection.execute(drafts.values(computer_id=new))
            connection.execute(sa.insert(local_store).values(former_row(new, UUID(old))))


def _erased(store: Path | None) -> Rows:
    """The markers of what was erased in the store that is replaced; none where they cannot be read."""
    return _read(store, sa.select(RECORDS[Kind.ERASURE]))


def _signed(store: Path | None, machine: str) -> list[UUID]:
    """As whom this computer signs in the store that is replaced, and did before; none where it cannot be read."""
    rows = _read(store, sa.select(local_store))
    now = next((row["value"] for row in rows if row["name"] == f"{_COMPUTER}{machine}"), None)
    begun = former_row(now, "")["name"]
    before = [row["name"].removeprefix(begun) for row in rows if row["name"].startswith(begun)]
    with contextlib.suppress(ValueError):
        return [UUID(each) for each in (now, *before) if each]
    return []


def _read(store: Path | None, query: sa.Select[Any]) -> Rows:
    if store is None:
        return []
    engine = sa.create_engine("sqlite://", creator=lambda: file.read_only(store), poolclass=sa.pool.NullPool)
    try:
        with engine.connect() as connection:
            return [dict(row) for row in connection.execute(query).mappings()]
    except cipher.errors(sa.exc.DBAPIError, ValueError):
        return []  # damaged past reading, or of a revision that had no such table


# The store that was there


def _is_ours(store: Path) -> bool:
    """True for a store, however damaged; opening any other file would write beside it."""
    return file.is_store(store) or file.may_be_damaged_store(store)


def _set_foreign_aside(found: Path) -> Path | None:
    """Moves a file that is not read aside, with its logs where it is a database of another program."""
    if not found.exists():
        return None
    numbers = ("", *(f" {number}" for number in range(2, 1000)))
    places = (
        found.with_name(f"{found.name} {BackupSort.BEFORE_RESTORE.value}{number}") for number in numbers
    )
    target = next((place for place in places if not place.exists()), None)
    if target is None:
        raise Refused(f"{found.name} is no store: move it away, then restore.")
    for suffix in ("", "-wal", "-shm", "-journal"):
        old = found.with_name(found.name + suffix)
        if old.exists():
            old.replace(target.with_name(target.name + suffix))
    return target


def _set_aside(store: Path, now: dt.datetime) -> Path:
    """Moves a store among its back-ups, however damaged it is, so that nothing of it is lost."""
    # A damaged one is moved with its log.
    with (
        contextlib.suppress(*cipher.errors(StoreFailure)),
        contextlib.closing(cipher.connect(store, "mode=rw")) as connection,
    ):
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    target = backup.free_place(store, now, BackupSort.BEFORE_RESTORE)
    target.parent.mkdir(parents=True, exist_ok=True)
    if not any(store.with_name(store.name + suffix).exists() for suffix in ("-wal", "-shm")):
        with contextlib.suppress(OSError):  # not every file system has two names for one file
            os.link(store, target)
            return (
                target  # the store stays at its place until the other takes it, so that there always is one
            )
    # The file first: without it nothing opens, while a file without its log would lack its last changes unsaid.
    for suffix in ("", "-wal", "-shm"):
        old = store.with_name(store.name + suffix)
        if old.exists():
            old.replace(target.with_name(target.name + suffix))
    return target

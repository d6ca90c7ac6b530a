"""Verified copies of a live store, never made by copying its file, and bringing one back."""

import contextlib
import datetime as dt
import re
import sqlite3
from pathlib import Path

import sqlalchemy as sa

from cspdesk.errors import Refused, StoreFailure
from cspdesk.store import file
from cspdesk.store.engine import told_plainly
from cspdesk.store.hold import Hold

KEPT = 7


def folder_of(store: Path) -> Path:
    """The folder beside the store that keeps its back-ups."""
    return store.with_name(store.stem + " back-ups")


def copy_to(engine: sa.Engine, target: Path) -> None:
    """Writes a sound copy of a live store to `target`, beside it first and then renamed.

    Raises Refused when the place cannot be written to or the store is a shared one, StoreFailure when the disk
    is full or the copy does not read back sound; what stood at `target` stays then.
    """
    beside = target.with_name(target.name + ".part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        file.drop(beside)
        with told_plainly(), engine.connect() as connection:
            raw = connection.connection.driver_connection
            if not isinstance(raw, sqlite3.Connection):
                raise Refused("A shared store is backed up on its server: use pg_dump there.")
            raw.execute("VACUUM INTO ?", (str(beside),))
        verify(beside)
        file.put_in_place(beside, target)
    except OSError as error:
        raise Refused(
            f"The back-up could not be written ({error.strerror}): choose another folder."
        ) from error
    except StoreFailure as error:
        raise StoreFailure(f"The back-up was not made, the store itself is as it was. {error}") from error
    finally:
        with contextlib.suppress(OSError):
            file.drop(beside)


def verify(copy: Path) -> None:
    """Reads a whole store file. Raises StoreFailure when anything in it is unsound or it is no store."""
    file.look_at_header(copy)
    try:
        connection = sqlite3.connect(file.to_read(copy), uri=True)
        try:
            sound = connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
            sound = sound and connection.execute("PRAGMA foreign_key_check").fetchone() is None
        finally:
            connection.close()
    except sqlite3.DatabaseError:
        sound = False
    if not sound:
        raise StoreFailure(f"{copy.name} is damaged: take an older back-up.")


def keep(engine: sa.Engine, store: Path, now: dt.datetime) -> Path:
    """Makes one more back-up beside the store and drops the oldest past seven; gives its path."""
    target = folder_of(store) / f"{store.stem} {now.astimezone(dt.UTC):%Y-%m-%d %H%M%S}{store.suffix}"
    copy_to(engine, target)
    for old in kept(store)[KEPT:]:
        old.unlink()
    return target


def kept(store: Path) -> list[Path]:
    """The back-ups made beside a store, newest first; files that others put there are not among them."""
    ours = re.compile(rf"{re.escape(store.stem)} \d{{4}}-\d\d-\d\d \d{{6}}{re.escape(store.suffix)}")
    folder = folder_of(store)
    found = [path for path in folder.iterdir() if ours.fullmatch(path.name)] if folder.is_dir() else []
    return sorted(found, reverse=True)


def restore(copy: Path, store: Path, *, computer: str, person: str) -> None:
    """Puts a back-up in the place of a store; the store it replaces stays beside it, named “before restore”.

    Raises StoreFailure when the back-up is unsound, a window holds the store, or its place cannot be written to.
    """
    verify(copy)
    hold = Hold(store)
    beside = store.with_name(store.name + ".part")
    try:
        store.parent.mkdir(parents=True, exist_ok=True)
        hold.take(computer, person)
        file.drop(beside)
        source = sqlite3.connect(file.to_read(copy), uri=True)
        with told_plainly():
            try:
                source.execute("VACUUM INTO ?", (str(beside),))
            finally:
                source.close()
        verify(beside)
        _set_aside(store)
        file.put_in_place(beside, store)
    except OSError as error:
        raise StoreFailure(
            f"The store could not be put back ({error.strerror}): look at its folder and do it again."
        ) from error
    finally:
        with contextlib.suppress(OSError):
            file.drop(beside)
        hold.release()


def _set_aside(store: Path) -> None:
    """Renames a store and its log, however damaged they are, so that nothing of them is lost."""
    aside = store.with_name(f"{store.stem} before restore{store.suffix}")
    if store.exists():
        file.drop(aside)
    for suffix in ("-wal", "-shm", ""):
        old = store.with_name(store.name + suffix)
        if old.exists():
            old.replace(aside.with_name(aside.name + suffix))

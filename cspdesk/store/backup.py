"""Verified copies of a live store, never made by copying its file."""

import datetime as dt
import os
import sqlite3
from pathlib import Path

import sqlalchemy as sa

from cspdesk.errors import Refused, StoreFailure
from cspdesk.store.engine import told_plainly

KEPT = 7


def folder_of(store: Path) -> Path:
    """The folder beside the store that keeps its back-ups."""
    return store.with_name(store.stem + " back-ups")


def copy_to(engine: sa.Engine, target: Path) -> None:
    """Writes a sound copy of a live store to `target`, beside it first and then renamed.

    Raises Refused when the copy cannot be written, StoreFailure when it does not read back sound.
    """
    beside = target.with_name(target.name + ".part")
    beside.unlink(missing_ok=True)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with told_plainly(), engine.connect() as connection:
            raw = connection.connection.driver_connection
            if not isinstance(raw, sqlite3.Connection):
                raise Refused("A shared store is backed up on its server: use pg_dump there.")
            raw.execute("VACUUM INTO ?", (str(beside),))
        verify(beside)
        os.replace(beside, target)
    except OSError as error:
        raise Refused(
            f"The back-up could not be written ({error.strerror}): choose another folder."
        ) from error
    finally:
        beside.unlink(missing_ok=True)


def verify(file: Path) -> None:
    """Reads a whole store file. Raises StoreFailure when anything in it is unsound."""
    connection = sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True)
    try:
        sound = connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        sound = sound and connection.execute("PRAGMA foreign_key_check").fetchone() is None
    except sqlite3.DatabaseError:
        sound = False
    finally:
        connection.close()
    if not sound:
        raise StoreFailure(f"{file.name} is damaged: take an older back-up.")


def keep(engine: sa.Engine, store: Path, now: dt.datetime) -> Path:
    """Makes one more back-up beside the store and drops the oldest past seven; gives its path."""
    target = folder_of(store) / f"{store.stem} {now:%Y-%m-%d %H%M%S}{store.suffix}"
    copy_to(engine, target)
    for old in sorted(folder_of(store).glob(f"{store.stem} *{store.suffix}"))[:-KEPT]:
        old.unlink()
    return target

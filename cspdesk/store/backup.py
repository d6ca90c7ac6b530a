"""Verified copies of a live store, never made by copying its file, and which of them are kept beside it."""

import contextlib
import datetime as dt
import re
from functools import partial
from pathlib import Path

import sqlalchemy as sa

from cspdesk.domain.backups import BackupSort, Stamp, superfluous
from cspdesk.errors import Refused, StoreFailure
from cspdesk.own_files import make_own, narrow
from cspdesk.store import cipher, file, quick
from cspdesk.store.engine import told_plainly

_TIME = "%Y-%m-%d %H%M%S"
_HOUR = dt.timedelta(hours=1)
_MOMENT = dt.timedelta(seconds=60)
_UNSOUND = (BackupSort.UNSOUND, BackupSort.BEFORE_MENDING)


def folder_of(store: Path) -> Path:
    """The folder beside the store that keeps its back-ups."""
    return store.with_name(store.stem + " back-ups")


def copy_to(engine: sa.Engine, target: Path, *, unsound: bool = False, store: Path | None = None) -> None:
    """Writes a sound copy of a live store to `target`, beside it first and then renamed; an `unsound` one as it is.

    The folder of the back-ups of `store` is made where it is missing, and a back-up in it may be written over.
    Raises Refused when `target` is any file, the place cannot be written to or the store is a shared one, StoreFailure
    when the disk is full or the copy does not read back sound; what stood at `target` stays then.
    """
    among = store is not None and target.parent.resolve() == folder_of(store).resolve()
    if not among:
        file.refuse_store(target, store)
        file.refuse_foreign(target)
    beside = target.with_name(target.name + ".part")
    try:
        if among:
            target.parent.mkdir(exist_ok=True)
        file.refuse_without_folder(target)
        file.drop(beside)
        make_own(beside, like=store if among else None)
        with told_plainly(), engine.connect() as connection:
            raw = quick.driver(connection)
            if raw is None:
                raise Refused("A shared store is backed up on its server: use pg_dump there.")
            if unsound:
                cipher.begin_like(beside, Path(raw.execute("PRAGMA database_list").fetchone()[2]))
                with contextlib.closing(cipher.connect(beside, "mode=rwc")) as copy:
                    raw.backup(copy)
            else:
                raw.execute("VACUUM INTO ?", (str(beside),))
        if not unsound:
            verify(beside)
        file.put_in_place(beside, target)
    except OSError as error:
        raise Refused(
            f"The back-up could not be written ({error.strerror}): choose another folder."
        ) from error
    except StoreFailure as error:
        raise StoreFailure(f"The back-up was not made, the store itself is as it was. {error}") from error
    finally:
        cipher.begun(beside)
        with contextlib.suppress(OSError):
            file.drop(beside)


def copy_again(path: Path, target: Path) -> None:
    """Writes a sound copy of a back-up to `target`. Raises Refused or StoreFailure as `copy_to` does."""
    engine = sa.create_engine("sqlite://", creator=partial(file.read_only, path), poolclass=sa.pool.NullPool)
    try:
        copy_to(engine, target)
    finally:
        engine.dispose()


def verify(copy: Path) -> None:
    """Reads a whole store file. Raises StoreFailure when anything in it is unsound or it is no store."""
    file.look_at_header(copy)
    try:
        with contextlib.closing(file.read_only(copy)) as connection:
            sound = connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
            sound = sound and connection.execute("PRAGMA foreign_key_check").fetchone() is None
    except cipher.errors():
        sound = False
    if not sound:
        raise StoreFailure(f"{copy.name} is damaged: take an older back-up.")


def keep(engine: sa.Engine, store: Path, now: dt.datetime, sort: BackupSort = BackupSort.BY_ITSELF) -> Path:
    """Makes one more back-up beside the store and drops those past their time; gives its path."""
    target = free_place(store, now, sort)
    copy_to(engine, target, unsound=sort in _UNSOUND, store=store)
    drop_superfluous(store, now)
    for path in kept(store):
        narrow(path)
    return target


def free_place(store: Path, now: dt.datetime, sort: BackupSort) -> Path:
    """Where the next back-up goes; a clock set back never has one written over another."""
    at = now.astimezone(dt.UTC).replace(microsecond=0)
    stamps = [stamp_of(store, path) for path in kept(store)]
    # After those of the same moment: it must be the last of its day.
    near = [stamp.at for stamp in stamps if stamp is not None and at <= stamp.at < at + _MOMENT]
    return folder_of(store) / _name(store, Stamp(max(near) + dt.timedelta(seconds=1) if near else at, sort))


def drop_superfluous(store: Path, now: dt.datetime) -> None:
    """Drops the back-ups that need not be kept any longer; one that cannot be dropped now goes another time."""
    stamps = {stamp: path for path in kept(store) if (stamp := stamp_of(store, path)) is not None}
    # The one just made is dated a moment on where its second was taken.
    for stamp in superfluous(stamps, now.astimezone(dt.UTC) + _MOMENT):
        with contextlib.suppress(OSError):
            file.drop(stamps[stamp])
    _drop_unfinished(store, now)


def _drop_unfinished(store: Path, now: dt.datetime) -> None:
    """Drops what a stop left of a back-up that was being made; another program may be making one this hour."""
    for part in folder_of(store).glob(f"*{store.suffix}.part*"):
        with contextlib.suppress(OSError):
            if abs(now.timestamp() - part.stat().st_mtime) > _HOUR.total_seconds():
                part.unlink()


def kept(store: Path) -> list[Path]:
    """The back-ups made beside a store, newest first; files that others put there are not among them."""
    folder = folder_of(store)
    found = [path for path in folder.iterdir() if stamp_of(store, path)] if folder.is_dir() else []
    return sorted(found, reverse=True)


def newest(store: Path) -> Path | None:
    """The newest back-up that was read back sound when it was made; None where there is none."""
    sound = (BackupSort.BY_ITSELF, BackupSort.BY_HAND)
    stamped = [
        (stamp.at, path) for path in kept(store) if (stamp := stamp_of(store, path)) and stamp.sort in sound
    ]
    return max(stamped)[1] if stamped else None


def stamp_of(store: Path, path: Path) -> Stamp | None:
    """When and why a back-up was made, by its name; None for a file that is none of ours."""
    sorts = "|".join(re.escape(sort.value) for sort in BackupSort if sort.value)
    ours = re.fullmatch(
        rf"{re.escape(store.stem)} (\d{{4}}-\d\d-\d\d \d{{6}})(?: ({sorts}))?{re.escape(store.suffix)}",
        path.name,
    )
    if ours is None:
        return None
    try:
        at = dt.datetime.strptime(ours[1], _TIME).replace(tzinfo=dt.UTC)
    except ValueError:
        return None
    return Stamp(at, BackupSort(ours[2] or ""))


def _name(store: Path, stamp: Stamp) -> str:
    sort = f" {stamp.sort.value}" if stamp.sort.value else ""
    return f"{store.stem} {stamp.at:{_TIME}}{sort}{store.suffix}"

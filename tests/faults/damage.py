"""Damages bytes of stores at random and looks whether each is harmless, or found.

    python -m tests.faults.damage [--times 60] [--short] [--long]

A store of the sample's sort is copied and one to sixteen of its bytes are changed, of some only one bit. It is harmless
when every record, every change of the history and every kept file is what it was; else opening it or `check` must say
so. What check then mends must be as it was before. Prints one line with SQLite's own integrity check beside it; exit 1
when a damage went unseen or a mended store differs.
"""

import argparse
import contextlib
import datetime as dt
import hashlib
import random
import shutil
import sqlite3
import tempfile
from dataclasses import dataclass
from pathlib import Path

from cspdesk.domain.kinds import Kind
from cspdesk.errors import StoreFailure
from cspdesk.store import backup
from cspdesk.store.store import open_store
from cspdesk.store.tables import RECORDS

_SHARED = (*(table.name for table in RECORDS.values()), "blob", "history_unit", "history_change")


@dataclass
class _Count:
    """How many stores were harmless, found, mended, and found by SQLite's own check alone."""

    harmless: int = 0
    found: int = 0
    mended: int = 0
    by_sqlite: int = 0
    wrong: int = 0


def _content(path: Path) -> str:
    """A digest of every row that a handover would carry, as bytes; raises sqlite3.Error."""
    told = hashlib.sha256()
    with contextlib.closing(sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
        connection.text_factory = bytes
        for table in _SHARED:
            for row in sorted(connection.execute(f"SELECT * FROM {table}"), key=repr):
                told.update(repr((table, row)).encode())
    return told.hexdigest()


def _sqlite_says(path: Path) -> bool:
    """True when SQLite's own check finds anything wrong."""
    try:
        with contextlib.closing(
            sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)
        ) as connection:
            return connection.execute("PRAGMA integrity_check").fetchall() != [("ok",)]
    except (sqlite3.Error, UnicodeError):
        return True


def make(path: Path) -> None:
    """A store with records of many kinds, long texts, changes of changes and kept files, and a back-up of it."""
    from cspdesk.office import new_office

    office = new_office(path, "north-bedfordshire-2008", machine="laptop")
    store, dice = office.store, random.Random(7)
    for number in range(60):
        with store.work(f"save {number}") as work:
            venue = work.add(Kind.VENUE, name=f"Hall {number}", note="words " * dice.randrange(80))
            issue = work.add(
                Kind.ISSUE,
                code="F01",
                year=2026,
                running=number + 1,
                words=f"Lamp {number} is out",
                raised_on=dt.date(2026, 3, 1),
            )
            content = dice.randbytes(dice.randrange(20, 3000))
            sha256 = hashlib.sha256(content).hexdigest()
            work.add_blob(sha256, content)
            work.add(Kind.ATTACHMENT, owner_kind="issue", owner_id=issue, name=f"{number}.jpg", sha256=sha256)
            work.commit()
        with store.work(f"change {number}") as work:
            work.change(Kind.VENUE, venue, capacity=number, address=f"{number} High Street")
            work.commit()
    office.close(keep_backup=True)


def _somewhere(whole: bytearray, dice: random.Random) -> int:
    at = dice.randrange(len(whole) - 16)
    while whole[at] == 0:
        at = dice.randrange(len(whole) - 16)
    return at


def _damage(path: Path, dice: random.Random) -> None:
    """Changes one bit, or up to sixteen bytes in a row; most of a file is empty, so it begins where something is."""
    whole = bytearray(path.read_bytes())
    at = _somewhere(whole, dice)
    if dice.random() < 0.5:
        whole[at] ^= 1 << dice.randrange(8)
    else:
        for place in range(at, at + dice.randrange(1, 17)):
            whole[place] = dice.randrange(256)
    path.write_bytes(whole)


def _found(path: Path) -> list[str]:
    """What opening and checking say."""
    try:
        store = open_store(path, machine="laptop")
    except StoreFailure as failure:
        return [str(failure)]
    try:
        return store.check()
    except StoreFailure as failure:
        return [str(failure)]
    finally:
        store.close()


def _mended(path: Path, before: str) -> str:
    """“mended” when it is sound and as it was, “left” when it is said that it could not be; else what is wrong."""
    try:
        with contextlib.closing(open_store(path, machine="laptop")) as store:
            done = store.mend()
    except StoreFailure:
        return "left"
    if done.left:
        return "left"
    return "mended" if _content(path) == before else "mended to something else"


def _one(original: Path, folder: Path, before: str, seed: int, count: _Count) -> None:
    path = folder / original.name
    shutil.copyfile(original, path)
    backups = backup.folder_of(path)
    if not backups.exists():
        shutil.copytree(backup.folder_of(original), backups)
    _damage(path, random.Random(seed))
    try:
        harmless = _content(path) == before
    except (sqlite3.Error, UnicodeError):
        harmless = False
    count.by_sqlite += _sqlite_says(path) and not harmless
    found = _found(path)
    if harmless:
        count.harmless += 1
    elif not found:
        count.wrong += 1
        print(f"damage {seed} went unseen")
    else:
        count.found += 1
        done = _mended(path, before)
        count.mended += done == "mended"
        if done not in ("mended", "left"):
            count.wrong += 1
            print(f"damage {seed} was {done}: {found}")
    for left in folder.glob("office.cspdesk*"):
        left.unlink()


def main(times: int, first: int = 0) -> int:
    """Damages `times` stores; gives how many went wrong."""
    count = _Count()
    with tempfile.TemporaryDirectory() as place:
        original = Path(place) / "made" / "office.cspdesk"
        original.parent.mkdir()
        make(original)
        before = _content(original)
        folder = Path(place) / "damaged"
        folder.mkdir()
        for seed in range(first, first + times):
            _one(original, folder, before, seed, count)
    print(
        f"damaged {times} stores: {count.harmless} harmless, {count.found} found ({count.mended} of them mended whole;"
        f" SQLite alone finds {count.by_sqlite}), {count.wrong} unseen or wrong"
    )
    return count.wrong


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--times", type=int, default=60)
    options.add_argument("--first", type=int, default=0, help="the seed of the first")
    options.add_argument("--short", action="store_true", help="2 stores, for every run of CI")
    options.add_argument("--long", action="store_true", help="200 stores")
    chosen = options.parse_args()
    raise SystemExit(
        1 if main(2 if chosen.short else 200 if chosen.long else chosen.times, chosen.first) else 0
    )

"""Fills the disk under a store, or makes it read-only, and looks at what is said and what is left.

    python -m tests.faults.full_disk [--times 20] [--short] [--long]

Where this user may mount one, the disk is a small one in memory; else, and always as well, a limit on the size
of files stands in for it. Each failed save must say one sentence and leave nothing; when there is room again, the
same program goes on. Back-ups and new stores leave no half file. Then each deed of `full_disk_deeds.py` (making and
taking handovers, moving, protecting, upgrading, restoring, erasing) is stopped wherever the room happens to end, and
on a disk that takes nothing: it must say one sentence, leave nothing behind and nothing lost, and go with room again.
POSIX only.
"""

import argparse
import contextlib
import os
import resource
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from cspdesk.domain.kinds import Kind
from cspdesk.errors import Refused, StoreFailure
from cspdesk.store import backup
from cspdesk.store.restore import restore
from cspdesk.store.store import Store, create, open_store
from tests.faults.full_disk_deeds import Fault, at_random, deeds, prepare, try_deed

# Room for a store, its log and one copy; an empty store has two megabytes.
_SMALL, _LARGER = 12_000_000, 24_000_000
_A_STORE = 4_000_000
"""More than a deed writes."""


@contextlib.contextmanager
def _no_large_files(most: int = 100_000) -> Iterator[None]:
    """Nothing can be written past the first bytes of any file; an empty store is larger."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@contextlib.contextmanager
def _full(path: Path, left: int = 0) -> Iterator[None]:
    """The small disk is full to the last byte, or but for some."""
    filler = path.with_name("filler")
    with filler.open("wb", buffering=0) as file, contextlib.suppress(OSError):
        while True:
            for size in (65536, 4096, 512):
                with contextlib.suppress(OSError):
                    while file.write(b"\0" * size) == size:
                        pass
            file.write(b"\0")
    os.truncate(filler, max(0, filler.stat().st_size - left))
    try:
        yield
    finally:
        filler.unlink()


@contextlib.contextmanager
def _small_disk(size: int = _SMALL) -> Iterator[Path | None]:
    """A disk of so many bytes in memory, or None where it may not be mounted."""
    folder = Path(tempfile.mkdtemp(prefix="cspdesk-disk-"))
    mount = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)]
    mounted = os.geteuid() == 0 and subprocess.run(mount, capture_output=True, check=False).returncode == 0
    try:
        yield folder if mounted else None
    finally:
        if mounted:
            subprocess.run(["umount", str(folder)], check=False)
        folder.rmdir()


@contextlib.contextmanager
def _server(wanted: bool) -> Iterator[str | None]:
    """A database on a PostgreSQL of our own."""
    if not wanted:
        yield None
        return
    import psycopg

    from tests.postgres import running

    with running() as address:
        with psycopg.connect(address("postgres"), autocommit=True) as connection:
            connection.execute("CREATE DATABASE full_disk")
        yield address("full_disk")


def _save(store: Store, number: int, size: int) -> None:
    with store.work(f"save {number}") as work:
        work.add(Kind.SPELLING, word=f"{number} " + "x" * size)
        work.commit()


def _fails_in_one_sentence(store: Store) -> list[str]:
    """What is wrong with the refusals; a save that still finds room is none."""
    found = []
    for number in range(3):
        try:
            _save(store, -1 - number, 3_000_000)
        except StoreFailure as failure:
            if "disk is full" not in str(failure):
                found.append(f"it said: {failure}")
        else:
            found.append("a save of three megabytes found room")
    path = store.path
    assert path is not None
    with contextlib.suppress(Refused, StoreFailure):
        store.backup_to(path.with_name("copy.cspdesk"))
        found.append("a back-up found room")
    with contextlib.suppress(StoreFailure):
        create(path.with_name("new.cspdesk"), machine="laptop").close()
        found.append("a new store found room")
    return found


def _trial(folder: Path, times: int, filled: str) -> list[str]:
    """What went wrong on one disk."""
    path = folder / "office.cspdesk"
    store = create(path, machine="laptop")
    _save(store, 0, 100)
    store.backup_to(path.with_name("copy.cspdesk"))
    kept = path.with_name("copy.cspdesk").read_bytes()
    found = []
    for number in range(1, times + 1):
        with _full(path) if filled == "disk" else _no_large_files():
            found += _fails_in_one_sentence(store)
        _save(store, number, 100)
        found += store.check()
    with store.reading() as connection:
        words = list(connection.exec_driver_sql("SELECT word FROM spelling ORDER BY id").scalars())
    if [int(word.split()[0]) for word in words] != list(range(times + 1)):
        found.append(f"saved were {len(words)}, not {times + 1}")
    if path.with_name("copy.cspdesk").read_bytes() != kept:
        found.append("the back-up that stood there was spoilt")
    store.close()
    left = sorted(one.name for one in folder.iterdir())
    if left != ["copy.cspdesk", "office.cspdesk"]:
        found.append(f"left behind: {left}")
    return found


def _read_only(folder: Path, times: int) -> list[str]:
    """What went wrong on a disk that takes nothing: every way to write says so in a sentence, and reading goes on."""
    path, elsewhere = folder / "office.cspdesk", Path(tempfile.mkdtemp()) / "other.cspdesk"
    store = create(path, machine="laptop")
    for number in range(times):
        _save(store, number, 100)
    store.close(keep_backup=True)
    other = create(elsewhere, machine="laptop")
    (copy,) = backup.kept(path)
    found = []
    subprocess.run(["mount", "-o", "remount,ro", str(folder)], check=True)
    try:
        for attempt in (
            partial(open_store, path, machine="laptop"),
            partial(create, folder / "new.cspdesk", machine="laptop"),
            partial(other.backup_to, folder / "copy.cspdesk"),
            partial(restore, copy, path, machine="laptop", computer="laptop", person=""),
        ):
            try:
                attempt()
                found.append(f"{attempt.func.__name__} was let write to a read-only disk")
            except (Refused, StoreFailure) as failure:
                if "\n" in str(failure) or not str(failure).endswith("."):
                    found.append(f"it said: {failure}")
        with contextlib.closing(open_store(path, machine="laptop", readonly=True)) as reader:
            found += reader.check()
            with reader.reading() as connection:
                saved = connection.exec_driver_sql("SELECT count(*) FROM spelling").scalar()
        if saved != times:
            found.append(f"saved were {saved}, not {times}")
    finally:
        subprocess.run(["mount", "-o", "remount,rw", str(folder)], check=True)
        other.close()
        shutil.rmtree(elsewhere.parent)
    with contextlib.closing(open_store(path, machine="laptop")) as again:
        _save(again, times, 100)
    return found


@contextlib.contextmanager
def _read_only_under(disk: Path) -> Iterator[None]:
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
    try:
        yield
    finally:
        subprocess.run(["mount", "-o", "remount,rw", str(disk)], check=True)


def _without_room(disk: Path) -> contextlib.AbstractContextManager[None]:
    return _full(disk / "any", at_random(_A_STORE))


def _without_large_files(_disk: Path) -> contextlib.AbstractContextManager[None]:
    return _no_large_files(100_000 + at_random(_A_STORE))


def _deeds(times: int, disk: Path | None, server: str | None) -> list[str]:
    """Each deed under each fault so many times, once where the disk takes nothing; with 0 one fault after another."""
    found: list[str] = []
    with tempfile.TemporaryDirectory() as place:
        ready, elsewhere = Path(place) / "ready", Path(place) / "elsewhere"
        ready.mkdir()
        elsewhere.mkdir()
        prepare(ready)
        faults: list[tuple[str, Path, Fault, int]] = [
            ("no file could grow", elsewhere, _without_large_files, times)
        ]
        if disk is not None:
            faults.append(("the disk was full", disk, _without_room, times))
            faults.append(("the disk was read-only", disk, _read_only_under, min(times, 1)))
        for turn, (words, where, fault, often) in enumerate(faults):
            tried, wrong = [], []
            for number, deed in enumerate(deeds(server)):
                for _ in range(often or number % len(faults) == turn):
                    said, was_stopped = try_deed(deed, ready, where, fault)
                    wrong += said
                    tried.append(was_stopped)
            print(f"{len(tried)} deeds while {words}, {sum(tried)} stopped: {len(wrong)} things went wrong")
            found += wrong
    return found


def main(times: int, deed_times: int, *, server: bool) -> int:
    """Runs the trials; gives how many things went wrong."""
    with tempfile.TemporaryDirectory() as folder:
        found = _trial(Path(folder), times, "files")
    print(f"{times} times no file could grow: {len(found)} things went wrong")
    with _small_disk() as disk:
        if disk is None:
            print("a full disk was not tried: this user may not mount one")
        else:
            more = _trial(disk, times, "disk")
            for one in disk.iterdir():
                one.unlink()
            print(f"{times} times the disk was full: {len(more)} things went wrong")
            less = _read_only(disk, times)
            for one in (*disk.glob("*.*"), *disk.glob("* back-ups")):
                shutil.rmtree(one) if one.is_dir() else one.unlink()
            print(f"a read-only disk under {times} changes: {len(less)} things went wrong")
            found += more + less
    with _small_disk(_LARGER) as disk, _server(server) as address:
        found += _deeds(deed_times, disk, address)
    print(*sorted(set(found)), sep="\n", end="\n" if found else "")
    return len(found)


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--times", type=int, default=20)
    options.add_argument("--short", action="store_true", help="once, for every run of CI")
    options.add_argument("--long", action="store_true", help="50 times, and each deed 3 times")
    chosen = options.parse_args()
    times = 1 if chosen.short else 50 if chosen.long else chosen.times
    deed_times = 0 if chosen.short else 3 if chosen.long else 2
    raise SystemExit(1 if main(times, deed_times, server=not chosen.short) else 0)

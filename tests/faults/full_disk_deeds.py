"""What writes whole files or large transactions, each to be stopped by a disk wherever it happens to be full."""

import contextlib
import random
import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from cspdesk import office_care
from cspdesk.domain.merging import Choice
from cspdesk.errors import Refused, StoreFailure
from cspdesk.office import Office, new_office, open_office
from cspdesk.store import cipher, protect
from cspdesk.store.moving import move_to_server
from cspdesk.store.restore import restore
from cspdesk.store.store import open_store
from tests.faults import prepared
from tests.faults.prepared import ANOTHER, PASSPHRASE, UNITS, phones, unsound, words

Fault = Callable[[Path], AbstractContextManager[object]]
_FROZEN = Path(__file__).parents[1] / "store" / "frozen" / "0003.cspdesk"
_BACK_UPS = "office back-ups"
_ALL = {"kept", *(f"more {number}" for number in range(UNITS))}


@dataclass(frozen=True)
class Deed:
    """`begin` lays out what is on the disk, from the files made ready; `do` is stopped; `whole` says what is wrong.

    `whole` hears whether it was done. `made` is what is there only afterwards, but that back-ups may come before.
    """

    name: str
    begin: Callable[[Path, Path], None]
    do: Callable[[Path, Path], object]
    whole: Callable[[Path, bool], list[str]]
    made: tuple[str, ...] = ()


# What is on the disk


def _lay(*names: str) -> Callable[[Path, Path], None]:
    def lay(ready: Path, disk: Path) -> None:
        for name in names:
            shutil.copyfile(ready / name, disk / name)

    return lay


def _lay_protected(ready: Path, disk: Path) -> None:
    shutil.copyfile(ready / "protected.cspdesk", disk / prepared.STORE)


def _lay_old(_ready: Path, disk: Path) -> None:
    shutil.copyfile(_FROZEN, disk / prepared.STORE)


# What is done


def _make(_ready: Path, disk: Path) -> None:
    with _office(disk / prepared.STORE, "laptop") as office:
        office.handovers.make(disk / "made.handover", everything=True, plain=True)


def _take(ready: Path, disk: Path) -> None:
    with _office(disk / prepared.SECOND, "second") as office:
        office.handovers.take(ready / prepared.HANDOVER, Choice.MINE)


def _begin(_ready: Path, disk: Path) -> None:
    office = new_office(disk / "moved.cspdesk", "north-bedfordshire-2008", machine="laptop")
    office.store.close(keep_backup=False)


def _to_file(ready: Path, disk: Path, passphrase: str | None = None) -> None:
    with contextlib.closing(open_store(ready / prepared.STORE, machine="laptop", readonly=True)) as store:
        office_care._to_file(store, disk / "moved.cspdesk", _silence, passphrase)


def _to_server(address: str, _ready: Path, disk: Path) -> None:
    with contextlib.closing(open_store(disk / prepared.STORE, machine="laptop", readonly=True)) as store:
        _empty(address)
        move_to_server(store.engine, address, _silence, instead=True)


def _protect(now: str | None, _ready: Path, disk: Path) -> None:
    protect.change(disk / prepared.STORE, now, computer="laptop", person="Ann")


def _upgrade(_ready: Path, disk: Path) -> None:
    open_store(disk / prepared.STORE, machine="laptop").close()


def _restore(ready: Path, disk: Path) -> None:
    copy = ready / prepared.COPY
    restore(copy, disk / prepared.STORE, machine="laptop", computer="laptop", person="Ann")


def _erase(_ready: Path, disk: Path) -> None:
    """It is done once the records are erased; what the file still owes then is paid when it is opened with room."""
    with _office(disk / prepared.STORE, "laptop") as office:
        person = office.people.named(prepared.ERASED)
        assert person is not None
        try:
            office.erasing.erase_person(person.id)
        except StoreFailure as failure:
            if "open the store again" not in str(failure):
                raise


@contextlib.contextmanager
def _office(path: Path, machine: str) -> Iterator[Office]:
    office = open_office(path, machine=machine)
    try:
        yield office
    finally:
        office.store.close(keep_backup=False)


def _silence(words_: str, done: int, total: int) -> None:
    del words_, done, total


def _empty(address: str) -> None:
    """A database as its maker left it."""
    import psycopg

    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute("DROP SCHEMA public CASCADE")
        connection.execute("CREATE SCHEMA public")


# What must be so afterwards


def _same(disk: Path, done: bool) -> list[str]:
    del done
    return _holds(disk / prepared.STORE, _ALL)


def _made(disk: Path, done: bool) -> list[str]:
    return _same(disk, done) + ["no file was made"] * (done and not (disk / "made.handover").exists())


def _taken(disk: Path, done: bool) -> list[str]:
    return _holds(disk / prepared.SECOND, _ALL if done else {"kept"}) + [
        "what was typed here is lost" for phone in phones(disk / prepared.SECOND) if phone != "09999"
    ]


def _begun(disk: Path, done: bool) -> list[str]:
    return _holds(disk / "moved.cspdesk", set()) if done else []


def _moved(disk: Path, done: bool) -> list[str]:
    return _holds(disk / "moved.cspdesk", _ALL) if done else []


def _restored(disk: Path, done: bool) -> list[str]:
    return _holds(disk / prepared.STORE, {"kept"} if done else _ALL)


def _erased(disk: Path, done: bool) -> list[str]:
    found = _same(disk, done)
    if done and prepared.ERASED.split()[1].encode() in (disk / prepared.STORE).read_bytes():
        found.append("the name that was erased stands in the file")
    return found + ["the person is half erased"] * (
        phones(disk / prepared.STORE) != ([] if done else ["05678"])
    )


def _upgraded(disk: Path, done: bool) -> list[str]:
    """Opening it again with room upgrades it, whatever was stopped."""
    del done
    return unsound(disk / prepared.STORE)


def _protected(now: str | None, before: str | None, disk: Path, done: bool) -> list[str]:
    path = disk / prepared.STORE
    cipher.forget()
    wanted = now if done else before
    if cipher.is_protected(path) != (wanted is not None):
        return ["it is protected and should not be" if wanted is None else "it is not protected"]
    if wanted is not None and not prepared.unlocked(path, wanted):
        return ["its passphrase does not open it"]
    return _same(disk, done)


def _holds(path: Path, wanted: set[str]) -> list[str]:
    found, there = unsound(path), words(path)
    return found + [f"{len(wanted - there)} changes are lost, {len(there - wanted)} too many"] * (
        there != wanted
    )


def deeds(server: str | None) -> list[Deed]:
    """All of them; moving to a server where there is one."""
    plain = _lay(prepared.STORE)
    made = [
        Deed("making a handover", plain, _make, _made, ("made.handover",)),
        Deed("taking a handover that conflicts", _lay(prepared.SECOND), _take, _taken),
        Deed("making a store", _lay(), _begin, _begun, ("moved.cspdesk",)),
        Deed("moving into a file", _lay(), _to_file, _moved, ("moved.cspdesk",)),
        Deed(
            "moving into a protected file",
            _lay(),
            partial(_to_file, passphrase=ANOTHER),
            _moved,
            ("moved.cspdesk",),
        ),
        Deed(
            "setting a passphrase",
            plain,
            partial(_protect, PASSPHRASE),
            partial(_protected, PASSPHRASE, None),
        ),
        Deed(
            "changing a passphrase",
            _lay_protected,
            partial(_protect, ANOTHER),
            partial(_protected, ANOTHER, PASSPHRASE),
        ),
        Deed(
            "taking a passphrase away",
            _lay_protected,
            partial(_protect, None),
            partial(_protected, None, PASSPHRASE),
        ),
        Deed("upgrading an old store", _lay_old, _upgrade, _upgraded, (_BACK_UPS,)),
        Deed("restoring", plain, _restore, _restored, (_BACK_UPS,)),
        Deed("erasing a person", plain, _erase, _erased),
    ]
    if server is not None:
        made.append(Deed("moving to a server", plain, partial(_to_server, server), _same))
    return made


def prepare(ready: Path) -> None:
    """The files that deeds begin with."""
    prepared.prepare(ready)
    path = ready / "protected.cspdesk"
    shutil.copyfile(ready / prepared.STORE, path)
    protect.change(path, PASSPHRASE, computer="laptop", person="Ann")
    for left in (*ready.glob("*.lock"), *ready.glob("*.holder")):
        left.unlink()


def try_deed(deed: Deed, ready: Path, disk: Path, fault: Fault) -> tuple[list[str], bool]:
    """Does it under a fault, then with room; gives what is wrong, and whether the fault stopped it."""
    _clear(disk)
    deed.begin(ready, disk)
    if cipher.is_protected(disk / prepared.STORE):
        cipher.unlock(disk / prepared.STORE, PASSPHRASE)
    before, found, done = _names(disk), [], True
    try:
        with fault(disk):
            deed.do(ready, disk)
    except (Refused, StoreFailure) as refusal:
        done = False
        if "\n" in str(refusal) or not str(refusal).endswith("."):
            found.append(f"it said: {refusal}")
    found += deed.whole(disk, done)
    left = _names(disk) - before - (set(deed.made) if done else {_BACK_UPS}.intersection(deed.made))
    found += [f"left behind: {sorted(left)}"] * bool(left)
    if not done:
        deed.do(ready, disk)
        found += [f"with room again: {each}" for each in deed.whole(disk, True)]
    return [f"{deed.name}: {each}" for each in found], not done


def _names(disk: Path) -> set[str]:
    """What is there but logs and holds, which come and go with who opens a store."""
    return {
        each.name
        for each in disk.iterdir()
        if not each.name.endswith((".lock", ".holder", "-wal", "-shm")) and each.name != "filler"
    }


def _clear(disk: Path) -> None:
    for each in disk.iterdir():
        shutil.rmtree(each) if each.is_dir() else each.unlink()


def at_random(most: int) -> int:
    """How much room is left, so that a deed is stopped at any of its writes."""
    return random.choice((0, random.randrange(most)))

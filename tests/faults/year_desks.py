"""The four computers of a played year: each with a home folder, a key and a store of its own; one is protected."""

import datetime as dt
import os
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

from cspdesk.domain.merging import Lock
from cspdesk.errors import Locked
from cspdesk.office import Office, new_office, office_from_handover, unlock
from cspdesk.store import cipher, protect
from cspdesk.store.store import Store, open_store

PLAN = "north-bedfordshire-2008"
OFFICERS = ("coordinator", "north laptop", "south laptop", "hall laptop")
PROTECTED = "south laptop"
PASSPHRASE = "four quiet laptops"


@dataclass
class Desk:
    """One computer of the office."""

    name: str
    folder: Path
    store: Store
    forums: list[UUID] = field(default_factory=list)

    @property
    def path(self) -> Path:
        return store_path(self.folder, self.name)

    def office(self, day: dt.date) -> Office:
        """The office as it works on a day; the key of its handovers is that of this computer."""
        self.store.now = lambda: dt.datetime.combine(day, dt.time(18), dt.UTC)
        return _at_home(self.folder, self.name, Office(self.store, day))

    def units(self) -> int:
        with self.store.reading() as connection:
            return int(connection.exec_driver_sql("SELECT count(*) FROM history_unit").scalar_one())

    def restart(self) -> None:
        """Closes the store and opens it again, with its passphrase where it has one."""
        self.store.close(keep_backup=False)
        if cipher.is_protected(self.path):
            cipher.forget()
            try:
                open_store(self.path, machine=self.name)
                raise AssertionError("a protected store was opened without its passphrase")
            except Locked:
                unlock(self.path, PASSPHRASE)
        self.store = open_store(self.path, machine=self.name)
        _sign(self.store, self.name)

    def lay_open(self) -> None:
        """Takes the passphrase of a closed store away, so that SQLite alone can read it."""
        if cipher.is_protected(self.path):
            protect.change(self.path, None, computer=self.name, person=self.name)


@dataclass(frozen=True)
class Stick:
    """A file that goes round: who made it, how it is closed, and the names of those whose key opens it."""

    maker: Desk
    path: Path
    lock: Lock
    readers: frozenset[str] = frozenset()

    @property
    def passphrase(self) -> str:
        return PASSPHRASE if self.lock is Lock.PASSPHRASE else ""

    def opens_for(self, desk: Desk) -> bool:
        return self.lock is not Lock.KEY or desk.name in self.readers


def store_path(folder: Path, name: str) -> Path:
    return folder / f"{name}.cspdesk"


def first_desk(folder: Path, day: dt.date, *, sample: bool) -> Desk:
    """The coordinator's computer."""
    name = OFFICERS[0]
    office = new_office(store_path(folder, name), PLAN, machine=name, today=day, sample=sample)
    _sign(office.store, name)
    return Desk(name, folder, office.store)


def desk_from(folder: Path, name: str, stick: Stick, day: dt.date) -> Desk:
    """A laptop that begins with everything another computer has."""
    os.environ["CSPDESK_HOME"] = str(_home(folder, name))
    office, _ = office_from_handover(
        store_path(folder, name),
        stick.path,
        stick.passphrase,
        machine=name,
        today=day,
        protect=PASSPHRASE if name == PROTECTED else None,
    )
    _sign(office.store, name)
    return Desk(name, folder, office.store)


def share_out(forums: Iterable[UUID], desks: list[Desk]) -> None:
    """Every forum has one officer."""
    listed = list(forums)
    for place, desk in enumerate(desks):
        desk.forums = listed[place :: len(desks)]


def _sign(store: Store, name: str) -> None:
    store.computer, store.person = name, name.title()


def _home(folder: Path, name: str) -> Path:
    return folder / f"home of {name}"


def _at_home(folder: Path, name: str, office: Office) -> Office:
    os.environ["CSPDESK_HOME"] = str(_home(folder, name))
    assert office.handovers
    return office

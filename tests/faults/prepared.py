"""Two computers of one office at work, for kills and full disks: stores, a back-up, and a handover that conflicts."""

import contextlib
from pathlib import Path

from cspdesk.errors import Locked
from cspdesk.office import new_office, open_office
from cspdesk.store import cipher
from cspdesk.store.store import Store, open_store

UNITS = 150
PASSPHRASE, ANOTHER = "quiet harbour lamp", "another harbour lamp"
ERASED = "Zebedee Quillfeather"
STORE, SECOND, COPY, HANDOVER = "office.cspdesk", "second.cspdesk", "copy.cspdesk", "all.handover"


def prepare(folder: Path) -> None:
    """A store with many words, a back-up of it with one, another computer's store, and a handover for that.

    A person is in all of them, whose telephone both computers changed.
    """
    path, second = folder / STORE, folder / SECOND
    new_office(path, "north-bedfordshire-2008", machine="laptop").close(keep_backup=False)
    office = open_office(path, machine="laptop")
    save(office.store, "kept")
    person = office.people.add(ERASED, phone="01234")
    office.store.backup_to(folder / COPY)
    office.store.backup_to(second)
    for number in range(UNITS):
        save(office.store, f"more {number}")
    office.people.change(person, phone="05678")
    office.handovers.make(folder / HANDOVER, everything=True, plain=True)
    office.close(keep_backup=False)
    office = open_office(second, machine="second")
    office.people.change(person, phone="09999")
    office.close(keep_backup=False)


def save(store: Store, word: str) -> None:
    from cspdesk.domain.kinds import Kind

    with store.work(f"save {word}") as work:
        work.add(Kind.SPELLING, word=word)
        work.commit()


def words(path: Path) -> set[str]:
    with contextlib.closing(open_store(path, machine="laptop")) as store, store.reading() as connection:
        return set(connection.exec_driver_sql("SELECT word FROM spelling").scalars())


def phones(path: Path) -> list[str]:
    """The telephone of the person, or nothing once they are erased."""
    with contextlib.closing(open_store(path, machine="laptop")) as store, store.reading() as connection:
        query = f"SELECT phone FROM person WHERE name = '{ERASED}'"
        return list(connection.exec_driver_sql(query).scalars())


def unsound(path: Path) -> list[str]:
    with contextlib.closing(open_store(path, machine="laptop")) as store:
        store.take_hold()
        return store.check()


def unlocked(path: Path, *passphrases: str) -> bool:
    """Whether a file is plain, or one of these opens it."""
    if not cipher.is_protected(path):
        return True
    for passphrase in passphrases:
        with contextlib.suppress(Locked):
            cipher.unlock(path, passphrase)
            return True
    return False

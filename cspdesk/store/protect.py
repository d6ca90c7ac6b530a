"""Setting, changing and taking away the passphrase of a store: written anew under another key, then put in place."""

import contextlib
from collections.abc import Callable
from functools import partial
from pathlib import Path

from cspdesk.errors import Locked, Refused, StoreFailure
from cspdesk.own_files import make_own
from cspdesk.store import backup, cipher, file
from cspdesk.store.engine import told_plainly
from cspdesk.store.hold import Hold


def change(
    path: Path,
    passphrase: str | None,
    *,
    computer: str,
    person: str,
    step: Callable[[str, int, int], None] | None = None,
) -> list[str]:
    """Puts a closed store, and the back-ups kept beside it, under a new passphrase, or none.

    Gives the names of back-ups that stayed as they were, because another passphrase protects them. `step` is told
    words, how many files are done, and of how many. A stop half-way leaves every file whole, some under the old key.
    Raises Locked while the old one is not known, Refused for a weak one, StoreFailure when a window holds the store.
    """
    if passphrase is not None:
        cipher.refuse_weak(passphrase)
    elif not cipher.is_protected(path):
        raise Refused("This store has no passphrase: there is nothing to take away.")
    cipher.attach_key(path)
    hold = Hold(path)
    hold.take(computer, person)
    copies, stayed = backup.kept(path), []
    begins = None if passphrase is None else partial(cipher.begin, passphrase=passphrase)
    try:
        for done, each in enumerate((path, *copies)):
            if step is not None:
                step(f"Writing {each.name} anew", done, len(copies) + 1)
            try:
                _write_anew(each, begins)
                # Back-ups take the key of the store, which is written first.
                begins = begins and partial(cipher.begin_like, other=path)
            except Locked:
                stayed.append(each.name)
    except OSError as error:
        raise StoreFailure(
            f"The passphrase was not changed everywhere ({error.strerror}): see that its folder has room and may"
            " be written to, then do it again."
        ) from error
    finally:
        hold.release()
    return stayed


def put_under(path: Path, other: Path) -> None:
    """Writes a closed file anew under the key of another one that is unlocked. Raises OSError or StoreFailure."""
    _write_anew(path, partial(cipher.begin_like, other=other))


def _write_anew(path: Path, begins: Callable[[Path], None] | None) -> None:
    """Writes one file anew: under the key it `begins` with, or plain."""
    module = cipher.library()
    beside = path.with_name(path.name + ".part")
    try:
        file.drop(beside)
        make_own(beside, like=path)
        if begins is not None:
            begins(beside)
        with told_plainly():
            source = cipher.open_with(module, path)
            try:
                source.execute("ATTACH DATABASE ? AS other KEY ?", (str(beside), cipher.attach_key(beside)))
                # Else each of its hundreds of statements waits for the disk by itself: six seconds for a fifth of one.
                source.execute("BEGIN")
                source.execute("SELECT sqlcipher_export('other')").fetchall()
                source.execute("COMMIT")
                source.execute(f"PRAGMA other.application_id = {file.APPLICATION_ID}")
                source.execute("DETACH DATABASE other")
                # What the log holds goes into the file, so that no log of the old one is left beside the new.
                source.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            finally:
                source.close()
        cipher.begun(beside)
        backup.verify(beside)
        file.drop_logs(path)
        file.put_in_place(beside, path)
    finally:
        cipher.begun(beside)
        with contextlib.suppress(OSError):
            file.drop(beside)

"""The verb for the passphrase of a store, and asking for the one that opens it."""

import getpass
import sys
from pathlib import Path

from cspdesk.errors import Locked, Refused
from cspdesk.verbs.refs import FORGOTTEN
from cspdesk.verbs.run import Run, read_input

_LONGEST = 1000


def passphrase(run: Run) -> int:
    """Sets, changes or takes away the passphrase of a store file and of the back-ups beside it."""
    from cspdesk import keychain
    from cspdesk.store import cipher

    if "://" in run.location:
        raise Refused("A shared store is protected on its server, not from here.")
    store, how = Path(run.location), run.options.how
    if how == "set" and cipher.is_protected(store):
        raise Refused("This store has a passphrase already: use “change”.")
    if how == "change" and not cipher.is_protected(store):
        raise Refused("This store has no passphrase yet: use “set”.")
    with run.reading():
        pass  # proves that it is a store of ours, and asks for the passphrase it has
    wanted = None if how == "remove" else _wanted(run)
    stayed = keychain.change(store, wanted, person=run.person)
    words = {
        "set": "protected",
        "change": "protected by the new passphrase",
        "remove": "no longer protected",
    }[how]
    run.give({"store": run.place, "protected": how != "remove", "stayed": stayed}, f"{run.place} is {words}.")
    for name in stayed:
        run.say(f"{name} is under another passphrase and stays as it is.")
    return 0


def _wanted(run: Run) -> str:
    """The new passphrase, from a file or typed twice."""
    named = run.options.new_passphrase_file
    if named is not None:
        typed = first_line(named)
        run.say(FORGOTTEN)
        return typed
    if not _is_terminal():
        raise Refused("Name a file that holds the new passphrase with --new-passphrase-file.")
    run.say(FORGOTTEN)
    typed = getpass.getpass("New passphrase: ")
    if getpass.getpass("Once more: ") != typed:
        raise Refused("The two are not the same, so nothing was changed: do it again.")
    return typed


def asked(place: str, named: str | None) -> str:
    """The passphrase that opens a store, from a file or typed. Raises Locked where neither is to be had."""
    if named is not None:
        return first_line(named)
    if not _is_terminal():
        raise Locked(
            f"{place} is protected: name a file that holds its passphrase with --store-passphrase-file."
        )
    return getpass.getpass(f"Passphrase of {place}: ")


def first_line(name: str) -> str:
    """The first line of a file. Raises Refused when it is none of a passphrase."""
    try:
        typed = read_input(name, pipes=True).decode("utf-8").split("\n", 1)[0].rstrip("\r")
    except UnicodeDecodeError as error:
        raise Refused(f"{name} is no text: put the passphrase into its first line.") from error
    if not typed or len(typed) > _LONGEST:
        raise Refused(f"{name} holds no passphrase: put it into its first line.")
    return typed


def _is_terminal() -> bool:
    return sys.stdin is not None and sys.stdin.isatty()

"""Kills a program with SIGKILL while it backs up, restores, takes a handover, protects a store, or erases a person.

    python -m tests.faults.kill_in_work [--times 30] [--short] [--long]

Every change that was acknowledged must be there, every back-up that was acknowledged must read back sound, a restore
must have left the store as it was or the back-up in its place, a handover must be taken whole or not at all, and
can be taken again, a passphrase must be set, changed or taken away, or the one before still opens the file, and a
person is erased everywhere or nowhere. The store must open sound each time. Prints a line for each; exit 1 when
anything was lost.
"""

import argparse
import contextlib
import random
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from cspdesk.domain.merging import Choice
from cspdesk.office import open_office
from cspdesk.store import backup, cipher, protect
from cspdesk.store.store import open_store
from tests.faults import prepared
from tests.faults.forked import Program, run, say
from tests.faults.prepared import ANOTHER, PASSPHRASE, UNITS, phones, save, unsound, words

# The programs that get killed


def back_up_for_ever(path: Path) -> None:
    """Saves and backs up in turn, and says each once it is done."""
    number = len(words(path))
    store = open_store(path, machine="laptop")
    store.take_hold()
    say("begun")
    while True:
        number += 1
        save(store, f"{number}")
        say("saved", number)
        say("kept", store.keep_backup())


def restore_once(path: Path) -> None:
    from cspdesk.store.restore import restore

    say("begun")
    restore(path.with_name(prepared.COPY), path, machine="laptop", computer="laptop", person="Ann")
    say("restored")


def take_once(path: Path) -> None:
    office = open_office(path, machine="second")
    say("begun")
    office.handovers.take(path.with_name(prepared.HANDOVER), Choice.MINE)
    say("taken")


def protect_once(path: Path) -> None:
    """Sets a passphrase; where one is set it is changed, and taken away where it was changed."""
    say("begun")
    now = None
    if not cipher.is_protected(path):
        now = PASSPHRASE
    elif path.with_name("first").exists():
        now = ANOTHER
    protect.change(path, now, computer="laptop", person="Ann")
    say("protected")


def erase_once(path: Path) -> None:
    office = open_office(path, machine="laptop")
    person = office.people.named(prepared.ERASED)
    assert person is not None
    say("begun")
    office.erasing.erase_person(person.id)
    say("erased")


# What must be there afterwards


def _backup(folder: Path, seconds: float) -> list[str]:
    path = folder / prepared.STORE
    said, _ = run(back_up_for_ever, path, seconds)
    lost = unsound(path)
    there = words(path)
    lost += [f"save {each[1]} is lost" for each in said if each[0] == "saved" and each[1] not in there]
    acknowledged = [Path(each[1]) for each in said if each[0] == "kept"]
    # A later one of the same day may have taken its place before it could be said.
    if acknowledged and max(backup.kept(path), default=path) < acknowledged[-1]:
        lost.append(f"{acknowledged[-1].name} is lost")
    for copy in backup.kept(path):
        backup.verify(copy)
    return lost


def _restore(folder: Path, seconds: float) -> list[str]:
    path = folder / prepared.STORE
    before = words(path)
    said, _ = run(restore_once, path, seconds)
    lost, there = unsound(path), words(path)
    if there == {"kept"}:
        aside = [copy for copy in backup.kept(path) if copy.stem.endswith("before restore")]
        lost += [] if any(words(copy) == before for copy in aside) else ["the store that was there is lost"]
        with contextlib.closing(open_store(path, machine="laptop")) as store:
            save(store, "after")
    elif there != before or said:
        lost.append("the store is neither the one that was there nor the back-up")
    return lost


def _taking(folder: Path, seconds: float) -> list[str]:
    path = folder / "taking.cspdesk"
    shutil.copyfile(folder / prepared.SECOND, path)
    said, _ = run(take_once, path, seconds)
    lost, there = unsound(path), words(path)
    if len(there) not in (1, 1 + UNITS) or (said and len(there) == 1):
        lost.append(f"{len(there) - 1} of {UNITS} changes were taken")
    office = open_office(path, machine="second")
    office.handovers.take(path.with_name(prepared.HANDOVER), Choice.MINE)
    office.close(keep_backup=False)
    if len(words(path)) != 1 + UNITS or phones(path) != ["09999"]:
        lost.append("the handover could not be taken again")
    return lost + unsound(path)


def _protecting(folder: Path, seconds: float) -> list[str]:
    """A plain store is protected, a protected one gets another passphrase or none, whichever its turn is."""
    path, first = folder / "protected.cspdesk", folder / "first"
    if not path.exists():
        shutil.copyfile(folder / prepared.STORE, path)
        with contextlib.closing(open_store(path, machine="laptop")) as store:
            save(store, "protected")
            store.keep_backup()
    before = words(path)
    said, _ = run(protect_once, path, seconds)
    cipher.forget()
    files = (path, *backup.kept(path))
    lost = [f"{each.name} is shut" for each in files if not prepared.unlocked(each, PASSPHRASE, ANOTHER)]
    if not lost:
        lost = unsound(path)
        lost += [f"{each.name} is not what it was" for each in files if words(each) != before]
        for copy in backup.kept(path):
            backup.verify(copy)
    if lost:
        return lost
    if not said:  # what was stopped is done again, as a person would
        run(protect_once, path, None)
        cipher.forget()
    for each in (path, *backup.kept(path)):
        lost += [f"{each.name} is shut"] * (not prepared.unlocked(each, PASSPHRASE, ANOTHER))
    if first.exists() or not cipher.is_protected(path):
        first.unlink(missing_ok=True)
    else:
        first.touch()
    return lost + [f"{each.name} is left" for each in path.parent.rglob(f"{path.stem}*.part")]


def _erasing(folder: Path, seconds: float) -> list[str]:
    path = folder / "erasing.cspdesk"
    shutil.copyfile(folder / prepared.SECOND, path)
    said, _ = run(erase_once, path, seconds)
    lost = unsound(path)
    if phones(path) != ([] if said else ["09999"]) and said:
        lost.append("who was erased is there again")
    if not phones(path) and prepared.ERASED.split()[1].encode() in path.read_bytes():
        lost.append("who was erased stands in the file")
    return lost


_TRIALS: dict[str, tuple[Program, Callable[[Path, float], list[str]], str]] = {
    "backing up": (back_up_for_ever, _backup, ""),
    "restoring": (restore_once, _restore, prepared.STORE),
    "taking": (take_once, _taking, prepared.SECOND),
    "protecting": (protect_once, _protecting, prepared.STORE),
    "erasing": (erase_once, _erasing, prepared.SECOND),
}


def _whole(folder: Path, program: Program, name: str) -> float:
    """How long a deed takes when nobody stops it; backing up goes on for ever."""
    if not name:
        return 0.5
    trial = folder / "try"
    shutil.copytree(folder, trial)
    took = run(program, trial / name, None)[1]
    shutil.rmtree(trial)
    return took


def main(times: int) -> int:
    """Kills `times` programs of each sort; gives how many lost anything."""
    spoilt = 0
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        prepared.prepare(folder)
        for deed, (program, trial_of, name) in _TRIALS.items():
            whole, lost_any = _whole(folder, program, name), 0
            for number in range(times):
                wrong = trial_of(folder, random.uniform(0, whole))
                lost_any += bool(wrong)
                for sentence in wrong:
                    print(f"{deed}, kill {number + 1}: {sentence}")
            print(f"killed {times} times in {deed}: {lost_any} lost or spoilt anything")
            spoilt += lost_any
    return spoilt


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--times", type=int, default=30)
    options.add_argument("--short", action="store_true", help="once, for every run of CI")
    options.add_argument("--long", action="store_true", help="50 times")
    chosen = options.parse_args()
    raise SystemExit(1 if main(1 if chosen.short else 50 if chosen.long else chosen.times) else 0)

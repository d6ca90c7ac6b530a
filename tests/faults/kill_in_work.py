"""Kills a program with SIGKILL while it backs up, restores, or takes a handover, and looks at what is left.

    python -m tests.faults.kill_in_work [--times 30] [--short] [--long]

Every change that was acknowledged must be there, every back-up that was acknowledged must read back sound, a restore
must have left the store as it was or the back-up in its place, and a handover must be taken whole or not at all, and
can be taken again. The store must open sound each time. Prints a line for each; exit 1 when anything was lost.
"""

import argparse
import contextlib
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from cspdesk.domain.kinds import Kind
from cspdesk.domain.merging import Choice
from cspdesk.office import open_office
from cspdesk.store import backup
from cspdesk.store.store import Store, open_store

_UNITS = 150
_Child = Callable[[Path], None]


def _save(store: Store, word: str) -> None:
    with store.work(f"save {word}") as work:
        work.add(Kind.SPELLING, word=word)
        work.commit()


def _words(path: Path) -> set[str]:
    with contextlib.closing(open_store(path, machine="laptop")) as store, store.reading() as connection:
        return set(connection.exec_driver_sql("SELECT word FROM spelling").scalars())


def _unsound(path: Path) -> list[str]:
    with contextlib.closing(open_store(path, machine="laptop")) as store:
        store.take_hold()
        return store.check()


def _said(what: str, value: object = "") -> None:
    print(what, value, sep="\t", flush=True)


# The programs that get killed


def back_up_for_ever(path: Path) -> None:
    """Saves and backs up in turn, and says each once it is done."""
    store = open_store(path, machine="laptop")
    store.take_hold()
    number = len(_words(path))
    _said("begun")
    while True:
        number += 1
        _save(store, f"{number}")
        _said("saved", number)
        _said("kept", store.keep_backup())


def restore_once(path: Path) -> None:
    from cspdesk.store.restore import restore

    _said("begun")
    (copy,) = path.parent.glob("copy.cspdesk")
    restore(copy, path, machine="laptop", computer="laptop", person="Ann")
    _said("restored")


def take_once(path: Path) -> None:
    office = open_office(path, machine="second")
    _said("begun")
    office.handovers.take(path.with_name("all.handover"), Choice.MINE)
    _said("taken")


_CHILDREN: dict[str, _Child] = {"backup": back_up_for_ever, "restore": restore_once, "taking": take_once}


def _run(deed: str, path: Path, seconds: float | None) -> tuple[list[list[str]], float]:
    """Runs a program, kills it some seconds after it began, and gives what it acknowledged and how long it took."""
    command = [sys.executable, "-m", "tests.faults.kill_in_work", "--child", deed, str(path)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    if process.stdout.readline().strip() != "begun":
        process.wait()
        raise SystemExit(f"{deed} did not begin")
    began = time.monotonic()
    if seconds is not None:
        time.sleep(seconds)
        process.kill()
    said = process.stdout.read()
    process.stdout.close()
    if process.wait() and seconds is None:
        raise SystemExit(f"{deed} failed by itself")
    whole = said[: said.rfind("\n") + 1]
    return [line.split("\t") for line in whole.splitlines()], time.monotonic() - began


# What must be there afterwards


def _backup(folder: Path, seconds: float) -> list[str]:
    path = folder / "office.cspdesk"
    said, _ = _run("backup", path, seconds)
    lost = _unsound(path)
    words = _words(path)
    lost += [f"save {each[1]} is lost" for each in said if each[0] == "saved" and each[1] not in words]
    acknowledged = [Path(each[1]) for each in said if each[0] == "kept"]
    # A later one of the same day may have taken its place before it could be said.
    if acknowledged and max(backup.kept(path), default=path) < acknowledged[-1]:
        lost.append(f"{acknowledged[-1].name} is lost")
    for copy in backup.kept(path):
        backup.verify(copy)
    return lost


def _restore(folder: Path, seconds: float) -> list[str]:
    path = folder / "office.cspdesk"
    before = _words(path)
    _run("restore", path, seconds)
    lost, words = _unsound(path), _words(path)
    if words == {"kept"}:
        aside = [copy for copy in backup.kept(path) if copy.stem.endswith("before restore")]
        lost += [] if any(_words(copy) == before for copy in aside) else ["the store that was there is lost"]
        with contextlib.closing(open_store(path, machine="laptop")) as store:
            _save(store, "after")
    elif words != before:
        lost.append("the store is neither the one that was there nor the back-up")
    return lost


def _taking(folder: Path, seconds: float) -> list[str]:
    path = folder / "second.cspdesk"
    shutil.copyfile(folder / "before.cspdesk", path)
    _run("taking", path, seconds)
    lost, words = _unsound(path), _words(path)
    if len(words) not in (1, 1 + _UNITS):
        lost.append(f"{len(words) - 1} of {_UNITS} changes were taken")
    office = open_office(path, machine="second")
    office.handovers.take(path.with_name("all.handover"), Choice.MINE)
    office.close(keep_backup=False)
    if len(_words(path)) != 1 + _UNITS:
        lost.append("the handover could not be taken again")
    return lost + _unsound(path)


def _prepare(folder: Path) -> None:
    """A store with a word, a back-up and a copy of it, and a handover of many words more made by it."""
    from cspdesk.office import new_office

    path = folder / "office.cspdesk"
    new_office(path, "north-bedfordshire-2008", machine="laptop").close(keep_backup=False)
    office = open_office(path, machine="laptop")
    _save(office.store, "kept")
    office.store.backup_to(folder / "copy.cspdesk")
    office.store.backup_to(folder / "before.cspdesk")
    for number in range(_UNITS):
        _save(office.store, f"more {number}")
    office.handovers.make(folder / "all.handover", everything=True, plain=True)
    office.close(keep_backup=False)


_TRIALS = {"backup": _backup, "restore": _restore, "taking": _taking}


def main(times: int) -> int:
    """Kills `times` programs of each sort; gives how many lost anything."""
    spoilt = 0
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        _prepare(folder)
        wholes = {"backup": 0.5}
        for deed in ("restore", "taking"):
            trial = folder / f"try {deed}"
            shutil.copytree(folder, trial, ignore=shutil.ignore_patterns("try *"))
            name = "office" if deed == "restore" else "before"
            wholes[deed] = _run(deed, trial / f"{name}.cspdesk", None)[1]
            shutil.rmtree(trial)
        for deed, trial_of in _TRIALS.items():
            lost_any = 0
            for number in range(times):
                wrong = trial_of(folder, random.uniform(0, wholes[deed]))
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
    options.add_argument("--child", nargs=2, help=argparse.SUPPRESS)
    chosen = options.parse_args()
    if chosen.child:
        _CHILDREN[chosen.child[0]](Path(chosen.child[1]))
        raise SystemExit(0)
    raise SystemExit(1 if main(1 if chosen.short else 50 if chosen.long else chosen.times) else 0)

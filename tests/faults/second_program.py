"""Opens one store with several programs at once and looks whether they keep out of each other's way.

    python -m tests.faults.second_program [--times 5] [--short] [--long]

While a window holds a store another program is told who has it, may read, and may not write. Programs that write
without a hold wait for one another: every change that either acknowledged must be there. Prints one line; exit 1 when
anything was lost or anybody let in.
"""

import argparse
import contextlib
import tempfile
import time
from functools import partial
from pathlib import Path

from cspdesk.domain.kinds import Kind
from cspdesk.errors import StoreFailure
from cspdesk.store.store import create, open_store
from tests.faults.forked import Fork, say

_SECONDS = 0.5


def save_for_ever(name: str, path: Path) -> None:
    """One of the programs: says each save once it is done, and tries again where it is told that the other writes."""
    store = open_store(path, machine=name)
    number = 0
    say("begun")
    while True:
        number += 1
        with contextlib.suppress(StoreFailure):
            with store.work(f"save {number}") as work:
                work.add(Kind.SPELLING, word=f"{name} {number}")
                work.commit()
            say(f"{name} {number}")


def _refused(path: Path) -> list[str]:
    """What is wrong while one program holds the store."""
    found = []
    with contextlib.closing(open_store(path, machine="first")) as first:
        first.computer, first.person = "hall laptop", "Ann Officer"
        first.take_hold()
        with contextlib.closing(open_store(path, machine="second")) as second:
            try:
                second.take_hold()
                found.append("a second program was let in")
            except StoreFailure as failure:
                if "Ann Officer on hall laptop" not in str(failure):
                    found.append(f"it said: {failure}")
        with contextlib.closing(open_store(path, machine="second", readonly=True)) as reader:
            if reader.check():
                found.append("a reader found the store unsound")
    return found


def _together(path: Path) -> list[str]:
    """What two programs that write at once lost."""
    for name in ("one", "two"):
        open_store(path, machine=name).close()  # known to the store: opening it again writes nothing
    running = [Fork(partial(save_for_ever, name), path) for name in ("one", "two")]
    time.sleep(_SECONDS)
    for each in running:
        each.kill()
    acknowledged = {line[0] for each in running for line in each.end()[0]}
    with contextlib.closing(open_store(path, machine="laptop")) as store:
        with store.reading() as connection:
            words = set(connection.exec_driver_sql("SELECT word FROM spelling").scalars())
        lost = acknowledged - words
        return [f"{len(lost)} of {len(acknowledged)} changes are lost"] * bool(lost) + store.check()


def main(times: int) -> int:
    """Gives how many things went wrong."""
    found = []
    with tempfile.TemporaryDirectory() as folder:
        for number in range(times):
            path = Path(folder) / f"{number}.cspdesk"
            create(path, machine="laptop").close()
            found += _refused(path) + _together(path)
    print(*found, sep="\n", end="\n" if found else "")
    print(f"opened a store with two programs {times} times: {len(found)} things went wrong")
    return len(found)


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--times", type=int, default=5)
    options.add_argument("--short", action="store_true", help="once, for every run of CI")
    options.add_argument("--long", action="store_true", help="20 times")
    chosen = options.parse_args()
    raise SystemExit(1 if main(1 if chosen.short else 20 if chosen.long else chosen.times) else 0)

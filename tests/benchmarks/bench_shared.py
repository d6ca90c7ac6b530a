"""How long a shared store takes: `python tests/benchmarks/bench_shared.py STORE`, on a copy of a store and a server.

Moving there and back in seconds, and the time from a commit on one computer until another has heard of it.
"""

import argparse
import contextlib
import shutil
import statistics
import sys
import tempfile
import time
from pathlib import Path
from queue import Queue

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from cspdesk.domain.changes import Changes
from cspdesk.domain.kinds import Kind
from cspdesk.store.moving import move_to_file, move_to_server
from cspdesk.store.store import Store, open_store
from tests.postgres import new_database, running

_TIMES = 50


def main() -> None:
    """Prints a line for each figure."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("store", type=Path, metavar="STORE")
    store = parser.parse_args().store
    with tempfile.TemporaryDirectory() as folder, running() as address, contextlib.ExitStack() as opened:
        path = Path(shutil.copyfile(store, Path(folder) / "office.cspdesk"))
        file = opened.enter_context(contextlib.closing(open_store(path, machine="bench")))
        place = new_database(address, "bench")
        begun = time.perf_counter()
        moved = move_to_server(file.engine, place, _silence)
        print(f"to the server: {sum(moved.rows.values()):,} rows in {time.perf_counter() - begun:.1f} s")
        one, other = (
            opened.enter_context(contextlib.closing(open_store(place, machine=name)))
            for name in ("one", "other")
        )
        begun = time.perf_counter()
        move_to_file(one.engine, path.with_name("back.cspdesk"), _silence)
        print(f"back into a file: {time.perf_counter() - begun:.1f} s")
        heard = sorted(_following(one, other))
        print(f"heard after a commit: {statistics.median(heard):.3f} s, at most {heard[-1]:.3f} s")


def _following(one: Store, other: Store) -> list[float]:
    """Seconds from the commit of one until the other has read what it was."""
    told: Queue[Changes] = Queue()
    there: Queue[bool] = Queue()
    other.subscribe(told.put)
    other.follow(other.position(), there.put)
    there.get(timeout=30)
    found = []
    for number in range(_TIMES):
        with one.work("add") as work:
            work.add(Kind.SPELLING, word=f"word {number}")
            work.commit()
        begun = time.perf_counter()
        told.get(timeout=30)
        found.append(time.perf_counter() - begun)
    return found


def _silence(words: str, done: int, total: int) -> None:
    del words, done, total


if __name__ == "__main__":
    main()

"""Kills a program with SIGKILL in the middle of saving, again and again, and looks at what is left.

    python -m tests.faults.kill_in_saving [--times 50] [--short] [--long]

Every save that was acknowledged must be there afterwards, the last draft but one second too, and the store must
open sound. Prints one line; exit 1 when anything was lost.
"""

import argparse
import random
import tempfile
from pathlib import Path

from cspdesk.domain.kinds import Kind
from cspdesk.store.store import create, open_store
from tests.faults.forked import run, say


def save_for_ever(path: Path) -> None:
    """The program that gets killed: says the number of each save and draft once it is on the disk."""
    store = open_store(path, machine="laptop")
    store.take_hold()
    with store.work("begin") as work:
        venue = work.add(Kind.VENUE, name="Hall")
        work.commit()
    say("begun")
    say("venue", venue)
    number = 0
    while True:
        number += 1
        with store.work(f"save {number}") as work:
            work.change(Kind.VENUE, venue, note=f"{number} " + "x" * random.randrange(3000))
            work.add(Kind.SPELLING, word=f"{venue} {number}")
            work.commit()
        say("saved", number)
        store.drafts.keep(Kind.VENUE, venue, "address", f"{number}", store.now())
        say("draft", number)


def _kill_one(path: Path, seconds: float) -> tuple[str, int, int]:
    """Starts the program, kills it, and gives what it acknowledged: venue, last save, last draft."""
    said = dict(run(save_for_ever, path, seconds)[0])
    return said.get("venue", ""), int(said.get("saved", 0)), int(said.get("draft", 0))


def _lost(path: Path, venue: str, saved: int, draft: int) -> list[str]:
    """What of the acknowledged is not in the store any more, or is unsound."""
    store = open_store(path, machine="laptop")
    store.take_hold()
    found = store.check()
    with store.reading() as connection:
        words = set(connection.exec_driver_sql("SELECT word FROM spelling").scalars())
        note = connection.exec_driver_sql("SELECT note FROM venue ORDER BY id DESC LIMIT 1").scalar()
    found += [f"save {n} is lost" for n in range(1, saved + 1) if f"{venue} {n}" not in words]
    if saved and int(str(note).split()[0]) < saved:
        found.append(f"the note of save {saved} is lost")
    kept = [int(one.text) for one in store.drafts.all() if str(one.record_id) == venue]
    if draft and (not kept or kept[0] < draft):
        found.append(f"draft {draft} is lost")
    store.close()
    return found


def main(times: int) -> int:
    """Kills `times` programs; gives how many lost anything."""
    spoilt = saves = 0
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "office.cspdesk"
        create(path, machine="laptop").close()
        for number in range(times):
            venue, saved, draft = _kill_one(path, random.uniform(0.01, 0.25))
            lost = _lost(path, venue, saved, draft)
            saves += saved
            spoilt += bool(lost)
            for sentence in lost:
                print(f"kill {number + 1}: {sentence}")
    print(f"killed {times} times in {saves} saves: {spoilt} stores lost or spoilt anything")
    return spoilt


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--times", type=int, default=50)
    options.add_argument("--short", action="store_true", help="twice, for every run of CI")
    options.add_argument("--long", action="store_true", help="50 times")
    chosen = options.parse_args()
    raise SystemExit(1 if main(2 if chosen.short else 50 if chosen.long else chosen.times) else 0)

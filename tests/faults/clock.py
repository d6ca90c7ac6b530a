"""Sets the clock back and forward while changes are saved, backed up, undone and checked.

    python -m tests.faults.clock [--times 60] [--short] [--long]

Every change must be there in the order it was made, undo must take back the last one, the back-up just made must be
kept, and no back-up that a wrong clock dated after now may go. Prints one line; exit 1 when anything was lost.
"""

import argparse
import contextlib
import datetime as dt
import random
import tempfile
from pathlib import Path

from cspdesk.domain.backups import BackupSort
from cspdesk.domain.ids import IdMaker
from cspdesk.domain.kinds import Kind
from cspdesk.store import backup
from cspdesk.store.store import Store, create

_YEARS = 20
_MOMENT = dt.timedelta(minutes=1)
_START = dt.datetime(2026, 11, 21, 9, 0, tzinfo=dt.UTC)


class _Clock:
    """A clock that jumps."""

    def __init__(self) -> None:
        self.now = _START

    def jump(self, dice: random.Random) -> None:
        """Days forward most times, years either way now and then."""
        step = dt.timedelta(days=dice.choice((0, 1, 1, 1, 2, 7)), hours=dice.randrange(24))
        if dice.random() < 0.3:
            step = dt.timedelta(days=dice.randrange(-365 * _YEARS, 365 * _YEARS))
        self.now = min(max(self.now + step, _START.replace(year=1990)), _START.replace(year=2090))

    def __call__(self) -> dt.datetime:
        return self.now

    def nanoseconds(self) -> int:
        return int(self.now.timestamp()) * 1_000_000_000


def _step(store: Store, number: int, clock: _Clock) -> list[str]:
    """Saves, undoes one, backs up; what went wrong."""
    found = []
    for word in (f"{number}", f"{number} undone"):
        with store.work(f"save {word}") as work:
            work.add(Kind.SPELLING, word=word)
            work.commit()
    store.undo(work.id, "undo")
    assert store.path is not None
    stamps = {path: backup.stamp_of(store.path, path) for path in store.backups()}
    later = {path for path, stamp in stamps.items() if stamp is not None and stamp.at > clock.now + _MOMENT}
    made = store.keep_backup(BackupSort.BY_ITSELF)
    kept = set(store.backups())
    if made not in kept:
        found.append(f"step {number}: the back-up just made is gone")
    if not later <= kept:
        found.append(f"step {number}: a back-up dated after now is gone")
    return found


def main(times: int) -> int:
    """Jumps `times` times; gives how many things went wrong."""
    clock, dice = _Clock(), random.Random(5)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "office.cspdesk"
        with contextlib.closing(create(path, machine="laptop")) as store:
            store.now, store.make_id = clock, IdMaker(clock.nanoseconds)
            found = []
            for number in range(times):
                clock.jump(dice)
                found += _step(store, number, clock)
            with store.reading() as connection:
                query = "SELECT word FROM spelling s JOIN history_change c ON c.record_id = s.id"
                query += " JOIN local_arrival a ON a.unit_id = c.unit_id"
                query += " WHERE NOT deleted AND field = '' ORDER BY a.position"
                words = list(connection.exec_driver_sql(query).scalars())
            if words != [str(number) for number in range(times)]:
                found.append("changes are lost or stand in another order")
            found += store.check()
            for copy in store.backups():
                backup.verify(copy)
            kept = len(store.backups())
    print(*found, sep="\n", end="\n" if found else "")
    print(f"set the clock {times} times, {kept} back-ups kept: {len(found)} things went wrong")
    return len(found)


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--times", type=int, default=60)
    options.add_argument("--short", action="store_true", help="8 times, for every run of CI")
    options.add_argument("--long", action="store_true", help="200 times")
    chosen = options.parse_args()
    raise SystemExit(1 if main(8 if chosen.short else 200 if chosen.long else chosen.times) else 0)

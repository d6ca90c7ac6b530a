"""How long a saved change with history takes, beside the same SQL through sqlite3, and beside itself without history.

    python tests/benchmarks/bench_save.py [--runs N] [--folder DIR]

Prints milliseconds (medians of alternating runs) and both ratios, for a history of 5,000 changes and ten and a
hundred times that. The goal is at most 2 for each, and no growth with the history.
"""

import argparse
import datetime as dt
import json
import sqlite3
import statistics
import sys
import tempfile
import time
from pathlib import Path
from uuid import UUID

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from cspdesk.domain.ids import new_id
from cspdesk.domain.kinds import Kind, Mark
from cspdesk.store.digest import digest_of
from cspdesk.store.store import Store, create, open_store
from cspdesk.store.work import UnitOfWork

CHANGES = 5_000
ROWS = 100
"""Register rows marked in turn, so that no single field is changed more often than in life."""

GOAL = 2.0
_MARKS = (Mark.IN_ROOM, Mark.APOLOGIES)
_COLUMNS = (
    "id, meeting_id, person_id, agency_id, capacity, mark, stand_in_id, arrived, left_at, note, deleted"
)


def filled(path: Path, times: int) -> tuple[list[UUID], UUID]:
    """Makes a store with a register and a long history of other things; gives the register and its computer."""
    store = create(path, machine="bench")
    with store.work("fill") as work:
        meeting = work.add(Kind.MEETING, day=dt.date(2026, 5, 12))
        person = work.add(Kind.PERSON, name="Ann Officer")
        rows = [
            work.add(Kind.ATTENDANCE, meeting_id=meeting, person_id=person, mark=Mark.EXPECTED)
            for _ in range(ROWS)
        ]
        work.commit()
    computer = store.computer_id
    store.close()
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("BEGIN")
    for number in range(CHANGES * times // 2):
        unit, record = new_id().bytes, new_id().bytes
        connection.execute(
            "INSERT INTO history_unit VALUES (?, ?, ?, 'bench', NULL, '', '2026-01-01T00:00:00.000000+00:00',"
            " 'edit', NULL, 0, '')",
            (unit, computer.bytes, number + 2),
        )
        connection.execute("INSERT INTO local_arrival(unit_id) VALUES (?)", (unit,))
        connection.executemany(
            "INSERT INTO history_change VALUES (?, ?, 'agenda_item', ?, ?, '\"a\"', '\"b\"', NULL, NULL)",
            [(unit, 0, record, "title"), (unit, 1, record, "minute")],
        )
    connection.execute("COMMIT")
    connection.close()
    return rows, computer


def ours(store: Store, rows: list[UUID], number: int) -> float:
    """Seconds for one change through the unit of work."""
    row = rows[number % ROWS]
    began = time.perf_counter()
    with store.work("mark apologies") as work:
        work.change(Kind.ATTENDANCE, row, mark=_MARKS[number // ROWS % 2])
        work.commit()
    return time.perf_counter() - began


class Peer:
    """The same reads and writes as plain SQL, with the same pragmas."""

    def __init__(self, path: Path, computer: UUID) -> None:
        self.connection = sqlite3.connect(path, isolation_level=None)
        self.computer = computer.bytes
        for pragma in ("foreign_keys=ON", "journal_mode=WAL", "synchronous=FULL", "cache_size=-16000"):
            self.connection.execute(f"PRAGMA {pragma}")

    def change(self, rows: list[UUID], number: int) -> float:
        """Seconds for one change."""
        row = rows[number % ROWS]
        began = time.perf_counter()
        run, unit, mark = self.connection.execute, new_id().bytes, _MARKS[number // ROWS % 2].value
        run("BEGIN IMMEDIATE")
        before = run(f"SELECT {_COLUMNS} FROM attendance WHERE id = ?", (row.bytes,)).fetchone()
        run("UPDATE attendance SET mark = ? WHERE id = ?", (mark, row.bytes))
        seen = run(
            "SELECT c.unit_id FROM history_change c JOIN local_arrival a ON a.unit_id = c.unit_id"
            " WHERE c.record_id = ? AND c.field IN ('', 'mark') ORDER BY a.position DESC LIMIT 1",
            (row.bytes,),
        ).fetchone()
        at = dt.datetime.now(dt.UTC).isoformat(timespec="microseconds")
        (last,) = run(
            "SELECT max(number) FROM history_unit WHERE computer_id = ?", (self.computer,)
        ).fetchone()
        said = [
            unit.hex(),
            self.computer.hex(),
            last + 1,
            "bench",
            None,
            "",
            at,
            "mark apologies",
            None,
            False,
        ]
        change = [
            0,
            "attendance",
            str(row),
            "mark",
            json.dumps(before[5]),
            json.dumps(mark),
            seen[0].hex(),
            None,
        ]
        run(
            "INSERT INTO history_unit VALUES (?, ?, ?, 'bench', NULL, '', ?, 'mark apologies', NULL, 0, ?)",
            (unit, self.computer, last + 1, at, digest_of(said, [change])),
        )
        run("INSERT INTO local_arrival(unit_id) VALUES (?)", (unit,))
        run(
            "INSERT INTO history_change VALUES (?, 0, 'attendance', ?, 'mark', ?, ?, ?, NULL)",
            (unit, row.bytes, json.dumps(before[5]), json.dumps(mark), seen[0]),
        )
        run("COMMIT")
        return time.perf_counter() - began


def without(store: Store, rows: list[UUID], number: int) -> float:
    """Seconds for one change through the unit of work when it writes no history."""
    kept = UnitOfWork._write_history
    UnitOfWork._write_history = _nothing  # type: ignore[method-assign]
    try:
        return ours(store, rows, number)
    finally:
        UnitOfWork._write_history = kept  # type: ignore[method-assign]


def _nothing(_work: UnitOfWork, _changes: object) -> None:
    """What is left of a history that is not written."""


def measure(folder: Path, times: int, runs: int) -> tuple[float, float, float]:
    """Medians in milliseconds of ours, the peer's, and ours without history, in turns on stores alike."""
    mine, theirs, bare = (folder / f"{name} {times}.cspdesk" for name in ("ours", "peer", "bare"))
    rows, _ = filled(mine, times)
    bare_rows, _ = filled(bare, times)
    peer_rows, computer = filled(theirs, times)
    store, peer, third = (
        open_store(mine, machine="bench"),
        Peer(theirs, computer),
        open_store(bare, machine="bench"),
    )
    for number in range(20):
        ours(store, rows, number)
        peer.change(peer_rows, number)
        without(third, bare_rows, number)
    taken = [
        (ours(store, rows, n), peer.change(peer_rows, n), without(third, bare_rows, n))
        for n in range(20, runs + 20)
    ]
    store.close()
    third.close()
    peer.connection.close()
    one, two, three = (statistics.median(each) * 1000 for each in zip(*taken, strict=True))
    return one, two, three


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    options.add_argument("--runs", type=int, default=200, help="changes measured for each size")
    options.add_argument("--folder", type=Path, help="where the stores are made; default: a temporary folder")
    options.add_argument("--json", action="store_true", help="print one JSON object")
    chosen = options.parse_args()
    found = []
    for times in (1, 10, 100):
        with tempfile.TemporaryDirectory(dir=chosen.folder) as folder:
            mine, theirs, bare = measure(Path(folder), times, chosen.runs)
        found.append(
            {
                "changes": CHANGES * times,
                "ours_ms": round(mine, 2),
                "sqlite3_ms": round(theirs, 2),
                "ratio": round(mine / theirs, 2),
                "without_ms": round(bare, 2),
                "ratio_without": round(mine / bare, 2),
            }
        )
    if chosen.json:
        print(json.dumps({"benchmark": "save", "goal_ratio": GOAL, "sizes": found}))
    else:
        print(f"a saved change with history (goal: at most {GOAL} times sqlite3)")
        for size in found:
            print(
                "{changes:>9,} changes  {ours_ms:6.2f} ms  sqlite3 {sqlite3_ms:6.2f} ms  ratio {ratio:.2f}"
                "  without history {without_ms:6.2f} ms  ratio {ratio_without:.2f}".format(**size)
            )
    return 0 if all(max(size["ratio"], size["ratio_without"]) <= GOAL for size in found) else 1


if __name__ == "__main__":
    raise SystemExit(main())

"""How long it takes to take a handover of 10,000 changes, beside sqlite3 writing the same rows, and to make one.

    python tests/benchmarks/bench_handover.py [--runs N] [--folder DIR]

Taking is the whole of it: the file opened with this computer's key, every unit compared with its digest, every value
looked at, conflicts looked for, rows, history and search written. The rows are the same to the last: units, changes,
arrivals, records and entries of the search, written by `executemany` in one transaction with the same pragmas. The
goal is a ratio of at most 3. Making is measured for a thousand new changes behind a history of 5,000 changes, ten and
a hundred times that, with all that a person waits for after the form: what the file carries is checked as it is
written. The whole store is checked on the worker while the form is filled, which is told beside it. The goal is no
growth with the history.
"""

import argparse
import contextlib
import datetime as dt
import itertools
import shutil
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
from cspdesk.office import Office
from cspdesk.services.backups import BackupService
from cspdesk.services.context import Context
from cspdesk.services.handovers import HandoverService
from cspdesk.store import check
from cspdesk.store.handover.desk import HandoverDesk
from cspdesk.store.handover.vector import to_json, vector_of
from cspdesk.store.store import Store, create, open_store

UNITS = 2_000
NEW_UNITS = 200
CHANGES_A_UNIT = 5
EARLIER = 5_000
_EARLIER_A_UNIT = 50
DAY = dt.date(2026, 5, 12)
TAKING_GOAL, MAKING_GOAL = 3.0, 1.5


def begin(folder: Path) -> tuple[Store, list[UUID], list[UUID]]:
    """A store with a meeting, people and agenda items, taken by everybody."""
    store = create(folder / "ann.cspdesk", machine="ann")
    store.computer = "ann"
    with store.work("fill") as work:
        meeting = work.add(Kind.MEETING, day=DAY, title="May")
        people = [work.add(Kind.PERSON, name=f"Person {number}") for number in range(UNITS)]
        items = [
            work.add(Kind.AGENDA_ITEM, meeting_id=meeting, title=f"Item {number}", position=number)
            for number in range(UNITS)
        ]
        work.commit()
    return store, [meeting, *people], items


def write_changes(store: Store, people: list[UUID], items: list[UUID], units: int) -> None:
    """As life has them: in each unit two records made, and three fields of records that are there changed."""
    meeting, *others = people
    for number in range(units):
        with store.work("a day's work") as work:
            work.add(
                Kind.ACTION,
                text=f"Mend lamp {number}",
                code="F07",
                year=2026,
                running=number + 1,
                given_on=DAY,
            )
            work.add(Kind.ATTENDANCE, meeting_id=meeting, person_id=others[number % UNITS], mark=Mark.IN_ROOM)
            item = items[number % UNITS]
            work.change(Kind.AGENDA_ITEM, item, minute=f"Agreed {number}, after some words about the lamps.")
            work.change(Kind.AGENDA_ITEM, item, state="done")
            work.change(Kind.PERSON, others[number % UNITS], role_title=f"Officer {number}")
            work.commit()


def taking(folder: Path, runs: int) -> tuple[float, float, float]:
    """Median seconds of taking, of holding all digests against the store after it, and of writing the same rows."""
    ann, people, items = begin(folder)
    desk = HandoverDesk(ann, folder / "ann")
    desk.make(folder / "first", plain=True)
    bob = create(folder / "bob.cspdesk", machine="bob")
    bob.computer = "bob"
    theirs = HandoverDesk(bob, folder / "bob")
    theirs.take(folder / "first", {})
    theirs.make(folder / "back", plain=True)
    desk.take(folder / "back", {})
    write_changes(ann, people, items, UNITS)
    made = desk.make(folder / "second", bob.computer_id)
    assert made.manifest.changes == UNITS * CHANGES_A_UNIT, made.manifest.changes
    bob.close()
    before = folder / "before.cspdesk"
    shutil.copyfile(folder / "bob.cspdesk", before)
    ours, checks, raws = [], [], []
    for _ in range(runs):
        after = folder / "after.cspdesk"
        shutil.copyfile(before, after)
        store = open_store(after, machine="bob")
        store.search("warm")
        began = time.perf_counter()
        HandoverDesk(store, folder / "bob").take(folder / "second", {})
        ours.append(time.perf_counter() - began)
        began = time.perf_counter()
        with store.reading() as connection:
            assert check.look(connection, fast=True) == []
        checks.append(time.perf_counter() - began)
        store.close()
        copy = folder / "raw.cspdesk"
        shutil.copyfile(before, copy)
        raws.append(written(copy, rows_of(before, after)))
    ann.close()
    return statistics.median(ours), statistics.median(checks), statistics.median(raws)


_TABLES = ("history_unit", "local_arrival", "history_change", "action", "attendance", "agenda_item", "person")
Rows = dict[str, list[tuple[object, ...]]]


def rows_of(before: Path, after: Path) -> tuple[Rows, Rows]:
    """What a taking wrote: new rows, and whole rows that it changed; entries of the search in either case anew."""
    new: Rows = {}
    changed: Rows = {}
    with contextlib.closing(sqlite3.connect(after)) as connection:
        connection.execute("ATTACH ? AS before", (str(before),))
        for table in _TABLES:
            key = (
                "unit_id, position"
                if table == "history_change"
                else "position"
                if "arrival" in table
                else "id"
            )
            new[table] = connection.execute(
                f"SELECT * FROM main.{table} WHERE ({key}) NOT IN (SELECT {key} FROM before.{table})"
            ).fetchall()
            if key == "id":
                changed[table] = connection.execute(
                    f"SELECT * FROM main.{table} WHERE id IN (SELECT id FROM before.{table})"
                    f" EXCEPT SELECT * FROM before.{table}"
                ).fetchall()
        new["search_entry"] = connection.execute(
            "SELECT NULL, kind, record_id, title, detail, folded FROM main.search_entry"
            " WHERE id NOT IN (SELECT id FROM before.search_entry)"
        ).fetchall()
    return new, changed


def written(path: Path, rows: tuple[Rows, Rows]) -> float:
    """Seconds of writing them with sqlite3 alone."""
    new, changed = rows
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys=ON")
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("PRAGMA cache_size=-16000")
        names = {
            table: [name for _, name, *_ in connection.execute(f"PRAGMA table_info({table})")]
            for table in new
        }
        began = time.perf_counter()
        connection.execute("BEGIN IMMEDIATE")
        entries = [(row[2],) for row in new["search_entry"]]
        connection.executemany("DELETE FROM search_entry WHERE record_id = ?", entries)
        for table, some in new.items():
            marks = ", ".join("?" * len(names[table]))
            connection.executemany(f"INSERT INTO {table} VALUES ({marks})", some)
        for table, some in changed.items():
            sets = ", ".join(f'"{name}" = ?' for name in names[table])
            place = names[table].index("id")
            connection.executemany(
                f"UPDATE {table} SET {sets} WHERE id = ?", [(*row, row[place]) for row in some]
            )
        connection.execute("COMMIT")
        return time.perf_counter() - began


def making(folder: Path, times: int, runs: int) -> tuple[float, float]:
    """Median seconds of making a handover of a thousand changes behind a long history, and of the check before it."""
    store, people, items = begin(folder)
    context = Context(store)
    desk = HandoverDesk(store, folder / "ann")
    service = HandoverService(context, desk, BackupService(context), Office(store).depersonal.filter)
    service.make(folder / "first", plain=True)
    _lengthen(store, EARLIER * times)
    _pretend_heard(store)
    write_changes(store, people, items, NEW_UNITS)
    began = time.perf_counter()
    service.look_over()
    checked = time.perf_counter() - began
    found = []
    for _ in range(runs):
        began = time.perf_counter()
        made = service.make(folder / "second", plain=True)
        found.append(time.perf_counter() - began)
        assert made.manifest.changes == NEW_UNITS * CHANGES_A_UNIT
    store.close()
    return statistics.median(found), checked


def _lengthen(store: Store, changes: int) -> None:
    """Many earlier records, each made and once changed, fifty changes to a unit."""
    names = itertools.count()
    for _ in range(changes // _EARLIER_A_UNIT):
        with store.work("edit") as work:
            for _ in range(_EARLIER_A_UNIT // 2):
                number = next(names)
                work.change(Kind.PERSON, work.add(Kind.PERSON, name=f"Earlier {number}"), role_title="Warden")
            work.commit()


def _pretend_heard(store: Store) -> None:
    """As if another computer had said that it has all there is so far."""
    assert store.path is not None
    with store.reading() as connection:
        has = to_json(vector_of(connection))
    with contextlib.closing(sqlite3.connect(store.path)) as connection:
        connection.execute(
            "INSERT INTO local_peer (computer_id, name, person, heard_at, has, sent)"
            " VALUES (?, 'bob', '', '2026-01-01T00:00:00.000000+00:00', ?, '{}')",
            (new_id().bytes, has),
        )
        connection.commit()


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--folder", type=Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=options.folder) as name:
        folder = Path(name) / "taking"
        folder.mkdir()
        ours, checked, raw = taking(folder, options.runs)
        print(
            f"taking {UNITS * CHANGES_A_UNIT:,} changes: {ours * 1000:.0f} ms, the rows alone {raw * 1000:.0f} ms,"
            f" ratio {ours / raw:.2f} (goal {TAKING_GOAL:g}), every digest in the file compared; with the store checked"
            f" by its digests after it {(ours + checked) * 1000:.0f} ms, ratio {(ours + checked) / raw:.2f}"
        )
        found = []
        for times in (1, 10, 100):
            folder = Path(name) / f"making {times}"
            folder.mkdir()
            made, checked = making(folder, times, options.runs)
            found.append(made)
            print(
                f"making {NEW_UNITS * CHANGES_A_UNIT:,} changes behind {EARLIER * times:,}: {made * 1000:.0f} ms;"
                f" the check of the whole store while the form is filled {checked * 1000:.0f} ms"
            )
    growth = found[-1] / found[0]
    print(f"growth of making {growth:.2f} (goal {MAKING_GOAL:g})")
    return 0 if ours / raw <= TAKING_GOAL and growth <= MAKING_GOAL else 1


if __name__ == "__main__":
    sys.exit(main())

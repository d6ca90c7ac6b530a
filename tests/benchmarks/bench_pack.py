"""How long the steering group's pack takes, beside its floor: its own recorded canvas calls on a bare canvas.

    python tests/benchmarks/bench_pack.py [--runs N] [--times N] [--years N]

Fills a sample with N times as many forums (`--times`), or copies its year N-1 times into the years before it
(`--years`: the store grows, the pack of the same quarter does not). Prints milliseconds of the processor (medians of
alternating runs), pages and the ratio of setting and drawing to the floor, and what counting takes. The goal is 2.6.
"""

import argparse
import datetime as dt
import io
import json
import sqlite3
import statistics
import sys
import tempfile
import time
import uuid
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
sys.path.insert(0, str(Path(__file__).resolve().parent))

from bench_papers import recorded
from reportlab.pdfgen.canvas import Canvas

from cspdesk.documents.press import Press
from cspdesk.domain.papers.common import PaperOptions
from cspdesk.office import new_office, open_office
from cspdesk.refcounts import hold_constants
from cspdesk.services.pack.reads import PackWanted
from cspdesk.services.papers.pack import of_pack

GOAL = 2.6
FIRST, LAST = dt.date(2026, 7, 1), dt.date(2026, 9, 30)
# What a year leaves behind, each with the columns that point to another of them.
_OF_A_YEAR = {
    "meeting": (),
    "meeting_body": ("meeting_id",),
    "attendance": ("meeting_id",),
    "issue": ("meeting_id",),
    "action": ("meeting_id",),
    "feedback": ("issue_id",),
    "issue_clock": ("issue_id",),
    "activity": (),
    "activity_count": ("activity_id",),
}
# An action of then came from an issue of then, or of none that is copied.
_LOOSE = ("issue_id", "item_id", "risk_id", "check_item_id", "entry_id", "plan_line_id")
_DAYS = (
    "day",
    "given_on",
    "due",
    "closed_on",
    "raised_on",
    "answered_on",
    "from_day",
    "to_day",
    "on_day",
    "starts_on",
)
_DAYS += ("met_on",)


def timed(work: Callable[[], object]) -> float:
    """Milliseconds of the processor, so that other work on the machine does not count."""
    start = time.process_time()
    work()
    return (time.process_time() - start) * 1000


def grow(path: Path, years: int) -> None:
    """Copies the year of a store into so many years before it, everything of them closed."""
    with sqlite3.connect(path) as file:
        file.row_factory = sqlite3.Row
        own = {
            table: [dict(row) for row in file.execute(f"SELECT * FROM {table} WHERE NOT deleted")]
            for table in _OF_A_YEAR
        }
        # An answer that nobody was told of is in every later pack: those of a past year were told.
        told = {row["issue_id"] for row in own["feedback"]}
        own["issue"] = [row for row in own["issue"] if row["id"] in told]
        for back in range(1, years):
            ids: dict[Any, Any] = {}
            for table, pointers in _OF_A_YEAR.items():
                _copy(file, table, [dict(row) for row in own[table]], pointers, back, ids)
    file.close()


def _copy(
    file: sqlite3.Connection,
    table: str,
    rows: list[dict[str, Any]],
    pointers: tuple[str, ...],
    back: int,
    ids: dict[Any, Any],
) -> None:
    made = [changed for row in rows if (changed := _earlier(table, row, pointers, back, ids)) is not None]
    if made:
        names = ", ".join(f'"{name}"' for name in made[0])
        marks = ", ".join("?" for _ in made[0])
        file.executemany(
            f"INSERT INTO {table} ({names}) VALUES ({marks})", [tuple(row.values()) for row in made]
        )


def _earlier(
    table: str, row: dict[str, Any], pointers: tuple[str, ...], back: int, ids: dict[Any, Any]
) -> dict[str, Any] | None:
    year = row.get("day") or row.get("given_on") or row.get("raised_on")
    own = uuid.uuid4()
    for name in pointers:
        if row[name] is not None and row[name] not in ids:
            return None
        row[name] = ids.get(row[name])
    if (table in ("action", "issue") and row["closed_on"] is None) or (year and str(year) > "2026-11-21"):
        return None
    if table == "action":
        row |= {name: ids.get(row[name]) for name in _LOOSE}
    key = row["id"]
    ids[key] = row["id"] = own.bytes if isinstance(key, bytes) else str(own) if "-" in str(key) else own.hex
    for name in _DAYS:
        if isinstance(row.get(name), str):
            day = dt.date.fromisoformat(row[name])
            row[name] = day.replace(year=max(day.year - back, 1), day=min(day.day, 28)).isoformat()
    if "to_day" in row and row["to_day"] is None:
        # What stood then stands no more.
        row["to_day"] = row["from_day"]
    if "running" in row:
        row["year"] -= back
    return row


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--times", type=int, default=1)
    parser.add_argument("--years", type=int, default=1)
    options = parser.parse_args()
    hold_constants()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "sample.cspdesk"
        new_office(path, "north-bedfordshire-2008", machine="bench", sample=True, times=options.times).close(
            keep_backup=False
        )
        grow(path, options.years)
        office = open_office(path, machine="bench", readonly=True)
        wanted = PackWanted(from_day=FIRST, to_day=LAST)
        pack = office.packs.make(wanted)
        paper, press = of_pack(office.context, pack), Press()
        (_, given, more), *calls = recorded(paper)

        def floor() -> None:
            canvas = Canvas(io.BytesIO(), *given, **more)
            for name, args, named in calls:
                getattr(canvas, name)(*args, **named)

        def printing() -> None:
            press.pdf(paper, PaperOptions())

        floor()
        printing()
        times = [(timed(floor), timed(printing)) for _ in range(options.runs)]
        low, high = (statistics.median(each) for each in zip(*times, strict=True))
        count = statistics.median(
            timed(lambda: office.packs.make(wanted)) for _ in range(min(options.runs, 5))
        )
        pages = press.page_count(paper, PaperOptions())
        size = path.stat().st_size // 2**20
        office.close(keep_backup=False)
    found = {
        "forums": 18 * options.times,
        "years": options.years,
        "store_mb": size,
        "pages": pages,
        "floor_ms": round(low),
        "print_ms": round(high),
        "ratio": round(high / low, 2),
        "count_ms": round(count),
        "ms_per_page": round((high + count) / pages, 1),
    }
    print(json.dumps(found | {"goal": GOAL}))


if __name__ == "__main__":
    main()

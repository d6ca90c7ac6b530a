"""How long a four-page minutes PDF takes, beside its floor: its own recorded canvas calls on a bare canvas.

    python tests/benchmarks/bench_papers.py [--runs N]

Prints milliseconds (medians of alternating runs) and the ratio. The goal is a ratio of at most 2.2.
"""

import argparse
import datetime as dt
import io
import json
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from reportlab.pdfgen.canvas import Canvas

from cspdesk.documents.kit import sheet
from cspdesk.documents.press import Press
from cspdesk.domain.kinds import MinutesState
from cspdesk.domain.papers.common import ActionLine, Letterhead, NameLine, Occasion, PaperOptions
from cspdesk.domain.papers.meetings import AttendeeLine, HeadCount, MinuteItem, MinutesPaper, RegisterGroup

GOAL = 2.2
TEXT = (
    "The sergeant reported 14 offences since January, against 19 in the same weeks of last year. Theft from "
    "vehicles is down to three; two sheds on the allotments were broken into. Residents asked whether the "
    "patrols at the recreation ground will go on after Easter; they will, twice a week, until the light evenings."
)
Call = tuple[str, tuple[Any, ...], dict[str, Any]]


def minutes() -> MinutesPaper:
    """A meeting as they are: eight agencies, eight items, fifteen actions; four pages."""
    people = tuple(AttendeeLine(f"Member {number} Łukasz Llŷr", "officer") for number in range(2))
    actions = tuple(
        ActionLine(f"F07-2026-{number:03d}", TEXT[: 60 + number * 4], "County Council", dt.date(2026, 4, 12))
        for number in range(1, 16)
    )
    items = tuple(
        MinuteItem(
            str(number),
            f"Item {number}",
            f"{TEXT}\n{TEXT}"[: 350 + number * 25],
            actions=actions[number : number + 1],
        )
        for number in range(1, 9)
    )
    occasion = Occasion(dt.date(2026, 3, 12), dt.time(19), dt.time(20, 45), "Community Centre")
    return MinutesPaper(
        Letterhead("North Bedfordshire Community Safety Partnership"),
        dt.date(2026, 3, 20),
        "Queens Park Neighbourhood Forum",
        occasion,
        MinutesState.ISSUED,
        items,
        register=tuple(RegisterGroup(f"Agency {number}", people) for number in range(8)),
        apologies=(NameLine("Helen Marsh", "", "County Council"),),
        heads=HeadCount(16, 8, 2, 17, 6),
        matters=actions[:4],
    )


class _Recorder:
    """A canvas that keeps every public call made on it."""

    def __init__(self, calls: list[Call], *args: Any, **options: Any) -> None:
        self._calls, self._canvas = calls, Canvas(*args, **options)
        calls.append(("", args[1:], options))

    def __getattr__(self, name: str) -> Any:
        value = getattr(self._canvas, name)
        if name.startswith("_") or not callable(value):
            return value

        def record(*args: Any, **options: Any) -> Any:
            self._calls.append((name, args, options))
            return value(*args, **options)

        return record


def recorded(paper: MinutesPaper) -> list[Call]:
    """The calls that print a paper, the first being the making of the canvas."""
    calls: list[Call] = []
    usual = sheet.Canvas
    sheet.Canvas = lambda *args, **options: _Recorder(calls, *args, **options)
    try:
        Press().pdf(paper, PaperOptions())
    finally:
        sheet.Canvas = usual
    return calls


def timed(work: Callable[[], object]) -> float:
    """Milliseconds of one run."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=40)
    runs = parser.parse_args().runs
    paper, press = minutes(), Press()
    (_, given, options), *calls = recorded(paper)

    def floor() -> None:
        canvas = Canvas(io.BytesIO(), *given, **options)
        for name, args, more in calls:
            getattr(canvas, name)(*args, **more)

    def printing() -> None:
        press.pdf(paper, PaperOptions())

    for _ in range(3):
        floor()
        printing()
    times = [(timed(floor), timed(printing)) for _ in range(runs)]
    low, high = (statistics.median(each) for each in zip(*times, strict=True))
    pages = press.page_count(paper, PaperOptions())
    found = {
        "pages": pages,
        "floor_ms": round(low, 2),
        "print_ms": round(high, 2),
        "ratio": round(high / low, 2),
    }
    print(json.dumps(found | {"goal": GOAL, "calls": len(calls)}))


if __name__ == "__main__":
    main()

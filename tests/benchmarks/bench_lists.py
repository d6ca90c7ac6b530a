"""How long the next row of a list takes to show its detail, and how long the reads behind long lists take.

    QT_QPA_PLATFORM=offscreen python tests/benchmarks/bench_lists.py [--runs N] [--times N ...]

Milliseconds of this program's own thread, so that what else runs on the machine counts for little; medians. A row is
chosen as a key press chooses it, and counts until list and detail are painted. Wanted: 50 ms a row, and no read that
a page waits for over 100 ms.
"""

import argparse
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))

from bench_pages import PLAN, Bench, _rows
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from cspdesk.office import Office, new_office
from cspdesk.refcounts import hold_constants
from cspdesk.ui import fonts, theme

LISTS = ("forums", "meetings", "issues", "actions", "people")
_SETTLED_MS = 60


def taken(do: Callable[[], object]) -> float:
    """Milliseconds of this thread."""
    began = time.thread_time()
    do()
    return (time.thread_time() - began) * 1e3


def settle(bench: Bench) -> None:
    """Lets the first detail come and the worker end."""
    loop = QEventLoop()
    QTimer.singleShot(_SETTLED_MS, loop.quit)
    loop.exec()
    bench.desk.finish_work()
    QApplication.processEvents()


def rows_chosen(bench: Bench, page: Any, runs: int) -> tuple[float, float, int]:
    """Median and worst milliseconds of going down a list row by row, and how many rows it has."""
    table = _rows(page).table

    def choose(number: int) -> Callable[[], None]:
        def do() -> None:
            table.setCurrentIndex(table.model().index(number, 0))
            QApplication.sendPostedEvents()
            bench.window.repaint()

        return do

    count = table.model().rowCount()
    each = [taken(choose(number)) for number in range(1, min(runs + 1, count))]
    return statistics.median(each), max(each), count


def reads(office: Office) -> dict[str, Callable[[], object]]:
    """What pages and dialogs wait for."""
    busiest = max(office.partners.all(), key=lambda line: line.open_actions)
    somebody = office.people.all()[0]
    return {
        "partners": office.partners.all,
        "a partner": lambda: office.partners.file(busiest.id, busiest),
        "people": office.people.all,
        "a person": lambda: office.people.file(somebody.id),
        "open actions": office.actions.open,
        "all actions": office.actions.all,
        "issues": office.issues.all,
        "who looks alike (worker)": office.merging.pairs,
        "who came (worker)": office.attendance.who_came,
    }


def main() -> None:
    """Prints a line for each list and each read, for each size of store."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--runs", type=int, default=12)
    parser.add_argument("--times", type=int, nargs="*", default=[1, 28])
    asked = parser.parse_args()
    hold_constants()
    app = theme.make_app()
    fonts.load()
    theme.apply(app)
    for times in asked.times:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "bench.cspdesk"
            office = new_office(path, PLAN, machine="bench", sample=True, times=times)
            bench = Bench(office)
            print(f"{times * 18} forums: the next row of a list")
            for key in (*LISTS, "persons"):
                page: Any = bench.page("people" if key == "persons" else key)
                if key == "persons":
                    page.show_tab(1)
                settle(bench)
                middle, worst, count = rows_chosen(bench, page, asked.runs)
                print(f"  {key:26} {middle:8.1f} ms, at most {worst:.1f}, {count} rows", flush=True)
                bench.drop(page)
            print(f"{times * 18} forums: reads")
            for name, read in reads(office).items():
                read()
                middle = statistics.median(taken(read) for _ in range(5))
                print(f"  {name:26} {middle:8.1f} ms", flush=True)
            bench.window.close()
            office.close(keep_backup=False)


if __name__ == "__main__":
    main()

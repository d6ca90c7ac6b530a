"""How long a page takes to open, beside the same form with the same words in a QStandardItemModel.

    QT_QPA_PLATFORM=offscreen python tests/benchmarks/bench_pages.py [--runs N] [--times N ...] [--pages KEY ...]

One process, modules loaded, alternating runs: each makes the page anew, reads the store, and ends when it is
painted once. The floor is the same form, attached to no office, filled from memory and painted by Qt's own delegate;
a detail beside a list is filled in the turn after, and counts for neither. Who came is painted before the worker has
counted, so its floor has as few rows; Issues lists the open ones before it has read the others. When what is counted
after is there is printed beside them. A page without a list has itself, attached to no office, as its floor. Prints
medians by the clock (with --cpu, of what the window's thread worked: for a machine that others use too), the ratio
and the statements until then, for the sample year and any multiple of it. The goals: ratio at most 2, under 50 ms,
the same statements for all sizes.
"""

import argparse
import gc
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import sqlalchemy as sa
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QStyledItemDelegate, QTableView, QWidget

from cspdesk.office import new_office
from cspdesk.refcounts import hold_constants
from cspdesk.ui import fonts, theme
from cspdesk.ui.desk import Desk
from cspdesk.ui.pages import PAGES
from cspdesk.ui.tables import RowsView
from cspdesk.ui.window import MainWindow

PLAN = "north-bedfordshire-2008"
PAGES_MEASURED = (
    "today", "forums", "meetings", "issues", "actions", "outreach", "people", "who_came", "printroom",
    "publications", "outreach_grid", "registers", "walkabout", "plan", "indicators", "risk", "matrix", "checks",
    "entries", "steering", "settings",
)  # fmt: skip
COUNTED_AFTER = ("who_came", "issues", "outreach_grid")
GOAL_RATIO, GOAL_MS = 2.0, 50


class Bench:
    """A window on one store, in which pages and their floors are opened in turn."""

    def __init__(self, office: Any) -> None:
        self.statements = 0
        self.desk = Desk()
        self.desk.set_today(office.context.today)
        self.window = MainWindow(self.desk, PAGES)
        self.window.resize(1366, 768)
        self.window.show()
        self.desk.attach(office)
        sa.event.listen(office.store.engine, "before_cursor_execute", self._count)

    def _count(self, _connection: object, _cursor: object, statement: str, *_: object) -> None:
        self.statements += statement != "BEGIN"

    def show(self, made: QWidget) -> None:
        """Puts a page in front and waits until it is painted; a detail may be filled in the turn after."""
        pages, seen = self.window.ui.pages, _Painted()
        made.installEventFilter(seen)
        pages.addWidget(made)
        pages.setCurrentWidget(made)
        QApplication.sendPostedEvents()
        if not seen.painted:
            self.window.repaint()
        made.removeEventFilter(seen)

    def settle(self, made: QWidget) -> None:
        """Waits until a page that counts after it is painted shows what was counted."""
        while getattr(made, "report", True) is None or not getattr(made, "counted", True):
            QApplication.processEvents()
        self.window.repaint()

    def drop(self, made: QWidget) -> None:
        QApplication.processEvents()
        self.desk.finish_work()
        self.window.ui.pages.removeWidget(made)
        made.deleteLater()
        QApplication.processEvents()

    def page(self, key: str) -> QWidget:
        made = self.window.specs[key].factory(self.desk)
        self.show(made)
        return made

    def floor(self, key: str, texts: list[list[str]], widths: list[int], high: int) -> QWidget:
        """The form of a page with these words in it."""
        made = self.window.specs[key].factory(Desk())
        view = _rows(made)
        if view is None:
            if key == "printroom":
                made.papers.choose_first()  # the choices of the first paper are part of the form
            self.show(made)
            return made
        table: QTableView = view.table
        model = QStandardItemModel(len(texts), len(widths), table)
        for row, line in enumerate(texts):
            for column, text in enumerate(line):
                model.setItem(row, column, QStandardItem(text))
        QTableView.setModel(table, model)
        table.setItemDelegate(QStyledItemDelegate(table))
        table.verticalHeader().setDefaultSectionSize(high)
        for column, width in enumerate(widths):
            table.setColumnWidth(column, width)
        view._stack.setCurrentIndex(0)  # the list, not what an empty one says
        self.show(made)
        return made


class _Painted(QObject):
    """Sees whether a widget was painted."""

    painted = False

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        self.painted = self.painted or event.type() is QEvent.Type.Paint
        return False


def _rows(page: QWidget) -> RowsView | None:
    """The list of a page, the one that shows most; None where it has none."""
    return max(page.findChildren(RowsView), key=_area, default=None)


def _area(view: RowsView) -> int:
    return view.model().rowCount() if view.table.rows is not None else 0


class Measured(NamedTuple):
    """Medians in seconds: the page, its floor, and until the worker's figures are there; statements, rows."""

    ours: float
    floor: float
    settled: float
    statements: int
    rows: int


def _words(rows: RowsView | None) -> tuple[list[list[str]], list[int], int]:
    """What a list says, how wide its columns are and how high its rows."""
    if rows is None:
        return [], [], 0
    model, table = rows.model(), rows.table
    texts = [
        [str(model.index(r, c).data() or "") for c in range(model.columnCount())]
        for r in range(model.rowCount())
    ]
    widths = [table.columnWidth(c) for c in range(model.columnCount())]
    return texts, widths, table.verticalHeader().defaultSectionSize()


def measured(bench: Bench, key: str, runs: int, clock: Callable[[], float] = time.perf_counter) -> Measured:
    """Opens a page and its floor in turn."""
    first = bench.page(key)
    texts, widths, high = _words(_rows(first))
    bench.drop(first)
    bench.drop(bench.floor(key, texts, widths, high))
    ours, floors, settled = [], [], []
    for _ in range(runs):
        gc.collect()
        began = clock()
        made = bench.floor(key, texts, widths, high)
        floors.append(clock() - began)
        bench.drop(made)
        gc.collect()
        bench.statements, began = 0, clock()
        made = bench.page(key)
        ours.append(clock() - began)
        statements = bench.statements
        bench.settle(made)
        settled.append(clock() - began)
        bench.drop(made)
    medians = (statistics.median(each) for each in (ours, floors, settled))
    return Measured(*medians, statements, len(texts))


def main() -> None:
    """Prints a line for each page and each size of store."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--times", type=int, nargs="*", default=[1, 28])
    parser.add_argument(
        "--cpu", action="store_true", help="count the thread's own time, where others work too"
    )
    parser.add_argument("--pages", nargs="*", default=PAGES_MEASURED)
    asked = parser.parse_args()
    hold_constants()
    app = theme.make_app()
    fonts.load()
    theme.apply(app)
    print(
        f"{'page':13} {'forums':>6} {'rows':>6} {'ours ms':>8} {'form ms':>8} {'ratio':>6} {'statements':>10}"
    )
    for times in asked.times:
        with tempfile.TemporaryDirectory() as folder:
            office = new_office(
                Path(folder) / "bench.cspdesk", PLAN, machine="bench", sample=True, times=times
            )
            bench = Bench(office)
            for key in asked.pages:
                got = measured(bench, key, asked.runs, time.thread_time if asked.cpu else time.perf_counter)
                line = f"{key:13} {times * 18:6} {got.rows:6} {got.ours * 1e3:8.1f} {got.floor * 1e3:8.1f}"
                after = f"   counted after {got.settled * 1e3:.0f} ms" if key in COUNTED_AFTER else ""
                print(f"{line} {got.ours / got.floor:6.2f} {got.statements:10}{after}", flush=True)
            bench.window.close()
            office.close(keep_backup=False)
    print(
        f"Wanted: a ratio of at most {GOAL_RATIO:g}, {GOAL_MS} ms as a goal, the same statements for all sizes."
    )


if __name__ == "__main__":
    main()

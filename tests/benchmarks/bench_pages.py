"""How long a page takes to open, beside the same form with the same words in a QStandardItemModel.

    QT_QPA_PLATFORM=offscreen python tests/benchmarks/bench_pages.py [--runs N] [--times N ...] [--pages KEY ...]

One process, modules loaded, alternating runs: each makes the page anew, reads the store, and ends when it is
painted. The floor is the same form, attached to no office, filled from memory and painted by Qt's own delegate; a
detail beside a list is filled in the turn after, and counts for neither. Prints medians by the clock, the ratio and
the statements of one opening, for the sample year and any multiple of it. The goals: ratio at most 2, under 50 ms,
the same statements for all sizes.
"""

import argparse
import gc
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import sqlalchemy as sa
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
PAGES_WITH_ROWS = ("today", "forums", "meetings", "issues", "actions", "people", "who_came")
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
        pages = self.window.ui.pages
        pages.addWidget(made)
        pages.setCurrentWidget(made)
        QApplication.sendPostedEvents()
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
        table: QTableView = _rows(made).table
        model = QStandardItemModel(len(texts), len(widths), table)
        for row, line in enumerate(texts):
            for column, text in enumerate(line):
                model.setItem(row, column, QStandardItem(text))
        QTableView.setModel(table, model)
        table.setItemDelegate(QStyledItemDelegate(table))
        table.verticalHeader().setDefaultSectionSize(high)
        for column, width in enumerate(widths):
            table.setColumnWidth(column, width)
        _rows(made)._stack.setCurrentIndex(0)  # the list, not what an empty one says
        self.show(made)
        return made


def _rows(page: QWidget) -> RowsView:
    """The list of a page: the one that shows most."""
    return max(page.findChildren(RowsView), key=_area)


def _area(view: RowsView) -> int:
    return view.model().rowCount() if view.table.rows is not None else 0


def measured(bench: Bench, key: str, runs: int) -> tuple[float, float, int, int]:
    """Seconds of the page and of its floor, statements of one opening, rows."""
    first = bench.page(key)
    rows = _rows(first)
    model, table = rows.model(), rows.table
    texts = [
        [str(model.index(r, c).data() or "") for c in range(model.columnCount())]
        for r in range(model.rowCount())
    ]
    widths = [table.columnWidth(c) for c in range(model.columnCount())]
    high = table.verticalHeader().defaultSectionSize()
    bench.drop(first)
    bench.drop(bench.floor(key, texts, widths, high))
    ours, floors = [], []
    for _ in range(runs):
        gc.collect()
        began = time.perf_counter()
        made = bench.floor(key, texts, widths, high)
        floors.append(time.perf_counter() - began)
        bench.drop(made)
        gc.collect()
        bench.statements, began = 0, time.perf_counter()
        made = bench.page(key)
        ours.append(time.perf_counter() - began)
        statements = bench.statements
        bench.drop(made)
    return statistics.median(ours), statistics.median(floors), statements, len(texts)


def main() -> None:
    """Prints a line for each page and each size of store."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--times", type=int, nargs="*", default=[1, 28])
    parser.add_argument("--pages", nargs="*", default=PAGES_WITH_ROWS)
    asked = parser.parse_args()
    hold_constants()
    app = theme.make_app()
    fonts.load()
    theme.apply(app)
    print(
        f"{'page':10} {'forums':>6} {'rows':>6} {'ours ms':>8} {'form ms':>8} {'ratio':>6} {'statements':>10}"
    )
    for times in asked.times:
        with tempfile.TemporaryDirectory() as folder:
            office = new_office(
                Path(folder) / "bench.cspdesk", PLAN, machine="bench", sample=True, times=times
            )
            bench = Bench(office)
            for key in asked.pages:
                ours, floor, statements, rows = measured(bench, key, asked.runs)
                line = f"{key:10} {times * 18:6} {rows:6} {ours * 1e3:8.1f} {floor * 1e3:8.1f} {ours / floor:6.2f}"
                print(f"{line} {statements:10}", flush=True)
            bench.window.close()
            office.close(keep_backup=False)
    print(
        f"Wanted: a ratio of at most {GOAL_RATIO:g}, {GOAL_MS} ms as a goal, the same statements for all sizes."
    )


if __name__ == "__main__":
    main()

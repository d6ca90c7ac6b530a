"""Reads what each tab of the grid of outreach shows, and lays it into its list."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QComboBox, QHeaderView

from cspdesk.domain.activities import ActivityRow
from cspdesk.domain.hot_places import worry_first
from cspdesk.services.measures import MeasureLine, MeasureService
from cspdesk.services.outreach import UPDATE
from cspdesk.ui import fonts
from cspdesk.ui.desk import Progress
from cspdesk.ui.outreach import grid_cells, grid_lists
from cspdesk.ui.outreach.grid_tabs import TABS

if TYPE_CHECKING:
    from cspdesk.ui.outreach.outreach_grid_page import OutreachGridPage

Counted = tuple[list[MeasureLine], Sequence[ActivityRow]]
_CONTACT, _EVERY = "Contact: meetings and visits", "Every measure"
_NEWS = "News: meetings and monthly updates"


_MANY = 100
"""The measures of so many bodies are counted on the worker."""
_COUNTING = ("Counting the measures…", "", "", "check")


class GridFill(QObject):
    """A method for each tab, called by its key; `counting` while the worker counts the measures."""

    def __init__(self, page: "OutreachGridPage") -> None:
        super().__init__(page)
        self._page = page
        self._desk = page.desk
        self.counting = False
        self._again = False

    def fill(self, key: str) -> None:
        """Reads one tab."""
        {
            "measures": self.measures,
            "months": self.months,
            "places": self.places,
            "sign_ups": self.sign_ups,
            "groups": self.groups,
            "practice": self.practice,
        }[key]()

    def measures(self) -> None:
        office = self._desk.services
        if office.bodies.count() < _MANY:
            self._take(office.measures.counted())
        elif self.counting:
            self._again = True
        else:
            self.counting = True
            self._page.ui.measures.set_empty(*_COUNTING)
            self._desk.run(partial(_counted, office.measures), self._on_counted, self._on_failed, quiet=True)

    def _on_counted(self, found: Counted) -> None:
        self.counting = False
        if self._again and self._desk.ready:
            self._again = False
            self.measures()
        else:
            self._take(found)

    def _on_failed(self, error: Exception) -> None:
        self.counting = self._again = False
        self._desk.refuse(error)

    def _take(self, found: Counted) -> None:
        page = self._page
        page.lines, activities = found
        page.activities = {row.id: row for row in activities}
        page.ui.measures.set_empty(*TABS["measures"].empty)
        offer(page.measure, [(_EVERY, None), *((m.measure.name, m.measure.id) for m in page.lines)])
        self.lay_measures()

    def lay_measures(self) -> None:
        """Lays the measures that are chosen, without reading them anew."""
        lines, view = self.shown_lines(), self._page.ui.measures
        kept = view.current_id(), max(view.table.currentIndex().column(), 1)
        view.set_columns(grid_cells.grid_columns([line.measure for line in lines]))
        self._cells(view)
        head = view.table.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setFixedHeight(fonts.pixels(64 if len(lines) > 1 else 30))
        view.set_rows(grid_cells.grid_rows(lines))
        number = max(view.model().row_of(kept[0]), 0)
        column = min(kept[1], view.model().columnCount() - 1)
        view.table.setCurrentIndex(view.model().index(number, column))

    def shown_lines(self) -> list[MeasureLine]:
        """The measures in the grid: every one, or the one that is chosen."""
        wanted = self._page.measure.currentData()
        return [line for line in self._page.lines if wanted in (None, line.measure.id)]

    def months(self) -> None:
        page, office = self._page, self._desk.services
        kinds = office.activities.kinds()
        offer(page.what, [(_CONTACT, None), (_NEWS, UPDATE), *((kind.plural, kind.id) for kind in kinds)])
        kind = page.what.currentData()
        if kind == UPDATE:
            page.grid = office.outreach.updates()
        else:
            page.grid = office.outreach.contact() if kind is None else office.outreach.months_of(kind)
        today, view = self._desk.today(), page.ui.months
        kept = view.current_id(), max(view.table.currentIndex().column(), 1)
        view.set_columns(grid_cells.month_columns(page.grid.months, today))
        for number in range(1, len(page.grid.months) + 1):
            view.table.horizontalHeader().setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
        self._cells(view)
        view.set_rows(grid_cells.month_lines(page.grid, today))
        view.table.setCurrentIndex(view.model().index(max(view.model().row_of(kept[0]), 0), kept[1]))

    def _cells(self, view: Any) -> None:
        """A grid: its cells have the keyboard, and what is behind follows them."""
        if not isinstance(view.table.itemDelegate(), grid_cells.CellDelegate):
            view.table.setItemDelegate(grid_cells.CellDelegate(view.table))
        view.table.selectionModel().currentChanged.connect(self._page.behind.show_soon)
        view.table.setSortingEnabled(False)

    def places(self) -> None:
        page, office = self._page, self._desk.services
        offer(page.kind, [("Every kind of issue", ""), *((k, k) for k in office.issues.kinds())])
        found = office.outreach.places(page.kind.currentData() or "")
        page.ui.places.set_rows(worry_first(found) if page.order.currentData() else found)
        page.ui.places.choose_first()

    def sign_ups(self) -> None:
        view, pairs = self._page.ui.signUps, self._desk.services.outreach.sign_ups()
        view.set_rows([grid_lists.SignUp(taker.id, taker, activity) for taker, activity in pairs])
        view.choose_first()

    def groups(self) -> None:
        self._page.ui.groups.set_rows(self._desk.services.outreach.groups())
        self._page.ui.groups.choose_first()

    def practice(self) -> None:
        self._page.ui.practice.set_rows(self._desk.services.activities.good_practice())
        self._page.ui.practice.choose_first()


def _counted(measures: MeasureService, _progress: Progress) -> Counted:
    return measures.counted()


def offer(box: QComboBox, choices: list[tuple[str, Any]]) -> None:
    """Fills a box; the choice stays."""
    chosen = box.currentData()
    box.blockSignals(True)
    box.clear()
    for words, data in choices:
        box.addItem(words, data)
    box.setCurrentIndex(next((n for n, (_, data) in enumerate(choices) if data == chosen), 0))
    box.blockSignals(False)

"""Figures over the ledger: forums by measures and by months, places that stand out, sign-ups, good practice."""

from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QHeaderView, QWidget

from cspdesk.domain.activities import ActivityRow
from cspdesk.domain.changes import Changes
from cspdesk.domain.dates import plan_year, say_date_short
from cspdesk.domain.hot_places import worry_first
from cspdesk.domain.kinds import Kind
from cspdesk.domain.months import MonthGrid
from cspdesk.services.measures import MeasureLine
from cspdesk.services.outreach import UPDATE
from cspdesk.ui import fonts, parts
from cspdesk.ui.compiled.ui_outreach_grid_page import Ui_OutreachGridPage
from cspdesk.ui.desk import Desk
from cspdesk.ui.list_page import PageHead
from cspdesk.ui.outreach import grid_cells
from cspdesk.ui.outreach.grid_behind import GridBehind
from cspdesk.ui.page import Page

_TABS = ("measures", "months", "places", "sign_ups", "groups", "practice")
_NAMES = {"measures": "Forums", "months": "Forums"}
_CONTACT, _EVERY = "Contact: meetings and visits", "Every measure"
_NEWS = "News: meetings and monthly updates"
_MOST, _WORRY = "The most first", "Worry out of proportion first"


class OutreachGridPage(Page):
    """Six tabs; the arrows choose a cell, Enter shows what is behind it."""

    kinds: ClassVar[tuple[Kind, ...]] = (
        Kind.ACTIVITY, Kind.ACTIVITY_KIND, Kind.ACTIVITY_COUNT, Kind.ACTIVITY_AGENCY, Kind.ACTIVITY_TAKER,
        Kind.MEASURE, Kind.ACTION, Kind.ISSUE, Kind.BODY, Kind.BODY_STATE, Kind.MEETING, Kind.PARTNERSHIP,
    )  # fmt: skip

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.ui = Ui_OutreachGridPage()
        self.ui.setupUi(self)
        self.lines: list[MeasureLine] = []
        self.grid = MonthGrid((), ())
        self.activities: dict[UUID, ActivityRow] = {}
        self._fresh: set[str] = set()
        self.head = PageHead("Outreach grid")
        self.head.lead(parts.button("Back to the list", self._on_back, "quiet", "chevron-left", "Esc"))
        self.head.add(parts.button("Measures", self._on_measures, "", "check"))
        self.ui.down.insertWidget(0, self.head)
        self.measure = self._choice("Measure", self._on_measure)
        self.what = self._choice("What is counted month by month", self._on_what)
        self.kind = self._choice("Kind of issue", self._on_places)
        self.order = self._choice("Order of the places", self._on_places)
        self._offer(self.order, [(_MOST, False), (_WORRY, True)])
        self.ui.measures.add_to_bar(self.measure)
        self.ui.months.add_to_bar(self.what)
        self.ui.places.add_to_bar(self.kind, self.order)
        self.behind = GridBehind(desk, self)
        self._views = dict(
            zip(
                _TABS,
                (
                    self.ui.measures,
                    self.ui.months,
                    self.ui.places,
                    self.ui.signUps,
                    self.ui.groups,
                    self.ui.practice,
                ),
                strict=True,
            )
        )
        self._set_up()
        self.add_command("Back to the list of activities", self._on_back, "Esc", "chevron-left")
        self.add_command("Measures", self._on_measures, "", "check")

    def _choice(self, name: str, do: Any) -> QComboBox:
        made = QComboBox()
        made.setAccessibleName(name)
        made.setMinimumContentsLength(24)
        made.setMaximumWidth(fonts.pixels(330))
        made.currentIndexChanged.connect(do)
        return made

    def _set_up(self) -> None:
        ui = self.ui
        ui.tabs.setStyleSheet("QTabWidget::tab-bar { left: 12px; }")
        ui.tabs.tabBar().setAccessibleName("Ways to look at outreach")
        ui.behind.setMinimumWidth(fonts.pixels(280))
        ui.split.setSizes([740, 300])
        ui.split.setStretchFactor(0, 1)
        ui.places.set_columns(grid_cells.place_columns())
        ui.signUps.set_columns(grid_cells.sign_up_columns())
        ui.groups.set_columns(grid_cells.group_columns())
        ui.practice.set_columns(grid_cells.practice_columns())
        for key, view in self._views.items():
            view.set_name(_NAMES.get(key) or ui.tabs.tabText(_TABS.index(key)))
            view.opened.connect(self.behind.open)
            view.chosen.connect(self.behind.show_soon)
        ui.measures.set_empty("No measures yet", "A measure counts what the office did.", "Measures", "check")
        ui.measures.stepped.connect(self._on_measures)
        ui.months.set_empty("No forums yet", "Forums are added on their own page.", "To the forums", "forums")
        ui.months.stepped.connect(self._on_forums)
        ui.places.set_empty(
            "No places yet",
            "Places of issues and hotspots are put in order here, the most first.",
            "To the issues",
            "pin",
        )
        ui.places.stepped.connect(self._on_issues)
        ui.signUps.set_empty(
            "Nobody signed up yet",
            "Sign-ups for watches, taken at events, are listed here with whom we may contact.",
            "To the events",
            "people",
        )
        ui.signUps.stepped.connect(self._on_back)
        ui.groups.set_empty(
            "No community groups yet",
            "Groups that can solve local issues, found by area and by what they deal with. Each is an activity of"
            " the kind Community group.",
            "New community group",
            "people",
        )
        ui.groups.stepped.connect(self._on_group)
        ui.practice.set_empty(
            "No good practice yet",
            "What one forum learnt, written when an activity is closed, is found here by its topic.",
            "To the activities",
            "book",
        )
        ui.practice.stepped.connect(self._on_back)
        ui.tabs.currentChanged.connect(self._on_tab)
        ui.behind.opened.connect(self.desk.open)
        ui.behind.listing.connect(self.behind.list_them)

    # -- reading

    def refresh(self, changes: Changes | None) -> None:
        year = plan_year(self.desk.today(), self.desk.services.context.partnership.year_start_month)
        self.head.set_sub(f"{say_date_short(year.start)} to {say_date_short(year.end)}")
        self._fresh.clear()
        self._fill()

    @property
    def tab(self) -> str:
        """The key of the tab in front."""
        return _TABS[self.ui.tabs.currentIndex()]

    def show_tab(self, key: str) -> None:
        self.ui.tabs.setCurrentIndex(_TABS.index(key))

    def _on_tab(self) -> None:
        if self.desk.ready:
            self._fill()
            self._views[self.tab].table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self) -> None:
        """Reads what the tab in front shows, once until something changes."""
        if self.tab not in self._fresh:
            self._fresh.add(self.tab)
            {
                "measures": self._fill_measures,
                "months": self._fill_months,
                "places": self._fill_places,
                "sign_ups": self._fill_sign_ups,
                "groups": self._fill_groups,
                "practice": self._fill_practice,
            }[self.tab]()
        self.behind.show_soon()

    def _fill_measures(self) -> None:
        self.lines, found = self.desk.services.measures.counted()
        self.activities = {row.id: row for row in found}
        self._offer(self.measure, [(_EVERY, None), *((m.measure.name, m.measure.id) for m in self.lines)])
        self._lay_measures()

    def _lay_measures(self) -> None:
        lines = self.shown_lines()
        view = self.ui.measures
        kept = view.current_id(), max(view.table.currentIndex().column(), 1)
        view.set_columns(grid_cells.grid_columns([line.measure for line in lines]))
        self._cells(view)
        view.table.setSortingEnabled(False)
        head = view.table.horizontalHeader()
        many = len(lines) > 1
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setFixedHeight(fonts.pixels(64 if many else 30))
        view.set_rows(grid_cells.grid_rows(lines))
        number = max(view.model().row_of(kept[0]), 0)
        column = min(kept[1], view.model().columnCount() - 1)
        view.table.setCurrentIndex(view.model().index(number, column))

    def shown_lines(self) -> list[MeasureLine]:
        """The measures in the grid: every one, or the one that is chosen."""
        wanted = self.measure.currentData()
        return [line for line in self.lines if wanted in (None, line.measure.id)]

    def _cells(self, view: Any) -> None:
        """A grid: its cells have the keyboard, and what is behind follows them."""
        if not isinstance(view.table.itemDelegate(), grid_cells.CellDelegate):
            view.table.setItemDelegate(grid_cells.CellDelegate(view.table))
        view.table.selectionModel().currentChanged.connect(self.behind.show_soon)

    def _fill_months(self) -> None:
        office = self.desk.services
        kinds = office.activities.kinds()
        self._offer(
            self.what, [(_CONTACT, None), (_NEWS, UPDATE), *((kind.plural, kind.id) for kind in kinds)]
        )
        kind = self.what.currentData()
        if kind == UPDATE:
            self.grid = office.outreach.updates()
        else:
            self.grid = office.outreach.contact() if kind is None else office.outreach.months_of(kind)
        today, view = self.desk.today(), self.ui.months
        kept = view.current_id(), max(view.table.currentIndex().column(), 1)
        view.set_columns(grid_cells.month_columns(self.grid.months, today))
        for number in range(1, len(self.grid.months) + 1):
            view.table.horizontalHeader().setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
        self._cells(view)
        view.table.setSortingEnabled(False)
        view.set_rows(grid_cells.month_lines(self.grid, today))
        view.table.setCurrentIndex(view.model().index(max(view.model().row_of(kept[0]), 0), kept[1]))

    def _fill_places(self) -> None:
        office = self.desk.services
        self._offer(self.kind, [("Every kind of issue", ""), *((k, k) for k in office.issues.kinds())])
        found = office.outreach.places(self.kind.currentData() or "")
        self.ui.places.set_rows(worry_first(found) if self.order.currentData() else found)
        self.ui.places.choose_first()

    def _fill_sign_ups(self) -> None:
        pairs = self.desk.services.outreach.sign_ups()
        self.ui.signUps.set_rows([grid_cells.SignUp(taker.id, taker, activity) for taker, activity in pairs])
        self.ui.signUps.choose_first()

    def _fill_groups(self) -> None:
        self.ui.groups.set_rows(self.desk.services.outreach.groups())
        self.ui.groups.choose_first()

    def _fill_practice(self) -> None:
        self.ui.practice.set_rows(self.desk.services.activities.good_practice())
        self.ui.practice.choose_first()

    @staticmethod
    def _offer(box: QComboBox, choices: list[tuple[str, Any]]) -> None:
        """Fills a box; the choice stays."""
        chosen = box.currentData()
        box.blockSignals(True)
        box.clear()
        for words, data in choices:
            box.addItem(words, data)
        box.setCurrentIndex(next((n for n, (_, data) in enumerate(choices) if data == chosen), 0))
        box.blockSignals(False)

    # -- choosing

    def _on_measure(self) -> None:
        self._lay_measures()
        self.behind.show()

    def _on_what(self) -> None:
        self._fill_months()
        self.behind.show()

    def _on_places(self) -> None:
        self._fill_places()
        self.behind.show()

    def view(self) -> Any:
        """The list of the tab in front."""
        return self._views[self.tab]

    def showEvent(self, event: QShowEvent) -> None:
        wish = self.desk.take_wish("outreach_grid")
        if isinstance(wish, str) and wish in _TABS:
            self.show_tab(wish)
        super().showEvent(event)

    def first_focus(self) -> QWidget | None:
        view = self.view()
        return view.table if isinstance(view.table, QWidget) else None

    def _on_group(self) -> None:
        self.desk.go("outreach", ("new", "community_group"))

    def _on_issues(self) -> None:
        self.desk.go("issues")

    def _on_forums(self) -> None:
        self.desk.go("forums")

    def _on_back(self) -> None:
        self.desk.go("outreach")

    def _on_measures(self) -> None:
        from cspdesk.ui.outreach.measures_dialog import MeasuresDialog

        MeasuresDialog(self.desk, self).ask()

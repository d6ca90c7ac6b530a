"""Figures over the ledger: forums by measures and by months, places that stand out, sign-ups, good practice."""

from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QWidget

from cspdesk.domain.activities import ActivityRow
from cspdesk.domain.changes import Changes
from cspdesk.domain.dates import plan_year, say_date_short
from cspdesk.domain.kinds import Kind
from cspdesk.domain.months import MonthGrid
from cspdesk.services.measures import MeasureLine
from cspdesk.ui import fonts, parts
from cspdesk.ui.compiled.ui_outreach_grid_page import Ui_OutreachGridPage
from cspdesk.ui.desk import Desk
from cspdesk.ui.list_page import PageHead
from cspdesk.ui.outreach.grid_behind import GridBehind
from cspdesk.ui.outreach.grid_fill import GridFill, offer
from cspdesk.ui.outreach.grid_tabs import KEYS, set_up
from cspdesk.ui.page import Page

_MOST, _WORRY = "The most first", "Worry out of proportion first"


class OutreachGridPage(Page):
    """Six tabs; the arrows choose a cell, Enter shows what is behind it."""

    kinds: ClassVar[tuple[Kind, ...]] = (
        Kind.ACTIVITY, Kind.ACTIVITY_KIND, Kind.ACTIVITY_COUNT, Kind.ACTIVITY_AGENCY, Kind.ACTIVITY_TAKER,
        Kind.MEASURE, Kind.ACTION, Kind.ISSUE, Kind.BODY, Kind.BODY_STATE, Kind.MEETING, Kind.PARTNERSHIP,
        Kind.PUBLICATION, Kind.PERSON,
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
        self.head.add(parts.button("Measures", self.open_measures, "", "check"))
        self.ui.down.insertWidget(0, self.head)
        self.measure = self._choice("Measure", self._on_measure)
        self.what = self._choice("What is counted month by month", self._on_what)
        self.kind = self._choice("Kind of issue", self._on_places)
        self.order = self._choice("Order of the places", self._on_places)
        offer(self.order, [(_MOST, False), (_WORRY, True)])
        self.ui.measures.add_to_bar(self.measure)
        self.ui.months.add_to_bar(self.what)
        self.ui.places.add_to_bar(self.kind, self.order)
        self.behind = GridBehind(desk, self)
        self.filling = GridFill(self)
        self._views = set_up(self)
        self._set_up()
        self.add_command("Back to the list of activities", self._on_back, "Esc", "chevron-left")
        self.add_command("Measures", self.open_measures, "", "check")

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
    def counted(self) -> bool:
        """False while the worker counts the measures."""
        return not self.filling.counting

    @property
    def tab(self) -> str:
        """The key of the tab in front."""
        return KEYS[self.ui.tabs.currentIndex()]

    def show_tab(self, key: str) -> None:
        self.ui.tabs.setCurrentIndex(KEYS.index(key))

    def _on_tab(self) -> None:
        if self.desk.ready:
            self._fill()
            self._views[self.tab].table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self) -> None:
        """Reads what the tab in front shows, once until something changes."""
        if self.tab not in self._fresh:
            self._fresh.add(self.tab)
            self.filling.fill(self.tab)
        self.behind.show_soon()

    # -- choosing

    def _on_measure(self) -> None:
        self.filling.lay_measures()
        self.behind.show()

    def _on_what(self) -> None:
        self.filling.months()
        self.behind.show()

    def _on_places(self) -> None:
        self.filling.places()
        self.behind.show()

    def view(self) -> Any:
        """The list of the tab in front."""
        return self._views[self.tab]

    def showEvent(self, event: QShowEvent) -> None:
        wish = self.desk.take_wish("outreach_grid")
        if isinstance(wish, str) and wish in KEYS:
            self.show_tab(wish)
        super().showEvent(event)

    def first_focus(self) -> QWidget | None:
        view = self.view()
        return view.table if isinstance(view.table, QWidget) else None

    def _on_back(self) -> None:
        self.desk.go("outreach")

    def open_measures(self) -> None:
        """Opens the list of measures."""
        from cspdesk.ui.outreach.measures_dialog import MeasuresDialog

        MeasuresDialog(self.desk, self).ask()

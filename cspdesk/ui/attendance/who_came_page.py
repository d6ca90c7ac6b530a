"""Who came: partners, heads and residents per meeting, forum and period, with the registers behind each number."""

import datetime as dt
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from cspdesk.domain.changes import Changes
from cspdesk.domain.dates import say_date_short
from cspdesk.domain.kinds import Kind
from cspdesk.domain.who_came import AgencyCame, BodyCame, MeetingCame, MemberMissed, WhoCame
from cspdesk.ui import fonts, parts
from cspdesk.ui.attendance.came_behind import (
    agency_behind,
    body_behind,
    figures,
    meeting_behind,
    member_behind,
)
from cspdesk.ui.attendance.came_cells import (
    AGENCY_COLUMNS,
    BODY_COLUMNS,
    CATEGORY_COLUMNS,
    MEETING_COLUMNS,
    MISSED_COLUMNS,
    CategoryLine,
)
from cspdesk.ui.attendance.came_choices import CameChoices
from cspdesk.ui.compiled.ui_who_came_page import Ui_WhoCamePage
from cspdesk.ui.desk import Desk, Progress
from cspdesk.ui.list_page import PageHead
from cspdesk.ui.page import Page
from cspdesk.ui.tables import RowsView

_SOON_MS = 10
"""Long enough for the window system to have the page painted before the worker counts."""
_NARROW = 720
_TAB_OF = {
    "agencies": 0,
    "heads": 0,
    "people": 1,
    "held": 1,
    "residents": 1,
    "young": 1,
    "apologies": 0,
    "away": 3,
}


class WhoCamePage(Page):
    """A body, a period, and five ways to look at who came."""

    kinds: ClassVar[tuple[Kind, ...]] = (
        Kind.ATTENDANCE, Kind.MEETING, Kind.MEETING_BODY, Kind.AGENCY, Kind.PERSON, Kind.ROLE, Kind.BODY,
        Kind.PARTNERSHIP,
    )  # fmt: skip

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.ui = Ui_WhoCamePage()
        self.ui.setupUi(self)
        self.report: WhoCame | None = None
        self._wanted: UUID | None = None
        self._asked: _Reading | None = None
        self._counting: _Reading | None = None
        self._filling = False
        self.head = PageHead("Who came")
        self.head.add(
            parts.button("Save as a workbook", self._on_save, "quiet", "download"),
            parts.button("Print", self._on_print, "", "print", "Ctrl+P"),
        )
        self.ui.down.insertWidget(0, self.head)
        self.choices = CameChoices(desk, self.ui.body, self.ui.period, (self.ui.fromDay, self.ui.toDay), self)
        self.ui.detail.set_desk(desk)
        self.ui.tabs.setStyleSheet("QTabWidget::tab-bar { left: 12px; }")
        self.ui.detail.setMinimumWidth(300)
        self.ui.split.setSizes([680, 320])
        self._fill()
        self._wire()

    def _fill(self) -> None:
        ui = self.ui
        lists: tuple[tuple[RowsView, str, Any], ...] = (
            (ui.agencies, "Partners", AGENCY_COLUMNS),
            (ui.meetings, "Meetings", MEETING_COLUMNS),
            (ui.bodies, "Forums and groups", BODY_COLUMNS),
            (ui.missed, "Members away", MISSED_COLUMNS),
            (ui.categories, "Categories", CATEGORY_COLUMNS),
        )
        for view, name, columns in lists:
            view.set_name(name)
            view.set_columns(columns)
            view.set_empty("Counting the registers…", "", "", "check")
        ui.tabs.tabBar().setAccessibleName("Ways to look at who came")

    def _say_empty(self) -> None:
        """Once they are counted, an empty list says what it is for."""
        for view in self._views():
            view.set_empty(
                "No meeting was held", "Registers of closed meetings are counted here.", "", "check"
            )
        self.ui.missed.set_empty(
            "Nobody has been away for long",
            "Members away from several meetings running are listed here.",
            "",
            "check",
        )

    def _wire(self) -> None:
        ui = self.ui
        self.choices.changed.connect(self.read)
        ui.tabs.currentChanged.connect(self._show_behind)
        ui.strip.picked.connect(self._on_figure)
        for view in self._views():
            view.chosen.connect(self._show_behind)
            view.opened.connect(self._on_opened)
        self.add_command("Print who came", self._on_print, "Ctrl+P", "print")
        self.add_command("Save who came as a workbook", self._on_save, "", "download")

    def _views(self) -> tuple[RowsView, ...]:
        ui = self.ui
        return ui.agencies, ui.meetings, ui.bodies, ui.missed, ui.categories

    # -- reading

    def refresh(self, changes: Changes | None) -> None:
        self.choices.fill()
        waits = self._asked is not None
        self._asked = _Reading(self.desk, *self.choices.period(), self.choices.body_id)
        if not waits:
            QTimer.singleShot(_SOON_MS, self._count)

    def _count(self) -> None:
        """Has the worker count: hundreds of forums have tens of thousands of marks in a year."""
        if self._asked is not None and self.desk.ready:
            self._counting, self._asked = self._asked, None
            self.desk.run(self._counting, self._on_counted, quiet=True)

    def _on_counted(self, reading: "_Reading") -> None:
        # Another body or period may have been chosen meanwhile, or the store let go of.
        if reading is self._counting and reading.found is not None and self.desk.ready:
            self._show(*reading.found)

    def _show(self, report: WhoCame, missed: list[MemberMissed]) -> None:
        """Fills lists and figures with a report that was counted."""
        if self.report is None:
            self._say_empty()
        office = self.desk.services
        self.report, self._filling = report, True
        percent = self.ui.agencies.model().column_of("percent")
        self.ui.agencies.table.setColumnHidden(percent, not office.context.partnership.show_percent)
        self.ui.agencies.set_rows(report.agencies)
        self.ui.meetings.set_rows(reversed(report.meetings))
        self.ui.bodies.set_rows(report.bodies)
        self.ui.missed.set_rows(missed)
        self.ui.categories.set_rows([CategoryLine(name, heads) for name, heads in report.categories.items()])
        self.ui.strip.set_figures(figures(report, len(missed)))
        cancelled = f", {report.cancelled} cancelled" if report.cancelled else ""
        self.head.set_sub(
            f"{say_date_short(report.from_day)} to {say_date_short(report.to_day)}: "
            f"{len(report.meetings)} meetings held{cancelled}"
        )
        for view in self._views():
            view.choose_first()
        if self._wanted is not None:
            self.ui.meetings.choose(self._wanted)
            self._wanted = None
        self._filling = False
        self._show_behind()

    # -- choosing

    def _on_figure(self, key: str) -> None:
        self.ui.strip.mark("")
        self.ui.tabs.setCurrentIndex(_TAB_OF.get(key, 0))
        self._views()[self.ui.tabs.currentIndex()].table.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        wish = self.desk.take_wish("who_came")
        if isinstance(wish, tuple) and self.desk.ready:
            self._take(*wish)
        super().showEvent(event)

    def _take(self, what: str, record: UUID) -> None:
        """Shows one body's meetings of the last twelve months, or one meeting of them all."""
        if what == "body":
            self.choices.choose(record)
        else:
            self._wanted = record
            meeting = self.desk.attempt(_Day(self.desk, record))
            self.choices.choose(None, meeting)
        self.ui.tabs.setCurrentIndex(1)
        self.stale = True

    # -- what is behind

    def _show_behind(self) -> None:
        if self._filling:
            return
        row = self._views()[self.ui.tabs.currentIndex()].current_row()
        report, detail = self.report, self.ui.detail
        detail.setVisible(self._roomy() and row is not None and not isinstance(row, CategoryLine))
        if report is None or row is None:
            return
        if isinstance(row, AgencyCame):
            detail.show_behind(*agency_behind(report, row))
        elif isinstance(row, MeetingCame):
            register = self.desk.services.register.rows(row.id)
            detail.show_behind(*meeting_behind(row, register))
        elif isinstance(row, BodyCame):
            detail.show_behind(*body_behind(report, row))
        elif isinstance(row, MemberMissed):
            detail.show_behind(*member_behind(row))

    def _roomy(self) -> bool:
        return self.width() >= fonts.pixels(_NARROW)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._roomy() == self.ui.detail.isHidden():
            self._show_behind()

    def _on_opened(self, key: object) -> None:
        row = self._views()[self.ui.tabs.currentIndex()].current_row()
        if isinstance(row, MeetingCame):
            self.desk.open(Kind.MEETING, row.id)
        elif isinstance(row, BodyCame):
            self.desk.open(Kind.BODY, row.id)
        elif isinstance(row, AgencyCame):
            self.desk.open(Kind.AGENCY, row.id)
        elif isinstance(row, MemberMissed):
            self.desk.open(Kind.PERSON, row.person_id)

    def open_record(self, kind: Kind, record: UUID) -> None:
        self.ui.tabs.setCurrentIndex(1)
        self.ui.meetings.choose(record)

    def first_focus(self) -> QWidget | None:
        return self._views()[self.ui.tabs.currentIndex()].table

    # -- out

    def _on_print(self) -> None:
        from cspdesk.ui.papers.print_dialog import PrintDialog

        PrintDialog.open_room(self.desk, "attendance", self.choices.body_id, self, ("attendance",))

    def _on_save(self) -> None:
        from cspdesk.ui.attendance.came_files import save_workbook

        if self.report is not None:
            save_workbook(self.desk, self.report, self)


class _Reading:
    """Counts on the worker, and carries home what it found."""

    def __init__(self, desk: Desk, first: dt.date, last: dt.date, body: UUID | None) -> None:
        self._office, self._first, self._last, self._body = desk.services, first, last, body
        self.found: tuple[WhoCame, list[MemberMissed]] | None = None

    def __call__(self, progress: Progress) -> "_Reading":
        self.found = self._office.attendance.with_missed(self._first, self._last, self._body)
        return self


class _Day:
    def __init__(self, desk: Desk, meeting: UUID) -> None:
        self._desk, self._meeting = desk, meeting

    def __call__(self) -> dt.date:
        return self._desk.services.meetings.get(self._meeting).day

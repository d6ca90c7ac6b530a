"""Who came: partners, heads and residents per meeting, forum and period, with the registers behind each number."""

import datetime as dt
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
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
from cspdesk.ui.attendance.came_cells import CategoryLine
from cspdesk.ui.attendance.came_choices import CameChoices
from cspdesk.ui.attendance.came_counting import CameCounting
from cspdesk.ui.attendance.came_lists import CameLists
from cspdesk.ui.compiled.ui_who_came_page import Ui_WhoCamePage
from cspdesk.ui.desk import Desk
from cspdesk.ui.list_page import PageHead
from cspdesk.ui.page import Page

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
        self._agency: UUID | None = None
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
        for field in (self.ui.body, self.ui.period, self.ui.fromDay, self.ui.toDay):
            field.setMaximumWidth(fonts.pixels(field.maximumWidth()))
        self.ui.detail.setMinimumWidth(300)
        self.ui.split.setSizes([680, 320])
        self.ui.tabs.tabBar().setAccessibleName("Ways to look at who came")
        self.lists = CameLists(self.ui)
        self.counting = CameCounting(desk, self)
        self._wire()

    def _wire(self) -> None:
        ui = self.ui
        self.choices.changed.connect(self.read)
        self.counting.counted.connect(self._show)
        ui.tabs.currentChanged.connect(self._show_behind)
        ui.strip.picked.connect(self._on_figure)
        for view in self.lists.all:
            view.chosen.connect(self._show_behind)
            view.opened.connect(self._on_opened)
            view.stepped.connect(self._on_meetings)
        self.add_command("Print who came", self._on_print, "Ctrl+P", "print")
        self.add_command("Save who came as a workbook", self._on_save, "", "download")

    def _on_meetings(self) -> None:
        self.desk.go("meetings")

    # -- reading

    def refresh(self, changes: Changes | None) -> None:
        self.choices.fill()
        self.counting.ask(*self.choices.period(), self.choices.body_id)

    def _show(self, report: WhoCame, missed: list[MemberMissed]) -> None:
        """Fills lists and figures with a report that was counted."""
        if self.report is None:
            self.lists.say_empty()
        self.report, self._filling = report, True
        percent = self.desk.services.context.partnership.show_percent
        self.lists.show(report, missed, percent=percent, meeting=self._wanted)
        self._wanted = None
        if self._agency is not None:
            self.ui.agencies.choose(self._agency)
            self._agency = None
        self.ui.strip.set_figures(figures(report, len(missed)))
        cancelled = f", {report.cancelled} cancelled" if report.cancelled else ""
        self.head.set_sub(
            f"{say_date_short(report.from_day)} to {say_date_short(report.to_day)}: "
            f"{len(report.meetings)} meetings held{cancelled}"
        )
        self._filling = False
        self._show_behind()

    # -- choosing

    def _on_figure(self, key: str) -> None:
        self.ui.strip.mark("")
        self.ui.tabs.setCurrentIndex(_TAB_OF.get(key, 0))
        self.lists.front.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        wish = self.desk.take_wish("who_came")
        if isinstance(wish, tuple) and self.desk.ready:
            self._take(*wish)
        super().showEvent(event)

    def _take(self, what: str, record: UUID) -> None:
        """Shows one body's meetings of the last twelve months, one meeting of them all, or one agency of this year."""
        if what == "agency":
            # The year that is running, which is what the agency's own page counts.
            self._agency = record
            self.choices.choose_year()
            self.ui.tabs.setCurrentIndex(0)
            self.stale = True
            return
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
        row = self.lists.front.current_row()
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
        record = self.lists.record()
        if record is not None:
            self.desk.open(*record)

    def open_record(self, kind: Kind, record: UUID) -> None:
        self.ui.tabs.setCurrentIndex(1)
        self.ui.meetings.choose(record)

    def first_focus(self) -> QWidget | None:
        return self.lists.front.table

    # -- out

    def _on_print(self) -> None:
        from cspdesk.ui.papers.print_dialog import PrintDialog

        PrintDialog.open_room(self.desk, "attendance", self.choices.body_id, self, ("attendance",))

    def _on_save(self) -> None:
        from cspdesk.ui.attendance.came_files import save_workbook

        if self.report is not None:
            save_workbook(self.desk, self.report, self)


class _Day:
    def __init__(self, desk: Desk, meeting: UUID) -> None:
        self._desk, self._meeting = desk, meeting

    def __call__(self) -> dt.date:
        return self._desk.services.meetings.get(self._meeting).day

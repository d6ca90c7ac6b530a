"""The five lists of who came, one behind each tab."""

from typing import Any
from uuid import UUID

from cspdesk.domain.kinds import Kind
from cspdesk.domain.who_came import AgencyCame, BodyCame, MeetingCame, MemberMissed, WhoCame
from cspdesk.ui.attendance.came_cells import (
    AGENCY_COLUMNS,
    BODY_COLUMNS,
    CATEGORY_COLUMNS,
    MEETING_COLUMNS,
    MISSED_COLUMNS,
    CategoryLine,
)
from cspdesk.ui.compiled.ui_who_came_page import Ui_WhoCamePage
from cspdesk.ui.tables import RowsView

_KINDS = {MeetingCame: Kind.MEETING, BodyCame: Kind.BODY, AgencyCame: Kind.AGENCY}


class CameLists:
    """Fills the lists of the form and says what is chosen in the one in front."""

    def __init__(self, ui: Ui_WhoCamePage) -> None:
        self._ui = ui
        self.all: tuple[RowsView, ...] = (ui.agencies, ui.meetings, ui.bodies, ui.missed, ui.categories)
        names = ("Partners", "Meetings", "Forums and groups", "Members away", "Categories")
        columns: tuple[Any, ...] = (
            AGENCY_COLUMNS, MEETING_COLUMNS, BODY_COLUMNS, MISSED_COLUMNS, CATEGORY_COLUMNS,
        )  # fmt: skip
        for view, name, shown in zip(self.all, names, columns, strict=True):
            view.set_name(name)
            view.set_columns(shown)
            view.set_empty("Counting the registers…", "", "", "check")

    @property
    def front(self) -> RowsView:
        """The list behind the tab that is chosen."""
        return self.all[self._ui.tabs.currentIndex()]

    def say_empty(self) -> None:
        """Once they are counted, an empty list says what it is for."""
        for view in self.all:
            view.set_empty(
                "No meeting was held",
                "Registers of closed meetings are counted here.",
                "To the meetings",
                "check",
            )
        self._ui.missed.set_empty(
            "Nobody has been away for long",
            "Members away from several meetings running are listed here.",
            "",
            "check",
        )

    def show(
        self, report: WhoCame, missed: list[MemberMissed], *, percent: bool, meeting: UUID | None
    ) -> None:
        """Shows a report, with percentages where the partnership wants them and one meeting chosen when given."""
        ui = self._ui
        ui.agencies.table.setColumnHidden(ui.agencies.model().column_of("percent"), not percent)
        ui.agencies.set_rows(report.agencies)
        ui.meetings.set_rows(reversed(report.meetings))
        ui.bodies.set_rows(report.bodies)
        ui.missed.set_rows(missed)
        ui.categories.set_rows([CategoryLine(name, heads) for name, heads in report.categories.items()])
        for view in self.all:
            view.choose_first()
        if meeting is not None:
            ui.meetings.choose(meeting)

    def record(self) -> tuple[Kind, UUID] | None:
        """The record behind what is chosen, when there is one."""
        row = self.front.current_row()
        if isinstance(row, MemberMissed):
            return Kind.PERSON, row.person_id
        kind = _KINDS.get(type(row))
        return None if kind is None else (kind, row.id)

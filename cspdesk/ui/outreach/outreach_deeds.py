"""What one does on the page of outreach and events, each a method that a button, a key or the command box calls."""

from __future__ import annotations

import datetime as dt
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject

from cspdesk.domain.activities import PARTS_OF, ActivityRow
from cspdesk.domain.activity_kinds import ActivityState, Family, Feature
from cspdesk.domain.kinds import Kind, Origin
from cspdesk.ui import messages
from cspdesk.ui.desk import Desk
from cspdesk.ui.outreach.activity_dialog import ActivityDialog, Start

if TYPE_CHECKING:
    from cspdesk.ui.outreach.outreach_page import OutreachPage


class OutreachDeeds(QObject):
    """Acts on the row that is current."""

    def __init__(self, desk: Desk, page: OutreachPage) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        self._last: UUID | None = None

    def do(self, verb: str) -> None:
        """Does what the detail asks for by a word."""
        {
            "change": self.change,
            "close": self.close_or_open,
            "again": self.close_or_open,
            "verdict": self.judge,
            "session": self.add_session,
            "issue": self.add_issue,
            "action": self.add_action,
            "meeting": self.add_meeting,
            "outcome": self.write_outcome,
        }[verb]()

    # -- adding

    def first_step(self) -> None:
        """What the empty list offers: the usual kinds where there are none, else a first activity."""
        if self._page.activity_kinds:
            self.add()
            return
        added = self._desk.attempt(self._desk.services.activities.add_usual_kinds)
        if added:
            self._desk.say(f"{added} usual kinds are there now.", undo=True)

    def add(self) -> None:
        self._ask(Start(kind_id=self._page.filters.kind_id, body_id=self._page.filters.body_id))

    def add_of(self, key: str) -> None:
        """A new one of a usual kind; a store from before that kind gets it first."""
        activities = self._desk.services.activities
        if not any(kind.key == key for kind in self._page.activity_kinds.values()):
            self._desk.attempt(activities.add_usual_kinds)
            self._page.read()
        found = next((kind.id for kind in self._page.activity_kinds.values() if kind.key == key), None)
        self._ask(Start(kind_id=found, body_id=self._page.filters.body_id))

    def repeat(self) -> None:
        """A new one of the same kind, forum and place as the last one typed, or as the one chosen."""
        row = self._page.row_of(self._last) if self._last is not None else None
        row = row or self._page.current()
        if row is None:
            self.add()
            return
        series = self._page.row_of(row.series_id) if row.series_id is not None else None
        place = "" if row.venue_id is not None else row.place
        start = Start(row.kind_id, row.topic, row.body_id, row.venue_id, place, series)
        self._ask(start, self._takers_of(row))

    def _takers_of(self, row: ActivityRow) -> UUID | None:
        """The next month's sheet of co-ordinators begins with those in post this month."""
        return row.id if row.key == "coordinator_contact" else None

    def add_session(self) -> None:
        """A session of the series, a measure at the hotspot, or evidence of the strategy, that is chosen."""
        row = self._page.current()
        if row is None:
            return
        kind_id = row.kind_id
        part = PARTS_OF.get(row.key)
        if part is not None:
            kinds = self._page.activity_kinds.values()
            kind_id = next((k.id for k in kinds if k.key == part), kind_id)
        place = "" if row.venue_id is not None else row.place
        topic = row.topic if part is None else ""
        self._ask(Start(kind_id, topic, row.body_id, row.venue_id, place, row))

    def _ask(self, start: Start, takers: UUID | None = None) -> None:
        dialog = ActivityDialog(self._desk, None, start, self._page)
        saved = dialog.ask()
        if dialog.saved is None:
            return
        self._last = dialog.saved
        self._warn(dialog.saved)
        if saved and takers is not None:
            self._desk.attempt(partial(self._desk.services.activities.copy_takers, takers, dialog.saved))
        self._page.read()
        if start.series is None:
            self._page.open_record(Kind.ACTIVITY, dialog.saved)

    # -- changing

    def change(self) -> None:
        row = self._page.current()
        if row is not None and ActivityDialog(self._desk, row, parent=self._page).ask():
            self._warn(row.id)

    def _warn(self, saved: UUID) -> None:
        """Says at once when days of a week that was saved are still to be planned."""
        activities = self._desk.services.activities
        days = activities.days_without_public_slot(saved)
        if days and activities.get(saved).family is Family.EVENT:
            some = "1 day has" if len(days) == 1 else f"{len(days)} days have"
            self._desk.say(f"Kept. {some} no time for the public to meet officers yet: plan them under Days.")

    def close_or_open(self) -> None:
        """Marks done with its outcome, or opens again what was closed or cancelled."""
        row = self._page.current()
        if row is None:
            return
        if row.state in (ActivityState.DONE, ActivityState.CANCELLED):
            self._desk.did(
                partial(self._desk.services.activities.reopen, row.id), f"{row.title} is open again."
            )
            return
        self._end(row, closing=True)

    def write_outcome(self) -> None:
        row = self._page.current()
        if row is not None:
            self._end(row, closing=False)

    def _end(self, row: ActivityRow, closing: bool) -> None:
        from cspdesk.ui.outreach.end_dialogs import ActivityEndDialog

        activities = self._desk.services.activities
        loose = activities.loose_ends(row.id) if closing and row.has(Feature.CLOSE_OUT) else []
        if ActivityEndDialog(self._desk, row, loose, closing, self._page).ask() and closing:
            self._desk.say(f"{row.title} is done.", undo=True)

    def judge(self) -> None:
        from cspdesk.ui.outreach.end_dialogs import VerdictDialog

        row = self._page.current()
        if row is not None:
            VerdictDialog(self._desk, row, self._page).ask()

    def cancel(self) -> None:
        row = self._page.current()
        if row is not None:
            self._desk.did(
                partial(self._desk.services.activities.cancel, row.id, ""), f"{row.title} is cancelled."
            )

    def delete(self) -> None:
        row = self._page.current()
        if row is not None:
            self._desk.did(partial(self._desk.services.activities.delete, row.id), f"{row.title} is deleted.")

    # -- what hangs on it

    def take(self, taker: UUID | None) -> None:
        """Adds a place or a sign-up, or changes one."""
        from cspdesk.ui.outreach.takers_panel import TakerDialog

        file = self._page.card.file
        if file is not None:
            found = next((each for each in file.takers if each.id == taker), None)
            TakerDialog(self._desk, file.activity, found, self._page).ask()

    def plan(self, day: dt.date) -> None:
        """Plans one day of a week."""
        from cspdesk.ui.outreach.days_panel import ActivityDayDialog

        file = self._page.card.file
        if file is not None:
            found = next((each for each in file.days if each.on_day == day), None)
            ActivityDayDialog(self._desk, file.activity, day, found, self._page).ask()

    def add_issue(self) -> None:
        """An issue raised at the activity; it hangs on it until it is answered or given to somebody."""
        from cspdesk.ui.outreach.hanging import add_issue

        row = self._page.current()
        if row is not None:
            add_issue(self._desk, row, self._page)

    def add_action(self) -> None:
        from cspdesk.ui.outreach.hanging import add_action

        row = self._page.current()
        if row is not None:
            origin = Origin.REVIEW if row.has(Feature.REVIEW) else Origin.EVENT
            add_action(self._desk, row, origin, self._page)

    def add_meeting(self) -> None:
        """Links a meeting at which the project was worked on, or takes a linked one off."""
        from cspdesk.ui.outreach.hanging import ActivityMeetingDialog

        file = self._page.card.file
        if file is not None:
            ActivityMeetingDialog(self._desk, file, self._page).ask()

    # -- elsewhere

    def open_grid(self) -> None:
        self._desk.go("outreach_grid")

    def save_calendar(self) -> None:
        """Saves the public events of all areas, or of the forum that is shown, for calendar programs."""
        office, body = self._desk.services, self._page.filters.body_id
        data = self._desk.attempt(partial(office.calendar.of_activities, body))
        if data is not None:
            path = messages.save_path(self._page, "Save the calendar file", "events.ics", "ics")
            if path is not None and self._desk.attempt(partial(_saved, office, path, data)):
                self._desk.say(f"Saved as {path.name}.")

    def open_kinds(self) -> None:
        from cspdesk.ui.outreach.kinds_dialog import KindsDialog

        KindsDialog(self._desk, self._page).ask()

    def open_measures(self) -> None:
        from cspdesk.ui.outreach.measures_dialog import MeasuresDialog

        MeasuresDialog(self._desk, self._page).ask()


def _saved(office: Any, path: Path, data: bytes) -> bool:
    office.save_file(path, data)
    return True

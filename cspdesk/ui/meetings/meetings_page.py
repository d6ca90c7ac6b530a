"""All meetings: a list that filters, and beside it the meeting with its agenda, papers and needs."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from cspdesk.domain.changes import Changes
from cspdesk.domain.dates import plan_year
from cspdesk.domain.kinds import Kind
from cspdesk.domain.meetings import MeetingLine, MeetingRow
from cspdesk.ui import parts
from cspdesk.ui.desk import Desk
from cspdesk.ui.list_page import ListDetailPage
from cspdesk.ui.meetings.agenda_hand import AgendaHand
from cspdesk.ui.meetings.meeting_cells import MeetingCells
from cspdesk.ui.meetings.meeting_deeds import MeetingDeeds
from cspdesk.ui.meetings.meeting_detail import MeetingDetail
from cspdesk.ui.meetings.meeting_filters import MeetingFilters
from cspdesk.ui.meetings.meeting_periods import COMING, HELD, asked, in_period, list_words
from cspdesk.ui.meetings.meeting_reading import read_facts

# What the list shows; anything else is the detail's alone.
_LISTED = (
    Kind.MEETING, Kind.MEETING_BODY, Kind.ATTENDANCE, Kind.BODY, Kind.VENUE, Kind.PERSON, Kind.PARTNERSHIP,
)  # fmt: skip


class MeetingsPage(ListDetailPage):
    """Reads the meetings of a period with one select; the detail of one is read when it is chosen."""

    kinds = (
        Kind.MEETING,
        Kind.MEETING_BODY,
        Kind.MEETING_NEED,
        Kind.AGENDA_ITEM,
        Kind.ACTION,
        Kind.ACTION_CARRY,
        Kind.ATTENDANCE,
        Kind.ISSUE,
        Kind.ISSUE_MEETING,
        Kind.DISPATCH,
        Kind.TEMPLATE,
        Kind.TEMPLATE_ITEM,
        Kind.BODY,
        Kind.ROLE,
        Kind.PERSON,
        Kind.VENUE,
        Kind.CLOSURE,
        Kind.PARTNERSHIP,
    )

    def __init__(self, desk: Desk) -> None:
        self.meeting = MeetingDetail(desk)
        super().__init__(desk, "Meetings", self.meeting, list_share=46)
        self.deeds = MeetingDeeds(desk, self)
        self.cells = MeetingCells(desk)
        self._reading = False
        self._shown = COMING
        self._year = plan_year(desk.today())
        self.rows.set_columns(self.cells.columns())
        self.rows.set_empty(
            "No meetings here",
            "Plan a year of meetings from how often a forum meets, or add one meeting.",
            "Plan a year…",
            "meetings",
        )
        self.rows.stepped.connect(self._on_plan)
        self.filters = MeetingFilters(self)
        self.rows.add_to_bar(self.filters.period, self.filters.whose)
        self._add_commands()
        self._wire()

    def refresh(self, changes: Changes | None) -> None:
        if changes is not None and not changes.touches(*_LISTED):
            self.show_current()
            return
        services = self.desk.services
        self.cells.flagged = frozenset(meeting.id for meeting in services.meetings.without_partner())
        if changes is None or changes.touches(Kind.BODY):
            self.filters.set_bodies(services.bodies.names())
        self._year = plan_year(self.desk.today(), services.setup.partnership().year_start_month)
        counts = services.meetings.counts(self._year)
        self.head.set_sub(list_words(counts, self.desk.today(), len(self.cells.flagged)))
        self._show_rows()
        self.show_current()

    def open_record(self, kind: Kind, record: UUID) -> None:
        """Shows a meeting, or the one an item, a need or a decision belongs to."""
        meeting = self.desk.attempt(lambda: self.deeds.meeting_of(kind, record))
        if meeting is None:
            return
        self.read()
        if not self.rows.choose(meeting):
            self.filters.show_all()
            self.rows.choose(meeting)

    def show_detail(self, key: Any) -> None:
        if self._reading:
            return
        self._agenda.meeting_id = key
        facts = self.desk.attempt(lambda: read_facts(self.desk, key, key in self.cells.flagged))
        if facts is not None:
            self.meeting.show_meeting(facts)

    def current(self) -> MeetingRow | None:
        """The meeting that is chosen."""
        key = self.rows.current_id()
        return None if key is None else self.desk.attempt(_Finding(self.desk, key))

    def settle(self) -> None:
        self.meeting.agenda.settle()

    # -- building

    def _add_commands(self) -> None:
        self.head.add(parts.button("Print…", self._on_print, "quiet", "print"))
        self.head.add(parts.button("Calendar…", self._on_calendar, "quiet", "calendar"))
        self.head.add(parts.button("Plan a year…", self._on_plan, "", "repeat", "Ctrl+Shift+N"))
        self.add_command("Print a paper", self._on_print, "Ctrl+Shift+P", "print")
        self.add_command("Calendar file of these meetings", self._on_calendar, "", "calendar")
        self.add_command("Plan a year of meetings", self._on_plan, "Ctrl+Shift+N", "repeat")
        self.add_primary("New meeting", self._on_new, "Ctrl+N")
        for words, wish, keys, icon in (
            ("Open the meeting room", "room", "Ctrl+Return", "room"),
            ("Papers of this meeting", "papers", "Ctrl+P", "print"),
            ("Send the papers", "send", "Ctrl+E", "mail"),
            ("Change this meeting", "edit", "Alt+Return", "edit"),
            ("Cancel or move this meeting", "cancel", "", "cancel"),
            ("E-mail that this meeting is cancelled or moved", "tell", "", "mail"),
            ("Calendar file of this meeting", "calendar", "", "calendar"),
            ("Agenda template of this body", "template", "", "table"),
            ("Comment of this meeting on the plan", "comment", "", "note"),
        ):
            self.add_command(words, self._wish(wish), keys, icon)
        minutes = self.meeting.minutes
        for words, button, icon in (
            ("Issue the minutes", minutes.issue, "publications"),
            ("Preview the minutes", minutes.preview, "print"),
            ("Send the minutes to the chair", minutes.to_chair, "mail"),
            ("Minutes back to draft", minutes.back, "undo"),
            ("Reopen this meeting", minutes.reopen, "edit"),
        ):
            self.add_command(words, _Press(self.desk, button, words), icon=icon)

    def _wire(self) -> None:
        detail = self.meeting
        self.filters.changed.connect(self._on_filter)
        detail.wanted.connect(self._on_wanted)
        detail.venue_state.connect(self._on_venue)
        detail.minutes.previewing.connect(self._on_preview)
        detail.minutes.sending.connect(self._wish("to_chair"))
        detail.action_opened.connect(self._on_action)
        detail.needs.arranged.connect(self.deeds.arrange)
        detail.needs.removing.connect(self.deeds.remove_need)
        self._agenda = AgendaHand(self.desk, detail.agenda, self)
        self.rows.set_keep(self._keeps)

    def body(self) -> UUID | None:
        """Whose meetings are shown; None for all."""
        return self.filters.body()

    def set_body(self, body: UUID | None) -> None:
        """Shows the meetings of one body, or of all."""
        self.filters.set_body(body)

    # -- filtering

    def _keeps(self, meeting: MeetingLine) -> bool:
        return in_period(meeting, self._shown, self.desk.today(), meeting.id in self.cells.flagged)

    def _show_rows(self) -> None:
        """Reads what the period and the body ask for; what is held shows the newest first, others the nearest."""
        self._shown = self.filters.period.currentText()
        which = asked(self._shown, self.desk.today(), self._year)
        found = self.desk.services.meetings.lines(which, self.body())
        self._reading = True  # the rows that come and go meanwhile are not worth a detail each
        self.rows.set_rows(reversed(found) if self._shown == HELD else found)
        self._reading = False

    def _on_filter(self) -> None:
        if self.desk.ready:
            self._show_rows()
            self.show_current()

    # -- what the person wants

    def _wish(self, name: str) -> "_PageWish":
        return _PageWish(self, name)

    def _on_wanted(self, name: str) -> None:
        meeting = self.current()
        if meeting is not None:
            self.deeds.do(name, meeting)

    def open_chosen(self, key: Any) -> None:
        super().open_chosen(key)
        self.meeting.agenda.table.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_new(self) -> None:
        made = self.deeds.new_meeting(self.body())
        if made is not None:
            self.open_record(Kind.MEETING, made)

    def _on_plan(self) -> None:
        self.deeds.plan_year(self.body())

    def _on_calendar(self) -> None:
        self.deeds.save_calendar(self.body(), self.filters.whose.currentText())

    def _on_print(self) -> None:
        self.deeds.print("dates", self.body())

    def _on_preview(self, meeting: UUID) -> None:
        self.deeds.print("minutes", meeting)

    def _on_venue(self, state: object) -> None:
        meeting = self.current()
        if meeting is not None:
            self.deeds.change(meeting, venue_state=state)

    def _on_action(self, action: UUID) -> None:
        self.desk.open(Kind.ACTION, action)


class _PageWish:
    """A wish named once, for a command that lives as long as its page."""

    def __init__(self, page: MeetingsPage, name: str) -> None:
        self._page, self._name = page, name

    def __call__(self, checked: bool = False) -> None:
        self._page._on_wanted(self._name)


class _Finding:
    """Reads one meeting whole."""

    def __init__(self, desk: Desk, meeting: UUID) -> None:
        self._desk, self._meeting = desk, meeting

    def __call__(self) -> MeetingRow:
        return self._desk.services.meetings.get(self._meeting)


class _Press:
    """Presses a button of the detail from the command box, where it stands there for the meeting shown."""

    def __init__(self, desk: Desk, button: QAbstractButton, words: str) -> None:
        self._desk, self._button, self._words = desk, button, words

    def __call__(self) -> None:
        panel = self._button.parentWidget()
        if panel is not None and panel.isVisible() and self._button.isVisible() and self._button.isEnabled():
            self._button.click()
        else:
            self._desk.say(f"“{self._words}” does not go with this meeting as it stands.")

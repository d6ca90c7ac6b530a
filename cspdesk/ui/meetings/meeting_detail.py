"""The detail of one meeting: facts, needs, agenda, what arises, and what went out."""

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from cspdesk.domain.agenda_view import AgendaView
from cspdesk.domain.dates import say_date
from cspdesk.domain.kinds import Kind, MeetingState, MinutesState, NeedKind, VenueState
from cspdesk.domain.meetings import MeetingRow
from cspdesk.ui import parts
from cspdesk.ui.desk import Desk
from cspdesk.ui.link_lines import Line, LinkLines
from cspdesk.ui.meetings import meeting_says
from cspdesk.ui.meetings.agenda_editor import AgendaEditor
from cspdesk.ui.meetings.arising_table import ArisingTable
from cspdesk.ui.meetings.meeting_chips import NEED_WORDS, VENUE_WORDS, over, state_chip, when_words
from cspdesk.ui.meetings.meeting_parts import fact, menu_button, more_button, stacked
from cspdesk.ui.meetings.meeting_says import MeetingFacts
from cspdesk.ui.meetings.minutes_panel import MinutesPanel
from cspdesk.ui.meetings.needs_list import NeedsList
from cspdesk.ui.parts import DetailPanel

ON_PAPER = (MinutesState.ISSUED, MinutesState.AGREED)


class MeetingDetail(DetailPanel):
    """Shows one meeting and says what the person wants; the page does it.

    Signals: `wanted(name)` for the buttons (room, papers, send, edit, cancel, tell, calendar, out, back, delete,
    template, to_chair, need:<kind>, late); `venue_state(state)`; `action_opened(id)`; those of `agenda` and `needs`.
    """

    wanted = Signal(str)
    venue_state = Signal(object)
    action_opened = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._today = desk, desk.today
        self._shown: UUID | None = None
        self.room = self.add_button(parts.button("Meeting room", self._on("room"), "", "room", "Ctrl+Return"))
        self.papers = self.add_button(parts.button("Papers", self._on("papers"), "", "print", "Ctrl+P"))
        self.send = self.add_button(parts.button("Send…", self._on("send"), "", "mail", "Ctrl+E"))
        self.more = more_button()
        self.add_button(self.more)
        self._warnings = QVBoxLayout()
        self._warnings.setSpacing(4)
        self.body.insertLayout(2, self._warnings)
        self.venue = menu_button("")
        for state in VenueState:
            self.venue.menu().addAction(VENUE_WORDS[state].capitalize(), _Booking(self, state))
        self.needs = NeedsList()
        self._add_need = self._need_button()
        self._place = parts.label("")
        self._need_line = fact("Needs", stacked(self.needs, self._add_need))
        self._surround_facts()
        self.minutes = MinutesPanel(desk)
        self._minutes_section = self.add_section("Minutes", self.minutes)
        self.agenda = AgendaEditor(desk)
        self._agenda_section = self.add_section("Agenda", self.agenda)
        self._template = parts.button("Template…", self._on("template"), "link")
        self._agenda_section.add_button(self._template)
        self._late = QWidget()
        self._late_words = parts.label("", wrap=True)
        self._late_button = parts.button("Add as late papers", self._on("late"))
        line = parts.row(self._late_words, self._late_button)
        line.setStretch(0, 1)
        self._late.setLayout(line)
        self.agenda.layout().addWidget(self._late)  # type: ignore[union-attr]
        self.arising = ArisingTable()
        self.arising.opened.connect(self.action_opened)
        self.arising.link_clicked.connect(self._on_action)
        self._arising_section = self.add_section("Matters arising", self.arising)
        self.issues = LinkLines()
        self.issues.asked.connect(self._on_issue)
        self._issues_section = self.add_section("Issues raised and discussed", self.issues)
        self._out = parts.label("", "soft", wrap=True)
        self._out_section = self.add_section("Went out", self._out)

    def _surround_facts(self) -> None:
        """Place above and needs below the other facts: they hold controls that must keep the keyboard."""
        around = QVBoxLayout()
        around.setSpacing(6)
        number = self.body.indexOf(self.facts)
        self.body.removeWidget(self.facts)
        around.addWidget(fact("Place", parts.row(self._place, self.venue, 0, space=4)))
        around.addWidget(self.facts)
        around.addWidget(self._need_line)
        self.body.insertLayout(number, around)

    def show_meeting(self, shown: MeetingFacts) -> None:
        """Shows a meeting."""
        meeting, today = shown.meeting, self._today()
        if meeting.id != self._shown:
            self._shown = meeting.id
            self.verticalScrollBar().setValue(0)
        self.set_head(
            meeting.title or meeting.bodies.replace("; ", " and "),
            " · ".join(part for part in (when_words(meeting), meeting.ref) if part),
            state_chip(meeting),
        )
        parts.clear(self._warnings)
        for sentence in meeting_says.warnings(shown, today):
            self._warnings.addWidget(parts.label(sentence, "note", wrap=True))
        self._show_place(meeting)
        self._need_line.setVisible(bool(shown.needs) or not over(meeting))
        self.facts.set_facts(meeting_says.facts(shown, today))
        self.needs.set_needs(shown.needs)
        locked = over(meeting) or meeting.minutes_state in ON_PAPER
        self.agenda.set_agenda(meeting.id, shown.agenda, locked)
        self._agenda_section.setVisible(bool(shown.agenda.items) or not locked)
        self._template.setVisible(not locked)
        self._show_late(shown.agenda)
        self._show_arising(shown.agenda)
        self.issues.set_lines([Line(row.ref, row.words, "issue", row.id) for row in shown.issues], 8)
        self._issues_section.setVisible(bool(shown.issues))
        self._out.setText("\n".join(meeting_says.dispatch(each) for each in shown.dispatches))
        self._out_section.setVisible(bool(shown.dispatches))
        taken = meeting.state in (MeetingState.OPEN, MeetingState.CLOSED)
        self.room.setVisible(not taken and meeting.state is not MeetingState.CANCELLED)
        self.send.setText("Action e-mails…" if taken else "Send…")
        self._minutes_section.setVisible(taken)
        if taken:
            self.minutes.show_meeting(meeting.id)
        self._fill_menu(meeting)
        self.setAccessibleName(f"{meeting.bodies}, {say_date(meeting.day, today)}")

    # -- parts

    def _show_place(self, meeting: MeetingRow) -> None:
        self._place.setText(meeting.place or "Not known")
        self.venue.setVisible(bool(meeting.place) and not over(meeting))
        self.venue.setText(VENUE_WORDS[meeting.venue_state])
        self.venue.setAccessibleName(f"Venue {VENUE_WORDS[meeting.venue_state]}, change")
        self._add_need.setVisible(not over(meeting))

    def _show_late(self, agenda: AgendaView) -> None:
        said = meeting_says.late(agenda)
        self._late.setVisible(bool(said))
        self._late_words.setText(said)

    def _show_arising(self, agenda: AgendaView) -> None:
        count = self.arising.set_agenda(agenda)
        self._arising_section.setVisible(count > 0)
        self._arising_section.set_title(f"Matters arising: {meeting_says.count(count, 'open action')}")

    def _need_button(self) -> QToolButton:
        made = menu_button("Add")
        made.setAccessibleName("Add a need")
        for kind in NeedKind:
            made.menu().addAction(NEED_WORDS[kind], self._on(f"need:{kind.value}"))
        return made

    def _fill_menu(self, meeting: MeetingRow) -> None:
        menu = self.more.menu()
        menu.clear()
        for words, name, keys in meeting_says.deeds(meeting):
            menu.addAction(f"{words}\t{keys}" if keys else words, self._on(name))

    # -- saying what is wanted

    def _on(self, name: str) -> "_Wish":
        return _Wish(self, name)

    def _on_issue(self, _verb: str, issue: UUID) -> None:
        self._desk.open(Kind.ISSUE, issue)

    def _on_action(self, key: object, column: str) -> None:
        self.action_opened.emit(key)


@dataclass(frozen=True)
class _Wish:
    """Says one wish of the detail; the detail owns the button that holds it."""

    detail: MeetingDetail
    name: str

    def __call__(self, checked: bool = False) -> None:
        self.detail.wanted.emit(self.name)


@dataclass(frozen=True)
class _Booking:
    """Says how far the venue is booked."""

    detail: MeetingDetail
    state: VenueState

    def __call__(self, checked: bool = False) -> None:
        self.detail.venue_state.emit(self.state)

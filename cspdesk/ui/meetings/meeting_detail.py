"""The detail of one meeting: facts, needs, agenda, what arises, and what went out."""

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from cspdesk.domain.agenda_view import AgendaView
from cspdesk.domain.dates import say_date, say_date_short
from cspdesk.domain.kinds import MeetingState, MinutesState, NeedKind, VenueState
from cspdesk.domain.meetings import DispatchRow, MeetingRow, NeedRow
from cspdesk.ui import fonts, icons, parts
from cspdesk.ui.chips import Chip
from cspdesk.ui.desk import Desk
from cspdesk.ui.meetings.agenda_editor import AgendaEditor
from cspdesk.ui.meetings.arising_table import ArisingTable
from cspdesk.ui.meetings.meeting_chips import (
    KIND_WORDS,
    NEED_WORDS,
    VENUE_WORDS,
    over,
    papers_words,
    state_chip,
    when_words,
)
from cspdesk.ui.meetings.minutes_panel import MinutesPanel
from cspdesk.ui.meetings.needs_list import NeedsList
from cspdesk.ui.parts import DetailPanel

ON_PAPER = (MinutesState.ISSUED, MinutesState.AGREED)


@dataclass(frozen=True)
class MeetingFacts:
    """All the detail shows of one meeting, read at once."""

    meeting: MeetingRow
    agenda: AgendaView
    needs: tuple[NeedRow, ...]
    dispatches: tuple[DispatchRow, ...]
    clashes: tuple[str, ...]
    chair: str
    expected: str
    without_partner: bool


class MeetingDetail(DetailPanel):
    """Shows one meeting and says what the person wants; the page does it.

    Signals: `wanted(name)` for the buttons (room, papers, send, edit, cancel, calendar, out, back, delete, template,
    to_chair, need:<kind>, late); `venue_state(state)`; `action_opened(id)`; those of `agenda` and `needs`.
    """

    wanted = Signal(str)
    venue_state = Signal(object)
    action_opened = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = desk.today
        self._shown: UUID | None = None
        self.room = self.add_button(parts.button("Meeting room", self._on("room"), "", "room", "Ctrl+Return"))
        self.papers = self.add_button(parts.button("Papers", self._on("papers"), "", "print", "Ctrl+P"))
        self.send = self.add_button(parts.button("Send…", self._on("send"), "", "mail", "Ctrl+E"))
        self.more = QToolButton()
        icons.put(self.more, "more")
        self.more.setAccessibleName("More for this meeting")
        self.more.setToolTip("More")
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setMenu(QMenu(self.more))
        self._buttons.insertWidget(self._buttons.count() - 1, self.more)
        self._warnings = QVBoxLayout()
        self._warnings.setSpacing(4)
        self.body.insertLayout(2, self._warnings)
        self.venue = _menu_button("")
        for state in VenueState:
            self.venue.menu().addAction(VENUE_WORDS[state].capitalize(), _Booking(self, state))
        self.needs = NeedsList()
        self._add_need = self._need_button()
        self._place = parts.label("")
        self._need_line = _fact("Needs", _stacked(self.needs, self._add_need))
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
        self._out = parts.label("", "soft", wrap=True)
        self._out_section = self.add_section("Went out", self._out)

    def _surround_facts(self) -> None:
        """Place above and needs below the other facts: they hold controls that must keep the keyboard."""
        around = QVBoxLayout()
        around.setSpacing(6)
        number = self.body.indexOf(self.facts)
        self.body.removeWidget(self.facts)
        around.addWidget(_fact("Place", parts.row(self._place, self.venue, 0, space=4)))
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
        self._say_warnings(shown)
        self.facts.set_facts(self._facts(shown))
        self.needs.set_needs(shown.needs)
        locked = over(meeting) or meeting.minutes_state in ON_PAPER
        self.agenda.set_agenda(shown.agenda, locked)
        self._agenda_section.setVisible(bool(shown.agenda.items) or not locked)
        self._template.setVisible(not locked)
        self._show_late(shown.agenda)
        self._show_arising(shown.agenda)
        self._out.setText("\n".join(_dispatch_words(each) for each in shown.dispatches))
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

    def _facts(self, shown: MeetingFacts) -> list[tuple[str, str | Chip | QWidget]]:
        meeting, today = shown.meeting, self._today()
        kind = KIND_WORDS[meeting.kind] if meeting.kind.value != "ordinary" else ""
        self._place.setText(meeting.place or "Not known")
        self.venue.setVisible(bool(meeting.place) and not over(meeting))
        self.venue.setText(VENUE_WORDS[meeting.venue_state])
        self.venue.setAccessibleName(f"Venue {VENUE_WORDS[meeting.venue_state]}, change")
        self._add_need.setVisible(not over(meeting))
        self._need_line.setVisible(bool(shown.needs) or not over(meeting))
        held = "" if meeting.state not in (MeetingState.CLOSED, MeetingState.OPEN) else meeting.note_taker
        return [
            ("Kind", kind),
            ("Papers", papers_words(meeting, today)),
            ("Organiser", meeting.organiser),
            ("Chair", shown.chair),
            ("Note taken by", held),
            ("Expected", "" if over(meeting) else shown.expected),
            ("Note", meeting.note),
        ]

    def _say_warnings(self, shown: MeetingFacts) -> None:
        parts.clear(self._warnings)
        meeting = shown.meeting
        said = []
        if meeting.state is MeetingState.CANCELLED:
            said.append(f"Cancelled: {meeting.reason}")
        elif meeting.moved_from is not None:
            said.append(f"Moved from {say_date(meeting.moved_from, self._today())}: {meeting.reason}")
        if shown.without_partner:
            said.append("No partner is recorded at this meeting: open it and mark who went.")
        said += shown.clashes
        for sentence in said:
            self._warnings.addWidget(parts.label(sentence, "note", wrap=True))

    def _show_late(self, agenda: AgendaView) -> None:
        items, actions = len(agenda.late), len(agenda.late_actions)
        self._late.setVisible(bool(items or actions))
        words = [_count(items, "item"), _count(actions, "open action")]
        said = " and ".join(word for word in words if word)
        what = ", ".join(item.title for item in agenda.late)
        self._late_words.setText(f"Since the papers went out {said} came up{': ' + what if what else ''}.")

    def _show_arising(self, agenda: AgendaView) -> None:
        count = self.arising.set_agenda(agenda)
        self._arising_section.setVisible(count > 0)
        self._arising_section.set_title(f"Matters arising: {_count(count, 'open action')}")

    def _need_button(self) -> QToolButton:
        made = _menu_button("Add")
        made.setAccessibleName("Add a need")
        for kind in NeedKind:
            made.menu().addAction(NEED_WORDS[kind], self._on(f"need:{kind.value}"))
        return made

    def _fill_menu(self, meeting: MeetingRow) -> None:
        menu = self.more.menu()
        menu.clear()
        entries = [("Change…", "edit", "Alt+Return"), ("Calendar file…", "calendar", "")]
        if not over(meeting):
            entries.append(("Cancel or move…", "cancel", ""))
        if meeting.state is MeetingState.PLANNED:
            entries.append(("Papers went out today", "out", ""))
        elif meeting.state is MeetingState.PAPERS_OUT:
            entries.append(("Papers have not gone out", "back", ""))
        if meeting.held or meeting.state is MeetingState.OPEN:
            entries.append(("E-mail the minutes to the chair…", "to_chair", ""))
        if meeting.state not in (MeetingState.OPEN, MeetingState.CLOSED):
            entries.append(("Delete", "delete", ""))
        for words, name, keys in entries:
            menu.addAction(f"{words}\t{keys}" if keys else words, self._on(name))

    # -- saying what is wanted

    def _on(self, name: str) -> "_Wish":
        return _Wish(self, name)

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


def _stacked(content: QWidget, foot: QWidget) -> QLayout:
    """A widget over one that keeps to the left."""
    made = parts.column(content, space=0)
    made.addLayout(parts.row(foot, 0))
    return made


def _fact(name: str, value: QLayout) -> QWidget:
    """A fact whose value is made of controls, in line with the other facts."""
    made = QWidget()
    tag = parts.label(name, "soft")
    tag.setFixedWidth(fonts.pixels(96))
    tag.setMinimumHeight(fonts.pixels(30))
    line = QHBoxLayout(made)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(2 * parts.GRID)
    line.addWidget(tag, 0, Qt.AlignmentFlag.AlignTop)
    line.addLayout(value, 1)
    return made


def _menu_button(text: str) -> QToolButton:
    """A quiet word that opens a menu."""
    made = QToolButton()
    made.setText(text)
    made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    icons.put(made, "chevron-down")
    made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    made.setMenu(QMenu(made))
    return made


def _count(number: int, word: str) -> str:
    return "" if not number else f"1 {word}" if number == 1 else f"{number} {word}s"


def _dispatch_words(each: DispatchRow) -> str:
    how = [
        word
        for word in (
            f"{each.by_email} by e-mail" if each.by_email else "",
            f"{each.by_post} by post" if each.by_post else "",
        )
        if word
    ]
    return f"{each.kind.capitalize()}, {say_date_short(each.on_day)}" + (
        f": {' and '.join(how)}" if how else ""
    )

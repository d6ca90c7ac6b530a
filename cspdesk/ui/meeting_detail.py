"""The detail of one meeting: facts, needs, agenda, what arises, and what went out."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from cspdesk.domain.agenda_view import AgendaView, ArisingAction, ArisingMatter
from cspdesk.domain.dates import say_date, say_date_short
from cspdesk.domain.kinds import MeetingState, MinutesState, NeedKind, VenueState
from cspdesk.domain.meetings import DispatchRow, MeetingRow, NeedRow
from cspdesk.ui import fonts, icons, parts
from cspdesk.ui.agenda_editor import AgendaEditor
from cspdesk.ui.chips import Chip
from cspdesk.ui.desk import Desk
from cspdesk.ui.meeting_chips import (
    KIND_WORDS,
    NEED_WORDS,
    VENUE_WORDS,
    over,
    papers_words,
    state_chip,
    when_words,
)
from cspdesk.ui.parts import DetailPanel
from cspdesk.ui.rows_model import Column, RowsModel
from cspdesk.ui.tables import RowsTable

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


@dataclass(frozen=True)
class ArisingLine:
    """One action of an earlier meeting as the detail lists it."""

    matter: ArisingMatter
    each: ArisingAction

    @property
    def id(self) -> UUID:
        return self.each.action.id


ARISING: tuple[Column[ArisingLine], ...] = (
    Column("ref", "Action", lambda line: line.each.action.ref, width=126, link=True),
    Column(
        "text",
        "What",
        lambda line: line.each.action.text,
        sub=lambda line: ", ".join(
            part
            for part in (
                line.each.action.owner or "no owner",
                line.matter.title
                + (f", {say_date_short(line.matter.day)}" if line.matter.day is not None else ""),
            )
            if part
        ),
        tip=lambda line: line.each.action.text,
    ),
    Column(
        "due",
        "Due",
        lambda line: (
            say_date_short(line.each.action.due) if line.each.action.due else line.each.action.due_words
        ),
        width=104,
    ),
    Column(
        "late",
        "Late",
        lambda line: f"{line.each.overdue} d" if line.each.overdue else "",
        align="right",
        width=56,
        tone=lambda line: "bad" if line.each.overdue else "",
        head_tip="Days past the due date",
    ),
    Column(
        "carried",
        "Carried",
        lambda line: f"{line.each.carried}×",
        align="right",
        width=62,
        head_tip="How often it was carried forward",
    ),
)


class NeedsList(QWidget):
    """What a meeting needs, ticked once arranged. Signals: `arranged` need and truth, `removing` need."""

    arranged = Signal(object, bool)
    removing = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)

    def set_needs(self, needs: Sequence[NeedRow]) -> None:
        """Shows these needs instead of those before."""
        while self._rows.count():
            item = self._rows.takeAt(0)
            old = item.widget() if item is not None else None
            if old is not None:
                old.hide()
                old.deleteLater()
        for need in needs:
            self._rows.addWidget(_NeedLine(need, self))


class _NeedLine(QWidget):
    def __init__(self, need: NeedRow, owner: NeedsList) -> None:
        super().__init__(owner)
        self._need, self._owner = need, owner
        words = need_words(need)
        box = QCheckBox(words.replace("&", "&&"))
        box.setChecked(need.arranged)
        box.setToolTip("Arranged" if need.arranged else "Tick once it is arranged")
        box.toggled.connect(self._on_toggled)
        away = QToolButton()
        icons.put(away, "close")
        away.setAccessibleName(f"Remove {words}")
        away.setToolTip("Remove this need")
        away.clicked.connect(self._on_remove)
        self.setLayout(parts.row(box, 0, away, space=4))

    def _on_toggled(self, on: bool) -> None:
        self._owner.arranged.emit(self._need.id, on)

    def _on_remove(self) -> None:
        self._owner.removing.emit(self._need.id)


def need_words(need: NeedRow) -> str:
    """'Interpreter: Punjabi, to be arranged'."""
    words = need.detail if need.kind is NeedKind.OTHER and need.detail else NEED_WORDS[need.kind]
    detail = f": {need.detail}" if need.detail and need.kind is not NeedKind.OTHER else ""
    return f"{words}{detail}, {'arranged' if need.arranged else 'to be arranged'}"


class MeetingDetail(DetailPanel):
    """Shows one meeting and says what the person wants; the page does it.

    Signals: `wanted(name)` for the buttons (room, papers, send, edit, cancel, calendar, out, back, delete, template,
    need:<kind>, late); `venue_state(state)`; `action_opened(id)`; those of `agenda` and `needs`.
    """

    wanted = Signal(str)
    venue_state = Signal(object)
    action_opened = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = desk.today
        self._notes: list[QWidget] = []
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
        self.arising = RowsTable()
        self.arising.setAccessibleName("Matters arising")
        self.arising.set_model(RowsModel(ARISING, parent=self))
        self.arising.setSortingEnabled(False)
        self.arising.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.arising.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
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
        self.room.setEnabled(meeting.state is not MeetingState.CANCELLED)
        self.room.setText("Meeting room" if not meeting.held else "Minutes")
        self._fill_menu(meeting)
        self.setAccessibleName(f"{meeting.bodies}, {say_date(meeting.day, today)}")

    # -- parts

    def _facts(self, shown: MeetingFacts) -> list[tuple[str, str | Chip | QWidget]]:
        meeting, today = shown.meeting, self._today()
        kind = KIND_WORDS[meeting.kind] if meeting.kind.value != "ordinary" else ""
        self._place.setText(meeting.place or "Not known")
        self.venue.setVisible(bool(meeting.place))
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
        lines = [ArisingLine(matter, each) for matter in agenda.arising for each in matter.actions]
        for item in agenda.items:
            own = agenda.own.get(item.id, ())
            lines += [ArisingLine(ArisingMatter(item.title, None, own), each) for each in own]
        self.arising.rows.set_rows(lines)
        high = self.arising.verticalHeader().defaultSectionSize()
        head = self.arising.horizontalHeader().sizeHint().height()
        self.arising.setFixedHeight(high * len(lines) + head + 2)
        self._arising_section.setVisible(bool(lines))
        self._arising_section.set_title(f"Matters arising: {_count(len(lines), 'open action')}")

    def _need_button(self) -> QToolButton:
        made = _menu_button("Add")
        made.setAccessibleName("Add a need")
        for kind in NeedKind:
            made.menu().addAction(NEED_WORDS[kind], self._on(f"need:{kind.value}"))
        return made

    def _fill_menu(self, meeting: MeetingRow) -> None:
        menu = self.more.menu()
        menu.clear()
        entries = [("Change…", "edit", "F2"), ("Calendar file…", "calendar", "")]
        if not over(meeting):
            entries.append(("Cancel or move…", "cancel", ""))
        if meeting.state is MeetingState.PLANNED:
            entries.append(("Papers went out today", "out", ""))
        elif meeting.state is MeetingState.PAPERS_OUT:
            entries.append(("Papers have not gone out", "back", ""))
        if meeting.held or meeting.state is MeetingState.OPEN:
            entries.append(("Action e-mails…", "owed", ""))
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

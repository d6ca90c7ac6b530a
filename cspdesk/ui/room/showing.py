"""What the meeting room shows of a meeting: its head, the times of its items, its register."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from cspdesk.domain.dates import say_date, say_length
from cspdesk.domain.kinds import MeetingState
from cspdesk.domain.meetings import MeetingRow
from cspdesk.domain.room import Room
from cspdesk.services.context import Context
from cspdesk.services.taking import ON_PAPER
from cspdesk.ui.chips import Chip, Tone
from cspdesk.ui.compiled.ui_room_page import Ui_RoomPage
from cspdesk.ui.desk import Desk, Progress
from cspdesk.ui.room.agenda_list import agenda_lines
from cspdesk.ui.spelling import Speller


def show_head(ui: Ui_RoomPage, meeting: MeetingRow, desk: Desk) -> None:
    """Shows whose meeting it is, when and where, who is in the chair, and its state."""
    ui.title.setText(meeting.title or meeting.bodies)
    chair = f"Chair: {meeting.chair}" if meeting.chair else "Nobody in the chair"
    note = f"Note: {meeting.note_taker}" if meeting.note_taker else ""
    facts = [say_date(meeting.day, desk.today()), meeting.place, chair, note]
    ui.sub.setText("  ·  ".join(fact for fact in facts if fact))
    ui.state.set_chip(_state_chip(meeting))
    ui.sample.setVisible(desk.services.context.partnership.sample)


def show_times(ui: Ui_RoomPage, room: Room, item_id: UUID | None, seconds: Mapping[UUID, int]) -> None:
    """Shows the agenda with times taken and planned, and the whole meeting's."""
    lines = agenda_lines(room.items, seconds)
    ui.agenda.set_lines(lines, item_id)
    line = next((line for line in lines if line.id == item_id), None)
    taken = f"{line.seconds // 60}:{line.seconds % 60:02d}" if line else ""
    allowed = f" of {line.allowed} min" if line and line.allowed else ""
    ui.item.set_time(taken + allowed, bool(line and line.over))
    total = sum(line.seconds for line in lines)
    planned = sum(line.allowed or 0 for line in lines)
    of_planned = f" of {say_length(planned)}" if planned else ""
    ui.clock.setText(f"{say_length(total // 60)}{of_planned}" if total >= 60 or planned else "")


def show_register(ui: Ui_RoomPage, meeting: MeetingRow, desk: Desk) -> None:
    """Shows the register, what it comes to, and whether there is a quorum."""
    register = desk.services.register
    rows = register.rows(meeting.id)
    marks = [row for row in rows if row.id is not None]
    ui.register_.show_register(meeting, rows, register.counted(meeting, marks))
    quorum = register.quorum_of(meeting, marks)
    chip = Chip(quorum.words, Tone.GOOD if quorum.met else Tone.WARN)
    ui.quorum.set_chip(None if quorum.met is None else chip)


@dataclass(frozen=True)
class WarmCalendar:
    """Loads the bank holidays around a day, on the worker."""

    context: Context
    day: dt.date

    def __call__(self, progress: Progress) -> None:
        progress.step("Loading the calendar")
        self.context.closed_days(self.day, self.day)


def office_speller(desk: Desk) -> Speller:
    """A speller that knows the office's own words, and the names of its people, agencies, bodies and venues."""
    office = desk.services
    names = [word.word for word in office.setup.spelling_words()]
    for agency in office.store.people.agencies():
        names += [agency.name, agency.aliases]
    names += [name for _, name in office.store.register.names()]
    for body in office.bodies.all():
        names += [body.name, body.code, body.wards, body.venue]
    words = {part.strip(".,;()") for name in names for part in name.split()}
    return Speller(words, office.setup.add_spelling_word, desk)


def frame_room(page: QWidget, alone: bool) -> None:
    """The room has the whole window: what stands around other pages makes way."""
    from cspdesk.ui.window import MainWindow

    window = page.window()
    if isinstance(window, MainWindow):
        window.ui.sidebar.setVisible(not alone)
        window.ui.topBar.setVisible(not alone)


def _state_chip(meeting: MeetingRow) -> Chip:
    if meeting.minutes_state in ON_PAPER:
        return Chip("Minutes issued", Tone.GOOD)
    if meeting.state is MeetingState.OPEN:
        return Chip("Open", Tone.INFO)
    return Chip(meeting.state.value.replace("_", " ").capitalize(), Tone.QUIET)


def foot_of_room(page: QWidget, ui: Ui_RoomPage) -> int:
    """Pixels from where work is done at the foot of the room - keys, an open bar, minutes to agree, why it is
    closed without - to the end of its page."""
    done_in = (ui.strip, *ui.item.bars(), ui.item.agreeing, ui.item.entries, ui.closing.reason_row)
    tops = [part.mapTo(page, QPoint()).y() for part in done_in if part.isVisibleTo(page)]
    return page.height() - min(tops)

"""The meeting room by keyboard alone: press a key, then ask the office."""

import datetime as dt
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import event

from cspdesk.domain.kinds import IssueSource, Kind, Mark, MeetingState, RoleKind
from cspdesk.domain.meetings import RegisterRow
from cspdesk.office import Office, open_office
from cspdesk.services.closing import Lack, Missing
from cspdesk.ui import messages
from cspdesk.ui.desk import Desk
from cspdesk.ui.page import Page
from cspdesk.ui.room.enter import enter_room, reopen_room
from cspdesk.ui.room.room_page import RoomPage
from cspdesk.ui.window import MainWindow, PageSpec
from tests.hands import Hands
from tests.offices import new_office

DAY = dt.date(2026, 11, 21)


class _Meetings(Page):
    """Stands where the list of meetings is in the real window."""


@dataclass
class Hall:
    """A meeting under way in the real window."""

    office: Office
    desk: Desk
    window: MainWindow
    page: RoomPage
    meeting: UUID
    hands: Hands

    def row(self, name: str) -> RegisterRow:
        return next(r for r in self.office.register.rows(self.meeting) if r.person == name)

    def minute(self, number: int) -> str:
        return self.office.store.meetings.items(self.meeting)[number - 1].minute


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with a meeting of Forum 7 that is open, its chair and a member of the Police."""
    path = tmp_path_factory.mktemp("begun") / "begun.cspdesk"
    office = new_office(path, "north-bedfordshire-2008", machine="test", today=DAY)
    body = office.bodies.forums()[6].id
    police = next(a.id for a in office.store.people.agencies() if a.name == "Police")
    with office.store.work("people") as work:
        for name, kind, agency in (
            ("Jo Green", RoleKind.CHAIR, None),
            ("Ann Hill", RoleKind.MEMBER, None),
            ("Pat Shaw", RoleKind.MEMBER, police),
        ):
            person = work.add(Kind.PERSON, name=name)
            work.add(Kind.ROLE, kind=kind, person_id=person, body_id=body, agency_id=agency)
        work.commit()
    office.minutes.enter(office.meetings.add([body], DAY))
    office.close(keep_backup=False)
    return path


@pytest.fixture
def hall(begun: Path, tmp_path: Path, qtbot: QtBot, desk: Desk) -> Iterator[Hall]:
    path = tmp_path / "hall.cspdesk"
    shutil.copyfile(begun, path)
    office = open_office(path, machine="test", today=DAY)
    office.store.subscribe(desk.publish)
    window = MainWindow(
        desk,
        (
            PageSpec("meetings", "Meetings", "meetings", _Meetings, kinds=(Kind.MEETING,)),
            PageSpec("room", "Meeting room", "meetings", RoomPage, hidden=True),
        ),
    )
    qtbot.addWidget(window)
    window.resize(1366, 768)
    desk.attach(office)
    window.undo_road.attach(office.history.undo, office.history.recent(50))
    meeting = office.meetings.all()[0].id
    enter_room(desk, meeting)
    window.show()
    QApplication.processEvents()
    page = window.page("room")
    assert isinstance(page, RoomPage)
    yield Hall(office, desk, window, page, meeting, Hands(window))
    window.close()
    office.close(keep_backup=False)


def test_entering_opens_the_meeting_with_the_cursor_in_the_minute(hall: Hall) -> None:
    another = hall.office.meetings.add([hall.office.bodies.forums()[5].id], DAY)
    hall.page.leave()
    enter_room(hall.desk, another)
    assert hall.office.meetings.get(another).state is MeetingState.OPEN
    assert hall.hands.name() == "Minute of this item"


def test_a_meeting_to_come_is_looked_at_without_being_begun(hall: Hall) -> None:
    coming = hall.office.meetings.add([hall.office.bodies.forums()[6].id], DAY + dt.timedelta(weeks=3))
    hall.page.leave()
    enter_room(hall.desk, coming)
    assert hall.page.room is not None
    assert hall.page.room.meeting.id == coming
    assert hall.office.meetings.get(coming).state is MeetingState.PLANNED


def test_f10_starts_a_meeting_before_its_day_when_that_is_meant(
    hall: Hall, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    answers = [False, True]

    def answer(_parent: object, question: str, *_more: str) -> bool:
        asked.append(question)
        return answers.pop(0)

    monkeypatch.setattr(messages, "asked", answer)
    coming = hall.office.meetings.add([hall.office.bodies.forums()[6].id], DAY + dt.timedelta(weeks=3))
    hall.page.leave()
    enter_room(hall.desk, coming)
    hall.hands.press("F10")
    assert hall.office.meetings.get(coming).state is MeetingState.PLANNED
    hall.hands.press("F10")
    assert hall.office.meetings.get(coming).state is MeetingState.OPEN
    assert "planned for Saturday 12 December 2026" in asked[0]


def test_a_meeting_of_the_past_opens_and_that_is_said(hall: Hall) -> None:
    past = hall.office.meetings.add([hall.office.bodies.forums()[6].id], DAY - dt.timedelta(weeks=3))
    hall.page.leave()
    enter_room(hall.desk, past)
    assert hall.office.meetings.get(past).state is MeetingState.OPEN
    assert hall.window.toast is not None
    assert "to have its minutes typed in" in hall.window.toast.said


def test_f3_a_name_enter_p_marks_somebody_present(hall: Hall) -> None:
    hall.hands.press("F3")
    hall.hands.type("ann")
    hall.hands.press("Return", "p")
    assert hall.row("Ann Hill").mark is Mark.IN_ROOM


@pytest.mark.parametrize(
    ("letter", "mark"),
    [("p", Mark.IN_ROOM), ("o", Mark.ONLINE), ("t", Mark.PHONE), ("a", Mark.APOLOGIES), ("x", Mark.ABSENT)],
)
def test_one_letter_marks_the_current_line(hall: Hall, letter: str, mark: Mark) -> None:
    hall.hands.press("F3", "F3", letter)
    assert hall.page.ui.register_.table.current() is not None
    assert [r.mark for r in hall.office.register.rows(hall.meeting)].count(mark) == 1


def test_letters_in_the_minute_are_letters(hall: Hall) -> None:
    hall.hands.type("papa")
    assert {r.mark for r in hall.office.register.rows(hall.meeting)} == {Mark.EXPECTED}
    hall.page.settle()
    assert hall.minute(1) == "papa"


def test_a_new_person_takes_three_keys_beyond_the_name(hall: Hall) -> None:
    hall.hands.press("F3")
    hall.hands.type("Ola Nowak")
    hall.hands.press("Return", "p")
    assert hall.row("Ola Nowak").mark is Mark.IN_ROOM


def test_a_new_person_of_an_agency_is_typed_with_it(hall: Hall) -> None:
    hall.hands.press("F3")
    hall.hands.type("Kim Dale (yos)")
    hall.hands.press("Return", "a")
    assert (hall.row("Kim Dale").agency, hall.row("Kim Dale").mark) == ("YOS", Mark.APOLOGIES)


def test_shift_enter_adds_a_name_that_begins_like_another(hall: Hall) -> None:
    hall.hands.press("F3")
    hall.hands.type("Ann")
    hall.hands.press("Shift+Return", "p")
    assert hall.row("Ann").mark is Mark.IN_ROOM
    assert hall.row("Ann Hill").mark is Mark.EXPECTED


def test_s_asks_who_came_instead(hall: Hall) -> None:
    hall.hands.press("F3")
    hall.hands.type("ann")
    hall.hands.press("Return", "s")
    hall.hands.type("Vic Dale")
    hall.hands.press("Return")
    assert (hall.row("Ann Hill").mark, hall.row("Ann Hill").stand_in) == (Mark.STOOD_IN, "Vic Dale")


def test_l_and_e_take_times(hall: Hall) -> None:
    hall.hands.press("F3")
    hall.hands.type("ann")
    hall.hands.press("Return", "l")
    hall.hands.type("7.20pm")
    hall.hands.press("Return", "e")
    hall.hands.type("8pm")
    hall.hands.press("Return")
    row = hall.row("Ann Hill")
    assert (row.arrived, row.left_at) == (dt.time(19, 20), dt.time(20, 0))


def test_g_changes_the_agency(hall: Hall) -> None:
    hall.hands.press("F3")
    hall.hands.type("pat")
    hall.hands.press("Return", "p", "g")
    hall.hands.type("fire")
    hall.hands.press("Return")
    assert (hall.row("Pat Shaw").agency, hall.row("Pat Shaw").mark) == ("Fire Service", Mark.IN_ROOM)


def test_c_and_n_say_who_took_chair_and_note(hall: Hall) -> None:
    hall.hands.press("F3")
    hall.hands.type("ann")
    hall.hands.press("Return", "c", "n")
    meeting = hall.office.meetings.get(hall.meeting)
    assert (meeting.chair, meeting.note_taker) == ("Ann Hill", "Ann Hill")


def test_f7_counts_residents_then_young_people_and_comes_back(hall: Hall) -> None:
    hall.hands.press("F7")
    hall.hands.type("14")
    hall.hands.press("Return")
    hall.hands.type("3")
    hall.hands.press("Return")
    meeting = hall.office.meetings.get(hall.meeting)
    assert (meeting.residents, meeting.young_people) == (14, 3)
    assert hall.hands.name() == "Minute of this item"


def test_plus_counts_one_more(hall: Hall) -> None:
    hall.hands.press("F7", "+", "+", "-")
    assert hall.office.meetings.get(hall.meeting).residents == 1


def test_nought_is_counted_and_nothing_is_not(hall: Hall) -> None:
    hall.hands.press("F7", "Return")
    assert hall.office.meetings.get(hall.meeting).residents is None
    hall.hands.press("F7", "0", "Return")
    assert hall.office.meetings.get(hall.meeting).residents == 0


def test_esc_returns_to_the_same_cursor(hall: Hall) -> None:
    hall.hands.type("Burglary is down.")
    hall.hands.press("Left", "Left", "Left")
    before = hall.page.ui.item.cursor_place()
    for key in ("F3", "F4", "F5", "F6", "F7", "F8", "F9"):
        hall.hands.press(key, "Escape")
        assert hall.hands.name() == "Minute of this item", key
        assert hall.page.ui.item.cursor_place() == before, key


def test_ctrl_down_and_page_down_go_to_the_next_item(hall: Hall) -> None:
    hall.hands.type("One.")
    hall.hands.press("Ctrl+Down")
    hall.hands.type("Two.")
    hall.hands.press("PageDown")
    hall.hands.type("Three.")
    hall.hands.press("PageUp", "Ctrl+Up")
    hall.page.settle()
    assert [hall.minute(n) for n in (1, 2, 3)] == ["One.", "Two.", "Three."]
    assert hall.page.item() == hall.office.store.meetings.items(hall.meeting)[0]


def test_leaving_an_item_makes_one_change_of_its_minute(hall: Hall) -> None:
    hall.hands.type("Said and done.")
    hall.hands.press("Ctrl+Down")
    assert hall.office.history.recent(1)[-1].words == "write minute of “Welcome and apologies”"


def test_f5_takes_an_action_as_it_is_said(hall: Hall) -> None:
    hall.hands.press("F5")
    hall.hands.type("Count cars at the school - pat")
    hall.hands.press("Return")
    hall.hands.type("by 12 Dec")
    hall.hands.press("Return")
    (action,) = hall.office.store.actions.all(meeting_id=hall.meeting)
    assert (action.text, action.owner) == ("Count cars at the school", "Police, Pat Shaw")
    assert action.due == dt.date(2026, 12, 12)
    assert hall.hands.name() == "Minute of this item"


def test_the_action_line_says_what_it_understood(hall: Hall) -> None:
    hall.hands.press("F5")
    hall.hands.type("Count cars - Jo Green, next meeting")
    assert hall.page.ui.item.action._says.text() == "Owner: Jo Green     Due: the next meeting"


def test_f4_takes_a_decision_with_proposer_and_seconder(hall: Hall) -> None:
    hall.hands.press("F4")
    hall.hands.type("Ask for a crossing")
    hall.hands.press("Tab")
    hall.hands.type("ann")
    hall.hands.press("Tab")
    hall.hands.type("pat")
    hall.hands.press("Return", "Return")
    (decision,) = hall.office.store.meetings.decisions(hall.meeting)
    assert (decision.text, decision.proposer, decision.seconder) == (
        "Ask for a crossing",
        "Ann Hill",
        "Pat Shaw",
    )


def test_a_decision_is_typed_with_its_section_17_statement(hall: Hall) -> None:
    hall.hands.press("F4")
    hall.hands.type("Ask for a crossing")
    hall.hands.press("Tab", "Tab", "Tab")
    hall.hands.type("Fewer children hurt")
    hall.hands.press("Return")
    (decision,) = hall.office.store.meetings.decisions(hall.meeting)
    assert (decision.text, decision.section17) == ("Ask for a crossing", "Fewer children hurt")


def test_a_missing_section_17_statement_alone_needs_no_reason(hall: Hall) -> None:
    panel = hall.page.ui.closing
    panel.show_missing([Missing(Lack.SECTION17, "The decision “Yes” has no Section 17 statement.")])
    assert (panel.reason_row.isHidden(), panel.button.isEnabled()) == (True, True)


def test_tab_goes_round_in_a_bar(hall: Hall) -> None:
    hall.hands.press("F4")
    hall.hands.type("Ask for a crossing")
    hall.hands.press("Tab", "Tab", "Tab", "Tab")
    assert hall.hands.name() == "What was decided"


def test_what_stands_in_a_bar_is_kept_when_another_key_leaves_it(hall: Hall) -> None:
    hall.hands.press("F4")
    hall.hands.type("Ask for a crossing")
    hall.hands.press("F5")
    hall.hands.type("Count cars - pat")
    hall.hands.press("Return", "Ctrl+Down")
    assert [d.text for d in hall.office.store.meetings.decisions(hall.meeting)] == ["Ask for a crossing"]
    (action,) = hall.office.store.actions.all(meeting_id=hall.meeting)
    assert action.item_id == hall.office.store.meetings.items(hall.meeting)[0].id


def test_what_escape_leaves_in_a_bar_is_there_again(hall: Hall) -> None:
    hall.hands.press("F4")
    hall.hands.type("Ask for a crossing")
    hall.hands.press("Escape")
    assert not hall.office.store.meetings.decisions(hall.meeting)
    assert hall.hands.name() == "Minute of this item"
    hall.hands.press("F4")
    assert hall.page.ui.item.decision.texts()[0] == "Ask for a crossing"


def test_a_refused_decision_stays_in_its_bar(hall: Hall) -> None:
    hall.hands.press("F4")
    hall.hands.type("Ask for a crossing")
    hall.hands.press("Tab")
    hall.hands.type("Nobody Known")
    hall.hands.press("Return")
    assert not hall.office.store.meetings.decisions(hall.meeting)
    assert hall.page.ui.item.decision.isVisible()
    assert hall.window.toast is not None
    assert "Nobody Known" in hall.window.toast.said


def test_f1_shows_the_letters_of_the_register(hall: Hall) -> None:
    hall.hands.press("F1")
    assert hall.window.sheet is not None
    said = {label.text() for label in hall.window.sheet.findChildren(QLabel)}
    assert {"apologies", "stood in", "left early", "In the register"} <= said


def test_an_action_half_said_is_there_again_after_a_stop(hall: Hall) -> None:
    hall.office.drafts.keep_typing(f"ActionBar {hall.meeting}", {"Action": "Mend the ga"})
    hall.hands.press("F5")
    assert hall.page.ui.item.action.line.text() == "Mend the ga"
    hall.hands.press("Return")
    assert hall.office.drafts.typing(f"ActionBar {hall.meeting}") == {}


def test_f6_takes_the_kind_of_an_issue_and_how_it_came_in(hall: Hall) -> None:
    hall.hands.press("F6")
    hall.hands.type("Litter behind the shops")
    hall.hands.press("Tab", "Tab", "Tab", "Tab")
    hall.hands.type("litter")
    hall.hands.press("Tab")
    hall.hands.press("Down", "Down", "Down", "Return")
    (issue,) = hall.office.issues.of_meeting(hall.meeting)
    assert (issue.kind, issue.source) == ("litter", IssueSource.LETTER)
    hall.page.taking.change_record(issue.id)
    assert hall.page.ui.item.issue.kind.text() == "litter"
    assert hall.page.ui.item.issue.source.currentData() == IssueSource.LETTER


def test_f6_takes_an_issue_with_private_detail_apart(hall: Hall) -> None:
    hall.hands.press("F6")
    hall.hands.type("Speeding past the school")
    hall.hands.press("Tab")
    hall.hands.type("School Lane")
    hall.hands.press("Tab", "Tab")
    hall.hands.type("number 4")
    hall.hands.press("Return")
    (issue,) = hall.office.issues.of_meeting(hall.meeting)
    assert (issue.words, issue.place, issue.private_detail) == (
        "Speeding past the school",
        "School Lane",
        "number 4",
    )


def test_f8_adds_an_item_and_goes_to_it(hall: Hall) -> None:
    hall.hands.press("F8")
    hall.hands.type("Dog fouling")
    hall.hands.press("Return")
    hall.hands.type("It continues.")
    hall.page.settle()
    item = hall.page.item()
    assert item is not None
    assert item.title == "Dog fouling"
    assert hall.minute(2) == "It continues."


def test_enter_on_a_row_changes_it(hall: Hall) -> None:
    hall.office.minutes.add_action(hall.meeting, hall.page.item_id, "Count cars - Jo Green by 12 Dec")
    QApplication.processEvents()
    hall.hands.press("Shift+F5", "Return", "Home")
    hall.hands.type("Please c")
    hall.hands.press("Delete", "Return")
    (action,) = hall.office.store.actions.all(meeting_id=hall.meeting)
    assert (action.text, action.owner) == ("Please count cars", "Jo Green")
    assert action.due == dt.date(2026, 12, 12)


def test_ctrl_d_ticks_the_item(hall: Hall) -> None:
    hall.hands.press("Ctrl+D")
    assert hall.office.store.meetings.items(hall.meeting)[0].state == "done"


def test_f9_lists_what_is_missing_and_goes_there(hall: Hall) -> None:
    hall.office.minutes.add_action(hall.meeting, hall.page.item_id, "Do something")
    hall.hands.press("F9")
    words = [line.missing.words for line in hall.page.ui.closing.list.rows.shown()]
    assert "F07-2026-001 has no owner." in words
    for _ in range(words.index("F07-2026-001 has no owner.")):
        hall.hands.press("Down")
    hall.hands.press("Return")
    assert hall.hands.name() == "Action"


def test_closing_with_a_reason_by_keyboard(hall: Hall) -> None:
    hall.hands.press("F9", "Tab")
    hall.hands.type("The hall had to be left")
    hall.hands.press("Return")
    meeting = hall.office.meetings.get(hall.meeting)
    assert (meeting.state, meeting.closed_reason) == (MeetingState.CLOSED, "The hall had to be left")


def test_ctrl_z_takes_back_typing_first_and_then_the_last_change(hall: Hall) -> None:
    hall.hands.press("F3", "F3", "p", "Escape")
    hall.hands.type("x")
    hall.hands.press("Ctrl+Z")
    assert hall.page.ui.item.minute.text() == ""
    assert any(r.mark is Mark.IN_ROOM for r in hall.office.register.rows(hall.meeting))
    hall.hands.press("Ctrl+Z")
    assert not any(r.mark is Mark.IN_ROOM for r in hall.office.register.rows(hall.meeting))


def test_the_room_opens_again_where_it_was(hall: Hall, qtbot: QtBot) -> None:
    hall.hands.press("Ctrl+Down", "Ctrl+Down")
    hall.hands.type("Half a sentence")
    kept = hall.office.minutes.place
    qtbot.waitUntil(lambda: kept(hall.meeting).cursor == len("Half a sentence"))
    other = Desk(today=hall.desk.today)
    other.attach(hall.office)
    page = RoomPage(other)
    qtbot.addWidget(page)
    assert reopen_room(other)
    page.show()
    assert page.item_id == hall.page.item_id
    assert page.ui.item.minute.text() == "Half a sentence"
    assert page.ui.item.cursor_place() == len("Half a sentence")


def test_a_room_left_on_purpose_does_not_open_again(hall: Hall) -> None:
    hall.hands.type("Said.")
    hall.hands.press("Alt+Left")
    assert hall.minute(1) == "Said."
    assert hall.office.minutes.open_room() is None
    assert not reopen_room(hall.desk)


def test_a_message_lies_over_no_bar_and_no_key(hall: Hall, qtbot: QtBot) -> None:
    hall.desk.refuse("It is not said who took the chair.")
    toast, page = hall.window.toast, hall.page
    assert toast is not None
    for key in ("F2", "F4", "F6"):
        hall.hands.press(key)
        qtbot.waitUntil(lambda: toast.geometry().bottom() < page.height() - page.foot())
    assert page.foot() > page.ui.strip.height() + page.ui.item.issue.height()


def test_tab_goes_from_the_minute_to_the_minutes_to_be_agreed(hall: Hall) -> None:
    hall.page.leave()
    body = hall.office.bodies.forums()[6].id
    before = hall.office.meetings.add([body], DAY - dt.timedelta(weeks=8))
    hall.office.minutes.open_meeting(before)
    hall.office.closing.close(before, "test")
    hall.office.issued.issue(before)
    enter_room(hall.desk, hall.meeting)
    QApplication.processEvents()
    hall.hands.press("Ctrl+Down", "Tab")
    assert hall.hands.name().startswith("Correct the Minutes")
    hall.office.minutes.add_decision(hall.meeting, hall.page.item_id, "Lamps first")
    QApplication.processEvents()
    assert hall.hands.name().startswith("Correct the Minutes")
    hall.hands.press("Tab")
    assert hall.hands.name().startswith("Agree the Minutes")


def test_issued_minutes_are_read_only(hall: Hall) -> None:
    hall.office.closing.close(hall.meeting, "test")
    hall.office.issued.issue(hall.meeting)
    hall.office.minutes.enter(hall.meeting)
    hall.page.read()
    assert hall.page.ui.item.minute.isReadOnly()


def test_the_room_reads_as_much_however_long_its_lists_are(hall: Hall) -> None:
    said: list[str] = []
    event.listen(hall.office.store.engine, "before_cursor_execute", _Statements(said))
    hall.page.read()
    few = len(said)
    for number in range(15):
        hall.office.register.add_person_and_mark(hall.meeting, f"Person {number} (Police)", Mark.IN_ROOM)
        hall.office.minutes.add_action(hall.meeting, hall.page.item_id, f"Do {number} - Jo Green by 12 Dec")
    QApplication.processEvents()
    said.clear()
    hall.page.read()
    assert len(said) == few


class _Statements:
    """Keeps every statement the store is asked."""

    def __init__(self, said: list[str]) -> None:
        self.said = said

    def __call__(self, _connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        self.said.append(statement)


def test_every_control_has_a_name(hall: Hall, assert_named: Callable[[QWidget], None]) -> None:
    for key in ("F2", "F4", "F5", "F6", "F8", "F9"):
        hall.hands.press(key)
        assert_named(hall.page)
    hall.hands.press("Escape", "F3", "F3", "s")
    assert_named(hall.page)


@pytest.mark.parametrize(
    "name", ["ਗੁਰਪ੍ਰੀਤ ਕੌਰ", "فاطمہ بی بی", "Łukasz Żółć", "Sam 🙂 Stone", "O’Brien-" + "Long" * 60, "A‮B Cee"]
)
def test_any_name_is_kept_as_typed(hall: Hall, name: str) -> None:
    hall.hands.press("F3")
    hall.page.ui.register_.finder.setText(name)
    hall.hands.press("Return", "p")
    assert hall.row(name).mark is Mark.IN_ROOM


def test_what_cannot_be_printed_is_taken_out_of_a_name(hall: Hall) -> None:
    hall.hands.press("F3")
    QApplication.clipboard().setText("Bo\x00\x07 Lee")
    hall.page.ui.register_.finder.paste()
    hall.hands.press("Return", "p")
    assert hall.row("Bo Lee").mark is Mark.IN_ROOM


def test_typed_names_are_shown_as_text(hall: Hall) -> None:
    hall.hands.press("F3")
    hall.hands.type("<b>Bo</b> Lee")
    hall.hands.press("Return", "p")
    assert hall.row("<b>Bo</b> Lee").mark is Mark.IN_ROOM

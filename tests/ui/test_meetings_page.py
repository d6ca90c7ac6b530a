"""Meetings in the window: the list, the agenda edited in place, and the dialogs, by key and click."""

import datetime as dt
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from uuid import UUID

import pytest
import sqlalchemy as sa
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cspdesk.domain.kinds import (
    BodyKind,
    Consent,
    Kind,
    MeetingKind,
    MeetingState,
    MinutesState,
    NeedKind,
    RoleKind,
)
from cspdesk.office import Office, open_office
from cspdesk.ui import messages
from cspdesk.ui.desk import Desk
from cspdesk.ui.meetings.cancel_dialog import CancelDialog
from cspdesk.ui.meetings.meeting_dialog import MeetingDialog
from cspdesk.ui.meetings.meetings_page import MeetingsPage
from cspdesk.ui.meetings.plan_year_dialog import PlanYearDialog
from cspdesk.ui.meetings.plan_year_work import MANY
from cspdesk.ui.meetings.send_dialog import SendDialog
from cspdesk.ui.meetings.template_dialog import TemplateDialog
from cspdesk.ui.page import Page
from cspdesk.ui.papers.print_dialog import PrintDialog
from cspdesk.ui.window import MainWindow, PageSpec
from tests.hands import Hands
from tests.offices import new_office

TODAY = dt.date(2026, 11, 21)
HELD, NEXT, LATER = dt.date(2026, 11, 3), dt.date(2026, 12, 15), dt.date(2027, 2, 16)


@dataclass
class Desktop:
    """The window on the page of meetings."""

    office: Office
    desk: Desk
    window: MainWindow
    page: MeetingsPage
    hands: Hands

    @property
    def forum(self) -> UUID:
        return self.office.bodies.forums()[0].id

    def titles(self, meeting: UUID) -> list[str]:
        return [item.title for item in self.office.agenda.items(meeting)]

    def shown(self) -> list[str]:
        return [row.ref for row in self.page.rows.model().shown()]


@pytest.fixture(scope="module")
def planned(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store in which Forum 1 has one meeting held and two coming, with members and a hall."""
    path = tmp_path_factory.mktemp("planned") / "planned.cspdesk"
    office = new_office(path, "north-bedfordshire-2008", machine="test", today=TODAY)
    body = office.bodies.forums()[0].id
    hall = office.venues.add("Hall A", address="1 Example Street")
    office.bodies.change(
        body,
        cadence="third Tuesday every two months",
        usual_venue_id=hall,
        usual_start=dt.time(19),
        usual_minutes=90,
    )
    with office.store.work("people") as work:
        for name, kind, email in (
            ("Jo Green", RoleKind.CHAIR, "jo@example.org"),
            ("Ann Hill", RoleKind.MEMBER, ""),
        ):
            person = work.add(Kind.PERSON, name=name, email=email, may_be_contacted=Consent.YES)
            work.add(Kind.ROLE, kind=kind, person_id=person, body_id=body)
        work.commit()
    held = office.meetings.add([body], HELD)
    for day in (NEXT, LATER):
        office.meetings.add([body], day)
    office.minutes.open_meeting(held)
    office.closing.close(held, "Tried.")
    office.close(keep_backup=False)
    return path


@pytest.fixture
def desktop(planned: Path, tmp_path: Path, desk: Desk, qtbot: QtBot) -> Iterator[Desktop]:
    path = tmp_path / "office.cspdesk"
    shutil.copyfile(planned, path)
    office = open_office(path, machine="test", today=TODAY)
    spec = PageSpec("meetings", "Meetings", "meetings", MeetingsPage, kinds=(Kind.MEETING,))
    window = MainWindow(desk, [spec, PageSpec("room", "Meeting room", "meetings", Page, hidden=True)])
    qtbot.addWidget(window)
    window.resize(1366, 768)
    office.store.subscribe(desk.publish)
    desk.attach(office)
    page = window.open_page("meetings")
    assert isinstance(page, MeetingsPage)
    window.show()
    yield Desktop(office, desk, window, page, Hands(window))
    desk.finish_work()
    office.close(keep_backup=False)


@pytest.fixture
def coming(desktop: Desktop) -> UUID:
    """The next meeting of Forum 1, chosen in the list."""
    meeting = next(m.id for m in desktop.office.meetings.all() if m.day == NEXT)
    desktop.page.rows.choose(meeting)
    return meeting


def test_list_begins_with_what_is_coming(desktop: Desktop) -> None:
    assert desktop.shown() == ["F01-2026-12-15", "F01-2027-02-16"]


def test_held_meetings_are_one_choice_away(desktop: Desktop) -> None:
    desktop.page.filters.period.setCurrentText("Held")
    assert desktop.shown() == ["F01-2026-11-03"]


def test_list_filters_as_one_types(desktop: Desktop, qtbot: QtBot) -> None:
    qtbot.keyClicks(desktop.page.rows.filter, "15 dec")
    assert desktop.shown() == ["F01-2026-12-15"]


def test_joint_meeting_shows_under_each_of_its_bodies(desktop: Desktop, qtbot: QtBot) -> None:
    second = desktop.office.bodies.forums()[1].id
    desktop.office.meetings.add([desktop.forum, second], dt.date(2027, 3, 9))
    qtbot.waitUntil(lambda: len(desktop.shown()) == 3)
    desktop.page.set_body(second)
    assert desktop.shown() == ["F01-2027-03-09"]


def test_external_meeting_without_a_partner_is_flagged(desktop: Desktop, qtbot: QtBot) -> None:
    made = desktop.office.meetings.add([desktop.forum], dt.date(2026, 11, 10), kind=MeetingKind.EXTERNAL)
    qtbot.waitUntil(lambda: "F01-2026-11-10" in desktop.shown())
    assert desktop.page.head._sub.text().endswith("1 without a partner")
    desktop.page.open_record(Kind.MEETING, made)
    row = desktop.page.current()
    assert row is not None
    assert desktop.page.cells.stand(row).word == "No partner recorded"


def test_alt_down_moves_an_item(desktop: Desktop, coming: UUID) -> None:
    table = desktop.page.meeting.agenda.table
    table.setFocus(Qt.FocusReason.OtherFocusReason)
    table.choose(table.rows.id_at(0))
    desktop.hands.press("Alt+Down")
    assert desktop.titles(coming)[:2] == ["Minutes of the last meeting", "Welcome and apologies"]


def test_moved_item_stays_chosen(desktop: Desktop, coming: UUID, qtbot: QtBot) -> None:
    table = desktop.page.meeting.agenda.table
    table.setFocus(Qt.FocusReason.OtherFocusReason)
    moved = table.rows.id_at(3)
    table.choose(moved)
    desktop.hands.press("Alt+Up")
    qtbot.waitUntil(lambda: table.rows.id_at(2) == moved)
    assert table.current_id() == moved


def test_item_dropped_above_the_first_leads(desktop: Desktop, coming: UUID) -> None:
    table = desktop.page.meeting.agenda.table
    table.dropped.emit([table.rows.id_at(3)], 0)
    assert desktop.titles(coming)[0] == "Police report"


def test_typed_line_adds_an_item(desktop: Desktop, coming: UUID, qtbot: QtBot) -> None:
    line = desktop.page.meeting.agenda.new_item
    line.setFocus(Qt.FocusReason.OtherFocusReason)
    desktop.hands.type("Parking by the school\n")
    assert "Parking by the school" in desktop.titles(coming)
    assert line.text() == ""


def test_minutes_allowed_are_edited_in_the_cell_and_warn(
    desktop: Desktop, coming: UUID, qtbot: QtBot
) -> None:
    editor = desktop.page.meeting.agenda
    editor.table.setCurrentIndex(editor.model.index(3, editor.model.column_of("minutes")))
    editor.table.setFocus(Qt.FocusReason.OtherFocusReason)
    editor.model.setData(editor.table.currentIndex(), 75)
    qtbot.waitUntil(lambda: "1 h after the meeting's end" in editor.warning.text())
    assert desktop.office.agenda.items(coming)[3].minutes_allowed == 75


def test_enter_opens_the_title_for_typing(desktop: Desktop, coming: UUID) -> None:
    table = desktop.page.meeting.agenda.table
    table.setFocus(Qt.FocusReason.OtherFocusReason)
    table.choose(table.rows.id_at(3))
    desktop.hands.press("Return")
    desktop.hands.press("Ctrl+A")
    desktop.hands.type("Police update")
    desktop.hands.press("Return")
    assert "Police update" in desktop.titles(coming)


def test_enter_in_the_minutes_takes_a_number(desktop: Desktop, coming: UUID) -> None:
    table = desktop.page.meeting.agenda.table
    table.setFocus(Qt.FocusReason.OtherFocusReason)
    table.setCurrentIndex(table.rows.index(3, table.rows.column_of("minutes")))
    desktop.hands.press("Return", "Ctrl+A")
    desktop.hands.type("25")
    desktop.hands.press("Return")
    assert desktop.office.agenda.items(coming)[3].minutes_allowed == 25


def test_delete_takes_an_item_off_and_undo_is_offered(desktop: Desktop, coming: UUID, qtbot: QtBot) -> None:
    table = desktop.page.meeting.agenda.table
    table.setFocus(Qt.FocusReason.OtherFocusReason)
    table.choose(table.rows.id_at(3))
    with qtbot.waitSignal(desktop.desk.saying) as said:
        desktop.hands.press("Delete")
    assert said.args is not None
    assert said.args[0].undo
    assert "Police report" not in desktop.titles(coming)


def test_need_is_ticked_once_arranged(desktop: Desktop, coming: UUID, qtbot: QtBot) -> None:
    need = desktop.office.meetings.add_need(coming, NeedKind.HEARING_LOOP)
    needs = desktop.page.meeting.needs
    qtbot.waitUntil(lambda: needs._rows.count() == 1)
    needs.arranged.emit(need, True)
    assert desktop.office.meetings.needs(coming)[0].arranged


def test_venue_is_marked_as_booked(desktop: Desktop, coming: UUID) -> None:
    booked = next(a for a in desktop.page.meeting.venue.menu().actions() if a.text() == "Booked")
    booked.trigger()
    assert desktop.office.meetings.get(coming).venue_state.value == "booked"


def test_late_papers_are_offered_and_taken(desktop: Desktop, coming: UUID, qtbot: QtBot) -> None:
    desktop.office.meetings.set_papers_out(coming, TODAY)
    held = next(m.id for m in desktop.office.meetings.all() if m.day == HELD)
    desktop.office.agenda.add(held, "Flooded path")
    detail = desktop.page.meeting
    qtbot.waitUntil(lambda: "Flooded path" in detail._late_words.text())
    qtbot.mouseClick(detail._late_button, Qt.MouseButton.LeftButton)
    assert "Flooded path" in desktop.titles(coming)


def test_new_meeting_takes_the_usual_place_and_says_when_papers_are_due(
    desktop: Desktop, qtbot: QtBot
) -> None:
    dialog = MeetingDialog(desktop.desk, None, (), desktop.window)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClicks(dialog.ui.bodies.name, "forum 1")
    qtbot.keyClick(dialog.ui.bodies.name, Qt.Key.Key_Return)
    dialog.ui.day.setFocus(Qt.FocusReason.OtherFocusReason)
    qtbot.keyClicks(dialog.ui.day, "13 April 2027")
    dialog.ui.day.settle()
    assert dialog.ui.venue.text() == "Hall A"
    assert dialog.ui.says.text().startswith("Papers are due Tue 6 Apr 2027")
    qtbot.mouseClick(dialog.ui.save, Qt.MouseButton.LeftButton)
    assert dialog.saved is not None
    assert desktop.office.meetings.get(dialog.saved).ref == "F01-2027-04-13"


def test_meeting_is_added_by_keyboard_alone(desktop: Desktop, qtbot: QtBot) -> None:
    def type_it() -> None:
        hands = desktop.hands
        hands.type("forum 2")
        hands.press("Return", "Tab")
        hands.type("15 march 2027")
        hands.press("Tab")
        hands.type("7pm")
        hands.press("Tab")
        hands.type("8.30pm")
        hands.press("Return")

    desktop.hands.press("Tab")
    desktop.hands.during(lambda: desktop.hands.press("Ctrl+N"), type_it)
    row = desktop.page.current()
    assert row is not None
    assert (row.ref, row.start, row.finish) == ("F02-2027-03-15", dt.time(19), dt.time(20, 30))


def test_note_of_a_meeting_on_paper_may_still_be_changed(
    desktop: Desktop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = next(m for m in desktop.office.meetings.all() if m.day == HELD)
    desktop.office.issued.issue(held.id)
    held = desktop.office.meetings.get(held.id)
    dialog = MeetingDialog(desktop.desk, held, (desktop.forum,), desktop.window)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClicks(dialog.ui.note, "Keys are with Jo.")
    qtbot.mouseClick(dialog.ui.save, Qt.MouseButton.LeftButton)
    assert desktop.office.meetings.get(held.id).note == "Keys are with Jo."
    late = MeetingDialog(desktop.desk, desktop.office.meetings.get(held.id), (desktop.forum,), desktop.window)
    qtbot.addWidget(late)
    late.ui.start.set_time(dt.time(18))
    qtbot.mouseClick(late.ui.save, Qt.MouseButton.LeftButton)
    assert "corrected at the next meeting" in late.ui.says.text()


def test_heading_tells_how_often_papers_were_in_time(desktop: Desktop, coming: UUID, qtbot: QtBot) -> None:
    desktop.office.meetings.set_papers_out(coming, dt.date(2026, 12, 9))
    qtbot.waitUntil(lambda: "papers in time for 0 of 1 this year" in desktop.page.head._sub.text())


def test_second_meeting_on_a_day_is_refused_in_the_dialog(desktop: Desktop, qtbot: QtBot) -> None:
    dialog = MeetingDialog(desktop.desk, None, (desktop.forum,), desktop.window)
    qtbot.addWidget(dialog)
    dialog.ui.day.set_date(NEXT)
    dialog.show()
    qtbot.mouseClick(dialog.ui.save, Qt.MouseButton.LeftButton)
    assert dialog.saved is None
    assert "already" in dialog.ui.says.text()


def test_space_leaves_a_day_out_of_the_plan(desktop: Desktop, qtbot: QtBot) -> None:
    dialog = PlanYearDialog(desktop.desk, (desktop.forum,), desktop.window)
    qtbot.addWidget(dialog)
    dialog.ui.fromDay.set_date(dt.date(2027, 4, 1))
    dialog.ui.toDay.set_date(dt.date(2028, 3, 31))
    dialog.propose()
    dialog.show()
    count = len(dialog.ui.days.rows.shown())
    dialog.ui.days.choose(dialog.ui.days.rows.id_at(0))
    qtbot.keyClick(dialog.ui.days, Qt.Key.Key_Space)
    qtbot.mouseClick(dialog.ui.plan, Qt.MouseButton.LeftButton)
    assert len(dialog.days) == count - 1
    assert len(desktop.office.meetings.all(from_day=dt.date(2027, 4, 1))) == count - 1


def test_a_year_of_many_bodies_is_worked_out_and_planned_while_the_window_goes_on(
    desktop: Desktop, qtbot: QtBot
) -> None:
    with desktop.office.store.work("many bodies") as work:
        for number in range(MANY):
            work.add(Kind.BODY, kind=BodyKind.FORUM, name=f"Area {number}", cadence="second Monday in May")
        work.commit()
    dialog = PlanYearDialog(desktop.desk, (), desktop.window)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.ui.toDay.set_date(dt.date(2027, 5, 31))
    dialog.propose()
    assert not dialog.ui.plan.isEnabled()
    qtbot.waitUntil(dialog.ui.plan.isEnabled)
    before = len(desktop.office.meetings.all())
    with qtbot.waitSignal(desktop.desk.saying) as said:
        qtbot.mouseClick(dialog.ui.plan, Qt.MouseButton.LeftButton)
        assert not dialog.isVisible()
    assert said.args is not None
    assert "meetings planned" in said.args[0].sentence
    assert len(desktop.office.meetings.all()) >= before + MANY


def test_cancelling_asks_why(desktop: Desktop, coming: UUID, qtbot: QtBot) -> None:
    dialog = CancelDialog(desktop.desk, desktop.office.meetings.get(coming), desktop.window)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.mouseClick(dialog.ui.deed, Qt.MouseButton.LeftButton)
    assert dialog.ui.says.text().startswith("Say why")
    qtbot.keyClicks(dialog.ui.reason, "Snow.")
    qtbot.mouseClick(dialog.ui.deed, Qt.MouseButton.LeftButton)
    assert desktop.office.meetings.get(coming).state is MeetingState.CANCELLED


def test_meeting_is_moved_by_typing_the_new_day(desktop: Desktop, coming: UUID, qtbot: QtBot) -> None:
    dialog = CancelDialog(desktop.desk, desktop.office.meetings.get(coming), desktop.window)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.mouseClick(dialog.ui.moveIt, Qt.MouseButton.LeftButton, pos=dialog.ui.moveIt.rect().center() / 4)
    dialog.ui.moveIt.setChecked(True)
    dialog.ui.day.selectAll()
    qtbot.keyClicks(dialog.ui.day, "16 December")
    qtbot.keyClicks(dialog.ui.reason, "Hall in use.")
    qtbot.mouseClick(dialog.ui.deed, Qt.MouseButton.LeftButton)
    meeting = desktop.office.meetings.get(coming)
    assert (meeting.day, meeting.moved_from) == (dt.date(2026, 12, 16), NEXT)


def test_papers_are_sent_and_the_day_is_kept(
    desktop: Desktop, coming: UUID, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "papers.eml"
    opened: list[Path] = []
    monkeypatch.setattr(messages, "save_path", lambda *_: target)
    monkeypatch.setattr(messages, "open_outside", opened.append)
    dialog = SendDialog(desktop.desk, desktop.office.meetings.get(coming), desktop.window)
    qtbot.addWidget(dialog)
    dialog.ui.minutes.setChecked(False)
    dialog.show()
    assert [line.name for line in dialog.ui.post.rows.shown()] == ["Ann Hill"]
    qtbot.mouseClick(dialog.ui.save, Qt.MouseButton.LeftButton)
    draft = target.read_bytes()
    assert b"Bcc:" in draft
    assert b"To:" not in draft
    assert opened == [target]
    assert desktop.office.meetings.get(coming).papers_out == TODAY
    (kept,) = desktop.office.meetings.dispatches(coming)
    assert (kept.by_email, kept.by_post) == (1, 1)


def _give(target: Path | None, *_asked: object) -> Path | None:
    return target


def test_minutes_are_with_the_chair_once_their_draft_is_saved(
    desktop: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = next(m for m in desktop.office.meetings.all() if m.day == HELD)
    desktop.page.open_record(Kind.MEETING, held.id)
    states = []
    for target in (None, tmp_path / "draft.eml"):
        monkeypatch.setattr(messages, "save_path", partial(_give, target))
        monkeypatch.setattr(messages, "open_outside", str)
        desktop.page.meeting.minutes.to_chair.click()
        states.append(desktop.office.meetings.get(held.id).minutes_state)
    assert states == [MinutesState.DRAFT, MinutesState.WITH_CHAIR]


def _tell_it_is_off(
    desktop: Desktop, coming: UUID, target: Path, monkeypatch: pytest.MonkeyPatch, *fills: tuple[str, str]
) -> None:
    """Calls the meeting off inside a pre-election period, asks for its e-mail and answers who lets it out."""
    office = desktop.office
    office.publications.add_held_period(TODAY, TODAY + dt.timedelta(days=20), "Local elections")
    office.meetings.cancel(coming, "The hall is flooded.")
    monkeypatch.setattr(messages, "save_path", partial(_give, target))
    monkeypatch.setattr(messages, "open_outside", bool)

    def answer() -> None:
        for field, words in fills:
            desktop.hands.go(field)
            desktop.hands.type(words)
        desktop.hands.press("Ctrl+Return" if fills else "Escape")

    desktop.hands.during(partial(desktop.page.deeds.mails.tell, office.meetings.get(coming)), answer)


def test_the_email_of_a_meeting_called_off_waits_for_an_election(
    desktop: Desktop, coming: UUID, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "off.eml"
    _tell_it_is_off(desktop, coming, target, monkeypatch)
    assert (target.exists(), desktop.office.meetings.dispatches(coming)) == (False, [])


def test_who_lets_the_email_of_a_meeting_called_off_out_stays_in_the_register(
    desktop: Desktop, coming: UUID, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "off.eml"
    fills = ("Let out by", "Sam Reed"), ("Why it cannot wait", "People would stand before a closed door")
    _tell_it_is_off(desktop, coming, target, monkeypatch, *fills)
    (kept,) = desktop.office.publications.all()
    assert (kept.let_out_by, kept.let_out_reason) == tuple(words for _, words in fills)
    assert target.is_file()


def test_page_count_is_shown_before_printing(desktop: Desktop, coming: UUID, qtbot: QtBot) -> None:
    dialog = PrintDialog(desktop.desk, "agenda", coming, (), desktop.window)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.printed is not None)
    assert dialog.ui.pages.text() == "1 page"
    dialog.ui.large.setChecked(True)
    qtbot.waitUntil(lambda: dialog.ui.pages.text() == "2 pages")
    assert "both sides" in dialog.ui.sheets.text()


def test_template_of_a_body_is_saved(desktop: Desktop, qtbot: QtBot) -> None:
    dialog = TemplateDialog(desktop.desk, desktop.forum, "Forum 1", desktop.window)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.mouseClick(dialog.ui.down, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dialog.ui.save, Qt.MouseButton.LeftButton)
    assert [line.title for line in desktop.office.agenda.template(desktop.forum)][:2] == [
        "Minutes of the last meeting",
        "Welcome and apologies",
    ]


def test_everything_tab_reaches_has_a_name(
    desktop: Desktop, coming: UUID, assert_named: Callable[[QWidget], None], qtbot: QtBot
) -> None:
    desktop.office.meetings.add_need(coming, NeedKind.HEARING_LOOP)
    qtbot.waitUntil(lambda: desktop.page.meeting.needs._rows.count() == 1)
    assert_named(desktop.page)
    meeting = desktop.office.meetings.get(coming)
    for dialog in (
        MeetingDialog(desktop.desk, meeting, (desktop.forum,), desktop.window),
        PlanYearDialog(desktop.desk, (desktop.forum,), desktop.window),
        CancelDialog(desktop.desk, meeting, desktop.window),
        SendDialog(desktop.desk, meeting, desktop.window),
        TemplateDialog(desktop.desk, desktop.forum, "Forum 1", desktop.window),
        PrintDialog(desktop.desk, "dates", None, (), desktop.window),
    ):
        qtbot.addWidget(dialog)
        dialog.show()
        assert_named(dialog)
        dialog.close()


def test_reading_the_list_takes_the_same_statements_for_many_meetings(desktop: Desktop, coming: UUID) -> None:
    def statements() -> int:
        found: list[str] = []

        def hear(*told: object) -> None:
            found.append(str(told[2]))

        sa.event.listen(desktop.office.store.engine, "before_cursor_execute", hear)
        desktop.page.read()
        sa.event.remove(desktop.office.store.engine, "before_cursor_execute", hear)
        return len(found)

    before = statements()
    bodies = [body.id for body in desktop.office.bodies.forums()[1:]]
    for number, body in enumerate(bodies):
        desktop.office.meetings.add([body], dt.date(2027, 5, 1) + dt.timedelta(days=number))
    assert statements() == before


def test_ctrl_enter_plans_a_year_even_before_its_dialog_is_the_active_window(
    desktop: Desktop, qtbot: QtBot
) -> None:
    dialog = PlanYearDialog(desktop.desk, (desktop.forum,), desktop.window)
    qtbot.addWidget(dialog)
    dialog.open()
    desktop.window.activateWindow()
    qtbot.waitUntil(desktop.window.isActiveWindow)
    assert dialog.focusWidget() is dialog.ui.bodies
    assert dialog.ui.bodies.currentItem().checkState() is Qt.CheckState.Checked
    qtbot.keyClick(dialog.ui.bodies, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.days
    assert not dialog.isVisible()


def test_the_command_box_asks_before_minutes_are_issued(desktop: Desktop) -> None:
    held = next(m for m in desktop.office.meetings.all() if m.day == HELD)
    desktop.page.open_record(Kind.MEETING, held.id)
    (command,) = [a for a in desktop.page.actions() if a.text() == "Issue the minutes"]
    desktop.hands.during(command.trigger, lambda: desktop.hands.press("Escape"))
    assert desktop.office.meetings.get(held.id).minutes_state is MinutesState.DRAFT


def test_a_command_that_does_not_go_with_a_meeting_says_so(desktop: Desktop, coming: UUID) -> None:
    desktop.page.open_record(Kind.MEETING, coming)
    (command,) = [a for a in desktop.page.actions() if a.text() == "Issue the minutes"]
    command.trigger()
    assert desktop.window.toast is not None
    assert "does not go with this meeting" in desktop.window.toast.said


def test_an_issue_of_a_meeting_is_one_click_away(desktop: Desktop, coming: UUID, qtbot: QtBot) -> None:
    issue = desktop.office.issues.add("The lamp is out", body_id=desktop.forum)
    desktop.office.answers.discuss(issue, coming)
    desktop.page.read()
    opened: list[tuple[Kind, UUID]] = []
    desktop.desk.opening.connect(lambda kind, record: opened.append((kind, record)))
    qtbot.waitUntil(lambda: len(desktop.page.meeting.issues.links()) == 1)
    qtbot.mouseClick(desktop.page.meeting.issues.links()[0], Qt.MouseButton.LeftButton)
    assert opened == [(Kind.ISSUE, issue)]

"""Forums in the window: list, counts, detail and dialogs, by key and click on a real store."""

import datetime as dt
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cspdesk.domain.kinds import BodyKind, BodyState, Kind, MeetingState, RoleKind
from cspdesk.errors import Refused
from cspdesk.office import Office, open_office
from cspdesk.ui.bodies.body_dialog import BodyDialog
from cspdesk.ui.bodies.body_parts import MemberDialog, OfficeDialog, StateDialog
from cspdesk.ui.bodies.forum_filters import EYE, PLACE, SILENT
from cspdesk.ui.bodies.forums_page import ForumsPage
from cspdesk.ui.bodies.hand_over_dialog import HandOverDialog
from cspdesk.ui.bodies.rename_dialog import RenameDialog
from cspdesk.ui.bodies.support_dialog import SupportDialog
from cspdesk.ui.bodies.venue_dialog import VenueDialog, VenuesDialog
from cspdesk.ui.desk import Desk
from cspdesk.ui.form_dialog import FormDialog
from cspdesk.ui.window import MainWindow, PageSpec
from tests.hands import Hands
from tests.offices import new_office

TODAY = dt.date(2026, 11, 21)


@dataclass
class Desktop:
    """The window on the page of forums."""

    office: Office
    desk: Desk
    page: ForumsPage
    hands: Hands

    @property
    def forum(self) -> UUID:
        return self.office.bodies.forums()[0].id

    def shown(self) -> list[str]:
        return [row.body.name for row in self.page.rows.model().shown()]

    def press_in_list(self, key: str, do: Callable[[], None]) -> None:
        """Presses a key in the list that opens a dialog, and does something in it."""
        self.page.rows.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hands.during(lambda: self.hands.press(key), do)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Forum 1 meets under an officer and met once; Forum 2 meets and never met; the rest are planned."""
    path = tmp_path_factory.mktemp("forums") / "forums.cspdesk"
    office = new_office(path, "north-bedfordshire-2008", machine="test", today=TODAY)
    one, two = office.bodies.forums()[:2]
    officer = office.setup.introduce("Asha Sample", "SNO", "Police")
    office.setup.introduce("Ben Sample", "SNO", "Police")
    for forum in (one, two):
        office.bodies.set_state(forum.id, BodyState.MEETING, dt.date(2026, 4, 1))
    office.bodies.set_office(one.id, RoleKind.OFFICER, officer, dt.date(2026, 4, 1))
    office.bodies.set_office(one.id, RoleKind.CHAIR, officer, dt.date(2026, 4, 1))
    held = office.meetings.add([one.id], dt.date(2026, 11, 3))
    office.meetings.add([one.id], dt.date(2026, 12, 8), organiser_id=officer)
    with office.store.work("hold it") as work:
        work.change(Kind.MEETING, held, state=MeetingState.CLOSED)
        work.commit()
    office.close(keep_backup=False)
    return path


@pytest.fixture
def desktop(filled: Path, tmp_path: Path, desk: Desk, qtbot: QtBot) -> Iterator[Desktop]:
    path = tmp_path / "office.cspdesk"
    shutil.copyfile(filled, path)
    office = open_office(path, machine="test", today=TODAY)
    kinds = (Kind.BODY, Kind.BODY_STATE, Kind.SUPPORT, Kind.VENUE)
    window = MainWindow(desk, [PageSpec("forums", "Forums", "forums", ForumsPage, kinds=kinds)])
    qtbot.addWidget(window)
    window.resize(1366, 768)
    office.store.subscribe(desk.publish)
    desk.attach(office)
    page = window.open_page("forums")
    assert isinstance(page, ForumsPage)
    window.show()
    yield Desktop(office, desk, page, Hands(window))
    desk.finish_work()
    office.close(keep_backup=False)


def test_list_shows_eighteen_forums_and_how_many_are_in_place(desktop: Desktop) -> None:
    assert len(desktop.shown()) == 18
    assert desktop.page.filters.counts.button(PLACE).text() == "2/18 in place"


def test_a_count_opens_the_forums_it_counts(desktop: Desktop, qtbot: QtBot) -> None:
    qtbot.mouseClick(desktop.page.filters.counts.button(PLACE), Qt.MouseButton.LeftButton)
    assert desktop.shown() == ["Forum 1", "Forum 2"]
    qtbot.mouseClick(desktop.page.filters.counts.button(PLACE), Qt.MouseButton.LeftButton)
    assert len(desktop.shown()) == 18


def test_the_count_of_a_state_shows_that_state(desktop: Desktop, qtbot: QtBot) -> None:
    qtbot.mouseClick(desktop.page.filters.counts.button(BodyState.PLANNED), Qt.MouseButton.LeftButton)
    assert len(desktop.shown()) == 16


def test_a_forum_without_contact_is_listed(desktop: Desktop, qtbot: QtBot) -> None:
    qtbot.mouseClick(desktop.page.filters.counts.button(SILENT), Qt.MouseButton.LeftButton)
    assert desktop.shown() == [f"Forum {number}" for number in range(2, 19)]
    assert desktop.page.filters.counts.button(EYE).text() == "17 need an eye"


def test_an_officer_filters_to_their_forums(desktop: Desktop) -> None:
    place = [
        desktop.page.filters.officer.itemData(n) for n in range(desktop.page.filters.officer.count())
    ].index("Asha Sample")
    desktop.page.filters.officer.setCurrentIndex(place)
    assert desktop.shown() == ["Forum 1"]
    assert desktop.page.head._sub.text() == "1 forum, 1 meeting held, last contact Tue 3 Nov"


def test_all_bodies_are_a_tree(desktop: Desktop) -> None:
    desktop.page.filters.which.setCurrentIndex(1)
    assert desktop.shown()[1] == "Forum 1"
    assert len(desktop.shown()) == 28


def test_another_page_may_ask_for_an_officer(desktop: Desktop) -> None:
    desktop.desk.go("forums", ("officer", "Asha Sample"))
    desktop.page.read()
    assert desktop.shown() == ["Forum 1"]


def test_f2_and_a_name_name_a_forum(desktop: Desktop, qtbot: QtBot) -> None:
    def work() -> None:
        desktop.hands.type("Riverside")
        desktop.hands.press("Return")

    desktop.press_in_list("F2", work)
    assert desktop.office.bodies.get(desktop.forum).name == "Riverside"
    qtbot.waitUntil(lambda: desktop.shown()[0] == "Riverside")


def test_a_new_forum_takes_its_place_and_the_totals(desktop: Desktop, qtbot: QtBot) -> None:
    def work() -> None:
        desktop.hands.type("Newly built")
        desktop.hands.press("Return")

    desktop.press_in_list("Ctrl+N", work)
    qtbot.waitUntil(lambda: desktop.page.filters.counts.button(PLACE).text() == "2/19 in place")
    current = desktop.page.current()
    assert current is not None
    assert (current.body.name, current.body.code) == ("Newly built", "F19")


def test_every_fact_of_a_forum_is_typed_by_key(desktop: Desktop) -> None:
    def work() -> None:
        for field, text in (
            ("How often it meets", "third tuesday every 2 months"),
            ("Fewest a year", "2"),
            ("Most a year", "3"),
            ("Quorum", "6"),
            ("Usual start", "7pm"),
            ("Wards", "Castle, Harpur"),
            ("Postcodes", "MK40"),
        ):
            desktop.hands.go(field)
            desktop.hands.press("Ctrl+A")
            desktop.hands.type(text)
        desktop.hands.press("Return")

    desktop.press_in_list("Ctrl+E", work)
    forum = desktop.office.bodies.get(desktop.forum)
    assert forum.cadence == "third Tuesday every two months"
    assert (forum.min_meetings, forum.max_meetings, forum.quorum) == (2, 3, 6)
    assert (forum.usual_start, forum.wards, forum.postcodes) == (dt.time(19), "Castle, Harpur", "MK40")


def test_a_venue_typed_but_not_added_is_refused_not_dropped(desktop: Desktop) -> None:
    said = []

    def work() -> None:
        desktop.hands.go("Usual venue")
        desktop.hands.type("Aquarius Ballroom")
        desktop.hands.press("Tab", "Ctrl+Return")
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, BodyDialog)
        said.append(dialog.ui.says.text())
        desktop.hands.press("Return")
        said.append(dialog.ui.says.text())
        desktop.hands.press("Ctrl+Return")

    desktop.press_in_list("Ctrl+E", work)
    assert said == [
        "“Aquarius Ballroom” is not known here: press Enter on “Add venue”, or empty the field.",
        "",
    ]
    assert desktop.office.bodies.get(desktop.forum).venue == "Aquarius Ballroom"


def test_the_keyboard_stays_on_a_fact_that_is_read_again(desktop: Desktop) -> None:
    desktop.page.rows.table.setFocus()
    desktop.hands.press("Return")
    link = desktop.hands.focus()
    assert desktop.page.panel.isAncestorOf(link)
    name = desktop.hands.name()
    desktop.office.bodies.change(desktop.forum, quorum=9)
    QApplication.processEvents()
    assert desktop.page.panel.isAncestorOf(desktop.hands.focus())
    assert desktop.hands.name() == name


def test_the_keyboard_stays_on_an_office_set_in_a_dialog(desktop: Desktop) -> None:
    def name_one() -> None:
        desktop.hands.go("Who")
        desktop.hands.press("Ctrl+A")
        desktop.hands.type("Margaret Hope")
        desktop.hands.press("Return", "Ctrl+Return")

    desktop.page.rows.choose(desktop.office.bodies.forums()[1].id)
    desktop.hands.go("Set…")
    desktop.hands.during(lambda: desktop.hands.press("Return"), name_one)
    assert desktop.page.panel.isAncestorOf(desktop.hands.focus())
    assert desktop.hands.name().startswith("Margaret Hope")


def test_enter_on_cancel_cancels(desktop: Desktop) -> None:
    def work() -> None:
        desktop.hands.type("A name nobody wants")
        desktop.hands.go("Cancel")
        desktop.hands.press("Return")

    before = desktop.office.bodies.get(desktop.forum).name
    desktop.press_in_list("F2", work)
    assert desktop.office.bodies.get(desktop.forum).name == before


def test_enter_presses_a_button_of_the_page(desktop: Desktop) -> None:
    def work() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, BodyDialog)
        dialog.reject()

    desktop.hands.go("New forum")
    desktop.hands.during(lambda: desktop.hands.press("Return"), work)


def test_how_often_a_group_is_reviewed_is_said_in_its_dialog_and_watched(
    desktop: Desktop, qtbot: QtBot
) -> None:
    office = desktop.office
    office.bodies.change(desktop.forum, starts_on=dt.date(2020, 1, 6))
    office.bodies.set_state(desktop.forum, BodyState.MEETING, dt.date(2020, 1, 6))
    dialog = BodyDialog(desktop.desk, office.bodies.get(desktop.forum))
    qtbot.addWidget(dialog)
    dialog.ui.review_months.set_text("130")
    with pytest.raises(Refused, match="every 1 to 120 months"):
        dialog.save()
    dialog.ui.review_months.set_text("12")
    dialog.save()
    assert desktop.forum in [due.body_id for due in office.watch.reviews_due()]


def test_a_rule_is_said_while_it_is_typed(desktop: Desktop, qtbot: QtBot) -> None:
    dialog = BodyDialog(desktop.desk, desktop.office.bodies.get(desktop.forum))
    qtbot.addWidget(dialog)
    dialog.ui.cadence.edit.setText("quarterly")
    assert dialog.ui.cadence._says.text().startswith("Quarterly, 4 a year.")
    dialog.ui.cadence.edit.setText("now and then")
    assert dialog.ui.cadence._says.property("look") == "note"


def test_a_refusal_is_said_in_the_dialog_and_it_stays(desktop: Desktop, qtbot: QtBot) -> None:
    dialog = BodyDialog(desktop.desk, desktop.office.bodies.get(desktop.forum))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.ui.fewest.setText("five")
    qtbot.keyClick(dialog.ui.fewest, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert "whole number" in dialog.ui.says.text()


def test_a_task_group_shows_its_days_and_keeps_them(desktop: Desktop, qtbot: QtBot) -> None:
    dialog = BodyDialog(desktop.desk, None, BodyKind.TASK_FINISH)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.ui.expected_end.isVisible()
    dialog.ui.name.setText("Lighting")
    qtbot.keyClicks(dialog.ui.expected_end, "31 March 2027")
    dialog.accept()
    assert dialog.saved is not None
    assert desktop.office.bodies.get(dialog.saved).expected_end == dt.date(2027, 3, 31)


def test_a_state_is_set_with_its_day(desktop: Desktop, qtbot: QtBot) -> None:
    forum = desktop.office.bodies.forums()[4]
    dialog = StateDialog(desktop.desk, forum, BodyState.DORMANT)
    qtbot.addWidget(dialog)
    dialog.ui.from_day.set_date(dt.date(2026, 10, 1))
    dialog.accept()
    now = desktop.office.bodies.get(forum.id)
    assert (now.state, now.state_since) == (BodyState.DORMANT, dt.date(2026, 10, 1))


def test_a_review_asks_for_its_reason(desktop: Desktop, qtbot: QtBot) -> None:
    dialog = StateDialog(desktop.desk, desktop.office.bodies.forums()[4], BodyState.UNDER_REVIEW)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.accept()
    assert "why" in dialog.ui.says.text()


def test_a_state_of_the_history_is_put_right_or_taken_away(desktop: Desktop, qtbot: QtBot) -> None:
    forum = desktop.office.bodies.get(desktop.forum)
    state = desktop.office.bodies.states(forum.id)[-1]
    dialog = StateDialog(desktop.desk, forum, past=state)
    qtbot.addWidget(dialog)
    dialog.ui.from_day.set_date(dt.date(2026, 5, 1))
    dialog.accept()
    assert desktop.office.bodies.get(forum.id).state_since == dt.date(2026, 5, 1)
    other = StateDialog(desktop.desk, forum, past=state)
    qtbot.addWidget(other)
    qtbot.mouseClick(other.ui.remove, Qt.MouseButton.LeftButton)
    assert desktop.office.bodies.get(forum.id).state is BodyState.PLANNED


def test_a_membership_added_by_mistake_is_removed(desktop: Desktop, qtbot: QtBot) -> None:
    agency = desktop.office.store.people.agencies()[0]
    made = desktop.office.memberships.add(desktop.forum, None, agency.id)
    role = next(r for r in desktop.office.bodies.roles(desktop.forum) if r.id == made)
    dialog = MemberDialog(desktop.desk, desktop.office.bodies.get(desktop.forum), role)
    qtbot.addWidget(dialog)
    qtbot.mouseClick(dialog.ui.remove, Qt.MouseButton.LeftButton)
    assert desktop.office.memberships.of(desktop.forum) == []


def test_ctrl_enter_saves_from_within_a_long_text(desktop: Desktop) -> None:
    def work() -> None:
        desktop.hands.go("Purpose")
        desktop.hands.type("To hear residents\nand answer them")
        desktop.hands.press("Ctrl+Return")

    desktop.press_in_list("Ctrl+E", work)
    assert desktop.office.bodies.get(desktop.forum).purpose == "To hear residents\nand answer them"


def test_a_chair_not_known_yet_is_added_and_set_by_key(desktop: Desktop) -> None:
    forum = desktop.office.bodies.forums()[1]

    def work() -> None:
        desktop.hands.type("Carys Sample")
        desktop.hands.press("Return", "Return")

    desktop.page.rows.choose(forum.id)
    desktop.hands.during(lambda: desktop.page.deeds.office(RoleKind.CHAIR), work)
    assert desktop.office.bodies.get(forum.id).chair == "Carys Sample"


def test_a_member_sits_for_where_they_work(desktop: Desktop, qtbot: QtBot) -> None:
    dialog = MemberDialog(desktop.desk, desktop.office.bodies.get(desktop.forum))
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClicks(dialog.ui.person, "ben")
    qtbot.keyClick(dialog.ui.person, Qt.Key.Key_Return)
    dialog.ui.category.setText("Partner agency")
    dialog.accept()
    member = desktop.office.memberships.of(desktop.forum)[0]
    assert (member.person, member.agency, member.category) == ("Ben Sample", "Police", "Partner agency")


def test_the_detail_follows_a_change(desktop: Desktop, qtbot: QtBot) -> None:
    agency = desktop.office.store.people.agencies()[0]
    desktop.page.rows.choose(desktop.forum)
    desktop.office.memberships.add(desktop.forum, None, agency.id)
    qtbot.waitUntil(lambda: any(link.text() == agency.name for link in desktop.page.forum.members.links()))


def test_a_meeting_in_the_detail_opens(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.page.rows.choose(desktop.forum)
    with qtbot.waitSignal(desktop.desk.opening) as opened:
        qtbot.mouseClick(desktop.page.forum.meetings.links()[0], Qt.MouseButton.LeftButton)
    assert opened.args is not None
    assert opened.args[0] is Kind.MEETING


def test_the_year_before_is_one_click_away(desktop: Desktop) -> None:
    desktop.page.rows.choose(desktop.forum)
    desktop.page.step_year(forward=False)
    assert desktop.page.forum._meetings_section._title.text() == "Meetings 2025-26"


def test_a_support_that_began_today_is_taken_off_the_list(desktop: Desktop) -> None:
    agency = desktop.office.partners.all()[0]
    support = desktop.office.bodies.add_support(desktop.forum, agency.id, desktop.desk.today())
    desktop.page.deeds.end_support(support)
    assert desktop.office.bodies.supports(desktop.forum) == []


def test_ending_a_support_is_taken_back_by_undo(desktop: Desktop) -> None:
    agency = desktop.office.store.people.agencies()[0]
    support = desktop.office.bodies.add_support(desktop.forum, agency.id, dt.date(2020, 1, 1))
    desktop.page.deeds.end_support(support)
    assert desktop.office.bodies.supports(desktop.forum)[0].to_day == dt.date(2026, 11, 20)
    desktop.office.history.undo(desktop.office.history.recent(1)[-1].id)
    assert desktop.office.bodies.supports(desktop.forum)[0].to_day is None


def test_an_officers_work_is_handed_over_by_key(desktop: Desktop) -> None:
    def work() -> None:
        desktop.hands.go("To")
        desktop.hands.type("ben")
        desktop.hands.press("Return")
        desktop.hands.go("Day")
        desktop.hands.press("Ctrl+A")
        desktop.hands.type("1 Dec")
        desktop.hands.press("Return")

    desktop.page.rows.choose(desktop.forum)
    desktop.hands.during(desktop.page.deeds.hand_over, work)
    assert desktop.office.bodies.get(desktop.forum, dt.date(2026, 12, 1)).officer == "Ben Sample"
    assert desktop.office.meetings.all()[-1].organiser == "Ben Sample"


def test_a_venue_is_added_by_key(desktop: Desktop, qtbot: QtBot) -> None:
    dialog = VenueDialog(desktop.desk, None)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClicks(dialog.ui.name, "Hall A")
    qtbot.keyClicks(dialog.ui.charge, "12.50")
    qtbot.keyClick(dialog.ui.charge, Qt.Key.Key_Return)
    venue = desktop.office.venues.all()[0]
    assert (venue.name, venue.hire_charge_pence) == ("Hall A", 1250)


def test_every_control_has_a_name(desktop: Desktop, assert_named: Callable[[QWidget], None]) -> None:
    desktop.page.rows.choose(desktop.forum)
    assert_named(desktop.page)


def test_every_control_of_the_dialogs_has_a_name(
    desktop: Desktop, assert_named: Callable[[QWidget], None], qtbot: QtBot
) -> None:
    desk, body = desktop.desk, desktop.office.bodies.get(desktop.forum)
    dialogs: list[FormDialog | VenuesDialog] = [
        BodyDialog(desk, body), StateDialog(desk, body), OfficeDialog(desk, body), MemberDialog(desk, body),
        RenameDialog(desk, body), SupportDialog(desk, body), VenueDialog(desk, None), HandOverDialog(desk),
        VenuesDialog(desk),
    ]  # fmt: skip
    for dialog in dialogs:
        qtbot.addWidget(dialog)
        dialog.show()
        assert_named(dialog)

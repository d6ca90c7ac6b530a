"""The print room by keyboard: choose, see, order the issues, save, log, let out before an election."""

import datetime as dt
import json
import shutil
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cspdesk.domain.answer_kinds import Answer
from cspdesk.domain.publications import LetOut
from cspdesk.office import open_office
from cspdesk.ui import messages
from cspdesk.ui.desk import Desk
from cspdesk.ui.papers.letting_out import LetOutDialog
from cspdesk.ui.papers.orders import Order
from cspdesk.ui.printroom.each_forum import EachForum
from cspdesk.ui.printroom.option_fields import IssuesOption
from cspdesk.ui.printroom.printroom_page import PrintRoomPage
from cspdesk.ui.publications.give_out_dialog import GiveOutDialog
from cspdesk.ui.window import PageSpec
from tests.desktops import Desktop, desktop
from tests.offices import new_office

TODAY = dt.date(2026, 11, 21)
SPECS = (PageSpec("printroom", "Print room", "print", PrintRoomPage),)
SAID = ("The lamp at the shops is out", "Litter behind the garages", "Cars park on the grass")


@pytest.fixture(scope="module")
def answered(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("room") / "room.cspdesk"
    office = new_office(path, "north-bedfordshire-2008", machine="test", today=TODAY)
    forum = office.bodies.forums()[0].id
    for words in SAID:
        made = office.issues.add(words, body_id=forum)
        office.answers.answer(made, Answer.DONE, "The council sent a crew and it is done.")
    office.issues.add("Still open", body_id=forum)
    office.close(keep_backup=False)
    return path


@pytest.fixture
def screen(answered: Path, tmp_path: Path, desk: Desk, qtbot: QtBot) -> Iterator[Desktop]:
    path = tmp_path / "office.cspdesk"
    shutil.copyfile(answered, path)
    office = open_office(path, machine="test", today=TODAY)
    yield desktop(qtbot, desk, office, SPECS)
    desk.finish_work()
    office.close(keep_backup=False)


@pytest.fixture
def forum(screen: Desktop) -> UUID:
    return screen.office.bodies.forums()[0].id


def set_pages(screen: Desktop, qtbot: QtBot) -> None:
    """Waits until the newest choices are on the page."""
    page: PrintRoomPage = screen.page
    qtbot.waitUntil(lambda: page.printed is not None and page.order == page.panel().order())


def leaflet(screen: Desktop, forum: UUID, qtbot: QtBot) -> None:
    screen.page.show_paper("leaflet", forum)
    screen.page.panel().set_options({"gaps": True})
    set_pages(screen, qtbot)


def issues(screen: Desktop) -> IssuesOption:
    return next(field for field in screen.page.panel().fields if isinstance(field, IssuesOption))


def hold(screen: Desktop) -> None:
    screen.office.publications.add_held_period(TODAY, TODAY + dt.timedelta(days=20), "Local elections")


def let_out() -> None:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, LetOutDialog)
    dialog.ui.by.setText("A. Solicitor")
    dialog.ui.reason.setPlainText("A flood")
    dialog.accept()


def test_typing_finds_a_paper_and_its_pages_appear(screen: Desktop, qtbot: QtBot) -> None:
    screen.hands.press("Ctrl+F")
    for letter in "struct":
        screen.hands.press(letter)
    set_pages(screen, qtbot)
    assert screen.page.papers.names() == ["structure"]
    assert screen.page.preview.pages() == 1


def test_a_paper_that_needs_something_says_what(screen: Desktop) -> None:
    screen.page.show_paper("agenda")
    assert screen.page.below.said() == "Choose the meeting it is about."


def test_a_refusal_stands_beside_the_preview(screen: Desktop, forum: UUID, qtbot: QtBot) -> None:
    screen.page.show_paper("leaflet", screen.office.bodies.forums()[1].id)
    qtbot.waitUntil(lambda: "nothing under" in screen.page.below.said())
    assert screen.page.printed is None


def test_only_the_newest_choice_is_shown(screen: Desktop, forum: UUID, qtbot: QtBot) -> None:
    leaflet(screen, forum, qtbot)
    for _ in range(5):
        screen.page.panel().large.toggle()
        QApplication.processEvents()
    set_pages(screen, qtbot)
    assert screen.page.order == screen.page.panel().order()


def test_issues_are_ticked_and_ordered_by_keyboard(screen: Desktop, forum: UUID, qtbot: QtBot) -> None:
    leaflet(screen, forum, qtbot)
    listed = issues(screen).picker.list
    listed.setFocus(Qt.FocusReason.OtherFocusReason)
    first, second = (listed.item(place).data(Qt.ItemDataRole.UserRole) for place in (0, 1))
    screen.hands.press("Space", "Down", "Space")
    qtbot.waitUntil(lambda: issues(screen).value() == (first, second))
    QApplication.processEvents()
    screen.hands.press("Ctrl+Up")
    assert issues(screen).value() == (second, first)


def test_down_goes_from_the_filter_into_the_issues(screen: Desktop, forum: UUID, qtbot: QtBot) -> None:
    leaflet(screen, forum, qtbot)
    issues(screen).picker.filter.setFocus(Qt.FocusReason.OtherFocusReason)
    screen.hands.type("litter")
    screen.hands.press("Down", "Space")
    assert len(issues(screen).value()) == 1


def test_a_name_that_is_not_known_prints_nothing(screen: Desktop, forum: UUID, qtbot: QtBot) -> None:
    leaflet(screen, forum, qtbot)
    screen.page.panel().about.setFocus(Qt.FocusReason.OtherFocusReason)
    screen.hands.press("Ctrl+A")
    screen.hands.type("Nowhere")
    screen.hands.press("Tab")
    assert "“Nowhere” is not known here" in screen.page.below.said()
    assert screen.page.printed is None


def test_tab_goes_from_the_choices_to_the_copies(screen: Desktop, forum: UUID, qtbot: QtBot) -> None:
    leaflet(screen, forum, qtbot)
    screen.page.panel().printer.setFocus(Qt.FocusReason.OtherFocusReason)
    screen.hands.press("Tab")
    assert screen.hands.name() == "Copies"


def test_what_was_logged_stays_on_screen_when_its_issues_are_told(
    screen: Desktop, forum: UUID, qtbot: QtBot
) -> None:
    leaflet(screen, forum, qtbot)
    before = screen.page.printed
    screen.page.deeds.log()
    (row,) = screen.office.publications.all()
    with qtbot.waitSignal(screen.desk.changed):
        screen.office.publications.give_out(row.id, "Library", 50)
    assert screen.page.printed is before
    assert not screen.page._setter.waiting


def test_open_issues_are_not_offered(screen: Desktop, forum: UUID, qtbot: QtBot) -> None:
    leaflet(screen, forum, qtbot)
    assert issues(screen).picker.list.count() == len(SAID)


def test_a_leaflet_logged_and_given_out_tells_its_issues(screen: Desktop, forum: UUID, qtbot: QtBot) -> None:
    leaflet(screen, forum, qtbot)
    screen.page.below.copies.setValue(200)
    screen.hands.press("Ctrl+L")
    (logged,) = screen.office.publications.all()
    assert (logged.copies, logged.body_id, logged.paper) == (200, forum, "leaflet")
    assert len(screen.office.publications.issues(logged.id)) == len(SAID)
    screen.office.publications.give_out(logged.id, "Library", 50)
    assert screen.office.answers.to_tell() == []


def test_enter_goes_on_from_a_paper_to_its_choices(screen: Desktop, qtbot: QtBot) -> None:
    screen.page.papers.choose("leaflet")
    screen.page.papers.list.setFocus(Qt.FocusReason.OtherFocusReason)
    screen.hands.press("Return")
    assert screen.page.panel().about.hasFocus()


def test_words_typed_for_a_flyer_come_back_after_a_stop(screen: Desktop, desk: Desk, qtbot: QtBot) -> None:
    screen.page.show_paper("poster")
    why = next(field for field in screen.page.panel().fields if field.option.key == "why")
    why.edit.setPlainText("Meet your neighbours")
    screen.page.panel()._keeper.stop()
    again = PrintRoomPage(desk)
    qtbot.addWidget(again)
    again.show()
    again.show_paper("poster")
    assert again.panel().order().wanted.options["why"] == "Meet your neighbours"


def test_where_the_copies_go_is_said_from_the_print_room(screen: Desktop, forum: UUID, qtbot: QtBot) -> None:
    leaflet(screen, forum, qtbot)
    with qtbot.waitSignal(screen.desk.changed):
        screen.page.deeds.log()
    assert screen.page.below._give.isVisible()

    def typed() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, GiveOutDialog)
        dialog.ui.place.setText("Library")
        screen.hands.press("Ctrl+Return")

    screen.hands.during(screen.page.below._give.click, typed)
    assert screen.office.answers.to_tell() == []


def test_logging_is_taken_back_with_one_key(screen: Desktop, forum: UUID, qtbot: QtBot) -> None:
    screen.window.undo_road.attach(screen.office.history.undo)
    leaflet(screen, forum, qtbot)
    with qtbot.waitSignal(screen.desk.committed):
        screen.page.deeds.log()
    screen.page.papers.list.setFocus()
    screen.hands.press("Ctrl+Z")
    qtbot.waitUntil(lambda: not screen.office.publications.all())


def test_saving_a_pdf_needs_no_reason_outside_a_period(
    screen: Desktop, forum: UUID, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    leaflet(screen, forum, qtbot)
    target = tmp_path / "leaflet.pdf"
    monkeypatch.setattr(messages, "save_path", partial(_give, target))
    screen.hands.press("Ctrl+S")
    assert target.read_bytes().startswith(b"%PDF")


def test_a_public_paper_asks_who_lets_it_out_and_keeps_it(
    screen: Desktop, forum: UUID, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hold(screen)
    leaflet(screen, forum, qtbot)
    monkeypatch.setattr(messages, "save_path", partial(_give, tmp_path / "leaflet.pdf"))
    screen.hands.during(screen.page.deeds.save, let_out)
    assert (tmp_path / "leaflet.pdf").exists()
    assert [row.let_out_by for row in screen.office.publications.all()] == ["A. Solicitor"]


def test_a_public_paper_nobody_lets_out_stays_in(
    screen: Desktop, forum: UUID, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hold(screen)
    leaflet(screen, forum, qtbot)
    monkeypatch.setattr(messages, "save_path", partial(_give, tmp_path / "leaflet.pdf"))
    screen.hands.during(screen.page.deeds.save, partial(screen.hands.press, "Escape"))
    assert not (tmp_path / "leaflet.pdf").exists()
    assert screen.office.publications.all() == []


def test_an_internal_paper_is_untouched_by_elections(
    screen: Desktop, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hold(screen)
    screen.page.show_paper("structure")
    set_pages(screen, qtbot)
    monkeypatch.setattr(messages, "save_path", partial(_give, tmp_path / "chart.pdf"))
    screen.page.deeds.save()
    assert (tmp_path / "chart.pdf").exists()


def test_a_paper_of_each_forum_is_saved_off_the_windows_thread(
    screen: Desktop, forum: UUID, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen.page.show_paper("forum", forum)
    set_pages(screen, qtbot)
    folder = tmp_path / "all"
    folder.mkdir()
    monkeypatch.setattr(messages, "folder_path", partial(_give, folder))
    with qtbot.waitSignal(screen.desk.worked):
        screen.page.deeds.save_each()
    assert len(list(folder.glob("*.pdf"))) == len(screen.office.bodies.forums())


def test_forums_without_a_paper_are_named(screen: Desktop, forum: UUID, qtbot: QtBot, tmp_path: Path) -> None:
    screen.page.show_paper("forum", forum)
    done = EachForum(screen.office, screen.page.panel().order(), tmp_path, LetOut())
    done.refused = [("Forum 17", "Nothing yet."), ("Forum 18", "Nothing yet.")]
    assert done.said.endswith("2 forums had nothing to print: Forum 17, Forum 18.")


def test_a_cancelled_run_leaves_no_paper(
    screen: Desktop, forum: UUID, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen.page.show_paper("forum", forum)
    set_pages(screen, qtbot)
    monkeypatch.setattr(messages, "folder_path", partial(_give, tmp_path / "none"))
    screen.desk.working.connect(lambda progress: progress.cancel())
    with qtbot.waitSignal(screen.desk.worked):
        screen.page.deeds.save_each()
    assert not (tmp_path / "none").exists()


def test_sheets_of_all_copies_are_said(screen: Desktop, forum: UUID, qtbot: QtBot) -> None:
    leaflet(screen, forum, qtbot)
    screen.page.below.copies.setValue(200)
    assert "200 copies take 200 sheets, both sides." in screen.page.below.said()


def test_a_logged_paper_is_printed_again_as_it_was(screen: Desktop, forum: UUID, qtbot: QtBot) -> None:
    leaflet(screen, forum, qtbot)
    first = screen.page.order
    screen.page.deeds.log()
    (row,) = screen.office.publications.all()
    screen.page.panel().set_options({"gaps": False, "fold": "three"})
    screen.page.show_paper(row.paper, row.body_id, json.loads(row.options))
    set_pages(screen, qtbot)
    assert screen.page.order == first


def test_everything_tab_reaches_has_a_name(
    screen: Desktop, forum: UUID, qtbot: QtBot, assert_named: Callable[[QWidget], None]
) -> None:
    leaflet(screen, forum, qtbot)
    assert_named(screen.page)
    screen.page.show_paper("poster", forum)
    set_pages(screen, qtbot)
    assert_named(screen.page)


def _give(target: Path | None, *_asked: object) -> Path | None:
    return target


def test_large_text_shows_the_papers_then_the_pages_of_one(screen: Desktop, forum: UUID) -> None:
    room: PrintRoomPage = screen.page
    screen.window.resize(860, 700)
    room.small.show_papers()
    assert room.papers.isVisible()
    assert not room.preview.isVisible()
    screen.hands.press("Return")
    assert not room.papers.isVisible()
    assert room.preview.isVisible()
    screen.hands.press("Alt+Left")
    assert screen.hands.focus() is room.papers.list


def test_a_numbered_paper_is_made_on_the_page_that_keeps_it(
    screen: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: dict[str, Order] = {}
    monkeypatch.setattr(screen.desk, "go", asked.__setitem__)
    screen.page.show_paper("statement")
    screen.page.panel().from_day.set_date(dt.date(2026, 4, 1))
    screen.page.deeds.save()
    order = asked["steering"]
    assert (order.name, order.wanted.from_day) == ("statement", dt.date(2026, 4, 1))

"""Settings in the window: each field saves itself when it is left."""

import base64
import datetime as dt
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cspdesk import settings as kept
from cspdesk.domain.kinds import Audience
from cspdesk.office import Office, open_office
from cspdesk.settings import Scheme, Settings, User, new_machine
from cspdesk.ui import messages
from cspdesk.ui.computer import Computer
from cspdesk.ui.desk import Desk
from cspdesk.ui.settings.settings_page import SECTIONS, SettingsPage
from cspdesk.ui.window import MainWindow, PageSpec
from tests.hands import Hands
from tests.offices import new_office

TODAY = dt.date(2026, 11, 21)
PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


@dataclass
class Desktop:
    office: Office
    desk: Desk
    window: MainWindow
    page: SettingsPage
    hands: Hands

    def open(self, section: str) -> None:
        self.page.open_section(SECTIONS.index(section))


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("settings") / "settings.cspdesk"
    new_office(path, "north-bedfordshire-2008", machine="test", today=TODAY).close(keep_backup=False)
    return path


@pytest.fixture
def desktop(filled: Path, tmp_path: Path, desk: Desk, qtbot: QtBot) -> Iterator[Desktop]:
    path = tmp_path / "office.cspdesk"
    shutil.copyfile(filled, path)
    office = open_office(path, machine="test", today=TODAY)
    desk.computer = Computer(Settings(new_machine()).with_user(User("Asha Sample", "SNO", "Police")))
    window = MainWindow(desk, [PageSpec("settings", "Settings", "settings", SettingsPage)])
    qtbot.addWidget(window)
    window.resize(1366, 768)
    office.store.subscribe(desk.publish)
    desk.attach(office)
    page = window.open_page("settings")
    assert isinstance(page, SettingsPage)
    window.show()
    yield Desktop(office, desk, window, page, Hands(window))
    desk.finish_work()
    office.close(keep_backup=False)


def test_the_groups_of_equality_checks_are_edited_and_emptied_they_are_the_usual_ones(
    desktop: Desktop,
) -> None:
    desktop.open("Equality groups")
    field = desktop.page.ui.equality_groups
    usual = field.text()
    assert "Religion or belief" in usual.split("\n")
    field.setFocus()
    field.setPlainText("Age\nUnpaid carers")
    desktop.page.settle()
    assert desktop.office.checks.groups() == ("Age", "Unpaid carers")
    field.setPlainText("")
    desktop.page.settle()
    assert "\n".join(desktop.office.checks.groups()) == usual


def test_a_line_is_saved_when_it_is_left(desktop: Desktop) -> None:
    desktop.open("Words")
    desktop.hands.go("A forum")
    desktop.hands.press("Ctrl+A")
    desktop.hands.type("Area Forum")
    desktop.hands.press("Tab")
    assert desktop.office.setup.partnership().word_forum == "Area Forum"


def test_office_hours_are_kept_while_typed_and_saved_when_left(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.open("Contact block")
    desktop.hands.go("Office hours")
    hours = "Monday - Thursday 8:30am - 5:00pm; Friday 8:30am - 4:30pm"
    desktop.hands.type(hours)
    desktop.page.settle()
    assert desktop.office.setup.partnership().office_hours == hours


def test_leaving_the_page_saves_what_is_being_typed(desktop: Desktop) -> None:
    desktop.open("Partnership")
    desktop.hands.go("Area")
    desktop.hands.press("Ctrl+A")
    desktop.hands.type("North Bedfordshire")
    desktop.page.settle()
    assert desktop.office.setup.partnership().area == "North Bedfordshire"


def test_a_refused_value_gives_way_to_the_one_that_stands(desktop: Desktop) -> None:
    desktop.open("Partnership")
    desktop.hands.go("Name")
    desktop.hands.press("Ctrl+A", "Delete", "Tab")
    assert desktop.page.ui.name.text() == "North Bedfordshire Community Safety Partnership"


def test_a_number_and_a_switch_are_saved(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.open("Rules and promises")
    desktop.hands.go("Papers go out before a meeting")
    desktop.hands.press("Up", "Return")
    qtbot.mouseClick(
        desktop.page.ui.show_percent, Qt.MouseButton.LeftButton, pos=_left(desktop.page.ui.show_percent)
    )
    settings = desktop.office.setup.partnership()
    assert (settings.papers_days, settings.show_percent) == (6, True)


def test_undo_takes_a_setting_back_and_the_field_follows(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.office.setup.change_partnership(word_forum="PACT")
    qtbot.waitUntil(lambda: desktop.page.ui.word_forum.text() == "PACT")
    desktop.office.history.undo(desktop.office.history.recent(1)[-1].id)
    qtbot.waitUntil(lambda: desktop.page.ui.word_forum.text() == "Neighbourhood Forum")


def test_a_colour_picked_shows_at_once_and_is_kept(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.open("Logo and colour")
    desktop.page.ui.accent.edit.setFocus()
    desktop.hands.press("Ctrl+A")
    desktop.hands.type("#0f6b6b")
    assert desktop.page.ui.preview._colour == "#0f6b6b"
    desktop.hands.press("Return")
    assert desktop.office.setup.partnership().accent == "#0f6b6b"


def test_a_logo_of_a_file_is_kept(desktop: Desktop, tmp_path: Path) -> None:
    picture = tmp_path / "logo.png"
    picture.write_bytes(PNG)
    desktop.page.look.take(picture)
    assert desktop.office.setup.logo() == PNG


def test_a_file_that_is_no_picture_is_refused(desktop: Desktop, tmp_path: Path, qtbot: QtBot) -> None:
    picture = tmp_path / "logo.png"
    picture.write_text("no picture")
    with qtbot.waitSignal(desktop.desk.saying) as said:
        desktop.page.look.take(picture)
    assert said.args is not None
    assert "no PNG or JPEG picture" in said.args[0].sentence


def test_a_closed_day_is_added_by_key_and_removed(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.open("Closed days")
    desktop.hands.go("Day")
    desktop.hands.type("24 December")
    desktop.hands.press("Tab")
    desktop.hands.type("Christmas closure")
    desktop.hands.press("Return")
    assert [c.on_day for c in desktop.office.setup.closures()] == [dt.date(2026, 12, 24)]
    qtbot.waitUntil(lambda: desktop.page.ui.closures.count() == 1)
    qtbot.mouseClick(desktop.page.ui.removeClosed, Qt.MouseButton.LeftButton)
    assert desktop.office.setup.closures() == []


def test_a_word_is_added_by_key(desktop: Desktop) -> None:
    desktop.open("Own words")
    desktop.hands.go("Word")
    desktop.hands.type("Sampleton")
    desktop.hands.press("Return")
    assert [word.word for word in desktop.office.setup.spelling_words()] == ["Sampleton"]


def test_braces_that_nothing_fills_are_pointed_out(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.open("E-mails")
    desktop.office.setup.change_partnership(mail_papers="Dear {everybody}")
    qtbot.waitUntil(desktop.page.ui.mailNote.isVisible)
    assert "{everybody}" in desktop.page.ui.mailNote.text()


def test_the_scheme_is_this_computers_own(desktop: Desktop) -> None:
    desktop.page.ui.scheme.setCurrentIndex(2)
    desktop.page.ui.scheme.activated.emit(2)
    assert kept.load().settings.scheme is Scheme.DARK


def test_a_back_up_is_made_where_asked(
    desktop: Desktop, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "copy.cspdesk"
    monkeypatch.setattr(messages, "save_path", lambda *_: target)
    qtbot.mouseClick(desktop.page.ui.backUp, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(target.exists)
    qtbot.waitUntil(lambda: desktop.window.toast is not None and "verified" in desktop.window.toast.said)


def test_every_control_of_every_section_has_a_name(
    desktop: Desktop, assert_named: Callable[[QWidget], None]
) -> None:
    for section in SECTIONS:
        desktop.open(section)
        assert_named(desktop.page)


def _left(widget: QWidget) -> QPoint:
    return QPoint(8, widget.height() // 2)


def test_a_pre_election_period_is_added_and_holds_public_papers(desktop: Desktop) -> None:
    desktop.open("Before elections")
    ui = desktop.page.ui
    for field, text in ((ui.heldFrom, "20 Nov 2026"), (ui.heldTo, "7 Dec 2026"), (ui.heldWords, "Elections")):
        field.setFocus()
        for letter in text:
            desktop.hands.press("Space" if letter == " " else letter)
    desktop.hands.press("Return")
    held = desktop.office.publications.held(Audience.PUBLIC)
    assert held is not None
    assert (held.from_day, held.to_day, held.words) == (
        dt.date(2026, 11, 20),
        dt.date(2026, 12, 7),
        "Elections",
    )
    assert ui.heldLine.text() == "Public papers are held back today."


def test_inks_that_are_none_give_way_to_those_that_stand(desktop: Desktop) -> None:
    desktop.open("Logo and colour")
    desktop.page.ui.accent_inks.setText("red")
    desktop.page.ui.accent_inks.textEdited.emit("red")
    desktop.page.ui.accent_inks.settle()
    assert desktop.page.ui.accent_inks.text() == desktop.office.setup.partnership().accent_inks == ""

"""Back-ups, history and the deleted in the window: made, restored and taken back, searched, undone, brought back."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cspdesk.app import Application, arguments
from cspdesk.domain.backups import BackupSort
from cspdesk.domain.kinds import Kind
from cspdesk.office import Office, open_office
from cspdesk.settings import Settings, User, new_machine
from cspdesk.ui import messages
from cspdesk.ui.care import keeper
from cspdesk.ui.care.backups_page import BackupsPage
from cspdesk.ui.care.deleted_page import DeletedPage
from cspdesk.ui.care.history_page import HistoryPage
from cspdesk.ui.desk import Desk, Saying
from cspdesk.ui.window import PageSpec
from tests.desktops import Desktop, desktop
from tests.offices import new_office

TODAY = dt.date(2026, 11, 21)
SPECS = {
    "backups": PageSpec("backups", "Back-ups", "saved", BackupsPage),
    "history": PageSpec("history", "History", "clock", HistoryPage),
    "deleted": PageSpec("deleted", "Deleted", "trash", DeletedPage),
}


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("keeping") / "office.cspdesk"
    new_office(path, "north-bedfordshire-2008", machine="test").close(keep_backup=False)
    return path.read_bytes()


@pytest.fixture
def office(filled: bytes, tmp_path: Path) -> Iterator[Office]:
    path = tmp_path / "office.cspdesk"
    path.write_bytes(filled)
    opened = open_office(path, machine="test", today=TODAY)
    opened.store.person = "Ann Officer"
    yield opened
    opened.close(keep_backup=False)


@pytest.fixture
def screen(request: pytest.FixtureRequest, office: Office, desk: Desk, qtbot: QtBot) -> Iterator[Desktop]:
    yield desktop(qtbot, desk, office, (SPECS[request.param],))
    desk.finish_work()


@pytest.fixture
def application(
    dressed: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Application]:
    monkeypatch.setattr(keeper, "_SOON_MS", 0)
    made = Application(arguments([]))
    made.computer.take(Settings(new_machine()).with_user(User("Asha Sample", "SNO", "Police")))
    qtbot.addWidget(made.window)
    yield made
    made.window.close()
    made.desk.finish_work()


def _heard(desk: Desk) -> list[str]:
    heard: list[str] = []

    def note(saying: Saying) -> None:
        heard.append(saying.sentence)

    desk.saying.connect(note)
    return heard


def _shown(page: HistoryPage) -> list[str]:
    model = page.rows.model()
    return [model.row_at(place).words for place in range(model.rowCount())]


def _add(office: Office, name: str) -> UUID:
    with office.store.work(f"add {name}") as work:
        made = work.add(Kind.VENUE, name=name)
        work.commit()
    return made


@pytest.mark.parametrize("screen", ["backups"], indirect=True)
def test_a_back_up_is_made_by_hand_and_shows_what_it_holds(screen: Desktop, qtbot: QtBot) -> None:
    page = screen.page
    page.rows.filter.setFocus()
    screen.hands.press("Ctrl+N")
    qtbot.waitUntil(lambda: page.card.said() == "It holds everything this store holds now.")
    _add(screen.office, "New Hall")
    page.read()
    qtbot.waitUntil(lambda: "1 change made since" in page.card.said())
    assert page.rows.current_row().sort is BackupSort.BY_HAND


@pytest.mark.parametrize("screen", ["backups"], indirect=True)
def test_a_check_of_a_sound_store_says_so(screen: Desktop, qtbot: QtBot) -> None:
    heard = _heard(screen.desk)
    screen.page.rows.filter.setFocus()
    screen.hands.press("Ctrl+Shift+K")
    qtbot.waitUntil(lambda: heard == ["The store was checked: it is sound."])


def test_a_back_up_is_restored_from_the_list_and_that_is_taken_back_from_it(
    application: Application, office: Office, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard = _heard(application.desk)

    def yes(*_: object) -> bool:
        return True

    monkeypatch.setattr(messages, "asked", yes)
    application._on_open(office)
    office.backups.make()
    _add(office, "New Hall")

    def restored(row: int) -> set[str]:
        page = application.window.open_page("backups")
        assert isinstance(page, BackupsPage)
        page.read()
        page.rows.choose(application.desk.services.backups.rows()[row].id)
        before = application.office
        page.restore()
        qtbot.waitUntil(lambda: application.office not in (None, before), timeout=20000)
        return {venue.name for venue in application.desk.services.venues.all()}

    assert "New Hall" not in restored(-1)
    assert any(said.startswith("Restored.") for said in heard)
    rows = application.desk.services.backups.rows()
    assert "New Hall" in restored([row.sort for row in rows].index(BackupSort.BEFORE_RESTORE))


def test_after_a_stop_the_store_is_looked_over_and_it_is_said(
    application: Application, office: Office, qtbot: QtBot
) -> None:
    assert office.store.path is not None
    office.store.path.with_name("office.cspdesk.holder").write_text("{}", encoding="utf-8")
    heard = _heard(application.desk)
    application._on_open(office)
    qtbot.waitUntil(lambda: "The store was checked (the program was stopped): it is sound." in heard)
    assert not office.store.ended_uncleanly


def test_the_first_change_of_another_day_has_the_store_backed_up(
    application: Application, office: Office, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeper, "_LEAST", dt.timedelta())
    application._on_open(office)
    _add(office, "New Hall")
    qtbot.waitUntil(lambda: [row.sort for row in office.backups.rows()] == [BackupSort.BY_ITSELF])


@pytest.mark.parametrize("screen", ["history"], indirect=True)
def test_a_change_found_as_one_types_is_undone_by_one_key(screen: Desktop, qtbot: QtBot) -> None:
    page, hands = screen.page, screen.hands
    _add(screen.office, "Corn Exchange")
    _add(screen.office, "Moot Hall")
    page.rows.filter.setFocus()
    hands.type("corn")
    qtbot.waitUntil(lambda: _shown(page) == ["add Corn Exchange"])
    hands.press("Down")
    hands.press("U")
    qtbot.waitUntil(lambda: _shown(page) == ["undo add Corn Exchange", "add Corn Exchange"])
    assert "Corn Exchange" not in {venue.name for venue in screen.office.venues.all()}


@pytest.mark.parametrize("screen", ["history"], indirect=True)
def test_the_history_of_one_record_is_shown_alone(screen: Desktop, qtbot: QtBot) -> None:
    hall = _add(screen.office, "Corn Exchange")
    screen.page.rows.filter.setText("nothing like it")
    screen.page.show_record(hall)
    qtbot.waitUntil(lambda: _shown(screen.page) == ["add Corn Exchange"])
    assert screen.page.one.text() == "Only Corn Exchange"


@pytest.mark.parametrize("screen", ["deleted"], indirect=True)
def test_what_was_deleted_comes_back_by_one_key(screen: Desktop, qtbot: QtBot) -> None:
    hall = _add(screen.office, "Corn Exchange")
    with screen.office.store.work("delete the hall") as work:
        work.delete(Kind.VENUE, hall)
        work.commit()
    page = screen.page
    qtbot.waitUntil(lambda: page.rows.current_row() is not None)
    page.rows.table.setFocus()
    screen.hands.press("B")
    qtbot.waitUntil(lambda: page.rows.current_row() is None)
    assert "Corn Exchange" in {venue.name for venue in screen.office.venues.all()}

"""The program opens and ends a store on a disk that fails."""

import contextlib
import sqlite3
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
import sqlalchemy as sa
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cspdesk import logs
from cspdesk.app import Application, arguments
from cspdesk.domain.kinds import Kind
from cspdesk.errors import StoreFailure
from cspdesk.office import Office, open_office
from cspdesk.settings import Settings, User, new_machine
from cspdesk.ui import messages
from cspdesk.ui.care.erase_dialog import EraseDialog
from cspdesk.ui.care.erasing import Eraser
from cspdesk.ui.desk import Saying
from cspdesk.ui.people.person_dialogs import PersonDialog
from tests.hands import Hands
from tests.offices import new_office

_LONG = "Asha " + "Sample" * 5_000


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("filled") / "office.cspdesk"
    new_office(path, "north-bedfordshire-2008", machine="test").close(keep_backup=False)
    return path.read_bytes()


@pytest.fixture
def office(filled: bytes, tmp_path: Path) -> Iterator[Office]:
    path = tmp_path / "office.cspdesk"
    path.write_bytes(filled)
    opened = open_office(path, machine="test")
    yield opened
    opened.close(keep_backup=False)


@pytest.fixture
def boxes(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The sentences shown in boxes; stands in for the box."""
    heard: list[str] = []

    def note(parent: object, sentence: str) -> None:
        heard.append(sentence)

    monkeypatch.setattr(messages, "refused", note)
    return heard


@pytest.fixture
def application(dressed: QApplication, qtbot: QtBot) -> Iterator[Application]:
    made = Application(arguments([]))
    made.computer.take(Settings(new_machine()).with_user(User("Asha Sample", "SNO", "Police")))
    qtbot.addWidget(made.window)
    yield made
    made.desk.attach(None)
    made.desk.finish_work()


@pytest.fixture
def said(application: Application) -> list[str]:
    heard: list[str] = []

    def note(saying: Saying) -> None:
        heard.append(saying.sentence)

    application.desk.saying.connect(note)
    return heard


def _yes() -> bool:
    return True


def fill_disk(office: Office) -> None:
    """Lets the store's file grow no more."""
    with office.store.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count=1")


def test_a_back_up_that_fails_on_closing_is_said_in_a_box(
    application: Application, office: Office, boxes: list[str]
) -> None:
    application._on_open(office)
    folder = office.store.backup_folder()
    assert folder is not None
    folder.write_text("a file where the folder should be")
    application.window.close()
    assert len(boxes) == 1
    assert "back-up" in boxes[0]


def _damage(office: Office, rubbish: bytes) -> Path:
    """Closes a store with one back-up beside it and writes rubbish in its place."""
    path = office.store.path
    assert path is not None
    office.backups.make()
    office.close(keep_backup=False)
    path.write_bytes(rubbish)
    return path


def test_a_store_that_does_not_open_any_more_is_offered_its_newest_back_up(
    application: Application, office: Office, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = _damage(office, b"damaged")
    asked: list[str] = []

    def restore(parent: object, question: str, do: str, more: str = "", *, final: bool = False) -> bool:
        asked.append(f"{question} {do}. {more}")
        return True

    monkeypatch.setattr(messages, "asked", restore)
    application.open(str(path))
    qtbot.waitUntil(lambda: application.office is not None)
    assert len(asked) == 1
    assert "or it is damaged" in asked[0]
    assert "Restore the newest back-up" in asked[0]
    assert application.desk.services.bodies.forums()


def test_a_store_that_no_passphrase_opens_is_offered_its_newest_back_up(
    application: Application, office: Office, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As one whose beginning is damaged, which looks protected."""
    rubbish = bytes(range(256)) * 32
    path = _damage(office, rubbish)
    monkeypatch.setattr(messages, "asked", lambda *_asked, **_named: True)
    hands = Hands(application.window)

    def try_and_restore() -> None:
        hands.type("anything at all")
        hands.press("Return")
        hands.go("Restore the newest back-up…")
        hands.press("Return")

    hands.during(partial(application.open, str(path)), try_and_restore)
    qtbot.waitUntil(lambda: application.office is not None)
    assert application.desk.services.bodies.forums()
    assert path.with_name(f"{path.name} before restore").read_bytes() == rubbish


def test_a_full_disk_at_the_start_leaves_the_store_open_for_reading(
    application: Application, office: Office, said: list[str]
) -> None:
    application.computer.take(application.settings.with_user(User(_LONG)))
    fill_disk(office)
    application._on_open(office)
    assert len(said) == 1
    assert "full" in said[0]
    assert "only read" in said[0]
    assert application.desk.services.bodies.forums()
    with pytest.raises(StoreFailure, match="read-only"):
        office.store.work("write")


def _wait_for_nobody(connection: sqlite3.Connection, *_: object) -> None:
    connection.execute("PRAGMA busy_timeout=0")


def test_typing_that_cannot_be_taken_up_is_kept_for_another_start(
    application: Application, office: Office, said: list[str], tmp_path: Path
) -> None:
    forum = office.bodies.forums()[0].id
    office.drafts.keep(Kind.BODY, forum, "note", "Typed before the stop")
    office.setup.introduce("Asha Sample", "SNO", "Police")
    sa.event.listen(office.store.engine, "checkout", _wait_for_nobody)
    with contextlib.closing(sqlite3.connect(tmp_path / "office.cspdesk", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        application._on_open(office)
    assert "Another program is writing" in said[0]
    assert [draft.text for draft in office.store.drafts.all()] == ["Typed before the stop"]


def test_who_uses_this_computer_is_not_taken_back(application: Application, office: Office) -> None:
    application._on_open(office)
    assert [person.name for person in office.people.all()] == ["Asha Sample"]
    application.window.undo_road.undo()
    assert [person.name for person in office.people.all()] == ["Asha Sample"]


def test_ctrl_u_is_not_taken_back_either(
    application: Application, office: Office, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    application._on_open(office)
    application.computer.take(application.settings.with_user(User("Ben Sample")))
    monkeypatch.setattr(application, "_ask_person", _yes)
    application.choose_person()
    QApplication.processEvents()
    assert application.window.undo_road.words() == ("", "")


def _type(application: Application, qtbot: QtBot, name: str, email: str) -> None:
    """Types somebody into the dialog of the window and saves."""
    dialog = PersonDialog(application.desk, None, None, application.window)
    qtbot.addWidget(dialog)
    dialog.show()
    for field, text in ((dialog.ui.name, name), (dialog.ui.email, email), (dialog.ui.phone, "01632 960461")):
        qtbot.keyClicks(field, text)
    dialog.ui.save.click()


def test_a_window_at_work_leaves_nobody_in_the_log(
    application: Application, office: Office, boxes: list[str], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody is typed, refused and erased, and is in its hands when a deed fails that nothing catches."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # the window puts its own there
    application._on_open(office)
    messages.install_hook()
    monkeypatch.setattr(EraseDialog, "ask", _agree)
    _type(application, qtbot, "Ottoline Quillfeather", "ottoline at home")
    _type(application, qtbot, "Ottoline Quillfeather", "ottoline@quill.example")
    person = office.people.named("Ottoline Quillfeather")
    assert person is not None
    Eraser(application.desk, application.window).erase(person.id)
    qtbot.waitUntil(lambda: office.people.named("Ottoline Quillfeather") is None)
    with office.store.engine.begin() as connection:
        connection.exec_driver_sql("ALTER TABLE search_entry RENAME COLUMN folded TO gone")
    _type(application, qtbot, "Ottoline Quillfeather", "ottoline@quill.example")
    assert "inside cspdesk" in boxes[-1]
    log = logs.log_file().read_text(encoding="utf-8").casefold()
    assert "not caught" in log
    assert [trace for trace in ("ottoline", "quill", "960461", "asha") if trace in log] == []


def _agree(dialog: EraseDialog) -> bool:
    return True

"""A protected store in the window: asked for, locked, changed, by keyboard alone; the keychain is a file here."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from cspdesk import keychain
from cspdesk.app import Application, arguments
from cspdesk.errors import Locked
from cspdesk.office import new_office, open_office
from cspdesk.services.glance import path_of
from cspdesk.settings import Settings, User, new_machine
from cspdesk.store import cipher
from cspdesk.ui.desk import Desk
from cspdesk.ui.lock.locks import Guard, Locks
from cspdesk.ui.lock.passphrase_dialog import PassphraseDialog
from cspdesk.ui.lock.passphrase_fields import PassphraseFields
from cspdesk.ui.lock.unlock_dialog import UnlockDialog
from cspdesk.ui.settings.settings_passphrase import PassphraseSettings
from tests.hands import Hands
from tests.keychains import keychain_in

WORDS = "four plain words here"
# Kept to the end: what is let go is destroyed by whichever thread next looks for rings of objects, timers and all.
_KEPT: list[Application] = []


@pytest.fixture
def chain(tmp_path: Path) -> Iterator[Path]:
    with keychain_in(tmp_path / "chain.json") as path:
        yield path


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("protected") / "office.cspdesk"
    new_office(path, "north-bedfordshire-2008", machine="test", passphrase=WORDS).close(keep_backup=False)
    return path.read_bytes()


@pytest.fixture
def store(made: bytes, tmp_path: Path) -> Iterator[Path]:
    path = tmp_path / "office.cspdesk"
    path.write_bytes(made)
    cipher.forget()
    yield path
    cipher.forget()


@pytest.fixture
def application(dressed: QApplication, qtbot: QtBot, store: Path) -> Iterator[Application]:
    """The window, the store not opened yet."""
    made = Application(arguments(["--store", str(store)]))
    made.computer.take(Settings(new_machine()).with_user(User("Asha Sample", "SNO", "Police")))
    qtbot.addWidget(made.window)
    yield made
    made.close_store()
    made.locksmith.watch()  # nothing is open to be locked: else it goes on watching the hands of every later test
    _KEPT.append(made)
    made.desk.finish_work()


@pytest.fixture
def hands(application: Application) -> Hands:
    application.window.appear()
    return Hands(application.window)


@pytest.fixture
def unlocked(application: Application, hands: Hands, store: Path, qtbot: QtBot) -> Application:
    """The window with the store open, its passphrase typed."""
    hands.during(partial(application.open, str(store)), partial(_answer, hands, WORDS))
    qtbot.waitUntil(partial(_is_ready, application))
    return application


def _is_ready(application: Application) -> bool:
    return application.desk.ready


def _answer(hands: Hands, words: str) -> None:
    hands.type(words)
    hands.press("Return")


def test_a_key_in_the_keychain_opens_the_store_without_asking(store: Path, chain: Path) -> None:
    cipher.unlock(store, WORDS)
    keychain.keep(store)
    cipher.forget()
    office = open_office(store, machine="test")
    office.close(keep_backup=False)


def test_a_key_taken_out_of_the_keychain_opens_nothing(store: Path, chain: Path) -> None:
    cipher.unlock(store, WORDS)
    keychain.keep(store)
    keychain.forget(store)
    cipher.forget()
    with pytest.raises(Locked):
        open_office(store, machine="test")


def test_a_key_that_nobody_typed_is_the_keychains_alone_until_a_passphrase_is_set(
    chain: Path, tmp_path: Path
) -> None:
    path = tmp_path / "own.cspdesk"
    path.touch()
    assert keychain.begin(path)
    assert keychain.is_own(path)
    cipher.connect(path, "mode=rw").execute("CREATE TABLE t (x)").connection.close()
    cipher.begun(path)
    cipher.forget()
    assert keychain.unlock(path)
    assert cipher.connect(path, "mode=ro").execute("SELECT count(*) FROM t").fetchone() == (0,)


def test_a_protected_store_opens_with_its_passphrase_typed(unlocked: Application) -> None:
    assert len(unlocked.desk.services.bodies.forums()) == 18


def test_a_wrong_passphrase_is_said_and_asked_for_again(
    application: Application, hands: Hands, store: Path, qtbot: QtBot
) -> None:
    heard: list[str] = []

    def twice() -> None:
        _answer(hands, "something else altogether")
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, UnlockDialog)
        heard.extend(label.text() for label in dialog.findChildren(QLabel) if "does not open" in label.text())
        _answer(hands, WORDS)

    hands.during(partial(application.open, str(store)), twice)
    qtbot.waitUntil(partial(_is_ready, application))
    assert len(heard) == 1


def test_the_ways_out_are_called_what_they_come_to(qtbot: QtBot) -> None:
    dialog = UnlockDialog("Copy of the shared store", lambda _words, _kept: None, has_keychain=False)
    qtbot.addWidget(dialog)
    dialog.offer("Not now", "Make it anew")
    dialog.show()
    assert [each.text() for each in dialog.findChildren(QPushButton) if each.isVisible()] == [
        "Make it anew",
        "Not now",
        "Unlock",
    ]


def test_a_locked_window_shows_nothing_and_forgets_the_key(
    unlocked: Application, hands: Hands, store: Path, qtbot: QtBot
) -> None:
    seen: list[object] = []

    def look() -> None:
        seen.extend((unlocked.window.isVisible(), unlocked.desk.ready, cipher.key_of(store)))
        _answer(hands, WORDS)

    hands.during(unlocked.locksmith.lock, look)
    qtbot.waitUntil(partial(_is_ready, unlocked))
    assert seen == [False, False, None]
    assert unlocked.window.isVisible()


@pytest.mark.parametrize("closed", [False, True])
def test_a_key_puts_the_lock_off_while_a_protected_store_is_open(
    unlocked: Application, hands: Hands, *, closed: bool
) -> None:
    if closed:
        unlocked.close_store()
        unlocked.locksmith.watch()
    unlocked.locksmith._idle.stop()
    QTest.keyClick(hands.window.windowHandle(), Qt.Key.Key_Shift)
    assert unlocked.locksmith._idle.isActive() is not closed


def test_hands_that_rest_lock_the_store(unlocked: Application, hands: Hands, qtbot: QtBot) -> None:
    hands.during(partial(unlocked.locksmith._idle.start, 0), partial(_answer, hands, WORDS))
    qtbot.waitUntil(partial(_is_ready, unlocked))


def test_a_passphrase_is_changed_in_the_window(unlocked: Application, store: Path, qtbot: QtBot) -> None:
    dialog = PassphraseDialog(unlocked.locksmith, unlocked.window)
    qtbot.addWidget(dialog)
    for field in (dialog.fields.first, dialog.fields.again):
        field.set_text("another four words here")
    dialog.go.click()
    qtbot.waitUntil(partial(_is_ready, unlocked))
    unlocked.close_store()
    cipher.forget()
    cipher.unlock(store, "another four words here")


def test_a_passphrase_typed_once_more_takes_the_place_of_what_stood_there(qtbot: QtBot) -> None:
    fields = PassphraseFields()
    qtbot.addWidget(fields)
    with qtbot.waitActive(fields):
        fields.show()
        fields.activateWindow()
    for _ in range(2):
        fields.setFocus()
        qtbot.keyClicks(fields.first, WORDS)
        qtbot.keyClick(fields.first, Qt.Key.Key_Return)
        qtbot.keyClicks(fields.again, WORDS)
        fields.shown.setFocus()
    assert fields.passphrase() == WORDS


def test_two_passphrases_that_differ_change_nothing(unlocked: Application, qtbot: QtBot) -> None:
    dialog = PassphraseDialog(unlocked.locksmith, unlocked.window)
    qtbot.addWidget(dialog)
    dialog.fields.first.set_text("another four words here")
    dialog.fields.again.set_text("another four words hear")
    dialog.go.click()
    assert unlocked.desk.ready


def test_the_start_screen_of_a_protected_store_is_written_nowhere(unlocked: Application, store: Path) -> None:
    unlocked.close_store(keep_backup=True)
    assert not path_of(store).exists()


@dataclass
class Told:
    """What a window hears of its store's passphrase."""

    guard: Guard | None
    on_server: bool = False
    of_copy: bool = False
    installed: bool = True
    has_keychain: bool = True
    remembered: bool = False


@pytest.mark.parametrize(
    ("told", "says", "offers"),
    [
        (Told(Guard.NOTHING), "This store has no passphrase", True),
        (Told(Guard.NOTHING, installed=False), "What protects it is not installed here", False),
        (Told(None, on_server=True, of_copy=True), "This computer keeps no copy of it yet", False),
        (Told(Guard.KEYCHAIN, on_server=True, of_copy=True), "a key that only the keychain", True),
        (Told(Guard.NOTHING, on_server=True, of_copy=True, installed=False), "cspdesk[encryption]", False),
    ],
)
def test_settings_say_what_protects_the_store_or_its_copy(
    told: Told, says: str, offers: bool, desk: Desk, qtbot: QtBot
) -> None:
    desk.locks = cast("Locks", told)
    page = PassphraseSettings(desk)
    qtbot.addWidget(page)
    page.show_state()
    assert says in page.line.text() + page.why.text()
    assert page.set.isVisibleTo(page) is offers

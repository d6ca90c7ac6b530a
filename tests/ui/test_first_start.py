"""First start: who, then which store, by keyboard alone."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from cspdesk.app import Application, arguments
from cspdesk.errors import StoreFailure
from cspdesk.settings import Settings, User, default_store, new_machine
from cspdesk.ui import messages
from cspdesk.ui.desk import Progress
from cspdesk.ui.start.first_start import FirstStart, NewStore, WhoDialog
from tests.hands import Hands

SNO = User("Asha Sample", "Safer Neighbourhood Officer", "Police")


class Maker:
    """Writes an empty file where a store is wanted."""

    def __init__(self) -> None:
        self.wanted: list[NewStore] = []

    def __call__(self, wanted: NewStore, progress: Progress) -> None:
        progress.step("Making the store")
        self.wanted.append(wanted)
        Path(wanted.location).parent.mkdir(parents=True, exist_ok=True)
        Path(wanted.location).touch()


def full(wanted: NewStore, progress: Progress) -> None:
    raise StoreFailure("The disk is full: make room and try again.")


def _always(path: Path) -> Callable[..., Path]:
    """A file dialog in which this path is chosen."""

    def choose(*asked: object, **named: object) -> Path:
        del asked, named
        return path

    return choose


@pytest.fixture
def maker() -> Maker:
    return Maker()


def opened(qtbot: QtBot, maker: Callable[[NewStore, Progress], None], user: User | None = None) -> FirstStart:
    settings = Settings(new_machine())
    dialog = FirstStart(settings if user is None else settings.with_user(user), maker)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def without_passphrase(hands: Hands) -> None:
    """The store of a test is closed with nothing."""
    hands.go("Without a passphrase")
    hands.press("Space")


def test_three_fields_and_enter_make_a_store(qtbot: QtBot, maker: Maker) -> None:
    dialog = opened(qtbot, maker)
    hands = Hands(dialog)
    for text in ("Asha Sample", "Safer Neighbourhood Officer", "Police"):
        hands.type(text)
        hands.press("Return")
    hands.press("Return")
    without_passphrase(hands)
    qtbot.waitUntil(lambda: dialog.answer is not None)
    assert dialog.answer is not None
    assert dialog.answer.user == SNO
    assert dialog.answer.store == str(default_store())
    assert [wanted.sample for wanted in maker.wanted] == [False]


def test_another_plan_is_taken_with_up_and_down(qtbot: QtBot, maker: Maker) -> None:
    dialog = opened(qtbot, maker, SNO)
    hands = Hands(dialog)
    hands.press("Up", "Down", "Down", "Down", "Tab", "Return")
    without_passphrase(hands)
    qtbot.waitUntil(lambda: dialog.answer is not None)
    assert maker.wanted[0].plan == "charnwood-2008"


def test_each_of_the_five_plans_says_how_many_forums_it_brings(qtbot: QtBot, maker: Maker) -> None:
    dialog = opened(qtbot, maker, SNO)
    said = []
    for place in range(dialog.plan.count()):
        dialog.plan.setCurrentIndex(place)
        said.append(dialog.new_card.accessibleDescription().split()[0])
    assert said == ["18", "The", "The", "7", "The"]


def test_down_and_enter_make_the_sample_in_a_file_of_its_own(qtbot: QtBot, maker: Maker) -> None:
    dialog = opened(qtbot, maker, SNO)
    Hands(dialog).press("Down", "Return")
    qtbot.waitUntil(lambda: dialog.answer is not None)
    assert maker.wanted[0].sample
    assert Path(maker.wanted[0].location).name == "sample.cspdesk"


def test_a_store_that_is_there_is_never_written_over(qtbot: QtBot, maker: Maker) -> None:
    default_store().parent.mkdir(parents=True)
    default_store().touch()
    dialog = opened(qtbot, maker, SNO)
    hands = Hands(dialog)
    hands.press("Return")
    without_passphrase(hands)
    qtbot.waitUntil(lambda: dialog.answer is not None)
    assert Path(maker.wanted[0].location).name == "cspdesk-2.cspdesk"


def test_without_a_name_it_does_not_go_on(qtbot: QtBot, maker: Maker) -> None:
    dialog = opened(qtbot, maker)
    hands = Hands(dialog)
    hands.go("Your agency")
    hands.type("Police")
    hands.press("Return")
    assert dialog.pages.currentIndex() == 0
    hands.go("Go on")
    hands.press("Space")
    assert dialog.pages.currentIndex() == 0


def test_role_and_agency_may_be_left_empty(qtbot: QtBot, maker: Maker) -> None:
    dialog = opened(qtbot, maker)
    hands = Hands(dialog)
    hands.type("Asha Sample")
    hands.press("Return", "Return", "Return")
    assert dialog.pages.currentIndex() == 1


def test_an_existing_store_is_chosen(
    qtbot: QtBot, maker: Maker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = tmp_path / "there.cspdesk"
    monkeypatch.setattr(messages, "open_path", _always(store))
    dialog = opened(qtbot, maker, SNO)
    Hands(dialog).press("Down", "Down", "Return")
    assert dialog.answer is not None
    assert dialog.answer.store == str(store)
    assert maker.wanted == []


def test_a_new_laptop_begins_with_a_handover(
    qtbot: QtBot, maker: Maker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "all.handover"
    monkeypatch.setattr(messages, "open_path", _always(file))
    dialog = opened(qtbot, maker, SNO)
    hands = Hands(dialog)
    hands.press("Down", "Down", "Down", "Return")
    hands.type("three blind mice")
    hands.press("Return")
    without_passphrase(hands)
    qtbot.waitUntil(lambda: dialog.answer is not None)
    assert (maker.wanted[0].handover, maker.wanted[0].handover_passphrase) == (str(file), "three blind mice")


def test_an_address_with_a_password_is_refused(qtbot: QtBot, maker: Maker) -> None:
    dialog = opened(qtbot, maker, SNO)
    hands = Hands(dialog)
    hands.go("Address of a shared store")
    hands.type("postgresql://asha:secret@office/forums")
    hands.press("Return")
    assert dialog.answer is None
    assert "password" in dialog.refusal.text()


def test_a_failure_is_said_and_another_choice_is_open(qtbot: QtBot) -> None:
    dialog = opened(qtbot, full, SNO)
    hands = Hands(dialog)
    hands.press("Return")
    without_passphrase(hands)
    qtbot.waitUntil(lambda: "full" in dialog.refusal.text())
    assert dialog.pages.currentIndex() == 1
    assert dialog.answer is None


def test_no_module_of_the_store_is_loaded_to_show_it() -> None:
    import subprocess
    import sys

    code = (
        "import sys; from cspdesk.ui.start import first_start;"
        "print([m for m in sys.modules if m.startswith(('sqlalchemy', 'cspdesk.store', 'cspdesk.office'))])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_another_person_takes_two_keystrokes(qtbot: QtBot) -> None:
    settings = Settings(new_machine()).with_user(User("Ben Sample")).with_user(SNO)
    dialog = WhoDialog(settings)
    qtbot.addWidget(dialog)
    dialog.show()
    Hands(dialog).press("Return")
    assert dialog._user == User("Ben Sample")


def test_a_new_role_of_the_same_person_is_typed(qtbot: QtBot) -> None:
    dialog = WhoDialog(Settings(new_machine()).with_user(SNO))
    qtbot.addWidget(dialog)
    dialog.show()
    hands = Hands(dialog)
    hands.press("Alt+R", "Ctrl+A")
    hands.type("Coordinator")
    hands.press("Return", "Return")
    assert dialog._user == User("Asha Sample", "Coordinator", "Police")


@pytest.mark.parametrize(
    ("name", "kept"), [("Ben Sample", False), ("Asha Simple", True), ("Natasha Sample", True)]
)
def test_another_name_does_not_keep_the_role_of_the_one_before(qtbot: QtBot, name: str, kept: bool) -> None:
    dialog = WhoDialog(Settings(new_machine()).with_user(SNO))
    qtbot.addWidget(dialog)
    dialog.show()
    hands = Hands(dialog)
    hands.press("Ctrl+A")
    hands.type(name)
    hands.press("Ctrl+Return")
    assert dialog._user == (User(name, SNO.role, SNO.agency) if kept else User(name))


def test_every_control_has_a_name(
    qtbot: QtBot, maker: Maker, assert_named: Callable[[QWidget], None]
) -> None:
    for user in (None, SNO):
        dialog = opened(qtbot, maker, user)
        assert_named(dialog)
    who = WhoDialog(Settings(new_machine()).with_user(SNO).with_user(User("Ben Sample")))
    qtbot.addWidget(who)
    who.show()
    assert_named(who)


@pytest.mark.parametrize("dialog", ["_first_start", "_ask_person"])
def test_the_first_dialog_of_all_wears_the_programs_dress(dialog: str, dressed: QApplication) -> None:
    """Nothing has dressed the program yet when it asks; a plain dialog would be the first thing anybody sees."""
    dressed.setStyleSheet("")
    application = Application(arguments([]))
    worn: list[str] = []

    def look() -> None:
        shown = QApplication.activeModalWidget()
        worn.append(dressed.styleSheet())
        if isinstance(shown, QDialog):
            shown.reject()

    QTimer.singleShot(0, look)
    assert getattr(application, dialog)() is False
    assert worn != [""]

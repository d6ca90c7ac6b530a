"""Two people in one record through the window: the second to save sees what the first wrote and chooses."""

import datetime as dt
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cspdesk.domain.meanwhile import Clashed
from cspdesk.domain.merging import Choice
from cspdesk.office import Office, open_office
from cspdesk.settings import Settings, User, new_machine
from cspdesk.ui.computer import Computer
from cspdesk.ui.desk import Desk
from cspdesk.ui.people.person_dialogs import PersonDialog
from cspdesk.ui.settings.settings_page import SECTIONS, SettingsPage
from cspdesk.ui.shared.clash_dialog import ClashDialog
from cspdesk.ui.window import PageSpec
from tests.desktops import show
from tests.hands import Hands
from tests.offices import new_office

TODAY = dt.date(2026, 11, 21)


@dataclass
class Two:
    """Ann's window and Bob's office on the same store."""

    desk: Desk
    hands: Hands
    page: SettingsPage
    ann: Office
    bob: Office
    person: UUID

    def dialog(self) -> PersonDialog:
        return PersonDialog(self.desk, self.ann.people.get(self.person), None, self.page)

    def ask(self, dialog: PersonDialog, do: Callable[[], None]) -> None:
        """Opens a dialog and does something in it."""

        def opened() -> None:
            dialog.ask()

        self.hands.during(opened, do)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("two") / "two.cspdesk"
    office = new_office(path, "north-bedfordshire-2008", machine="ann", today=TODAY)
    office.people.add("Jo Bell", "Police", phone="01234 1")
    office.close(keep_backup=False)
    return path


@pytest.fixture
def two(filled: Path, tmp_path: Path, desk: Desk, qtbot: QtBot) -> Iterator[Two]:
    path = shutil.copyfile(filled, tmp_path / "office.cspdesk")
    ann, bob = (open_office(path, machine=name, today=TODAY) for name in ("ann", "bob"))
    ann.store.person, bob.store.person = "Ann Officer", "Bob Coordinator"
    desk.computer = Computer(Settings(new_machine()).with_user(User("Ann Officer")))
    window, page = show(qtbot, desk, ann, [PageSpec("settings", "Settings", "settings", SettingsPage)])
    person = next(each.id for each in ann.people.all() if each.name == "Jo Bell")
    assert isinstance(page, SettingsPage)
    yield Two(desk, Hands(window), page, ann, bob, person)
    desk.finish_work()
    ann.close(keep_backup=False)
    bob.close(keep_backup=False)


def clash() -> ClashDialog:
    found = QApplication.activeModalWidget()
    assert isinstance(found, ClashDialog)
    return found


def test_the_dialog_that_saves_second_shows_both_and_keeps_mine(two: Two) -> None:
    dialog = two.dialog()
    two.bob.people.change(two.person, phone="01234 2")

    def in_the_dialog() -> None:
        dialog.ui.phone.setText("01234 3")

        def in_the_clash() -> None:
            sides = clash().panel
            shown = [side.text.toPlainText() for side in (sides.base, sides.mine, sides.theirs)]
            assert shown == ["01234 1", "01234 3", "01234 2"]
            assert "Bob Coordinator" in clash().head.text()
            two.hands.press("Return", "Return")

        two.hands.during(dialog.press_main, in_the_clash)

    two.ask(dialog, in_the_dialog)
    assert two.ann.people.get(two.person).phone == "01234 3"


def test_what_the_other_changed_in_another_field_stands(two: Two) -> None:
    dialog = two.dialog()
    two.bob.people.change(two.person, phone="01234 2")

    def in_the_dialog() -> None:
        dialog.ui.name.setText("Jo Ball")
        dialog.press_main()

    two.ask(dialog, in_the_dialog)
    now = two.ann.people.get(two.person)
    assert (now.name, now.phone) == ("Jo Ball", "01234 2")


def test_a_clash_left_leaves_the_dialog_with_what_was_typed(two: Two) -> None:
    dialog = two.dialog()
    two.bob.people.change(two.person, phone="01234 2")

    def in_the_dialog() -> None:
        dialog.ui.phone.setText("01234 3")
        two.hands.during(dialog.press_main, lambda: two.hands.press("Escape"))
        assert dialog.ui.phone.text() == "01234 3"
        assert "Bob Coordinator changed the same" in dialog.ui.says.text()
        dialog.reject()

    two.ask(dialog, in_the_dialog)
    assert two.ann.people.get(two.person).phone == "01234 2"


def test_a_line_typed_on_a_page_asks_too_and_shows_theirs_when_chosen(two: Two, qtbot: QtBot) -> None:
    two.page.open_section(SECTIONS.index("Words"))
    two.hands.go("A forum")
    two.hands.press("Ctrl+A")
    two.hands.type("Area Forum")
    two.bob.setup.change_partnership(word_forum="Local Forum")
    two.hands.during(lambda: two.hands.press("Tab"), lambda: two.hands.press("T", "Return"))
    qtbot.waitUntil(lambda: two.page.ui.word_forum.text() == "Local Forum")
    assert two.ann.setup.partnership().word_forum == "Local Forum"


def test_an_owner_is_asked_about_as_a_whole(two: Two) -> None:
    forum = two.ann.bodies.forums()[0].id
    action = two.ann.actions.add("Mend the gate", body_id=forum, owner="Police")
    seen = two.ann.meanwhile.position()
    two.bob.actions.change(action, owner="Jo Bell")
    change = partial(two.ann.actions.change, action, owner="Friends of the park")
    with pytest.raises(Clashed) as refused, two.ann.meanwhile.having_seen(seen):
        change()
    clashes = refused.value.clashes
    (asked,) = two.ann.meanwhile.conflicts(clashes)
    sides = [side.words for side in (asked.base, asked.mine, asked.theirs)]
    assert (asked.label, sides) == ("Owner", ["Police", "Friends of the park", "Jo Bell, Police"])
    answers = two.ann.meanwhile.answers(clashes, {asked.id: Choice.MINE})
    with two.ann.meanwhile.having_seen(seen, answers):
        change()
    assert two.bob.actions.get(action).owner == "Friends of the park"

"""Issues in the window: public words and private detail apart, by key and click."""

import datetime as dt
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cspdesk.domain.kinds import IssueSource, IssueState, Kind
from cspdesk.office import open_office
from cspdesk.ui.desk import Desk
from cspdesk.ui.issues.issue_dialog import IssueDialog
from cspdesk.ui.issues.issues_page import IssuesPage
from cspdesk.ui.window import PageSpec
from tests.desktops import Desktop, desktop
from tests.offices import new_office

TODAY = dt.date(2026, 11, 21)
SPECS = (PageSpec("issues", "Issues", "issues", IssuesPage, kinds=(Kind.ISSUE,)),)


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("said") / "said.cspdesk"
    office = new_office(path, "north-bedfordshire-2008", machine="test", today=TODAY)
    first, second = (forum.id for forum in office.bodies.forums()[:2])
    with office.store.work("person") as work:
        work.add(Kind.PERSON, name="Rosie Green", resident=True)
        work.commit()
    office.issues.add("Litter behind the shops", body_id=first, private_detail="Lives at the corner.")
    office.issues.add("Cars park on the grass", body_id=second, state=IssueState.ANSWERED)
    office.close(keep_backup=False)
    return path


@pytest.fixture
def screen(said: Path, tmp_path: Path, desk: Desk, qtbot: QtBot) -> Iterator[Desktop]:
    path = tmp_path / "office.cspdesk"
    shutil.copyfile(said, path)
    office = open_office(path, machine="test", today=TODAY)
    yield desktop(qtbot, desk, office, SPECS)
    office.close(keep_backup=False)


def words(screen: Desktop) -> list[str]:
    return sorted(row.issue.words for row in screen.page.rows.model().shown())


def choose(screen: Desktop, said: str) -> UUID:
    found = next(row.id for row in screen.office.issues.all() if row.words == said)
    screen.page.rows.choose(found)
    screen.page.rows.table.setFocus(Qt.FocusReason.OtherFocusReason)
    return found


@pytest.fixture
def dialog(screen: Desktop, qtbot: QtBot) -> IssueDialog:
    made = IssueDialog(screen.desk, None, screen.office.bodies.forums()[0].id, screen.page)
    qtbot.addWidget(made)
    made.show()
    return made


def test_words_half_typed_in_a_dialog_are_there_again_after_a_stop(screen: Desktop, qtbot: QtBot) -> None:
    stopped = IssueDialog(screen.desk, None)
    qtbot.addWidget(stopped)
    stopped.show()
    qtbot.keyClicks(stopped.ui.words, "The lamp by the ga")
    place = "dialog IssueDialog"
    drafts = screen.office.drafts
    qtbot.waitUntil(lambda: drafts.typing(place) == {"words": "The lamp by the ga"})
    again = IssueDialog(screen.desk, None)
    qtbot.addWidget(again)
    again.show()
    assert again.ui.words.text() == "The lamp by the ga"
    again.reject()
    assert drafts.typing(place) == {}


def test_list_opens_on_what_is_open(screen: Desktop) -> None:
    assert words(screen) == ["Litter behind the shops"]


def test_views_are_one_key_away(screen: Desktop) -> None:
    screen.page.rows.table.setFocus(Qt.FocusReason.OtherFocusReason)
    screen.hands.press("0")
    assert words(screen) == ["Cars park on the grass", "Litter behind the shops"]
    screen.hands.press("1")
    assert words(screen) == ["Litter behind the shops"]


def test_private_detail_is_never_in_the_list(screen: Desktop, qtbot: QtBot) -> None:
    qtbot.keyClicks(screen.page.rows.filter, "corner")
    assert words(screen) == []


def test_issue_is_typed_by_keyboard_alone(screen: Desktop, dialog: IssueDialog) -> None:
    hands = type(screen.hands)(dialog)
    dialog.ui.words.setFocus()
    hands.type("Motorbikes on the path")
    hands.go("Private detail")
    hands.type("Two brothers, names known.")
    dialog.ui.save.click()
    assert dialog.saved is not None
    issue = screen.office.issues.get(dialog.saved)
    assert (issue.ref, issue.words, issue.private_detail, issue.source) == (
        "F01-2026-S002",
        "Motorbikes on the path",
        "Two brothers, names known.",
        IssueSource.PHONE,
    )


def test_name_in_the_public_words_is_pointed_out(dialog: IssueDialog, qtbot: QtBot) -> None:
    qtbot.keyClicks(dialog.ui.words, "Rosie Green says the lamp is out")
    assert dialog.ui.says.text().startswith("The public words name Rosie Green")


def test_issue_without_public_words_is_refused(dialog: IssueDialog) -> None:
    dialog.ui.save.click()
    assert dialog.saved is None
    assert dialog.ui.says.text().startswith("Type what was said")


def test_raiser_nobody_knows_is_refused(dialog: IssueDialog, qtbot: QtBot) -> None:
    qtbot.keyClicks(dialog.ui.words, "The lamp is out")
    qtbot.keyClicks(dialog.ui.raiser, "Zed Nobody")
    dialog.ui.save.click()
    assert dialog.saved is None
    assert "Zed Nobody" in dialog.ui.says.text()


def test_change_keeps_number_body_and_day(screen: Desktop, qtbot: QtBot) -> None:
    issue = screen.office.issues.get(choose(screen, "Litter behind the shops"))
    dialog = IssueDialog(screen.desk, issue, parent=screen.page)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.ui.place.setText("Mill Lane")
    dialog.ui.save.click()
    changed = screen.office.issues.get(issue.id)
    assert (changed.ref, changed.place, changed.private_detail, changed.raised_on) == (
        issue.ref,
        "Mill Lane",
        "Lives at the corner.",
        issue.raised_on,
    )


def test_action_from_an_issue_is_linked_to_it(screen: Desktop, qtbot: QtBot) -> None:
    issue = choose(screen, "Litter behind the shops")

    def type_it() -> None:
        screen.hands.type("Send the litter team")
        screen.hands.press("Return")

    screen.hands.during(lambda: screen.hands.press("G"), type_it)
    assert [action.text for action in screen.office.actions.of_issue(issue)] == ["Send the litter team"]


def test_deleting_can_be_taken_back(screen: Desktop, qtbot: QtBot) -> None:
    choose(screen, "Litter behind the shops")
    with qtbot.waitSignal(screen.desk.saying) as told:
        screen.page.deeds.delete()
    assert told.args is not None
    assert told.args[0].undo


def test_every_control_has_a_name(screen: Desktop, assert_named: Callable[[QWidget], None]) -> None:
    assert_named(screen.page)


def test_every_field_of_the_dialog_has_a_name(
    dialog: IssueDialog, assert_named: Callable[[QWidget], None]
) -> None:
    assert_named(dialog)

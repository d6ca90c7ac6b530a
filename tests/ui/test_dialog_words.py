"""No word typed in a dialog is lost by a stop: kept within a second, back where it was typed, gone when done with."""

import datetime as dt
import shutil
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from cspdesk.domain.kinds import Kind
from cspdesk.office import open_office
from cspdesk.ui.actions.actions_page import ActionsPage
from cspdesk.ui.desk import Desk
from cspdesk.ui.dialog_words import place_of
from cspdesk.ui.form_dialog import FormDialog
from cspdesk.ui.indicators.targets_dialog import TargetsDialog
from cspdesk.ui.issues.issues_page import IssuesPage
from cspdesk.ui.risk.risk_dialogs import RiskDialog
from cspdesk.ui.risk.risks_page import RisksPage
from cspdesk.ui.text_edit import LineEdit
from cspdesk.ui.typed_fields import fields_of
from cspdesk.ui.waiting_words import WaitingWords
from cspdesk.ui.window import PageSpec
from tests.desktops import Desktop, desktop
from tests.offices import new_office

TODAY = dt.date(2026, 11, 21)
SPECS = (
    PageSpec("risk", "Risk & checks", "risk", RisksPage, kinds=(Kind.RISK,)),
    PageSpec("issues", "Issues", "issues", IssuesPage, kinds=(Kind.ISSUE,)),
    PageSpec("actions", "Actions", "actions", ActionsPage, kinds=(Kind.ACTION,)),
)
TYPED = {"risk": "The grant is", "issues": "Cars on the", "actions": "Mend the ga"}


@pytest.fixture
def begin(tmp_path: Path, qtbot: QtBot) -> Iterator[Callable[[], Desktop]]:
    """Starts the program on the store as it is on the disk at that moment, as after a kill."""
    first = tmp_path / "0.cspdesk"
    new_office(first, "north-bedfordshire-2008", machine="test", today=TODAY).close(keep_backup=False)
    opened: list[Desktop] = []

    def start() -> Desktop:
        path, kill = tmp_path / f"{len(opened) + 1}.cspdesk", tmp_path / f"{len(opened)}.cspdesk"
        for each in kill.parent.glob(f"{kill.name}*"):
            shutil.copyfile(each, path.with_name(path.name + each.name.removeprefix(kill.name)))
        office = open_office(path, machine="test", today=TODAY)
        opened.append(desktop(qtbot, Desk(today=_today), office, SPECS))
        return opened[-1]

    yield start
    for screen in opened:
        screen.desk.finish_work()
        screen.office.close(keep_backup=False)


def _today() -> dt.date:
    return TODAY


def _dialog() -> FormDialog:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, FormDialog)
    return dialog


def _stop(screen: Desktop, words: str, qtbot: QtBot | None = None) -> None:
    """Types into the open dialog and goes from it as a kill does: nothing is saved or cancelled.

    With `qtbot` the keeper's own clock is waited for.
    """
    dialog = _dialog()
    screen.hands.type(words)
    if qtbot is not None:
        qtbot.waitUntil(lambda: bool(screen.office.drafts.waiting()))
    else:
        dialog._keeper.keep_now()
    dialog.hide()


def _new(screen: Desktop, key: str, do: Callable[[], None]) -> None:
    screen.window.open_page(key)
    screen.hands.during(partial(screen.hands.press, "Ctrl+N"), do)


def test_words_typed_in_three_dialogs_are_back_after_a_stop_and_gone_on_with(
    begin: Callable[[], Desktop],
) -> None:
    killed = begin()
    for key, words in TYPED.items():
        _new(killed, key, partial(_stop, killed, words))
    again, found = begin(), {}

    def look(key: str) -> None:
        again.hands.type(" and on")
        found[key] = again.hands.focus().property("plainText") or again.hands.focus().property("text")
        said = [each.text() for each in _dialog().findChildren(QLabel)]
        assert any(each.startswith("Brought back what was typed on ") for each in said)
        again.hands.press("Escape")

    for key in TYPED:
        _new(again, key, partial(look, key))
    assert found == {key: f"{words} and on" for key, words in TYPED.items()}
    assert again.office.drafts.waiting() == []


def test_the_top_bar_says_that_words_wait_and_opens_their_dialog(
    begin: Callable[[], Desktop], qtbot: QtBot
) -> None:
    killed = begin()
    _new(killed, "risk", partial(_stop, killed, "The grant is", qtbot))
    again = begin()
    again.window.open_page("actions")
    waiting = WaitingWords(again.desk, again.window)
    waiting.say()
    assert again.window.ui.topBar.waiting.isVisible()
    line = waiting.menu().actions()[0]
    assert line.text().startswith("New risk, typed on ")
    again.hands.during(line.trigger, partial(again.hands.press, "Escape"))
    assert not again.window.ui.topBar.waiting.isVisible()


def test_choices_dates_and_names_come_back_with_the_words(begin: Callable[[], Desktop]) -> None:
    screen = begin()
    agency = screen.office.partners.all()[0].agency
    make = partial(RiskDialog, screen.desk, None, screen.window)
    stopped, again = make(), make()
    stopped.show()
    stopped.ui.title.setText("Ice")
    stopped.ui.severity.setCurrentIndex(3)
    stopped.ui.restricted.setChecked(True)
    stopped.ui.agency.type_again(agency.name)
    stopped.ui.review.type_again("3 Dec")
    stopped._keeper.keep_now()
    again.show()
    ui = again.ui
    assert (ui.title.text(), ui.severity.currentIndex(), ui.restricted.isChecked()) == ("Ice", 3, True)
    assert (ui.agency.sure(), ui.review.date()) == (agency.id, dt.date(2026, 12, 3))
    again.reject()
    stopped.hide()


def test_what_was_brought_back_can_be_discarded(begin: Callable[[], Desktop]) -> None:
    screen = begin()
    risk = screen.office.risks.get(screen.office.risks.add("Ice", severity=1, likelihood=2))
    make = partial(RiskDialog, screen.desk, risk, screen.window)
    stopped, again = make(), make()
    stopped.show()
    stopped.ui.title.setText("Ice and sno")
    stopped._keeper.keep_now()
    again.show()
    button = next(
        each for each in again.findChildren(QPushButton) if "Discard" in each.text().replace("&", "")
    )
    button.click()
    assert again.ui.title.text() == "Ice"
    assert screen.office.drafts.waiting() == []
    again.reject()
    stopped.hide()


def test_a_target_typed_in_an_open_cell_is_kept(begin: Callable[[], Desktop], qtbot: QtBot) -> None:
    screen = begin()
    stands = next(each for each in screen.office.indicators.all() if each.years)
    make = partial(TargetsDialog, screen.desk, stands, screen.window)
    stopped, again = make(), make()
    stopped.show()
    grid = stopped.ui.grid
    grid.editItem(grid.item(0, 1))
    cell = next(each for each in grid.viewport().findChildren(QLineEdit) if each.isVisible())
    cell.clear()
    qtbot.keyClicks(cell, "4,40")
    stopped._keeper.keep_now()
    again.show()
    assert again.ui.grid.item(0, 1).text() == "4,40"
    again.reject()
    stopped.hide()


def test_a_saved_dialog_leaves_nothing_behind(begin: Callable[[], Desktop]) -> None:
    screen = begin()
    dialog = RiskDialog(screen.desk, None, screen.window)
    dialog.show()
    dialog.ui.title.setText("Ice")
    dialog._keeper.keep_now()
    dialog.accept()
    assert [risk.title for risk in screen.office.risks.all()] == ["Ice"]
    assert screen.office.drafts.waiting() == []


def test_two_records_of_one_name_do_not_share_what_is_typed(begin: Callable[[], Desktop]) -> None:
    risks = begin().office.risks
    one, two = (risks.get(risks.add("Ice", severity=1, likelihood=2)) for _ in range(2))
    assert place_of("RiskDialog", one) != place_of("RiskDialog", two)
    assert place_of("RiskDialog", {"line_id": one.id}) == place_of("RiskDialog", {"line_id": one.id})
    assert place_of("RiskDialog", uuid4()) != place_of("RiskDialog", uuid4())


def test_a_password_is_no_field_that_is_kept(begin: Callable[[], Desktop]) -> None:
    line = LineEdit(begin().window)
    line.setObjectName("secret")
    assert "secret" in fields_of(line.window())
    line.setEchoMode(QLineEdit.EchoMode.Password)
    line.setEchoMode(QLineEdit.EchoMode.Normal)  # as by “Show what is typed”
    assert "secret" not in fields_of(line.window())

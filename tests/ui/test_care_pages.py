"""Data care in the window: who was asked, rules, what is past its date, erasing with its one question, what is left."""

import datetime as dt
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cspdesk.domain.care_kinds import Covered
from cspdesk.domain.kinds import Consent, Kind
from cspdesk.office import Office, open_office
from cspdesk.ui import messages
from cspdesk.ui.care.consent_page import ConsentPage
from cspdesk.ui.care.erase_dialog import EraseDialog
from cspdesk.ui.care.erased_page import ErasedPage
from cspdesk.ui.care.purge_page import PurgePage
from cspdesk.ui.care.rules_page import RetentionDialog, RulesPage
from cspdesk.ui.desk import Desk
from cspdesk.ui.window import PageSpec
from tests.desktops import Desktop, desktop
from tests.offices import new_office

TODAY = dt.date(2026, 11, 21)
NAME = "Ottoline Quillfeather"
SPECS = (
    PageSpec("care", "Data care", "care", ConsentPage),
    PageSpec("care_purge", "To be erased", "clock", PurgePage, hidden=True, under="care"),
    PageSpec("care_rules", "Rules", "gavel", RulesPage, hidden=True, under="care"),
    PageSpec("care_erased", "Erased", "trash", ErasedPage, kinds=(Kind.ERASURE,), hidden=True, under="care"),
)


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A resident named in two issues, once by surname alone, whose time is long over; somebody asked yesterday."""
    path = tmp_path_factory.mktemp("care") / "told.cspdesk"
    office = new_office(path, "north-bedfordshire-2008", machine="test", today=TODAY)
    forum = office.bodies.forums()[0].id
    person = office.people.add(NAME, resident=True)
    office.people.add("Pat Shaw", "Police", may_be_named=Consent.YES, may_be_contacted=Consent.YES)
    office.issues.add(
        f"{NAME} says the gate sticks", body_id=forum, raised_on=dt.date(2020, 5, 1), raiser_id=person
    )
    office.issues.add("Quillfeather again", body_id=forum, raised_on=dt.date(2020, 5, 2), raiser_id=person)
    office.close(keep_backup=False)
    return path


@pytest.fixture
def office(told: Path, tmp_path: Path) -> Iterator[Office]:
    opened = open_office(shutil.copyfile(told, tmp_path / "own.cspdesk"), machine="test", today=TODAY)
    yield opened
    opened.close(keep_backup=False)


@pytest.fixture
def screen(office: Office, desk: Desk, qtbot: QtBot) -> Iterator[Desktop]:
    made = desktop(qtbot, desk, office, SPECS)
    qtbot.waitUntil(lambda: bool(made.page.rows.model().shown()))  # everybody is read on the worker
    yield made
    desk.finish_work()


def test_who_was_not_asked_comes_first(screen: Desktop) -> None:
    names = [row.name for row in screen.page.rows.model().shown()]
    assert names.index("Pat Shaw") == len(names) - 1
    screen.page.which.setCurrentText("May be named")
    assert [row.name for row in screen.page.rows.model().shown()] == ["Pat Shaw"]


def test_somebody_opened_before_anybody_is_read_is_shown_once_they_are(screen: Desktop, qtbot: QtBot) -> None:
    person = screen.office.people.named(NAME)
    page = ConsentPage(screen.desk)
    qtbot.addWidget(page)
    page.read()
    page.open_record(Kind.PERSON, person.id)
    qtbot.waitUntil(lambda: page.rows.current_id() == person.id)


def test_erasing_asks_once_and_lists_what_is_left(
    screen: Desktop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[EraseDialog] = []

    def agree(dialog: EraseDialog) -> bool:
        asked.append(dialog)
        return True

    monkeypatch.setattr(EraseDialog, "ask", agree)
    person = screen.office.people.named(NAME)
    screen.page.open_record(Kind.PERSON, person.id)
    qtbot.keyClick(screen.page.rows.table, Qt.Key.Key_Delete, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: screen.window.current_page() is not screen.page)
    assert "cannot be undone" in asked[0].ui.lead.text()
    assert {place.sure for place in asked[0].preview.places} == {True, False}
    left = screen.window.current_page()
    assert isinstance(left, ErasedPage)
    (text,) = [row for row in left.rows.model().shown() if row.text is not None]
    assert "Quillfeather again" in text.sub
    left.rows.choose(text.id)
    qtbot.keyClick(left.rows.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: screen.office.erasing.left() == [])
    assert screen.office.people.named(NAME) is None


def test_somebody_erased_goes_from_the_list_at_once(screen: Desktop, qtbot: QtBot) -> None:
    screen.office.erasing.erase_person(screen.office.people.named(NAME).id)
    qtbot.waitUntil(lambda: NAME not in [row.name for row in screen.page.rows.model().shown()])


def test_cancelling_erases_nothing(screen: Desktop, qtbot: QtBot) -> None:
    preview = screen.office.erasing.look(screen.office.people.named(NAME).id)
    dialog = EraseDialog(screen.desk, preview, screen.window)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.ui.cancel.isDefault()
    sure = next(place for place in preview.places if place.sure)
    dialog.ui.texts.choose(sure.key)
    dialog.ui.turn.click()
    assert sure.key in dialog.leave
    dialog.reject()
    assert screen.office.people.named(NAME)


def test_what_is_past_its_date_goes_when_somebody_says_so(
    screen: Desktop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen.desk.go("care_purge")
    page = screen.window.current_page()
    assert isinstance(page, PurgePage)
    qtbot.waitUntil(lambda: [row.due.kept.words for row in page.rows.model().shown()] == [NAME])
    monkeypatch.setattr(messages, "asked", lambda *_, **__: False)
    page.everything.click()
    assert screen.office.people.named(NAME)
    monkeypatch.setattr(messages, "asked", lambda *_, **__: True)
    page.everything.click()
    qtbot.waitUntil(lambda: not page.rows.model().shown())
    assert screen.office.people.named(NAME) is None


def test_a_changed_rule_takes_somebody_off_the_list(screen: Desktop, qtbot: QtBot) -> None:
    screen.desk.go("care_rules")
    page = screen.window.current_page()
    assert isinstance(page, RulesPage)
    qtbot.waitUntil(lambda: any(row.past for row in page.rows.model().shown()))
    resident = next(row for row in page.rows.model().shown() if row.rule.cover.covers is Covered.RESIDENT)
    assert (resident.past, resident.rule.own) == (1, False)
    dialog = RetentionDialog(screen.desk, resident.rule, screen.window)
    qtbot.addWidget(dialog)
    dialog.ui.months.setValue(0)
    dialog.accept()
    qtbot.waitUntil(lambda: not any(row.past for row in page.rows.model().shown()))
    assert screen.office.retention.past() == []


def test_all_that_is_held_is_saved_where_one_says(
    screen: Desktop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = tmp_path / "held.pdf"
    monkeypatch.setattr(messages, "save_path", lambda *_: file)
    person = screen.office.people.named(NAME)
    screen.page.open_record(Kind.PERSON, person.id)
    screen.page.record.asked.emit("export", None)
    qtbot.waitUntil(file.exists)
    assert file.read_bytes().startswith(b"%PDF")
    assert QApplication.instance()

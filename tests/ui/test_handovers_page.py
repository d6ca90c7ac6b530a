"""Handovers in the window: a file is shown before it is taken, decided by keys alone, taken back; lost computers."""

import contextlib
import datetime as dt
import shutil
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple
from uuid import UUID

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from cspdesk.domain.kinds import Kind
from cspdesk.domain.merging import Choice, Conflict, Edited, Lock, Manifest, Side, Taking, Why
from cspdesk.errors import Refused
from cspdesk.office import Office, office_from_handover, open_office
from cspdesk.ui import messages
from cspdesk.ui.desk import Desk, Progress
from cspdesk.ui.handover.conflict_panel import ConflictPanel
from cspdesk.ui.handover.handovers_page import HandoversPage
from cspdesk.ui.handover.lost_dialogs import LostComputerDialog, LostReportDialog
from cspdesk.ui.handover.make_dialog import READERS, HandoverOrder, MakeHandoverDialog
from cspdesk.ui.handover.making import _Job
from cspdesk.ui.handover.review_dialog import ReviewDialog
from cspdesk.ui.handover.take_dialogs import HandoverPassphraseDialog, TakeHandoverDialog
from cspdesk.ui.window import PageSpec
from tests.desktops import Desktop, desktop
from tests.hands import Hands
from tests.offices import new_office

SPECS = (PageSpec("handovers", "Handovers", "swap", HandoversPage, kinds=(Kind.COMPUTER,)),)
TODAY = dt.date(2026, 11, 21)
DAY = dt.date(2026, 11, 10)
MADE = dt.datetime(2026, 11, 20, 14, 5, tzinfo=dt.UTC)


class Files(NamedTuple):
    """A coordinator's store, a laptop's, and what the laptop hands over: quiet, and with one conflict."""

    store: Path
    first: Path
    second: Path
    whole: Path
    meeting: UUID


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Files:
    """Two computers that shared everything; then both typed, and the laptop hands over twice."""
    folder = tmp_path_factory.mktemp("handovers")
    store, laptop = folder / "office.cspdesk", folder / "laptop.cspdesk"
    here = new_office(store, "north-bedfordshire-2008", machine="coordinator", today=TODAY)
    meeting = here.meetings.add([here.bodies.forums()[0].id], DAY, place="Hall")
    here.close(keep_backup=False)
    there = open_office(shutil.copyfile(store, laptop), machine="laptop", today=TODAY)
    there.store.person, there.store.computer = "Petra Kay", "LAPTOP-14"
    there.people.add("Gus Model")
    first, second = folder / "first.handover", folder / "second.handover"
    there.handovers.make(first, plain=True)
    there.meetings.change(meeting, place="School")
    there.handovers.make(second, plain=True)
    whole = folder / "whole.handover"
    there.handovers.make(whole, everything=True, plain=True)
    there.close(keep_backup=False)
    here = open_office(store, machine="coordinator", today=TODAY)
    here.people.add("Model, Gus")
    here.meetings.change(meeting, place="Library")
    here.close(keep_backup=False)
    return Files(store, first, second, whole, meeting)


@pytest.fixture
def office(files: Files, tmp_path: Path) -> Iterator[Office]:
    opened = open_office(
        shutil.copyfile(files.store, tmp_path / "own.cspdesk"), machine="coordinator", today=TODAY
    )
    yield opened
    opened.close(keep_backup=False)


@pytest.fixture
def screen(office: Office, desk: Desk, qtbot: QtBot) -> Iterator[Desktop]:
    yield desktop(qtbot, desk, office, SPECS)
    desk.finish_work()


def came(screen: Desktop, qtbot: QtBot, count: int) -> None:
    qtbot.waitUntil(lambda: screen.page.taken.rows.model().total == count)


def take(screen: Desktop, qtbot: QtBot, path: Path) -> None:
    """Takes a file without conflicts: its dialog is answered with Ctrl+Enter."""
    screen.hands.during(lambda: screen.page.taking.begin(path), lambda: screen.hands.press("Ctrl+Return"))
    came(screen, qtbot, 1)


def test_an_office_of_one_computer_is_told_what_a_handover_is(screen: Desktop) -> None:
    assert screen.page.stack.currentWidget() is screen.page.empty
    assert screen.page.tabs.isHidden()


def test_a_file_is_shown_before_it_is_taken_and_escape_leaves_all_as_it_was(
    screen: Desktop, files: Files
) -> None:
    shown: list[str] = []

    def look() -> None:
        dialog = screen.hands.focus().window()
        assert isinstance(dialog, TakeHandoverDialog)
        shown.append(dialog.ui.title.text())
        screen.hands.press("Escape")

    screen.hands.during(lambda: screen.page.taking.begin(files.first), look)
    assert shown == ["From Petra Kay on LAPTOP-14"]
    assert screen.office.handovers.takings() == []


def test_a_file_that_is_dropped_is_taken_up(
    screen: Desktop, files: Files, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[Path] = []
    monkeypatch.setattr(screen.page.taking, "begin", begun.append)
    mime, buttons = QMimeData(), Qt.MouseButton.LeftButton
    mime.setUrls([QUrl.fromLocalFile(str(files.first))])
    held, copy = Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    screen.page.dropEvent(QDropEvent(QPointF(9, 9), copy, mime, buttons, held))
    qtbot.waitUntil(lambda: begun == [files.first])


def test_what_came_opens_by_enter_and_the_taking_goes_back(
    screen: Desktop, files: Files, qtbot: QtBot
) -> None:
    take(screen, qtbot, files.first)
    page, panel = screen.page, screen.page.taken.taken
    assert next(line.kind for line in panel.rows.model().shown()) is Kind.PERSON
    panel.rows.table.setFocus()
    screen.hands.press("Return", "Return")
    person = panel.behind.current_id()[1]
    qtbot.waitUntil(lambda: screen.opened("people") == [(Kind.PERSON, person)])
    screen.window.open_page("handovers")
    panel.back.click()
    qtbot.waitUntil(lambda: page.taken.rows.current_row().undone)
    assert [row.name for row in screen.office.people.all()] == ["Model, Gus"]
    take(screen, qtbot, files.first)
    qtbot.waitUntil(lambda: len(screen.office.people.all()) == 2)


def test_a_store_that_began_with_a_handover_keeps_it(files: Files, tmp_path: Path) -> None:
    office, taken = office_from_handover(tmp_path / "new.cspdesk", files.whole, "", machine="new")
    assert taken.id is not None
    with pytest.raises(Refused, match="began with that handover"):
        office.handovers.undo(taken.id)
    office.close(keep_backup=False)


def test_a_conflict_is_decided_by_keys_and_applied_with_the_file(
    screen: Desktop, files: Files, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def decide() -> None:
        dialog = screen.hands.focus().window()
        assert isinstance(dialog, ReviewDialog)
        assert not dialog.take.isEnabled()
        screen.hands.press("t")
        screen.hands.press("Ctrl+Return")

    monkeypatch.setattr(TakeHandoverDialog, "ask", lambda _: True)
    screen.hands.during(lambda: screen.page.taking.begin(files.second), decide)
    came(screen, qtbot, 1)
    assert screen.office.meetings.get(files.meeting).place == "School"


def test_a_taking_that_is_stopped_leaves_nothing(
    screen: Desktop, files: Files, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(TakeHandoverDialog, "ask", lambda _: True)
    screen.desk.stepped.connect(_stop)
    with qtbot.waitSignals([screen.desk.worked, screen.desk.saying]):
        screen.page.taking.begin(files.first)
    assert screen.office.handovers.takings() == []


def _stop(progress: Progress, words: str, done: int, total: int) -> None:
    progress.cancel()


def test_a_person_typed_on_both_computers_is_offered_and_joined(
    screen: Desktop, files: Files, qtbot: QtBot
) -> None:
    take(screen, qtbot, files.first)
    panel = screen.page.taken.taken
    qtbot.waitUntil(lambda: panel.doubles.text().startswith("1 may be there twice"))

    def join() -> None:
        screen.hands.press("Alt+J")  # Qt shows a button pressed for a moment before it does anything
        qtbot.waitUntil(lambda: len(screen.office.people.all()) == 1)
        screen.hands.press("Escape")

    screen.hands.during(panel.doubles.click, join)
    assert len(screen.office.people.all()) == 1
    assert panel.doubles.text() == "Look for &doubles…"


def test_a_lost_computer_is_marked_and_its_report_tells_what_it_held(
    screen: Desktop, files: Files, qtbot: QtBot
) -> None:
    take(screen, qtbot, files.first)
    peer = next(each for each in screen.office.handovers.peers() if not each.this)
    dialog = LostComputerDialog(screen.desk, peer, screen.page)
    qtbot.addWidget(dialog)
    dialog.ui.day.set_date(dt.date(2026, 11, 19))
    dialog.ui.note.set_text("Left on the train")
    dialog.accept()
    marked = next(each for each in screen.office.handovers.peers() if not each.this)
    assert marked.lost_on == dt.date(2026, 11, 19)
    report = LostReportDialog(screen.desk, marked, screen.page)
    qtbot.addWidget(report)
    text = report.ui.text.toPlainText()
    assert "Lost on: Thu 19 Nov 2026" in text
    assert "- 1 person by name" in text


def test_a_handover_is_made_for_a_computer_with_its_key(
    screen: Desktop, files: Files, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    take(screen, qtbot, files.first)
    path = tmp_path / "for-laptop.handover"
    monkeypatch.setattr(messages, "save_path", lambda *_: path)
    peer = next(each for each in screen.office.handovers.peers() if not each.this)
    screen.page.computers.rows.choose(peer.computer_id)
    opens = screen.page.computers.detail.findChildren(QPushButton)[0].click
    screen.hands.during(opens, lambda: screen.hands.press("Ctrl+Return"))
    qtbot.waitUntil(path.exists)
    assert screen.office.handovers.lock_of(path) is Lock.KEY


def test_a_passphrase_is_typed_twice_and_kept_nowhere(screen: Desktop, qtbot: QtBot) -> None:
    dialog = MakeHandoverDialog(screen.desk, None, screen.page)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.ui.passphrase.setText("three blind mice")
    dialog.accept()
    assert "differ" in dialog.ui.says.text()
    dialog.ui.again.setText("three blind mice")
    dialog.accept()
    assert dialog.order == HandoverOrder(None, "", True, "three blind mice")
    with screen.office.store.reading() as connection:
        kept = connection.exec_driver_sql("SELECT text FROM local_draft").scalars().all()
    assert not any("blind" in text for text in kept)


def test_a_store_that_is_not_sound_is_told_while_the_form_is_filled(screen: Desktop, qtbot: QtBot) -> None:
    with contextlib.closing(sqlite3.connect(str(screen.office.store.path))) as raw, raw:
        raw.execute("UPDATE person SET name = 'Model, Gas' WHERE name = 'Model, Gus'")
    dialog = MakeHandoverDialog(screen.desk, None, screen.page)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: "the store is not sound" in dialog.ui.says.text())


def test_a_handover_for_all_names_who_has_no_key(screen: Desktop, qtbot: QtBot) -> None:
    with screen.office.store.work("hear of two") as work:
        work.add(Kind.COMPUTER, name="PC-8", public_key="age1")
        work.add(Kind.COMPUTER, name="PC-9")
        work.commit()
    dialog = MakeHandoverDialog(screen.desk, None, screen.page)
    qtbot.addWidget(dialog)
    dialog.ui.to.setCurrentIndex(dialog.ui.to.findData(None))
    assert "not for PC-9: no key is known" in dialog.ui.count.text()
    dialog.ui.lock.setCurrentIndex(1)
    assert "not for" not in dialog.ui.count.text()


def test_a_file_for_readers_is_chosen_where_a_computer_is(
    screen: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = MakeHandoverDialog(screen.desk, None, screen.page)
    qtbot.addWidget(dialog)
    dialog.ui.to.setCurrentIndex(dialog.ui.to.findData(READERS))
    assert (dialog.ui.everything.isHidden(), dialog.ui.lock.count()) == (True, 1)
    for field in (dialog.ui.passphrase, dialog.ui.again):
        field.setText("three blind mice")
    dialog.accept()
    assert dialog.order == HandoverOrder(None, READERS, True, "three blind mice", readers=True)
    with pytest.raises(Refused, match="give a passphrase"):
        _Job(screen.desk, replace(dialog.order, passphrase=""), tmp_path / "file")(Progress(screen.desk))


def test_a_wrong_passphrase_is_said_where_it_is_typed(desk: Desk, qtbot: QtBot) -> None:
    dialog = HandoverPassphraseDialog(desk, "a.handover", "That passphrase does not open it: type it again.")
    qtbot.addWidget(dialog)
    dialog.show()
    assert "does not open" in dialog.ui.says.text()


# Deciding


def _hands(dialog: ReviewDialog) -> Hands:
    hands = Hands(dialog)
    dialog.rows.table.setFocus()
    return hands


def conflict(number: int, kind: Kind = Kind.ACTION, long: bool = False) -> Conflict:
    base, mine, theirs = (Side(text, text) for text in ("Write.", "Write to us.", "Write to them."))
    return Conflict(
        f"c{number}",
        Why.FIELD,
        kind,
        UUID(int=number),
        f"Record {number}",
        "text",
        "text",
        base,
        mine,
        theirs,
        long,
    )


def test_texts_of_a_conflict_stand_whole_where_there_is_room(qtbot: QtBot) -> None:
    told = "More people sleep in the underpass than before, mostly on Fridays, and the lamps are out. " * 3
    panel = ConflictPanel(TODAY)
    qtbot.addWidget(panel)
    panel.show_conflict(replace(conflict(1, long=True), mine=Side(told, told)), None)
    panel.resize(800, 700)
    panel.show()
    qtbot.waitUntil(lambda: panel.mine.text.verticalScrollBar().maximum() == 0)


def review(desk: Desk, qtbot: QtBot, *conflicts: Conflict) -> ReviewDialog:
    manifest = Manifest(
        UUID(int=1), UUID(int=2), "Office", UUID(int=3), "LAPTOP-14", "Petra Kay", MADE,
        "0005", False, {}, {}, 1, 1, 0, 1, "", {},
    )  # fmt: skip
    dialog = ReviewDialog(desk, Taking(manifest, 1, 1, {}, conflicts))
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_all_of_a_kind_are_decided_at_once(desk: Desk, qtbot: QtBot) -> None:
    dialog = review(desk, qtbot, conflict(1), conflict(2), conflict(3, Kind.ISSUE))
    dialog.many.menu().aboutToShow.emit()
    actions = {each.text(): each for each in dialog.many.menu().actions()}
    actions["Take theirs: all actions (2)"].trigger()
    assert dialog.deciding.decisions == {"c1": Choice.THEIRS, "c2": Choice.THEIRS}
    assert not dialog.take.isEnabled()


def test_the_editor_begins_with_both_long_texts_and_escape_only_leaves_it(desk: Desk, qtbot: QtBot) -> None:
    dialog = review(desk, qtbot, conflict(1, long=True))
    hands = _hands(dialog)
    hands.press("e")
    assert dialog.panel.text.text() == "Write to us.\n\nWrite to them."
    hands.press("Escape")
    assert dialog.isVisible()
    assert dialog.deciding.left == 1
    hands.press("Alt+E")
    qtbot.waitUntil(dialog.panel.text.hasFocus)
    hands.press("Ctrl+Return")
    assert dialog.deciding.decisions == {"c1": Edited("Write to us.\n\nWrite to them.")}
    assert dialog.take.hasFocus()


def test_differing_words_are_underlined_or_struck_through(desk: Desk, qtbot: QtBot) -> None:
    dialog = review(desk, qtbot, conflict(1))
    cursor = dialog.panel.mine.text.document().find("us")
    assert cursor.charFormat().fontUnderline()
    assert not dialog.panel.mine.text.document().find("Write").charFormat().fontUnderline()


def test_two_thousand_conflicts_are_one_list(desk: Desk, qtbot: QtBot) -> None:
    dialog = review(desk, qtbot, *(conflict(number) for number in range(2000)))
    hands = _hands(dialog)
    hands.press("m", "t", "n")
    assert dialog.rows.current_id() == "c3"
    assert dialog.deciding.left == 1998

"""The register of service standards in its dialogs."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cspdesk.domain.answer_kinds import MeasuredBy
from cspdesk.domain.kinds import IssueSource
from cspdesk.office import Office
from cspdesk.ui.desk import Desk
from cspdesk.ui.issues.promise_dialogs import SignOffDialog
from cspdesk.ui.issues.standards_dialog import StandardDialog, StandardFigureDialog, StandardsDialog
from tests.offices import new_office

TODAY = dt.date(2026, 11, 21)


@pytest.fixture
def office(tmp_path: Path, desk: Desk) -> Iterator[Office]:
    made = new_office(tmp_path / "o.cspdesk", "north-bedfordshire-2008", machine="test", today=TODAY)
    made.store.subscribe(desk.publish)
    desk.attach(made)
    yield made
    made.close(keep_backup=False)


def test_a_standard_is_added_and_stands_there_as_not_measured(
    office: Office, desk: Desk, qtbot: QtBot
) -> None:
    dialog = StandardDialog(desk, None)
    qtbot.addWidget(dialog)
    dialog.ui.words.set_text("Letters answered within ten working days")
    dialog.accept()
    register = StandardsDialog(desk)
    qtbot.addWidget(register)
    (row,) = register.ui.rows.model().shown()
    assert (row.last_value, register.ui.usual.isEnabled()) == ("Not measured", False)


def test_a_missed_figure_asks_for_its_reason_and_is_dealt_with_later(
    office: Office, desk: Desk, qtbot: QtBot
) -> None:
    office.standards.add("Letters answered within ten working days", target="10", unit="days")
    (row,) = office.standards.all()
    dialog = StandardFigureDialog(desk, row, None)
    qtbot.addWidget(dialog)
    dialog.show()
    ui = dialog.ui
    ui.fromDay.set_date(dt.date(2026, 7, 1))
    ui.toDay.set_date(dt.date(2026, 9, 30))
    ui.value.set_text("14")
    ui.source.set_text("Council")
    ui.met.setChecked(False)
    dialog.accept()
    assert "why" in ui.says.text()
    ui.reason.set_text("Staff were away")
    dialog.accept()
    (short,) = office.standards.shortfalls()
    dealing = StandardFigureDialog(desk, office.standards.all()[0], short)
    qtbot.addWidget(dealing)
    dealing.ui.accepted.set_text("One summer only")
    dealing.accept()
    assert office.standards.shortfalls() == []


def test_a_standard_measured_by_our_own_clocks_takes_no_reported_figure(
    office: Office, desk: Desk, qtbot: QtBot
) -> None:
    dialog = StandardDialog(desk, None)
    qtbot.addWidget(dialog)
    dialog.ui.words.set_text("A reply within 15 working days")
    dialog.ui.measuredBy.setCurrentIndex(2)
    dialog.accept()
    register = StandardsDialog(desk)
    qtbot.addWidget(register)
    (row,) = register.ui.rows.model().shown()
    assert (row.measured_by, register.ui.hide.isEnabled()) == (MeasuredBy.REPLY, False)


def test_signing_off_says_which_standards_fell_short(office: Office, desk: Desk, qtbot: QtBot) -> None:
    made = office.standards.add("Calls answered", target="80", unit="%")
    office.standards.report(
        made,
        dt.date(2026, 7, 1),
        dt.date(2026, 9, 30),
        "61 %",
        met=False,
        source="Police",
        on_day=TODAY,
        miss_reason="A new system",
    )
    dialog = SignOffDialog(desk)
    qtbot.addWidget(dialog)
    assert "1 figure" in dialog.ui.shortfalls.text()
    dialog.ui.signedBy.set_text("A. Sample")
    dialog.accept()
    assert "Service standards" in dialog.ui.says.text()


def test_the_figure_of_our_own_clocks_shows_its_issues(office: Office, desk: Desk, qtbot: QtBot) -> None:
    issue = office.issues.add(
        "Litter",
        body_id=office.bodies.forums()[0].id,
        raised_on=dt.date(2026, 9, 1),
        source=IssueSource.LETTER,
    )
    office.standards.add("A reply within 15 working days", measured_by=MeasuredBy.REPLY)
    register = StandardsDialog(desk)
    qtbot.addWidget(register)
    with qtbot.waitSignal(desk.going):
        register.ui.hide.click()
    assert desk.take_wish("issues") == ("A reply within 15 working days: 0% (0 of 1)", frozenset({issue}))

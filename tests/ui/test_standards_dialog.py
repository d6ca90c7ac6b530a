"""The register of service standards in its dialogs."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cspdesk.office import Office, new_office
from cspdesk.ui.desk import Desk
from cspdesk.ui.issues.standards_dialog import StandardDialog, StandardFigureDialog, StandardsDialog

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

"""Registers in the window: figures of what stands, chosen by keys, each with the records behind it."""

import datetime as dt
import shutil
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from cspdesk.domain.activity_kinds import ActivityState
from cspdesk.domain.kinds import Kind
from cspdesk.office import Office, open_office
from cspdesk.ui.desk import Desk
from cspdesk.ui.outreach.outreach_page import OutreachPage
from cspdesk.ui.registers.registers_page import RegistersPage
from cspdesk.ui.window import PageSpec
from tests.desktops import Desktop, desktop
from tests.offices import new_office

TODAY = dt.date(2026, 11, 21)
SPECS = (
    PageSpec("registers", "Registers", "table", RegistersPage),
    PageSpec("outreach", "Outreach & events", "outreach", OutreachPage, kinds=(Kind.ACTIVITY,)),
)


def _kind(office: Office, key: str) -> UUID:
    return next(k.id for k in office.activities.kinds() if k.key == key)


@pytest.fixture(scope="module")
def standing(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two zones of last year, one of which ended in June, and a new one; a scheme with 40 members."""
    path = tmp_path_factory.mktemp("standing") / "standing.cspdesk"
    office = new_office(path, "north-bedfordshire-2008", machine="test", today=TODAY)
    for title, since in (("Old zone", 2025), ("Ended zone", 2025), ("New zone", 2026)):
        made = office.activities.add(
            _kind(office, "zone"), title, dt.date(since, 5, 4), state=ActivityState.UNDER_WAY
        )
        if title.startswith("Ended"):
            office.activities.change(made, to_day=dt.date(2026, 6, 8))
    office.close(keep_backup=False)
    return path


@pytest.fixture
def screen(standing: Path, tmp_path: Path, desk: Desk, qtbot: QtBot) -> Iterator[Desktop]:
    path = Path(shutil.copyfile(standing, tmp_path / "office.cspdesk"))
    opened = open_office(path, machine="test", today=TODAY)
    yield desktop(qtbot, desk, opened, SPECS)
    desk.finish_work()
    opened.close(keep_backup=False)


def _cells(page: RegistersPage, row: int) -> list[str]:
    model = page.rows.model()
    return [str(model.index(row, column).data() or "") for column in range(model.columnCount())]


def test_the_first_register_is_of_a_kind_that_has_something(screen: Desktop) -> None:
    assert screen.page.kind.currentText() == "No Cold Calling Zones"


def test_what_stood_began_and_ended_makes_what_stands(screen: Desktop) -> None:
    assert _cells(screen.page, 0)[:6] == ["All", "2", "1", "1", "2", "0"]


def test_enter_on_a_figure_lists_its_records(screen: Desktop) -> None:
    screen.page.rows.table.setFocus()
    screen.hands.press("Left", "Left")
    screen.hands.press("Return")
    page = screen.window.current_page()
    assert isinstance(page, OutreachPage)
    assert [row.title for row in page.rows.model().shown()] == ["New zone"]


def test_another_way_of_counting_keeps_the_column(screen: Desktop) -> None:
    page = screen.page
    page.rows.table.setFocus()
    screen.hands.press("Left")
    page.by.setCurrentIndex(page.by.findText("By lead partner"))
    assert page.columns[page.rows.table.currentIndex().column()].key == "ended"


def test_the_records_behind_a_figure_stand_beside_it(screen: Desktop, qtbot: QtBot) -> None:
    behind = screen.page.behind
    qtbot.waitUntil(lambda: len(behind.lines.links()) == 2)
    assert all(isinstance(link, QPushButton) for link in behind.lines.links())

"""The Forums page of a plan that brings none: a count typed in its empty list adds them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cspdesk.ui.bodies.forums_page import ForumsPage
from cspdesk.ui.desk import Desk
from cspdesk.ui.window import PageSpec
from tests.desktops import Desktop, desktop
from tests.offices import new_office


@pytest.fixture
def herts(tmp_path: Path, desk: Desk, qtbot: QtBot) -> Iterator[Desktop]:
    office = new_office(tmp_path / "herts.cspdesk", "north-herts-2008", machine="test")
    yield desktop(qtbot, desk, office, (PageSpec("forums", "Forums", "forums", ForumsPage),))
    office.close(keep_backup=False)


def test_a_count_in_the_empty_list_adds_the_forums(herts: Desktop) -> None:
    hands = herts.hands

    def work() -> None:
        hands.type("4")
        hands.press("Return")

    hands.go("Add forums…")
    hands.during(lambda: hands.press("Return"), work)
    assert [row.body.code for row in herts.page.rows.model().shown()] == ["F01", "F02", "F03", "F04"]

"""The first pages of a plan that brings no forums: a count typed in their empty list adds them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cspdesk.ui.bodies.forums_page import ForumsPage
from cspdesk.ui.desk import Desk
from cspdesk.ui.today.today_page import TodayPage
from cspdesk.ui.window import PageSpec
from tests.desktops import Desktop, desktop
from tests.offices import new_office


@pytest.fixture(params=[("forums", ForumsPage), ("today", TodayPage)])
def herts(request: pytest.FixtureRequest, tmp_path: Path, desk: Desk, qtbot: QtBot) -> Iterator[Desktop]:
    office = new_office(tmp_path / "herts.cspdesk", "north-herts-2008", machine="test")
    key, page = request.param
    yield desktop(qtbot, desk, office, (PageSpec(key, key.title(), key, page),))
    office.close(keep_backup=False)


def test_a_count_in_the_empty_list_adds_the_forums(herts: Desktop, qtbot: QtBot) -> None:
    hands = herts.hands

    def work() -> None:
        hands.type("4")
        hands.press("Return")

    hands.go("Add forums…")
    hands.during(lambda: hands.press("Return"), work)
    assert [body.code for body in herts.office.bodies.forums()] == ["F01", "F02", "F03", "F04"]
    rows = herts.page.rows if isinstance(herts.page, ForumsPage) else herts.page.ui.rows
    qtbot.waitUntil(lambda: rows.model().rowCount() == 4)

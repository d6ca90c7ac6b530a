"""The first forums of a plan that gives no number of them."""

from pathlib import Path

import pytest

from cspdesk.errors import Refused
from cspdesk.office import Office
from tests.offices import new_office


@pytest.fixture
def herts(tmp_path: Path) -> Office:
    return new_office(tmp_path / "herts.cspdesk", "north-herts-2008", machine="test")


def test_a_count_adds_slots_and_one_undo_takes_them_away(herts: Office) -> None:
    herts.forum_slots.add(5)
    assert [forum.code for forum in herts.bodies.forums()] == ["F01", "F02", "F03", "F04", "F05"]
    herts.history.undo(herts.history.recent(1)[-1].id)
    assert herts.bodies.forums() == []
    herts.close(keep_backup=False)


def test_where_there_are_forums_a_count_is_refused(herts: Office) -> None:
    herts.forum_slots.add(1)
    with pytest.raises(Refused, match="already"):
        herts.forum_slots.add(2)
    herts.close(keep_backup=False)

"""A Safer Neighbourhood Panel of a Staffordshire district, 25 March 2015, typed and printed."""

from pytestqt.qtbot import QtBot

from cspdesk.domain.kinds import Audience
from tests.cases.conftest import Desktop
from tests.cases.evening import counts, hold, load, missing_from, missing_from_leaflet, printed, tell

CASE = load("panel_2015")


def test_the_meeting_is_typed_printed_and_read_back(desktop: Desktop, qtbot: QtBot) -> None:
    meeting = hold(desktop, CASE)
    words = printed(desktop, meeting, Audience.INTERNAL)
    assert missing_from(words, CASE) == []
    assert counts(desktop.office.register.count(meeting)) == CASE["counts"]
    assert "15 people present, 8 partner agencies" in words
    public = printed(desktop, meeting, Audience.PUBLIC)
    assert "Cannock resident" not in public
    assert "2 residents" in public or "3 residents" in public or "4 residents" in public
    assert missing_from_leaflet(tell(desktop, qtbot, CASE), CASE) == []

"""Police and Communities Together, a Kent village, 17 September 2013, typed and printed."""

import datetime as dt

from pytestqt.qtbot import QtBot

from cspdesk.domain.kinds import Audience, MinutesState
from tests.cases.conftest import Desktop
from tests.cases.evening import counts, hold, load, missing_from, missing_from_leaflet, printed, tell

CASE = load("pact_2013")


def test_the_meeting_is_typed_printed_and_read_back(desktop: Desktop, qtbot: QtBot) -> None:
    meeting = hold(desktop, CASE)
    office = desktop.office
    assert office.meetings.get(meeting).minutes_state is MinutesState.ISSUED
    assert missing_from(printed(desktop, meeting, Audience.INTERNAL), CASE) == []
    assert counts(office.register.count(meeting)) == CASE["counts"]
    actions = office.store.actions.all(meeting_id=meeting)
    wanted = [action for item in CASE["items"] for action in item.get("actions", ())]
    assert [(a.text, a.owner) for a in actions] == [(w["text"], w["owner"]) for w in wanted]
    assert actions[0].due == dt.date(2013, 10, 31)
    issues = office.issues.of_meeting(meeting)
    assert [i.words for i in issues] == [i for item in CASE["items"] for i in item.get("issues", ())]
    assert {i.source for i in issues} == {"meeting"}
    assert office.meetings.get(meeting).start is None
    assert "Member one" not in printed(desktop, meeting, Audience.PUBLIC)
    assert missing_from_leaflet(tell(desktop, qtbot, CASE), CASE) == []

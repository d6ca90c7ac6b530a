import datetime as dt

import pytest

from cspdesk.domain.kinds import Kind, Origin, RoleKind
from cspdesk.errors import Refused
from cspdesk.office import Office

TODAY = dt.date(2026, 11, 21)
FROM = dt.date(2026, 12, 1)


def test_forums_actions_and_meetings_to_come_pass_in_one_step(office: Office) -> None:
    old, new = (office.setup.introduce(name, "SNO", "Police") for name in ("Asha Sample", "Ben Sample"))
    forum = office.bodies.forums()[0]
    office.bodies.set_office(forum.id, RoleKind.OFFICER, old, dt.date(2025, 4, 1))
    before = office.meetings.add([forum.id], dt.date(2026, 11, 24), organiser_id=old)
    after = office.meetings.add([forum.id], dt.date(2026, 12, 8), organiser_id=old)
    with office.store.work("add action") as work:
        action = work.add(
            Kind.ACTION, code="F01", year=2026, running=1, text="Mend the lamp", origin=Origin.MEETING,
            body_id=forum.id, owner_person_id=old, given_on=TODAY,
        )  # fmt: skip
        work.commit()
    load = office.handover.hand_over(old, new, FROM)
    assert load.words == "Forum 1, with 1 open action and 1 meeting to come"
    assert load.outlook == (
        "Would pass on 1 Dec 2026: Forum 1, with 1 meeting to come. Would pass at once: 1 open action, because an"
        " action has one owner at a time."
    )
    assert (
        office.history.recent(1)[-1].words
        == "hand forums and meetings over from 1 Dec 2026, and open actions at once"
    )
    assert office.bodies.get(forum.id, dt.date(2026, 11, 30)).officer == "Asha Sample"
    assert office.bodies.get(forum.id, FROM).officer == "Ben Sample"
    assert office.meetings.get(after).organiser == "Ben Sample"
    assert office.meetings.get(before).organiser == "Asha Sample"
    found = office.store.actions.get(action)
    assert found is not None
    assert found.owner_person == "Ben Sample"
    office.history.undo(office.history.recent(1)[-1].id)
    assert office.bodies.get(forum.id, FROM).officer == "Asha Sample"


def test_an_office_that_begins_later_passes_whole(office: Office) -> None:
    old, new = (office.setup.introduce(name, "", "") for name in ("Asha Sample", "Ben Sample"))
    forum = office.bodies.forums()[0]
    office.bodies.set_office(forum.id, RoleKind.OFFICER, old, dt.date(2027, 1, 1))
    office.handover.hand_over(old, new, FROM)
    assert office.bodies.get(forum.id, FROM).officer == ""
    assert office.bodies.get(forum.id, dt.date(2027, 1, 1)).officer == "Ben Sample"


def test_nobody_hands_over_to_themselves(office: Office) -> None:
    officer = office.setup.introduce("Asha Sample", "", "")
    with pytest.raises(Refused, match="same person"):
        office.handover.hand_over(officer, officer, FROM)


def test_somebody_without_work_has_nothing_to_hand_over(office: Office) -> None:
    old, new = (office.setup.introduce(name, "", "") for name in ("Asha Sample", "Ben Sample"))
    with pytest.raises(Refused, match="no forums"):
        office.handover.hand_over(old, new, FROM)


def test_what_passes_today_passes_whole(office: Office) -> None:
    old = office.setup.introduce("Asha Sample", "", "")
    office.bodies.set_office(office.bodies.forums()[0].id, RoleKind.OFFICER, old, dt.date(2025, 4, 1))
    load = office.handover.load(old, TODAY)
    assert load.outlook == "Would pass: Forum 1."
    assert load.deed == "hand forums, actions and meetings over"

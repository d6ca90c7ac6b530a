import datetime as dt
from uuid import UUID, uuid4

from cspdesk.domain.actions import ActionRow
from cspdesk.domain.kinds import ActionState, Origin
from cspdesk.domain.owing import COMMUNITY, NOBODY, by_owner, is_late

TODAY = dt.date(2026, 11, 21)
POLICE, TEAM, COUNCIL = (UUID(int=number) for number in (1, 2, 3))
NAMES = {COUNCIL: "BBC", POLICE: "Police", TEAM: "PCSOs"}
PARENTS = {TEAM: POLICE}


def action(
    agency: UUID | None = None,
    *,
    due: dt.date | None = None,
    state: ActionState = ActionState.OPEN,
    closed: dt.date | None = None,
    words: str = "",
    community: bool = False,
) -> ActionRow:
    return ActionRow(
        uuid4(), "F01", 2026, 1, "", "Do it", Origin.OTHER, None, "", None, None, None, None, agency,
        NAMES.get(agency, "") if agency else "", None, "", words, community, TODAY, due, "", False, state,
        closed, "", 0, 0, None, None, False, None,
    )  # fmt: skip


def day(number: int) -> dt.date:
    return dt.date(2026, 11, number)


def test_team_owes_under_its_agency() -> None:
    found = by_owner([action(POLICE), action(TEAM)], TODAY, NAMES, PARENTS)
    assert [(each.owner, len(each.open)) for each in found] == [("Police", 2)]


def test_agencies_come_in_the_office_s_order_and_the_community_last() -> None:
    listed = [action(words="Mrs Park"), action(community=True), action(POLICE), action(), action(COUNCIL)]
    found = by_owner(listed, TODAY, NAMES, PARENTS)
    assert [each.owner for each in found] == ["BBC", "Police", "Mrs Park", COMMUNITY, NOBODY]


def test_community_is_counted_apart_from_the_agency_named() -> None:
    found = by_owner([action(POLICE, community=True), action(POLICE)], TODAY, NAMES, PARENTS)
    assert {each.owner: len(each.open) for each in found} == {"Police": 1, COMMUNITY: 1}


def test_open_past_its_day_is_overdue_and_due_today_is_not() -> None:
    (owed,) = by_owner([action(POLICE, due=day(20)), action(POLICE, due=TODAY)], TODAY, NAMES, PARENTS)
    assert (len(owed.open), len(owed.overdue)) == (2, 1)


def test_done_after_its_day_is_late() -> None:
    done = ActionState.DONE
    late, in_time = (action(POLICE, due=day(10), state=done, closed=day(number)) for number in (11, 10))
    assert (is_late(late), is_late(in_time)) == (True, False)


def test_dropped_actions_are_nobody_s() -> None:
    assert by_owner([action(POLICE, state=ActionState.DROPPED)], TODAY, NAMES, PARENTS) == []

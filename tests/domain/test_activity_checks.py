"""What is missing or cannot be right in an activity, and the orders worked out from the ledger."""

import datetime as dt
from dataclasses import replace
from uuid import uuid4

from hypothesis import given
from hypothesis import strategies as st

from cspdesk.domain.activities import ActivityRow, CountRow, DayRow
from cspdesk.domain.activity_checks import each_day, too_many, warnings
from cspdesk.domain.activity_kinds import ActivityState, Family, Phase
from cspdesk.domain.hot_places import hot_places, top, worry_first
from cspdesk.domain.months import is_contact

DAY = dt.date(2026, 6, 1)
ACTIVITY = ActivityRow(
    id=uuid4(), kind_id=uuid4(), key="visit", kind="Visit", family=Family.VISIT, features="", series_id=None,
    series="", title="Visit", topic="", body_id=None, body="", venue_id=None, place="", ward="", from_day=DAY,
    to_day=None, start=None, finish=None, state=ActivityState.DONE, agency_id=None, agency="", organiser_id=None,
    organiser="", audience="", what="", why="", materials="", outcome="", good_practice="",
    good_practice_topic="", private_note="", link="", review_on=None, verdict="", verdict_on=None,
    funding_pence=None, match_funding_pence=None, closed_on=None, reach=0,
)  # fmt: skip


def count(category: str, value: int) -> CountRow:
    return CountRow(uuid4(), ACTIVITY.id, category, Phase.DURING, value, None, "")


def hotspot(place: str, recorded: int, worry: int) -> tuple[ActivityRow, list[CountRow]]:
    row = replace(ACTIVITY, id=uuid4(), key="hotspot", family=Family.HOTSPOT, place=place)
    return row, [count("Recorded incidents", recorded), count("Worry score", worry)]


def test_more_given_out_than_printed_is_said() -> None:
    assert too_many([count("Printed", 100), count("Given out", 120)]) == [
        "Given out (120) is more than printed (100)."
    ]


def test_as_many_keys_issued_as_cut_is_nothing_to_say() -> None:
    assert too_many([count("Keys cut", 40), count("Keys issued", 40)]) == []


def test_a_vacant_post_is_said() -> None:
    post = replace(ACTIVITY, family=Family.POST, state=ActivityState.PLANNED)
    assert warnings(post, [], [], [], DAY) == ["The post is vacant."]


def test_a_cancelled_event_needs_no_victim_service() -> None:
    event = replace(ACTIVITY, family=Family.EVENT, features="invited", state=ActivityState.CANCELLED)
    assert warnings(event, [], [], [], DAY) == []


def test_a_visit_counts_as_contact_once_it_took_place_and_support_never_does() -> None:
    assert is_contact(ACTIVITY)
    assert not is_contact(replace(ACTIVITY, state=ActivityState.PLANNED))
    assert not is_contact(replace(ACTIVITY, key="support"))


@given(st.integers(0, 5000))
def test_a_week_has_its_days_and_a_long_campaign_no_more_than_two_months_of_them(length: int) -> None:
    days = each_day(replace(ACTIVITY, to_day=DAY + dt.timedelta(days=length)))
    assert len(days) == min(length + 1, 62)


def test_a_day_of_a_week_needs_a_time_for_the_public_and_an_agency() -> None:
    week = replace(ACTIVITY, family=Family.EVENT, features="days", to_day=DAY + dt.timedelta(days=1))
    planned = DayRow(uuid4(), week.id, DAY, "", dt.time(10), None, "", "Police")
    assert warnings(week, [], [], [planned], DAY) == [
        "No time for the public to meet officers on Tue 2 Jun.",
        "No agency is named on Tue 2 Jun.",
    ]


def test_places_where_worry_is_out_of_proportion_come_first() -> None:
    spots = [hotspot("Park", 9, 4), hotspot("Lane", 2, 7), hotspot("Yard", 3, 4)]
    found = hot_places([], [row for row, _ in spots], {row.id: counts for row, counts in spots})
    assert [place.place for place in worry_first(found)] == ["Lane", "Yard", "Park"]


def test_the_top_places_hold_all_that_share_the_last_rank() -> None:
    spots = [hotspot(name, count, 1) for name, count in (("A", 5), ("B", 4), ("C", 4), ("D", 1))]
    found = hot_places([], [row for row, _ in spots], {row.id: counts for row, counts in spots})
    assert [(place.standing, place.place) for place in top(found, 2)] == [
        ("1", "A"),
        ("2=", "B"),
        ("2=", "C"),
    ]


def test_places_stand_in_the_order_of_their_counts_and_ties_are_shown() -> None:
    spots = [hotspot("Park", 4, 9), hotspot("Lane", 7, 2), hotspot("Yard", 4, 1)]
    found = hot_places([], [row for row, _ in spots], {row.id: counts for row, counts in spots})
    assert [(each.standing, each.place, each.gap) for each in found] == [
        ("1", "Lane", -5),
        ("2=", "Park", 5),
        ("2=", "Yard", -3),
    ]

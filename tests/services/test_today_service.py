"""The start screen's figures against the same counted from the records, and its fixed number of selects."""

import datetime as dt

import pytest
import sqlalchemy as sa
from hypothesis import given, settings
from hypothesis import strategies as st

from cspdesk.domain.attendance import agencies_present
from cspdesk.domain.ids import attendance_id
from cspdesk.domain.kinds import BodyState, Capacity, Kind, Mark, RoleKind, Standing
from cspdesk.domain.today import TodayRow
from cspdesk.office import Office
from cspdesk.services.counting import attended, counted_agencies
from tests.beginnings import beginning
from tests.counted_year import DECEMBER, JUNE, MAY, SEPTEMBER, CountedYear, fill

TODAY = dt.date(2026, 11, 21)


year = beginning(fill, __name__, "year")


def forum(office: Office, number: int = 1) -> TodayRow:
    return office.today_grid.grid().rows[number - 1]


def test_every_forum_has_a_row_in_order(office: Office) -> None:
    assert [row.name for row in office.today_grid.grid().rows] == [f"Forum {n}" for n in range(1, 19)]


def test_closed_forum_is_left_out_of_the_count_as_in_the_list_of_forums(office: Office) -> None:
    office.bodies.close(office.bodies.forums()[0].id, "", TODAY)
    grid = office.today_grid.grid()
    assert grid.total == office.standing.in_place().total == 17
    assert grid.counted == "17 forums, 1 closed"


def test_row_says_the_next_meeting_and_the_last(year: CountedYear) -> None:
    row = forum(year.office)
    assert (row.next_day, row.next_id) == (DECEMBER, year.meetings[DECEMBER])
    assert (row.last_day, row.last_id) == (JUNE, year.meetings[JUNE])


def test_forum_without_a_future_meeting_is_flagged(year: CountedYear) -> None:
    assert forum(year.office, 2).no_next
    assert not forum(year.office, 1).no_next


def test_closed_forum_is_not_flagged(year: CountedYear) -> None:
    year.office.bodies.set_state(year.forums[2], BodyState.CLOSED, TODAY)
    row = forum(year.office, 2)
    assert (row.no_next, row.vacant, row.silent(TODAY, 60)) == (False, False, False)


def test_months_of_contact_are_those_in_which_it_met(year: CountedYear) -> None:
    row = forum(year.office)
    # December 2025 is the first of the twelve, so May is the sixth and June the seventh.
    assert [month for month in range(12) if row.met_in(month)] == [5, 6]


def test_partners_are_those_at_the_last_meeting(year: CountedYear) -> None:
    assert forum(year.office).partners == 2
    assert forum(year.office, 3).partners is None


def test_meeting_of_long_ago_is_still_the_last(year: CountedYear) -> None:
    made = year.office.meetings.add([year.forums[2]], dt.date(2013, 3, 5))
    third = year.office.bodies.forums()[2].id
    old = year.office.meetings.add([third], dt.date(2014, 2, 4))
    with year.office.store.work("close") as work:
        for meeting in (made, old):
            work.change(Kind.MEETING, meeting, state="closed")
        work.commit()
    assert forum(year.office, 2).last_day == SEPTEMBER
    assert forum(year.office, 3).last_day == dt.date(2014, 2, 4)


@pytest.mark.parametrize(
    ("least", "most", "standing"),
    [(None, None, ""), (2, 3, "within"), (3, 6, "on course"), (4, 6, "short"), (1, 1, "over")],
)
def test_year_stands_to_its_fewest_and_most(
    year: CountedYear, least: int | None, most: int | None, standing: str
) -> None:
    year.office.bodies.change(year.forums[1], min_meetings=least, max_meetings=most)
    assert forum(year.office).standing == standing


def test_actions_and_issues_are_counted_by_forum(year: CountedYear) -> None:
    office, body = year.office, year.forums[1]
    office.actions.add("Late one", body_id=body, given_on=MAY, due="1 June 2026")
    office.actions.add("In time", body_id=body, given_on=MAY, due="1 June 2027")
    office.actions.add("This week", body_id=body, given_on=MAY, due="24 November 2026")
    office.issues.add("Litter", body_id=body)
    row, week = forum(office), office.today_grid.grid().week
    assert (row.open_actions, row.overdue_actions, row.open_issues) == (3, 1, 1)
    assert (week.actions_overdue, week.actions_due) == (1, 1)


def test_action_due_at_the_next_meeting_is_never_overdue_before_it(year: CountedYear) -> None:
    year.office.actions.add("Bring figures", body_id=year.forums[1], given_on=TODAY, due="next meeting")
    assert forum(year.office).overdue_actions == 0


def test_week_lists_meetings_papers_and_minutes(year: CountedYear) -> None:
    office = year.office
    soon = office.meetings.add([year.forums[2]], dt.date(2026, 11, 25))
    week = office.today_grid.grid().week
    assert [each.id for each in week.meetings] == [soon]
    assert [each.id for each in week.papers] == [soon]
    assert [each.ref for each in week.minutes] == ["F01-2026-06-09", "F02-2026-09-08"]


def test_vacant_chair_is_told_from_one_that_is_held(year: CountedYear) -> None:
    year.office.bodies.set_office(year.forums[1], RoleKind.CHAIR, year.people["Ann"], MAY)
    assert [forum(year.office, number).vacant for number in (1, 2)] == [False, True]


def test_grid_takes_six_selects_for_any_number_of_forums(year: CountedYear) -> None:
    office, said = year.office, []
    office.today_grid.grid()
    sa.event.listen(office.store.engine, "before_cursor_execute", lambda *all: said.append(all[2]))
    office.today_grid.grid()
    assert sum(text.startswith(("SELECT", "WITH")) for text in said) == 6


_MARKS = st.lists(
    st.tuples(
        st.integers(0, 4),
        st.sampled_from(["Police", "PCSOs", "BBC", "Environment Rangers", "Duty Co", ""]),
        st.sampled_from(list(Mark)),
    ),
    max_size=12,
)


@pytest.fixture
def hall(office: Office) -> tuple[Office, list[object]]:
    """A forum that met, and five people who might have come."""
    meeting = office.meetings.add([office.bodies.forums()[0].id], JUNE)
    with office.store.work("hall") as work:
        work.change(Kind.MEETING, meeting, state="closed")
        work.add(Kind.AGENCY, name="Duty Co", standing=Standing.DUTY)
        people = [work.add(Kind.PERSON, name=f"Person {number}") for number in range(5)]
        work.commit()
    return office, [meeting, *people]


@settings(max_examples=20)
@given(marks=_MARKS)
def test_partners_of_the_database_are_those_of_the_one_rule(
    hall: tuple[Office, list[object]], marks: list[tuple[int, str, Mark]]
) -> None:
    office, (meeting, *people) = hall
    agencies = {agency.name: agency.id for agency in office.store.people.agencies()}
    with office.store.work("marks") as work:
        for row in work.find(Kind.ATTENDANCE, meeting_id=meeting):
            work.delete(Kind.ATTENDANCE, row["id"])
        for number, name, mark in marks:
            seat = (meeting, people[number], agencies.get(name), Capacity.AGENCY)
            work.add(
                Kind.ATTENDANCE,
                attendance_id(*seat),  # type: ignore[arg-type]
                meeting_id=seat[0],
                person_id=seat[1],
                agency_id=seat[2],
                mark=mark,
            )
        work.commit()
    rows = attended(office.store.meetings.marks([meeting]))  # type: ignore[list-item]
    counted = counted_agencies(office.store.people.agencies())
    assert forum(office).partners == len(agencies_present(rows, counted))

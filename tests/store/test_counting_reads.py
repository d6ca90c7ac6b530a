"""The reads that count, on both databases: the same year gives the same figures (see tests/counted_year)."""

import datetime as dt

import pytest

from cspdesk.office import Office
from cspdesk.store.store import Store
from tests.counted_year import DECEMBER, JUNE, CountedYear, fill


@pytest.fixture
def year(store: Store) -> CountedYear:
    office = Office(store, dt.date(2026, 11, 21))
    office.setup.fill("north-bedfordshire-2008")
    return fill(office)


def test_start_screen_counts_alike(year: CountedYear) -> None:
    year.office.actions.add(
        "Clear it", body_id=year.forums[1], due="1 June 2026", given_on=dt.date(2026, 5, 12)
    )
    year.office.actions.add("Bring it", body_id=year.forums[1], due="next meeting")
    grid = year.office.today_grid.grid()
    row = grid.rows[0]
    assert (row.next_day, row.last_day, row.partners, row.months_met) == (DECEMBER, JUNE, 2, 2)
    assert (row.held, row.to_come, row.open_actions, row.overdue_actions) == (2, 1, 2, 1)
    assert [each.ref for each in grid.week.minutes] == ["F01-2026-06-09", "F02-2026-09-08"]


def test_who_came_counts_alike(year: CountedYear) -> None:
    report = year.office.attendance.who_came()
    assert (report.total.heads, report.total.agencies, report.total.attendances) == (4, 3, 6)
    assert [line.person for line in year.office.attendance.absent_running()] == ["Dan Sample"]
    assert len(year.office.attendance.who_came(body_id=year.forums[2]).meetings) == 2


def test_carried_and_noted_actions_read_alike(year: CountedYear) -> None:
    made = year.office.actions.add("Clear it", body_id=year.forums[1])
    year.office.actions.add_note(made, "Begun")
    assert year.office.actions.latest_notes() == {made: "Begun"}
    assert year.office.actions.carries(made) == []

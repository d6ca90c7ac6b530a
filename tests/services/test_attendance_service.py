"""Who came, against counts made by hand (see tests/counted_year)."""

import datetime as dt
from dataclasses import replace

import pytest
import sqlalchemy as sa

from cspdesk.domain.activity_kinds import ActivityState
from cspdesk.domain.kinds import Audience, Kind, Mark
from cspdesk.domain.papers.lists import WhoCamePaper
from cspdesk.domain.who_came import AgencyCame, WhoCame
from cspdesk.errors import Refused
from cspdesk.office import Office
from cspdesk.services.papers.registry import Wanted, build
from tests.beginnings import beginning
from tests.counted_year import JUNE, MAY, SEPTEMBER, CountedYear, fill

year = beginning(fill, __name__, "year")


def agency(report: WhoCame, name: str) -> AgencyCame:
    return next(each for each in report.agencies if each.name == name)


def test_one_meeting_counts_heads_and_agencies_apart(year: CountedYear) -> None:
    met = year.office.attendance.who_came().meetings[0]
    assert (met.meeting.day, met.count.heads, met.count.agencies) == (MAY, 3, 1)


def test_team_counts_as_its_agency(year: CountedYear) -> None:
    report = year.office.attendance.who_came(MAY, MAY)
    assert [each.name for each in report.agencies if each.attended] == ["Police"]


def test_residents_are_named_and_counted_as_both(year: CountedYear) -> None:
    total = year.office.attendance.who_came().total
    assert (total.residents_named, total.residents_unnamed, total.young) == (1, 15, 2)


def test_stand_in_is_a_head_for_the_agency(year: CountedYear) -> None:
    met = year.office.attendance.who_came(JUNE, JUNE).meetings[0]
    assert (met.count.heads, met.count.agencies, met.count.stand_ins) == (2, 2, 1)


def test_apologies_are_apart_from_absent(year: CountedYear) -> None:
    total = year.office.attendance.who_came().total
    assert (total.apologies_heads, total.absent) == (1, 1)


def test_period_counts_each_head_and_agency_once(year: CountedYear) -> None:
    total = year.office.attendance.who_came().total
    assert (total.heads, total.attendances, total.agencies, total.people) == (4, 6, 3, 19)


def test_joint_meeting_counts_once_in_the_total_and_for_each_body(year: CountedYear) -> None:
    report = year.office.attendance.who_came()
    assert len(report.meetings) == 3
    assert [(body.name, body.held) for body in report.bodies] == [("Forum 1", 2), ("Forum 2", 2)]


def test_report_of_a_body_holds_its_joint_meetings(year: CountedYear) -> None:
    report = year.office.attendance.who_came(body_id=year.forums[2])
    assert [met.meeting.day for met in report.meetings] == [JUNE, SEPTEMBER]


def test_cancelled_meeting_is_neither_held_nor_absence(year: CountedYear) -> None:
    report = year.office.attendance.who_came()
    assert report.cancelled == 1
    assert agency(report, "Police").expected == 2


def test_agency_attends_what_it_was_expected_at(year: CountedYear) -> None:
    found = agency(year.office.attendance.who_came(), "BBC")
    assert (found.attended, found.as_member, found.expected, found.apologies) == (2, 2, 3, 1)


def test_another_person_fills_the_seat_of_the_one_absent(year: CountedYear) -> None:
    found = agency(year.office.attendance.who_came(), "Fire Service")
    assert [came.word for came in found.came] == ["", "absent", "present"]


def test_percentages_stay_off_until_switched_on(year: CountedYear) -> None:
    assert agency(year.office.attendance.who_came(), "BBC").percent is None


def test_percent_is_attended_of_expected(year: CountedYear) -> None:
    year.office.setup.change_partnership(show_percent=True)
    report = year.office.attendance.who_came()
    assert {each.name: each.percent for each in report.agencies} == {
        "Police": 100,
        "BBC": 67,
        "Fire Service": 50,
    }


def test_nothing_held_gives_no_percent(office: Office) -> None:
    office.setup.change_partnership(show_percent=True)
    assert office.attendance.who_came().agencies == ()


def test_categories_of_members_sum_to_the_heads(year: CountedYear) -> None:
    report = year.office.attendance.who_came()
    assert report.categories == {"Council": 1, "Residents": 1, "Statutory": 2}
    assert sum(report.categories.values()) == report.total.heads


def test_member_away_from_two_running_is_listed(year: CountedYear) -> None:
    listed = year.office.attendance.absent_running()
    assert [(line.person, line.body, line.missed) for line in listed] == [("Dan Sample", "Forum 2", 2)]


def test_coming_once_ends_the_run(year: CountedYear) -> None:
    with year.office.store.work("mark") as work:
        row = work.find(Kind.ATTENDANCE, meeting_id=year.meetings[SEPTEMBER], person_id=year.people["Dan"])
        work.change(Kind.ATTENDANCE, row[0]["id"], mark=Mark.PHONE)
        work.commit()
    assert year.office.attendance.absent_running() == []


def test_period_that_ends_before_it_begins_is_refused(office: Office) -> None:
    with pytest.raises(Refused, match="ends before it begins"):
        office.attendance.who_came(JUNE, MAY)


def test_register_counts_the_same_meeting_the_same(year: CountedYear) -> None:
    met = year.office.attendance.who_came(MAY, MAY).meetings[0]
    assert year.office.register.count(met.id) == met.count


def test_paper_counts_what_the_window_counts(year: CountedYear) -> None:
    paper = build(year.office.context, "attendance", None, Wanted())
    report = year.office.attendance.who_came()
    assert isinstance(paper, WhoCamePaper)
    assert [(each.agency, each.attended) for each in paper.agencies] == [
        (each.name, each.as_member) for each in report.agencies
    ]


def test_public_paper_names_nobody_away(year: CountedYear) -> None:
    internal = build(year.office.context, "attendance", None, Wanted())
    public = build(year.office.context, "attendance", None, replace(Wanted(), audience=Audience.PUBLIC))
    assert len(internal.absent_running) == 1
    assert public.absent_running == ()


def test_workbook_counts_what_the_window_counts(year: CountedYear) -> None:
    report = year.office.attendance.who_came()
    sheet = year.office.attendance_sheets.meetings(report)
    assert [row[3] for row in sheet.rows] == [13, 7, 1, report.total.people]


def test_selects_stay_the_same_whatever_the_meetings(year: CountedYear) -> None:
    office, said = year.office, []
    sa.event.listen(office.store.engine, "before_cursor_execute", lambda *all: said.append(all[2]))

    def selects() -> int:
        said.clear()
        office.attendance.who_came()
        office.attendance.absent_running()
        return sum(text.startswith("SELECT") for text in said)

    selects()  # what is read once for all is read now
    before = selects()
    for number in range(6):
        made = office.meetings.add([year.forums[1]], dt.date(2026, 7, 1 + number))
        with office.store.work("close") as work:
            work.change(Kind.MEETING, made, state="closed")
            work.commit()
    assert selects() == before


def test_participation_is_the_sum_of_meetings_consultations_and_sessions(year: CountedYear) -> None:
    office, forum = year.office, year.forums[2]
    kinds = {kind.key: kind.id for kind in office.activities.kinds()}
    for key, counts in (
        ("consultation", {"Adults": 30, "Young people": 10}),
        ("outreach_session", {"Adults": 7}),
        ("environmental_day", {"Adults": 3, "Bags of litter": 90}),
    ):
        office.activities.add(kinds[key], key, JUNE, body_id=forum, counts=counts, state=ActivityState.DONE)
    (line,) = [line for line in office.measures.grid() if line.measure.key == "participation"]
    said = {source.words: source.value for source in line.figure.sources}
    assert said == {"Meetings": 16, "Consultations": 40, "Sessions and events": 10}
    assert line.figure.value == sum(said.values())
    assert [cell.figure.value for cell in line.cells[:3]] == [16, 55, None]

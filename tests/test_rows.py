"""Rows of the mission that this part serves, each one fact seen from outside: services in, figures and papers out."""

import datetime as dt
import io
import re
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pypdfium2
import pytest
from counted_year import CountedYear, fill
from PIL import Image

from cspdesk.domain.kinds import (
    AgencyKind,
    Audience,
    BodyKind,
    BodyState,
    Consent,
    Mark,
    MeetingKind,
    RoleKind,
    Standing,
)
from cspdesk.office import Office
from cspdesk.services.papers.registry import Wanted
from tests.offices import copy_of, new_office

TODAY = dt.date(2026, 11, 21)
BATH = ("the Council", "Primary Care Trust", "Probation Service", "Youth Offending Team", "Somer Housing")


@pytest.fixture(scope="module")
def planned(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("rows") / "filled.cspdesk"
    new_office(path, "north-bedfordshire-2008", machine="test", today=TODAY).close(keep_backup=False)
    return path


@pytest.fixture
def office(planned: Path, tmp_path: Path) -> Iterator[Office]:
    yield from copy_of(planned, tmp_path, TODAY)


@pytest.fixture
def year(office: Office) -> CountedYear:
    return fill(office)


def _read(office: Office, paper: str, ref: UUID | None = None, **how: object) -> str:
    """The words of a paper, on one line."""
    pdf = pypdfium2.PdfDocument(office.papers.print(paper, ref, Wanted(**how)).pdf)
    return " ".join(" ".join(page.get_textpage().get_text_range() for page in pdf).split())


def _hold(office: Office, body: UUID, day: dt.date, **residents: int) -> UUID:
    made = office.meetings.add([body], day)
    office.minutes.open_meeting(made)
    if residents:
        office.register.set_head_count(made, **residents)
    office.closing.close(made, "as it was")
    return made


def test_a1_a_nineteenth_forum_changes_every_total(office: Office) -> None:
    assert office.standing.in_place().words.startswith("0/18")
    office.bodies.add(BodyKind.FORUM, "Queens Park")
    assert office.standing.in_place().total == len(office.today_grid.grid().rows) == 19


def test_a1_a_closed_forum_leaves_every_total(office: Office) -> None:
    office.bodies.close(office.bodies.forums()[17].id, "Merged.", TODAY)
    assert office.standing.in_place().words.startswith("0/17")


def test_a2_forums_in_place_are_those_in_that_state(office: Office) -> None:
    for forum in office.bodies.forums()[:3]:
        office.bodies.set_state(forum.id, BodyState.MEETING, TODAY)
    meeting = [forum for forum in office.bodies.forums() if forum.state is BodyState.MEETING]
    assert (office.standing.in_place().count, len(meeting)) == (3, 3)


def test_a5_a_forum_with_no_meeting_to_come_is_flagged(office: Office) -> None:
    first, second = office.bodies.forums()[:2]
    for forum in (first, second):
        office.bodies.set_state(forum.id, BodyState.MEETING, TODAY)
    office.meetings.add([first.id], dt.date(2026, 12, 8))
    rows = {row.id: row.no_next for row in office.today_grid.grid().rows}
    assert (rows[first.id], rows[second.id]) == (False, True)


def test_a6_an_officer_has_only_their_forums(office: Office) -> None:
    asha, forums = office.people.add("Asha Sample"), office.bodies.forums()
    for forum in forums[:4]:
        office.bodies.set_office(forum.id, RoleKind.OFFICER, asha, dt.date(2026, 1, 1))
    loads = {load.name: [each.body.name for each in load.bodies] for load in office.standing.caseload()}
    assert loads["Asha Sample"] == [forum.name for forum in forums[:4]]


def test_a7_old_minutes_print_the_chair_of_that_day(office: Office) -> None:
    forum = office.bodies.forums()[0].id
    old, new = office.people.add("Olive Before"), office.people.add("Nina After")
    office.bodies.set_office(forum, RoleKind.CHAIR, old, dt.date(2026, 1, 1))
    office.bodies.set_office(forum, RoleKind.CHAIR, new, dt.date(2026, 9, 1))
    assert "Olive Before" in _read(office, "minutes", _hold(office, forum, dt.date(2026, 5, 12)))
    later = _read(office, "minutes", _hold(office, forum, dt.date(2026, 10, 13)))
    assert "Nina After" in later
    assert "Olive Before" not in later


def test_a7_the_chairs_list_holds_who_is_chair_today(office: Office) -> None:
    forum = office.bodies.forums()[0].id
    for name, day in (("Olive Before", dt.date(2026, 1, 1)), ("Nina After", dt.date(2026, 9, 1))):
        person = office.people.add(name, may_be_contacted=Consent.YES, email=f"{name[:4]}@example.org")
        office.bodies.set_office(forum, RoleKind.CHAIR, person, day)
    words = _read(office, "chairs")
    assert "Nina After" in words
    assert "Olive Before" not in words


def test_a14_one_meeting_is_too_few_of_two_to_three_and_four_are_over(office: Office) -> None:
    few, enough, many = (forum.id for forum in office.bodies.forums()[:3])
    for forum, held in ((few, 1), (enough, 3), (many, 4)):
        office.bodies.change(forum, min_meetings=2, max_meetings=3)
        for month in range(held):
            _hold(office, forum, dt.date(2026, 5 + month, 12))
    end = Office(office.store, dt.date(2027, 3, 31))
    words = [end.standing.year_of(end.bodies.get(forum)).status for forum in (few, enough, many)]
    assert [word.value for word in words if word is not None] == ["short", "within", "over"]


def test_a15_who_came_by_category_sums_to_the_heads(year: CountedYear) -> None:
    came = year.office.attendance.who_came(dt.date(2026, 4, 1), dt.date(2027, 3, 31))
    assert sum(came.categories.values()) == came.total.heads > 0


def test_a16_minutes_count_the_public_without_naming_them(office: Office) -> None:
    forum = office.bodies.forums()[0].id
    met = office.meetings.add([forum], dt.date(2026, 5, 12))
    office.minutes.open_meeting(met)
    eve = office.people.add("Eve Thistlewood", resident=True, may_be_named=Consent.YES)
    office.register.add_person_and_mark(met, "Eve Thistlewood", Mark.IN_ROOM)
    office.register.set_head_count(met, residents=14, young_people=0)
    office.closing.close(met, "as it was")
    words = _read(office, "minutes", met, audience=Audience.PUBLIC)
    assert office.people.get(eve).resident
    assert "Thistlewood" not in words
    assert re.search(r"\b15\b", words)


def test_a17_four_supporters_are_printed_and_one_that_ends_stays_on_record(office: Office) -> None:
    forum = office.bodies.forums()[0].id
    names = ("Charnwood Borough Council", "Leicestershire County Council", "The Trust", "The Constabulary")
    made = [
        office.bodies.add_support(forum, office.partners.add(name), dt.date(2026, 4, 1)) for name in names
    ]
    sheet = _read(office, "forum", forum)
    assert all(name in sheet for name in names)
    office.bodies.end_support(made[3], dt.date(2026, 10, 31))
    assert "The Constabulary" not in _read(office, "forum", forum)
    assert len(office.bodies.supports(forum)) == 4


def test_a19_a_meeting_of_others_without_a_partner_is_flagged(office: Office) -> None:
    body = office.bodies.add(BodyKind.EXTERNAL, "Let's Talk Together")
    met = office.meetings.add([body], dt.date(2026, 10, 6), kind=MeetingKind.EXTERNAL)
    assert [meeting.id for meeting in office.meetings.without_partner()] == [met]
    office.register.add_person_and_mark(met, "Ann Sample (Police)", Mark.IN_ROOM)
    assert office.meetings.without_partner() == []


def test_a35_two_people_of_one_agency_are_two_heads_and_one_agency(office: Office) -> None:
    met = office.meetings.add([office.bodies.forums()[0].id], dt.date(2026, 5, 12))
    for name in ("Ann Sample (Police)", "Bob Sample (Police)"):
        office.register.add_person_and_mark(met, name, Mark.IN_ROOM)
    count = office.register.count(met)
    assert (count.people, count.agencies) == (2, 1)


def test_a103_papers_for_13_april_2026_are_due_on_2_april(office: Office) -> None:
    met = office.meetings.add([office.bodies.forums()[0].id], dt.date(2026, 4, 13))
    assert office.meetings.get(met).papers_due == dt.date(2026, 4, 2)


def test_a104_a_quarter_in_which_the_executive_did_not_meet_is_a_gap(office: Office) -> None:
    executive = office.bodies.add(BodyKind.EXECUTIVE, "Community Safety Executive Group", cadence="quarterly")
    office.bodies.set_state(executive, BodyState.MEETING, dt.date(2026, 4, 1))
    _hold(office, executive, dt.date(2026, 5, 12))
    (gap,) = office.standing.year_of(office.bodies.get(executive)).gaps
    assert (gap.start, gap.end) == (dt.date(2026, 7, 1), dt.date(2026, 9, 30))


def test_a108_the_structure_chart_follows_the_register_of_groups(office: Office) -> None:
    group = office.bodies.add(BodyKind.PRIORITY, "ASB Partnership Group")
    assert "ASB Partnership Group" in _read(office, "structure")
    office.bodies.rename(group, "Streets Group")
    words = _read(office, "structure")
    assert "Streets Group" in words
    assert "ASB Partnership Group" not in words


def test_a109_a_group_under_review_says_so_on_the_chart_with_its_reason(office: Office) -> None:
    group = office.bodies.add(BodyKind.THEME, "Drugs and Alcohol Group")
    office.bodies.set_state(group, BodyState.UNDER_REVIEW, dt.date(2026, 9, 1), "Health changes in April")
    words = _read(office, "structure")
    assert "under review" in words.casefold()
    assert "Health changes in April" in words


def test_a111_a_task_group_past_its_end_asks_for_a_closing_note(office: Office) -> None:
    group = office.bodies.add(
        BodyKind.TASK_FINISH, "Metal theft", starts_on=dt.date(2026, 3, 1), expected_end=dt.date(2026, 9, 30)
    )
    assert [each.id for each in office.standing.closing_notes_due()] == [group]
    office.bodies.close(group, "Marking scheme set up.", TODAY)
    assert office.standing.closing_notes_due() == []


def test_a112_a_quarterly_board_is_expected_four_times(office: Office) -> None:
    board = office.bodies.add(BodyKind.BOARD, "Youth Crime Prevention Board", cadence="quarterly")
    office.bodies.set_state(board, BodyState.MEETING, dt.date(2026, 4, 1))
    assert office.standing.year_of(office.bodies.get(board)).expected == 4


def test_a119_a_member_away_from_two_running_is_listed_for_the_chair(year: CountedYear) -> None:
    assert "Dan Sample" in [line.person for line in year.office.attendance.absent_running()]


def test_a120_percent_of_an_agency_is_attended_of_expected(year: CountedYear) -> None:
    year.office.setup.change_partnership(show_percent=True)
    came = year.office.attendance.who_came(dt.date(2026, 4, 1), dt.date(2027, 3, 31))
    shown = [each for each in came.agencies if each.percent is not None]
    assert shown
    assert all(each.percent == round(100 * each.as_member / each.expected) for each in shown)


def test_a127_partners_of_another_plan_load_by_typing(office: Office) -> None:
    before = office.partners.counts().members
    kinds = (AgencyKind.STATUTORY, AgencyKind.VOLUNTARY, AgencyKind.BUSINESS, AgencyKind.HOUSING)
    for number in range(11):
        office.partners.add(f"Partner {number}", kind=kinds[number % 4])
    assert office.partners.counts().members == before + 11


def test_a128_six_responsible_and_ten_others_are_counted(office: Office) -> None:
    for line in office.partners.all():
        office.partners.change(line.id, standing=Standing.OUTSIDE)
    for number in range(16):
        standing = Standing.RESPONSIBLE if number < 6 else Standing.MEMBER
        office.partners.add(f"Agency {number}", standing=standing)
    counts = office.partners.counts()
    assert (counts.responsible, counts.other) == (6, 10)


def test_a129_an_authority_without_a_named_person_is_flagged_until_one_is(office: Office) -> None:
    made = office.partners.add("Probation", standing=Standing.RESPONSIBLE)
    assert made in [agency.id for agency in office.partners.unrepresented()]
    office.people.add_role(RoleKind.REPRESENTATIVE, office.people.add("Ann Day"), agency_id=made)
    assert made not in [agency.id for agency in office.partners.unrepresented()]


def test_a130_a_group_of_seven_bodies_and_a_cabinet_member_has_eight_members(office: Office) -> None:
    group = office.bodies.add(BodyKind.EXECUTIVE, "Responsible Authorities Group")
    cabinet = office.people.add("Cabinet member")
    for name in (*BATH, "the Constabulary", "Fire and Rescue Service"):
        office.memberships.add(group, None, office.partners.add(name))
    office.memberships.add(group, cabinet, None)
    members = office.memberships.of(group)
    assert (len(members), sum(role.person_id is not None for role in members)) == (8, 1)


def test_a131_attendance_counts_for_the_old_body_before_the_day_and_the_new_one_after(office: Office) -> None:
    ccg, forum = "Clinical Commissioning Group", office.bodies.forums()[0].id
    pct = office.partners.named("PCT")
    assert pct is not None
    day = dt.date(2013, 4, 1)
    office.partners.change(pct.id, standing=Standing.RESPONSIBLE, responsible_from=dt.date(2004, 4, 30))
    new = office.partners.succeed(pct.id, ccg, day)
    for seat, on in (("Pat Shaw (PCT)", dt.date(2013, 3, 12)), (f"Sam Roe ({ccg})", dt.date(2013, 5, 14))):
        met = office.meetings.add([forum], on)
        office.minutes.open_meeting(met)
        office.register.add_person_and_mark(met, seat, Mark.IN_ROOM)
        office.closing.close(met, "as it was")
    came = office.attendance.who_came(dt.date(2012, 4, 1), dt.date(2014, 3, 31))
    assert {each.name: each.attended for each in came.agencies if each.attended} == {"PCT": 1, ccg: 1}
    assert office.partners.get(new).responsible_from == day


def test_a132_a_duty_body_is_a_contact_and_in_no_count(office: Office) -> None:
    before = office.partners.counts().members
    office.partners.add("Police and Crime Commissioner", standing=Standing.DUTY, email="pcc@example.org")
    assert office.partners.counts().members == before
    assert "Police and Crime Commissioner" in [line.agency.name for line in office.partners.all()]


def test_a246_minutes_come_in_large_print_with_the_line_on_other_formats(office: Office) -> None:
    office.setup.change_partnership(accessible_line="For large print or another language ring us.")
    words = _read(office, "minutes", _hold(office, office.bodies.forums()[0].id, TODAY), large_print=True)
    assert "For large print or another language ring us." in words


def test_a255_a_new_logo_is_on_every_new_print(office: Office) -> None:
    picture = io.BytesIO()
    Image.new("RGB", (120, 60), "#aa2200").save(picture, "PNG")
    before = office.papers.print("structure").pdf
    office.setup.set_logo("logo.png", picture.getvalue())
    pdf = pypdfium2.PdfDocument(office.papers.print("structure").pdf)
    assert b"/Subtype /Image" not in before
    assert any(part.type == 3 for part in pdf[0].get_objects())


def test_a263_pages_are_known_before_anything_is_printed(office: Office) -> None:
    printed = office.papers.print("structure")
    assert printed.pages == len(pypdfium2.PdfDocument(printed.pdf))


def test_a264_one_change_of_office_hours_updates_every_paper(office: Office) -> None:
    hours = "Monday to Thursday 8:30am to 5:00pm"
    office.setup.change_partnership(office_hours=hours)
    met = office.meetings.add([office.bodies.forums()[0].id], dt.date(2026, 12, 8))
    papers = {"agenda": met, "signin": met, "structure": None, "forum": office.bodies.forums()[0].id}
    assert all(hours in _read(office, paper, ref) for paper, ref in papers.items())

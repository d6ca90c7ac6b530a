import datetime as dt
from uuid import UUID

from sqlalchemy import event

from cspdesk.domain.kinds import BodyKind, BodyState, Kind, MeetingState, RoleKind
from cspdesk.office import Office

TODAY = dt.date(2026, 11, 21)


def held(office: Office, body: UUID, *days: dt.date) -> list[UUID]:
    meetings = [office.meetings.add([body], day) for day in days]
    with office.store.work("hold meetings") as work:
        for meeting in meetings:
            work.change(Kind.MEETING, meeting, state=MeetingState.CLOSED)
        work.commit()
    return meetings


def test_last_contact_is_the_last_meeting_held(office: Office) -> None:
    forum = office.bodies.forums()[0]
    held(office, forum.id, dt.date(2026, 2, 3), dt.date(2026, 9, 1))
    office.meetings.add([forum.id], dt.date(2026, 12, 8))
    each = office.standing.forums()[0]
    assert each.contact is not None
    assert each.contact.day == dt.date(2026, 9, 1)
    assert each.coming is not None
    assert each.coming.day == dt.date(2026, 12, 8)


def test_a_meeting_of_years_ago_is_still_the_last_contact(office: Office) -> None:
    forum = office.bodies.forums()[0]
    held(office, forum.id, dt.date(2019, 2, 3))
    contact = office.standing.forums()[0].contact
    assert contact is not None
    assert contact.day == dt.date(2019, 2, 3)


def test_a_forum_without_contact_for_so_many_days_is_listed(office: Office) -> None:
    forums = office.bodies.forums()
    for forum in forums[2:]:
        office.bodies.close(forum.id, "", TODAY)
    held(office, forums[0].id, dt.date(2026, 11, 3))
    held(office, forums[1].id, dt.date(2026, 7, 1))
    assert [each.body.name for each in office.standing.without_contact(60)] == ["Forum 2"]


def test_what_needs_an_eye_agrees_with_the_start_screen(office: Office) -> None:
    forums, officer = office.bodies.forums(), office.setup.introduce("Asha Sample", "", "")
    office.bodies.set_office(forums[0].id, RoleKind.CHAIR, officer, dt.date(2026, 1, 1))
    office.bodies.change(forums[1].id, min_meetings=2, max_meetings=3)
    office.bodies.set_state(forums[2].id, BodyState.DORMANT, dt.date(2026, 1, 1))
    office.bodies.close(forums[3].id, "", TODAY)
    held(office, forums[0].id, dt.date(2026, 11, 3))
    office.meetings.add([forums[4].id], dt.date(2026, 12, 8))
    shown = {
        row.id: (row.vacant, row.no_next, row.silent(TODAY, 60)) for row in office.today_grid.grid().rows
    }
    ours = {e.id: (e.vacant_chair, e.no_next, e.silent(TODAY, 60)) for e in office.standing.forums()}
    assert ours == shown


def test_a_joint_meeting_counts_for_each_of_its_forums(office: Office) -> None:
    one, two = office.bodies.forums()[:2]
    meeting = office.meetings.add([one.id, two.id], dt.date(2026, 9, 1))
    with office.store.work("hold it") as work:
        work.change(Kind.MEETING, meeting, state=MeetingState.CLOSED)
        work.commit()
    assert [len(each.year.held) for each in office.standing.forums()[:3]] == [1, 1, 0]


def test_a_quarterly_board_expects_four_and_lists_its_gap(office: Office) -> None:
    board = office.bodies.add(BodyKind.BOARD, "Youth Crime Prevention Board", "YCPB", cadence="quarterly")
    office.bodies.set_state(board, BodyState.MEETING, dt.date(2026, 4, 1))
    held(office, board, dt.date(2026, 5, 6))
    year = office.standing.year_of(office.bodies.get(board))
    assert (year.expected, [gap.label for gap in year.gaps]) == (4, ["Jul-Sep 2026"])


def test_the_year_before_can_be_asked_for(office: Office) -> None:
    forum = office.bodies.forums()[0]
    held(office, forum.id, dt.date(2025, 5, 6))
    before = office.standing.year().previous
    assert len(office.standing.year_of(forum, before).held) == 1
    assert len(office.standing.year_of(forum).held) == 0


def test_the_caseload_of_an_officer_is_their_forums(office: Office) -> None:
    forums, officer = office.bodies.forums(), office.setup.introduce("Asha Sample", "SNO", "Police")
    for forum in forums[:2]:
        office.bodies.set_office(forum.id, RoleKind.OFFICER, officer, dt.date(2026, 1, 1))
    held(office, forums[1].id, dt.date(2026, 9, 1))
    load = office.standing.caseload()[0]
    assert (load.name, len(load.bodies), load.held, load.contact) == (
        "Asha Sample",
        2,
        1,
        dt.date(2026, 9, 1),
    )


def test_the_whole_list_takes_the_same_statements_however_many_bodies(office: Office) -> None:
    def statements() -> int:
        seen: list[str] = []
        event.listen(office.store.engine, "before_cursor_execute", lambda *args: seen.append(args[2]))
        office.standing.all()
        return sum(statement.lstrip().upper().startswith(("SELECT", "WITH")) for statement in seen)

    statements()
    before = statements()
    for number in range(5):
        office.bodies.add(BodyKind.THEME, f"Group {number}")
    assert statements() == before == 4


def test_bodies_stand_in_the_tree_below_their_parent(office: Office) -> None:
    found = office.standing.all()
    assert (found[0].body.code, found[0].depth, found[1].body.code, found[1].depth) == ("ODG", 0, "F01", 1)


def test_the_file_of_a_body_holds_all_its_detail(office: Office) -> None:
    forum = office.bodies.forums()[0]
    file = office.standing.file(forum.id)
    assert (file.body.name, file.parent[:9], file.open_actions) == ("Forum 1", "Community", 0)

"""The register by the office's rules, on a real store."""

import datetime as dt
from dataclasses import dataclass
from uuid import UUID

import pytest

from cspdesk.domain.kinds import Capacity, Kind, Mark, RoleKind, Standing
from cspdesk.domain.meetings import RegisterRow
from cspdesk.errors import Refused
from cspdesk.office import Office
from tests.beginnings import beginning

DAY = dt.date(2026, 5, 12)


@dataclass
class Evening:
    """One meeting of Forum 7 with a chair and a member."""

    office: Office
    meeting: UUID
    body: UUID

    def row(self, name: str, agency: str = "") -> RegisterRow:
        rows = self.office.register.rows(self.meeting)
        return next(r for r in rows if r.person == name and (not agency or r.agency == agency))

    def add(self, line: str, mark: Mark = Mark.IN_ROOM) -> UUID:
        return self.office.register.add_person_and_mark(self.meeting, line, mark)


def person(office: Office, name: str, body: UUID, kind: RoleKind, **values: object) -> UUID:
    with office.store.work("add") as work:
        made = work.add(Kind.PERSON, name=name)
        work.add(Kind.ROLE, kind=kind, person_id=made, body_id=body, from_day=dt.date(2020, 1, 1), **values)
        work.commit()
    return made


def _evening(office: Office) -> Evening:
    body = office.bodies.forums()[6].id
    person(office, "Jo Green", body, RoleKind.CHAIR)
    person(office, "Ann Hill", body, RoleKind.MEMBER)
    meeting = office.meetings.add([body], DAY)
    office.minutes.open_meeting(meeting)
    return Evening(office, meeting, body)


evening = beginning(_evening, __name__, "evening")


def test_members_of_the_body_are_expected(evening: Evening) -> None:
    rows = evening.office.register.rows(evening.meeting)
    assert [(r.person, r.mark, r.id) for r in rows] == [
        ("Ann Hill", Mark.EXPECTED, None),
        ("Jo Green", Mark.EXPECTED, None),
    ]


def test_who_left_before_the_day_is_not_expected(evening: Evening) -> None:
    person(evening.office, "Old Hand", evening.body, RoleKind.MEMBER, to_day=DAY - dt.timedelta(days=1))
    assert "Old Hand" not in [r.person for r in evening.office.register.rows(evening.meeting)]


def test_who_came_last_time_is_suggested(evening: Evening) -> None:
    office = evening.office
    evening.add("Sam Stone (Police)")
    office.closing.close(evening.meeting, "for the test")
    later = office.meetings.add([evening.body], dt.date(2026, 7, 14))
    found = [(r.person, r.agency, r.id) for r in office.register.rows(later)]
    assert ("Sam Stone", "Police", None) in found


def test_a_mark_moves_no_line(evening: Evening) -> None:
    before = [r.person for r in evening.office.register.rows(evening.meeting)]
    row = evening.row("Jo Green")
    evening.office.register.mark(evening.meeting, row.person_id, Mark.IN_ROOM, row.agency_id, row.capacity)
    assert [r.person for r in evening.office.register.rows(evening.meeting)] == before
    assert evening.row("Jo Green").mark is Mark.IN_ROOM


def test_an_agency_in_brackets_is_the_agency_meant(evening: Evening) -> None:
    evening.add("Kim Dale (Youth Offending Service)")
    assert evening.row("Kim Dale").agency == "YOS"


def test_the_beginning_of_one_agency_is_enough(evening: Evening) -> None:
    evening.add("Kim Dale (fire)")
    assert evening.row("Kim Dale").agency == "Fire Service"


def test_an_agency_not_known_is_added(evening: Evening) -> None:
    evening.add("Bo Lee (Tenants Voice)")
    assert evening.row("Bo Lee").agency == "Tenants Voice"
    assert "Tenants Voice" in [a.name for a in evening.office.store.people.agencies()]


def test_a_new_agency_counts_as_one_that_came_and_never_as_a_member(evening: Evening) -> None:
    register, partners = evening.office.register, evening.office.partners
    before = partners.counts()
    evening.add("Cai Low (Harbour Trust)")
    assert partners.named("Harbour Trust").standing is Standing.OUTSIDE
    assert partners.counts() == before
    assert register.count(evening.meeting).agencies == 1


def test_a_newcomer_without_brackets_is_a_resident(evening: Evening) -> None:
    evening.add("Ola Nowak")
    row = evening.row("Ola Nowak")
    assert (row.capacity, row.resident) == (Capacity.RESIDENT, True)


def test_a_comma_parts_only_before_a_known_agency(evening: Evening) -> None:
    seats = evening.office.register.seats
    assert seats.read("Sergeant, Local Policing Team").name == "Sergeant, Local Policing Team"
    assert seats.read("Pat Shaw, Police").seat_words == "Police"


def test_a_person_added_at_a_past_meeting_works_there_from_that_day(evening: Evening) -> None:
    evening.add("Sam Stone (Police)")
    roles = evening.office.store.people.roles(person_id=evening.row("Sam Stone").person_id)
    assert [(r.kind, r.agency, r.from_day) for r in roles] == [(RoleKind.WORKS_FOR, "Police", DAY)]


def test_a_known_name_is_the_same_person(evening: Evening) -> None:
    evening.add("green, jo")
    assert [r.person for r in evening.office.register.rows(evening.meeting)] == ["Ann Hill", "Jo Green"]


def test_a_name_like_a_known_one_is_pointed_out(evening: Evening) -> None:
    says = evening.office.register.seats.read("Jo Grene").says
    assert says == "Adds Jo Grene, a resident; or is it Jo Green, who is known"


def test_an_agency_may_have_brackets_of_its_own(evening: Evening) -> None:
    typed = evening.office.register.seats.read("Lee (panel member) (Support (Cannock) CVS)")
    assert (typed.name, typed.seat_words) == ("Lee (panel member)", "Support (Cannock) CVS")


def test_one_person_sits_for_two_agencies_as_one_head(evening: Evening) -> None:
    evening.add("Kim Dale (YOS)")
    evening.office.register.add_seat(evening.meeting, evening.row("Kim Dale"), "Youth Service")
    count = evening.office.register.count(evening.meeting)
    assert (count.heads, count.agencies) == (1, 2)


def test_changing_the_agency_keeps_the_mark(evening: Evening) -> None:
    evening.add("Kim Dale (YOS)", Mark.ONLINE)
    evening.office.register.change_seat(evening.meeting, evening.row("Kim Dale"), "Police")
    row = evening.row("Kim Dale")
    assert (row.agency, row.mark) == ("Police", Mark.ONLINE)


def test_a_stand_in_fills_the_members_seat_for_the_quorum(evening: Evening) -> None:
    office = evening.office
    office.bodies.change(evening.body, quorum=1)
    office.register.stood_in(evening.meeting, evening.row("Ann Hill"), "Vic Dale")
    assert office.register.quorum(evening.meeting).met
    assert evening.row("Ann Hill").stand_in == "Vic Dale"


def test_a_stand_in_becomes_no_member(evening: Evening) -> None:
    evening.office.register.stood_in(evening.meeting, evening.row("Ann Hill"), "Vic Dale")
    assert "Vic Dale" not in [r.person for r in evening.office.register.rows(evening.meeting)]


def test_nobody_stands_in_for_themselves(evening: Evening) -> None:
    with pytest.raises(Refused):
        evening.office.register.stood_in(evening.meeting, evening.row("Ann Hill"), "Ann Hill")


def test_arriving_late_is_being_there(evening: Evening) -> None:
    evening.office.register.arrived(evening.meeting, evening.row("Ann Hill"), dt.time(19, 20))
    row = evening.row("Ann Hill")
    assert (row.mark, row.arrived) == (Mark.IN_ROOM, dt.time(19, 20))


def test_nobody_leaves_before_they_arrive(evening: Evening) -> None:
    evening.office.register.arrived(evening.meeting, evening.row("Ann Hill"), dt.time(19, 20))
    with pytest.raises(Refused):
        evening.office.register.left(evening.meeting, evening.row("Ann Hill"), dt.time(19, 0))


def test_head_counts_stop_at_nought(evening: Evening) -> None:
    register = evening.office.register
    register.count_heads(evening.meeting, "residents", 2)
    register.count_heads(evening.meeting, "residents", -3)
    assert evening.office.meetings.get(evening.meeting).residents == 0


def test_residents_are_the_named_and_the_counted(evening: Evening) -> None:
    evening.add("Ola Nowak")
    evening.office.register.set_head_count(evening.meeting, residents=14)
    count = evening.office.register.count(evening.meeting)
    assert (count.residents_named, count.residents_unnamed, count.residents_total) == (1, 14, 15)


def test_marking_apologies_can_be_undone(evening: Evening) -> None:
    office, row = evening.office, evening.row("Ann Hill")
    office.register.mark(evening.meeting, row.person_id, Mark.APOLOGIES, None, row.capacity)
    last = office.history.recent(1)[-1]
    assert last.words == "mark apologies"
    office.history.undo(last.id)
    assert evening.row("Ann Hill").mark is Mark.EXPECTED


def test_a_cancelled_meeting_has_no_register(evening: Evening) -> None:
    meeting = evening.office.meetings.add([evening.body], dt.date(2026, 9, 8))
    evening.office.meetings.cancel(meeting, "hall closed")
    with pytest.raises(Refused):
        evening.office.register.add_person_and_mark(meeting, "Ola Nowak", Mark.IN_ROOM)


def test_the_register_takes_as_many_statements_however_long_it_is(evening: Evening) -> None:
    from sqlalchemy import event

    said: list[str] = []
    event.listen(evening.office.store.engine, "before_cursor_execute", _Listener(said))
    evening.office.register.rows(evening.meeting)
    few = len(said)
    for number in range(12):
        evening.add(f"Person {number} (Police)")
    said.clear()
    evening.office.register.rows(evening.meeting)
    assert len(said) == few


class _Listener:
    def __init__(self, said: list[str]) -> None:
        self.said = said

    def __call__(self, _connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        self.said.append(statement)


def test_a_line_taken_off_and_marked_again_begins_afresh(evening: Evening) -> None:
    register, row = evening.office.register, evening.row("Ann Hill")
    line = register.arrived(evening.meeting, row, dt.time(19, 5))
    register.take_off(evening.meeting, line)
    register.mark(evening.meeting, row.person_id, Mark.IN_ROOM, row.agency_id, row.capacity)
    assert evening.row("Ann Hill").arrived is None

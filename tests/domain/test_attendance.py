from collections.abc import Iterable
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cspdesk.domain.attendance import (
    Attended,
    HeadCount,
    absent_running,
    agencies_present,
    by_category,
    count,
    count_each,
    percent_attended,
    running_absences,
)
from cspdesk.domain.kinds import Capacity, Mark

M1, M2 = UUID(int=1), UUID(int=2)
ANN, BOB, CAT, DAN = (UUID(int=number) for number in range(10, 14))
POLICE, COUNCIL, PCT, CCG, MAAG = (UUID(int=number) for number in range(20, 25))


def sat(
    person: UUID, agency: UUID | None = None, mark: Mark = Mark.IN_ROOM, meeting: UUID = M1, **more
) -> Attended:
    capacity = Capacity.AGENCY if agency else Capacity.MEMBER
    return Attended(meeting, person, agency, more.pop("capacity", capacity), mark, **more)


def test_two_people_from_one_agency_are_two_heads_and_one_agency():
    found = count([sat(ANN, POLICE), sat(BOB, POLICE)])
    assert (found.heads, found.agencies) == (2, 1)


def test_one_person_for_two_agencies_is_one_head_and_two_agencies():
    found = count([sat(ANN, POLICE), sat(ANN, COUNCIL)])
    assert (found.heads, found.agencies) == (1, 2)


def test_online_and_telephone_count_as_there():
    assert count([sat(ANN, mark=Mark.ONLINE), sat(BOB, mark=Mark.PHONE)]).heads == 2


def test_a_stand_in_is_a_head_for_the_agency_stood_in_for():
    found = count([sat(ANN, POLICE, Mark.STOOD_IN, stand_in_id=BOB)])
    assert (found.heads, found.agencies, found.stand_ins, found.absent) == (1, 1, 1, 0)


def test_a_stand_in_who_also_sits_is_one_head():
    found = count([sat(ANN, POLICE, Mark.STOOD_IN, stand_in_id=BOB), sat(BOB, COUNCIL)])
    assert (found.heads, found.agencies) == (1, 2)


def test_an_unnamed_stand_in_is_a_head():
    assert count([sat(ANN, POLICE, Mark.STOOD_IN), sat(BOB, POLICE, Mark.STOOD_IN)]).heads == 2


def test_a_team_counts_as_its_agency():
    team = UUID(int=30)
    found = count([sat(ANN, POLICE), sat(BOB, team)], counted={team: POLICE})
    assert (found.heads, found.agencies) == (2, 1)


def test_a_group_that_is_no_agency_counts_as_a_head_alone():
    found = count([sat(ANN, MAAG)], counted={MAAG: None})
    assert (found.heads, found.agencies) == (1, 0)


def test_attendance_before_a_succession_counts_for_the_old_body():
    rows = [sat(ANN, PCT, meeting=M1), sat(ANN, CCG, meeting=M2)]
    assert agencies_present(rows) == {PCT, CCG}
    assert agencies_present(rows[:1]) == {PCT}


def test_apologies_are_apart_from_absence():
    found = count(
        [sat(ANN, POLICE, Mark.APOLOGIES), sat(BOB, COUNCIL, Mark.ABSENT), sat(CAT, mark=Mark.EXPECTED)]
    )
    assert (found.heads, found.apologies_heads, found.apologies_agencies, found.absent) == (0, 1, 1, 1)


def test_an_agency_that_came_sent_no_apologies():
    found = count([sat(ANN, POLICE), sat(BOB, POLICE, Mark.APOLOGIES)])
    assert (found.agencies, found.apologies_heads, found.apologies_agencies) == (1, 1, 0)


def test_residents_are_named_and_unnamed_together():
    found = count([sat(ANN, capacity=Capacity.RESIDENT), sat(BOB, POLICE)], [HeadCount(M1, 12, 3)])
    assert (found.residents_named, found.residents_unnamed, found.residents_total) == (1, 12, 13)
    assert (found.heads, found.people, found.young) == (2, 14, 3)


def test_cancelled_meetings_count_nowhere():
    rows = [sat(ANN, POLICE), sat(BOB, COUNCIL, Mark.ABSENT, meeting=M2)]
    heads = [HeadCount(M2, 9)]
    assert count(rows, heads, cancelled={M2}) == count(rows[:1])
    assert set(count_each(rows, heads, cancelled={M2})) == {M1}


def test_over_a_period_people_are_counted_once_and_attendances_each_time():
    found = count([sat(ANN, POLICE), sat(ANN, POLICE, meeting=M2)])
    assert (found.heads, found.attendances, found.agencies) == (1, 2, 1)


def test_the_panel_of_2015_counts_as_it_was_counted():
    agencies = [UUID(int=100 + number) for number in range(10)]
    present = [0, 0, 0, 0, 1, 1, 2, 3, 4, None, 5, 6, None, None, 7]
    sorry = [None, None, 8, None, None, 9]
    rows = [sat(UUID(int=200 + n), None if a is None else agencies[a]) for n, a in enumerate(present)]
    rows += [
        sat(UUID(int=300 + n), None if a is None else agencies[a], Mark.APOLOGIES)
        for n, a in enumerate(sorry)
    ]
    found = count(rows)
    assert (found.heads, found.agencies, found.apologies_heads, found.apologies_agencies) == (15, 8, 6, 2)


def test_categories_sum_to_the_heads():
    rows = [sat(ANN), sat(BOB), sat(CAT), sat(DAN, mark=Mark.APOLOGIES)]
    found = by_category(rows, {ANN: "Councillor", BOB: "Councillor", DAN: "Community"})
    assert found == {"Councillor": 2, "Other": 1}


def test_a_stand_in_has_the_category_of_the_seat():
    assert by_category([sat(ANN, mark=Mark.STOOD_IN, stand_in_id=BOB)], {ANN: "Parish"}) == {"Parish": 1}


@pytest.mark.parametrize(
    ("attended", "held", "percent"),
    [(0, 0, None), (0, 3, 0), (3, 3, 100), (2, 3, 67), (1, 8, 13), (999, 1000, 99), (1, 1000, 1)],
)
def test_percent_attended_is_none_when_nothing_was_held(attended, held, percent):
    assert percent_attended(attended, held) == percent


def test_apologies_count_as_not_there_but_a_stand_in_fills_the_seat():
    assert running_absences([Mark.IN_ROOM, Mark.APOLOGIES, Mark.ABSENT, None]) == 3
    assert running_absences([Mark.ABSENT, Mark.STOOD_IN]) == 0
    assert running_absences([]) == 0


def test_members_absent_from_three_running_are_listed_most_missed_first():
    gone = Mark.ABSENT
    marks = {ANN: [gone] * 3, BOB: [gone, gone], CAT: [gone] * 4, DAN: [gone, gone, gone, Mark.ONLINE]}
    assert absent_running(marks, 3) == (CAT, ANN)


PEOPLE = st.sampled_from([ANN, BOB, CAT, DAN])
ROWS = st.lists(
    st.builds(
        Attended,
        meeting_id=st.sampled_from([M1, M2]),
        person_id=PEOPLE,
        agency_id=st.none() | st.sampled_from([POLICE, COUNCIL, MAAG]),
        capacity=st.sampled_from(Capacity),
        mark=st.sampled_from(Mark),
        stand_in_id=st.none() | PEOPLE,
        member=st.booleans(),
    ),
    max_size=12,
)
COUNTED = st.sampled_from([None, {MAAG: None}, {COUNCIL: POLICE}])


@given(ROWS, COUNTED)
def test_counts_agree_with_one_another(rows, counted):
    found = count(rows, counted=counted)
    assert found.residents_named <= found.heads <= found.attendances
    assert found.stand_ins <= found.attendances
    assert sum(by_category(rows, {ANN: "A"}).values()) == found.heads
    assert (found.heads == 0) <= (found.agencies == 0)


@given(ROWS, COUNTED, st.randoms())
def test_the_order_of_the_register_changes_nothing(rows, counted, random):
    shuffled = list(rows)
    random.shuffle(shuffled)
    assert count(shuffled, counted=counted) == count(rows, counted=counted)


@given(ROWS, COUNTED)
def test_writing_a_mark_twice_changes_nothing(rows: Iterable[Attended], counted):
    rows = list(rows)
    assert count(rows + rows, counted=counted) == count(rows, counted=counted)


@given(ROWS, COUNTED)
def test_a_period_never_counts_less_than_one_of_its_meetings(rows, counted):
    total = count(rows, counted=counted)
    each = count_each(rows, counted=counted)
    assert all(total.heads >= one.heads and total.agencies >= one.agencies for one in each.values())
    assert sum(one.attendances for one in each.values()) == total.attendances

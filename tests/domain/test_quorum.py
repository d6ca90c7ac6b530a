"""Quorum of one body, of bodies meeting together, and of agencies that are members."""

from uuid import UUID

from cspdesk.domain.attendance import Attended
from cspdesk.domain.kinds import Capacity, Mark
from cspdesk.domain.quorum import BodySeat, quorum

MEETING, ONE, TWO, ANN, BOB, CAT, DAN, POLICE, BBC = (UUID(int=number) for number in range(1, 10))


def sat(person, mark=Mark.IN_ROOM, agency=None, stand_in=None):
    return Attended(MEETING, person, agency, Capacity.MEMBER, mark, stand_in)


def seat(body, needed, person=None, agency=None):
    return BodySeat(body, "Forum 1" if body == ONE else "Forum 2", needed, person, agency)


def test_quorum_counts_members_and_their_stand_ins_once():
    seats = [seat(ONE, 2, person) for person in (ANN, BOB, DAN)]
    rows = [sat(ANN), sat(BOB, Mark.STOOD_IN, stand_in=CAT), sat(DAN, Mark.STOOD_IN, stand_in=ANN), sat(CAT)]
    found = quorum(seats, rows)
    assert found.met
    assert found.words == "Quorum met: 2 of 2 members"


def test_members_of_one_body_make_no_quorum_in_the_other():
    seats = [seat(ONE, 2, ANN), seat(ONE, 2, BOB), seat(TWO, 1, CAT)]
    found = quorum(seats, [sat(ANN), sat(BOB)])
    assert found.met is False
    assert found.words == "No quorum yet of Forum 2: 0 of 1 members"


def test_a_member_of_both_bodies_counts_in_each():
    found = quorum([seat(ONE, 1, ANN), seat(TWO, 1, ANN)], [sat(ANN)])
    assert found.words == "Quorum met: Forum 1 1 of 1, Forum 2 1 of 1"


def test_a_body_that_asks_for_none_hinders_nobody():
    assert quorum([seat(ONE, None, ANN)], []).met is None
    assert quorum([seat(ONE, None), seat(TWO, 1, ANN)], [sat(ANN)]).met


def test_a_body_without_members_has_no_quorum():
    assert quorum([seat(ONE, 3)], [sat(ANN)]).words == "No quorum yet: 0 of 3 members"


def test_an_agency_that_is_a_member_is_there_once_by_whoever_comes_for_it():
    seats = [seat(ONE, 2, agency=POLICE), seat(ONE, 2, agency=BBC), seat(ONE, 2, ANN)]
    rows = [sat(ANN, agency=POLICE), sat(BOB, agency=BBC), sat(CAT, agency=BBC)]
    assert quorum(seats, rows).bodies[0].present == 2


def test_one_person_for_two_member_agencies_is_one():
    rows = [sat(BOB, agency=POLICE), sat(BOB, agency=BBC)]
    assert quorum([seat(ONE, 2, agency=POLICE), seat(ONE, 2, agency=BBC)], rows).bodies[0].present == 1


def test_minutes_say_each_body_of_a_joint_meeting():
    found = quorum([seat(ONE, 1, ANN), seat(TWO, 1, BOB)], [sat(ANN)])
    assert found.printed == (
        "Forum 1 met: 1 of the members present, 1 needed; Forum 2 not met: 0 of the members present, 1 needed"
    )

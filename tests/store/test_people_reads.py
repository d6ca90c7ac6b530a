"""What is read of agencies and people, the same on both databases."""

import datetime as dt
from dataclasses import dataclass
from uuid import UUID

import pytest

from cspdesk.domain.kinds import ActionState, BodyKind, Capacity, Kind, Mark, MeetingState, RoleKind
from cspdesk.store.store import Store

TODAY = dt.date(2026, 11, 21)
BEFORE, AFTER = dt.date(2026, 3, 1), dt.date(2026, 12, 1)


@dataclass(frozen=True)
class Known:
    """An agency with two names, a person there, and one joint meeting of two bodies."""

    agency: UUID
    person: UUID
    meeting: UUID


@pytest.fixture
def known(store: Store) -> Known:
    with store.work("begin") as work:
        agency = work.add(Kind.AGENCY, name="Police")
        for name in ("Zeta", "alpha"):
            work.add(Kind.ALIAS, owner_kind=Kind.AGENCY, owner_id=agency, name=name)
        person = work.add(Kind.PERSON, name="Ann Sample")
        work.add(Kind.ROLE, kind=RoleKind.WORKS_FOR, person_id=person, agency_id=agency)
        meeting = work.add(Kind.MEETING, day=BEFORE, state=MeetingState.CLOSED)
        for place, code in enumerate(("F01", "F02")):
            body = work.add(Kind.BODY, kind=BodyKind.FORUM, code=code, name=code)
            work.add(Kind.MEETING_BODY, meeting_id=meeting, body_id=body, position=place)
        work.add(
            Kind.ATTENDANCE,
            meeting_id=meeting,
            person_id=person,
            agency_id=agency,
            capacity=Capacity.AGENCY,
            mark=Mark.IN_ROOM,
        )
        for running, (state, due) in enumerate(
            ((ActionState.OPEN, BEFORE), (ActionState.OPEN, AFTER), (ActionState.DONE, BEFORE)), start=1
        ):
            work.add(
                Kind.ACTION,
                code="F01",
                year=2026,
                running=running,
                owner_agency_id=agency,
                given_on=BEFORE,
                due=due,
                state=state,
            )
        work.commit()
    return Known(agency, person, meeting)


def test_aliases_stand_in_alphabetical_order(store: Store, known: Known) -> None:
    assert [agency.aliases for agency in store.people.agencies()] == ["alpha; Zeta"]


def test_tally_counts_people_and_actions(store: Store, known: Known) -> None:
    tally = store.people.tallies(TODAY)[0]
    assert (tally.id, tally.people) == (known.agency, 1)
    assert (tally.open_actions, tally.late_actions, tally.done_actions) == (2, 1, 1)


def test_seat_at_a_joint_meeting_is_one_line(store: Store, known: Known) -> None:
    for seats in (store.people.seats(person_id=known.person), store.people.seats(agency_id=known.agency)):
        assert [(seat.ref, seat.agency, seat.mark) for seat in seats] == [
            ("F01-2026-03-01", "Police", Mark.IN_ROOM)
        ]


def test_cancelled_meeting_is_no_seat(store: Store, known: Known) -> None:
    with store.work("cancel") as work:
        work.change(Kind.MEETING, known.meeting, state=MeetingState.CANCELLED)
        work.commit()
    assert store.people.seats(person_id=known.person) == []


def test_people_of_one_agency_alone(store: Store, known: Known) -> None:
    with store.work("add resident") as work:
        work.add(Kind.PERSON, name="Ray Resident")
        work.commit()
    assert [each.id for each in store.people.people(TODAY, agency_id=known.agency)] == [known.person]


def test_old_id_leads_to_the_kept_record(store: Store, known: Known) -> None:
    with store.work("merge") as work:
        old = work.add(Kind.PERSON, name="Anne Sample", merged_into=known.person)
        work.add(Kind.ALIAS, owner_kind=Kind.PERSON, owner_id=known.person, name="Anne Sample", old_id=old)
        work.commit()
    assert store.people.kept_id(old) == known.person
    assert store.people.kept_id(known.person) is None
    assert [(alias.name, alias.old_id) for alias in store.people.aliases(known.person)] == [
        ("Anne Sample", old)
    ]


def test_speakers_are_of_agencies_alone(store: Store, known: Known) -> None:
    with store.work("name") as work:
        work.add(Kind.ROLE, kind=RoleKind.DEPUTY, person_id=known.person, agency_id=known.agency)
        work.commit()
    assert [(role.kind, role.person) for role in store.people.speakers()] == [(RoleKind.DEPUTY, "Ann Sample")]


def test_actions_of_one_person_alone(store: Store, known: Known) -> None:
    with store.work("add action") as work:
        work.add(Kind.ACTION, code="F01", year=2026, running=9, owner_person_id=known.person, given_on=BEFORE)
        work.commit()
    assert [action.running for action in store.actions.all(owner_person_id=known.person)] == [9]

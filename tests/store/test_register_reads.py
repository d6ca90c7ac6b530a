"""Who is expected at a meeting, the place kept in its room, and the minutes on paper, on both databases."""

import datetime as dt
from uuid import UUID

import pytest

from cspdesk.domain.kinds import Capacity, Kind, Mark, MeetingState, MinutesState, RoleKind
from cspdesk.errors import Refused
from cspdesk.store.store import Store

DAY = dt.date(2026, 5, 12)


def meeting(store: Store, day: dt.date, state: MeetingState, *bodies: UUID) -> UUID:
    with store.work("meet") as work:
        made = work.add(Kind.MEETING, day=day, state=state)
        for position, body in enumerate(bodies):
            work.add(Kind.MEETING_BODY, meeting_id=made, body_id=body, position=position)
        work.commit()
    return made


@pytest.fixture
def people(store: Store) -> dict[str, UUID]:
    """Two bodies, an agency, and four people with a place in them."""
    with store.work("begin") as work:
        ids = {"one": work.add(Kind.BODY, code="F01", name="Forum 1", quorum=3)}
        ids["two"] = work.add(Kind.BODY, code="F02", name="Forum 2")
        ids["police"] = work.add(Kind.AGENCY, name="Police")
        for name, body, kind, resident in (
            ("Ann", "one", RoleKind.MEMBER, False),
            ("Bo", "two", RoleKind.CHAIR, False),
            ("Cy", "one", RoleKind.OFFICER, False),
            ("Di", "one", RoleKind.MEMBER, True),
        ):
            ids[name] = work.add(Kind.PERSON, name=name, resident=resident)
            work.add(Kind.ROLE, kind=kind, person_id=ids[name], body_id=ids[body])
        works = {"kind": RoleKind.WORKS_FOR, "person_id": ids["Cy"], "agency_id": ids["police"]}
        work.add(Kind.ROLE, **works, from_day=dt.date(2020, 1, 1))
        work.commit()
    return ids


def test_a_joint_meeting_expects_the_members_of_both(store: Store, people: dict[str, UUID]) -> None:
    joint = meeting(store, DAY, MeetingState.PLANNED, people["one"], people["two"])
    found = {row.person: (row.agency, row.capacity, row.member) for row in store.register.members(joint)}
    assert found == {
        "Ann": ("", Capacity.MEMBER, True),
        "Bo": ("", Capacity.MEMBER, True),
        "Cy": ("Police", Capacity.AGENCY, False),
        "Di": ("", Capacity.RESIDENT, True),
    }


def test_regulars_are_those_of_the_last_meeting_held(store: Store, people: dict[str, UUID]) -> None:
    earlier = meeting(store, dt.date(2026, 3, 12), MeetingState.CLOSED, people["one"])
    with store.work("come") as work:
        for name, mark in (("Bo", Mark.IN_ROOM), ("Ann", Mark.APOLOGIES)):
            work.add(
                Kind.ATTENDANCE,
                meeting_id=earlier,
                person_id=people[name],
                agency_id=people["police"],
                mark=mark,
            )
        work.commit()
    now = meeting(store, DAY, MeetingState.PLANNED, people["one"])
    assert [(r.person, r.agency, r.mark, r.id) for r in store.register.regulars(now)] == [
        ("Bo", "Police", Mark.EXPECTED, None)
    ]


def test_seats_of_a_joint_meeting_are_those_of_each_body(store: Store, people: dict[str, UUID]) -> None:
    joint = meeting(store, DAY, MeetingState.PLANNED, people["two"], people["one"])
    seats = store.register.seats(joint)
    assert [(seat.body, seat.needed) for seat in seats] == [("Forum 2", None), ("Forum 1", 3), ("Forum 1", 3)]
    assert {seat.person_id for seat in seats} == {people["Ann"], people["Bo"], people["Di"]}


def test_a_body_without_members_has_an_empty_seat(store: Store, people: dict[str, UUID]) -> None:
    with store.work("begin") as work:
        empty = work.add(Kind.BODY, code="F03", name="Forum 3", quorum=2)
        work.commit()
    (seat,) = store.register.seats(meeting(store, DAY, MeetingState.PLANNED, empty))
    assert (seat.needed, seat.person_id, seat.agency_id) == (2, None, None)


def test_names_are_everybody_but_the_merged(store: Store, people: dict[str, UUID]) -> None:
    with store.work("merge") as work:
        work.change(Kind.PERSON, people["Bo"], merged_into=people["Ann"])
        work.commit()
    assert {name for _, name in store.register.names()} == {"Ann", "Cy", "Di"}


def test_a_place_is_kept_without_history(store: Store) -> None:
    before = store.position()
    store.places.keep("room", "here")
    store.places.keep("room", "there")
    assert store.places.get("room") == "there"
    store.places.forget("room")
    assert store.places.get("room") is None
    assert store.position() == before


def test_what_is_in_issued_minutes_is_not_undone(store: Store, people: dict[str, UUID]) -> None:
    held = meeting(store, DAY, MeetingState.CLOSED, people["one"])
    with store.work("write minute") as work:
        work.add(Kind.AGENDA_ITEM, meeting_id=held, title="Lights", minute="Out.")
        written = work.commit().unit
    with store.work("issue", final=True) as work:
        work.change(Kind.MEETING, held, minutes_state=MinutesState.ISSUED)
        work.commit()
    assert written is not None
    with pytest.raises(Refused, match="F01-2026-05-12"):
        store.undo(written, "undo")

"""What two laptops both logged: found by natural key and likeness, joined with all that hangs on either, undone."""

import datetime as dt
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest

from cspdesk.domain.kinds import Capacity, Kind, Mark, MeetingState, MinutesState
from cspdesk.office import Office, open_office
from tests.same_stores import differences

DAY = dt.date(2026, 11, 10)
OTHER = uuid4()


@pytest.fixture
def elsewhere(office: Office) -> Callable[[], None]:
    """From its call on the office signs as another computer, whose units come in by a taking."""

    def go() -> None:
        office.store.computer_id = OTHER

    return go


def meeting(office: Office, start: dt.time = dt.time(19)) -> UUID:
    """A meeting of the first forum, as a laptop writes it that knows nothing of another one on that day."""
    made: list[UUID] = []
    forum = office.bodies.forums()[0].id
    with office.store.work("add meeting") as work:
        made.append(work.add(Kind.MEETING, day=DAY, start=start, state=MeetingState.OPEN))
        work.add(Kind.MEETING_BODY, meeting_id=made[0], body_id=forum, position=0)
        work.commit()
    return made[0]


def item(office: Office, meeting_id: UUID, title: str, minute: str = "") -> UUID:
    with office.store.work("add item") as work:
        made = work.add(Kind.AGENDA_ITEM, meeting_id=meeting_id, title=title, minute=minute, position=1)
        work.commit()
    return made


@pytest.fixture
def both(office: Office, elsewhere: Callable[[], None]) -> tuple[UUID, UUID]:
    ours = meeting(office)
    elsewhere()
    return ours, meeting(office, dt.time(19, 30))


def rows(office: Office, kind: Kind, meeting_id: UUID) -> list[dict[str, Any]]:
    with office.store.work("look") as work:
        return work.find(kind, meeting_id=meeting_id)


def test_one_meeting_logged_on_two_laptops_is_found(office: Office, both: tuple[UUID, UUID]) -> None:
    (found,) = office.doubles.found({Kind.MEETING: [both[1]]})
    assert found.id == both
    assert found.why == "same forum or group and day, 30 minutes apart"


def test_meetings_far_apart_on_one_day_are_two(office: Office, elsewhere: Callable[[], None]) -> None:
    meeting(office, dt.time(10))
    elsewhere()
    assert office.doubles.found({Kind.MEETING: [meeting(office, dt.time(19))]}) == []


def test_two_that_were_kept_apart_are_not_offered_again(office: Office, both: tuple[UUID, UUID]) -> None:
    (found,) = office.doubles.found({Kind.MEETING: [both[1]]})
    office.doubles.keep_apart(found)
    assert office.doubles.found({Kind.MEETING: [both[1]]}) == []


def test_two_records_of_one_computer_are_its_own_affair(office: Office) -> None:
    meeting(office)
    assert office.doubles.found({Kind.MEETING: [meeting(office)]}) == []


def test_joined_meetings_hold_the_register_of_both_under_the_ids_it_had(
    office: Office, both: tuple[UUID, UUID]
) -> None:
    ann, ben = office.people.add("Ann Sample"), office.people.add("Ben Model")
    kept = office.register.mark(both[0], ann, Mark.APOLOGIES, capacity=Capacity.MEMBER)
    office.register.mark(both[1], ann, Mark.IN_ROOM, capacity=Capacity.MEMBER)
    brought = office.register.mark(both[1], ben, Mark.IN_ROOM, capacity=Capacity.MEMBER)
    office.doubles.join(Kind.MEETING, *both)
    found = {row["id"]: (row["person_id"], row["mark"]) for row in rows(office, Kind.ATTENDANCE, both[0])}
    assert found[brought] == (ben, Mark.IN_ROOM)
    assert kept not in found
    assert office.register.mark(both[0], ben, Mark.ABSENT, capacity=Capacity.MEMBER) == brought


def test_joined_meetings_hold_items_decisions_and_actions_of_both(
    office: Office, both: tuple[UUID, UUID]
) -> None:
    ours, theirs = (
        item(office, both[0], "Police report", "Quiet."),
        item(office, both[1], "Police report", "Cars."),
    )
    extra = item(office, both[1], "Bins")
    with office.store.work("decide") as work:
        decision = work.add(Kind.DECISION, meeting_id=both[1], item_id=theirs, text="Write to the council")
        number = {"code": "F01", "year": 2026, "running": 9}
        about = {"meeting_id": both[1], "item_id": theirs, "given_on": DAY}
        action = work.add(Kind.ACTION, text="Write", **about, **number)
        work.commit()
    office.doubles.join(Kind.MEETING, *both)
    agenda = [(row.id, row.minute) for row in office.store.meetings.items(both[0])]
    assert agenda == [(ours, "Quiet."), (theirs, "Cars."), (extra, "")]
    assert [row["id"] for row in rows(office, Kind.DECISION, both[0])] == [decision]
    assert [row["id"] for row in rows(office, Kind.ACTION, both[0])] == [action]


def test_the_old_id_of_a_joined_meeting_leads_to_the_kept_one(
    office: Office, both: tuple[UUID, UUID]
) -> None:
    office.doubles.join(Kind.MEETING, *both)
    assert office.meetings.get(both[1]).id == both[0]
    assert len(office.store.meetings.all()) == 1


def test_undo_takes_a_join_back(office: Office, both: tuple[UUID, UUID]) -> None:
    extra = item(office, both[1], "Bins")
    office.doubles.join(Kind.MEETING, *both)
    office.history.undo(office.history.recent()[-1].id)
    assert office.meetings.get(both[1]).id == both[1]
    assert [row["id"] for row in rows(office, Kind.AGENDA_ITEM, both[1])] == [extra]
    assert len(rows(office, Kind.MEETING_BODY, both[0])) == len(rows(office, Kind.MEETING_BODY, both[1])) == 1


def test_a_person_typed_twice_is_found_and_joined(office: Office, elsewhere: Callable[[], None]) -> None:
    ours = office.people.add("Ann Sample")
    elsewhere()
    theirs = office.people.add("Sample, Ann")
    (found,) = office.doubles.found({Kind.PERSON: [theirs]})
    office.doubles.join(found.kind, *found.id)
    assert office.people.get(theirs).id == ours
    assert {line.record_id for line in office.history.of(ours)} == {ours, theirs}


def test_an_agency_typed_twice_is_found(office: Office, elsewhere: Callable[[], None]) -> None:
    elsewhere()
    theirs = office.partners.add("The Police")
    (found,) = office.doubles.found({Kind.AGENCY: [theirs]})
    assert {found.title, found.other_title} == {"Police", "The Police"}


def test_one_issue_raised_twice_is_found_and_its_number_leads_on(
    office: Office, elsewhere: Callable[[], None]
) -> None:
    forum = office.bodies.forums()[0].id
    said: dict[str, Any] = {"body_id": forum, "place": "Foster Hill Road", "kind": "speeding"}
    ours = office.issues.add("Cars race along Foster Hill Road", raised_on=DAY, **said)
    elsewhere()
    theirs = office.issues.add("Speeding cars on Foster Hill Road", raised_on=DAY + dt.timedelta(3), **said)
    late = office.issues.add("Cars race along Foster Hill Road", raised_on=DAY + dt.timedelta(30), **said)
    assert office.doubles.found({Kind.ISSUE: [late]}) == []
    (found,) = office.doubles.found({Kind.ISSUE: [theirs]})
    number = office.issues.get(theirs).ref
    office.doubles.join(found.kind, *found.id)
    assert office.issues.get(theirs).id == ours
    assert ours in {hit.id for hit in office.store.search(number)}


def test_an_item_that_says_nothing_goes_and_what_hung_on_it_hangs_on_its_namesake(
    office: Office, both: tuple[UUID, UUID]
) -> None:
    ours, theirs = item(office, both[0], "Police report"), item(office, both[1], "Police report")
    with office.store.work("decide") as work:
        decision = work.add(Kind.DECISION, meeting_id=both[1], item_id=theirs, text="Write to the council")
        work.commit()
    office.doubles.join(Kind.MEETING, *both)
    assert [row.id for row in office.store.meetings.items(both[0])] == [ours]
    assert [(row.id, row.item_id) for row in office.store.meetings.decisions(both[0])] == [(decision, ours)]


def test_the_meeting_made_first_is_kept_and_what_is_on_paper_stays_so(
    office: Office, both: tuple[UUID, UUID]
) -> None:
    with office.store.work("issue") as work:
        work.change(Kind.MEETING, both[1], state=MeetingState.CLOSED, minutes_state=MinutesState.ISSUED)
        work.commit()
    office.doubles.join(Kind.MEETING, both[1], both[0], minutes_state=MinutesState.NONE)
    kept = office.meetings.get(both[1])
    assert (kept.id, kept.minutes_state) == (both[0], MinutesState.ISSUED)


def test_computers_that_join_the_same_two_meetings_either_way_round_end_equal(
    office: Office, tmp_path: Path
) -> None:
    here = office.store.path
    assert here is not None
    copy = shutil.copyfile(here, tmp_path / "there.cspdesk")
    there = open_office(copy, machine="there", today=office.context.today())
    ours, theirs = meeting(office), meeting(there, dt.time(19, 30))
    item(office, ours, "Police report", "Quiet.")
    item(there, theirs, "Police report", "Cars.")

    def exchange() -> None:
        for giver, taker in ((office, there), (there, office), (office, there)):
            file = tmp_path / "a.handover"
            giver.handovers.make(file, plain=True)
            taker.handovers.take(file, {})

    exchange()
    office.doubles.join(Kind.MEETING, ours, theirs)
    there.doubles.join(Kind.MEETING, theirs, ours)
    exchange()
    there.close(keep_backup=False)
    assert [row.minute for row in office.store.meetings.items(ours)] == ["Quiet.", "Cars."]
    assert differences(here, copy) == []

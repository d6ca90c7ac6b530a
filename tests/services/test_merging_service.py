"""Duplicates pointed out, and two records made one without losing what either did."""

import datetime as dt
from typing import Any
from uuid import UUID

import pytest

from cspdesk.domain.kinds import Capacity, Consent, Kind, Mark, RoleKind
from cspdesk.errors import Refused
from cspdesk.office import Office

DAY = dt.date(2026, 3, 10)


def two(office: Office, **values: Any) -> tuple[UUID, UUID]:
    return (
        office.people.add("Ann Sample", "Police", email="ann@example.org"),
        office.people.add("Anne Sample", "Police", **values),
    )


def meeting(office: Office) -> UUID:
    return office.meetings.add([office.bodies.forums()[0].id], DAY)


def police(office: Office) -> UUID:
    found = office.partners.named("Police")
    assert found is not None
    return found.id


def undo_last(office: Office) -> None:
    office.history.undo(office.history.recent()[-1].id)


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("sample, ann", "same name"),
        ("PC Ann Sample", "same name"),
        ("A Sample", "same surname and initial"),
        ("Ann Sampel", "spelt nearly the same"),
    ],
)
def test_likely_person_is_pointed_out_while_typing(office: Office, typed: str, reason: str) -> None:
    ann = office.people.add("Ann Sample", "Police")
    found = office.merging.likely_people(typed)
    assert found[0].id == ann
    assert reason in found[0].reason or found[0].weight >= 70


def test_same_email_is_pointed_out_under_another_name(office: Office) -> None:
    ann = office.people.add("Ann Sample", email="ann@example.org")
    assert office.merging.likely_people("A. Person", email="ANN@example.org")[0].id == ann


def test_different_people_are_not_pointed_out(office: Office) -> None:
    office.people.add("Ann Sample")
    assert office.merging.likely_people("Gus Model") == []


def test_new_person_is_known_to_the_next_look(office: Office) -> None:
    assert office.merging.likely_people("Ann Sample") == []
    office.people.add("Ann Sample")
    assert len(office.merging.likely_people("Ann Sample")) == 1


@pytest.mark.parametrize(
    ("typed", "known"),
    [
        ("The Police", "Police"),
        ("Youth Services", "Youth Service"),
        ("Youth Offending Service", "YOS"),
        ("Alcohol Concerm", "Alcohol Concern"),
    ],
)
def test_likely_agency_is_pointed_out(office: Office, typed: str, known: str) -> None:
    assert office.merging.likely_agencies(typed)[0].name == known


def test_merged_id_leads_to_the_kept_person(office: Office) -> None:
    ann, anne = two(office)
    office.merging.merge_people(ann, anne)
    assert office.people.get(anne).id == ann
    assert [(a.name, a.old_id) for a in office.people.file(ann).aliases] == [("Anne Sample", anne)]


def test_chain_of_merges_leads_to_the_last_kept(office: Office) -> None:
    ann, anne = two(office)
    annie = office.people.add("Annie Sample")
    office.merging.merge_people(anne, ann)
    office.merging.merge_people(annie, anne)
    assert {office.people.get(each).id for each in (ann, anne, annie)} == {annie}


def test_merge_fills_only_what_is_empty(office: Office) -> None:
    ann, anne = two(office, email="anne@example.org", phone="01234 000000")
    office.merging.merge_people(ann, anne)
    person = office.people.get(ann)
    assert (person.email, person.phone) == ("ann@example.org", "01234 000000")


def test_stricter_consent_stays(office: Office) -> None:
    ann, anne = two(office)
    office.people.set_consent(ann, Consent.YES, DAY, "Form", naming=True)
    office.people.set_consent(anne, Consent.NO, DAY, "By telephone", naming=True)
    office.merging.merge_people(ann, anne)
    person = office.people.get(ann)
    assert (person.may_be_named, person.named_source) == (Consent.NO, "By telephone")


def test_history_moves_with_the_person(office: Office) -> None:
    ann, anne = two(office)
    held = meeting(office)
    line = office.register.mark(held, anne, Mark.IN_ROOM, police(office))
    with office.store.work("add action") as work:
        work.add(Kind.ACTION, code="F01", year=2026, running=1, given_on=DAY, owner_person_id=anne)
        work.change(Kind.MEETING, held, chair_id=anne)
        work.commit()
    office.merging.merge_people(ann, anne)
    marks = office.store.meetings.marks([held])
    assert [(row.id, row.person_id) for row in marks] == [(line, ann)]
    assert office.meetings.get(held).chair == "Ann Sample"
    assert [action.ref for action in office.people.file(ann).actions] == ["F01-2026-001"]


def test_of_two_marks_in_one_seat_being_there_stays(office: Office) -> None:
    ann, anne = two(office)
    held = meeting(office)
    office.register.mark(held, ann, Mark.APOLOGIES, police(office))
    line = office.register.mark(held, anne, Mark.ONLINE, police(office))
    office.merging.merge_people(ann, anne)
    assert [(row.id, row.mark) for row in office.store.meetings.marks([held])] == [(line, Mark.ONLINE)]


def test_mark_after_a_merge_stays_one_line(office: Office) -> None:
    ann, anne = two(office)
    held = meeting(office)
    line = office.register.mark(held, anne, Mark.IN_ROOM, police(office))
    office.merging.merge_people(ann, anne)
    office.register.mark(held, ann, Mark.APOLOGIES, police(office))
    assert [(row.id, row.mark) for row in office.store.meetings.marks([held])] == [(line, Mark.APOLOGIES)]


def test_name_of_a_merged_person_goes_on_meaning_the_kept_one(office: Office) -> None:
    ann, anne = two(office)
    office.merging.merge_people(ann, anne)
    assert office.setup.introduce("Anne Sample", "", "") == ann
    office.register.add_person_and_mark(meeting(office), "Anne Sample (Police)", Mark.IN_ROOM)
    assert [person.id for person in office.people.all()] == [ann]


def test_who_stood_in_for_themselves_was_there(office: Office) -> None:
    ann, anne = two(office)
    held = meeting(office)
    office.register.mark(held, ann, Mark.EXPECTED, police(office))
    row = office.store.meetings.marks([held])[0]
    office.register.stood_in(held, row, anne)
    office.merging.merge_people(ann, anne)
    assert [row.mark for row in office.store.meetings.marks([held])] == [Mark.IN_ROOM]


def test_same_role_is_kept_once(office: Office) -> None:
    ann, anne = two(office)
    office.merging.merge_people(ann, anne)
    assert [role.agency for role in office.people.file(ann).roles] == ["Police"]


def test_roles_at_other_times_both_stay(office: Office) -> None:
    ann, anne = two(office)
    forum = office.bodies.forums()[0].id
    for person, year in ((ann, 2010), (anne, 2012)):
        office.people.add_role(
            RoleKind.CHAIR, person, body_id=forum, from_day=dt.date(year, 1, 1), to_day=dt.date(year, 12, 31)
        )
    office.merging.merge_people(ann, anne)
    chairs = [role for role in office.people.file(ann).roles if role.kind is RoleKind.CHAIR]
    assert len(chairs) == 2


def test_undo_of_a_merge_brings_all_back(office: Office) -> None:
    ann, anne = two(office, phone="01234 000000")
    held = meeting(office)
    office.register.mark(held, ann, Mark.APOLOGIES, police(office))
    office.register.mark(held, anne, Mark.IN_ROOM, police(office))
    before = (office.people.file(ann), office.people.file(anne), office.store.meetings.marks([held]))
    office.merging.merge_people(ann, anne, role_title="Sergeant")
    undo_last(office)
    assert (office.people.file(ann), office.people.file(anne), office.store.meetings.marks([held])) == before


def test_person_is_not_merged_with_themselves(office: Office) -> None:
    ann, _ = two(office)
    with pytest.raises(Refused, match="same record"):
        office.merging.merge_people(ann, ann)


def test_person_is_not_merged_twice(office: Office) -> None:
    ann, anne = two(office)
    other = office.people.add("Ben Sample")
    office.merging.merge_people(ann, anne)
    with pytest.raises(Refused, match="not in the list"):
        office.merging.merge_people(other, anne)


def test_merged_agency_gives_its_marks_actions_and_aliases(office: Office) -> None:
    keep, drop = police(office), office.partners.add("Constabulary", aliases=["Force"])
    person = office.people.add("Ann Sample", drop)
    held = meeting(office)
    office.register.mark(held, person, Mark.IN_ROOM, drop, Capacity.AGENCY)
    office.merging.merge_agencies(keep, drop)
    assert [row.agency for row in office.store.meetings.marks([held])] == ["Police"]
    assert office.people.get(person).agency == "Police"
    assert office.partners.get(drop).aliases == "Constabulary; Force"


def test_agency_merged_with_its_successor_follows_nobody(office: Office) -> None:
    keep = police(office)
    new = office.partners.succeed(keep, "Constabulary", DAY)
    office.merging.merge_agencies(keep, new)
    assert office.partners.get(keep).successor_id is None


def test_pair_of_likely_people_is_listed_once(office: Office) -> None:
    ann, anne = two(office)
    office.people.add("Gus Model")
    assert [{person.id, hit.id} for person, hit in office.merging.pairs()] == [{ann, anne}]


def test_who_works_here_goes_on_as_the_person_they_were_merged_into(office: Office) -> None:
    keep, drop = two(office)
    office.store.person_id = drop
    office.merging.merge_people(keep, drop)
    held = meeting(office)
    office.minutes.open_meeting(held)
    assert office.meetings.get(held).note_taker_id == keep

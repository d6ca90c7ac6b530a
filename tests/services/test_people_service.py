"""People: where they work, what they hold, what they agreed to."""

import datetime as dt

import pytest

from cspdesk.domain.kinds import Capacity, Consent, Mark, RoleKind
from cspdesk.errors import Refused
from cspdesk.office import Office

TODAY = dt.date(2026, 11, 21)
YESTERDAY = dt.date(2026, 11, 20)


def test_added_person_works_for_the_agency_by_its_alias(office: Office) -> None:
    made = office.people.quick_add("Ann Sample", "Youth Offending Service")
    assert office.people.get(made).agency == "YOS"


def test_agency_not_known_yet_is_added_with_the_person(office: Office) -> None:
    before = len(office.history.recent())
    made = office.people.quick_add("Ann Sample", "Probation")
    assert office.people.get(made).agency == "Probation"
    assert len(office.history.recent()) == before + 1


def test_person_without_a_name_is_refused(office: Office) -> None:
    with pytest.raises(Refused, match="name"):
        office.people.add("  ")


def test_wrong_email_is_refused_before_anything_is_stored(office: Office) -> None:
    with pytest.raises(Refused, match="not an e-mail"):
        office.people.add("Ann Sample", email="ann at example")
    assert office.people.all() == []


def test_new_employer_ends_the_old_one_yesterday(office: Office) -> None:
    made = office.people.add("Ann Sample", "Police", from_day=dt.date(2026, 1, 1))
    office.people.change(made, agency="BBC")
    roles = office.people.file(made).roles
    assert [(r.agency, r.from_day, r.to_day) for r in roles] == [
        ("BBC", TODAY, None),
        ("Police", dt.date(2026, 1, 1), YESTERDAY),
    ]


def test_same_employer_again_changes_nothing(office: Office) -> None:
    made = office.people.add("Ann Sample", "Police")
    office.people.change(made, agency="police", role_title="Sergeant")
    assert len(office.people.file(made).roles) == 1


def test_consent_keeps_its_day_and_source(office: Office) -> None:
    made = office.people.add("Ann Sample")
    office.people.set_consent(made, Consent.YES, TODAY, "Form at the meeting", naming=True)
    person = office.people.get(made)
    assert (person.may_be_named, person.named_on, person.named_source) == (
        Consent.YES,
        TODAY,
        "Form at the meeting",
    )
    assert person.may_be_contacted is Consent.UNKNOWN


def test_role_in_the_past_is_ordinary_work(office: Office) -> None:
    made = office.people.add("Ann Sample")
    forum = office.bodies.forums()[0].id
    day = dt.date(2013, 5, 1)
    office.people.add_role(RoleKind.CHAIR, made, body_id=forum, from_day=day, to_day=dt.date(2014, 5, 1))
    assert office.bodies.get(forum, dt.date(2013, 6, 1)).chair == "Ann Sample"
    assert office.bodies.get(forum).chair == ""


def test_role_that_ends_before_it_begins_is_refused(office: Office) -> None:
    made = office.people.add("Ann Sample")
    with pytest.raises(Refused, match="before the first"):
        office.people.add_role(
            RoleKind.MEMBER, made, body_id=office.bodies.forums()[0].id, from_day=TODAY, to_day=YESTERDAY
        )


def test_ended_role_stays_on_record(office: Office) -> None:
    made = office.people.add("Ann Sample")
    role = office.people.add_role(RoleKind.MEMBER, made, body_id=office.bodies.forums()[0].id)
    office.people.end_role(role, YESTERDAY)
    assert office.people.file(made).roles[0].to_day == YESTERDAY


def test_person_in_a_register_is_not_removed(office: Office) -> None:
    made = office.people.add("Ann Sample")
    meeting = office.meetings.add([office.bodies.forums()[0].id], dt.date(2026, 3, 10))
    office.register.mark(meeting, made, Mark.IN_ROOM, capacity=Capacity.RESIDENT)
    with pytest.raises(Refused, match="must stay true"):
        office.people.remove(made)


def test_person_in_no_record_is_removed_with_their_roles(office: Office) -> None:
    made = office.people.add("Ann Sample", "Police")
    office.people.remove(made)
    assert office.people.all() == []
    office.history.undo(office.history.recent()[-1].id)
    assert office.people.get(made).agency == "Police"


def test_names_tell_people_of_one_name_apart(office: Office) -> None:
    office.people.add("Ann Sample", "Police", role_title="Sergeant")
    office.people.add("Ann Sample", "BBC")
    assert sorted(choice.detail for choice in office.people.names()) == ["BBC", "Sergeant, Police"]


def test_somebody_merged_is_found_by_the_name_they_had(office: Office) -> None:
    keep, drop = office.people.add("Ann Sample"), office.people.add("Nan Sample")
    office.merging.merge_people(keep, drop)
    found = office.people.named("nan sample")
    assert found is not None
    assert found.id == keep

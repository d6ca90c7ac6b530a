import datetime as dt

import pytest

from cspdesk.domain.kinds import BodyKind, RoleKind
from cspdesk.errors import Refused
from cspdesk.office import Office

TODAY = dt.date(2026, 11, 21)


def test_members_are_grouped_by_category_and_add_up(office: Office) -> None:
    forum = office.bodies.forums()[0]
    agencies = office.store.people.agencies()
    member = office.setup.introduce("A. Councillor", "Councillor", "")
    office.memberships.add(forum.id, member, None, "District councillor")
    for agency in agencies[:2]:
        office.memberships.add(forum.id, None, agency.id, "Partner agency")
    groups = office.memberships.by_category(forum.id)
    assert [(g.category, len(g.members)) for g in groups] == [
        ("District councillor", 1),
        ("Partner agency", 2),
    ]
    assert sum(len(group.members) for group in groups) == len(office.memberships.of(forum.id)) == 3


def test_a_group_of_bodies_may_have_a_person_as_a_member(office: Office) -> None:
    group = office.bodies.add(BodyKind.STEERING, "Partnership board")
    for agency in office.store.people.agencies()[:7]:
        office.memberships.add(group, None, agency.id)
    office.memberships.add(group, office.setup.introduce("Cabinet member", "", ""), None)
    members = office.memberships.of(group)
    assert (len(members), sum(member.person_id is not None for member in members)) == (8, 1)


def test_an_ended_membership_is_past_and_stays_on_record(office: Office) -> None:
    forum, agency = office.bodies.forums()[0], office.store.people.agencies()[0]
    role = office.memberships.add(forum.id, None, agency.id, from_day=dt.date(2020, 1, 1))
    office.memberships.end(role, dt.date(2026, 3, 31))
    assert office.memberships.of(forum.id) == []
    assert [past.agency for past in office.memberships.past(forum.id)] == [agency.name]
    assert len(office.memberships.of(forum.id, dt.date(2026, 3, 31))) == 1


def test_the_same_member_is_not_listed_twice(office: Office) -> None:
    forum, agency = office.bodies.forums()[0], office.store.people.agencies()[0]
    office.memberships.add(forum.id, None, agency.id)
    with pytest.raises(Refused, match="already"):
        office.memberships.add(forum.id, None, agency.id)


def test_a_membership_needs_somebody(office: Office) -> None:
    with pytest.raises(Refused, match="person or an agency"):
        office.memberships.add(office.bodies.forums()[0].id, None, None)


def test_a_membership_does_not_end_before_it_begins(office: Office) -> None:
    forum, agency = office.bodies.forums()[0], office.store.people.agencies()[0]
    role = office.memberships.add(forum.id, None, agency.id, from_day=TODAY)
    with pytest.raises(Refused, match="before it began"):
        office.memberships.end(role, dt.date(2026, 1, 1))


def test_a_category_in_use_is_offered_before_the_usual_ones(office: Office) -> None:
    office.memberships.add(
        office.bodies.forums()[0].id, None, office.store.people.agencies()[0].id, "Allotment holders"
    )
    assert office.memberships.categories()[:2] == ["Allotment holders", "District councillor"]


def test_a_substitute_comes_after_the_members_of_a_category(office: Office) -> None:
    forum = office.bodies.forums()[0]
    for name, kind in (("Ann", RoleKind.SUBSTITUTE), ("Zoe", RoleKind.MEMBER)):
        office.memberships.add(forum.id, office.setup.introduce(name, "", ""), None, "Resident", kind=kind)
    assert [member.person for member in office.memberships.of(forum.id)] == ["Zoe", "Ann"]

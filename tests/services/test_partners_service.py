"""Partners: standing with dates, succession, who speaks for them."""

import datetime as dt
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa

from cspdesk.domain.attendance import agencies_present
from cspdesk.domain.kinds import AgencyKind, BodyKind, Capacity, Kind, Mark, RoleKind, Standing
from cspdesk.domain.partners import Stands
from cspdesk.errors import Refused
from cspdesk.office import Office
from cspdesk.services.counting import attended

FIRST = dt.date(2026, 4, 1)


def agency(office: Office, name: str) -> UUID:
    found = office.partners.named(name)
    assert found is not None
    return found.id


def meeting_on(office: Office, day: dt.date) -> UUID:
    return office.meetings.add([office.bodies.forums()[0].id], day)


def test_plan_brings_sixteen_partners_and_three_teams(office: Office) -> None:
    counts = office.partners.counts()
    assert (counts.members, counts.teams) == (16, 3)


def test_alias_finds_the_agency(office: Office) -> None:
    assert office.partners.named("youth offending service").name == "YOS"


def test_name_that_is_taken_is_refused(office: Office) -> None:
    with pytest.raises(Refused, match="already"):
        office.partners.add("police")


def test_agency_with_aliases_is_one_undo(office: Office) -> None:
    made = office.partners.add("Probation", kind=AgencyKind.STATUTORY, aliases=["Probation Service", ""])
    assert office.partners.get(made).aliases == "Probation Service"
    unit = office.history.recent()[-1]
    office.history.undo(unit.id)
    assert office.partners.named("Probation") is None


def test_changed_aliases_come_and_go(office: Office) -> None:
    yos = agency(office, "YOS")
    office.partners.change(yos, aliases=["Youth Offending Team"])
    assert office.partners.get(yos).aliases == "Youth Offending Team"


def test_team_below_itself_is_refused(office: Office) -> None:
    bbc, rangers = agency(office, "BBC"), agency(office, "Environment Rangers")
    with pytest.raises(Refused, match="below itself"):
        office.partners.change(bbc, parent_id=rangers)


def test_succession_moves_the_count_on_its_day(office: Office) -> None:
    pct = agency(office, "PCT")
    office.partners.change(pct, standing=Standing.RESPONSIBLE)
    new = office.partners.succeed(pct, "Clinical Commissioning Group", FIRST)
    before = {line.id: line.stands for line in office.partners.all(FIRST - dt.timedelta(days=1))}
    after = {line.id: line.stands for line in office.partners.all(FIRST)}
    assert (before[pct], before[new]) == (Stands.RESPONSIBLE, Stands.COMING)
    assert (after[pct], after[new]) == (Stands.ENDED, Stands.RESPONSIBLE)


def test_attendance_before_succession_stays_with_the_old_body(office: Office) -> None:
    pct = agency(office, "PCT")
    office.partners.change(pct, standing=Standing.RESPONSIBLE)
    person = office.people.add("Pat Sample", "PCT", from_day=dt.date(2025, 1, 1))
    early, late = meeting_on(office, dt.date(2026, 3, 10)), meeting_on(office, dt.date(2026, 5, 12))
    office.register.mark(early, person, Mark.IN_ROOM, pct, Capacity.AGENCY)
    new = office.partners.succeed(pct, "Clinical Commissioning Group", FIRST, with_people=True)
    office.register.mark(late, person, Mark.IN_ROOM, office.people.get(person).agency_id, Capacity.AGENCY)
    counted = [agencies_present(attended(office.store.meetings.marks([each]))) for each in (early, late)]
    assert counted == [{pct}, {new}]


def test_people_pass_on_with_succession_when_asked(office: Office) -> None:
    pct = agency(office, "PCT")
    person = office.people.add("Pat Sample", "PCT", from_day=dt.date(2025, 1, 1))
    new = office.partners.succeed(pct, "CCG", FIRST, with_people=True)
    was = office.people.all(FIRST - dt.timedelta(days=1))
    assert next(p for p in was if p.id == person).agency_id == pct
    assert office.people.get(person).agency_id == new


def test_successor_of_its_own_successor_is_refused(office: Office) -> None:
    pct = agency(office, "PCT")
    new = office.partners.succeed(pct, "CCG", FIRST)
    with pytest.raises(Refused, match="follows"):
        office.partners.succeed(new, pct, FIRST)


def test_authority_without_a_named_person_is_flagged(office: Office) -> None:
    police = agency(office, "Police")
    office.partners.change(police, standing=Standing.RESPONSIBLE)
    assert [each.id for each in office.partners.unrepresented()] == [police]
    office.partners.name_speaker(police, RoleKind.REPRESENTATIVE, "Ann Sample")
    assert office.partners.unrepresented() == []


def test_new_representative_ends_the_one_before(office: Office) -> None:
    police = agency(office, "Police")
    office.partners.name_speaker(police, RoleKind.REPRESENTATIVE, "Ann Sample", FIRST)
    office.partners.name_speaker(police, RoleKind.REPRESENTATIVE, "Ben Sample", dt.date(2026, 9, 1))
    spring = next(line for line in office.partners.all(dt.date(2026, 5, 1)) if line.id == police)
    autumn = next(line for line in office.partners.all() if line.id == police)
    assert (spring.representative, autumn.representative) == ("Ann Sample", "Ben Sample")


def test_duty_body_is_no_member(office: Office) -> None:
    office.partners.add("Police and Crime Commissioner", standing=Standing.DUTY, duty="to co-operate")
    assert office.partners.counts().members == 16
    assert office.partners.counts().duty == 1


def test_group_of_seven_bodies_and_a_person_has_eight_members(office: Office) -> None:
    group = office.bodies.add(BodyKind.EXECUTIVE, "Executive", "EX")
    member = office.people.add("Cabinet Member Sample", role_title="Cabinet member")
    office.people.add_role(RoleKind.MEMBER, member, body_id=group)
    with office.store.work("add members") as work:
        for each in office.store.people.agencies()[:7]:
            work.add(Kind.ROLE, kind=RoleKind.MEMBER, body_id=group, agency_id=each.id)
        work.commit()
    members = office.bodies.roles(group)
    assert len(members) == 8
    assert [role.person for role in members if role.person_id] == ["Cabinet Member Sample"]


def test_partner_in_a_register_is_not_removed(office: Office) -> None:
    police = agency(office, "Police")
    person = office.people.add("Ann Sample", "Police")
    meeting = meeting_on(office, dt.date(2026, 3, 10))
    office.register.mark(meeting, person, Mark.IN_ROOM, police, Capacity.AGENCY)
    with pytest.raises(Refused, match="merge it"):
        office.partners.remove(police)


def test_actions_of_teams_count_for_their_agency(office: Office) -> None:
    with office.store.work("add action") as work:
        work.add(
            Kind.ACTION, code="F01", year=2026, running=1, given_on=FIRST, due=FIRST,
            owner_agency_id=agency(office, "PCSOs"),
        )  # fmt: skip
        work.commit()
    police = next(line for line in office.partners.all() if line.agency.name == "Police")
    assert (police.open_actions, police.late_actions) == (1, 1)


def test_list_of_partners_takes_three_selects_however_many_there_are(office: Office) -> None:
    counted = []
    for more in range(2):
        said: list[str] = []
        hear = said.append
        with listening(office, hear):
            office.partners.all()
        counted.append(len(said))
        for number in range(5):
            office.people.add(f"Person {number}", f"Agency {more}{number}")
    assert counted == [3, 3]


@contextmanager
def listening(office: Office, hear: Callable[[str], None]) -> Iterator[None]:
    def heard(*all_: Any) -> None:
        if all_[2].lstrip().upper().startswith("SELECT"):
            hear(all_[2])

    sa.event.listen(office.store.engine, "before_cursor_execute", heard)
    yield
    sa.event.remove(office.store.engine, "before_cursor_execute", heard)

"""How agencies stand on a day, and membership counts."""

import datetime as dt
from typing import Any
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cspdesk.domain.kinds import AgencyKind, Standing
from cspdesk.domain.partners import Stands, count_partners, stands
from cspdesk.domain.people import AgencyRow

DAY = dt.date(2013, 4, 1)
BEFORE = DAY - dt.timedelta(days=1)


def agency(standing: Standing, parent: UUID | None = None, **dates: Any) -> AgencyRow:
    kind = AgencyKind.TEAM if parent else AgencyKind.HEALTH
    days = {"responsible_from": None, "responsible_to": None, **dates}
    return AgencyRow(
        uuid4(), "", kind, 0, parent, standing, days["responsible_from"], days["responsible_to"],
        None, "", "", "", "", "", "", "",
    )  # fmt: skip


def test_six_responsible_and_ten_others_are_counted() -> None:
    rows = [agency(Standing.RESPONSIBLE)] * 6 + [agency(Standing.MEMBER)] * 10
    counts = count_partners(rows, DAY)
    assert (counts.responsible, counts.other) == (6, 10)
    assert counts.words == "16 partners: 6 responsible, 10 other"


def test_duty_bodies_and_teams_are_in_no_count_of_members() -> None:
    rows = [agency(Standing.DUTY), agency(Standing.MEMBER, parent=uuid4()), agency(Standing.OUTSIDE)]
    counts = count_partners(rows, DAY)
    assert counts.members == 0
    assert (counts.duty, counts.teams) == (1, 1)


@pytest.mark.parametrize(("day", "expected"), [(BEFORE, Stands.RESPONSIBLE), (DAY, Stands.ENDED)])
def test_old_authority_ends_after_its_last_day(day: dt.date, expected: Stands) -> None:
    assert stands(agency(Standing.RESPONSIBLE, responsible_to=BEFORE), day) is expected


@pytest.mark.parametrize(("day", "expected"), [(BEFORE, Stands.COMING), (DAY, Stands.RESPONSIBLE)])
def test_new_authority_begins_on_its_first_day(day: dt.date, expected: Stands) -> None:
    assert stands(agency(Standing.RESPONSIBLE, responsible_from=DAY), day) is expected


def test_one_partner_is_not_plural() -> None:
    assert count_partners([agency(Standing.MEMBER)], DAY).words == "1 partner: 0 responsible, 1 other"


@given(
    st.lists(
        st.tuples(st.sampled_from(Standing), st.booleans(), st.none() | st.dates(), st.none() | st.dates())
    ),
    st.dates(),
)
def test_every_agency_stands_in_exactly_one_way(
    rows: list[tuple[Standing, bool, dt.date | None, dt.date | None]], day: dt.date
) -> None:
    found = [
        agency(standing, uuid4() if team else None, responsible_from=first, responsible_to=last)
        for standing, team, first, last in rows
    ]
    counts = count_partners(found, day)
    others = sum(stands(each, day) in (Stands.OUTSIDE, Stands.COMING, Stands.ENDED) for each in found)
    assert counts.members + counts.duty + counts.teams + others == len(found)
    assert counts.responsible == sum(each.is_responsible(day) and each.parent_id is None for each in found)

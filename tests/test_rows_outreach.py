"""Rows of the mission that outreach, events and issues serve, each one fact seen from outside.

One office for all of them: every test has a forum of its own or a kind that no other counts.
"""

import datetime as dt
from collections.abc import Iterator
from typing import Any
from uuid import UUID

import pytest

from cspdesk.domain.activity_checks import warnings
from cspdesk.domain.activity_kinds import ActivityState, Feature, Part
from cspdesk.domain.answer_kinds import Answer, ClockKind, Dealt, Matter
from cspdesk.domain.answers import ClockStatus
from cspdesk.domain.kind_registers import By
from cspdesk.domain.kinds import ActionState
from cspdesk.domain.measures import Figure
from cspdesk.errors import Refused
from cspdesk.office import Office
from cspdesk.services.measures import MeasureLine
from tests.offices import kind_of, new_office

TODAY, MAY = dt.date(2026, 11, 21), dt.date(2026, 5, 4)


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    path = tmp_path_factory.mktemp("outdoors") / "office.cspdesk"
    made = new_office(path, "north-bedfordshire-2008", machine="test", today=TODAY)
    yield made
    made.close(keep_backup=False)


def forum(office: Office, number: int) -> UUID:
    return office.bodies.forums()[number - 1].id


def add(office: Office, key: str, day: dt.date = MAY, title: str = "Something", **values: Any) -> UUID:
    return office.activities.add(
        kind_of(office, key), title, day, state=values.pop("state", ActivityState.DONE), **values
    )


def line(office: Office, key: str) -> MeasureLine:
    return next(line for line in office.measures.grid() if line.measure.key == key)


def cell(office: Office, key: str, number: int) -> Figure:
    return line(office, key).cells[number - 1].figure


def test_a8_six_services_each_are_108_and_a_team_with_five_is_short_by_one(office: Office) -> None:
    for number, services in ((1, 6), (2, 5)):
        for _ in range(services):
            add(office, "deterrent", body_id=forum(office, number), state=ActivityState.UNDER_WAY)
    assert line(office, "deterrents").figure.target == 108
    assert [cell(office, "deterrents", number).short for number in (1, 2, 3)] == [0, 1, 6]


def test_a10_the_matrix_of_support_equals_its_log(office: Office) -> None:
    for number, month in ((1, 4), (1, 4), (2, 6)):
        add(office, "support", dt.date(2026, month, 8), body_id=forum(office, number))
    rows = office.outreach.months_of(kind_of(office, "support")).rows
    assert [cell.count for cell in rows[0].cells[:3]] == [2, 0, 0]
    assert sum(row.count for row in rows) == 3


def test_a11_an_overdue_referral_is_flagged(office: Office) -> None:
    police = office.partners.add("Referred-to agency")
    made = office.issues.add(
        "Dealing behind the shops",
        body_id=forum(office, 3),
        raised_on=MAY,
        matter=Matter.REFERRAL,
        agency_id=police,
    )
    (clock,) = office.answers.chain(made).clocks
    assert (clock.clock, clock.status(TODAY, office.clocks.now())) == (ClockKind.REPLY, ClockStatus.OVERDUE)
    assert made in {issue.id for issue in office.issues.all() if issue.agency_id == police}


def test_a12_young_people_identified_are_numbers_without_names_that_roll_up(office: Office) -> None:
    for number, identified, supported in ((4, 5, 3), (5, 8, 6)):
        counts = {"Identified": identified, "Supported": supported}
        add(office, "identified", body_id=forum(office, number), counts=counts)
    row = next(k for k in office.activities.kinds() if k.key == "identified")
    assert not any(row.has(named) for named in (Feature.TAKERS, Feature.SIGN_UPS, Feature.QUESTIONNAIRE))
    assert [line(office, key).figure.value for key in ("identified", "supported")] == [13, 9]


def test_a13_a_pilot_past_its_review_is_overdue_until_a_verdict_is_entered(office: Office) -> None:
    pilot = add(office, "project", title="Sparks", review_on=dt.date(2026, 10, 1))
    assert office.activities.get(pilot).review_overdue(TODAY)
    office.activities.judge(pilot, "Stop: nobody used it.")
    assert not office.activities.get(pilot).review_overdue(TODAY)


def test_a20_a_meeting_held_or_a_visit_to_a_group_makes_contact_in_a_month(office: Office) -> None:
    add(office, "group_visit", dt.date(2026, 7, 9), body_id=forum(office, 6))
    add(office, "group_visit", dt.date(2026, 8, 9), body_id=forum(office, 6), state=ActivityState.PLANNED)
    grid = office.outreach.contact()
    empty = grid.empty(grid.rows[5], TODAY)
    assert (dt.date(2026, 7, 1) in empty, dt.date(2026, 8, 1) in empty) == (False, True)


def test_a24_an_action_is_traced_to_the_finding_and_the_review_it_came_from(office: Office) -> None:
    review = add(office, "forum_review", title="Review of the forums")
    finding = office.issues.add(
        "Papers come late", body_id=forum(office, 7), matter=Matter.COMMENT, activity_id=review
    )
    action = office.actions.add("Send papers sooner", body_id=forum(office, 7), issue_id=finding)
    chain = office.answers.chain(finding)
    assert chain.event is not None
    assert (chain.event.id, [each.id for each in chain.actions]) == (review, [action])


def test_a27_a29_the_year_owes_a_session_and_a_seminar_until_they_are_held(office: Office) -> None:
    owed = {each.plural: each.done for each in office.activities.missed()}
    assert {"Public question sessions", "Community safety seminars"} <= owed.keys()
    session = add(office, "face_the_people", state=ActivityState.PLANNED)
    question = office.issues.add("Why no bus?", body_id=forum(office, 8), activity_id=session)
    with pytest.raises(Refused, match="neither an answer nor an action"):
        office.activities.close(session)
    office.actions.add("Ask the bus company", body_id=forum(office, 8), issue_id=question)
    office.activities.close(session)
    assert "Public question sessions" not in {each.plural for each in office.activities.missed()}


def test_a37_an_action_implemented_changes_the_figure_at_once_and_by_one(office: Office) -> None:
    before = line(office, "actions_implemented").figure.value
    made = office.actions.add("Paint the wall", body_id=forum(office, 9), from_community=True, adopted_on=MAY)
    assert line(office, "actions_implemented").figure.value == before
    office.actions.close(made, ActionState.DONE)
    assert line(office, "actions_implemented").figure.value == (before or 0) + 1


def test_a40_the_rating_of_a_team_stands_beside_last_years(office: Office) -> None:
    for day, rating in ((dt.date(2025, 10, 1), 2), (dt.date(2026, 10, 1), 4)):
        add(office, "capacity_rating", day, body_id=forum(office, 10), counts={"Rating": rating})
    told = office.kind_registers.read(kind_of(office, "capacity_rating"), By.AREA)
    (rating_line,) = [each for each in told.lines if each.name == "Forum 10"]
    (found,) = rating_line.sums
    assert (found.before.number, found.now.number, found.change) == (2, 4, 2)


def test_a42_what_was_given_out_by_item_is_the_stock_used(office: Office) -> None:
    for given in (120, 80):
        add(office, "distribution", counts={"Leaflets": given})
    total = office.kind_registers.read(kind_of(office, "distribution"), By.AREA).total
    assert {each.category: each.now.number for each in total.sums}["Leaflets"] == 200


def test_a56_a_series_of_30_35_and_40_comes_to_105(office: Office) -> None:
    series = add(office, "service_event", title="Three evenings")
    for number in (30, 35, 40):
        add(office, "service_event", series_id=series, counts={"Adults": number})
    assert sum(session.reach for session in office.activities.file(series).sessions) == 105


def test_a57_events_of_a_kind_are_counted_by_area_beside_the_year_before(office: Office) -> None:
    for day in (dt.date(2025, 6, 7), MAY, dt.date(2026, 6, 7)):
        add(office, "pride_in", day, body_id=forum(office, 11))
    told = office.kind_registers.read(kind_of(office, "pride_in"), By.AREA)
    (own,) = [each for each in told.lines if each.name == "Forum 11"]
    assert (own.before.number, own.now.number) == (1, 2)


def test_a58_an_event_without_a_victim_service_invited_is_flagged(office: Office) -> None:
    event = add(office, "service_event", state=ActivityState.PLANNED)

    def said() -> list[str]:
        file = office.activities.file(event)
        return warnings(file.activity, file.counts, file.parts, file.days, TODAY)

    assert "No victim service is invited." in said()
    office.activities.set_part(event, office.partners.add("Sample Victim Support"), Part.INVITED)
    assert said() == []


def test_a23_dealt_with_locally_is_a_share_with_n_and_all(office: Office) -> None:
    for dealt in (Dealt.LOCALLY, Dealt.LOCALLY, Dealt.ELSEWHERE, Dealt.UNKNOWN):
        made = office.issues.add("Litter", body_id=forum(office, 12))
        office.answers.answer(made, Answer.DONE, "Swept.", dealt=dealt)
    own = office.issues.of_body(forum(office, 12))
    assert str(office.answers.dealt_locally(own)) == "67% (2 of 3)"

"""Service standards: what partners report of them, and what is done about a shortfall."""

import datetime as dt
from uuid import UUID

import pytest

from cspdesk.domain.answer_kinds import Answer, MeasuredBy
from cspdesk.domain.answers import Share
from cspdesk.domain.kinds import IssueSource
from cspdesk.domain.standards import COUNTED_HERE, NOT_MEASURED, MeasuredStandard
from cspdesk.errors import Refused
from cspdesk.office import Office

FIRST, LAST, TOLD = dt.date(2026, 7, 1), dt.date(2026, 9, 30), dt.date(2026, 10, 9)


@pytest.fixture
def calls(office: Office) -> UUID:
    return office.standards.add(
        "Answer calls within 20 seconds", target="80", unit="% of calls", source="Police"
    )


def test_a_standard_without_figures_is_not_measured(office: Office, calls: UUID) -> None:
    row = next(row for row in office.standards.all() if row.id == calls)
    assert (row.last_value, row.met, row.aim) == (NOT_MEASURED, None, "80 % of calls")


@pytest.mark.parametrize(
    ("value", "source", "day"), [("", "Police", TOLD), ("84", "", TOLD), ("84", "Police", None)]
)
def test_figure_source_and_date_stand_together(
    office: Office, calls: UUID, value: str, source: str, day: dt.date | None
) -> None:
    with pytest.raises(Refused, match="all three"):
        office.standards.report(calls, FIRST, LAST, value, met=True, source=source, on_day=day)


def test_the_list_shows_the_value_last_reported(office: Office, calls: UUID) -> None:
    office.standards.report(calls, FIRST, LAST, "84 %", met=True, source="Police", on_day=TOLD)
    office.standards.report(
        calls, dt.date(2026, 4, 1), dt.date(2026, 6, 30), "81 %", met=True, source="Police", on_day=TOLD
    )
    assert [row.last_value for row in office.standards.all() if row.id == calls] == ["84 %"]


def test_a_miss_is_always_explained(office: Office, calls: UUID) -> None:
    with pytest.raises(Refused, match="why"):
        office.standards.report(calls, FIRST, LAST, "61 %", met=False, source="Police", on_day=TOLD)


def test_a_shortfall_stays_until_it_has_an_action_or_is_accepted(office: Office, calls: UUID) -> None:
    made = office.standards.report(
        calls, FIRST, LAST, "61 %", met=False, source="Police", on_day=TOLD, miss_reason="A new system"
    )
    assert [figure.id for figure in office.standards.shortfalls()] == [made]
    with pytest.raises(Refused, match="action"):
        office.standards.deal(made)
    office.standards.deal(made, accepted="It was the first month")
    assert office.standards.shortfalls() == []


def test_a_removed_standard_takes_its_figures_along(office: Office, calls: UUID) -> None:
    office.standards.report(
        calls, FIRST, LAST, "61 %", met=False, source="Police", on_day=TOLD, miss_reason="A new system"
    )
    office.standards.remove(calls)
    assert office.standards.shortfalls() == []


def replies(office: Office, target: str) -> MeasuredStandard:
    """A standard that our own reply clocks measure, as the list has it."""
    made = office.standards.add(
        "Reply within 15 working days", target=target, unit="%", measured_by=MeasuredBy.REPLY
    )
    return next(row for row in office.standards.all() if row.id == made)


def letters(office: Office) -> None:
    """Two letters: one answered in time, the other never."""
    forum = office.bodies.forums()[0].id
    for n in range(2):
        issue = office.issues.add(
            "Litter", body_id=forum, raised_on=dt.date(2026, 9, 1), source=IssueSource.LETTER
        )
        if not n:
            office.answers.answer(issue, Answer.DONE, "Swept", on_day=dt.date(2026, 9, 10))


def test_a_standard_of_our_own_clocks_is_counted_by_them(office: Office) -> None:
    letters(office)
    row = replies(office, "80")
    assert (row.last_value, row.met, row.figure_source, row.short) == ("50% (1 of 2)", False, COUNTED_HERE, 1)
    assert replies(office, "50").met


def test_a_standard_of_our_own_clocks_with_nothing_due_is_not_measured(office: Office) -> None:
    row = replies(office, "80")
    assert (row.last_value, row.met) == (NOT_MEASURED, None)


def test_nothing_is_reported_of_a_standard_that_is_counted_here(office: Office) -> None:
    with pytest.raises(Refused, match="counted here"):
        office.standards.report(
            replies(office, "80").id, FIRST, LAST, "99 %", met=True, source="Us", on_day=TOLD
        )


def test_a_period_is_signed_off_only_when_its_shortfalls_are_dealt_with(office: Office, calls: UUID) -> None:
    made = office.standards.report(
        calls, FIRST, LAST, "61 %", met=False, source="Police", on_day=TOLD, miss_reason="A new system"
    )
    with pytest.raises(Refused, match="Service standards"):
        office.clocks.sign_off(FIRST, LAST, "A. Sample")
    office.clocks.sign_off(dt.date(2026, 4, 1), dt.date(2026, 6, 30), "A. Sample")
    office.standards.deal(made, accepted="It was the first month")
    office.clocks.sign_off(FIRST, LAST, "A. Sample")


def test_the_usual_standards_come_with_their_owners_and_are_not_measured(office: Office) -> None:
    office.standards.add_usual()
    told = {row.words: (row.agency, row.aim, row.last_value) for row in office.standards.all()}
    assert told["999 calls are answered"] == ("Police", "10 seconds", NOT_MEASURED)


def test_the_usual_standards_are_added_once(office: Office) -> None:
    first = office.standards.add_usual()
    office.standards.add_usual()
    assert len(office.standards.all()) == first


def test_a_number_of_hours_is_no_percentage(office: Office) -> None:
    office.standards.add_usual()
    (row,) = (row for row in office.standards.all() if row.aim == "24 hours")
    assert [row.meets(share) for share in (Share(9, 10), Share(10, 10))] == [False, True]

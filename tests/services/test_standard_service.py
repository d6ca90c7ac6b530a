"""Service standards: what partners report of them, and what is done about a shortfall."""

import datetime as dt
from uuid import UUID

import pytest

from cspdesk.domain.standards import NOT_MEASURED
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

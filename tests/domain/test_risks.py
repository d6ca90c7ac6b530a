"""Risks: score, word, grid, and when one was not looked at."""

import datetime as dt
from uuid import uuid4

from hypothesis import given
from hypothesis import strategies as st

from cspdesk.domain.check_kinds import RiskState
from cspdesk.domain.risks import Band, Risk, band, by_score, heat, not_looked_at

OPENED = dt.date(2026, 1, 10)


def risk(number: int, severity: int | None = 3, likelihood: int | None = 3, **more: object) -> Risk:
    values = {
        "id": uuid4(), "number": number, "title": "T", "text": "", "severity": severity, "likelihood": likelihood,
        "mitigation": "", "agency_id": None, "person_id": None, "plan_priority_id": None, "opened_on": OPENED,
        "review_on": None, "review_months": None, "state": RiskState.OPEN, "closed_on": None, "closing_note": "",
        "restricted": False, "agency": "", "person": "", "priority": "", "looked_on": None, "actions": 0, "lines": 0,
    }  # fmt: skip
    return Risk(**(values | more))  # type: ignore[arg-type]


MARK = st.one_of(st.none(), st.integers(1, 5))


@given(st.lists(st.tuples(MARK, MARK), max_size=12))
def test_sorting_and_heat_grid_agree(marks: list[tuple[int | None, int | None]]) -> None:
    risks = [risk(number, *pair) for number, pair in enumerate(marks)]
    grid = heat(risks)
    cells = sorted(grid, key=lambda cell: -cell[0] * cell[1])
    from_grid = [each.score for cell in cells for each in grid[cell]]
    assert from_grid == [each.score for each in by_score(risks) if each.score is not None]


def test_each_band_has_a_word() -> None:
    assert [band(points) for points in (None, 1, 4, 5, 9, 10, 14, 15, 25)] == [
        Band.NONE, Band.LOW, Band.LOW, Band.MEDIUM, Band.MEDIUM, Band.HIGH, Band.HIGH, Band.VERY_HIGH, Band.VERY_HIGH,
    ]  # fmt: skip


def test_a_risk_nobody_looked_at_for_a_month_is_listed_and_a_closed_one_is_not() -> None:
    never, lately = risk(1), risk(2, looked_on=dt.date(2026, 2, 9))
    closed = risk(3, state=RiskState.CLOSED)
    assert not_looked_at([lately, never, closed], dt.date(2026, 2, 11)) == [never]
    assert not_looked_at([never], dt.date(2026, 2, 10)) == []

"""The risk register: numbers, looks, recommendations, actions, and lines of the plan."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from offices import new_office

from cspdesk.domain.kinds import Kind, Origin
from cspdesk.errors import Refused
from cspdesk.office import Office
from cspdesk.services.risk_tables import RiskTables

TODAY = dt.date(2026, 11, 20)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = new_office(tmp_path / "r.cspdesk", "north-bedfordshire-2008", machine="test", today=TODAY)
    yield made
    made.close(keep_backup=False)


def group(office: Office) -> UUID:
    return next(body.id for body in office.bodies.all() if body.code == "ODG")


def test_a_score_is_severity_times_likelihood_and_the_highest_stands_first(office: Office) -> None:
    office.risks.add("Small", severity=2, likelihood=2)
    office.risks.add("Large", severity=5, likelihood=4)
    office.risks.add("Not scored")
    assert [(risk.ref, risk.score, risk.band.value) for risk in office.risks.all()] == [
        ("R2", 20, "Very high"),
        ("R1", 4, "Low"),
        ("R3", None, "Not scored"),
    ]


def test_the_number_of_a_deleted_risk_is_never_given_again(office: Office) -> None:
    office.risks.delete(office.risks.add("Gone"))
    assert office.risks.get(office.risks.add("Next")).ref == "R2"


def test_a_look_moves_the_next_one_and_keeps_what_is_recommended_to_whom(office: Office) -> None:
    risk = office.risks.add("Funding ends", severity=4, likelihood=4, opened_on=dt.date(2026, 9, 1))
    assert [each.id for each in office.risks.not_looked_at()] == [risk]
    with pytest.raises(Refused, match="Type what is recommended"):
        office.risks.review(risk, recommended_to_id=group(office))
    office.risks.review(
        risk, "Bid sent", likelihood=2, recommended="Agree a reserve", recommended_to_id=group(office)
    )
    told = office.risks.get(risk)
    assert (told.score, told.look_by, told.missed(TODAY)) == (8, dt.date(2026, 12, 20), False)
    assert office.risks.not_looked_at() == []
    (look,) = office.risks.reviews(risk)
    assert look.recommended_to == "Community Safety Partnership Steering Group (ODG)"
    assert look.recommended == "Agree a reserve"


def test_its_actions_are_real_actions(office: Office) -> None:
    risk = office.risks.add("Funding ends", severity=4, likelihood=4)
    office.risks.add_action(risk, "Write to the funders", owner="Police", due="30 November 2026")
    (action,) = office.risks.actions(risk)
    assert (action.origin, action.body_id, action.risk_id) == (Origin.RISK, group(office), risk)
    assert office.risks.get(risk).actions == 1


def test_a_line_of_the_plan_shows_the_same_risk_after_it_was_edited_once(office: Office) -> None:
    risk = office.risks.add("Staff leave", severity=3, likelihood=3)
    with office.store.work("a line") as work:
        plan = work.add(Kind.PLAN, title="Plan")
        block = work.add(Kind.PLAN_PRIORITY, plan_id=plan, title="Violence")
        line = work.add(Kind.PLAN_LINE, plan_priority_id=block, text="Train staff")
        work.commit()
    office.risks.link_line(risk, line)
    office.risks.change(risk, title="Trained staff leave")
    with office.store.work("look") as work:
        pointed = work.get(Kind.PLAN_LINE, line)["risk_id"]
    assert office.risks.get(pointed).title == "Trained staff leave"
    assert office.risks.get(risk).lines == 1


def test_a_closed_risk_keeps_why_and_is_not_looked_at(office: Office) -> None:
    risk = office.risks.add("Over")
    with pytest.raises(Refused, match="why"):
        office.risks.close(risk, " ")
    office.risks.close(risk, "The grant came")
    with pytest.raises(Refused, match="closed"):
        office.risks.review(risk, "Look")
    assert not office.risks.get(risk).is_open


def test_register_matrix_and_checks_export_as_tables(office: Office) -> None:
    office.risks.add("Large", severity=5, likelihood=4)
    matrix = office.matrices.add("Assessment", ("One", "Two"))
    office.matrices.add_issue(matrix, "Noise", (4, 2))
    office.checks.begin("smart", subject="Target")
    tables = RiskTables(office.context)
    assert tables.risks().rows[0][3:7] == (5, 4, 20, "▲▲ Very high")
    assert tables.matrices()[0].rows[0][:5] == ("1", "Noise", 4, 2, 6)
    assert len(tables.checks().rows) == 5

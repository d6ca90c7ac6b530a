"""The matrix of plan 1, its line, its proposal, and the lock once a meeting agreed it."""

import datetime as dt
import json
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from offices import new_office

from cspdesk.assets import resource
from cspdesk.domain.check_kinds import MatrixState
from cspdesk.domain.kinds import Kind
from cspdesk.errors import Refused
from cspdesk.office import Office

PLAN = "central-bedfordshire-2013"
TODAY = dt.date(2013, 4, 2)


@pytest.fixture(scope="module")
def plan_one(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """An office of plan 1, as set up; only to be read."""
    office = new_office(tmp_path_factory.mktemp("m") / "one.cspdesk", PLAN, machine="test", today=TODAY)
    yield office
    office.close(keep_backup=False)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = new_office(tmp_path / "one.cspdesk", PLAN, machine="test", today=TODAY)
    yield made
    made.close(keep_backup=False)


def first(office: Office) -> UUID:
    return office.matrices.all()[0].id


def agreed(office: Office) -> UUID:
    """The matrix of the plan, agreed by the executive on 1 April 2013."""
    matrix = first(office)
    executive = next(body.id for body in office.bodies.all() if body.code == "EXEC")
    meeting = office.meetings.add([executive], dt.date(2013, 4, 1))
    office.matrices.draw_line(matrix, 30)
    office.matrices.propose(matrix, executive)
    office.matrices.agree(matrix, meeting, by="Executive")
    return matrix


def test_all_thirty_rows_give_the_printed_totals_in_the_printed_order(plan_one: Office) -> None:
    told = json.loads(resource(f"plans/{PLAN}.plan.json").read_text(encoding="utf-8"))["matrix"]
    scored = plan_one.matrices.scored(first(plan_one))
    assert [(each.row.issue, each.total) for each in scored.rows] == [
        (row[0], row[-1]) for row in told["rows"]
    ]
    assert len(scored.rows) == 30
    assert scored.matrix.maximum == 45


def test_six_issues_share_a_rank_on_31(plan_one: Office) -> None:
    rows = plan_one.matrices.scored(first(plan_one)).rows
    tied = [each for each in rows if each.total == 31]
    assert len(tied) == 6
    assert {each.place for each in tied} == {"5="}
    assert rows[10].place == "11"


def test_moving_the_line_changes_the_proposed_list(office: Office) -> None:
    matrix = first(office)
    office.matrices.draw_line(matrix, 34)
    assert [each.row.issue for each in office.matrices.scored(matrix).proposed] == [
        "ASB (Criminal)",
        "ASB (Environmental)",
        "Substance Misuse Offending",
    ]
    office.matrices.draw_line(matrix, 31)
    scored = office.matrices.scored(matrix)
    assert len(scored.proposed) == 10
    assert [each.id for each in scored.chosen] == [each.id for each in scored.proposed]


def test_an_issue_left_out_above_the_line_needs_a_reason(office: Office) -> None:
    matrix = first(office)
    office.matrices.draw_line(matrix, 31)
    terrorism = next(each for each in office.matrices.scored(matrix).rows if each.row.issue == "Terrorism")
    with pytest.raises(Refused, match="write the reason"):
        office.matrices.decide(terrorism.id, False)
    office.matrices.decide(terrorism.id, False, "Led by the regional unit")
    office.matrices.draw_line(matrix, 30)
    assert len(office.matrices.scored(matrix).chosen) == 9


def test_a_score_past_five_is_refused_and_who_scored_is_kept(office: Office) -> None:
    office.store.person = "Jo Sample"
    row = office.matrices.scored(first(office)).rows[0].row
    with pytest.raises(Refused, match="0 to 5"):
        office.matrices.score(row.id, 0, 6)
    office.matrices.score(row.id, 0, 4)
    again = office.matrices.scored(first(office)).rows[0]
    assert (again.total, again.row.scored_by) == (40, "Jo Sample")


def test_a_matrix_with_an_issue_not_scored_is_not_proposed(office: Office) -> None:
    matrix = first(office)
    office.matrices.draw_line(matrix, 30)
    office.matrices.add_issue(matrix, "Theft of lead", [1, 2])
    steering = next(body.id for body in office.bodies.all() if body.code == "EXEC")
    with pytest.raises(Refused, match="Theft of lead"):
        office.matrices.propose(matrix, steering)


def test_an_agreed_matrix_refuses_every_change(office: Office) -> None:
    office.matrices.score(office.matrices.scored(first(office)).rows[0].id, 0, 4)
    unit = office.history.recent()[-1].id
    matrix = agreed(office)
    row = office.matrices.scored(matrix).rows[0].id
    kept = office.matrices.scored(matrix)
    assert (kept.matrix.meeting, kept.matrix.state) == ("EXEC-2013-04-01", MatrixState.AGREED)
    service = office.matrices
    for change in (
        lambda: service.score(row, 0, 1),
        lambda: service.decide(row, False, "Why"),
        lambda: service.draw_line(matrix, 20),
        lambda: service.add_issue(matrix, "More"),
        lambda: service.rename(matrix, title="Other"),
        lambda: service.rename_issue(row, "Other"),
        lambda: service.remove_issue(row),
        lambda: service.withdraw(matrix),
        lambda: service.remove(matrix),
    ):
        with pytest.raises(Refused, match="never changed"):
            change()
    with pytest.raises(Refused):
        office.history.undo(unit)
    with pytest.raises(Refused, match="cannot be undone"):
        office.history.undo(office.history.recent()[-1].id)
    assert office.matrices.scored(matrix) == kept


def test_the_store_itself_refuses_to_change_an_agreed_matrix(office: Office) -> None:
    matrix = agreed(office)
    row = office.matrices.scored(matrix).rows[0].id
    with office.store.work("by hand") as work:
        with pytest.raises(Refused, match="never changed"):
            work.change(Kind.MATRIX_ROW, row, scores="0 0 0 0 0 0 0 0 0")
        with pytest.raises(Refused, match="never changed"):
            work.delete(Kind.MATRIX, matrix)
        with pytest.raises(Refused, match="never changed"):
            work.add(Kind.MATRIX_ROW, matrix_id=matrix, issue="More")


def test_a_copy_supersedes_the_agreed_matrix_once_it_is_agreed_itself(office: Office) -> None:
    matrix = agreed(office)
    copy = office.matrices.supersede(matrix)
    office.matrices.score(office.matrices.scored(copy).rows[0].id, 0, 0)
    assert office.matrices.get(matrix).state is MatrixState.AGREED
    executive = office.matrices.get(matrix).proposed_to_id
    meeting = office.matrices.get(matrix).agreed_at_id
    assert executive is not None
    assert meeting is not None
    office.matrices.propose(copy, executive)
    office.matrices.agree(copy, meeting)
    assert office.matrices.get(matrix).state is MatrixState.SUPERSEDED
    assert office.matrices.scored(matrix).rows[0].total == 39
    assert [each.id for each in office.matrices.versions(matrix)] == [copy, matrix]

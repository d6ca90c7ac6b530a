"""Risks, the matrix and checks in either database."""

from cspdesk.office import Office


def test_they_are_kept_and_read_back(office: Office) -> None:
    risk = office.risks.add("Funding ends", severity=4, likelihood=3)
    office.risks.review(risk, "Looked at")
    matrix = office.matrices.add("Assessment", ("One", "Two"))
    office.matrices.add_issue(matrix, "Noise", (4, 2))
    office.matrices.draw_line(matrix, 5)
    sheet = office.checks.begin("smart", subject="Target")
    office.checks.answer(office.checks.filled(sheet).items[0].id, "No")
    office.checks.add_actions(sheet)
    assert (office.risks.all()[0].score, len(office.risks.reviews(risk))) == (12, 1)
    assert [row.total for row in office.matrices.scored(matrix).proposed] == [6]
    assert (office.checks.get(sheet).answered, office.checks.get(sheet).open_actions) == (1, 1)

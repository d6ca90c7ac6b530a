"""The papers of risks and checks: thirty rows, the heat grid, what the public must not read, forms and blanks."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from offices import new_office

from cspdesk.documents.press import Press
from cspdesk.domain.kinds import Audience
from cspdesk.domain.papers.common import PaperOptions
from cspdesk.domain.papers.risks import CheckGridPaper, CheckPaper, MatrixPaper, RiskPaper
from cspdesk.errors import Refused
from cspdesk.office import Office
from cspdesk.services.papers.registry import Wanted, build

TODAY = dt.date(2026, 11, 21)


@pytest.fixture
def office(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Office]:
    """An office of plan 0, or of the plan a test names."""
    plan = getattr(request, "param", "north-bedfordshire-2008")
    made = new_office(tmp_path / "p.cspdesk", plan, machine="test", today=TODAY)
    yield made
    made.close(keep_backup=False)


def paper(office: Office, name: str, audience: Audience = Audience.INTERNAL, **options: object) -> object:
    return build(office.context, name, None, Wanted(audience=audience, options=options))


@pytest.mark.parametrize("office", ["central-bedfordshire-2013"], indirect=True)
def test_the_matrix_prints_thirty_rows_and_where_the_line_stands(office: Office) -> None:
    office.matrices.draw_line(office.matrices.all()[0].id, 31)
    made = paper(office, "matrix", Audience.PUBLIC)
    assert isinstance(made, MatrixPaper)
    assert (len(made.lines), made.maximum, sum(line.above for line in made.lines)) == (30, 45, 10)
    assert "10 of 30 issues reach it" in made.line


@pytest.mark.parametrize("office", ["central-bedfordshire-2013"], indirect=True)
def test_findings_print_under_each_group(office: Office) -> None:
    made = paper(office, "check")
    assert isinstance(made, CheckPaper)
    (section,) = made.sections
    assert section.rows[0].text == "Disabled People"
    assert len(section.rows) == 5


def test_a_restricted_risk_is_on_no_public_paper(office: Office) -> None:
    office.risks.add("Open", severity=2, likelihood=2)
    office.risks.add("Secret", severity=5, likelihood=5, restricted=True)
    inside, outside = paper(office, "risks"), paper(office, "risks", Audience.PUBLIC)
    assert isinstance(inside, RiskPaper)
    assert isinstance(outside, RiskPaper)
    assert [line.title for line in inside.lines] == ["Secret", "Open"]
    assert [line.title for line in outside.lines] == ["Open"]
    assert not any("R2" in refs for row in outside.grid for refs in row.refs)


def test_the_grid_on_paper_has_each_risk_where_the_list_scores_it(office: Office) -> None:
    office.risks.add("One", severity=4, likelihood=2)
    made = paper(office, "risks")
    assert isinstance(made, RiskPaper)
    row = next(row for row in made.grid if row.severity.startswith("4"))
    assert (row.refs, row.bands[1]) == (("", "R1", "", "", ""), "● medium")


def test_a_blank_form_has_every_item_and_its_boxes(office: Office) -> None:
    made = paper(office, "check", form="hallmarks")
    assert isinstance(made, CheckPaper)
    assert made.blank
    assert sum(len(section.rows) for section in made.sections) == 22
    assert made.scale == ("Met", "Partly met", "Not met", "Does not apply")


@pytest.mark.parametrize("office", ["charnwood-2008"], indirect=True)
def test_the_compact_prints_as_a_grid_and_lists_what_is_not_ticked(office: Office) -> None:
    sheet = office.checks.begin("compact", subject="2008-09")
    office.checks.answer(office.checks.filled(sheet).items[0].id, "Kept", evidence="Minutes")
    made = paper(office, "check", sheet=str(sheet))
    assert isinstance(made, CheckGridPaper)
    assert (len(made.grid), len(made.columns), len(made.open_items)) == (6, 6, 35)


def test_a_report_prints_its_warning_until_section_17_is_written(office: Office) -> None:
    sheet = office.checks.begin("section17", subject="Lights")
    made = paper(office, "check", sheet=str(sheet))
    assert isinstance(made, CheckPaper)
    assert "Section 17" in made.warning


def test_without_a_matrix_the_paper_says_where_to_begin(office: Office) -> None:
    with pytest.raises(Refused, match="Risk & checks"):
        paper(office, "matrix")


def test_a_problem_solved_in_four_stages_prints_as_one_page(office: Office) -> None:
    sheet = office.checks.begin("sara", subject="Sample Road")
    office.checks.set_result(sheet, "Calls fell from 14 to 5 a month")
    for item in office.checks.filled(sheet).items:
        office.checks.answer(
            item.id, "Done", evidence="Two patrols a week, and the light by the shops was mended"
        )
    made = paper(office, "check", sheet=str(sheet))
    assert isinstance(made, CheckPaper)
    assert Press().page_count(made, PaperOptions()) == 1

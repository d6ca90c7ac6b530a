"""A check as a form: what is asked, how it was answered and what follows; or blank, to be written on."""

from cspdesk.documents.kit import furniture
from cspdesk.documents.kit.parts import Paragraph, Part
from cspdesk.documents.kit.tables import Cell, CellText, Column, Table, table
from cspdesk.documents.kit.text import Span
from cspdesk.documents.made import Made
from cspdesk.documents.page import Look
from cspdesk.domain.papers.common import PaperOptions
from cspdesk.domain.papers.risks import CheckGridPaper, CheckPaper, CheckRow, CheckSection

_BOX = "☐"
_TO_WRITE = 46.0
# Longer answers need a wider column.
_SHORT = 10
_FEW = 12


def build(paper: CheckPaper, options: PaperOptions, look: Look) -> Made:
    del options
    parts = furniture.title_block(look, paper.checklist, paper.title, (paper.of,) if paper.of else ())
    if paper.facts:
        said = " · ".join(f"{name}: {words}" for name, words in paper.facts if words)
        parts.append(Paragraph(said, look.body))
    if paper.warning and not paper.blank:
        parts.append(Paragraph(paper.warning, look.alert, before=look.gap * 0.6))
    if paper.about:
        parts.append(Paragraph(paper.about, look.prose, before=look.gap * 0.6))
    if isinstance(paper, CheckGridPaper):
        parts += _grid(look, paper)
    parts += _results(look, paper)
    few = sum(len(section.rows) for section in paper.sections) <= _FEW
    if few and len(paper.sections) > 1 and not paper.blank:
        parts += _together(look, paper)
    else:
        for section in paper.sections:
            parts += _section(look, paper, section)
    if paper.result_title:
        parts.append(furniture.heading(look, paper.result_title))
        empty = "" if paper.blank else "Nothing is written yet."
        parts.append(Paragraph(paper.result or empty, look.prose if paper.result else look.quiet))
        if paper.blank:
            parts.append(_lines(look))
    if paper.open_items and not paper.blank:
        told = "; ".join(each.rstrip(".") for each in paper.open_items)
        words = (Span(f"Not answered, {len(paper.open_items)}: ", look.strong), Span(f"{told}.", look.prose))
        parts.append(Paragraph(words, look.prose, before=look.gap))
    if paper.source:
        parts.append(Paragraph(paper.source, look.small, before=look.gap))
    running = " · ".join(
        part for part in (paper.checklist, paper.title if paper.title != paper.checklist else "") if part
    )
    return Made(parts, f"{paper.checklist}, {paper.title}", running, names_people=paper.names_people)


def _lines(look: Look) -> Part:
    """Room to write."""
    return Table(look, [Column("", 1)], [[""], [""], [""]], row_height=_TO_WRITE * 0.6)


def _grid(look: Look, paper: CheckGridPaper) -> list[Part]:
    columns = [Column(paper.part, 0, bold=True, most=130), *(Column(each, 1) for each in paper.columns)]
    box = "  ".join(f"{_BOX} {word}" for word in paper.scale)
    rows: list[list[CellText]] = [
        [line.name, *((Cell(((box, look.small),)) for _ in line.cells) if paper.blank else line.cells)]
        for line in paper.grid
    ]
    return table(look, columns, rows, before=look.gap)


def _results(look: Look, paper: CheckPaper) -> list[Part]:
    if not paper.results or paper.blank:
        return []
    columns = [Column(paper.results_head[0], 1, bold=True)]
    columns += [Column(head, 0, most=190) for head in paper.results_head[1:]]
    rows: list[list[CellText]] = [[line.name, *line.cells] for line in paper.results]
    return [furniture.heading(look, "Results"), *table(look, columns, rows)]


def _section(look: Look, paper: CheckPaper, section: CheckSection) -> list[Part]:
    """A table with the columns of the whole sheet, so that its sections stand in the same widths."""
    shown = _shown(paper)
    lines = [_row(look, paper, row, shown) for row in section.rows]
    height = _TO_WRITE if paper.blank else 0.0
    columns = _columns(paper, shown)
    return [furniture.heading(look, section.heading), *table(look, columns, lines, row_height=height)]


def _together(look: Look, paper: CheckPaper) -> list[Part]:
    """A check of few items in one table, its sections in the first column, so that it stands on one sheet."""
    shown = _shown(paper)
    lines: list[list[CellText]] = []
    for section in paper.sections:
        for place, row in enumerate(section.rows):
            lines.append(["" if place else section.heading, *_row(look, paper, row, shown)])
    columns = [Column("", 0.75, bold=True), *_columns(paper, shown)]
    return table(look, columns, lines, before=look.gap, carry=True)


def _shown(paper: CheckPaper) -> dict[str, bool]:
    """Which columns say anything."""
    rows = [row for each in paper.sections for row in each.rows]
    return {
        "statutory": any(row.statutory for row in rows),
        "part": bool(paper.part) and any(row.part for row in rows),
        "change": bool(paper.adjustment) and (paper.blank or any(row.change for row in rows)),
        "actions": not paper.blank and any(row.actions for row in rows),
        "then": not paper.blank and bool(paper.then),
    }


def _columns(paper: CheckPaper, shown: dict[str, bool]) -> list[Column]:
    titles = [("", 1.6 if shown["part"] else 1.3)]
    titles += [(paper.part, 0.8)] if shown["part"] else []
    words = paper.scale or tuple(row.answer for each in paper.sections for row in each.rows)
    wide = max(len(word) for word in words) > _SHORT
    titles += [("Answer", 0.6 if wide else 0.42), (paper.evidence, 1.4)]
    titles += [(paper.adjustment, 1.0)] if shown["change"] else []
    titles += [("Action", 0.7)] if shown["actions"] else []
    titles += [(paper.then, 0.65)] if shown["then"] else []
    return [Column(title, share, bold=title == "Answer") for title, share in titles]


def _row(look: Look, paper: CheckPaper, row: CheckRow, shown: dict[str, bool]) -> list[CellText]:
    text: CellText = row.text
    if shown["statutory"]:
        text = Cell(((row.text, look.figure), (row.statutory, look.small))) if row.statutory else row.text
    answer: CellText = row.answer or "–"
    if paper.blank:
        answer = Cell(tuple((f"{_BOX} {word}", look.small) for word in paper.scale))
    cells: list[CellText] = [text]
    cells += [row.part] if shown["part"] else []
    cells += [answer, "" if paper.blank else row.evidence]
    cells += ["" if paper.blank else row.change] if shown["change"] else []
    cells += [row.actions] if shown["actions"] else []
    cells += [row.then or "–"] if shown["then"] else []
    return cells

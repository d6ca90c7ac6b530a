"""The sign-in sheet: who is expected, with a box and room to sign, and lines for everyone else."""

from cspdesk.documents.kit import flow, furniture
from cspdesk.documents.kit.parts import Paragraph, Part
from cspdesk.documents.kit.tables import Cell, CellText, Column, Table
from cspdesk.documents.made import Made
from cspdesk.documents.page import INK, SIGN_ROW, Look, Style
from cspdesk.documents.phrases import short, when, where
from cspdesk.domain.papers.common import PaperOptions
from cspdesk.domain.papers.meetings import SignInPaper

_BOX = "☐"
# So few lines are not worth a page of their own.
_STRAGGLERS = 5


def build(paper: SignInPaper, options: PaperOptions, look: Look) -> Made:
    del options
    parts = furniture.title_block(look, "Sign-in sheet", paper.body)
    parts += furniture.facts(look, [("When", when(paper.occasion)), ("Where", where(paper.occasion))])
    if paper.names_line:
        parts.append(Paragraph(paper.names_line, look.strong, before=look.gap))
    if paper.groups:
        parts.append(furniture.heading(look, "Expected"))
        parts.append(_expected(look, paper))
    if paper.blank_lines:
        parts.append(furniture.heading(look, "Everyone else, welcome: please add your name"))
        if paper.names_line and not look.large:
            # Said again where strangers sign, who may never see the first page.
            parts.append(Paragraph(paper.names_line, look.small, after=4.0, keep_next=True))
        parts.append(_others(look, _lines_to_the_foot(look, paper, parts)))
    title = f"Sign-in sheet, {paper.body}, {when(paper.occasion)}"
    return Made(parts, title, short(paper.body, "Sign-in sheet", paper.occasion))


def _lines_to_the_foot(look: Look, paper: SignInPaper, before: list[Part]) -> int:
    """About as many blank lines as asked for, so that the last page is full."""
    frame = furniture.Frame(look, paper.letterhead)
    asked = paper.blank_lines
    pages = flow.place([*frame.top, *before, _others(look, asked)], look.measure, frame.height, frame.taken)
    last = pages[-1][-1]
    row = _others(look, 2).height(look.measure) - _others(look, 1).height(look.measure)
    room = frame.height - last.down - last.part.height(look.measure)
    room -= frame.taken if len(pages) == 1 else 0.0
    more = int(room / row)
    if look.large:
        with_foot = int((room - frame.foot_height) // row)
        return asked + (with_foot if with_foot > -_STRAGGLERS else more)
    on_last = last.part.count(look.measure) if isinstance(last.part, Table) else 0
    alone = on_last < _STRAGGLERS and on_last < asked
    return asked - on_last if alone else asked + more


def _box(look: Look) -> Style:
    return Style(look.body.size * 1.5, look.body.leading, colour=INK)


def _row_height(look: Look) -> float:
    return max(SIGN_ROW, look.body.leading * 1.75)


def _expected(look: Look, paper: SignInPaper) -> Part:
    """Members by agency, the agency said once; in large print it stands under the name."""
    rows: list[list[CellText]] = []
    for group in paper.groups:
        for place, person in enumerate(group.people):
            agency = group.agency if place == 0 else ""
            under = [person.role, group.agency if look.large else ""]
            name = Cell(((person.name, look.strong), *((each, look.small) for each in under if each)))
            box = Cell(((_BOX, _box(look)),))
            rows.append([name, box, ""] if look.large else [agency, name, box, ""])
    here = Column("Here", 0)
    columns = [Column("Name", 1.2), here, Column("Signature", 1)]
    if not look.large:
        columns.insert(0, Column("For", 0.9))
    return Table(look, columns, rows, row_height=_row_height(look), carry=not look.large)


def _others(look: Look, lines: int) -> Table:
    box = Cell(((_BOX, _box(look)),))
    if look.large:
        columns = [
            Column("Name", 1.2),
            Column("Agency, or resident", 1),
            Column("You may name me", 0, most=100),
        ]
        rows: list[list[CellText]] = [["", "", box] for _ in range(lines)]
        return Table(look, columns, rows, row_height=_row_height(look) * 1.3)
    columns = [
        Column("Name", 1.2),
        Column("Agency, or resident", 0.9),
        Column("You may name me", 0),
        Column("Signature", 1),
    ]
    rows = [["", "", box, ""] for _ in range(lines)]
    return Table(look, columns, rows, row_height=_row_height(look) * 1.15)

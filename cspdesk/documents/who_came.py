"""Who came: partner agencies over a period, and meeting by meeting."""

from cspdesk.documents.kit import furniture
from cspdesk.documents.kit.parts import Paragraph, Part, Rule, Stack
from cspdesk.documents.kit.roles import Role
from cspdesk.documents.kit.tables import CellText, Column, Table, table
from cspdesk.documents.made import Made
from cspdesk.documents.page import Look
from cspdesk.documents.phrases import as_at, counted, sentence
from cspdesk.domain.dates import MONTH_NAMES, say_date_short
from cspdesk.domain.papers.common import PaperOptions
from cspdesk.domain.papers.lists import AgencyAttendance, WhoCamePaper

# More meetings than this are told by their counts alone: a wider grid could not be read.
_GRID = 9
_SIGNS = {"present": "✓", "stand-in": "S", "apologies": "A", "absent": "–"}
_KEY = "✓ present  ·  S stand-in  ·  A apologies  ·  – absent  ·  blank: not a member then"


def build(paper: WhoCamePaper, options: PaperOptions, look: Look) -> Made:
    del options
    words = paper.letterhead.words
    held = counted(len(paper.meetings), f"{words.meeting} held", f"{words.many('meeting')} held")
    parts = furniture.title_block(
        look, "Who came", paper.scope, (paper.period, f"{held}. {as_at(paper.made_on)}.")
    )
    parts.append(furniture.heading(look, "Partner agencies", before=look.gap))
    parts += _agencies(look, paper.agencies)
    if paper.absent_running:
        parts.append(furniture.heading(look, "For the chair"))
        parts += [
            Paragraph(each, look.body, aside="•", indent=12.0, before=2.0) for each in paper.absent_running
        ]
    if not look.large and 0 < len(paper.meetings) <= _GRID and any(each.marks for each in paper.agencies):
        parts.append(furniture.heading(look, f"{sentence(words.meeting)} by {words.meeting}"))
        parts += _grid(look, paper)
    if paper.meetings:
        parts.append(furniture.heading(look, f"Counts of each {words.meeting}"))
        parts += _counts(look, paper)
    return Made(
        parts,
        f"Who came, {paper.scope}, {paper.period}",
        f"Who came · {paper.scope} · {paper.period}",
        names_people=True,
    )


def _told(look: Look, title: str, sentence: str) -> Part:
    """In large print a row is a heading and a sentence: seven lines of one number each would take pages."""
    return Stack([Rule(after=8.0), Paragraph(title, look.strong), Paragraph(sentence, look.body)], after=12.0)


def _attended(each: AgencyAttendance) -> str:
    """A guest, who is expected at none, has nothing to be counted of."""
    return f"{each.attended} of {each.held}" if each.held else str(each.attended)


def _agency_sentence(each: AgencyAttendance) -> str:
    percent = f" ({each.percent} per cent)" if each.percent is not None else ""
    return (
        f"Attended {_attended(each)}{percent}, {counted(each.heads, 'person', 'people')}. "
        f"Stand-ins\u00a0{each.stand_ins}, apologies\u00a0{each.apologies}, absent\u00a0{each.absent}."
    )


def _agencies(look: Look, agencies: tuple[AgencyAttendance, ...]) -> list[Part]:
    if look.large:
        return [_told(look, each.agency, _agency_sentence(each)) for each in agencies]
    percent = any(each.percent is not None for each in agencies)
    columns = [Column("Agency", 1, bold=True)]
    columns += [
        Column(title, 0, align="right")
        for title in ("Attended", "People", "Stand-ins", "Apologies", "Absent")
    ]
    columns += [Column("Per cent", 0, align="right")] if percent else []
    rows: list[list[CellText]] = []
    for each in agencies:
        row: list[CellText] = [each.agency, _attended(each)]
        row += [str(number) for number in (each.heads, each.stand_ins, each.apologies, each.absent)]
        rows.append(row + ([f"{each.percent}" if each.percent is not None else ""] if percent else []))
    return table(look, columns, rows)


def _grid(look: Look, paper: WhoCamePaper) -> list[Part]:
    columns = [Column("Agency", 1)]
    columns += [
        Column(f"{each.date.day} {MONTH_NAMES[each.date.month - 1][:3]}", 0, align="right")
        for each in paper.meetings
    ]
    rows = []
    for each in paper.agencies:
        signs = [_SIGNS.get(mark, mark) for mark in each.marks[: len(paper.meetings)]]
        rows.append([each.agency, *signs, *[""] * (len(paper.meetings) - len(signs))])
    key = Paragraph(_KEY, look.small, role=Role.PARAGRAPH, before=4.0)
    return [Table(look, columns, rows), key]


def _counts(look: Look, paper: WhoCamePaper) -> list[Part]:
    titles = ("Agencies", "People", "Residents", "Young people")
    if look.large:
        return [
            _told(
                look,
                f"{say_date_short(each.date)}, {each.body}",
                f"Agencies\u00a0{each.agencies}, people\u00a0{each.people}, "
                f"residents\u00a0{each.residents}, young people\u00a0{each.young_people}.",
            )
            for each in paper.meetings
        ]
    several = any(each.body != paper.scope for each in paper.meetings)
    columns = [Column("Date", 0 if several else 1, bold=True), *([Column("Body", 1)] if several else [])]
    columns += [Column(title, 0, align="right") for title in titles]
    rows: list[list[CellText]] = []
    for each in paper.meetings:
        numbers = (each.agencies, each.people, each.residents, each.young_people)
        whose = [each.body] if several else []
        rows.append([say_date_short(each.date), *whose, *(f"{number:,}" for number in numbers)])
    return table(look, columns, rows)

"""A sheet in sections: figures set large, then headings with text, entries and tables."""

import re

from cspdesk.documents.kit import furniture
from cspdesk.documents.kit.chart_drawing import figure
from cspdesk.documents.kit.parts import Columns, Paragraph, Part, Stack
from cspdesk.documents.kit.roles import Role
from cspdesk.documents.kit.tables import CellText, Column, table
from cspdesk.documents.kit.text import Span
from cspdesk.documents.made import Made
from cspdesk.documents.page import Look, Style
from cspdesk.domain.chart import Share, SharesChart
from cspdesk.domain.papers.bulletins import BigFigure, BulletinPaper, Entry, Section, SectionTable
from cspdesk.domain.papers.common import PaperOptions

_ACROSS = 3
_FIGURE_SIZE = 3.0
# A value of words ("not measured") is set smaller than a number.
_WORDS_SIZE = 1.5
_LONGEST_NUMBER = 6
# A column of these alone stands on its right edge.
_FIGURES = re.compile(r"[+-]?[\d,]*|[\u2013-]")


def build(paper: BulletinPaper, options: PaperOptions, look: Look) -> Made:
    del options
    parts = furniture.title_block(look, paper.kind, paper.title, (paper.period,))
    if paper.intro:
        parts.append(Paragraph(paper.intro, look.prose, before=look.gap * 0.5))
    parts += _figures(look, paper.figures)
    for section in paper.sections:
        parts += _section(look, section)
    said = " · ".join(part for part in (paper.kind, paper.title, paper.period) if part)
    return Made(
        parts,
        f"{paper.kind}, {paper.title}",
        said,
        names_people=paper.names_people,
        header=paper.letterhead.partnership,
    )


def _figures(look: Look, figures: tuple[BigFigure, ...]) -> list[Part]:
    """Rows of figures, each with its words under it; in large print each a line of its own."""
    if look.large:
        return [_in_line(look, each) for each in figures]
    rows: list[Part] = []
    for start in range(0, len(figures), _ACROSS):
        row = [[_figure(look, each)] for each in figures[start : start + _ACROSS]]
        row += [[] for _ in range(_ACROSS - len(row))]
        rows.append(Columns(row, [1.0] * _ACROSS, gutter=look.gutter * 1.5, before=look.gap * 1.4))
    return rows


def _figure(look: Look, each: BigFigure) -> Part:
    scale = _FIGURE_SIZE if len(each.value) <= _LONGEST_NUMBER else _WORDS_SIZE
    # Words take the room of a number, so that what stands below is level.
    value = Style(look.body.size * scale, look.body.size * _FIGURE_SIZE * 1.12, True, False, look.accent)
    parts: list[Part] = [Paragraph(each.value, value)]
    parts.append(Paragraph(each.words, look.strong))
    if each.note:
        parts.append(Paragraph(each.note, look.small))
    return Stack(parts, says=[_in_line(look, each)])


def _in_line(look: Look, each: BigFigure) -> Part:
    """A figure and its words as one line."""
    told = (Span(f"{each.value}  ", look.heading), Span(_told(each), look.body))
    return Paragraph(told, look.body, before=10.0)


def _told(each: BigFigure) -> str:
    return f"{each.words} ({each.note})" if each.note else each.words


def _section(look: Look, section: Section) -> list[Part]:
    parts: list[Part] = [furniture.heading(look, section.heading)] if section.heading else []
    if section.shares and not look.large:
        drawn = SharesChart("", tuple(Share(words, count) for words, count in section.shares))
        parts.append(figure(look, drawn, alt=section.text, before=look.gap * 0.5))
    elif section.text:
        # A sentence that leads to a table stays with it, as its heading does.
        tabled = not section.entries and section.table is not None and bool(section.table.rows)
        parts.append(Paragraph(section.text, look.prose, after=look.gap * 0.4, keep_next=tabled))
    for entry in section.entries:
        parts += _entry(look, entry)
    if section.table is not None and section.table.rows:
        parts += _table(look, section.table)
    elif not section.entries and not section.text and section.empty:
        parts.append(Paragraph(section.empty, look.quiet))
    return parts


def _entry(look: Look, entry: Entry) -> list[Part]:
    parts: list[Part] = [
        Paragraph(entry.title, look.item, role=Role.SUBHEADING, before=look.gap * 0.6, keep_next=True)
    ]
    parts += [Paragraph(entry.text, look.prose, before=1.0)] if entry.text else []
    parts += [Paragraph(entry.note, look.small, before=1.0)] if entry.note else []
    if len(parts) == 1:
        parts[0].keep_next = False
    return parts


def _table(look: Look, told: SectionTable) -> list[Part]:
    columns = [
        Column(
            title,
            1.0 if place in told.wide else 0.0,
            "right" if place and all(_FIGURES.fullmatch(row[place]) for row in told.rows) else "left",
            bold=not place,
            most=look.measure * 0.3,
        )
        for place, title in enumerate(told.columns)
    ]
    rows: list[list[CellText]] = [list(row) for row in told.rows]
    return table(look, columns, rows)

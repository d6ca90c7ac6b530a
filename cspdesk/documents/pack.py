"""A pack on paper: cover with contents, the chair's page, a section after the other, and how each figure is counted."""

import datetime as dt
import functools
import itertools
from collections.abc import Sequence
from dataclasses import replace

from cspdesk.documents.kit import furniture
from cspdesk.documents.kit.chart_drawing import figure as drawn
from cspdesk.documents.kit.contents import Contents
from cspdesk.documents.kit.parts import BULLET, Columns, Paragraph, Part, Stack, stacked_height
from cspdesk.documents.kit.roles import Role
from cspdesk.documents.kit.tables import Cell as PrintedCell
from cspdesk.documents.kit.tables import CellText, Column, Table, table
from cspdesk.documents.kit.text import Span, Text
from cspdesk.documents.made import Made
from cspdesk.documents.page import Look, Style
from cspdesk.domain.chart import AnyChart, PeriodChart, StripChart
from cspdesk.domain.chart_words import numbers
from cspdesk.domain.dates import say_date_short
from cspdesk.domain.pack import Cell, PackFigure, PackList, PackRow, PackTable, Section, Sort
from cspdesk.domain.papers.common import PaperOptions
from cspdesk.domain.papers.pack import PackPaper

_ACROSS = 3
_VALUE, _WORDS_VALUE = 1.9, 1.35
_LONGEST_NUMBER = 10
_INDENT = 12.0
_PADDING = 3.2
_WHOLE = 10
_ONE = {"1 days late": "1 day late", "carried 1 times": "carried once", "carried 2 times": "carried twice"}
_OVERVIEW = "overview"
_FEWEST, _MOST_LINES = 1, 6
_RIGHT = (Sort.NUMBER, Sort.SHARE)


def build(paper: PackPaper, options: PaperOptions, look: Look) -> Made:
    del options
    pack = paper.pack
    headings: list[Paragraph] = []
    matter: list[Part] = []
    for place, section in enumerate(pack.sections):
        heading = _heading(look, section.title)
        # The chair's page stands alone; the report of one review begins where its title is.
        heading.starts_page = (
            section.key == _OVERVIEW
            or (not place and not pack.review)
            or (place > 0 and pack.sections[place - 1].key == _OVERVIEW)
        )
        headings.append(heading)
        chosen = _overview(look, section, heading) if section.key == _OVERVIEW else _section(look, section)
        matter += [heading, *chosen]
    for title, told in (("Terms", _terms(look, paper)), ("How the figures are counted", _rules(look, paper))):
        if told:
            heading = _heading(look, title)
            headings.append(heading)
            matter += [heading, *told]
    parts = furniture.title_block(look, paper.kind, pack.review or pack.body or pack.title, paper.about)
    if headings:
        parts += [_contents_heading(look), Contents(look, headings)]
    of = pack.review or pack.body
    said = " · ".join(each for each in (pack.number, of or paper.kind, _period(paper)) if each)
    return Made(
        [*parts, *matter],
        ", ".join(each for each in (paper.kind, of, pack.number) if each),
        said,
        names_people=paper.names_people,
        header=f"{paper.kind} · {paper.letterhead.partnership}",
    )


def _period(paper: PackPaper) -> str:
    return f"{say_date_short(paper.pack.from_day)} to {say_date_short(paper.pack.to_day)}"


def _heading(look: Look, text: str) -> Paragraph:
    return Paragraph(
        text,
        look.heading,
        role=Role.HEADING,
        before=look.gap * 2,
        after=look.gap * 0.5,
        keep_next=True,
        outline=1,
    )


def _contents_heading(look: Look) -> Part:
    return Paragraph(
        "Contents", look.heading, role=Role.HEADING, before=look.gap, after=look.gap * 0.4, keep_next=True
    )


def _under(look: Look, text: str) -> Part:
    return Paragraph(
        text,
        look.item,
        role=Role.SUBHEADING,
        before=look.gap * 1.2,
        after=look.gap * 0.3,
        keep_next=True,
        outline=2,
    )


def _section(look: Look, section: Section) -> list[Part]:
    parts: list[Part] = [
        Paragraph(dashed(each), look.prose, after=4.0, keep_next=bool(section.own)) for each in section.notes
    ]
    parts += _figures(look, section.own)
    for chart in section.charts:
        parts += _chart(look, chart)
    for listed in section.lists:
        parts += _list(look, listed)
    for each in section.tables:
        parts += _table(look, each)
    if not section.has_matter:
        parts.append(Paragraph(section.empty or "Nothing to report.", look.quiet))
    return parts


# -- figures


def _figures(look: Look, figures: Sequence[PackFigure]) -> list[Part]:
    """Rows of figures with their words and codes; in large print each a line of its own."""
    if look.large:
        return [_in_line(look, each) for each in figures]
    rows: list[Part] = []
    for start in range(0, len(figures), _ACROSS):
        row: list[list[Part]] = [[_figure(look, each)] for each in figures[start : start + _ACROSS]]
        row += [[] for _ in range(_ACROSS - len(row))]
        rows.append(
            Columns(
                row,
                [1.0] * _ACROSS,
                gutter=look.gutter * 1.5,
                before=look.gap * 0.8,
                keep_next=start + _ACROSS < len(figures),
            )
        )
    return rows


def _figure(look: Look, each: PackFigure) -> Part:
    scale = _VALUE if len(each.said) <= _LONGEST_NUMBER else _WORDS_VALUE
    value = Style(look.body.size * scale, look.body.size * _VALUE * 1.15, True, False, look.accent)
    words = (Span(each.words, look.body), Span(f"  {each.code}", look.small))
    return Stack(
        [Paragraph(dashed(each.said), value), Paragraph(words, look.body)], says=[_in_line(look, each)]
    )


def _in_line(look: Look, each: PackFigure) -> Part:
    told = (Span(f"{dashed(each.said)}  ", look.heading), Span(f"{each.words} ({each.code})", look.body))
    return Paragraph(told, look.body, before=10.0)


# -- charts, lists, tables


def _chart(look: Look, chart: AnyChart) -> list[Part]:
    """A chart under its title; one over periods has its numbers beside it, others are drawn from a table there is."""
    title = Paragraph(chart.title, look.strong, before=look.gap * 1.1, after=3.0, keep_next=True)
    if not isinstance(chart, PeriodChart):
        picture = drawn(look, chart, after=look.gap * 0.6)
        if isinstance(chart, StripChart) and len(chart.rows) > _WHOLE:
            return [title, picture]
        # Whole on its page while a page holds it.
        return [Stack([title, picture], before=title.before, after=picture.after)]
    told = numbers(chart)
    columns = [Column(told.heads[0], 1.0, bold=True)]
    columns += [Column(head, 0.0, "right", most=look.measure * 0.13) for head in told.heads[1:]]
    rows: list[list[CellText]] = [list(row.cells) for row in told.rows]
    picture = drawn(look, chart, plot_height=84.0)
    if look.large:
        return [title, picture, *table(look, columns, rows, before=8.0)]
    beside = Columns(
        [[picture], [Table(_dense(look), columns, rows, padding=_PADDING)]],
        [0.85, 1.0],
        gutter=look.gutter * 1.5,
    )
    return [Stack([title, beside], before=title.before, after=look.gap * 0.6)]


def _list(look: Look, listed: PackList) -> list[Part]:
    if not listed.lines:
        return [_under(look, listed.title), Paragraph(listed.empty, look.quiet)] if listed.empty else []
    return [
        _under(look, listed.title),
        *(
            Paragraph(dashed(line), look.body, aside=BULLET, indent=_INDENT, before=2.0)
            if len(listed.lines) > 1
            else Paragraph(dashed(line), look.prose)
            for line in listed.lines
        ),
    ]


def _table(look: Look, told: PackTable) -> list[Part]:
    parts: list[Part] = [_under(look, told.title)] if told.title else []
    if told.note:
        parts.append(Paragraph(told.note, look.small, after=2.0, keep_next=True))
    if not told.rows:
        return [*parts, Paragraph(told.empty or "Nothing to list.", look.quiet)]
    dense = _dense(look)
    told = _without_empty(told)
    shown = [column for column in told.columns if not column.under]
    columns = [
        Column(
            column.title,
            column.wide,
            "right" if column.sort in _RIGHT else "left",
            most=look.measure * (0.11 if column.sort in _RIGHT else 0.24),
        )
        for column in shown
    ]
    rows = [_row(dense, told, row) for row in told.rows]
    if told.grouped and not look.large:
        rows = [
            ["", *row[1:]] if place and told.rows[place - 1].cells[0] == told.rows[place].cells[0] else row
            for place, row in enumerate(rows)
        ]
    before = 0.0 if told.title else look.gap
    return [*parts, *table(dense, columns, rows, before=before, carry=told.grouped, padding=_PADDING)]


def _without_empty(told: PackTable) -> PackTable:
    """The table without the columns in which nothing stands."""
    kept = [
        place
        for place in range(len(told.columns))
        if any(row.cells[place] not in (None, "") for row in told.rows)
    ]
    if len(kept) == len(told.columns):
        return told
    rows = tuple(replace(row, cells=tuple(row.cells[place] for place in kept)) for row in told.rows)
    return replace(told, columns=tuple(told.columns[place] for place in kept), rows=rows)


def _row(look: Look, told: PackTable, row: PackRow) -> list[CellText]:
    """The cells of a row, those of columns that stand under another within its cell."""
    cells: list[list[tuple[Text, Style]]] = []
    for cell, column in zip(row.cells, told.columns, strict=True):
        said = written(cell, column.sort)
        if not column.under:
            cells.append([(said, _style(look, column.sort, row.strong))])
        elif said:
            words = column.under.format(said)
            right = cells[-1][0][1].align == "right"
            cells[-1].append((_ONE.get(words, words), _small_right(look) if right else look.small))
    return [PrintedCell(tuple(texts)) if len(texts) > 1 or row.strong else texts[0][0] for texts in cells]


def _style(look: Look, sort: Sort, strong: bool) -> Style:
    right = sort in _RIGHT
    if not strong:
        return look.figure_right if right else look.figure
    return _strong_right(look) if right else look.strong


@functools.lru_cache(maxsize=16)
def _small_right(look: Look) -> Style:
    return replace(look.small, align="right")


@functools.lru_cache(maxsize=16)
def _strong_right(look: Look) -> Style:
    return replace(look.strong, align="right")


def dashed(text: str) -> str:
    """The text with the dash of its own face for the minus sign, which the face does not have."""
    return text.replace("\N{MINUS SIGN}", "\N{EN DASH}")


def written(cell: Cell, sort: Sort) -> str:
    """A cell as a paper says it."""
    if cell is None:
        return ""
    if isinstance(cell, dt.date):
        return say_date_short(cell)
    if isinstance(cell, str):
        return dashed(cell)
    if sort is Sort.SHARE:
        return f"{cell * 100:.0f}%"
    return f"{cell:,}" if isinstance(cell, int) else f"{cell:,.1f}"


# -- the chair's page


def _overview(look: Look, section: Section, heading: Part) -> list[Part]:
    """The chair's page; its lists are cut until it is one page, but in large print."""
    room = look.height - look.top - look.bottom - heading.height(look.measure) - heading.after
    for most in range(_MOST_LINES, _FEWEST - 1, -1):
        parts = _page(look, section, most)
        if look.large or stacked_height(parts, look.measure) <= room:
            break
    return parts


def _page(look: Look, section: Section, most: int) -> list[Part]:
    parts = [*_figures(look, section.figures)]
    if look.large:
        return parts + [part for each in section.lists for part in _list(look, each)]
    for start in range(0, len(section.lists), 2):
        pair = [_list(_dense(look), _shortened(each, most)) for each in section.lists[start : start + 2]]
        shares = [1.0] * len(pair)
        parts.append(Columns(pair, shares, gutter=look.gutter * 2, before=look.gap * 1.2))
    return parts


def _shortened(listed: PackList, most: int) -> PackList:
    if len(listed.lines) <= most + 1:
        return listed
    left = len(listed.lines) - most
    return PackList(listed.title, (*listed.lines[:most], f"and {left} more"), listed.empty)


# -- terms and rules


@functools.lru_cache(maxsize=16)
def _dense(look: Look) -> Look:
    """The look with smaller type in its tables, for a paper that is mostly tables; large print stays as it is."""
    if look.large:
        return look
    figure = replace(look.figure, size=look.figure.size * 0.9, leading=look.figure.leading * 0.86)
    return replace(
        look,
        figure=figure,
        figure_right=replace(figure, align="right"),
        strong=replace(figure, bold=True),
        body=figure,
    )


def _terms(look: Look, paper: PackPaper) -> list[Part]:
    rows: list[list[CellText]] = [list(pair) for pair in paper.pack.glossary]
    columns = [Column("Term", 0.0, bold=True), Column("Meaning", 1.0)]
    return table(_dense(look), columns, rows, padding=_PADDING) if rows else []


def _rules(look: Look, paper: PackPaper) -> list[Part]:
    """Every figure with its code and the sentence that says how it is counted."""
    rows: list[list[CellText]] = []
    for rule, together in itertools.groupby(paper.pack.figures, key=_rule):
        own = list(together)
        codes = own[0].code if len(own) == 1 else f"{own[0].code} to {own[-1].code}"
        words = own[0].words if len(own) == 1 else f"{len(own)} figures"
        rows.append([codes, words, rule])
    columns = [Column("Code", 0.0, bold=True), Column("Figure", 1.0), Column("Counts", 2.4)]
    return table(_dense(look), columns, rows, padding=_PADDING) if rows else []


def _rule(figure: PackFigure) -> str:
    return figure.rule

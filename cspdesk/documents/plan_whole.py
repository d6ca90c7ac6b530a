"""A whole plan: cover, contents with their pages, the sections as the office wrote them, and its ordered matter."""

import math
from collections.abc import Callable
from string import ascii_lowercase

from cspdesk.documents.kit.contents import Contents
from cspdesk.documents.kit.parts import BULLET, Paragraph, Part
from cspdesk.documents.kit.roles import Role
from cspdesk.documents.kit.tables import CellText, Column, Table
from cspdesk.documents.page import Look
from cspdesk.domain.plans import Place, Plan, PlanPart, PlanPriority, PrintedTable

_INDENT = 14.0
_FEW, _SHORT = 4, 6
"""More columns of figures than these have numbers in place of heads longer than so many letters."""

Priorities = Callable[[PlanPriority], list[Part]]


def build(look: Look, plan: Plan, priorities: Priorities) -> list[Part]:
    """The parts of a whole plan after its title; `priorities` sets one of them in the layout asked for."""
    parts: list[Part] = []
    headings: list[Paragraph] = []
    for section in plan.sections:
        if section.heading:
            heading = _heading(look, section.heading, section.level)
            headings.append(heading)
            parts.append(heading)
        for part in section.parts:
            if part.place is Place.PRIORITIES:
                for priority in plan.priorities:
                    heading = _heading(look, priority.heading, 2)
                    headings.append(heading)
                    parts += [heading, *priorities(priority)]
            else:
                parts += _part(look, plan, part)
    if plan.foreword:
        foreword = _heading(look, "Foreword", 1)
        headings.insert(0, foreword)
        parts[:0] = [foreword, *(Paragraph(text, look.body, after=4.0) for text in plan.foreword.split("\n"))]
    if not any(part.place is Place.PRIORITIES for section in plan.sections for part in section.parts):
        # A plan the office wrote itself has no sections: its priorities are the document.
        for priority in plan.priorities:
            heading = _heading(look, priority.heading, 1)
            headings.append(heading)
            parts += [heading, *priorities(priority)]
    listed = [each for each in headings if (each.outline or 1) <= 2]
    cover: list[Part] = [
        Paragraph(line, look.prose, before=2.0) for line in plan.cover if line not in (plan.title, plan.year)
    ]
    return [*cover, _heading(look, "Contents", 1), Contents(look, listed), *parts]


def _heading(look: Look, text: str, level: int) -> Paragraph:
    styles = {1: look.heading, 2: look.item}
    return Paragraph(
        text,
        styles.get(level, look.strong),
        role=Role.HEADING if level == 1 else Role.SUBHEADING,
        before=look.gap * (1.8 if level == 1 else 1.1),
        after=look.gap * 0.4,
        keep_next=True,
        outline=min(level, 3),
    )


def _part(look: Look, plan: Plan, part: PlanPart) -> list[Part]:
    gap = look.gap * 0.4
    if part.place is not None:
        found = [table for table in plan.tables if table.place is part.place]
        return [made for table in found for made in _table(look, table)]
    parts: list[Part] = [
        Paragraph(line, look.strong, before=gap, keep_next=True) for line in (part.name, *part.above) if line
    ]
    if part.head:
        return [*parts, *_columns(look, part.head, part.rows)]
    if part.note:
        return [_note(look, plan, part.note)]
    if part.text:
        parts.append(Paragraph(part.text, look.body, before=gap, after=gap))
    indent = _INDENT + 4 * (part.numbered or part.lettered)
    for place, item in enumerate(part.items):
        parts.append(Paragraph(item, look.body, aside=_mark(part, place), indent=indent, before=2.0))
    return parts


def _mark(part: PlanPart, place: int) -> str:
    """What stands before an item, as the plan prints its list; past z the letters are numbers."""
    if part.lettered and place < len(ascii_lowercase):
        return f"{ascii_lowercase[place]}."
    return f"{place + 1}." if part.numbered or part.lettered else BULLET


def _note(look: Look, plan: Plan, mark: str) -> Part:
    """A foot-note by its number, or in full where the plan prints it so."""
    text = dict(plan.notes).get(mark)
    if text is None:
        return Paragraph(mark, look.small, before=4.0)
    return Paragraph(text, look.small, aside=mark, aside_style=look.small, indent=2 * _INDENT, before=4.0)


def _table(look: Look, table: PrintedTable) -> list[Part]:
    above: list[Part] = [Paragraph(line, look.strong, before=2.0, keep_next=True) for line in table.above]
    return [*above, *_columns(look, table.head, table.rows)]


def _columns(look: Look, head: tuple[str, ...], rows: tuple[tuple[str, ...], ...]) -> list[Part]:
    """A table; in large print each row is a small heading and its cells with their heads before them."""
    if look.large:
        return [part for row in rows for part in _told(look, head, row)]
    figures = [bool(rows) and all(row[place].isdigit() for row in rows) for place in range(len(head))]
    titles, key = list(head), ""
    if sum(figures) > _FEW:
        # Heads of so many columns would break within their words: they get numbers, and a key says them.
        long = [place for place, figure in enumerate(figures) if figure and len(head[place]) > _SHORT]
        for number, place in enumerate(long, 1):
            titles[place] = str(number)
        key = "   ".join(f"{titles[place]} {head[place]}" for place in long)
    columns = [
        Column(title, 0 if figures[place] else _share(rows, place), "right" if figures[place] else "left")
        for place, title in enumerate(titles)
    ]
    cells: list[list[CellText]] = [list(row) for row in rows]
    said: list[Part] = [Paragraph(key, look.small, before=2.0, keep_next=True)] if key else []
    return [*said, Table(look, columns, cells, before=4.0, after=look.gap * 0.5)]


def _share(rows: tuple[tuple[str, ...], ...], place: int) -> float:
    """A column of long texts gets more room, but not all of it."""
    mean = sum(len(row[place]) for row in rows) / max(len(rows), 1)
    return math.pow(max(mean, 14.0), 0.6)


def _told(look: Look, head: tuple[str, ...], row: tuple[str, ...]) -> list[Part]:
    first, *others = row
    said = [f"{title}: {cell}" for title, cell in zip(head[1:], others, strict=True) if cell]
    return [
        Paragraph(first, look.strong, before=6.0, keep_next=bool(said)),
        *(Paragraph(text, look.body, aside=BULLET, indent=_INDENT) for text in said),
    ]

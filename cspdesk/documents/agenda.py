"""The agenda of a meeting."""

from cspdesk.documents.actions_table import actions_table
from cspdesk.documents.kit import furniture
from cspdesk.documents.kit.parts import Paragraph, Part, Rule, Stack
from cspdesk.documents.kit.roles import Role
from cspdesk.documents.kit.tables import Cell, CellText, Column, Table
from cspdesk.documents.kit.text import Text
from cspdesk.documents.made import Made
from cspdesk.documents.page import Look, Style
from cspdesk.documents.phrases import named, sentence, short, when, where, with_agency
from cspdesk.domain.dates import say_clock
from cspdesk.domain.kinds import Audience
from cspdesk.domain.papers.common import NameLine, PaperOptions
from cspdesk.domain.papers.meetings import AgendaLine, AgendaPaper


def build(paper: AgendaPaper, options: PaperOptions, look: Look) -> Made:
    occasion = paper.occasion
    parts = furniture.title_block(look, f"Agenda: {paper.kind}" if paper.kind else "Agenda", paper.body)
    parts += furniture.facts(
        look,
        [
            ("When", when(occasion)),
            ("Where", where(occasion)),
            ("Getting in", "\n".join(occasion.access)),
            ("Joining online", occasion.online),
            ("In the chair", paper.chair),
            ("Apologies to", paper.apologies_to),
        ],
    )
    if paper.warning and options.audience is Audience.INTERNAL:
        parts.append(Paragraph(paper.warning, look.alert, before=look.gap, keep_next=True))
    parts += _items(look, paper.items, look.gap * 1.6)
    if paper.carried:
        parts.append(furniture.heading(look, "Carried forward"))
        parts += _items(look, paper.carried, 0.0)
    if paper.matters:
        parts.append(furniture.heading(look, "Matters arising: open actions"))
        parts += actions_table(look, paper.matters)
    if paper.members:
        parts.append(furniture.heading(look, "Members"))
        parts += _members(look, paper.members)
    return Made(parts, f"Agenda, {paper.body}, {when(occasion)}", short(paper.body, "Agenda", occasion))


def _items(look: Look, items: tuple[AgendaLine, ...], before: float) -> list[Part]:
    if look.large:
        return [_block(look, item) for item in items]
    timed = any(item.starts for item in items)
    led = any(item.lead for item in items)
    allowed = any(item.minutes is not None for item in items)
    columns = [Column("", 0, most=40, bold=True), Column("Item", 1)]
    columns[:0] = [Column("Time", 0, most=70)] if timed else []
    columns += [Column("Led by", 0, most=look.measure * 0.28)] if led else []
    columns += [Column("Minutes", 0, align="right")] if allowed else []
    rows = []
    for item in items:
        row: list[CellText] = [item.number, _title(look, item)]
        row[:0] = [say_clock(item.starts) if item.starts else ""] if timed else []
        row += [item.lead] if led else []
        row += [str(item.minutes) if item.minutes is not None else ""] if allowed else []
        rows.append(row)
    return [Table(look, columns, rows, before=before)]


def _title(look: Look, item: AgendaLine) -> Cell:
    texts: list[tuple[Text, Style]] = [(item.title, look.strong)]
    texts += [(each, look.small) for each in (item.note, _origin(item)) if each]
    return Cell(tuple(texts))


def _origin(item: AgendaLine) -> str:
    late = "late paper" if item.late else ""
    said = ", ".join(each for each in (late, item.carried_from) if each)
    return sentence(said)


def _block(look: Look, item: AgendaLine) -> Part:
    starts = say_clock(item.starts) if item.starts else ""
    length = f"{item.minutes} minutes" if item.minutes is not None else ""
    lines = [" · ".join(each for each in (starts, length, item.lead) if each), item.note, _origin(item)]
    title = Paragraph(
        f"{item.number}. {item.title}" if item.number else item.title, look.item, role=Role.HEADING
    )
    return Stack(
        [Rule(after=8.0), title, *(Paragraph(line, look.body) for line in lines if line)], before=14.0
    )


def _members(look: Look, members: tuple[NameLine, ...]) -> list[Part]:
    if look.large:
        return [Paragraph(with_agency(each), look.body, before=4.0) for each in members]
    agencies = any(each.agency for each in members)
    columns = [Column("Name", 1), *([Column("For", 1)] if agencies else [])]
    return [Table(look, columns, [[named(each), *([each.agency] if agencies else [])] for each in members])]

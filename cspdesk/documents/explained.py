"""A paper with its short forms written out at their first use, and the terms it uses listed at its end."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from cspdesk.documents.kit import furniture
from cspdesk.documents.kit.contents import Contents
from cspdesk.documents.kit.parts import Columns, Paragraph, Part, Stack
from cspdesk.documents.kit.roles import Role
from cspdesk.documents.kit.tables import Cell, CellText, Column, Table, table
from cspdesk.documents.kit.text import Text, plain_text
from cspdesk.documents.made import Made
from cspdesk.documents.page import Look
from cspdesk.domain.glossary import Term, Writer

_HEADS = (Role.TITLE, Role.HEADING, Role.SUBHEADING)
_HEADING = "Glossary"


def explained(made: Made, terms: Sequence[Term], look: Look) -> Made:
    """The paper before it is set on pages; headings, titles of columns and narrow cells keep their words."""
    if not terms:
        return made
    writer = Writer(terms)
    _write(writer, made.parts)
    if not writer.used:
        return made
    heading = furniture.heading(look, _HEADING)
    rows: list[list[CellText]] = [[term.name, term.says] for term in writer.used]
    told = table(look, [Column("Term", 0.0, bold=True), Column("Meaning", 1.0)], rows)
    for part in made.parts:
        if isinstance(part, Contents) and isinstance(heading, Paragraph):
            part.headings = [*part.headings, heading]
            part.says = Contents(look, part.headings).says
    return replace(made, parts=[*made.parts, heading, *told])


def _write(writer: Writer, parts: Iterable[Part]) -> None:
    for part in parts:
        begun = writer.known
        if isinstance(part, Paragraph):
            _paragraph(writer, part)
        elif isinstance(part, Table):
            part.rows = [
                [
                    _cell(writer, cell, narrow=not column.share)
                    for column, cell in zip(part.columns, row, strict=True)
                ]
                for row in part.rows
            ]
        elif isinstance(part, Stack):
            _write(writer, part.parts)
        elif isinstance(part, Columns):
            for column in part.columns:
                _write(writer, column)
        if part.says and not isinstance(part, Contents):
            # What is read in place of the part says the same in the same state.
            after, writer.known = writer.known, begun
            _write(writer, part.says)
            writer.known |= after


def _paragraph(writer: Writer, part: Paragraph) -> None:
    writer.note(plain_text(part.aside))
    if part.role in _HEADS:
        writer.note(plain_text(part.text))
    else:
        part.text = _text(writer, part.text)


def _cell(writer: Writer, cell: CellText, *, narrow: bool) -> CellText:
    if isinstance(cell, Cell):
        return Cell(tuple((_text(writer, text), style) for text, style in cell.texts))
    if narrow:
        writer.note(plain_text(cell))
        return cell
    return _text(writer, cell)


def _text(writer: Writer, text: Text) -> Text:
    if isinstance(text, str):
        return writer.write(text)
    return tuple(span._replace(text=writer.write(span.text)) for span in text)

"""Short forms written out where a pack uses them first, and the terms it uses, by the office's glossary."""

from dataclasses import replace

from cspdesk.domain.glossary import Writer
from cspdesk.domain.pack import Cell, PackColumn, PackList, PackTable, Section


def explained(writer: Writer, section: Section) -> Section:
    """The section with what it uses first written out, in the order it is read; titles are only noted."""
    writer.note(section.title)
    notes = tuple(map(writer.write, section.notes))
    for figure in section.figures:
        writer.note(figure.words)
    lists = tuple(_list(writer, each) for each in section.lists)
    return replace(
        section, notes=notes, lists=lists, tables=tuple(_table(writer, each) for each in section.tables)
    )


def _list(writer: Writer, listed: PackList) -> PackList:
    writer.note(listed.title)
    return replace(listed, lines=tuple(map(writer.write, listed.lines)))


def _table(writer: Writer, table: PackTable) -> PackTable:
    rows = tuple(
        replace(
            row,
            cells=tuple(
                _cell(writer, cell, column) for cell, column in zip(row.cells, table.columns, strict=True)
            ),
        )
        for row in table.rows
    )
    return replace(table, rows=rows)


def _cell(writer: Writer, cell: Cell, column: PackColumn) -> Cell:
    """Sentences are written out; a name or a number in a narrow column stays what it is called."""
    if not isinstance(cell, str):
        return cell
    if column.wide and " " in cell:
        return writer.write(cell)
    writer.note(cell)
    return cell

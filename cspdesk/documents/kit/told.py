"""What the parts of a paper say, without their places on a page: the matter of its HTML and Word twins."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from cspdesk.documents.kit.parts import BULLET, Columns, Drawing, Paragraph, Part, Stack
from cspdesk.documents.kit.roles import Role
from cspdesk.documents.kit.tables import Cell, CellText, Table
from cspdesk.documents.kit.text import Text, plain_text


class Sort(StrEnum):
    TITLE = "h1"
    HEADING = "h2"
    SUBHEADING = "h3"
    PARAGRAPH = "p"
    ITEM = "li"
    TABLE = "table"
    FIGURE = "figure"


@dataclass(frozen=True)
class Run:
    """A stretch of text, as typed; line breaks stay in it."""

    text: str
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True)
class Told:
    """One block. `label` stands before its text ("When"); a table has `header` and `rows` of cells of runs."""

    sort: Sort
    runs: tuple[Run, ...] = ()
    label: str = ""
    header: tuple[str, ...] = ()
    rows: tuple[tuple[tuple[Run, ...], ...], ...] = ()
    # Shares of a table's columns in its width.
    shares: tuple[float, ...] = ()
    alt: str = ""

    @property
    def text(self) -> str:
        return "".join(run.text for run in self.runs)


# Points between the margins of an A4 page.
_MEASURE = 470.0
_SORTS = {Role.TITLE: Sort.TITLE, Role.HEADING: Sort.HEADING, Role.SUBHEADING: Sort.SUBHEADING}


def told(parts: Iterable[Part]) -> Iterator[Told]:
    """The blocks of some parts in reading order; furniture is left out."""
    for part in parts:
        if part.says:
            yield from told(part.says)
        elif isinstance(part, Stack):
            yield from told(part.parts)
        elif isinstance(part, Columns):
            for column in part.columns:
                yield from told(column)
        elif isinstance(part, Table):
            yield _table(part)
        elif isinstance(part, Paragraph) and part.role is not Role.ARTIFACT:
            yield _paragraph(part)
        elif isinstance(part, Drawing) and part.role is Role.FIGURE and part.alt:
            yield Told(Sort.FIGURE, alt=part.alt)


def _paragraph(part: Paragraph) -> Told:
    runs = _runs(part.text, part.style.bold, part.style.italic)
    sort = _SORTS.get(part.role, Sort.PARAGRAPH)
    label = " ".join(plain_text(part.aside).split())
    if label == BULLET:
        return Told(Sort.ITEM, runs)
    if sort is not Sort.PARAGRAPH:
        # A heading is bold by being one; what stands beside it (a number, a time) is part of it.
        words = " ".join(each for each in (label, *"".join(run.text for run in runs).split()) if each)
        return Told(sort, (Run(words),))
    return Told(sort, runs, label)


def _table(part: Table) -> Told:
    header = tuple(column.title for column in part.columns)
    rows = tuple(tuple(_cell(cell) for cell in row) for row in part.rows)
    widths = part.widths(_MEASURE)
    shares = tuple(width / sum(widths) for width in widths)
    return Told(Sort.TABLE, header=header if any(header) else (), rows=rows, shares=shares)


def _cell(cell: CellText) -> tuple[Run, ...]:
    if not isinstance(cell, Cell):
        return _runs(cell)
    runs: list[Run] = []
    for text, style in cell.texts:
        if not plain_text(text).strip():
            continue
        if runs:
            runs.append(Run("\n"))
        runs += _runs(text, style.bold, style.italic)
    return tuple(runs)


def _runs(text: Text, bold: bool = False, italic: bool = False) -> tuple[Run, ...]:
    if isinstance(text, str):
        return (Run(text, bold, italic),) if text else ()
    return tuple(Run(span.text, span.style.bold, span.style.italic) for span in text if span.text)

"""Tables: a heading repeated on every page, hairlines between rows, and rows that stay whole when a page holds them."""

from collections.abc import Sequence
from typing import NamedTuple

from cspdesk.documents import page
from cspdesk.documents.kit.parts import BULLET, Paragraph, Part, Rule, Stack
from cspdesk.documents.kit.roles import Role
from cspdesk.documents.kit.sheet import Sheet, base_line
from cspdesk.documents.kit.text import Line, Span, Text, plain_text, set_lines, width_of
from cspdesk.documents.page import Look, Style

PADDING = 4.5
GUTTER = 12.0
# Two rows up to so many points together stay under their heading; of taller ones the first alone does.
_FEW_POINTS = 220.0
_LISTED = f"{BULLET} "
_AFTER_BULLET = 0.4


class Column(NamedTuple):
    """A column. `share` 0 means as wide as its widest cell, but at most `most` points; else a share of the rest."""

    title: str
    share: float = 1.0
    align: str = "left"
    most: float = 120.0
    bold: bool = False


class Cell(NamedTuple):
    """Several texts under one another in one cell, each in its style."""

    texts: tuple[tuple[Text, Style], ...]


CellText = Text | Cell
_SetCell = list[tuple[Line, Style]]


class _Row(NamedTuple):
    cells: list[_SetCell]
    height: float


class Table(Part):
    """A table of text; empty `rows` draw the heading alone.

    `carry` says for a first column that is blank where it is as above: a new page says it again.
    """

    role = Role.TABLE
    gutter = GUTTER

    def __init__(
        self,
        look: Look,
        columns: Sequence[Column],
        rows: Sequence[Sequence[CellText]],
        *,
        before: float = 0.0,
        after: float = 0.0,
        row_height: float = 0.0,
        carry: bool = False,
        padding: float = PADDING,
    ) -> None:
        self.look, self.columns, self.rows, self.carry = look, columns, rows, carry
        self.before, self.after, self.row_height, self.padding = before, after, row_height, padding
        self._set: tuple[float, list[float], _Row | None, list[_Row]] | None = None
        # A heading said again on a further page is furniture to a reader.
        self._repeats = False

    def _style(self, column: Column) -> Style:
        if column.align == "right":
            return self.look.figure_right
        return self.look.strong if column.bold else self.look.figure

    def _widths(self, width: float) -> list[float]:
        room = width - self.gutter * (len(self.columns) - 1)
        natural = [
            0.0 if column.share else self._natural(place, column) for place, column in enumerate(self.columns)
        ]
        shares = sum(column.share for column in self.columns)
        rest = room - sum(natural)
        if shares == 0:
            return self._narrowed(natural, room) if rest < 0 else natural
        least = room * 0.3
        if rest < least:
            natural = self._narrowed(natural, room - least)
            rest = room - sum(natural)
        return [
            rest * column.share / shares if column.share else natural[place]
            for place, column in enumerate(self.columns)
        ]

    def _narrowed(self, natural: list[float], room: float) -> list[float]:
        """Widths that fit into a room: what is wider than its longest word gives way first, so that no word breaks."""
        least = [
            min(wide, self._longest_word(place, column)) if wide else 0.0
            for place, (column, wide) in enumerate(zip(self.columns, natural, strict=True))
        ]
        spare = sum(natural) - sum(least)
        over = sum(natural) - room
        if over > spare:
            return [wide * room / sum(natural) for wide in natural]
        return [wide - over * (wide - small) / spare for wide, small in zip(natural, least, strict=True)]

    def _longest_word(self, place: int, column: Column) -> float:
        style = self._style(column)
        widest = max((width_of(word, self.look.small_strong) for word in column.title.split()), default=0.0)
        for row in self.rows:
            cell = row[place]
            told = cell.texts if isinstance(cell, Cell) else ((cell, style),)
            for text, own in told:
                widest = max([widest, *(width_of(word, own) for word in plain_text(text).split())])
        return widest + 0.5

    def _natural(self, place: int, column: Column) -> float:
        widest = width_of(column.title, self.look.small_strong)
        style = self._style(column)
        for row in self.rows:
            cell = row[place]
            if isinstance(cell, Cell):
                widest = max([widest, *(width_of(plain_text(text), own) for text, own in cell.texts)])
            elif cell:
                widest = max(widest, width_of(plain_text(cell), style))
            if widest >= column.most:
                return column.most
        return widest + 0.5

    def _layout(self, width: float) -> tuple[float, list[float], _Row | None, list[_Row]]:
        if self._set is None or self._set[0] != width:
            widths = self._widths(width)
            titles = any(column.title for column in self.columns)
            header = (
                self._row([column.title for column in self.columns], widths, header=True) if titles else None
            )
            self._set = (width, widths, header, [self._row(row, widths) for row in self.rows])
        return self._set

    def _row(self, texts: Sequence[CellText], widths: list[float], *, header: bool = False) -> _Row:
        cells: list[_SetCell] = []
        for column, cell, width in zip(self.columns, texts, widths, strict=True):
            style = self._style(column)
            if header:
                small = self.look.small_strong
                style = Style(small.size, small.leading, True, False, page.QUIET, column.align)
            own = cell.texts if isinstance(cell, Cell) else ((cell, style),)
            cells.append([(line, each) for text, each in own for line in _hung(text, each, width)])
        tall = max((sum(style.leading for _, style in cell) for cell in cells), default=0.0)
        return _Row(cells, max(tall + 2 * self.padding, 0.0 if header else self.row_height))

    def widths(self, width: float) -> list[float]:
        """The widths of its columns when set to a width, in points."""
        return self._layout(width)[1]

    def count(self, width: float) -> int:
        """How many rows it has when set to a width."""
        return len(self._layout(width)[3])

    def height(self, width: float) -> float:
        _, _, header, rows = self._layout(width)
        return (header.height if header else 0.0) + sum(row.height for row in rows)

    def head(self, width: float) -> float:
        _, _, header, rows = self._layout(width)
        # One row under a heading at the foot of a page looks forgotten.
        two = sum(row.height for row in rows[:2])
        first = two if len(rows) > 2 and two <= _FEW_POINTS else rows[0].height if rows else 0.0
        return (header.height if header else 0.0) + first

    def split(self, width: float, room: float, *, forced: bool = False) -> tuple[Part, Part] | None:
        _, widths, header, rows = self._layout(width)
        used = header.height if header else 0.0
        fits = 0
        while fits < len(rows) and used + rows[fits].height <= room + 0.01:
            used += rows[fits].height
            fits += 1
        if fits == len(rows):
            return None
        if fits:
            # A last row alone on the next page looks forgotten.
            if fits == len(rows) - 1 and fits > 2:
                fits -= 1
            rest = self._carried(rows, fits) if self.carry else rows[fits:]
            return self._piece(width, widths, header, rows[:fits], first=True), self._piece(
                width, widths, header, rest, first=False
            )
        if not forced:
            return None
        upper, lower = _cut(rows[0], room - used, self.padding)
        if upper is None:
            return None
        return self._piece(width, widths, header, [upper], first=True), self._piece(
            width, widths, header, [lower, *rows[1:]], first=False
        )

    def _carried(self, rows: list[_Row], fits: int) -> list[_Row]:
        """The rows from a place on; the first says what its first column says above."""
        first, *others = rows[fits:]
        said = next((row.cells[0] for row in reversed(rows[:fits]) if row.cells[0]), [])
        if first.cells[0] or not said:
            return rows[fits:]
        cells = [said, *first.cells[1:]]
        return [_Row(cells, max(first.height, _tall(cells, self.padding))), *others]

    def _piece(
        self, width: float, widths: list[float], header: _Row | None, rows: list[_Row], *, first: bool
    ) -> "Table":
        before = self.before if first else 0.0
        piece = type(self)(
            self.look,
            self.columns,
            (),
            before=before,
            after=self.after,
            carry=self.carry,
            padding=self.padding,
        )
        piece._set = (width, widths, header, rows)
        piece.whole = self.whole or self
        piece._repeats = not first or self._repeats
        return piece

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        _, widths, header, rows = self._layout(width)
        with sheet.part(self.role, key=self.whole or self):
            if header:
                role = Role.ARTIFACT if self._repeats else Role.TABLE_HEADER
                self._draw_row(sheet, header, widths, x, top, role)
                top -= header.height
            sheet.rule(x, top, width, page.INK if header else page.LINE, 0.8 if header else page.HAIRLINE)
            for row in rows:
                self._draw_row(sheet, row, widths, x, top, Role.TABLE_CELL)
                top -= row.height
                sheet.rule(x, top, width)

    def _draw_row(
        self, sheet: Sheet, row: _Row, widths: list[float], x: float, top: float, role: Role
    ) -> None:
        with sheet.part(Role.ARTIFACT if role is Role.ARTIFACT else Role.TABLE_ROW):
            for cell, width in zip(row.cells, widths, strict=True):
                with sheet.part(role):
                    y, last = top - self.padding, len(cell)
                    for line, style in cell:
                        last -= 1
                        sheet.line(line, x, y - base_line(style), width, style.align, more=last > 0)
                        y -= style.leading
                x += width + self.gutter


def _hung(text: Text, style: Style, width: float) -> list[Line]:
    """The lines of a text of a cell; what follows a bullet stands clear of it, line under line."""
    said = plain_text(text)
    if not isinstance(text, str) or not said.startswith(_LISTED) or style.align != "left":
        return set_lines(text, style, width)
    (mark,) = set_lines(BULLET, style, width)
    indent = mark.width + style.size * _AFTER_BULLET
    lines = set_lines(said.removeprefix(_LISTED), style, width - indent)
    if not lines or any(line.rtl for line in lines):
        return set_lines(text, style, width)
    first, *others = (_moved(line, indent) for line in lines)
    # A reader hears the bullet apart from the word after it.
    bullet = mark.pieces[0]._replace(text=_LISTED)
    return [Line((bullet, *first.pieces), first.width), *others]


def _moved(line: Line, by: float) -> Line:
    return Line(tuple(piece._replace(x=piece.x + by) for piece in line.pieces), line.width + by)


def _cut(row: _Row, room: float, padding: float) -> tuple[_Row | None, _Row]:
    """A row too tall for any page, cut between lines."""
    upper: list[_SetCell] = []
    lower: list[_SetCell] = []
    for cell in row.cells:
        used, place = 2 * padding, 0
        while place < len(cell) and used + cell[place][1].leading <= room + 0.01:
            used += cell[place][1].leading
            place += 1
        upper.append(cell[:place])
        lower.append(cell[place:])
    if not any(upper):
        return None, row
    return _Row(upper, room), _Row(lower, _tall(lower, padding))


def _tall(cells: list[_SetCell], padding: float) -> float:
    return max(sum(style.leading for _, style in cell) for cell in cells) + 2 * padding


def table(
    look: Look,
    columns: Sequence[Column],
    rows: Sequence[Sequence[CellText]],
    *,
    before: float = 0.0,
    after: float = 0.0,
    row_height: float = 0.0,
    carry: bool = False,
    padding: float = PADDING,
) -> list[Part]:
    """A table; in large print each row is a block of its own, a line to each column, so that nothing is cut."""
    if not look.large:
        return [
            Table(
                look,
                columns,
                rows,
                before=before,
                after=after,
                row_height=row_height,
                carry=carry,
                padding=padding,
            )
        ]
    blocks: list[Part] = [
        Stack(_block(look, columns, row), before=before if not place else 12.0, after=12.0)
        for place, row in enumerate(rows)
    ]
    if blocks:
        blocks[-1].after = after
    return blocks


def _block(look: Look, columns: Sequence[Column], row: Sequence[CellText]) -> list[Part]:
    """The first column as a heading, the others each with their title before it."""
    parts: list[Part] = [Rule(after=8.0)]
    for place, (column, cell) in enumerate(zip(columns, row, strict=True)):
        texts = [text for text, _ in cell.texts] if isinstance(cell, Cell) else [cell]
        label = f"{column.title}: " if column.title and place else ""
        for text in texts:
            if not plain_text(text).strip():
                continue
            style = look.body if place else look.strong
            if plain_text(text).startswith(_LISTED):
                if label:
                    parts.append(Paragraph((Span(label.strip(), look.strong),), style, keep_next=True))
                    label = ""
                listed = plain_text(text).removeprefix(_LISTED)
                parts.append(Paragraph(listed, style, aside=BULLET, indent=style.size))
                continue
            spans = (Span(plain_text(text), style),)
            told: Text = (Span(label, look.strong), *spans) if label else spans
            parts.append(Paragraph(told, style))
            label = ""
    return parts

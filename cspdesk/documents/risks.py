"""The scored matrix and the risk register on paper."""

from dataclasses import replace

from cspdesk.documents.kit import furniture
from cspdesk.documents.kit.parts import Paragraph, Part
from cspdesk.documents.kit.sheet import Sheet
from cspdesk.documents.kit.tables import Cell, CellText, Column, Table, _Row, table
from cspdesk.documents.made import Made
from cspdesk.documents.page import Look, Style
from cspdesk.domain.papers.common import PaperOptions
from cspdesk.domain.papers.risks import HeatRow, MatrixLine, MatrixPaper, RiskLine, RiskPaper

# Up to so many rows: size, leading and padding, so that a matrix stays on one page; thirty rows are the smallest.
_SETTINGS = ((10, 9.0, 12.0, 3.0), (18, 8.4, 10.2, 1.6), (10_000, 7.3, 8.2, 0.7))
_USUAL = 18
_HEAD = 7.0
_TINTS = {"Very high": "#f3c6c0", "High": "#f8dcc4", "Medium": "#f8efc9", "Low": "#dcecd9"}


class _Dense(Table):
    """A table with a heavy rule where the line is drawn."""

    gutter = 5.0
    below: _Row | None = None

    def mark(self, width: float, place: int) -> None:
        """Draws the line before the row of that place."""
        rows = self._layout(width)[3]
        self.below = rows[place] if 0 < place < len(rows) else None

    def _piece(
        self, width: float, widths: list[float], header: _Row | None, rows: list[_Row], *, first: bool
    ) -> Table:
        piece = super()._piece(width, widths, header, rows, first=first)
        if isinstance(piece, _Dense):
            piece.below = self.below
        return piece

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        super().draw(sheet, x, top, width)
        _, _, header, rows = self._layout(width)
        y = top - (header.height if header else 0.0)
        for row in rows:
            if row is self.below:
                sheet.rule(x, y, width, self.look.accent, 2.0)
            y -= row.height


def matrix(paper: MatrixPaper, options: PaperOptions, look: Look) -> Made:
    """The matrix, its line, why an issue is in or out, and the versions before."""
    del options
    key = f"{paper.key}; the most is {paper.maximum}, “=” marks a shared rank."
    lines = (" ".join(part for part in (paper.state, paper.line, key) if part),)
    # Thirty issues stand on one page: what the paper is stands in its foot then.
    parts = furniture.title_block(
        look, "" if len(paper.lines) > _USUAL else "Risk matrix", paper.title, lines
    )
    if look.large:
        parts += _matrix_large(look, paper)
    else:
        parts.append(_matrix_table(look, paper))
    reasons = [line for line in paper.lines if line.reason]
    if reasons:
        parts.append(furniture.heading(look, "Reasons"))
        rows: list[list[CellText]] = [
            [line.issue, "in" if line.chosen else "out", str(line.total), line.reason] for line in reasons
        ]
        columns = [
            Column("Issue", 0, most=200, bold=True), Column("", 0), Column("Total", 0, "right"), Column("Why", 1),
        ]  # fmt: skip
        parts += table(look, columns, rows)
    scored = [line for line in paper.lines if line.scored_by]
    if scored:
        names = "; ".join(dict.fromkeys(name for line in scored for name in line.scored_by.split("; ")))
        parts.append(Paragraph(f"Scored by {names}.", look.small, before=6.0))
    if paper.versions:
        parts.append(furniture.heading(look, "Versions"))
        parts += [Paragraph(words, look.body, before=2.0) for words in paper.versions]
    return Made(
        parts, f"Risk matrix, {paper.title}", f"Risk matrix · {paper.title}", names_people=paper.names_people
    )


def _matrix_table(look: Look, paper: MatrixPaper) -> Part:
    count = len(paper.lines)
    size, leading, padding = next(rest for most, *rest in _SETTINGS if count <= most)
    own = _smaller(look, size, leading)
    columns = [Column("Rank", 0, "right"), Column("Issue", 2.3, bold=True)]
    columns += [Column(name, 1.0, "right") for name in paper.criteria]
    columns += [Column("Total", 0, "right"), Column("", 0)]
    rows: list[list[CellText]] = [
        [
            line.place,
            line.issue,
            *line.marks,
            Cell(((str(line.total), own.label),)),
            "in" if line.chosen else "out",
        ]
        for line in paper.lines
    ]
    made = _Dense(own, columns, rows, padding=padding)
    made.mark(look.measure, sum(line.above for line in paper.lines))
    return made


def _smaller(look: Look, size: float, leading: float) -> Look:
    """The look with its tables set smaller; `label` is the bold of a total."""

    def style(own: Style, align: str = "left") -> Style:
        return Style(size, leading, own.bold, False, own.colour, align)

    return replace(
        look,
        figure=style(look.figure),
        figure_right=style(look.figure_right, "right"),
        strong=style(look.strong),
        small_strong=replace(look.small_strong, size=_HEAD, leading=_HEAD * 1.25),
        label=Style(size, leading, True, False, look.strong.colour, "right"),
    )


def _matrix_large(look: Look, paper: MatrixPaper) -> list[Part]:
    """In large print each issue is a sentence: thirteen columns could not be read."""
    parts: list[Part] = []
    for heading, above in (("To the line", True), ("Below the line", False)):
        own = [line for line in paper.lines if line.above is above]
        if own:
            parts.append(furniture.heading(look, heading))
            parts += [part for line in own for part in _issue(look, paper, line)]
    return parts


def _issue(look: Look, paper: MatrixPaper, line: MatrixLine) -> list[Part]:
    marks = "; ".join(f"{name} {mark or '–'}" for name, mark in zip(paper.criteria, line.marks, strict=True))
    where = "in" if line.chosen else "out"
    return [
        Paragraph(
            f"{line.place}  {line.issue}: {line.total}, {where}", look.strong, before=10.0, keep_next=True
        ),
        Paragraph(f"{marks}.", look.body),
    ]


# The register


class _Heat(Table):
    """The grid: each cell on the tint of its band, whose mark and word stand in it too."""

    tints: tuple[tuple[str, ...], ...] = ()

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        _, widths, header, rows = self._layout(width)
        y = top - (header.height if header else 0.0)
        for row, tints in zip(rows, self.tints, strict=False):
            left = x + widths[0] + self.gutter
            for wide, tint in zip(widths[1:], tints, strict=True):
                begin, end = left - self.gutter / 2, min(left + wide + self.gutter / 2, x + width)
                sheet.block(begin, y - row.height, end - begin, row.height, tint)
                left += wide + self.gutter
            y -= row.height
        super().draw(sheet, x, top, width)


def register(paper: RiskPaper, options: PaperOptions, look: Look) -> Made:
    """The heat grid, the risks by score, those nobody looked at, and what was recommended."""
    del options
    parts = furniture.title_block(look, "Risk register", paper.title)
    parts += _grid(look, paper)
    parts.append(Paragraph(paper.key, look.small, before=5.0))
    parts.append(furniture.heading(look, "Risks, the highest score first"))
    parts += _risks(look, paper.lines) if paper.lines else [Paragraph("No risk is open.", look.quiet)]
    if paper.missed:
        parts.append(furniture.heading(look, "Not looked at for a cycle"))
        parts += [Paragraph(words, look.body, aside="•", indent=12.0, before=2.0) for words in paper.missed]
    if paper.recommended:
        parts.append(furniture.heading(look, "Recommended"))
        columns = [Column("Day", 0, bold=True), Column("Risk", 0), Column("What", 2), Column("To", 1)]
        rows: list[list[CellText]] = [
            [each.day, each.risk, each.words, each.to] for each in paper.recommended
        ]
        parts += table(look, columns, rows)
    return Made(
        parts,
        f"Risk register, {paper.title}",
        f"Risk register · {paper.title}",
        names_people=paper.names_people,
    )


def _grid(look: Look, paper: RiskPaper) -> list[Part]:
    columns = [
        Column("Severity / likelihood", 0, bold=True, most=130),
        *(Column(head, 1) for head in paper.heads),
    ]
    rows: list[list[CellText]] = [[row.severity, *_cells(look, row)] for row in paper.grid]
    if look.large:
        return table(look, columns, rows)
    made = _Heat(look, columns, rows, row_height=30.0)
    made.tints = tuple(
        tuple(
            next(tint for word, tint in _TINTS.items() if band.endswith(word.lower())) for band in row.bands
        )
        for row in paper.grid
    )
    return [made]


def _cells(look: Look, row: HeatRow) -> list[CellText]:
    return [
        Cell(((refs, look.strong), (band, look.small))) if refs else Cell(((band, look.small),))
        for band, refs in zip(row.bands, row.refs, strict=True)
    ]


def _risks(look: Look, lines: tuple[RiskLine, ...]) -> list[Part]:
    columns = [
        Column("No.", 0, bold=True),
        Column("Risk", 1.5),
        Column("Sev.", 0, "right"),
        Column("Lik.", 0, "right"),
        Column("Score", 0, "right"),
        Column("", 0, most=84),
        Column("What is done about it", 1.7),
        Column("Owner", 0, most=110),
        Column("Look by", 0),
    ]
    rows: list[list[CellText]] = []
    for line in lines:
        done = Cell(((line.mitigation, look.figure), *((action, look.small) for action in line.actions)))
        risk = Cell(
            ((line.title, look.strong), (line.text, look.small))
            if line.text
            else ((line.title, look.strong),)
        )
        score = Cell(((line.score, look.figure_right),))
        rows.append(
            [line.ref, risk, line.severity, line.likelihood, score, line.band, done, line.owner, line.look_by]
        )
    return table(look, columns, rows)

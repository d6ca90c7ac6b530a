"""The score sheet of an action day: each sign before and after, with what changed, or room to write."""

from cspdesk.documents.kit import furniture
from cspdesk.documents.kit.chart_drawing import figure
from cspdesk.documents.kit.parts import Paragraph, Part
from cspdesk.documents.kit.tables import CellText, Column, Table, table
from cspdesk.documents.made import Made
from cspdesk.documents.page import SIGN_ROW, Look
from cspdesk.documents.phrases import DASH
from cspdesk.domain.chart import Bar, BarChart, Value
from cspdesk.domain.papers.common import PaperOptions
from cspdesk.domain.papers.forms import ScoreLine, ScoreSheetPaper


def build(paper: ScoreSheetPaper, options: PaperOptions, look: Look) -> Made:
    del options
    parts = furniture.title_block(look, "Signs before and after", paper.title)
    parts += furniture.facts(
        look, [("When", paper.occasion), ("Where", paper.place), ("Scores", paper.scale)], after=8.0
    )
    blank = all(line.before is None and line.after is None for line in paper.lines)
    columns = [Column("Sign", 1.4, bold=True)]
    columns += [Column(title, 0.5, "right") for title in ("Before", "After", "Change")]
    rows: list[list[CellText]] = [[line.sign, *_shown(line)] for line in paper.lines]
    rows += [["", "", "", ""] for _ in range(paper.blank_lines)]
    if not blank:
        rows.append(["All signs", *_shown(_total(paper.lines))])
    if blank and not look.large:
        rows.append(["All signs", "", "", ""])
    if look.large and not blank:
        parts += table(look, columns, rows)
    elif rows:
        parts.append(Table(look, columns, rows, before=6.0, row_height=SIGN_ROW if blank else 0.0))
    else:
        parts.append(Paragraph("No signs are listed yet.", look.body))
    scored = [line for line in paper.lines if line.change is not None]
    if scored and not look.large:
        parts.append(furniture.heading(look, "At a glance"))
        parts.append(_chart(look, scored))
    if blank:
        parts.append(
            Paragraph(
                "Scored by: ______________________________    On: ______________", look.body, before=22.0
            )
        )
    return Made(parts, f"Signs before and after, {paper.title}", f"Signs before and after · {paper.title}")


def _chart(look: Look, lines: list[ScoreLine]) -> Part:
    """Before and after as bars."""
    rows = [(line.sign, line.before or 0, line.after or 0) for line in lines]
    bars = tuple(Bar(sign, (Value(before), Value(after))) for sign, before, after in rows)
    return figure(look, BarChart("", bars, ("Before", "After")), before=6.0)


def _total(lines: tuple[ScoreLine, ...]) -> ScoreLine:
    """The sums of the signs scored both times, so that before and after are of the same."""
    both = [line for line in lines if line.change is not None]
    if not both:
        return ScoreLine("")
    return ScoreLine("", sum(line.before or 0 for line in both), sum(line.after or 0 for line in both))


def _shown(line: ScoreLine) -> list[CellText]:
    change = "" if line.change is None else signed(line.change)
    return [
        "" if line.before is None else str(line.before),
        "" if line.after is None else str(line.after),
        change,
    ]


def signed(change: int) -> str:
    """'-8', '+2', or a dash for no change."""
    return DASH if change == 0 else f"{change:+d}".replace("-", "\u2212")

"""All that is held on one person."""

from cspdesk.documents.kit import furniture
from cspdesk.documents.kit.parts import Paragraph, Part
from cspdesk.documents.kit.tables import Column, table
from cspdesk.documents.kit.text import Text
from cspdesk.documents.made import Made
from cspdesk.documents.page import Look
from cspdesk.documents.phrases import as_at, sentence
from cspdesk.domain.papers.common import PaperOptions
from cspdesk.domain.papers.held import HeldPaper, HeldSection

_FOR = "For this person alone: it holds internal notes. Names of other residents are left out."


def build(paper: HeldPaper, options: PaperOptions, look: Look) -> Made:
    del options
    parts = furniture.title_block(
        look, "All that is held on one person", paper.person, (sentence(f"{as_at(paper.made_on)}"), _FOR)
    )
    for section in paper.sections:
        parts.append(furniture.heading(look, section.title))
        if section.lead:
            parts.append(Paragraph(section.lead, look.quiet, after=4.0))
        parts += _rows(look, section)
    title = f"All that is held on {paper.person}"
    return Made(parts, title, title, names_people=True)


def _rows(look: Look, section: HeldSection) -> list[Part]:
    if not section.columns:
        pairs: list[tuple[str, Text]] = [(row[0], row[1]) for row in section.rows]
        return furniture.facts(look, pairs)
    # The last column says most; the others are as wide as what stands in them.
    last = len(section.columns) - 1
    columns = [
        Column(name, 1.0 if place == last else 0, most=130.0) for place, name in enumerate(section.columns)
    ]
    return table(look, columns, section.rows)

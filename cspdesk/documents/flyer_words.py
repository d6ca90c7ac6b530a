"""A flyer as words in their order, for its twins that are read on a screen."""

from cspdesk.documents.kit.parts import BULLET, Drawing, Paragraph, Part
from cspdesk.documents.kit.roles import Role
from cspdesk.documents.kit.sheet import Sheet
from cspdesk.documents.made import Made
from cspdesk.documents.page import Look
from cspdesk.domain.papers.common import PaperOptions
from cspdesk.domain.papers.flyers import FlyerPaper, FlyerPart, HelpLine


def build(paper: FlyerPaper, options: PaperOptions, look: Look) -> Made:
    """The same words as on the flyer, in the order of its blocks."""
    del options
    parts: list[Part] = [Paragraph(paper.kicker, look.subtitle)] if paper.kicker else []
    for part in paper.order:
        parts += _block(paper, part, look)
    if paper.letterhead.vision:
        parts.append(Paragraph(paper.letterhead.vision, look.prose))
    return Made(parts, paper.what, paper.what)


def _block(paper: FlyerPaper, part: FlyerPart, look: Look) -> list[Part]:
    if part is FlyerPart.WHAT:
        return [Paragraph(paper.what, look.title, role=Role.TITLE)]
    if part is FlyerPart.PICTURE:
        return [Drawing(0.0, _nothing, alt=paper.picture_alt or "Picture")] if paper.picture else []
    if part is FlyerPart.ACCESS:
        return [Paragraph(line, look.body, aside=BULLET, indent=12.0) for line in paper.access]
    if part is FlyerPart.WORDS:
        return [
            Paragraph(text, style, role=role)
            for each in paper.words
            for text, style, role in (
                (each.heading, look.heading, Role.HEADING),
                (each.text, look.prose, Role.PARAGRAPH),
            )
            if text
        ]
    if part is FlyerPart.CODE:
        link = paper.code if paper.code and not paper.code.startswith("BEGIN:") else ""
        return [Paragraph(f"Read more: {link}", look.body)] if link else []
    if part is FlyerPart.HELP and paper.help:
        head = [Paragraph(paper.help_title, look.heading, role=Role.HEADING)] if paper.help_title else []
        lines = [Paragraph(_help(each), look.body, aside=BULLET, indent=12.0) for each in paper.help]
        return [*head, *lines]
    lines_of = {
        FlyerPart.WHEN: paper.when,
        FlyerPart.WHERE: (paper.place, paper.address),
        FlyerPart.WHY: (paper.why,),
    }
    return [Paragraph(line, look.prose) for line in lines_of.get(part, ()) if line]


def _help(line: HelpLine) -> str:
    return ", ".join(part for part in (line.title, *line.ways, line.text) if part)


def _nothing(sheet: Sheet, x: float, top: float, width: float) -> None:
    """There is no page to draw on."""
    del sheet, x, top, width

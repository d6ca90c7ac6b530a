"""The foot of a flyer: the code and whom to call side by side, and below them whose flyer it is."""

from cspdesk.documents.flyer_look import Form
from cspdesk.documents.kit import furniture
from cspdesk.documents.kit.parts import Columns, Paragraph, Part, Rule, Stack
from cspdesk.documents.kit.qr import qr
from cspdesk.documents.kit.roles import Role
from cspdesk.documents.kit.sheet import Sheet
from cspdesk.documents.kit.text import Span
from cspdesk.documents.page import QUIET
from cspdesk.domain.papers.flyers import FlyerPaper, FlyerPart


class _Beside(Part):
    """A code with its words at its right, where there is room, from its foot up."""

    def __init__(self, code: Part, words: Paragraph, side: float, gutter: float) -> None:
        self.code, self.words, self.side, self.gutter = code, words, side, gutter

    def height(self, width: float) -> float:
        return max(self.side, self.words.height(width - self.side - self.gutter))

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        room = min(width - self.side - self.gutter, self.side * 1.3)
        self.code.draw(sheet, x, top, self.side)
        self.words.draw(sheet, x + self.side + self.gutter, top, room)


def foot(paper: FlyerPaper, form: Form, scale: float) -> list[Part]:
    """The code and whom to call side by side, and below them whose flyer it is."""
    parts: list[Part] = []
    small = min(scale, 1.0)
    code = _code(paper, form) if FlyerPart.CODE in paper.order and paper.code else []
    helped = _help(paper, form, small) if FlyerPart.HELP in paper.order else []
    if code and helped:
        wide = code[0].height(form.measure) * 2.1
        columns = [_beside(code, form), helped]
        parts.append(Columns(columns, [wide, form.measure - wide], gutter=20 * form.unit))
    elif code or helped:
        parts += _beside(code, form) if code else [Stack(helped)]
    parts += _imprint(paper, form)
    return parts


def _beside(code: list[Part], form: Form) -> list[Part]:
    """The code with its words at its right."""
    side = code[0].height(form.measure)
    words = code[1] if code[1:] else None
    return [_Beside(code[0], words, side, 10 * form.unit)] if isinstance(words, Paragraph) else code


def _code(paper: FlyerPaper, form: Form) -> list[Part]:
    alt = f"QR code: {paper.code_words or paper.code}"
    made = qr(paper.code, 100 * form.unit, alt=alt, flush=True)
    words = form.style(11.5, bold=True)
    return [made, Paragraph(paper.code_words, words)] if paper.code_words else [made]


def _help(paper: FlyerPaper, form: Form, scale: float) -> list[Part]:
    parts: list[Part] = []
    if paper.help_title and paper.help:
        style = form.style(13 * scale, bold=True, colour=form.look.accent)
        parts.append(Paragraph(paper.help_title, style, role=Role.HEADING, after=2.0))
    body, strong = form.style(11.5 * scale), form.style(11.5 * scale, bold=True)
    number = form.style(11.5 * scale, bold=True, colour=form.look.accent)
    for each in paper.help:
        # A number stays on one line.
        ways = [way.replace(" ", "\u00a0") if len(way) < 24 else way for way in each.ways]
        spans = [Span(f"  {way}", body if place else number) for place, way in enumerate(ways)]
        parts.append(Paragraph((Span(each.title, strong), *spans), body, before=2.5))
        if each.text:
            parts.append(Paragraph(each.text, form.style(10 * scale, colour=QUIET)))
    return parts


def _imprint(paper: FlyerPaper, form: Form) -> list[Part]:
    """The partnership with its logo or name, what it is for, how to reach it, other formats, fair treatment."""
    letterhead = paper.letterhead
    contact = letterhead.contact
    small, strong = form.style(9.5), form.style(9.5, bold=True)
    reach = "  ·  ".join(each for each in (contact.phone, contact.email, contact.web) if each)
    logo = furniture.logo(letterhead, 36 * form.unit, 110 * form.unit)
    wide = form.measure - (logo.wide + 12 * form.unit if logo is not None else 0.0)
    told: list[Part] = [Paragraph((Span(letterhead.partnership, strong), Span(f"   {reach}", small)), small)]
    if told[0].height(wide) > small.leading:
        # What would break over two lines is set on two.
        told = [Paragraph(letterhead.partnership, strong), Paragraph(reach, small)]
    lines = (letterhead.accessible_line, letterhead.vision, letterhead.equality_line)
    told += [Paragraph(line, small, before=1.0) for line in lines if line]
    rule = Rule(before=12 * form.unit, after=8 * form.unit, colour=form.look.accent, weight=1.2 * form.unit)
    if logo is None:
        return [rule, *told]
    return [rule, Columns([[logo.part], told], [logo.wide, wide], gutter=12 * form.unit)]

"""The flyer and poster: one side with a field of strong colour that is read from three metres, the rest at hand.

The type is the largest that holds everything; below the least that still reads a text is refused with how many
lines it is over.
"""

import math
from dataclasses import dataclass, replace

from cspdesk.documents import page
from cspdesk.documents.flyer_foot import foot
from cspdesk.documents.flyer_look import Form
from cspdesk.documents.kit import furniture
from cspdesk.documents.kit.parts import (
    BULLET,
    Drawing,
    Paragraph,
    Part,
    draw_stacked,
    stacked_height,
)
from cspdesk.documents.kit.photos import LEAST_DOTS, cropped, dots_an_inch
from cspdesk.documents.kit.roles import Role
from cspdesk.documents.kit.sheet import About, Sheet
from cspdesk.documents.kit.shop import BLEED, PICTURES_WORDS, shop
from cspdesk.documents.kit.text import width_of
from cspdesk.documents.page import INK, QUIET, WHITE, Style
from cspdesk.domain.papers.common import PaperOptions, PaperSize
from cspdesk.domain.papers.flyers import FlyerPaper, FlyerPart
from cspdesk.errors import Refused

# Office printers leave 5 mm white; the field stands a little within.
_EDGE = 17.0
_UNITS = {PaperSize.A5: 0.7, PaperSize.A4: 1.0, PaperSize.A3: 1.414}
_SCALES = (1.35, 1.25, 1.15, 1.06, 1.0, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58, 0.52)
_TITLES = (76, 70, 64, 58, 52, 47, 42, 38, 34, 30, 26, 23, 20)
_TITLE_LINES = 3
_LEAST_FAR = 0.7
# A date is set smaller down to this share before it takes two lines.
_LEAST_SHARE = 0.66
# Least sizes of running text, in points.
_LEAST = {PaperSize.A5: 9.0, PaperSize.A4: 10.0, PaperSize.A3: 14.0}
_LEAST_LARGE = 18.0
# Of the room that is left over: how much the field takes, and what a picture needs and may take of the page.
_FIELD_SHARE = 0.42
_LEAST_PICTURE, _MOST_PICTURE = 0.12, 0.4
_FIELD_PARTS = (FlyerPart.WHAT, FlyerPart.WHEN, FlyerPart.WHERE)


@dataclass(frozen=True)
class _Side:
    """Everything on the side, at one size of type; `slack` is the height that is left over, below nothing if short."""

    field: list[Part]
    kicker: list[Part]
    body: list[Part]
    foot: list[Part]
    picture: bool
    slack: float
    leading: float


def draw(paper: FlyerPaper, options: PaperOptions) -> bytes:
    """The flyer as a PDF file; for a printer its field runs over the edge. Raises Refused when text is too long."""
    form = _form(paper, options)
    side = _fitted(paper, form)
    across = paper.two_up and not options.printer
    width = form.width * 2 if across else form.width
    about = About(paper.what, paper.letterhead.partnership, paper.kicker, paper.made_on)
    sheet = Sheet(about, width, form.height, shop(paper.letterhead) if options.printer else None)
    words = [furniture.DRAFT_WORDS] if options.draft else []
    over = BLEED + form.edge if options.printer else 0.0
    _draw_side(sheet, paper, form, side, 0.0, words, over)
    if across:
        # The same side twice: heard once.
        again = replace(side, field=_silent(side.field), body=_silent(side.body))
        with sheet.part(Role.ARTIFACT):
            _draw_side(sheet, paper, form, again, form.width, words, 0.0)
            _cut_mark(sheet, form)
    sheet.new_page()
    return sheet.finish()


def notes(paper: FlyerPaper, options: PaperOptions) -> tuple[str, ...]:
    """A picture that cannot be read, or is too coarse for a printer; what the printer makes of pictures."""
    if not paper.picture or FlyerPart.PICTURE not in paper.order:
        return ()
    form = _form(paper, options)
    dots = dots_an_inch(paper.picture, form.width, form.height * _MOST_PICTURE)
    if dots is None:
        return ("The picture cannot be read, so it is left out: choose a PNG or JPEG picture.",)
    if not options.printer:
        return ()
    coarse = f"The picture has {dots} dots an inch at this size; below {LEAST_DOTS} it looks coarse in print."
    return (coarse, PICTURES_WORDS) if dots < LEAST_DOTS else (PICTURES_WORDS,)


def _silent(parts: list[Part]) -> list[Part]:
    """The parts without entries in the outline."""
    for part in parts:
        if isinstance(part, Paragraph):
            part.outline = None
    return parts


def _form(paper: FlyerPaper, options: PaperOptions) -> Form:
    # Two on a sheet are A5, whatever size was asked for.
    size = PaperSize.A5 if paper.two_up and not options.printer else options.size
    width, height = page.SIZES[size]
    look = page.look(replace(options, size=size), paper.colour or paper.letterhead.accent)
    least = _LEAST_LARGE if options.large_print else _LEAST[size]
    return Form(width, height, _EDGE, _UNITS[size], least, look)


def _fitted(paper: FlyerPaper, form: Form) -> _Side:
    """The side in the largest type that fits. Raises Refused when the smallest does not."""
    side = _side(paper, form, _SCALES[0])
    for scale in _SCALES[1:]:
        if side.slack >= 0:
            return side
        side = _side(paper, form, scale)
    if side.slack < 0:
        over = math.ceil(-side.slack / side.leading)
        lines = "1 line" if over == 1 else f"{over} lines"
        raise Refused(f"The text is {lines} too long for this size: shorten it, or choose a larger sheet.")
    return side


def _side(paper: FlyerPaper, form: Form, scale: float) -> _Side:
    # What is read from afar gives way last.
    far = min(max(scale * 1.08, _LEAST_FAR), 1.25) if scale > _SCALES[-1] else _SCALES[-2]
    kicker: list[Part] = []
    if paper.kicker:
        kicker.append(Paragraph(paper.kicker, form.style(17 * min(far, 1.1), bold=True, colour=WHITE)))
    split = _field_end(paper.order)
    field = _field(paper, form, paper.order[:split], far)
    body: list[Part] = []
    for part in paper.order[split:]:
        body += _block(paper, form, part, scale)
    below = foot(paper, form, scale)
    has_picture = FlyerPart.PICTURE in paper.order and _readable(paper.picture)
    room = form.height - 2 * form.edge - 2.6 * form.pad
    used = stacked_height(kicker, form.measure) + stacked_height(field, form.measure) + 20 * form.unit
    used += stacked_height(body, form.measure) + 24 * form.unit if body else 0.0
    used += stacked_height(below, form.measure) + 18 * form.unit
    used += form.height * _LEAST_PICTURE if has_picture else 0.0
    return _Side(field, kicker, body, below, has_picture, room - used, form.style(14 * scale).leading)


def _readable(picture: bytes) -> bool:
    return bool(picture) and dots_an_inch(picture, 100.0, 100.0) is not None


def _field_end(order: tuple[FlyerPart, ...]) -> int:
    """How many blocks stand in the coloured field: all up to the last of what, when and where that lead."""
    end = 0
    while end < len(order) and order[end] in _FIELD_PARTS:
        end += 1
    return max(end, 1) if order and order[0] is FlyerPart.WHAT else end


def _field(paper: FlyerPaper, form: Form, order: tuple[FlyerPart, ...], scale: float) -> list[Part]:
    parts: list[Part] = []
    for part in order:
        if part is FlyerPart.WHAT:
            parts.append(_title(paper.what, form, scale, WHITE))
        elif part is FlyerPart.WHEN and paper.when:
            parts.append(_bar(form, WHITE))
            for place, line in enumerate(paper.when):
                style = _one_line(line, form, 31 * scale if not place else 25 * scale, bold=not place)
                parts.append(Paragraph(line, style, balance=True))
        elif part is FlyerPart.WHERE and (paper.place or paper.address):
            parts += _where(paper, form, scale, WHITE, WHITE)
    return parts


def _one_line(text: str, form: Form, size: float, *, bold: bool) -> Style:
    """White type of a size, smaller where that keeps the text on one line."""
    style = form.style(size, bold=bold, colour=WHITE)
    wide = width_of(text, style)
    fits = size * form.measure / wide * 0.995 if wide > form.measure else size
    return form.style(fits, bold=bold, colour=WHITE) if fits >= size * _LEAST_SHARE else style


def _title(text: str, form: Form, scale: float, colour: str) -> Paragraph:
    """The title in the largest type that needs three lines and breaks no word; smaller with the rest of the side."""
    made = None
    for size in _TITLES:
        shown = max(size * form.unit * min(scale, 1.0), form.least, 15.0)
        style = Style(shown, shown * 1.08, True, False, colour, "start")
        made = Paragraph(text, style, role=Role.TITLE, outline=0, balance=True)
        lines = made.height(form.measure) / style.leading
        if lines <= _TITLE_LINES and made.widest_word() <= form.measure:
            break
    assert made is not None
    return made


def _bar(form: Form, colour: str) -> Part:
    def draw_bar(sheet: Sheet, x: float, top: float, width: float) -> None:
        del width
        sheet.block(x, top - 4 * form.unit, 54 * form.unit, 4 * form.unit, colour)

    return Drawing(4 * form.unit, draw_bar, role=Role.ARTIFACT, before=16 * form.unit, after=12 * form.unit)


def _where(paper: FlyerPaper, form: Form, scale: float, strong: str, quiet: str) -> list[Part]:
    parts: list[Part] = []
    if paper.place:
        parts.append(
            Paragraph(
                paper.place,
                form.style(22 * scale, bold=True, colour=strong),
                before=10 * form.unit,
                balance=True,
            )
        )
    if paper.address:
        parts.append(Paragraph(paper.address, form.style(15 * scale, colour=quiet), before=1.0))
    return parts


def _block(paper: FlyerPaper, form: Form, part: FlyerPart, scale: float) -> list[Part]:
    gap = 15 * form.unit * min(scale, 1.0)
    look = form.look
    if part is FlyerPart.WHAT:
        return [_title(paper.what, form, scale, look.accent)]
    if part is FlyerPart.WHEN and paper.when:
        return [
            Paragraph(
                line,
                form.style((26 if not place else 20) * scale, bold=not place),
                before=0 if place else gap,
            )
            for place, line in enumerate(paper.when)
        ]
    if part is FlyerPart.WHERE:
        return _where(paper, form, scale, INK, QUIET)
    if part is FlyerPart.WHY and paper.why:
        return [Paragraph(paper.why, form.style(18 * scale, lead=1.35), before=gap)]
    if part is FlyerPart.ACCESS:
        style, mark = form.style(14 * scale), form.style(14 * scale, bold=True, colour=look.accent)
        return [
            Paragraph(
                line,
                style,
                aside=BULLET,
                aside_style=mark,
                indent=style.size * 1.3,
                before=0 if place else gap,
            )
            for place, line in enumerate(paper.access)
        ]
    if part is FlyerPart.WORDS:
        parts: list[Part] = []
        for each in paper.words:
            if each.heading:
                style = form.style(17 * scale, bold=True, colour=look.accent)
                parts.append(Paragraph(each.heading, style, role=Role.HEADING, before=gap, outline=1))
            if each.text:
                parts.append(
                    Paragraph(
                        each.text, form.style(14 * scale, lead=1.35), before=2.0 if each.heading else gap
                    )
                )
        return parts
    return []


def _draw_side(
    sheet: Sheet, paper: FlyerPaper, form: Form, side: _Side, right: float, words: list[str], over: float
) -> None:
    unit, left = form.unit, right + form.left
    slack = side.slack
    tall_picture = 0.0
    if side.picture:
        tall_picture = form.height * _LEAST_PICTURE
        more = min(slack * 0.7, form.height * (_MOST_PICTURE - _LEAST_PICTURE))
        tall_picture, slack = tall_picture + more, slack - more
    heads = stacked_height(side.kicker, form.measure) + 20 * unit
    # With nothing between the field and the foot, the field has all the room.
    share = _FIELD_SHARE if side.body or side.picture else 1.0
    tall = heads + stacked_height(side.field, form.measure) + 2 * form.pad + slack * share
    top = form.height - form.edge
    outer, wide = right + form.edge - over, form.width - 2 * form.edge + 2 * over
    with sheet.part(Role.ARTIFACT):
        sheet.block(outer, top - tall, wide, tall + over, form.look.accent)
    draw_stacked(side.kicker, sheet, left, top - form.pad, form.measure)
    # The title stands at the foot of the field: what room is left is above it.
    draw_stacked(
        side.field,
        sheet,
        left,
        top - tall + form.pad + stacked_height(side.field, form.measure),
        form.measure,
    )
    top -= tall
    if side.picture:
        top -= _picture(sheet, paper, outer, top, wide, tall_picture)
    draw_stacked(side.body, sheet, left, top - 24 * unit, form.measure)
    below = stacked_height(side.foot, form.measure)
    draw_stacked(side.foot, sheet, left, form.edge + form.pad * 0.6 + below, form.measure)
    if words or paper.letterhead.sample:
        _marks(sheet, paper, form, right, words)


def _marks(sheet: Sheet, paper: FlyerPaper, form: Form, right: float, words: list[str]) -> None:
    """SAMPLE and DRAFT below everything; in large print, where the foot is full, in a word in the field's corner."""
    told = [*words, *([furniture.SAMPLE_WORDS] if paper.letterhead.sample else [])]
    large, size = form.look.large, max(7.5 * form.unit, 7.0)
    foot = form.edge + size
    if large:
        told = [each.split()[0].rstrip(":") for each in told]
        size = form.least
        foot = form.height - form.edge - form.pad
    style = Style(size, size * 1.2, True, False, WHITE if large else page.ALERT, "right")
    with sheet.part(Role.ARTIFACT):
        Paragraph(" · ".join(told), style, role=Role.ARTIFACT).draw(
            sheet, right + form.left, foot, form.measure
        )


def _picture(sheet: Sheet, paper: FlyerPaper, x: float, top: float, wide: float, tall: float) -> float:
    picture = cropped(paper.picture, wide, tall)
    if picture is None:
        return 0.0
    with sheet.part(Role.FIGURE, alt=paper.picture_alt or "Picture"):
        sheet.image(picture, x, top - tall, wide, tall)
    return tall


def _cut_mark(sheet: Sheet, form: Form) -> None:
    """Where the sheet is cut in two, at its head and foot."""
    for y in (0.0, form.height - 14):
        sheet.path([(form.width, y), (form.width, y + 14)], page.QUIET, 0.5)

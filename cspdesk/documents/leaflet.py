"""The leaflet drawn on its sheet: both sides, every panel at its place so that it folds right.

The file is drawn side by side of the sheet and read panel by panel: the structure keeps the panels in their order.
"""

from cspdesk.documents import page
from cspdesk.documents.kit import furniture, shop
from cspdesk.documents.kit.roles import Role
from cspdesk.documents.kit.sheet import About, Sheet
from cspdesk.documents.kit.text import set_lines
from cspdesk.documents.leaflet_fit import Composed, composed, fitted
from cspdesk.documents.leaflet_front import draw_front, field, photograph_warnings
from cspdesk.documents.leaflet_look import (
    FOOT,
    HEIGHT,
    INSIDE,
    NO_INK,
    OUTSIDE,
    PLANS,
    SHADE,
    TINT,
    TOP,
    WIDTH,
    Panel,
)
from cspdesk.documents.page import ALERT, Style
from cspdesk.domain.papers.common import PaperOptions
from cspdesk.domain.papers.leaflet import PRINTER_WORDS, TURN_WORDS, LeafletPaper
from cspdesk.errors import Refused

_MARK = Style(8.5, 11.0, True, colour=ALERT)
_FOLD_LENGTH = 4 * shop.MM
# Issues named where some found no room.
_NAMED = 6


def title_of(paper: LeafletPaper) -> str:
    words = paper.letterhead.words
    return f"{words.you_said}, {words.we_did}: {paper.title}"


def draw(paper: LeafletPaper, options: PaperOptions) -> bytes:
    """The leaflet as a file of two pages.

    Raises Refused for text that is too long, with how many lines on which panel; a draft shows it as it is.
    """
    whole = fitted(paper)
    if whole.too_long and not options.draft:
        said = "; ".join(str(line) for line in whole.too_long)
        raise Refused(f"{said}. Shorten the text or leave an answer out; a draft shows where.")
    made = composed(whole.paper)
    printer = options.printer
    about = About(title_of(paper), paper.letterhead.partnership, paper.period, paper.made_on)
    sheet = Sheet(about, WIDTH, HEIGHT, _shop(made) if printer else None)
    for panel in made.plan.panels:
        # Named in reading order before anything is drawn: the panels then stand so in the structure.
        with sheet.part(Role.SECTION, key=panel.number):
            pass
    for side in (OUTSIDE, INSIDE):
        for panel in made.plan.panels:
            if panel.side == side:
                with sheet.part(Role.SECTION, key=panel.number):
                    _panel(sheet, made, panel, options)
        _marks(sheet, made, options)
        if paper.fold_marks and not printer:
            _fold_marks(sheet, made.plan.folds[side])
        sheet.new_page()
    return sheet.finish()


def notes(paper: LeafletPaper, options: PaperOptions) -> tuple[str, ...]:
    """Sentences on what is too long, what is left out for want of room, and a picture too coarse for print."""
    made = fitted(paper)
    said = [f"{line}." for line in made.too_long]
    if made.left_out:
        shown = ", ".join(made.left_out[:_NAMED]) + (" and more" if len(made.left_out) > _NAMED else "")
        count = len(made.left_out)
        said.append(f"{count} {'answer' if count == 1 else 'answers'} found no room: {shown}.")
    if not options.large_print:
        said += photograph_warnings(paper, PLANS[paper.fold], printer=options.printer)
        if options.printer and (paper.picture or paper.letterhead.logo):
            said.append(shop.PICTURES_WORDS)
    return tuple(said)


def turn(paper: LeafletPaper, options: PaperOptions) -> str:
    """How the sheet is turned and folded; the printer is told what stands around the trim."""
    if options.large_print:
        return ""
    return PRINTER_WORDS if options.printer else TURN_WORDS[paper.fold]


def left_out(paper: LeafletPaper, options: PaperOptions) -> tuple[str, ...]:
    """Numbers of the issues that found no room, in every form alike."""
    del options
    return fitted(paper).left_out


def _shop(made: Composed) -> shop.Shop:
    return shop.shop(made.paper.letterhead, (TINT,), made.plan.folds, (SHADE,))


def _panel(sheet: Sheet, made: Composed, panel: Panel, options: PaperOptions) -> None:
    if panel.number == 1:
        draw_front(sheet, made.paper, made.plan, made.look, printer=options.printer)
        return
    flows = panel.number in made.plan.flow
    width = made.plan.measure if flows else panel.width - 2 * made.plan.pad
    if panel.number == made.plan.help != made.plan.back:
        tinted = field(panel, options.printer)
        sheet.block(tinted.x, tinted.foot, tinted.width, tinted.height, made.look.tint)
    left = panel.x + (panel.width - width) / 2
    puts = made.panels[panel.number]
    for put in puts:
        put.part.draw(sheet, left, HEIGHT - TOP - put.down, width)
    over = [line for line in made.too_long if line.panel == panel.number]
    if over:
        words = str(over[0])
        with sheet.part(Role.ARTIFACT):
            sheet.block(left, FOOT - 16, width, 16, ALERT)
            white = Style(9.5, 12.0, True, colour=page.WHITE)
            sheet.lines(set_lines(words, white, width - 12)[:1], white, left + 6, FOOT - 2, width - 12)


def _marks(sheet: Sheet, made: Composed, options: PaperOptions) -> None:
    """Draft and sample are said on each side, above its left panel."""
    words = [furniture.DRAFT_WORDS if options.draft else ""]
    words.append(furniture.SAMPLE_WORDS if made.paper.letterhead.sample else "")
    said = " · ".join(each for each in words if each)
    if said:
        with sheet.part(Role.ARTIFACT):
            line = set_lines(said, _MARK, WIDTH)
            sheet.lines(line, _MARK, made.plan.pad, HEIGHT - NO_INK - 5, WIDTH)


def _fold_marks(sheet: Sheet, folds: tuple[float, ...]) -> None:
    with sheet.part(Role.ARTIFACT):
        for x in folds:
            sheet.path([(x, NO_INK), (x, NO_INK + _FOLD_LENGTH)], page.LINE, page.HAIRLINE)
            sheet.path([(x, HEIGHT - NO_INK - _FOLD_LENGTH), (x, HEIGHT - NO_INK)], page.LINE, page.HAIRLINE)

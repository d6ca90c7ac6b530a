"""The front of the leaflet: two speech bubbles on a field of the partnership's colour, a picture where there is one."""

import functools
from collections.abc import Iterator
from math import ceil
from typing import NamedTuple

from reportlab.lib.utils import ImageReader

from cspdesk.documents import page
from cspdesk.documents.kit.furniture import logo
from cspdesk.documents.kit.photos import LEAST_DOTS, cropped, dots_an_inch
from cspdesk.documents.kit.roles import Role
from cspdesk.documents.kit.sheet import Sheet
from cspdesk.documents.kit.shop import BLEED, MM
from cspdesk.documents.kit.text import Line, balanced_lines, set_lines, width_of
from cspdesk.documents.leaflet_look import HEIGHT, INSET, WIDTH, LeafletLook, Panel, Plan
from cspdesk.documents.leaflet_tally import TALLY_TALL, draw_tally, tally
from cspdesk.documents.page import WHITE, Style
from cspdesk.domain.papers.leaflet import Fold, LeafletPaper, TooLong

TITLE_PART = "Title"
# Shares of the panel's height.
_PICTURE = 0.42
_CARD = 22 * MM
_PERIOD, _OVER_CARD = 18.0, 14.0
_LARGEST, _BESIDE_PICTURE, _LEAST = 56.0, 40.0, 20.0
_SUBJECTS = (27.0, 24.0, 21.0, 18.0, 16.0, 14.0)
_LOGO = (46 * MM, 14 * MM)


class Field(NamedTuple):
    """The coloured field in points: from the fold to the trim and beyond, or within white for a printer on a desk."""

    x: float
    foot: float
    width: float
    height: float


def field(panel: Panel, printer: bool) -> Field:
    if not printer:
        return Field(panel.x + INSET, INSET, panel.width - 2 * INSET, HEIGHT - 2 * INSET)
    left = panel.x - (BLEED if panel.x <= 0 else 0.0)
    right = panel.x + panel.width + (BLEED if panel.x + panel.width >= WIDTH - 0.01 else 0.0)
    return Field(left, -BLEED, right - left, HEIGHT + 2 * BLEED)


def front_too_long(paper: LeafletPaper, plan: Plan) -> Iterator[TooLong]:
    """The front's own words, where even small type does not hold them."""
    style, lines = _subject(paper, plan)
    room = _subject_room(paper, plan)
    tall = len(lines) * style.leading
    if tall > room:
        yield TooLong(1, TITLE_PART, ceil((tall - room) / style.leading))


def photograph_warnings(paper: LeafletPaper, plan: Plan, *, printer: bool) -> Iterator[str]:
    """What is to be said of the picture on the front: that it is none, or too coarse for print."""
    if not paper.picture:
        return
    own = field(plan.panel(1), printer)
    dots = dots_an_inch(paper.picture, own.width, own.height * _PICTURE)
    if dots is None:
        yield "The picture on the front cannot be read, so it is left out: choose a PNG or JPEG picture."
    elif dots < LEAST_DOTS:
        yield (
            f"The picture on the front has {dots} dots an inch at its size in print; below {LEAST_DOTS} it looks"
            " coarse: choose a larger one."
        )


def draw_front(sheet: Sheet, paper: LeafletPaper, plan: Plan, look: LeafletLook, *, printer: bool) -> None:
    """Draws the whole panel, its words in the order they are read."""
    panel = plan.panel(1)
    own = field(panel, printer)
    sheet.block(own.x, own.foot, own.width, own.height, look.accent)
    left, wide = panel.x + plan.pad, panel.width - 2 * plan.pad
    top = HEIGHT - _top(paper, plan)
    photo = _photo(paper, own)
    if photo is not None:
        tall = own.height * _PICTURE
        alt = paper.picture_words or f"Photograph: {paper.title}"
        with sheet.part(Role.FIGURE, alt=alt):
            sheet.image(photo, own.x, own.foot + own.height - tall, own.width, tall)
    with sheet.part(Role.TITLE):
        down = _bubbles(sheet, paper, plan, look, left, top, wide)
    style, lines = _subject(paper, plan)
    down -= _gap(paper)
    with sheet.part(Role.PARAGRAPH):
        sheet.lines(lines, style, left, down, wide)
    down -= len(lines) * style.leading + 6
    said = Style(13.0, _PERIOD, colour=WHITE)
    with sheet.part(Role.PARAGRAPH):
        sheet.lines(set_lines(paper.period, said, wide), said, left, down, wide)
    if shows_tally(paper, plan):
        draw_tally(sheet, paper, look, left, plan_foot(plan) + _CARD + _OVER_CARD, wide)
    _card(sheet, paper, look, Field(left, plan_foot(plan), wide, _CARD))


def shows_tally(paper: LeafletPaper, plan: Plan) -> bool:
    """Whether there is room for the counts of answers, between the period and the card, and something to count."""
    style, lines = _subject(paper, plan)
    left = _subject_room(paper, plan) - len(lines) * style.leading
    return bool(tally(paper)) and left >= TALLY_TALL[paper.fold] + 2 * _OVER_CARD


def plan_foot(plan: Plan) -> float:
    """Where the card with the partnership's name stands, in points from the foot of the page."""
    return plan.pad if plan.pad > 12 * MM else plan.pad + 3 * MM


def _photo(paper: LeafletPaper, own: Field) -> ImageReader | None:
    return cropped(paper.picture, own.width, own.height * _PICTURE) if paper.picture else None


def _has_photo(paper: LeafletPaper, plan: Plan) -> bool:
    return _photo(paper, field(plan.panel(1), False)) is not None


def _top(paper: LeafletPaper, plan: Plan) -> float:
    """How far below the edge the bubbles begin; the first stands over the picture's foot."""
    if _has_photo(paper, plan):
        return INSET + (HEIGHT - 2 * INSET) * _PICTURE - _bubble_height(paper, plan) * 0.62
    return plan.pad + 9 * MM


def _gap(paper: LeafletPaper) -> float:
    return 16.0 if paper.picture else 28.0


def _words(paper: LeafletPaper) -> tuple[str, str]:
    words = paper.letterhead.words
    return words.you_said, words.we_did


def _size(paper: LeafletPaper, plan: Plan) -> float:
    """The largest type in which both bubbles hold their words on a line."""
    wide = plan.panel(1).width - 2 * plan.pad
    size = _BESIDE_PICTURE if _has_photo(paper, plan) else _LARGEST
    while size > _LEAST:
        style = Style(size, size, True)
        said, did = (width_of(word, style) for word in _words(paper))
        if said + size * 0.9 <= wide * 0.86 and did + size * 1.85 <= wide * 0.92:
            break
        size -= 1
    return size


def _bubble_height(paper: LeafletPaper, plan: Plan) -> float:
    return _size(paper, plan) * 1.62


def _bubbles(
    sheet: Sheet, paper: LeafletPaper, plan: Plan, look: LeafletLook, x: float, top: float, wide: float
) -> float:
    """Draws what was said at the left and what was done at the right; gives how far down they reach."""
    size = _size(paper, plan)
    tall, style = size * 1.62, Style(size, size * 1.1, True, colour=look.accent)
    white = Style(size, size * 1.1, True, colour=WHITE)
    said, did = _words(paper)
    (line,) = set_lines(said, style, 1e6)[:1] or (Line((), 0.0),)
    across = line.width + size * 0.9
    foot = top - tall
    sheet.rounded(x, foot, across, tall, size * 0.34, WHITE)
    sheet.polygon(
        [(x + size * 0.5, foot + 1), (x + size * 1.05, foot + 1), (x + size * 0.5, foot - size * 0.36)], WHITE
    )
    base = (tall - size * 0.72) / 2
    sheet.line(line, x + size * 0.45, foot + base, line.width, "left", more=True)
    (line,) = set_lines(did, white, 1e6)[:1] or (Line((), 0.0),)
    across = line.width + size * 1.85
    left, foot = x + wide - across, foot - size * 0.62 - tall
    right = left + across
    sheet.rounded(left, foot, across, tall, size * 0.34, look.shade)
    sheet.polygon(
        [
            (right - size * 0.5, foot + 1),
            (right - size * 1.05, foot + 1),
            (right - size * 0.5, foot - size * 0.36),
        ],
        look.shade,
    )
    tick, y = left + size * 0.45, foot + base
    sheet.path(
        [(tick, y + size * 0.3), (tick + size * 0.25, y + size * 0.04), (tick + size * 0.7, y + size * 0.66)],
        WHITE,
        size * 0.13,
    )
    sheet.line(line, left + size * 1.4, foot + base, line.width, "left")
    return foot - size * 0.36


@functools.lru_cache(maxsize=32)
def _subject(paper: LeafletPaper, plan: Plan) -> tuple[Style, list[Line]]:
    """The forum's name in the largest type that holds it."""
    wide = plan.panel(1).width - 2 * plan.pad
    room = _subject_room(paper, plan)
    sizes = _SUBJECTS if paper.fold is Fold.HALF else _SUBJECTS[1:]
    style = Style(sizes[-1], sizes[-1] * 1.2, True, colour=WHITE)
    for size in sizes:
        style = Style(size, size * 1.2, True, colour=WHITE)
        lines = balanced_lines(paper.title, style, wide)
        whole = all(width_of(word, style) <= wide for word in set(paper.title.split()))
        if whole and len(lines) * style.leading <= room and len(lines) <= 4:
            break
    return style, lines


def _subject_room(paper: LeafletPaper, plan: Plan) -> float:
    """Points from under the bubbles to the card at the foot, less the line of the period."""
    size = _size(paper, plan)
    bubbles = 2 * size * 1.62 + size * 0.62 + size * 0.36
    return HEIGHT - _top(paper, plan) - bubbles - _gap(paper) - 6 - _PERIOD - 12 - plan_foot(plan) - _CARD


def _card(sheet: Sheet, paper: LeafletPaper, look: LeafletLook, own: Field) -> None:
    """The partnership's logo, or its name in type, and what it is for, on white."""
    head = paper.letterhead
    sheet.rounded(own.x, own.foot, own.width, own.height, 8.0, WHITE)
    left, wide = own.x + 10.0, own.width - 20.0
    mark = logo(head, _LOGO[1], min(_LOGO[0], own.width * 0.4))
    if mark is not None:
        tall = mark.part.height(mark.wide)
        mark.part.draw(sheet, left, own.foot + (own.height + tall) / 2, mark.wide)
        left += mark.wide + 10.0
        wide -= mark.wide + 10.0
    told = _card_lines(head.partnership, head.vision, look.accent, wide, own.height - 12.0)
    down = own.foot + (own.height + sum(len(lines) * style.leading for lines, style in told)) / 2
    for lines, style in told:
        with sheet.part(Role.PARAGRAPH):
            sheet.lines(lines, style, left, down, wide)
        down -= len(lines) * style.leading


@functools.lru_cache(maxsize=32)
def _card_lines(
    partnership: str, vision: str, accent: str, wide: float, room: float
) -> list[tuple[list[Line], Style]]:
    """Name and vision in the largest type that fits the card; the vision goes first where both do not."""
    told: list[tuple[list[Line], Style]] = []
    for said in (vision, "") if vision else ("",):
        for size in (12.5, 11.5, 10.5, 9.5, 8.5):
            name = Style(size, size * 1.25, True, colour=accent)
            small = max(size - 2.0, 7.5)
            quiet = Style(small, small * 1.3, colour=page.QUIET)
            told = [(balanced_lines(partnership, name, wide), name)]
            if said:
                told.append((set_lines(said, quiet, wide), quiet))
            if sum(len(lines) * style.leading for lines, style in told) <= room:
                return told
    return told

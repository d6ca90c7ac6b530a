"""The structure chart: the tree of bodies with their state, in columns that hang from the top body.

A tree of any size stays readable: cards are never made smaller, the columns go on, and then the pages. Where
a branch goes on in another column, its parent is said again.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from cspdesk.documents import page
from cspdesk.documents.kit import furniture
from cspdesk.documents.kit.parts import BULLET, Drawing, Paragraph, Part, Stack
from cspdesk.documents.kit.sheet import Sheet
from cspdesk.documents.kit.text import Span, width_of
from cspdesk.documents.made import Made
from cspdesk.documents.page import Look, Style
from cspdesk.domain.dates import say_date_long
from cspdesk.domain.papers.common import PaperOptions
from cspdesk.domain.papers.lists import ChartNode, StructureChartPaper
from cspdesk.domain.text import one_line

_STEP = 16.0
_STEM = 12.0
_PAD_X = 8.0
_PAD_Y = 3.5
_BETWEEN = 4.5
_COLUMN_GUTTER = 18.0
_WIDEST = 250.0
# A card must fit a page; a name this long, in letters or in points, is cut, visibly.
_LONGEST_NAME = 240
_LONGEST_LINE = 2400.0
_MEASURE = Style(9.5, 12.5, True)
_SCALES = (1.15, 1.08, 1.0, 0.92)


class _Card(NamedTuple):
    """A body's card: `depth` 1 hangs from the top body, `parent` is its parent's place in the list or -1."""

    node: ChartNode
    depth: int
    parent: int
    again: bool = False


class _Put(NamedTuple):
    card: _Card
    place: int
    down: float
    height: float


_Column = list[_Put]


def build(paper: StructureChartPaper, options: PaperOptions, look: Look) -> Made:
    del options
    parts = furniture.title_block(look, f"Structure chart, as at {say_date_long(paper.made_on)}", paper.title)
    top = (
        paper.roots[0]
        if len(paper.roots) == 1
        else ChartNode(paper.letterhead.partnership, children=paper.roots)
    )
    cards = list(_cards(top.children, 1, -1))
    room = furniture.room_for_one_page(look, paper.letterhead, parts) - look.gap
    figures = _largest(look, top, cards, room)
    return Made(figures, f"Structure chart, {paper.title}", f"Structure chart · {paper.title}", beside=parts)


def _cards(nodes: Sequence[ChartNode], depth: int, parent: int, start: int = 0) -> Iterator[_Card]:
    place = start
    for node in nodes:
        yield _Card(node, depth, parent)
        below = list(_cards(node.children, depth + 1, place, place + 1))
        yield from below
        place += 1 + len(below)


def _largest(look: Look, top: ChartNode, cards: list[_Card], room: float) -> list[Part]:
    """The chart in the largest type that needs one page; in usual type when it needs more."""
    for scale in () if look.large else _SCALES:
        figures = _figures(_scaled(look, scale), top, cards, room)
        if len(figures) == 1:
            return figures
    return _figures(look, top, cards, room)


def _scaled(look: Look, scale: float) -> Look:
    def style(own: Style) -> Style:
        return replace(own, size=own.size * scale, leading=own.leading * scale)

    return replace(
        look,
        small=style(look.small),
        small_strong=style(look.small_strong),
        mark=style(look.mark),
        item=style(look.item),
    )


def _figures(look: Look, top: ChartNode, cards: list[_Card], room: float) -> list[Part]:
    """One figure a page; the first has the top body's card and what the title leaves of the page."""
    widest = _WIDEST * look.body.size / 9.5
    most = max(1, int((look.measure + _COLUMN_GUTTER) / (widest + _COLUMN_GUTTER)) if look.large else 0)
    most = most if look.large else 4 if look.width < 1000 else 5
    wide = (look.measure - _COLUMN_GUTTER * (most - 1)) / most
    head = _top_card(look, top)
    first_room = room - head.height(look.measure) - 2 * (_STEM + _PAD_Y)
    full = look.height - look.top - look.bottom
    figures: list[Part] = []
    waiting = 0
    while waiting < len(cards) or not figures:
        tall = full if figures else first_room
        columns = _fill(look, cards, waiting, wide, tall, most)
        done = max((put.place for column in columns for put in column), default=waiting - 1) + 1
        if done == len(cards):
            columns = _even(look, cards, waiting, wide, tall, most)
        figures.append(_figure(look, columns, wide, None if figures else head))
        if done <= waiting:
            break
        waiting = done
    return figures


def _fill(look: Look, cards: list[_Card], start: int, wide: float, tall: float, most: int) -> list[_Column]:
    columns: list[_Column] = []
    place = start
    while place < len(cards) and len(columns) < most:
        column: _Column = []
        down = 0.0
        if cards[place].depth > 1:
            parent = cards[cards[place].parent]
            down = _put(look, column, parent._replace(again=True), -1, down, wide)
        while place < len(cards):
            height = _texts(look, cards[place], wide).height(_inner(cards[place], wide)) + 2 * _PAD_Y
            if (
                any(put.place >= 0 for put in column)
                and down + height + _first_child(look, cards, place, wide) > tall
            ):
                break
            down = _put(look, column, cards[place], place, down, wide)
            place += 1
        columns.append(column)
    return columns


def _first_child(look: Look, cards: list[_Card], place: int, wide: float) -> float:
    """Height of a body's first child, which keeps it company at the foot of a column; 0 when it has none."""
    following = cards[place + 1] if place + 1 < len(cards) else None
    if following is None or following.parent != place:
        return 0.0
    return _texts(look, following, wide).height(_inner(following, wide)) + 2 * _PAD_Y + _BETWEEN


def _put(look: Look, column: _Column, card: _Card, place: int, down: float, wide: float) -> float:
    height = _texts(look, card, wide).height(_inner(card, wide)) + 2 * _PAD_Y
    column.append(_Put(card, place, down, height))
    return down + height + _BETWEEN


def _even(look: Look, cards: list[_Card], start: int, wide: float, tall: float, most: int) -> list[_Column]:
    """The lowest columns that hold the rest."""
    low, high = 0.0, tall
    while high - low > 2:
        middle = (low + high) / 2
        columns = _fill(look, cards, start, wide, middle, most)
        held = sum(put.place >= 0 for column in columns for put in column) == len(cards) - start
        low, high = (low, middle) if held else (middle, high)
    return _fill(look, cards, start, wide, high, most)


def _inner(card: _Card, wide: float) -> float:
    return wide - _left(card) - 2 * _PAD_X


def _left(card: _Card) -> float:
    """Points from the column's left edge to the card; deep trees stop stepping in before the words suffer."""
    return _STEM + min(card.depth - 1, 5) * _STEP


def _texts(look: Look, card: _Card, wide: float) -> Stack:
    node = card.node
    shown = _cut(node.name)
    bold = look.small_strong
    size = bold.size if card.depth > 1 or look.large else bold.size * 1.12
    name = Style(size, size * 1.32, True, False, page.INK)
    if card.again:
        return Stack(
            [Paragraph(f"{shown}, continued", Style(name.size, name.leading, True, False, page.QUIET))]
        )
    told = " · ".join(
        each for each in (_cut(node.kind)[:60], "" if node.flagged else _cut(node.state)[:60]) if each
    )
    flag = _flag(node)
    room = _inner(card, wide)
    if told and card.depth > 1 and width_of(f"{shown} · {told}", name) < room:
        parts: list[Part] = [Paragraph((Span(shown, name), Span(f" · {told}", look.small)), look.small)]
    else:
        parts = [Paragraph(shown, name), *([Paragraph(told, look.small)] if told else [])]
    parts += [Paragraph(flag, look.mark if node.flagged else look.small)] if flag else []
    return Stack(parts)


def _cut(typed: str) -> str:
    """Typed words on one line, no longer than a card bears."""
    line = one_line(typed)
    shown = line[:_LONGEST_NAME]
    while len(shown) > 1 and width_of(shown, _MEASURE) > _LONGEST_LINE:
        shown = shown[: len(shown) * 3 // 4]
    return line if shown == line else shown + "…"


def _top_card(look: Look, top: ChartNode) -> Stack:
    name = Style(look.item.size, look.item.leading, True, False, page.WHITE)
    state = "" if top.flagged else _cut(top.state)[:60]
    told = " · ".join(each for each in (_cut(top.kind)[:60], state) if each)
    small = Style(look.small.size, look.small.leading, colour=page.WHITE)
    lines = [Paragraph(line, small) for line in (told, _flag(top)) if line]
    return Stack([Paragraph(_cut(top.name), name), *lines])


def _flag(node: ChartNode) -> str:
    """What is said of a body beside its kind: why it is in its state, or that its end has passed."""
    return _cut(": ".join(each for each in (node.state, node.note) if each) if node.flagged else node.note)


def _figure(look: Look, columns: list[_Column], wide: float, head: Stack | None) -> Part:
    head_height = head.height(look.measure - 2 * _PAD_X) + 2 * _PAD_Y if head is not None else 0.0
    bus = head_height + _STEM if head is not None else 0.0
    start = bus + _STEM if head is not None else 0.0
    lowest = max((put.down + put.height for column in columns for put in column), default=0.0)

    def draw(sheet: Sheet, x: float, top: float, width: float) -> None:
        xs = [x + number * (wide + _COLUMN_GUTTER) for number in range(len(columns))]
        if head is not None:
            head_width = wide if len(columns) < 2 else width
            sheet.block(x, top - head_height, head_width, head_height, look.accent)
            head.draw(sheet, x + _PAD_X, top - _PAD_Y, head_width - 2 * _PAD_X)
            hanging = [
                at
                for at, column in zip(xs, columns, strict=True)
                if any(put.card.depth == 1 and put.place >= 0 for put in column)
            ]
            if hanging:
                sheet.path([(x + 4, top - head_height), (x + 4, top - bus), (hanging[-1] + 4, top - bus)])
        for at, column in zip(xs, columns, strict=True):
            _draw_column(sheet, look, column, at, top - start, wide, top - bus)

    nodes = [put.card for column in columns for put in column if not put.card.again]
    lines = [_in_words(card) for card in nodes]
    return Drawing(
        start + lowest,
        draw,
        alt="Tree of bodies: " + "; ".join(lines),
        says=[
            Paragraph(line, look.body, aside=BULLET, indent=12.0 * card.depth)
            for line, card in zip(lines, nodes, strict=True)
        ],
        before=look.gap,
    )


def _in_words(card: _Card) -> str:
    """One body as a list says it, a dash for each level below the top."""
    state = _flag(card.node) if card.node.note else _cut(card.node.state)
    told = ", ".join(each for each in (_cut(card.node.kind), state) if each)
    return f"{'– ' * (card.depth - 1)}{_cut(card.node.name)}{f' ({told})' if told else ''}"


def _draw_column(
    sheet: Sheet, look: Look, column: _Column, x: float, top: float, wide: float, bus: float
) -> None:
    anchors: dict[int, tuple[float, float]] = {}
    for put in column:
        card, upper = put.card, top - put.down
        left = x + _left(card)
        middle = upper - min(put.height / 2, 14.0)
        if card.again:
            anchors[column[1].card.parent] = (left + 7, upper - put.height)
        elif card.depth == 1:
            sheet.path([(x + 4, bus), (x + 4, middle), (left, middle)])
        elif card.parent in anchors:
            stem, foot = anchors[card.parent]
            sheet.path([(stem, foot), (stem, middle), (left, middle)])
        if put.place >= 0:
            anchors[put.place] = (left + 7, upper - put.height)
    for put in column:
        _draw_card(sheet, look, put, x, top, wide)


def _draw_card(sheet: Sheet, look: Look, put: _Put, x: float, top: float, wide: float) -> None:
    card = put.card
    left, upper = x + _left(card), top - put.down
    width, foot = wide - _left(card), upper - put.height
    if not card.again:
        if card.depth == 1:
            sheet.block(left, foot, width, put.height, page.FAINT)
        else:
            sheet.box(left, foot, width, put.height, page.LINE, page.HAIRLINE)
        if card.depth == 1 or card.node.flagged:
            sheet.block(left, foot, 2.5, put.height, page.ALERT if card.node.flagged else look.accent)
    _texts(look, card, wide).draw(sheet, left + _PAD_X, upper - _PAD_Y, _inner(card, wide))

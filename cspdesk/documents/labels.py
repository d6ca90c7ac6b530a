"""Address labels and name badges, each in the largest type that its label holds."""

from cspdesk.documents import page
from cspdesk.documents.kit.parts import Paragraph, Part, draw_stacked, stacked_height
from cspdesk.documents.kit.roles import Role
from cspdesk.documents.kit.sheet import About, Sheet
from cspdesk.documents.kit.text import set_lines
from cspdesk.documents.page import Style
from cspdesk.domain.papers.common import PaperOptions, PaperSize
from cspdesk.domain.papers.post import BADGE_STOCKS, LABEL_STOCKS, BadgesPaper, LabelsPaper, LabelStock
from cspdesk.errors import Refused

# Sheets slip in a printer: nothing stands nearer to a label's edge.
_PAD = 10.0
_LABEL_SIZES = (11.0, 10.5, 10.0, 9.5, 9.0, 8.5, 8.0, 7.5, 7.0, 6.5, 6.0)
_NAME_SIZES = (30.0, 28.0, 26.0, 24.0, 22.0, 20.0, 18.0, 16.0, 14.0, 12.0, 10.0, 8.0)
_LEAST_ONE_LINE = 22.0
_MOST_NAME_LINES = 3
_BAND = 22.0


def draw_labels(paper: LabelsPaper, options: PaperOptions) -> bytes:
    """The labels on their sheets. Raises Refused for a sheet there is not, or a place that it has not."""
    stock = _stock(LABEL_STOCKS, paper.stock, paper.start)
    sheet = _sheet(paper)
    for place, lines in enumerate(paper.labels, paper.start - 1):
        if place % stock.count == 0 and place >= stock.count:
            sheet.new_page()
        x, top = _corner(stock, place % stock.count)
        parts = _label(lines, stock)
        tall = stacked_height(parts, stock.width - 2 * _PAD)
        draw_stacked(
            parts, sheet, x + _PAD, top - max((stock.height - tall) / 2, 4.0), stock.width - 2 * _PAD
        )
        _mark(sheet, paper.letterhead.sample or options.draft, x, top, stock)
    return _finished(sheet)


def draw_badges(paper: BadgesPaper, options: PaperOptions) -> bytes:
    """The badges on their sheets. Raises Refused for a sheet there is not, or a place that it has not."""
    stock = _stock(BADGE_STOCKS, paper.stock, paper.start)
    accent = page.readable(paper.letterhead.accent)
    sheet = _sheet(paper)
    for place, badge in enumerate(paper.badges, paper.start - 1):
        if place % stock.count == 0 and place >= stock.count:
            sheet.new_page()
        x, top = _corner(stock, place % stock.count)
        wide = stock.width - 2 * _PAD
        with sheet.part(Role.ARTIFACT):
            sheet.block(x + 5, top - 5 - _BAND, stock.width - 10, _BAND, accent)
            white = Style(8.5, 11.0, True, False, page.WHITE)
            told = set_lines(paper.title or paper.letterhead.partnership, white, wide)[:1]
            sheet.lines(told, white, x + _PAD + 2, top - 5 - (_BAND - 11) / 2, wide)
            if stock.name == "card":
                sheet.box(x, top - stock.height, stock.width, stock.height, page.LINE, 0.4)
        room = stock.height - _BAND - 5 - 12
        parts = _badge(badge.name, badge.role, badge.agency, wide, room, accent)
        tall = stacked_height(parts, wide)
        draw_stacked(parts, sheet, x + _PAD, top - _BAND - 5 - (room - tall) / 2 - 4, wide)
        _mark(sheet, paper.letterhead.sample or options.draft, x, top, stock)
    return _finished(sheet)


def notes(paper: LabelsPaper, options: PaperOptions) -> tuple[str, ...]:
    """Who has no label, and why."""
    del options
    return paper.left_out


def _stock(stocks: dict[str, LabelStock], name: str, start: int) -> LabelStock:
    stock = stocks.get(name)
    if stock is None:
        raise Refused(f"There is no sheet of labels “{name}”: choose {', '.join(stocks)}.")
    if not 1 <= start <= stock.count:
        raise Refused(f"A sheet {name} has places 1 to {stock.count}: choose one of them to start at.")
    return stock


def _sheet(paper: LabelsPaper | BadgesPaper) -> Sheet:
    about = About(paper.title, paper.letterhead.partnership, paper.title, paper.made_on)
    return Sheet(about, *page.SIZES[PaperSize.A4])


def _finished(sheet: Sheet) -> bytes:
    sheet.new_page()
    return sheet.finish()


def _corner(stock: LabelStock, place: int) -> tuple[float, float]:
    """The upper left corner of a label; labels go across, then down."""
    down, across = divmod(place, stock.across)
    height = page.SIZES[PaperSize.A4][1]
    return stock.left + across * stock.step_x, height - stock.top - down * stock.step_y


def _label(lines: tuple[str, ...], stock: LabelStock) -> list[Part]:
    wide, room = stock.width - 2 * _PAD, stock.height - 10
    shown = [line for line in lines if line.strip()]
    parts: list[Part] = []
    for size in _LABEL_SIZES:
        parts = [Paragraph(line, Style(size, size * 1.2, not place)) for place, line in enumerate(shown)]
        widest = max((part.widest_word() for part in parts if isinstance(part, Paragraph)), default=0.0)
        if stacked_height(parts, wide) <= room and widest <= wide:
            return parts
    return _cut(shown, wide, room)


def _cut(lines: list[str], wide: float, room: float) -> list[Part]:
    """What fits in the smallest type, the last line with an ellipsis."""
    style = Style(_LABEL_SIZES[-1], _LABEL_SIZES[-1] * 1.2)
    most = int(room / style.leading)
    set_all = [line for text in lines for line in set_lines(text, style, wide - 8)]
    shown = ["".join(piece.text for piece in line.pieces) for line in set_all[:most]]
    if len(set_all) > most:
        shown[-1] += "…"
    return [Paragraph(line, style) for line in shown]


def _badge(name: str, role: str, agency: str, wide: float, room: float, accent: str) -> list[Part]:
    """Name, role and agency in the largest type; a name keeps to one line while that can be read across a table."""
    for most_lines in (1, _MOST_NAME_LINES):
        for size in _NAME_SIZES:
            if most_lines == 1 and size < _LEAST_ONE_LINE:
                break
            small = max(size * 0.5, 7.5)
            named = Style(size, size * 1.12, True, False, page.INK, "centre")
            parts = [Paragraph(name, named, balance=True)]
            if role:
                style = Style(small, small * 1.25, False, False, page.INK, "centre")
                parts.append(Paragraph(role, style, before=3.0, balance=True))
            if agency:
                style = Style(small, small * 1.25, True, False, accent, "centre")
                parts.append(Paragraph(agency, style, before=2.0, balance=True))
            fits = max(part.widest_word() for part in parts) <= wide and stacked_height(parts, wide) <= room
            if fits and parts[0].height(wide) <= named.leading * most_lines:
                return [*parts]
    return _cut([line for line in (name, role, agency) if line], wide, room)


def _mark(sheet: Sheet, marked: bool, x: float, top: float, stock: LabelStock) -> None:
    if marked:
        style = Style(5.5, 6.5, True, False, page.ALERT, "right")
        with sheet.part(Role.ARTIFACT):
            foot = top - stock.height + 9.5
            sheet.lines(set_lines("SAMPLE", style, 60), style, x, foot, stock.width - _PAD)

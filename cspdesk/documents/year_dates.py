"""Dates as a poster: of many forums by forum on one page, day by day under months, or a few in large type."""

import datetime as dt
import functools
import re
from collections import Counter
from itertools import groupby

from cspdesk.documents.kit import flow, furniture
from cspdesk.documents.kit.flow import Newspaper
from cspdesk.documents.kit.parts import Paragraph, Part, Rule, Stack
from cspdesk.documents.kit.roles import Role
from cspdesk.documents.made import Made
from cspdesk.documents.page import INK, Look, Style
from cspdesk.domain.dates import DAY_NAMES, MONTH_NAMES, add_months, say_clock, say_clock_span
from cspdesk.domain.papers.common import PaperOptions
from cspdesk.domain.papers.lists import PosterDate, YearDatesPaper

_FEW = 14
# Dates that stand day by day in one column, and in two.
_ONE_COLUMN, _TWO_COLUMNS = 9, 24
_POSTER_SCALES = (2.2, 2.0, 1.8, 1.6, 1.4, 1.2, 1.0)
_LIST_SCALES = (1.1, 1.0, 0.92, 0.84, 0.8)
_GROUP_SCALES = (1.8, 1.6, 1.4, 1.25, *_LIST_SCALES)


def build(paper: YearDatesPaper, options: PaperOptions, look: Look) -> Made:
    del options
    head = furniture.title_block(look, paper.period, paper.title)
    if paper.invitation:
        head.append(Paragraph(paper.invitation, look.subtitle, after=look.gap))
    for part in head:
        part.keep_next = True
    dated = sorted(
        (each for each in paper.dates if each.occasion.date is not None),
        key=lambda each: (_day(each), each.occasion.start or dt.time.max, _in_natural_order(each.body)),
    )
    few = len(dated) <= _FEW and not any(each.body for each in dated)
    form = Newspaper(1 if look.large else _columns(look, paper, dated, few), look.gutter * 1.6)
    body = _fitted(look, paper, head, dated, form, few)
    running = f"{paper.title} · {paper.period}"
    return Made(head + body, f"{paper.title}, {paper.period}", running, newspaper=form, head=len(head))


def _columns(look: Look, paper: YearDatesPaper, dated: list[PosterDate], few: bool) -> int:
    if few or (paper.by_day and len(dated) <= _ONE_COLUMN):
        return 1
    return 2 if look.width < 500 or (paper.by_day and len(dated) <= _TWO_COLUMNS) else 3


def _fitted(
    look: Look, paper: YearDatesPaper, head: list[Part], dated: list[PosterDate], form: Newspaper, few: bool
) -> list[Part]:
    """The body in the largest type that takes the fewest pages."""
    if not dated:
        return [Paragraph("No dates are planned yet.", look.body)]
    many = any(each.body for each in dated) and not paper.by_day
    make = _groups if many else functools.partial(_months, full=form.columns == 1)
    if look.large:
        return make(look, dated, 1.0)
    make = _poster if few else make
    frame = furniture.Frame(look, paper.letterhead)
    top = frame.top + head
    best, fewest = make(look, dated, 1.0), 0
    sizes = _POSTER_SCALES if few else _GROUP_SCALES if many or paper.by_day else _LIST_SCALES
    for scale in sizes:
        body = make(look, dated, scale)
        pages = len(flow.place_columns(top, body, form, look.measure, frame.height, frame.taken))
        if not fewest or pages < fewest:
            best, fewest = body, pages
        if fewest == 1:
            break
    return best


def _day(each: PosterDate) -> dt.date:
    return each.occasion.date or dt.date.max


def _month(each: PosterDate) -> str:
    return f"{MONTH_NAMES[_day(each).month - 1]} {_day(each).year}"


def _poster(look: Look, dates: list[PosterDate], scale: float) -> list[Part]:
    """One line of large type a meeting: the day, and beside it time and place."""
    size = look.body.size * scale
    strong, body = Style(size, size * 1.35, True, False, look.accent), Style(size, size * 1.35)
    small = Style(max(size * 0.72, look.small.size), max(size * 0.72, look.small.size) * 1.35)
    parts: list[Part] = []
    for each in dates:
        day = _day(each)
        said = f"{DAY_NAMES[day.weekday()][:3]} {day.day} {MONTH_NAMES[day.month - 1]} {day.year}"
        times = say_clock_span(each.occasion.start, each.occasion.end)
        place = ", ".join(part for part in (each.occasion.place, each.occasion.address) if part)
        lines: list[Part] = [Paragraph(said, strong)]
        if each.cancelled:
            lines.append(Paragraph("Cancelled", Style(size, size * 1.35, True, False, look.mark.colour)))
        else:
            lines += [Paragraph(text, style) for text, style in ((times, body), (place, small)) if text]
        lines += [Paragraph(each.note, small)] if each.note else []
        parts += [Stack([Rule(after=size * 0.45), *lines], after=size * 0.7)]
    return parts


def _groups(look: Look, dates: list[PosterDate], scale: float) -> list[Part]:
    """Each forum once: its name, where and when it usually meets, its days, and what is otherwise on a day."""
    by_body: dict[str, list[PosterDate]] = {}
    for each in dates:
        by_body.setdefault(each.body, []).append(each)
    years = len({_day(each).year for each in dates}) > 1 and _day(dates[-1]) >= add_months(_day(dates[0]), 12)
    return [
        _group(look, name, by_body[name], scale, years) for name in sorted(by_body, key=_in_natural_order)
    ]


def _group(look: Look, name: str, dates: list[PosterDate], scale: float, years: bool) -> Part:
    size = look.body.size * scale
    strong, body = Style(size, size * 1.3, True, False, INK), Style(size, size * 1.3)
    small = look.small if look.large else Style(size * 0.86, size * 1.16, colour=look.small.colour)
    planned = [each for each in dates if not each.cancelled]
    usual = Counter(_where(each) for each in planned).most_common(1)[0][0] if planned else ""
    plain = [_said(each, years) for each in planned if _where(each) == usual and not each.note]
    lines: list[Part] = [Paragraph(name, strong, role=Role.HEADING, outline=1, keep_next=True)]
    lines += [Paragraph(usual, small)] if usual else []
    lines += [Paragraph(", ".join(plain), body)] if plain else []
    for each in dates:
        said, where = _said(each, years), _where(each)
        if each.cancelled:
            lines.append(Paragraph(f"{said}: cancelled", look.mark if look.large else _marked(look, size)))
        elif where != usual or each.note:
            also = ", ".join(part for part in (where if where != usual else "", each.note) if part)
            lines.append(Paragraph(f"{said}, {also}", body))
    return Stack([Rule(after=size * 0.3), *lines], after=size * 0.6)


def _marked(look: Look, size: float) -> Style:
    return Style(size, size * 1.3, True, False, look.mark.colour)


def _where(each: PosterDate) -> str:
    when = say_clock(each.occasion.start) if each.occasion.start else ""
    return ", ".join(part for part in (when, each.occasion.place) if part)


def _said(each: PosterDate, years: bool) -> str:
    """'Thu 12 Mar', its words kept on one line."""
    day = _day(each)
    year = f" {day.year}" if years else ""
    return f"{DAY_NAMES[day.weekday()][:3]} {day.day} {MONTH_NAMES[day.month - 1][:3]}{year}".replace(
        " ", "\u00a0"
    )


def _in_natural_order(name: str) -> list[tuple[int, str]]:
    """Forum 2 before Forum 10."""
    return [
        (int(part), "") if part.isdecimal() else (-1, part.casefold()) for part in re.split(r"(\d+)", name)
    ]


def _months(look: Look, dates: list[PosterDate], scale: float, *, full: bool) -> list[Part]:
    """Day by day under the months; in `full` with the addresses."""
    parts: list[Part] = []
    for month, group in groupby(dates, key=_month):
        title = Paragraph(
            month,
            look.heading,
            role=Role.HEADING,
            before=look.gap * 1.2,
            after=3.0,
            keep_next=True,
            outline=1,
        )
        parts += [title, Rule(after=5.0), *(_entry(look, each, scale, full=full) for each in group)]
    return parts


def _entry(look: Look, each: PosterDate, scale: float, *, full: bool) -> Part:
    """'Thu 12' in the left, beside it the forum, time and place."""
    day = _day(each)
    size = look.body.size * (1.0 if look.large else scale)
    body, strong = Style(size, size * 1.4), Style(size, size * 1.4, True, False, INK)
    small = look.small if look.large else Style(size * 0.86, size * 1.16, colour=look.small.colour)
    when = say_clock(each.occasion.start) if each.occasion.start else ""
    address = each.occasion.address if full or not each.body else ""
    place = ", ".join(part for part in (each.occasion.place, address) if part)
    detail = "Cancelled" if each.cancelled else ", ".join(part for part in (when, place) if part)
    indent = size * 4.1
    label = f"{DAY_NAMES[day.weekday()][:3]} {day.day}"
    first = Paragraph(
        each.body or detail,
        strong if each.body else body,
        aside=label,
        aside_style=body,
        indent=indent,
        gutter=4.0,
    )
    rest = [(detail if each.body else "", look.mark if each.cancelled else small), (each.note, small)]
    lines = [Paragraph(text, style, indent=indent) for text, style in rest if text]
    return Stack([first, *lines], after=4.0 * max(scale, 1.0))

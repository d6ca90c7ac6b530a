"""The year's dates as a poster, by month: every forum's, or one forum's in larger type."""

import datetime as dt
from itertools import groupby

from cspdesk.documents.kit import furniture
from cspdesk.documents.kit.flow import Newspaper
from cspdesk.documents.kit.parts import Paragraph, Part, Rule, Stack
from cspdesk.documents.kit.roles import Role
from cspdesk.documents.kit.text import Span, Text
from cspdesk.documents.made import Made
from cspdesk.documents.page import Look, Style
from cspdesk.domain.dates import DAY_NAMES, MONTH_NAMES, say_clock
from cspdesk.domain.papers.common import PaperOptions
from cspdesk.domain.papers.lists import PosterDate, YearDatesPaper

_FEW = 14


def build(paper: YearDatesPaper, options: PaperOptions, look: Look) -> Made:
    del options
    few = len(paper.dates) <= _FEW and not look.large
    head = furniture.title_block(look, paper.period, paper.title)
    if paper.invitation:
        head.append(Paragraph(paper.invitation, look.subtitle, after=look.gap))
    for part in head:
        part.keep_next = True
    body: list[Part] = []
    dated = sorted(
        (each for each in paper.dates if each.occasion.date is not None),
        key=lambda each: (each.occasion.date or dt.date.max, each.occasion.start or dt.time.max, each.body),
    )
    for month, dates in groupby(dated, key=_month):
        body += _month_parts(look, month, list(dates), few)
    if not body:
        body.append(Paragraph("No dates are planned yet.", look.body))
    running = f"{paper.title} · {paper.period}"
    columns = 1 if look.large else 2 if few or look.width < 500 else 3
    form = Newspaper(columns, look.gutter * 1.6)
    return Made(head + body, f"{paper.title}, {paper.period}", running, newspaper=form, head=len(head))


def _month(each: PosterDate) -> str:
    day = each.occasion.date or dt.date.max
    return f"{MONTH_NAMES[day.month - 1]} {day.year}"


def _month_parts(look: Look, month: str, dates: list[PosterDate], few: bool) -> list[Part]:
    title = Paragraph(
        month, look.heading, role=Role.HEADING, before=look.gap * 1.3, after=3.0, keep_next=True, outline=1
    )
    return [title, Rule(after=5.0), *(_entry(look, each, few) for each in dates)]


def _entry(look: Look, each: PosterDate, few: bool) -> Part:
    """'Thu 12' in the left, beside it the forum, time and place."""
    day = each.occasion.date or dt.date.max
    unit = 1.25 if few else 0.95
    size = look.body.size * (1.0 if look.large else unit)
    strong = Style(size, size * 1.4, bold=True)
    body = Style(size, size * 1.4)
    small = look.small
    when = say_clock(each.occasion.start) if each.occasion.start else ""
    place = ", ".join(part for part in (each.occasion.place, each.occasion.address) if part)
    lines: list[Text] = [each.body] if each.body else []
    detail = ", ".join(part for part in (when, each.occasion.place if each.body else place) if part)
    parts: list[Part] = [Paragraph(line, strong) for line in lines]
    if each.cancelled:
        parts.append(Paragraph((Span("Cancelled", look.mark),), look.mark))
    else:
        parts.append(Paragraph(detail, small if each.body else body))
    if each.note:
        parts.append(Paragraph(each.note, small))
    label = f"{DAY_NAMES[day.weekday()][:3]} {day.day}"
    indent = size * 4.1
    first = parts[0]
    if isinstance(first, Paragraph):
        first.aside, first.aside_style, first.indent = label, strong if not each.body else body, indent
        first.gutter = 4.0
    rest = [
        Stack([part], indent=indent) for part in parts[1:] if not isinstance(part, Paragraph) or part.text
    ]
    return Stack([first, *rest], after=4.0 if each.body else 7.0)

"""The matter of the leaflet as parts: results, what goes on, where to get help, the next meeting, the foot."""

import functools
from collections.abc import Iterator, Sequence

from cspdesk.documents.kit.parts import Paragraph, Part
from cspdesk.documents.kit.qr import draw_qr, least_side
from cspdesk.documents.kit.roles import Role
from cspdesk.documents.kit.sheet import Sheet
from cspdesk.documents.kit.shop import MM
from cspdesk.documents.kit.text import Text
from cspdesk.documents.leaflet_look import LeafletLook
from cspdesk.documents.leaflet_parts import (
    Boxed,
    Entry,
    HelpPart,
    LeafletPart,
    Named,
    PairPart,
    Words,
    one_paragraph,
    phone_width,
    tied,
)
from cspdesk.documents.page import ALERT, Style
from cspdesk.domain.dates import say_clock_span, say_date_long
from cspdesk.domain.papers.common import ContactBlock, Letterhead
from cspdesk.domain.papers.leaflet import Aim, Block, ComingMeeting, HelpLine, LeafletPaper, Pair, Story

RESULTS_WORDS = "You told us. Here is what was done."
STORY_WORDS = "Good news"
PRIORITIES_WORDS = "Local priorities now"
CONTACT_WORDS = "Talk to us"
_QR_SIDE = 27 * MM


def meeting_words(paper: LeafletPaper) -> str:
    meeting = paper.letterhead.words.meeting
    return f"Come to the next {meeting}" if len(paper.meetings) == 1 else f"Come to a {meeting}"


def gap_words(block: Block) -> str:
    """What stands where a block is empty and the leaflet is let out with its gaps marked."""
    return f"Gap: nothing under “{block.value}” yet"


def web_link(contact: ContactBlock) -> str:
    """Where the QR code leads; empty without an address on the web."""
    web = contact.web.strip()
    return web if not web or "://" in web else f"https://{web}"


def result_parts(paper: LeafletPaper, look: LeafletLook) -> list[Part]:
    """The heading, then a part for each pair."""
    words = paper.letterhead.words
    head = _heading(RESULTS_WORDS, look.heading, Block.RESULTS.value, before=0.0)
    if not paper.pairs:
        return [head, _gap(Block.RESULTS, look)]
    return [head, *(_pair(look, pair, words.you_said, words.we_did) for pair in paper.pairs)]


def tail_parts(paper: LeafletPaper, look: LeafletLook) -> tuple[Part, ...]:
    """A success story, what goes on, and the priorities that stand."""
    return _tail(paper.story, paper.aims, paper.priorities, look)


@functools.lru_cache(maxsize=64)
def _tail(
    story: Story | None, aims: tuple[Aim, ...], priorities: tuple[Aim, ...], look: LeafletLook
) -> tuple[Part, ...]:
    parts: list[Part] = []
    if story is not None:
        told: list[Part] = [
            Paragraph(story.title or STORY_WORDS, look.second, role=Role.HEADING, after=3.0),
            Paragraph(story.text, look.body),
        ]
        parts.append(Boxed([each for each in told if _said(each)], STORY_WORDS, look.tint, before=18.0))
    name = Block.AIMS.value
    parts.append(_heading(name, look.second, name))
    if not aims:
        parts.append(_gap(Block.AIMS, look))
    for aim in aims:
        lines = [(aim.title, look.strong), (aim.text, look.body), (aim.progress, look.quiet)]
        parts.append(_entry(lines, look, name))
    if priorities:
        parts.append(_heading(PRIORITIES_WORDS, look.second, PRIORITIES_WORDS))
    for number, priority in enumerate(priorities, start=1):
        said = [(priority.text, look.strong), (priority.progress, look.body)]
        shown = [(text, style) for text, style in said if text]
        indent = 20 * look.unit
        parts.append(Entry(shown, str(number), name=PRIORITIES_WORDS, indent=indent, mark_style=look.numeral))
    return tuple(parts)


@functools.lru_cache(maxsize=64)
def help_parts(lines: tuple[HelpLine, ...], look: LeafletLook) -> tuple[Part, ...]:
    """Where to get help: each service with the number to ring."""
    name = Block.HELP.value
    parts: list[Part] = [_heading(name, look.heading, name, before=0.0)]
    if not lines:
        parts.append(_gap(Block.HELP, look))
    aside = max((phone_width(look, line) for line in lines), default=0.0)
    return (*parts, *(HelpPart(look, line, name, aside) for line in lines))


def help_lines(line: HelpLine) -> tuple[str, ...]:
    """The lines of a service in their order, empty ones left out."""
    return tuple(each for each in (line.title, line.text, line.phone, line.web, line.hours) if each)


def back_parts(paper: LeafletPaper, look: LeafletLook) -> list[Part]:
    """The meetings to come, on a tint."""
    if not paper.meetings:
        return []
    name = meeting_words(paper)
    inner: list[Part] = [Paragraph(name, look.second, role=Role.HEADING, after=4.0)]
    for place, meeting in enumerate(paper.meetings):
        for number, (text, strong) in enumerate(meeting_lines(meeting)):
            style = look.strong if strong else look.body
            inner.append(Paragraph(tied(text), style, before=6.0 if place and not number else 0.0))
    return [Boxed(inner, name, look.tint)]


def meeting_lines(meeting: ComingMeeting) -> Iterator[tuple[str, bool]]:
    """A meeting's lines and whether each is strong: whose, when, where, how to get in."""
    occasion = meeting.occasion
    if meeting.body:
        yield meeting.body, True
    if occasion.date is not None:
        clock = say_clock_span(occasion.start, occasion.end)
        yield ", ".join(each for each in (say_date_long(occasion.date), clock) if each), True
    for line in (", ".join(e for e in (occasion.place, occasion.address) if e), occasion.online):
        if line:
            yield line, False
    if occasion.access:
        yield ", ".join(occasion.access), False


def contact_lines(contact: ContactBlock) -> list[str]:
    """How to reach the office, line by line."""
    address = ", ".join(line.strip(" ,") for line in contact.address.split("\n") if line.strip(" ,"))
    lines = [contact.phone, contact.email, contact.web, address, contact.office_hours]
    return [line for line in lines if line]


@functools.lru_cache(maxsize=32)
def back_foot(letterhead: Letterhead, look: LeafletLook) -> "Foot":
    """The foot of a partnership, set once for all its leaflets."""
    return Foot(letterhead, look)


class Foot(LeafletPart):
    """How to reach the office, with the code that leads to its pages; other formats; fair treatment."""

    name = CONTACT_WORDS

    def __init__(self, head: Letterhead, look: LeafletLook) -> None:
        self.look, self._link = look, web_link(head.contact)
        self._who = Words(head.contact.name or head.partnership, Style(10.5, 14.0, True))
        self._head = Words(CONTACT_WORDS, look.second)
        self._reach = [Words(tied(line), look.note) for line in contact_lines(head.contact)]
        other = Style(10.5, 14.0, True, align="start")
        self._below = [
            Words(tied(text), style)
            for text, style in ((head.accessible_line, other), (head.equality_line, look.small))
            if text
        ]
        self._side = max(_QR_SIDE, least_side(self._link)) if self._link else 0.0

    def _beside(self, width: float) -> float:
        return width - (self._side + 4 if self._side else 0.0)

    def _upper(self, width: float) -> float:
        wide = self._beside(width)
        told = self._head.height(wide) + sum(each.height(wide) for each in (self._who, *self._reach))
        return max(told + 3.0, self._side)

    def measure(self, width: float) -> float:
        return 9.0 + self._upper(width) + sum(each.height(width) + 7.0 for each in self._below)

    def draw(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        wide = self._beside(width)
        sheet.rule(x, top, width, self.look.accent, 1.2)
        down = top - 9.0
        with sheet.part(Role.HEADING):
            self._head.put(sheet, x, down, wide)
        down -= self._head.height(wide) + 3.0
        one_paragraph(sheet, (self._who, *self._reach), x, down, wide)
        if self._side:
            with sheet.part(Role.FIGURE, alt=f"QR code that leads to {self._link}"):
                draw_qr(sheet, self._link, x + width - self._side + 8, top - 6.0, self._side)
        down = top - 9.0 - self._upper(width)
        for line in self._below:
            with sheet.part(Role.PARAGRAPH):
                line.put(sheet, x, down - 7.0, width)
            down -= line.height(width) + 7.0


@functools.lru_cache(maxsize=512)
def _pair(look: LeafletLook, pair: Pair, you_said: str, we_did: str) -> Part:
    """A pair is set once in each type: one that is changed leaves the others as they are."""
    return PairPart(look, pair, you_said, we_did)


@functools.lru_cache(maxsize=128)
def _heading(words: str, style: Style, name: str, *, before: float = 20.0) -> Part:
    return Named(
        Paragraph(words, style, role=Role.HEADING, before=before, after=8.0, keep_next=True, balance=True),
        name,
    )


def _said(part: Part) -> bool:
    return not isinstance(part, Paragraph) or bool(part.text)


def _gap(block: Block, look: LeafletLook) -> Part:
    return Boxed([Paragraph(gap_words(block), look.gap)], block.value, ALERT, outline=True)


def _entry(lines: Sequence[tuple[Text, Style]], look: LeafletLook, name: str) -> Entry:
    side = 5.0 * look.unit

    def square(sheet: Sheet, x: float, base: float) -> None:
        sheet.block(x, base + 1.2 * look.unit, side, side, look.accent)

    shown = [(text, style) for text, style in lines if text]
    return Entry(shown, square, name=name, indent=15 * look.unit)

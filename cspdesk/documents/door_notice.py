"""The notice on the door when a meeting is cancelled or moved: one page, in the largest type that fits."""

from cspdesk.documents.kit import furniture
from cspdesk.documents.kit.parts import Paragraph, Part, Rule, stacked_height
from cspdesk.documents.kit.roles import Role
from cspdesk.documents.made import Made
from cspdesk.documents.page import ALERT, INK, QUIET, RULE, Look, Style
from cspdesk.documents.phrases import day, short, when, where
from cspdesk.domain.dates import say_clock_span
from cspdesk.domain.papers.common import Occasion, PaperOptions
from cspdesk.domain.papers.meetings import DoorNoticePaper

_SCALES = (1.25, 1.1, 1.0, 0.9, 0.8, 0.7, 0.6, 0.5, 0.42)


def build(paper: DoorNoticePaper, options: PaperOptions, look: Look) -> Made:
    del options
    room = furniture.room_for_one_page(look, paper.letterhead)
    parts: list[Part] = []
    for scale in [each for each in _SCALES if each >= 0.6 or not look.large]:
        parts = _parts(paper, look, scale)
        if stacked_height(parts, look.measure) <= room and not _breaks_a_word(parts, look):
            break
    kind = "Cancelled" if paper.now is None else "Moved"
    return Made(parts, f"{kind}: {paper.body}, {when(paper.was)}", short(paper.body, kind, paper.was))


def _breaks_a_word(parts: list[Part], look: Look) -> bool:
    return any(isinstance(part, Paragraph) and part.widest_word() > look.measure for part in parts)


def _parts(paper: DoorNoticePaper, look: Look, scale: float) -> list[Part]:
    unit = look.poster.size / 52 * scale

    def style(size: float, *, bold: bool = False, colour: str = INK) -> Style:
        # Nothing in large print is below 18 points, even if that takes a second page.
        shown = max(size * unit, look.body.size if look.large else 0.0)
        return Style(shown, shown * 1.2, bold, False, colour)

    meeting = paper.letterhead.words.meeting
    word = "Cancelled" if paper.now is None else "Moved"
    what = (
        f"This {meeting} will not take place."
        if paper.now is None
        else f"This {meeting} is not here. Please come to:"
    )
    was = ", ".join(each for each in (day(paper.was), say_clock_span(paper.was.start, None)) if each)
    parts: list[Part] = [
        Paragraph(word, style(74, bold=True, colour=ALERT), role=Role.TITLE, outline=0),
        Paragraph(paper.body, style(34, bold=True), before=6 * unit, balance=True),
        Paragraph(was, style(25), before=4 * unit),
        Paragraph(where(paper.was).replace("\n", ", "), style(17, colour=QUIET), before=2 * unit),
        Rule(before=20 * unit, after=18 * unit, colour=look.accent, weight=RULE * 2),
        Paragraph(what, style(25, bold=True), balance=True),
    ]
    if paper.now is not None:
        parts += _coming(paper.now, style(34, bold=True, colour=look.accent), style(22))
    if paper.reason:
        parts.append(Paragraph(paper.reason, style(20), before=12 * unit, balance=True))
    if paper.now is None and paper.next_meeting is not None:
        parts.append(Paragraph(f"Next {meeting}", style(17, bold=True, colour=QUIET), before=30 * unit))
        parts += _coming(paper.next_meeting, style(30, bold=True, colour=look.accent), style(20))
    return [part for part in parts if not isinstance(part, Paragraph) or part.text]


def _coming(occasion: Occasion, large: Style, smaller: Style) -> list[Part]:
    times = say_clock_span(occasion.start, occasion.end)
    place = [Paragraph(text, smaller) for text in (times, where(occasion)) if text]
    return [Paragraph(day(occasion), large, before=large.size * 0.25, balance=True), *place]

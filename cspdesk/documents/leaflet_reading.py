"""The leaflet's words as a plain paper to read: in large print, and as its twins on a screen."""

from cspdesk.documents.kit import furniture
from cspdesk.documents.kit.parts import BULLET, Paragraph, Part
from cspdesk.documents.kit.text import Span, Text
from cspdesk.documents.leaflet_fit import fitted
from cspdesk.documents.leaflet_front import shows_tally
from cspdesk.documents.leaflet_look import PLANS
from cspdesk.documents.leaflet_matter import (
    PRIORITIES_WORDS,
    RESULTS_WORDS,
    STORY_WORDS,
    gap_words,
    help_lines,
    meeting_lines,
    meeting_words,
)
from cspdesk.documents.leaflet_parts import done_words, pair_words
from cspdesk.documents.leaflet_tally import tally
from cspdesk.documents.made import Made
from cspdesk.documents.page import Look
from cspdesk.domain.papers.common import PaperOptions
from cspdesk.domain.papers.leaflet import Aim, Block, LeafletPaper, Pair


def build(paper: LeafletPaper, options: PaperOptions, look: Look) -> Made:
    """The same words as the folded leaflet, pairs that do not fit on it left out, in the same order."""
    del options
    paper = fitted(paper).paper
    words = paper.letterhead.words
    name = f"{words.you_said}, {words.we_did}"
    counts = [str(each) for each in tally(paper)] if shows_tally(paper, PLANS[paper.fold]) else []
    lines = (paper.period, " · ".join(counts), paper.letterhead.vision)
    parts = furniture.title_block(look, name, paper.title, tuple(line for line in lines if line))
    parts.append(furniture.heading(look, RESULTS_WORDS))
    for pair in paper.pairs:
        parts += _pair(look, pair, *pair_words(pair, words.you_said, words.we_did))
    parts += _gap(paper, Block.RESULTS, look)
    if paper.story is not None:
        parts.append(furniture.heading(look, paper.story.title or STORY_WORDS))
        parts.append(Paragraph(paper.story.text, look.prose))
    parts.append(furniture.heading(look, Block.AIMS.value))
    parts += [_item(look, _aim(look, aim)) for aim in paper.aims]
    parts += _gap(paper, Block.AIMS, look)
    if paper.priorities:
        parts.append(furniture.heading(look, PRIORITIES_WORDS))
        parts += [_item(look, _aim(look, aim)) for aim in paper.priorities]
    parts.append(furniture.heading(look, Block.HELP.value))
    for line in paper.help:
        parts.append(_item(look, _lines(look, help_lines(line))))
    parts += _gap(paper, Block.HELP, look)
    if paper.meetings:
        parts.append(furniture.heading(look, meeting_words(paper)))
        for meeting in paper.meetings:
            for text, strong in meeting_lines(meeting):
                parts.append(Paragraph(text, look.strong if strong else look.body))
    if paper.letterhead.equality_line:
        parts.append(Paragraph(paper.letterhead.equality_line, look.body, before=look.gap))
    return Made(parts, f"{name}: {paper.title}", f"{name} · {paper.title}")


def _pair(look: Look, pair: Pair, said: str, did: str) -> list[Part]:
    where = f"{said} ({pair.place}): " if pair.place else f"{said}: "
    return [
        Paragraph(
            (Span(where, look.strong), Span(pair.said, look.body)),
            look.prose,
            before=look.gap * 0.8,
            keep_next=len(pair.said) < 400,
        ),
        Paragraph((Span(f"{did}: ", look.strong), Span(done_words(pair), look.body)), look.prose, before=3.0),
    ]


def _aim(look: Look, aim: Aim) -> Text:
    spans = [Span(aim.title, look.strong)] if aim.title else []
    for text in (aim.text, aim.progress):
        if text:
            spans.append(Span(("\n" if spans else "") + text, look.body))
    return tuple(spans)


def _lines(look: Look, lines: tuple[str, ...]) -> Text:
    first, *rest = lines or ("",)
    return (Span(first, look.strong), *(Span(f"\n{line}", look.body) for line in rest))


def _item(look: Look, text: Text) -> Part:
    indent = look.body.size * 1.4
    return Paragraph(text, look.prose, aside=BULLET, indent=indent, before=look.gap * 0.3)


def _gap(paper: LeafletPaper, block: Block, look: Look) -> list[Part]:
    return [Paragraph(gap_words(block), look.alert)] if block in paper.empty_blocks else []

"""The press: a paper of the domain in, the bytes of a PDF out."""

import gc
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any, NamedTuple

from cspdesk.documents import (
    action_list,
    agenda,
    bulletin,
    check,
    door_notice,
    flyer,
    flyer_words,
    form,
    forum_sheet,
    held,
    indicators,
    labels,
    leaflet,
    leaflet_fit,
    leaflet_reading,
    letters,
    mailing_list,
    minutes,
    pack,
    page,
    plan,
    risks,
    score_sheet,
    sign_in,
    structure_chart,
    who_came,
    year_dates,
)
from cspdesk.documents.explained import explained
from cspdesk.documents.kit import flow, furniture
from cspdesk.documents.kit.contents import number_contents
from cspdesk.documents.kit.roles import Role
from cspdesk.documents.kit.sheet import About, Sheet
from cspdesk.documents.kit.told import Told, told
from cspdesk.documents.made import Made
from cspdesk.documents.page import Look
from cspdesk.domain.kinds import Audience
from cspdesk.domain.papers.bulletins import BulletinPaper
from cspdesk.domain.papers.common import PaperOptions, PaperSize
from cspdesk.domain.papers.flyers import FlyerPaper
from cspdesk.domain.papers.forms import FormPaper, ScoreSheetPaper
from cspdesk.domain.papers.frozen import AnyPaper
from cspdesk.domain.papers.held import HeldPaper
from cspdesk.domain.papers.indicators import IndicatorsPaper, TargetsPaper
from cspdesk.domain.papers.leaflet import Fitted, LeafletPaper
from cspdesk.domain.papers.lists import (
    ActionListPaper,
    ForumSheetPaper,
    MailingListPaper,
    StructureChartPaper,
    WhoCamePaper,
    YearDatesPaper,
)
from cspdesk.domain.papers.meetings import AgendaPaper, DoorNoticePaper, MinutesPaper, SignInPaper
from cspdesk.domain.papers.pack import PackPaper
from cspdesk.domain.papers.plans import PlanGridPaper, PlanPaper
from cspdesk.domain.papers.post import BadgesPaper, LabelsPaper, LettersPaper
from cspdesk.domain.papers.risks import CheckGridPaper, CheckPaper, MatrixPaper, RiskPaper
from cspdesk.errors import Refused

_PAGE = re.compile(rb"/Type\s*/Page(?![A-Za-z])")


# A pack is never frozen whole: its figures are kept with their records. What is held on a person is never kept.
Paper = AnyPaper | PackPaper | HeldPaper


class _Maker(NamedTuple):
    """How a paper is made: as parts that flow over pages, or by a `draw` of its own that gives the whole file."""

    build: Callable[[Any, PaperOptions, Look], Made]
    landscape: bool = False


_Draw = Callable[[Any, PaperOptions], bytes]


# A last page filled less than this is worth saving.
_FEW_LINES = 0.3

_MAKERS: dict[type, _Maker] = {
    AgendaPaper: _Maker(agenda.build),
    SignInPaper: _Maker(sign_in.build),
    MinutesPaper: _Maker(minutes.build),
    DoorNoticePaper: _Maker(door_notice.build),
    ActionListPaper: _Maker(action_list.build),
    ForumSheetPaper: _Maker(forum_sheet.build),
    StructureChartPaper: _Maker(structure_chart.build, landscape=True),
    YearDatesPaper: _Maker(year_dates.build),
    WhoCamePaper: _Maker(who_came.build),
    MailingListPaper: _Maker(mailing_list.build),
    LeafletPaper: _Maker(leaflet_reading.build),
    BulletinPaper: _Maker(bulletin.build),
    FormPaper: _Maker(form.build),
    ScoreSheetPaper: _Maker(score_sheet.build),
    PlanPaper: _Maker(plan.build),
    IndicatorsPaper: _Maker(indicators.build, landscape=True),
    TargetsPaper: _Maker(indicators.targets),
    PlanGridPaper: _Maker(plan.build, landscape=True),
    MatrixPaper: _Maker(risks.matrix, landscape=True),
    RiskPaper: _Maker(risks.register, landscape=True),
    CheckPaper: _Maker(check.build),
    CheckGridPaper: _Maker(check.build, landscape=True),
    PackPaper: _Maker(pack.build),
    HeldPaper: _Maker(held.build),
}

# Papers whose pages are designed whole, such as a folded leaflet.
_DRAWN: dict[type, _Draw] = {
    LeafletPaper: leaflet.draw,
    FlyerPaper: flyer.draw,
    LettersPaper: letters.draw,
    LabelsPaper: labels.draw_labels,
    BadgesPaper: labels.draw_badges,
}

# The words of drawn papers, for their twins.
_WORDS: dict[type, _Maker] = {FlyerPaper: _Maker(flyer_words.build), LettersPaper: _Maker(letters.words)}

# What a paper's maker says beside it: what does not fit, how the sheet is turned, the issues that found no room.
_NOTES: dict[type, Callable[[Any, PaperOptions], tuple[str, ...]]] = {
    LeafletPaper: leaflet.notes,
    FlyerPaper: flyer.notes,
    LettersPaper: letters.notes,
    LabelsPaper: labels.notes,
}
_TURNS: dict[type, Callable[[Any, PaperOptions], str]] = {LeafletPaper: leaflet.turn}
_LEFT_OUT: dict[type, Callable[[Any, PaperOptions], tuple[str, ...]]] = {LeafletPaper: leaflet.left_out}


class Press:
    """Makes papers; the same paper and options give the same bytes on one set of libraries."""

    def pdf(self, paper: Paper, options: PaperOptions) -> bytes:
        """The paper as a PDF file."""
        with _uncollected():
            return self._pdf(paper, options)

    def _pdf(self, paper: Paper, options: PaperOptions) -> bytes:
        # Large print is read page by page: a paper whose pages are designed whole may have a maker for that.
        if type(paper) in _DRAWN and not (options.large_print and type(paper) in _MAKERS):
            return _DRAWN[type(paper)](paper, options)
        maker = _MAKERS[type(paper)]
        copies = _copies(paper)
        look, made, pages = _made(maker, copies[0], options)
        sheet = Sheet(
            About(made.title, paper.letterhead.partnership, made.running, paper.made_on),
            look.width,
            look.height,
        )
        for place, copy in enumerate(copies):
            if place:
                look, made, pages = _made(maker, copy, options)
            _draw_pages(sheet, look, made, pages, _marks(made, paper, options))
        return sheet.finish()

    def html(self, paper: Paper, options: PaperOptions) -> bytes:
        """The paper's words as a page of HTML, in 18 points where large print is asked for.

        Raises Refused for a paper that has none.
        """
        from cspdesk.documents import twin_html

        made, matter, foot = _told(paper, options)
        head = paper.letterhead
        return twin_html.write(
            made.title,
            head.partnership,
            page.readable(head.accent),
            matter,
            foot,
            marks=_marks(made, paper, options),
            logo=head.logo,
            large=options.large_print,
        )

    def docx(self, paper: Paper, options: PaperOptions) -> bytes:
        """The paper's words as a Word document, in 18 points where large print is asked for.

        Raises Refused for a paper that has none.
        """
        from cspdesk.documents import twin_docx

        made, matter, foot = _told(paper, options)
        head = paper.letterhead
        return twin_docx.write(
            made.title,
            head.partnership,
            page.readable(head.accent),
            paper.made_on,
            matter,
            foot,
            marks=_marks(made, paper, options),
            logo=head.logo,
            large=options.large_print,
        )

    def text(self, paper: Paper, options: PaperOptions) -> bytes:
        """The paper's words as plain text. Raises Refused for a paper that has none."""
        from cspdesk.documents import twin_text

        made, matter, foot = _told(paper, options)
        return twin_text.write(paper.letterhead.partnership, matter, foot, marks=_marks(made, paper, options))

    def notes(self, paper: Paper, options: PaperOptions) -> tuple[str, ...]:
        """Sentences on what does not fit or prints badly."""
        say = _NOTES.get(type(paper))
        return () if say is None else say(paper, options)

    def turn(self, paper: Paper, options: PaperOptions) -> str:
        """How a folded sheet is turned; empty for a paper that is read page by page."""
        say = _TURNS.get(type(paper))
        return "" if say is None else say(paper, options)

    def left_out(self, paper: Paper, options: PaperOptions) -> tuple[str, ...]:
        """Numbers of issues that found no room on it."""
        say = _LEFT_OUT.get(type(paper))
        return () if say is None else say(paper, options)

    def fit(self, paper: LeafletPaper) -> Fitted:
        """The leaflet as it prints, and what of it is too long."""
        return leaflet_fit.fitted(paper)

    def page_count(self, paper: Paper, options: PaperOptions) -> int:
        """How many pages the paper takes, without drawing it."""
        return len(_copies(paper)) * len(_made(_MAKERS[type(paper)], _copies(paper)[0], options)[2])


@contextmanager
def _uncollected() -> Iterator[None]:
    """No looking for lost objects meanwhile: a paper makes many and loses none, and each look goes through them all."""
    on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if on:
            gc.enable()


def _draw_pages(
    sheet: Sheet, look: Look, made: Made, pages: list[list[flow.Placed]], words: list[str]
) -> None:
    """One copy of a paper, its pages numbered for themselves."""
    for number, placed in enumerate(pages, 1):
        furniture.marks(sheet, look, words)
        if made.header and number > 1:
            furniture.header(sheet, look, made.header, words)
        for each in placed:
            top = look.height - look.top - each.down
            if each.part.closing:
                with sheet.part(Role.SECTION, closing=True):
                    each.part.draw(sheet, look.left + each.right, top, each.width or look.measure)
            else:
                each.part.draw(sheet, look.left + each.right, top, each.width or look.measure)
        furniture.footer(sheet, look, made.running, number, len(pages))
        sheet.new_page()


def _copies(paper: Paper) -> list[Paper]:
    """The papers of one file: forms to be filled in come as many as are asked for, each with its own number."""
    if not isinstance(paper, FormPaper) or paper.copies < 2:
        return [paper]
    first = max(paper.number, 1)
    return [replace(paper, number=first + place, copies=1) for place in range(paper.copies)]


def _made(maker: _Maker, paper: Paper, options: PaperOptions) -> tuple[Look, Made, list[list[flow.Placed]]]:
    """A paper set on its pages, tighter where that saves a last page of a few lines."""
    look = page.look(options, paper.letterhead.accent, landscape=maker.landscape)
    made = _built(maker, paper, options, look)
    pages = _place(made, paper, look)
    last = pages[-1][-1]
    used = last.down + last.part.height(last.width or look.measure)
    if len(pages) > 1 and used < (look.height - look.top - look.bottom) * _FEW_LINES:
        tight = page.tighter(look)
        again = _built(maker, paper, options, tight)
        closer = _place(again, paper, tight)
        if len(closer) < len(pages):
            return tight, again, closer
    return look, made, pages


def _built(maker: _Maker, paper: Paper, options: PaperOptions, look: Look) -> Made:
    """The parts of a paper; one that carries terms explains those it uses."""
    return explained(maker.build(paper, options, look), getattr(paper, "glossary", ()), look)


def _told(paper: Paper, options: PaperOptions) -> tuple[Made, list[Told], list[Told]]:
    """What a paper says, and what its contact block says, whatever its size on paper.

    In large print the rows of tables are blocks of their own, as they are on paper.
    """
    maker = _MAKERS.get(type(paper)) or _WORDS.get(type(paper))
    if maker is None:
        raise Refused("This paper is made for print alone: there is no version of it to read on a screen.")
    usual = replace(options, size=PaperSize.A4, printer=False)
    look = page.look(usual, paper.letterhead.accent)
    made = _built(maker, paper, usual, look)
    foot = furniture.contact_foot(look, paper.letterhead)
    return made, list(told([*made.beside, *made.parts])), list(told([foot] if foot is not None else []))


def _marks(made: Made, paper: Paper, options: PaperOptions) -> list[str]:
    words = [made.draft_words or (furniture.DRAFT_WORDS if options.draft else "")]
    if made.names_people and options.audience is Audience.INTERNAL:
        words.append(furniture.INTERNAL_WORDS)
    return [*words, furniture.SAMPLE_WORDS if paper.letterhead.sample else ""]


def _place(made: Made, paper: Paper, look: Look) -> list[list[flow.Placed]]:
    frame = furniture.Frame(look, paper.letterhead, made.beside)
    foot, height = frame.foot, frame.height
    parts = [*frame.top, *made.parts]
    if foot is not None and frame.follows:
        parts.append(foot)
    if made.newspaper is not None:
        head, body = parts[: len(frame.top) + made.head], parts[len(frame.top) + made.head :]
        pages = flow.place_columns(head, body, made.newspaper, look.measure, height, frame.taken)
    else:
        pages = flow.place(parts, look.measure, height, frame.taken)
    if foot is not None and not frame.follows:
        pages[0].append(flow.Placed(foot, height - foot.height(look.measure)))
    number_contents(pages)
    return pages

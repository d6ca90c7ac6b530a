"""Letters: the address where a window envelope shows it, each letter on pages of its own.

A DL envelope shows 35 mm of the first third of an A4 sheet, which slides 11 mm down and 10 mm across within it:
what stands between 54 and 81 mm from the top and from 22 mm in is seen however it lies.
"""

import functools
from dataclasses import replace

from cspdesk.documents import page
from cspdesk.documents.kit import flow, furniture
from cspdesk.documents.kit.parts import Paragraph, Part, Stack, draw_stacked, stacked_height
from cspdesk.documents.kit.roles import Role
from cspdesk.documents.kit.sheet import About, Sheet
from cspdesk.documents.kit.text import set_lines
from cspdesk.documents.made import Made
from cspdesk.documents.page import Look, Style
from cspdesk.domain.dates import say_date_long
from cspdesk.domain.papers.common import PaperOptions, PaperSize
from cspdesk.domain.papers.post import Letter, LettersPaper

_MM = 72 / 25.4
_LEFT = 24 * _MM
_TOP = 16 * _MM
_WINDOW_TOP = 54 * _MM
_WINDOW_HEIGHT = 27 * _MM
_WINDOW_WIDTH = 76 * _MM
_BODY_TOP = 100 * _MM
_DATE_LEFT = 122 * _MM
_FOLDS = (99 * _MM, 198 * _MM)
_BOTTOM = 20 * _MM
_SIGN = 34.0
_LARGE_SIZES = (18.0, 16.0, 14.0, 12.5)
_ADDRESS_SIZES = (11.0, 10.0, 9.0, 8.0, 7.0)


def draw(paper: LettersPaper, options: PaperOptions) -> bytes:
    """All letters in one file."""
    look = page.look(PaperOptions(large_print=options.large_print), paper.letterhead.accent)
    look = look if look.large else _clear(look)
    width, height = page.SIZES[PaperSize.A4]
    about = About(paper.title, paper.letterhead.partnership, paper.title, paper.made_on)
    sheet = Sheet(about, width, height)
    words = [
        furniture.DRAFT_WORDS if options.draft else "",
        furniture.SAMPLE_WORDS if paper.letterhead.sample else "",
    ]
    measure = width - 2 * _LEFT
    for letter in paper.letters:
        foot = furniture.contact_foot(look, paper.letterhead)
        below = foot.height(measure) + foot.before if foot is not None and not look.large else 0.0
        frame = height - _TOP - _BOTTOM
        parts = _body(look, letter)
        if foot is not None and look.large:
            parts.append(foot)
        pages = flow.place(parts, measure, frame, _BODY_TOP - _TOP + below)
        for number, placed in enumerate(pages, 1):
            top = height - (_BODY_TOP if number == 1 else _TOP)
            if number == 1:
                _head(sheet, paper, look, letter, measure)
            for each in placed:
                each.part.draw(sheet, _LEFT, top - each.down, measure)
            if number == 1 and foot is not None and not look.large:
                with sheet.part(Role.SECTION, closing=True):
                    foot.draw(sheet, _LEFT, _BOTTOM + foot.height(measure), measure)
            _marks(sheet, look, words, letter, number, len(pages))
            sheet.new_page()
    return sheet.finish()


@functools.lru_cache(maxsize=16)
def _clear(look: Look) -> Look:
    """The look in clear print: a letter is read by anybody, at arm's length."""
    return replace(
        look,
        body=Style(11.5, 16.5),
        prose=Style(11.5, 16.5, align="start"),
        strong=Style(11.5, 16.5, True),
        item=Style(12.5, 17.5, True, align="start"),
    )


def words(paper: LettersPaper, options: PaperOptions, look: Look) -> Made:
    """The same letters under one another, to be read on a screen; each begins with a heading of its own."""
    del options
    parts: list[Part] = [Paragraph(paper.title, look.title, role=Role.TITLE)]
    for letter in paper.letters:
        parts.append(Paragraph(letter.subject, look.heading, role=Role.HEADING))
        told = ("\n".join(letter.to), say_date_long(letter.dated))
        number = letter.our_ref and f"Our number: {letter.our_ref}"
        signed = "\n".join(letter.signed)
        said = (number, letter.salutation, *letter.paragraphs, letter.closing, signed)
        parts += [Paragraph(each, look.body) for each in (*told, *said) if each]
    return Made(parts, paper.title, paper.title)


def notes(paper: LettersPaper, options: PaperOptions) -> tuple[str, ...]:
    """To whom there is no letter, and where an address is missing."""
    del options
    bare = [letter.our_ref for letter in paper.letters if len(letter.to) < 2]
    missing = (f"No address is held for {', '.join(bare)}: write it by hand or add it.",) if bare else ()
    return (*paper.left_out, *missing)


def _head(sheet: Sheet, paper: LettersPaper, look: Look, letter: Letter, measure: float) -> None:
    """The letterhead, the address in the window, and at its right the date and our number; the folds at the edge."""
    height = page.SIZES[PaperSize.A4][1]
    logo = furniture.logo(paper.letterhead, page.LOGO_HEIGHT, page.LOGO_WIDTH)
    with sheet.part(Role.ARTIFACT):
        sheet.block(_LEFT, height - _TOP, measure, page.BAR, look.accent)
        for fold in _FOLDS:
            sheet.rule(15.0, height - fold, 9.0)
    if logo is not None:
        logo.part.draw(sheet, _LEFT, height - _TOP - 8, measure)
    else:
        name = Paragraph(paper.letterhead.partnership, look.name, role=Role.ARTIFACT)
        name.draw(sheet, _LEFT, height - _TOP - 8, measure)
    draw_stacked(_address(letter, look), sheet, _LEFT, height - _WINDOW_TOP, _WINDOW_WIDTH)
    told: list[Part] = [Paragraph(say_date_long(letter.dated), look.body)]
    if letter.our_ref:
        # A number of many parts does not break at its hyphens.
        apart = "\n" if look.large else " "
        told.append(Paragraph(f"Our number:{apart}{letter.our_ref}", look.body, before=2.0))
    width = page.SIZES[PaperSize.A4][0]
    draw_stacked(told, sheet, _DATE_LEFT, height - _WINDOW_TOP, width - _LEFT / 2 - _DATE_LEFT)


def _address(letter: Letter, look: Look) -> list[Part]:
    """Name and address in the largest type that the window holds; lines it cannot hold are joined."""
    lines = [line for line in letter.to if line.strip()]
    for size in (*(_LARGE_SIZES if look.large else ()), *_ADDRESS_SIZES):
        style = Style(size, size * 1.22)
        parts: list[Part] = [Paragraph("\n".join(lines), style)] if lines else []
        if stacked_height(parts, _WINDOW_WIDTH) <= _WINDOW_HEIGHT:
            return parts
    style = Style(_ADDRESS_SIZES[-1], _ADDRESS_SIZES[-1] * 1.22)
    fits = int(_WINDOW_HEIGHT / style.leading)
    shown = set_lines(", ".join(lines), style, _WINDOW_WIDTH)[:fits]
    return [Paragraph("\n".join("".join(p.text for p in line.pieces) for line in shown), style)]


def _body(look: Look, letter: Letter) -> list[Part]:
    gap = look.body.leading * 0.75
    parts: list[Part] = [
        Paragraph(letter.salutation, look.body, after=gap),
        Paragraph(letter.subject, look.item, role=Role.TITLE, outline=0, after=gap, keep_next=True),
    ]
    parts += [Paragraph(each, look.prose, after=gap) for each in letter.paragraphs if each]
    signed = [
        Paragraph(line, look.strong if not place else look.body) for place, line in enumerate(letter.signed)
    ]
    if signed:
        signed[0].before = _SIGN
    parts.append(Stack([Paragraph(letter.closing, look.body), *signed], before=gap))
    return parts


def _marks(sheet: Sheet, look: Look, words: list[str], letter: Letter, number: int, total: int) -> None:
    height = page.SIZES[PaperSize.A4][1]
    width = page.SIZES[PaperSize.A4][0]
    told = " · ".join(each for each in words if each)
    size = max(8.5, look.mark.size)
    right = Style(size, size * 1.3, True, False, page.ALERT, "right")
    with sheet.part(Role.ARTIFACT):
        if told:
            sheet.lines(
                set_lines(told, right, width),
                right,
                _LEFT,
                height - _TOP + size * 1.3 + 10,
                width - 2 * _LEFT,
            )
        if total > 1:
            counter = Style(look.small.size, look.small.leading, colour=page.QUIET, align="right")
            said = " · ".join(each for each in (letter.our_ref, f"Page {number} of {total}") if each)
            sheet.lines(set_lines(said, counter, width), counter, _LEFT, _BOTTOM - 14, width - 2 * _LEFT)

"""What stands on every paper beside its matter: masthead, contact block, page numbers, marks."""

import functools
import io
import re
from collections.abc import Sequence
from typing import NamedTuple

from reportlab.lib.utils import ImageReader

from cspdesk.documents import page
from cspdesk.documents.kit.parts import Columns, Drawing, Paragraph, Part, Rule, Stack, stacked_height
from cspdesk.documents.kit.picture_files import BadPicture, opened
from cspdesk.documents.kit.roles import Role
from cspdesk.documents.kit.sheet import Sheet, base_line
from cspdesk.documents.kit.text import Line, Span, Text, plain_text, set_lines, width_of
from cspdesk.documents.page import Look, Style
from cspdesk.domain.papers.common import ContactBlock, Letterhead

SAMPLE_WORDS = "SAMPLE: invented people and figures"
DRAFT_WORDS = "DRAFT"
INTERNAL_WORDS = "INTERNAL COPY"
# A space within a postcode or a time of day, where no line breaks.
_TIED = re.compile(r"(?<=[A-Z]\d) (?=\d[A-Z]{2}\b)|(?<=[A-Z]\d[A-Z\d]) (?=\d[A-Z]{2}\b)|(?<=\d) (?=[ap]m\b)")


@functools.lru_cache(maxsize=8)
def _picture(logo: bytes) -> ImageReader | None:
    """A logo ready to draw; None when its bytes are no picture, and then the name is set in type."""
    try:
        with opened(logo) as image:
            if image.format not in ("PNG", "JPEG"):
                return None
            image.load()
        return ImageReader(io.BytesIO(logo))
    except BadPicture:
        return None


class Logo(NamedTuple):
    """The partnership's logo as a part, and its width in points."""

    part: Part
    wide: float


def logo(letterhead: Letterhead, tall: float, most: float) -> Logo | None:
    """The logo no taller than `tall` and no wider than `most` points; None without one that can be drawn."""
    picture = _picture(letterhead.logo) if letterhead.logo else None
    if picture is None:
        return None
    width, height = picture.getSize()
    scale = min(most / width, tall / height)

    def draw(sheet: Sheet, x: float, top: float, width_: float) -> None:
        del width_
        sheet.image(picture, x, top - height * scale, width * scale, height * scale)

    return Logo(Drawing(height * scale, draw, alt=f"Logo of {letterhead.partnership}"), width * scale)


def masthead(look: Look, letterhead: Letterhead, beside: Sequence[Part] = ()) -> list[Part]:
    """The accent bar with the partnership's logo, or its name in type; `beside` stands at its left."""
    own = logo(letterhead, page.LOGO_HEIGHT, page.LOGO_WIDTH)
    name: list[Part] = [Paragraph(letterhead.partnership, look.name, role=Role.ARTIFACT)]
    if letterhead.area and letterhead.area not in letterhead.partnership:
        name.append(Paragraph(letterhead.area, look.small, role=Role.ARTIFACT))
    parts: list[Part] = [_bar(look)]
    if own is None:
        parts += [Stack(name, before=8.0)]
    else:
        shares = [own.wide, look.measure - own.wide - 14.0]
        parts += [Columns([[own.part], name], shares, gutter=14.0, before=10.0)]
    if beside:
        parts = [parts[0], Columns([beside, parts[1:]], [2, 1], gutter=look.gutter * 2, before=8.0)]
    parts[-1].after = look.gap * (1 if beside else 2)
    for part in parts:
        part.keep_next = True
    return parts


def _bar(look: Look) -> Part:
    def draw(sheet: Sheet, x: float, top: float, width: float) -> None:
        sheet.block(x, top - page.BAR, width, page.BAR, look.accent)

    return Drawing(page.BAR, draw, role=Role.ARTIFACT)


def title_block(look: Look, kind: str, subject: str, lines: tuple[str, ...] = ()) -> list[Part]:
    """What the paper is and what it is about; the title is the first entry of the outline."""
    parts: list[Part] = []
    if kind:
        parts.append(Paragraph(kind, look.subtitle, keep_next=True))
    parts.append(Paragraph(subject, look.title, role=Role.TITLE, keep_next=True, outline=0, balance=True))
    parts += [Paragraph(line, look.body, keep_next=True, before=2.0) for line in lines if line]
    parts[-1].after = look.gap
    return parts


def contact_foot(look: Look, letterhead: Letterhead) -> Part | None:
    """The contact block with office hours, the lines on other formats and on fair treatment; None without any."""
    contact = letterhead.contact
    reach = _reach(contact, letterhead.partnership)
    lines: list[Part] = [
        Paragraph(text, style)
        for text, style in (
            (letterhead.accessible_line, look.small_strong),
            (letterhead.equality_line, look.small),
        )
        if text
    ]
    if not reach and not lines:
        return None
    parts: list[Part] = [Rule(colour=look.accent, weight=page.RULE, after=8.0)]
    says: list[Part] = [Paragraph(text, look.body, aside=title) for title, text in reach]
    says += lines
    if look.large:
        parts += [_in_line(look, title, text) for title, text in reach]
    elif reach:
        columns: list[list[Part]] = [
            [Paragraph(title, look.small_strong), Paragraph(_TIED.sub("\u00a0", text), look.small)]
            for title, text in reach
        ]
        if lines and look.width > look.height:
            # A landscape page has width to spare and no height.
            columns.append(lines)
            lines = []
        parts.append(Columns(columns, [1.0] * len(columns), gutter=look.gutter * 1.5))
    for place, line in enumerate(lines):
        line.before = 2.0 if place else 7.0
        parts.append(line)
    foot = Stack(parts, before=look.gap * 1.5, says=says)
    foot.closing = True
    return foot


def _in_line(look: Look, title: str, text: str) -> Part:
    """A line of the contact block in large print, where a column for each would fill the page."""
    shown = _TIED.sub("\u00a0", " · ".join(text.split("\n")))
    return Paragraph((Span(f"{title}: ", look.small_strong), Span(shown, look.small)), look.small, after=3.0)


def _reach(contact: ContactBlock, partnership: str) -> list[tuple[str, str]]:
    """What the contact block says, each under its title."""
    address = ", ".join(line.strip(" ,") for line in contact.address.split("\n") if line.strip(" ,"))
    # The masthead says the partnership's name already.
    name = contact.name if contact.name != partnership else ""
    who = "\n".join(each for each in (name, address) if each)
    how = "\n".join(each for each in (contact.phone, contact.email, contact.web) if each)
    columns = [("Contact", who), ("Reach us", how), ("Office hours", contact.office_hours)]
    return [(title, text) for title, text in columns if text]


def marks(sheet: Sheet, look: Look, own: Sequence[str]) -> None:
    """SAMPLE, DRAFT and the paper's own marks, above the frame of every page."""
    words = [each for each in own if each]
    if not words:
        return
    line = set_lines(" · ".join(words), look.mark, look.measure)
    if len(line) > 1:
        # There is room for one line; each mark then says itself in its first word.
        line = set_lines(" · ".join(each.split()[0].rstrip(":") for each in words), look.mark, look.measure)[
            :1
        ]
    top = look.height - look.top * 0.36
    with sheet.part(Role.ARTIFACT):
        right = Style(look.mark.size, look.mark.leading, True, False, look.mark.colour, "right")
        sheet.lines(line, right, look.left, top, look.measure)


def header(sheet: Sheet, look: Look, words: str, own: Sequence[str]) -> None:
    """What a paper of many pages is, above the frame of a page, as far as the marks leave room."""
    top = look.height - look.top * 0.36
    beside = " · ".join(each for each in own if each)
    room = look.measure - (width_of(beside, look.mark) + 16 if beside else 0.0)
    shown = _one_line(words, look.small, room)
    if shown:
        with sheet.part(Role.ARTIFACT):
            sheet.line(shown, look.left, top - base_line(look.small), look.measure, "left")


def footer(sheet: Sheet, look: Look, words: str, number: int, total: int) -> None:
    """The paper's short title and 'Page n of m'."""
    counter = f"Page {number} of {total}"
    y = look.bottom - page.FOOTER_DROP
    room = look.measure - width_of(counter, look.small) - 16
    with sheet.part(Role.ARTIFACT):
        shown = _one_line(words, look.small, room)
        if shown:
            sheet.line(shown, look.left, y, room, "left")
        sheet.line(set_lines(counter, look.small, look.measure)[0], look.left, y, look.measure, "right")


def _one_line(words: str, style: Style, room: float) -> Line | None:
    """As many words as fit on a line, with an ellipsis when some are left out."""
    lines = set_lines(" ".join(words.split()), style, room)
    if len(lines) < 2:
        return lines[0] if lines else None
    # The first line says how many words there is room for, near enough.
    shown = "".join(piece.text for piece in lines[0].pieces).split()
    for kept in range(len(shown), 0, -1):
        cut = set_lines(" ".join(words.split()[:kept]).rstrip(",·") + "…", style, room)
        if len(cut) == 1:
            return cut[0]
    return None


def room_for_one_page(look: Look, letterhead: Letterhead, beside: Sequence[Part] = ()) -> float:
    """Height left on a page between the masthead and the contact block, in points."""
    frame = Frame(look, letterhead, beside)
    return frame.height - stacked_height(frame.top, look.measure) - frame.top[-1].after - frame.taken


class Frame:
    """What furniture leaves of the pages: its parts at the top, the frame's height, and what the foot takes.

    `taken` is kept free at the foot of the first page; a foot that would take a third of the page, as it does
    in large print, `follows` the matter instead.
    """

    def __init__(self, look: Look, letterhead: Letterhead, beside: Sequence[Part] = ()) -> None:
        self.top = masthead(look, letterhead, beside)
        self.foot = contact_foot(look, letterhead)
        self.height = look.height - look.top - look.bottom
        foot = self.foot
        self.foot_height = foot.height(look.measure) + foot.before if foot is not None else 0.0
        self.follows = look.large or self.foot_height > self.height / 3
        self.taken = 0.0 if self.follows else self.foot_height


def facts(look: Look, pairs: list[tuple[str, Text]], *, after: float = 0.0) -> list[Part]:
    """Labelled facts: labels in the left column, or in front of the text in large print."""
    parts: list[Part] = []
    for label, text in pairs:
        if not text:
            continue
        if look.aside:
            part = Paragraph(
                text,
                look.body,
                aside=label,
                aside_style=look.label,
                indent=look.aside + look.gutter,
                gutter=look.gutter,
                before=1.5,
            )
        elif "\n" in plain_text(text):
            parts.append(Paragraph(label, look.strong, before=6.0, keep_next=True))
            part = Paragraph(text, look.body, after=6.0)
        else:
            spans = (Span(text, look.body),) if isinstance(text, str) else text
            part = Paragraph((Span(f"{label}: ", look.strong), *spans), look.body, before=3.0)
        parts.append(part)
    if parts:
        parts[-1].after = after
    return parts


def heading(look: Look, text: str, *, before: float | None = None) -> Part:
    """A heading over the whole width, in the outline."""
    return Paragraph(
        text,
        look.heading,
        role=Role.HEADING,
        before=look.gap * 1.7 if before is None else before,
        after=look.gap * 0.4,
        keep_next=True,
        outline=1,
    )

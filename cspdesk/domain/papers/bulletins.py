"""Papers in sections: performance sheet, monthly update, signposts, hotspots, contacts month by month."""

import datetime as dt
from dataclasses import dataclass

from cspdesk.domain.glossary import Term
from cspdesk.domain.papers.common import Letterhead


@dataclass(frozen=True)
class BigFigure:
    """A figure set large: what it counts, and a line that says of what, such as '4 of 5 answered'."""

    value: str
    words: str
    note: str = ""


@dataclass(frozen=True)
class SectionTable:
    """A table; `wide` marks the columns that take what the others leave, by their place."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    wide: tuple[int, ...] = (0,)


@dataclass(frozen=True)
class Section:
    """A heading with text, entries, a table; `empty` is said when there is none of them.

    `shares` are words and counts that are also drawn as one bar; the text then says them.
    """

    heading: str
    text: str = ""
    entries: tuple["Entry", ...] = ()
    table: SectionTable | None = None
    empty: str = ""
    shares: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True)
class Entry:
    """A line in bold, text under it, and a small line such as a date or a telephone number."""

    title: str
    text: str = ""
    note: str = ""


@dataclass(frozen=True)
class BulletinPaper:
    """A sheet about an area or the whole; `kind` says what it is, `title` what it is of, `period` of when."""

    letterhead: Letterhead
    made_on: dt.date
    kind: str
    title: str
    period: str = ""
    intro: str = ""
    figures: tuple[BigFigure, ...] = ()
    sections: tuple[Section, ...] = ()
    names_people: bool = False
    ref: str = ""
    # What it may explain; it prints those it uses.
    glossary: tuple[Term, ...] = ()

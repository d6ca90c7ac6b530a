"""Papers of an area in sections: performance sheet, monthly update, signposts, hotspots, contact grid; and priorities."""

import datetime as dt
from dataclasses import dataclass

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
    """A heading with text, entries, a table; `empty` is said when there is none of them."""

    heading: str
    text: str = ""
    entries: tuple["Entry", ...] = ()
    table: SectionTable | None = None
    empty: str = ""


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


@dataclass(frozen=True)
class PriorityLine:
    """A current priority; `progress` empty prints 'none yet'."""

    title: str
    words: str = ""
    progress: str = ""
    progress_on: dt.date | None = None


@dataclass(frozen=True)
class PrioritiesPaper:
    """The current priorities of one area; `next_meeting` says when and where they are next talked about."""

    letterhead: Letterhead
    made_on: dt.date
    area: str
    priorities: tuple[PriorityLine, ...]
    set_words: str = ""
    next_meeting: str = ""
    ref: str = ""

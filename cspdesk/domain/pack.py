"""A pack: sections of figures, tables and charts that agree, each figure with its rule and the records behind it."""

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from uuid import UUID

from cspdesk.domain.chart import AnyChart
from cspdesk.domain.check_kinds import PackKind
from cspdesk.domain.kinds import Kind

Records = tuple[tuple[Kind, UUID], ...]
Cell = str | int | float | dt.date | None

_NUMBER = re.compile(r"P(\d{4})-(\d{1,4})([a-z]*)", re.IGNORECASE)
# Figures of single measures and indicators have keys of their own.
_OWN = ("measure/", "indicator/")
_CODE = re.compile(r"[A-Z]\d{1,4}", re.IGNORECASE)


class Sort(StrEnum):
    """What the cells of a column are; a SHARE is a part of 1, printed in percent."""

    TEXT = "text"
    DAY = "day"
    NUMBER = "number"
    SHARE = "share"


@dataclass(frozen=True)
class PackColumn:
    """A column; those with a share `wide` take what the others leave.

    One with `under` is printed in small type under the column before it: "{} days late".
    """

    title: str
    sort: Sort = Sort.TEXT
    wide: float = 0.0
    under: str = ""


@dataclass(frozen=True)
class PackRow:
    """A row with a cell for each column; `records` open from it, a `strong` one is a total or the head of a group."""

    cells: tuple[Cell, ...]
    records: Records = ()
    strong: bool = False


@dataclass(frozen=True)
class PackTable:
    """A table; `empty` is said in place of one without rows.

    Of a `grouped` one the first column is printed where it changes.
    """

    title: str
    columns: tuple[PackColumn, ...]
    rows: tuple[PackRow, ...]
    empty: str = ""
    note: str = ""
    grouped: bool = False


@dataclass(frozen=True)
class PackList:
    """Lines under a heading, such as the decisions of a meeting."""

    title: str
    lines: tuple[str, ...]
    empty: str = ""


@dataclass(frozen=True)
class PackFigure:
    """One figure: `code` names it in every pack ("W4"), `rule` says in a sentence how it is counted.

    `key` is the rule's own name; `number` is None for what could not be measured.
    """

    code: str
    key: str
    words: str
    rule: str
    value: str
    number: float | None = None
    unit: str = ""
    records: Records = ()

    @property
    def said(self) -> str:
        """The value with its unit: '18 people'."""
        return f"{self.value} {self.unit}" if self.unit else self.value


@dataclass(frozen=True)
class Section:
    """One section; `empty` is said where there is nothing in it."""

    key: str
    letter: str
    title: str
    figures: tuple[PackFigure, ...] = ()
    tables: tuple[PackTable, ...] = ()
    lists: tuple[PackList, ...] = ()
    charts: tuple[AnyChart, ...] = ()
    notes: tuple[str, ...] = ()
    empty: str = ""

    @property
    def own(self) -> tuple[PackFigure, ...]:
        """The figures set large; those of single measures and indicators stand in its table."""
        return tuple(each for each in self.figures if each.key.startswith(f"{self.key}/"))

    @property
    def has_matter(self) -> bool:
        return bool(self.figures or self.tables or self.lists or self.charts or self.notes)


@dataclass(frozen=True)
class Pack:
    """All sections over one period for one body; `number` is empty until it was given one.

    Figures stand as at `as_at`: the last day of the period, or today while that is still to come. `review` is what
    the review is called that a report is of.
    """

    number: str
    kind: PackKind
    title: str
    body: str
    body_id: UUID | None
    from_day: dt.date
    to_day: dt.date
    as_at: dt.date
    sections: tuple[Section, ...]
    sample: bool = False
    public: bool = False
    # Terms with their meanings, those alone that stand in it.
    glossary: tuple[tuple[str, str], ...] = ()
    # The code of every figure that any pack of this store ever had.
    codes: Mapping[str, str] = field(default_factory=dict)
    review: str = ""
    entry_id: UUID | None = None

    @property
    def placed(self) -> Iterator[tuple[str, PackFigure]]:
        """Every figure once, with its section; those of the overview belong to other sections."""
        seen = set()
        for section in sorted(self.sections, key=_picks):
            for figure in section.figures:
                if figure.code not in seen:
                    seen.add(figure.code)
                    yield section.key, figure

    @property
    def figures(self) -> Iterator[PackFigure]:
        """Every figure once, in the order of the sections."""
        return (figure for _, figure in self.placed)


@dataclass(frozen=True)
class PackRowKept:
    """A pack that was made: what for, of when, in which form, and where its figures' records are kept.

    `review` is the title of the review it reports on, `suffix` the letter of the later of two packs of one number.
    """

    id: UUID
    year: int
    running: int
    suffix: str
    kind: PackKind
    title: str
    body_id: UUID | None
    body: str
    from_day: dt.date
    to_day: dt.date
    on_day: dt.date
    form: str
    sections: str
    unit_id: UUID | None
    records_sha256: str
    public: bool
    published_on: dt.date | None
    published_where: str
    entry_id: UUID | None
    review: str

    @property
    def ref(self) -> str:
        return pack_number(self.year, self.running, self.suffix)

    @property
    def renumbered(self) -> str:
        """What a letter in its number says; empty for a pack that has the number it was printed with."""
        if not self.suffix:
            return ""
        was = pack_number(self.year, self.running)
        return (
            f"{was} was given out on two computers before they met; this one, the later, is {self.ref} since."
        )


@dataclass(frozen=True)
class KeptFigure:
    """A figure as a pack held it; `records` counts those behind it."""

    id: UUID
    pack_id: UUID
    code: str
    section: str
    words: str
    rule: str
    value: str
    records: int


@dataclass(frozen=True)
class RecordBehind:
    """A record behind a kept figure; `changed` when its history goes on after the pack was made.

    `gone` when it was taken away; `opens` is the record whose page shows it.
    """

    kind: Kind
    id: UUID
    ref: str
    words: str
    changed: bool
    gone: bool
    opens: tuple[Kind, UUID]

    @property
    def since(self) -> str:
        """What became of it since: 'changed since', 'taken away since' or nothing."""
        return "taken away since" if self.gone else "changed since" if self.changed else ""


def _picks(section: Section) -> bool:
    """True for the section that only shows figures of others."""
    return any(not figure.key.startswith((f"{section.key}/", *_OWN)) for figure in section.figures[:1])


def pack_number(year: int, running: int, suffix: str = "") -> str:
    """'P2026-03', 'P2026-03b'."""
    return f"P{year}-{running:02d}{suffix}"


def parse_pack_ref(typed: str) -> tuple[tuple[int, int, str] | None, str] | None:
    """What "W4", "P2026-03" or "P2026-03:W4" mean: a pack (None is the latest) and a code; None when neither."""
    head, colon, code = typed.strip().partition(":")
    found = _NUMBER.fullmatch(head)
    if found is None:
        return (None, head.upper()) if not colon and _CODE.fullmatch(head) else None
    if colon and not _CODE.fullmatch(code.strip()):
        return None
    number = int(found.group(1)), int(found.group(2)), found.group(3).lower()
    return number, code.strip().upper()

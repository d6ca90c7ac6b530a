"""Indicators as they are kept: names in each plan, partners, targets of periods, and figures with their sources.

How they stand is worked out by `indicator_stands`, figures that disagree are found by `indicator_clashes`.
"""

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from uuid import UUID

from cspdesk.domain.indicator_kinds import (
    Basis,
    ChangeIn,
    FigureKind,
    Good,
    IndicatorForm,
    TargetState,
)
from cspdesk.domain.indicator_periods import Span
from cspdesk.domain.indicator_values import Said, ValueRead, rate, read_value, rounded, say_number, share
from cspdesk.domain.kinds import Kind
from cspdesk.domain.text import fold, one_line

Records = tuple[tuple[Kind, UUID], ...]

_CODE = re.compile(r"([a-z]+)[ .-]*([0-9]+[a-z]?)", re.IGNORECASE)


def plain_code(code: str) -> str:
    """A code in one spelling: NI16, NI-16 and ni 16 are “NI 16”."""
    typed = one_line(code)
    found = _CODE.fullmatch(typed)
    return f"{found[1].upper()} {found[2].lower()}" if found else typed


def lines_of(text: str) -> tuple[str, ...]:
    """The lines of a list that is kept one a line."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())


@dataclass(frozen=True)
class IndicatorRow:
    """One indicator; `aliases` and `agreements` hold one a line.

    `per` is for a rate, `numerator` and `denominator` say what is counted of what. `family` names the comparison
    group, `gap_to_id` the indicator that is taken off to give a gap, `measure_id` what counts it from the ledger.
    """

    id: UUID
    code: str
    aliases: str
    name: str
    note: str
    unit: str
    form: IndicatorForm
    good: Good
    change_in: ChangeIn
    per: int | None
    numerator: str
    denominator: str
    source: str
    collection: str
    not_collected: bool
    agreements: str
    stretch: bool
    reward: bool
    family: str
    part_of_id: UUID | None
    gap_to_id: UUID | None
    measure_id: UUID | None
    survey_id: UUID | None
    position: int
    hidden: bool

    @property
    def title(self) -> str:
        """'NI 16 Serious acquisitive crime rate'."""
        return f"{self.code} {self.name}" if self.code else self.name

    @cached_property
    def codes(self) -> tuple[str, ...]:
        """Its code and the others it goes by, each in one spelling."""
        return tuple(dict.fromkeys(plain_code(code) for code in (self.code, *lines_of(self.aliases)) if code))

    @cached_property
    def agreement_list(self) -> tuple[str, ...]:
        return lines_of(self.agreements)

    @property
    def is_percent(self) -> bool:
        return self.form is IndicatorForm.PERCENT

    @property
    def sums_over_time(self) -> bool:
        """True where part of a year is part of its figure: counts, money and rates."""
        return self.form in (IndicatorForm.COUNT, IndicatorForm.MONEY, IndicatorForm.RATE)

    def say(self, number: Decimal, places: int | None = None) -> str:
        """A number as this indicator's values are written: '26%', '£1,200', '13.64'."""
        said = say_number(number, places)
        if self.is_percent:
            return f"{said}%"
        return f"£{said}" if self.form is IndicatorForm.MONEY else said


@dataclass(frozen=True)
class NameRow:
    """What a plan calls an indicator and its code as printed there; `plan_words` name a plan of another partnership."""

    id: UUID
    indicator_id: UUID
    plan_id: UUID | None
    plan_words: str
    code: str
    words: str


@dataclass(frozen=True)
class PartnerRow:
    """A partner who has signed up to the targets; `leads` is shown with a *."""

    id: UUID
    indicator_id: UUID
    agency_id: UUID | None
    words: str
    leads: bool
    position: int
    agency: str

    @property
    def name(self) -> str:
        """As the plan prints it."""
        return self.words or self.agency

    @property
    def starred(self) -> str:
        return f"{self.name}*" if self.leads else self.name


@dataclass(frozen=True)
class TargetRow:
    """What is aimed at in one period, as it was typed; `percent` is a signed change on the base."""

    id: UUID
    indicator_id: UUID
    plan_id: UUID | None
    period: str
    from_day: dt.date | None
    to_day: dt.date | None
    state: TargetState
    value: str
    percent: str
    numerator: int | None
    denominator: int | None
    population_on: dt.date | None
    note: str

    @cached_property
    def read(self) -> ValueRead:
        return read_value(self.value)

    @property
    def span(self) -> Span | None:
        return _span(self.from_day, self.to_day)

    @property
    def printed(self) -> str:
        """The target as it stands in a table: the typed words, else what is open about it."""
        if self.value:
            return self.value
        return {
            TargetState.TO_BE_AGREED: Said.TO_BE_AGREED.value,
            TargetState.NOT_APPLICABLE: Said.NOT_APPLICABLE.value,
            TargetState.BASELINE_YEAR: Said.BASELINE_YEAR.value,
        }.get(self.state, "")


@dataclass(frozen=True)
class FigureRow:
    """What was measured or printed for one period, with its source and the place where it stands.

    `numerator` and `denominator` are n and N of a percentage, or the count and the population of a rate.
    """

    id: UUID
    indicator_id: UUID
    kind: FigureKind
    basis: Basis
    period: str
    from_day: dt.date | None
    to_day: dt.date | None
    value: str
    numerator: int | None
    denominator: int | None
    population_on: dt.date | None
    source: str
    place: str
    body_id: UUID | None
    as_at: dt.date | None
    note: str
    settled: str
    body: str

    @cached_property
    def read(self) -> ValueRead:
        return read_value(self.value)

    @property
    def span(self) -> Span | None:
        return _span(self.from_day, self.to_day)

    @property
    def where(self) -> str:
        """Source and place: 'Bedfordshire Police, Priority One, page 5'."""
        return ", ".join(part for part in (self.source, self.place) if part)


@dataclass(frozen=True)
class ServedRow:
    """A line of a plan that an indicator belongs to, with its priority; `fed` when it only feeds the line."""

    indicator_id: UUID
    line_id: UUID
    line: str
    priority_id: UUID
    priority: str
    label: str
    plan: str
    fed: bool

    @property
    def heading(self) -> str:
        """Label and title; a bare “Priority” says nothing beside its title."""
        return f"{self.label}: {self.priority}" if self.label not in ("", "Priority") else self.priority


@dataclass(frozen=True)
class CommentRow:
    """What a forum or the public says of an indicator or its targets."""

    id: UUID
    indicator_id: UUID
    on_day: dt.date
    text: str
    answer: str
    said_by: str
    body_id: UUID | None
    body: str
    public: bool


@dataclass(frozen=True)
class DoneRow:
    """One unit of work that touched an indicator: when, by whom, and in words."""

    id: UUID
    at: dt.datetime
    person: str
    words: str


def _span(first: dt.date | None, last: dt.date | None) -> Span | None:
    return Span(first, last) if first is not None and last is not None else None


def number_of(row: TargetRow | FigureRow, indicator: IndicatorRow) -> tuple[Decimal | None, int]:
    """The number of a target or figure and its decimals: the typed one, else n of N or the count to the population.

    None for words, ranges, ratios and what is open.
    """
    if row.value:
        return row.read.number, row.read.places
    if row.numerator is None:
        return None, 0
    if indicator.form is IndicatorForm.RATE:
        found = rate(row.numerator, row.denominator or 0, indicator.per or 1000)
        return (None, 0) if found is None else (rounded(found, 2), 2)
    if indicator.form is IndicatorForm.PERCENT:
        found = share(row.numerator, row.denominator or 0)
        return (None, 0) if found is None else (rounded(found, 1), 1)
    return Decimal(row.numerator), 0


def say_row(row: TargetRow | FigureRow, indicator: IndicatorRow) -> str:
    """A target or figure as it is shown: the typed words, else what n and N come to; empty where nothing is known."""
    if row.value:
        number = row.read.number
        bare = number is not None and not row.read.percent and not row.read.unit and not row.read.change
        return indicator.say(number, row.read.places) if bare and number is not None else row.value
    number, places = number_of(row, indicator)
    return "" if number is None else indicator.say(number, places)


def same_code(rows: Iterable[IndicatorRow], code: str) -> IndicatorRow | None:
    """The indicator that goes by a code, its aliases too."""
    wanted = plain_code(code)
    return next((row for row in rows if wanted and wanted in row.codes), None)


def named(rows: Iterable[IndicatorRow], typed: str) -> IndicatorRow | None:
    """The indicator of a code or a name."""
    known = list(rows)
    return same_code(known, typed) or next((row for row in known if fold(row.name) == fold(typed)), None)

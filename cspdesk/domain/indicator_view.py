"""An indicator as it is shown everywhere: how it stands with its years, parts, family, gap and clashes.

Page, papers, workbook and pack take their figures from `stand`, each with the records behind it.
"""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from cspdesk.domain.dates import say_date
from cspdesk.domain.indicator_clashes import Clash, clashes
from cspdesk.domain.indicator_kinds import FigureKind, IndicatorForm
from cspdesk.domain.indicator_periods import Span
from cspdesk.domain.indicator_points import (
    Change,
    Point,
    actuals,
    base_of,
    better,
    change_on,
    point,
)
from cspdesk.domain.indicator_stands import Standing, Year, said_of, standing, target_now, years
from cspdesk.domain.indicator_values import implied_population, say_number
from cspdesk.domain.indicators import (
    FigureRow,
    IndicatorRow,
    NameRow,
    PartnerRow,
    Records,
    ServedRow,
    TargetRow,
    number_of,
)


@dataclass(frozen=True)
class Comparison:
    """The own value beside that of the comparison group, about one period."""

    own: Point
    family: Point
    better: bool | None
    words: str


@dataclass(frozen=True)
class Parts:
    """What an indicator is made of, each with its figure of one period; `total` only where all of them have one."""

    period: str
    each: tuple[tuple[IndicatorRow, Point | None], ...]
    total: Point | None
    words: str


@dataclass(frozen=True)
class Gap:
    """One percentage less another, in points."""

    other: IndicatorRow
    points: Decimal
    words: str
    records: Records


@dataclass(frozen=True)
class Held:
    """Everything that is kept of one indicator, as it was read."""

    row: IndicatorRow
    names: tuple[NameRow, ...] = ()
    partners: tuple[PartnerRow, ...] = ()
    targets: tuple[TargetRow, ...] = ()
    figures: tuple[FigureRow, ...] = ()
    serves: tuple[ServedRow, ...] = ()
    # What a measure of the ledger came to, by target, and for the whole plan year.
    counted: tuple[Point, ...] = ()


@dataclass(frozen=True)
class IndicatorStands:
    """An indicator with all that is worked out of it."""

    row: IndicatorRow
    names: tuple[NameRow, ...]
    partners: tuple[PartnerRow, ...]
    figures: tuple[FigureRow, ...]
    serves: tuple[ServedRow, ...]
    years: tuple[Year, ...]
    points: tuple[Point, ...]
    base: Point | None
    now: Year | None
    latest: Point | None
    change: Change | None
    standing: Standing
    family: Comparison | None
    parts: Parts | None
    gap: Gap | None
    clashes: tuple[Clash, ...]

    @property
    def id(self) -> UUID:
        return self.row.id

    @property
    def open_clashes(self) -> tuple[Clash, ...]:
        return tuple(clash for clash in self.clashes if clash.open)

    @property
    def at_risk(self) -> bool:
        """True for one that carries reward money and is off its target."""
        return self.row.reward and self.standing.off_target

    @property
    def no_source(self) -> bool:
        """True when nobody said where its figures come from, or that it is not collected yet."""
        return self.row.not_collected or not (self.row.source or self.row.measure_id or self.row.survey_id)

    @property
    def records(self) -> Records:
        """What is behind its latest figure and its base."""
        found = (self.latest, self.base)
        return tuple(dict.fromkeys(record for each in found if each is not None for record in each.records))


def stand(held: Held, others: Mapping[UUID, Held], today: dt.date) -> IndicatorStands:
    """How an indicator stands; `others` are all indicators by id, for its parts and its gap."""
    row = held.row
    points = _points(held, others)
    base = base_of(row, held.targets, held.figures)
    found = years(row, held.targets, base, points, today)
    latest = points[-1] if points else None
    now = target_now(found, latest, today)
    return IndicatorStands(
        row=row,
        names=held.names,
        partners=held.partners,
        figures=held.figures,
        serves=held.serves,
        years=found,
        points=tuple(points),
        base=base,
        now=now,
        latest=latest,
        change=_change(row, base, points),
        standing=said_of(standing(row, base, found, latest, today), found, now),
        family=_family(held, latest),
        parts=_parts(held, others, latest),
        gap=_gap(held, others),
        clashes=clashes(row, held.figures),
    )


def in_order(rows: Sequence[IndicatorStands]) -> list[IndicatorStands]:
    """Indicators of reward money that are at risk first, then all others in their own order."""
    return sorted(rows, key=lambda each: (not each.at_risk, each.row.position))


def _points(held: Held, others: Mapping[UUID, Held]) -> list[Point]:
    """What was measured, in the order of periods: own figures, what the ledger counts, and sums of parts."""
    found = [point(row, held.row) for row in actuals(held.figures)]
    known = {each.span for each in found}
    found += [each for each in held.counted if each.span not in known]
    known = {each.span for each in found}
    made_of = _made_of(held, others)
    spans = {each.span: each.period for _, own in made_of for each in own if each.span is not None}
    for span, period in spans.items():
        total = _total(held.row, _at(made_of, span), span, period)
        if total is not None and span not in known:
            found.append(total)
    return sorted(found, key=_when)


def _change(row: IndicatorRow, base: Point | None, points: Sequence[Point]) -> Change | None:
    """The change on the base of the latest figure that is of as long a time."""
    changes = (change_on(row, base, each) for each in reversed(points))
    return next((change for change in changes if change is not None), None)


def _when(each: Point) -> tuple[dt.date, dt.date]:
    span = each.span
    return (dt.date.min, dt.date.min) if span is None else (span.last, span.first)


def population_of(stands: IndicatorStands) -> str:
    """The population that a count and its rate come from, with its own date; the base's where the latest has none."""
    row = stands.row
    if row.form is not IndicatorForm.RATE:
        return ""
    for told in (stands.latest, stands.base):
        figure = told.figure if told is not None else None
        if figure is None or figure.numerator is None:
            continue
        number, _ = number_of(figure, row)
        people: Decimal | None = Decimal(figure.denominator) if figure.denominator else None
        about = "" if people is not None else "about "
        if people is None and number is not None:
            people = implied_population(figure.numerator, number, row.per or 1000)
        if people is not None:
            dated = f", as at {say_date(figure.population_on)}" if figure.population_on else ""
            return f"{about}{say_number(people)}{dated} ({figure.numerator:,} in {figure.period or 'the figure'})"
    return ""


# -- parts


_MadeOf = list[tuple[IndicatorRow, list[Point]]]
_At = list[tuple[IndicatorRow, Point | None]]


def _made_of(held: Held, others: Mapping[UUID, Held]) -> _MadeOf:
    own = sorted(
        (other for other in others.values() if other.row.part_of_id == held.row.id),
        key=lambda other: other.row.position,
    )
    return [(each.row, [point(row, each.row) for row in actuals(each.figures)]) for each in own]


def _at(made_of: _MadeOf, span: Span | None) -> _At:
    return [(row, next((p for p in reversed(points) if p.span == span), None)) for row, points in made_of]


def _total(row: IndicatorRow, at: _At, span: Span, period: str) -> Point | None:
    """The sum of the parts; None unless each has a whole number of the same sort."""
    points = [each for _, each in at]
    if len(points) < 2 or any(each is None or each.number is None for each in points):
        return None
    given = [each for each in points if each is not None]
    forms = {part.form for part, _ in at} | {row.form}
    bases = {each.basis for each in given}
    populations = {each.figure.denominator for each in given if each.figure is not None}
    if len(forms) > 1 or len(bases) > 1 or row.form in (IndicatorForm.RATIO, IndicatorForm.SCORE):
        return None
    if row.form in (IndicatorForm.RATE, IndicatorForm.PERCENT) and len(populations) > 1:
        return None
    number = sum((each.number for each in given if each.number is not None), Decimal(0))
    places = max(each.places for each in given)
    records = tuple(record for each in given for record in each.records)
    return Point(row.say(number, places), period, span, number, places, records, None, given[0].basis)


def _parts(held: Held, others: Mapping[UUID, Held], latest: Point | None) -> Parts | None:
    made_of = _made_of(held, others)
    if not made_of:
        return None
    all_of = sorted((p for _, points in made_of for p in points), key=_when)
    shown = next((p for p in reversed(all_of)), latest)
    span, period = (shown.span, shown.period) if shown is not None else (None, "")
    if latest is not None and any(p.span == latest.span for p in all_of):
        span, period = latest.span, latest.period
    at = _at(made_of, span)
    total = _total(held.row, at, span, period) if span is not None else None
    given = [(row, each) for row, each in at if each is not None]
    if total is not None:
        sum_words = " + ".join(f"{row.name} {each.said}" for row, each in given)
        words = f"{sum_words} = {total.said} ({period})"
    elif given:
        words = f"{len(given)} of {len(at)} parts have a figure for {period or 'that period'}"
        if len(given) == len(at):
            words += ", which cannot be added up"
    else:
        words = f"{len(at)} parts, none with a figure yet"
    return Parts(period, tuple(at), total, words)


# -- family and gap


def _family(held: Held, latest: Point | None) -> Comparison | None:
    """The comparison group's value of the latest period that both have."""
    theirs = [point(row, held.row) for row in held.figures if row.kind is FigureKind.FAMILY]
    own = [point(row, held.row) for row in actuals(held.figures)]
    if latest is not None and latest.figure is None:
        own.append(latest)
    pairs = [(a, b) for a in own for b in theirs if a.span == b.span and a.basis is b.basis]
    pairs = [(a, b) for a, b in pairs if a.number is not None and b.number is not None]
    if not pairs:
        return None
    a, b = max(pairs, key=lambda pair: _when(pair[0]))
    assert a.number is not None
    assert b.number is not None
    found = better(held.row.good, a.number, b.number)
    word = "Level with" if a.number == b.number else "Better than" if found else "Worse than"
    if found is None and a.number != b.number:
        word = "Higher than" if a.number > b.number else "Lower than"
    name = held.row.family or "its family"
    return Comparison(a, b, found, f"{word} {name}: {a.said} against {b.said} ({a.period})")


def _gap(held: Held, others: Mapping[UUID, Held]) -> Gap | None:
    """What is left of one percentage when another about the same period is taken off."""
    other = others.get(held.row.gap_to_id) if held.row.gap_to_id is not None else None
    if other is None:
        return None
    own = [point(row, held.row) for row in actuals(held.figures)]
    theirs = [point(row, other.row) for row in actuals(other.figures)]
    pairs = [(a, b) for a in own for b in theirs if a.span == b.span]
    pairs = [(a, b) for a, b in pairs if a.number is not None and b.number is not None]
    if not pairs:
        return None
    a, b = max(pairs, key=lambda pair: _when(pair[0]))
    assert a.number is not None
    assert b.number is not None
    points = a.number - b.number
    words = f"{a.said} \N{MINUS SIGN} {b.said} = {say_number(points, max(a.places, b.places))} points"
    return Gap(other.row, points, f"{words} ({a.period})" if a.period else words, (*a.records, *b.records))

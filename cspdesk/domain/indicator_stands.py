"""How an indicator stands: each year against its target, and the whole in words; open is never nought or missed."""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from enum import StrEnum
from uuid import UUID

from cspdesk.domain.indicator_kinds import Basis, ChangeIn, Good, IndicatorForm, TargetState
from cspdesk.domain.indicator_periods import Span, month_number
from cspdesk.domain.indicator_points import NOT_SAID, Point, aim, better
from cspdesk.domain.indicator_values import Said, rounded
from cspdesk.domain.indicators import IndicatorRow, TargetRow

_TOO_EARLY = "too early in the year to say"


class Status(StrEnum):
    """The words of a status; open is never nought and never missed."""

    AHEAD = "Ahead"
    ON_TARGET = "On target"
    BEHIND = "Behind"
    MISSED = "Missed"
    NOT_SCORED = "Not scored"


_ON_LINE = {
    Status.AHEAD: "Ahead of the line",
    Status.ON_TARGET: "On the line",
    Status.BEHIND: "Behind the line",
}


@dataclass(frozen=True)
class Standing:
    """A status with the sentence that says why; `reason` is of what is not scored, `against` what it was held to.

    `on_line` when it was held to a straight line to a later target, not to a target of its own period. `of` is the
    period it was judged by where that is not the period aimed at now.
    """

    status: Status
    reason: str = ""
    words: str = ""
    against: Decimal | None = None
    on_line: bool = False
    figure_id: UUID | None = None
    target_id: UUID | None = None
    of: str = ""

    @property
    def word(self) -> str:
        """'Behind', 'Behind the line', 'Missed in 2025-26', 'Not scored: baseline year'."""
        if self.reason:
            return f"{self.status.value}: {self.reason}"
        word = _ON_LINE.get(self.status, self.status.value) if self.on_line else self.status.value
        return f"{word} in {self.of}" if self.of else word

    @property
    def short(self) -> str:
        """The same where there is little room: 'Baseline year', 'Missed 2025-26'; it is never a bare number."""
        return self.reason[:1].upper() + self.reason[1:] if self.reason else self.word.replace(" in ", " ")

    @property
    def off_target(self) -> bool:
        return self.status in (Status.BEHIND, Status.MISSED)


@dataclass(frozen=True)
class Year:
    """One period with its target, the figure of it, and how that year went."""

    target: TargetRow
    number: Decimal | None
    said: str
    figure: Point | None
    standing: Standing


# -- one year


def score(
    indicator: IndicatorRow, target: TargetRow, base: Point | None, figure: Point | None, today: dt.date
) -> Standing:
    """How one year went; years without an agreed number, and figures in words, are not scored."""
    number, said = aim(indicator, target, base)
    reason = _not_scored(indicator, target, number, figure)
    if reason:
        return Standing(Status.NOT_SCORED, reason, "", target_id=target.id)
    assert number is not None
    assert figure is not None
    assert figure.number is not None
    whole, held_to, told = _held_to(indicator, figure, number, said, target.span)
    if not held_to and number and not whole:
        return Standing(Status.NOT_SCORED, _TOO_EARLY, target_id=target.id)
    status = _compare(indicator.good, whole, held_to, figure.places)
    over = target.to_day is not None and target.to_day <= today and not _part_of(figure.span, target.span)
    if status is Status.BEHIND and over:
        status = Status.MISSED
    words = f"{figure.words} against {told}"
    figure_id = figure.figure.id if figure.figure is not None else None
    return Standing(status, "", words, held_to, False, figure_id, target.id)


def _not_scored(
    indicator: IndicatorRow, target: TargetRow, number: Decimal | None, figure: Point | None
) -> str:
    """Why a year is not scored; empty when it is."""
    if target.state is not TargetState.AGREED:
        return target.printed or target.state.value
    if number is None:
        read = target.read
        if target.percent and indicator.is_percent and indicator.change_in is ChangeIn.UNSAID:
            return NOT_SAID
        if read.said in (Said.NUMBER, Said.NOTHING):
            return "no base to work the target out from" if target.percent else "no target"
        return "target is a range" if read.said is Said.RANGE else _open_word(read.said, "target in words")
    if figure is None:
        return Said.NOT_COLLECTED.value if indicator.not_collected else Said.NOTHING.value
    if figure.number is None:
        said = figure.figure.read.said if figure.figure is not None else Said.WORDS
        return "figure is a range" if said is Said.RANGE else _open_word(said, "figure in words")
    return "nobody said which way is good" if indicator.good is Good.UNSAID else ""


def _open_word(said: Said, words: str) -> str:
    return words if said in (Said.WORDS, Said.RATIO) else said.value


def _held_to(
    indicator: IndicatorRow, figure: Point, number: Decimal, said: str, span: Span | None
) -> tuple[Decimal, Decimal, str]:
    """The figure as it counts, what it is held to, and that in words.

    Part of a year's count is held to its share of the year's target, the mean of its months to a month's share.
    """
    assert figure.number is not None
    told = f"the target {said}"
    if not indicator.sums_over_time or span is None:
        return figure.number, number, told
    if figure.basis is Basis.MONTHLY_MEAN and span.months:
        held_to = number / span.months
        return figure.number, held_to, f"{told}, {indicator.say(held_to, 1)} a month"
    if figure.span is None or not _part_of(figure.span, span):
        return figure.number, number, told
    held_to = number * figure.span.share_of(span)
    if indicator.form is IndicatorForm.COUNT:
        # A share of a count is whole, and never asks for more than the share.
        held_to = held_to.quantize(Decimal(1), ROUND_CEILING if indicator.good is Good.LOWER else ROUND_FLOOR)
    shown = indicator.say(held_to, None if indicator.form is IndicatorForm.COUNT else max(figure.places, 1))
    return figure.number, held_to, f"{shown}, the share of {told} for {figure.period or 'that part'}"


def _part_of(span: Span | None, whole: Span | None) -> bool:
    return span is not None and whole is not None and span != whole and whole.holds(span)


def _compare(good: Good, number: Decimal, held_to: Decimal, places: int) -> Status:
    found = better(good, number, rounded(held_to, max(places, 1)) if held_to != number else held_to)
    return Status.ON_TARGET if found is None else Status.AHEAD if found else Status.BEHIND


def years(
    indicator: IndicatorRow,
    targets: Sequence[TargetRow],
    base: Point | None,
    points: Sequence[Point],
    today: dt.date,
) -> tuple[Year, ...]:
    """Every period that has a target, in order, with the figure of it."""
    found = []
    for target in in_time(targets):
        number, said = aim(indicator, target, base)
        figure = figure_for(target, points)
        found.append(Year(target, number, said, figure, score(indicator, target, base, figure, today)))
    return tuple(found)


def in_time(targets: Iterable[TargetRow]) -> list[TargetRow]:
    return sorted(targets, key=lambda row: (row.to_day or dt.date.max, row.from_day or dt.date.max))


def figure_for(target: TargetRow, points: Sequence[Point]) -> Point | None:
    """The last figure of a target's own period, else the last of a part of it."""
    span = target.span
    if span is None:
        return None
    own = [each for each in points if each.span == span]
    inside = [each for each in points if each.span is not None and span.holds(each.span)]
    fitting = own or inside
    return fitting[-1] if fitting else None


def target_now(found: Sequence[Year], latest: Point | None, today: dt.date) -> Year | None:
    """The year that is aimed at: today's, else the next; where all are over that of the latest figure, or the last."""
    current = [year for year in found if (span := year.target.span) and span.first <= today <= span.last]
    if current:
        return current[-1]
    to_come = [year for year in found if (span := year.target.span) and span.first > today]
    if to_come:
        return to_come[0]
    if latest is not None and latest.span is not None:
        last = latest.span.last
        to_come = [y for y in found if y.number is not None and y.target.to_day and y.target.to_day >= last]
        if to_come:
            return to_come[0]
    aimed = [year for year in found if year.number is not None] or found
    return aimed[-1] if aimed else None


# -- the whole


def line_to(
    base: Point | None, found: Sequence[Year], span: Span
) -> tuple[Decimal, str, Decimal, str, Decimal] | None:
    """Where a straight line stands at the end of a period: from the base, or the last target before, to the next one.

    Gives the value there, and the two ends with their words. None where one of the ends is not known.
    """
    marks = [(base.span, base.number, base.words)] if base is not None else []
    marks += [(year.target.span, year.number, f"{year.said} ({year.target.period})") for year in found]
    known = [(month_number(s.last), number, said) for s, number, said in marks if s and number is not None]
    here = month_number(span.last)
    before = [mark for mark in known if mark[0] < here]
    after = [mark for mark in known if mark[0] > here]
    if not before or not after:
        return None
    (begins, low, said_low), (ends, high, said_high) = (
        max(before, key=lambda mark: mark[0]),
        min(after, key=lambda m: m[0]),
    )
    return low + (high - low) * (here - begins) / (ends - begins), said_low, low, said_high, high


def standing(
    indicator: IndicatorRow,
    base: Point | None,
    found: Sequence[Year],
    latest: Point | None,
    today: dt.date,
) -> Standing:
    """How the indicator stands: its latest figure against its year's target, else against the line to the next one.

    A year that is not scored leaves the last one that was.
    """
    if latest is None:
        return Standing(Status.NOT_SCORED, _nothing(indicator, found, today))
    own = [year for year in found if year.figure is not None and year.figure.records == latest.records]
    if own and own[-1].standing.status is not Status.NOT_SCORED:
        return own[-1].standing
    on_line = _on_line(indicator, base, found, latest)
    if on_line is not None:
        return on_line
    scored = [year.standing for year in found if year.standing.status is not Status.NOT_SCORED]
    if scored:
        return scored[-1]
    if own:
        return own[-1].standing
    if latest.number is None:
        said = latest.figure.read.said if latest.figure is not None else Said.WORDS
        reason = "figure is a range" if said is Said.RANGE else _open_word(said, "figure in words")
        return Standing(Status.NOT_SCORED, reason)
    return Standing(Status.NOT_SCORED, _no_target(found))


def said_of(own: Standing, found: Sequence[Year], now: Year | None) -> Standing:
    """The standing with the period it was judged by, where another one is aimed at now."""
    if own.reason or now is None or own.target_id in (None, now.target.id):
        return own
    judged = next((year for year in found if year.target.id == own.target_id), None)
    return own if judged is None else replace(own, of=judged.target.period)


def _on_line(
    indicator: IndicatorRow, base: Point | None, found: Sequence[Year], latest: Point
) -> Standing | None:
    if latest.number is None or latest.span is None or indicator.good is Good.UNSAID:
        return None
    if latest.basis is not Basis.WHOLE:
        return None
    if base is not None and base.records == latest.records:
        return None
    line = line_to(base, found, latest.span)
    if line is None:
        return None
    number, said_low, _, said_high, _ = line
    held_to = rounded(number, max(latest.places, 1))
    status = _compare(indicator.good, latest.number, held_to, latest.places)
    words = (
        f"{latest.words} against {indicator.say(held_to)} on a straight line from {said_low} to {said_high}"
    )
    figure_id = latest.figure.id if latest.figure is not None else None
    return Standing(status, "", words, held_to, True, figure_id)


def _nothing(indicator: IndicatorRow, found: Sequence[Year], today: dt.date) -> str:
    if indicator.not_collected:
        return Said.NOT_COLLECTED.value
    now = target_now(found, None, today)
    if now is not None and now.target.state is not TargetState.AGREED:
        return now.target.printed
    return Said.NOTHING.value


def _no_target(found: Sequence[Year]) -> str:
    return "no target for that period" if found else "no target"

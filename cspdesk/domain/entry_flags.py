"""What is told of an entry by itself: what is late, unsigned, unpublished or without an action, rule by rule."""

import datetime as dt
from collections.abc import Callable, Iterator

from cspdesk.domain import cadence
from cspdesk.domain.cadence_rule import Unit
from cspdesk.domain.dates import add_days, add_months, say_date_short
from cspdesk.domain.entries import Entry, Flag, days_taken, in_time
from cspdesk.domain.register_specs import FlagSpec
from cspdesk.errors import Refused

Rule = Callable[[Entry, FlagSpec, dt.date], Iterator[Flag]]

_USUAL_CYCLE = 31
"""Days of a cycle where the group says not how often it meets: a month."""


def flags(entry: Entry, today: dt.date) -> tuple[Flag, ...]:
    """What needs somebody's eye, in the order of the register's own rules."""
    return tuple(flag for spec in entry.spec.flags for flag in _RULES[spec.rule](entry, spec, today))


def expected_next(entry: Entry) -> dt.date | None:
    """The day by which data should come next: a period after the last arrival, or after the day they are expected
    from; an arrival asked for has its own day. None for what comes only when it is asked for.
    """
    asked = entry.waits
    if asked is not None and asked.due is not None:
        return asked.due
    rule = _every(entry.row.cadence)
    last = entry.last
    begun = last.on_day if last is not None else entry.row.from_day
    if rule is None or begun is None or not entry.open:
        return None
    return _after(rule, begun)


def comes_by_itself(words: str) -> bool:
    """True for data that come by a rule, such as monthly; False for what is fetched as required."""
    return _every(words) is not None


def _every(words: str) -> cadence.Cadence | None:
    """How often, as a source says it: 'Received by school term', 'monthly'; None for 'on-demand', 'as required'."""
    said = words.casefold().replace("received", "").strip(" .")
    if "school term" in said or said == "termly":
        return cadence.parse("termly")
    try:
        return cadence.parse(said)
    except Refused:
        return None


def _after(rule: cadence.Cadence, day: dt.date) -> dt.date:
    if rule.unit is Unit.WEEKS:
        return add_days(day, 7 * rule.every)
    return add_months(day, max(rule.every // rule.per_period, 1))


def cycle_days(rule_words: str) -> int:
    """How long a cycle of a group is, by how often it meets; a month where that is not said."""
    try:
        rule = cadence.parse(rule_words)
    except Refused:
        return _USUAL_CYCLE
    return round(365 / rule.per_year) if rule.per_year else _USUAL_CYCLE


def _late(entry: Entry, spec: FlagSpec, today: dt.date) -> Iterator[Flag]:
    due: dt.date | None = getattr(entry.row, spec.day)
    if due is None or due >= today or not entry.open:
        return
    if all(getattr(entry.row, name) is None for name in spec.unless):
        yield Flag(f"{spec.words}, {_days((today - due).days)}", due)


def _past(entry: Entry, spec: FlagSpec, today: dt.date) -> Iterator[Flag]:
    until: dt.date | None = getattr(entry.row, spec.day)
    if until is not None and until < today:
        yield Flag(f"{spec.words} on {say_date_short(until)}", grave=False)


def _missing(entry: Entry, spec: FlagSpec, today: dt.date) -> Iterator[Flag]:
    """A field that is empty in the states that need it, or once a day before it has come."""
    if getattr(entry.row, spec.field) not in (None, ""):
        return
    reached = entry.row.state in spec.states
    days = [day for name in spec.after if (day := getattr(entry.row, name)) is not None and day < today]
    if reached or days:
        yield Flag(spec.words, max(days) if days else None)


def _unsigned(entry: Entry, spec: FlagSpec, _today: dt.date) -> Iterator[Flag]:
    left = entry.unsigned
    if not left or not entry.open:
        return
    names = ", ".join(party.name for party in left[:3]) + (" …" if len(left) > 3 else "")
    yield Flag(f"{len(left)} {spec.words}: {names}")


def _no_action(entry: Entry, spec: FlagSpec, _today: dt.date) -> Iterator[Flag]:
    if entry.open and getattr(entry.row, spec.field) and not entry.row.actions:
        yield Flag(spec.words)


def _timescale(entry: Entry, spec: FlagSpec, today: dt.date) -> Iterator[Flag]:
    row = entry.row
    if row.days is None or row.from_day is None:
        return
    last = add_days(row.from_day, row.days)
    if row.done_on is None and entry.open and last < today:
        yield Flag(f"{spec.words}, {_days((today - last).days)}", last)
    elif in_time(row) is False:
        yield Flag(f"took {days_taken(row)} days of {row.days} published", grave=False)


def _sent_late(entry: Entry, spec: FlagSpec, _today: dt.date) -> Iterator[Flag]:
    row = entry.row
    if row.due is not None and row.done_on is not None and row.done_on > row.due:
        yield Flag(f"{spec.words} by {_days((row.done_on - row.due).days)}", grave=False)


def _cycle(entry: Entry, spec: FlagSpec, today: dt.date) -> Iterator[Flag]:
    begun = entry.row.from_day
    if begun is None or not entry.open or entry.row.done_on is not None:
        return
    last = add_days(begun, cycle_days(entry.row.body_cadence))
    if last < today:
        yield Flag(f"{spec.words}: {_days((today - begun).days)}", last)


def _steps(entry: Entry, spec: FlagSpec, today: dt.date) -> Iterator[Flag]:
    step = entry.waits
    if step is None and entry.steps and entry.open:
        yield Flag("every stage is dealt with, the decision is not written")
    if step is not None and entry.open and step.due is not None and step.due < today:
        yield Flag(f"{step.name} {spec.words}, {_days((today - step.due).days)}", step.due)


def _arrival(entry: Entry, spec: FlagSpec, today: dt.date) -> Iterator[Flag]:
    due = expected_next(entry)
    if due is not None and due < today:
        yield Flag(f"{spec.words}: expected by {say_date_short(due)}", due)


def _review(entry: Entry, spec: FlagSpec, today: dt.date) -> Iterator[Flag]:
    """Of a member, the next review by its own day; a planned one by the same day. Groups have their own interval."""
    due = entry.row.review_on
    if due is not None and due < today and entry.open:
        yield Flag(f"{spec.words}, {_days((today - due).days)}", due)


def _state(entry: Entry, spec: FlagSpec, _today: dt.date) -> Iterator[Flag]:
    if entry.row.state in spec.states:
        yield Flag(spec.words)


def _days(number: int) -> str:
    return "1 day" if number == 1 else f"{number} days"


_RULES: dict[str, Rule] = {
    "late": _late,
    "past": _past,
    "missing": _missing,
    "unsigned": _unsigned,
    "no_action": _no_action,
    "timescale": _timescale,
    "sent_late": _sent_late,
    "cycle": _cycle,
    "steps": _steps,
    "arrival": _arrival,
    "review": _review,
    "state": _state,
}

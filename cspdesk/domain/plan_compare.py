"""What became of a plan's lines when it was carried on for another year: kept, changed, dropped, added."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from cspdesk.domain.dates import say_date_long
from cspdesk.domain.plan_kinds import LineState
from cspdesk.domain.plan_rows import LineRow

_COMPARED = (
    ("text", "Words"), ("label", "Number"), ("outcome", "Target"), ("timescale", "Time scale"),
    ("horizon", "Time"), ("objective", "Objective"), ("owner", "Lead"), ("code", "Code"), ("repeats", "How often"),
)  # fmt: skip


@dataclass(frozen=True)
class ChangedLine:
    """A line that goes on in other words; `fields` are what of it changed, old and new."""

    old: LineRow
    new: LineRow
    fields: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True)
class Comparison:
    """The lines of a new year against those of the year it follows."""

    kept: tuple[LineRow, ...]
    changed: tuple[ChangedLine, ...]
    dropped: tuple[LineRow, ...]
    added: tuple[LineRow, ...]


def compare(old: Iterable[LineRow], new: Iterable[LineRow]) -> Comparison:
    """Every line of both years stands in one of the four; a line dropped before is in neither."""
    before = {line.id: line for line in old if line.state is not LineState.DROPPED}
    kept, changed, added = [], [], []
    gone: set[UUID] = set(before)
    for line in new:
        if line.state is LineState.DROPPED:
            continue
        was = before.get(line.follows_id) if line.follows_id is not None else None
        if was is None:
            added.append(line)
            continue
        gone.discard(was.id)
        fields = _differing(was, line)
        if fields:
            changed.append(ChangedLine(was, line, fields))
        else:
            kept.append(line)
    dropped = tuple(line for line in before.values() if line.id in gone)
    return Comparison(tuple(kept), tuple(changed), dropped, tuple(added))


def _differing(was: LineRow, now: LineRow) -> tuple[tuple[str, str, str], ...]:
    found = [
        (words, str(getattr(was, name)), str(getattr(now, name)))
        for name, words in _COMPARED
        if getattr(was, name) != getattr(now, name)
    ]
    # A day of the old year does not go on; one that was given in the new year is a change.
    counted = was.timescale and was.timescale == now.timescale
    if now.due is not None and was.due != now.due and not counted:
        found.append(("Day", _day(was), _day(now)))
    if was.to_be_agreed != now.to_be_agreed:
        found.append(("State", _state(was), _state(now)))
    return tuple(found)


def _day(line: LineRow) -> str:
    return say_date_long(line.due) if line.due else ""


def _state(line: LineRow) -> str:
    return "to be agreed" if line.to_be_agreed else "agreed"

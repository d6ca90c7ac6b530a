"""What is settled by rule when two computers meet, and why; everything else is asked.

Each rule is a function of the values that stand against each other and of nothing else, so that two computers
which settle the same thing write the same value and need not speak of it again.

| What meets | Rule |
|---|---|
| different fields of one record | both stand |
| one field, changed alike | it stands |
| one field, changed differently | asked, long texts side by side; but see `RULES` |
| a forum renamed here and there | asked: nobody's name for a place is thrown away |
| deleted here, changed or used there | asked: it stays deleted or is brought back |
| joined here (person, agency, issue, meeting), used there | the kept one is used, and filled where it is empty |
| two joined into each other | the older one is kept; what the other joining wrote goes |
| two issues joined alike on both | one note of it, of the first day |
| two marks of one person in one seat | that of being there stays, the other is deleted |
| an action or issue number, or a pack's, given out twice | the older keeps it; the later gets a letter and says so |
| a code of a forum or group given out twice | the older keeps it; the later gets a letter, what is printed stays |
| a matrix agreed here, changed there | what was agreed stands |
| printed in issued minutes, changed there | asked: as printed, or as changed |
"""

from collections.abc import Callable, Container, Iterable
from dataclasses import dataclass
from string import ascii_uppercase
from typing import Any

from cspdesk.domain.erasing import both_removed
from cspdesk.domain.kinds import Kind, Mark
from cspdesk.domain.numbering import next_suffix

Settle = Callable[[Any, Any], Any]


@dataclass(frozen=True)
class Rule:
    """How two values of a field are settled: `settle` gives the one that stands, or ASK."""

    settle: Settle
    why: str


class _Ask:
    """That a person must decide."""


ASK = _Ask()


def _greater(one: Any, other: Any) -> Any:
    return max(one, other)


def _smaller(one: Any, other: Any) -> Any:
    return min(one, other)


def _later_suffix(one: str, other: str) -> str:
    return max(one, other, key=lambda suffix: (len(suffix), suffix))


def _known(one: Any, other: Any) -> Any:
    """The one that says something."""
    if one is None:
        return other
    return one if other is None else ASK


def _earlier_day(one: str | None, other: str | None) -> str | None:
    days = [day for day in (one, other) if day is not None]
    return min(days, default=None)


def _real_mark(one: str, other: str) -> Any:
    if one == Mark.EXPECTED:
        return other
    return one if other == Mark.EXPECTED else ASK


def _without_names(one: str, other: str) -> Any:
    told = both_removed(one, other)
    return ASK if told is None else told


_SUFFIX = Rule(_later_suffix, "a letter once given is never taken away")

RULES: dict[tuple[Kind, str], Rule] = {
    (Kind.MEETING, "sequence"): Rule(_greater, "calendars take a change only under a higher number"),
    (Kind.ACTION, "suffix"): _SUFFIX,
    (Kind.ISSUE, "suffix"): _SUFFIX,
    (Kind.PACK, "suffix"): _SUFFIX,
    (Kind.ATTENDANCE, "mark"): Rule(
        _real_mark, "a mark that somebody made stands before the seat kept for them"
    ),
    (Kind.AGENDA_ITEM, "seconds_spent"): Rule(_greater, "both clocks ran at the same item"),
    (Kind.COMPUTER, "lost_on"): Rule(_earlier_day, "what one found lost is lost for all"),
    (Kind.ERASURE, "on_day"): Rule(_earlier_day, "erased twice is erased on the first day"),
    (Kind.ERASURE, "basis"): Rule(_smaller, "that somebody asked stands before a date that passed"),
    (Kind.ISSUED_PAPER, "record"): Rule(_without_names, "who was taken out on either side is out"),
    (Kind.COMPUTER, "keyed_on"): Rule(_greater, "the newer key is the one in use"),
}
"""Values are as JSON tells them: days as text, which sorts as time."""

ALIKE: dict[tuple[Kind, str], Rule] = {
    (Kind.ISSUE_STEP, "on_day"): Rule(_smaller, "joined twice is joined on the first day"),
    (Kind.ISSUE_STEP, "person_id"): Rule(_smaller, "both did it, and one of them is told"),
}
"""For a record whose id is made from what it tells, so that two computers may write it."""

POSITION = Rule(_smaller, "the order of rows is no fact; whoever minds it drags them anew")
"""For the field `position` of any kind."""


def settle(kind: Kind, field: str, one: Any, other: Any, *, alike: bool = False) -> Any:
    """The value that stands, or ASK. The order of the two makes no difference.

    `alike` says that the record is one that two computers may write alike.
    """
    rule = POSITION if field == "position" else RULES.get((kind, field))
    if alike:
        rule = rule or ALIKE.get((kind, field))
    if rule is None:
        return ASK
    if None in (one, other) and rule.settle is not _earlier_day:
        return _known(one, other)
    return rule.settle(one, other)


NUMBERED = (Kind.ACTION, Kind.ISSUE, Kind.PACK)
"""Kinds whose records have a number that is printed."""


def suffixes(records: Iterable[tuple[Any, str]]) -> dict[Any, str]:
    """New suffixes of records (id, suffix) that were given the same number, for those that must change.

    The oldest by id keeps what it has, since its number was printed first; letters already given are never given
    again, and who has one alone keeps it.
    """
    ordered = sorted(records)
    taken = {suffix for _, suffix in ordered}
    seen: set[str] = set()
    changed = {}
    for record_id, suffix in ordered:
        if suffix in seen:
            suffix = next_suffix(taken | {""})
            taken.add(suffix)
            changed[record_id] = suffix
        seen.add(suffix)
    return changed


_LONGEST_CODE = 8


def free_code(code: str, taken: Container[str]) -> str:
    """The code with the first letter behind it, B to Z, that gives one not taken; the same code when none does."""
    for letter in ascii_uppercase[1:]:
        longer = code[: _LONGEST_CODE - 1] + letter
        if longer not in taken:
            return longer
    return code


RANK = (Mark.IN_ROOM, Mark.ONLINE, Mark.PHONE, Mark.STOOD_IN, Mark.APOLOGIES, Mark.ABSENT, Mark.EXPECTED)
"""Of several marks in one seat the first of these stays."""

"""The tasks of a line that repeats: one for each period, by the rules of cadence."""

import datetime as dt

from cspdesk.domain.cadence import Unit, dates, parse
from cspdesk.domain.dates import add_days, add_months
from cspdesk.errors import Refused

_MOST = 800


def task_days(repeats: str, first: dt.date, last: dt.date | None) -> tuple[dt.date, ...]:
    """The day each period's task is due: that of the rule, or the last of the period (A152).

    Without a last day a year is planned. Raises Refused for what is no cadence, and for more tasks than anybody
    can tick.
    """
    rule = parse(repeats)
    end = last or add_days(add_months(first, 12), -1)
    if end < first:
        raise Refused("The line ends before it begins: look at its days.")
    if rule.gives_days:
        found = dates(rule, first, end)
    else:
        found = _periods(first, end, rule.every, rule.unit, rule.per_period)
    if len(found) > _MOST:
        raise Refused(f"That would make {len(found):,} tasks: choose fewer, or a shorter time.")
    return found


def _periods(first: dt.date, end: dt.date, every: int, unit: Unit, times: int) -> tuple[dt.date, ...]:
    """The last day of each period that is over by the end; several tasks of a period part it evenly."""
    made: list[dt.date] = []
    number = 1
    while len(made) <= _MOST:
        begin = _after(first, every * (number - 1), unit)
        over = add_days(_after(first, every * number, unit), -1)
        if over > end:
            break
        length = (over - begin).days + 1
        made += [add_days(begin, length * place // times - 1) for place in range(1, times + 1)]
        number += 1
    return tuple(made)


def _after(day: dt.date, periods: int, unit: Unit) -> dt.date:
    return add_days(day, 7 * periods) if unit is Unit.WEEKS else add_months(day, periods)

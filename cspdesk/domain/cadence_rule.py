"""How often a body meets, as a rule; `cadence` reads, says and follows it."""

from dataclasses import dataclass
from enum import StrEnum

LAST = -1


class Unit(StrEnum):
    WEEKS = "weeks"
    MONTHS = "months"


@dataclass(frozen=True)
class Cadence:
    """A rule such as 'third Tuesday every two months'.

    `every` counts weeks or months; `weekday` is 0 for Monday; `ordinals` are 1 to 5, and LAST, and name
    which weekdays of the month; `day` is a day of the month instead (31 means the last day of shorter
    months). `months`, when not empty, are the months of the year and `every` is 12. `times` is how many
    meetings a period needs where no days are named, `up_to` the most it should have.
    """

    unit: Unit = Unit.MONTHS
    every: int = 1
    weekday: int | None = None
    ordinals: tuple[int, ...] = ()
    day: int | None = None
    months: tuple[int, ...] = ()
    times: int = 1
    up_to: int | None = None
    at_least: bool = False

    @property
    def gives_days(self) -> bool:
        """True when the rule names its days, so that a year's meetings can be planned from it."""
        if self.unit is Unit.WEEKS:
            return self.weekday is not None
        return self.day is not None or (self.weekday is not None and bool(self.ordinals))

    @property
    def per_period(self) -> int:
        """Meetings in one period of `every` weeks or months (or in one of the months named)."""
        return max(len(self.ordinals), 1) * self.times

    @property
    def per_year(self) -> int:
        """Whole meetings expected in a year: four for 'quarterly'; none for a rule longer than a year."""
        if self.months:
            return len(self.months) * self.per_period
        return (52 if self.unit is Unit.WEEKS else 12) * self.per_period // self.every

"""How long personal data is kept, by kind of record, and the day each rule counts from."""

import calendar
import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from cspdesk.domain.care_kinds import Covered
from cspdesk.domain.kinds import Kind

MOST_MONTHS = 1200


@dataclass(frozen=True)
class Cover:
    """What a rule is about, in words; `months` is what it says while the office has said nothing."""

    covers: Covered
    words: str
    counts_from: str
    erases: str
    months: int


COVERS: tuple[Cover, ...] = (
    Cover(
        Covered.RESIDENT, "Residents", "the last day they came, raised an issue or agreed to anything",
        "The person is erased; counts stay", 24,
    ),
    Cover(
        Covered.CONTACT, "People of partners", "the last day they held a role, came or promised anything",
        "The person is erased; counts stay", 24,
    ),
    Cover(
        Covered.ISSUE_DETAIL, "Private detail of issues", "the day the issue was closed",
        "The detail is cleared; what was said in public stays", 12,
    ),
    Cover(
        Covered.PRIVATE_NOTE, "Private notes", "the day of the meeting or activity",
        "The note is cleared", 12,
    ),
    Cover(
        Covered.SIGN_IN, "Residents’ names in registers", "the day of the meeting",
        "The name becomes one resident more in the count", 36,
    ),
    Cover(
        Covered.ATTACHMENT, "Pictures of issues and activities", "the day they were added",
        "The picture is deleted", 36,
    ),
    Cover(
        Covered.FORMAT_REQUEST, "Requests for other formats", "the day the request was met",
        "Who asked and their words are cleared; the request still counts", 12,
    ),
    Cover(
        Covered.RESPONSE, "Answers in people’s own words", "the day the answer was given",
        "The words are cleared; ticked answers still count", 24,
    ),
)  # fmt: skip


@dataclass(frozen=True)
class Rule:
    """How many months something is kept; 0 is for as long as the store. `own` when the office said so."""

    cover: Cover
    months: int
    note: str = ""
    own: bool = False

    @property
    def words(self) -> str:
        return say_months(self.months)


@dataclass(frozen=True)
class Kept:
    """A record with personal data: from which day its time counts, and a date of its own where somebody set one."""

    covers: Covered
    kind: Kind
    record_id: UUID
    field: str
    words: str
    from_day: dt.date | None
    until: dt.date | None = None


@dataclass(frozen=True)
class Due:
    """A record with the day from which it should be gone; None when it is kept for good."""

    kept: Kept
    due: dt.date | None
    why: str

    def past(self, today: dt.date) -> bool:
        """True from the day itself on."""
        return self.due is not None and self.due <= today


def rules(own: Iterable[tuple[Covered, int, str]]) -> tuple[Rule, ...]:
    """A rule for each thing covered: the office's own, or else the usual one."""
    said = {covers: (months, note) for covers, months, note in own}
    return tuple(
        Rule(cover, *said[cover.covers], own=True) if cover.covers in said else Rule(cover, cover.months)
        for cover in COVERS
    )


def later(day: dt.date, months: int) -> dt.date | None:
    """The same day so many months on, the last of a shorter month; None past the calendar's end."""
    years, month = divmod(day.month - 1 + months, 12)
    if day.year + years > dt.MAXYEAR:
        return None
    last = calendar.monthrange(day.year + years, month + 1)[1]
    return dt.date(day.year + years, month + 1, min(day.day, last))


def due(kept: Kept, rule: Rule) -> Due:
    """When a record should be gone: on its own date, or when the months of its rule are over."""
    if kept.until is not None:
        return Due(kept, kept.until, "a date of its own")
    if kept.from_day is None:
        return Due(kept, None, f"counts from {rule.cover.counts_from}, which has not come")
    if not rule.months:
        return Due(kept, None, "kept for as long as the store")
    return Due(kept, later(kept.from_day, rule.months), f"{rule.words} after {rule.cover.counts_from}")


def say_months(months: int) -> str:
    """'2 years', '18 months', 'for good'."""
    if not months:
        return "for good"
    count, one = (months // 12, "year") if months % 12 == 0 else (months, "month")
    return f"{count} {one}" if count == 1 else f"{count} {one}s"

"""What the start screen says, without Qt: each cell of the forum grid, and the figures of what is due this week.

Shared by the page (today_cells.py, week_strip.py) and by what is painted before the page is there (first_sight.py).
"""

import datetime as dt
from collections.abc import Callable
from typing import NamedTuple

from cspdesk.domain.dates import MONTH_NAMES, say_date, say_distance
from cspdesk.domain.today import MONTHS, TodayGrid, TodayRow, month_starts
from cspdesk.ui.tokens import Chip, Tone

ROW = 27
SQUARE, STEP = 9, 12
DASH = "–"
FORUMS = 18
"""Rows of dashes where nothing is known yet."""

WIDTHS = {
    "name": 0, "state": 96, "next": 176, "last": 92, "months": 162, "year": 84, "partners": 72, "outreach": 76,
    "open": 66, "overdue": 72, "issues": 60, "tell": 62, "priorities": 72, "officer": 124, "chair": 142,
    "minutes": 104,
}  # fmt: skip
"""The columns in order and their least widths in pixels; the name takes what is left, up to a point."""

WIDE = {"priorities": 1210, "officer": 1330, "chair": 1460, "minutes": 1570}
"""Columns shown only on a page that is so wide."""

NAME_LEAST, NAME_MOST = 110, 200
"""How narrow and how wide the column of names gets; what is left over beyond is shared by the others."""

RIGHT = frozenset({"partners", "outreach", "open", "overdue", "issues", "tell", "priorities"})
"""Columns of numbers, which stand at the right."""

TITLES = {
    "name": "Forum", "state": "State", "next": "Next meeting", "last": "Last held",
    "months": "Met in the last 12 months", "year": "This year", "partners": "Partners", "open": "Actions",
    "overdue": "Overdue", "issues": "Issues", "outreach": "Outreach", "tell": "To tell",
    "priorities": "Priorities", "officer": "Officer", "chair": "Chair", "minutes": "Last minutes",
}  # fmt: skip
_STATES = {
    "planned": ("Planned", Tone.QUIET),
    "set_up": ("Set up", Tone.INFO),
    "dormant": ("Dormant", Tone.WARN),
    "under_review": ("Under review", Tone.WARN),
    "closed": ("Closed", Tone.QUIET),
}
MINUTES = {
    "none": "Not written",
    "draft": "Draft",
    "with_chair": "With chair",
    "issued": "Issued",
    "agreed": "Agreed",
}


def laid_out(room: int, pixels: Callable[[float], int]) -> list[tuple[str, int]]:
    """The columns shown on a page so wide, and the width of each; `pixels` scales the sizes of the table."""
    shown = [key for key in WIDTHS if room >= pixels(WIDE.get(key, 0))]
    spare = room - sum(pixels(WIDTHS[key]) for key in shown)
    more = max(spare - pixels(NAME_MOST), 0) // (len(shown) - 1)
    name = max(spare - more * (len(shown) - 1), pixels(NAME_LEAST))
    return [(key, pixels(WIDTHS[key]) + more if WIDTHS[key] else name) for key in shown]


def empty_rows(count: int) -> tuple[TodayRow, ...]:
    """Rows of dashes, shown until the store answers where no glance of it is kept."""
    from uuid import UUID

    return tuple(TodayRow(UUID(int=number), "", DASH, "", "", "") for number in range(1, count + 1))


class Says:
    """What each cell says; a row without a code is not known yet and says dashes."""

    def __init__(self, today: Callable[[], dt.date]) -> None:
        self._today = today
        self.contact_days = 60

    def texts(self) -> dict[str, Callable[[TodayRow], str]]:
        """What says the words of each column."""
        return {
            "name": self.name, "state": self.state, "next": self.next, "last": self.last, "months": self.months,
            "year": self.year, "partners": self.partners, "open": self.open, "overdue": self.overdue,
            "issues": self.issues, "outreach": self.outreach, "tell": self.tell, "priorities": self.priorities,
            "officer": self.officer, "chair": self.chair, "minutes": self.minutes,
        }  # fmt: skip

    def chips(self) -> dict[str, Callable[[TodayRow], Chip | None]]:
        """What gives the chip of each column that may have one in place of its words."""
        return {
            "state": self.state_chip, "next": self.next_chip, "last": self.last_chip, "year": self.year_chip,
            "overdue": self.overdue_chip, "outreach": self.outreach_chip, "chair": self.chair_chip,
        }  # fmt: skip

    def sorts(self) -> dict[str, Callable[[TodayRow], str | int | None]]:
        """What each column is sorted by where that is not its words."""
        return {
            "name": self.place, "next": self.next_sort, "last": self.last_sort, "months": self.months_sort,
            "year": self.year_sort, "partners": self.partners_sort, "open": self.open_sort,
            "overdue": self.overdue_sort, "issues": self.issues_sort, "outreach": self.outreach_sort,
            "tell": self.tell_sort, "priorities": self.priorities_sort,
        }  # fmt: skip

    def tips(self) -> dict[str, Callable[[TodayRow], str]]:
        """What the tool tip of each column that has one says."""
        return {
            "name": self.code, "months": self.months_tip, "year": self.year_tip, "outreach": self.outreach_tip,
            "tell": self.tell_tip,
        }  # fmt: skip

    # -- texts

    def name(self, row: TodayRow) -> str:
        return row.name

    def place(self, row: TodayRow) -> str:
        """Forum 2 before Forum 10."""
        return "".join(part.zfill(6) if part.isdigit() else part for part in _parts(row.code))

    def code(self, row: TodayRow) -> str:
        return row.code

    def state(self, row: TodayRow) -> str:
        if not row.code:
            return DASH
        return _STATES.get(row.state, ("Meeting", Tone.GOOD))[0]

    def state_chip(self, row: TodayRow) -> Chip | None:
        """What is as it should be needs no chip."""
        return Chip(*_STATES[row.state]) if row.code and row.state in _STATES else None

    def next(self, row: TodayRow) -> str:
        if row.next_day is not None:
            # Without its year: the distance says that it is near.
            return f"{say_date(row.next_day, row.next_day)}, {say_distance(row.next_day, self._today())}"
        return "None planned" if row.code and not row.ended else DASH

    def next_chip(self, row: TodayRow) -> Chip | None:
        return Chip("None planned", Tone.WARN) if row.code and row.no_next else None

    def last(self, row: TodayRow) -> str:
        if row.last_day is not None:
            return say_date(row.last_day, self._today()).partition(" ")[2]
        return "Never" if row.code else DASH

    def last_chip(self, row: TodayRow) -> Chip | None:
        if row.code and row.silent(self._today(), self.contact_days):
            return Chip(self.last(row), Tone.WARN)
        return None

    def months(self, row: TodayRow) -> str:
        return f"{row.months_met} of {MONTHS} months" if row.code else DASH

    def months_tip(self, row: TodayRow) -> str:
        starts = month_starts(self._today())[:MONTHS]
        met = [MONTH_NAMES[start.month - 1] for place, start in enumerate(starts) if row.met_in(place)]
        return f"Met in {', '.join(met)}" if met else "Did not meet in the last twelve months"

    def year(self, row: TodayRow) -> str:
        if not row.code:
            return DASH
        wanted = _range(row.least, row.most)
        return f"{row.held} of {wanted}" if wanted else str(row.held)

    def year_chip(self, row: TodayRow) -> Chip | None:
        tones = {"short": Tone.BAD, "over": Tone.WARN}
        return Chip(self.year(row), tones[row.standing]) if row.standing in tones and not row.ended else None

    def year_tip(self, row: TodayRow) -> str:
        said = {"short": "Too few, even with those planned", "over": "More than the most"}.get(
            row.standing, ""
        )
        planned = f"{row.held} held and {row.to_come} to come this year"
        return f"{planned}. {said}".strip()

    def partners(self, row: TodayRow) -> str:
        return DASH if row.partners is None else str(row.partners)

    def open(self, row: TodayRow) -> str:
        return str(row.open_actions) if row.code else DASH

    def overdue(self, row: TodayRow) -> str:
        return str(row.overdue_actions) if row.code else DASH

    def overdue_chip(self, row: TodayRow) -> Chip | None:
        return Chip(str(row.overdue_actions), Tone.BAD) if row.overdue_actions else None

    def issues(self, row: TodayRow) -> str:
        return str(row.open_issues) if row.code else DASH

    def outreach(self, row: TodayRow) -> str:
        if not row.code:
            return DASH
        return (
            str(row.outreach) if row.outreach_target is None else f"{row.outreach} of {row.outreach_target}"
        )

    def outreach_chip(self, row: TodayRow) -> Chip | None:
        return Chip(self.outreach(row), Tone.WARN) if row.code and row.outreach_short else None

    def outreach_tip(self, row: TodayRow) -> str:
        short = f": {row.outreach_short} to go" if row.outreach_short else ""
        return f"Outreach sessions done this plan year{short}"

    def tell(self, row: TodayRow) -> str:
        return str(row.to_tell) if row.code else DASH

    def tell_tip(self, row: TodayRow) -> str:
        return "Answered issues that nobody was told of yet" if row.to_tell else ""

    def priorities(self, row: TodayRow) -> str:
        return str(row.priorities) if row.code else DASH

    def officer(self, row: TodayRow) -> str:
        return row.officer or DASH

    def chair(self, row: TodayRow) -> str:
        return row.chair or ("Vacant" if row.code and not row.ended else DASH)

    def chair_chip(self, row: TodayRow) -> Chip | None:
        return Chip("Vacant", Tone.WARN) if row.code and row.vacant else None

    def minutes(self, row: TodayRow) -> str:
        return MINUTES.get(row.minutes, DASH) if row.last_day is not None else DASH

    # -- order

    def next_sort(self, row: TodayRow) -> str | None:
        return row.next_day.isoformat() if row.next_day else None

    def last_sort(self, row: TodayRow) -> str | None:
        return row.last_day.isoformat() if row.last_day else None

    def months_sort(self, row: TodayRow) -> int:
        return row.months_met

    def year_sort(self, row: TodayRow) -> int:
        return row.held

    def partners_sort(self, row: TodayRow) -> int | None:
        return row.partners

    def open_sort(self, row: TodayRow) -> int:
        return row.open_actions

    def overdue_sort(self, row: TodayRow) -> int:
        return row.overdue_actions

    def issues_sort(self, row: TodayRow) -> int:
        return row.open_issues

    def outreach_sort(self, row: TodayRow) -> int:
        return row.outreach

    def tell_sort(self, row: TodayRow) -> int:
        return row.to_tell

    def priorities_sort(self, row: TodayRow) -> int:
        return row.priorities


def _parts(code: str) -> list[str]:
    import re

    return re.split(r"(\d+)", code.casefold())


def _range(least: int | None, most: int | None) -> str:
    if least is None and most is None:
        return ""
    if least == most or most is None:
        return str(least) if most is not None else f"{least}+"
    return f"{least or 0}–{most}"


def as_at(moment: dt.datetime, today: dt.date) -> str:
    """'As at 14:05', with its day when that is not today."""
    local = moment.astimezone()
    day = "" if local.date() == today else f"{say_date(local.date(), today)}, "
    return f"As at {day}{local:%H:%M}"


class Figure(NamedTuple):
    """One figure: its key, the words under it, the number (None while unknown) and its tone where it needs care."""

    key: str
    words: str
    number: int | None = None
    tone: Tone = Tone.QUIET
    tip: str = ""


def figures(grid: TodayGrid, today: dt.date, known: bool) -> tuple[Figure, ...]:
    """What is due and what is amiss in a grid; without numbers while they are not known."""
    week, rows, days = grid.week, grid.rows, grid.contact_days
    late = Tone.BAD if any(each.day < today for each in week.papers) else Tone.QUIET
    no_next, vacant = sum(row.no_next for row in rows), sum(row.vacant for row in rows)
    silent = sum(row.silent(today, days) for row in rows)
    made = (
        ("meetings", "Meetings in 7 days", len(week.meetings), Tone.QUIET, "Today and in the six days after"),
        ("papers", "Papers to send", len(week.papers), late, "Due by then and not sent yet"),
        ("due", "Actions due in 7 days", week.actions_due, Tone.QUIET, "Today and in the six days after"),
        ("overdue", "Actions overdue", week.actions_overdue, Tone.BAD, "Open and past their date"),
        ("minutes", "Minutes to issue", len(week.minutes), Tone.QUIET, "Of meetings that were held"),
        ("no_next", "No meeting planned", no_next, Tone.WARN, "Shows the forums without a meeting to come"),
        ("vacant", "Chair vacant", vacant, Tone.WARN, "Shows the forums without a chair"),
        (
            "silent",
            f"No contact in {days} days",
            silent,
            Tone.WARN,
            "Shows the forums that have not met since",
        ),
    )
    return tuple(
        Figure(key, words, number if known else None, tone, tip) for key, words, number, tone, tip in made
    )

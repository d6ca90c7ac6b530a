"""How a list shows activities: their columns, and the chip that says how each stands."""

from operator import attrgetter

from cspdesk.domain.activities import ActivityRow
from cspdesk.domain.activity_kinds import ActivityState, Feature
from cspdesk.domain.dates import say_date
from cspdesk.ui.chips import Chip, Tone
from cspdesk.ui.desk import Desk
from cspdesk.ui.outreach.activity_words import state_chip
from cspdesk.ui.rows_model import Column


class ActivitySays:
    """What each cell of a list of activities says, as of the desk's today."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def columns(self) -> tuple[Column[ActivityRow], ...]:
        return (
            Column("day", "Day", self.day, _day_sort, width=134, tip=self.day_tip),
            Column("title", "Title", attrgetter("title"), tip=_tip),
            Column("kind", "Kind", attrgetter("kind"), width=158, most=200, tip=attrgetter("kind")),
            Column("forum", "Forum", attrgetter("body"), width=84, tip=attrgetter("body")),
            Column("place", "Place", attrgetter("place"), width=128, tip=attrgetter("place")),
            Column("topic", "Topic", attrgetter("topic"), width=140, most=230, tip=attrgetter("topic")),
            Column("state", "State", self.state, width=100, chip=self.chip),
            Column("reach", "Reach", _reach, _reach_sort, "right", 62, head_tip="People or things counted"),
        )

    def day(self, row: ActivityRow) -> str:
        """The day, without its year where that is today's."""
        return say_date(row.from_day, self._desk.today())

    def day_tip(self, row: ActivityRow) -> str:
        until = f" to {say_date(row.to_day)}" if row.to_day is not None else ""
        return f"{say_date(row.from_day)}{until}"

    def chip(self, row: ActivityRow) -> Chip:
        """How it stands; what is over and still called planned wants a word, and so does a review."""
        today = self._desk.today()
        if row.review_overdue(today):
            return Chip("Review overdue", Tone.BAD)
        standing = row.has(Feature.STANDING)
        if row.state is ActivityState.PLANNED and not standing and row.last_day < today:
            return Chip("Not closed", Tone.WARN)
        return state_chip(row)

    def state(self, row: ActivityRow) -> str:
        return self.chip(row).word


def _day_sort(row: ActivityRow) -> int:
    return row.from_day.toordinal()


def _tip(row: ActivityRow) -> str:
    return "\n".join(part for part in (row.title, row.outcome) if part)


def _reach(row: ActivityRow) -> str:
    return f"{row.reach:,}" if row.reach and row.adds_up else "–"


def _reach_sort(row: ActivityRow) -> int:
    return row.reach if row.adds_up else 0

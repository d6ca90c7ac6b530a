"""How a list shows actions: their columns, and the chip that says how each stands."""

from cspdesk.domain.actions import ActionRow
from cspdesk.domain.dates import say_date, say_distance
from cspdesk.domain.kinds import ActionState
from cspdesk.domain.owing import is_late
from cspdesk.domain.spoken import is_a_date
from cspdesk.ui.chips import Chip, Tone
from cspdesk.ui.desk import Desk
from cspdesk.ui.rows_model import Column

_SOON_DAYS = 7


class ActionSays:
    """What each cell of a list of actions says, as of the desk's today."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def columns(self) -> tuple[Column[ActionRow], ...]:
        return (
            Column("ref", "Number", self.ref, width=112),
            Column("text", "Action", self.text, tip=self.text),
            Column("body", "From", self.body, width=92),
            Column("owner", "Owner", self.owner, width=146, most=200, tone=self.owner_tone, tip=self.owner),
            Column("due", "Due", self.due, self.due_sort, width=96, tip=self.due_tip),
            Column("stands", "Stands", self.stands, self.stands_sort, width=116, chip=self.chip),
        )

    def ref(self, row: ActionRow) -> str:
        return row.ref

    def text(self, row: ActionRow) -> str:
        return row.text

    def body(self, row: ActionRow) -> str:
        return row.body

    def owner(self, row: ActionRow) -> str:
        return row.owner or "Nobody yet"

    def owner_tone(self, row: ActionRow) -> str:
        return "" if row.owner else "warn"

    def due(self, row: ActionRow) -> str:
        """The day without its year where it is near, else what was said."""
        if row.due is None:
            return "Next meeting" if row.due_next_meeting else row.due_words
        today = self._desk.today()
        return say_date(row.due, row.due if abs((row.due - today).days) < 300 else today)

    def due_tip(self, row: ActionRow) -> str:
        said = f" (said: {row.due_words})" if row.due_words and not is_a_date(row.due_words) else ""
        return f"{say_date(row.due)}{said}" if row.due else said.strip()

    def due_sort(self, row: ActionRow) -> str | None:
        return row.due.isoformat() if row.due else None

    def chip(self, row: ActionRow) -> Chip | None:
        """Nothing for an open action that has time."""
        today = self._desk.today()
        late = row.days_overdue(today)
        if late:
            return Chip(f"{late} day{'' if late == 1 else 's'} late", Tone.BAD)
        if row.state is ActionState.DONE:
            return Chip("Done, late" if is_late(row) else "Done", Tone.GOOD)
        if row.state is ActionState.DROPPED:
            return Chip("Dropped", Tone.QUIET)
        if row.slips(today):
            return Chip("Milestone late", Tone.WARN)
        if row.due is not None and (row.due - today).days <= _SOON_DAYS:
            return Chip(f"Due {say_distance(row.due, today)}", Tone.WARN)
        return None

    def stands(self, row: ActionRow) -> str:
        chip = self.chip(row)
        if chip is not None:
            return chip.word
        return say_distance(row.due, self._desk.today()) if row.due is not None else "Open"

    def stands_sort(self, row: ActionRow) -> int:
        """Longest overdue first, then what comes next, then what has no day; closed ones last."""
        if row.state is not ActionState.OPEN:
            return 1_000_000
        return 500_000 if row.due is None else (row.due - self._desk.today()).days

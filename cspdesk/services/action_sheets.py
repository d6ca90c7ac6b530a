"""The list an owner fills in: out as a sheet with an empty progress column, and back with every line shown first."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from cspdesk.domain.actions import ActionRow
from cspdesk.domain.kinds import ActionState, Kind
from cspdesk.domain.sheets import ActionLine, ReturnedLine, ReturnedSheet, TableSheet
from cspdesk.errors import Refused
from cspdesk.services.actions import ActionService, check_closing
from cspdesk.services.context import Context

MakeSheet = Callable[[str, Sequence[ActionLine], bool, dt.datetime], TableSheet]
ReadSheet = Callable[[bytes, Mapping[str, ActionState], dt.date | None], ReturnedSheet]
WriteBook = Callable[[Sequence[TableSheet]], bytes]
WriteCsv = Callable[[TableSheet], bytes]

_STATES = {ActionState.OPEN: "Open", ActionState.DONE: "Done", ActionState.DROPPED: "Dropped"}


@dataclass(frozen=True)
class ReturnLine:
    """One line that came back, with the action it is about; `does` says what taking it would do."""

    returned: ReturnedLine
    action: ActionRow | None
    does: str
    problem: str

    @property
    def id(self) -> int:
        return self.returned.line


@dataclass(frozen=True)
class ReturnPreview:
    """A returned sheet as it would be taken; nothing is stored yet."""

    lines: tuple[ReturnLine, ...]
    untouched: int

    @property
    def problems(self) -> tuple[ReturnLine, ...]:
        return tuple(line for line in self.lines if line.problem)

    @property
    def good(self) -> tuple[ReturnLine, ...]:
        return tuple(line for line in self.lines if not line.problem)


class ActionSheets:
    """Sheets are made without a change to the store; taking one back is one unit of work."""

    def __init__(
        self,
        context: Context,
        actions: ActionService,
        make: MakeSheet,
        read: ReadSheet,
        book: WriteBook,
        csv: WriteCsv,
    ) -> None:
        self._context = context
        self._store = context.store
        self._actions = actions
        self._make, self._read, self._book, self._csv = make, read, book, csv

    def sheet(self, agency_id: UUID | None = None, *, owner: str = "", as_csv: bool = False) -> bytes:
        """What an agency and its teams owe, or an owner in words, or everybody when none is named: .xlsx, or CSV.

        Raises Refused when nothing is owed.
        """
        table = self.table(agency_id, owner=owner)
        return self._csv(table) if as_csv else self._book([table])

    def table(self, agency_id: UUID | None = None, *, owner: str = "") -> TableSheet:
        """The same before it is a file."""
        if agency_id is None and not owner:
            owned = [action for action in self._actions.all() if action.state is ActionState.OPEN]
            title = "Actions owed"
        else:
            owed = (
                self._actions.owed_in_words(owner) if agency_id is None else self._actions.owed_by(agency_id)
            )
            owned, title = list(owed.open), f"Actions owed by {owed.owner}"
        return self.table_of(owned, title)

    def table_of(self, actions: Sequence[ActionRow], title: str) -> TableSheet:
        """A sheet of these actions. Raises Refused when there are none."""
        if not actions:
            raise Refused("No open action is among them: there is nothing to send.")
        lines = [
            ActionLine(
                action.ref,
                action.text,
                action.body,
                action.owner,
                action.given_on,
                action.due,
                _STATES[action.state],
                action.times_carried,
            )
            for action in actions
        ]
        day = dt.datetime.combine(self._context.today(), dt.time(), dt.UTC)
        return self._make(title, lines, self._context.partnership.sample, day)

    def preview(self, data: bytes) -> ReturnPreview:
        """Every line that somebody filled in, and what taking it would do. Raises Refused for another file."""
        today = self._context.today()
        actions = {action.ref: action for action in self._actions.all()}
        returned = self._read(data, {ref: action.state for ref, action in actions.items()}, today)
        lines = tuple(_line(line, actions.get(line.ref), today) for line in returned.lines)
        return ReturnPreview(lines, returned.untouched)

    def take(self, preview: ReturnPreview, *, without_problems: bool = False) -> int:
        """Stores every line as one unit of work, or none; gives how many.

        Lines with a problem are left out only when that is asked for. Raises Refused when one is there, and
        when nothing is left.
        """
        if preview.problems and not without_problems:
            number = len(preview.problems)
            counted = "1 line has a problem" if number == 1 else f"{number} lines have a problem"
            raise Refused(f"{counted}: correct the sheet, or leave them out.")
        if not preview.good:
            raise Refused("Nobody filled in a line that can be taken: nothing was stored.")
        today = self._context.today()
        count = len(preview.good)
        with self._store.work(f"take progress of {count} action{'s' if count > 1 else ''}") as work:
            for line in preview.good:
                action, said = line.action, line.returned
                if action is None:
                    continue
                if said.progress:
                    work.add(Kind.ACTION_NOTE, action_id=action.id, on_day=today, text=said.progress)
                if said.state is ActionState.OPEN:
                    work.change(Kind.ACTION, action.id, state=said.state, closed_on=None, closing_note="")
                elif said.state is not None:
                    work.change(Kind.ACTION, action.id, state=said.state, closed_on=said.done_on or today)
            work.commit()
        return count


def _line(said: ReturnedLine, action: ActionRow | None, today: dt.date) -> ReturnLine:
    problem = said.problem
    if action is not None and said.state is action.state:
        # A state that it has already changes nothing and harms nothing.
        said = replace(said, state=None, done_on=None)
    if action is not None and not problem and said.state in (ActionState.DONE, ActionState.DROPPED):
        try:
            check_closing(action, said.state, said.done_on or today, today)
        except Refused as refusal:
            problem = str(refusal)
    does = [_STATES[said.state]] if said.state is not None else []
    does += ["Progress noted"] if said.progress else []
    return ReturnLine(said, action, ", ".join(does) or "Nothing new", problem)

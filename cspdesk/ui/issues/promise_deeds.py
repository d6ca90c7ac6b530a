"""What can be done about what was promised of the current issue: put off, explained, acknowledged, written of."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject

from cspdesk.domain.answer_kinds import ClockKind
from cspdesk.domain.answers import ClockRow
from cspdesk.domain.issues import IssueRow
from cspdesk.ui.issues.promise_dialogs import LETTER, ExtendDialog, MissDialog, SignOffDialog

if TYPE_CHECKING:
    from cspdesk.ui.issues.issues_page import IssuesPage


class PromiseDeeds(QObject):
    """Each does nothing when no issue is chosen."""

    def __init__(self, page: "IssuesPage") -> None:
        super().__init__(page)
        self._page = page
        self._desk = page.desk

    def _current(self) -> IssueRow | None:
        return self._page.current()

    def _clock(self, wanted: Callable[[ClockRow], bool], nothing: str) -> ClockRow | None:
        row = self._current()
        if row is None:
            return None
        found = [clock for clock in self._desk.services.answers.chain(row.id).clocks if wanted(clock)]
        if not found:
            self._desk.refuse(nothing)
            return None
        # The answer is what takes longer; an acknowledgement hardly ever does.
        found.sort(key=_reply_first)
        return found[0]

    def extend_next(self) -> None:
        """Puts off the promise that runs."""
        self.extend(None)

    def miss_next(self) -> None:
        """Explains the promise that was missed."""
        self.miss(None)

    def extend(self, clock_id: UUID | None) -> None:
        row = self._current()
        clock = self._clock(
            _Runs(clock_id), "No promise of days runs about this issue: there is nothing to put off."
        )
        if row is None or clock is None:
            return
        dialog = ExtendDialog(self._desk, row, clock, self._page)
        if self._ask(dialog, f"{row.ref} has more time.") and dialog.print_letter:
            self._desk.go("printroom", (LETTER, row.id, {"which": "extension", "issues": [row.id]}))

    def miss(self, clock_id: UUID | None) -> None:
        row = self._current()
        missed = _Missed(clock_id, self._desk)
        clock = self._clock(missed, "No promise about this issue was missed.")
        if row is not None and clock is not None:
            self._ask(MissDialog(self._desk, row, clock, self._page), f"Kept why {row.ref} was late.")

    def acknowledge(self) -> None:
        row = self._current()
        if row is not None:
            self._desk.did(
                partial(self._desk.services.clocks.acknowledge, row.id), f"{row.ref} is acknowledged."
            )

    def letter(self) -> None:
        """Opens the print room on a letter to who raised it: the reply, or that it came in."""
        row = self._current()
        if row is None:
            return
        if row.raiser_id is None:
            self._desk.refuse(f"It is not kept who raised {row.ref}: there is nobody to write to.")
            return
        which = "reply" if row.answered else "acknowledge"
        self._desk.go("printroom", (LETTER, row.id, {"which": which, "issues": [row.id]}))

    def sign_off(self) -> None:
        self._ask(SignOffDialog(self._desk, self._page), "The period is signed off.")

    # -- for all deeds

    def _ask(self, dialog: Any, said: str = "") -> bool:
        if not dialog.ask():
            return False
        if said:
            self._desk.say(said, undo=True)
        return True


def _reply_first(clock: ClockRow) -> bool:
    return clock.clock is not ClockKind.REPLY


class _Runs:
    """Lets through promises by the day that are not kept; the one of an id where one is named."""

    def __init__(self, clock_id: UUID | None) -> None:
        self._id = clock_id

    def __call__(self, clock: ClockRow) -> bool:
        return clock.met_on is None and clock.due is not None and self._id in (None, clock.id)


class _Missed:
    """Lets through promises not kept in time; the one of an id where one is named."""

    def __init__(self, clock_id: UUID | None, desk: Any) -> None:
        self._id, self._today, self._now = clock_id, desk.today(), desk.services.clocks.now()

    def __call__(self, clock: ClockRow) -> bool:
        return clock.missed(self._today, self._now) and self._id in (None, clock.id)

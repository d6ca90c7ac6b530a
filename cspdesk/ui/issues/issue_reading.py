"""What the page of issues reads: those of its view at once, all others and what is counted over them after."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from cspdesk.domain.answers import ClockRow
from cspdesk.domain.changes import Changes
from cspdesk.domain.issue_figures import Figure
from cspdesk.domain.issues import IssueRow
from cspdesk.ui.desk import Desk, Progress
from cspdesk.ui.issues.issue_cells import IssueLine, lines

_MANY = 1000
"""With so many issues the window does not wait for those beside the open ones."""
_FEW = 200
"""So many changed records are looked up at once; of more the worker brings what became of them."""


@dataclass(frozen=True)
class Whole:
    """Every issue of the page with its promise, and the figures over them."""

    issues: Sequence[IssueRow]
    lines: dict[UUID, IssueLine]
    figures: Sequence[Figure]


class IssueReading(QObject):
    """Issues with their promises. Signal `counted` a Whole, a turn after `read` or when the worker has it.

    Until the worker has it, `lines` are those known before, with what a change touched read at once, or else the
    open ones; then it is `late`.
    """

    counted = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.lines: dict[UUID, IssueLine] = {}
        self.body_id: UUID | None = None
        self._issues: Sequence[IssueRow] = ()
        self.whole = True
        self.late = False
        self._all_listed = False
        self._turn = 0
        self._rest = QTimer(self, singleShot=True, interval=0)
        self._rest.timeout.connect(self._count)

    def read(self, body_id: UUID | None, open_alone: bool = False, changes: Changes | None = None) -> None:
        """Reads the issues of a body, of all, or only the open ones of all."""
        self._turn += 1
        self.body_id = body_id
        reads = self._desk.services.issues
        known = self._all_listed and len(self._issues) >= _MANY
        mends = known and changes is not None
        if body_id is None and (mends or (not open_alone and reads.count() >= _MANY)):
            self._issues = self._mended(changes) if known else reads.open()
            self.whole, self.late = False, True
        else:
            if body_id is not None:
                self._issues = reads.of_body(body_id)
            else:
                self._issues = reads.open() if open_alone else reads.all()
            self.whole = not open_alone
            self.late = open_alone and len(self._issues) >= _MANY
            self._all_listed = self.whole and body_id is None
        self.lines = self._lines(self._issues, self._desk.services.clocks.all())
        self._rest.start()

    def need_all(self) -> None:
        """Reads what was left out, for a view that lists it, unless the worker is at it."""
        if not self.whole and not self.late:
            self.read(self.body_id)

    def finish(self) -> None:
        """Reads now what was left out, for what counts all of them."""
        if not self.whole:
            self._take(self._turn, self._desk.attempt(self._whole))

    def bring(self, issue_id: UUID) -> None:
        """Lists one issue that is wanted before the worker has them all."""
        issue = self._desk.services.issues.get(issue_id)
        self._issues = [*self._issues, issue]
        self.lines |= self._lines([issue], self._desk.services.clocks.all())

    def _mended(self, changes: Changes | None) -> Sequence[IssueRow]:
        """What is known of all issues, with those a change touched read again."""
        if changes is None or sum(map(len, changes.records.values())) > _FEW:
            return self._issues
        fresh = self._desk.services.issues.touched_by(changes)
        kept = [fresh.pop(issue.id, issue) for issue in self._issues]
        return [issue for issue in (*kept, *fresh.values()) if issue is not None]

    def _lines(self, issues: Sequence[IssueRow], clocks: Sequence[ClockRow]) -> dict[UUID, IssueLine]:
        of = self._desk.services.clocks
        made = lines(issues, clocks, of.days_left(clocks), self._desk.today(), of.now())
        return {line.id: line for line in made}

    def _count(self) -> None:
        if not self._desk.ready:
            return
        if self.whole:
            whole = self._desk.attempt(partial(self._whole, self._issues, self.lines))
            if whole is not None:
                self.counted.emit(whole)
        elif self.late:
            self._desk.run(self._on_worker, partial(self._take, self._turn), quiet=True)
        else:
            self._take(self._turn, self._desk.attempt(self._whole))

    def _on_worker(self, _progress: Progress) -> Whole:
        return self._whole()

    def _whole(
        self, issues: Sequence[IssueRow] | None = None, known: dict[UUID, IssueLine] | None = None
    ) -> Whole:
        office = self._desk.services
        every, clocks = office.issues.all() if issues is None else issues, office.clocks.all()
        made = self._lines(every, clocks) if known is None else known
        return Whole(every, made, office.answers.figures(every, clocks))

    def _take(self, turn: int, whole: Whole | None) -> None:
        """Takes what was read after, unless it was read anew meanwhile."""
        if whole is None or turn != self._turn:
            return
        self._issues, self.lines = whole.issues, whole.lines
        self.whole, self.late, self._all_listed = True, False, True
        self.counted.emit(whole)

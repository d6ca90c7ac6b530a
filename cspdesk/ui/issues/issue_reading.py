"""What the page of issues reads: those of its view at once, all others and what is counted over them after."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from cspdesk.domain.answers import ClockRow
from cspdesk.domain.issue_figures import Figure
from cspdesk.domain.issues import IssueRow
from cspdesk.ui.desk import Desk, Progress
from cspdesk.ui.issues.issue_cells import IssueLine, lines

_MANY = 1000
"""With so many open issues the others are read on the worker."""


@dataclass(frozen=True)
class Whole:
    """Every issue of the page with its promise, and the figures over them."""

    issues: Sequence[IssueRow]
    lines: dict[UUID, IssueLine]
    figures: Sequence[Figure]


class IssueReading(QObject):
    """Issues with their promises. Signal `counted` a Whole, a turn after `read` or when the worker has it."""

    counted = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.lines: dict[UUID, IssueLine] = {}
        self.body_id: UUID | None = None
        self._issues: Sequence[IssueRow] = ()
        self.whole = True
        self._turn = 0
        self._rest = QTimer(self, singleShot=True, interval=0)
        self._rest.timeout.connect(self._count)

    def read(self, body_id: UUID | None, open_alone: bool = False) -> None:
        """Reads the issues of a body, of all, or only the open ones of all."""
        self._turn += 1
        self.body_id, self.whole = body_id, not open_alone
        reads = self._desk.services.issues
        if open_alone:
            self._issues = reads.open()
        else:
            self._issues = reads.all() if body_id is None else reads.of_body(body_id)
        self.lines = self._lines(self._issues, self._desk.services.clocks.all())
        self._rest.start()

    def need_all(self) -> None:
        """Reads what was left out, for a view that lists it."""
        if not self.whole:
            self.read(self.body_id)

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
        elif len(self._issues) < _MANY:
            self._take(self._turn, self._desk.attempt(self._whole))
        else:
            self._desk.run(self._on_worker, partial(self._take, self._turn), quiet=True)

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
        self._issues, self.lines, self.whole = whole.issues, whole.lines, True
        self.counted.emit(whole)

"""What the page of the plan reads: the plan at once, what feeds it on the worker once the page is painted."""

from dataclasses import replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from cspdesk.domain.plan_progress import covered, unanswered
from cspdesk.ui.desk import Desk, Progress
from cspdesk.ui.plan.reading import PlanReading, Wanted
from cspdesk.ui.plan.view_rows import Beside


class PlanReader(QObject):
    """Signal `fed` once all that feeds the plan is there; `counted` tells whether it is."""

    fed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.reading: PlanReading | None = None
        self.counted = True
        self._turn = 0
        self._around: Beside | None = None
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._read_feeds)

    def forget(self) -> None:
        """Shows no plan."""
        self.reading, self._around = None, None
        self._turn += 1

    def read(self, plan_id: UUID) -> PlanReading:
        """Reads a plan; what fed it a moment ago stands until that is read again."""
        before, self._turn, self._around = self.reading, self._turn + 1, None
        file = self._desk.services.plans.file(plan_id, fed=False)
        fed = before is not None and before.fed and before.plan.id == plan_id
        if fed and before is not None:
            known = {step.id for step in file.milestones}
            acted = tuple(step for step in before.file.milestones if step.action_id and step.id not in known)
            lines = {line.id for line in file.lines}
            feeds = tuple(feed for feed in before.file.feeds if feed.line_id in lines)
            file = replace(file, feeds=feeds, milestones=(*file.milestones, *acted))
        self.reading = PlanReading(file, self._desk.today(), fed)
        self.counted = False
        self._later.start()
        return self.reading

    def _read_feeds(self) -> None:
        if self._desk.ready and self.reading is not None:
            job = _Feeding(self._desk, self.reading.plan.id)
            self._desk.run(job, partial(self._on_fed, self._turn), quiet=True)

    def _on_fed(self, turn: int, reading: PlanReading) -> None:
        """Takes what was read, unless the plan was read anew meanwhile."""
        if turn == self._turn:
            self.reading, self.counted = reading, True
            self.fed.emit()

    def around(self) -> Beside:
        """The areas, and the year before; read when they are first asked for."""
        if self._around is None:
            plans, reading = self._desk.services.plans, self.reading
            follows = reading is not None and reading.plan.follows_id is not None
            compared = plans.comparison(reading.plan.id) if follows and reading is not None else None
            self._around = Beside(plans.coverage(), compared)
        return self._around

    def counts(self, areas: bool = False) -> dict[str, str]:
        """The numbers of the views that ask for something to be done; that of the areas when it is wanted."""
        reading = self.reading
        if reading is None:
            return {}
        got = reading.progress(reading.plan.id)
        found = {
            "smart": sum(not reading.smart(line).smart for line in reading.targets(reading.shown(Wanted()))),
            "late": len(got.late_lines) + len(got.slipping),
            "questions": len(unanswered(reading.file.notes)),
        }
        said = {key: str(count) for key, count in found.items() if count}
        if areas:
            part = covered(self.around().areas)
            said |= {"areas": f"{part.part}/{part.whole}"} if part.of else {}
        return said


class _Feeding:
    """Reads a plan with all that feeds it, on the worker, and works out how it stands."""

    def __init__(self, desk: Desk, plan_id: UUID) -> None:
        self._office, self._today, self._plan_id = desk.services, desk.today(), plan_id

    def __call__(self, _progress: Progress) -> PlanReading:
        return PlanReading(self._office.plans.file(self._plan_id), self._today).prepared()

"""Days of a year worked out and planned: those of a few bodies at once, those of many on the worker."""

import datetime as dt
from collections.abc import Sequence
from functools import partial
from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from cspdesk.domain.planning import PlanProposal
from cspdesk.errors import Refused
from cspdesk.services.planning import PlanningService, planned_words
from cspdesk.ui.desk import Desk, Progress

MANY = 40
"""With so many bodies, or meetings to plan, the window does not wait."""


class Question(NamedTuple):
    """Whose days are wanted, and from when to when."""

    bodies: Sequence[UUID]
    first: dt.date
    last: dt.date
    skip: bool


class Proposing(QObject):
    """Signal `proposed(proposal, refusal)`, for the newest question alone."""

    proposed = Signal(object, str)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._wanted: Question | None = None
        self._busy: Question | None = None

    @property
    def waiting(self) -> bool:
        """True while days are asked for and not there."""
        return self._wanted is not None

    def ask(self, question: Question | None) -> None:
        """Works the days out; there are none without a question."""
        self._wanted = question
        if question is None:
            self.proposed.emit(PlanProposal(()), "")
        elif len(question.bodies) < MANY:
            self._answer(*_worked_out(self._desk.services.planning, question))
        elif self._busy is None:
            self._begin(question)

    def _begin(self, question: Question) -> None:
        self._busy = question
        job = partial(_on_worker, self._desk.services.planning, question)
        self._desk.run(job, self._on_done, self._on_failed, "Working out days", quiet=True)

    def _on_done(self, found: tuple[PlanProposal, str]) -> None:
        done, self._busy = self._busy, None
        if done is self._wanted:
            self._answer(*found)
        elif self._wanted is not None:
            self._begin(self._wanted)

    def _on_failed(self, error: Exception) -> None:
        self._busy = None
        self._answer(PlanProposal(()), str(error))

    def _answer(self, proposal: PlanProposal, refusal: str) -> None:
        self._wanted = None
        self.proposed.emit(proposal, refusal)


def plan_on_worker(desk: Desk, proposal: PlanProposal) -> None:
    """Plans the days that are ticked while the window goes on, and says so when they are there."""
    job = partial(_planned, desk.services.planning, proposal)
    desk.run(job, _Said(desk), title="Planning meetings")


def _worked_out(planning: PlanningService, asked: Question) -> tuple[PlanProposal, str]:
    try:
        return planning.propose(asked.bodies, asked.first, asked.last, asked.skip), ""
    except Refused as refusal:
        return PlanProposal(()), str(refusal)


def _on_worker(planning: PlanningService, asked: Question, _progress: Progress) -> tuple[PlanProposal, str]:
    return _worked_out(planning, asked)


def _planned(planning: PlanningService, proposal: PlanProposal, progress: Progress) -> list[dt.date]:
    planning.plan(proposal, partial(progress.step, "Planning meetings"))
    return [each.day for each in proposal.meetings if each.ticked]


class _Said:
    """Says what was planned; the dialog is gone by then."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def __call__(self, days: Sequence[dt.date]) -> None:
        self._desk.say(planned_words(days), undo=True)

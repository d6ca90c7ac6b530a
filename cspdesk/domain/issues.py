"""Issues: what residents said, public words and private detail apart."""

import datetime as dt
from dataclasses import dataclass, replace
from uuid import UUID

from cspdesk.domain.answer_kinds import Answer, Dealt, Matter, Worked
from cspdesk.domain.kinds import IssueSource, IssueState


@dataclass(frozen=True)
class IssueRow:
    """One issue; `words` and the answer may be printed for the public, `private_detail` and the raiser never.

    `told_on` is the last day people were told of the answer; `actions` and `open_actions` count what it led to.
    """

    id: UUID
    code: str
    year: int
    running: int
    suffix: str
    words: str
    private_detail: str
    kind: str
    place: str
    source: IssueSource
    body_id: UUID | None
    body: str
    meeting_id: UUID | None
    item_id: UUID | None
    raiser_id: UUID | None
    raiser: str
    raised_on: dt.date
    state: IssueState
    matter: Matter
    ward: str
    written: bool
    councillor_id: UUID | None
    councillor: str
    agency_id: UUID | None
    agency: str
    activity_id: UUID | None
    received_at: dt.datetime | None
    update_days: int | None
    next_update: dt.date | None
    answer: Answer
    answer_words: str
    answer_why: str
    answered_on: dt.date | None
    closed_on: dt.date | None
    dealt: Dealt
    stage: int
    follow_up_on: dt.date | None
    worked: Worked
    worked_on: dt.date | None
    worked_note: str
    told_on: dt.date | None
    actions: int
    open_actions: int

    @property
    def ref(self) -> str:
        """Permanent number, such as F07-2026-S003."""
        return f"{self.code}-{self.year}-S{self.running:03d}{self.suffix}"

    @property
    def answered(self) -> bool:
        return self.answer is not Answer.NONE

    @property
    def owes_telling(self) -> bool:
        """True when it has an answer that nobody has been told of yet: it stands on the "tell people" list."""
        if self.answered_on is None or not self.answered:
            return False
        return self.told_on is None or self.told_on < self.answered_on

    @property
    def we_did(self) -> str:
        """The answer as a leaflet prints it: what was done and, where it could not be, why."""
        return " ".join(part for part in (self.answer_words, self.answer_why) if part)

    def due_for_update(self, today: dt.date) -> bool:
        """True when the person who raised it was promised news by today and it is not answered."""
        return self.next_update is not None and self.next_update <= today and not self.answered

    def due_for_asking(self, today: dt.date) -> bool:
        """True when it is time to ask whether the answer worked."""
        return (
            self.follow_up_on is not None
            and self.follow_up_on <= today
            and self.worked is Worked.NOT_ASKED
            and self.answered
        )


def as_it_stood(issue: IssueRow, day: dt.date, first_told: dt.date | None) -> IssueRow | None:
    """An issue as it stood at the end of a day; None before it was raised.

    `first_told` is the first day people were told of its answer.
    """
    if issue.raised_on > day:
        return None
    stood = issue
    if stood.told_on is not None and stood.told_on > day:
        known = first_told if first_told is not None and first_told <= day else None
        stood = replace(stood, told_on=known)
    if stood.closed_on is not None and stood.closed_on > day:
        answered = stood.answered_on is not None and stood.answered_on <= day
        state = IssueState.ANSWERED if answered else IssueState.OPEN
        stood = replace(stood, state=state, closed_on=None)
    if stood.answered_on is not None and stood.answered_on > day:
        stood = replace(
            stood, answer=Answer.NONE, answer_words="", answer_why="", answered_on=None, state=IssueState.OPEN
        )
    return stood

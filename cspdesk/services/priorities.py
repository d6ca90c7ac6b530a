"""Local priorities of a forum: chosen at a meeting, worked on, and replaced."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from cspdesk.domain.answer_kinds import BallotMethod
from cspdesk.domain.kinds import Kind
from cspdesk.domain.priorities import (
    BallotLine,
    BallotRow,
    PriorityNote,
    PriorityRow,
    Ranked,
    tally,
)
from cspdesk.domain.text import one_line
from cspdesk.errors import Refused
from cspdesk.services.context import Context


@dataclass(frozen=True)
class Choice:
    """A choice on a ballot with what it got; `places` for a ranking: how often first, second and so on."""

    title: str
    issue_id: UUID | None = None
    votes: int = 0
    places: tuple[int, ...] = ()


class PriorityService:
    """Every change publishes Kind.PRIORITY, PRIORITY_NOTE or BALLOT."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._store = context.store

    def current(self, body_id: UUID | None = None, on_day: dt.date | None = None) -> list[PriorityRow]:
        """The priorities that stand on a day (today), of all forums or of one."""
        return self._store.priorities.all(body_id=body_id, on_day=on_day or self._context.today())

    def of_body(self, body_id: UUID) -> list[PriorityRow]:
        """Every priority a forum ever had."""
        return self._store.priorities.all(body_id=body_id)

    def notes(self, priority_id: UUID) -> list[PriorityNote]:
        return self._store.priorities.notes(priority_id)

    def set(
        self,
        body_id: UUID,
        titles: Sequence[tuple[str, UUID | None]],
        *,
        meeting_id: UUID | None = None,
        ballot_id: UUID | None = None,
        from_day: dt.date | None = None,
    ) -> list[UUID]:
        """Sets a forum's priorities (title and issue, in order); those that stood until then end the day before.

        Raises Refused for none, or for a day before the ones they replace began.
        """
        named = [(one_line(title), issue) for title, issue in titles if one_line(title)]
        if not named:
            raise Refused("Choose at least one priority.")
        day = from_day or self._context.today()
        with self._store.work("set local priorities") as work:
            for row in work.find(Kind.PRIORITY, body_id=body_id):
                if row["to_day"] is None:
                    if row["from_day"] > day:
                        raise Refused("Priorities were set for a later day already: change those instead.")
                    work.change(
                        Kind.PRIORITY, row["id"], to_day=max(day - dt.timedelta(days=1), row["from_day"])
                    )
            made = [
                work.add(
                    Kind.PRIORITY,
                    body_id=body_id,
                    position=position,
                    title=title,
                    issue_id=issue_id,
                    set_at_id=meeting_id,
                    ballot_id=ballot_id,
                    from_day=day,
                )
                for position, (title, issue_id) in enumerate(named, start=1)
            ]
            work.commit()
        return made

    def change(self, priority_id: UUID, **values: Any) -> None:
        with self._store.work("change a priority") as work:
            work.change(Kind.PRIORITY, priority_id, **values)
            work.commit()

    def end(self, priority_id: UUID, outcome: str = "") -> None:
        """Ends a priority today, with what came of it."""
        with self._store.work("end a priority") as work:
            work.change(Kind.PRIORITY, priority_id, to_day=self._context.today(), outcome=outcome.strip())
            work.commit()

    def note(
        self, priority_id: UUID, text: str, *, public: bool = True, on_day: dt.date | None = None
    ) -> UUID:
        """Adds a dated line of progress. Raises Refused without words."""
        if not text.strip():
            raise Refused("Type how it is going.")
        with self._store.work("progress of a priority") as work:
            made = work.add(
                Kind.PRIORITY_NOTE,
                priority_id=priority_id,
                on_day=on_day or self._context.today(),
                text=text.strip(),
                public=public,
            )
            work.commit()
        return made

    # Choosing

    def keep_ballot(
        self,
        body_id: UUID,
        method: BallotMethod,
        choices: Sequence[Choice],
        *,
        meeting_id: UUID | None = None,
        voters: int | None = None,
        on_day: dt.date | None = None,
    ) -> UUID:
        """Keeps the tally of a vote. Raises Refused for fewer than two choices or a count below nothing."""
        if len(choices) < 2:
            raise Refused("A vote needs two choices at least.")
        if any(choice.votes < 0 or min(choice.places, default=0) < 0 for choice in choices):
            raise Refused("Votes are 0 or more: type them again.")
        with self._store.work("keep the tally of a vote") as work:
            made = work.add(
                Kind.BALLOT,
                body_id=body_id,
                meeting_id=meeting_id,
                on_day=on_day or self._context.today(),
                method=method,
                voters=voters,
            )
            for position, choice in enumerate(choices, start=1):
                work.add(
                    Kind.BALLOT_LINE,
                    ballot_id=made,
                    position=position,
                    title=one_line(choice.title),
                    issue_id=choice.issue_id,
                    votes=choice.votes,
                    places=" ".join(map(str, choice.places)),
                )
            work.commit()
        return made

    def ballots(self, body_id: UUID) -> list[BallotRow]:
        return self._store.priorities.ballots(body_id)

    def lines(self, ballot_id: UUID) -> list[BallotLine]:
        return self._store.priorities.lines(ballot_id)

    def result(self, ballot: BallotRow) -> list[Ranked]:
        """The choices of a vote in order, ties told."""
        return tally(self.lines(ballot.id), ballot.method)

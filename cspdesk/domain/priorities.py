"""Local priorities: chosen at a meeting from the issues, by ranking, dots or hands, and worked on until replaced."""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from cspdesk.domain.answer_kinds import BallotMethod


@dataclass(frozen=True)
class PriorityRow:
    """One priority of one forum; `progress` is its newest public line and the day of it."""

    id: UUID
    body_id: UUID
    body: str
    position: int
    title: str
    words: str
    issue_id: UUID | None
    set_at_id: UUID | None
    ballot_id: UUID | None
    from_day: dt.date
    to_day: dt.date | None
    outcome: str
    progress: str
    progress_on: dt.date | None
    open_actions: int

    def current(self, day: dt.date) -> bool:
        return self.from_day <= day and (self.to_day is None or day <= self.to_day)


@dataclass(frozen=True)
class PriorityNote:
    id: UUID
    priority_id: UUID
    on_day: dt.date
    text: str
    public: bool


@dataclass(frozen=True)
class BallotRow:
    id: UUID
    body_id: UUID
    meeting_id: UUID | None
    on_day: dt.date
    method: BallotMethod
    voters: int | None
    note: str


@dataclass(frozen=True)
class BallotLine:
    """What one choice got: `votes` are dots or hands; `places` how often it was put first, second and so on."""

    id: UUID
    ballot_id: UUID
    position: int
    title: str
    issue_id: UUID | None
    votes: int
    places: str

    @property
    def place_counts(self) -> tuple[int, ...]:
        return tuple(int(part) for part in self.places.split())


@dataclass(frozen=True)
class Ranked:
    """A choice in the order of the tally; equal choices share a place."""

    title: str
    issue_id: UUID | None
    score: int
    place: int
    tied: bool


def score(line: BallotLine, method: BallotMethod, choices: int) -> int:
    """Votes, or for a ranking the points: a first of n choices gives n, a last gives 1 (Borda's count)."""
    if method is not BallotMethod.RANKING:
        return line.votes
    return sum(count * (choices - place) for place, count in enumerate(line.place_counts))


def tally(lines: Sequence[BallotLine], method: BallotMethod) -> list[Ranked]:
    """The choices in order, best first; choices of one score share a place and keep the order of the paper."""
    scored = [(score(line, method, len(lines)), line) for line in lines]
    found = []
    for points, line in sorted(scored, key=_best_first):
        better = sum(other > points for other, _ in scored)
        tied = sum(other == points for other, _ in scored) > 1
        found.append(Ranked(line.title, line.issue_id, points, better + 1, tied))
    return found


def places_of(ballots: Iterable[Sequence[int]], choices: int) -> list[list[int]]:
    """From papers (each the numbers of the choices in the voter's order) how often each choice got each place."""
    counts = [[0] * choices for _ in range(choices)]
    for ballot in ballots:
        for place, choice in enumerate(ballot):
            counts[choice][place] += 1
    return counts


def _best_first(scored: tuple[int, BallotLine]) -> tuple[int, int]:
    return -scored[0], scored[1].position

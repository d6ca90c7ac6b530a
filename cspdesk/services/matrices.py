"""The scored matrix: issues scored on criteria, a line drawn, proposed, agreed at a meeting, then locked."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from cspdesk.domain.check_kinds import MatrixState
from cspdesk.domain.dates import say_date
from cspdesk.domain.kinds import Kind
from cspdesk.domain.matrix import (
    CRITERIA,
    HIGHEST,
    MEANING,
    Matrix,
    MatrixRow,
    Ranked,
    kept_scores,
    proposed,
    ranked,
    read_scores,
)
from cspdesk.domain.text import fold, one_line
from cspdesk.errors import Refused
from cspdesk.services.context import Context

if TYPE_CHECKING:
    from cspdesk.store.work import UnitOfWork

_LOCKED = "This matrix was agreed and is never changed: make a copy that supersedes it."


@dataclass(frozen=True)
class Scored:
    """A matrix with its issues in their order."""

    matrix: Matrix
    rows: tuple[Ranked, ...]

    @property
    def proposed(self) -> tuple[Ranked, ...]:
        """What reaches the line."""
        return tuple(proposed(self.rows, self.matrix.cut_off))

    @property
    def chosen(self) -> tuple[Ranked, ...]:
        """What was taken in."""
        return tuple(row for row in self.rows if row.row.chosen)

    @property
    def unscored(self) -> tuple[Ranked, ...]:
        return tuple(row for row in self.rows if not row.complete)

    @property
    def without_reason(self) -> tuple[Ranked, ...]:
        """What was decided against the line and nobody wrote why."""
        return tuple(row for row in self.rows if row.differs(self.matrix.cut_off) and not row.row.reason)


class MatrixService:
    """Every change publishes Kind.MATRIX or MATRIX_ROW."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._store = context.store

    # Reading

    def all(self) -> list[Matrix]:
        """Every version, the newest first."""
        return self._store.risks.matrices()

    def get(self, matrix_id: UUID) -> Matrix:
        """Raises Refused when there is none of that id."""
        found = self._store.risks.matrices(matrix_id)
        if not found:
            raise Refused("That matrix is not in this store: look for it in the list of matrices.")
        return found[0]

    def scored(self, matrix_id: UUID) -> Scored:
        """A matrix with its issues, the highest total first."""
        matrix = self.get(matrix_id)
        return Scored(matrix, tuple(ranked(self._store.risks.matrix_rows(matrix_id), len(matrix.names))))

    def current(self) -> Matrix | None:
        """The one that is worked on, else the newest agreed; None when there is none."""
        every = self.all()
        still = next((each for each in every if not each.locked), None)
        agreed = next((each for each in every if each.state is MatrixState.AGREED), None)
        return still or agreed or (every[0] if every else None)

    def versions(self, matrix_id: UUID) -> list[Matrix]:
        """A matrix with all it follows and all that follow it, the newest first."""
        every = self.all()
        kin, before = {matrix_id}, 0
        while len(kin) != before:
            before = len(kin)
            kin |= {each.follows_id for each in every if each.id in kin and each.follows_id is not None}
            kin |= {each.id for each in every if each.follows_id in kin}
        return [each for each in every if each.id in kin]

    # Writing

    def add(
        self, title: str, criteria: Sequence[str] = CRITERIA, on_day: dt.date | None = None, note: str = ""
    ) -> UUID:
        """Begins an empty matrix. Raises Refused without a title or with fewer than two criteria."""
        named = [one_line(each) for each in criteria if one_line(each)]
        if not one_line(title):
            raise Refused("Type what the matrix is called, such as “Strategic assessment 2027”.")
        if len(named) < 2 or len({fold(each) for each in named}) < len(named):
            raise Refused("A matrix needs two criteria or more, each of its own name, one a line.")
        with self._store.work("begin a matrix") as work:
            made = work.add(
                Kind.MATRIX,
                title=one_line(title),
                on_day=on_day or self._context.today(),
                criteria="\n".join(named),
                meaning=MEANING,
                highest=HIGHEST,
                note=note.strip(),
            )
            work.commit()
        return made

    def rename(self, matrix_id: UUID, *, title: str, meaning: str = "", note: str = "") -> None:
        """Changes what it is called, what its scores mean and its note. Raises Refused once it is agreed."""
        self._open(matrix_id)
        if not one_line(title):
            raise Refused("Type what the matrix is called.")
        with self._store.work("change the matrix") as work:
            work.change(
                Kind.MATRIX,
                matrix_id,
                title=one_line(title),
                meaning=one_line(meaning) or MEANING,
                note=note.strip(),
            )
            work.commit()

    def add_issue(self, matrix_id: UUID, issue: str, marks: Sequence[int | None] = ()) -> UUID:
        """Adds an issue at the end. Raises Refused without words, for one that is there, and for a score past 5."""
        matrix = self._to_score(matrix_id)
        said = one_line(issue)
        if not said:
            raise Refused("Type the issue, such as “Burglary Dwelling”.")
        rows = self._store.risks.matrix_rows(matrix_id)
        if any(fold(row.issue) == fold(said) for row in rows):
            raise Refused(f"“{said}” is in this matrix already.")
        _check(matrix, marks)
        scores = read_scores(kept_scores(marks), len(matrix.names))
        with self._store.work(f"add {said} to the matrix") as work:
            made = work.add(
                Kind.MATRIX_ROW,
                matrix_id=matrix_id,
                position=1 + max((row.position for row in rows), default=0),
                issue=said,
                scores=kept_scores(scores),
                scored_by=self._who("") if any(mark is not None for mark in marks) else "",
            )
            self._follow_line(work, matrix, matrix.cut_off)
            work.commit()
        return made

    def rename_issue(self, row_id: UUID, issue: str) -> None:
        """Raises Refused without words or once the matrix is agreed."""
        row = self._row(row_id)
        self._to_score(row.matrix_id)
        if not one_line(issue):
            raise Refused("Type the issue.")
        with self._store.work("rename an issue of the matrix") as work:
            work.change(Kind.MATRIX_ROW, row_id, issue=one_line(issue))
            work.commit()

    def remove_issue(self, row_id: UUID) -> None:
        """Takes an issue off. Raises Refused once the matrix is proposed or agreed."""
        row = self._row(row_id)
        self._to_score(row.matrix_id)
        with self._store.work(f"take {row.issue} off the matrix") as work:
            work.delete(Kind.MATRIX_ROW, row_id)
            work.commit()

    def score(self, row_id: UUID, criterion: int, mark: int | None) -> None:
        """Gives one score, counted from 0; None takes it back. Who scored is kept with the issue.

        Raises Refused for a number past the highest, and once the matrix is proposed or agreed.
        """
        row = self._row(row_id)
        matrix = self._to_score(row.matrix_id)
        _check(matrix, (mark,))
        names = matrix.names
        if not 0 <= criterion < len(names):
            raise Refused("There is no such criterion: choose one of the columns.")
        marks = list(row.marks(len(names)))
        marks[criterion] = mark
        with self._store.work(f"score {row.issue}, {names[criterion]}") as work:
            work.change(
                Kind.MATRIX_ROW, row_id, scores=kept_scores(marks), scored_by=self._who(row.scored_by)
            )
            self._follow_line(work, matrix, matrix.cut_off)
            work.commit()

    def draw_line(self, matrix_id: UUID, cut_off: int | None) -> None:
        """Draws the line at a total: what reaches it is in, but where a reason says otherwise.

        Raises Refused past the maximum and once the matrix is agreed.
        """
        matrix = self._open(matrix_id)
        if cut_off is not None and not 1 <= cut_off <= matrix.maximum:
            raise Refused(f"The line is drawn at a total from 1 to {matrix.maximum}.")
        words = "take the line away" if cut_off is None else f"draw the line at {cut_off}"
        with self._store.work(words) as work:
            work.change(Kind.MATRIX, matrix_id, cut_off=cut_off)
            self._follow_line(work, matrix, cut_off)
            work.commit()

    def decide(self, row_id: UUID, chosen: bool, reason: str = "") -> None:
        """Takes an issue in or leaves it out, with the reason.

        Raises Refused without a reason where that goes against the line, and once the matrix is agreed.
        """
        row = self._row(row_id)
        matrix = self._open(row.matrix_id)
        said = one_line(reason)
        above = matrix.cut_off is not None and row.total(len(matrix.names)) >= matrix.cut_off
        if matrix.cut_off is not None and chosen is not above and not said:
            against = "below the line and taken in" if chosen else "above the line and left out"
            raise Refused(f"{row.issue} would be {against}: write the reason.")
        words = "take in" if chosen else "leave out"
        with self._store.work(f"{words} {row.issue}") as work:
            work.change(Kind.MATRIX_ROW, row_id, chosen=chosen, reason=said)
            work.commit()

    def propose(self, matrix_id: UUID, body_id: UUID, on_day: dt.date | None = None) -> None:
        """Proposes what is in to a body; its scores stand from then on.

        Raises Refused while an issue has no score, no line is drawn, or a choice against the line has no reason.
        """
        matrix = self._to_score(matrix_id)
        self._ready(self.scored(matrix_id))
        with self._store.work(f"propose {matrix.title}") as work:
            work.change(
                Kind.MATRIX,
                matrix_id,
                state=MatrixState.PROPOSED,
                proposed_on=on_day or self._context.today(),
                proposed_to_id=work.get(Kind.BODY, body_id)["id"],
            )
            work.commit()

    def withdraw(self, matrix_id: UUID) -> None:
        """Makes a proposed matrix a draft again. Raises Refused for any other."""
        matrix = self._open(matrix_id)
        if matrix.state is not MatrixState.PROPOSED:
            raise Refused("This matrix is a draft: there is nothing to take back.")
        with self._store.work("take the proposal back") as work:
            work.change(
                Kind.MATRIX, matrix_id, state=MatrixState.DRAFT, proposed_on=None, proposed_to_id=None
            )
            work.commit()

    def agree(self, matrix_id: UUID, meeting_id: UUID, on_day: dt.date | None = None, by: str = "") -> None:
        """Keeps that a meeting agreed it; the one it follows is superseded. It cannot be undone.

        Raises Refused for a draft, a day to come, and what `propose` refuses.
        """
        matrix = self._open(matrix_id)
        if matrix.state is not MatrixState.PROPOSED:
            raise Refused("Propose the matrix first: what is agreed is the list that was proposed.")
        self._ready(self.scored(matrix_id))
        with self._store.work(f"agree {matrix.title}", final=True) as work:
            day = on_day or work.get(Kind.MEETING, meeting_id)["day"]
            if day > self._context.today():
                raise Refused(f"{say_date(day)} has not come yet: give the day on which it was agreed.")
            if matrix.follows_id is not None:
                work.change(Kind.MATRIX, matrix.follows_id, state=MatrixState.SUPERSEDED)
            work.change(
                Kind.MATRIX,
                matrix_id,
                state=MatrixState.AGREED,
                agreed_on=day,
                agreed_at_id=meeting_id,
                agreed_by=one_line(by),
            )
            work.commit()

    def supersede(self, matrix_id: UUID, title: str = "") -> UUID:
        """A copy to be scored anew, with the same issues and scores; the agreed one stands until it is agreed.

        Raises Refused for a matrix that is not agreed, or that has a copy already.
        """
        matrix = self.get(matrix_id)
        if matrix.state is not MatrixState.AGREED:
            raise Refused("Only an agreed matrix is superseded: change this one as it is.")
        if any(each.follows_id == matrix_id for each in self.all()):
            raise Refused("There is a copy of this matrix already: go on with that one.")
        rows = self._store.risks.matrix_rows(matrix_id)
        with self._store.work(f"make a copy of {matrix.title}") as work:
            made = work.add(
                Kind.MATRIX,
                title=one_line(title) or matrix.title,
                on_day=self._context.today(),
                criteria=matrix.criteria,
                meaning=matrix.meaning,
                highest=matrix.highest,
                cut_off=matrix.cut_off,
                follows_id=matrix_id,
            )
            for row in rows:
                work.add(
                    Kind.MATRIX_ROW,
                    matrix_id=made,
                    position=row.position,
                    issue=row.issue,
                    scores=row.scores,
                    chosen=row.chosen,
                    reason=row.reason,
                    scored_by=row.scored_by,
                    plan_priority_id=row.plan_priority_id,
                )
            work.commit()
        return made

    def remove(self, matrix_id: UUID) -> None:
        """Takes a draft away with its issues. Raises Refused once it is agreed."""
        matrix = self._open(matrix_id)
        with self._store.work(f"delete {matrix.title}") as work:
            for row in self._store.risks.matrix_rows(matrix_id):
                work.delete(Kind.MATRIX_ROW, row.id)
            work.delete(Kind.MATRIX, matrix_id)
            work.commit()

    # Inside

    def _open(self, matrix_id: UUID) -> Matrix:
        matrix = self.get(matrix_id)
        if matrix.locked:
            raise Refused(_LOCKED)
        return matrix

    def _to_score(self, matrix_id: UUID) -> Matrix:
        matrix = self._open(matrix_id)
        if matrix.state is MatrixState.PROPOSED:
            raise Refused(
                "This matrix is proposed and its scores stand: take the proposal back to change them."
            )
        return matrix

    def _row(self, row_id: UUID) -> MatrixRow:
        found = self._store.risks.matrix_row(row_id)
        if found is None:
            raise Refused("That issue is not in this matrix any more.")
        return found

    def _ready(self, scored: Scored) -> None:
        if not scored.rows:
            raise Refused("There is no issue in this matrix yet.")
        if scored.unscored:
            first = scored.unscored[0].row.issue
            raise Refused(f"{len(scored.unscored)} of its issues are not scored yet, {first} among them.")
        if scored.matrix.cut_off is None:
            raise Refused("Draw the line first: what reaches it is proposed.")
        if scored.without_reason:
            first = scored.without_reason[0].row.issue
            raise Refused(f"{first} was decided against the line: write the reason.")

    @staticmethod
    def _follow_line(work: "UnitOfWork", matrix: Matrix, line: int | None) -> None:
        """Takes in what reaches the line and leaves out the rest, but where a reason says otherwise."""
        for row in work.find(Kind.MATRIX_ROW, matrix_id=matrix.id):
            if not row["reason"]:
                marks = read_scores(row["scores"], len(matrix.names))
                total = sum(mark or 0 for mark in marks)
                work.change(Kind.MATRIX_ROW, row["id"], chosen=line is not None and total >= line)

    def _who(self, known: str) -> str:
        """Who scored, with who scores now."""
        names = [name for name in known.split("; ") if name]
        own = one_line(self._store.person).replace(";", ",")
        return "; ".join(dict.fromkeys([*names, own] if own else names))


def _check(matrix: Matrix, marks: Sequence[int | None]) -> None:
    for mark in marks:
        if mark is not None and not 0 <= mark <= matrix.highest:
            raise Refused(f"A score is a whole number from 0 to {matrix.highest}.")

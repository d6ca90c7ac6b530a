"""What leaves for others without personal data: counts alone, looked through before they go."""

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from cspdesk.domain.kinds import ActionState
from cspdesk.domain.leaks import found
from cspdesk.domain.sheets import Cell, Column, ColumnKind, TableSheet
from cspdesk.errors import Refused
from cspdesk.services.attendance import AttendanceService
from cspdesk.services.context import Context

LINE = "Counts alone: no name, no words anybody said, no address and no number of a person."
_FEWEST = 5
"""Smaller counts of people are not told one by one: somebody could be known by them."""
_COUNTED = (
    "Meetings held", "People present", "Residents", "Young people", "Partner agencies", "Issues raised",
    "Issues answered", "Actions given", "Actions done", "Outreach and events", "People reached",
)  # fmt: skip


class DepersonalService:
    """Reads only."""

    def __init__(
        self,
        context: Context,
        attendance: AttendanceService,
        write: Callable[[Sequence[TableSheet]], bytes],
    ) -> None:
        self._context, self._attendance, self._write = context, attendance, write
        self._store = context.store

    def tables(self, from_day: dt.date | None = None, to_day: dt.date | None = None) -> list[TableSheet]:
        """Each forum in counts over a period, this plan year without one, and issues by kind.

        Raises Refused when anything personal is found in them, naming it.
        """
        year = self._attendance.year()
        first, last = from_day or year.start, to_day or year.end
        tables = [self._forums(first, last), self._kinds(first, last)]
        self.look_through(cell for table in tables for row in table.rows for cell in row)
        return tables

    def workbook(self) -> bytes:
        """The tables of this plan year as a workbook."""
        return self._write(self.tables())

    def look_through(self, cells: Iterable[Cell]) -> None:
        """Raises Refused for a text that gives somebody away."""
        own = self._context.partnership
        names = self._store.people.names()
        for cell in cells:
            told = found(cell, names, (own.email, own.phone, own.address)) if isinstance(cell, str) else ()
            if told:
                raise Refused(
                    f"Nothing was written: it would give away the {told[0]}. Change that word first."
                )

    def _forums(self, first: dt.date, last: dt.date) -> TableSheet:
        actions = self._store.actions.all()
        issues = self._store.issues.all()
        outings = self._store.activities.all(from_day=first, to_day=last)
        rows = []
        for body in self._store.bodies.forums(self._context.today()):
            came = self._attendance.who_came(first, last, body.id)
            total = came.total
            raised = [i for i in issues if i.body_id == body.id and first <= i.raised_on <= last]
            given = [a for a in actions if a.body_id == body.id and first <= a.given_on <= last]
            out = [each for each in outings if each.body_id == body.id]
            counts = (
                len(came.meetings), total.people, total.residents_named + total.residents_unnamed, total.young,
                total.agencies, len(raised), sum(i.answered for i in raised), len(given),
                sum(a.state is ActionState.DONE for a in given), len(out), sum(each.reach for each in out),
            )  # fmt: skip
            rows.append((body.code, *counts))
        columns = (Column("Forum"), *(Column(name, ColumnKind.WHOLE) for name in _COUNTED))
        return self._sheet("Counts of forums", columns, tuple(rows), f"{first} to {last}. {LINE}")

    def _kinds(self, first: dt.date, last: dt.date) -> TableSheet:
        """Issues by kind, of all forums together; rare kinds are told as fewer than five."""
        counts = Counter(
            " ".join(issue.kind.split()) or "not told"
            for issue in self._store.issues.all()
            if first <= issue.raised_on <= last
        )
        rows = tuple(
            (kind, count if count >= _FEWEST else f"fewer than {_FEWEST}")
            for kind, count in sorted(counts.items(), key=_most)
        )
        columns = (Column("Kind of issue"), Column("Raised"))
        return self._sheet("Issues by kind", columns, rows, f"{first} to {last}. {LINE}")

    def _sheet(
        self, title: str, columns: tuple[Column, ...], rows: tuple[tuple[Cell, ...], ...], note: str
    ) -> TableSheet:
        day = dt.datetime.combine(self._context.today(), dt.time(), dt.UTC)
        return TableSheet(title, columns, rows, note, self._context.partnership.sample, day)


def _most(pair: tuple[str, int]) -> tuple[int, str]:
    return -pair[1], pair[0]

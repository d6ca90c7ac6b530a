"""What is kept of indicators day by day: figures, clashes settled, lines of plans they serve, and comments."""

import datetime as dt
from uuid import UUID

from cspdesk.domain.indicator_clashes import Clash, clashes
from cspdesk.domain.indicators import FigureRow, IndicatorRow
from cspdesk.domain.kinds import Kind
from cspdesk.domain.plan_kinds import NoteKind
from cspdesk.domain.text import one_line
from cspdesk.errors import Refused
from cspdesk.services.context import Context
from cspdesk.services.indicator_typed import CLAIMED, FigureTyped, figure_values
from cspdesk.services.plan_notes import newest


class IndicatorFigures:
    """Each verb is one unit of work."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._store = context.store

    def _row(self, indicator_id: UUID) -> IndicatorRow:
        found = next((row for row in self._store.indicators.all() if row.id == indicator_id), None)
        if found is None:
            raise Refused("That indicator is not in this store: look for it on the page of indicators.")
        return found

    # -- figures

    def add_figure(self, indicator_id: UUID, typed: FigureTyped) -> tuple[UUID, tuple[Clash, ...]]:
        """Keeps a figure and gives its id, with the clashes it raised: none keeps it from being entered.

        Raises Refused without a value or a count, and for a population or an N of nothing.
        """
        row = self._row(indicator_id)
        values = figure_values(row, typed, self._context.partnership.year_start_month)
        with self._store.work(f"add a figure of {row.code or row.name}") as work:
            made = work.add(Kind.FIGURE, indicator_id=indicator_id, **values)
            work.commit()
        return made, self._raised(row, made)

    def change_figure(self, figure_id: UUID, typed: FigureTyped) -> tuple[Clash, ...]:
        """Changes a figure; what was said to settle a clash stands only while value and period stay."""
        before = self.figure(figure_id)
        row = self._row(before.indicator_id)
        values = figure_values(row, typed, self._context.partnership.year_start_month)
        if any(getattr(before, name) != values[name] for name in CLAIMED):
            values["settled"] = ""
        with self._store.work(f"change a figure of {row.code or row.name}") as work:
            work.change(Kind.FIGURE, figure_id, **values)
            work.commit()
        return self._raised(row, figure_id)

    def figure(self, figure_id: UUID) -> FigureRow:
        """One figure. Raises Refused when there is none."""
        found = next((each for each in self._store.indicators.figures() if each.id == figure_id), None)
        if found is None:
            raise Refused("That figure is not in this store: look for it under its indicator.")
        return found

    def remove_figure(self, figure_id: UUID) -> None:
        row = self._row(self.figure(figure_id).indicator_id)
        with self._store.work(f"remove a figure of {row.code or row.name}") as work:
            work.delete(Kind.FIGURE, figure_id)
            work.commit()

    def _raised(self, row: IndicatorRow, figure_id: UUID) -> tuple[Clash, ...]:
        found = clashes(row, self._store.indicators.figures(row.id))
        return tuple(each for each in found if each.open and figure_id in (each.first.id, each.second.id))

    def settle(self, first_id: UUID, second_id: UUID, words: str) -> None:
        """Says why two figures that disagree both stand. Raises Refused without words."""
        said = words.strip()
        if not said:
            raise Refused("Type why both figures stand, such as which of them is used and why.")
        row = self._row(self.figure(first_id).indicator_id)
        with self._store.work(f"settle a clash of {row.code or row.name}") as work:
            for figure_id in (first_id, second_id):
                work.change(Kind.FIGURE, figure_id, settled=said)
            work.commit()

    def unsettle(self, first_id: UUID, second_id: UUID) -> None:
        """Opens a clash again."""
        with self._store.work("open a clash again") as work:
            for figure_id in (first_id, second_id):
                work.change(Kind.FIGURE, figure_id, settled="")
            work.commit()

    # -- lines of plans, and comments

    def link(self, indicator_id: UUID, line_id: UUID) -> None:
        """Ties a line of a plan to an indicator; a line that has its own is fed by this one besides."""
        row = self._row(indicator_id)
        with self._store.work(f"link {row.code or row.name} to a line of the plan") as work:
            line = work.get(Kind.PLAN_LINE, line_id)
            if line["indicator_id"] == indicator_id or work.find(
                Kind.LINE_FEED, line_id=line_id, indicator_id=indicator_id
            ):
                raise Refused("That line has this indicator already.")
            if line["indicator_id"] is None:
                work.change(Kind.PLAN_LINE, line_id, indicator_id=indicator_id)
            else:
                work.add(Kind.LINE_FEED, line_id=line_id, indicator_id=indicator_id)
            work.commit()

    def unlink(self, indicator_id: UUID, line_id: UUID) -> None:
        row = self._row(indicator_id)
        with self._store.work(f"unlink {row.code or row.name} from a line of the plan") as work:
            if work.get(Kind.PLAN_LINE, line_id)["indicator_id"] == indicator_id:
                work.change(Kind.PLAN_LINE, line_id, indicator_id=None)
            for feed in work.find(Kind.LINE_FEED, line_id=line_id, indicator_id=indicator_id):
                work.delete(Kind.LINE_FEED, feed["id"])
            work.commit()

    def comment(
        self,
        indicator_id: UUID,
        text: str,
        *,
        said_by: str = "",
        body_id: UUID | None = None,
        public: bool = False,
        on_day: dt.date | None = None,
    ) -> UUID:
        """Keeps what a forum or somebody of the public says of a target, for the next steering group.

        Raises Refused without words.
        """
        said = text.strip()
        if not said:
            raise Refused("Type what was said about the target.")
        row = self._row(indicator_id)
        own = [each for each in self._store.plans.all() if not each.local]
        with self._store.work(f"keep a comment on {row.code or row.name}") as work:
            made = work.add(
                Kind.PLAN_NOTE,
                kind=NoteKind.COMMENT,
                indicator_id=indicator_id,
                plan_id=newest(own, self._context.today()).id if own else None,
                body_id=body_id,
                on_day=on_day or self._context.today(),
                text=said,
                said_by=one_line(said_by),
                public=public,
            )
            work.commit()
        return made

    def answer_comment(self, comment_id: UUID, answer: str) -> None:
        """Answers a comment. Raises Refused without words."""
        if not answer.strip():
            raise Refused("Type the answer.")
        with self._store.work("answer a comment on a target") as work:
            work.change(Kind.PLAN_NOTE, comment_id, answer=answer.strip(), done_on=self._context.today())
            work.commit()

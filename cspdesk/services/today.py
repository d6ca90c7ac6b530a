"""The start screen: every forum on one line, what is due this week, and the glance of it that is kept."""

import datetime as dt
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from cspdesk.domain.cadence import meetings_status
from cspdesk.domain.dates import add_days, plan_year
from cspdesk.domain.kinds import Kind
from cspdesk.domain.today import WEEK_DAYS, DueMeeting, TodayGrid, TodayRow, Week, month_starts
from cspdesk.errors import Refused
from cspdesk.services.context import Context
from cspdesk.services.glance import Glance, write

if TYPE_CHECKING:
    from cspdesk.store.reads.today import ForumLine, ForumMeeting

KINDS = (
    Kind.PARTNERSHIP,
    Kind.BODY,
    Kind.BODY_STATE,
    Kind.ROLE,
    Kind.PERSON,
    Kind.AGENCY,
    Kind.MEETING,
    Kind.MEETING_BODY,
    Kind.ATTENDANCE,
    Kind.ACTION,
    Kind.ISSUE,
    Kind.FEEDBACK,
    Kind.ACTIVITY,
    Kind.MEASURE,
    Kind.PRIORITY,
)
"""The kinds the start screen counts."""


class TodayService:
    """Reads only; six selects for any number of forums."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._store = context.store

    def grid(self) -> TodayGrid:
        """The start screen as things stand now, forums in the office's order."""
        today = self._context.today()
        settings = self._context.partnership
        year = plan_year(today, settings.year_start_month)
        starts = month_starts(today)
        week_end = add_days(today, WEEK_DAYS - 1)
        reads = self._store.today
        rows = {forum.id: _of_body(forum) for forum in reads.forums(today)}
        for met in reads.last_before(min(starts[0], year.start)):
            rows.get(met.body_id, {}).update(_of_meeting(met))
        for met in reads.forum_meetings(today, starts, (year.start, year.end)):
            rows.get(met.body_id, {}).update(_of_meeting(met) | _of_year(met))
        counts = reads.action_counts(today, week_end)
        for count in counts:
            if count.body_id in rows:
                rows[count.body_id] |= {"open_actions": count.open, "overdue_actions": count.overdue}
        figures = reads.body_counts(today, (year.start, year.end))
        asked = figures.pop(None, {})
        for body_id, own in figures.items():
            if body_id in rows:
                rows[body_id].update(own)
        for row in rows.values():
            row.update(asked)
        week = self._week(today, week_end, sum(c.due for c in counts), sum(c.overdue for c in counts))
        made = tuple(TodayRow(**row, standing=_standing(row)) for row in rows.values())
        return TodayGrid(made, week, settings.contact_days)

    def _week(self, today: dt.date, week_end: dt.date, due: int, overdue: int) -> Week:
        lists: dict[str, list[DueMeeting]] = {"meeting": [], "papers": [], "minutes": []}
        for what, meeting in self._store.today.due_meetings(today, week_end):
            lists[what].append(meeting)
        return Week(tuple(lists["meeting"]), tuple(lists["papers"]), tuple(lists["minutes"]), due, overdue)


def _of_body(forum: "ForumLine") -> dict[str, Any]:
    return {
        "id": forum.id,
        "code": forum.code,
        "name": forum.name,
        "state": str(forum.state),
        "officer": forum.officer,
        "chair": forum.chair,
        "least": forum.least,
        "most": forum.most,
    }


def _of_meeting(met: "ForumMeeting") -> dict[str, Any]:
    if not met.held:
        return {"next_id": met.meeting_id, "next_day": met.day, "next_start": met.start}
    return {
        "last_id": met.meeting_id,
        "last_day": met.day,
        "minutes": str(met.minutes),
        "partners": met.partners,
    }


def _of_year(met: "ForumMeeting") -> dict[str, Any]:
    return {"months": met.months, "held": met.year_held, "to_come": met.year_to_come}


def _standing(row: dict[str, Any]) -> str:
    """How the year stands; early: what is planned counts before it is held."""
    held, least, most = row.get("held", 0), row["least"], row["most"]
    if least is None and most is None:
        return ""
    cannot = least is not None and held + row.get("to_come", 0) < least
    return str(meetings_status(held, least, most, cannot))


class GlanceKeeper:
    """Keeps the glance beside the store right: after changes while the window is open, and when the store is closed.

    A shared store, one opened for reading, and a day set by hand have none.
    """

    def __init__(self, context: Context, today: TodayService) -> None:
        self._context = context
        self._store = context.store
        self._today = today
        self._last: Glance | None = None

    def keep(self, grid: TodayGrid | None = None) -> None:
        """Writes the glance as things stand now; `grid` saves reading it again."""
        path = self._store.path
        if path is None or self._store.readonly or self._context.day_given or self._store.protected:
            return
        self._last = self._made(grid or self._today.grid())
        write(path, self._last)

    def before_close(self, changed: bool) -> None:
        """Takes the last glance while the store still answers; a store that was only read keeps its own."""
        if changed:
            # A store that was never filled has no start screen.
            with suppress(Refused):
                self.keep()

    def after_close(self) -> None:
        """Writes the last glance again: closing a store changes the file it belongs to."""
        if self._last is not None and self._store.path is not None:
            write(self._store.path, self._last)

    def _made(self, grid: TodayGrid) -> Glance:
        settings = self._context.partnership
        return Glance(
            grid,
            str(settings.id),
            self._store.position(),
            self._store.now(),
            settings.name,
            settings.area,
            settings.accent,
            settings.sample,
            settings.sample_today,
            settings.short_name,
        )

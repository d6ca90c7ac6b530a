"""Meetings and who came to them as tables for spreadsheets, counted by the one rule."""

import datetime as dt
from uuid import UUID

from cspdesk.domain.attendance import Count
from cspdesk.domain.kinds import MeetingState
from cspdesk.domain.meetings import MeetingRow
from cspdesk.domain.sheets import Cell, Column, ColumnKind, TableSheet
from cspdesk.domain.who_came import WhoCame
from cspdesk.services.attendance import AttendanceService
from cspdesk.services.context import Context

_DAY, _TIME, _WHOLE = ColumnKind.DAY, ColumnKind.TIME, ColumnKind.WHOLE
_MEETING = (
    Column("Number"), Column("Date", _DAY), Column("Start", _TIME), Column("End", _TIME), Column("Body"),
    Column("Place"), Column("State"), Column("Minutes"),
)  # fmt: skip
_COUNTS = tuple(
    Column(name, _WHOLE)
    for name in (
        "People present", "Partner agencies", "Residents named", "Residents not named", "Young people",
        "Stand-ins", "Apologies", "Absent",
    )
)  # fmt: skip
_PARTNER = (
    Column("Partner"),
    *(
        Column(name, _WHOLE)
        for name in ("Meetings attended", "Meetings expected", "People", "Stand-ins", "Apologies", "Absent")
    ),
)
_NOBODY: tuple[Cell, ...] = (None,) * len(_COUNTS)


class TableService:
    """Reads only; each table says when it is of a sample."""

    def __init__(self, context: Context, attendance: AttendanceService) -> None:
        self._context = context
        self._store = context.store
        self._attendance = attendance

    def meetings(
        self, body_id: UUID | None = None, from_day: dt.date | None = None, to_day: dt.date | None = None
    ) -> TableSheet:
        """Every meeting of a period, or of all time, with who came to those that were held."""
        meetings = self._store.meetings.all(body_id=body_id, from_day=from_day, to_day=to_day)
        held = [meeting for meeting in meetings if meeting.held]
        counts: dict[UUID, Count] = {}
        if held:
            came = self._attendance.who_came(held[0].day, held[-1].day, body_id)
            counts = {each.id: each.count for each in came.meetings}
        rows = tuple(
            (*_meeting(meeting), *(_counted(counts[meeting.id]) if meeting.id in counts else _NOBODY))
            for meeting in meetings
        )
        return self._sheet("Meetings", (*_MEETING, *_COUNTS), rows)

    def who_came(
        self, body_id: UUID | None = None, from_day: dt.date | None = None, to_day: dt.date | None = None
    ) -> list[TableSheet]:
        """Who came in a period (this plan year where none is given): by meeting, then by partner."""
        came = self._attendance.who_came(from_day, to_day, body_id)
        meetings = tuple((*_meeting(each.meeting), *_counted(each.count)) for each in came.meetings)
        note = f"{came.from_day} to {came.to_day}. The total counts each person and each partner once."
        total: tuple[Cell, ...] = ("Total", *(None,) * (len(_MEETING) - 1), *_counted(came.total))
        return [
            self._sheet("Meetings", (*_MEETING, *_COUNTS), (*meetings, total), note),
            self._sheet("Partners", self._partner_columns(), self._partners(came), note),
        ]

    def _partner_columns(self) -> tuple[Column, ...]:
        percent = (Column("Percent", _WHOLE),) if self._context.partnership.show_percent else ()
        return (*_PARTNER, *percent)

    def _partners(self, came: WhoCame) -> tuple[tuple[Cell, ...], ...]:
        rows: list[tuple[Cell, ...]] = []
        for each in came.agencies:
            percent = (each.percent,) if self._context.partnership.show_percent else ()
            rows.append(
                (
                    each.name, each.attended, each.expected, each.heads, each.stand_ins, each.apologies,
                    each.absent, *percent,
                )
            )  # fmt: skip
        return tuple(rows)

    def _sheet(
        self, title: str, columns: tuple[Column, ...], rows: tuple[tuple[Cell, ...], ...], note: str = ""
    ) -> TableSheet:
        day = dt.datetime.combine(self._context.today(), dt.time(), dt.UTC)
        return TableSheet(title, columns, rows, note, self._context.partnership.sample, day)


def _meeting(row: MeetingRow) -> tuple[Cell, ...]:
    state = row.state.value.replace("_", " ")
    minutes = "" if row.state is MeetingState.CANCELLED else row.minutes_state.value.replace("_", " ")
    return (row.ref, row.day, row.start, row.finish, row.bodies, row.place, state, minutes)


def _counted(count: Count) -> tuple[Cell, ...]:
    return (
        count.people, count.agencies, count.residents_named, count.residents_unnamed, count.young,
        count.stand_ins, count.apologies_heads, count.absent,
    )  # fmt: skip

"""Who came, as tables that leave as a workbook or CSV."""

import datetime as dt
from collections.abc import Callable, Sequence

from cspdesk.domain.attendance import Count
from cspdesk.domain.dates import say_date_short
from cspdesk.domain.sheets import Cell, Column, ColumnKind, TableSheet
from cspdesk.domain.who_came import WhoCame
from cspdesk.services.context import Context

_WHOLE, _DAY = ColumnKind.WHOLE, ColumnKind.DAY
_COUNTS = (
    Column("People", _WHOLE),
    Column("Agencies", _WHOLE),
    Column("Heads", _WHOLE),
    Column("Residents named", _WHOLE),
    Column("Residents counted", _WHOLE),
    Column("Young people", _WHOLE),
    Column("Stand-ins", _WHOLE),
    Column("Apologies", _WHOLE),
    Column("Absent", _WHOLE),
)


class AttendanceSheets:
    """Makes no change to the store."""

    def __init__(
        self,
        context: Context,
        book: Callable[[Sequence[TableSheet]], bytes],
        csv: Callable[[TableSheet], bytes],
    ) -> None:
        self._context = context
        self._book, self._csv = book, csv

    def book(self, report: WhoCame) -> bytes:
        """All tables of a report as a workbook."""
        return self._book(self.tables(report))

    def csv(self, report: WhoCame) -> bytes:
        """The agencies of a report as CSV."""
        return self._csv(self.agencies(report))

    def tables(self, report: WhoCame) -> list[TableSheet]:
        """Agencies, meetings, bodies and categories; what each counts is what the window shows."""
        return [
            self.agencies(report), self.meetings(report), self.bodies(report), self.categories(report)
        ]  # fmt: skip

    def agencies(self, report: WhoCame) -> TableSheet:
        names = ("Attended", "As a member", "Expected", "Heads", "Stand-ins", "Apologies", "Absent")
        percent = self._context.partnership.show_percent
        columns = (Column("Agency"), *(Column(name, _WHOLE) for name in names))
        if percent:
            columns = (*columns, Column("Percent", _WHOLE))
        rows = []
        for each in report.agencies:
            cells: tuple[Cell, ...] = (
                each.name, each.attended, each.as_member, each.expected, each.heads, each.stand_ins,
                each.apologies, each.absent,
            )  # fmt: skip
            rows.append((*cells, each.percent) if percent else cells)
        return self._sheet("Partners", columns, rows, report)

    def meetings(self, report: WhoCame) -> TableSheet:
        columns = (Column("Meeting"), Column("Day", _DAY), Column("Forum or group"), *_COUNTS)
        rows = [
            (each.meeting.ref, each.meeting.day, each.meeting.bodies, *_cells(each.count))
            for each in report.meetings
        ]
        total = ("All meetings", None, "", *_cells(report.total))
        return self._sheet("Meetings", columns, [*rows, total], report)

    def bodies(self, report: WhoCame) -> TableSheet:
        columns = (Column("Code"), Column("Forum or group"), Column("Held", _WHOLE), *_COUNTS)
        rows = [(each.code, each.name, each.held, *_cells(each.count)) for each in report.bodies]
        return self._sheet("Forums and groups", columns, rows, report)

    def categories(self, report: WhoCame) -> TableSheet:
        columns = (Column("Category"), Column("Heads", _WHOLE))
        rows: list[tuple[Cell, ...]] = [*report.categories.items(), ("All", report.total.heads)]
        return self._sheet("Members by category", columns, rows, report)

    def _sheet(
        self,
        title: str,
        columns: tuple[Column, ...],
        rows: Sequence[tuple[Cell, ...]],
        report: WhoCame,
    ) -> TableSheet:
        note = f"{say_date_short(report.from_day)} to {say_date_short(report.to_day)}"
        day = dt.datetime.combine(self._context.today(), dt.time(), dt.UTC)
        return TableSheet(title, columns, tuple(rows), note, self._context.partnership.sample, day)


def _cells(count: Count) -> tuple[Cell, ...]:
    return (
        count.people,
        count.agencies,
        count.heads,
        count.residents_named,
        count.residents_unnamed,
        count.young,
        count.stand_ins,
        count.apologies_heads,
        count.absent,
    )

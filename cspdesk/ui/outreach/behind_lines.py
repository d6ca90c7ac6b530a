"""The records behind a figure of the grids of outreach, a line each."""

from collections.abc import Iterable
from dataclasses import replace
from uuid import UUID

from cspdesk.domain.activities import ActivityRow
from cspdesk.domain.activity_kinds import ActivityState
from cspdesk.domain.dates import plan_year, say_date_short
from cspdesk.domain.measures import Source
from cspdesk.ui.desk import Desk
from cspdesk.ui.link_lines import Line
from cspdesk.ui.outreach.activity_words import state_chip


class BehindLines:
    """Lines of records by their ids; `known` activities are not read again."""

    def __init__(self, desk: Desk, known: dict[UUID, ActivityRow]) -> None:
        self._desk, self._known = desk, known

    def of_sources(self, sources: Iterable[Source], body: UUID | None) -> list[Line]:
        """Every meeting and activity behind a total, each with its number under the source it belongs to."""
        office = self._desk.services
        year = plan_year(self._desk.today(), office.context.partnership.year_start_month)
        held = office.meetings.all(body_id=body, from_day=year.start, to_day=year.end)
        meetings = {meeting.id: meeting for meeting in held}
        lines = []
        for source in sources:
            if source.records:
                lines.append(Line(f"{source.words}: {source.value:,}", look="label"))
            numbers = dict(source.records)
            for record in sorted(numbers.keys() & meetings.keys(), key=lambda each: meetings[each].day):
                met = meetings[record]
                lines.append(
                    Line(
                        say_date_short(met.day),
                        f"{numbers[record]:,}, {met.place}".rstrip(", "),
                        "meeting",
                        record,
                    )
                )
            for line in self.of_activities([record for record in numbers if record not in meetings]):
                lines.append(replace(line, soft=f"{numbers[line.key]:,}, {line.soft}"))
        return lines

    def of_activities(self, records: Iterable[UUID]) -> list[Line]:
        known = self._known
        missing = [record for record in records if record not in known]
        if missing:
            known |= {row.id: row for row in self._desk.services.activities.all()}
        rows = [known[record] for record in records if record in known]
        return [activity_line(row) for row in rows]

    def of_meetings(self, meetings: list[UUID]) -> list[Line]:
        lines = []
        for record in meetings[:40]:
            meeting = self._desk.services.meetings.get(record)
            lines.append(
                Line(say_date_short(meeting.day), f"Meeting, {meeting.place}".rstrip(", "), "meeting", record)
            )
        return lines

    def of_publications(self, wanted: list[UUID]) -> list[Line]:
        if not wanted:
            return []
        known = {row.id: row for row in self._desk.services.publications.all()}
        return [
            Line(say_date_short(row.printed_on or row.made_on), row.title, "publication", row.id)
            for row in (known[record] for record in wanted if record in known)
        ]


def activity_line(row: ActivityRow) -> Line:
    """The day opens it: a title may be too long for a button."""
    soft = ", ".join(part for part in (row.title, row.body) if part)
    chip = None if row.state is ActivityState.DONE else state_chip(row)
    return Line(say_date_short(row.from_day), soft, "activity", row.id, chip)

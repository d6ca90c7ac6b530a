"""What is behind the cell, or the row, that is current in the grids of outreach."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Qt, QTimer

from cspdesk.domain.activities import ActivityRow
from cspdesk.domain.activity_kinds import ActivityState, MeasureOf
from cspdesk.domain.dates import MONTH_NAMES, plan_year, say_date_short
from cspdesk.domain.local_groups import LocalGroup
from cspdesk.domain.measures import Source
from cspdesk.ui.desk import Desk
from cspdesk.ui.link_lines import Line
from cspdesk.ui.outreach.activity_words import state_chip
from cspdesk.ui.outreach.grid_cells import CONTACT, GridRow, MonthLine, SignUp
from cspdesk.ui.outreach.measure_words import figure_words, how_words, line_words, scope_words, value_words

if TYPE_CHECKING:
    from cspdesk.domain.hot_places import HotPlace
    from cspdesk.ui.outreach.outreach_grid_page import OutreachGridPage


class GridBehind(QObject):
    """Fills the panel beside the grid; Enter shows the records in the list of activities."""

    def __init__(self, desk: Desk, page: OutreachGridPage) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        self._records: list[UUID] = []
        self._words = ""
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self.show)

    def show_soon(self) -> None:
        """Once the arrows rest."""
        self._timer.start()

    def show(self) -> None:
        """Shows what is behind where the keyboard is."""
        page, panel = self._page, self._page.ui.behind
        row = page.view().current_row()
        self._records, self._words = [], ""
        panel.setVisible(row is not None)
        if isinstance(row, GridRow):
            self._measure(row)
        elif isinstance(row, MonthLine):
            self._month(row)
        elif isinstance(row, SignUp):
            self._sign_up(row)
        elif isinstance(row, LocalGroup):
            self._group(row)
        elif isinstance(row, ActivityRow):
            self._practice(row)
        elif row is not None:
            self._place(row)

    def open(self, _key: object = None) -> None:
        """Enter: the records in the list, or into the panel where they are of another kind."""
        self.show()
        if self._records:
            self.list_them()
            return
        links = self._page.ui.behind.lines.links()
        if links:
            links[0].setFocus(Qt.FocusReason.TabFocusReason)

    def list_them(self) -> None:
        """Shows the activities behind a figure in the list."""
        if self._records:
            self._desk.go("outreach", ("records", list(self._records), self._words))

    # -- measures

    def _measure(self, row: GridRow) -> None:
        page = self._page
        lines = page.filling.shown_lines()
        column = page.ui.measures.table.currentIndex().column()
        place = min(max(column - 1, 0), len(lines) - 1) if len(lines) > 1 else 0
        line = lines[place]
        measure, found = line.measure, row.figures[place]
        facts = [
            ("Counted", how_words(measure)),
            ("Target", scope_words(measure)),
            ("Line of the plan", measure.plan_line),
        ]
        if row.id == "all" and line.forums_short:
            names = [body.name for body in line.forums_short]
            more = f" and {len(names) - 12} more" if len(names) > 12 else ""
            facts.append(("Forums short", ", ".join(names[:12]) + more))
        said = figure_words(measure, found)
        if row.id == "all":
            said = line_words(line)
        elif row.shorts[place] is None and row.id != "all":
            said = value_words(measure, found)
        if measure.measure_of is MeasureOf.PARTICIPATION:
            self._records = list(found.records)
            shown = self._sources(found.sources, row.id if isinstance(row.id, UUID) else None)
            facts += [
                (source.words, f"{source.value:,} at {len(source.records):,}") for source in found.sources
            ]
        elif measure.measure_of is MeasureOf.ACTIVITIES:
            self._records = list(found.records)
            shown = self._activity_lines(found.records)
        else:
            actions = {action.id: action for action in self._desk.services.actions.community()}
            shown = [
                Line(actions[a].ref, actions[a].text, "action", a) for a in found.records if a in actions
            ]
        self._words = f"{row.name}: {measure.name}"
        page.ui.behind.show_behind(
            measure.name, f"{row.name}: {said}", facts, shown, bool(self._records), f"Behind it: {len(shown)}"
        )

    def _sources(self, sources: Iterable[Source], body: UUID | None) -> list[Line]:
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
            for line in self._activity_lines([record for record in numbers if record not in meetings]):
                lines.append(replace(line, soft=f"{numbers[line.key]:,}, {line.soft}"))
        return lines

    def _activity_lines(self, records: Iterable[UUID]) -> list[Line]:
        known = self._page.activities
        missing = [record for record in records if record not in known]
        if missing:
            known |= {row.id: row for row in self._desk.services.activities.all()}
        rows = [known[record] for record in records if record in known]
        return [_line(row) for row in rows]

    # -- months

    def _month(self, row: MonthLine) -> None:
        page = self._page
        place = page.ui.months.table.currentIndex().column() - 1
        grid, today = page.grid, self._desk.today()
        month = grid.months[place] if 0 <= place < len(grid.months) else None
        own = next((each for each in grid.rows if each.id == row.id), None)
        if own is None:
            self._all_forums(place)
            return
        cells = own.cells if month is None else (own.cells[place],)
        self._records = [record for cell in cells for record in cell.activities]
        shown = [
            *self._meeting_lines([m for cell in cells for m in cell.meetings]),
            *self._activity_lines(self._records),
            *self._publication_lines([p for cell in cells for p in cell.publications]),
        ]
        empty = [f"{MONTH_NAMES[m.month - 1]} {m.year}" for m in grid.empty(own, today)]
        when = "the plan year" if month is None else f"{MONTH_NAMES[month.month - 1]} {month.year}"
        self._words = f"{row.name}, {when}"
        facts = [("Empty months", ", ".join(empty) or "none so far")]
        page.ui.behind.show_behind(
            row.name, f"{len(shown)} in {when}", facts, shown, bool(self._records), f"In {when}"
        )

    def _all_forums(self, place: int) -> None:
        """Which forums had nothing in a month, or in which months each had nothing."""
        page, today = self._page, self._desk.today()
        grid = page.grid
        if 0 <= place < len(grid.months):
            month = grid.months[place]
            without = [row for row in grid.rows if not row.cells[place].count]
            lines = [Line(row.name, "", "body", row.id) for row in without]
            when = f"{MONTH_NAMES[month.month - 1]} {month.year}"
            reached = f"{len(grid.rows) - len(without)} of {len(grid.rows)} forums"
            page.ui.behind.show_behind(when, reached, [], lines, False, f"Without anything: {len(without)}")
            return
        lines = [
            Line(row.name, ", ".join(MONTH_NAMES[m.month - 1][:3] for m in empty), "body", row.id)
            for row in grid.rows
            if (empty := grid.empty(row, today))
        ]
        total = sum(len(grid.empty(row, today)) for row in grid.rows)
        page.ui.behind.show_behind("Empty months", f"{total} in all so far", [], lines, False, "By forum")

    def _meeting_lines(self, meetings: list[UUID]) -> list[Line]:
        lines = []
        for record in meetings[:40]:
            meeting = self._desk.services.meetings.get(record)
            lines.append(
                Line(say_date_short(meeting.day), f"Meeting, {meeting.place}".rstrip(", "), "meeting", record)
            )
        return lines

    def _publication_lines(self, wanted: list[UUID]) -> list[Line]:
        if not wanted:
            return []
        known = {row.id: row for row in self._desk.services.publications.all()}
        return [
            Line(say_date_short(row.printed_on or row.made_on), row.title, "publication", row.id)
            for row in (known[record] for record in wanted if record in known)
        ]

    # -- places, sign-ups, good practice

    def _place(self, row: HotPlace) -> None:
        office = self._desk.services
        wanted = set(row.issues)
        issues = [issue for issue in office.issues.all() if issue.id in wanted]
        shown = [*self._activity_lines(row.hotspots), *(Line(i.ref, i.words, "issue", i.id) for i in issues)]
        self._records, self._words = list(row.hotspots), row.place
        facts = [
            ("Rank", row.standing + (" (tied)" if row.tied else "")),
            ("Count", f"{len(row.issues)} issues and {row.recorded or 0} recorded"),
            ("Worry", "not measured" if row.worry is None else str(row.worry)),
        ]
        if row.gap is not None:
            facts.append(("Gap", f"{row.gap:+d}: worry less recorded"))
        self._page.ui.behind.show_behind(row.place, row.body, facts, shown, bool(row.hotspots))

    def _sign_up(self, row: SignUp) -> None:
        taker = row.taker
        lines = [_line(row.activity)]
        if taker.person_id is not None:
            lines.append(Line(taker.person, "their record", "person", taker.person_id))
        self._records, self._words = [row.activity.id], taker.watch
        facts = [("Note", taker.note)] if taker.note else []
        name = taker.person or taker.label
        self._page.ui.behind.show_behind(name, taker.watch, facts, lines, True, "Signed up at")

    def _group(self, row: LocalGroup) -> None:
        activity, contact = row.activity, row.contact
        facts, lines = [("Area", activity.body), ("Deals with", row.deals_with)], [_line(activity)]
        if contact is not None:
            asked = f", {say_date_short(contact.contacted_on)}" if contact.contacted_on else ""
            may = CONTACT[contact.may_be_contacted].word
            reach = ", ".join(part for part in (contact.phone, contact.email) if part)
            facts += [("May be contacted", f"{may}{asked}"), ("Reached by", reach)]
            lines.append(Line(contact.person, "their record", "person", contact.person_id))
        office = self._desk.services
        lines += [
            Line(issue.ref, issue.words, "issue", issue.id) for issue in office.activities.file(row.id).issues
        ]
        self._records, self._words = [row.id], activity.title
        self._page.ui.behind.show_behind(activity.title, activity.kind, facts, lines, True, "Records")

    def _practice(self, row: ActivityRow) -> None:
        facts = [("Topic", row.good_practice_topic), ("Outcome", row.outcome)]
        self._records, self._words = [row.id], row.good_practice_topic
        self._page.ui.behind.show_behind(row.good_practice, "", facts, [_line(row)], True, "From")


def _line(row: ActivityRow) -> Line:
    """The day opens it: a title may be too long for a button."""
    soft = ", ".join(part for part in (row.title, row.body) if part)
    chip = None if row.state is ActivityState.DONE else state_chip(row)
    return Line(say_date_short(row.from_day), soft, "activity", row.id, chip)

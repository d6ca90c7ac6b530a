"""What is behind the cell, or the row, that is current in the grids of outreach."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Qt, QTimer

from cspdesk.domain.activities import ActivityRow
from cspdesk.domain.activity_kinds import MeasureOf
from cspdesk.domain.dates import MONTH_NAMES, say_date_short
from cspdesk.domain.local_groups import LocalGroup
from cspdesk.ui.desk import Desk
from cspdesk.ui.link_lines import Line
from cspdesk.ui.outreach.behind_lines import BehindLines, activity_line
from cspdesk.ui.outreach.grid_cells import GridRow, MonthLine
from cspdesk.ui.outreach.grid_lists import CONTACT, SignUp
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

    def _lines(self) -> BehindLines:
        return BehindLines(self._desk, self._page.activities)

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
            shown = self._lines().of_sources(found.sources, row.id if isinstance(row.id, UUID) else None)
            facts += [
                (source.words, f"{source.value:,} at {len(source.records):,}") for source in found.sources
            ]
        elif measure.measure_of is MeasureOf.ACTIVITIES:
            self._records = list(found.records)
            shown = self._lines().of_activities(found.records)
        else:
            actions = {action.id: action for action in self._desk.services.actions.community()}
            shown = [
                Line(actions[a].ref, actions[a].text, "action", a) for a in found.records if a in actions
            ]
        self._words = f"{row.name}: {measure.name}"
        page.ui.behind.show_behind(
            measure.name, f"{row.name}: {said}", facts, shown, bool(self._records), f"Behind it: {len(shown)}"
        )

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
        lines = self._lines()
        shown = [
            *lines.of_meetings([m for cell in cells for m in cell.meetings]),
            *lines.of_activities(self._records),
            *lines.of_publications([p for cell in cells for p in cell.publications]),
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

    # -- places, sign-ups, good practice

    def _place(self, row: HotPlace) -> None:
        office = self._desk.services
        issues = office.issues.some(row.issues)
        shown = [
            *self._lines().of_activities(row.hotspots),
            *(Line(i.ref, i.words, "issue", i.id) for i in issues),
        ]
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
        lines = [activity_line(row.activity)]
        if taker.person_id is not None:
            lines.append(Line(taker.person, "their record", "person", taker.person_id))
        self._records, self._words = [row.activity.id], taker.watch
        facts = [("Note", taker.note)] if taker.note else []
        name = taker.person or taker.label
        self._page.ui.behind.show_behind(name, taker.watch, facts, lines, True, "Signed up at")

    def _group(self, row: LocalGroup) -> None:
        activity, contact = row.activity, row.contact
        facts, lines = [("Area", activity.body), ("Deals with", row.deals_with)], [activity_line(activity)]
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
        self._page.ui.behind.show_behind(row.good_practice, "", facts, [activity_line(row)], True, "From")

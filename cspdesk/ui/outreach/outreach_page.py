"""Outreach & events: everything the office does beside its meetings, by kinds that it can add itself."""

from functools import partial
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout

from cspdesk.domain.activities import ActivityKindRow, ActivityRow
from cspdesk.domain.activity_kinds import Family
from cspdesk.domain.changes import Changes
from cspdesk.domain.dates import say_date_short
from cspdesk.domain.kinds import Kind
from cspdesk.ui import fonts, parts
from cspdesk.ui.desk import Desk
from cspdesk.ui.list_page import ListDetailPage
from cspdesk.ui.outreach.activity_cells import ActivitySays
from cspdesk.ui.outreach.activity_detail import ActivityDetail
from cspdesk.ui.outreach.activity_filters import ActivityFilters
from cspdesk.ui.outreach.outreach_deeds import OutreachDeeds
from cspdesk.ui.outreach.owed_strip import OwedStrip

_SLIM, _WIDE, _WIDER = 720, 1240, 1500
_PEOPLE = (Family.OUTREACH, Family.VISIT, Family.EVENT, Family.TRAINING, Family.CAMPAIGN)
"""Families whose counts are of people reached; others count members, scores or things."""


class OutreachPage(ListDetailPage):
    """A list with filters; N adds, R repeats the last, E changes, D closes, O writes the outcome."""

    kinds: ClassVar[tuple[Kind, ...]] = (
        Kind.ACTIVITY, Kind.ACTIVITY_KIND, Kind.ACTIVITY_COUNT, Kind.ACTIVITY_AGENCY, Kind.ACTIVITY_TAKER,
        Kind.ACTIVITY_DAY, Kind.ISSUE, Kind.ACTION, Kind.BODY, Kind.VENUE, Kind.AGENCY, Kind.PERSON, Kind.SURVEY,
        Kind.RESPONSE, Kind.ACTIVITY_MEETING, Kind.MEETING,
    )  # fmt: skip

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "Outreach & events", ActivityDetail(desk), 66)
        self.activity_kinds: dict[UUID, ActivityKindRow] = {}
        self._read: list[ActivityRow] = []
        self._rows: dict[UUID, ActivityRow] = {}
        self.filters = ActivityFilters(desk)
        self.filters.changed.connect(self._show)
        self.filters.wider.connect(self.read)
        self.owed = OwedStrip()
        self.owed.picked.connect(self._on_owed)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(1, self.owed)
        layout.insertWidget(2, self.filters)
        self.rows.set_columns(ActivitySays(desk).columns())
        self.rows.sort_by("day", descending=True)
        self.rows.add_to_bar(self.filters.kind, self.filters.period)
        self.deeds = OutreachDeeds(desk, self)
        self.rows.stepped.connect(self.deeds.first_step)
        self.card.asked.connect(self.deeds.do)
        self.card.taking.connect(self.deeds.take)
        self.card.planning.connect(self.deeds.plan)
        self._add_commands()

    @property
    def card(self) -> ActivityDetail:
        """The detail at the right."""
        assert isinstance(self.panel, ActivityDetail)
        return self.panel

    def _add_commands(self) -> None:
        deeds = self.deeds
        self.head.add(
            parts.button("Grid", deeds.open_grid, "quiet", "table", "G"),
            parts.button("Registers", self._on_registers, "quiet", "table"),
            parts.button("Kinds", deeds.open_kinds, "quiet", "settings"),
            parts.button("Calendar", deeds.save_calendar, "quiet", "calendar"),
        )
        self.add_primary("New activity", deeds.add, "Ctrl+N")
        for words, do, key, icon in (
            ("Add another activity", deeds.add, "N", "plus"),
            ("Repeat the last one", deeds.repeat, "R", "repeat"),
            ("Change", deeds.change, "E", "edit"),
            ("Close, or open again", deeds.close_or_open, "D", "check"),
            ("Write the outcome", deeds.write_outcome, "O", "note"),
            ("Outreach grid", deeds.open_grid, "G", "table"),
        ):
            action = self.add_command(words, do, key, icon)
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            self.rows.table.addAction(action)
        self.add_command("Add an issue raised at it", deeds.add_issue, "", "issues")
        self.add_command("Add an action it led to", deeds.add_action, "", "actions")
        self.add_command("Cancel the activity", deeds.cancel, "", "cancel")
        self.add_command("Delete the activity", deeds.delete, "", "trash")
        self.add_command("Kinds of activity", deeds.open_kinds, "", "settings")
        self.add_command("Save the public events as a calendar file", deeds.save_calendar, "", "calendar")
        self.add_command("Measures", deeds.open_measures, "", "check")
        self.add_command("Good practice", self._on_practice, "", "book")

    # -- reading

    def refresh(self, changes: Changes | None) -> None:
        activities = self.desk.services.activities
        kinds = activities.kinds(hidden=True)
        self.activity_kinds = {kind.id: kind for kind in kinds}
        self.filters.set_kinds([kind for kind in kinds if not kind.hidden])
        from_day, to_day = self.filters.days()
        self._read = activities.all(from_day=from_day, to_day=to_day)
        self._rows = {row.id: row for row in self._read}
        self.filters.count(self._read)
        self.owed.set_missed(activities.missed())
        if not kinds:
            self.rows.set_empty(
                "No kinds of activity yet",
                "Outreach sessions, events, training, hotspots and schemes are kinds: begin with the usual ones,"
                " and add your own.",
                "Add the usual kinds",
                "outreach",
            )
        else:
            self.rows.set_empty(
                "Nothing in this period",
                "What the office does beside its meetings is kept here: outreach sessions, events, training,"
                " campaigns, schemes and hotspots.",
                "New activity",
                "outreach",
            )
        self._show()

    def _show(self) -> None:
        kept = self.filters.kept(self._read)
        self.rows.set_rows(kept)
        reach = sum(row.reach for row in kept if row.family in _PEOPLE)
        first, last = self.filters.days()
        span = f", {say_date_short(first)} to {say_date_short(last)}" if first and last else ""
        reached = f", reach {reach:,}" if reach else ""
        self.head.set_sub(f"{len(kept):,} listed{reached}{span}")
        self.show_current()

    def show_detail(self, key: UUID) -> None:
        if key not in self._rows:
            return
        if self.card.file is not None and self.card.file.activity.id != key:
            self.settle()
        file = self.desk.services.activities.file(key)
        self.card.show_file(file, self.activity_kinds.get(file.activity.kind_id))

    def open_record(self, kind: Kind, record: UUID) -> None:
        if kind is Kind.ACTIVITY_KIND:
            self.filters.show_kind(record)
            self.read()
            return
        if record not in [row.id for row in self.rows.model().shown()]:
            self.filters.show_all()
            self.read()
        self.rows.choose(record)

    def showEvent(self, event: QShowEvent) -> None:
        wish = self.desk.take_wish("outreach")
        if isinstance(wish, tuple):
            self._take(*wish)
            self.stale = True
        super().showEvent(event)

    def _take(self, what: str, *rest: object) -> None:
        """("records", ids, words), ("body", id, name) or ("new", key of a kind): what another page asked for."""
        if what == "records" and isinstance(rest[0], (list, tuple)):
            self.filters.show_only(list(rest[0]), str(rest[1]))
        elif what == "body" and isinstance(rest[0], UUID):
            self.filters.show_body(rest[0], str(rest[1]))
        elif what == "new":  # once the page is there
            QTimer.singleShot(0, self, partial(self.deeds.add_of, str(rest[0])) if rest else self.deeds.add)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        model = self.rows.model()
        wide = self.width()
        self.rows.table.setColumnHidden(model.column_of("topic"), wide < fonts.pixels(_WIDER))
        self.rows.table.setColumnHidden(model.column_of("place"), wide < fonts.pixels(_WIDE))
        self.rows.table.setColumnHidden(model.column_of("kind"), wide < fonts.pixels(_SLIM))

    def settle(self) -> None:
        """Keeps a number that is being typed."""
        self.card.settle()

    # -- what the deeds ask

    def current(self) -> ActivityRow | None:
        return self._rows.get(self.rows.current_id())

    def row_of(self, record: UUID) -> ActivityRow | None:
        return self._rows.get(record)

    def _on_owed(self, kind: UUID) -> None:
        self.filters.show_kind(kind)
        self.read()

    def _on_registers(self) -> None:
        self.desk.go("registers", self.filters.kind_id)

    def _on_practice(self) -> None:
        found = self.desk.services.activities.good_practice()
        self.filters.show_only([row.id for row in found], "Good practice")
        self.read()

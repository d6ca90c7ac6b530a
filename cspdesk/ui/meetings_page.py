"""All meetings: a list that filters, and beside it the meeting with its agenda, papers and needs."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox

from cspdesk.domain.changes import Changes
from cspdesk.domain.dates import plan_year, say_date
from cspdesk.domain.kinds import Kind, MeetingKind, MeetingState
from cspdesk.domain.meetings import MeetingRow
from cspdesk.ui import fonts, parts
from cspdesk.ui.chips import Chip
from cspdesk.ui.desk import Desk
from cspdesk.ui.list_page import ListDetailPage
from cspdesk.ui.meeting_chips import day_sub, over, stand_chip
from cspdesk.ui.meeting_deeds import MeetingDeeds
from cspdesk.ui.meeting_detail import MeetingDetail
from cspdesk.ui.rows_model import Column

COMING, YEAR, HELD, ALL = "Coming", "This year", "Held", "All"


class MeetingsPage(ListDetailPage):
    """Reads all meetings with one select; the detail of one is read when it is chosen."""

    kinds = (
        Kind.MEETING,
        Kind.MEETING_BODY,
        Kind.MEETING_NEED,
        Kind.AGENDA_ITEM,
        Kind.ACTION,
        Kind.ACTION_CARRY,
        Kind.ATTENDANCE,
        Kind.DISPATCH,
        Kind.TEMPLATE,
        Kind.TEMPLATE_ITEM,
        Kind.BODY,
        Kind.ROLE,
        Kind.VENUE,
        Kind.CLOSURE,
        Kind.PARTNERSHIP,
    )

    def __init__(self, desk: Desk) -> None:
        self.meeting = MeetingDetail(desk)
        super().__init__(desk, "Meetings", self.meeting, list_share=46)
        self.deeds = MeetingDeeds(desk, self)
        self._flagged: frozenset[UUID] = frozenset()
        self._links: dict[UUID, set[UUID]] = {}
        self.rows.set_columns(self._columns())
        self.rows.set_empty(
            "No meetings here",
            "Plan a year of meetings from how often a forum meets, or add one meeting.",
            "Plan a year…",
            "meetings",
        )
        self.rows.stepped.connect(self._on_plan)
        self.period = self._choice("Period", [COMING, YEAR, HELD, ALL])
        self.whose = self._choice("Whose meetings", ["All bodies"])
        self.rows.add_to_bar(self.period, self.whose)
        self._add_commands()
        self._wire()

    def refresh(self, changes: Changes | None) -> None:
        services = self.desk.services
        found = services.meetings.all()
        self._flagged = frozenset(meeting.id for meeting in services.meetings.without_partner())
        if changes is None or changes.touches(Kind.BODY):
            self._fill_bodies()
        self._links = _by_meeting(services.store.meetings.body_links())
        self.rows.set_rows(found)
        self._say_sub(found)
        self.show_current()

    def open_record(self, kind: Kind, record: UUID) -> None:
        """Shows a meeting, or the one an item, a need or a decision belongs to."""
        meeting = self.desk.attempt(lambda: self.deeds.meeting_of(kind, record))
        if meeting is None:
            return
        self.read()
        if not self.rows.choose(meeting):
            self.period.setCurrentText(ALL)
            self.whose.setCurrentIndex(0)
            self.rows.choose(meeting)

    def show_detail(self, key: Any) -> None:
        facts = self.desk.attempt(lambda: self.deeds.facts(key, key in self._flagged))
        if facts is not None:
            self.meeting.show_meeting(facts)

    def current(self) -> MeetingRow | None:
        """The meeting that is chosen."""
        found: MeetingRow | None = self.rows.current_row()
        return found

    def settle(self) -> None:
        self.meeting.agenda.new_item.settle()

    # -- building

    def _columns(self) -> tuple[Column[MeetingRow], ...]:
        return (
            Column(
                "day",
                "When",
                lambda m: say_date(m.day, self.desk.today()),
                sort=lambda m: m.day.toordinal(),
                width=140,
                sub=lambda m: day_sub(m, self.desk.today()),
            ),
            Column(
                "body",
                "Meeting",
                lambda m: m.title or m.bodies.replace("; ", " and "),
                sub=lambda m: m.place or "place not known",
            ),
            Column("stand", "Stands at", self._stand_words, chip=self._stand, width=186),
        )

    def _stand(self, meeting: MeetingRow) -> Chip:
        return stand_chip(meeting, self.desk.today())

    def _stand_words(self, meeting: MeetingRow) -> str:
        return self._stand(meeting).word

    def _choice(self, name: str, words: list[str]) -> QComboBox:
        made = QComboBox()
        made.setAccessibleName(name)
        made.addItems(words)
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        made.setMinimumContentsLength(10)
        made.setMaximumWidth(fonts.pixels(170))
        made.setIconSize(QSize(0, 0))
        made.currentIndexChanged.connect(self._on_filter)
        return made

    def _add_commands(self) -> None:
        self.head.add(parts.button("Print…", self._on_print, "quiet", "print"))
        self.head.add(parts.button("Calendar…", self._on_calendar, "quiet", "calendar"))
        self.head.add(parts.button("Plan a year…", self._on_plan, "", "repeat", "Ctrl+Shift+N"))
        self.add_command("Plan a year of meetings", self._on_plan, "Ctrl+Shift+N", "repeat")
        self.add_primary("New meeting", self._on_new, "Ctrl+N")
        self._deed_keys: list[QAction] = [
            self.add_command("Open the meeting room", self._wish("room"), "Ctrl+Return", "room"),
            self.add_command("Papers of this meeting", self._wish("papers"), "Ctrl+P", "print"),
            self.add_command("Send the papers", self._wish("send"), "Ctrl+E", "mail"),
            self.add_command("Change this meeting", self._wish("edit"), "F2", "edit"),
            self.add_command("Cancel or move this meeting", self._wish("cancel"), "", "cancel"),
            self.add_command("Calendar file of this meeting", self._wish("calendar"), "", "calendar"),
            self.add_command("Agenda template of this body", self._wish("template"), "", "table"),
        ]

    def _wire(self) -> None:
        detail = self.meeting
        detail.wanted.connect(self._on_wanted)
        detail.venue_state.connect(self._on_venue)
        detail.action_opened.connect(self._on_action)
        detail.needs.arranged.connect(self.deeds.arrange)
        detail.needs.removing.connect(self.deeds.remove_need)
        detail.agenda.edited.connect(self._on_edited)
        detail.agenda.shifted.connect(self._on_shifted)
        detail.agenda.dropped.connect(self._on_dropped)
        detail.agenda.removing.connect(self._on_removing)
        detail.agenda.adding.connect(self._on_adding)
        self.rows.set_keep(self._keeps)

    def _fill_bodies(self) -> None:
        bodies = self.desk.services.bodies.all()
        chosen = self.whose.currentData()
        self.whose.blockSignals(True)
        self.whose.clear()
        self.whose.addItem("All bodies", None)
        for body in bodies:
            self.whose.addItem(body.name, body.id)
        self.whose.setCurrentIndex(max(self.whose.findData(chosen), 0))
        self.whose.blockSignals(False)

    def _say_sub(self, found: list[MeetingRow]) -> None:
        today = self.desk.today()
        coming = sum(not over(m) and m.day >= today for m in found)
        late = sum(
            m.state is MeetingState.PLANNED
            and m.papers_out is None
            and m.papers_due is not None
            and m.papers_due <= today <= m.day
            for m in found
        )
        words = [f"{coming} coming"]
        if late:
            words.append(f"papers due for {late}")
        if self._flagged:
            words.append(f"{len(self._flagged)} without a partner")
        self.head.set_sub(", ".join(words))

    # -- filtering

    def _keeps(self, meeting: MeetingRow) -> bool:
        wanted = self.whose.currentData()
        if wanted is not None and wanted not in self._links.get(meeting.id, ()):
            return False
        return self._in_period(meeting)

    def _in_period(self, meeting: MeetingRow) -> bool:
        period, today = self.period.currentText(), self.desk.today()
        if period == COMING:
            unfinished = meeting.kind is not MeetingKind.EXTERNAL or meeting.id in self._flagged
            return meeting.day >= today or (not over(meeting) and unfinished)
        if period == HELD:
            return meeting.held
        if period == YEAR:
            return meeting.day in plan_year(today, self._year_start())
        return True

    def _year_start(self) -> int:
        return self.desk.services.setup.partnership().year_start_month

    def _on_filter(self) -> None:
        if self.desk.ready:
            self.rows.set_keep(self._keeps)
            self.show_current()

    # -- what the person wants

    def _wish(self, name: str) -> "_PageWish":
        return _PageWish(self, name)

    def _on_wanted(self, name: str) -> None:
        meeting = self.current()
        if meeting is not None:
            self.deeds.do(name, meeting)

    def open_chosen(self, key: Any) -> None:
        super().open_chosen(key)
        self.meeting.agenda.table.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_new(self) -> None:
        made = self.deeds.new_meeting(self.whose.currentData())
        if made is not None:
            self.open_record(Kind.MEETING, made)

    def _on_plan(self) -> None:
        self.deeds.plan_year(self.whose.currentData())

    def _on_calendar(self) -> None:
        self.deeds.save_calendar(self.whose.currentData(), self.whose.currentText())

    def _on_print(self) -> None:
        self.deeds.print_dates(self.whose.currentData())

    def _on_venue(self, state: object) -> None:
        meeting = self.current()
        if meeting is not None:
            self.deeds.change(meeting, venue_state=state)

    def _on_action(self, action: UUID) -> None:
        self.desk.open(Kind.ACTION, action)

    def _on_edited(self, item: UUID, field: str, value: object) -> None:
        meeting = self.current()
        if meeting is not None:
            self.desk.attempt(lambda: self.desk.services.agenda.change(meeting.id, item, **{field: value}))

    def _on_shifted(self, item: UUID, by: int) -> None:
        meeting = self.current()
        if meeting is not None:
            self.desk.attempt(lambda: self.desk.services.agenda.shift(meeting.id, item, by))

    def _on_dropped(self, items: list[UUID], to: int) -> None:
        meeting = self.current()
        if meeting is not None:
            self.desk.attempt(lambda: self.desk.services.agenda.move(meeting.id, items, to))

    def _on_removing(self, item: UUID) -> None:
        meeting = self.current()
        if meeting is not None:
            self.deeds.remove_item(meeting, item)

    def _on_adding(self, title: str) -> None:
        meeting = self.current()
        if meeting is not None:
            self.desk.attempt(lambda: self.desk.services.agenda.add(meeting.id, title))


class _PageWish:
    """A wish named once, for a command that lives as long as its page."""

    def __init__(self, page: MeetingsPage, name: str) -> None:
        self._page, self._name = page, name

    def __call__(self, checked: bool = False) -> None:
        self._page._on_wanted(self._name)


def _by_meeting(links: list[tuple[UUID, UUID]]) -> dict[UUID, set[UUID]]:
    found: dict[UUID, set[UUID]] = {}
    for meeting, body in links:
        found.setdefault(meeting, set()).add(body)
    return found

"""The plan: its priorities at the left, what a view lists of them in the middle, one line with all of it beside."""

from functools import partial
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout

from cspdesk.domain.changes import Changes
from cspdesk.domain.dates import say_date
from cspdesk.domain.kinds import Kind
from cspdesk.domain.plan_kinds import NoteKind
from cspdesk.domain.plan_progress import plan_years
from cspdesk.domain.plan_rows import LineRow
from cspdesk.services.plan_notes import newest
from cspdesk.ui import fonts
from cspdesk.ui.desk import Desk
from cspdesk.ui.list_page import ListDetailPage
from cspdesk.ui.plan import detail
from cspdesk.ui.plan.card import CardPanel
from cspdesk.ui.plan.items import Item, columns, head_of
from cspdesk.ui.plan.plan_commands import name_deeds
from cspdesk.ui.plan.plan_deeds import PlanDeeds
from cspdesk.ui.plan.plan_reader import PlanReader
from cspdesk.ui.plan.plan_views import PlanViews
from cspdesk.ui.plan.reading import PlanReading, Wanted
from cspdesk.ui.plan.side import NarrowSide, PlanSide
from cspdesk.ui.plan.view_kinds import BY_KEY
from cspdesk.ui.plan.view_rows import Beside

_WHO_WIDE, _SIDE_WIDE = 560, 1000
_NO_PLAN = (
    "No plan yet",
    "A plan holds the priorities of the partnership, and under each what is to be done, by whom and by when.",
    "Add a plan",
    "plan",
)
_NOTE_VIEWS = {NoteKind.QUESTION: "questions", NoteKind.COMMENT: "comments"}


class PlanPage(ListDetailPage):
    """Keys choose a view, letters act on what is chosen; a wish is a view, ("lines", words, ids) or ("area", body)."""

    kinds: ClassVar[tuple[Kind, ...]] = (
        Kind.PLAN, Kind.PLAN_PRIORITY, Kind.PLAN_LINE, Kind.LINE_PARTNER, Kind.LINE_FEED, Kind.MILESTONE,
        Kind.PLAN_NOTE, Kind.PLAN_CHANGE, Kind.PLAN_RESOURCE, Kind.ACTION, Kind.ACTIVITY, Kind.MEASURE,
        Kind.INDICATOR, Kind.RISK, Kind.ENTRY, Kind.AGENCY, Kind.PERSON, Kind.BODY, Kind.PARTNERSHIP,
    )  # fmt: skip

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "Plan", CardPanel(), 55)
        self.reader = PlanReader(desk, self)
        self.reader.fed.connect(self._on_fed)
        self.plan_id: UUID | None = None
        self._items: dict[Any, Item] = {}
        self._view_shown = ""
        self.views, self.side = PlanViews(), PlanSide()
        self.deeds = PlanDeeds(self)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(1, self.views)
        self.split.insertWidget(0, self.side)
        self.side.setMinimumWidth(fonts.pixels(210))
        for place, share in enumerate((24, 42, 34)):
            self.split.setStretchFactor(place, share)
        self.split.setSizes([240, 420, 340])
        self.rows.set_name("Lines")
        self.rows.installEventFilter(self)
        self.narrow_side = NarrowSide(self.side)
        self.rows.add_to_bar(self.views.only, self.narrow_side, self.views.tags)
        self._set_columns()
        self.rows.stepped.connect(self.deeds.first_step)
        self.card.asked.connect(self.deeds.do)
        self.views.changed.connect(self._show)
        self.side.plan_chosen.connect(self._on_plan)
        self.side.year_chosen.connect(self._show)
        self.side.chosen.connect(self._on_priority)
        desk.going.connect(self._on_going)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._count_areas)
        name_deeds(self)

    @property
    def card(self) -> CardPanel:
        """The card at the right."""
        assert isinstance(self.panel, CardPanel)
        return self.panel

    # -- reading

    @property
    def reading(self) -> PlanReading | None:
        """The plan that is shown; None while there is none."""
        return self.reader.reading

    @property
    def counted(self) -> bool:
        """True once all that feeds the plan was read."""
        return self.reader.counted

    def refresh(self, changes: Changes | None) -> None:
        plans = self.desk.services.plans
        every = plans.all()
        own = [plan for plan in every if not plan.local]
        if self.plan_id not in [plan.id for plan in every]:
            self.plan_id = newest(own, self.desk.today()).id if own else None
        if self.plan_id is None:
            self._show_nothing()
            return
        reading = self.reader.read(self.plan_id)
        self.side.set_plans(every, self.plan_id)
        month = self.desk.services.context.partnership.year_start_month
        self.side.set_years(plan_years(reading.plan, month))
        self.views.set_tags(reading.tags())
        self._count()
        self._show()

    def _show_nothing(self) -> None:
        self.reader.forget()
        self.side.hide()
        self.head.set_sub("")
        self.views.count({})
        self.rows.set_empty(*_NO_PLAN)
        self._items = {}
        self.rows.set_rows([])
        self.show_current()

    def _on_fed(self) -> None:
        self._count()
        self._show()

    def _count(self) -> None:
        """The numbers beside the views; that of the areas is read once the page is painted."""
        self.views.count(self.reader.counts())
        self._soon.start()

    def _count_areas(self) -> None:
        if self.reading is not None and self.desk.ready:
            self.views.count(self.reader.counts(areas=True))

    def around(self) -> Beside:
        """The areas, and the year before."""
        return self.reader.around()

    # -- showing

    def wanted(self) -> Wanted:
        """The priority, year and tag in force; the view may look at the whole plan."""
        reading, current = self.reading, self.side.current()
        one = current if reading is not None and current in reading.priorities else None
        return Wanted(None if self.views.view.whole else one, self.side.year, self.views.tag)

    def _show(self) -> None:
        reading, view = self.reading, self.views.view
        if reading is None:
            return
        held = self._held()
        self._set_columns()
        self.side.set_standings(reading.standings(), view.whole)
        self._show_side()
        self.views.tags.setEnabled(view.key in ("lines", "smart", "late", "leads", "end"))
        beside = self.around() if view.key in ("areas", "compare") else Beside()
        items = view.make(reading, self.wanted(), beside)
        if self.views.ids is not None:
            items = [item for item in items if item.head or item.id in self.views.ids]
        self._items = {item.id: item for item in items}
        self.rows.set_empty(*view.empty)
        self.rows.set_rows(items)
        self.head.set_sub(self._said(reading))
        if held:  # the list was empty for a moment, or is: its letters go on
            (self.rows.table if items else self).setFocus()
        self.show_current()

    def _held(self) -> bool:
        """Whether the list has the keyboard, or the page in its stead while it is empty."""
        return self.rows.table.hasFocus() or self.hasFocus()

    def _set_columns(self) -> None:
        view = self.views.view
        if self._view_shown == view.key:
            return
        self._view_shown = view.key
        self.rows.set_columns(columns(view.head, view.titles), None, head_of)
        self.rows.table.setAccessibleName(view.words)
        self.rows.table.horizontalHeader().setSortIndicatorClearable(True)
        self._fit()

    def _said(self, reading: PlanReading) -> str:
        plan, got = reading.plan, reading.progress(reading.plan.id)
        found = [f"{got.lines} done" if got.lines.of else "no action yet"]
        if got.late_lines:
            found.append(f"{len(got.late_lines)} late")
        found.append(f"version {plan.version}")
        if plan.changed_on is not None:
            found.append(f"last changed {say_date(plan.changed_on)}")
        if plan.overdue(reading.today) and plan.due_on is not None:
            found.insert(0, f"not approved by {say_date(plan.due_on)}")
        return ", ".join(found)

    def show_detail(self, key: Any) -> None:
        item, reading = self._items.get(key), self.reading
        if item is not None and reading is not None:
            card = self.desk.attempt(partial(detail.card_of, self, item))
            if card is not None:
                self.card.show_card(card)

    def current(self) -> Item | None:
        """What is chosen in the list."""
        return self._items.get(self.rows.current_id())

    def line(self) -> LineRow | None:
        """The line that is chosen, or whose step is."""
        item, reading = self.current(), self.reading
        if item is None or reading is None:
            return None
        key = item.id[1] if isinstance(item.id, tuple) and item.what in ("step", "action") else item.id
        return reading.lines.get(key) if isinstance(key, UUID) else None

    def priority_id(self) -> UUID | None:
        """The priority of the line that is chosen, else the one chosen at the left, else the first."""
        line, reading = self.line(), self.reading
        if line is not None:
            return line.plan_priority_id
        if reading is None or not reading.priorities:
            return None
        current = self.side.current()
        return current if current in reading.priorities else next(iter(reading.priorities))

    # -- choosing

    def _on_plan(self, plan_id: UUID) -> None:
        self.show_plan(plan_id)

    def show_plan(self, plan_id: UUID) -> None:
        """Shows another plan."""
        self.plan_id = plan_id
        self.views.show_all()
        self.read()

    def _on_priority(self, _key: UUID) -> None:
        self._show()

    def show_lines(self, words: str, ids: frozenset[Any]) -> None:
        """Shows the lines of a figure alone."""
        reading = self.reading
        self.views.choose("lines")
        self.views.show_all()
        if reading is not None:
            self.side.choose(reading.plan.id)
        self.views.show_only(words, ids)
        self._show()
        first = next((key for key, item in self._items.items() if not item.head), None)
        if first is not None:
            self.rows.choose(first)

    def show_view(self, key: str) -> None:
        self.views.choose(key)
        self.views.show_only("", None)
        self._show()

    def open_record(self, kind: Kind, record: UUID) -> None:
        if self.reading is None:
            self.read()
        found = self.desk.attempt(partial(detail.place_of, self.desk, kind, record))
        if found is None:
            return
        plan_id, priority_id, view = found
        if plan_id != self.plan_id or self.reading is None:
            self.plan_id = plan_id
            self.read()
        self.views.choose(view)
        self.views.show_all()
        if self.reading is not None:
            self.side.choose(priority_id or self.reading.plan.id)
        self._show()
        if not self.rows.choose(record) and kind is Kind.PLAN_LINE:
            self.read()  # it is newer than what is shown
            self.rows.choose(record)

    # -- wishes

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._hear()

    def _on_going(self, page: str) -> None:
        if page == "plan" and self.isVisible():
            self._hear()

    def _hear(self) -> None:
        wish = self.desk.take_wish("plan")
        if isinstance(wish, str) and wish in BY_KEY:
            self.show_view(wish)
        elif isinstance(wish, str):
            QTimer.singleShot(0, self, partial(self.deeds.do, wish, None))
        elif isinstance(wish, tuple) and wish[0] == "lines":
            self.show_lines(str(wish[1]), frozenset(wish[2]))
        elif isinstance(wish, tuple) and wish[0] == "comment":
            QTimer.singleShot(0, self, partial(self.deeds.comment_of, wish[1], wish[2]))
        elif isinstance(wish, tuple) and wish[0] == "area":
            self.show_view("areas")
            self.rows.choose(wish[1])
        elif isinstance(wish, tuple) and wish[0] == "person":
            self.show_view("leads")
            self.rows.filter.setText(str(wish[1]))

    # -- room

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.rows and event.type() is QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        super()._lay_out()
        self._show_side()

    def _show_side(self) -> None:
        """On a small screen a box of choices stands for the priorities at the left."""
        shown = self.reading is not None and self.views.view.key != "areas"
        self.side.setVisible(shown and not self._narrow)
        self.narrow_side.setVisible(shown and self._narrow and not self.views.view.whole)
        if shown and self._narrow:
            self.narrow_side.follow()

    def _fit(self) -> None:
        """Words have room first: who leads shows where the list is wide, the detail says it too."""
        table = self.rows.table
        cramped = self.rows.width() < fonts.pixels(_WHO_WIDE)
        for place, column in enumerate(table.rows.columns):
            table.setColumnHidden(place, cramped and column.key in ("who", "label"))
        table.share_out()

    def first_focus(self) -> Any:
        return self.rows.table

"""Forums and all other bodies: a list one filters by state, officer or what needs an eye; beside it one body."""

from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from cspdesk.domain.body_file import BodyFile
from cspdesk.domain.changes import Changes
from cspdesk.domain.dates import PlanYear
from cspdesk.domain.kinds import BodyKind, Kind
from cspdesk.domain.standing import BodyStanding
from cspdesk.ui import fonts, icons, parts
from cspdesk.ui.bodies.forum_columns import ForumCells, TreeDelegate
from cspdesk.ui.bodies.forum_deeds import ForumDeeds
from cspdesk.ui.bodies.forum_detail import ForumDetail
from cspdesk.ui.bodies.forum_filters import ForumFilters
from cspdesk.ui.desk import Desk
from cspdesk.ui.list_page import ListDetailPage

_OFFICER_WIDE, _YEAR_WIDE, _COUNTS_WIDE = 820, 600, 1060


class ForumsPage(ListDetailPage):
    """Three selects for the list; the detail of one body is read when it is chosen."""

    kinds: ClassVar[tuple[Kind, ...]] = (
        Kind.BODY, Kind.BODY_STATE, Kind.ROLE, Kind.PERSON, Kind.AGENCY, Kind.SUPPORT, Kind.VENUE, Kind.MEETING,
        Kind.MEETING_BODY, Kind.ACTION, Kind.PARTNERSHIP, Kind.CLOSURE, Kind.PRIORITY, Kind.PRIORITY_NOTE,
    )  # fmt: skip

    def __init__(self, desk: Desk) -> None:
        self.forum = ForumDetail(desk)
        super().__init__(desk, "Forums", self.forum, list_share=59)
        self.deeds = ForumDeeds(desk, self)
        self.cells = ForumCells(desk)
        self._all: list[BodyStanding] = []
        self._year: PlanYear | None = None
        self.rows.set_columns(self.cells.columns())
        self.rows.table.setItemDelegate(TreeDelegate(self._is_tree, self.rows.table))
        self.rows.set_empty(
            "No forums yet",
            "The plan gives no number of them. Say how many there are: each counts in every total.",
            "Add forums…",
            "forums",
        )
        self.filters = ForumFilters(desk, self.cells, self)
        self.rows.add_to_bar(self.filters.which, self.filters.officer)
        self._beside, self._below = (_holder(margin) for margin in (0, 16))
        self.head.add(self._beside)
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(1, self._below)
        self._add_commands()
        self.rows.installEventFilter(self)
        self.rows.stepped.connect(self.deeds.first_forums)
        self.forum.asked.connect(self.deeds.do)
        self.filters.changed.connect(self._on_filter)

    # -- building

    def _add_commands(self) -> None:
        deeds = self.deeds
        for words, do, keys, icon in (
            ("Rename", deeds.rename, "F2", "edit"),
            ("Change facts…", deeds.change, "Ctrl+E", "edit"),
            ("Change state…", deeds.state, "", "flag"),
            ("Set an office…", deeds.office, "", "person"),
            ("Add a member…", deeds.member, "", "people"),
            ("Set local priorities…", deeds.priorities, "Ctrl+L", "flag"),
            ("Forum sheet", deeds.sheet, "Ctrl+P", "print"),
            ("Comment of this forum on the plan", deeds.comment, "", "note"),
            ("Plan of this area", deeds.area_plan, "", "plan"),
        ):
            self.add_command(words, do, keys, icon)
        more = QToolButton()
        icons.put(more, "more")
        more.setAccessibleName("More")
        more.setToolTip("More")
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(more)
        for words, do, keys, icon in (
            ("New group or other body…", deeds.new_body, "Ctrl+Shift+N", "plus"),
            ("Structure chart", deeds.chart, "", "tree"),
            ("Venues", deeds.venues, "", "venue"),
            ("Hand over to another officer…", deeds.hand_over, "", "swap"),
            ("Add the first forums…", deeds.first_forums, "", "plus"),
        ):
            menu.addAction(self.add_command(words, do, keys, icon))
        more.setMenu(menu)
        self._chart = parts.button("Structure chart", deeds.chart, "quiet", "tree")
        self.head.add(self._chart, more)
        self.add_primary("New forum", deeds.new_forum, "Ctrl+N")

    # -- reading

    def refresh(self, changes: Changes | None) -> None:
        standing = self.desk.services.standing
        found = self.desk.attempt(standing.all)
        if found is None:
            return
        self._all = found
        forums = [each for each in found if each.body.kind is BodyKind.FORUM]
        self.filters.set_officers(standing.caseload(forums))
        self.filters.count(forums)
        self._list()
        self._take_wish()
        self.show_current()

    def _take_wish(self) -> None:
        wish = self.desk.take_wish("forums")
        if isinstance(wish, tuple) and len(wish) == 2:
            self.filters.take(wish)
            self._list()

    def _list(self) -> None:
        filters = self.filters
        self.rows.set_rows(filters.listed(self._all))
        self.rows.set_keep(None if filters.whole else filters.keeps)
        said = filters.load_words()
        self.head.set_sub(said)
        filters.counts.setVisible(not said)  # they count the forums of every officer

    def current(self) -> BodyStanding | None:
        """The body that is chosen."""
        found: BodyStanding | None = self.rows.current_row()
        return found

    def show_detail(self, key: Any) -> None:
        file = self.desk.attempt(_Reading(self.desk, key, self._year))
        if file is not None:
            self.forum.show_file(file)

    def step_year(self, forward: bool) -> None:
        """Shows the meetings of the plan year before or after."""
        year = self._year or self.desk.services.standing.year()
        self._year = year.following if forward else year.previous
        if self.rows.current_id() is not None:
            self.show_detail(self.rows.current_id())

    def open_record(self, kind: Kind, record: UUID) -> None:
        """Shows a body, or the one a state or a support belongs to; a venue opens in its dialog."""
        if kind is Kind.VENUE:
            self.deeds.venue(record)
            return
        self.read()
        body = self.desk.attempt(_Finding(self.desk, kind, record))
        each = next((each for each in self._all if each.id == body), None)
        if each is None:
            return
        self.filters.let_through(each)
        self._list()
        self.rows.choose(each.id)

    # -- filters

    def _is_tree(self) -> bool:
        return self.filters.is_tree

    def _on_filter(self) -> None:
        self._fit()
        if self.desk.ready:
            self._list()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.rows and event.type() is QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Gives words room: counts go under the heading, the officer shows on wide screens, and so on."""
        small = self.width() < fonts.pixels(_COUNTS_WIDE)
        wanted = (self._below if small else self._beside).layout()
        if wanted is not None and wanted.indexOf(self.filters.counts) < 0:
            wanted.addWidget(self.filters.counts)
        self._below.setVisible(small)
        self._chart.setVisible(not small)
        table, column_of = self.rows.table, self.rows.model().column_of
        narrow = self.rows.width() < fonts.pixels(_OFFICER_WIDE)
        cramped = self.rows.width() < fonts.pixels(_YEAR_WIDE)
        table.setColumnHidden(column_of("officer"), narrow)
        table.setColumnHidden(column_of("met"), cramped or (narrow and self._is_tree()))
        table.setColumnHidden(column_of("year"), cramped)
        table.setColumnHidden(column_of("state"), cramped)

    def first_focus(self) -> QWidget | None:
        return self.rows.table


def _holder(margin: int) -> QWidget:
    made = QWidget()
    layout = QHBoxLayout(made)
    layout.setContentsMargins(max(margin - 8, 0), 0, margin, 0)
    return made


class _Reading:
    """Reads everything about one body."""

    def __init__(self, desk: Desk, key: UUID, year: PlanYear | None) -> None:
        self._desk, self._key, self._year = desk, key, year

    def __call__(self) -> BodyFile:
        return self._desk.services.standing.file(self._key, self._year)


class _Finding:
    """The body that a record of some kind belongs to."""

    def __init__(self, desk: Desk, kind: Kind, record: UUID) -> None:
        self._desk, self._kind, self._record = desk, kind, record

    def __call__(self) -> UUID:
        return self._desk.services.bodies.body_of(self._kind, self._record)

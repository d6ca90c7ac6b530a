"""Forums and all other bodies: a list one filters by state, officer or what needs an eye; beside it one body."""

from collections.abc import Hashable
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from cspdesk.domain.body_file import BodyFile
from cspdesk.domain.changes import Changes
from cspdesk.domain.dates import PlanYear, say_date
from cspdesk.domain.kinds import BodyKind, BodyState, Kind
from cspdesk.domain.standing import BodyStanding, OfficerLoad, in_place
from cspdesk.domain.structure import IN_PLACE, STATE_WORDS
from cspdesk.ui import fonts, icons, parts
from cspdesk.ui.bodies.forum_columns import ForumCells, TreeDelegate, by_place
from cspdesk.ui.bodies.forum_deeds import ForumDeeds
from cspdesk.ui.bodies.forum_detail import ForumDetail
from cspdesk.ui.combos import index_of
from cspdesk.ui.count_strip import Count, CountStrip
from cspdesk.ui.desk import Desk
from cspdesk.ui.list_page import ListDetailPage

PLACE, EYE, SILENT = "in place", "needs an eye", "no contact"
_OFFICER_WIDE, _YEAR_WIDE, _COUNTS_WIDE = 820, 600, 1060


class ForumsPage(ListDetailPage):
    """Three selects for the list; the detail of one body is read when it is chosen."""

    kinds: ClassVar[tuple[Kind, ...]] = (
        Kind.BODY, Kind.BODY_STATE, Kind.ROLE, Kind.PERSON, Kind.AGENCY, Kind.SUPPORT, Kind.VENUE, Kind.MEETING,
        Kind.MEETING_BODY, Kind.ACTION, Kind.PARTNERSHIP, Kind.CLOSURE,
    )  # fmt: skip

    def __init__(self, desk: Desk) -> None:
        self.forum = ForumDetail(desk)
        super().__init__(desk, "Forums", self.forum, list_share=59)
        self.deeds = ForumDeeds(desk, self)
        self.cells = ForumCells(desk)
        self._all: list[BodyStanding] = []
        self._loads: list[OfficerLoad] = []
        self._year: PlanYear | None = None
        self.rows.set_columns(self.cells.columns())
        self.rows.table.setItemDelegate(TreeDelegate(self._is_tree, self.rows.table))
        self.rows.set_empty(
            "No forums yet", "Add the first one; it counts in every total.", "New forum", "forums"
        )
        self.which = self._box("What is listed", ["Forums", "All bodies"])
        self.officer = self._box("Officer", ["Every officer"])
        self.rows.add_to_bar(self.which, self.officer)
        self.counts = CountStrip()
        self._beside, self._below = (_holder(margin) for margin in (0, 16))
        self.head.add(self._beside)
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(1, self._below)
        self._add_commands()
        self.rows.installEventFilter(self)
        self.rows.stepped.connect(self.deeds.new_forum)
        self.forum.asked.connect(self.deeds.do)
        self.counts.picked.connect(self._on_filter)

    # -- building

    def _box(self, name: str, words: list[str]) -> QComboBox:
        made = QComboBox()
        made.setAccessibleName(name)
        made.addItems(words)
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        made.setMaximumWidth(fonts.pixels(190))
        made.currentIndexChanged.connect(self._on_filter)
        return made

    def _add_commands(self) -> None:
        deeds = self.deeds
        for words, do, keys, icon in (
            ("Rename", deeds.rename, "F2", "edit"),
            ("Change facts…", deeds.change, "Ctrl+E", "edit"),
            ("Change state…", deeds.state, "", "flag"),
            ("Set an office…", deeds.office, "", "person"),
            ("Add a member…", deeds.member, "", "people"),
            ("Forum sheet", deeds.sheet, "Ctrl+P", "print"),
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
        self._loads = standing.caseload(forums)
        self._fill_officers()
        self._fill_counts(forums)
        self._list()
        self._take_wish()
        self.show_current()

    def _take_wish(self) -> None:
        """Does what another page asked for: ("officer", name), ("state", state) or ("only", PLACE, EYE, SILENT)."""
        wish = self.desk.take_wish("forums")
        if isinstance(wish, tuple) and len(wish) == 2:
            if wish[0] == "officer":
                self.officer.setCurrentIndex(max(index_of(self.officer, wish[1]), 0))
            else:
                self.counts.choose(wish[1])
            self._list()

    def _list(self) -> None:
        forums = not self._is_tree()
        rows = [each for each in self._all if not forums or each.body.kind is BodyKind.FORUM]
        self.rows.set_rows(sorted(rows, key=by_place) if forums else rows)
        whole = self.counts.chosen is None and self.officer.currentIndex() <= 0
        self.rows.set_keep(None if whole else self._keeps)
        said = self._load_words()
        self.head.set_sub(said)
        self.counts.setVisible(not said)  # they count the forums of every officer

    def _keeps(self, each: BodyStanding) -> bool:
        if self.officer.currentIndex() > 0 and each.body.officer != self.officer.currentData():
            return False
        only: Hashable = self.counts.chosen
        if isinstance(only, BodyState):
            return each.body.state is only
        kept = {PLACE: each.body.state in IN_PLACE, SILENT: self.cells.silent(each)}
        return kept[only] if only in kept else only is None or self.cells.flagged(each)

    def _load_words(self) -> str:
        """What the chosen officer looks after: '3 forums, 11 meetings held, last contact Wed 18 Nov'."""
        place = self.officer.currentIndex()
        if not 0 < place <= len(self._loads):
            return ""
        load = self._loads[place - 1]
        met = (
            f"last contact {say_date(load.contact, self.desk.today())}" if load.contact else "no contact yet"
        )
        count = "1 forum" if len(load.bodies) == 1 else f"{len(load.bodies)} forums"
        held = "1 meeting held" if load.held == 1 else f"{load.held} meetings held"
        return f"{count}, {held}, {met}"

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
        self.counts.choose(None)
        self.officer.setCurrentIndex(0)
        if each.body.kind is not BodyKind.FORUM:
            self.which.setCurrentIndex(1)
        self._list()
        self.rows.choose(each.id)

    # -- filters

    def _is_tree(self) -> bool:
        return self.which.currentIndex() == 1

    def _fill_officers(self) -> None:
        chosen = self.officer.currentData()
        self.officer.blockSignals(True)
        self.officer.clear()
        self.officer.addItem("Every officer", None)
        for load in self._loads:
            self.officer.addItem(f"{load.name or 'No officer'}  ({len(load.bodies)})", load.name)
        self.officer.setCurrentIndex(max(index_of(self.officer, chosen), 0) if chosen is not None else 0)
        self.officer.blockSignals(False)

    def _fill_counts(self, forums: list[BodyStanding]) -> None:
        place = in_place(each.body for each in forums)
        today, days = self.desk.today(), self.cells.days()
        silent = sum(each.silent(today, days) for each in forums)
        flagged = sum(each.flagged(today, days) for each in forums)
        self.counts.set_counts(
            [
                Count(PLACE, f"{place.words} in place", 1),
                *(
                    Count(s, f"{number} {STATE_WORDS[s].lower()}", number)
                    for s, number in place.states.items()
                ),
                Count(SILENT, f"{silent} unseen for {days} days", silent),
                Count(EYE, f"{flagged} {'needs' if flagged == 1 else 'need'} an eye", flagged),
            ]
        )

    def _on_filter(self) -> None:
        if self.sender() is self.counts and self._is_tree():
            self.which.setCurrentIndex(0)
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
        if wanted is not None and wanted.indexOf(self.counts) < 0:
            wanted.addWidget(self.counts)
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

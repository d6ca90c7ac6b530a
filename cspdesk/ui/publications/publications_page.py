"""Publications: the register, blocks of text, templates, the schedule, channels, articles, requests, the glossary."""

from collections.abc import Callable
from typing import ClassVar
from uuid import UUID

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from cspdesk.domain.changes import Changes
from cspdesk.domain.kinds import Kind
from cspdesk.ui import parts
from cspdesk.ui.desk import Desk
from cspdesk.ui.list_page import PageHead
from cspdesk.ui.page import Page
from cspdesk.ui.publications.blocks_tab import BLOCK_REVIEW, EMPTY, UNCHECKED, WAITING, BlocksTab
from cspdesk.ui.publications.due_strip import Due, DueStrip
from cspdesk.ui.publications.glossary_tab import GlossaryTab
from cspdesk.ui.publications.register_tab import FEW, OVER, REVIEW, RegisterTab
from cspdesk.ui.publications.schedule_tab import COMING, OVERDUE, ScheduleTab
from cspdesk.ui.publications.small_tabs import ASKED, ArticlesTab, ChannelsTab, RequestsTab
from cspdesk.ui.publications.tab import Tab
from cspdesk.ui.publications.templates_tab import TemplatesTab

_OPENS = {
    Kind.PUBLICATION: "register",
    Kind.TEXT_BLOCK: "blocks",
    Kind.PAPER_TEMPLATE: "templates",
    Kind.MESSAGE: "schedule",
    Kind.CHANNEL: "channels",
    Kind.FORMAT_REQUEST: "requests",
    Kind.GLOSSARY_TERM: "glossary",
}
_TITLES = {
    "register": "&Publications",
    "blocks": "&Blocks of text",
    "templates": "&Templates",
    "schedule": "&Schedule",
    "channels": "&Channels",
    "articles": "&Articles",
    "requests": "Re&quests",
    "glossary": "&Glossary",
}
_TABS: dict[str, Callable[[Desk], Tab]] = {
    "register": RegisterTab,
    "blocks": BlocksTab,
    "templates": TemplatesTab,
    "schedule": ScheduleTab,
    "channels": ChannelsTab,
    "articles": ArticlesTab,
    "requests": RequestsTab,
    "glossary": GlossaryTab,
}
_KEYS = list(_TABS)


class PublicationsPage(Page):
    """Each tab is a page of its own, made when first shown and fresh by itself.

    `desk.go("publications", tab)` or `desk.go("publications", (tab, which))` opens one.
    """

    kinds: ClassVar[tuple[Kind, ...]] = (
        Kind.PUBLICATION, Kind.DISTRIBUTION, Kind.MESSAGE, Kind.TEXT_BLOCK, Kind.FORMAT_REQUEST,
    )  # fmt: skip

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.head = PageHead("Publications")
        self.tabs = QTabBar()
        self.tabs.setDocumentMode(True)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName("Parts of publications")
        self.stack = QStackedWidget()
        self.due = DueStrip()
        self.due.picked.connect(self._on_due)
        self._made: dict[str, Tab] = {}
        for words in _TITLES.values():
            self.tabs.addTab(words)
        self._build()
        self.tabs.currentChanged.connect(self._on_tab)
        self._on_tab(0)

    @property
    def register(self) -> RegisterTab:
        made = self.tab("register")
        assert isinstance(made, RegisterTab)
        return made

    @property
    def schedule(self) -> ScheduleTab:
        made = self.tab("schedule")
        assert isinstance(made, ScheduleTab)
        return made

    def tab(self, key: str) -> Tab:
        """One of the lists: register, blocks, templates, schedule, channels, articles, requests, glossary."""
        if key not in self._made:
            made = self._made[key] = _TABS[key](self.desk)
            self.stack.addWidget(made)
            if isinstance(made, ScheduleTab):
                self._line.insertWidget(self._line.count() - 1, made.by_month)
        return self._made[key]

    def show_tab(self, key: str) -> None:
        self.tabs.setCurrentIndex(_KEYS.index(key))

    def refresh(self, changes: Changes | None) -> None:
        office, today = self.desk.services, self.desk.today()
        rows, blocks = office.publications.all(), office.publications.blocks()
        self.head.set_sub(f"{len(rows):,} publication{'' if len(rows) == 1 else 's'}")
        waiting = sum(row.met_on is None for row in office.publications.format_requests())
        empty = sum(not row.complete for row in blocks)
        stories = sum(not row.may_be_used and row.complete for row in blocks)
        late = sum(row.review_overdue(today) for row in blocks)
        few = sum(row.households_short > 0 for row in rows)
        self.due.set_due(
            (
                Due("register", REVIEW, len(office.publications.reviews_due()), "publication due for review"
                    "|publications due for review"),
                Due("register", OVER, sum(row.over_given > 0 for row in rows), "given out more than printed"),
                Due("register", FEW, few, "with fewer copies than households"),
                Due("blocks", BLOCK_REVIEW, late, "text due for review|texts due for review"),
                Due("blocks", UNCHECKED, sum(row.unchecked(today) for row in blocks), "signpost to check"
                    "|signposts to check"),
                Due("blocks", EMPTY, empty, "text to be completed|texts to be completed"),
                Due("blocks", WAITING, stories, "story to approve|stories to approve"),
                Due("schedule", OVERDUE, len(office.messages.overdue()), "message overdue|messages overdue"),
                Due("schedule", COMING, len(office.messages.coming()), "message in the next 90 days"
                    "|messages in the next 90 days"),
                Due("requests", ASKED, waiting, "request for another format waits|requests for other formats wait"),
            )
        )  # fmt: skip

    def open_record(self, kind: Kind, record: UUID) -> None:
        key = _OPENS.get(kind)
        if key is not None:
            self.show_tab(key)
            self.tab(key).read()
            self.tab(key).choose(record)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        wish = self.desk.take_wish("publications")
        key, which = (wish[0], wish[1]) if isinstance(wish, tuple) and len(wish) == 2 else (wish, None)
        if isinstance(key, str) and key in _TABS:
            self.show_tab(key)
            if which is not None:
                self.tab(key).show_which(str(which))
            self._tab().rows.table.setFocus()

    def _on_due(self, key: str, which: str) -> None:
        self.show_tab(key)
        self.tab(key).read()
        self.tab(key).show_which(which)
        self.tab(key).rows.table.setFocus()

    def first_focus(self) -> QWidget | None:
        return self._tab().rows.table

    # -- inside

    def _build(self) -> None:
        self.primary = parts.button("New", self._on_new, "primary", "plus", "Ctrl+N")
        room = parts.button("Print room", self._on_room, "quiet", "print")
        self.head.add(room, self.primary)
        self.add_command("New here", self._on_new, "Ctrl+N", "plus")
        for place, (key, words) in enumerate(_TITLES.items(), 1):
            plain = words.replace("&", "")
            self.add_command(plain, _Showing(self, key), f"Ctrl+Shift+{place}", "publications")
        self._line = parts.row(16, self.tabs, 0, 12, space=0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(self.due)
        layout.addLayout(self._line)
        layout.addWidget(parts.rule())
        layout.addWidget(self.stack, 1)

    def _tab(self) -> Tab:
        return self.tab(_KEYS[self.tabs.currentIndex()])

    def _on_tab(self, place: int) -> None:
        self.stack.setCurrentWidget(self._tab())
        words = self._tab().new_words
        self.primary.setVisible(bool(words))
        self.primary.setText(words)
        self.primary.setToolTip(f"{words} (Ctrl+N)")
        if self.isVisible() and not self.tabs.hasFocus():
            self._tab().rows.table.setFocus()
        if "schedule" in self._made:
            self.schedule.by_month.setVisible(_KEYS[place] == "schedule")

    def _on_new(self) -> None:
        shown = self._tab()
        if isinstance(shown, RegisterTab):
            shown.add()
        else:
            shown.new()

    def _on_room(self) -> None:
        self.desk.go("printroom")


class _Showing:
    """Shows one tab and gives its list the keyboard."""

    def __init__(self, page: PublicationsPage, key: str) -> None:
        self._page, self._key = page, key

    def __call__(self) -> None:
        self._page.show_tab(self._key)
        self._page.tab(self._key).rows.table.setFocus()

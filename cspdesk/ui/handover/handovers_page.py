"""Handovers: which computers there are and what waits for each, what was taken here, and the two deeds."""

from pathlib import Path
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from cspdesk.domain.changes import Changes
from cspdesk.domain.found_twice import FoundTwice
from cspdesk.domain.kinds import Kind
from cspdesk.domain.merging import Peer, TakingRow
from cspdesk.ui import parts
from cspdesk.ui.desk import Desk
from cspdesk.ui.empty_state import EmptyState
from cspdesk.ui.handover.computers_list import ComputersList
from cspdesk.ui.handover.handover_words import when
from cspdesk.ui.handover.making import HandoverMaking
from cspdesk.ui.handover.taking import HandoverTaking
from cspdesk.ui.handover.takings_list import TakingsList
from cspdesk.ui.list_page import ListDetailPage, PageHead
from cspdesk.ui.page import Page

_COMPUTERS, _TAKEN = 0, 1


class HandoversPage(Page):
    """The two lists are pages of their own; a file may be dropped anywhere on this one."""

    kinds: ClassVar[tuple[Kind, ...]] = (Kind.COMPUTER,)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setAcceptDrops(True)
        self.head = PageHead("Handovers")
        self.making, self.taking = HandoverMaking(desk, self), HandoverTaking(desk, self)
        self.computers, self.taken = ComputersList(desk), TakingsList(desk)
        self.tabs = QTabBar()
        self.tabs.setDocumentMode(True)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName("Computers or handovers taken")
        for words in ("&Computers", "&Taken"):
            self.tabs.addTab(words)
        self.empty = EmptyState()
        self.empty.set_state(
            "Do several people work on laptops of their own?",
            "A handover is one file with what was changed on one computer. Give it on a stick or by e-mail; the other"
            " computer takes it, and both know the same. It is closed so that only the two can read it, needs no"
            " network, and can be taken back.",
            "Make the first handover…",
            "swap",
        )
        self.stack = QStackedWidget()
        for part in (self.computers, self.taken, self.empty):
            self.stack.addWidget(part)
        self._build()
        self._wire()

    def refresh(self, changes: Changes | None) -> None:
        office, today = self.desk.services.handovers, self.desk.today()
        peers, takings = office.peers(), office.takings()
        others = [peer for peer in peers if not peer.this]
        alone = not others and not takings
        self.make.setEnabled(self.desk.services.store.readers_copy is None)
        self.tabs.setVisible(not alone)
        self._rule.setVisible(not alone)
        self.stack.setCurrentWidget(self.empty if alone else self._lists()[max(self.tabs.currentIndex(), 0)])
        count = len(others)
        said = "1 other computer" if count == 1 else f"{count} other computers"
        last = f", the last handover taken {when(takings[0].at, today)}" if takings else ""
        self.head.set_sub("" if alone else f"{said}{last}")

    def read_lists(self) -> None:
        """Reads both lists again: what was sent and taken is kept beside the records."""
        self.read()
        self.computers.read()
        self.taken.read()

    def open_record(self, kind: Kind, record: UUID) -> None:
        self.tabs.setCurrentIndex(_COMPUTERS)
        self.computers.read()
        self.computers.rows.choose(record)

    def first_focus(self) -> QWidget | None:
        shown = self.stack.currentWidget()
        return shown.rows.table if isinstance(shown, ListDetailPage) else None

    # -- files that are dropped

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Takes the file; its dialogs open once the drop is over."""
        path = _dropped(event)
        if path is not None:
            event.acceptProposedAction()
            self._path = path
            QTimer.singleShot(0, self, self._on_dropped)

    def _on_dropped(self) -> None:
        self.taking.begin(self._path)

    # -- building

    def _build(self) -> None:
        self.take = parts.button("Take a handover…", self.taking.ask, "", "download", "Ctrl+T")
        self.make = parts.button("Make a handover…", self._on_make, "primary", "upload", "Ctrl+N")
        self.head.add(self.take, self.make)
        self.add_command("Make a handover", self._on_make, "Ctrl+N", "upload")
        self.add_command("Take a handover", self.taking.ask, "Ctrl+T", "download")
        self.add_command("Computers of the office", self._on_computers, "Ctrl+Shift+1", "swap")
        self.add_command("Handovers taken", self._on_taken, "Ctrl+Shift+2", "check")
        self._rule = parts.rule()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addLayout(parts.row(16, self.tabs, 0, space=0))
        layout.addWidget(self._rule)
        layout.addWidget(self.stack, 1)

    def _wire(self) -> None:
        self.tabs.currentChanged.connect(self._on_tab)
        self.empty.stepped.connect(self._on_make)
        self.computers.wanted_file.connect(self.making.ask)
        self.computers.wanted_key.connect(self._on_key)
        self.computers.wanted_lost.connect(self._on_lost)
        self.computers.wanted_found.connect(self._on_found)
        self.computers.wanted_report.connect(self._on_report)
        self.taken.wanted.connect(self.taking.ask)
        self.taken.taken.wanted_back.connect(self._on_back)
        self.taken.taken.wanted_doubles.connect(self._on_doubles)
        self.taking.taken.connect(self._on_came)
        self.taking.doubled.connect(self._on_doubled)

    def _lists(self) -> tuple[ListDetailPage, ListDetailPage]:
        return self.computers, self.taken

    # -- what happens

    def showEvent(self, event: QShowEvent) -> None:
        wish = self.desk.take_wish("handovers")
        # What was sent and taken is kept beside the records and tells no page of itself.
        self.stale = self.computers.stale = self.taken.stale = True
        super().showEvent(event)
        deed = {
            "make": self._on_make,
            "take": self.taking.ask,
            "lost": self._on_computers,
            "taken": self._on_taken,
        }
        if isinstance(wish, str) and wish in deed:
            QTimer.singleShot(0, self, deed[wish])

    def _on_tab(self, tab: int) -> None:
        shown = self._lists()[tab]
        self.stack.setCurrentWidget(shown)
        if not self.tabs.hasFocus():
            shown.rows.table.setFocus()

    def _on_computers(self) -> None:
        self.tabs.setCurrentIndex(_COMPUTERS)
        self.computers.rows.table.setFocus()

    def _on_taken(self) -> None:
        self.tabs.setCurrentIndex(_TAKEN)
        self.taken.rows.table.setFocus()

    def _on_make(self) -> None:
        self.making.ask()

    def _on_came(self, taking_id: UUID | None) -> None:
        """Shows what came in."""
        self.read_lists()
        if taking_id is not None:
            self.tabs.setCurrentIndex(_TAKEN)
            self.stack.setCurrentWidget(self.taken)
            self.taken.rows.choose(taking_id)
            self.taken.open_chosen(taking_id)

    def _on_doubled(self, taking_id: UUID, found: list[FoundTwice]) -> None:
        if self.taken.rows.current_id() == taking_id:
            self.taken.taken.show_doubles(found)

    def _on_back(self, row: TakingRow | None) -> None:
        if row is not None:
            self.taking.take_back(row.id)

    def _on_doubles(self, row: TakingRow | None) -> None:
        if row is not None:
            self.taking.look_for_doubles(row.id)

    def _on_key(self) -> None:
        if self.desk.did(self.desk.services.handovers.renew_key):
            self.desk.say(
                "This computer has a new key; the others hear of it with the next handover made here."
            )
            self.read_lists()

    def _on_lost(self, peer: Peer | None) -> None:
        from cspdesk.ui.handover.lost_dialogs import LostComputerDialog

        if peer is not None and LostComputerDialog(self.desk, peer, self).ask():
            self.read_lists()
            self.desk.say(f"{peer.name or 'The computer'} is marked as lost; this computer has a new key.")
            marked = self.computers.peer()
            if marked is not None:
                self._on_report(marked)

    def _on_found(self, peer: Peer | None) -> None:
        if peer is not None:
            found = self.desk.services.handovers.mark_found
            if self.desk.did(lambda: found(peer.computer_id)):
                self.desk.say(f"{peer.name or 'The computer'} is found again; its key counts as before.")
                self.read_lists()

    def _on_report(self, peer: Peer | None) -> None:
        from cspdesk.ui.handover.lost_dialogs import LostReportDialog

        if peer is not None:
            LostReportDialog(self.desk, peer, self).ask()


def _dropped(event: QDropEvent) -> Path | None:
    """The one file that is dragged here; None for anything else."""
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.is_file() else None

"""The print room: choose a paper, see it exactly as it prints, set its options, then save, print or log it."""

import itertools
from collections.abc import Mapping
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from cspdesk.domain.changes import Changes
from cspdesk.domain.kinds import Kind
from cspdesk.services.papers.press import Printed
from cspdesk.services.papers.registry import PAPERS, Ref
from cspdesk.ui import fonts, parts
from cspdesk.ui.desk import Desk
from cspdesk.ui.page import Page
from cspdesk.ui.papers.orders import Order, PageSetter
from cspdesk.ui.preview import Preview
from cspdesk.ui.printroom.choices_column import ChoicesColumn
from cspdesk.ui.printroom.deeds import PrintDeeds
from cspdesk.ui.printroom.foot import PrintFoot
from cspdesk.ui.printroom.paper_list import PaperList
from cspdesk.ui.printroom.paper_panel import PaperPanel
from cspdesk.ui.printroom.room_head import RoomHead
from cspdesk.ui.printroom.small_room import PAPERS_WIDE, SmallRoom

_CHOICES = 364


class PrintRoomPage(Page):
    """Papers at the left, the choices of one beside them, its real pages at the right.

    `desk.go("printroom", (paper, ref, options))` opens it on a paper; ref and options may be left out.
    """

    kinds: ClassVar[tuple[Kind, ...]] = tuple(Kind)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.papers = PaperList()
        self.choices = ChoicesColumn(desk, self.papers.list)
        self.below = PrintFoot()
        self.preview = Preview()
        self.printed: Printed | None = None
        self.order: Order | None = None
        self.deeds = PrintDeeds(self)
        self.head = RoomHead(self, self.deeds)
        self.small = SmallRoom(self)
        self._setter = PageSetter(desk, self)
        self._build()
        self._setter.done.connect(self._show)
        self._setter.failed.connect(self._on_failed)
        self.papers.chosen.connect(self._on_paper)
        self.papers.entered.connect(self._on_entered)
        self.choices.changed.connect(self._on_choice)
        self.below.logging.connect(self.deeds.log)
        self.below.giving.connect(self.deeds.give_out)
        self._enable()

    def panel(self) -> PaperPanel:
        """The choices of the paper that is shown."""
        return self.choices.panel(self.papers.name())

    def show_paper(
        self, name: str, ref: UUID | None = None, options: Mapping[str, Any] | None = None
    ) -> None:
        """Opens the room on a paper, of a record when one is given, with options of it by their keys."""
        self.papers.filter.clear()
        self.papers.choose(name)
        if ref is not None:
            self.panel().set_about(ref)
        self.panel().set_options(options or {})
        self.small.go_inside(True)
        self._ask()

    def refresh(self, changes: Changes | None) -> None:
        self.choices.forget()
        self.papers.choose_first()
        self.choices.load(self.papers.name())
        self.deeds.look_at_log()
        if not (self.deeds.logged and changes is not None):
            # What was logged stays as it was printed, though its issues are told now and others would follow.
            self._ask()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        wish = self.desk.take_wish("printroom")
        if isinstance(wish, tuple) and wish and wish[0] in PAPERS:
            self.show_paper(*wish)

    def hideEvent(self, event: QHideEvent) -> None:
        """Sets no more pages for a room that is left."""
        super().hideEvent(event)
        self._setter.stop()
        self.deeds.forget_log()
        self.stale = True

    def first_focus(self) -> QWidget | None:
        return self.papers.list

    def beside(self) -> int:
        return self.preview.x()

    # -- building

    def _build(self) -> None:
        self.add_command("Filter the papers", self.papers.filter.setFocus, "Ctrl+F", "search")
        for words, do, keys in self.preview.take_keys():
            self.add_command(words, do, keys)
        middle = parts.column(self.choices, parts.rule(), self.below, space=0)
        middle.setStretch(0, 1)
        column = QWidget()
        column.setLayout(middle)
        self.papers.setFixedWidth(fonts.pixels(PAPERS_WIDE))
        column.setFixedWidth(fonts.pixels(_CHOICES))
        whole = parts.row(self.papers, _upright(), column, _upright(), self.preview, space=0)
        whole.setStretch(4, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(parts.rule())
        layout.addLayout(whole, 1)
        stops = (self.papers.list, *self.below.stops(), *self.preview.stops())
        for before, after in itertools.pairwise(stops):
            QWidget.setTabOrder(before, after)

    # -- setting the pages

    def _on_paper(self, name: str) -> None:
        self.choices.show_panel(name)
        self._on_choice()

    def _on_choice(self) -> None:
        """Another choice makes another paper than the one that was logged."""
        self.deeds.forget_log()
        self.small.see_choice()
        self._ask()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.small.fit(self.width())

    def _on_entered(self) -> None:
        """The keyboard goes on from the papers to the choices of one."""
        self.small.go_inside(True)
        self.panel().first_field().setFocus(Qt.FocusReason.TabFocusReason)

    def _ask(self) -> None:
        if not self.papers.name() or not self.desk.ready or not self.isVisible():
            return
        panel = self.panel()
        missing = panel.missing()
        if missing:
            self._setter.stop()
            self._show(None, None)
            self._tell(missing)
            return
        if self.printed is None:
            self._tell("Setting the pages…")
        self._setter.ask(panel.order())

    def _on_failed(self, order: Order, error: Exception) -> None:
        self._show(None, None)
        self._tell(str(error), "refusal")

    def _tell(self, sentence: str, look: str = "small") -> None:
        """Says why there are no pages, in their place and under the choices."""
        self.below.tell(sentence, look)
        self.preview.say(sentence)

    def _show(self, order: Order | None, printed: Printed | None) -> None:
        self.order, self.printed = order, printed
        self.preview.set_pdf(printed.pdf if printed is not None else b"")
        self._enable()
        if printed is not None:
            self.head.set_sub(printed.title)
            self.below.show_print(printed, self.preview.wide())
            if PAPERS[self.papers.name()].numbered:
                self.below.tell(
                    f"{printed.pages} pages. Saved or printed, it gets a number and keeps its figures."
                )

    def _enable(self) -> None:
        there, name = self.printed is not None, self.papers.name()
        self.head.set_able(there, bool(name) and PAPERS[name].ref is Ref.BODY)
        self.below.set_able(there)


def _upright() -> QFrame:
    """A one-pixel line from top to foot."""
    made = QFrame()
    made.setProperty("look", "rule")
    made.setFixedWidth(1)
    return made

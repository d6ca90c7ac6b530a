"""The print room: choose a paper, see it exactly as it prints, set its options, then save, print or log it."""

import itertools
from collections.abc import Mapping
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QVBoxLayout, QWidget

from cspdesk.domain.changes import Changes
from cspdesk.domain.kinds import Kind
from cspdesk.services.papers.press import Form, Printed
from cspdesk.services.papers.registry import PAPERS, Ref
from cspdesk.ui import fonts, parts
from cspdesk.ui.desk import Desk
from cspdesk.ui.list_page import PageHead
from cspdesk.ui.page import Page
from cspdesk.ui.papers.orders import Order, PageSetter
from cspdesk.ui.preview import Preview
from cspdesk.ui.printroom.choices_column import ChoicesColumn
from cspdesk.ui.printroom.deeds import PrintDeeds, SaveTwin
from cspdesk.ui.printroom.foot import PrintFoot
from cspdesk.ui.printroom.paper_list import PaperList
from cspdesk.ui.printroom.paper_panel import PaperPanel

_PAPERS, _CHOICES, _NARROW = 248, 364, 960
_UNBOUND = 16_777_215
_FORMS = ((Form.HTML, "Web page (HTML)…"), (Form.DOCX, "Word document (DOCX)…"))


class PrintRoomPage(Page):
    """Papers at the left, the choices of one beside them, its real pages at the right.

    `desk.go("printroom", (paper, ref, options))` opens it on a paper; ref and options may be left out.
    """

    kinds: ClassVar[tuple[Kind, ...]] = tuple(Kind)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.head = PageHead("Print room")
        self.papers = PaperList()
        self.choices = ChoicesColumn(desk, self.papers.list)
        self.below = PrintFoot()
        self.preview = Preview()
        self.printed: Printed | None = None
        self.order: Order | None = None
        self.deeds = PrintDeeds(self)
        self._twins: list[QAction] = []
        self._narrow, self._inside = False, False
        self._setter = PageSetter(desk, self)
        self._build()
        self._setter.done.connect(self._show)
        self._setter.failed.connect(self._on_failed)
        self.papers.chosen.connect(self._on_paper)
        self.papers.entered.connect(self._on_entered)
        self.papers.list.itemClicked.connect(self._on_clicked)
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
        self._go_inside(True)
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
        deeds = self.deeds
        self._save = parts.button("Save PDF…", deeds.save, "primary", "download", "Ctrl+S")
        self._print = parts.button("Print…", deeds.print_out, "", "print", "Ctrl+P")
        self._mail = parts.button("E-mail…", deeds.mail, "quiet", "mail")
        self._other = self._twin_button()
        self.head.add(self._other, self._mail, self._print, self._save)
        self.add_command("Save as a PDF", deeds.save, "Ctrl+S", "download")
        self.add_command("Print", deeds.print_out, "Ctrl+P", "print")
        self.add_command("Log as printed", deeds.log, "Ctrl+L", "saved")
        self.add_command("Say where its copies go", deeds.give_out, "Ctrl+G", "publications")
        self.add_command("A PDF of each forum", deeds.save_each, "", "folder")
        self.add_command("Filter the papers", self.papers.filter.setFocus, "Ctrl+F", "search")
        for words, do, keys in self.preview.take_keys():
            self.add_command(words, do, keys)
        middle = parts.column(self.choices, parts.rule(), self.below, space=0)
        middle.setStretch(0, 1)
        column = QWidget()
        column.setLayout(middle)
        self.papers.setFixedWidth(fonts.pixels(_PAPERS))
        column.setFixedWidth(fonts.pixels(_CHOICES))
        self._back = parts.button("Papers", self.show_papers, "quiet", "chevron-left", "Alt+Left")
        self._back.hide()
        self.head.lead(self._back)
        self.add_command("Back to the papers", self.show_papers, "Alt+Left", "chevron-left")
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

    def _twin_button(self) -> QPushButton:
        made = parts.button("More", self._nothing, "quiet", "more")
        menu = QMenu(made)
        self._each = menu.addAction("A PDF of each forum…")
        self._each.triggered.connect(self.deeds.save_each)
        menu.addSeparator()
        for form, words in _FORMS:
            do = SaveTwin(self.deeds, form)
            twin = menu.addAction(words)
            twin.triggered.connect(do)
            self._twins.append(twin)
            self.add_command(f"Save as {words.strip('…')}", do, "", "file")
        made.setMenu(menu)
        return made

    def _nothing(self) -> None:
        """The button opens its menu by itself."""

    # -- setting the pages

    def _on_paper(self, name: str) -> None:
        self.choices.show_panel(name)
        self._on_choice()

    def _on_choice(self) -> None:
        """Another choice makes another paper than the one that was logged."""
        self.deeds.forget_log()
        here = self.window().focusWidget()
        if here is not None and self.choices.isAncestorOf(here):
            self._go_inside(True)  # what a choice changes is seen
        self._ask()

    # -- on a small screen, or with very large text: the papers, then one of them

    def show_papers(self) -> None:
        """Comes back to the list of papers."""
        self._go_inside(False)
        self.papers.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_clicked(self) -> None:
        self._go_inside(True)

    def _go_inside(self, inside: bool) -> None:
        self._inside = inside
        self._lay_out()

    def _lay_out(self) -> None:
        self.papers.setMaximumWidth(_UNBOUND if self._narrow else fonts.pixels(_PAPERS))
        self.papers.setVisible(not (self._narrow and self._inside))
        self.preview.setVisible(self._inside or not self._narrow)
        self._back.setVisible(self._narrow and self._inside)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < fonts.pixels(_NARROW)
        if narrow != self._narrow:
            self._narrow = narrow
            self._lay_out()

    def _on_entered(self) -> None:
        """The keyboard goes on from the papers to the choices of one."""
        self._go_inside(True)
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

    def _enable(self) -> None:
        there = self.printed is not None
        for made in (self._save, self._print, self._mail):
            made.setEnabled(there)
        for twin in self._twins:
            twin.setEnabled(there)
        name = self.papers.name()
        self._each.setVisible(bool(name) and PAPERS[name].ref is Ref.BODY)
        self.below.set_able(there)
        if not there:
            self.head.set_sub("")


def _upright() -> QFrame:
    """A one-pixel line from top to foot."""
    made = QFrame()
    made.setProperty("look", "rule")
    made.setFixedWidth(1)
    return made

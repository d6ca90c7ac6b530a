"""The print room: choose a paper, see it exactly as it prints, set its options, then save, print or log it."""

from collections.abc import Mapping
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from cspdesk.domain.changes import Changes
from cspdesk.domain.kinds import Kind
from cspdesk.services.papers.press import Form, Printed
from cspdesk.services.papers.registry import PAPERS, Ref
from cspdesk.ui import fonts, messages, parts
from cspdesk.ui.desk import Desk
from cspdesk.ui.list_page import PageHead
from cspdesk.ui.page import Page
from cspdesk.ui.papers.leaving import Leaving
from cspdesk.ui.papers.letting_out import let_out
from cspdesk.ui.papers.orders import Order, PageSetter
from cspdesk.ui.preview import Preview
from cspdesk.ui.printroom.each_forum import EachForum
from cspdesk.ui.printroom.foot import PrintFoot
from cspdesk.ui.printroom.paper_list import PaperList
from cspdesk.ui.printroom.paper_panel import PaperPanel

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
        self.preview = Preview()
        self.below = PrintFoot()
        self.printed: Printed | None = None
        self.order: Order | None = None
        self._logged: UUID | None = None
        self._panels: dict[str, PaperPanel] = {}
        self._fresh: set[str] = set()
        self._twins: list[QAction] = []
        self._setter = PageSetter(desk, self)
        self._leaving = Leaving(desk, self, self.below.tell)
        self._build()
        self._setter.done.connect(self._on_set)
        self._setter.failed.connect(self._on_failed)
        self.papers.chosen.connect(self._on_paper)
        self.papers.entered.connect(self._on_entered)
        self.below.logging.connect(self.log)
        self.below.giving.connect(self._on_give)
        self._enable()

    def panel(self) -> PaperPanel:
        """The choices of the paper that is shown."""
        return self._panel_of(self.papers.name())

    def show_paper(
        self, name: str, ref: UUID | None = None, options: Mapping[str, Any] | None = None
    ) -> None:
        """Opens the room on a paper, of a record when one is given, with options of it by their keys."""
        self.papers.filter.clear()
        self.papers.choose(name)
        if ref is not None:
            self.panel().set_about(ref)
        self.panel().set_options(options or {})
        self._ask()

    def refresh(self, changes: Changes | None) -> None:
        self._fresh.clear()
        self.papers.choose_first()
        self._load(self.papers.name())
        self._ask()

    def _load(self, name: str) -> None:
        """Reads what the choices of a paper offer, once until something changes; those not shown wait."""
        if name in self._panels and name not in self._fresh and self.desk.ready:
            self._fresh.add(name)
            self._panels[name].load()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        wish = self.desk.take_wish("printroom")
        if isinstance(wish, tuple) and wish and wish[0] in PAPERS:
            self.show_paper(*wish)

    def hideEvent(self, event: QHideEvent) -> None:
        """Sets no more pages for a room that is left."""
        super().hideEvent(event)
        self._setter.stop()
        self.stale = True

    def first_focus(self) -> QWidget | None:
        return self.papers.list

    # -- building

    def _build(self) -> None:
        self._save = parts.button("Save PDF…", self.save, "primary", "download", "Ctrl+S")
        self._print = parts.button("Print…", self.print_out, "", "print", "Ctrl+P")
        self._mail = parts.button("E-mail…", self.mail, "quiet", "mail")
        self._other = self._twin_button()
        self.head.add(self._other, self._mail, self._print, self._save)
        self.add_command("Save as a PDF", self.save, "Ctrl+S", "download")
        self.add_command("Print", self.print_out, "Ctrl+P", "print")
        self.add_command("Log as printed", self.log, "Ctrl+L", "saved")
        self.add_command("A PDF of each forum", self.save_each, "", "folder")
        self.add_command("Filter the papers", self.papers.filter.setFocus, "Ctrl+F", "search")
        self._stack = QStackedWidget()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._stack)
        middle = QWidget()
        inside = QVBoxLayout(middle)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(area, 1)
        inside.addWidget(parts.rule())
        inside.addWidget(self.below)
        self.papers.setFixedWidth(fonts.pixels(232))
        middle.setFixedWidth(fonts.pixels(312))
        whole = parts.row(self.papers, _upright(), middle, _upright(), self.preview, space=0)
        whole.setStretch(4, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(parts.rule())
        layout.addLayout(whole, 1)

    def _twin_button(self) -> QPushButton:
        made = parts.button("More", self._nothing, "quiet", "more")
        menu = QMenu(made)
        self._each = menu.addAction("A PDF of each forum…")
        self._each.setData("")
        menu.addSeparator()
        for form, words in _FORMS:
            twin = menu.addAction(words)
            twin.setData(form.value)
            self._twins.append(twin)
            self.add_command(f"Save as {words.strip('…')}", _Twin(self, form), "", "file")
        menu.triggered.connect(self._on_twin)
        made.setMenu(menu)
        return made

    def _nothing(self) -> None:
        """The button opens its menu by itself."""

    def _panel_of(self, name: str) -> PaperPanel:
        if name not in self._panels:
            panel = self._panels[name] = PaperPanel(self.desk, PAPERS[name])
            panel.changed.connect(self._on_choice)
            self._stack.addWidget(panel)
        self._load(name)
        return self._panels[name]

    # -- setting the pages

    def _on_paper(self, name: str) -> None:
        self._stack.setCurrentWidget(self._panel_of(name))
        for panel in self._panels.values():
            panel.setVisible(panel.kind.name == name)  # so that the column is as long as what it shows
        self._on_choice()

    def _on_choice(self) -> None:
        """Another choice makes another paper than the one that was logged."""
        self.below.set_logged(None)
        self._logged = None
        self._ask()

    def _on_entered(self) -> None:
        """The keyboard goes on from the papers to the choices of one."""
        self.panel().first_field().setFocus(Qt.FocusReason.TabFocusReason)

    def _ask(self) -> None:
        if not self.papers.name() or not self.desk.ready or not self.isVisible():
            return
        panel = self.panel()
        missing = panel.missing()
        if missing:
            self._setter.stop()
            self._show(None, None)
            self.below.tell(missing, "small")
            return
        if self.printed is None:
            self.below.tell("Setting the pages…", "small")
        self._setter.ask(panel.order())

    def _on_set(self, order: Order, printed: Printed) -> None:
        self._show(order, printed)

    def _on_failed(self, order: Order, error: Exception) -> None:
        self._show(None, None)
        self.below.tell(str(error), "refusal")

    def _show(self, order: Order | None, printed: Printed | None) -> None:
        self.order, self.printed = order, printed
        self.preview.set_pdf(printed.pdf if printed is not None else b"")
        self._enable()
        if printed is not None:
            self.head.set_sub(printed.title)
            self.below.show_print(printed, self._wide())

    def _wide(self) -> bool:
        points = self.preview.document.pagePointSize(0)
        return points.width() > points.height()

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

    # -- what is done with it

    def save(self) -> None:
        """Saves the paper as a PDF."""
        if self.order is not None and self.printed is not None:
            self._leaving.save(self.order, self.printed)

    def save_twin(self, form: Form) -> None:
        """Saves the same words in another form."""
        if self.order is not None and self.printed is not None:
            self._leaving.save_twin(self.order, self.printed, form)

    def print_out(self) -> None:
        """Prints the paper."""
        if self.order is not None and self.printed is not None:
            self._leaving.print_out(
                self.order, self.printed, self.preview.document, self.below.copies.value() or 1
            )

    def mail(self) -> None:
        """Saves an e-mail draft with the paper attached."""
        if self.order is not None and self.printed is not None:
            self._leaving.mail(self.order, self.printed)

    def log(self) -> None:
        """Puts the paper into the register of publications as printed."""
        if self.order is None or self.printed is None:
            return
        copies = self.below.copies.value() or None
        made = self._leaving.log(self.order, self.printed, copies)
        if made is not None:
            told = len(self.printed.told)
            issues = f", {told} issue{'' if told == 1 else 's'}" if told else ""
            count = f"{copies} copies" if copies and copies > 1 else "1 copy" if copies else "printed"
            self.desk.say(f"Logged: {self.printed.title}, {count}{issues}.", undo=True)
            self._logged = made
            self.below.set_logged(self.printed.title)
            self.panel().logged()

    def save_each(self) -> None:
        """Saves the paper of each forum into a folder, off the window's thread."""
        panel = self.panel()
        if panel.kind.ref is not Ref.BODY:
            self.desk.refuse(f"{panel.kind.title} is not of a forum: choose a paper that is.")
            return
        order = panel.order()
        free = let_out(self.desk, panel.kind.title, order.wanted.audience, self)
        folder = None if free is None else messages.folder_path(self, "A folder for the papers")
        if folder is not None and free is not None:
            job = EachForum(self.desk.services, order, folder, free)
            self.desk.run(job, self._on_each, title="Setting a paper of each forum")

    def _on_each(self, done: EachForum) -> None:
        self.desk.attempt(done.keep)
        self.desk.say(done.said)

    def _on_give(self) -> None:
        from cspdesk.ui.publications.give_out_dialog import GiveOutDialog

        if self._logged is not None:
            GiveOutDialog.ask_for(self.desk, self._logged, self)

    def _on_twin(self, action: object) -> None:
        data = getattr(action, "data", None)
        if callable(data) and data():
            self.save_twin(Form(data()))
        else:
            self.save_each()


class _Twin:
    """Saves the paper in one other form."""

    def __init__(self, page: PrintRoomPage, form: Form) -> None:
        self._page, self._form = page, form

    def __call__(self) -> None:
        self._page.save_twin(self._form)


def _upright() -> QFrame:
    """A one-pixel line from top to foot."""
    made = QFrame()
    made.setProperty("look", "rule")
    made.setFixedWidth(1)
    return made

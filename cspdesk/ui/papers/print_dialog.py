"""The print room: choose a paper, see its real pages, then save, print or e-mail it."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from cspdesk.domain.kinds import Audience
from cspdesk.domain.spoken import Leaning
from cspdesk.services.papers.press import Printed, sheets_words
from cspdesk.services.papers.registry import OWNER, PAPERS, PaperKind, Ref, Wanted
from cspdesk.ui import fonts, known_names, parts
from cspdesk.ui.compiled.ui_print_dialog import Ui_PrintDialog
from cspdesk.ui.completer import Choice
from cspdesk.ui.desk import Desk
from cspdesk.ui.dialog import Dialog
from cspdesk.ui.papers.abouts import ABOUT, SIZES, choices
from cspdesk.ui.papers.leaving import Leaving
from cspdesk.ui.papers.orders import Order, PageSetter


class PrintDialog(Dialog):
    """Pages are set on the worker a moment after the last choice."""

    def __init__(
        self,
        desk: Desk,
        paper: str,
        ref: UUID | str | None,
        only: Sequence[str],
        parent: QWidget | None,
        copies: int = 1,
    ) -> None:
        super().__init__(parent)
        self._desk, self._copies = desk, copies
        self._ref: dict[Ref, UUID | str | None] = {PAPERS[paper].ref: ref}
        self._shown: Order | None = None
        self.printed: Printed | None = None
        self.ui = Ui_PrintDialog()
        self.ui.setupUi(self)
        self._let_options_scroll()
        room = self.screen().availableSize()
        self.resize(min(fonts.pixels(1080), room.width() - 40), min(fonts.pixels(820), room.height() - 80))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint, True)
        self._setter = PageSetter(desk, self)
        self._setter.done.connect(self._on_set)
        self._setter.failed.connect(self._on_failed)
        self._leaving = Leaving(desk, self, self._tell)
        for kind in PAPERS.values():
            if not only or kind.name in only:
                self.ui.paper.addItem(kind.title, kind.name)
        self.ui.paper.setCurrentIndex(max(self.ui.paper.findData(paper), 0))
        self._choices: dict[Ref, list[Choice]] = {}
        self._wire()
        self._on_paper()

    def _let_options_scroll(self) -> None:
        """On a low screen, or with large text, the options are longer than the dialog."""
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFixedWidth(fonts.pixels(290))
        self.ui.whole.replaceWidget(self.ui.options, area)
        area.setWidget(self.ui.options)

    @staticmethod
    def open_room(
        desk: Desk,
        paper: str,
        ref: UUID | str | None,
        parent: QWidget | None,
        only: Sequence[str] = (),
        copies: int = 1,
    ) -> bool:
        """Opens the print room on a paper, of a record or of an owner in words; True when a paper left it.

        `only` names the papers to choose from, `copies` is how many the printer is asked for at first.
        """
        dialog = PrintDialog(desk, paper, ref, only, parent, copies)
        try:
            dialog.exec()
            return dialog._leaving.left
        finally:
            dialog.deleteLater()

    def kind(self) -> PaperKind:
        """The paper that is chosen."""
        return PAPERS[self.ui.paper.currentData()]

    def order(self) -> Order:
        """What the choices ask for now."""
        ui, kind = self.ui, self.kind()
        audience = Audience.PUBLIC if ui.public.isChecked() else Audience.INTERNAL
        if audience not in kind.audiences:
            audience = kind.audiences[0]
        about = ui.about.id() if kind.ref is not Ref.NONE else None
        whose = about if isinstance(about, str) else ""
        return Order(
            kind.name,
            None if whose else about,
            Wanted(
                audience,
                ui.large.isChecked(),
                ui.size.currentData() or "A4",
                ui.draft.isChecked(),
                ui.fromDay.date() if kind.period else None,
                ui.toDay.date() if kind.period else None,
                {OWNER: whose} if whose else {},
            ),
        )

    # -- building

    def _wire(self) -> None:
        ui = self.ui
        ui.paper.currentIndexChanged.connect(self._on_paper)
        ui.about.picked.connect(self._on_about)
        ui.about.settled.connect(self._on_about)
        for box in (ui.internal, ui.large, ui.draft):
            box.toggled.connect(self._again)
        ui.size.currentIndexChanged.connect(self._again)
        for edit, words in ((ui.fromDay, "Year start"), (ui.toDay, "Year end")):
            edit.setPlaceholderText(words)
            edit.set_base(self._desk.today())
            edit.set_leaning(Leaning.NEAREST)
            edit.dated.connect(self._again)
        ui.save.clicked.connect(self.save)
        ui.print.clicked.connect(self.print_out)
        ui.mail.clicked.connect(self.mail)
        ui.preview.shown.connect(self._on_shown)

    def _on_paper(self) -> None:
        ui, kind = self.ui, self.kind()
        ui.aboutBox.setVisible(kind.ref is not Ref.NONE)
        if kind.ref is not Ref.NONE:
            ui.aboutLabel.setText(ABOUT[kind.ref])
            ui.about.setAccessibleName(ABOUT[kind.ref])
            ui.about.set_choices(self._choices_of(kind.ref))
            ui.about.set_id(self._ref.get(kind.ref))
            ui.about.setPlaceholderText("All" if kind.optional else "Type a name")
        ui.periodBox.setVisible(kind.period)
        ui.audienceBox.setVisible(len(kind.audiences) > 1)
        ui.size.blockSignals(True)
        ui.size.clear()
        for size in kind.sizes:
            ui.size.addItem(SIZES[size], size)
        ui.size.blockSignals(False)
        self._order()

    def _choices_of(self, ref: Ref) -> list[Choice]:
        if ref not in self._choices:
            self._choices[ref] = choices(self._desk, ref)
            if ref is Ref.AGENCY:
                self._choices[ref] = [*self._choices[ref], *known_names.owners_in_words(self._desk)]
        return self._choices[ref]

    def _on_about(self) -> None:
        self._ref[self.kind().ref] = self.ui.about.id()
        self._order()

    def _again(self) -> None:
        """Sets the pages once the choices rest."""
        self._order()

    def hideEvent(self, event: QHideEvent) -> None:
        """Sets no more pages for a room that is left."""
        super().hideEvent(event)
        self._setter.stop()

    # -- setting the pages

    def _order(self) -> None:
        order = self.order()
        kind = self.kind()
        if order.ref is None and kind.ref is not Ref.NONE and not kind.optional:
            self._setter.stop()
            self._show(None)
            self._tell(f"Choose the {ABOUT[kind.ref].lower()} it is about.")
            return
        self._tell("Setting the pages…")
        self._setter.ask(order)

    def _on_set(self, order: Order, printed: Printed) -> None:
        self._shown = order
        self._show(printed)

    def _on_failed(self, order: Order, error: Exception) -> None:
        self._show(None)
        self._tell(str(error), "refusal")

    def _show(self, printed: Printed | None) -> None:
        ui = self.ui
        self.printed = printed
        ui.preview.set_pdf(printed.pdf if printed is not None else b"")
        for made in (ui.save, ui.print, ui.mail):
            made.setEnabled(printed is not None)
        if printed is not None:
            self.setWindowTitle(f"Print room: {printed.title}")
            said = ("The file kept when it was issued" if printed.kept else "", sheets_words(printed.pages))
            self._tell(". ".join(part for part in said if part))

    def _on_shown(self, pages: int) -> None:
        self.ui.pages.setText("1 page" if pages == 1 else f"{pages} pages" if pages else "")

    def _tell(self, sentence: str, look: str = "small") -> None:
        self.ui.sheets.setText(sentence)
        parts.restyle(self.ui.sheets, "look", look)

    # -- what is done with it

    def save(self) -> None:
        """Saves the paper as a PDF."""
        if self.printed is not None and self._shown is not None:
            self._leaving.save(self._shown, self.printed)

    def print_out(self) -> None:
        """Prints the paper."""
        if self.printed is not None and self._shown is not None:
            self._leaving.print_out(self._shown, self.printed, self.ui.preview.document, self._copies)

    def mail(self) -> None:
        """Saves an e-mail draft with the paper attached, and opens it."""
        if self.printed is not None and self._shown is not None:
            self._leaving.mail(self._shown, self.printed)

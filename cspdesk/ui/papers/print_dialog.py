"""The print room: choose a paper, see its real pages, then save, print or e-mail it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from cspdesk.domain.dates import say_date
from cspdesk.domain.kinds import Audience, BodyKind
from cspdesk.domain.spoken import Leaning
from cspdesk.services.papers.press import Printed, sheets_words
from cspdesk.services.papers.registry import PAPERS, PaperKind, Ref, Wanted
from cspdesk.ui import fonts, messages, parts
from cspdesk.ui.compiled.ui_print_dialog import Ui_PrintDialog
from cspdesk.ui.completer import Choice
from cspdesk.ui.desk import Desk, Progress
from cspdesk.ui.dialog import Dialog

_ABOUT = {Ref.MEETING: "Meeting", Ref.BODY: "Forum or group", Ref.AGENCY: "Partner"}
_SIZES = {"A4": "A4", "A3": "A3, poster", "A5": "A5, half a page"}


@dataclass(frozen=True)
class Order:
    """A paper asked for; orders that are overtaken by a later one are not shown."""

    name: str
    ref: UUID | None
    wanted: Wanted


class PrintDialog(Dialog):
    """Pages are set on the worker a moment after the last choice."""

    def __init__(
        self, desk: Desk, paper: str, ref: UUID | None, only: Sequence[str], parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ref: dict[Ref, UUID | None] = {PAPERS[paper].ref: ref}
        self._asked: Order | None = None
        self.printed: Printed | None = None
        self.ui = Ui_PrintDialog()
        self.ui.setupUi(self)
        self._let_options_scroll()
        room = self.screen().availableSize()
        self.resize(min(fonts.pixels(1080), room.width() - 40), min(fonts.pixels(820), room.height() - 80))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint, True)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(120)
        self._soon.timeout.connect(self._order)
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
        desk: Desk, paper: str, ref: UUID | None, parent: QWidget | None, only: Sequence[str] = ()
    ) -> None:
        """Opens the print room on a paper; `only` names the papers to choose from."""
        dialog = PrintDialog(desk, paper, ref, only, parent)
        try:
            dialog.exec()
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
        return Order(
            kind.name,
            ui.about.id() if kind.ref is not Ref.NONE else None,
            Wanted(
                audience,
                ui.large.isChecked(),
                ui.size.currentData() or "A4",
                ui.draft.isChecked(),
                ui.fromDay.date() if kind.period else None,
                ui.toDay.date() if kind.period else None,
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
            ui.aboutLabel.setText(_ABOUT[kind.ref])
            ui.about.setAccessibleName(_ABOUT[kind.ref])
            ui.about.set_choices(self._choices_of(kind.ref))
            ui.about.set_id(self._ref.get(kind.ref))
            ui.about.setPlaceholderText("All" if kind.optional else "Type a name")
        ui.periodBox.setVisible(kind.period)
        ui.audienceBox.setVisible(len(kind.audiences) > 1)
        ui.size.blockSignals(True)
        ui.size.clear()
        for size in kind.sizes:
            ui.size.addItem(_SIZES[size], size)
        ui.size.blockSignals(False)
        self._soon.start()

    def _choices_of(self, ref: Ref) -> list[Choice]:
        if ref not in self._choices:
            office, today = self._desk.services, self._desk.today()
            if ref is Ref.MEETING:
                meetings = sorted(office.meetings.all(), key=lambda m: abs((m.day - today).days))
                self._choices[ref] = [
                    Choice(f"{m.body}, {say_date(m.day)}", m.id, m.place, (m.ref,)) for m in meetings
                ]
            elif ref is Ref.BODY:
                bodies = sorted(office.bodies.all(), key=lambda b: b.kind is not BodyKind.FORUM)
                self._choices[ref] = [Choice(b.name, b.id, b.code) for b in bodies]
            else:
                agencies = office.store.people.agencies()
                self._choices[ref] = [Choice(a.name, a.id, "", (a.aliases,)) for a in agencies]
        return self._choices[ref]

    def _on_about(self) -> None:
        self._ref[self.kind().ref] = self.ui.about.id()
        self._soon.start()

    def _again(self) -> None:
        """Sets the pages once the choices rest."""
        self._soon.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Sets no more pages for a room that is left."""
        super().hideEvent(event)
        self._soon.stop()

    # -- setting the pages

    def _order(self) -> None:
        order = self.order()
        kind = self.kind()
        if order.ref is None and kind.ref is not Ref.NONE and not kind.optional:
            self._show(None)
            self._tell(f"Choose the {_ABOUT[kind.ref].lower()} it is about.")
            return
        self._asked = order
        self._tell("Setting the pages…")
        self._desk.run(
            _Setting(self._desk.services.papers.print, order), self._on_set, self._on_failed, "Setting pages"
        )

    def _on_set(self, answer: tuple[Order, Printed]) -> None:
        order, printed = answer
        if order == self._asked:
            self._show(printed)

    def _on_failed(self, error: Exception) -> None:
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
        printed = self.printed
        if printed is None:
            return
        path = messages.save_path(self, f"Save {printed.title}", printed.file_name, "pdf")
        if path is not None and self._saved(path, printed.pdf):
            self._tell(f"Saved as {path.name}.")

    def print_out(self) -> None:
        """Prints the paper."""
        from cspdesk.ui.papers.printing import print_document

        if self.printed is not None and print_document(self, self.ui.preview.document, self.printed.title):
            self._tell("Sent to the printer.")

    def mail(self) -> None:
        """Saves an e-mail draft with the paper attached, and opens it."""
        if self.printed is None:
            return
        draft = self._desk.services.mail.copy_draft(self.printed)
        path = messages.save_path(self, "Save the e-mail draft", draft.file_name, "eml")
        if path is not None and self._saved(path, draft.eml):
            messages.open_outside(path)
            self._tell(f"Draft saved as {path.name}.")

    def _saved(self, path: Any, data: bytes) -> bool:
        from cspdesk.errors import Refused

        try:
            self._desk.services.save_file(path, data)
        except Refused as refusal:
            self._tell(str(refusal), "refusal")
            return False
        return True


@dataclass(frozen=True)
class _Setting:
    """Sets one order on the worker."""

    print: Any
    order: Order

    def __call__(self, progress: Progress) -> tuple[Order, Printed]:
        order = self.order
        return order, self.print(order.name, order.ref, order.wanted)

"""How a paper leaves the program: saved, printed, sent or logged, with what holds a public one back in one place."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QWidget

from cspdesk.domain.publications import LetOut
from cspdesk.errors import Refused, StoreFailure
from cspdesk.services.papers.press import Form, Printed
from cspdesk.ui import messages
from cspdesk.ui.desk import Desk
from cspdesk.ui.papers.letting_out import let_out
from cspdesk.ui.papers.orders import Order

Tell = Callable[[str, str], object]
"""Says a sentence in a look: "small", "refusal"."""


class Leaving:
    """The deeds of a shown paper; `tell` says what came of each beside it, `left` that one was saved or printed."""

    def __init__(self, desk: Desk, parent: QWidget, tell: Tell) -> None:
        self._desk, self._parent, self._tell = desk, parent, tell
        self.left = False

    def save(self, order: Order, printed: Printed) -> None:
        """Saves the paper as a PDF."""
        self._save_as(order, printed, f"Save {printed.title}", printed.file_name, "pdf", printed.pdf)

    def save_twin(self, order: Order, printed: Printed, form: Form) -> None:
        """Saves the same words as HTML or as a Word document."""
        office = self._desk.services
        try:
            twin = office.papers.twin(order.name, form, order.ref, order.wanted)
        except (Refused, StoreFailure) as error:
            self._tell(str(error), "refusal")
            return
        self._save_as(order, printed, f"Save {twin.title}", twin.file_name, form.value, twin.data)

    def print_out(self, order: Order, printed: Printed, document: QPdfDocument, copies: int = 1) -> None:
        """Prints the paper."""
        from cspdesk.ui.papers.printing import print_document

        free = self._free(order, printed)
        if free is not None and print_document(self._parent, document, printed.title, copies):
            self.left = True
            self._keep(order, printed, free)
            sent = self._desk.attempt(
                partial(self._desk.services.letters.sent, order.wanted, printed.written)
            )
            kept = "1 letter is kept as sent" if sent == 1 else f"{sent} letters are kept as sent"
            self._tell(f"Sent to the printer; {kept}." if sent else "Sent to the printer.", "small")

    def mail(self, order: Order, printed: Printed) -> None:
        """Saves an e-mail draft with the paper attached, and opens it."""
        draft = self._desk.services.mail.copy_draft(printed)
        path = self._save_as(order, printed, "Save the e-mail draft", draft.file_name, "eml", draft.eml)
        if path is not None:
            messages.open_outside(path)
            self._tell(f"Draft saved as {path.name}.", "small")

    def log(self, order: Order, printed: Printed, copies: int | None) -> UUID | None:
        """Puts the paper into the register as printed, with the issues it answers; None when it was not."""
        free = self._free(order, printed)
        if free is None:
            return None
        made: UUID | None = self._desk.attempt(_Logging(self._desk, order, printed, free, copies))
        return made

    # -- inside

    def _free(self, order: Order, printed: Printed) -> LetOut | None:
        return let_out(self._desk, printed.title, order.wanted.audience, self._parent)

    def _keep(self, order: Order, printed: Printed, free: LetOut) -> None:
        """A paper that somebody let out stands in the register with the reason."""
        if free.by:
            self._desk.attempt(_Logging(self._desk, order, printed, free, None))

    def _save_as(
        self, order: Order, printed: Printed, caption: str, name: str, kind: str, data: bytes
    ) -> Path | None:
        free = self._free(order, printed)
        path = None if free is None else messages.save_path(self._parent, caption, name, kind)
        if path is None or free is None:
            return None
        try:
            self._desk.services.save_file(path, data)
        except Refused as refusal:
            self._tell(str(refusal), "refusal")
            return None
        self.left = True
        self._keep(order, printed, free)
        self._tell(f"Saved as {path.name}.", "small")
        return path


@dataclass(frozen=True)
class _Logging:
    desk: Desk
    order: Order
    printed: Printed
    free: LetOut
    copies: int | None

    def __call__(self) -> UUID:
        order, printed = self.order, self.printed
        return self.desk.services.publications.log_print(
            order.name,
            order.ref,
            order.wanted,
            printed,
            copies=self.copies,
            free=self.free,
        )

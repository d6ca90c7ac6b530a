"""A publication made elsewhere, or what the register knows of one."""

from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from cspdesk.domain.publication_kinds import PublicationState
from cspdesk.domain.publications import LetOut, PublicationRow
from cspdesk.errors import Refused
from cspdesk.ui.compiled.ui_publication_dialog import Ui_PublicationDialog
from cspdesk.ui.completer import Choice
from cspdesk.ui.desk import Desk
from cspdesk.ui.form_dialog import FormDialog, choose, number, shown
from cspdesk.ui.papers.letting_out import let_out
from cspdesk.ui.publications.publication_words import AUDIENCES, STATES

_INSIDE = (PublicationState.DRAFT, PublicationState.APPROVED)
"""A draft leaves the office for nobody, so no election holds it."""


class PublicationDialog(FormDialog):
    """A new publication, or one that is there; `saved` is its id."""

    def __init__(self, desk: Desk, row: PublicationRow | None, parent: QWidget | None = None) -> None:
        title = "New publication" if row is None else "Change publication"
        super().__init__(desk, Ui_PublicationDialog(), title, parent)
        self._row = row
        self.saved: UUID | None = None
        ui = self.ui
        ui.body.set_choices([Choice(b.name, b.id, b.code) for b in desk.services.bodies.names()])
        for audience, words in AUDIENCES.items():
            ui.audience.addItem(words, audience)
        for state, words in STATES.items():
            ui.state.addItem(words, state)
        for day in (ui.printed, ui.review, ui.approvedOn):
            day.set_base(desk.today())
        if row is not None:
            self._show(row)
        ui.title.setFocus()

    def _show(self, row: PublicationRow) -> None:
        ui = self.ui
        for field, text in (
            (ui.title, row.title),
            (ui.topic, row.topic),
            (ui.readers, row.readers),
            (ui.area, row.delivery_area),
            (ui.copies, shown(row.copies)),
            (ui.households, shown(row.households)),
            (ui.approvedBy, row.approved_by),
            (ui.outlet, row.outlet),
            (ui.note, row.note),
        ):
            field.set_text(text)
        ui.printed.set_date(row.printed_on)
        ui.review.set_date(row.review_on)
        ui.approvedOn.set_date(row.approved_on)
        ui.body.set_id(row.body_id)
        choose(ui.audience, row.audience)
        choose(ui.state, row.state)

    def _values(self) -> dict[str, Any]:
        ui = self.ui
        return {
            "topic": ui.topic.text().strip(),
            "readers": ui.readers.text().strip(),
            "delivery_area": ui.area.text().strip(),
            "copies": number(ui.copies, "The number of copies"),
            "households": number(ui.households, "The number of households"),
            "approved_by": ui.approvedBy.text().strip(),
            "approved_on": ui.approvedOn.date(),
            "outlet": ui.outlet.text().strip(),
            "note": ui.note.text().strip(),
            "printed_on": ui.printed.date(),
            "review_on": ui.review.date(),
            "body_id": ui.body.sure(),
            "state": ui.state.currentData(),
        }

    def save(self) -> None:
        ui, publications = self.ui, self.desk.services.publications
        title, values = ui.title.text().strip(), self._values()
        if not title:
            raise Refused("Type what it is: the register lists publications by it.")
        row = self._row
        free = LetOut()
        if values["state"] not in _INSIDE and (row is None or (row.state in _INSIDE and not row.let_out_by)):
            found = let_out(self.desk, title, ui.audience.currentData(), self)
            if found is None:
                raise Refused("It waits until the pre-election period is over; keep it as a draft.")
            free = found
        if row is None:
            self.saved = publications.keep(title, ui.audience.currentData(), free, **values)
            return
        if free.by:
            values |= {"let_out_by": free.by, "let_out_reason": free.reason}
        publications.change(row.id, title=title, audience=ui.audience.currentData(), **values)
        self.saved = row.id

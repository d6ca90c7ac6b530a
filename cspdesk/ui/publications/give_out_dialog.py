"""Where copies of a publication went; the answered issues it tells of count as told."""

from uuid import UUID

from PySide6.QtWidgets import QWidget

from cspdesk.domain.publications import DistributionRow, LetOut, PublicationRow
from cspdesk.errors import Refused
from cspdesk.ui.compiled.ui_give_out_dialog import Ui_GiveOutDialog
from cspdesk.ui.completer import Choice
from cspdesk.ui.desk import Desk
from cspdesk.ui.form_dialog import FormDialog, choose, number, shown
from cspdesk.ui.papers.letting_out import let_out
from cspdesk.ui.publications.publication_words import WAYS


class GiveOutDialog(FormDialog):
    """A new line of where copies went, or one that is there."""

    def __init__(
        self,
        desk: Desk,
        publication: PublicationRow,
        line: DistributionRow | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, Ui_GiveOutDialog(), "Where copies went", parent)
        self._publication, self._line = publication, line
        office, ui = desk.services, self.ui
        ui.publication.setText(publication.title)
        for way, words in WAYS.items():
            ui.way.addItem(words, way)
        ui.body.set_choices([Choice(b.name, b.id, b.code) for b in office.bodies.names()])
        ui.day.set_date(desk.today())
        issues = len(office.publications.issues(publication.id))
        ui.tell.setChecked(True)
        ui.tell.setVisible(bool(issues) and line is None)
        ui.tell.setText(f"Mark its {issues} &issue{'' if issues == 1 else 's'} as told")
        ui.hint.hide()
        if line is not None:
            self._show(line)
        else:
            ui.body.set_id(publication.body_id)
            ui.readers.set_text(publication.readers)
        self._say_left()
        ui.quantity.textChanged.connect(self._say_left)
        ui.way.setFocus()

    @staticmethod
    def ask_for(desk: Desk, publication_id: UUID, parent: QWidget) -> bool:
        """Asks where copies of a publication went; True when something was kept, and it is said with Undo."""
        publication = desk.services.publications.get(publication_id)
        done = GiveOutDialog(desk, publication, parent=parent).ask()
        if done:
            desk.say(f"Kept where {publication.title} went.", undo=True)
        return done

    def _show(self, line: DistributionRow) -> None:
        ui = self.ui
        choose(ui.way, line.way)
        ui.day.set_date(line.on_day)
        ui.quantity.set_text(shown(line.quantity))
        ui.place.set_text(line.place)
        ui.body.set_id(line.body_id)
        ui.readers.set_text(line.readers)

    def _left(self) -> int | None:
        """Copies not given out yet; None when the print run is not known."""
        if self._publication.copies is None:
            return None
        own = (self._line.quantity or 0) if self._line is not None else 0
        return self._publication.copies - self._publication.given + own

    def _say_left(self) -> None:
        """Warns when more go out than were printed; they can be kept all the same."""
        left, ui = self._left(), self.ui
        ui.lead.setVisible(left is not None)
        if left is None:
            return
        ui.lead.setText(f"{self._publication.copies} printed, {max(left, 0)} not given out yet.")
        typed = ui.quantity.text().strip()
        over = int(typed) - left if typed.isdecimal() and len(typed) < 7 else 0
        self.say(f"That is {over} more than were printed: look at the number." if over > 0 else "")

    def save(self) -> None:
        ui, office = self.ui, self.desk.services
        quantity, day = number(ui.quantity, "The number of copies"), ui.day.date()
        if not ui.place.text().strip():
            ui.place.setFocus()
            raise Refused("Type where they went: the library, a street, the name of a magazine.")
        if day is None:
            raise Refused("Type the day on which they went out.")
        values = {"body_id": ui.body.sure(), "readers": ui.readers.text().strip()}
        place, way = ui.place.text().strip(), ui.way.currentData()
        if self._line is not None:
            office.publications.change_distribution(
                self._line.id, on_day=day, way=way, place=place, quantity=quantity, **values
            )
            return
        free = self._free()
        office.publications.give_out(
            self._publication.id,
            place,
            quantity,
            way=way,
            on_day=day,
            tell=ui.tell.isChecked(),
            let_out_by=free.by,
            let_out_reason=free.reason,
            **values,
        )

    def _free(self) -> LetOut:
        """Raises Refused when it is held back and nobody lets it out."""
        publication = self._publication
        if publication.let_out_by:
            return LetOut(publication.let_out_by, publication.let_out_reason)
        free = let_out(self.desk, publication.title, publication.audience, self)
        if free is None:
            raise Refused("It waits until the pre-election period is over; nothing was kept.")
        return free

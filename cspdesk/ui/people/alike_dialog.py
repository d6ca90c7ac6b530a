"""People who look like one another, each pair on a line, to be merged one by one."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from cspdesk.domain.kinds import Kind
from cspdesk.domain.people import PersonRow
from cspdesk.errors import Refused
from cspdesk.services.alike import Likely
from cspdesk.ui.compiled.ui_alike_dialog import Ui_AlikeDialog
from cspdesk.ui.desk import Desk, Progress
from cspdesk.ui.form_dialog import FormDialog
from cspdesk.ui.people.merge_dialog import MergeDialog
from cspdesk.ui.rows_model import Column

if TYPE_CHECKING:
    from cspdesk.office import Office

Pairs = Sequence[tuple[PersonRow, Likely]]


@dataclass(frozen=True)
class _Pair:
    person: PersonRow
    likely: Likely

    @property
    def id(self) -> tuple[UUID, UUID]:
        return self.person.id, self.likely.id


@dataclass(frozen=True)
class Compare:
    """Compares everybody with everybody on the worker."""

    office: "Office"

    def __call__(self, progress: Progress) -> Pairs:
        return self.office.merging.pairs()


_COLUMNS: tuple[Column[_Pair], ...] = (
    Column("one", "Name", lambda p: p.person.name, sub=lambda p: p.person.agency or "no agency", width=220),
    Column(
        "other",
        "Looks like",
        lambda p: p.likely.name,
        sub=lambda p: p.likely.detail or "no agency",
        width=220,
    ),
    Column("why", "Why", lambda p: p.likely.reason, tip=lambda p: p.likely.reason),
)


class AlikeDialog(FormDialog):
    """Stays open while pairs are merged; each merge can be undone."""

    def __init__(self, desk: Desk, pairs: Pairs, parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_AlikeDialog(), "Who looks alike", parent)
        self._pairs = [_Pair(person, likely) for person, likely in pairs]
        self.ui.intro.setText("Merge those who are one person; two people of like names stay as they are.")
        self.ui.column.setStretchFactor(self.ui.rows, 1)
        self.ui.rows.set_columns(_COLUMNS)
        self.ui.rows.set_name("Pairs")
        self.ui.rows.bar.setContentsMargins(0, 0, 0, 8)
        self.ui.rows.set_empty("Nobody looks alike any more", "", "", "check")
        self.ui.rows.opened.connect(self.merge)
        self._show()
        self.ui.rows.table.setFocus()

    def _show(self) -> None:
        self.ui.rows.set_rows(self._pairs)
        self.ui.rows.choose_first()
        self.ui.save.setEnabled(bool(self._pairs))

    def merge(self, key: tuple[UUID, UUID]) -> None:
        """Opens the two of a pair side by side; who was merged leaves the list."""
        dialog = MergeDialog(self.desk, Kind.PERSON, key[0], key[1], self)
        if dialog.ask() and dialog.kept is not None:
            gone = key[1] if dialog.kept == key[0] else key[0]
            self._pairs = [pair for pair in self._pairs if gone not in pair.id]
            self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Opens as large as it was drawn: it is a list, not a form."""
        tall = self.height()
        super().showEvent(event)
        self.resize(self.width(), tall)

    def accept(self) -> None:
        """The button merges the pair that is chosen, and the dialog stays."""
        key = self.ui.rows.current_id()
        try:
            if key is None:
                raise Refused("Choose a pair first.")
            self.merge(key)
        except Refused as refusal:
            self.say(str(refusal))

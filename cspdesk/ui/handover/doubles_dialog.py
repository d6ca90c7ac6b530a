"""Records that may be there twice, each pair side by side, to be joined one by one."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from cspdesk.domain import kind_words
from cspdesk.domain.found_twice import FoundTwice
from cspdesk.domain.kinds import Kind
from cspdesk.errors import Refused
from cspdesk.ui import fitting, fonts
from cspdesk.ui.compiled.ui_doubles_dialog import Ui_DoublesDialog
from cspdesk.ui.desk import Desk
from cspdesk.ui.form_dialog import FormDialog
from cspdesk.ui.handover.double_sides import sides
from cspdesk.ui.rows_model import Column


class DoublesDialog(FormDialog):
    """Stays open while pairs are joined; `left` are those not dealt with. Each join can be undone."""

    ui: Ui_DoublesDialog

    def __init__(self, desk: Desk, found: Sequence[FoundTwice], parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_DoublesDialog(), "There twice?", parent)
        self.left = list(found)
        self._keep: tuple[UUID, UUID] | None = None
        ui = self.ui
        ui.lead.setText(
            "These may be one and the same, logged on two computers. Join those that are; both numbers and both"
            " histories are kept, and undo takes a join back."
        )
        ui.across.setStretchFactor(ui.rows, 4)
        ui.across.setStretchFactor(ui.column, 6)
        ui.rows.bar.setContentsMargins(0, 0, 0, 8)
        ui.rows.set_name("Pairs")
        ui.rows.set_columns(_COLUMNS)
        ui.rows.set_empty("Nothing is there twice any more", "", "", "check")
        ui.rows.chosen.connect(self._on_chosen)
        ui.rows.opened.connect(self.accept)
        ui.save.setToolTip("Join the two (Ctrl+Enter)")
        ui.swap.clicked.connect(self._on_swap)
        ui.differ.clicked.connect(self._on_differ)
        self._show()
        ui.rows.table.setFocus()

    def accept(self) -> None:
        """The button joins the pair that is chosen, and the dialog stays."""
        self.keep()

    def save(self) -> None:
        pair: FoundTwice | None = self.ui.rows.current_row()
        if pair is None or self._keep is None:
            raise Refused("Choose a pair first.")
        keep, drop = self._keep
        self.desk.services.doubles.join(pair.kind, keep, drop, **self.ui.sides.values())
        self.desk.say(f"Joined: one {kind_words.one(pair.kind)} of two.", undo=True)
        self.left = [each for each in self.left if drop not in each.id]
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Opens as large as it was drawn: it is a list, not a form."""
        tall = self.height()
        super().showEvent(event)
        self.resize(self.width(), fonts.pixels(tall))
        fitting.keep_on_screen(self)

    # -- inside

    def _show(self) -> None:
        rows = self.ui.rows
        rows.set_rows(self.left)
        if rows.current_id() is None:
            rows.choose_first()
        self._on_chosen(rows.current_id())
        rows.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_chosen(self, key: object) -> None:
        pair: FoundTwice | None = self.ui.rows.current_row() if key is not None else None
        self._keep = pair.id if pair is not None else None
        self._show_pair(pair)

    def _show_pair(self, pair: FoundTwice | None) -> None:
        ui, shown = self.ui, None
        if pair is not None and self._keep is not None:
            shown = self.desk.attempt(partial(sides, self.desk.services, pair.kind, *self._keep))
        for part in (ui.sides, ui.after, ui.why):
            part.setVisible(shown is not None)
        ui.save.setEnabled(shown is not None)
        ui.differ.setVisible(shown is not None)
        # Of two meetings that made first is kept; each fact is chosen by itself.
        ui.swap.setVisible(shown is not None and pair is not None and pair.kind is not Kind.MEETING)
        if shown is not None and pair is not None:
            (names, facts, done), after = shown
            ui.why.setText(pair.why[:1].upper() + pair.why[1:])
            ui.sides.set_sides(names, facts, done)
            ui.after.setText(after)

    def _on_swap(self) -> None:
        if self._keep is not None:
            self._keep = self._keep[::-1]
            self._show_pair(self.ui.rows.current_row())

    def _on_differ(self) -> None:
        """The pair leaves the list and is not offered again on this computer; no record is changed."""
        pair: FoundTwice | None = self.ui.rows.current_row()
        if pair is not None and self.desk.did(partial(self.desk.services.doubles.keep_apart, pair)):
            self.left = [each for each in self.left if each.id != pair.id]
            self._show()


_COLUMNS: tuple[Column[FoundTwice], ...] = (
    Column(
        "pair",
        "The two",
        lambda pair: pair.title,
        sub=lambda pair: pair.other_title,
        tip=lambda pair: f"{pair.title}\n{pair.other_title}",
    ),
    Column("kind", "What", lambda pair: kind_words.one(pair.kind), width=84),
)

"""How many forums there are, where the plan a store began from gives no number."""

from PySide6.QtWidgets import QWidget

from cspdesk.ui.compiled.ui_forums_dialog import Ui_ForumsDialog
from cspdesk.ui.desk import Desk
from cspdesk.ui.form_dialog import FormDialog

_USUAL = 6


class ForumsDialog(FormDialog):
    """Adds empty slots, one step to undo; `added` says how many."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        own = desk.services.context.partnership
        super().__init__(desk, Ui_ForumsDialog(), f"Add {own.word_forums}", parent)
        self.added = 0
        self.ui.lead.setText(
            f"Empty slots for {own.word_forums}, to be named; one more or one fewer is no matter later."
        )
        self.ui.count.setValue(_USUAL)
        self.ui.count.setFocus()
        self.ui.count.selectAll()

    def save(self) -> None:
        self.desk.services.forum_slots.add(self.ui.count.value())
        self.added = self.ui.count.value()

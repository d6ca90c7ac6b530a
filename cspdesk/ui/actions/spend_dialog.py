"""What an action cost, and whether it was worth it."""

from PySide6.QtWidgets import QWidget

from cspdesk.domain.actions import ActionRow
from cspdesk.domain.money import read_pence, say_pence
from cspdesk.ui.compiled.ui_spend_dialog import Ui_SpendDialog
from cspdesk.ui.desk import Desk
from cspdesk.ui.form_dialog import FormDialog


class SpendDialog(FormDialog):
    """Money in pounds; a word on its value is a note of the plan for the year's end."""

    def __init__(self, desk: Desk, action: ActionRow, parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_SpendDialog(), f"What {action.ref} cost", parent)
        self._action = action
        self.ui.action.setText(action.text)
        self.ui.pounds.set_text(say_pence(action.spent_pence))
        self.ui.pounds.setFocus()

    def save(self) -> None:
        worth = self.ui.worth.toPlainText().strip()
        self.desk.services.actions.spend(self._action.id, read_pence(self.ui.pounds.text()), worth)

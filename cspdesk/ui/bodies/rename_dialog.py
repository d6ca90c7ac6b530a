"""A forum's name in one field."""

from PySide6.QtWidgets import QWidget

from cspdesk.domain.bodies import BodyRow
from cspdesk.ui.compiled.ui_rename_dialog import Ui_RenameDialog
from cspdesk.ui.desk import Desk
from cspdesk.ui.form_dialog import FormDialog


class RenameDialog(FormDialog):
    """An empty name gives a forum back the name of its slot."""

    def __init__(self, desk: Desk, body: BodyRow, parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_RenameDialog(), f"Name of {body.code}", parent)
        self._body = body
        self.ui.name.set_text(body.name)
        self.ui.name.selectAll()

    def save(self) -> None:
        self.desk.services.bodies.rename(self._body.id, self.ui.name.text())

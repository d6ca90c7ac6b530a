"""An agency that supports a body, from a day."""

from PySide6.QtWidgets import QWidget

from cspdesk.domain.bodies import BodyRow
from cspdesk.errors import Refused
from cspdesk.ui import known_names
from cspdesk.ui.compiled.ui_support_dialog import Ui_SupportDialog
from cspdesk.ui.desk import Desk
from cspdesk.ui.form_dialog import FormDialog


class SupportDialog(FormDialog):
    """Lists an agency as supporting a body."""

    def __init__(self, desk: Desk, body: BodyRow, parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_SupportDialog(), f"Who supports {body.name}", parent)
        self._body = body
        self._adding = known_names.AddsPartners(desk, self.ui.agency)
        self.ui.from_day.set_date(desk.today())

    def save(self) -> None:
        agency = self.ui.agency.sure()
        if agency is None:
            raise Refused("Type the agency that supports it.")
        self.desk.services.bodies.add_support(self._body.id, agency, self.ui.from_day.date())

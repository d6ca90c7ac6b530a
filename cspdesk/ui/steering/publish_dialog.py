"""When and where a public statement was published."""

from PySide6.QtWidgets import QWidget

from cspdesk.domain.pack import PackRowKept
from cspdesk.services.pack.build import kind_title
from cspdesk.ui.compiled.ui_publish_dialog import Ui_PublishDialog
from cspdesk.ui.desk import Desk
from cspdesk.ui.form_dialog import FormDialog


class PublishDialog(FormDialog):
    """Keeps day and place of one pack."""

    ui: Ui_PublishDialog

    def __init__(self, desk: Desk, row: PackRowKept, parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_PublishDialog(), "Published", parent)
        self._row = row
        self.ui.lead.setText(
            f"{kind_title(row.kind)} {row.ref}: on which day and where could the public read it?"
        )
        self.ui.day.set_date(row.published_on or desk.today())
        self.ui.place.set_text(row.published_where)
        self.ui.day.setFocus()

    def save(self) -> None:
        ui = self.ui
        self.desk.services.packs.publish(self._row.id, ui.place.text(), ui.day.date())

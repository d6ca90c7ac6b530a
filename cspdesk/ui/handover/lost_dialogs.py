"""A computer that was lost: marked so with its day, and the report of what it held."""

from PySide6.QtWidgets import QApplication, QWidget

from cspdesk.domain.merging import Peer
from cspdesk.errors import Refused
from cspdesk.ui import fonts, messages
from cspdesk.ui.compiled.ui_lost_computer_dialog import Ui_LostComputerDialog
from cspdesk.ui.compiled.ui_lost_report_dialog import Ui_LostReportDialog
from cspdesk.ui.desk import Desk
from cspdesk.ui.form_dialog import FormDialog
from cspdesk.ui.handover.handover_words import who


class LostComputerDialog(FormDialog):
    """Marks a computer lost and renews the keys, in one step."""

    ui: Ui_LostComputerDialog

    def __init__(self, desk: Desk, peer: Peer, parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_LostComputerDialog(), "A computer is lost", parent)
        self._peer = peer
        ui = self.ui
        ui.lead.setText(
            f"{who(peer.person, peer.name) or 'This computer'}: when was it lost, and what is known of it?"
        )
        ui.then.setText(
            "Handovers from it are refused from then on and none is made for it. The key of this computer is renewed"
            " with it. A report for the data protection officer says what it held."
        )
        ui.day.set_date(desk.today())
        ui.day.setFocus()

    def save(self) -> None:
        day = self.ui.day.date()
        if day is None:
            raise Refused("Type the day it was lost, or the day it was last seen.")
        if day > self.desk.today():
            raise Refused("That day is still to come: type the day it was lost.")
        self.desk.services.handovers.mark_lost(self._peer.computer_id, self.ui.note.text().strip(), day)


class LostReportDialog(FormDialog):
    """The report as plain text, to be copied or saved."""

    ui: Ui_LostReportDialog

    def __init__(self, desk: Desk, peer: Peer, parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_LostReportDialog(), "What the lost computer held", parent)
        self._name = peer.name or "computer"
        ui = self.ui
        ui.lead.setText("For the data protection officer. It names nobody but who used the computer.")
        ui.text.setPlainText(desk.services.lost_computers.report(peer))
        ui.text.setMinimumHeight(fonts.pixels(400))
        ui.file.clicked.connect(self._on_file)
        ui.save.setToolTip("Copy (Ctrl+Enter)")
        ui.save.setFocus()

    def accept(self) -> None:
        """Copies the report; the dialog stays."""
        QApplication.clipboard().setText(self.ui.text.toPlainText())
        self.say("The report is copied.")

    def _on_file(self) -> None:
        day = self.desk.today().isoformat()
        path = messages.save_path(self, "Save the report", f"lost-{self._name}-{day}.txt", "txt")
        if path is None:
            return
        data = self.ui.text.toPlainText().encode("utf-8")
        if self.desk.did(lambda: self.desk.services.save_file(path, data)):
            self.say(f"{path.name} is saved.")

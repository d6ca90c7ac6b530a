"""First start from a handover: the file that holds everything, and the passphrase it is closed with."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from cspdesk.ui import parts
from cspdesk.ui.lock.passphrase_fields import secret


class FromHandover(QWidget):
    """Signals: `went_on` when the file and its passphrase are given; `went_back`."""

    went_on = Signal()
    went_back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = ""
        self._name = parts.label("", "soft", wrap=True)
        self.field: QLineEdit = secret("Passphrase of the file")
        self.field.returnPressed.connect(self.went_on)
        self._row = parts.FormRow(
            "Passphrase of the file",
            self.field,
            "Ask who made it. Leave it empty where it has none.",
            letter="P",
        )
        layout = parts.column(
            parts.label("A store from a handover", "title"),
            self._name,
            parts.label(
                "The other computer makes it under Handovers, with “Everything” ticked. This computer then has all"
                " that the other had, and the two hand over to one another from then on.",
                "soft",
                wrap=True,
            ),
            8,
            self._row,
            0,
            margin=32,
        )
        back = parts.button("Back", self.went_back.emit, "quiet", "chevron-left")
        layout.addLayout(parts.row(back, 0, parts.button("Go on", self.went_on.emit, "primary")))
        self.setLayout(layout)

    def begin(self, path: Path) -> None:
        """Asks for the passphrase of a file."""
        self.path = str(path)
        self._name.setText(path.name)
        self.field.clear()
        self._row.refuse("")

    def refuse(self, sentence: str) -> None:
        """Says why the file would not do."""
        self._row.refuse(sentence)
        self.field.selectAll()

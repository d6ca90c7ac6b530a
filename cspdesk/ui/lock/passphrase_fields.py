"""A new passphrase, typed twice, with what it means to forget it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from cspdesk.ui import parts
from cspdesk.ui.text_edit import LineEdit

LEAST_LETTERS = 10
FINAL = (
    "Nobody can find a forgotten passphrase again, we cannot either: the store and its back-ups stay closed for good. "
    "Write it down and lock it away."
)


class _Secret(LineEdit):
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # What stands there cannot be read: typed at its end, a passphrase would be in it twice, and nobody would know.
        if event.reason() in (Qt.FocusReason.OtherFocusReason, Qt.FocusReason.ShortcutFocusReason):
            self.selectAll()


def secret(name: str) -> LineEdit:
    """A field whose letters are not shown and never kept."""
    field = _Secret()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setAccessibleName(name)
    return field


class PassphraseFields(QWidget):
    """Two fields and a box that shows them; Enter in the last emits `entered`."""

    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first, self.again = secret("Passphrase"), secret("Passphrase once more")
        self._first = parts.FormRow(
            "Passphrase",
            self.first,
            "Three or four words that come to mind, ten letters or more.",
            letter="P",
        )
        self._again = parts.FormRow("Once more", self.again, letter="m")
        self.shown = QCheckBox("&Show what is typed")
        self.shown.toggled.connect(self._on_shown)
        self.first.returnPressed.connect(self.again.setFocus)
        self.again.returnPressed.connect(self.entered)
        self.setLayout(parts.column(self._first, self._again, self.shown, space=12))
        self.setFocusProxy(self.first)

    def is_begun(self) -> bool:
        """True once anything is typed, where a passphrase may be left out."""
        return bool(self.first.text() or self.again.text())

    def passphrase(self) -> str | None:
        """What was typed twice; None where it will not do, and the field says why."""
        typed, again = self.first.text(), self.again.text()
        short = len(typed) < LEAST_LETTERS
        self._first.refuse(f"It needs {LEAST_LETTERS} letters or more." if short else "")
        self._again.refuse("" if short or typed == again else "The two are not the same: type it once more.")
        if short:
            self.first.setFocus()
        elif typed != again:
            self.again.setFocus()
        return None if short or typed != again else typed

    def _on_shown(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        for field in (self.first, self.again):
            field.setEchoMode(mode)

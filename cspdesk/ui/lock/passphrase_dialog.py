"""Setting, changing or taking away the passphrase of the open store."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from cspdesk.ui import fitting, fonts, parts
from cspdesk.ui.dialog import Dialog
from cspdesk.ui.lock.locks import Guard, Locks
from cspdesk.ui.lock.passphrase_fields import FINAL, PassphraseFields

_OF_COPY = (
    "Nobody can find a forgotten passphrase again: a new copy is made then, without what was changed on this one and"
    " not handed over."
)


class PassphraseDialog(Dialog):
    """A new passphrase for the store and the back-ups beside it."""

    def __init__(self, locks: Locks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._locks = locks
        again, what = locks.guard is Guard.PASSPHRASE, "copy" if locks.of_copy else "store"
        self.setWindowTitle("Change the passphrase" if again else f"Protect this {what}")
        self.setFixedWidth(fonts.pixels(480))
        self.fields = PassphraseFields()
        self.remember = QCheckBox("&Remember it on this computer, so that only others are asked")
        self.remember.setVisible(locks.has_keychain)
        self.remember.setChecked(locks.remembered)
        does = (
            f"The {what} and the back-ups beside it are written anew under the new passphrase."
            if again
            else f"Without the passphrase nobody can read the {what} or the back-ups beside it,"
            " whoever finds the laptop."
        )
        self.go = parts.button("Change it" if again else "Protect it", self._on_go, "primary")
        layout = parts.column(
            parts.label(self.windowTitle(), "title"), parts.label(does, "soft", wrap=True), 4, self.fields,
            self.remember, 4, parts.label(_OF_COPY if locks.of_copy else FINAL, "section", wrap=True), 12,
            margin=24,
        )  # fmt: skip
        layout.addLayout(parts.row(0, parts.button("Cancel", self.reject), self.go))
        self.setLayout(layout)
        self.fields.entered.connect(self._on_go)
        self.fields.first.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        fitting.fit(self)
        super().showEvent(event)

    def _on_go(self) -> None:
        passphrase = self.fields.passphrase()
        if passphrase is not None:
            self.accept()
            self._locks.change(passphrase, self.remember.isChecked())

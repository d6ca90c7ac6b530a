"""The section "Passphrase" of the settings: whether the store is protected, and when it locks."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from cspdesk.ui import fonts, parts
from cspdesk.ui.desk import Desk
from cspdesk.ui.form_dialog import choose
from cspdesk.ui.lock.locks import Guard
from cspdesk.ui.lock.passphrase_dialog import PassphraseDialog

_MINUTES = {5: "5 minutes", 10: "10 minutes", 20: "20 minutes", 60: "1 hour", 0: "Never by itself"}
_WIDE = 560
_SERVER = (
    "This store is on a server, which keeps it safe; who may open it is settled there, by name and password."
)
_LINES = {
    Guard.PASSPHRASE: "This store is protected by a passphrase, and so are its back-ups.",
    Guard.KEYCHAIN: "This store is protected by a key that only the keychain of this computer knows.",
    Guard.NOTHING: "This store has no passphrase: whoever has this computer can read all of it.",
}
_NO_COPY = "This computer keeps no copy of it yet, for when the server is away."
_COPY = {
    Guard.PASSPHRASE: "The copy kept here for when the server is away is protected by a passphrase.",
    Guard.KEYCHAIN: "The copy kept here for when the server is away is protected by a key that only the keychain of"
    " this computer knows.",
    Guard.NOTHING: "The copy kept here for when the server is away has no passphrase: whoever has this computer can"
    " read all of it.",
}
_WHY = {
    Guard.PASSPHRASE: "Papers, exports and handovers that you save elsewhere are not.",
    Guard.KEYCHAIN: "Papers, exports and handovers that you save elsewhere are not.",
    Guard.NOTHING: "A laptop gets lost. Set one before it leaves the office.",
}
_MISSING = (
    "What protects it is not installed here: have cspdesk[encryption] installed, or the disk of this computer"
    " encrypted."
)


def _line(guard: Guard | None, *, of_copy: bool) -> str:
    if guard is None:
        return _NO_COPY
    return _COPY[guard] if of_copy else _LINES[guard]


class PassphraseSettings(QWidget):
    """Shows what protects the store of this window and offers to change it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.line = parts.label("", wrap=True)
        self.why = parts.label("", "soft", wrap=True)
        self.set = parts.button("Set a passphrase…", self._on_set, "")
        self.remove = parts.button("Take it away", self._on_remove, "quiet")
        self.lock = parts.button("Lock now", self._on_lock, "quiet", "lock")
        self.remembered = QCheckBox("&Remember it on this computer")
        self.remembered.clicked.connect(self._on_remembered)
        self.minutes = QComboBox()
        for minutes, words in _MINUTES.items():
            self.minutes.addItem(words, minutes)
        self.minutes.setMaximumWidth(fonts.pixels(200))
        self.minutes.activated.connect(self._on_minutes)
        self._lock_row = parts.FormRow(
            "Lock after so long without a key or a click", self.minutes, letter="L"
        )
        holder = QWidget()
        holder.setMaximumWidth(fonts.pixels(_WIDE))
        layout = parts.column(parts.label("Passphrase", "title"), 6, self.line, self.why, 8, space=8)
        layout.addLayout(parts.row(self.set, self.lock, self.remove, 0))
        for widget in (self.remembered, self._lock_row):
            layout.addSpacing(8)
            layout.addWidget(widget)
        layout.addStretch(1)
        holder.setLayout(layout)
        outer = parts.row(holder, 0)
        outer.setContentsMargins(24, 24, 24, 16)
        outer.setStretch(0, 100)  # up to its own width
        outer.setAlignment(holder, Qt.AlignmentFlag.AlignTop)
        self.setLayout(outer)

    def showEvent(self, event: QShowEvent) -> None:
        """A copy is made and guarded while nobody looks."""
        self.show_state()
        super().showEvent(event)

    def show_state(self) -> None:
        """Shows what holds now."""
        locks, computer = self._desk.locks, self._desk.computer
        if locks is None:
            return
        guard = locks.guard
        self.line.setText(_SERVER if locks.on_server else _line(guard, of_copy=locks.of_copy))
        self.why.setText(_line(guard, of_copy=True) if locks.on_server else _WHY[guard] if guard else "")
        if not locks.installed and guard is Guard.NOTHING:
            self.why.setText(_MISSING)
        typed, opened = guard is Guard.PASSPHRASE, not locks.on_server
        self.set.setText("Change the passphrase…" if typed else "Set a passphrase…")
        self.set.setVisible(guard is not None and (locks.installed or guard is not Guard.NOTHING))
        self.remove.setVisible(typed)
        for widget in (self.lock, self._lock_row):
            widget.setVisible(typed and opened)
        self.remembered.setVisible(typed and locks.has_keychain)
        if typed:
            self.remembered.setChecked(locks.remembered)
        if computer is not None:
            choose(self.minutes, computer.settings.lock_minutes)

    def _on_set(self) -> None:
        if self._desk.locks is not None:
            dialog = PassphraseDialog(self._desk.locks, self)
            dialog.exec()
            dialog.deleteLater()

    def _on_remove(self) -> None:
        if self._desk.locks is not None:
            self.set.setFocus()  # this button goes with the passphrase
            self._desk.locks.change(None, remembered=False)

    def _on_lock(self) -> None:
        if self._desk.locks is not None:
            self._desk.locks.lock()

    def _on_remembered(self) -> None:
        if self._desk.locks is not None:
            self._desk.locks.remember(self.remembered.isChecked())

    def _on_minutes(self) -> None:
        if self._desk.locks is not None:
            self._desk.locks.set_minutes(self.minutes.currentData())

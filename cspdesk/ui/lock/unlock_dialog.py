"""Asks for the passphrase of a protected store, before it is opened and after it was locked."""

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QWidget

from cspdesk.errors import Locked, StoreFailure
from cspdesk.ui import fonts, icons, parts, theme
from cspdesk.ui.dialog import Dialog
from cspdesk.ui.lock.passphrase_fields import secret


class Answer(Enum):
    OPEN = auto()
    OTHER_STORE = auto()
    RESTORE = auto()
    QUIT = auto()


_WRONG = "That does not open it: type the passphrase again, or restore a back-up if it is damaged."


class UnlockDialog(Dialog):
    """`answer` says how it was left; `unlock` is called with what is typed and raises StoreFailure when it is wrong."""

    def __init__(
        self,
        store: str,
        unlock: Callable[[str, bool], None],
        *,
        has_keychain: bool,
        was_open: bool = False,
        has_backup: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("cspdesk is locked" if was_open else "Open a protected store")
        # With room for two lines of why it did not open.
        self.setFixedSize(fonts.pixels(440), fonts.pixels(350))
        self.answer = Answer.QUIT
        self._unlock, self._has_backup = unlock, has_backup
        self.passphrase = secret("Passphrase")
        self._row = parts.FormRow("Passphrase", self.passphrase, letter="P")
        self.remember = QCheckBox("&Remember it on this computer")
        self.remember.setVisible(has_keychain)
        mark = parts.label()
        mark.setPixmap(icons.pixmap("lock", 32, theme.now().accent_text, self.devicePixelRatioF()))
        said = (
            "Type the passphrase to go on where you were." if was_open else "Type its passphrase to open it."
        )
        self.go = parts.button("Unlock", self._on_open, "primary")
        self.go.setDefault(True)
        self.other = parts.button("Another store…", self._on_other, "quiet")
        self.leave = parts.button("Quit", self.reject)
        self.restore = parts.button("Restore the newest &back-up…", self._on_restore, "link")
        self.restore.hide()
        layout = parts.column(
            mark, parts.label(store, "title", wrap=True), parts.label(said, "soft", wrap=True), 8, self._row,
            self.remember, self.restore, 0, margin=24,
        )  # fmt: skip
        layout.addLayout(parts.row(self.other, 0, self.leave, self.go))
        self.setLayout(layout)
        self.passphrase.setFocus()

    def offer(self, leave: str, other: str) -> None:
        """Other words for the two ways out."""
        self.leave.setText(leave or self.leave.text())
        self.other.setText(other or self.other.text())

    def _on_open(self) -> None:
        if not self.passphrase.text():
            self._row.refuse("Type the passphrase first.")
            return
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            self._unlock(self.passphrase.text(), self.remember.isChecked())
        except StoreFailure as failure:
            # The file of a copy has a name that says nothing to anybody; whose it is stands above.
            self._row.refuse(_WRONG if isinstance(failure, Locked) else str(failure))
            self.restore.setVisible(self._has_backup)
            self.passphrase.selectAll()
            return
        finally:
            QGuiApplication.restoreOverrideCursor()
        self.answer = Answer.OPEN
        self.accept()

    def _on_other(self) -> None:
        self.answer = Answer.OTHER_STORE
        self.accept()

    def _on_restore(self) -> None:
        self.answer = Answer.RESTORE
        self.accept()

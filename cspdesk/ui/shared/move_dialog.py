"""Moving the store to a server, or from there into a file: asked, shown how far it is, cancelled at any moment."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QProgressBar, QVBoxLayout, QWidget

from cspdesk.domain.address import has_password, is_shared
from cspdesk.errors import Refused, StoreFailure
from cspdesk.ui import fonts, messages, parts
from cspdesk.ui.desk import Desk, Progress
from cspdesk.ui.dialog import Dialog
from cspdesk.ui.fitting import Fitting
from cspdesk.ui.lock.passphrase_fields import FINAL, PassphraseFields
from cspdesk.ui.text_edit import LineEdit

_TO_SERVER = (
    "Several computers then work on one store at the same time. Have an empty PostgreSQL database made for it, and"
    " give its address. Everything is copied, counted and compared; this file stays as it is."
)
_TO_FILE = (
    "One computer then works on the store by itself. Everything is copied, counted and compared; the store on the"
    " server stays as it is."
)
_PROTECT = "On this computer a passphrase protects it, and its back-ups, from whoever finds the laptop."
_PLAIN = "Left empty, it has none: whoever has this computer can read all of it."
_PASSWORD = "Leave the password out of the address: keep it in your .pgpass file."


class MoveDialog(Dialog):
    """`target` is where the store is now, empty when it was not moved; `told` says what was compared."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shared = desk.services.store.path is None
        self._work: Progress | None = None
        self.target = self.told = ""
        self.setWindowTitle("Move the store into a file" if self._shared else "Move the store to a server")
        self.where = LineEdit(desk=desk)
        self.where.setAccessibleName("File" if self._shared else "Address")
        self.where.setPlaceholderText(
            "The name of a new file" if self._shared else "postgresql://name@server/database"
        )
        asks = QLabel("&File" if self._shared else "&Address")
        asks.setProperty("look", "label")
        asks.setBuddy(self.where)
        self.choose = parts.button("&Choose…", self._on_choose)
        self.choose.setVisible(self._shared)
        self.hint = parts.label("The password stays out of it: keep it in your .pgpass file.", "small")
        self.hint.setVisible(not self._shared)
        self.secret = PassphraseFields()
        self.protect = parts.label(_PROTECT, "soft", wrap=True)
        self.final = parts.label(f"{_PLAIN} {FINAL}", "small", wrap=True)
        for field in (self.protect, self.secret, self.final):
            field.setVisible(self._shared)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName("How far it is")
        self.doing = parts.label("", "small")
        self.says = parts.label("", "refusal", wrap=True)
        self.cancel = parts.button("Cancel", self.reject, "", "", "Esc")
        self.save = parts.button("Mo&ve the store", self._on_move, "primary", "", "Ctrl+Enter")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(parts.GRID)
        layout.addWidget(parts.label(_TO_FILE if self._shared else _TO_SERVER, "soft", wrap=True))
        layout.addSpacing(parts.GRID)
        layout.addWidget(asks)
        layout.addLayout(parts.row(self.where, self.choose))
        for part in (self.hint, self.protect, self.secret, self.final, self.bar, self.doing, self.says):
            layout.addWidget(part)
        layout.addSpacing(parts.GRID)
        layout.addLayout(parts.row(0, self.cancel, self.save))
        self.setMinimumWidth(fonts.pixels(560))
        self.where.textChanged.connect(self._on_typed)
        desk.stepped.connect(self._on_step)
        self._fitting = Fitting(self)
        self._show_work(working=False)
        self.where.setFocus(Qt.FocusReason.OtherFocusReason)

    @staticmethod
    def ask(desk: Desk, parent: QWidget | None = None) -> tuple[str, str] | None:
        """Where the store is now and what was compared; None when it was not moved."""
        dialog = MoveDialog(desk, parent)
        try:
            return (dialog.target, dialog.told) if dialog.exec() else None
        finally:
            dialog.deleteLater()

    def reject(self) -> None:
        """Closes; while the store is being moved, stops that first, and nothing is left in the new place."""
        if self._work is None:
            super().reject()
            return
        self._work.cancel()
        self.cancel.setEnabled(False)
        self.doing.setText("Stopping…")

    def _on_choose(self) -> None:
        path = messages.save_path(self, "Move the store into a file", "cspdesk.cspdesk", "cspdesk")
        if path is not None:
            self.where.set_text(str(path))

    def _on_typed(self) -> None:
        self.says.hide()
        self.save.setEnabled(bool(self.where.text().strip()))

    def _on_move(self) -> None:
        typed = self.where.text().strip()
        sentence = self._wrong(typed)
        if sentence:
            self._refuse(sentence)
            return
        passphrase = self.secret.passphrase() if self.secret.is_begun() else None
        if self.secret.is_begun() and passphrase is None:
            return
        self._wanted = typed
        self._show_work(working=True)
        self._work = self._desk.run(
            _Move(self._desk, typed, passphrase), self._on_moved, self._on_failed, title="Moving the store"
        )

    def _wrong(self, typed: str) -> str:
        if self._shared:
            return "" if typed and "://" not in typed else "Give the name of a new file on this computer."
        if not is_shared(typed):
            return "That is no address of a shared store: it begins with postgresql://."
        return _PASSWORD if has_password(typed) else ""

    def _on_step(self, progress: Progress, words: str, done: int, total: int) -> None:
        if progress is self._work and not progress.cancelled:
            self.doing.setText(f"{words}: {done:,} of {total:,}" if total else words)
            self.bar.setRange(0, total)
            self.bar.setValue(done)

    def _on_moved(self, told: str) -> None:
        self._work = None
        self.target, self.told = self._wanted, told
        self.accept()

    def _on_failed(self, error: Exception) -> None:
        self._work = None
        if not isinstance(error, (Refused, StoreFailure)):
            raise error
        self._show_work(working=False)
        self._refuse(str(error))

    def _refuse(self, sentence: str) -> None:
        self.says.setText(sentence)
        self.says.show()
        self._fitting.start()
        self.where.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_work(self, *, working: bool) -> None:
        self.bar.setVisible(working)
        self.bar.setRange(0, 0)
        self.doing.setVisible(working)
        self.doing.setText("Beginning")
        self.says.hide()
        self._fitting.start()
        self.cancel.setEnabled(True)
        for part in (self.where, self.choose, self.secret):
            part.setEnabled(not working)
        self.save.setEnabled(not working and bool(self.where.text().strip()))


class _Move:
    """Moves the store on the worker."""

    def __init__(self, desk: Desk, target: str, passphrase: str | None) -> None:
        self._moving, self._passphrase = desk.services.moving, passphrase
        self._target = target if is_shared(target) else str(Path(target).expanduser())

    def __call__(self, progress: Progress) -> str:
        moved = self._moving.move(self._target, progress.step, self._passphrase)
        rows = sum(moved.rows.values())
        return f"{rows:,} rows were counted and {moved.units:,} changes compared; the store that was is as it was."

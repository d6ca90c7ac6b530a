"""Protecting, locking and opening the store of the window: what needs both the window and the office."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from cspdesk import keychain
from cspdesk.copy_keeper import guard_of
from cspdesk.errors import Refused, StoreFailure
from cspdesk.store import cipher, copies
from cspdesk.ui.desk import Progress
from cspdesk.ui.lock.locks import Guard
from cspdesk.ui.lock.unlock_dialog import Answer, UnlockDialog

if TYPE_CHECKING:
    from cspdesk.app import Application

_MINUTE_MS = 60_000
_HANDS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
    }
)


class Locksmith(QObject):
    """Keeps the store of one window; made when a store is opened, or cannot be without its passphrase."""

    def __init__(self, application: "Application") -> None:
        super().__init__(application)
        self._app = application
        self._watching = False
        self._idle = QTimer(self, singleShot=True)
        self._idle.timeout.connect(self.lock)

    # What `ui.lock.locks` asks

    @property
    def guard(self) -> Guard | None:
        if self._path is None:
            return self._app.sharing.copy.guard()
        return guard_of(self._path)

    @property
    def of_copy(self) -> bool:
        return self.on_server or (self._path is not None and copies.is_copy(self._path))

    @property
    def on_server(self) -> bool:
        return self._app.office is not None and self._path is None

    @property
    def installed(self) -> bool:
        return cipher.is_installed()

    @property
    def has_keychain(self) -> bool:
        return keychain.is_there()

    @property
    def remembered(self) -> bool:
        return keychain.has(self._file)

    def remember(self, remembered: bool) -> None:
        if not remembered:
            keychain.forget(self._file)
        elif not keychain.keep(self._file):
            self._app.desk.refuse("The keychain of this computer does not take it: you are asked each time.")

    def change(self, passphrase: str | None, remembered: bool) -> None:
        """Closes the store, writes it anew on the worker, and opens it again, changed or not."""
        path = self._path
        if path is None:
            self._app.sharing.copy.protect(passphrase, remembered)
            return
        self._app.close_store()
        job = _Change(path, passphrase, self._app.settings.user, remembered)
        self._app.desk.run(job, self._on_changed, self._on_not_changed, title="Writing the store anew")

    def lock(self) -> None:
        """Closes the store until its passphrase is typed again; words typed in dialogs wait for that."""
        if not self._locks:
            return
        self._idle.stop()
        open_dialogs = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]
        for dialog in open_dialogs:
            _leave(dialog)
        # A dialog is left once the loop it waits in has ended.
        QTimer.singleShot(0, self, self._lock_when_left)

    def set_minutes(self, minutes: int) -> None:
        self._app.computer.change(lock_minutes=minutes)
        self.watch()

    # For the application

    def watch(self) -> None:
        """Begins to wait for hands that rest, where the open store is protected; other stores cost nothing."""
        minutes = self._app.settings.lock_minutes
        wanted = minutes > 0 and self._locks
        qt = QApplication.instance()
        if isinstance(qt, QApplication) and wanted is not self._watching:
            self._watching = wanted
            if wanted:
                qt.focusWindowChanged.connect(self._on_window)
                self._on_window(qt.focusWindow())
            else:
                qt.focusWindowChanged.disconnect(self._on_window)
        if wanted:
            self._idle.start(minutes * _MINUTE_MS)
        else:
            self._idle.stop()

    def _on_window(self, window: QWindow | None) -> None:
        # Keys and the mouse come to the window first. Watching the whole application instead, every event of every
        # widget would be looked at, which makes a page take nearly three times as long.
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._watching and event.type() in _HANDS:
            self._idle.start()
        return False

    def ask(
        self,
        location: str,
        *,
        was_open: bool = False,
        leave: str = "",
        other: str = "",
        has_backup: bool = False,
    ) -> Answer:
        """Asks for the passphrase until it opens the store, or is given up; the words are those of the ways out."""
        path = Path(location)
        parent: QWidget | None = None if was_open else self._app.window
        name = copies.CALLED if copies.is_in_place(path) else path.stem
        dialog = UnlockDialog(
            name,
            _Unlocking(path),
            has_keychain=keychain.is_there(),
            was_open=was_open,
            has_backup=has_backup,
            parent=parent,
        )
        dialog.offer(leave, other)
        try:
            dialog.exec()
            return dialog.answer
        finally:
            dialog.deleteLater()

    @property
    def _path(self) -> Path | None:
        return None if self._app.office is None else self._app.office.store.path

    @property
    def _file(self) -> Path:
        """What the passphrase is of."""
        return self._path or self._app.sharing.copy.path

    @property
    def _locks(self) -> bool:
        """True where a passphrase opens the open store again; a key of the keychain nobody can type."""
        return self._path is not None and self.guard is Guard.PASSPHRASE

    def _lock_when_left(self) -> None:
        path = self._path
        if path is None:
            return
        if QApplication.activeModalWidget() is not None:
            QTimer.singleShot(0, self, self._lock_when_left)
            return
        self._app.close_store()
        cipher.forget()
        window = self._app.window
        qt = QApplication.instance()
        if isinstance(qt, QApplication):
            qt.setQuitOnLastWindowClosed(False)
        window.hide()
        try:
            answer = self.ask(str(path), was_open=True)
        finally:
            if isinstance(qt, QApplication):
                qt.setQuitOnLastWindowClosed(True)
        if answer is Answer.QUIT:
            QApplication.exit(0)
            return
        window.show()
        if answer is Answer.OPEN:
            self._app.open(str(path))
        else:
            self._app.choose_store()

    def _on_changed(self, told: tuple[Path, list[str]]) -> None:
        path, stayed = told
        self._app.open(str(path))
        if stayed:
            self._app.desk.say(f"Under another passphrase, and left as they are: {', '.join(stayed)}.")

    def _on_not_changed(self, error: Exception) -> None:
        if not isinstance(error, (Refused, StoreFailure)):
            raise error
        self._app.open(self._app.settings.store)
        self._app.desk.refuse(error)


class _Change:
    """Writes a store anew under another passphrase, on the worker."""

    def __init__(self, path: Path, passphrase: str | None, user: object, remembered: bool) -> None:
        self._path, self._passphrase, self._remembered = path, passphrase, remembered
        self._person = str(getattr(user, "name", ""))

    def __call__(self, progress: Progress) -> tuple[Path, list[str]]:
        stayed = keychain.change(
            self._path,
            self._passphrase,
            person=self._person,
            remembered=self._remembered,
            step=progress.step,
        )
        return self._path, stayed


class _Unlocking:
    """Tries a passphrase on a store and remembers it where that is asked."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __call__(self, passphrase: str, remember: bool) -> None:
        from cspdesk.office import unlock

        unlock(self._path, passphrase)
        if remember:
            keychain.keep(self._path)


def _leave(dialog: QDialog) -> None:
    """Closes a dialog so that what was typed in it is brought back when it is next opened."""
    from cspdesk.ui.dialog_words import DialogKeeper

    for keeper in dialog.findChildren(DialogKeeper):
        keeper.leave()
    dialog.reject()

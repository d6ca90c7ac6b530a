"""The copy this computer keeps of a shared store: renewed beside the window, and guarded by keychain or passphrase."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, SignalInstance

from cspdesk import keychain
from cspdesk.errors import Locked, Refused, ServerAway, StoreFailure
from cspdesk.settings import data_folder
from cspdesk.store import cipher, copies
from cspdesk.store.copies import Copied
from cspdesk.store.store import Store
from cspdesk.ui.lock.locks import Guard

if TYPE_CHECKING:
    from cspdesk.app import Application

RENEW_MS = 5_000
"""How long after a change, of this window or of others, the copy is renewed."""

_PLAIN = "This computer keeps a copy for when the server is away. Nothing protects it yet: Settings, Passphrase does."


class CopyKeeper(QObject):
    """Renews only while `may` says so; `location` is the shared store that the copy is of."""

    _renewed = Signal(object)
    _guarded = Signal(object)

    def __init__(self, application: Application, may: Callable[[], bool]) -> None:
        super().__init__(application)
        self._app, self._may = application, may
        self._thread: ThreadPoolExecutor | None = None
        self._ended = False
        self._position = -1
        self.location = ""
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.renew)
        queued = Qt.ConnectionType.QueuedConnection
        self._renewed.connect(self._on_renewed, queued)
        self._guarded.connect(self._on_guarded, queued)

    def begin(self, location: str) -> None:
        """Keeps the copy of another store from now on."""
        self.location, self._position, self._ended = location, -1, False

    def end(self) -> None:
        """Lets go of clock and thread; a renewal that runs is stopped."""
        self._ended = True
        self._timer.stop()
        if self._thread is not None:
            self._thread.shutdown(wait=True, cancel_futures=True)
            self._thread = None

    # What it is

    @property
    def path(self) -> Path:
        return copies.path_of(self.location, data_folder())

    def look(self) -> Copied | None:
        """What the copy says of itself; None where there is none, or none that can be read."""
        if copies.is_locked(self.path):
            keychain.unlock(self.path)
        return copies.look(self.path)

    @property
    def locked(self) -> bool:
        """True for a copy that only a passphrase opens, which was not typed yet."""
        return self.look() is None and copies.is_locked(self.path)

    def guard(self) -> Guard | None:
        """What protects it; None where there is no copy."""
        if not self.location or not self.path.exists():
            return None
        return guard_of(self.path)

    def set_aside(self) -> None:
        """Puts a copy that nobody can open out of the way; the next one is made from nothing."""
        copies.set_aside(self.path)
        self._position = -1

    # Renewing

    def renew_soon(self) -> None:
        if not self._timer.isActive():
            self._timer.start(RENEW_MS)

    def renew(self) -> None:
        """Brings the copy up to date in a thread of its own, when anything was saved since."""
        office = self._app.office
        if self._ended or not self._may() or office is None or office.store.path is not None:
            return
        if copies.is_locked(self.path):
            return
        self._do(self._copy, self._renewed, office.store, self.path, self._app.settings.machine)

    def _do(self, work: Callable[..., object], done: SignalInstance, *given: object) -> None:
        if self._thread is None:
            self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="cspdesk-copying")
        self._thread.submit(work, *given).add_done_callback(done.emit)

    def _copy(self, store: Store, path: Path, machine: str) -> bool:
        """True for a new copy that nothing protects."""
        position, new = store.position(), not path.exists()
        if position != self._position:
            plain = not cipher.is_protected(path)
            begin = keychain.begin if plain and keychain.can_guard() else None
            copies.renew(store, path, machine, self._tell, begin)
            if plain and cipher.is_protected(path):
                from cspdesk.services.glance import forget

                forget(path)
            self._position = position
        return new and not cipher.is_protected(path)

    def _tell(self, words: str, done: int, total: int) -> None:
        del words, done, total
        if self._ended:
            raise Refused("The window is closing.")

    def _on_renewed(self, job: Future[bool]) -> None:
        error = None if job.cancelled() else job.exception()
        if self._ended or isinstance(error, (ServerAway, Locked)):
            return
        if isinstance(error, (Refused, StoreFailure)):
            self._app.desk.refuse(f"The copy for working without the server was not renewed. {error}")
        elif error is not None:
            raise error
        elif job.result():
            self._app.desk.say(_PLAIN)

    # Guarding

    def protect(self, passphrase: str | None, remembered: bool) -> None:
        """Puts the copy under a passphrase, or none, after a renewal that runs."""
        user = self._app.settings.user
        self._app.desk.say("The copy on this computer is being written anew; work can go on.")
        self._do(_protect, self._guarded, self.path, passphrase, user.name if user else "", remembered)

    def _on_guarded(self, job: Future[None]) -> None:
        error = None if job.cancelled() else job.exception()
        if self._ended or self._app.office is None:
            return
        if isinstance(error, (Refused, StoreFailure)):
            self._app.desk.refuse(error)
        elif error is not None:
            raise error
        else:
            self._app.office.meanwhile.read_again()
            self._app.desk.say(
                "The copy on this computer is protected by the new passphrase."
                if self.guard() is Guard.PASSPHRASE
                else "The passphrase of the copy on this computer is taken away."
            )


def guard_of(path: Path) -> Guard:
    """What protects a store file."""
    if not cipher.is_protected(path):
        return Guard.NOTHING
    return Guard.KEYCHAIN if keychain.is_own(path) else Guard.PASSPHRASE


def _protect(path: Path, passphrase: str | None, person: str, remembered: bool) -> None:
    keychain.change(path, passphrase, person=person, remembered=remembered)

"""Putting a back-up in the place of the open store: close it, restore on the worker, open it again."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from cspdesk.errors import Refused, StoreFailure
from cspdesk.ui.desk import Desk, Progress

PutBack = Callable[[Path, Path], Path | None]
"""Puts a back-up in the place of a store that nobody has open; gives where the store there was is kept."""

_DONE = "Restored. The store as it was is kept among the back-ups of Data care, so this can be taken back."


class Restoring(QObject):
    """`close` lets go of the open store without a back-up of its own, `reopen` opens one."""

    def __init__(
        self, desk: Desk, close: Callable[[], object], put_back: PutBack, reopen: Callable[[str], object]
    ) -> None:
        super().__init__(desk)
        self._desk, self._close, self._put_back, self._reopen = desk, close, put_back, reopen
        self._location = ""
        self._said: Exception | str = ""
        desk.restoring.connect(self.restore)
        desk.attached.connect(self._on_attached)

    def restore(self, copy: Path) -> None:
        """Restores a back-up of the open store."""
        store = self._desk.services.store.path
        if store is None:
            return
        self._location = str(store)
        self._close()
        self._desk.run(
            Restorer(self._put_back, copy, store), self._on_done, self._on_failed, title="Restoring"
        )

    def _on_done(self, _kept: Path | None) -> None:
        self._said = _DONE
        self._reopen(self._location)

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, (Refused, StoreFailure)):
            raise error
        self._said = error
        self._reopen(self._location)

    def _on_attached(self) -> None:
        if not self._desk.ready or not self._said:
            return
        said, self._said = self._said, ""
        if isinstance(said, str):
            self._desk.say(said)
        else:
            self._desk.refuse(said)


class Restorer:
    """Restores on the worker; holds only plain data."""

    def __init__(self, put_back: PutBack, copy: Path, store: Path) -> None:
        self._put_back, self._copy, self._store = put_back, copy, store

    def __call__(self, progress: Progress) -> Path | None:
        progress.step("Restoring the back-up")
        return self._put_back(self._copy, self._store)

"""Making a handover: asked for, written on the worker, and told."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from cspdesk.domain.merging import Lock, Made
from cspdesk.ui import messages
from cspdesk.ui.desk import Desk, Progress
from cspdesk.ui.handover.handover_words import changes

if TYPE_CHECKING:
    from cspdesk.ui.handover.make_dialog import HandoverOrder

_CLOSED = {
    Lock.PASSPHRASE: "with the passphrase",
    Lock.KEY: "with the key of who takes it",
    Lock.PLAIN: "by nothing",
}


class HandoverMaking(QObject):
    """One deed of the page."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._page = desk, parent

    def ask(self, to: UUID | None = None) -> None:
        """Asks for whom and where to, then writes the file."""
        from cspdesk.ui.handover.make_dialog import MakeHandoverDialog

        dialog = MakeHandoverDialog(self._desk, to, self._page)
        if not dialog.ask() or dialog.order is None:
            return
        order = dialog.order
        whom = (
            "".join(letter if letter.isalnum() or letter in "-_" else "-" for letter in order.name) or "all"
        )
        name = f"for-{whom}-{self._desk.today().isoformat()}.handover"
        path = messages.save_path(self._page, "Save the handover", name, "handover")
        if path is not None:
            self.make(order, path)

    def make(self, order: "HandoverOrder", path: Path) -> None:
        """Writes the file on the worker."""
        self._desk.run(_Job(self._desk, order, path), self._done, title="Making the handover")

    def _done(self, made: Made) -> None:
        told = changes(made.manifest.changes) if made.manifest.changes else "nothing the others lack"
        if made.manifest.readers_of is not None:
            told = f"{made.manifest.changes:,} records as the public may read them"
        kept = max(made.size // 1024, 1)
        self._desk.say(f"{Path(made.path).name} is made: {told}, {kept:,} kB, closed {_CLOSED[made.lock]}.")
        page = self._page
        read = getattr(page, "read_lists", None)
        if read is not None:
            read()


class _Job:
    """Writes the file on the worker."""

    def __init__(self, desk: Desk, order: "HandoverOrder", path: Path) -> None:
        self._office, self._order, self._path = desk.services, order, path

    def __call__(self, progress: Progress) -> Made:
        order, handovers = self._order, self._office.handovers
        if order.readers:
            return handovers.make_for_readers(self._path, passphrase=order.passphrase, tell=progress.step)
        make = partial(handovers.make, self._path, order.to)
        return make(everything=order.everything, passphrase=order.passphrase, tell=progress.step)

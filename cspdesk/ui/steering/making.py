"""Making a pack: asked for, counted and set on the worker with progress, then numbered, kept and saved."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from cspdesk.ui import messages
from cspdesk.ui.desk import Desk, Progress
from cspdesk.ui.papers.letting_out import let_out

if TYPE_CHECKING:
    from cspdesk.services.pack_files import MadePack
    from cspdesk.ui.papers.orders import Order
    from cspdesk.ui.steering.pack_dialog import PackOrder


class PackMaking(QObject):
    """One deed of the page."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._page = desk, parent

    def ask(self) -> None:
        """Asks what the next pack holds and where its files go, then makes it."""
        self.ask_from(None)

    def ask_from(self, begin: "Order | None") -> None:
        """Asks the same, beginning with what was chosen elsewhere."""
        from cspdesk.ui.steering.pack_dialog import PackDialog

        dialog = PackDialog(self._desk, self._page, begin)
        if not dialog.ask() or dialog.order is None:
            return
        order = dialog.order
        if let_out(self._desk, "A pack for the public", order.wanted.audience, self._page) is None:
            return
        folder = messages.folder_path(self._page, "A folder for the pack")
        if folder is not None:
            self.make(order, folder)

    def make(self, order: "PackOrder", folder: Path) -> None:
        """Makes the files on the worker; nothing is kept when the person cancels."""
        self._desk.run(_Job(self._desk, order), _Done(self, folder), title="Making the pack")

    def done(self, made: "MadePack", folder: Path) -> None:
        """Numbers and keeps the pack, then saves its files."""
        office = self._desk.services
        kept = self._desk.attempt(partial(office.pack_files.keep, made))
        if kept is None:
            return
        count = sum(
            self._desk.did(partial(office.save_file, folder / file.name, file.data)) for file in kept.files
        )
        if not count:
            self._desk.attempt(partial(office.packs.take_back, kept.pack.number))
            return
        files = "1 file" if count == 1 else f"{count} files"
        self._desk.say(f"{kept.pack.number} is made: {files} in {folder.name}.", undo=True)


class _Job:
    """Counts and sets the pack on the worker."""

    def __init__(self, desk: Desk, order: "PackOrder") -> None:
        self._office, self._order = desk.services, order

    def __call__(self, progress: Progress) -> "MadePack":
        order = self._order
        return self._office.pack_files.make(order.name, order.ref, order.wanted, order.forms, progress.step)


class _Done:
    """Carries the made pack home with the folder it goes to."""

    def __init__(self, making: PackMaking, folder: Path) -> None:
        self._making, self._folder = making, folder

    def __call__(self, made: "MadePack") -> None:
        self._making.done(made, self._folder)

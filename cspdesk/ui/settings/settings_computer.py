"""What belongs to this computer: who uses it, how the window looks, where the store and its back-ups are."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from cspdesk.domain.address import short
from cspdesk.domain.dates import say_date
from cspdesk.errors import Refused, StoreFailure
from cspdesk.settings import Scheme
from cspdesk.ui import messages
from cspdesk.ui.desk import Desk, Progress
from cspdesk.ui.form_dialog import choose
from cspdesk.ui.spelling import can_spell
from cspdesk.ui.window import MainWindow

_COPY = "The copy of a store on a server that is away:"
_SCHEMES = {
    Scheme.AUTO: "As the desktop",
    Scheme.LIGHT: "Light",
    Scheme.DARK: "Dark",
    Scheme.CONTRAST: "High contrast",
}


class ComputerSettings(QObject):
    """The section "This computer" of the settings."""

    def __init__(self, desk: Desk, ui: Any, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._ui, self._page = desk, ui, parent
        for scheme, words in _SCHEMES.items():
            ui.scheme.addItem(words, scheme)
        ui.text_scale.setSingleStep(10)
        ui.scheme.activated.connect(self._on_scheme)
        ui.text_scale.editingFinished.connect(self._on_scale)
        ui.spelling.clicked.connect(self._on_spelling)
        if not can_spell():
            ui.spelling.setEnabled(False)
            ui.spelling.setText(
                f"{ui.spelling.text()} (not on this computer: its library is not made for it)"
            )
        ui.changeWho.clicked.connect(self._on_who)
        ui.otherStore.clicked.connect(self._on_store)
        ui.moveStore.clicked.connect(self._on_move)
        ui.backUp.clicked.connect(self._on_back_up)
        ui.openBackUps.clicked.connect(self._on_folder)
        if desk.computer is not None:
            desk.computer.changed.connect(self.show)

    def show(self) -> None:
        """Shows what is in force."""
        computer, ui = self._desk.computer, self._ui
        if computer is not None:
            kept = computer.settings
            choose(ui.scheme, kept.scheme)
            if not ui.text_scale.hasFocus():
                ui.text_scale.setValue(kept.text_scale)
            ui.spelling.setChecked(kept.spelling and ui.spelling.isEnabled())
            user = kept.user
            about = ", ".join(part for part in (user.role, user.agency) if part) if user else ""
            name = user.name if user else "Nobody yet"
            ui.whoLine.setText(f"{name}, {about}" if about else name)
        if self._desk.ready:
            self._show_store()

    def _show_store(self) -> None:
        store, ui = self._desk.services.store, self._ui
        shared = f"A shared store: {short(store.place)}, {store.place}"
        own = f"{_COPY} {store.path}" if self._desk.services.moving.is_copy() else str(store.path)
        ui.storeLine.setText(own if store.path is not None else shared)
        ui.moveStore.setEnabled(not store.readonly)
        kept = store.backup_rows()
        for button in (ui.backUp, ui.openBackUps):
            button.setEnabled(store.path is not None)
        if store.path is None:
            ui.backUpLine.setText("A shared store is backed up on its server.")
        elif kept:
            made = kept[0].at.astimezone()
            ui.backUpLine.setText(
                f"A back-up is made at each close and each day; the last one on {say_date(made.date())} at "
                f"{made:%H:%M}, {len(kept)} kept."
            )
        else:
            ui.backUpLine.setText(
                "A back-up is made beside the store at each close, and each day it is open."
            )

    # -- changing

    def _change(self, **values: Any) -> None:
        if self._desk.computer is not None:
            self._desk.attempt(_Change(self._desk, values))

    def _on_scheme(self) -> None:
        self._change(scheme=Scheme(self._ui.scheme.currentData()))

    def _on_scale(self) -> None:
        self._change(text_scale=self._ui.text_scale.value())

    def _on_spelling(self) -> None:
        self._change(spelling=self._ui.spelling.isChecked())

    def _on_who(self) -> None:
        window = self._page.window()
        if isinstance(window, MainWindow):
            window.person_clicked.emit()

    def _on_store(self) -> None:
        window = self._page.window()
        if isinstance(window, MainWindow):
            window.store_clicked.emit()

    def _on_move(self) -> None:
        """Moves the store to a server or into a file, and goes on there."""
        from cspdesk.ui.shared.move_dialog import MoveDialog

        window = self._page.window()
        if isinstance(window, MainWindow):
            window.settle()
            try:
                self._desk.services.moving.look()
            except Refused as refusal:
                self._desk.refuse(refusal)
                return
            moved = MoveDialog.ask(self._desk, window)
            if moved is not None:
                window.store_moved.emit(*moved)

    # -- back-ups

    def _on_back_up(self) -> None:
        store = self._desk.services.store
        if store.path is None:
            return
        suggested = store.path.with_name(f"{store.path.stem} {self._desk.today().isoformat()}.cspdesk")
        path = messages.save_path(self._page, "Back up the store", str(suggested), "cspdesk")
        if path is not None and path == store.path:
            self._desk.refuse("A back-up cannot take the place of the store itself: choose another name.")
        elif path is not None:
            self._desk.run(_BackUp(self._desk, path), self._on_backed_up, title="Backing up")

    def _on_backed_up(self, path: Path) -> None:
        self._desk.say(f"A verified back-up is in {path}.")
        self.show()

    def _on_folder(self) -> None:
        self._desk.go("backups")


class _Change:
    def __init__(self, desk: Desk, values: dict[str, Any]) -> None:
        self._desk, self._values = desk, values

    def __call__(self) -> None:
        if self._desk.computer is not None:
            self._desk.computer.change(**self._values)


class _BackUp:
    """Writes a back-up on the worker."""

    def __init__(self, desk: Desk, path: Path) -> None:
        self._store, self._path = desk.services.store, path

    def __call__(self, progress: Progress) -> Path:
        progress.step("Backing up")
        if self._path.is_dir():
            raise StoreFailure("That is a folder: type the name of a file.")
        self._store.backup_to(self._path)
        return self._path

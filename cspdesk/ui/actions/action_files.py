"""The sheet for an owner out to a file, and a sheet that came back in."""

from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QWidget

from cspdesk.services.action_sheets import ReturnPreview
from cspdesk.ui import chosen_file, messages
from cspdesk.ui.desk import Desk, Progress


class _Sheet:
    """Makes a sheet and saves it, on the worker."""

    def __init__(self, desk: Desk, agency: UUID | None, owner: str, path: Path) -> None:
        self._office, self._agency, self._owner, self._path = desk.services, agency, owner, path

    def __call__(self, progress: Progress) -> Path:
        progress.step("Making the sheet")
        as_csv = self._path.suffix.casefold() == ".csv"
        sheet = self._office.action_sheets.sheet(self._agency, owner=self._owner, as_csv=as_csv)
        self._office.save_file(self._path, sheet)
        return self._path


class _Read:
    """Reads a sheet that came back, on the worker; nothing is stored."""

    def __init__(self, desk: Desk, path: Path) -> None:
        self._office, self._path = desk.services, path

    def __call__(self, progress: Progress) -> ReturnPreview:
        progress.step("Reading the sheet")
        data = chosen_file.read(self._path)
        return self._office.action_sheets.preview(data)


class _Saved:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def __call__(self, path: Path) -> None:
        self._desk.say(f"{path.name} is saved: send it to its owner, and take it back here.")


class _Shown:
    def __init__(self, desk: Desk, parent: QWidget) -> None:
        self._desk, self._parent = desk, parent

    def __call__(self, preview: ReturnPreview) -> None:
        from cspdesk.ui.actions.return_dialog import ReturnDialog

        dialog = ReturnDialog(self._desk, preview, self._parent)
        if dialog.ask():
            count = dialog.taken
            self._desk.say(f"{count} line{'' if count == 1 else 's'} taken.", undo=True)


def send_sheet(desk: Desk, agency: UUID | None, owner: str, parent: QWidget) -> None:
    """Asks where to save what an owner owes, or everybody where none is chosen, and saves it."""
    name = f"Actions {owner}".strip().replace("/", "-").replace(":", "-")
    path = messages.save_path(parent, "Save the sheet for its owner", f"{name}.xlsx", "xlsx")
    if path is not None:
        desk.run(_Sheet(desk, agency, owner, path), _Saved(desk), title="Making the sheet")


def take_sheet(desk: Desk, path: Path, parent: QWidget) -> None:
    """Shows every line of a sheet that came back before any is taken."""
    desk.run(_Read(desk, path), _Shown(desk, parent), title="Reading the sheet")

"""Figures in from a CSV file, looked at before any is taken, and the indicators out as a workbook."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from cspdesk.errors import Refused, StoreFailure
from cspdesk.services.figure_files import FigurePreview
from cspdesk.ui import chosen_file, messages
from cspdesk.ui.desk import Desk, Progress

_MOST = 12


class _Read:
    """Reads the file on the worker; nothing is stored."""

    def __init__(self, desk: Desk, path: Path) -> None:
        self._office, self._path = desk.services, path

    def __call__(self, progress: Progress) -> FigurePreview:
        progress.step("Reading the figures")
        data = chosen_file.read(self._path)
        return self._office.figure_files.preview(data)


class _Shown:
    def __init__(self, desk: Desk, parent: QWidget) -> None:
        self._desk, self._parent = desk, parent

    def __call__(self, preview: FigurePreview) -> None:
        show_preview(self._desk, preview, self._parent)


def choose_and_take(desk: Desk, parent: QWidget) -> None:
    """Asks for a file and shows what would be taken."""
    path = messages.open_path(parent, "Take figures in", "csv")
    if path is not None:
        desk.run(_Read(desk, path), _Shown(desk, parent), title="Reading the figures")


def show_preview(desk: Desk, preview: FigurePreview, parent: QWidget) -> None:
    """Says which rows cannot be taken, or takes all of them once that is wanted."""
    if preview.refused:
        told = [f"Line {line.given.line}: {line.problem}" for line in preview.refused]
        number = len(told)
        sentence = f"Nothing was taken: {number} row{' is' if number == 1 else 's are'} wrong."
        messages.told(parent, sentence, _some(told))
        return
    new, known = len(preview.new), len(preview.lines) - len(preview.new)
    if not new:
        messages.told(parent, "The store has all of these figures already.")
        return
    more = [f"{known} more are here already."] if known else []
    more += list(preview.clashes)
    if messages.asked(parent, f"Take {new} figure{'' if new == 1 else 's'} in?", "Take them", _some(more)):
        try:
            count = desk.heeding(partial(desk.services.figure_files.take, preview), parent=parent)
        except (Refused, StoreFailure) as error:
            desk.refuse(error)
            return
        desk.say(f"{count} figure{'' if count == 1 else 's'} taken in.", undo=True)


def _some(lines: list[str]) -> str:
    left = len(lines) - _MOST
    return "\n".join([*lines[:_MOST], *([f"and {left} more"] if left > 0 else [])])


class _Book:
    """Makes the workbook and saves it, on the worker."""

    def __init__(self, desk: Desk, path: Path) -> None:
        self._office, self._path = desk.services, path

    def __call__(self, progress: Progress) -> Path:
        progress.step("Making the workbook")
        self._office.save_file(self._path, self._office.figure_files.workbook())
        return self._path


class _Saved:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def __call__(self, path: Path) -> None:
        self._desk.say(f"{path.name} is saved.")


def save_workbook(desk: Desk, parent: QWidget) -> None:
    """Asks where to save the indicators with their figures, and saves them."""
    path = messages.save_path(parent, "Save the indicators", "Indicators.xlsx", "xlsx")
    if path is not None:
        desk.run(_Book(desk, path), _Saved(desk), title="Making the workbook")

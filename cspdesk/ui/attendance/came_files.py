"""Who came out to a workbook."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from cspdesk.domain.dates import say_date_short
from cspdesk.domain.who_came import WhoCame
from cspdesk.ui import messages
from cspdesk.ui.desk import Desk, Progress


class _Book:
    """Makes the workbook and saves it, on the worker."""

    def __init__(self, desk: Desk, report: WhoCame, path: Path) -> None:
        self._office, self._report, self._path = desk.services, report, path

    def __call__(self, progress: Progress) -> Path:
        progress.step("Making the workbook")
        sheets = self._office.attendance_sheets
        as_csv = self._path.suffix.casefold() == ".csv"
        data = sheets.csv(self._report) if as_csv else sheets.book(self._report)
        self._office.save_file(self._path, data)
        return self._path


class _Saved:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def __call__(self, path: Path) -> None:
        self._desk.say(f"{path.name} is saved.")


def save_workbook(desk: Desk, report: WhoCame, parent: QWidget) -> None:
    """Asks where to save a report, and saves it."""
    name = f"Who came {say_date_short(report.from_day)} to {say_date_short(report.to_day)}"
    path = messages.save_path(parent, "Save who came", f"{name}.xlsx", "xlsx")
    if path is not None:
        desk.run(_Book(desk, report, path), _Saved(desk), title="Making the workbook")

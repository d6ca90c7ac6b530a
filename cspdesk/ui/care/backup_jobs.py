"""Slow work of back-ups, for the worker."""

from pathlib import Path
from typing import NamedTuple

from cspdesk.domain.backups import BackupRow, BackupSort, Difference, Held
from cspdesk.errors import Refused
from cspdesk.services.backups import BackupService, LookedOver
from cspdesk.ui.desk import Progress


class ReadBack(NamedTuple):
    """A back-up with what it holds and how it differs from now."""

    row: BackupRow
    held: Held
    difference: Difference


class ReadBackup:
    """Reads what a back-up holds."""

    def __init__(self, service: BackupService, row: BackupRow) -> None:
        self._service, self._row = service, row

    def __call__(self, _progress: Progress) -> ReadBack:
        return ReadBack(self._row, self._service.held(self._row), self._service.difference(self._row))


class MakeBackup:
    """Makes a back-up beside the store."""

    def __init__(self, service: BackupService, sort: BackupSort = BackupSort.BY_HAND) -> None:
        self._service, self._sort = service, sort

    def __call__(self, progress: Progress) -> BackupRow:
        if not progress.quiet:
            progress.step("Checking and backing up")
        return self._service.make(self._sort)


class LookOver:
    """Checks the store and mends it."""

    def __init__(self, service: BackupService, why: str = "") -> None:
        self._service, self.why = service, why

    def __call__(self, progress: Progress) -> tuple[LookedOver, str]:
        if not progress.quiet:
            progress.step("Checking the store")
        return self._service.look_over(), self.why


class SaveCopy:
    """Writes a back-up to another place."""

    def __init__(self, service: BackupService, row: BackupRow, path: Path) -> None:
        self._service, self._row, self._path = service, row, path

    def __call__(self, progress: Progress) -> Path:
        progress.step("Saving a copy")
        if self._path.is_dir():
            raise Refused("That is a folder: type the name of a file.")
        self._service.save_copy(self._row, self._path)
        return self._path


class Drop:
    """Deletes a back-up."""

    def __init__(self, service: BackupService, row: BackupRow) -> None:
        self._service, self._row = service, row

    def __call__(self) -> None:
        self._service.drop(self._row)

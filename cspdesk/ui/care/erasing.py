"""Erasing somebody, and saving all that is held on them, from any page: looked up on the worker, asked, then done."""

from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QWidget

from cspdesk.services.erasing import ErasingPreview, TextPlace
from cspdesk.ui import messages
from cspdesk.ui.desk import Desk, Progress

if TYPE_CHECKING:
    from cspdesk.store.erasures import Text


class Eraser:
    """The one deed that asks first: it cannot be undone."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        self._desk, self._parent = desk, parent

    def erase(self, person_id: UUID) -> None:
        """Looks for everything that names a person, asks, and erases."""
        self._desk.run(_Look(self._desk, person_id), self._on_looked, title="Looking where they are named")

    def export(self, person_id: UUID, name: str) -> None:
        """Saves all that is held on a person as one file."""
        from cspdesk.services.papers.press import safe_file_name

        suggested = f"{safe_file_name(f'All that is held on {name}')}.pdf"
        path = messages.save_path(self._parent, "Save all that is held", suggested, "pdf")
        if path is not None:
            self._desk.run(
                _Export(self._desk, person_id, path), self._on_saved, title="Gathering what is held"
            )

    def _on_saved(self, path: Path) -> None:
        self._desk.say(f"Saved as {path.name}. It holds internal notes: give it to nobody but them.")

    def _on_looked(self, preview: ErasingPreview) -> None:
        from cspdesk.ui.care.erase_dialog import EraseDialog

        dialog = EraseDialog(self._desk, preview, self._parent)
        if dialog.ask():
            job = _Erase(self._desk, preview, dialog.leave, dialog.with_copies)
            self._desk.run(job, self._on_erased, title="Erasing")

    def _on_erased(self, left: tuple[TextPlace, ...]) -> None:
        if left:
            many = "1 text is" if len(left) == 1 else f"{len(left)} texts are"
            self._desk.say(f"Erased. {many} left to be looked at: they stand under Erased.")
            self._desk.go("care_erased")
        else:
            self._desk.say("Erased.")


class _Look:
    """Reads everything on the worker."""

    def __init__(self, desk: Desk, person_id: UUID) -> None:
        self._erasing, self._person = desk.services.erasing, person_id

    def __call__(self, progress: Progress) -> ErasingPreview:
        from cspdesk.ui.pdf_words import pdf_words

        progress.step("Reading every text")
        return self._erasing.look(self._person, pdf_words)


class _Erase:
    """Erases on the worker; what stays open is the store's own business."""

    def __init__(self, desk: Desk, preview: ErasingPreview, leave: "set[Text]", copies: bool) -> None:
        self._erasing, self._preview, self._leave, self._copies = (
            desk.services.erasing,
            preview,
            leave,
            copies,
        )

    def __call__(self, progress: Progress) -> tuple[TextPlace, ...]:
        progress.step("Erasing, and writing the store anew")
        left = self._erasing.erase(self._preview, self._leave)
        if self._copies:
            progress.step("Erasing in the back-ups")
            self._erasing.remake_copies(copy.path for copy in self._preview.backups)
        return left


class _Export:
    """Gathers and sets it on the worker."""

    def __init__(self, desk: Desk, person_id: UUID, path: Path) -> None:
        self._office, self._person, self._path = desk.services, person_id, path

    def __call__(self, progress: Progress) -> Path:
        progress.step("Reading everything")
        self._office.save_file(self._path, self._office.one_person.pdf(self._person), own=True)
        return self._path

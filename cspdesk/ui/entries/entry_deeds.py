"""What one does in the plan registers, each a method that a button, a key or the command box calls."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QCursor
from PySide6.QtWidgets import QMenu

from cspdesk.domain.entries import Entry
from cspdesk.domain.entry_rows import FileRow
from cspdesk.domain.expected import Expected
from cspdesk.domain.kinds import Origin
from cspdesk.services.papers.wanted import Wanted
from cspdesk.ui import chosen_file, messages
from cspdesk.ui.actions.action_dialog import ActionDialog
from cspdesk.ui.desk import Desk, Progress
from cspdesk.ui.entries.entry_columns import PUBLIC, WATCH
from cspdesk.ui.entries.entry_dialog import EntryDialog, FieldsDialog, SeriesDialog
from cspdesk.ui.entries.part_dialogs import (
    EntryStepDialog,
    IntervalDialog,
    PartyDialog,
    StandForDialog,
    StatusDialog,
)
from cspdesk.ui.papers.orders import Order

if TYPE_CHECKING:
    from cspdesk.services.entries import EntryService
    from cspdesk.ui.entries.entries_page import EntriesPage

_PAPERS = {WATCH: "watch", PUBLIC: "public_meeting", "upward": "upward", "strategies": "strategies"}

_DOCUMENTS = frozenset(
    (
        ".csv", ".doc", ".docx", ".eml", ".gif", ".ics", ".jpeg", ".jpg", ".odp", ".ods", ".odt", ".pdf", ".png",
        ".ppt", ".pptx", ".rtf", ".tif", ".tiff", ".txt", ".vcf", ".webp", ".xls", ".xlsx",
    )
)  # fmt: skip
"""Endings of what no computer runs by opening it; a file may have come from anybody."""


class EntryDeeds(QObject):
    """Acts on the entry that is current."""

    def __init__(self, desk: Desk, page: EntriesPage) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page

    def do(self, verb: str, key: Any) -> None:
        """Does what the detail asks for by a word."""
        entry = self._page.current()
        deeds: dict[str, Callable[[Entry, Any], object]] = {
            "change": self._change, "state": self._state, "promote": self._promote, "version_of": self._new_version,
            "party": self._party, "add_party": self._party, "step": self._step, "add_step": self._step,
            "add_action": self._add_action, "add_line": self._add_line, "add_file": self._add_file,
            "file": self._file, "version": self._version,
        }  # fmt: skip
        if verb == "print" and entry is not None and entry.spec.report:
            self.report()
        elif verb == "print":
            self.print_out()
        elif verb == "history":
            self._page.show_history()
        elif entry is not None and verb in deeds:
            deeds[verb](entry, key)

    # -- entries

    def add(self) -> None:
        """A new entry of the register shown."""
        self._add({})

    def add_expected(self, expected: Expected) -> None:
        """Keeps what the register waits for."""
        self._add(expected.begin)

    def _add(self, begin: Mapping[str, Any]) -> None:
        spec = self._page.spec()
        if spec is None:
            return
        dialog = EntryDialog(self._desk, spec, None, self._page, begin)
        self._saved(dialog, f"{spec.one[:1].upper()}{spec.one[1:]} added.")

    def add_series(self) -> None:
        """Several at once, each due so many months after the last."""
        spec = self._page.spec()
        if spec is not None and spec.series:
            self._saved(SeriesDialog(self._desk, spec, self._page), "The series is added.")

    def set_interval(self) -> None:
        """How often groups and forums are reviewed."""
        self._saved(IntervalDialog(self._desk, self._page), "Kept; what is due is listed above.")

    def change(self) -> None:
        entry = self._page.current()
        if entry is not None:
            self._change(entry, None)

    def set_state(self) -> None:
        entry = self._page.current()
        if entry is not None:
            self._state(entry, None)

    def add_step(self) -> None:
        """An arrival, a stage: what the register has."""
        entry = self._page.current()
        if entry is not None and entry.spec.steps is not None:
            self._step(entry, None)
        elif entry is not None and entry.spec.parties is not None:
            self._party(entry, None)

    def deal(self) -> None:
        """Deals with what waits: the stage or arrival to come, else the first who has not signed."""
        entry = self._page.current()
        if entry is not None and entry.waits is not None:
            self._saved(
                EntryStepDialog(self._desk, entry, entry.waits, self._page, today=True), "Kept.", entry.id
            )
        elif entry is not None and entry.unsigned:
            self._party(entry, entry.unsigned[0].id)
        elif entry is not None:
            self._desk.say("Nothing waits here.")

    def add_action(self) -> None:
        entry = self._page.current()
        if entry is not None:
            self._add_action(entry, None)

    def drop(self) -> None:
        """Takes the entry out of its register."""
        entry = self._page.current()
        if entry is not None and self._did(partial(self._entries().drop, entry.id)):
            self._desk.say(f"“{_short(entry)}” is taken out.", undo=True)

    def report(self) -> None:
        """The report of one review, made where packs are numbered and kept."""
        entry = self._page.current()
        if entry is None or not entry.spec.report:
            self._desk.refuse(
                "Choose a review first, in one of the registers of reviews or of review reports."
            )
        else:
            self._desk.go("steering", Order("review", entry.id, Wanted()))

    def print_out(self) -> None:
        """The paper of what is shown, in the print room."""
        view = self._page.view
        if view in _PAPERS:
            self._desk.go("printroom", (_PAPERS[view], None, {}))
        else:
            self._desk.go("printroom", ("plan_register", None, {"register": view}))

    def _change(self, entry: Entry, _key: Any) -> None:
        self._saved(EntryDialog(self._desk, entry.spec, entry, self._page), "Changed.")

    def _state(self, entry: Entry, _key: Any) -> None:
        self._saved(StatusDialog(self._desk, entry, self._page), "The state is kept.")

    def _promote(self, entry: Entry, _key: Any) -> None:
        made = self._desk.attempt(partial(self._entries().promote, entry.id))
        if made is not None:
            self._desk.say(f"“{_short(entry)}” is a priority of the plan now.", undo=True)

    def _new_version(self, entry: Entry, _key: Any) -> None:
        made = self._desk.attempt(partial(self._entries().new_version, entry.id))
        if made is not None:
            self._page.read()
            self._page.rows.choose(made)
            self._desk.say("The next version is a draft; the one before stays readable.", undo=True)

    def _version(self, _entry: Entry, key: UUID) -> None:
        self._page.rows.choose(key)

    # -- what hangs on it

    def _party(self, entry: Entry, key: UUID | None) -> None:
        party = next((each for each in entry.parties if each.id == key), None)
        self._saved(PartyDialog(self._desk, entry, party, self._page), "Kept.", entry.id)

    def _step(self, entry: Entry, key: UUID | None) -> None:
        step = next((each for each in entry.steps if each.id == key), None)
        self._saved(EntryStepDialog(self._desk, entry, step, self._page), "Kept.", entry.id)

    def _add_line(self, entry: Entry, _key: Any) -> None:
        self._saved(StandForDialog(self._desk, entry, self._page), "The plan line is linked.")

    def _add_action(self, entry: Entry, _key: Any) -> None:
        """A gap, a task or a recommendation becomes an action of the group that follows it."""
        dialog = ActionDialog(
            self._desk,
            None,
            entry.row.body_id,
            self._page,
            origin=Origin.REVIEW,
            came_from={"entry_id": entry.id},
        )
        dialog.ui.text.set_text(_first_line(entry))
        if dialog.ask():
            self._desk.say("The action is added.", undo=True)

    def _add_file(self, entry: Entry, _key: Any) -> None:
        paths = messages.open_paths(self._page, "Attach files")
        if paths:
            job = partial(_attach, self._entries(), entry.id, tuple(paths))
            self._desk.run(job, self._on_attached, title="Attaching files")

    def _on_attached(self, number: int) -> None:
        self._desk.say(
            "The file is attached." if number == 1 else f"{number} files are attached.", undo=number == 1
        )

    def _file(self, _entry: Entry, key: UUID) -> None:
        """Offers to open, save or take off a file."""
        shown = self._page.card.file
        file = next((each for each in shown.files if each.id == key), None) if shown is not None else None
        if file is None:
            return
        menu = QMenu(self._page)
        opens, saves, drops = QAction("Open", menu), QAction("Save as…", menu), QAction("Take off", menu)
        menu.addActions([opens, saves, drops])
        sender = self._page.window().focusWidget()
        at = sender.mapToGlobal(sender.rect().bottomLeft()) if sender is not None else QCursor.pos()
        chosen = menu.exec(at)
        menu.deleteLater()
        if chosen is opens:
            self.open_file(file)
        elif chosen is saves:
            self._save_file(file)
        elif chosen is drops and self._did(partial(self._entries().detach, file.id)):
            self._desk.say(f"{file.name} is taken off.", undo=True)

    def open_file(self, file: FileRow) -> None:
        """Opens a copy of a document in the program that this computer has for it; what could run is never opened."""
        ending = Path(file.name).suffix.casefold()
        if ending not in _DOCUMENTS:
            self._desk.refuse(
                f"{file.name} is no document that is opened from here: save it, and open it there if you know it."
            )
            return
        name = re.sub(r"[^\w -]+", "_", Path(file.name).stem)[:80].strip() or "file"
        path = Path(tempfile.mkdtemp(prefix="cspdesk-")) / f"{name}{ending}"
        if self._desk.attempt(partial(self._copy, file, path)) and not messages.open_outside(path):
            self._desk.refuse(f"No program on this computer opens {file.name}: save it and open it there.")

    def _copy(self, file: FileRow, path: Path) -> bool:
        self._desk.services.save_file(path, self._entries().bytes_of(file))
        return True

    def _save_file(self, file: FileRow) -> None:
        data = self._desk.attempt(partial(self._entries().bytes_of, file))
        ending = Path(file.name).suffix.removeprefix(".") or "bin"
        path = (
            messages.save_path(self._page, "Save the file", file.name, ending) if data is not None else None
        )
        if path is not None and data is not None:
            self._desk.attempt(partial(self._desk.services.save_file, path, data))

    # -- helpers

    def _entries(self) -> EntryService:
        return self._desk.services.entries

    def _saved(self, dialog: FieldsDialog, said: str, record: UUID | None = None) -> None:
        """Asks with a dialog, shows the entry that was saved and says so with Undo."""
        if dialog.ask():
            self._page.read()
            shown = record or dialog.saved
            if shown is not None:
                self._page.choose(shown)
            self._desk.say(said, undo=True)

    def _did(self, do: Callable[[], object]) -> bool:
        return self._desk.attempt(partial(_doing, do)) is True


def _doing(do: Callable[[], object]) -> bool:
    do()
    return True


def _attach(entries: EntryService, entry_id: UUID, paths: tuple[Path, ...], progress: Progress) -> int:
    for number, path in enumerate(paths, start=1):
        progress.step(path.name, number, len(paths))
        entries.attach(entry_id, path.name, chosen_file.read(path))
    return len(paths)


def _first_line(entry: Entry) -> str:
    """What the action would most likely say: the gap where there is one, else the title."""
    gap = entry.row.text if entry.spec.label("text") == "Gap" else ""
    return " ".join((gap or entry.row.title).split())


def _short(entry: Entry) -> str:
    title = entry.row.title
    return title if len(title) <= 50 else f"{title[:49].rstrip()}…"

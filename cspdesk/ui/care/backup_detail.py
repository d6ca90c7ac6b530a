"""The detail of a back-up: what it holds, how it differs from now, and what can be done with it."""

import datetime as dt

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cspdesk.domain.backups import BackupRow, BackupSort
from cspdesk.services.backups import difference_words
from cspdesk.ui import parts
from cspdesk.ui.care.backup_jobs import ReadBack
from cspdesk.ui.care.backup_words import SORTS, chip, size, when
from cspdesk.ui.parts import DetailPanel

_KEPT = {
    BackupSort.BY_ITSELF: "Of these, one is kept for each of seven days, four weeks and twelve months.",
    BackupSort.BY_HAND: "It stays until somebody deletes it.",
    BackupSort.BEFORE_RESTORE: "It is the store as it stood before a restore: restoring it takes that back.",
    BackupSort.BEFORE_MENDING: "It is the store as it was before it was mended.",
    BackupSort.UNSOUND: "The store was not sound when it was made, so it takes no place of a sound one.",
}


class BackupDetail(DetailPanel):
    """Signals: `restoring`, `saving` and `dropping` for its buttons."""

    restoring = Signal()
    saving = Signal()
    dropping = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self._said = ""
        self.restore_button = self.add_button(
            parts.button("Restore…", self.restoring.emit, "", "undo", "Ctrl+Shift+R")
        )
        self.restore_button.setText("R&estore…")
        save = self.add_button(parts.button("Save a copy…", self.saving.emit, "quiet", "upload"))
        save.setText("&Save a copy…")
        drop = self.add_button(parts.button("Delete…", self.dropping.emit, "quiet", "trash", "Del"))
        drop.setText("De&lete…")
        self._differs = parts.label("", wrap=True)
        self.add_section("How it differs from now", self._differs)
        self._kept = parts.label("", "soft", wrap=True)
        self.add_section("How long it is kept", self._kept)

    def begin(self, row: BackupRow, today: dt.date) -> None:
        """Shows what the file's name says until the file is read."""
        self._shown, self._said = row.id, ""
        self.set_head(when(row.at, today), f"Made {SORTS[row.sort]}, {size(row.size)}", chip(row.sort))
        self.facts.set_facts([("Holds", "reading…")])
        self._differs.setText("reading…")
        self._kept.setText(_KEPT[row.sort])
        self.restore_button.setEnabled(True)

    def fill(self, answer: object, today: dt.date) -> None:
        """Shows what was read of the back-up that is still shown."""
        assert isinstance(answer, ReadBack)
        if answer.row.id != self._shown:
            return
        held = answer.held
        last = f"{held.last_words[:1].upper()}{held.last_words[1:]}" if held.last_words else "none"
        who = f", {held.last_person}" if held.last_person else ""
        self.facts.set_facts(
            [
                ("Holds", f"{held.partnership}"),
                ("Meetings", f"{held.meetings:,}"),
                ("Actions", f"{held.actions:,}"),
                ("Issues", f"{held.issues:,}"),
                ("People", f"{held.people:,}"),
                ("Last change", f"{last} ({when(held.last_at, today)}{who})" if held.last_at else last),
            ]
        )
        self._said = difference_words(answer.difference)
        self._differs.setText(self._said)

    def fail(self, row: BackupRow, said: str) -> None:
        """Says why a back-up cannot be read."""
        if row.id == self._shown:
            self.facts.set_facts([])
            self._differs.setText(said)
            self.restore_button.setEnabled(False)

    def said(self) -> str:
        """How the shown back-up differs from now, once it is read."""
        return self._said
